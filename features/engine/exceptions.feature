# language: it
Funzionalità: Eccezioni e rimedi
  Le eccezioni si guardano nel loro ordine, dopo il campo di applicazione e prima dei requisiti; ciò che si può sanare
  non rende inammissibile, ma non copre ciò che non si può.

  Contesto:
    Dato il regolamento di prova «exceptions»

  Regola: exceptions.precedence

    Schema dello scenario: Vince la prima eccezione vera
      Dato che <ospite>
      E che <pioggia>
      E che <neve>
      E che la porta è <porta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ospite                | pioggia   | neve       | porta  | esito          |
        | c'è un ospite         | non piove | non nevica | aperta | dovuto         |
        | c'è un ospite         | non piove | non nevica | chiusa | non dovuto     |
        | c'è un ospite         | piove     | non nevica | aperta | non dovuto     |
        | c'è un ospite         | non piove | nevica     | aperta | non si applica |
        | c'è un ospite         | piove     | nevica     | aperta | non dovuto     |
        | non c'è nessun ospite | piove     | non nevica | aperta | non si applica |

    Scenario: Un'eccezione vera decide anche se la successiva è ignota
      Dato che c'è un ospite
      E che piove
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Scenario: Un'eccezione vera non decide se la precedente è ignota e porterebbe altrove
      Dato che c'è un ospite
      E che nevica
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rain

    Scenario: Se ogni risposta porta allo stesso esito, l'ignoto non conta
      Dato che c'è un ospite
      E che non nevica
      E che la porta è chiusa
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E per decidere non manca nulla

    Scenario: Senza sapere se c'è un ospite si chiede solo ciò che conta
      Dato che piove
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: guest
      E le strade per decidere sono:
        | guest | not_applicable |
        | guest | not_due        |

  Regola: exceptions.curable

    Schema dello scenario: Ciò che si sana, ciò che non si sana, e le due cose insieme
      Dato che la luce è <luce>
      E che il campanello <campanello>
      E che l'allarme è <allarme>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | luce   | campanello | allarme     | esito            |
        | accesa | suona      | inserito    | ammissibile      |
        | spenta | suona      | inserito    | da regolarizzare |
        | spenta | tace       | inserito    | da regolarizzare |
        | accesa | suona      | disinserito | inammissibile    |
        | spenta | tace       | disinserito | inammissibile    |

    Scenario: Anche di una richiesta inammissibile si dice tutto ciò che manca
      Dato che la luce è spenta
      E che il campanello tace
      E che l'allarme è disinserito
      Quando si controlla il caso
      Allora non sono soddisfatti soltanto: luce accesa; campanello che suona; allarme inserito

    Scenario: Ciò che non si sana decide anche se il resto è ignoto
      Dato che l'allarme è disinserito
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Ciò che si sana non decide se il resto è ignoto
      Dato che la luce è spenta
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: alarm_on
      E le strade per decidere sono:
        | alarm_on | inadmissible   |
        | alarm_on | to_regularise  |
