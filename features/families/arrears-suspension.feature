# language: it
Funzionalità: Morosità e sospensione
  Dalla bolletta scaduta alla fornitura sospesa: la messa in mora, l'attesa, la richiesta al distributore, ciò che il
  distributore fa. Ogni atto ha il suo giorno e chi lo compie; i giorni degli esempi sono contati a mano sul calendario.

  Regola: arrears-suspension.notice_day

    Scenario: Il giorno prima di quello del contratto è troppo presto
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | dunning_notice_sent_on | 2026-03-26 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-03-27
      E con la lettura «dunning-day» «exactly» non cambia nulla
      E con la lettura «dunning-day» «not_after» l'esito è «conforme»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

    Schema dello scenario: Dal giorno del contratto in poi la messa in mora può partire
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | dunning_notice_sent_on | <partita>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-03-27

      Esempi:
        | partita    |
        | 2026-03-27 |
        | 2026-03-28 |
        | 2026-05-02 |

    Scenario: Chi legge che il giorno è proprio quello non ammette il giorno dopo
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | dunning_notice_sent_on | 2026-03-28 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «dunning-day» «exactly» l'esito è «violato»
      E con la lettura «dunning-day» «not_after» l'esito è «violato»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

    Schema dello scenario: I dieci giorni attraversano la fine del mese, dell'anno e il giorno bisestile
      Dato questi fatti:
        | invoice_due_on         | <scadenza> |
        | dunning_notice_sent_on | <giorno>   |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il <giorno>

      Esempi:
        | scadenza   | giorno     | perché                             |
        | 2026-02-19 | 2026-03-01 | febbraio di ventotto giorni        |
        | 2028-02-19 | 2028-02-29 | il decimo giorno è quello bisestile |
        | 2026-12-25 | 2027-01-04 | a cavallo dell'anno                |
        | 2026-03-26 | 2026-04-05 | il giorno di Pasqua                |

    Schema dello scenario: La messa in mora non ancora partita non è una violazione
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | dunning_notice_sent_on | null       |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-03-27

      Esempi:
        | giudizio   |
        | 2026-03-20 |
        | 2026-03-27 |
        | 2026-04-20 |

    Scenario: Con la lettura che la vuole in quel giorno, la messa in mora mai partita è una violazione
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | dunning_notice_sent_on | null       |
      E il giudizio al 2026-04-20
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «dunning-day» «not_after» l'esito è «violato»

    Schema dello scenario: Chi ha già pagato non ha una messa in mora
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | invoice_paid_on        | <pagata>   |
        | dunning_notice_sent_on | <partita>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | partita    | esito          |
        | 2026-03-25 | 2026-03-27 | non si applica |
        | 2026-03-27 | 2026-03-27 | non si applica |
        | 2026-03-28 | 2026-03-27 | conforme       |
        | 2026-03-25 | null       | non si applica |
        | null       | 2026-03-27 | conforme       |

    Scenario: La scadenza non scritta è quella del contratto
      Dato questi fatti:
        | invoice_issued_on      | 2026-03-02 |
        | dunning_notice_sent_on | 2026-03-26 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-03-27

    Schema dello scenario: Senza la scadenza scritta, anche chi vuole proprio quel giorno lo conta dall'emissione
      Dato questi fatti:
        | invoice_issued_on      | 2026-11-23 |
        | dunning_notice_sent_on | <partita>  |
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «dunning-day» «exactly» <altro>

      Esempi: la bolletta scade l'8 dicembre, e il decimo giorno è il 18
        | partita    | altro               |
        | 2026-12-18 | non cambia nulla    |
        | 2026-12-19 | l'esito è «violato» |

    Schema dello scenario: Il giorno è scritto per la bassa tensione, e si legge per tutti
      Dato questi fatti:
        | commodity              | <fornitura> |
        | voltage_class          | <tensione>  |
        | invoice_due_on         | 2026-03-17  |
        | dunning_notice_sent_on | 2026-03-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «dunning-scope» «as_written» l'esito è «non si applica»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

      Esempi:
        | fornitura   | tensione |
        | electricity | mv       |
        | electricity | hv       |

    Scenario: La bassa tensione è nominata in ogni caso
      Dato questi fatti:
        | commodity              | electricity |
        | voltage_class          | lv          |
        | invoice_due_on         | 2026-03-17  |
        | dunning_notice_sent_on | 2026-03-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «dunning-scope» «as_written» non cambia nulla

    Scenario: La messa in mora è partita, e della bolletta non si sa quando scadesse
      Dato che la messa in mora è partita il 2026-03-20
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_issued_on, invoice_due_on

    Scenario: La bolletta scade in un giorno festivo, e la messa in mora conta dalla scadenza spostata
      Dato che la messa in mora è partita il 2026-12-18
      E che la bolletta è stata emessa il 2026-11-23
      E il giudizio al 2026-12-18
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-12-19

    Schema dello scenario: Della bolletta di cui non resta nulla non c'è una messa in mora da mandare
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | unpaid_eur             | <restano>  |
        | invoice_paid_on        | <pagata>   |
        | dunning_notice_sent_on | <partita>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: di una bolletta pagata la somma è quella che era da pagare
        | restano | pagata     | partita    | esito          |
        | 0.00    | null       | null       | non si applica |
        | 0.01    | null       | null       | conforme       |
        | 0.00    | 2026-03-20 | 2026-03-26 | non si applica |
        | 50.00   | 2026-03-20 | 2026-03-26 | non si applica |
        | 50.00   | 2026-03-20 | null       | non si applica |
        | 50.00   | null       | 2026-03-26 | violato        |
        | 0.00    | 2026-03-27 | 2026-03-26 | violato        |
        | 0.00    | null       | 2026-03-26 | violato        |

    Schema dello scenario: Quando sia stata pagata si chiede soltanto se la messa in mora è partita presto
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | unpaid_eur             | 0.00       |
        | dunning_notice_sent_on | <partita>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | partita    | esito             |
        | 2026-03-26 | non determinabile |
        | 2026-03-27 | conforme          |
        | null       | non si applica    |

    Scenario: Partita presto, e di una bolletta di cui non resta nulla si chiede quando fu pagata
      Dato questi fatti:
        | invoice_due_on         | 2026-03-17 |
        | unpaid_eur             | 0.00       |
        | dunning_notice_sent_on | 2026-03-26 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Schema dello scenario: Scritta troppo presto, la scadenza non dà al fornitore i giorni che il contratto dà al cliente
      Dato questi fatti:
        | invoice_issued_on      | 2026-03-02 |
        | invoice_due_on         | <scadenza> |
        | dunning_notice_sent_on | <partita>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: il contratto la fa scadere il 17 marzo, e chi ne dà di più li conta dalla sua
        | scadenza   | partita    | primo      | esito    |
        | 2026-03-10 | 2026-03-20 | 2026-03-27 | violato  |
        | 2026-03-10 | 2026-03-26 | 2026-03-27 | violato  |
        | 2026-03-10 | 2026-03-27 | 2026-03-27 | conforme |
        | 2026-03-16 | 2026-03-26 | 2026-03-27 | violato  |
        | 2026-03-17 | 2026-03-27 | 2026-03-27 | conforme |
        | 2026-03-18 | 2026-03-27 | 2026-03-28 | violato  |
        | 2026-03-18 | 2026-03-28 | 2026-03-28 | conforme |

    Schema dello scenario: Anche chi vuole proprio quel giorno lo conta dalla più tarda
      Dato questi fatti:
        | invoice_issued_on      | 2026-03-02 |
        | invoice_due_on         | 2026-03-10 |
        | dunning_notice_sent_on | <partita>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «dunning-day» «not_after» <altro>

      Esempi:
        | partita    | altro               |
        | 2026-03-27 | non cambia nulla    |
        | 2026-03-28 | l'esito è «violato» |

  Regola: arrears-suspension.notice_channel

    Schema dello scenario: Due vie, e nessun'altra
      Dato che la messa in mora è partita per <via>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                                     | esito    |
        | raccomandata con avviso di ricevimento  | conforme |
        | PEC                                     | conforme |
        | posta elettronica ordinaria             | violato  |
        | posta ordinaria                         | violato  |

    Scenario: Una messa in mora che non c'è non ha una via
      Dato che la messa in mora non è partita
      E che la messa in mora è partita per PEC
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.dunning_notice_channel: non può stare con `dunning_notice_sent_on`

    Schema dello scenario: La via è scritta per la bassa tensione e per il gas, e si legge per tutti
      Dato questi fatti:
        | commodity              | <fornitura> |
        | voltage_class          | <tensione>  |
        | dunning_notice_channel | email       |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «dunning-scope» «as_written» l'esito è «non si applica»

      Esempi:
        | fornitura   | tensione |
        | electricity | mv       |
        | electricity | hv       |

    Schema dello scenario: Per la bassa tensione e per il gas la via è scritta
      Dato questi fatti:
        | <fatto>                | <valore> |
        | commodity              | <fornitura> |
        | dunning_notice_channel | post     |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «dunning-scope» «as_written» non cambia nulla

      Esempi:
        | fatto         | valore | fornitura   |
        | voltage_class | lv     | electricity |
        | customer_type | sme    | gas         |

    Schema dello scenario: Con due forniture la via è scritta per il gas e per la bassa tensione
      Dato questi fatti:
        | commodity              | dual        |
        | disputed_supply        | <questione> |
        | voltage_class          | <tensione>  |
        | dunning_notice_channel | email       |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «dunning-scope» «as_written» <altro>

      Esempi:
        | questione   | tensione | altro                      |
        | gas         | mv       | non cambia nulla           |
        | electricity | lv       | non cambia nulla           |
        | electricity | mv       | l'esito è «non si applica» |

    Scenario: Della messa in mora non si sa la via
      Dato che la messa in mora è arrivata al cliente il 2026-04-03
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_channel

    Schema dello scenario: Della bolletta che poi è pagata la via era sbagliata lo stesso, e non si manda altro
      Dato questi fatti:
        | dunning_notice_channel | post      |
        | invoice_paid_on        | <pagata>  |
        | unpaid_eur             | <restano> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | pagata     | restano | requisito                                                                             |
        | 2026-03-20 | 0.00    | la messa in mora, della bolletta che poi è stata pagata, parte con raccomandata A/R o con PEC |
        | null       | 0.00    | la messa in mora, della bolletta che poi è stata pagata, parte con raccomandata A/R o con PEC |
        | 2026-03-20 | 50.00   | la messa in mora, della bolletta che poi è stata pagata, parte con raccomandata A/R o con PEC |
        | null       | 50.00   | la messa in mora parte con raccomandata A/R o con PEC                                 |

    Schema dello scenario: La via ammessa va bene, pagata o no
      Dato questi fatti:
        | dunning_notice_channel | pec        |
        | invoice_paid_on        | <pagata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

      Esempi:
        | pagata     |
        | 2026-03-20 |
        | null       |

    Scenario: Dove la via è ammessa non si chiede di quale fornitura si parli
      Dato questi fatti:
        | commodity              | dual |
        | dunning_notice_channel | pec  |
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E la conclusione è «compliant»

    Scenario: Di una messa in mora partita si chiede la via
      Dato questi fatti:
        | dunning_notice_sent_on | 2026-03-27 |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

  Regola: arrears-suspension.valid_notice

    Schema dello scenario: Vale la messa in mora partita, o arrivata, per una via ammessa
      Dato questi fatti:
        | <fatto>                | <giorno> |
        | dunning_notice_channel | <via>    |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                      | giorno     | via           | esito          |
        | dunning_notice_sent_on     | 2026-03-27 | pec           | valido         |
        | dunning_notice_sent_on     | 2026-03-27 | email         | non si applica |
        | dunning_notice_received_on | 2026-04-03 | registered_ar | valido         |
        | dunning_notice_received_on | 2026-04-03 | post          | non si applica |

    Scenario: La messa in mora mai partita non vale
      Dato che la messa in mora non è partita
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Chi legge che la via sbagliata non toglie la messa in mora la dice valida
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | email      |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «dunning-channel-effect» «still_counts» l'esito è «valido»

    Scenario: Della messa in mora si sa soltanto la via
      Dato che la messa in mora è partita per PEC
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on, dunning_notice_sent_on

  Regola: arrears-suspension.received_notice

    Schema dello scenario: La messa in mora conta per il cliente quando gli arriva, e per una via ammessa
      Dato questi fatti:
        | dunning_notice_sent_on     | 2026-03-27 |
        | dunning_notice_received_on | <arrivata> |
        | dunning_notice_channel     | <via>      |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivata   | via   | esito          |
        | 2026-04-03 | pec   | valido         |
        | null       | pec   | non si applica |
        | 2026-04-03 | email | non si applica |

    Scenario: La messa in mora è partita, e non si sa se sia arrivata
      Dato che la messa in mora è partita il 2026-03-27
      E che la messa in mora è partita per PEC
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on

  Regola: arrears-suspension.unpaid_in_term

    Schema dello scenario: Attorno all'ultimo giorno che la messa in mora dà per pagare
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | dunning_notice_channel     | pec         |
        | invoice_paid_on            | <pagata>    |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: in bassa tensione venticinque giorni, fino al 28 aprile
        | fornitura   | tensione | pagata     | esito          |
        | electricity | lv       | 2026-04-27 | non si applica |
        | electricity | lv       | 2026-04-28 | non si applica |
        | electricity | lv       | 2026-04-29 | valido         |
        | electricity | lv       | null       | valido         |

      Esempi: in media e alta tensione quaranta giorni, fino al 13 maggio
        | fornitura   | tensione | pagata     | esito          |
        | electricity | mv       | 2026-05-13 | non si applica |
        | electricity | mv       | 2026-05-14 | valido         |
        | electricity | hv       | 2026-05-13 | non si applica |
        | electricity | hv       | 2026-05-14 | valido         |

    Schema dello scenario: Il gas ha quaranta giorni, fino al 13 maggio
      Dato questi fatti:
        | commodity                  | gas        |
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | pec        |
        | invoice_paid_on            | <pagata>   |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | esito          |
        | 2026-05-12 | non si applica |
        | 2026-05-13 | non si applica |
        | 2026-05-14 | valido         |

    Schema dello scenario: Finché i giorni corrono, chi non ha pagato può ancora farlo
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | dunning_notice_channel     | pec         |
        | invoice_paid_on            | null        |
      E la sola famiglia «arrears-suspension»
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito          |
        | 2026-04-27 | non si applica |
        | 2026-04-28 | non si applica |
        | 2026-04-29 | valido         |

    Scenario: Pagata dopo i giorni della bassa tensione ed entro quelli del gas, e non si sa di quale fornitura si parli
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | pec        |
        | invoice_paid_on            | 2026-05-04 |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, voltage_class

    Schema dello scenario: Chi dice la tensione parla di energia elettrica, anche per i giorni di pagamento
      Dato questi fatti:
        | voltage_class              | <tensione> |
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | pec        |
        | invoice_paid_on            | <pagata>   |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | pagata     | esito          |
        | lv       | 2026-04-28 | non si applica |
        | lv       | 2026-04-29 | valido         |
        | mv       | 2026-05-13 | non si applica |
        | mv       | 2026-05-14 | valido         |

    Scenario: L'ultimo giorno per pagare dopo la messa in mora è festivo: c'è tempo fino al giorno dopo
      Dato che la bolletta non è stata pagata
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in bassa tensione
      E che la messa in mora è arrivata al cliente il 2026-10-28
      E che il fornitore uscente ha assolto gli obblighi di fine rapporto
      E il giudizio al 2026-11-23
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Se non si sa di quale fornitura si parli, contano i giorni che valgono per tutte
      Dato questi fatti:
        | <fatto>                    | <valore>   |
        | <altro>                    | <detto>    |
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | pec        |
        | invoice_paid_on            | <pagata>   |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il termine finisce il 28 aprile in bassa tensione, il 13 maggio per ogni altra fornitura
        | fatto     | valore      | altro           | detto       | pagata     | esito             |
        | commodity | electricity | customer_type   | domestic    | 2026-04-28 | non si applica    |
        | commodity | electricity | customer_type   | domestic    | 2026-04-29 | non determinabile |
        | commodity | electricity | customer_type   | domestic    | 2026-05-13 | non determinabile |
        | commodity | electricity | customer_type   | domestic    | 2026-05-14 | valido            |
        | commodity | electricity | customer_type   | domestic    | null       | valido            |
        | commodity | dual        | customer_type   | domestic    | 2026-04-28 | non si applica    |
        | commodity | dual        | customer_type   | domestic    | 2026-04-29 | non determinabile |
        | commodity | dual        | customer_type   | domestic    | 2026-05-13 | non determinabile |
        | commodity | dual        | customer_type   | domestic    | 2026-05-14 | valido            |
        | commodity | dual        | voltage_class   | lv          | 2026-04-28 | non si applica    |
        | commodity | dual        | voltage_class   | lv          | 2026-04-29 | non determinabile |
        | commodity | dual        | voltage_class   | lv          | 2026-05-14 | valido            |
        | commodity | dual        | voltage_class   | mv          | 2026-05-13 | non si applica    |
        | commodity | dual        | voltage_class   | mv          | 2026-05-14 | valido            |
        | commodity | dual        | voltage_class   | hv          | 2026-05-13 | non si applica    |
        | commodity | dual        | voltage_class   | hv          | 2026-05-14 | valido            |
        | commodity | dual        | disputed_supply | electricity | 2026-04-28 | non si applica    |
        | commodity | dual        | disputed_supply | electricity | 2026-04-29 | non determinabile |
        | commodity | dual        | disputed_supply | electricity | 2026-05-14 | valido            |
        | commodity | dual        | disputed_supply | gas         | 2026-05-13 | non si applica    |
        | commodity | dual        | disputed_supply | gas         | 2026-05-14 | valido            |

    Schema dello scenario: Anche di una fornitura di cui non si dice nulla contano i giorni che valgono per tutte
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | pec        |
        | invoice_paid_on            | <pagata>   |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | esito             |
        | 2026-04-28 | non si applica    |
        | 2026-04-29 | non determinabile |
        | 2026-05-13 | non determinabile |
        | 2026-05-14 | valido            |

  Regola: arrears-suspension.written_notice

    Schema dello scenario: La sospensione vuole una messa in mora, in qualunque modo se ne parli
      Dato questi fatti:
        | <atto>                    | 2026-05-20 |
        | dunning_notice_sent_on    | <partita>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                    | partita    | esito    |
        | suspension_requested_on | 2026-03-27 | conforme |
        | suspension_requested_on | null       | violato  |
        | supply_suspended_on     | 2026-03-27 | conforme |
        | supply_suspended_on     | null       | violato  |
        | power_reduced_on        | 2026-03-27 | conforme |
        | power_reduced_on        | null       | violato  |

    Schema dello scenario: Una messa in mora per una via non ammessa non è un preavviso
      Dato questi fatti:
        | <atto>                     | 2026-05-20 |
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                    | via           | esito    |
        | suspension_requested_on | registered_ar | conforme |
        | suspension_requested_on | pec           | conforme |
        | suspension_requested_on | email         | violato  |
        | suspension_requested_on | post          | violato  |
        | supply_suspended_on     | email         | violato  |
        | power_reduced_on        | email         | violato  |

    Scenario: Chi legge che la via sbagliata non toglie il preavviso lo trova
      Dato questi fatti:
        | suspension_requested_on    | 2026-05-20 |
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | email      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «dunning-channel-effect» «still_counts» l'esito è «conforme»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

    Scenario: Chi non è nominato può essere messo in mora per qualunque via
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | mv          |
        | suspension_requested_on    | 2026-05-20  |
        | dunning_notice_received_on | 2026-04-03  |
        | dunning_notice_channel     | email       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «dunning-scope» «as_written» l'esito è «conforme»

    Schema dello scenario: Una fornitura non sospesa né ridotta, di cui non si dice se la sospensione sia stata chiesta
      Dato questi fatti:
        | <atto>                 | null       |
        | dunning_notice_sent_on | 2026-03-27 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | atto                |
        | supply_suspended_on |
        | power_reduced_on    |

    Scenario: Della messa in mora non si sa nulla
      Dato che la sospensione è stata chiesta al distributore il 2026-05-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on, dunning_notice_sent_on

    Scenario: Nessuna sospensione, nessun preavviso da cercare
      Dato che la sospensione non è stata chiesta
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Le cause per cui il preavviso non serve
      Dato questi fatti:
        | suspension_requested_on | 2026-05-20 |
        | dunning_notice_sent_on  | null       |
        | suspension_ground       | <causa>    |
        | irregularity_found      | <trovata>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | proven_fraud | no      | non si applica |
        | tampering    | no      | non si applica |
        | improper_use | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Scenario: La messa in mora mai partita non può essere arrivata
      Dato che la messa in mora non è partita
      E che la messa in mora è arrivata al cliente il 2026-04-03
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.dunning_notice_received_on: non può stare con `dunning_notice_sent_on`

    Schema dello scenario: Il preavviso mancava, e se la bolletta è pagata non se ne manda più
      Dato questi fatti:
        | dunning_notice_sent_on  | null       |
        | suspension_requested_on | 2026-05-06 |
        | invoice_paid_on         | <pagata>   |
        | unpaid_eur              | <restano>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | pagata     | restano | requisito                                                                              |
        | 2026-05-20 | 0.00    | una messa in mora scritta, per la via del contratto, della bolletta che poi è stata pagata |
        | 2026-05-20 | 50.00   | una messa in mora scritta, per la via del contratto, della bolletta che poi è stata pagata |
        | null       | 50.00   | una messa in mora scritta, per la via del contratto                                    |

    Schema dello scenario: La richiesta arrivata al distributore è una richiesta, e vuole il preavviso
      Dato questi fatti:
        | suspension_request_received_on | <arrivata> |
        | <fatto>                        | <valore>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivata   | fatto                      | valore     | esito          |
        | 2026-05-25 | dunning_notice_sent_on     | 2026-03-27 | conforme       |
        | 2026-05-25 | dunning_notice_sent_on     | null       | violato        |
        | 2026-05-25 | dunning_notice_received_on | 2026-04-03 | conforme       |
        | 2026-05-25 | dunning_notice_channel     | email      | violato        |
        | null       | dunning_notice_sent_on     | null       | non si applica |

  Regola: arrears-suspension.payment_proof

    Schema dello scenario: La comunicazione del pagamento è scritta e ha il suo allegato
      Dato questi fatti:
        | payment_proof_sent_on  | 2026-04-20 |
        | payment_proof_channel  | <via>      |
        | payment_proof_attached | <allegato> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via           | allegato | esito            |
        | fax           | sì       | ammissibile      |
        | email         | sì       | ammissibile      |
        | pec           | sì       | ammissibile      |
        | registered_ar | sì       | ammissibile      |
        | post          | sì       | ammissibile      |
        | email         | no       | da regolarizzare |
        | fax           | no       | da regolarizzare |
        | phone         | no       | da regolarizzare |

    Scenario: Manca soltanto l'allegato
      Dato questi fatti:
        | payment_proof_channel  | email |
        | payment_proof_attached | no    |
      Quando si controlla il caso
      Allora non è soddisfatto: il documento che attesta il pagamento

    Scenario: Per telefono la comunicazione è da rifare, anche se dell'allegato non si sa
      Dato che il cliente ha comunicato il pagamento per telefono
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: una comunicazione scritta, anche per fax o posta elettronica

    Scenario: Per telefono non si allega
      Dato questi fatti:
        | payment_proof_channel  | phone |
        | payment_proof_attached | sì    |
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.payment_proof_attached: non può stare con `payment_proof_channel`

    Scenario: Dell'allegato non si sa
      Dato che il cliente ha comunicato il pagamento per fax
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: payment_proof_attached

    Schema dello scenario: Non c'è una comunicazione da completare se nessuno ha pagato, o nessuno l'ha mandata
      Dato questi fatti:
        | <fatto> | <valore> |
        | <altro> | <detto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                 | valore | altro           | detto      | esito             |
        | payment_proof_sent_on | null   | invoice_paid_on | 2026-04-20 | non si applica    |
        | payment_proof_channel | email  | invoice_paid_on | null       | non si applica    |
        | payment_proof_channel | email  | invoice_paid_on | 2026-04-20 | non determinabile |

  Regola: arrears-suspension.low_voltage

    Schema dello scenario: Il punto di energia elettrica in bassa tensione
      Dato questi fatti:
        | commodity                      | <fornitura> |
        | voltage_class                  | <tensione>  |
        | suspension_request_received_on | 2026-05-05  |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura   | tensione | esito          |
        | electricity | lv       | valido         |
        | electricity | mv       | non si applica |
        | electricity | hv       | non si applica |

    Schema dello scenario: Con due forniture il punto è quello della fornitura di cui si parla
      Dato questi fatti:
        | commodity                      | dual        |
        | disputed_supply                | <questione> |
        | voltage_class                  | <tensione>  |
        | suspension_request_received_on | 2026-05-05  |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | tensione | esito          |
        | electricity | lv       | valido         |
        | electricity | mv       | non si applica |
        | gas         | lv       | non si applica |

    Scenario: Il gas non ha tensione
      Dato che la fornitura è di gas naturale
      E che la richiesta di sospensione è arrivata al distributore il 2026-05-05
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa in quale tensione sia il punto
      Dato che la fornitura è di energia elettrica
      E che la richiesta di sospensione è arrivata al distributore il 2026-05-05
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

  Regola: arrears-suspension.gas

    Schema dello scenario: La fornitura di gas
      Dato che la fornitura è di <fornitura>
      E che la messa in mora è partita per PEC
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura         | esito          |
        | gas naturale      | valido         |
        | energia elettrica | non si applica |

    Schema dello scenario: Con due forniture è di gas quella di cui si parla, se è quella
      Dato che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che la messa in mora è partita per PEC
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | il gas              | valido         |
        | l'energia elettrica | non si applica |

    Scenario: Due forniture, e non si sa di quale si parli
      Dato che la fornitura è di energia elettrica e gas
      E che la messa in mora è partita per PEC
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

  Regola: arrears-suspension.paid_up

    Schema dello scenario: La bolletta pagata, o di cui non resta nulla
      Dato questi fatti:
        | voltage_class           | lv         |
        | suspension_requested_on | null       |
        | invoice_paid_on         | <pagata>   |
        | unpaid_eur              | <restano>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | restano | esito          |
        | 2026-05-20 | 0.00    | valido         |
        | 2026-05-20 | 0.01    | valido         |
        | null       | 0.00    | valido         |
        | null       | 0.01    | non si applica |

    Scenario: Pagata, e di un resto nessuno dice
      Dato questi fatti:
        | suspension_requested_on | null       |
        | invoice_paid_on         | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Di un pagamento non c'è il giorno, e se della bolletta resti qualcosa non si sa
      Dato questi fatti:
        | suspension_requested_on | null |
        | invoice_paid_on         | null |
      E la sola famiglia «arrears-suspension»
      E la sola famiglia «payments-interest»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: unpaid_eur

  Regola: arrears-suspension.paid_before_request

    Schema dello scenario: La bolletta pagata entro il giorno della richiesta
      Dato questi fatti:
        | invoice_paid_on         | <pagata>   |
        | suspension_requested_on | 2026-05-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | esito          |
        | 2026-05-04 | valido         |
        | 2026-05-05 | valido         |
        | 2026-05-06 | non si applica |
        | null       | non si applica |

    Schema dello scenario: Vale anche il pagamento comunicato, se lo è come vuole il contratto
      Dato questi fatti:
        | payment_proof_sent_on   | <comunicato> |
        | payment_proof_channel   | email        |
        | payment_proof_attached  | <allegato>   |
        | suspension_requested_on | 2026-05-05   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comunicato | allegato | esito          |
        | 2026-05-04 | sì       | valido         |
        | 2026-05-05 | sì       | valido         |
        | 2026-05-06 | sì       | non si applica |
        | 2026-05-04 | no       | non si applica |

    Scenario: Del pagamento comunicato non si sa se ci fosse l'allegato
      Dato questi fatti:
        | payment_proof_sent_on   | 2026-05-04 |
        | payment_proof_channel   | email      |
        | suspension_requested_on | 2026-05-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: payment_proof_attached

  Regola: arrears-suspension.carried_out

    Schema dello scenario: Sospesa o ridotta
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03 |
        | <atto>                     | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                | giorno     | esito          |
        | supply_suspended_on | 2026-05-20 | valido         |
        | power_reduced_on    | 2026-05-20 | valido         |
        | supply_suspended_on | null       | non si applica |
        | power_reduced_on    | null       | non si applica |

  Regola: arrears-suspension.without_received

    Schema dello scenario: Chiesta, o fatta, con una messa in mora ricevuta o senza
      Dato questi fatti:
        | dunning_notice_channel     | <via>      |
        | dunning_notice_received_on | <ricevuta> |
        | suspension_requested_on    | <chiesta>  |
        | <atto>                     | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via   | ricevuta   | chiesta    | atto                | giorno     | esito          |
        | email | 2026-04-03 | 2026-06-20 | supply_suspended_on | null       | valido         |
        | email | 2026-04-03 | null       | supply_suspended_on | 2026-06-21 | valido         |
        | email | 2026-04-03 | null       | power_reduced_on    | 2026-06-21 | valido         |
        | email | 2026-04-03 | null       | supply_suspended_on | null       | non si applica |
        | pec   | 2026-04-03 | 2026-06-20 | supply_suspended_on | 2026-06-21 | non si applica |
        | pec   | null       | 2026-06-20 | supply_suspended_on | null       | valido         |

    Scenario: Chiesta, e non si sa se la messa in mora fosse arrivata
      Dato questi fatti:
        | dunning_notice_channel  | pec        |
        | suspension_requested_on | 2026-06-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on, dunning_notice_sent_on

    Schema dello scenario: La richiesta arrivata al distributore dice che la sospensione è stata chiesta
      Dato questi fatti:
        | dunning_notice_received_on     | null       |
        | suspension_request_received_on | <arrivata> |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivata   | esito             |
        | 2026-05-25 | valido            |
        | null       | non determinabile |

  Regola: arrears-suspension.asked_too_soon

    Schema dello scenario: Di una richiesta mai fatta non si dice che sia stata troppo presto
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | esito          |
        | null       | non si applica |
        | 2026-05-04 | valido         |
        | 2026-05-05 | non si applica |

    Scenario: Chiesta quando in bassa tensione si poteva già, e la tensione non si sa
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-05  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

  Regola: arrears-suspension.suspended_too_soon

    Schema dello scenario: Sospesa attorno al primo giorno in cui si poteva chiederlo
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | <sospesa>   |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: di una richiesta fatta troppo presto si guarda quella
        | sospesa    | chiesta    | esito          |
        | 2026-05-03 | null       | valido         |
        | 2026-05-04 | null       | valido         |
        | 2026-05-05 | null       | non si applica |
        | 2026-05-06 | null       | non si applica |
        | null       | null       | non si applica |
        | 2026-05-04 | 2026-04-10 | non si applica |

    Schema dello scenario: Dell'energia elettrica la tensione si chiede soltanto dove decide, per dire se la fornitura è stata sospesa troppo presto
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: in bassa tensione si chiede dal 5 maggio, nelle altre dal 14
        | giorno     | esito             |
        | 2026-05-04 | valido            |
        | 2026-05-05 | non determinabile |
        | 2026-05-13 | non determinabile |
        | 2026-05-14 | non si applica    |

    Schema dello scenario: Di quale fornitura si parli si chiede soltanto dove decide, per dire se la fornitura è stata sospesa troppo presto
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il gas si chiede dal 19 maggio
        | giorno     | esito             |
        | 2026-05-04 | valido            |
        | 2026-05-05 | non determinabile |
        | 2026-05-18 | non determinabile |
        | 2026-05-19 | non si applica    |

    Schema dello scenario: Di due forniture non si sa di quale si parli, per dire se la fornitura è stata sospesa troppo presto
      Dato questi fatti:
        | commodity                  | dual        |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | giorno     | esito             |
        | lv       | 2026-05-04 | valido            |
        | lv       | 2026-05-05 | non determinabile |
        | lv       | 2026-05-18 | non determinabile |
        | lv       | 2026-05-19 | non si applica    |
        | mv       | 2026-05-13 | valido            |
        | mv       | 2026-05-14 | non determinabile |
        | mv       | 2026-05-19 | non si applica    |
        | hv       | 2026-05-13 | valido            |
        | hv       | 2026-05-14 | non determinabile |

    Schema dello scenario: Di due forniture si sa di quale si parla, e non la tensione, per dire se la fornitura è stata sospesa troppo presto
      Dato questi fatti:
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | giorno     | esito             |
        | electricity | 2026-05-04 | valido            |
        | electricity | 2026-05-13 | non determinabile |
        | electricity | 2026-05-14 | non si applica    |
        | gas         | 2026-05-18 | valido            |
        | gas         | 2026-05-19 | non si applica    |

  Regola: arrears-suspension.begun_too_soon

    Schema dello scenario: Arrivata al distributore, o ridotta la potenza, attorno al primo giorno in cui si poteva chiedere
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | <atto>                     | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                           | giorno     | esito          |
        | power_reduced_on               | 2026-05-04 | valido         |
        | power_reduced_on               | 2026-05-05 | non si applica |
        | power_reduced_on               | null       | non si applica |
        | suspension_request_received_on | 2026-05-04 | valido         |
        | suspension_request_received_on | 2026-05-05 | non si applica |
        | suspension_request_received_on | null       | non si applica |

    Scenario: Di una richiesta fatta troppo presto si guarda quella
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | dunning_notice_received_on     | 2026-04-03  |
        | suspension_requested_on        | 2026-04-10  |
        | suspension_request_received_on | 2026-04-10  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Dell'energia elettrica la tensione si chiede soltanto dove decide, per dire se si è cominciato troppo presto
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | power_reduced_on           | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: in bassa tensione si chiede dal 5 maggio, nelle altre dal 14
        | giorno     | esito             |
        | 2026-05-04 | valido            |
        | 2026-05-05 | non determinabile |
        | 2026-05-13 | non determinabile |
        | 2026-05-14 | non si applica    |

    Schema dello scenario: Di quale fornitura si parli si chiede soltanto dove decide, per dire se si è cominciato troppo presto
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03  |
        | power_reduced_on           | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il gas si chiede dal 19 maggio
        | giorno     | esito             |
        | 2026-05-04 | valido            |
        | 2026-05-05 | non determinabile |
        | 2026-05-18 | non determinabile |
        | 2026-05-19 | non si applica    |

    Schema dello scenario: Di due forniture non si sa di quale si parli, per dire se si è cominciato troppo presto
      Dato questi fatti:
        | commodity                  | dual        |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | power_reduced_on           | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | giorno     | esito             |
        | lv       | 2026-05-04 | valido            |
        | lv       | 2026-05-05 | non determinabile |
        | lv       | 2026-05-18 | non determinabile |
        | lv       | 2026-05-19 | non si applica    |
        | mv       | 2026-05-13 | valido            |
        | mv       | 2026-05-14 | non determinabile |
        | mv       | 2026-05-19 | non si applica    |
        | hv       | 2026-05-13 | valido            |
        | hv       | 2026-05-14 | non determinabile |

    Schema dello scenario: Di due forniture si sa di quale si parla, e non la tensione, per dire se si è cominciato troppo presto
      Dato questi fatti:
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
        | dunning_notice_received_on | 2026-04-03  |
        | power_reduced_on           | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | giorno     | esito             |
        | electricity | 2026-05-04 | valido            |
        | electricity | 2026-05-13 | non determinabile |
        | electricity | 2026-05-14 | non si applica    |
        | gas         | 2026-05-18 | valido            |
        | gas         | 2026-05-19 | non si applica    |

    Schema dello scenario: Arrivata la richiesta, dell'energia elettrica la tensione si chiede soltanto dove decide
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_request_received_on | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: in bassa tensione si chiede dal 5 maggio, nelle altre dal 14
        | giorno     | esito             |
        | 2026-05-04 | valido            |
        | 2026-05-05 | non determinabile |
        | 2026-05-13 | non determinabile |
        | 2026-05-14 | non si applica    |

    Schema dello scenario: Arrivata la richiesta, di quale fornitura si parli si chiede soltanto dove decide
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_request_received_on | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il gas si chiede dal 19 maggio
        | giorno     | esito             |
        | 2026-05-04 | valido            |
        | 2026-05-05 | non determinabile |
        | 2026-05-18 | non determinabile |
        | 2026-05-19 | non si applica    |

    Schema dello scenario: Arrivata la richiesta, di due forniture non si sa di quale si parli
      Dato questi fatti:
        | commodity                  | dual        |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_request_received_on | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | giorno     | esito             |
        | lv       | 2026-05-04 | valido            |
        | lv       | 2026-05-05 | non determinabile |
        | lv       | 2026-05-18 | non determinabile |
        | lv       | 2026-05-19 | non si applica    |
        | mv       | 2026-05-13 | valido            |
        | mv       | 2026-05-14 | non determinabile |
        | mv       | 2026-05-19 | non si applica    |
        | hv       | 2026-05-13 | valido            |
        | hv       | 2026-05-14 | non determinabile |

    Schema dello scenario: Arrivata la richiesta, di due forniture si sa di quale si parla, e non la tensione
      Dato questi fatti:
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_request_received_on | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | giorno     | esito             |
        | electricity | 2026-05-04 | valido            |
        | electricity | 2026-05-13 | non determinabile |
        | electricity | 2026-05-14 | non si applica    |
        | gas         | 2026-05-18 | valido            |
        | gas         | 2026-05-19 | non si applica    |

  Regola: arrears-suspension.request

    Schema dello scenario: Chi legge che l'ultimo giorno basta lo conta, fuori dalla bassa tensione, dai quaranta giorni
      Dato che la messa in mora è arrivata al cliente il 2026-11-23
      E che la sospensione è stata chiesta al distributore il <chiesta>
      E che il punto di prelievo è in <tensione>
      E il giudizio al 2027-01-31
      Quando si controlla il caso
      Allora con la lettura «arrears-waits» «last_day» l'esito è «<esito>»
      E con la lettura «arrears-waits» «last_day» il primo giorno utile è il 2027-01-02

      Esempi:
        | tensione       | chiesta    | esito    |
        | media tensione | 2027-01-01 | violato  |
        | media tensione | 2027-01-02 | conforme |
        | alta tensione  | 2026-12-23 | violato  |
        | alta tensione  | 2027-01-02 | conforme |

    Scenario: Il pagamento comunicato, di cui non si sa se ci fosse l'allegato, non toglie che nulla è stato chiesto
      Dato che il cliente ha comunicato il pagamento per fax
      E che la sospensione non è stata chiesta
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: Attorno al primo giorno in cui la sospensione si può chiedere
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: bassa tensione, fino al 28 aprile, poi 29, 30 e, saltati il 1° maggio e la domenica, il 4
        | fornitura   | tensione | chiesta    | primo      | esito    |
        | electricity | lv       | 2026-04-28 | 2026-05-05 | violato  |
        | electricity | lv       | 2026-04-29 | 2026-05-05 | violato  |
        | electricity | lv       | 2026-05-04 | 2026-05-05 | violato  |
        | electricity | lv       | 2026-05-05 | 2026-05-05 | conforme |
        | electricity | lv       | 2026-05-06 | 2026-05-05 | conforme |

      Esempi: media e alta tensione, fino al 13 maggio e senza giorni lavorativi
        | fornitura   | tensione | chiesta    | primo      | esito    |
        | electricity | mv       | 2026-05-13 | 2026-05-14 | violato  |
        | electricity | mv       | 2026-05-14 | 2026-05-14 | conforme |
        | electricity | mv       | 2026-05-15 | 2026-05-14 | conforme |
        | electricity | hv       | 2026-05-13 | 2026-05-14 | violato  |
        | electricity | hv       | 2026-05-14 | 2026-05-14 | conforme |

    Schema dello scenario: Il gas aspetta di più, e ha i giorni lavorativi
      Dato questi fatti:
        | commodity                  | gas        |
        | dunning_notice_received_on | 2026-04-03 |
        | suspension_requested_on    | <chiesta>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-19

      Esempi: fino al 13 maggio, poi 14, 15 e, saltato il fine settimana, il 18
        | chiesta    | esito    |
        | 2026-05-14 | violato  |
        | 2026-05-18 | violato  |
        | 2026-05-19 | conforme |
        | 2026-05-20 | conforme |

    Schema dello scenario: Con due forniture conta quella di cui si parla
      Dato questi fatti:
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-14  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | questione   | tensione | primo      | esito    |
        | electricity | lv       | 2026-05-05 | conforme |
        | electricity | mv       | 2026-05-14 | conforme |
        | electricity | hv       | 2026-05-14 | conforme |
        | gas         | lv       | 2026-05-19 | violato  |

    Schema dello scenario: Feste, fine mese e anno bisestile
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | <ricevuta>  |
        | suspension_requested_on    | <primo>     |
      E il giudizio al <primo>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il <primo>

      Esempi:
        | ricevuta   | primo      | perché                                                    |
        | 2028-02-04 | 2028-03-06 | il venticinquesimo è il 29 febbraio; 1, 2 e 3 marzo, venerdì |
        | 2026-05-05 | 2026-06-05 | il venticinquesimo è un sabato; 1, 3 e 4 giugno            |
        | 2026-11-27 | 2026-12-29 | 23, 24 e, saltato Natale, 28 dicembre                      |
        | 2026-03-10 | 2026-04-10 | il venticinquesimo è il sabato di Pasqua; 7, 8 e 9 aprile  |

    Schema dello scenario: Dopo i giorni lavorativi la sospensione si chiede in un giorno lavorativo
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | voltage_class              | lv          |
        | dunning_notice_received_on | <ricevuta>  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>
      E con la lettura «arrears-waits» «last_day» <ultimo>
      E con la lettura «elapsed-n» «same_day» non cambia nulla
      E con il profilo «regulation» non cambia nulla

      Esempi: il terzo giorno lavorativo è un venerdì, e il primo che segue è lunedì
        | fornitura   | ricevuta   | chiesta    | primo      | esito    | ultimo                                |
        | electricity | 2026-05-15 | 2026-06-12 | 2026-06-15 | violato  | l'esito è «conforme»                  |
        | electricity | 2026-05-15 | 2026-06-13 | 2026-06-15 | violato  | l'esito è «conforme»                  |
        | electricity | 2026-05-15 | 2026-06-14 | 2026-06-15 | violato  | l'esito è «conforme»                  |
        | electricity | 2026-05-15 | 2026-06-15 | 2026-06-15 | conforme | il primo giorno utile è il 2026-06-12 |
        | electricity | 2026-05-15 | 2026-06-16 | 2026-06-15 | conforme | il primo giorno utile è il 2026-06-12 |
        | gas         | 2026-05-23 | 2026-07-08 | 2026-07-08 | conforme | il primo giorno utile è il 2026-07-07 |
        | gas         | 2026-05-28 | 2026-07-11 | 2026-07-13 | violato  | il primo giorno utile è il 2026-07-10 |
        | gas         | 2026-05-28 | 2026-07-13 | 2026-07-13 | conforme | il primo giorno utile è il 2026-07-10 |

      Esempi: il terzo è il giorno prima di una festa
        | fornitura   | ricevuta   | chiesta    | primo      | esito    | ultimo                                |
        | electricity | 2026-05-02 | 2026-06-02 | 2026-06-03 | violato  | il primo giorno utile è il 2026-06-01 |
        | electricity | 2026-05-02 | 2026-06-03 | 2026-06-03 | conforme | il primo giorno utile è il 2026-06-01 |

    Scenario: Chi legge che il sabato è lavorativo può chiedere la sospensione di sabato
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-05-15  |
        | suspension_requested_on    | 2026-06-13  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «working-day» «mon_sat» l'esito è «conforme»
      E con la lettura «first-day» «included» il primo giorno utile è il 2026-06-11

    Schema dello scenario: Fuori dalla bassa tensione la sospensione si può chiedere anche di sabato
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | mv          |
        | dunning_notice_received_on | 2026-05-03  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-06-13

      Esempi: il 12 giugno 2026 è un venerdì
        | chiesta    | esito    |
        | 2026-06-12 | violato  |
        | 2026-06-13 | conforme |
        | 2026-06-14 | conforme |

    Scenario: Chi legge che l'ultimo giorno basta può chiedere un giorno prima
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-04  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «arrears-waits» «last_day» l'esito è «conforme»
      E con la lettura «arrears-waits» «last_day» il primo giorno utile è il 2026-05-04

    Scenario: Anche fuori dalla bassa tensione
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | mv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-13  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «arrears-waits» «last_day» l'esito è «conforme»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

    Schema dello scenario: L'attesa che finisce di domenica non si allunga, perché non è un atto del cliente
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | <ricevuta>  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il <chiesta>
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla

      Esempi: il 3 e il 17 maggio 2026 sono domeniche
        | fornitura   | tensione | ricevuta   | chiesta    |
        | electricity | lv       | 2026-04-08 | 2026-05-07 |
        | electricity | mv       | 2026-04-07 | 2026-05-18 |
        | gas         | lv       | 2026-04-07 | 2026-05-21 |

    Schema dello scenario: La sospensione non ancora chiesta non viola nulla
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | null        |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-05-05

      Esempi:
        | giudizio   |
        | 2026-04-20 |
        | 2026-05-05 |

    Schema dello scenario: Senza una messa in mora valida e ricevuta l'attesa non comincia
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_sent_on     | <partita>   |
        | dunning_notice_channel     | <via>       |
        | dunning_notice_received_on | <ricevuta>  |
        | suspension_requested_on    | 2026-06-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | partita    | via           | ricevuta   | esito    |
        | 2026-03-27 | registered_ar | 2026-04-03 | conforme |
        | 2026-03-27 | registered_ar | null       | violato  |
        | 2026-03-27 | email         | 2026-03-27 | violato  |

    Scenario: Senza messa in mora, una sospensione mai chiesta non viola nulla
      Dato questi fatti:
        | commodity               | electricity |
        | voltage_class           | lv          |
        | dunning_notice_sent_on  | null        |
        | suspension_requested_on | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Senza alcuna messa in mora
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_sent_on     | null        |
        | suspension_requested_on    | 2026-06-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: il cliente ha ricevuto una messa in mora valida

    Schema dello scenario: Una bolletta già pagata non si sospende
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | invoice_paid_on            | <pagata>    |
        | suspension_requested_on    | 2026-05-06  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | esito    |
        | 2026-05-05 | violato  |
        | 2026-05-06 | violato  |
        | 2026-05-07 | conforme |
        | null       | conforme |

    Schema dello scenario: Il pagamento provato al fornitore vale anche se non si sa quando è arrivato
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | payment_proof_sent_on      | <provato>   |
        | payment_proof_channel      | email       |
        | payment_proof_attached     | <allegato>  |
        | suspension_requested_on    | 2026-05-06  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | provato    | allegato | esito    |
        | 2026-05-05 | sì       | violato  |
        | 2026-05-06 | sì       | violato  |
        | 2026-05-07 | sì       | conforme |
        | 2026-05-05 | no       | conforme |

    Schema dello scenario: Per una bolletta pagata la sospensione non si può più chiedere
      Dato questi fatti:
        | commodity                  | electricity   |
        | voltage_class              | lv            |
        | dunning_notice_channel     | registered_ar |
        | dunning_notice_received_on | 2026-05-06    |
        | invoice_paid_on            | <pagata>      |
        | suspension_requested_on    | null          |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | giudizio   | esito          |
        | 2026-05-20 | 2026-06-30 | non si applica |
        | 2026-05-20 | 2026-05-25 | non si applica |
        | 2026-05-20 | 2026-05-20 | non si applica |
        | null       | 2026-05-20 | conforme       |
        | null       | 2026-06-30 | conforme       |

    Schema dello scenario: Il pagamento provato ferma la richiesta che nessuno ha ancora fatto
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | payment_proof_sent_on      | 2026-04-20  |
        | payment_proof_channel      | email       |
        | payment_proof_attached     | <allegato>  |
        | suspension_requested_on    | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | allegato | esito          |
        | sì       | non si applica |
        | no       | conforme       |

    Scenario: Della richiesta non si sa, e la bolletta è pagata
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | invoice_paid_on            | 2026-04-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E si presume «suspension_requested_on» = «null»

    Scenario: Del pagamento non si sa, e chi ha pagato deve dirlo
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-06  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «arrears-suspension.paid_before_request» = «not_applicable»
      E si presume «point_not_disconnectable» = «false»

    Scenario: Quando la messa in mora sia arrivata non si presume
      Dato questi fatti:
        | commodity               | electricity |
        | voltage_class           | lv          |
        | dunning_notice_sent_on  | 2026-03-27  |
        | suspension_requested_on | 2026-05-06  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on

    Scenario: Di che fornitura si tratti decide quanto si aspetta
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-06  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, voltage_class

    Schema dello scenario: Chi dice la tensione parla di energia elettrica
      Dato questi fatti:
        | voltage_class              | <tensione> |
        | dunning_notice_channel     | pec        |
        | dunning_notice_received_on | 2026-04-03 |
        | suspension_requested_on    | <chiesta>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | tensione | chiesta    | primo      | esito    |
        | lv       | 2026-05-04 | 2026-05-05 | violato  |
        | lv       | 2026-05-05 | 2026-05-05 | conforme |
        | lv       | 2026-05-06 | 2026-05-05 | conforme |
        | mv       | 2026-05-13 | 2026-05-14 | violato  |
        | mv       | 2026-05-14 | 2026-05-14 | conforme |
        | mv       | 2026-05-15 | 2026-05-14 | conforme |
        | hv       | 2026-05-13 | 2026-05-14 | violato  |
        | hv       | 2026-05-14 | 2026-05-14 | conforme |

    Schema dello scenario: La messa in mora è arrivata, e della richiesta non si sa: si dice da quando la sospensione si può chiedere
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | voltage_class              | lv          |
        | invoice_paid_on            | null        |
        | dunning_notice_channel     | <via>       |
        | dunning_notice_received_on | 2026-04-03  |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E il primo giorno utile è il <primo>
      E per decidere manca: suspension_requested_on

      Esempi:
        | fornitura   | via           | giudizio   | primo      |
        | electricity | registered_ar | 2026-04-20 | 2026-05-05 |
        | electricity | registered_ar | 2026-05-04 | 2026-05-05 |
        | electricity | pec           | 2026-05-05 | 2026-05-05 |
        | electricity | pec           | 2026-06-30 | 2026-05-05 |
        | gas         | pec           | 2026-04-20 | 2026-05-19 |

    Scenario: Dell'energia elettrica serve la tensione
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-06  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

    Schema dello scenario: Dove la causa è un'altra, o il punto è protetto, i giorni non si contano
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-04-10  |
        | <fatto>                    | <valore>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                   | valore  | esito          |
        | suspension_ground       | danger  | non si applica |
        | suspension_ground       | arrears | violato        |
        | point_not_disconnectable | sì     | non si applica |
        | point_not_disconnectable | no     | violato        |

    Schema dello scenario: Sospesa, o ridotta, prima che si potesse chiedere, la richiesta era in ogni caso troppo presto
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | <atto>                     | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: quando sia stata chiesta nessuno lo dice, e si chiede soltanto dove può ancora essere stata in tempo
        | fornitura   | tensione | atto                           | giorno     | primo      | esito             |
        | electricity | lv       | supply_suspended_on            | 2026-05-04 | 2026-05-05 | violato           |
        | electricity | lv       | supply_suspended_on            | 2026-05-05 | 2026-05-05 | non determinabile |
        | electricity | mv       | supply_suspended_on            | 2026-05-13 | 2026-05-14 | violato           |
        | electricity | mv       | supply_suspended_on            | 2026-05-14 | 2026-05-14 | non determinabile |
        | electricity | hv       | supply_suspended_on            | 2026-05-13 | 2026-05-14 | violato           |
        | gas         | lv       | supply_suspended_on            | 2026-05-18 | 2026-05-19 | violato           |
        | gas         | lv       | supply_suspended_on            | 2026-05-19 | 2026-05-19 | non determinabile |
        | electricity | lv       | power_reduced_on               | 2026-05-04 | 2026-05-05 | violato           |
        | electricity | lv       | power_reduced_on               | 2026-05-05 | 2026-05-05 | non determinabile |
        | electricity | lv       | suspension_request_received_on | 2026-05-04 | 2026-05-05 | violato           |
        | electricity | lv       | suspension_request_received_on | 2026-05-05 | 2026-05-05 | non determinabile |

    Schema dello scenario: Anche sospesa senza che nessuno l'avesse chiesto, prima di quel giorno non si poteva
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | null        |
        | <atto>                     | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                | giorno     | esito    |
        | supply_suspended_on | 2026-05-04 | violato  |
        | supply_suspended_on | 2026-05-05 | conforme |
        | supply_suspended_on | null       | conforme |
        | power_reduced_on    | 2026-05-04 | violato  |
        | power_reduced_on    | 2026-05-05 | conforme |
        | power_reduced_on    | null       | conforme |

    Schema dello scenario: Una richiesta fatta poi non rende in tempo ciò che l'ha preceduta
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-06  |
        | <atto>                     | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «arrears-suspension.on_request» è «violato»

      Esempi: prima del 5 maggio nessuno poteva chiederla; il 5 si poteva, e nessuno l'aveva chiesta
        | atto                | giorno     | esito    |
        | supply_suspended_on | 2026-05-04 | violato  |
        | supply_suspended_on | 2026-05-05 | conforme |
        | power_reduced_on    | 2026-05-04 | violato  |
        | power_reduced_on    | 2026-05-05 | conforme |

    Schema dello scenario: Sospesa, o ridotta, senza una messa in mora ricevuta, l'attesa non era cominciata
      Dato questi fatti:
        | dunning_notice_sent_on     | <partita>   |
        | dunning_notice_channel     | <via>       |
        | dunning_notice_received_on | <ricevuta>  |
        | <atto>                     | 2026-06-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: il cliente ha ricevuto una messa in mora valida

      Esempi:
        | partita    | via           | ricevuta   | atto                |
        | 2026-03-27 | registered_ar | null       | supply_suspended_on |
        | 2026-03-27 | email         | 2026-03-27 | supply_suspended_on |
        | 2026-03-27 | registered_ar | null       | power_reduced_on    |
        | 2026-03-27 | email         | 2026-03-27 | power_reduced_on    |

    Schema dello scenario: Chi paga dopo una sospensione venuta troppo presto non la rende regolare
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <chiesta>   |
        | supply_suspended_on        | <sospesa>   |
        | invoice_paid_on            | 2026-05-02  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | sospesa    | esito          |
        | null       | 2026-04-30 | violato        |
        | null       | null       | non si applica |
        | 2026-04-29 | 2026-04-30 | violato        |

    Schema dello scenario: La messa in mora partita per una via che non vale non fa cominciare l'attesa
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | voltage_class              | <tensione>  |
        | dunning_notice_sent_on     | 2026-03-28  |
        | dunning_notice_channel     | <via>       |
        | dunning_notice_received_on | 2026-03-28  |
        | suspension_requested_on    | null        |
      E il giudizio al 2026-05-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «dunning-channel-effect» «still_counts» <contata>
      E con la lettura «dunning-scope» «as_written» <altro>

      Esempi: secondo il testo, fuori dalla bassa tensione la via non è scritta
        | fornitura   | tensione | via           | esito          | contata              | altro                |
        | electricity | lv       | email         | non si applica | l'esito è «conforme» | non cambia nulla     |
        | electricity | lv       | post          | non si applica | l'esito è «conforme» | non cambia nulla     |
        | electricity | lv       | pec           | conforme       | non cambia nulla     | non cambia nulla     |
        | electricity | lv       | registered_ar | conforme       | non cambia nulla     | non cambia nulla     |
        | electricity | mv       | email         | non si applica | l'esito è «conforme» | l'esito è «conforme» |
        | gas         | lv       | email         | non si applica | l'esito è «conforme» | non cambia nulla     |

    Scenario: Chi non dice se la sospensione sia stata chiesta, con una messa in mora che non vale non la può ancora chiedere
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_channel     | email       |
        | dunning_notice_received_on | 2026-03-28  |
      E il giudizio al 2026-05-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E si presume «suspension_requested_on» = «null»

    Schema dello scenario: Di una bolletta di cui non resta nulla la sospensione non si chiede
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <chiesta>   |
        | unpaid_eur                 | <restano>   |
        | invoice_paid_on            | <pagata>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | restano | pagata     | esito          |
        | null       | 0.00    | null       | non si applica |
        | null       | 0.01    | null       | conforme       |
        | null       | 50.00   | 2026-04-20 | non si applica |
        | 2026-05-06 | 50.00   | 2026-04-20 | violato        |
        | 2026-05-06 | 50.00   | null       | conforme       |
        | 2026-05-06 | 0.00    | 2026-05-06 | violato        |
        | 2026-05-06 | 0.00    | 2026-05-07 | conforme       |
        | 2026-05-06 | 0.00    | null       | conforme       |

    Scenario: Non resta nulla, e non si sa se la bolletta fosse pagata quando la sospensione è stata chiesta
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-06  |
        | unpaid_eur                 | 0.00        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Schema dello scenario: Il pagamento provato di una parte non salda la bolletta
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | payment_proof_sent_on      | 2026-05-05  |
        | payment_proof_channel      | email       |
        | payment_proof_attached     | sì          |
        | suspension_requested_on    | <chiesta>   |
        | unpaid_eur                 | <restano>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | restano | esito          |
        | 2026-05-06 | 50.00   | conforme       |
        | null       | 50.00   | conforme       |
        | null       | 0.00    | non si applica |

    Schema dello scenario: Senza messa in mora, e a bolletta poi pagata, non se ne spedisce una
      Dato questi fatti:
        | dunning_notice_sent_on     | null        |
        | suspension_requested_on    | 2026-05-06  |
        | invoice_paid_on            | <pagata>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | pagata     | requisito                                                                              |
        | 2026-05-20 | della bolletta che poi è stata pagata, il cliente aveva ricevuto una messa in mora valida |
        | null       | il cliente ha ricevuto una messa in mora valida                                        |

    Schema dello scenario: Dell'energia elettrica la tensione si chiede soltanto dove decide, per dire se la sospensione è stata chiesta troppo presto
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: in bassa tensione si chiede dal 5 maggio, nelle altre dal 14
        | giorno     | esito             |
        | 2026-05-04 | violato           |
        | 2026-05-05 | non determinabile |
        | 2026-05-13 | non determinabile |
        | 2026-05-14 | conforme          |

    Schema dello scenario: Di quale fornitura si parli si chiede soltanto dove decide, per dire se la sospensione è stata chiesta troppo presto
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il gas si chiede dal 19 maggio
        | giorno     | esito             |
        | 2026-05-04 | violato           |
        | 2026-05-05 | non determinabile |
        | 2026-05-18 | non determinabile |
        | 2026-05-19 | conforme          |

    Schema dello scenario: Di due forniture non si sa di quale si parli, per dire se la sospensione è stata chiesta troppo presto
      Dato questi fatti:
        | commodity                  | dual        |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | giorno     | esito             |
        | lv       | 2026-05-04 | violato           |
        | lv       | 2026-05-05 | non determinabile |
        | lv       | 2026-05-18 | non determinabile |
        | lv       | 2026-05-19 | conforme          |
        | mv       | 2026-05-13 | violato           |
        | mv       | 2026-05-14 | non determinabile |
        | mv       | 2026-05-19 | conforme          |
        | hv       | 2026-05-13 | violato           |
        | hv       | 2026-05-14 | non determinabile |

    Schema dello scenario: Di due forniture si sa di quale si parla, e non la tensione, per dire se la sospensione è stata chiesta troppo presto
      Dato questi fatti:
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | giorno     | esito             |
        | electricity | 2026-05-04 | violato           |
        | electricity | 2026-05-13 | non determinabile |
        | electricity | 2026-05-14 | conforme          |
        | gas         | 2026-05-18 | violato           |
        | gas         | 2026-05-19 | conforme          |

    Schema dello scenario: Chi legge che l'ultimo giorno basta non chiede la tensione un giorno prima
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora con la lettura «arrears-waits» «last_day» l'esito è «<esito>»

      Esempi:
        | chiesta    | esito             |
        | 2026-05-04 | non determinabile |
        | 2026-05-13 | conforme          |

    Schema dello scenario: Di una richiesta arrivata al distributore non si dice che nessuno l'abbia fatta
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | dunning_notice_received_on     | <messa>     |
        | dunning_notice_channel         | <via>       |
        | suspension_request_received_on | <arrivata>  |
        | invoice_paid_on                | <pagata>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: con la sola richiesta arrivata si chiede in che giorno è partita soltanto dove può decidere
        | messa      | via   | arrivata   | pagata     | esito             |
        | 2026-04-03 | email | 2026-05-25 | null       | violato           |
        | 2026-04-03 | email | null       | null       | non si applica    |
        | null       | pec   | 2026-05-25 | null       | violato           |
        | 2026-04-03 | pec   | 2026-05-25 | 2026-05-20 | non determinabile |
        | 2026-04-03 | pec   | null       | 2026-05-20 | non si applica    |

    Schema dello scenario: Di una bolletta non pagata non si chiede una sospensione di cui nessuno parla
      Dato questi fatti:
        | invoice_due_on | 2026-03-17 |
        | <fatto>        | <valore>   |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                          | valore     | esito             |
        | invoice_paid_on                | null       | conforme          |
        | unpaid_eur                     | 50.00      | conforme          |
        | dunning_notice_sent_on         | null       | conforme          |
        | dunning_notice_received_on     | null       | conforme          |
        | suspension_requested_on        | null       | conforme          |
        | dunning_notice_sent_on         | 2026-03-27 | non determinabile |
        | dunning_notice_received_on     | 2026-04-03 | non determinabile |
        | suspension_requested_on        | 2026-05-25 | non determinabile |
        | suspension_request_received_on | 2026-05-25 | non determinabile |
        | supply_suspended_on            | 2026-05-25 | non determinabile |
        | power_reduced_on               | 2026-05-25 | non determinabile |

  Regola: arrears-suspension.sheet_minimum

    Schema dello scenario: Fra notifica e sospensione, i giorni delle schede
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: quel giorno basta
        | fornitura   | sospesa    | primo      | esito    |
        | electricity | 2026-04-27 | 2026-04-28 | violato  |
        | electricity | 2026-04-28 | 2026-04-28 | conforme |
        | electricity | 2026-04-29 | 2026-04-28 | conforme |
        | gas         | 2026-05-12 | 2026-05-13 | violato  |
        | gas         | 2026-05-13 | 2026-05-13 | conforme |
        | gas         | 2026-05-14 | 2026-05-13 | conforme |

    Schema dello scenario: Con due forniture contano i giorni di quella di cui si parla
      Dato questi fatti:
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | 2026-05-04  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | esito    |
        | electricity | conforme |
        | gas         | violato  |

    Schema dello scenario: Da che cosa non si conta
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | <ricevuta>  |
        | supply_suspended_on        | <sospesa>   |
        | <fatto>                    | <valore>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ricevuta   | sospesa    | fatto                  | valore | esito          |
        | null       | 2026-05-04 | dunning_notice_channel | pec    | non si applica |
        | 2026-04-03 | null       | dunning_notice_channel | pec    | non si applica |
        | 2026-04-03 | 2026-04-10 | dunning_notice_channel | email  | non si applica |
        | 2026-04-03 | 2026-04-10 | suspension_ground      | danger | non si applica |
        | 2026-04-03 | 2026-04-10 | dunning_notice_channel | pec    | violato        |

    Schema dello scenario: Chi dice la tensione parla di energia elettrica, anche per i giorni delle schede
      Dato questi fatti:
        | voltage_class              | <tensione> |
        | dunning_notice_received_on | 2026-04-03 |
        | supply_suspended_on        | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-04-28

      Esempi:
        | tensione | sospesa    | esito    |
        | lv       | 2026-04-27 | violato  |
        | lv       | 2026-04-28 | conforme |
        | mv       | 2026-04-27 | violato  |
        | mv       | 2026-04-28 | conforme |
        | hv       | 2026-04-27 | violato  |
        | hv       | 2026-04-29 | conforme |

    Scenario: Non si sa di quale fornitura si parli
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | 2026-05-04  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, voltage_class

    Schema dello scenario: I giorni delle schede che finiscono di domenica non si allungano
      Dato questi fatti:
        | commodity                  | <fornitura> |
        | dunning_notice_received_on | <ricevuta>  |
        | supply_suspended_on        | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla

      Esempi: il 3 e il 17 maggio 2026 sono domeniche
        | fornitura   | ricevuta   | sospesa    |
        | electricity | 2026-04-08 | 2026-05-03 |
        | gas         | 2026-04-07 | 2026-05-17 |

    Schema dello scenario: Un punto protetto non si sospende, e non ha un primo giorno in cui sospenderlo
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | point_not_disconnectable   | <protetto>  |
        | dunning_notice_received_on | 2026-04-03  |
        | supply_suspended_on        | 2026-04-10  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | esito          |
        | sì       | non si applica |
        | no       | violato        |

    Schema dello scenario: Di quale fornitura si parli si chiede soltanto dove decide, anche per le schede
      Dato questi fatti:
        | <fatto>                    | <valore>   |
        | dunning_notice_received_on | 2026-04-03 |
        | supply_suspended_on        | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: i venticinque giorni finiscono il 28 aprile, i quaranta il 13 maggio
        | fatto         | valore   | sospesa    | esito             |
        | commodity     | dual     | 2026-04-27 | violato           |
        | commodity     | dual     | 2026-04-28 | non determinabile |
        | commodity     | dual     | 2026-05-12 | non determinabile |
        | commodity     | dual     | 2026-05-13 | conforme          |
        | customer_type | domestic | 2026-04-27 | violato           |
        | customer_type | domestic | 2026-04-28 | non determinabile |
        | customer_type | domestic | 2026-05-12 | non determinabile |
        | customer_type | domestic | 2026-05-13 | conforme          |

    Scenario: Di una sospensione di cui nessuno parla non si contano i giorni
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: arrears-suspension.days_passed

    Scenario: Chiesta per un pericolo, la sospensione non ha giorni da lasciar passare
      Dato che la sospensione è stata chiesta al distributore il 2026-11-23
      E che la ragione della sospensione è un pericolo oggettivo
      E che la messa in mora non è arrivata al cliente
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»

    Schema dello scenario: Attorno al primo giorno in cui la sospensione si poteva chiedere
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: i giorni della messa in mora finiscono il 4 maggio
        | chiesta    | esito          |
        | 2026-05-03 | non si applica |
        | 2026-05-04 | non si applica |
        | 2026-05-05 | valido         |
        | 2026-05-06 | valido         |

    Schema dello scenario: Chi non dice quando la sospensione è stata chiesta conta da quando la si vede
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <chiesta>   |
        | <atto>                     | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: i venticinque giorni delle schede finiscono il 28 aprile, e il primo giorno per chiedere è il 5 maggio
        | chiesta | atto                | giorno     | esito          |
        | null    | supply_suspended_on | 2026-04-27 | non si applica |
        | null    | supply_suspended_on | 2026-05-04 | non si applica |
        | null    | supply_suspended_on | 2026-05-05 | valido         |
        | null    | power_reduced_on    | 2026-05-04 | non si applica |
        | null    | power_reduced_on    | 2026-05-05 | valido         |

    Schema dello scenario: Anche dove della richiesta nessuno dice nulla
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | dunning_notice_received_on     | 2026-04-03  |
        | <atto>                         | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                           | giorno     | esito          |
        | supply_suspended_on            | 2026-05-04 | non si applica |
        | supply_suspended_on            | 2026-05-05 | valido         |
        | power_reduced_on               | 2026-05-04 | non si applica |
        | power_reduced_on               | 2026-05-05 | valido         |

    Schema dello scenario: Della richiesta si sa soltanto quando è arrivata al distributore, per dire se i giorni sono passati
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | dunning_notice_received_on     | 2026-04-03  |
        | suspension_request_received_on | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito          |
        | 2026-05-04 | non si applica |
        | 2026-05-05 | valido         |

    Scenario: La bolletta già pagata è un'altra violazione: i giorni erano passati
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | invoice_paid_on            | 2026-04-20  |
        | suspension_requested_on    | 2026-05-05  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «arrears-suspension.request» è «violato»

    Scenario: Non si sa di quale fornitura si parli, e i giorni non si contano
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03 |
        | suspension_requested_on    | 2026-05-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, voltage_class

    Schema dello scenario: Dell'energia elettrica la tensione si chiede soltanto dove decide, per dire se i giorni sono passati
      Dato questi fatti:
        | commodity                  | electricity |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: in bassa tensione si chiede dal 5 maggio, nelle altre dal 14
        | giorno     | esito             |
        | 2026-05-04 | non si applica    |
        | 2026-05-05 | non determinabile |
        | 2026-05-13 | non determinabile |
        | 2026-05-14 | valido            |

    Schema dello scenario: Di quale fornitura si parli si chiede soltanto dove decide, per dire se i giorni sono passati
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il gas si chiede dal 19 maggio
        | giorno     | esito             |
        | 2026-05-04 | non si applica    |
        | 2026-05-05 | non determinabile |
        | 2026-05-18 | non determinabile |
        | 2026-05-19 | valido            |

    Schema dello scenario: Di due forniture non si sa di quale si parli, per dire se i giorni sono passati
      Dato questi fatti:
        | commodity                  | dual        |
        | voltage_class              | <tensione>  |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | giorno     | esito             |
        | lv       | 2026-05-04 | non si applica    |
        | lv       | 2026-05-05 | non determinabile |
        | lv       | 2026-05-18 | non determinabile |
        | lv       | 2026-05-19 | valido            |
        | mv       | 2026-05-13 | non si applica    |
        | mv       | 2026-05-14 | non determinabile |
        | mv       | 2026-05-19 | valido            |
        | hv       | 2026-05-13 | non si applica    |
        | hv       | 2026-05-14 | non determinabile |

    Schema dello scenario: Di due forniture si sa di quale si parla, e non la tensione, per dire se i giorni sono passati
      Dato questi fatti:
        | commodity                  | dual        |
        | disputed_supply            | <questione> |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione   | giorno     | esito             |
        | electricity | 2026-05-04 | non si applica    |
        | electricity | 2026-05-13 | non determinabile |
        | electricity | 2026-05-14 | valido            |
        | gas         | 2026-05-18 | non si applica    |
        | gas         | 2026-05-19 | valido            |

    Schema dello scenario: Una richiesta fatta in tempo non rende passati i giorni di una sospensione che l'ha preceduta
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-05-06  |
        | <atto>                     | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                | giorno     | esito          |
        | supply_suspended_on | 2026-05-04 | non si applica |
        | supply_suspended_on | 2026-05-05 | valido         |
        | power_reduced_on    | 2026-05-04 | non si applica |
        | power_reduced_on    | 2026-05-05 | valido         |

    Scenario: Senza una sospensione di cui si parli non ci sono giorni da chiedere
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: arrears-suspension.rightful

    Scenario: La sospensione chiesta per un pericolo si poteva chiedere
      Dato che la sospensione è stata chiesta al distributore il 2026-11-23
      E che la ragione della sospensione è un pericolo oggettivo
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»

    Schema dello scenario: La sospensione che il fornitore poteva chiedere
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | invoice_paid_on            | <pagata>    |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si può chiedere dal 5 maggio, se la bolletta non è pagata
        | chiesta    | pagata     | esito          |
        | 2026-05-04 | null       | non si applica |
        | 2026-05-05 | null       | valido         |
        | 2026-05-05 | 2026-04-20 | non si applica |
        | 2026-05-05 | 2026-05-06 | valido         |
        | null       | null       | valido         |

    Schema dello scenario: Il punto che non si può disalimentare non si sospende
      Dato questi fatti:
        | point_not_disconnectable | sì        |
        | supply_suspended_on      | <sospesa> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | sospesa    | esito          |
        | 2026-05-06 | non si applica |
        | null       | valido         |

    Scenario: Non si sa di quale fornitura si parli, e se si potesse sospendere non si dice
      Dato questi fatti:
        | dunning_notice_received_on | 2026-04-03 |
        | suspension_requested_on    | 2026-05-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, voltage_class

    Schema dello scenario: Di una richiesta senza giorno si guarda quando se ne vede l'effetto
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | <atto>                     | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                           | giorno     | esito          |
        | supply_suspended_on            | 2026-05-04 | non si applica |
        | supply_suspended_on            | 2026-05-05 | valido         |
        | power_reduced_on               | 2026-05-04 | non si applica |
        | power_reduced_on               | 2026-05-05 | valido         |
        | suspension_request_received_on | 2026-05-04 | non si applica |
        | suspension_request_received_on | 2026-05-05 | valido         |

    Scenario: Di una sospensione di cui nessuno parla non si chiede nulla
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: arrears-suspension.complaint_pending

    Schema dello scenario: Il reclamo sull'importo anomalo ferma la sospensione, secondo la regolazione
      Dato il profilo «regulation»
      E questi fatti:
        | invoice_due_on                | 2026-03-17 |
        | complaint_sent_on             | <inviato>  |
        | complaint_reply_sent_on       | <risposta> |
        | complaint_on_anomalous_amount | sì         |
        | anomalous_amount_eur          | <importo>  |
        | suspension_requested_on       | 2026-05-06 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il reclamo ferma la sospensione se è spedito entro il 27 marzo
        | inviato    | risposta   | importo | esito    |
        | 2026-03-20 | null       | 180.00  | violato  |
        | 2026-03-20 | 2026-05-07 | 180.00  | violato  |
        | 2026-03-20 | 2026-05-06 | 180.00  | conforme |
        | 2026-03-20 | 2026-05-05 | 180.00  | conforme |
        | 2026-03-20 | null       | 50.01   | violato  |
        | 2026-03-20 | null       | 50.00   | conforme |
        | 2026-03-20 | null       | 49.99   | conforme |
        | 2026-03-26 | null       | 180.00  | violato  |
        | 2026-03-27 | null       | 180.00  | violato  |
        | 2026-03-28 | null       | 180.00  | conforme |

    Schema dello scenario: Il reclamo è un atto del cliente: se slitta il suo ultimo giorno, ferma ancora la sospensione
      Dato il profilo «<profilo>»
      E questi fatti:
        | invoice_due_on                | 2026-05-07 |
        | complaint_sent_on             | 2026-05-18 |
        | complaint_reply_sent_on       | null       |
        | complaint_on_anomalous_amount | sì         |
        | anomalous_amount_eur          | 180.00     |
        | suspension_requested_on       | 2026-06-25 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il decimo giorno è domenica 17 maggio
        | profilo    | esito    |
        | regulation | conforme |
        | favourable | violato  |

    Scenario: Il contratto non lo scrive
      Dato questi fatti:
        | invoice_due_on                | 2026-03-17 |
        | complaint_sent_on             | 2026-03-20 |
        | complaint_reply_sent_on       | null       |
        | complaint_on_anomalous_amount | sì         |
        | anomalous_amount_eur          | 180.00     |
        | suspension_requested_on       | 2026-05-06 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «suspension-blocks» «regulation» l'esito è «violato»
      E con il profilo «favourable» l'esito è «violato»

    Schema dello scenario: Un reclamo che non conta, o su altro, non ferma nulla
      Dato il profilo «regulation»
      E questi fatti:
        | invoice_due_on                | 2026-03-17 |
        | complaint_sent_on             | 2026-03-20 |
        | complaint_reply_sent_on       | null       |
        | complaint_channel             | <via>      |
        | complaint_on_anomalous_amount | <anomalo>  |
        | <atto>                        | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via   | anomalo | atto                    | giorno     | esito             |
        | phone | sì      | suspension_requested_on | 2026-05-06 | non si applica    |
        | pec   | no      | suspension_requested_on | 2026-05-06 | non si applica    |
        | pec   | sì      | suspension_requested_on | null       | non si applica    |
        | pec   | sì      | suspension_requested_on | 2026-05-06 | non determinabile |

    Schema dello scenario: Il reclamo ferma la sospensione per morosità, e non quella per pericolo
      Dato il profilo «regulation»
      E questi fatti:
        | invoice_due_on                | 2026-03-17 |
        | complaint_sent_on             | 2026-03-20 |
        | complaint_reply_sent_on       | null       |
        | complaint_on_anomalous_amount | sì         |
        | anomalous_amount_eur          | 180.00     |
        | suspension_requested_on       | 2026-05-06 |
        | suspension_ground             | <causa>    |
        | irregularity_found            | <trovata>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | tampering    | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Schema dello scenario: Il reclamo conta dalla scadenza del contratto, se quella scritta viene prima
      Dato il profilo «regulation»
      E questi fatti:
        | invoice_issued_on             | <emessa>   |
        | invoice_due_on                | 2026-03-10 |
        | complaint_sent_on             | <inviato>  |
        | complaint_reply_sent_on       | null       |
        | complaint_on_anomalous_amount | sì         |
        | anomalous_amount_eur          | 180.00     |
        | suspension_requested_on       | 2026-05-06 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: emessa il 2 marzo scade il 17, e il decimo giorno è il 27; emessa il 20 febbraio scade il 7, e vale il 10
        | emessa     | inviato    | esito    |
        | 2026-03-02 | 2026-03-27 | violato  |
        | 2026-03-02 | 2026-03-28 | conforme |
        | 2026-02-20 | 2026-03-20 | violato  |
        | 2026-02-20 | 2026-03-21 | conforme |

    Schema dello scenario: La scadenza non scritta è quella del contratto, anche per il reclamo
      Dato il profilo «regulation»
      E questi fatti:
        | invoice_issued_on             | 2026-03-02 |
        | complaint_sent_on             | <inviato>  |
        | complaint_reply_sent_on       | null       |
        | complaint_on_anomalous_amount | sì         |
        | anomalous_amount_eur          | 180.00     |
        | suspension_requested_on       | 2026-05-06 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | inviato    | esito    |
        | 2026-03-27 | violato  |
        | 2026-03-28 | conforme |

    Scenario: Di una sospensione che nessuno dice chiesta, il reclamo non ferma nulla
      Dato il profilo «regulation»
      E che il reclamo riguarda un importo anomalo o consumi ricostruiti
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: arrears-suspension.on_request

    Schema dello scenario: Attorno al giorno della richiesta
      Dato questi fatti:
        | suspension_requested_on | 2026-05-20 |
        | <atto>                  | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                | giorno     | esito          |
        | supply_suspended_on | 2026-05-10 | violato        |
        | supply_suspended_on | 2026-05-19 | violato        |
        | supply_suspended_on | 2026-05-20 | conforme       |
        | supply_suspended_on | 2026-05-21 | conforme       |
        | supply_suspended_on | null       | non si applica |
        | power_reduced_on    | 2026-05-19 | violato        |
        | power_reduced_on    | 2026-05-20 | conforme       |
        | power_reduced_on    | null       | non si applica |

    Schema dello scenario: Il distributore conta da quando la richiesta gli arriva
      Dato questi fatti:
        | suspension_requested_on        | <chiesta>  |
        | suspension_request_received_on | <arrivata> |
        | supply_suspended_on            | 2026-05-21 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | arrivata   | esito    |
        | 2026-05-20 | 2026-05-22 | violato  |
        | 2026-05-20 | 2026-05-21 | conforme |
        | 2026-05-20 | 2026-05-20 | conforme |
        | 2026-05-20 | null       | violato  |
        | null       | null       | violato  |

    Schema dello scenario: Arrivata, e nessuno dice quando il fornitore la mandò
      Dato questi fatti:
        | suspension_request_received_on | 2026-05-20 |
        | <atto>                         | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | atto                | giorno     | esito    |
        | supply_suspended_on | 2026-05-19 | violato  |
        | supply_suspended_on | 2026-05-20 | conforme |
        | power_reduced_on    | 2026-05-20 | conforme |

    Schema dello scenario: Il requisito che manca è uno, e si dice quale
      Dato questi fatti:
        | suspension_requested_on        | <chiesta>  |
        | suspension_request_received_on | <arrivata> |
        | supply_suspended_on            | 2026-05-21 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | chiesta    | arrivata   | requisito                                          |
        | null       | null       | il fornitore ha chiesto la sospensione             |
        | 2026-05-20 | null       | la richiesta è arrivata al distributore            |
        | 2026-05-20 | 2026-05-22 | la fornitura non è stata sospesa prima della richiesta |

    Scenario: Ridotta prima della richiesta
      Dato questi fatti:
        | suspension_requested_on | 2026-05-20 |
        | power_reduced_on        | 2026-05-19 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la potenza non è stata ridotta prima della richiesta

    Schema dello scenario: Per un pericolo il distributore non aspetta una richiesta
      Dato questi fatti:
        | suspension_ground       | <causa>    |
        | suspension_requested_on | 2026-05-20 |
        | supply_suspended_on     | 2026-05-19 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa   | esito          |
        | danger  | non si applica |
        | arrears | violato        |

    Schema dello scenario: Una richiesta che il fornitore ha disfatto non c'è più
      Dato questi fatti:
        | suspension_requested_on   | 2026-05-05 |
        | reactivation_requested_on | <disfatta> |
        | supply_suspended_on       | <sospesa>  |
        | power_reduced_on          | <ridotta>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | disfatta   | sospesa    | ridotta    | esito          |
        | 2026-05-24 | 2026-05-25 | null       | violato        |
        | 2026-05-25 | 2026-05-25 | null       | conforme       |
        | 2026-05-26 | 2026-05-25 | null       | conforme       |
        | null       | 2026-05-25 | null       | conforme       |
        | 2026-05-24 | null       | 2026-05-22 | conforme       |
        | 2026-05-24 | null       | null       | non si applica |

    Scenario: Sospesa, e non si sa se e quando il fornitore lo avesse chiesto
      Dato questi fatti:
        | supply_suspended_on | 2026-05-21 |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: suspension_request_received_on, suspension_requested_on

  Regola: arrears-suspension.other_cause

    Schema dello scenario: Una causa diversa dalla morosità
      Dato questi fatti:
        | suspension_ground   | <causa>    |
        | irregularity_found  | <trovata>  |
        | supply_suspended_on | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | valido         |
        | proven_fraud | no      | valido         |
        | tampering    | no      | valido         |
        | improper_use | no      | valido         |
        | irregularity | sì      | valido         |
        | irregularity | no      | non si applica |

    Scenario: La morosità non è una causa diversa dalla morosità
      Dato questi fatti:
        | suspension_ground      | arrears    |
        | dunning_notice_sent_on | null       |
        | supply_suspended_on    | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Sospesa dopo una verifica di cui non si sa l'esito
      Dato questi fatti:
        | suspension_ground   | irregularity |
        | supply_suspended_on | 2026-05-20   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Scenario: Per la morosità non si chiede del preavviso, che non ne farebbe un'altra causa
      Dato questi fatti:
        | suspension_ground   | arrears    |
        | supply_suspended_on | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: arrears-suspension.without_notice

    Schema dello scenario: Una messa in mora che c'è non toglie le altre cause
      Dato che la ragione della sospensione è <causa>
      E che la messa in mora è partita il 2026-03-27
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                           | esito          |
        | un pericolo oggettivo                           | ammissibile    |
        | un prelievo fraudolento provato                 | ammissibile    |
        | la manomissione del misuratore o dei sigilli    | ammissibile    |
        | un uso degli impianti non conforme al contratto | ammissibile    |
        | la morosità                                     | non si applica |

    Scenario: Per la morosità si chiede se il preavviso ci sia stato
      Dato che la ragione della sospensione è la morosità
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on, dunning_notice_sent_on

    Schema dello scenario: Le cause per sospendere senza preavviso
      Dato che la ragione della sospensione è <causa>
      E che la messa in mora non è partita
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                           | esito          |
        | un pericolo oggettivo                           | ammissibile    |
        | un prelievo fraudolento provato                 | ammissibile    |
        | la manomissione del misuratore o dei sigilli    | ammissibile    |
        | un uso degli impianti non conforme al contratto | ammissibile    |
        | la morosità                                     | inammissibile  |
        | una irregolarità trovata in una verifica        | non si applica |

    Scenario: Per la morosità, con il preavviso, non serve una causa per farne a meno
      Dato questi fatti:
        | suspension_ground          | arrears    |
        | dunning_notice_received_on | 2026-04-03 |
        | dunning_notice_channel     | pec        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Senza preavviso e senza una causa, anche di una bolletta pagata
      Dato questi fatti:
        | suspension_ground      | arrears    |
        | dunning_notice_sent_on | null       |
        | invoice_paid_on        | <pagata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <requisito>

      Esempi:
        | pagata     | requisito                                                                                     |
        | 2026-05-20 | pericolo oggettivo, frode provata, manomissione o uso non conforme al contratto, se la bolletta è pagata |
        | null       | pericolo oggettivo, frode provata, manomissione o uso non conforme al contratto               |

    Scenario: Una causa che basta, a bolletta pagata
      Dato questi fatti:
        | suspension_ground      | danger     |
        | dunning_notice_sent_on | null       |
        | invoice_paid_on        | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Dove nulla è stato chiesto né fatto non c'è nulla da disfare
      Dato questi fatti:
        | suspension_ground       | <causa>    |
        | dunning_notice_sent_on  | null       |
        | suspension_requested_on | <chiesta>  |
        | supply_suspended_on     | <sospesa>  |
        | power_reduced_on        | <ridotta>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa   | chiesta    | sospesa    | ridotta    | esito          |
        | arrears | null       | null       | null       | non si applica |
        | arrears | 2026-05-06 | null       | null       | inammissibile  |
        | arrears | null       | 2026-05-06 | null       | inammissibile  |
        | arrears | null       | null       | 2026-05-06 | inammissibile  |
        | danger  | null       | null       | null       | ammissibile    |

  Regola: arrears-suspension.irregularity

    Schema dello scenario: La sospensione dopo una verifica
      Dato questi fatti:
        | suspension_ground   | <causa>    |
        | irregularity_found  | <trovata>  |
        | supply_suspended_on | 2026-05-06 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | irregularity | sì      | ammissibile    |
        | irregularity | no      | inammissibile  |
        | arrears      | sì      | non si applica |
        | danger       | sì      | non si applica |
        | proven_fraud | sì      | non si applica |
        | tampering    | sì      | non si applica |
        | improper_use | sì      | non si applica |

    Schema dello scenario: Se di una sospensione nessuno dice la causa, è la morosità anche dove una verifica ha trovato irregolarità
      Dato questi fatti:
        | irregularity_found | <trovata>  |
        | <fatto>            | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «suspension_ground» = «arrears»

      Esempi: finché nessuno sospende, la verifica dice soltanto che si può
        | trovata | fatto                   | giorno     | esito          |
        | sì      | suspension_requested_on | null       | ammissibile    |
        | sì      | supply_suspended_on     | null       | ammissibile    |
        | sì      | power_reduced_on        | null       | ammissibile    |
        | sì      | suspension_requested_on | 2026-05-06 | non si applica |
        | sì      | supply_suspended_on     | 2026-05-06 | non si applica |
        | sì      | power_reduced_on        | 2026-05-06 | non si applica |
        | no      | suspension_requested_on | null       | non si applica |
        | no      | supply_suspended_on     | 2026-05-06 | non si applica |

    Scenario: Trovata l'irregolarità, e nessuno parla di una sospensione, si dice che si può sospendere
      Dato che una verifica ha trovato irregolarità o situazioni di pericolo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Senza irregolarità, e senza una sospensione, non c'è nulla da ritirare
      Dato che nessuna verifica ha trovato irregolarità o situazioni di pericolo
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della verifica non si sa
      Dato questi fatti:
        | suspension_ground   | irregularity |
        | supply_suspended_on | 2026-05-06   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

  Regola: arrears-suspension.protected_point

    Schema dello scenario: Un punto che non si può disalimentare non si sospende
      Dato questi fatti:
        | point_not_disconnectable | <protetto> |
        | <atto>                   | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | atto                    | giorno     | esito          |
        | sì       | suspension_requested_on | 2026-05-06 | violato        |
        | sì       | supply_suspended_on     | 2026-05-06 | violato        |
        | sì       | power_reduced_on        | 2026-05-06 | violato        |
        | sì       | suspension_requested_on | null       | conforme       |
        | sì       | supply_suspended_on     | null       | conforme       |
        | sì       | power_reduced_on        | null       | conforme       |
        | no       | suspension_requested_on | 2026-05-06 | non si applica |

    Scenario: Non si sa se il punto si possa disalimentare
      Dato che la sospensione è stata chiesta al distributore il 2026-05-06
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: point_not_disconnectable

    Schema dello scenario: La protezione vale per la morosità, e non per il pericolo
      Dato questi fatti:
        | point_not_disconnectable | sì         |
        | suspension_ground        | <causa>    |
        | irregularity_found       | <trovata>  |
        | <atto>                   | 2026-05-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | atto                    | esito          |
        | danger       | no      | suspension_requested_on | non si applica |
        | danger       | no      | supply_suspended_on     | non si applica |
        | danger       | no      | power_reduced_on        | non si applica |
        | proven_fraud | no      | supply_suspended_on     | non si applica |
        | tampering    | no      | supply_suspended_on     | non si applica |
        | improper_use | no      | supply_suspended_on     | non si applica |
        | irregularity | sì      | supply_suspended_on     | non si applica |
        | irregularity | no      | supply_suspended_on     | violato        |
        | arrears      | no      | supply_suspended_on     | violato        |

    Scenario: Un punto protetto sospeso dopo una verifica di cui non si sa l'esito
      Dato questi fatti:
        | point_not_disconnectable | sì           |
        | suspension_ground        | irregularity |
        | supply_suspended_on      | 2026-05-02   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Scenario: Dove nessuno parla di una sospensione non si chiede se il punto sia protetto
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Se il punto sia protetto si chiede dove il caso parla di una sospensione
      Dato questi fatti:
        | <fatto> | 2026-05-06 |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: point_not_disconnectable

      Esempi:
        | fatto                   |
        | suspension_requested_on |
        | supply_suspended_on     |
        | power_reduced_on        |

  Regola: arrears-suspension.protected_point_resolution

    Schema dello scenario: La risoluzione per un punto che non si può disalimentare
      Dato questi fatti:
        | point_not_disconnectable     | <protetto>   |
        | invoice_due_on               | 2026-03-17   |
        | invoice_paid_on              | <pagata>     |
        | protected_resolution_sent_on | <comunicata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | pagata     | comunicata | esito          |
        | sì       | null       | 2026-03-17 | inammissibile  |
        | sì       | null       | 2026-03-18 | ammissibile    |
        | sì       | null       | null       | ammissibile    |
        | sì       | 2026-04-10 | 2026-04-09 | ammissibile    |
        | sì       | 2026-04-10 | 2026-04-10 | inammissibile  |
        | sì       | 2026-04-10 | null       | non si applica |
        | no       | null       | null       | non si applica |

    Schema dello scenario: La bolletta non ancora scaduta non è in mora
      Dato questi fatti:
        | point_not_disconnectable | sì         |
        | invoice_due_on           | 2026-03-17 |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito          |
        | 2026-03-16 | non si applica |
        | 2026-03-17 | non si applica |
        | 2026-03-18 | ammissibile    |

    Schema dello scenario: Chi risolve prima della scadenza o dopo il pagamento si sente dire quale delle due
      Dato questi fatti:
        | point_not_disconnectable     | sì           |
        | invoice_due_on               | <scadenza>   |
        | invoice_paid_on              | <pagata>     |
        | protected_resolution_sent_on | 2026-04-10   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <requisito>

      Esempi:
        | scadenza   | pagata     | requisito                       |
        | 2026-04-10 | null       | la bolletta è scaduta           |
        | 2026-07-17 | null       | la bolletta è scaduta           |
        | 2026-03-17 | 2026-04-10 | la bolletta non è stata pagata  |

    Scenario: La risoluzione è stata comunicata, e della bolletta non si sa quando scadesse
      Dato questi fatti:
        | point_not_disconnectable     | sì         |
        | protected_resolution_sent_on | 2026-03-18 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_issued_on, invoice_due_on

    Schema dello scenario: Chi ha pagato, o non deve nulla, non è moroso, e non gli si risolve il contratto
      Dato questi fatti:
        | point_not_disconnectable     | sì           |
        | invoice_due_on               | 2026-03-17   |
        | protected_resolution_sent_on | <chiesta>    |
        | unpaid_eur                   | <restano>    |
        | invoice_paid_on              | <pagata>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | restano | pagata     | esito          |
        | null       | 0.00    | null       | non si applica |
        | null       | 50.00   | 2026-06-12 | non si applica |
        | 2026-06-15 | 50.00   | 2026-06-12 | inammissibile  |
        | 2026-06-15 | 50.00   | null       | ammissibile    |
        | 2026-06-15 | 0.00    | 2026-06-12 | inammissibile  |
        | 2026-06-15 | 0.00    | 2026-06-16 | ammissibile    |

    Scenario: Non resta nulla, e non si sa se fosse pagata — risoluzione
      Dato questi fatti:
        | point_not_disconnectable     | sì           |
        | invoice_due_on               | 2026-03-17   |
        | protected_resolution_sent_on | 2026-06-15   |
        | unpaid_eur                   | 0.00         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Schema dello scenario: Scritta troppo presto, la scadenza non è ancora quella del contratto
      Dato questi fatti:
        | point_not_disconnectable     | sì           |
        | invoice_issued_on            | 2026-03-02   |
        | invoice_due_on               | 2026-03-10   |
        | protected_resolution_sent_on | <comunicata> |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il contratto la fa scadere il 17 marzo
        | comunicata | giudizio   | esito          |
        | 2026-03-17 | 2026-06-30 | inammissibile  |
        | 2026-03-18 | 2026-06-30 | ammissibile    |
        | null       | 2026-03-16 | non si applica |
        | null       | 2026-03-17 | non si applica |
        | null       | 2026-03-18 | ammissibile    |

    Scenario: Della risoluzione di cui nessuno parla non si chiede se il punto sia protetto
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di una risoluzione comunicata si chiede se il punto sia protetto
      Dato questi fatti:
        | protected_resolution_sent_on | 2026-05-06 |
        | invoice_due_on               | 2026-03-17 |
        | invoice_paid_on              | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: point_not_disconnectable

  Regola: arrears-suspension.persistent_default

    Scenario: A bolletta pagata, e a cessazione mai chiesta, non c'è una morosità che duri
      Dato che la fornitura è stata sospesa il 2026-11-23
      E che la bolletta è stata pagata il 2026-11-23
      E che la cessazione per morosità persistente non è stata chiesta
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della bolletta resta da pagare, e chi la dicesse pagata in parte non dice altro
      Dato che la fornitura è stata sospesa il 2026-11-23
      E che della bolletta restano da pagare 120,00
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Se la sospensione si potesse chiedere non si sa, e finché non risulta altro la si prende per buona
      Dato che la fornitura è stata sospesa il 2026-11-23
      E che della bolletta restano da pagare 0,01
      E che la messa in mora è arrivata al cliente il 2026-10-15
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: La cessazione vuole una sospensione e una bolletta ancora non pagata
      Dato questi fatti:
        | arrears_cessation_requested_on | 2026-06-15 |
        | supply_suspended_on            | <sospesa>  |
        | invoice_paid_on                | <pagata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | sospesa    | pagata     | esito         |
        | 2026-06-14 | null       | ammissibile   |
        | 2026-06-15 | null       | ammissibile   |
        | 2026-06-16 | null       | inammissibile |
        | null       | null       | inammissibile |
        | 2026-06-14 | 2026-06-14 | inammissibile |
        | 2026-06-14 | 2026-06-15 | inammissibile |
        | 2026-06-14 | 2026-06-16 | ammissibile   |

    Schema dello scenario: A fornitura sospesa e bolletta non pagata il fornitore può cessare, anche se nessuno l'ha chiesto
      Dato questi fatti:
        | supply_suspended_on | <sospesa>  |
        | invoice_paid_on     | <pagata>   |
        | unpaid_eur          | <restano>  |
        | suspension_ground   | <causa>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | sospesa    | pagata     | restano | causa   | esito          |
        | 2026-05-16 | null       | 120.00  | arrears | ammissibile    |
        | 2026-05-16 | null       | 0.00    | arrears | non si applica |
        | 2026-05-16 | null       | 120.00  | danger  | non si applica |
        | 2026-05-16 | 2026-05-20 | 0.00    | arrears | non si applica |
        | null       | null       | 120.00  | arrears | non si applica |

    Scenario: Una sospensione che non si poteva chiedere non apre la cessazione
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-04-03  |
        | suspension_requested_on    | 2026-04-10  |
        | supply_suspended_on        | 2026-05-16  |
        | invoice_paid_on            | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il punto protetto non si sospende, e la cessazione non lo aspetta
      Dato questi fatti:
        | point_not_disconnectable | sì   |
        | supply_suspended_on      | null |
        | invoice_paid_on          | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Chi cessa troppo presto o a bolletta pagata si sente dire quale delle due
      Dato questi fatti:
        | arrears_cessation_requested_on | 2026-06-15 |
        | supply_suspended_on            | <sospesa>  |
        | invoice_paid_on                | <pagata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <requisito>

      Esempi:
        | sospesa    | pagata     | requisito                                                          |
        | 2026-06-16 | null       | prima c'è stata la sospensione, o il punto non si può disalimentare |
        | 2026-06-14 | 2026-06-14 | la bolletta non è stata pagata                                     |

    Scenario: Il punto che non si può disalimentare non si sospende prima
      Dato questi fatti:
        | arrears_cessation_requested_on | 2026-06-15 |
        | supply_suspended_on            | null       |
        | invoice_paid_on                | null       |
        | point_not_disconnectable       | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Della sospensione non si sa
      Dato che la cessazione per morosità persistente è stata chiesta il 2026-06-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_suspended_on

    Schema dello scenario: Chi ha pagato, o non deve nulla, non è moroso, e la sua morosità non dura
      Dato questi fatti:
        | supply_suspended_on          | 2026-06-10   |
        | arrears_cessation_requested_on | <chiesta>    |
        | unpaid_eur                   | <restano>    |
        | invoice_paid_on              | <pagata>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | restano | pagata     | esito          |
        | null       | 0.00    | null       | non si applica |
        | null       | 50.00   | 2026-06-12 | non si applica |
        | 2026-06-15 | 50.00   | 2026-06-12 | inammissibile  |
        | 2026-06-15 | 50.00   | null       | ammissibile    |
        | 2026-06-15 | 0.00    | 2026-06-12 | inammissibile  |
        | 2026-06-15 | 0.00    | 2026-06-16 | ammissibile    |

    Scenario: Non resta nulla, e non si sa se fosse pagata — cessazione
      Dato questi fatti:
        | supply_suspended_on          | 2026-06-10   |
        | arrears_cessation_requested_on | 2026-06-15   |
        | unpaid_eur                   | 0.00         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Schema dello scenario: La cessazione presuppone una sospensione per morosità
      Dato questi fatti:
        | arrears_cessation_requested_on | 2026-06-15 |
        | supply_suspended_on            | 2026-06-10 |
        | suspension_ground              | <causa>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa   | esito         |
        | danger  | inammissibile |
        | arrears | ammissibile   |

    Schema dello scenario: La cessazione presuppone una sospensione che si poteva chiedere
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | point_not_disconnectable       | <protetto>  |
        | dunning_notice_received_on     | 2026-04-03  |
        | supply_suspended_on            | <sospesa>   |
        | arrears_cessation_requested_on | 2026-06-15  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | sospesa    | esito         |
        | no       | 2026-05-04 | inammissibile |
        | no       | 2026-05-05 | ammissibile   |
        | sì       | 2026-05-04 | ammissibile   |

    Scenario: Se la sospensione non si poteva chiedere, è questo che manca
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | dunning_notice_received_on     | 2026-04-03  |
        | supply_suspended_on            | 2026-05-04  |
        | arrears_cessation_requested_on | 2026-06-15  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: la sospensione si poteva chiedere

    Scenario: Di una fornitura che nessuno dice sospesa non si chiede della cessazione
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: arrears-suspension.plain_meter

    Scenario: Chi ha pagato non va più sospeso, anche se della richiesta si sa soltanto che c'è stata — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | commodity                | electricity |
        | voltage_class            | lv          |
        | smart_meter              | no          |
        | suspension_requested_on  | 2026-05-05  |
        | invoice_paid_on          | 2026-05-15  |
        | supply_suspended_on      | null        |
      E il giudizio al 2026-05-22
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Chi non ha pagato, e non si sa se la riattivazione sia stata chiesta — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | commodity                | electricity |
        | voltage_class            | lv          |
        | smart_meter              | no          |
        | suspension_requested_on  | 2026-05-05  |
        | supply_suspended_on      | null        |
      E il giudizio al 2026-05-22
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Una sospensione mai chiesta non dà giorni al distributore — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | smart_meter              | no   |
        | suspension_requested_on  | null |
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Senza misuratore elettronico, l'attesa e poi i giorni per sospendere
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-21
      E il termine scade il 2026-05-28
      E i giorni di ritardo sono <ritardo>

      Esempi: l'attesa finisce il 20 maggio, e otto giorni dopo è il 28
        | sospesa    | esito    | ritardo |
        | 2026-05-20 | violato  | 0       |
        | 2026-05-21 | conforme | 0       |
        | 2026-05-27 | conforme | 0       |
        | 2026-05-28 | conforme | 0       |
        | 2026-05-29 | violato  | 1       |
        | null       | violato  | 33      |

    Schema dello scenario: Finché i giorni corrono il distributore non è in ritardo
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | null        |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-05-10 | conforme |
        | 2026-05-28 | conforme |
        | 2026-05-29 | violato  |

    Scenario: Se gli otto giorni sono lavorativi finiscono dopo
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-06-01  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 4
      E è segnalato il dubbio «days-without-unit»
      E con la lettura «distributor-days» «working» l'esito è «conforme»
      E con la lettura «distributor-days» «working» il termine scade il 2026-06-01
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

    Scenario: Se l'attesa finisce con il suo ultimo giorno, quel giorno basta — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «arrears-waits» «last_day» l'esito è «conforme»

    Schema dello scenario: La riattivazione chiesta prima ferma il distributore
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | reactivation_requested_on      | <chiesta>   |
        | supply_suspended_on            | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | sospesa    | esito          |
        | 2026-05-15 | null       | non si applica |
        | null       | null       | violato        |
        | 2026-05-26 | 2026-05-25 | conforme       |

    Schema dello scenario: Chi ha pagato non va più sospeso
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | invoice_paid_on                | <pagata>    |
        | supply_suspended_on            | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | sospesa    | esito          |
        | 2026-05-15 | null       | non si applica |
        | null       | null       | violato        |
        | 2026-05-15 | 2026-05-25 | conforme       |
        | 2026-05-15 | 2026-05-29 | violato        |

    Schema dello scenario: A chi vale — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | commodity                      | <fornitura> |
        | voltage_class                  | <tensione>  |
        | smart_meter                    | <misuratore> |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-25  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura   | tensione | misuratore | esito          |
        | electricity | lv       | no         | conforme       |
        | electricity | lv       | sì         | non si applica |
        | electricity | mv       | no         | non si applica |
        | gas         | lv       | no         | non si applica |

    Scenario: Del misuratore non si sa
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-25  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: smart_meter

    Schema dello scenario: La richiesta è arrivata per un punto in bassa tensione, e del misuratore non si sa
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | <tensione>  |
        | suspension_request_received_on | 2026-05-05  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | esito             |
        | lv       | non determinabile |
        | mv       | non si applica    |

    Schema dello scenario: Da quale giorno conta il distributore — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_requested_on        | <chiesta>   |
        | suspension_request_received_on | <arrivata>  |
        | supply_suspended_on            | null        |
      E il giudizio al 2026-05-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la richiesta di cui si sa soltanto che è stata chiesta si prende arrivata quel giorno
        | chiesta    | arrivata   | esito          |
        | 2026-05-04 | 2026-05-05 | conforme       |
        | 2026-05-04 | null       | non si applica |
        | null       | null       | non si applica |

    Scenario: Della richiesta si sa soltanto quando è stata chiesta — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | commodity               | electricity |
        | voltage_class           | lv          |
        | smart_meter             | no          |
        | suspension_requested_on | 2026-05-05  |
        | supply_suspended_on     | 2026-05-21  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-05-21

    Schema dello scenario: La domenica non sposta i giorni del distributore — Sospensione in bassa tensione senza misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | <arrivata>  |
        | supply_suspended_on            | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla

      Esempi: il 17 e il 24 maggio 2026 sono domeniche
        | arrivata   | giorno     | esito    |
        | 2026-05-02 | 2026-05-18 | conforme |
        | 2026-05-01 | 2026-05-25 | violato  |

    Schema dello scenario: I giorni della morosità non valgono per un'altra causa — senza misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-06  |
        | suspension_ground              | <causa>     |
        | irregularity_found             | <trovata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | proven_fraud | no      | non si applica |
        | tampering    | no      | non si applica |
        | improper_use | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Scenario: Sospesa dopo una verifica di cui non si sa l'esito — senza misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-06  |
        | suspension_ground              | irregularity |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Schema dello scenario: Un punto protetto non si sospende, e non ha giorni in cui sospenderlo — senza misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-06  |
        | point_not_disconnectable       | <protetto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | esito          |
        | sì       | non si applica |
        | no       | violato        |

    Scenario: Di una richiesta di cui nessuno parla non si chiede il misuratore
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: arrears-suspension.taken_back

    Schema dello scenario: La riattivazione attorno al giorno della richiesta
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_requested_on        | 2026-05-02 |
        | suspension_request_received_on | 2026-05-04 |
        | reactivation_requested_on      | <disfatta> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | disfatta   | esito          |
        | 2026-05-01 | non si applica |
        | 2026-05-02 | valido         |
        | 2026-05-03 | valido         |
        | null       | non si applica |

  Regola: arrears-suspension.called_back

    Schema dello scenario: La riattivazione chiesta prima della sospensione
      Dato questi fatti:
        | reactivation_requested_on | <chiesta> |
        | supply_suspended_on       | <sospesa> |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | sospesa    | esito          |
        | 2026-05-15 | null       | valido         |
        | 2026-05-15 | 2026-05-16 | valido         |
        | 2026-05-15 | 2026-05-15 | non si applica |
        | 2026-05-16 | 2026-05-15 | non si applica |
        | null       | 2026-05-15 | non si applica |

    Schema dello scenario: Chi paga non va più sospeso; sospeso comunque, i giorni si contano
      Dato questi fatti:
        | invoice_paid_on     | <pagata>  |
        | supply_suspended_on | <sospesa> |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | sospesa    | esito          |
        | 2026-05-15 | null       | valido         |
        | 2026-05-15 | 2026-05-20 | non si applica |
        | null       | null       | non si applica |

    Scenario: La riattivazione è stata chiesta, e della sospensione non si sa
      Dato che la riattivazione è stata chiesta il 2026-05-15
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_suspended_on

    Schema dello scenario: Chi ha pagato, o non deve più nulla, non va più sospeso
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_request_received_on | 2026-05-20 |
        | supply_suspended_on            | null       |
        | unpaid_eur                     | <restano>  |
        | invoice_paid_on                | <pagata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | restano | pagata     | esito          |
        | 0.00    | null       | valido         |
        | 0.00    | 2026-05-22 | valido         |
        | 50.00   | 2026-05-22 | valido         |
        | 50.00   | null       | non si applica |

    Schema dello scenario: Una riattivazione chiesta prima della richiesta era di un'altra sospensione
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_request_received_on | <arrivata> |
        | suspension_requested_on        | <chiesta>  |
        | reactivation_requested_on      | <disfatta> |
        | supply_suspended_on            | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | arrivata   | disfatta   | sospesa    | esito          |
        | 2026-05-02 | 2026-05-04 | 2026-05-01 | 2026-05-08 | non si applica |
        | 2026-05-02 | 2026-05-04 | 2026-05-02 | 2026-05-08 | valido         |
        | 2026-05-02 | 2026-05-04 | 2026-05-03 | 2026-05-08 | valido         |
        | 2026-05-02 | 2026-05-04 | 2026-05-01 | null       | non si applica |
        | 2026-05-02 | 2026-05-04 | 2026-05-03 | null       | valido         |

    Schema dello scenario: Di quando il fornitore la mandò nessuno dice, e conta quando è arrivata
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_request_received_on | 2026-05-04 |
        | reactivation_requested_on      | <disfatta> |
        | supply_suspended_on            | 2026-05-08 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | disfatta   | esito          |
        | 2026-05-03 | non si applica |
        | 2026-05-04 | valido         |

  Regola: arrears-suspension.smart_meter

    Schema dello scenario: Se i giorni sono per sospendere, è la sospensione che li rispetta
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | <fatto>                        | <valore>    |
        | supply_suspended_on            | <sospesa>   |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora con la lettura «smart-meter-days» «suspension» <altro>

      Esempi: dal 21 al 25 maggio
        | fatto            | valore     | sospesa    | giudizio   | altro                |
        | customer_type    | sme        | null       | 2026-05-10 | l'esito è «conforme» |
        | customer_type    | sme        | 2026-05-10 | 2026-05-10 | l'esito è «violato»  |
        | power_reduced_on | null       | 2026-05-10 | 2026-05-10 | l'esito è «violato»  |
        | power_reduced_on | 2026-05-21 | 2026-05-26 | 2026-06-30 | l'esito è «violato»  |

    Scenario: Se l'attesa finisce con il suo ultimo giorno, quel giorno basta — Riduzione di potenza in bassa tensione con misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «arrears-waits» «last_day» l'esito è «conforme»

    Scenario: Una sospensione mai chiesta non dà giorni al distributore — Riduzione di potenza in bassa tensione con misuratore elettronico
      Dato questi fatti:
        | smart_meter              | sì   |
        | suspension_requested_on  | null |
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Con il misuratore elettronico, prima si riduce la potenza
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | <ridotta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-21
      E il termine scade il 2026-05-25
      E i giorni di ritardo sono <ritardo>

      Esempi: l'attesa finisce il 20 maggio, e cinque giorni dopo è il 25
        | ridotta    | esito    | ritardo |
        | 2026-05-20 | violato  | 0       |
        | 2026-05-21 | conforme | 0       |
        | 2026-05-25 | conforme | 0       |
        | 2026-05-26 | violato  | 1       |
        | null       | violato  | 36      |

    Schema dello scenario: Finché i giorni corrono nessuno è in ritardo
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | null        |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-05-10 | conforme |
        | 2026-05-25 | conforme |
        | 2026-05-26 | violato  |

    Scenario: Se i cinque giorni sono lavorativi finiscono dopo
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-27  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «distributor-days» «working» l'esito è «conforme»

    Schema dello scenario: Se i giorni sono per sospendere, la riduzione è già avvenuta
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-06  |
        | supply_suspended_on            | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «smart-meter-days» «suspension» l'esito è «<esito>»

      Esempi:
        | sospesa    | esito    |
        | 2026-05-22 | conforme |

    Scenario: La riduzione che non c'è stata, con i giorni per sospendere ancora in corso
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-06  |
        | supply_suspended_on            | null        |
      E il giudizio al 2026-05-22
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «smart-meter-days» «suspension» l'esito è «conforme»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

    Schema dello scenario: La riattivazione chiesta prima ferma la riduzione
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | reactivation_requested_on      | <chiesta>   |
        | power_reduced_on               | <ridotta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | ridotta    | esito          |
        | 2026-05-15 | null       | non si applica |
        | 2026-05-21 | 2026-05-22 | non si applica |
        | 2026-05-22 | 2026-05-22 | conforme       |
        | 2026-05-23 | 2026-05-22 | conforme       |
        | null       | 2026-05-22 | conforme       |

    Schema dello scenario: A chi ha pagato la potenza non si riduce
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | invoice_paid_on                | <pagata>    |
        | power_reduced_on               | <ridotta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | ridotta    | esito          |
        | 2026-05-15 | null       | non si applica |
        | null       | null       | violato        |
        | 2026-05-15 | 2026-05-22 | conforme       |

    Schema dello scenario: A chi vale — Riduzione di potenza in bassa tensione con misuratore elettronico
      Dato questi fatti:
        | commodity                      | <fornitura>  |
        | voltage_class                  | <tensione>   |
        | smart_meter                    | <misuratore> |
        | power_reduction_possible       | <riducibile> |
        | suspension_request_received_on | 2026-05-05   |
        | power_reduced_on               | null         |
      E il giudizio al 2026-05-22
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura   | tensione | misuratore | riducibile | esito          |
        | electricity | lv       | sì         | sì         | conforme       |
        | electricity | lv       | sì         | no         | non si applica |
        | electricity | lv       | no         | sì         | non si applica |
        | electricity | mv       | sì         | sì         | non si applica |
        | gas         | lv       | sì         | sì         | non si applica |

    Schema dello scenario: Da quale giorno conta il distributore — Riduzione di potenza in bassa tensione con misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_requested_on        | <chiesta>   |
        | suspension_request_received_on | <arrivata>  |
        | power_reduced_on               | null        |
      E il giudizio al 2026-05-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la richiesta di cui si sa soltanto che è stata chiesta si prende arrivata quel giorno
        | chiesta    | arrivata   | esito          |
        | 2026-05-04 | 2026-05-05 | conforme       |
        | 2026-05-04 | null       | non si applica |
        | null       | null       | non si applica |

    Scenario: Della richiesta si sa soltanto quando è stata chiesta — Riduzione di potenza in bassa tensione con misuratore elettronico
      Dato questi fatti:
        | commodity               | electricity |
        | voltage_class           | lv          |
        | smart_meter             | sì          |
        | suspension_requested_on | 2026-05-05  |
        | power_reduced_on        | 2026-05-21  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-05-21

    Scenario: La bassa tensione è di energia elettrica
      Dato questi fatti:
        | voltage_class                  | lv         |
        | smart_meter                    | sì         |
        | suspension_request_received_on | 2026-05-05 |
        | power_reduced_on               | 2026-05-21 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: La domenica non sposta i giorni del distributore — Riduzione di potenza in bassa tensione con misuratore elettronico
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | <arrivata>  |
        | power_reduced_on               | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla

      Esempi: il 17 e il 24 maggio 2026 sono domeniche
        | arrivata   | giorno     | esito    |
        | 2026-05-02 | 2026-05-18 | conforme |
        | 2026-05-04 | 2026-05-25 | violato  |

    Schema dello scenario: Chi sospende senza ridurre non è in ritardo: lo giudica la regola sulla sospensione
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-01  |
        | power_reduced_on               | null        |
        | supply_suspended_on            | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «arrears-suspension.after_reduction» è «violato»
      E con la lettura «smart-meter-days» «suspension» l'esito è «<altro>»

      Esempi: dal 17 al 21 maggio
        | sospesa    | altro    |
        | 2026-05-16 | violato  |
        | 2026-05-17 | conforme |
        | 2026-05-21 | conforme |
        | 2026-05-22 | violato  |

    Schema dello scenario: Della richiesta in bassa tensione non si sa con quale misuratore: si dicono i giorni e si chiede
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | <tensione>  |
        | suspension_request_received_on | 2026-05-05  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | esito             |
        | lv       | non determinabile |
        | mv       | non si applica    |

    Scenario: I giorni sono passati, e della riduzione di potenza non si sa
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: power_reduced_on

    Schema dello scenario: I giorni della morosità non valgono per un'altra causa — riduzione di potenza
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-06  |
        | suspension_ground              | <causa>     |
        | irregularity_found             | <trovata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | proven_fraud | no      | non si applica |
        | tampering    | no      | non si applica |
        | improper_use | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Scenario: Sospesa dopo una verifica di cui non si sa l'esito — riduzione di potenza
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-06  |
        | suspension_ground              | irregularity |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Schema dello scenario: Un punto protetto non si sospende, e non ha giorni in cui sospenderlo — riduzione di potenza
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-06  |
        | point_not_disconnectable       | <protetto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | esito          |
        | sì       | non si applica |
        | no       | violato        |

    Schema dello scenario: Chi non deve più nulla non va più ridotto, e chi deve ancora una parte sì
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | null        |
        | unpaid_eur                     | <restano>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | restano | esito          |
        | 0.00    | non si applica |
        | 50.00   | violato        |

    Schema dello scenario: Una riattivazione chiesta prima della richiesta non disfa la riduzione che ne segue
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_requested_on        | 2026-05-03  |
        | suspension_request_received_on | 2026-05-05  |
        | reactivation_requested_on      | <disfatta>  |
        | power_reduced_on               | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | disfatta   | esito          |
        | 2026-05-02 | violato        |
        | 2026-05-03 | non si applica |
        | 2026-05-04 | non si applica |

    Schema dello scenario: Una riattivazione chiesta prima che la richiesta arrivasse, se nessuno dice quando fu mandata
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | reactivation_requested_on      | <disfatta>  |
        | power_reduced_on               | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | disfatta   | esito          |
        | 2026-05-04 | violato        |
        | 2026-05-05 | non si applica |

    Scenario: Di una richiesta di cui nessuno parla non si chiede se la potenza sia stata ridotta
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: arrears-suspension.direct_suspension

    Scenario: Se l'attesa finisce con il suo ultimo giorno, quel giorno basta — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «arrears-waits» «last_day» l'esito è «conforme»

    Scenario: Chi ha pagato non va più sospeso, anche se della richiesta si sa soltanto che c'è stata — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | commodity                | electricity |
        | voltage_class            | lv          |
        | smart_meter              | sì          |
        | power_reduction_possible | no          |
        | suspension_requested_on  | 2026-05-05  |
        | invoice_paid_on          | 2026-05-15  |
        | supply_suspended_on      | null        |
      E il giudizio al 2026-05-22
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Chi non ha pagato, e non si sa se la riattivazione sia stata chiesta — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | commodity                | electricity |
        | voltage_class            | lv          |
        | smart_meter              | sì          |
        | power_reduction_possible | no          |
        | suspension_requested_on  | 2026-05-05  |
        | supply_suspended_on      | null        |
      E il giudizio al 2026-05-22
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Una sospensione mai chiesta non dà giorni al distributore — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | smart_meter              | sì   |
        | power_reduction_possible | no   |
        | suspension_requested_on  | null |
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Dove la potenza non si può ridurre, i cinque giorni sono per sospendere
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-21
      E il termine scade il 2026-05-25

      Esempi:
        | sospesa    | esito    |
        | 2026-05-20 | violato  |
        | 2026-05-21 | conforme |
        | 2026-05-25 | conforme |
        | 2026-05-26 | violato  |
        | null       | violato  |

    Scenario: Con i giorni lavorativi c'è più tempo
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-27  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «distributor-days» «working» l'esito è «conforme»

    Scenario: Finché i giorni corrono
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | null        |
      E il giudizio al 2026-05-12
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: A chi vale — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | commodity                      | <fornitura>  |
        | voltage_class                  | <tensione>   |
        | smart_meter                    | <misuratore> |
        | power_reduction_possible       | <riducibile> |
        | reactivation_requested_on      | <chiesta>    |
        | suspension_request_received_on | 2026-05-05   |
        | supply_suspended_on            | null         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura   | tensione | misuratore | riducibile | chiesta    | esito          |
        | electricity | lv       | sì         | no         | null       | violato        |
        | electricity | lv       | sì         | no         | 2026-05-15 | non si applica |
        | electricity | lv       | sì         | sì         | null       | non si applica |
        | electricity | lv       | no         | no         | null       | non si applica |
        | electricity | hv       | sì         | no         | null       | non si applica |
        | gas         | lv       | sì         | no         | null       | non si applica |

    Scenario: Una potenza ridotta si poteva ridurre
      Dato che la potenza del punto non si può ridurre
      E che la potenza è stata ridotta il 2026-05-21
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.power_reduction_possible: non può stare con `power_reduced_on`

    Schema dello scenario: Da quale giorno conta il distributore — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_requested_on        | <chiesta>   |
        | suspension_request_received_on | <arrivata>  |
        | power_reduction_possible       | no          |
        | supply_suspended_on            | null        |
      E il giudizio al 2026-05-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la richiesta di cui si sa soltanto che è stata chiesta si prende arrivata quel giorno
        | chiesta    | arrivata   | esito          |
        | 2026-05-04 | 2026-05-05 | conforme       |
        | 2026-05-04 | null       | non si applica |
        | null       | null       | non si applica |

    Scenario: Della richiesta si sa soltanto quando è stata chiesta — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | commodity               | electricity |
        | voltage_class           | lv          |
        | smart_meter             | sì          |
        | suspension_requested_on | 2026-05-05  |
        | power_reduction_possible| no          |
        | supply_suspended_on     | 2026-05-21  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-05-21

    Schema dello scenario: La domenica non sposta i giorni del distributore — Sospensione con misuratore elettronico, senza riduzione possibile
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | <arrivata>  |
        | supply_suspended_on            | <giorno>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla

      Esempi: il 17 e il 24 maggio 2026 sono domeniche
        | arrivata   | giorno     | esito    |
        | 2026-05-02 | 2026-05-18 | conforme |
        | 2026-05-04 | 2026-05-25 | violato  |

    Scenario: I giorni sono passati, e della sospensione non si sa
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_suspended_on

    Schema dello scenario: I giorni della morosità non valgono per un'altra causa — senza riduzione possibile
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-06  |
        | suspension_ground              | <causa>     |
        | irregularity_found             | <trovata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | proven_fraud | no      | non si applica |
        | tampering    | no      | non si applica |
        | improper_use | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Scenario: Sospesa dopo una verifica di cui non si sa l'esito — senza riduzione possibile
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-06  |
        | suspension_ground              | irregularity |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Schema dello scenario: Un punto protetto non si sospende, e non ha giorni in cui sospenderlo — senza riduzione possibile
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduction_possible       | no          |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-06  |
        | point_not_disconnectable       | <protetto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | esito          |
        | sì       | non si applica |
        | no       | violato        |

    Scenario: Di una richiesta di cui nessuno parla non si chiede se la potenza si possa ridurre
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di una potenza ridotta non si chiede se si potesse ridurre
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-05  |
        | power_reduced_on               | 2026-05-21  |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: arrears-suspension.after_reduction

    Scenario: Sospesa benché la riattivazione fosse stata chiesta, anche se della riduzione non si sa
      Dato questi fatti:
        | voltage_class             | lv         |
        | smart_meter               | sì         |
        | supply_suspended_on       | 2026-06-02 |
        | reactivation_requested_on | 2026-06-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: Dalla riduzione alla sospensione passano i giorni del contratto
      Dato questi fatti:
        | power_reduced_on    | 2026-05-21 |
        | supply_suspended_on | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-06-06

      Esempi: il quindicesimo giorno è il 5 giugno
        | sospesa    | esito    |
        | 2026-05-21 | violato  |
        | 2026-06-04 | violato  |
        | 2026-06-05 | violato  |
        | 2026-06-06 | conforme |
        | 2026-06-20 | conforme |
        | null       | conforme |

    Scenario: Se l'ultimo giorno basta, si può sospendere un giorno prima
      Dato questi fatti:
        | power_reduced_on    | 2026-05-21 |
        | supply_suspended_on | 2026-06-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «arrears-waits» «last_day» l'esito è «conforme»

    Schema dello scenario: Chi chiede di riattivare ferma la sospensione
      Dato questi fatti:
        | power_reduced_on          | 2026-05-21 |
        | reactivation_requested_on | <chiesta>  |
        | supply_suspended_on       | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | sospesa    | esito          |
        | 2026-06-01 | null       | non si applica |
        | 2026-06-07 | 2026-06-08 | violato        |
        | 2026-06-08 | 2026-06-08 | conforme       |
        | 2026-06-09 | 2026-06-08 | conforme       |
        | null       | 2026-06-08 | conforme       |

    Schema dello scenario: Chi paga dopo la riduzione non va più sospeso
      Dato questi fatti:
        | power_reduced_on    | 2026-05-21 |
        | invoice_paid_on     | <pagata>   |
        | supply_suspended_on | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | esito          |
        | 2026-06-01 | non si applica |
        | null       | conforme       |

    Schema dello scenario: Prima della sospensione la potenza si riduce, dove si può
      Dato questi fatti:
        | commodity                | electricity  |
        | voltage_class            | <tensione>   |
        | smart_meter              | <misuratore> |
        | power_reduction_possible | <riducibile> |
        | power_reduced_on         | null         |
        | supply_suspended_on      | <sospesa>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | misuratore | riducibile | sospesa    | esito          |
        | lv       | sì         | sì         | 2026-05-25 | violato        |
        | lv       | sì         | sì         | null       | non si applica |
        | lv       | sì         | no         | 2026-05-25 | non si applica |
        | lv       | no         | sì         | 2026-05-25 | non si applica |
        | mv       | sì         | sì         | 2026-05-25 | non si applica |

    Scenario: I giorni dopo la riduzione che finiscono di domenica non si allungano
      Dato questi fatti:
        | power_reduced_on    | 2026-05-02 |
        | supply_suspended_on | 2026-05-18 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla

    Schema dello scenario: La potenza ridotta dopo la sospensione non è ridotta prima
      Dato questi fatti:
        | smart_meter         | sì         |
        | power_reduced_on    | <ridotta>  |
        | supply_suspended_on | 2026-05-16 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | ridotta    | requisito                                            |
        | 2026-05-15 | fra riduzione e sospensione passano i giorni previsti |
        | 2026-05-16 | fra riduzione e sospensione passano i giorni previsti |
        | 2026-05-17 | prima della sospensione si riduce la potenza          |

    Scenario: A giorni passati, la sospensione che il fornitore aveva fatto ritirare non si ripete
      Dato questi fatti:
        | power_reduced_on          | 2026-05-17 |
        | reactivation_requested_on | 2026-05-30 |
        | supply_suspended_on       | 2026-06-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la riattivazione non era stata chiesta

    Scenario: La potenza non è stata ridotta, e della sospensione nessuno dice
      Dato che la potenza non è stata ridotta
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E si presume «supply_suspended_on» = «null»

    Scenario: Dove nulla è stato ridotto né sospeso non si chiede altro del punto
      Dato questi fatti:
        | power_reduced_on    | null |
        | supply_suspended_on | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: La potenza è stata ridotta, e della sospensione non si sa
      Dato che la potenza è stata ridotta il 2026-05-21
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E il primo giorno utile è il 2026-06-06
      E per decidere manca: supply_suspended_on

    Scenario: La potenza è ridotta da oggi, e nulla è stato ancora sospeso
      Dato che la potenza è stata ridotta il 2026-11-23
      E che la fornitura non è stata sospesa
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-12-09

    Schema dello scenario: I giorni della morosità non valgono per un'altra causa — dopo la riduzione
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduced_on               | null        |
        | supply_suspended_on            | 2026-05-06  |
        | suspension_ground              | <causa>     |
        | irregularity_found             | <trovata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | proven_fraud | no      | non si applica |
        | tampering    | no      | non si applica |
        | improper_use | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Scenario: Sospesa dopo una verifica di cui non si sa l'esito — dopo la riduzione
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduced_on               | null        |
        | supply_suspended_on            | 2026-05-06  |
        | suspension_ground              | irregularity |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Schema dello scenario: Un punto protetto non si sospende, e non ha giorni in cui sospenderlo — dopo la riduzione
      Dato questi fatti:
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | smart_meter                    | sì          |
        | power_reduced_on               | null        |
        | supply_suspended_on            | 2026-05-06  |
        | point_not_disconnectable       | <protetto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | esito          |
        | sì       | non si applica |
        | no       | violato        |

    Schema dello scenario: Ridotta la potenza, chi non deve più nulla non va sospeso
      Dato questi fatti:
        | power_reduced_on    | 2026-05-21 |
        | unpaid_eur          | <restano>  |
        | supply_suspended_on | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | restano | esito          |
        | 0.00    | non si applica |
        | 50.00   | conforme       |

    Scenario: Di una potenza che non si può ridurre non si chiede quando sia stata ridotta
      Dato questi fatti:
        | commodity                | electricity |
        | voltage_class            | lv          |
        | smart_meter              | sì          |
        | power_reduction_possible | no          |
        | supply_suspended_on      | 2026-05-25  |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Di una riduzione di cui nessuno parla non si chiede nulla
      Dato questi fatti:
        | invoice_paid_on | null     |
        | <fatto>         | <valore> |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto               | valore     | esito             |
        | invoice_due_on      | 2026-03-17 | non si applica    |
        | supply_suspended_on | 2026-05-25 | non determinabile |

  Regola: arrears-suspension.residual_power

    Schema dello scenario: La potenza che resta dopo la riduzione
      Dato questi fatti:
        | power_kw         | <disponibile> |
        | reduced_power_kw | <ridotta>     |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il quindici per cento di 3 kW è 0,45; di 4,5 kW è 0,675
        | disponibile | ridotta | esito    |
        | 3           | 0.44    | violato  |
        | 3           | 0.45    | conforme |
        | 3           | 0.46    | conforme |
        | 4.5         | 0.67    | violato  |
        | 4.5         | 0.68    | conforme |

    Scenario: La parte si misura fino al centesimo di punto
      Dato questi fatti:
        | power_kw         | 1000   |
        | reduced_power_kw | 149.95 |
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: La potenza ridotta non supera quella disponibile
      Dato questi fatti:
        | power_kw         | 3   |
        | reduced_power_kw | 3.1 |
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.reduced_power_kw

    Scenario: Della potenza disponibile non si sa
      Dato che la potenza è stata ridotta il 2026-05-21
      E che la potenza è stata ridotta a 0,45 kW
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: power_kw

    Schema dello scenario: Quanta potenza resti nella morosità non vale per un'altra causa — potenza che resta
      Dato questi fatti:
        | power_kw                       | 3           |
        | reduced_power_kw               | 0.30        |
        | suspension_ground              | <causa>     |
        | irregularity_found             | <trovata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | proven_fraud | no      | non si applica |
        | tampering    | no      | non si applica |
        | improper_use | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Scenario: Ridotta dopo una verifica di cui non si sa l'esito — potenza che resta
      Dato questi fatti:
        | power_kw                       | 3           |
        | reduced_power_kw               | 0.30        |
        | suspension_ground              | irregularity |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Schema dello scenario: A un punto protetto la potenza si ridà per intero — potenza che resta
      Dato questi fatti:
        | power_kw                       | 3           |
        | reduced_power_kw               | 0.30        |
        | point_not_disconnectable       | <protetto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | esito          |
        | sì       | non si applica |
        | no       | violato        |

  Regola: arrears-suspension.other_points

    Scenario: Una richiesta mai arrivata non dà giorni al distributore
      Dato questi fatti:
        | commodity                      | gas  |
        | suspension_request_received_on | null |
        | supply_suspended_on            | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Gli altri punti si sospendono entro cinque giorni dalla richiesta
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_request_received_on | 2026-05-20 |
        | supply_suspended_on            | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-25
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | sospesa    | esito    | ritardo |
        | 2026-05-20 | conforme | 0       |
        | 2026-05-24 | conforme | 0       |
        | 2026-05-25 | conforme | 0       |
        | 2026-05-26 | violato  | 1       |
        | null       | violato  | 36      |

    Schema dello scenario: Quali punti sono gli altri
      Dato questi fatti:
        | commodity                      | <fornitura> |
        | voltage_class                  | <tensione>  |
        | disputed_supply                | <questione> |
        | smart_meter                    | sì          |
        | suspension_request_received_on | 2026-05-20  |
        | supply_suspended_on            | 2026-05-22  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura   | tensione | questione   | esito          |
        | electricity | mv       | electricity | conforme       |
        | electricity | hv       | electricity | conforme       |
        | electricity | lv       | electricity | non si applica |
        | dual        | lv       | electricity | non si applica |
        | dual        | lv       | gas         | conforme       |
        | dual        | mv       | electricity | conforme       |

    Schema dello scenario: La riattivazione chiesta prima
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_request_received_on | 2026-05-20 |
        | reactivation_requested_on      | <chiesta>  |
        | supply_suspended_on            | <sospesa>  |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta    | sospesa    | giudizio   | esito          |
        | 2026-05-22 | null       | 2026-06-30 | non si applica |
        | null       | null       | 2026-05-25 | conforme       |
        | null       | null       | 2026-05-26 | violato        |
        | 2026-05-23 | 2026-05-23 | 2026-06-30 | conforme       |
        | 2026-05-22 | 2026-05-23 | 2026-06-30 | non si applica |

    Scenario: I cinque giorni che finiscono di domenica non si allungano
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_request_received_on | 2026-05-19 |
        | supply_suspended_on            | 2026-05-25 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla

    Scenario: La richiesta è arrivata, e della sospensione non si sa
      Dato questi fatti:
        | commodity                      | gas        |
        | suspension_request_received_on | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E il termine scade il 2026-05-25
      E per decidere manca: supply_suspended_on

    Schema dello scenario: I giorni della morosità non valgono per un'altra causa — altri punti
      Dato questi fatti:
        | commodity                      | gas         |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-18  |
        | suspension_ground              | <causa>     |
        | irregularity_found             | <trovata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa        | trovata | esito          |
        | danger       | no      | non si applica |
        | proven_fraud | no      | non si applica |
        | tampering    | no      | non si applica |
        | improper_use | no      | non si applica |
        | irregularity | sì      | non si applica |
        | irregularity | no      | violato        |
        | arrears      | no      | violato        |

    Scenario: Sospesa dopo una verifica di cui non si sa l'esito — altri punti
      Dato questi fatti:
        | commodity                      | gas         |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-18  |
        | suspension_ground              | irregularity |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: irregularity_found

    Schema dello scenario: Un punto protetto non si sospende, e non ha giorni in cui sospenderlo — altri punti
      Dato questi fatti:
        | commodity                      | gas         |
        | suspension_request_received_on | 2026-05-05  |
        | supply_suspended_on            | 2026-05-18  |
        | point_not_disconnectable       | <protetto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | protetto | esito          |
        | sì       | non si applica |
        | no       | violato        |

    Scenario: Di una richiesta di cui nessuno parla non si chiede la tensione
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | invoice_paid_on | null       |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di una sospensione mai chiesta non si chiede se la richiesta sia arrivata
      Dato questi fatti:
        | suspension_requested_on | null |
        | voltage_class           | mv   |
      E la sola famiglia «arrears-suspension»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»


