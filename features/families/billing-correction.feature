# language: it
Funzionalità: Rettifiche di fatturazione
  Quanto tempo ha il fornitore per correggere una bolletta, una bolletta quadrimestrale e una doppia fatturazione.
  I documenti stampano due cifre diverse per la rettifica e nessuna per la bolletta quadrimestrale: ogni scenario dice
  quale testo segue.

  Regola: billing-correction.rectification_term

    Schema dello scenario: La rettifica arriva attorno al sessantesimo giorno
      Dato che la fornitura è di gas naturale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-01
      E i giorni di ritardo sono <ritardo>

      Esempi: l'ultimo giorno è una festa e vale lo stesso
        | eseguita   | esito    | ritardo |
        | 2026-04-30 | conforme | 0       |
        | 2026-05-01 | conforme | 0       |
        | 2026-05-02 | violato  | 1       |
        | 2026-05-31 | violato  | 30      |

    Schema dello scenario: La rettifica non ancora eseguita si misura al giorno del giudizio
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | giudizio   | esito    | ritardo |
        | 2026-04-30 | conforme | 0       |
        | 2026-05-01 | conforme | 0       |
        | 2026-05-02 | violato  | 1       |

    Schema dello scenario: I sessanta giorni passano per febbraio
      Dato che la rettifica di fatturazione è stata chiesta il <chiesta>
      E che la rettifica di fatturazione è stata eseguita il <scadenza>
      E il giudizio al 2028-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il <scadenza>

      Esempi:
        | chiesta    | scadenza   | perché                       |
        | 2027-01-01 | 2027-03-02 | febbraio di ventotto giorni  |
        | 2028-01-01 | 2028-03-01 | febbraio di ventinove giorni |
        | 2027-12-31 | 2028-02-29 | scade il giorno bisestile    |

    Scenario: Le tabelle di qualità darebbero novanta giorni
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-31
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 30
      E con la lettura «billing-standard» «tables» il termine scade il 2026-05-31
      E con la lettura «billing-standard» «tables» l'esito è «conforme»
      E è segnalato il dubbio «billing-correction-60-90»

    Schema dello scenario: Per la regolazione i giorni erano novanta nel 2017 e nel 2018, poi sessanta
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il <chiesta>
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scadenza>

      Esempi:
        | profilo    | chiesta    | eseguita   | esito    | scadenza   |
        | regulation | 2016-12-31 | 2017-03-02 | violato  | 2017-03-01 |
        | regulation | 2017-01-01 | 2017-03-03 | conforme | 2017-04-01 |
        | regulation | 2018-12-31 | 2019-03-31 | conforme | 2019-03-31 |
        | regulation | 2018-12-31 | 2019-04-01 | violato  | 2019-03-31 |
        | regulation | 2019-01-01 | 2019-03-02 | conforme | 2019-03-02 |
        | regulation | 2019-01-01 | 2019-03-03 | violato  | 2019-03-02 |
        | regulation | 2025-12-31 | 2026-03-01 | conforme | 2026-03-01 |
        | regulation | 2025-12-31 | 2026-03-02 | violato  | 2026-03-01 |
        | regulation | 2026-01-01 | 2026-03-02 | conforme | 2026-03-02 |
        | regulation | 2026-01-01 | 2026-03-03 | violato  | 2026-03-02 |
        | documents  | 2018-12-31 | 2019-03-02 | violato  | 2019-03-01 |
        | favourable | 2018-12-31 | 2019-03-02 | violato  | 2019-03-01 |

    Scenario: Con la bolletta quadrimestrale il contratto non distingue ma la regolazione sì
      Dato che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 19
      E con il profilo «regulation» l'esito è «non si applica»

    Scenario: Per la regolazione questo termine non riguarda la bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «billing-correction.four_monthly_term» è «conforme»

    Scenario: Per la regolazione si presume la bolletta mensile e lo si dichiara
      Dato il profilo «regulation»
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E si presume «billing_frequency» = «monthly»
      E si presume «voltage_class» = «lv»

    Schema dello scenario: Chi è compreso nello standard di rettifica prima e dopo il 2026
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria non domestico
      E che la fornitura è di <servizio>
      E che <misura>
      E che la rettifica di fatturazione è stata chiesta il <chiesta>
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | servizio          | misura                                   | chiesta    | esito          |
        | regulation | energia elettrica | il punto di prelievo è in media tensione | 2025-12-31 | violato        |
        | regulation | energia elettrica | il punto di prelievo è in media tensione | 2026-01-01 | non si applica |
        | regulation | energia elettrica | il punto di prelievo è in alta tensione  | 2025-12-31 | non si applica |
        | regulation | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2025-12-31 | violato        |
        | regulation | gas naturale      | il consumo annuo di gas è di 200000 Smc  | 2026-01-01 | violato        |
        | regulation | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2026-01-01 | non si applica |
        | documents  | energia elettrica | il punto di prelievo è in media tensione | 2026-01-01 | violato        |
        | documents  | energia elettrica | il punto di prelievo è in alta tensione  | 2026-01-01 | violato        |
        | documents  | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2026-01-01 | violato        |

    Scenario: Nessuna rettifica chiesta, nessun termine
      Dato che il cliente non ha chiesto rettifiche di fatturazione
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa se la rettifica sia stata eseguita
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_done_on

    Schema dello scenario: Con due forniture conta quella in questione (rettifica)
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di <consumo> Smc
      E che la rettifica di fatturazione è stata chiesta il 2026-01-01
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | consumo | esito          |
        | il gas              | 199999  | violato        |
        | il gas              | 200000  | violato        |
        | il gas              | 200001  | non si applica |
        | l'energia elettrica | 200001  | violato        |

    Scenario: Con due forniture e molto gas bisogna sapere di quale si parla (rettifica)
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di 200001 Smc
      E che la rettifica di fatturazione è stata chiesta il 2026-01-01
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

    Schema dello scenario: A un cliente domestico del gas il consumo non si chiede (rettifica)
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che la rettifica di fatturazione è stata chiesta il 2026-01-01
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente       | esito             |
        | domestico     | violato           |
        | condominio    | non determinabile |

    Schema dello scenario: A chi ha risposto con i motivi non si conta la rettifica, e dei motivi giudica una persona
      Dato che la rettifica di fatturazione è stata chiesta il 2026-02-02
      E che la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-20
      E che la rettifica di fatturazione <rettifica>
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito di «billing-correction.rectification_term» è «<esito>»
      E l'esito di «billing-correction.refusal_grounds» è «<persona>»
      E l'esito di «indemnity.late_rectification» è «<indennizzo>»

      Esempi:
        | rettifica                       | esito         | persona                    | indennizzo |
        | non è ancora stata eseguita     | non si applica | da valutare da una persona | non dovuto |
        | è stata eseguita il 2026-06-01  | violato       | non si applica             | dovuto     |

    Schema dello scenario: La soglia del gas vale per ogni rettifica, tranne quella di un domestico
      Dato il profilo «regulation»
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che il consumo annuo di gas è di <consumo> Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | consumo | esito          |
        | domestico                | 200000  | conforme       |
        | domestico                | 200001  | conforme       |
        | piccola o media impresa  | 200000  | conforme       |
        | piccola o media impresa  | 200001  | non si applica |
        | non domestico            | 200000  | conforme       |
        | non domestico            | 200001  | non si applica |
        | condominio               | 200000  | conforme       |
        | condominio               | 200001  | non si applica |
        | pubblica amministrazione | 200000  | conforme       |
        | pubblica amministrazione | 200001  | non si applica |

    Schema dello scenario: Quale tensione resta negli standard della rettifica
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il <chiesta>
      E che la rettifica di fatturazione è stata eseguita il <fatta>
      E che il punto di prelievo è in <tensione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | chiesta    | fatta      | tensione       | esito          |
        | documents  | 2025-12-31 | 2026-01-10 | bassa tensione | conforme       |
        | documents  | 2025-12-31 | 2026-01-10 | media tensione | conforme       |
        | documents  | 2025-12-31 | 2026-01-10 | alta tensione  | conforme       |
        | documents  | 2026-01-01 | 2026-01-10 | bassa tensione | conforme       |
        | documents  | 2026-01-01 | 2026-01-10 | media tensione | conforme       |
        | documents  | 2026-01-01 | 2026-01-10 | alta tensione  | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | bassa tensione | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | media tensione | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | alta tensione  | non si applica |
        | regulation | 2026-01-01 | 2026-01-10 | bassa tensione | conforme       |
        | regulation | 2026-01-01 | 2026-01-10 | media tensione | non si applica |
        | regulation | 2026-01-01 | 2026-01-10 | alta tensione  | non si applica |
        | favourable | 2025-12-31 | 2026-01-10 | bassa tensione | conforme       |
        | favourable | 2025-12-31 | 2026-01-10 | media tensione | conforme       |
        | favourable | 2025-12-31 | 2026-01-10 | alta tensione  | conforme       |
        | favourable | 2026-01-01 | 2026-01-10 | bassa tensione | conforme       |
        | favourable | 2026-01-01 | 2026-01-10 | media tensione | conforme       |
        | favourable | 2026-01-01 | 2026-01-10 | alta tensione  | conforme       |

    Schema dello scenario: Con due forniture la soglia conta se la rettifica è del gas
      Dato il profilo «regulation»
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | l'energia elettrica | conforme       |
        | il gas              | non si applica |

    Schema dello scenario: Per ogni profilo i giorni della rettifica, prima e dopo ogni nuovo testo della regolazione
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il <chiesta>
      E il giudizio al <chiesta>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il <termine>

      Esempi:
        | profilo    | chiesta    | termine    |
        | documents  | 2016-12-31 | 2017-03-01 |
        | documents  | 2017-01-01 | 2017-03-02 |
        | documents  | 2018-12-31 | 2019-03-01 |
        | documents  | 2019-01-01 | 2019-03-02 |
        | documents  | 2025-12-31 | 2026-03-01 |
        | documents  | 2026-01-01 | 2026-03-02 |
        | regulation | 2016-12-31 | 2017-03-01 |
        | regulation | 2017-01-01 | 2017-04-01 |
        | regulation | 2018-12-31 | 2019-03-31 |
        | regulation | 2019-01-01 | 2019-03-02 |
        | regulation | 2025-12-31 | 2026-03-01 |
        | regulation | 2026-01-01 | 2026-03-02 |
        | favourable | 2016-12-31 | 2017-03-01 |
        | favourable | 2017-01-01 | 2017-03-02 |
        | favourable | 2018-12-31 | 2019-03-01 |
        | favourable | 2019-01-01 | 2019-03-02 |
        | favourable | 2025-12-31 | 2026-03-01 |
        | favourable | 2026-01-01 | 2026-03-02 |

    Schema dello scenario: La bolletta quadrimestrale ha un suo termine soltanto per la regolazione
      Dato il profilo «<profilo>»
      E che la bolletta ha periodicità <periodicità>
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | periodicità    | esito          |
        | documents  | mensile        | violato        |
        | documents  | bimestrale     | violato        |
        | documents  | trimestrale    | violato        |
        | documents  | quadrimestrale | violato        |
        | regulation | mensile        | violato        |
        | regulation | bimestrale     | violato        |
        | regulation | trimestrale    | violato        |
        | regulation | quadrimestrale | non si applica |
        | favourable | mensile        | violato        |
        | favourable | bimestrale     | violato        |
        | favourable | trimestrale    | violato        |
        | favourable | quadrimestrale | violato        |

    Scenario: Letto nelle tabelle di qualità, il termine della rettifica vale anche con la bolletta quadrimestrale
      Dato che la rettifica di fatturazione è stata chiesta il 2026-11-23
      E che la bolletta ha periodicità quadrimestrale
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora con la lettura «billing-standard» «tables» l'esito è «conforme»
      E con la lettura «billing-standard» «tables» il termine scade il 2027-02-21

  Regola: billing-correction.four_monthly_term

    Schema dello scenario: La rettifica della bolletta quadrimestrale attorno al novantesimo giorno
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il <chiesta>
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scadenza>
      E i giorni di ritardo sono <ritardo>

      Esempi: novanta giorni dal 2017 in poi
        | chiesta    | eseguita   | esito    | scadenza   | ritardo |
        | 2026-03-02 | 2026-05-30 | conforme | 2026-05-31 | 0       |
        | 2026-03-02 | 2026-05-31 | conforme | 2026-05-31 | 0       |
        | 2026-03-02 | 2026-06-01 | violato  | 2026-05-31 | 1       |
        | 2025-12-31 | 2026-03-31 | conforme | 2026-03-31 | 0       |
        | 2025-12-31 | 2026-04-01 | violato  | 2026-03-31 | 1       |
        | 2018-12-31 | 2019-04-01 | violato  | 2019-03-31 | 1       |
        | 2017-01-01 | 2017-04-02 | violato  | 2017-04-01 | 1       |
        | 2019-12-01 | 2020-02-29 | conforme | 2020-02-29 | 0       |

    Schema dello scenario: La bolletta quadrimestrale non ancora rettificata si misura al giorno del giudizio
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-05-30 | conforme |
        | 2026-05-31 | conforme |
        | 2026-06-01 | violato  |

    Scenario: Per i documenti il termine più lungo non esiste
      Dato che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «billing-standard» «regulation» l'esito è «conforme»
      E con il profilo «regulation» il termine scade il 2026-05-31

    Schema dello scenario: Con le altre periodicità vale il termine ordinario
      Dato il profilo «regulation»
      E che la bolletta ha periodicità <periodicità>
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «billing-correction.rectification_term» è «violato»

      Esempi:
        | periodicità |
        | mensile     |
        | bimestrale  |
        | trimestrale |

    Schema dello scenario: Fuori campo lo è anche la bolletta quadrimestrale
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria non domestico
      E che la fornitura è di <servizio>
      E che <misura>
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il <chiesta>
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | servizio          | misura                                   | chiesta    | esito          |
        | energia elettrica | il punto di prelievo è in media tensione | 2025-12-31 | violato        |
        | energia elettrica | il punto di prelievo è in media tensione | 2026-01-01 | non si applica |
        | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2025-12-31 | violato        |
        | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2026-01-01 | non si applica |
        | gas naturale      | il consumo annuo di gas è di 200000 Smc  | 2026-01-01 | violato        |

    Schema dello scenario: Se il campo fosse senza limiti anche la bolletta quadrimestrale vi rientrerebbe
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria non domestico
      E che la fornitura è di <servizio>
      E che <misura>
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-01-01
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «tiqv-scope» «unlimited» l'esito è «violato»

      Esempi:
        | servizio          | misura                                   |
        | energia elettrica | il punto di prelievo è in media tensione |
        | energia elettrica | il punto di prelievo è in alta tensione  |
        | gas naturale      | il consumo annuo di gas è di 200001 Smc  |

    Scenario: Bolletta quadrimestrale, ma nessuna rettifica chiesta
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che il cliente non ha chiesto rettifiche di fatturazione
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Prima del 2017 non si conosce un termine per la bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2016-12-31
      E che la rettifica di fatturazione è stata eseguita il 2017-06-30
      E il giudizio al 2017-07-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E è segnalato il dubbio «billing-correction.four_monthly_days»

    Scenario: Della bolletta quadrimestrale non si sa se sia stata rettificata
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_done_on

    Schema dello scenario: Con due forniture conta quella in questione (bolletta quadrimestrale)
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di <consumo> Smc
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-01-01
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | consumo | esito          |
        | il gas              | 199999  | violato        |
        | il gas              | 200000  | violato        |
        | il gas              | 200001  | non si applica |
        | l'energia elettrica | 200001  | violato        |

    Scenario: Con due forniture e molto gas bisogna sapere di quale si parla (bolletta quadrimestrale)
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di 200001 Smc
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-01-01
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

    Schema dello scenario: A un cliente domestico del gas il consumo non si chiede (bolletta quadrimestrale)
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-01-01
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente       | esito             |
        | domestico     | violato           |
        | condominio    | non determinabile |

    Scenario: Anche con la bolletta quadrimestrale dei motivi giudica una persona
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-02-02
      E che la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-20
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «billing-correction.refusal_grounds» è «da valutare da una persona»

    Schema dello scenario: La soglia del gas vale per ogni bolletta quadrimestrale, tranne quella di un domestico
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che il consumo annuo di gas è di <consumo> Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | consumo | esito          |
        | domestico                | 200000  | conforme       |
        | domestico                | 200001  | conforme       |
        | piccola o media impresa  | 200000  | conforme       |
        | piccola o media impresa  | 200001  | non si applica |
        | non domestico            | 200000  | conforme       |
        | non domestico            | 200001  | non si applica |
        | condominio               | 200000  | conforme       |
        | condominio               | 200001  | non si applica |
        | pubblica amministrazione | 200000  | conforme       |
        | pubblica amministrazione | 200001  | non si applica |

    Schema dello scenario: Quale tensione resta negli standard della bolletta quadrimestrale
      Dato il profilo «<profilo>»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il <chiesta>
      E che la rettifica di fatturazione è stata eseguita il <fatta>
      E che il punto di prelievo è in <tensione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | chiesta    | fatta      | tensione       | esito          |
        | regulation | 2025-12-31 | 2026-01-10 | bassa tensione | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | media tensione | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | alta tensione  | non si applica |
        | regulation | 2026-01-01 | 2026-01-10 | bassa tensione | conforme       |
        | regulation | 2026-01-01 | 2026-01-10 | media tensione | non si applica |
        | regulation | 2026-01-01 | 2026-01-10 | alta tensione  | non si applica |

    Schema dello scenario: Con due forniture la soglia conta se la bolletta quadrimestrale è del gas
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | l'energia elettrica | conforme       |
        | il gas              | non si applica |

    Schema dello scenario: Il termine più lungo è della sola bolletta quadrimestrale della regolazione
      Dato il profilo «<profilo>»
      E che la bolletta ha periodicità <periodicità>
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | periodicità    | esito          |
        | documents  | mensile        | non si applica |
        | documents  | bimestrale     | non si applica |
        | documents  | trimestrale    | non si applica |
        | documents  | quadrimestrale | non si applica |
        | regulation | mensile        | non si applica |
        | regulation | bimestrale     | non si applica |
        | regulation | trimestrale    | non si applica |
        | regulation | quadrimestrale | conforme       |
        | favourable | mensile        | non si applica |
        | favourable | bimestrale     | non si applica |
        | favourable | trimestrale    | non si applica |
        | favourable | quadrimestrale | non si applica |

    Schema dello scenario: Una rettifica eseguita si giudica anche se il fornitore aveva risposto
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione <eseguita>
      E che la risposta motivata alla richiesta di rettifica è stata spedita il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita                       | esito          |
        | è stata eseguita il 2026-04-12 | conforme       |
        | è stata eseguita il 2026-04-13 | violato        |
        | non è ancora stata eseguita    | non si applica |

    Scenario: Le tabelle di qualità non hanno un termine per la bolletta quadrimestrale
      Dato che la rettifica di fatturazione è stata chiesta il 2026-11-23
      E che la bolletta ha periodicità quadrimestrale
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «billing-standard» «tables» non cambia nulla

  Regola: billing-correction.refusal_grounds

    Schema dello scenario: Dei motivi di chi non ha rettificato giudica una persona
      Dato che la rettifica di fatturazione è stata chiesta il 2026-02-02
      E che <risposta>
      E che la rettifica di fatturazione <rettifica>
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta                                                                  | rettifica                      | esito                      |
        | la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-20 | non è ancora stata eseguita    | da valutare da una persona |
        | la risposta motivata alla richiesta di rettifica è stata spedita il 2026-03-20 | è stata eseguita il 2026-06-01 | non si applica             |
        | il fornitore non ha ancora risposto alla richiesta di rettifica            | non è ancora stata eseguita    | non si applica             |

  Regola: billing-correction.double_billing_term

    Schema dello scenario: La doppia fatturazione si corregge attorno al ventesimo giorno
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione nasce da un cambio di fornitore
      E che la doppia fatturazione è stata corretta il <corretta>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-06-30
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | corretta   | esito    | ritardo |
        | 2026-06-29 | conforme | 0       |
        | 2026-06-30 | conforme | 0       |
        | 2026-07-01 | violato  | 1       |
        | 2026-07-21 | violato  | 21      |

    Schema dello scenario: La doppia fatturazione non ancora corretta si misura al giorno del giudizio
      Dato che la doppia fatturazione è stata contestata il 2028-02-10
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2028-03-01

      Esempi: in mezzo c'è il giorno bisestile
        | giudizio   | esito    |
        | 2028-02-29 | conforme |
        | 2028-03-01 | conforme |
        | 2028-03-02 | violato  |

    Schema dello scenario: Per la regolazione i giorni scendono da venti a quindici nel 2026
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il <contestata>
      E che la doppia fatturazione è stata corretta il <corretta>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scadenza>

      Esempi:
        | profilo    | contestata | corretta   | esito    | scadenza   |
        | regulation | 2025-12-31 | 2026-01-19 | conforme | 2026-01-20 |
        | regulation | 2025-12-31 | 2026-01-20 | conforme | 2026-01-20 |
        | regulation | 2025-12-31 | 2026-01-21 | violato  | 2026-01-20 |
        | regulation | 2026-01-01 | 2026-01-15 | conforme | 2026-01-16 |
        | regulation | 2026-01-01 | 2026-01-16 | conforme | 2026-01-16 |
        | regulation | 2026-01-01 | 2026-01-17 | violato  | 2026-01-16 |
        | favourable | 2026-01-01 | 2026-01-17 | violato  | 2026-01-16 |
        | favourable | 2025-12-31 | 2026-01-20 | conforme | 2026-01-20 |
        | documents  | 2026-01-01 | 2026-01-21 | conforme | 2026-01-21 |

    Scenario: Fra quindici e venti giorni il contratto e la regolazione non sono d'accordo
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-06-27
      E il giudizio al 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «standards-in-force» «in_force» l'esito è «violato»
      E con il profilo «regulation» il termine scade il 2026-06-25
      E con il profilo «favourable» l'esito è «violato»
      E è segnalato il dubbio «double-billing-20-15»

    Scenario: I quindici giorni non sono verificati sul testo ufficiale
      Dato il profilo «regulation»
      E che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-06-27
      E il giudizio al 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «violato»
      E è segnalato il dubbio «billing-correction.double_billing_days»
      E si presume «double_billing_after_switch» = «true»

    Schema dello scenario: Se non c'è stato un cambio di fornitore la regolazione non ne parla
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-21
      E che la doppia fatturazione non nasce da un cambio di fornitore
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito          |
        | regulation | non si applica |
        | documents  | violato        |
        | favourable | violato        |

    Schema dello scenario: Chi è compreso nello standard sulla doppia fatturazione
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria non domestico
      E che la fornitura è di <servizio>
      E che <misura>
      E che la doppia fatturazione è stata contestata il <contestata>
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | servizio          | misura                                   | contestata | esito          |
        | regulation | energia elettrica | il punto di prelievo è in media tensione | 2025-12-31 | violato        |
        | regulation | energia elettrica | il punto di prelievo è in media tensione | 2026-01-01 | non si applica |
        | regulation | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2025-12-31 | violato        |
        | regulation | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2026-01-01 | non si applica |
        | regulation | gas naturale      | il consumo annuo di gas è di 200000 Smc  | 2026-01-01 | violato        |
        | documents  | energia elettrica | il punto di prelievo è in media tensione | 2026-01-01 | violato        |
        | documents  | energia elettrica | il punto di prelievo è in alta tensione  | 2026-01-01 | violato        |
        | documents  | gas naturale      | il consumo annuo di gas è di 200001 Smc  | 2026-01-01 | violato        |

    Scenario: Nessuna doppia fatturazione contestata
      Dato che il cliente non ha contestato doppie fatturazioni
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa se la doppia fatturazione sia stata corretta
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E il giudizio al 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: double_billing_corrected_on

    Schema dello scenario: Con due forniture conta quella in questione (doppia fatturazione)
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di <consumo> Smc
      E che la doppia fatturazione è stata contestata il 2026-01-01
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | consumo | esito          |
        | il gas              | 199999  | violato        |
        | il gas              | 200000  | violato        |
        | il gas              | 200001  | non si applica |
        | l'energia elettrica | 200001  | violato        |

    Scenario: Con due forniture e molto gas bisogna sapere di quale si parla (doppia fatturazione)
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di 200001 Smc
      E che la doppia fatturazione è stata contestata il 2026-01-01
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

    Schema dello scenario: A un cliente domestico del gas il consumo non si chiede (doppia fatturazione)
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che la doppia fatturazione è stata contestata il 2026-01-01
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente       | esito             |
        | domestico     | violato           |
        | condominio    | non determinabile |

    Schema dello scenario: La soglia del gas vale per ogni doppia fatturazione, tranne quella di un domestico
      Dato il profilo «regulation»
      E che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-03-10
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che il consumo annuo di gas è di <consumo> Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | consumo | esito          |
        | domestico                | 200000  | conforme       |
        | domestico                | 200001  | conforme       |
        | piccola o media impresa  | 200000  | conforme       |
        | piccola o media impresa  | 200001  | non si applica |
        | non domestico            | 200000  | conforme       |
        | non domestico            | 200001  | non si applica |
        | condominio               | 200000  | conforme       |
        | condominio               | 200001  | non si applica |
        | pubblica amministrazione | 200000  | conforme       |
        | pubblica amministrazione | 200001  | non si applica |

    Schema dello scenario: Quale tensione resta negli standard della doppia fatturazione
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il <chiesta>
      E che la doppia fatturazione è stata corretta il <fatta>
      E che il punto di prelievo è in <tensione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | chiesta    | fatta      | tensione       | esito          |
        | documents  | 2025-12-31 | 2026-01-10 | bassa tensione | conforme       |
        | documents  | 2025-12-31 | 2026-01-10 | media tensione | conforme       |
        | documents  | 2025-12-31 | 2026-01-10 | alta tensione  | conforme       |
        | documents  | 2026-01-01 | 2026-01-10 | bassa tensione | conforme       |
        | documents  | 2026-01-01 | 2026-01-10 | media tensione | conforme       |
        | documents  | 2026-01-01 | 2026-01-10 | alta tensione  | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | bassa tensione | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | media tensione | conforme       |
        | regulation | 2025-12-31 | 2026-01-10 | alta tensione  | non si applica |
        | regulation | 2026-01-01 | 2026-01-10 | bassa tensione | conforme       |
        | regulation | 2026-01-01 | 2026-01-10 | media tensione | non si applica |
        | regulation | 2026-01-01 | 2026-01-10 | alta tensione  | non si applica |
        | favourable | 2025-12-31 | 2026-01-10 | bassa tensione | conforme       |
        | favourable | 2025-12-31 | 2026-01-10 | media tensione | conforme       |
        | favourable | 2025-12-31 | 2026-01-10 | alta tensione  | conforme       |
        | favourable | 2026-01-01 | 2026-01-10 | bassa tensione | conforme       |
        | favourable | 2026-01-01 | 2026-01-10 | media tensione | conforme       |
        | favourable | 2026-01-01 | 2026-01-10 | alta tensione  | conforme       |

    Schema dello scenario: Con due forniture la soglia conta se la doppia fatturazione è del gas
      Dato il profilo «regulation»
      E che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-03-10
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | l'energia elettrica | conforme       |
        | il gas              | non si applica |

    Schema dello scenario: Per ogni profilo i giorni della doppia fatturazione, prima e dopo ogni nuovo testo della regolazione
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il <contestata>
      E il giudizio al <contestata>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il <termine>

      Esempi:
        | profilo    | contestata | termine    |
        | documents  | 2008-12-31 | 2009-01-20 |
        | documents  | 2009-01-01 | 2009-01-21 |
        | documents  | 2025-12-31 | 2026-01-20 |
        | documents  | 2026-01-01 | 2026-01-21 |
        | regulation | 2008-12-31 | 2009-01-20 |
        | regulation | 2009-01-01 | 2009-01-21 |
        | regulation | 2025-12-31 | 2026-01-20 |
        | regulation | 2026-01-01 | 2026-01-16 |
        | favourable | 2008-12-31 | 2009-01-20 |
        | favourable | 2009-01-01 | 2009-01-21 |
        | favourable | 2025-12-31 | 2026-01-20 |
        | favourable | 2026-01-01 | 2026-01-16 |
