# language: it
Funzionalità: Recesso per cambio venditore
  Entro quando arriva il recesso di chi cambia fornitore, quanto preavviso danno i punti grandi, per quale via; i mandati
  gratuiti e il recesso per una fornitura alternativa troppo cara. I giorni degli esempi sono contati a mano sul calendario.

  Regola: withdrawal-switching.large

    Schema dello scenario: Chi non è domestico ha un punto grande, di qualunque tipo sia
      Dato questi fatti:
        | customer_type                | <cliente>  |
        | voltage_class                | lv         |
        | <fatto>                      | <valore>   |
        | switching_notice_received_on | 2026-05-08 |
        | switch_on                    | 2026-06-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente               | fatto                   | valore | esito             |
        | sme                   | annual_gas_smc          | 200001 | valido            |
        | condominium           | annual_gas_smc          | 200001 | valido            |
        | public_administration | annual_gas_smc          | 200001 | valido            |
        | sme                   | large_point_in_contract | sì     | valido            |
        | condominium           | large_point_in_contract | sì     | valido            |
        | public_administration | large_point_in_contract | sì     | valido            |

    Schema dello scenario: Di chi non è domestico, dove nulla dice il punto, si chiede la tensione
      Dato questi fatti:
        | customer_type                | <cliente>  |
        | switching_notice_received_on | 2026-05-08 |
        | switch_on                    | 2026-06-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

      Esempi:
        | cliente               |
        | sme                   |
        | condominium           |
        | public_administration |

    Schema dello scenario: Quando un punto è grande
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in <tensione>
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione       | esito          |
        | bassa tensione | non si applica |
        | media tensione | valido         |

    Scenario: Non si sa se il punto sia grande
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

    Schema dello scenario: Dove nessuno dice la fornitura, la dicono il gas o la tensione
      Dato che il cliente rientra nella categoria non domestico
      E che <fatto>
      E che il recesso per cambiare fornitore è arrivato il 2026-05-08
      E che il passaggio al nuovo venditore decorre dal 2026-06-01
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                                     | esito          |
        | il consumo annuo di gas è di 250000 Smc   | valido         |
        | il consumo annuo di gas è di 200001 Smc   | valido         |
        | il consumo annuo di gas è di 200000 Smc   | non si applica |
        | il punto di prelievo è in media tensione  | valido         |
        | il punto di prelievo è in bassa tensione  | non si applica |

    Schema dello scenario: Dove si dicono gas e tensione, basta che uno dei due sia grande
      Dato questi fatti:
        | customer_type                | non_domestic |
        | voltage_class                | <tensione>   |
        | annual_gas_smc               | <gas>        |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione | gas    | esito          |
        | mv       | 100    | valido         |
        | lv       | 200001 | valido         |
        | lv       | 200000 | non si applica |

    Schema dello scenario: Il gas di una fornitura di sola energia elettrica, e la tensione di una di solo gas, non contano
      Dato questi fatti:
        | customer_type                | non_domestic |
        | commodity                    | <fornitura>  |
        | voltage_class                | <tensione>   |
        | annual_gas_smc               | <gas>        |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | fornitura   | tensione | gas    |
        | electricity | lv       | 200001 |
        | gas         | mv       | 200000 |

    Schema dello scenario: In media tensione il cliente è domestico soltanto se lo si dice
      Dato questi fatti:
        | <chi>                        | <valore>   |
        | <fatto>                      | <che cosa> |
        | switching_notice_received_on | 2025-06-15 |
        | switch_on                    | 2026-06-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chi           | valore      | fatto                   | che cosa | esito          |
        | commodity     | electricity | voltage_class           | mv       | valido         |
        | commodity     | electricity | voltage_class           | lv       | non si applica |
        | commodity     | electricity | large_point_in_contract | sì       | valido         |
        | customer_type | domestic    | voltage_class           | mv       | non si applica |
        | customer_type | domestic    | large_point_in_contract | sì       | non si applica |

    Scenario: Del gas di un cliente che nessuno dice si chiede chi è
      Dato questi fatti:
        | annual_gas_smc               | 250000     |
        | switching_notice_received_on | 2025-06-15 |
        | switch_on                    | 2026-06-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

  Regola: withdrawal-switching.tenth_day

    Schema dello scenario: Il recesso arriva entro il 10 del mese prima del cambio
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il <giorno>
      E che il passaggio al nuovo venditore decorre dal <cambio>
      E il giudizio al 2028-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | giorno     | cambio     | esito    | termine    | ritardo |
        | 2026-08-09 | 2026-09-01 | conforme | 2026-08-10 | 0       |
        | 2026-08-10 | 2026-09-01 | conforme | 2026-08-10 | 0       |
        | 2026-08-11 | 2026-09-01 | violato  | 2026-08-10 | 1       |
        | 2026-12-10 | 2027-01-01 | conforme | 2026-12-10 | 0       |
        | 2026-12-11 | 2027-01-01 | violato  | 2026-12-10 | 1       |
        | 2026-02-10 | 2026-03-01 | conforme | 2026-02-10 | 0       |
        | 2026-02-11 | 2026-03-01 | violato  | 2026-02-10 | 1       |
        | 2028-02-29 | 2028-03-01 | violato  | 2028-02-10 | 19      |
        | 2026-07-10 | 2026-08-31 | conforme | 2026-07-10 | 0       |
        | 2026-01-01 | 2026-09-01 | conforme | 2026-08-10 | 0       |

    Scenario: Il 10 che cade di domenica resta il 10, salvo leggere che le feste spostano il termine
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-05-11
      E che il passaggio al nuovo venditore decorre dal 2026-06-01
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-05-10
      E con la lettura «holiday-roll» «payments_and_customer_acts» l'esito è «conforme»
      E con la lettura «holiday-roll» «payments_and_customer_acts» il termine scade il 2026-05-11

    Schema dello scenario: Il 10 che cade di domenica resta il 10
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il <giorno>
      E che il passaggio al nuovo venditore decorre dal 2026-06-01
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-10
      E con il profilo «favourable» l'esito è «conforme»

      # Il 10 maggio 2026 è domenica.
      Esempi:
        | giorno     | esito    |
        | 2026-05-10 | conforme |
        | 2026-05-11 | violato  |

    Schema dello scenario: Il recesso non è ancora arrivato
      Dato che il cliente rientra nella categoria domestico
      E che non è arrivato alcun recesso per cambiare fornitore
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | giudizio   | esito    | ritardo |
        | 2026-08-10 | conforme | 0       |
        | 2026-08-11 | violato  | 1       |

    Schema dello scenario: Lo stesso giorno per i piccoli che non sono domestici
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in bassa tensione
      E che il recesso per cambiare fornitore è arrivato il <giorno>
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-08-10

      Esempi:
        | cliente                  | giorno     | esito    |
        | piccola o media impresa  | 2026-08-10 | conforme |
        | piccola o media impresa  | 2026-08-11 | violato  |
        | non domestico            | 2026-08-10 | conforme |
        | condominio               | 2026-08-10 | conforme |
        | pubblica amministrazione | 2026-08-10 | conforme |

    Schema dello scenario: La via non ammessa vale come un recesso mancato
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il recesso per cambiare fornitore è stato comunicato dal cliente
      E che il recesso per cambiare fornitore è stato comunicato per <via>
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                           | esito    |
        | posta elettronica             | violato  |
        | posta elettronica certificata | conforme |

    Scenario: Un punto grande non ha un giorno del mese prima
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in media tensione
      E che il recesso per cambiare fornitore è arrivato il 2026-08-11
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa chi è il cliente
      Dato che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type, voltage_class

    Scenario: Senza il giorno del cambio non c'è un termine da giudicare
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: switch_on

    Scenario: Un cliente domestico non diventa grande
      Dato che il cliente rientra nella categoria domestico
      E che la fornitura è di gas naturale
      E che il consumo annuo di gas è di 250000 Smc
      E che il contratto unico comprende un punto in media tensione o con molto gas
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: Di un recesso mai arrivato non si dice chi lo ha comunicato, né come
      Dato questi fatti:
        | customer_type                | domestic   |
        | switch_on                    | 2026-04-01 |
        | switching_notice_received_on | null       |
        | <fatto>                      | <valore>   |
      E il giudizio al 2026-02-20
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.<fatto>: non può stare con `switching_notice_received_on`

      Esempi:
        | fatto                    | valore   |
        | switching_notice_sent_by | customer |
        | switching_notice_channel | email    |

    Scenario: Senza un cambio di fornitore non c'è un termine
      Dato questi fatti:
        | customer_type                | domestic   |
        | switch_on                    | null       |
        | switching_notice_received_on | 2026-02-10 |
      E il giudizio al 2026-02-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Chi si è ripensato in tempo, o non ha un contratto, non recede per cambiare fornitore — giorno fissato
      Dato questi fatti:
        | customer_type                | domestic |
        | commodity                    | electricity |
        | voltage_class                | lv |
        | visit_kind                   | requested |
        | <fatto>                      | <detto> |
        | <altro>                      | <che dice> |
        | switch_on                    | 2026-08-01 |
        | switching_notice_received_on | 2026-07-20 |
      E il giudizio al 2026-07-25
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la proposta decade il 1º marzo
        | fatto                 | detto      | altro                   | che dice   | esito          |
        | contract_concluded_on | 2026-07-01 | cooling_off_sent_on     | 2026-07-15 | non si applica |
        | contract_concluded_on | 2026-07-01 | cooling_off_sent_on     | 2026-07-16 | violato        |
        | contract_concluded_on | 2026-07-15 | cooling_off_sent_on     | null       | violato        |
        | proposal_signed_on    | 2026-01-15 | acceptance_sent_on      | 2026-03-02 | non si applica |
        | proposal_signed_on    | 2026-01-15 | acceptance_sent_on      | 2026-03-01 | violato        |
        | proposal_signed_on    | 2026-01-15 | refusal_communicated_on | 2026-02-01 | non si applica |

  Regola: withdrawal-switching.long_notice

    Schema dello scenario: Dodici mesi interi in media tensione
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in media tensione
      E che il recesso per cambiare fornitore è arrivato il <arrivo>
      E che il passaggio al nuovo venditore decorre dal <cambio>
      E il giudizio al 2029-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>
      E l'esito di «withdrawal-switching.tenth_day» è «non si applica»

      Esempi:
        | arrivo     | cambio     | esito    | primo      |
        | 2025-08-31 | 2026-08-30 | violato  | 2026-08-31 |
        | 2025-08-31 | 2026-08-31 | conforme | 2026-08-31 |
        | 2025-08-31 | 2026-09-01 | conforme | 2026-08-31 |
        | 2025-09-01 | 2026-09-01 | conforme | 2026-09-01 |
        | 2025-09-02 | 2026-09-01 | violato  | 2026-09-02 |
        | 2028-02-29 | 2029-02-28 | conforme | 2029-02-28 |
        | 2028-02-29 | 2029-02-27 | violato  | 2029-02-28 |
        | 2027-02-28 | 2028-02-28 | conforme | 2028-02-28 |

    Schema dello scenario: Quali punti sono grandi per la tensione
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in <tensione>
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | tensione       | esito          |
        | piccola o media impresa  | bassa tensione | non si applica |
        | piccola o media impresa  | media tensione | violato        |
        | piccola o media impresa  | alta tensione  | violato        |
        | condominio               | media tensione | violato        |
        | pubblica amministrazione | media tensione | violato        |
        | non domestico            | media tensione | violato        |
        | domestico                | media tensione | non si applica |

    Scenario: L'alta tensione, nell'altra lettura
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in alta tensione
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «switching-high-voltage» «as_low» l'esito è «non si applica»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» l'esito è «non si applica»

    Schema dello scenario: Quali punti sono grandi per il gas
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di gas naturale
      E che il consumo annuo di gas è di <consumo> Smc
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | consumo | esito          |
        | 199999  | non si applica |
        | 200000  | non si applica |
        | 200001  | violato        |

    Schema dello scenario: Esattamente alla soglia, nell'altra lettura
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di gas naturale
      E che il consumo annuo di gas è di 200000 Smc
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal <cambio>
      E il giudizio al 2028-01-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E è segnalato il dubbio «gas-threshold-gap»
      E l'esito di «withdrawal-switching.tenth_day» è «conforme»
      E con la lettura «gas-200000» «large» l'esito è «<grande>»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» non cambia nulla

      Esempi:
        | cambio     | grande   |
        | 2026-09-01 | violato  |
        | 2027-08-10 | conforme |

    Scenario: Sotto la soglia l'altra lettura non cambia nulla
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di gas naturale
      E che il consumo annuo di gas è di 199999 Smc
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «gas-200000» «large» non cambia nulla

    Schema dello scenario: Con due forniture basta che una sia grande
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica e gas
      E che il punto di prelievo è in <tensione>
      E che il consumo annuo di gas è di <consumo> Smc
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione       | consumo | esito          |
        | bassa tensione | 200000  | non si applica |
        | bassa tensione | 200001  | violato        |
        | media tensione | 200000  | violato        |

    Schema dello scenario: Un contratto unico con un punto grande trascina gli altri
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in bassa tensione
      E che il contratto unico <punti> in media tensione o con molto gas
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal <cambio>
      E il giudizio al 2028-01-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | punti               | cambio     | esito          |
        | comprende un punto  | 2026-09-01 | violato        |
        | comprende un punto  | 2027-08-10 | conforme       |
        | non comprende punti | 2026-09-01 | non si applica |

    Scenario: Se nessuno parla di altri punti, si presume che non ce ne siano di grandi
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in bassa tensione
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Ai punti grandi servono raccomandata o PEC
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in media tensione
      E che il recesso per cambiare fornitore è arrivato il 2025-08-31
      E che il recesso per cambiare fornitore è stato comunicato dal cliente
      E che il recesso per cambiare fornitore è stato comunicato per <via>
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                                    | esito    |
        | raccomandata con avviso di ricevimento | conforme |
        | posta elettronica certificata          | conforme |
        | posta elettronica                      | violato  |

    Scenario: Non si sa la tensione
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: voltage_class

    Scenario: Non si sa il consumo di gas
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di gas naturale
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: annual_gas_smc

    Scenario: Senza dire la fornitura si presume l'energia elettrica
      Dato che il cliente rientra nella categoria non domestico
      E che il punto di prelievo è in media tensione
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il passaggio al nuovo venditore decorre dal 2026-09-01
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2027-08-10

    Schema dello scenario: Di un recesso che non vale come preavviso si dice che cosa manca
      Dato questi fatti:
        | customer_type                | non_domestic |
        | commodity                    | electricity  |
        | voltage_class                | mv           |
        | switching_notice_received_on | <giorno>     |
        | switching_notice_sent_by     | <chi>        |
        | switching_notice_channel     | <mezzo>      |
        | switch_on                    | 2021-06-01   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | giorno     | chi               | mezzo | manca                                       |
        | 2019-10-31 | customer          | pec   | il recesso è comunicato da chi poteva farlo |
        | 2019-11-01 | customer          | email | il recesso è arrivato per una via ammessa   |
        | 2019-10-31 | entering_supplier | email | il recesso è arrivato per una via ammessa   |

    Scenario: Il cliente che comunica da sé per PEC, dove può farlo, fa correre il preavviso
      Dato questi fatti:
        | customer_type                | non_domestic |
        | commodity                    | electricity  |
        | voltage_class                | mv           |
        | switching_notice_received_on | 2019-11-01   |
        | switching_notice_sent_by     | customer     |
        | switching_notice_channel     | pec          |
        | switch_on                    | 2021-06-01   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Con il solo consumo di gas il preavviso è quello dei punti grandi
      Dato questi fatti:
        | customer_type                | non_domestic |
        | annual_gas_smc               | 250000       |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2027-05-08

    Scenario: In media tensione il preavviso è lungo, chiunque sia il cliente che non si dice domestico
      Dato questi fatti:
        | commodity                    | electricity |
        | voltage_class                | mv          |
        | switching_notice_received_on | 2025-06-15  |
        | switch_on                    | 2026-06-01  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-06-15

    Schema dello scenario: Il recesso per un punto grande non è arrivato
      Dato questi fatti:
        | customer_type                | sme         |
        | commodity                    | electricity |
        | voltage_class                | mv          |
        | switch_on                    | 2027-05-01  |
        | switching_notice_received_on | null        |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: con l'arrivo del primo maggio 2026 il preavviso è ancora intero
        | giudizio   | esito    |
        | 2026-04-30 | conforme |
        | 2026-05-01 | conforme |
        | 2026-05-02 | violato  |
        | 2027-05-15 | violato  |

    Schema dello scenario: L'ultimo giorno per far arrivare il recesso resta dove cade, anche se è domenica
      Dato questi fatti:
        | customer_type                | sme         |
        | commodity                    | electricity |
        | voltage_class                | mv          |
        | switch_on                    | 2027-08-02  |
        | switching_notice_received_on | null        |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il 2 agosto 2026 è domenica
        | giudizio   | esito    |
        | 2026-08-02 | conforme |
        | 2026-08-03 | violato  |

    Scenario: Senza un cambio di fornitore un punto grande non ha un preavviso
      Dato questi fatti:
        | customer_type                | sme         |
        | commodity                    | electricity |
        | voltage_class                | mv          |
        | switch_on                    | null        |
        | switching_notice_received_on | 2026-02-10  |
      E il giudizio al 2026-02-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di un recesso del 2018 che nessuno dice da chi sia partito conta soltanto il preavviso
      Dato che il passaggio al nuovo venditore decorre dal 2019-11-02
      E che il punto di prelievo è in media tensione
      E che il recesso per cambiare fornitore è arrivato il 2018-11-02
      E il giudizio al 2018-11-02
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2019-11-02

    Schema dello scenario: Chi si è ripensato in tempo, o non ha un contratto, non recede per cambiare fornitore — punti grandi
      Dato questi fatti:
        | customer_type                | sme |
        | commodity                    | electricity |
        | voltage_class                | mv |
        | visit_kind                   | requested |
        | <fatto>                      | <detto> |
        | <altro>                      | <che dice> |
        | switch_on                    | 2026-08-01 |
        | switching_notice_received_on | 2026-07-20 |
      E il giudizio al 2026-07-25
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la proposta decade il 1º marzo
        | fatto                 | detto      | altro                   | che dice   | esito          |
        | contract_concluded_on | 2026-07-01 | cooling_off_sent_on     | 2026-07-15 | non si applica |
        | contract_concluded_on | 2026-07-01 | cooling_off_sent_on     | 2026-07-16 | violato        |
        | contract_concluded_on | 2026-07-15 | cooling_off_sent_on     | null       | violato        |
        | proposal_signed_on    | 2026-01-15 | acceptance_sent_on      | 2026-03-02 | non si applica |
        | proposal_signed_on    | 2026-01-15 | acceptance_sent_on      | 2026-03-01 | violato        |
        | proposal_signed_on    | 2026-01-15 | refusal_communicated_on | 2026-02-01 | non si applica |

  Regola: withdrawal-switching.channel

    Schema dello scenario: Chi non ha un punto grande
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il recesso per cambiare fornitore è stato comunicato <mittente>
      E che il recesso per cambiare fornitore è stato comunicato per <via>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mittente               | via                                    | esito         |
        | dal fornitore entrante | Sistema informativo integrato          | ammissibile   |
        | dal fornitore entrante | raccomandata con avviso di ricevimento | ammissibile   |
        | dal fornitore entrante | posta elettronica                      | ammissibile   |
        | dal cliente            | raccomandata con avviso di ricevimento | ammissibile   |
        | dal cliente            | posta elettronica certificata          | ammissibile   |
        | dal cliente            | posta elettronica                      | inammissibile |
        | dal cliente            | posta ordinaria                        | inammissibile |
        | dal cliente            | telefono                               | inammissibile |
        | dal cliente            | Sistema informativo integrato          | inammissibile |

    Scenario: Nell'altra lettura il cliente non comunica da sé
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il recesso per cambiare fornitore è stato comunicato dal cliente
      E che il recesso per cambiare fornitore è stato comunicato per posta elettronica certificata
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E è segnalato il dubbio «switch-channel»
      E con la lettura «switching-channel» «entering_supplier» l'esito è «inammissibile»
      E con il profilo «regulation» l'esito è «inammissibile»
      E con il profilo «favourable» non cambia nulla

    Scenario: Tramite il fornitore entrante ogni lettura è d'accordo
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il recesso per cambiare fornitore è stato comunicato dal fornitore entrante
      E che il recesso per cambiare fornitore è stato comunicato per Sistema informativo integrato
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «switching-channel» «entering_supplier» non cambia nulla

    Schema dello scenario: I punti grandi scrivono anche da sé, dal novembre 2019
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in media tensione
      E che il recesso per cambiare fornitore è arrivato il <arrivo>
      E che il recesso per cambiare fornitore è stato comunicato <mittente>
      E che il recesso per cambiare fornitore è stato comunicato per <via>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivo     | mittente               | via                                    | esito         |
        | 2019-10-31 | dal cliente            | posta elettronica certificata          | inammissibile |
        | 2019-11-01 | dal cliente            | posta elettronica certificata          | ammissibile   |
        | 2019-11-01 | dal cliente            | raccomandata con avviso di ricevimento | ammissibile   |
        | 2019-11-01 | dal cliente            | posta elettronica                      | inammissibile |
        | 2019-10-31 | dal fornitore entrante | posta elettronica certificata          | ammissibile   |
        | 2026-08-10 | dal fornitore entrante | Sistema informativo integrato          | inammissibile |

    Scenario: Il gas oltre la soglia fa un punto grande
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di gas naturale
      E che il consumo annuo di gas è di 200001 Smc
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il recesso per cambiare fornitore è stato comunicato dal fornitore entrante
      E che il recesso per cambiare fornitore è stato comunicato per posta elettronica
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Della via non si sa chi l'ha usata
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il recesso per cambiare fornitore è stato comunicato per posta elettronica
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: switching_notice_sent_by

    Scenario: Di chi ha comunicato non si sa la via
      Dato che il cliente rientra nella categoria domestico
      E che il recesso per cambiare fornitore è arrivato il 2026-08-10
      E che il recesso per cambiare fornitore è stato comunicato dal cliente
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: switching_notice_channel

  Regola: withdrawal-switching.free_mandate

    Schema dello scenario: I mandati sono gratuiti
      Dato che per i mandati sono stati chiesti al cliente <somma>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | somma | esito    |
        | 0.00  | conforme |
        | 0.01  | violato  |
        | 25.00 | violato  |

    Scenario: Non si sa quanto sia stato chiesto
      Dato la sola famiglia «withdrawal-switching»
      E che il cliente rientra nella categoria domestico
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: mandate_fee_eur

  Regola: withdrawal-switching.alternative_supply

    Schema dello scenario: La fornitura alternativa troppo cara permette di recedere
      Dato che la fornitura è di gas naturale
      E che la fornitura alternativa ha alzato il corrispettivo del <aumento> per cento
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | aumento | esito         |
        | 49.99   | inammissibile |
        | 50.00   | inammissibile |
        | 50.01   | ammissibile   |

    Schema dello scenario: Di quale fornitura si parla
      Dato che la fornitura è di <fornitura>
      E che la fornitura alternativa ha alzato il corrispettivo del 60.00 per cento
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura               | esito          |
        | gas naturale            | ammissibile    |
        | energia elettrica e gas | ammissibile    |
        | energia elettrica       | non si applica |

    Scenario: Senza dire la fornitura si presume il gas
      Dato che la fornitura alternativa ha alzato il corrispettivo del 60.00 per cento
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «commodity» = «gas»

    Scenario: Non si sa di quanto il corrispettivo sia aumentato
      Dato la sola famiglia «withdrawal-switching»
      E che la fornitura è di gas naturale
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: alternative_supply_increase_percent

  Regola: withdrawal-switching.electricity

    Schema dello scenario: Dove nessuno dice la fornitura, la dicono il consumo di gas o la tensione
      Dato questi fatti:
        | customer_type                | non_domestic |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
        | <fatto>                      | <valore>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto          | valore      | esito          |
        | commodity      | electricity | valido         |
        | commodity      | dual        | valido         |
        | commodity      | gas         | non si applica |
        | voltage_class  | mv          | valido         |
        | annual_gas_smc | 250000      | non si applica |

    Scenario: A chi chiede di tutta la materia si chiede la fornitura
      Dato questi fatti:
        | customer_type                | non_domestic |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
      E la sola famiglia «withdrawal-switching»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity

  Regola: withdrawal-switching.gas

    Schema dello scenario: Il gas lo dice la fornitura, o il suo consumo
      Dato questi fatti:
        | customer_type                | non_domestic |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
        | <fatto>                      | <valore>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto          | valore      | esito          |
        | commodity      | gas         | valido         |
        | commodity      | dual        | valido         |
        | commodity      | electricity | non si applica |
        | voltage_class  | mv          | non si applica |
        | annual_gas_smc | 250000      | valido         |

    Scenario: Se la fornitura comprenda il gas lo si chiede a chi vuole tutta la materia
      Dato questi fatti:
        | customer_type                | non_domestic |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
      E la sola famiglia «withdrawal-switching»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity

  Regola: withdrawal-switching.supply_told

    Scenario: La fornitura è detta
      Dato questi fatti:
        | customer_type                | non_domestic |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
        | commodity                    | gas          |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: withdrawal-switching.gas_told

    Scenario: Il consumo di gas è detto
      Dato questi fatti:
        | customer_type                | non_domestic |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
        | annual_gas_smc               | 250000       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: withdrawal-switching.voltage_told

    Scenario: La tensione è detta
      Dato questi fatti:
        | customer_type                | non_domestic |
        | switching_notice_received_on | 2026-05-08   |
        | switch_on                    | 2026-06-01   |
        | voltage_class                | mv           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
