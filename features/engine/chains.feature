# language: it
Funzionalità: Catene fra clausole e campo dell'esame
  Una clausola può leggere l'esito di un'altra, e questa di un'altra ancora; ciò che nessun fatto riguarda si presume o
  si lascia fuori, sempre dicendolo.

  Contesto:
    Dato il regolamento di prova «chains»

  Regola: chains.third

    Schema dello scenario: Tre anelli: basta che uno ceda
      Dato che la porta è <porta>
      E che la luce è <luce>
      E che il campanello <campanello>
      Quando si controlla il caso
      Allora l'esito è «<terzo>»
      E l'esito di «chains.second» è «<secondo>»
      E l'esito di «chains.first» è «<primo>»

      Esempi:
        | porta  | luce   | campanello | primo    | secondo       | terzo      |
        | aperta | accesa | suona      | conforme | ammissibile   | dovuto     |
        | chiusa | accesa | suona      | violato  | inammissibile | non dovuto |
        | aperta | spenta | suona      | conforme | inammissibile | non dovuto |
        | aperta | accesa | tace       | conforme | ammissibile   | non dovuto |

    Scenario: L'ignoto del primo anello risale fino al terzo
      Dato che la luce è accesa
      E che il campanello suona
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: door_open
      E la catena legge: chains.second = undetermined
      E le clausole esaminate sono: chains.second, chains.third

    Scenario: Un anello già rotto non chiede nulla a quello di sotto
      Dato che la luce è spenta
      E che il campanello suona
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E per decidere non manca nulla
      E la catena legge: chains.second = inadmissible

    Scenario: Mancano fatti di tre strati
      Data la sola famiglia «chains»
      E che c'è un ospite
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: door_open, light_on, bell_rings

  Regola: chains.presumes

    Scenario: Di una clausola che nessun fatto riguarda si presume l'esito, e lo si dichiara
      Dato che c'è un ospite
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «apart.alone» = «compliant»

    Scenario: Un solo fatto di una coppia non riguarda ancora la clausola
      Dato che c'è un ospite
      E che l'allarme è disinserito
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «apart.alone» = «compliant»
      E le clausole esaminate sono: chains.presumes

    Scenario: Quando i fatti la riguardano l'esito si legge, non si presume
      Dato che c'è un ospite
      E che l'allarme è disinserito
      E che la luce è spenta
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «apart.alone» è «violato»
      E non si presume nulla
      E la catena legge: apart.alone = violated

    Scenario: Letta e riuscita, la clausola a parte non lascia presunzioni
      Dato che c'è un ospite
      E che l'allarme è inserito
      E che la luce è spenta
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E non si presume nulla

  Regola: chains.answer

    Scenario: Una clausola che non si applica non ha termine
      Dato che la domanda è arrivata il 2026-03-02
      E che la risposta è partita il 2026-06-01
      E che l'allarme è inserito
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E non ci sono giorni né importi

    Scenario: Nemmeno se non si applica perché nulla è arrivato
      Dato che la domanda non è arrivata
      E che la risposta non è partita
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E non ci sono giorni né importi

    Scenario: Senza la data della partenza il termine è ignoto
      Dato che la risposta è partita il 2026-06-01
      E la sola famiglia «chains»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E il termine non si conosce
      E per decidere manca: asked_on

  Regola: chains.first

    Scenario: Si esamina solo ciò che un fatto riguarda, e si conta il resto
      Dato che la porta è aperta
      Quando si controlla il caso
      Allora le clausole esaminate sono: chains.first
      E fuori dall'esame restano: chains = 4, apart = 2

    Scenario: Chiesta una famiglia, la si esamina tutta e soltanto
      Dato che la porta è aperta
      E la sola famiglia «apart»
      Quando si controlla il caso
      Allora le clausole esaminate sono: apart.alone, apart.person
      E fuori dall'esame restano: nulla
      E la clausola non è esaminata

    Scenario: Anche un fatto non avvenuto riguarda la sua clausola
      Dato che la domanda non è arrivata
      Quando si controlla il caso
      Allora le clausole esaminate sono: chains.answer

  Regola: apart.person

    Scenario: La clausola per una persona appare quando la sua famiglia è toccata
      Dato che l'allarme è inserito
      E che la luce è accesa
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
      E le clausole esaminate sono: chains.second, apart.alone, apart.person

    Scenario: Altrimenti non appare
      Dato che la porta è aperta
      Quando si controlla il caso
      Allora la clausola non è esaminata
