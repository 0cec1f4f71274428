# language: it
Funzionalità: CMOR
  Quando il nuovo fornitore può addebitare il credito del fornitore uscente: le sei condizioni del contratto, tutte
  insieme, e i limiti che la regolazione aggiunge. I giorni degli esempi sono contati a mano sul calendario.

  Regola: cmor.low_voltage

    Schema dello scenario: Il contratto ammette soltanto la bassa tensione
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in <tensione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «commodity» = «electricity»

      Esempi:
        | tensione       | esito         |
        | bassa tensione | ammissibile   |
        | media tensione | inammissibile |
        | alta tensione  | inammissibile |

    Scenario: Per la regolazione va bene anche la media tensione
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in media tensione
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E è segnalato il dubbio «cmor-scope»
      E con la lettura «cmor-scope» «regulation» l'esito è «ammissibile»
      E con il profilo «regulation» l'esito è «ammissibile»

    Scenario: Il gas non ha tensione
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: La tensione non è nota
      Dato che il fornitore uscente ha attivato il sistema indennitario
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

    Schema dello scenario: Con due forniture la tensione conta se il CMOR nasce dalla luce
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il punto di prelievo è in media tensione
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | l'energia elettrica | inammissibile  |
        | il gas              | non si applica |

    Scenario: Con due forniture bisogna sapere da quale nasce il CMOR
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di energia elettrica e gas
      E che il punto di prelievo è in bassa tensione
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

    Scenario: Una fornitura di sola luce non ha una questione di gas
      Dato questi fatti:
        | commodity | energia elettrica |
        | disputed_supply | il gas |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.disputed_supply: non può stare con `commodity`

    Scenario: Una fornitura di solo gas non ha una questione di luce
      Dato questi fatti:
        | commodity | gas naturale |
        | disputed_supply | l'energia elettrica |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.disputed_supply: non può stare con `commodity`

    Schema dello scenario: Per il contratto basta la bassa tensione, per la regolazione anche la media
      Dato il profilo «<profilo>»
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in <tensione>
      E che il cliente non aveva contestato le somme non pagate
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | tensione       | esito         |
        | documents  | bassa tensione | ammissibile   |
        | documents  | media tensione | inammissibile |
        | documents  | alta tensione  | inammissibile |
        | regulation | bassa tensione | ammissibile   |
        | regulation | media tensione | ammissibile   |
        | regulation | alta tensione  | inammissibile |
        | favourable | bassa tensione | ammissibile   |
        | favourable | media tensione | inammissibile |
        | favourable | alta tensione  | inammissibile |

    Schema dello scenario: La tensione non si chiede per il gas, e con due forniture dipende da quale è in questione
      Dato che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il punto di prelievo è in media tensione
      E che il cliente non aveva contestato le somme non pagate
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | l'energia elettrica | inammissibile  |
        | il gas              | non si applica |

  Regola: cmor.no_notice

    Schema dello scenario: Che la costituzione in mora sia mancata lo deve dire il caso
      Dato questi fatti:
        | notice_warned_of_cmor | sì       |
        | <fatto>               | <valore> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                      | valore     | esito          |
        | dunning_notice_sent_on     | null       | valido         |
        | dunning_notice_received_on | null       | valido         |
        | dunning_notice_sent_on     | 2026-02-03 | non si applica |
        | dunning_notice_received_on | 2026-02-09 | non si applica |

    Scenario: Chi non è stato costituito in mora lo dice in una parola
      Dato che il cliente non è stato costituito in mora
      E che il fornitore uscente ha attivato il sistema indennitario
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: cmor.formal_notice

    Scenario: Chi la dice mancata, e della messa in mora si sa soltanto la via
      Dato questi fatti:
        | cmor_eur               | 100.00        |
        | formal_notice_given    | no            |
        | dunning_notice_channel | registered_ar |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: La via non ammessa, per chi legge che vale lo stesso
      Dato questi fatti:
        | notice_warned_of_cmor      | sì         |
        | dunning_notice_received_on | 2026-02-09 |
        | dunning_notice_channel     | email      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «dunning-channel-effect» «still_counts» l'esito è «ammissibile»

    Scenario: Dove la via non è scritta, nessuna toglie la costituzione in mora
      Dato questi fatti:
        | formal_notice_given    | sì            |
        | notice_warned_of_cmor  | sì            |
        | dunning_notice_channel | registered_ar |
        | commodity              | electricity   |
        | voltage_class          | mv            |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «dunning-scope» «as_written» non cambia nulla

    Scenario: Messa in mora con l'avviso
      Dato che il cliente è stato costituito in mora
      E che la costituzione in mora avvisava dell'indennizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Messa in mora senza avviso
      Dato che il cliente è stato costituito in mora
      E che la costituzione in mora non avvisava dell'indennizzo
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: la costituzione in mora avvisava che l'indennizzo sarebbe stato chiesto

    Scenario: Nessuna messa in mora, e si dicono entrambe le mancanze
      Dato che il cliente non è stato costituito in mora
      E che la costituzione in mora non avvisava dell'indennizzo
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: il cliente è stato costituito in mora
      E non è soddisfatto: la costituzione in mora avvisava che l'indennizzo sarebbe stato chiesto

    Scenario: Della messa in mora non si sa nulla
      Dato che il fornitore uscente ha attivato il sistema indennitario
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: formal_notice_given, notice_warned_of_cmor

    Scenario: Una costituzione in mora che non c'è non avvisa di nulla
      Dato che il cliente non è stato costituito in mora
      E che la costituzione in mora avvisava dell'indennizzo
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.notice_warned_of_cmor: non può stare con `formal_notice_given`

    Schema dello scenario: La messa in mora si ricava da come è partita e da quando è arrivata
      Dato questi fatti:
        | indemnity_system_activated | sì         |
        | notice_warned_of_cmor      | sì         |
        | dunning_notice_sent_on     | <partita>  |
        | dunning_notice_received_on | <ricevuta> |
        | dunning_notice_channel     | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: senza che il caso dica in una parola se c'è stata
        | partita    | ricevuta   | via           | esito         |
        | 2026-02-03 | 2026-02-09 | registered_ar | ammissibile   |
        | 2026-02-03 | 2026-02-09 | pec           | ammissibile   |

    Schema dello scenario: La messa in mora detta in una parola, e quella che si ricava
      Dato questi fatti:
        | notice_warned_of_cmor      | sì         |
        | formal_notice_given        | <detta>    |
        | dunning_notice_sent_on     | 2026-02-03 |
        | dunning_notice_received_on | <ricevuta> |
        | dunning_notice_channel     | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: una via non ammessa smentisce chi la dice fatta, se non si legge che vale lo stesso
        | detta | ricevuta   | via           | esito         |
        | sì    | 2026-02-09 | registered_ar | ammissibile   |
        | sì    | 2026-02-09 | email         | inammissibile |
        | sì    | 2026-02-09 | post          | inammissibile |

    Schema dello scenario: Chi la dice mancata ha ragione, se non è arrivata o la via non è ammessa
      Dato questi fatti:
        | formal_notice_given        | no         |
        | dunning_notice_sent_on     | 2026-02-03 |
        | dunning_notice_received_on | <ricevuta> |
        | dunning_notice_channel     | <via>      |
        | indemnity_system_activated | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

      Esempi:
        | ricevuta   | via           |
        | 2026-02-09 | email         |
        | null       | registered_ar |

    Schema dello scenario: Una messa in mora mai partita o mai arrivata non ha costituito in mora nessuno
      Dato questi fatti:
        | notice_warned_of_cmor | sì     |
        | <fatto>               | null   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: il cliente è stato costituito in mora
      E l'esito di «cmor.unpaid_in_term» è «inammissibile»
      E l'esito di «cmor.charge» è «inammissibile»

      Esempi:
        | fatto                      |
        | dunning_notice_sent_on     |
        | dunning_notice_received_on |

    Scenario: Chi è stato costituito in mora ha anche ricevuto la messa in mora
      Dato che il cliente è stato costituito in mora
      E che la messa in mora non è arrivata al cliente
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.dunning_notice_received_on: non può stare con `formal_notice_given`

    Scenario: Di una messa in mora partita, e non si sa se arrivata, si chiede
      Dato questi fatti:
        | notice_warned_of_cmor  | sì         |
        | dunning_notice_sent_on | 2026-02-03 |
        | dunning_notice_channel | pec        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

    Scenario: Chi ha ricevuto una raccomandata è stato costituito in mora
      Dato questi fatti:
        | formal_notice_given        | no         |
        | dunning_notice_received_on | 2026-02-09 |
        | dunning_notice_channel     | pec        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.dunning_notice_received_on: non può stare con

    Scenario: Chi è stato costituito in mora ha avuto una messa in mora
      Dato che il cliente è stato costituito in mora
      E che la messa in mora non è partita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.dunning_notice_sent_on: non può stare con `formal_notice_given`

    Scenario: Chi dice che la messa in mora avvisava dell'indennizzo non deve dire anche che c'è stata
      Dato che la costituzione in mora avvisava dell'indennizzo
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «arrears-suspension.received_notice» = «valid»

    Scenario: Di una messa in mora che non avvisava, se c'è stata non cambia nulla
      Dato che la costituzione in mora non avvisava dell'indennizzo
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

  Regola: cmor.unpaid_in_term

    Scenario: Una messa in mora che non vale non dà un termine in cui avere pagato
      Dato che il cliente non ha pagato nel termine della costituzione in mora
      E che la bolletta è stata pagata il 2026-11-23
      E che la fornitura è di gas naturale
      E che la messa in mora è arrivata al cliente il 2026-11-23
      E che la messa in mora è partita per posta elettronica ordinaria
      E che il fornitore uscente ha attivato il sistema indennitario
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Chi dice che non si è pagato nel termine basta, se dai giorni non risulta altro
      Dato questi fatti:
        | paid_within_notice_term | no       |
        | closing_duties_met      | sì       |
        | <fatto>                 | <giorno> |
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | fatto                      | giorno     |
        | invoice_paid_on            | 2026-11-23 |
        | dunning_notice_received_on | 2026-11-23 |

    Scenario: Della bolletta nessuno dice che sia stata pagata, e i giorni della messa in mora del gas corrono ancora
      Dato che il cliente non ha pagato nel termine della costituzione in mora
      E che la fornitura è di gas naturale
      E che la messa in mora è arrivata al cliente il 2026-11-23
      E che il cliente aveva contestato le somme non pagate
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Finché il termine della messa in mora corre, non pagare non basta ancora
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | null        |
        | <fatto>                    | <detto>     |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «cmor.charge» è «<addebito>»

      Esempi: il termine finisce il 6 marzo; chi dice che nel termine non si è pagato dice anche che è passato
        | giudizio   | fatto                   | detto | esito         | addebito          |
        | 2026-03-05 | closing_duties_met      | sì    | inammissibile | inammissibile     |
        | 2026-03-06 | closing_duties_met      | sì    | inammissibile | inammissibile     |
        | 2026-03-07 | closing_duties_met      | sì    | ammissibile   | non determinabile |
        | 2026-03-06 | paid_within_notice_term | no    | ammissibile   | non determinabile |

    Schema dello scenario: Una messa in mora mai partita o mai arrivata non dà un termine in cui pagare
      Dato che il cliente ha pagato nel termine della costituzione in mora
      E che <mancanza>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.paid_within_notice_term: non può stare con

      Esempi:
        | mancanza                                   |
        | la messa in mora non è partita             |
        | la messa in mora non è arrivata al cliente |

    Scenario: Senza una costituzione in mora non c'è un termine lasciato passare
      Dato che il cliente non è stato costituito in mora
      E che il cliente non ha pagato nel termine della costituzione in mora
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: c'è una messa in mora, e con lei un termine

    Scenario: Il termine è passato senza pagamento
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il cliente non ha pagato nel termine della costituzione in mora
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E è segnalato il dubbio «cmor-stale-acts»

    Scenario: Chi ha pagato in tempo, anche l'ultimo giorno, non subisce il CMOR
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il cliente ha pagato nel termine della costituzione in mora
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «cmor.charge» è «inammissibile»

    Scenario: Del pagamento non si sa nulla
      Dato che il fornitore uscente ha attivato il sistema indennitario
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: paid_within_notice_term

    Scenario: Senza una costituzione in mora non c'è un suo termine in cui pagare
      Dato che il cliente non è stato costituito in mora
      E che il cliente ha pagato nel termine della costituzione in mora
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.paid_within_notice_term: non può stare con `formal_notice_given`

    Schema dello scenario: Se il cliente abbia pagato nel termine si ricava dai giorni
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | <pagata>    |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: in bassa tensione il termine finisce il 6 marzo, negli altri casi il 21
        | tensione | pagata     | giudizio   | esito             |
        | lv       | null       | 2026-03-07 | ammissibile       |
        | lv       | 2026-03-07 | 2026-06-30 | ammissibile       |
        | mv       | 2026-03-22 | 2026-06-30 | ammissibile       |

    Schema dello scenario: Ciò che il caso dice del pagamento non si cambia
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | 2026-03-07  |
        | paid_within_notice_term    | <detto>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | detto | esito         |
        | no    | ammissibile   |
        | sì    | inammissibile |

    Schema dello scenario: Il termine per pagare è quello della fornitura di cui si parla
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | <fornitura> |
        | disputed_supply            | <questione> |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | <pagata>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno il cliente paga ancora in tempo
        | fornitura   | questione   | tensione | pagata     | esito         |
        | electricity | electricity | lv       | 2026-03-06 | inammissibile |
        | electricity | electricity | lv       | 2026-03-07 | ammissibile   |
        | electricity | electricity | mv       | 2026-03-21 | inammissibile |
        | electricity | electricity | mv       | 2026-03-22 | ammissibile   |
        | electricity | electricity | hv       | 2026-03-21 | inammissibile |
        | electricity | electricity | hv       | 2026-03-22 | ammissibile   |
        | gas         | gas         | lv       | 2026-03-21 | inammissibile |
        | gas         | gas         | lv       | 2026-03-22 | ammissibile   |
        | dual        | electricity | lv       | 2026-03-06 | inammissibile |
        | dual        | electricity | lv       | 2026-03-07 | ammissibile   |
        | dual        | electricity | mv       | 2026-03-21 | inammissibile |
        | dual        | electricity | mv       | 2026-03-22 | ammissibile   |
        | dual        | electricity | hv       | 2026-03-21 | inammissibile |
        | dual        | electricity | hv       | 2026-03-22 | ammissibile   |
        | dual        | gas         | lv       | 2026-03-21 | inammissibile |
        | dual        | gas         | lv       | 2026-03-22 | ammissibile   |

    Schema dello scenario: Chi risulta dai giorni avere pagato in tempo non deve il CMOR, anche se lo si dice in ritardo
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | invoice_paid_on            | <pagata>    |
        | paid_within_notice_term    | <detto>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il termine finisce il 28 aprile
        | pagata     | detto | esito         |
        | 2026-04-27 | no    | inammissibile |
        | 2026-04-28 | no    | inammissibile |
        | 2026-04-29 | no    | ammissibile   |

    Scenario: I giorni di una messa in mora che non vale non danno un termine
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | email       |
        | invoice_paid_on            | 2026-03-07  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: paid_within_notice_term

    Scenario: Una bolletta mai pagata non è stata pagata nel termine
      Dato che il cliente ha pagato nel termine della costituzione in mora
      E che la bolletta non è stata pagata
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.paid_within_notice_term: non può stare con `invoice_paid_on`

    Schema dello scenario: Di una bolletta mai pagata non si chiede se lo sia stata nel termine
      Dato questi fatti:
        | indemnity_system_activated | sì         |
        | invoice_paid_on            | null       |
        | <fatto>                    | <valore>   |
        | <altro>                    | <detto>    |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il termine finisce il 6 marzo in bassa tensione, il 21 per ogni altra fornitura
        | fatto                      | valore     | altro                   | detto       | giudizio   | esito             |
        | dunning_notice_received_on | 2026-02-09 | commodity               | electricity | 2026-03-06 | inammissibile     |
        | dunning_notice_received_on | 2026-02-09 | commodity               | electricity | 2026-03-07 | non determinabile |
        | dunning_notice_received_on | 2026-02-09 | commodity               | electricity | 2026-03-21 | non determinabile |
        | dunning_notice_received_on | 2026-02-09 | commodity               | electricity | 2026-03-22 | ammissibile       |
        | dunning_notice_received_on | 2026-02-09 | dunning_notice_channel  | email       | 2026-03-07 | ammissibile       |
        | formal_notice_given        | sì         | paid_within_notice_term | no          | 2026-03-07 | ammissibile       |
        | formal_notice_given        | no         | closing_duties_met      | sì          | 2026-03-07 | inammissibile     |

    Scenario: Di una bolletta mai pagata si chiede quando la messa in mora è arrivata
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | formal_notice_given        | sì          |
        | invoice_paid_on            | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on, dunning_notice_sent_on

    Scenario: Tra il termine più breve e il più lungo, di una bolletta mai pagata si chiede la tensione
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | null        |
      E il giudizio al 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

    Scenario: Di una bolletta pagata, e senza i giorni della messa in mora, si chiede se lo sia stata nel termine
      Dato questi fatti:
        | indemnity_system_activated | sì         |
        | formal_notice_given        | sì         |
        | invoice_paid_on            | 2026-03-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: paid_within_notice_term

    Schema dello scenario: Qualunque sia la fornitura, il giorno del pagamento può decidere da solo
      Dato questi fatti:
        | indemnity_system_activated | sì         |
        | <fatto>                    | 2026-02-09 |
        | invoice_paid_on            | <pagata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: dal ricevimento il termine finisce fra il 6 e il 21 marzo; prima che la messa in mora parta non c'è ancora
        | fatto                      | pagata     | esito             |
        | dunning_notice_received_on | 2026-03-06 | inammissibile     |
        | dunning_notice_received_on | 2026-03-07 | non determinabile |
        | dunning_notice_received_on | 2026-03-21 | non determinabile |
        | dunning_notice_received_on | 2026-03-22 | ammissibile       |
        | dunning_notice_sent_on     | 2026-02-08 | inammissibile     |
        | dunning_notice_sent_on     | 2026-02-09 | inammissibile     |
        | dunning_notice_sent_on     | 2026-02-10 | non determinabile |

  Regola: cmor.never_paid

    Schema dello scenario: La bolletta è mai stata pagata
      Dato questi fatti:
        | indemnity_system_activated | sì       |
        | invoice_paid_on            | <pagata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | esito          |
        | null       | valido         |
        | 2026-03-10 | non si applica |

    Scenario: Del pagamento nessuno dice nulla
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E la sola famiglia «cmor»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

  Regola: cmor.paid_in_time

    Schema dello scenario: Il giorno del pagamento, e il termine della messa in mora
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | <fatto>                    | 2026-02-09  |
        | invoice_paid_on            | <pagata>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: dal ricevimento il termine finisce il 6 marzo; chi paga prima che la messa in mora parta non ne lascia passare i giorni
        | fatto                      | pagata     | esito          |
        | dunning_notice_received_on | 2026-03-05 | valido         |
        | dunning_notice_received_on | 2026-03-06 | valido         |
        | dunning_notice_received_on | 2026-03-07 | non si applica |
        | dunning_notice_received_on | null       | non si applica |
        | dunning_notice_sent_on     | 2026-02-08 | valido         |
        | dunning_notice_sent_on     | 2026-02-09 | valido         |

    Schema dello scenario: Pagata dopo che la messa in mora è partita, dai giorni non risulta nulla se non si sa quando è arrivata o se non vale
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_sent_on     | 2026-02-03  |
        | dunning_notice_channel     | <via>       |
        | invoice_paid_on            | 2026-02-10  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | via   |
        | pec   |
        | email |

    Scenario: Se non si sa di quale fornitura si parli, il termine può essere passato o no
      Dato questi fatti:
        | indemnity_system_activated | sì         |
        | dunning_notice_received_on | 2026-02-09 |
        | invoice_paid_on            | 2026-03-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, voltage_class

  Regola: cmor.term_running

    Schema dello scenario: Il termine della messa in mora corre finché dura, e finché nessuno paga
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | <pagata>    |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il termine finisce il 6 marzo
        | pagata     | giudizio   | esito          |
        | 2026-03-02 | 2026-03-02 | non si applica |
        | null       | 2026-03-05 | valido         |
        | null       | 2026-03-06 | valido         |
        | null       | 2026-03-07 | non si applica |

    Scenario: Senza la tensione non si sa quanto dura il termine
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | null        |
      E il giudizio al 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

  Regola: cmor.which_payment

    Schema dello scenario: Il pagamento nel termine detto in una parola, e quello che risulta dai giorni
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | <pagata>    |
        | paid_within_notice_term    | <detto>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il termine finisce il 6 marzo
        | pagata     | detto | esito                      |
        | 2026-03-06 | sì    | non si applica             |
        | 2026-03-07 | sì    | da valutare da una persona |
        | 2026-03-06 | no    | da valutare da una persona |
        | 2026-03-07 | no    | non si applica             |
        | null       | no    | non si applica             |

    Scenario: Chi dice non pagata una bolletta non pagata, con il termine ancora in corso
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | null        |
        | paid_within_notice_term    | no          |
      E il giudizio al 2026-03-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: cmor.closing_duties

    Scenario: Della sospensione per morosità non si sa se l'indennizzo spetti, e l'obbligo resta in sospeso
      Dato il profilo «regulation»
      E questi fatti:
        | closing_duties_met  | sì         |
        | suspension_ground   | arrears    |
        | supply_suspended_on | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

    Scenario: Le regole sulla mora violate, e dell'indennizzo non si dice che sia stato pagato
      Dato il profilo «regulation»
      E che l'importo del CMOR è di 100.00
      E che le regole sulla costituzione in mora sono state violate
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Schema dello scenario: Dove non spetta alcun indennizzo per mora o sospensione, non c'è da averlo pagato
      Dato il profilo «regulation»
      E questi fatti:
        | closing_duties_met | sì       |
        | <fatto>            | <valore> |
        | <altro>            | <detto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | fatto               | valore     | altro                      | detto         |
        | supply_suspended_on | 2026-04-15 | customer_type              | domestic      |
        | supply_suspended_on | null       | dunning_notice_channel     | registered_ar |
        | power_reduced_on    | null       | dunning_notice_received_on | null          |

    Scenario: Il rapporto è stato chiuso come si deve
      Dato che il fornitore uscente ha assolto gli obblighi di fine rapporto
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Qualche obbligo di chiusura è rimasto indietro
      Dato che il fornitore uscente non ha assolto tutti gli obblighi di fine rapporto
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Della chiusura non si sa nulla
      Dato che il fornitore uscente ha attivato il sistema indennitario
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: closing_duties_met

    Schema dello scenario: Secondo la regolazione fra gli obblighi c'è l'indennizzo per mora o sospensione irregolare
      Dato questi fatti:
        | closing_duties_met            | sì         |
        | arrears_notice_rules_breached | <violate>  |
        | suspension_rules_breached     | no         |
        | arrears_indemnity_paid_on     | <pagato>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con il profilo «regulation» <altro>

      Esempi:
        | violate | pagato     | altro                     |
        | sì      | null       | l'esito è «inammissibile» |
        | sì      | 2026-05-20 | non cambia nulla          |
        | no      | null       | non cambia nulla          |

    Schema dello scenario: Anche quello che si ricava dai giorni della sospensione
      Dato il profilo «regulation»
      E questi fatti:
        | closing_duties_met         | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_sent_on     | 2026-02-03  |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | <via>       |
        | suspension_requested_on    | <chiesta>   |
        | supply_suspended_on        | 2026-04-15  |
        | arrears_indemnity_paid_on  | <pagato>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si può chiedere dal 12 marzo
        | via           | chiesta    | pagato     | esito         |
        | registered_ar | 2026-03-12 | null       | ammissibile   |
        | registered_ar | 2026-03-11 | null       | inammissibile |
        | registered_ar | 2026-03-11 | 2026-05-20 | ammissibile   |
        | email         | 2026-03-12 | null       | inammissibile |

  Regola: cmor.no_meter_fault

    Scenario: Consumi tutti misurati
      Dato che il credito non contiene consumi ricostruiti
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Bastano pochi consumi ricostruiti
      Dato che il credito contiene consumi ricostruiti dopo un guasto del misuratore
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Della ricostruzione non si sa nulla
      Dato che il fornitore uscente ha attivato il sistema indennitario
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: credit_includes_meter_reconstruction

  Regola: cmor.reply_in_time

    Scenario: Un reclamo con risposta tardiva, senza sapere se contestava le stesse somme, non si può ignorare
      Dati questi fatti:
        | indemnity_system_activated | sì         |
        | complaint_received_on      | 2026-02-02 |
        | complaint_reply_sent_on    | 2026-03-19 |
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_on_same_charges

    Scenario: Nessuno aveva contestato
      Dato che il cliente non aveva contestato le somme non pagate
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Il reclamo ha risposta nel giorno 29, 30 o 31
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «complaint.reply_term» è «<reclamo>»
      E si presume «cmor.rectification_answered» = «not_applicable»

      Esempi:
        | risposta   | esito         | reclamo  |
        | 2026-03-03 | ammissibile   | conforme |
        | 2026-03-04 | ammissibile   | conforme |
        | 2026-03-05 | inammissibile | violato  |

    Scenario: Una richiesta che qui aspetta ancora non è una risposta data
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-02-20
      Quando si controlla il caso
      Allora l'esito di «complaint.reply_term» è «conforme»
      E l'esito è «inammissibile»

    Schema dello scenario: La rettifica è stata eseguita nel giorno 59, 60 o 61
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo non è stato ricevuto dal fornitore
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita   | esito         |
        | 2026-03-12 | ammissibile   |
        | 2026-03-13 | ammissibile   |
        | 2026-03-14 | inammissibile |

    Scenario: Con i novanta giorni delle tabelle la stessa rettifica è in tempo
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo non è stato ricevuto dal fornitore
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-14
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «billing-standard» «tables» l'esito è «ammissibile»

    Scenario: Reclamo in tempo e rettifica in ritardo: il ritardo resta
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il 2026-02-10
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-14
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Reclamo in tempo e richiesta di rettifica ancora senza risposta
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il 2026-02-10
      E che la rettifica di fatturazione è stata chiesta il 2026-02-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      E il giudizio al 2026-02-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «billing-correction.rectification_term» è «conforme»

    Scenario: Reclamo e rettifica entrambi in tempo
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il 2026-02-10
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-13
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Con la bolletta quadrimestrale la regolazione lascia novanta giorni
      Dato che il cliente aveva contestato le somme non pagate
      E che la bolletta ha periodicità quadrimestrale
      E che il reclamo non è stato ricevuto dal fornitore
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-04-12
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con il profilo «regulation» l'esito è «ammissibile»

    Scenario: Con la bolletta quadrimestrale il novantunesimo giorno è tardi anche per la regolazione
      Dato che il cliente aveva contestato le somme non pagate
      E che la bolletta ha periodicità quadrimestrale
      E che il reclamo non è stato ricevuto dal fornitore
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-04-13
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Nel 2018 la regolazione lasciava quaranta giorni per rispondere
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2018-03-01
      E che la risposta motivata al reclamo è stata spedita il 2018-04-10
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «standards-in-force» «in_force» l'esito è «ammissibile»

    Schema dello scenario: Fuori dagli standard della regolazione conta ancora rispondere nei loro tempi
      Dato che il cliente aveva contestato le somme non pagate
      E che il punto di prelievo è in media tensione
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «complaint.reply_term» è «non si applica»

      Esempi:
        | risposta   | esito         |
        | 2026-03-04 | ammissibile   |
        | 2026-03-05 | inammissibile |

    Schema dello scenario: Una contestazione senza reclamo né richiesta di rettifica non sta in piedi
      Dato che il cliente aveva contestato le somme non pagate
      E che <reclamo>
      E che il cliente non ha chiesto rettifiche di fatturazione
      Quando si controlla il caso
      Allora il caso è rifiutato: `<fatto>` e `rectification_requested_on`

      Esempi:
        | reclamo                                       | fatto                 |
        | il reclamo non è stato ricevuto dal fornitore | complaint_received_on |
        | il cliente non ha inviato alcun reclamo       | complaint_sent_on     |

    Scenario: Del reclamo si conosce l'arrivo ma non la risposta
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on

    Schema dello scenario: Basta una risposta motivata, anche se non c'era nulla da rettificare
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo non è stato ricevuto dal fornitore
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che la risposta motivata alla richiesta di rettifica è stata spedita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | esito         |
        | 2026-03-12 | ammissibile   |
        | 2026-03-13 | ammissibile   |
        | 2026-03-14 | inammissibile |

    Scenario: Reclamo e richiesta di rettifica vogliono ciascuno la sua risposta
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il 2026-03-05
      E che la rettifica di fatturazione è stata chiesta il 2026-02-02
      E che la risposta motivata alla richiesta di rettifica è stata spedita il 2026-02-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «cmor.rectification_answered» è «ammissibile»
      E l'esito di «cmor.complaint_answered» è «inammissibile»

    Scenario: Risposto al reclamo, della risposta sulla rettifica non si sa
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il 2026-02-20
      E che la rettifica di fatturazione è stata chiesta il 2026-02-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_reply_sent_on

    Schema dello scenario: Una protesta a voce non chiede una risposta scritta, un fax sì
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che il reclamo è stato presentato per <via>
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «cmor.complaint_answered» è «<reclamo>»

      Esempi:
        | via      | esito         | reclamo        |
        | telefono | ammissibile   | non si applica |
        | fax      | inammissibile | inammissibile  |

    Scenario: Se non si sa di contestazioni la condizione resta aperta
      Dato che l'importo del CMOR è di 84,50
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_on_same_charges, complaint_received_on, rectification_requested_on

    Schema dello scenario: Di un reclamo che nessuno racconta si presume che non ci sia
      Dato che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la risposta motivata alla richiesta di rettifica è stata spedita il <risposta>
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «cmor.complaint_answered» = «not_applicable»

      Esempi:
        | risposta   | esito         |
        | 2026-03-13 | ammissibile   |
        | 2026-03-14 | inammissibile |

  Regola: cmor.complaint_answered

    Schema dello scenario: La risposta al reclamo sulle somme parte intorno al trentesimo giorno
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-03-10
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «complaint.reply_term» è «<reclamo>»
      E l'esito di «cmor.reply_in_time» è «<esito>»

      Esempi:
        | risposta   | esito         | reclamo  | perché      |
        | 2026-04-08 | ammissibile   | conforme | ventinove   |
        | 2026-04-09 | ammissibile   | conforme | trenta      |
        | 2026-04-10 | inammissibile | violato  | uno di più  |

    Scenario: Il termine corre ancora ma la risposta sulle somme non è partita
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-03-10
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-04-09
      E l'esito di «complaint.reply_term» è «conforme»

    Schema dello scenario: In media tensione la regolazione non dà uno standard ma contano gli stessi giorni
      Dato che il cliente aveva contestato le somme non pagate
      E che il punto di prelievo è in media tensione
      E che il reclamo è stato ricevuto il 2026-03-10
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «complaint.reply_term» è «non si applica»

      Esempi:
        | risposta   | esito         |
        | 2026-04-08 | ammissibile   |
        | 2026-04-09 | ammissibile   |
        | 2026-04-10 | inammissibile |

    Schema dello scenario: Senza un reclamo sulle stesse somme non c'è una risposta da misurare
      Dato che <contestazione>
      E che il reclamo <ricezione>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | contestazione                                       | ricezione                          |
        | il cliente non aveva contestato le somme non pagate | è stato ricevuto il 2026-03-10     |
        | il cliente aveva contestato le somme non pagate     | non è stato ricevuto dal fornitore |

    Scenario: Del reclamo sulle somme non si sa se abbia avuto risposta
      Dato che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-03-10
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on

    Schema dello scenario: Fuori dagli standard della regolazione un reclamo senza risposta resta senza risposta
      Dato il profilo «<profilo>»
      E che il cliente aveva contestato le somme non pagate
      E che il punto di prelievo è in media tensione
      E che il reclamo è stato ricevuto il 2026-02-02
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: Una risposta in tempo basta, anche se non si sa se lo standard della regolazione riguarda quel gas
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria non domestico
      E che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E il giudizio al 2026-12-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | esito         |
        | 2026-06-03 | ammissibile   |
        | 2026-12-01 | inammissibile |

  Regola: cmor.rectification_answered

    Schema dello scenario: La risposta motivata alla richiesta di rettifica attorno al sessantesimo giorno
      Dato che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che la risposta motivata alla richiesta di rettifica è stata spedita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | esito         | perché        |
        | 2026-03-12 | ammissibile   | cinquantanove |
        | 2026-03-13 | ammissibile   | sessanta      |
        | 2026-03-14 | inammissibile | uno di più    |

    Schema dello scenario: Anche la rettifica stessa, eseguita nei tempi, vale come risposta
      Dato che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E che <risposta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita   | risposta                                                                         | esito         |
        | 2026-03-13 | il fornitore non ha ancora risposto alla richiesta di rettifica                  | ammissibile   |
        | 2026-03-14 | il fornitore non ha ancora risposto alla richiesta di rettifica                  | inammissibile |
        | 2026-03-14 | la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-13    | ammissibile   |
        | 2026-03-20 | la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-14    | inammissibile |

    Scenario: Una richiesta che aspetta ancora, anche nei tempi, non ha avuto risposta
      Dato che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      E il giudizio al 2026-02-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-03-13

    Scenario: Con i novanta giorni delle tabelle anche la risposta ha più tempo
      Dato che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che la risposta motivata alla richiesta di rettifica è stata spedita il 2026-04-12
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «billing-standard» «tables» l'esito è «ammissibile»

    Scenario: Rettificata in tempo, della risposta non serve sapere
      Dato che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-02-20
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Senza una richiesta di rettifica delle stesse somme non c'è una risposta da misurare
      Dato che il credito non contiene consumi ricostruiti
      E che <contestazione>
      E che il reclamo è stato ricevuto il 2026-02-02
      E che <richiesta>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | contestazione                                       | richiesta                                                 |
        | il cliente non aveva contestato le somme non pagate | la rettifica di fatturazione è stata chiesta il 2026-01-12 |
        | il cliente aveva contestato le somme non pagate     | il cliente non ha chiesto rettifiche di fatturazione      |

    Scenario: Della richiesta di rettifica delle somme non si sa come sia finita
      Dato che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_reply_sent_on, rectification_done_on

    Schema dello scenario: Con la bolletta quadrimestrale la regolazione dà più tempo anche per rispondere
      Dato questi fatti:
        | complaint_on_same_charges   | sì            |
        | cmor_eur                    | 120,00        |
        | billing_frequency           | quadrimestrale |
        | rectification_requested_on  | 2026-01-12    |
        | rectification_done_on       | null          |
        | rectification_reply_sent_on | <risposta>    |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: novanta giorni dal 12 gennaio portano al 12 aprile
        | risposta   | esito         |
        | 2026-04-11 | ammissibile   |
        | 2026-04-12 | ammissibile   |
        | 2026-04-13 | inammissibile |

    Schema dello scenario: Per la regolazione la bolletta quadrimestrale lascia più tempo anche per rispondere
      Dato il profilo «<profilo>»
      E che il cliente aveva contestato le somme non pagate
      E che il reclamo non è stato ricevuto dal fornitore
      E che la bolletta ha periodicità <periodicità>
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che la risposta motivata alla richiesta di rettifica è stata spedita il <risposta>
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | periodicità    | risposta   | esito         |
        | documents  | mensile        | 2026-03-13 | ammissibile   |
        | documents  | mensile        | 2026-03-14 | inammissibile |
        | documents  | bimestrale     | 2026-03-13 | ammissibile   |
        | documents  | bimestrale     | 2026-03-14 | inammissibile |
        | documents  | trimestrale    | 2026-03-13 | ammissibile   |
        | documents  | trimestrale    | 2026-03-14 | inammissibile |
        | documents  | quadrimestrale | 2026-03-13 | ammissibile   |
        | documents  | quadrimestrale | 2026-03-14 | inammissibile |
        | documents  | quadrimestrale | 2026-04-12 | inammissibile |
        | documents  | quadrimestrale | 2026-04-13 | inammissibile |
        | regulation | mensile        | 2026-03-13 | ammissibile   |
        | regulation | mensile        | 2026-03-14 | inammissibile |
        | regulation | bimestrale     | 2026-03-13 | ammissibile   |
        | regulation | bimestrale     | 2026-03-14 | inammissibile |
        | regulation | trimestrale    | 2026-03-13 | ammissibile   |
        | regulation | trimestrale    | 2026-03-14 | inammissibile |
        | regulation | quadrimestrale | 2026-03-13 | ammissibile   |
        | regulation | quadrimestrale | 2026-03-14 | ammissibile   |
        | regulation | quadrimestrale | 2026-04-12 | ammissibile   |
        | regulation | quadrimestrale | 2026-04-13 | inammissibile |
        | favourable | mensile        | 2026-03-13 | ammissibile   |
        | favourable | mensile        | 2026-03-14 | inammissibile |
        | favourable | bimestrale     | 2026-03-13 | ammissibile   |
        | favourable | bimestrale     | 2026-03-14 | inammissibile |
        | favourable | trimestrale    | 2026-03-13 | ammissibile   |
        | favourable | trimestrale    | 2026-03-14 | inammissibile |
        | favourable | quadrimestrale | 2026-03-13 | ammissibile   |
        | favourable | quadrimestrale | 2026-03-14 | inammissibile |
        | favourable | quadrimestrale | 2026-04-12 | inammissibile |
        | favourable | quadrimestrale | 2026-04-13 | inammissibile |

    Schema dello scenario: Una rettifica quadrimestrale che aspetta ancora non è una risposta data
      Dato il profilo «<profilo>»
      E che il cliente aveva contestato le somme non pagate
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che il fornitore non ha ancora risposto alla richiesta di rettifica
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: Se la periodicità non è detta si presume che non sia quadrimestrale
      Dato il profilo «regulation»
      E che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che <eseguita>
      E che <risposta>
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita                                                    | risposta                                                                       | esito         |
        | la rettifica di fatturazione è stata eseguita il 2026-03-13 | il fornitore non ha ancora risposto alla richiesta di rettifica                | ammissibile   |
        | la rettifica di fatturazione è stata eseguita il 2026-03-14 | il fornitore non ha ancora risposto alla richiesta di rettifica                | inammissibile |
        | la rettifica di fatturazione è stata eseguita il 2026-03-14 | la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-14 | inammissibile |
        | la rettifica di fatturazione è stata eseguita il 2026-03-14 | la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-13 | ammissibile   |

    Schema dello scenario: Il giorno per rispondere non slitta se è festivo, per nessun profilo
      Dato il profilo «<profilo>»
      E che il cliente aveva contestato le somme non pagate
      E che la rettifica di fatturazione è stata chiesta il 2026-02-24
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che la risposta motivata alla richiesta di rettifica è stata spedita il <risposta>
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il 25 aprile 2026 è sabato e festa
        | profilo    | risposta   | esito         |
        | documents  | 2026-04-25 | ammissibile   |
        | documents  | 2026-04-27 | inammissibile |
        | regulation | 2026-04-25 | ammissibile   |
        | regulation | 2026-04-27 | inammissibile |
        | favourable | 2026-04-25 | ammissibile   |
        | favourable | 2026-04-27 | inammissibile |

    Scenario: Per la regolazione la rettifica chiesta nel 2018 segue lo standard di allora, anche se è giudicata nel 2019
      Dato che la rettifica di fatturazione è stata chiesta il 2018-12-31
      E che il cliente aveva contestato le somme non pagate
      E che la risposta motivata alla richiesta di rettifica è stata spedita il 2019-03-31
      E che la rettifica di fatturazione è stata eseguita il 2019-04-01
      E il giudizio al 2019-04-01
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

  Regola: cmor.gas_scope

    Schema dello scenario: Le soglie annue di consumo della regolazione
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che il consumo annuo di gas è di <consumo> Smc
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                    | consumo | esito         |
        | condominio                 | 199999  | ammissibile   |
        | condominio                 | 200000  | ammissibile   |
        | condominio                 | 200001  | inammissibile |
        | non domestico              | 49999   | ammissibile   |
        | non domestico              | 50000   | ammissibile   |
        | non domestico              | 50001   | inammissibile |
        | piccola o media impresa    | 50001   | inammissibile |
        | pubblica amministrazione   | 50000   | ammissibile   |
        | domestico                  | 900000  | ammissibile   |

    Scenario: Il contratto tace sul gas
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «cmor-scope» «regulation» l'esito è «inammissibile»
      E con il profilo «regulation» l'esito è «inammissibile»

    Scenario: La categoria del cliente decide la soglia
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il consumo annuo di gas è di 120000 Smc
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

    Scenario: Da quando valgano le soglie non è accertato
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di 50001 Smc
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E è segnalato il dubbio «cmor.other_uses_smc»

    Schema dello scenario: Con due forniture la soglia vale se il CMOR nasce dal gas
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di <consumo> Smc
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | consumo | esito          |
        | il gas              | 199999  | ammissibile    |
        | il gas              | 200000  | ammissibile    |
        | il gas              | 200001  | inammissibile  |
        | l'energia elettrica | 200001  | non si applica |

    Schema dello scenario: La soglia di consumo cambia con il cliente, e il domestico non ne ha
      Dato il profilo «regulation»
      E che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che il consumo annuo di gas è di <consumo> Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | consumo | esito         |
        | domestico                | 50000   | ammissibile   |
        | domestico                | 50001   | ammissibile   |
        | domestico                | 200000  | ammissibile   |
        | domestico                | 200001  | ammissibile   |
        | piccola o media impresa  | 50000   | ammissibile   |
        | piccola o media impresa  | 50001   | inammissibile |
        | piccola o media impresa  | 200000  | inammissibile |
        | piccola o media impresa  | 200001  | inammissibile |
        | non domestico            | 50000   | ammissibile   |
        | non domestico            | 50001   | inammissibile |
        | non domestico            | 200000  | inammissibile |
        | non domestico            | 200001  | inammissibile |
        | condominio               | 50000   | ammissibile   |
        | condominio               | 50001   | ammissibile   |
        | condominio               | 200000  | ammissibile   |
        | condominio               | 200001  | inammissibile |
        | pubblica amministrazione | 50000   | ammissibile   |
        | pubblica amministrazione | 50001   | inammissibile |
        | pubblica amministrazione | 200000  | inammissibile |
        | pubblica amministrazione | 200001  | inammissibile |

    Schema dello scenario: Il gas è nel perimetro soltanto per la regolazione
      Dato il profilo «<profilo>»
      E che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria domestico
      E che il consumo annuo di gas è di 1000 Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito          |
        | documents  | non si applica |
        | regulation | ammissibile    |
        | favourable | non si applica |

    Scenario: Del gas di un cliente che non si conosce si chiede chi sia
      Dato il profilo «regulation»
      E che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il consumo annuo di gas è di 50000 Smc
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

  Regola: cmor.minimum_amount

    Schema dello scenario: Sotto i dieci euro la regolazione non lascia chiedere il CMOR
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che l'importo del CMOR è di <importo>
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E è segnalato il dubbio «cmor.minimum»

      Esempi:
        | importo | esito         |
        | 9,99    | inammissibile |
        | 10,00   | ammissibile   |
        | 10,01   | ammissibile   |

    Scenario: Il contratto non fissa un minimo
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che l'importo del CMOR è di 9,99
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «cmor-limits» «regulation» l'esito è «inammissibile»

    Scenario: L'importo non è noto
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E il profilo «regulation»
      E la sola famiglia «cmor»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cmor_eur

  Regola: cmor.request_window

    Schema dello scenario: Prima, dentro e dopo il periodo della regolazione
      Dato che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il <chiesto>
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-03-15
      E il termine scade il 2026-09-15
      E i giorni di ritardo sono <ritardo>
      E è segnalato il dubbio «cmor.window_opens»
      E è segnalato il dubbio «cmor.window_closes»

      Esempi:
        | chiesto    | esito         | ritardo |
        | 2026-03-14 | inammissibile | 0       |
        | 2026-03-15 | ammissibile   | 0       |
        | 2026-03-16 | ammissibile   | 0       |
        | 2026-09-14 | ammissibile   | 0       |
        | 2026-09-15 | ammissibile   | 0       |
        | 2026-09-16 | inammissibile | 1       |

    Schema dello scenario: I mesi finiscono nello stesso giorno, o nell'ultimo che c'è
      Dato che la fornitura del fornitore uscente è finita il <finita>
      E che il CMOR è stato chiesto il <chiesto>
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>
      E il termine scade il <ultimo>

      Esempi: 31 agosto più sei mesi, con e senza 29 febbraio; 29 febbraio più un anno
        | finita     | chiesto    | primo      | ultimo     | esito         |
        | 2025-08-31 | 2026-02-27 | 2026-02-28 | 2026-08-31 | inammissibile |
        | 2025-08-31 | 2026-02-28 | 2026-02-28 | 2026-08-31 | ammissibile   |
        | 2025-08-31 | 2026-03-01 | 2026-02-28 | 2026-08-31 | ammissibile   |
        | 2023-08-31 | 2024-02-28 | 2024-02-29 | 2024-08-31 | inammissibile |
        | 2023-08-31 | 2024-02-29 | 2024-02-29 | 2024-08-31 | ammissibile   |
        | 2024-02-29 | 2025-02-28 | 2024-08-29 | 2025-02-28 | ammissibile   |
        | 2024-02-29 | 2025-03-01 | 2024-08-29 | 2025-02-28 | inammissibile |

      Esempi: l'ultimo giorno è il 25 aprile, il primo è il 4 ottobre
        | finita     | chiesto    | primo      | ultimo     | esito         |
        | 2025-04-25 | 2026-04-25 | 2025-10-25 | 2026-04-25 | ammissibile   |
        | 2025-04-25 | 2026-04-27 | 2025-10-25 | 2026-04-25 | inammissibile |
        | 2026-04-04 | 2026-10-03 | 2026-10-04 | 2027-04-04 | inammissibile |
        | 2026-04-04 | 2026-10-04 | 2026-10-04 | 2027-04-04 | ammissibile   |

    Scenario: Le altre letture del conto spostano la fine; i sei mesi non sono giorni da lasciar passare
      Dato che la fornitura del fornitore uscente è finita il 2025-04-25
      E che il CMOR è stato chiesto il 2026-04-27
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «holiday-roll» «always» l'esito è «ammissibile»
      E con la lettura «holiday-roll» «always» il termine scade il 2026-04-27
      E con la lettura «elapsed-n» «same_day» non cambia nulla
      E con il profilo «documents» l'esito è «non si applica»

    Scenario: Il contratto non fissa un periodo
      Dato che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il 2026-11-16
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con il profilo «regulation» l'esito è «inammissibile»

    Scenario: Della fine della fornitura non si sa nulla
      Dato che il CMOR è stato chiesto il 2026-04-16
      E il profilo «regulation»
      E la sola famiglia «cmor»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: previous_supply_ended_on

    Schema dello scenario: Un CMOR non ancora chiesto si misura al giorno del giudizio
      Dato che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR non è stato ancora chiesto
      E il profilo «regulation»
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito         |
        | 2026-03-14 | inammissibile |
        | 2026-03-15 | ammissibile   |
        | 2026-09-15 | ammissibile   |
        | 2026-09-16 | inammissibile |

    Scenario: Senza sistema indennitario il CMOR non è stato chiesto
      Dato questi fatti:
        | indemnity_system_activated | no |
        | cmor_requested_on | 2026-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.cmor_requested_on: non può stare con `indemnity_system_activated`

    Scenario: Finché la fornitura precedente non è finita il CMOR non si chiede
      Dato questi fatti:
        | previous_supply_ended_on | null       |
        | cmor_requested_on        | 2026-03-01 |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Schema dello scenario: Il periodo per chiedere il CMOR non slitta se finisce di festa
      Dato il profilo «<profilo>»
      E che la fornitura del fornitore uscente è finita il 2025-04-25
      E che il CMOR è stato chiesto il <chiesto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi: il 25 aprile 2026 è sabato e festa
        | profilo    | chiesto    | esito         | termine    |
        | regulation | 2026-04-25 | ammissibile   | 2026-04-25 |
        | regulation | 2026-04-27 | inammissibile | 2026-04-25 |
        | favourable | 2026-04-25 | ammissibile   | 2026-04-25 |
        | favourable | 2026-04-27 | inammissibile | 2026-04-25 |

  Regola: cmor.gas_without_basis

    Schema dello scenario: La fornitura per cui il contratto non scrive i presupposti
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | <fornitura> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura   | esito             |
        | gas         | valido            |
        | electricity | non si applica    |
        | dual        | non determinabile |

    Schema dello scenario: Con due forniture conta quella di cui si parla
      Dato questi fatti:
        | indemnity_system_activated | sì          |
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | esito          |
        | gas         | valido         |
        | electricity | non si applica |

  Regola: cmor.charge
    Contesto:
      Dato che il cliente è stato costituito in mora
      E che la costituzione in mora avvisava dell'indennizzo
      E che il cliente non ha pagato nel termine della costituzione in mora
      E che il fornitore uscente ha assolto gli obblighi di fine rapporto
      E che il credito non contiene consumi ricostruiti
      E che il cliente non aveva contestato le somme non pagate

    Scenario: Le sei condizioni ci sono tutte
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in bassa tensione
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E la conclusione è «compliant»

    Scenario: Il sistema indennitario non è stato attivato
      Dato che il fornitore uscente non ha attivato il sistema indennitario
      E che il punto di prelievo è in bassa tensione
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: l'attivazione del sistema indennitario da parte del fornitore uscente

    Scenario: Una risposta tardiva al reclamo fa cadere il CMOR
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in bassa tensione
      E che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il 2026-03-19
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: condizione f: una risposta nei tempi a chi contestava le somme
      E l'esito di «complaint.reply_term» è «violato»
      E l'esito di «cmor.reply_in_time» è «inammissibile»
      E l'esito di «cmor.low_voltage» è «ammissibile»
      E la conclusione è «non_compliant»

    Scenario: Media tensione e guasto del misuratore: si dicono entrambe
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in media tensione
      E che il credito contiene consumi ricostruiti dopo un guasto del misuratore
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: condizione a: una tensione ammessa
      E non è soddisfatto: condizione e: un credito senza consumi ricostruiti

    Scenario: Il gas, per il contratto, resta senza base; per analogia passerebbe
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «cmor-gas» «by_analogy» l'esito è «ammissibile»

    Scenario: Con la regolazione servono anche l'importo e il periodo
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in media tensione
      E che l'importo del CMOR è di 84,50
      E che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il 2026-03-16
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con il profilo «documents» l'esito è «inammissibile»

    Scenario: Con la regolazione, importo troppo piccolo e richiesta prematura insieme
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in bassa tensione
      E che l'importo del CMOR è di 9,99
      E che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il 2026-03-14
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: secondo la regolazione: l'importo minimo
      E non è soddisfatto: secondo la regolazione: una richiesta nel periodo ammesso
      E con il profilo «documents» l'esito è «ammissibile»

    Scenario: Con la regolazione un condominio che consuma troppo gas è escluso
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      E che l'importo del CMOR è di 84,50
      E che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il 2026-03-16
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: secondo la regolazione: un cliente del gas compreso, se la fornitura è di gas

    Scenario: Manca solo la tensione
      Dato che il fornitore uscente ha attivato il sistema indennitario
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

    Scenario: Una condizione mancata non si salva con ciò che non si sa
      Dato che il punto di prelievo è in alta tensione
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E la conclusione è «non_compliant»

    Schema dello scenario: Con due forniture l'addebito segue quella da cui nasce
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il punto di prelievo è in bassa tensione
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «<conclusione>»

      Esempi:
        | questione           | esito         | conclusione   |
        | l'energia elettrica | ammissibile   | compliant     |
        | il gas              | inammissibile | non_compliant |

    Scenario: Con due forniture e senza sapere quale, l'addebito resta in sospeso
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di energia elettrica e gas
      E che il punto di prelievo è in bassa tensione
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

    Scenario: Chi ha avuto una risposta motivata in tempo, benché negativa, non ferma il CMOR
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in bassa tensione
      E che il cliente aveva contestato le somme non pagate
      E che il reclamo è stato ricevuto il 2026-02-02
      E che la risposta motivata al reclamo è stata spedita il 2026-02-20
      E che la rettifica di fatturazione è stata chiesta il 2026-02-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che la risposta motivata alla richiesta di rettifica è stata spedita il 2026-02-20
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Sul gas nessuna regola permette l'addebito, e questo non è essere in regola
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria condominio
      E che l'importo del CMOR è di 640,00
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E la conclusione è «non_compliant»

    Scenario: Sul gas una risposta al reclamo data in tempo non rende l'addebito regolare
      Dato questi fatti:
        | commodity                            | gas        |
        | indemnity_system_activated           | sì         |
        | formal_notice_given                  | sì         |
        | notice_warned_of_cmor                | sì         |
        | paid_within_notice_term              | no         |
        | closing_duties_met                   | sì         |
        | credit_includes_meter_reconstruction | no         |
        | complaint_on_same_charges            | sì         |
        | complaint_received_on                | 2026-02-02 |
        | complaint_reply_sent_on              | 2026-02-20 |
        | cmor_eur                             | 640.00     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E la conclusione è «non_compliant»

    Schema dello scenario: Il gas ha una base per l'addebito soltanto per la regolazione
      Dato il profilo «<profilo>»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria domestico
      E che il fornitore uscente ha attivato il sistema indennitario
      E che l'importo del CMOR è di 84,50
      E che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il 2026-03-16
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito         |
        | documents  | inammissibile |
        | regulation | ammissibile   |
        | favourable | inammissibile |

    Schema dello scenario: Basta che manchi una delle condizioni
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in bassa tensione
      E che <che cosa>
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <condizione>

      Esempi:
        | condizione                                                            | che cosa                                                                |
        | l'attivazione del sistema indennitario da parte del fornitore uscente | il fornitore uscente non ha attivato il sistema indennitario            |
        | condizione a: una tensione ammessa                                    | il punto di prelievo è in alta tensione                                 |
        | condizione b: la messa in mora con l'avviso                           | la costituzione in mora non avvisava dell'indennizzo                    |
        | condizione c: il mancato pagamento nel termine                        | il cliente ha pagato nel termine della costituzione in mora             |
        | condizione d: l'adempimento degli obblighi di chiusura                | il fornitore uscente non ha assolto tutti gli obblighi di fine rapporto |
        | condizione e: un credito senza consumi ricostruiti                    | il credito contiene consumi ricostruiti dopo un guasto del misuratore   |

    Schema dello scenario: Per la regolazione basta che manchi l'importo minimo, o il periodo
      Dato il profilo «regulation»
      E che il fornitore uscente ha attivato il sistema indennitario
      E che il punto di prelievo è in bassa tensione
      E che l'importo del CMOR è di <importo>
      E che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il <chiesto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | importo | chiesto    | esito         |
        | 84,50   | 2026-03-16 | ammissibile   |
        | 9,99    | 2026-03-16 | inammissibile |
        | 84,50   | 2026-03-14 | inammissibile |

    Schema dello scenario: Con il gas la regolazione vuole anche un consumo compreso
      Dato il profilo «regulation»
      E che il fornitore uscente ha attivato il sistema indennitario
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria piccola o media impresa
      E che il consumo annuo di gas è di <consumo> Smc
      E che l'importo del CMOR è di 84,50
      E che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il 2026-03-16
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | consumo | esito         |
        | 50000   | ammissibile   |
        | 50001   | inammissibile |

    Schema dello scenario: Chi dice quando il CMOR è stato chiesto dice attivato il sistema indennitario
      Dato questi fatti:
        | cmor_requested_on                    | <chiesto> |
        | voltage_class                        | lv        |
        | formal_notice_given                  | sì        |
        | notice_warned_of_cmor                | sì        |
        | paid_within_notice_term              | no        |
        | closing_duties_met                   | sì        |
        | credit_includes_meter_reconstruction | no        |
        | complaint_on_same_charges            | no        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: che non sia stato ancora chiesto non lo dice né attivato né no
        | chiesto    | esito             |
        | 2026-04-16 | ammissibile       |
        | null       | non determinabile |

  Regola: cmor.already_billed

    Schema dello scenario: Un CMOR già in bolletta deve avere tutti i presupposti
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | indemnity_system_activated | <attivato>  |
        | cmor_charged               | <addebito>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «<conclusione>»

      Esempi:
        | fornitura         | attivato | addebito | esito             | conclusione   |
        | energia elettrica | no       | sì       | violato           | non_compliant |
        | energia elettrica | no       | no       | non si applica    | non_compliant |
        | energia elettrica | sì       | sì       | non determinabile | undetermined  |
        | gas naturale      | sì       | sì       | violato           | non_compliant |
        | gas naturale      | sì       | no       | non si applica    | non_compliant |

    Schema dello scenario: Di un CMOR sul gas si dice che manca la base, dell'altro quale condizione manca
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | indemnity_system_activated | no          |
        | cmor_charged               | sì          |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E <requisito>

      Esempi:
        | fornitura         | requisito                                                         |
        | energia elettrica | non è soddisfatto: l'addebito del CMOR è ammesso                  |
        | gas naturale      | non è soddisfatto: il contratto dà una base all'addebito          |

    Scenario: Un CMOR in bolletta con tutti i presupposti
      Dato questi fatti:
        | commodity                            | energia elettrica |
        | voltage_class                        | bassa tensione    |
        | indemnity_system_activated           | sì |
        | formal_notice_given                  | sì |
        | notice_warned_of_cmor                | sì |
        | paid_within_notice_term              | no |
        | closing_duties_met                   | sì |
        | credit_includes_meter_reconstruction | no |
        | complaint_on_same_charges            | no |
        | cmor_charged                         | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

  Regola: cmor.recovery
    Contesto:
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E che il cliente è stato costituito in mora
      E che la costituzione in mora avvisava dell'indennizzo
      E che il cliente non ha pagato nel termine della costituzione in mora
      E che il credito non contiene consumi ricostruiti
      E che il cliente non aveva contestato le somme non pagate

    Scenario: Il credito passa nella bolletta del nuovo fornitore
      Dato che il punto di prelievo è in bassa tensione
      E che il fornitore uscente ha assolto gli obblighi di fine rapporto
      E che l'importo del CMOR è di 84,50
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 84,50 euro

    Schema dello scenario: I limiti della regolazione valgono anche a favore del cliente
      Dato il profilo «<profilo>»
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in bassa tensione
      E che il fornitore uscente ha assolto gli obblighi di fine rapporto
      E che l'importo del CMOR è di 84,50
      E che la fornitura del fornitore uscente è finita il 2025-09-15
      E che il CMOR è stato chiesto il 2026-03-14
      E il giudizio al 2026-04-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito      |
        | documents  | dovuto     |
        | regulation | non dovuto |
        | favourable | non dovuto |

    Scenario: Se l'addebito non è ammesso non si recupera nulla
      Dato che il punto di prelievo è in bassa tensione
      E che il fornitore uscente non ha assolto tutti gli obblighi di fine rapporto
      E che l'importo del CMOR è di 84,50
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo
      E non è soddisfatto: l'addebito del CMOR è ammesso

    Scenario: Per il gas il contratto non scrive le condizioni
      Dato che la fornitura è di gas naturale
      E che il fornitore uscente ha assolto gli obblighi di fine rapporto
      E che l'importo del CMOR è di 84,50
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «cmor-gas» «by_analogy» l'esito è «dovuto»
      E con la lettura «cmor-gas» «by_analogy» l'importo è 84,50 euro

    Scenario: L'addebito è ancora incerto, e con esso il recupero
      Dato che il punto di prelievo è in bassa tensione
      E che l'importo del CMOR è di 84,50
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: closing_duties_met
      E non c'è importo

    Schema dello scenario: Con due forniture si recupera il solo credito che ha una base
      Dato che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il punto di prelievo è in bassa tensione
      E che il fornitore uscente ha assolto gli obblighi di fine rapporto
      E che l'importo del CMOR è di 84,50
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | l'energia elettrica | dovuto         |
        | il gas              | non si applica |

  Regola: cmor.previous_contract_costs

    Scenario: Il costo viene dal contratto precedente
      Dato che il costo nasce da rapporti con il fornitore precedente
      Quando si controlla il caso
      Allora l'esito è «dovuto»

    Scenario: Il costo viene da una mancanza del nuovo fornitore
      Dato che il costo nasce da atti od omissioni del nuovo fornitore
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Scenario: Il costo viene da altro
      Dato che il costo nasce da altro
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: L'origine del costo non è nota
      Dato che il fornitore uscente ha attivato il sistema indennitario
      E la sola famiglia «cmor»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cost_origin
