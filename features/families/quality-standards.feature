# language: it
Funzionalità: Qualità commerciale
  La quota di richieste di informazioni che hanno avuto risposta in tempo, il giorno fino al quale una risposta conta, il
  totale delle colonne del mix energetico e le tabelle pubblicate, che una persona rilegge.

  Regola: quality-standards.info_share

    Schema dello scenario: La quota attorno al novantacinque per cento
      Dato che le richieste scritte di informazioni arrivate sono <arrivate>
      E che le richieste di informazioni con risposta in tempo sono <in tempo>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivate | in tempo | esito    | quota  |
        | 100      | 94       | violato  | 94,00  |
        | 100      | 95       | conforme | 95,00  |
        | 100      | 96       | conforme | 96,00  |
        | 20       | 18       | violato  | 90,00  |
        | 20       | 19       | conforme | 95,00  |
        | 19       | 18       | violato  | 94,74  |
        | 1001     | 950      | violato  | 94,91  |
        | 1001     | 951      | conforme | 95,01  |
        | 1        | 1        | conforme | 100,00 |
        | 1        | 0        | violato  | 0,00   |

    Scenario: Nessuna domanda, nessuna quota
      Dato che le richieste scritte di informazioni arrivate sono 0
      E che le richieste di informazioni con risposta in tempo sono 0
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa quante risposte siano arrivate in tempo
      Dato che le richieste scritte di informazioni arrivate sono 100
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: info_requests_answered_in_time

    Schema dello scenario: Anche per la regolazione la quota resta la stessa prima e dopo il 2026
      Dato il profilo «regulation»
      E che le richieste scritte di informazioni arrivate sono 100
      E che le richieste di informazioni con risposta in tempo sono <in tempo>
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | in tempo | giudizio   | esito    |
        | 94       | 2025-12-31 | violato  |
        | 95       | 2025-12-31 | conforme |
        | 94       | 2026-01-01 | violato  |
        | 95       | 2026-01-01 | conforme |

    Scenario: La quota del 2026 non è verificata sul testo ufficiale
      Dato il profilo «regulation»
      E che le richieste scritte di informazioni arrivate sono 100
      E che le richieste di informazioni con risposta in tempo sono 95
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E è segnalato il dubbio «quality-standards.info_share»

    Schema dello scenario: Per ogni profilo la quota è la stessa, al centesimo di punto, prima e dopo il 2026
      Dato il profilo «<profilo>»
      E che le richieste scritte di informazioni arrivate sono 10000
      E che le richieste di informazioni con risposta in tempo sono <in tempo>
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | in tempo | giudizio   | esito    |
        | documents  | 9499     | 2016-12-31 | violato  |
        | documents  | 9499     | 2017-01-01 | violato  |
        | documents  | 9499     | 2025-12-31 | violato  |
        | documents  | 9499     | 2026-01-01 | violato  |
        | documents  | 9500     | 2016-12-31 | conforme |
        | documents  | 9500     | 2017-01-01 | conforme |
        | documents  | 9500     | 2025-12-31 | conforme |
        | documents  | 9500     | 2026-01-01 | conforme |
        | regulation | 9499     | 2016-12-31 | violato  |
        | regulation | 9499     | 2017-01-01 | violato  |
        | regulation | 9499     | 2025-12-31 | violato  |
        | regulation | 9499     | 2026-01-01 | violato  |
        | regulation | 9500     | 2016-12-31 | conforme |
        | regulation | 9500     | 2017-01-01 | conforme |
        | regulation | 9500     | 2025-12-31 | conforme |
        | regulation | 9500     | 2026-01-01 | conforme |
        | favourable | 9499     | 2016-12-31 | violato  |
        | favourable | 9499     | 2017-01-01 | violato  |
        | favourable | 9499     | 2025-12-31 | violato  |
        | favourable | 9499     | 2026-01-01 | violato  |
        | favourable | 9500     | 2016-12-31 | conforme |
        | favourable | 9500     | 2017-01-01 | conforme |
        | favourable | 9500     | 2025-12-31 | conforme |
        | favourable | 9500     | 2026-01-01 | conforme |

  Regola: quality-standards.info_reply_day

    Schema dello scenario: La risposta a una richiesta di informazioni attorno al trentesimo giorno
      Dato che la richiesta scritta di informazioni è arrivata il 2026-05-04
      E che la risposta alla richiesta di informazioni è partita il <partita>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: oltre il termine la risposta non conta, ma da sola non viola nulla
        | partita    | esito          |
        | 2026-06-02 | valido         |
        | 2026-06-03 | valido         |
        | 2026-06-04 | non si applica |

    Schema dello scenario: Il giorno fino al quale la risposta conta, a cavallo di febbraio e delle feste
      Dato il profilo «<profilo>»
      E che la richiesta scritta di informazioni è arrivata il <arrivata>
      E che la risposta alla richiesta di informazioni è partita il <scadenza>
      E il giudizio al 2028-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <scadenza>

      Esempi:
        | profilo    | arrivata   | scadenza   | perché                       |
        | documents  | 2027-01-31 | 2027-03-02 | febbraio di ventotto giorni  |
        | documents  | 2028-01-31 | 2028-03-01 | febbraio di ventinove giorni |
        | documents  | 2026-11-25 | 2026-12-25 | Natale                       |
        | regulation | 2025-12-31 | 2026-01-30 | prima del 2026               |
        | regulation | 2026-01-01 | 2026-01-31 | dal 2026                     |

    Schema dello scenario: La richiesta ancora senza risposta conta finché c'è tempo
      Dato che la richiesta scritta di informazioni è arrivata il 2026-05-04
      E che la richiesta di informazioni non ha ancora avuto risposta
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito          |
        | 2026-06-02 | valido         |
        | 2026-06-03 | valido         |
        | 2026-06-04 | non si applica |

    Scenario: Della risposta alla richiesta di informazioni non si sa
      Dato che la richiesta scritta di informazioni è arrivata il 2026-05-04
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: info_reply_sent_on

    Schema dello scenario: Per ogni profilo i giorni sono gli stessi, prima e dopo il 2026
      Dato il profilo «<profilo>»
      E che la richiesta scritta di informazioni è arrivata il <arrivata>
      E che la risposta alla richiesta di informazioni è partita il <partita>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | arrivata   | partita    | esito          |
        | documents  | 2016-12-31 | 2017-01-30 | valido         |
        | documents  | 2016-12-31 | 2017-01-31 | non si applica |
        | documents  | 2017-01-01 | 2017-01-31 | valido         |
        | documents  | 2025-12-31 | 2026-01-30 | valido         |
        | documents  | 2026-01-01 | 2026-01-31 | valido         |
        | documents  | 2026-01-01 | 2026-02-01 | non si applica |
        | regulation | 2016-12-31 | 2017-01-30 | valido         |
        | regulation | 2016-12-31 | 2017-01-31 | non si applica |
        | regulation | 2017-01-01 | 2017-01-31 | valido         |
        | regulation | 2025-12-31 | 2026-01-30 | valido         |
        | regulation | 2026-01-01 | 2026-01-31 | valido         |
        | regulation | 2026-01-01 | 2026-02-01 | non si applica |
        | favourable | 2016-12-31 | 2017-01-30 | valido         |
        | favourable | 2016-12-31 | 2017-01-31 | non si applica |
        | favourable | 2017-01-01 | 2017-01-31 | valido         |
        | favourable | 2025-12-31 | 2026-01-30 | valido         |
        | favourable | 2026-01-01 | 2026-01-31 | valido         |
        | favourable | 2026-01-01 | 2026-02-01 | non si applica |

  Regola: quality-standards.energy_mix_total

    Schema dello scenario: La colonna deve dare cento, al centesimo
      Dato che la colonna del mix energetico contiene: <colonna>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | colonna                   | esito    | totale |
        | 40,50; 20,25; 30,00; 9,25 | conforme | 100,00 |
        | 40,50; 20,25; 30,00; 9,24 | violato  | 99,99  |
        | 40,50; 20,25; 30,00; 9,26 | violato  | 100,01 |
        | 33,3; 33,3; 33,3          | violato  | 99,90  |
        | 100                       | conforme | 100,00 |
        | 60,00; 40,00; 0,00        | conforme | 100,00 |

    Scenario: Della colonna del mix energetico non si sa nulla
      Dato che le richieste scritte di informazioni arrivate sono 0
      E la sola famiglia «quality-standards»
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: energy_mix

  Regola: quality-standards.published_results

    Scenario: Le tabelle pubblicate restano a una persona
      Dato che le richieste scritte di informazioni arrivate sono 100
      E che le richieste di informazioni con risposta in tempo sono 95
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
      E l'esito di «quality-standards.info_share» è «conforme»
