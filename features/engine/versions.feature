# language: it
Funzionalità: Cifre nel tempo e fra strati
  Una cifra vale dal suo primo giorno al suo ultimo, compresi; il giorno che la sceglie è quello di un fatto, mai oggi
  per comodità; dove nessuna vale non se ne inventa una.

  Contesto:
    Dato il regolamento di prova «versions»

  Regola: versions.answer

    Schema dello scenario: Il giorno prima del cambio, il giorno del cambio e il giorno dopo
      Dato che la domanda è arrivata il <arrivo>
      E che la risposta non è partita
      E il profilo «regulation»
      Quando si controlla il caso
      Allora il termine scade il <scade>
      E la cifra «versions.days» vale <cifra>, dello strato «<strato>», scelta il <arrivo>

      Esempi: fino al 2020 resta il contratto, poi venti giorni, dal 2023 otto
        | arrivo     | cifra | strato     | scade      |
        | 2020-12-30 | 12    | contract   | 2021-01-11 |
        | 2020-12-31 | 12    | contract   | 2021-01-12 |
        | 2021-01-01 | 20    | regulation | 2021-01-21 |
        | 2021-01-02 | 20    | regulation | 2021-01-22 |
        | 2022-12-30 | 20    | regulation | 2023-01-19 |
        | 2022-12-31 | 20    | regulation | 2023-01-20 |
        | 2023-01-01 | 8     | regulation | 2023-01-09 |
        | 2023-01-02 | 8     | regulation | 2023-01-10 |

    Scenario: La versione è quella dell'arrivo, anche se il termine finisce sotto la successiva
      Dato che la domanda è arrivata il 2022-12-31
      E che la risposta è partita il 2023-01-20
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E è segnalato il dubbio «versions.days»

    Scenario: I documenti preferiscono il contratto, che non ha date
      Dato che la domanda è arrivata il 2024-03-01
      E che la risposta è partita il 2024-03-12
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2024-03-13
      E la cifra «versions.days» vale 12, dello strato «contract», scelta il 2024-03-01
      E con la lettura «which-days» «regulation» l'esito è «violato»
      E con la lettura «which-days» «regulation» il termine scade il 2024-03-09
      E con la lettura «which-days» «shortest» il termine scade il 2024-03-09
      E con il profilo «regulation» l'esito è «violato»
      E con il profilo «favourable» l'esito è «violato»

    Schema dello scenario: Il minimo e il massimo si cercano fra le cifre in vigore quel giorno
      Dato che la domanda è arrivata il <arrivo>
      E che la risposta non è partita
      E il profilo «favourable»
      Quando si controlla il caso
      Allora la cifra «versions.days» vale <minima>, dello strato «<strato>», scelta il <arrivo>
      E il termine scade il <scade>
      E con la lettura «which-days» «longest» il termine scade il <massimo>

      Esempi:
        | arrivo     | minima | strato     | scade      | massimo    |
        | 2022-06-01 | 12     | contract   | 2022-06-13 | 2022-06-21 |
        | 2024-06-01 | 8      | regulation | 2024-06-09 | 2024-06-13 |

    Scenario: Prima di ogni atto anche il più lungo è quello del contratto
      Dato che la domanda è arrivata il 2020-06-01
      E che la risposta non è partita
      Quando si controlla il caso
      Allora il termine scade il 2020-06-13
      E nessun'altra lettura di «which-days» cambia l'accertamento

    Scenario: Una cifra non verificata lascia un dubbio, e solo a chi la usa
      Dato che la domanda è arrivata il 2024-03-01
      E che la risposta non è partita
      E il profilo «regulation»
      Quando si controlla il caso
      Allora è segnalato il dubbio «versions.days»
      E è segnalato il dubbio «days-twelve-eight»

    Scenario: Chi non usa la cifra incerta non ne porta il dubbio
      Dato che la domanda è arrivata il 2024-03-01
      E che la risposta non è partita
      Quando si controlla il caso
      Allora non è segnalato alcun dubbio

  Regola: versions.weight

    Schema dello scenario: Il fatto che sceglie è quello della misura, non oggi
      Dato che il peso vale 80
      E che la misura è stata presa il <misura>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: cento fino al 2022, nessuna cifra fino a maggio 2023, poi cinquanta
        | misura     | esito             |
        | 2020-12-31 | non determinabile |
        | 2021-01-01 | ammissibile       |
        | 2022-12-31 | ammissibile       |
        | 2023-01-01 | non determinabile |
        | 2023-05-31 | non determinabile |
        | 2023-06-01 | inammissibile     |

    Scenario: Dove nessuna cifra vale lo si dice, e nessun fatto basterebbe
      Dato che il peso vale 80
      E che la misura è stata presa il 2023-03-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E nessun fatto stabilito basterebbe
      E è segnalato il dubbio «versions.weight»
      E della cifra «versions.weight» non c'è traccia

    Scenario: Se il giorno che sceglie è ignoto e le cifre sono più d'una, si chiede il giorno
      Dato che il peso vale 80
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: measured_on

  Regola: versions.width

    Schema dello scenario: Una cifra mai cambiata non ha bisogno del giorno
      Dato che la larghezza vale <larghezza>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | larghezza | esito         |
        | 9         | ammissibile   |
        | 10        | ammissibile   |
        | 11        | inammissibile |

  Regola: versions.height

    Schema dello scenario: Quando sceglie il giorno del giudizio, la stessa altezza cambia esito
      Dato che l'altezza vale 80
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | oggi       | esito             |
        | 2020-12-31 | non determinabile |
        | 2022-12-31 | ammissibile       |
        | 2023-01-01 | inammissibile     |

    Scenario: Anche una data di inizio incerta è un dubbio
      Dato che l'altezza vale 80
      E il giudizio al 2024-01-01
      Quando si controlla il caso
      Allora è segnalato il dubbio «versions.height»

  Regola: versions.switch

    Schema dello scenario: Una regola accesa solo da un certo giorno
      Dato che la profondità vale 11
      E che la misura è stata presa il <misura>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | misura     | esito          |
        | 2022-12-31 | non si applica |
        | 2023-01-01 | inammissibile  |
        | 2023-01-02 | inammissibile  |

    Scenario: Se non si sa quando, non si sa se la regola era accesa
      Dato che la profondità vale 11
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: measured_on
