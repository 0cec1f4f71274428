# language: it
Funzionalità: Attivazione della fornitura
  La fornitura comincia quando il punto è libero, le verifiche sono passate e il ripensamento è finito, ed entro il giorno
  che il contratto fissa. Ciò che ritarda per causa d'altri slitta alla prima data utile, e al cliente lo si dice.

  Regola: activation.switch_conditions

    Schema dello scenario: A fornitura cominciata le condizioni del cambio restano dette se c'erano
      Dato questi fatti:
        | supply_activated_on         | <attivata>   |
        | point_suspended_for_arrears | <sospeso>    |
        | point_closed_for_arrears    | <chiuso>     |
        | indemnity_request_pending   | <pendente>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | sospeso | chiuso | pendente | esito          |
        | 2026-05-02 | no      | no     | no       | ammissibile    |
        | 2026-05-02 | sì      | no     | no       | non si applica |
        | 2026-05-02 | no      | sì     | no       | non si applica |
        | 2026-05-02 | no      | no     | sì       | non si applica |
        | null       | no      | no     | sì       | inammissibile  |

    Schema dello scenario: Il punto deve essere libero al cambio di fornitore
      Dato questi fatti:
        | point_suspended_for_arrears | <sospeso> |
        | point_closed_for_arrears    | <chiuso>  |
        | indemnity_request_pending   | <pende>   |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | sospeso | chiuso | pende | esito         |
        | no      | no     | no    | ammissibile   |
        | sì      | no     | no    | inammissibile |
        | no      | sì     | no    | inammissibile |
        | no      | no     | sì    | inammissibile |
        | sì      | sì     | sì    | inammissibile |

    Schema dello scenario: Di ciò che nessuno oppone si presume che non ci sia
      Dato questi fatti:
        | <detto> | no |
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «<presunto>» = «false»

      Esempi:
        | detto                       | presunto                    |
        | point_closed_for_arrears    | point_suspended_for_arrears |
        | indemnity_request_pending   | point_closed_for_arrears    |
        | point_suspended_for_arrears | indemnity_request_pending   |

    Schema dello scenario: Quale condizione manca
      Dato questi fatti:
        | <fatto> | sì |
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <requisito>

      Esempi:
        | fatto                       | requisito                                                                      |
        | point_suspended_for_arrears | il punto non è sospeso per morosità                                            |
        | point_closed_for_arrears    | il punto non è chiuso per morosità                                             |
        | indemnity_request_pending   | sul punto non pende una richiesta di indennizzo di un fornitore precedente     |

    Schema dello scenario: A fornitura cominciata non si dice che il contratto non si può eseguire
      Dato questi fatti:
        | <condizione> | sì      |
        | <avvio>      | <detto> |
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | condizione                  | avvio               | detto      | esito          |
        | indemnity_request_pending   | supply_activated_on | 2026-05-02 | non si applica |
        | point_suspended_for_arrears | supply_activated_on | 2026-05-02 | non si applica |
        | point_closed_for_arrears    | supply_started      | sì         | non si applica |
        | indemnity_request_pending   | supply_activated_on | null       | inammissibile  |
        | indemnity_request_pending   | supply_started      | no         | inammissibile  |

  Regola: activation.point_free

    Schema dello scenario: Il punto era libero se nulla lo impediva
      Dato questi fatti:
        | point_suspended_for_arrears | <sospeso> |
        | point_closed_for_arrears    | <chiuso>  |
        | indemnity_request_pending   | <pende>   |
      E la sola famiglia «activation»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | sospeso | chiuso | pende | esito          |
        | no      | no     | no    | valido         |
        | sì      | no     | no    | non si applica |
        | no      | sì     | no    | non si applica |
        | no      | no     | sì    | non si applica |

    Scenario: Di ciò che nessuno oppone si presume che il punto fosse libero
      Dato questi fatti:
        | indemnity_request_pending | no |
      E la sola famiglia «activation»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «point_suspended_for_arrears» = «false»
      E si presume «point_closed_for_arrears» = «false»

    Scenario: Anche della richiesta di indennizzo si presume che non ci fosse
      Dato questi fatti:
        | point_closed_for_arrears | no |
      E la sola famiglia «activation»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «indemnity_request_pending» = «false»

  Regola: activation.checks

    Schema dello scenario: A fornitura cominciata le verifiche restano dette se erano passate
      Dato questi fatti:
        | supply_activated_on      | <attivata> |
        | activation_checks_passed | <passate>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | passate | esito          |
        | 2026-05-02 | sì      | ammissibile    |
        | 2026-05-02 | no      | non si applica |
        | null       | no      | inammissibile  |
        | null       | sì      | ammissibile    |

    Schema dello scenario: A fornitura cominciata non si dice che non si attiva
      Dato questi fatti:
        | activation_checks_passed | no           |
        | supply_activated_on      | <attivata>   |
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito          |
        | 2026-05-02 | non si applica |
        | null       | inammissibile  |

    Schema dello scenario: Le verifiche che precedono l'attivazione
      Dato questi fatti:
        | activation_checks_passed | <superate> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | superate | esito         |
        | sì       | ammissibile   |
        | no       | inammissibile |

    Scenario: Di un ritardo comunicato si dice a parte, e le verifiche passate restano passate
      Dato questi fatti:
        | activation_checks_passed | sì |
        | activation_delay_told    | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: L'esito delle verifiche non si sa
      Dato questi fatti:
        | indemnity_request_pending | no |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_checks_passed

    Schema dello scenario: L'ordine di comunicare l'impossibilità si dà una volta sola, al fornitore
      Dato questi fatti:
        | activation_checks_passed | no           |
        | <fatto>                  | <comunicato> |
      E il giudizio al 2026-08-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <manca>
      E non si segnala: <altro>

      Esempi: dove si sa se l'impossibilità sia stata comunicata, ne dice l'altra regola
        | fatto                     | comunicato | manca                                                                       | altro                                                                       |
        | activation_delay_told     | no         | le verifiche che precedono l'attivazione hanno esito positivo               | le verifiche su affidabilità e morosità hanno esito positivo                |
        | activation_delay_told     | sì         | le verifiche che precedono l'attivazione hanno esito positivo               | le verifiche su affidabilità e morosità hanno esito positivo                |
        | indemnity_request_pending | no         | le verifiche su affidabilità e morosità hanno esito positivo                | le verifiche che precedono l'attivazione hanno esito positivo               |

  Regola: activation.withdrawn

    Schema dello scenario: Il ripensamento vale se è stato spedito entro l'ultimo giorno
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | distance   |
        | contract_concluded_on | 2026-02-03 |
        | cooling_off_sent_on   | <spedito>  |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il quattordicesimo giorno è il 17 febbraio
        | spedito    | esito          |
        | 2026-02-16 | valido         |
        | 2026-02-17 | valido         |
        | 2026-02-18 | non si applica |
        | null       | non si applica |

    Scenario: Senza sapere come il contratto è nato non si sa se il ripensamento fosse in tempo
      Dato questi fatti:
        | customer_type         | domestic   |
        | contract_concluded_on | 2026-02-03 |
        | cooling_off_sent_on   | 2026-02-20 |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: visit_kind

    Scenario: Chi si ripensa di un contratto nato nei locali del fornitore non ne esce per questo
      Dato che il ripensamento è stato spedito il 2026-11-23
      E che la proposta è stata firmata il 2026-11-23
      E che la fornitura è stata attivata il 2026-11-23
      E che il contratto è nato nei locali del fornitore
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: activation.start_day

    Schema dello scenario: Il primo giorno del quarto mese dopo la firma
      Dato questi fatti:
        | proposal_signed_on  | <firmata>  |
        | supply_activated_on | <attivata> |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | firmata    | attivata   | esito    | ultimo     | ritardo | perché                     |
        | 2026-01-02 | 2026-04-30 | conforme | 2026-05-01 | 0       | il giorno prima            |
        | 2026-01-02 | 2026-05-01 | conforme | 2026-05-01 | 0       | l'ultimo giorno            |
        | 2026-01-02 | 2026-05-02 | violato  | 2026-05-01 | 1       | il giorno dopo             |
        | 2026-01-31 | 2026-05-01 | conforme | 2026-05-01 | 0       | firmata il trentuno        |
        | 2026-02-01 | 2026-06-01 | conforme | 2026-06-01 | 0       | firmata un giorno più tardi |
        | 2025-10-31 | 2026-02-02 | violato  | 2026-02-01 | 1       | i mesi passano l'anno      |
        | 2028-02-29 | 2028-06-01 | conforme | 2028-06-01 | 0       | firmata il 29 febbraio     |
        | 2028-02-29 | 2028-06-02 | violato  | 2028-06-01 | 1       | firmata il 29 febbraio     |
        | 2025-12-31 | 2026-04-01 | conforme | 2026-04-01 | 0       | firmata a fine anno        |

    Schema dello scenario: La fornitura non è ancora cominciata
      Dato questi fatti:
        | proposal_signed_on  | 2026-01-02 |
        | supply_activated_on | null       |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | giudizio   | esito    | ritardo |
        | 2026-05-01 | conforme | 0       |
        | 2026-05-02 | violato  | 1       |

    Scenario: Della firma nessuno dice nulla, e si conta dalla conclusione
      Dato questi fatti:
        | contract_concluded_on | 2026-01-15 |
        | supply_activated_on   | 2026-05-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-05-01

    Scenario: La firma conta, non la conclusione
      Dato questi fatti:
        | proposal_signed_on    | 2026-01-15 |
        | contract_concluded_on | 2026-02-03 |
        | supply_activated_on   | 2026-05-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-05-01

    Scenario: Il contratto non è concluso
      Dato questi fatti:
        | proposal_signed_on    | 2026-01-15 |
        | contract_concluded_on | null       |
        | supply_activated_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il fornitore aveva rifiutato la richiesta, e la fornitura è cominciata lo stesso
      Dato questi fatti:
        | proposal_signed_on      | 2026-01-02 |
        | proposal_refused        | sì         |
        | refusal_communicated_on | null       |
        | acceptance_sent_on      | null       |
        | supply_activated_on     | 2026-05-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: La proposta è decaduta se l'accettazione è partita tardi, o mai
      Dato questi fatti:
        | customer_type       | domestic    |
        | commodity           | electricity |
        | proposal_signed_on  | 2026-01-02  |
        | acceptance_sent_on  | <accettata> |
        | supply_activated_on | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quarantacinque giorni dalla firma finiscono il 16 febbraio
        | accettata  | esito          |
        | 2026-02-16 | violato        |
        | 2026-02-17 | non si applica |
        | null       | non si applica |

    Schema dello scenario: Il ritardo si guarda soltanto se il fornitore poteva attivare
      Dato questi fatti:
        | proposal_signed_on  | 2026-01-02 |
        | supply_activated_on | 2026-05-02 |
        | <fatto>             | <valore>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                       | valore      | esito          |
        | point_suspended_for_arrears | sì          | non si applica |
        | point_closed_for_arrears    | sì          | non si applica |
        | indemnity_request_pending   | sì          | non si applica |
        | indemnity_request_pending   | no          | violato        |
        | activation_checks_passed    | no          | non si applica |
        | activation_checks_passed    | sì          | violato        |
        | activation_delay_cause      | supplier    | violato        |
        | activation_delay_cause      | third_party | non si applica |
        | activation_delay_cause      | customer    | non si applica |

    Schema dello scenario: Di chi sia la causa conta soltanto se c'è un ritardo
      Dato questi fatti:
        | proposal_signed_on     | 2026-01-02  |
        | supply_activated_on    | <attivata>  |
        | activation_delay_cause | third_party |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito          |
        | 2026-05-01 | conforme       |
        | 2026-05-02 | non si applica |

    Scenario: Di una causa che nessuno dice risponde il fornitore
      Dato questi fatti:
        | proposal_signed_on  | 2026-01-02 |
        | supply_activated_on | 2026-05-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E si presume «activation_delay_cause» = «supplier»
      E con la lettura «activation-limit» «contract» non cambia nulla
      E con la lettura «activation-limit» «information» l'esito è «non si applica»

    Schema dello scenario: Con ogni profilo si guardano entrambi i termini
      Dato questi fatti:
        | proposal_signed_on  | 2026-01-02 |
        | supply_activated_on | 2026-05-02 |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E l'esito di «activation.days» è «violato»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: A chi si è ripensato in tempo non si attiva nulla — Inizio della fornitura entro il mese pattuito
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-01-02 |
        | cooling_off_sent_on   | <spedito>  |
        | supply_activated_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedito    | esito          |
        | 2026-01-16 | non si applica |
        | 2026-01-17 | violato        |
        | null       | violato        |

    Scenario: Quando la fornitura sia cominciata non si sa
      Dato questi fatti:
        | contract_concluded_on | 2026-01-15 |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_activated_on

    Scenario: Se il ripensamento valga non si sa, e del ritardo non si dice nulla — Inizio della fornitura entro il mese pattuito
      Dato questi fatti:
        | customer_type         | domestic   |
        | contract_concluded_on | 2026-01-02 |
        | cooling_off_sent_on   | 2026-01-20 |
        | supply_activated_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: visit_kind

    Schema dello scenario: Di una proposta rifiutata non si attiva nulla — Inizio della fornitura entro il mese pattuito
      Dato questi fatti:
        | proposal_signed_on      | 2026-03-10  |
        | proposal_refused        | <rifiutata> |
        | refusal_communicated_on | <detto>     |
        | supply_activated_on     | <attivata>  |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | detto      | attivata   | esito          |
        | sì        | 2026-03-20 | null       | non si applica |
        | sì        | null       | null       | non si applica |
        | sì        | 2026-03-20 | 2026-07-02 | violato |
        | no        | null       | null       | violato |

    Scenario: Di una fornitura rifiutata non si chiede se sia cominciata — Inizio della fornitura entro il mese pattuito
      Dato questi fatti:
        | proposal_signed_on    | 2026-03-10 |
        | proposal_refused      | sì         |
      E la sola famiglia «activation»
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: A chi ha una morosità emersa allo switching il fornitore può rinunciare in tempo — Inizio della fornitura entro il mese pattuito
      Dato questi fatti:
        | contract_concluded_on      | 2026-03-10 |
        | switching_requested_on     | 2026-04-04 |
        | arrears_found_at_switching | <morosità> |
        | arrears_refusal_sent_on    | <rinuncia> |
        | supply_activated_on        | <attivata> |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: cinque giorni dal 4 aprile finiscono il 9 aprile
        | morosità | rinuncia   | attivata   | esito          |
        | sì       | 2026-04-09 | null       | non si applica |
        | sì       | 2026-04-10 | null       | violato |
        | no       | 2026-04-09 | null       | violato |
        | sì       | null       | null       | violato |
        | sì       | 2026-04-09 | 2026-07-02 | violato |

    Schema dello scenario: Prima dell'accettazione non c'è nulla da attivare — Inizio della fornitura entro il mese pattuito
      Dato questi fatti:
        | customer_type                 | domestic    |
        | proposal_signed_on            | 2026-03-10  |
        | acceptance_sent_on            | <accettata> |
        | supply_activated_on           | <attivata>  |
        | <fatto>                       | <giorno>    |
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la proposta si può ancora accettare
        | accettata  | attivata   | fatto                         | giorno     | esito          |
        | null       | null       | commodity                     | electricity | non si applica |
        | 2026-03-16 | null       | commodity                     | electricity | conforme |
        | null       | null       | contract_confirmation_sent_on | 2026-03-18 | conforme |
        | null       | 2026-03-19 | commodity                     | electricity | conforme       |

  Regola: activation.days

    Schema dello scenario: Novanta giorni dalla richiesta, e quarantacinque di norma
      Dato questi fatti:
        | activation_request_completed_on | <richiesta> |
        | supply_activated_on             | <attivata>  |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | richiesta  | attivata   | esito    | ultimo     | ritardo |
        | 2026-01-02 | 2026-04-01 | conforme | 2026-04-02 | 0       |
        | 2026-01-02 | 2026-04-02 | conforme | 2026-04-02 | 0       |
        | 2026-01-02 | 2026-04-03 | violato  | 2026-04-02 | 1       |
        | 2028-01-31 | 2028-04-30 | conforme | 2028-04-30 | 0       |
        | 2028-01-31 | 2028-05-01 | violato  | 2028-04-30 | 1       |
        | 2027-12-01 | 2028-02-29 | conforme | 2028-02-29 | 0       |

    Schema dello scenario: L'ultimo giorno resta dove cade, anche se è domenica, in ogni profilo
      Dato questi fatti:
        | activation_request_completed_on | 2026-11-23 |
        | supply_activated_on             | 2027-02-22 |
      E il profilo «<profilo>»
      E il giudizio al 2027-02-22
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2027-02-21

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Senza una proposta firmata non c'è una decadenza da guardare
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | proposal_signed_on              | null       |
        | supply_activated_on             | 2026-01-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: La fornitura non è attivata, e il limite è passato
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | supply_activated_on             | null       |
      E il giudizio al 2026-04-03
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 1

    Schema dello scenario: Da quale giorno si conta
      Dato questi fatti:
        | <primo>             | 2026-01-02 |
        | <secondo>           | 2026-02-03 |
        | supply_activated_on | 2026-04-03 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-04-02

      Esempi:
        | primo                           | secondo                |
        | activation_request_completed_on | contract_concluded_on  |
        | proposal_signed_on              | contract_concluded_on  |

    Scenario: Della richiesta e della firma nessuno dice nulla, e si conta dalla conclusione
      Dato questi fatti:
        | contract_concluded_on | 2026-01-02 |
        | supply_activated_on   | 2026-04-03 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-04-02
      E i giorni di ritardo sono 1

    Scenario: Il contratto non è concluso, e i giorni non corrono
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | contract_concluded_on           | null       |
        | supply_activated_on             | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: La proposta decaduta, perché accettata tardi o mai, non fa correre i giorni
      Dato questi fatti:
        | customer_type       | domestic    |
        | commodity           | electricity |
        | proposal_signed_on  | 2026-01-02  |
        | acceptance_sent_on  | <accettata> |
        | supply_activated_on | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quarantacinque giorni dalla firma finiscono il 16 febbraio
        | accettata  | esito          |
        | 2026-02-16 | violato        |
        | 2026-02-17 | non si applica |
        | null       | non si applica |

    Schema dello scenario: I giorni si guardano soltanto se il fornitore poteva attivare
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | supply_activated_on             | 2026-04-03 |
        | <fatto>                         | <valore>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                       | valore      | esito          |
        | point_suspended_for_arrears | sì          | non si applica |
        | point_suspended_for_arrears | no          | violato        |
        | activation_checks_passed    | no          | non si applica |
        | activation_checks_passed    | sì          | violato        |
        | activation_delay_cause      | supplier    | violato        |
        | activation_delay_cause      | third_party | non si applica |
        | activation_delay_cause      | customer    | non si applica |

    Schema dello scenario: La causa d'altri conta soltanto oltre il limite
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | supply_activated_on             | <attivata> |
        | activation_delay_cause          | customer   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito          |
        | 2026-04-02 | conforme       |
        | 2026-04-03 | non si applica |

    Scenario: In una sola lettura contano soltanto i giorni, nell'altra non contano
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | supply_activated_on             | 2026-04-03 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «activation-limit» «information» non cambia nulla
      E con la lettura «activation-limit» «contract» l'esito è «non si applica»

    Scenario: Fra i due termini può esserci un mese: l'uno è rispettato, l'altro no
      Dato questi fatti:
        | proposal_signed_on  | 2026-01-02 |
        | supply_activated_on | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E l'esito di «activation.start_day» è «conforme»
      E la conclusione è «non_compliant»

    Schema dello scenario: A chi si è ripensato in tempo non si attiva nulla — Attivazione entro i giorni indicati prima del contratto
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-01-02 |
        | cooling_off_sent_on   | <spedito>  |
        | supply_activated_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedito    | esito          |
        | 2026-01-16 | non si applica |
        | 2026-01-17 | violato        |
        | null       | violato        |

    Scenario: Quando la fornitura sia stata attivata non si sa
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_activated_on

    Scenario: Se il ripensamento valga non si sa, e del ritardo non si dice nulla — Attivazione entro i giorni indicati prima del contratto
      Dato questi fatti:
        | customer_type         | domestic   |
        | contract_concluded_on | 2026-01-02 |
        | cooling_off_sent_on   | 2026-01-20 |
        | supply_activated_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: visit_kind

    Schema dello scenario: Di una proposta rifiutata non si attiva nulla — Attivazione entro i giorni indicati prima del contratto
      Dato questi fatti:
        | proposal_signed_on      | 2026-03-10  |
        | proposal_refused        | <rifiutata> |
        | refusal_communicated_on | <detto>     |
        | supply_activated_on     | <attivata>  |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | detto      | attivata   | esito          |
        | sì        | 2026-03-20 | null       | non si applica |
        | sì        | null       | null       | non si applica |
        | sì        | 2026-03-20 | 2026-07-02 | violato |
        | no        | null       | null       | violato |

    Scenario: Di una fornitura rifiutata non si chiede se sia cominciata — Attivazione entro i giorni indicati prima del contratto
      Dato questi fatti:
        | proposal_signed_on    | 2026-03-10 |
        | proposal_refused      | sì         |
      E la sola famiglia «activation»
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: A chi ha una morosità emersa allo switching il fornitore può rinunciare in tempo — Attivazione entro i giorni indicati prima del contratto
      Dato questi fatti:
        | contract_concluded_on      | 2026-03-10 |
        | switching_requested_on     | 2026-04-04 |
        | arrears_found_at_switching | <morosità> |
        | arrears_refusal_sent_on    | <rinuncia> |
        | supply_activated_on        | <attivata> |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: cinque giorni dal 4 aprile finiscono il 9 aprile
        | morosità | rinuncia   | attivata   | esito          |
        | sì       | 2026-04-09 | null       | non si applica |
        | sì       | 2026-04-10 | null       | violato |
        | no       | 2026-04-09 | null       | violato |
        | sì       | null       | null       | violato |
        | sì       | 2026-04-09 | 2026-07-02 | violato |

    Schema dello scenario: Prima dell'accettazione non c'è nulla da attivare — Attivazione entro i giorni indicati prima del contratto
      Dato questi fatti:
        | customer_type                 | domestic    |
        | proposal_signed_on            | 2026-03-10  |
        | acceptance_sent_on            | <accettata> |
        | supply_activated_on           | <attivata>  |
        | <fatto>                       | <giorno>    |
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la proposta si può ancora accettare
        | accettata  | attivata   | fatto                         | giorno     | esito          |
        | null       | null       | commodity                     | electricity | non si applica |
        | 2026-03-16 | null       | commodity                     | electricity | conforme |
        | null       | null       | contract_confirmation_sent_on | 2026-03-18 | conforme |
        | null       | 2026-03-19 | commodity                     | electricity | conforme       |

  Regola: activation.usual_time

    Schema dello scenario: Quarantacinque giorni dalla richiesta, che non sono un limite
      Dato questi fatti:
        | activation_request_completed_on | <richiesta> |
        | supply_activated_on             | 2028-05-01  |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <giorno>

      Esempi:
        | richiesta  | giorno     |
        | 2026-01-02 | 2026-02-16 |
        | 2028-01-15 | 2028-02-29 |

    Schema dello scenario: Il tempo normale non slitta per le feste, in nessun profilo
      Dato questi fatti:
        | activation_request_completed_on | 2026-11-10 |
        | supply_activated_on             | 2027-01-20 |
      E il profilo «<profilo>»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora il termine scade il 2026-12-25

      Esempi:
        | profilo    |
        | documents  |
        | favourable |

    Scenario: Oltre il tempo normale ma non oltre il limite non si viola nulla
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | supply_activated_on             | 2026-02-17 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «activation.days» è «conforme»

    Scenario: La richiesta di attivazione non è completata
      Dato questi fatti:
        | activation_request_completed_on | null |
        | supply_activated_on             | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Quando la richiesta sia stata completata non si sa
      Dato questi fatti:
        | activation_checks_passed | sì |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_request_completed_on

  Regola: activation.early_start

    Schema dello scenario: Senza una richiesta espressa si comincia a ripensamento finito
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | <origine>  |
        | contract_concluded_on      | 2026-02-03 |
        | activation_work_started_on | <avvio>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <utile>

      Esempi:
        | origine     | avvio      | esito    | utile      |
        | requested   | 2026-02-17 | violato  | 2026-02-18 |
        | requested   | 2026-02-18 | conforme | 2026-02-18 |
        | requested   | 2026-02-19 | conforme | 2026-02-18 |
        | distance    | 2026-02-17 | violato  | 2026-02-18 |
        | distance    | 2026-02-18 | conforme | 2026-02-18 |
        | unsolicited | 2026-03-05 | violato  | 2026-03-06 |
        | unsolicited | 2026-03-06 | conforme | 2026-03-06 |
        | excursion   | 2026-03-05 | violato  | 2026-03-06 |
        | excursion   | 2026-03-06 | conforme | 2026-03-06 |

    Schema dello scenario: La fornitura attiva dice che le attività erano cominciate
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-02-03 |
        | supply_activated_on   | <attivata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito    |
        | 2026-02-17 | violato  |
        | 2026-02-18 | conforme |
        | null       | conforme |

    Schema dello scenario: Contano sia le attività sia la fornitura
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-03 |
        | activation_work_started_on | <avvio>    |
        | supply_activated_on        | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | avvio      | esito    |
        | 2026-02-17 | violato  |
        | 2026-02-18 | conforme |

    Schema dello scenario: Il cliente può chiedere espressamente di cominciare prima
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-03 |
        | activation_work_started_on | 2026-02-05 |
        | early_execution_requested  | <chiesta>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta | esito    |
        | sì      | conforme |
        | no      | violato  |

    Scenario: Di una richiesta che nessuno oppone si presume che non ci sia
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-03 |
        | activation_work_started_on | 2026-02-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E si presume «early_execution_requested» = «false»

    Scenario: Nulla è ancora cominciato
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-03 |
        | activation_work_started_on | null       |
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-02-18

    Scenario: Come sia nato il contratto non si sa
      Dato questi fatti:
        | customer_type              | domestic   |
        | contract_concluded_on      | 2026-02-03 |
        | activation_work_started_on | 2026-02-18 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: visit_kind

    Schema dello scenario: Comunque sia nato il contratto, nel tempo più breve del ripensamento nulla comincia
      Dato questi fatti:
        | contract_concluded_on     | 2026-02-20 |
        | <fatto>                   | <giorno>   |
        | early_execution_requested | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                      | giorno     | esito             |
        | activation_work_started_on | 2026-03-01 | violato           |
        | activation_work_started_on | 2026-03-06 | violato           |
        | activation_work_started_on | 2026-03-07 | non determinabile |
        | supply_activated_on        | 2026-03-01 | violato           |
        | supply_activated_on        | 2026-03-06 | violato           |
        | supply_activated_on        | 2026-03-07 | non determinabile |

    Schema dello scenario: La fornitura è avviata in un giorno che nessuno dice
      Dato questi fatti:
        | customer_type             | domestic   |
        | visit_kind                | requested  |
        | contract_concluded_on     | 2026-02-20 |
        | early_execution_requested | no         |
        | supply_started            | sì         |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-03-07

      Esempi:
        | giudizio   | esito             |
        | 2026-03-01 | violato           |
        | 2026-03-06 | violato           |
        | 2026-03-07 | non determinabile |

    Scenario: Finito il ripensamento, di una fornitura avviata si chiede il giorno
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-02-20 |
        | supply_started        | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_activated_on

    Scenario: La fornitura è avviata, e né il giorno né l'origine del contratto si sanno
      Dato questi fatti:
        | contract_concluded_on     | 2026-02-20 |
        | early_execution_requested | no         |
        | supply_started            | sì         |
      E il giudizio al 2026-03-06
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non c'è un primo giorno utile

    Scenario: Le attività non sono cominciate, ma la fornitura è avviata
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-20 |
        | activation_work_started_on | null       |
        | supply_started             | sì         |
      E il giudizio al 2026-03-01
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: La fornitura non è avviata, e nulla è cominciato
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-20 |
        | activation_work_started_on | null       |
        | <fatto>                    | <valore>   |
      E il giudizio al 2026-03-01
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-03-07

      Esempi:
        | fatto               | valore |
        | supply_started      | no     |
        | supply_activated_on | null   |

    Schema dello scenario: Una fornitura avviata e mai attivata non c'è
      Dato questi fatti:
        | supply_started      | <avviata>  |
        | supply_activated_on | <attivata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.supply_started: non può stare con `supply_activated_on`

      Esempi:
        | avviata | attivata   |
        | sì      | null       |
        | no      | 2026-02-08 |

    Schema dello scenario: A chi spetta il ripensamento, secondo il profilo
      Dato questi fatti:
        | customer_type              | <cliente>    |
        | acts_as_consumer           | <consumatore> |
        | visit_kind                 | requested    |
        | contract_concluded_on      | 2026-02-03   |
        | activation_work_started_on | 2026-02-05   |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | cliente     | consumatore | esito          |
        | documents  | sme         | no          | violato        |
        | favourable | sme         | no          | violato        |
        | regulation | sme         | no          | non si applica |
        | regulation | condominium | no          | non si applica |
        | regulation | condominium | sì          | violato        |

    Scenario: La richiesta senza firma non fa cominciare prima
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-03 |
        | activation_work_started_on | 2026-02-05 |
        | early_execution_requested  | sì         |
        | early_execution_signed     | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: La firma che non serve più non rende lecito l'essere cominciati prima
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-02-03 |
        | cooling_off_sent_on        | <spedito>  |
        | activation_work_started_on | 2026-02-05 |
        | early_execution_requested  | sì         |
        | early_execution_signed     | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E l'esito di «withdrawal-cooling-off.early_execution» è «non si applica»

      Esempi: il cliente si è ripensato in tempo, o tardi, o mai
        | spedito    |
        | 2026-02-17 |
        | 2026-02-18 |
        | null       |

    Scenario: Senza una proposta firmata nulla è decaduto, e nulla è cominciato
      Dato questi fatti:
        | proposal_signed_on         | null |
        | contract_concluded_on      | null |
        | activation_work_started_on | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Con la regolazione, il ripensamento di un domestico tiene ferme le attività
      Dato che il contratto di fornitura è stato concluso il 2026-11-23
      E che il contratto è nato da una visita a domicilio richiesta
      E che il cliente rientra nella categoria domestico
      E il giudizio al 2026-11-23
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-12-08

    Scenario: Con la regolazione, un cliente non domestico non ha un periodo di ripensamento da attendere
      Dato che il contratto di fornitura è stato concluso il 2026-11-23
      E che il contratto è nato da una visita a domicilio richiesta
      E che il cliente rientra nella categoria non domestico
      E il giudizio al 2026-11-23
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E non c'è un primo giorno utile

    Scenario: Con la regolazione, una pubblica amministrazione non ha un periodo di ripensamento da attendere
      Dato che il contratto di fornitura è stato concluso il 2026-11-23
      E che il contratto è nato da una visita a domicilio richiesta
      E che il cliente rientra nella categoria pubblica amministrazione
      E il giudizio al 2026-11-23
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E non c'è un primo giorno utile

    Scenario: Con la regolazione, una PMI che si dice consumatore non lo è: il contratto non è ancora concluso
      Dato che il contratto di fornitura non è stato concluso
      E che il cliente rientra nella categoria piccola o media impresa
      E che il cliente agisce da consumatore
      E che il contratto è nato da una visita a domicilio richiesta
      E il giudizio al 2026-11-23
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Con la regolazione, una PMI che si dice consumatore non lo è: nulla è cominciato
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che il cliente agisce da consumatore
      E che le attività per attivare la fornitura non sono cominciate
      E il giudizio al 2026-11-23
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Con la regolazione, un non domestico che si dice consumatore non lo è
      Dato che il cliente rientra nella categoria non domestico
      E che il cliente agisce da consumatore
      E che le attività per attivare la fornitura non sono cominciate
      E il giudizio al 2026-11-23
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Con la regolazione, una pubblica amministrazione che si dice consumatore non lo è
      Dato che il contratto di fornitura è stato concluso il 2026-11-23
      E che il cliente rientra nella categoria pubblica amministrazione
      E che il cliente agisce da consumatore
      E che il contratto è nato da una visita a domicilio richiesta
      E il giudizio al 2026-11-23
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E non c'è un primo giorno utile

    Schema dello scenario: Un contratto nato nei locali del fornitore non ha un ripensamento da attendere
      Dato questi fatti:
        | customer_type         | domestic   |
        | contract_concluded_on | 2026-02-03 |
        | concluded_on_premises     | <locali>   |
        | early_execution_requested | no         |
        | <fatto>                   | 2026-02-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | locali | fatto                      | esito          |
        | sì     | activation_work_started_on | non si applica |
        | sì     | supply_activated_on        | non si applica |
        | no     | activation_work_started_on | violato        |
        | no     | supply_activated_on        | violato        |

    Schema dello scenario: Una proposta decaduta non ha un ripensamento da attendere
      Dato questi fatti:
        | customer_type              | domestic    |
        | commodity                  | electricity |
        | visit_kind                 | requested   |
        | proposal_signed_on         | 2026-03-10  |
        | acceptance_sent_on         | <accettata> |
        | contract_concluded_on      | 2026-04-27  |
        | activation_work_started_on | 2026-05-02  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quarantacinque giorni dalla firma finiscono il 24 aprile
        | accettata  | esito          |
        | 2026-04-24 | violato        |
        | 2026-04-25 | non si applica |

    Schema dello scenario: Una proposta rifiutata non ha un ripensamento da attendere
      Dato questi fatti:
        | customer_type              | domestic    |
        | visit_kind                 | requested   |
        | proposal_signed_on         | 2026-03-10  |
        | proposal_refused           | <rifiutata> |
        | refusal_communicated_on    | <detto>     |
        | contract_concluded_on      | null        |
        | activation_work_started_on | null        |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | detto      | esito          |
        | sì        | 2026-03-20 | non si applica |
        | sì        | null       | non si applica |
        | no        | null       | conforme       |

    Schema dello scenario: Dopo un ripensamento in tempo nulla è più da cominciare
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-05-04 |
        | cooling_off_sent_on   | <spedito>  |
        | <fatto>               | <giorno>   |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per ripensarci è il 18 maggio
        | spedito    | fatto                      | giorno     | esito          |
        | 2026-05-18 | supply_activated_on        | null       | non si applica |
        | 2026-05-18 | activation_work_started_on | null       | non si applica |
        | 2026-05-19 | supply_activated_on        | null       | conforme       |
        | null       | supply_activated_on        | null       | conforme       |
        | 2026-05-10 | activation_work_started_on | 2026-05-06 | violato        |
        | 2026-05-10 | supply_activated_on        | 2026-05-06 | violato        |

    Scenario: Se il ripensamento valga non si sa, e nulla è cominciato
      Dato questi fatti:
        | customer_type         | domestic   |
        | contract_concluded_on | 2026-05-04 |
        | cooling_off_sent_on   | 2026-05-25 |
        | supply_activated_on   | null       |
      E la sola famiglia «activation»
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: visit_kind

    Schema dello scenario: Dopo una rinuncia per morosità nulla è più da cominciare
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-03-10 |
        | switching_requested_on     | 2026-04-04 |
        | arrears_found_at_switching | sì         |
        | arrears_refusal_sent_on    | <rinuncia> |
        | <fatto>                    | <giorno>   |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: cinque giorni dal 4 aprile finiscono il 9 aprile
        | rinuncia   | fatto                      | giorno     | esito          |
        | 2026-04-09 | supply_activated_on        | null       | non si applica |
        | 2026-04-09 | activation_work_started_on | null       | non si applica |
        | 2026-04-10 | supply_activated_on        | null       | conforme       |
        | null       | supply_activated_on        | null       | conforme       |
        | 2026-04-09 | activation_work_started_on | 2026-03-12 | violato        |
        | 2026-04-09 | supply_activated_on        | 2026-03-12 | violato        |

  Regola: activation.work_known

    Schema dello scenario: Il giorno in cui le attività sono cominciate
      Dato questi fatti:
        | activation_work_started_on | <avvio> |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | avvio      | esito          |
        | 2026-02-18 | valido         |
        | null       | non si applica |

    Scenario: Delle attività non si sa se siano cominciate
      Dato che il contratto di fornitura è stato concluso il 2026-02-03
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_work_started_on

  Regola: activation.supply_in_window

    Schema dello scenario: La richiesta anticipa le attività, e della fornitura guarda una persona
      Dato questi fatti:
        | customer_type             | domestic   |
        | visit_kind                | requested  |
        | contract_concluded_on     | 2026-02-03 |
        | supply_activated_on       | <attivata> |
        | early_execution_requested | <chiesta>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | chiesta | esito                      |
        | 2026-02-17 | sì      | da valutare da una persona |
        | 2026-02-18 | sì      | non si applica             |
        | 2026-02-17 | no      | non si applica             |
        | null       | sì      | non si applica             |

    Schema dello scenario: La fornitura è avviata a richiesta, in un giorno che nessuno dice
      Dato questi fatti:
        | customer_type             | domestic   |
        | visit_kind                | requested  |
        | contract_concluded_on     | 2026-02-03 |
        | supply_started            | <avviata>  |
        | early_execution_requested | sì         |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | avviata | giudizio   | esito                      |
        | sì      | 2026-02-17 | da valutare da una persona |
        | no      | 2026-02-17 | non si applica             |

    Scenario: L'esecuzione anticipata è chiesta, ma la fornitura non è ancora cominciata
      Dato che il cliente ha chiesto l'esecuzione anticipata
      E che il contratto di fornitura è stato concluso il 2026-11-23
      E che la fornitura non è ancora stata attivata
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: activation.deferred

    Scenario: Di una fornitura di cui non si dice l'avvio si prende per buono il ritardo
      Dato che il ritardo dell'attivazione è imputabile al distributore o ad altri
      E che la richiesta di attivazione è stata completata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»

    Schema dello scenario: L'inizio si differisce se il ritardo non è del fornitore
      Dato questi fatti:
        | activation_delay_cause | <causa> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa       | esito          |
        | supplier    | non si applica |
        | third_party | valido         |
        | customer    | valido         |

    Scenario: Di chi sia il ritardo non si sa
      Dato questi fatti:
        | activation_checks_passed | sì |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_delay_cause

    Schema dello scenario: Chi si è ripensato in tempo non aspetta più una fornitura — Inizio della fornitura differito
      Dato questi fatti:
        | customer_type           | domestic   |
        | visit_kind              | distance   |
        | contract_concluded_on   | 2026-02-10 |
        | cooling_off_sent_on     | <spedito>  |
        | supply_activated_on     | null       |
        | activation_delay_cause  | customer   |
        | feasible_points_started | no         |
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per ripensarci è il 24 febbraio
        | spedito    | esito          |
        | 2026-02-24 | non si applica |
        | 2026-02-25 | valido         |
        | null       | valido         |

    Schema dello scenario: Se la fornitura è cominciata in tempo non c'è un ritardo
      Dato questi fatti:
        | proposal_signed_on     | 2026-01-02  |
        | supply_activated_on    | <attivata>  |
        | activation_delay_cause | third_party |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: novanta giorni dalla proposta finiscono il 2 aprile
        | attivata   | esito          |
        | 2026-04-02 | non si applica |
        | 2026-04-03 | valido         |

    Schema dello scenario: Di una proposta rifiutata non si attiva nulla — Inizio della fornitura differito
      Dato questi fatti:
        | proposal_signed_on      | 2026-03-10  |
        | proposal_refused        | <rifiutata> |
        | refusal_communicated_on | <detto>     |
        | supply_activated_on     | <attivata>  |
        | activation_delay_cause  | third_party |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | detto      | attivata   | esito          |
        | sì        | 2026-03-20 | null       | non si applica |
        | sì        | null       | null       | non si applica |
        | sì        | 2026-03-20 | 2026-07-02 | valido |
        | no        | null       | null       | valido |

    Scenario: Di una fornitura rifiutata non si chiede se sia cominciata — Inizio della fornitura differito
      Dato questi fatti:
        | proposal_signed_on    | 2026-03-10 |
        | proposal_refused      | sì         |
        | activation_delay_cause  | third_party |
      E la sola famiglia «activation»
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: A chi ha una morosità emersa allo switching il fornitore può rinunciare in tempo — Inizio della fornitura differito
      Dato questi fatti:
        | contract_concluded_on      | 2026-03-10 |
        | switching_requested_on     | 2026-04-04 |
        | arrears_found_at_switching | <morosità> |
        | arrears_refusal_sent_on    | <rinuncia> |
        | supply_activated_on        | <attivata> |
        | activation_delay_cause  | third_party |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: cinque giorni dal 4 aprile finiscono il 9 aprile
        | morosità | rinuncia   | attivata   | esito          |
        | sì       | 2026-04-09 | null       | non si applica |
        | sì       | 2026-04-10 | null       | valido |
        | no       | 2026-04-09 | null       | valido |
        | sì       | null       | null       | valido |
        | sì       | 2026-04-09 | 2026-07-02 | valido |

    Schema dello scenario: Di una proposta decaduta non si aspetta una fornitura — Inizio della fornitura differito
      Dato questi fatti:
        | customer_type           | domestic    |
        | commodity               | electricity |
        | proposal_signed_on      | 2026-03-10  |
        | acceptance_sent_on      | <accettata> |
        | supply_activated_on     | null        |
        | activation_delay_cause  | third_party |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quarantacinque giorni dalla firma finiscono il 24 aprile
        | accettata  | esito          |
        | 2026-04-24 | valido |
        | 2026-04-25 | non si applica |
        | null       | non si applica |

    Schema dello scenario: Prima dell'accettazione non c'è nulla da attivare — Inizio della fornitura differito
      Dato questi fatti:
        | customer_type                 | domestic    |
        | proposal_signed_on            | 2026-03-10  |
        | acceptance_sent_on            | <accettata> |
        | supply_activated_on           | <attivata>  |
        | <fatto>                       | <giorno>    |
        | activation_delay_cause        | third_party |
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la proposta si può ancora accettare
        | accettata  | attivata   | fatto                         | giorno     | esito          |
        | null       | null       | commodity                     | electricity | non si applica |
        | 2026-03-16 | null       | commodity                     | electricity | valido |
        | null       | null       | contract_confirmation_sent_on | 2026-03-18 | valido |

  Regola: activation.feasible_points

    Schema dello scenario: Intanto si attiva ciò che si può
      Dato questi fatti:
        | activation_delay_cause  | <causa>   |
        | feasible_points_started | <attivati> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa       | attivati | esito          |
        | third_party | sì       | conforme       |
        | third_party | no       | violato        |
        | customer    | no       | violato        |
        | supplier    | no       | non si applica |

    Scenario: Se il resto sia stato attivato non si sa
      Dato questi fatti:
        | activation_delay_cause | third_party |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: feasible_points_started

    Scenario: Il resto non è stato attivato, ma di chi sia il ritardo non si sa
      Dato questi fatti:
        | feasible_points_started | no |
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_delay_cause

    Schema dello scenario: Chi si è ripensato in tempo non aspetta più una fornitura — Attivazione intanto di ciò che è possibile
      Dato questi fatti:
        | customer_type           | domestic   |
        | visit_kind              | distance   |
        | contract_concluded_on   | 2026-02-10 |
        | cooling_off_sent_on     | <spedito>  |
        | supply_activated_on     | null       |
        | activation_delay_cause  | customer   |
        | feasible_points_started | no         |
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per ripensarci è il 24 febbraio
        | spedito    | esito          |
        | 2026-02-24 | non si applica |
        | 2026-02-25 | violato        |
        | null       | violato        |

    Schema dello scenario: La mancanza resta anche quando la fornitura è cominciata — Attivazione intanto di ciò che è possibile
      Dato questi fatti:
        | supply_activated_on | <attivata> |
        | activation_delay_cause  | customer |
        | feasible_points_started | <detto>  |
      E il giudizio al 2026-06-30
      E la sola famiglia «activation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | detto | esito    |
        | 2026-06-20 | no    | violato  |
        | 2026-06-20 | sì    | conforme |
        | null       | no    | violato  |
        | null       | sì    | conforme |

    Schema dello scenario: Della fornitura si sa che è cominciata, e non da quando — Attivazione intanto di ciò che è possibile
      Dato questi fatti:
        | supply_started          | <avviata> |
        | activation_delay_cause  | customer  |
        | feasible_points_started | no        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>
      E non si segnala: <altro>

      Esempi:
        | avviata | manca                                              | altro                                              |
        | sì      | si è attivato intanto ciò che si poteva già attivare | si attiva intanto ciò che si può già attivare      |
        | no      | si attiva intanto ciò che si può già attivare      | si è attivato intanto ciò che si poteva già attivare |

  Regola: activation.delay_told

    Scenario: Di una fornitura di cui non si dice l'avvio si guarda se il ritardo sia stato comunicato
      Dato che il fornitore ha comunicato il ritardo dell'attivazione, o che è impossibile
      E che la richiesta di attivazione è stata completata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: Il ritardo si comunica al cliente
      Dato questi fatti:
        | activation_delay_told | <comunicato> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comunicato | esito    |
        | sì         | conforme |
        | no         | violato  |

    Schema dello scenario: Se la fornitura è cominciata in tempo non c'è nulla da comunicare
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | supply_activated_on             | <attivata> |
        | activation_delay_told           | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito          |
        | 2026-04-02 | non si applica |
        | 2026-04-03 | violato        |

    Schema dello scenario: Da quando corra l'attivazione non si sa, e del ritardo si dice lo stesso
      Dato questi fatti:
        | activation_request_completed_on | null         |
        | supply_activated_on             | 2026-04-02   |
        | activation_delay_told           | <comunicato> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comunicato | esito    |
        | sì         | conforme |
        | no         | violato  |

    Scenario: La fornitura può ancora cominciare in tempo, ma il ritardo è già stato taciuto
      Dato questi fatti:
        | activation_request_completed_on | 2026-01-02 |
        | supply_activated_on             | null       |
        | activation_delay_told           | no         |
      E il giudizio al 2026-03-01
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: Se il ritardo sia stato comunicato non si sa
      Dato questi fatti:
        | activation_checks_passed | no |
      E la sola famiglia «activation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_delay_told

    Schema dello scenario: Chi si è ripensato in tempo non aspetta più una fornitura — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | customer_type           | domestic   |
        | visit_kind              | distance   |
        | contract_concluded_on   | 2026-02-10 |
        | cooling_off_sent_on     | <spedito>  |
        | supply_activated_on     | null       |
        | activation_delay_told   | no         |
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per ripensarci è il 24 febbraio
        | spedito    | esito          |
        | 2026-02-24 | non si applica |
        | 2026-02-25 | violato        |
        | null       | violato        |

    Schema dello scenario: La mancanza resta anche quando la fornitura è cominciata — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | supply_activated_on | <attivata> |
        | activation_delay_told | <detto> |
      E il giudizio al 2026-06-30
      E la sola famiglia «activation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | detto | esito    |
        | 2026-06-20 | no    | violato  |
        | 2026-06-20 | sì    | conforme |
        | null       | no    | violato  |
        | null       | sì    | conforme |

    Schema dello scenario: Della fornitura si sa che è cominciata, e non da quando — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | supply_started        | <avviata> |
        | activation_delay_told | no        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>
      E non si segnala: <altro>

      Esempi:
        | avviata | manca                                                                       | altro                                                                       |
        | sì      | il fornitore ha comunicato il ritardo prima che la fornitura cominciasse     | il fornitore comunica il ritardo o l'impossibilità                           |
        | no      | il fornitore comunica il ritardo o l'impossibilità                           | il fornitore ha comunicato il ritardo prima che la fornitura cominciasse     |

    Schema dello scenario: In tempo per i giorni della richiesta, tardi per il mese della firma
      Dato questi fatti:
        | proposal_signed_on              | 2026-01-02 |
        | activation_request_completed_on | 2026-03-02 |
        | supply_activated_on             | <attivata> |
        | activation_delay_told           | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «activation-limit» «information» l'esito è «non si applica»

      Esempi: il primo giorno del quarto mese è il 1º maggio
        | attivata   | esito          |
        | 2026-05-02 | violato        |

    Scenario: Tardi per i giorni della richiesta, in tempo per il mese della firma
      Dato questi fatti:
        | proposal_signed_on    | 2026-01-02 |
        | supply_activated_on   | 2026-04-03 |
        | activation_delay_told | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «activation-limit» «contract» l'esito è «non si applica»

    Schema dello scenario: Di una proposta rifiutata non si attiva nulla — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | proposal_signed_on      | 2026-03-10  |
        | proposal_refused        | <rifiutata> |
        | refusal_communicated_on | <detto>     |
        | supply_activated_on     | <attivata>  |
        | activation_delay_told   | no          |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | detto      | attivata   | esito          |
        | sì        | 2026-03-20 | null       | non si applica |
        | sì        | null       | null       | non si applica |
        | sì        | 2026-03-20 | 2026-07-02 | violato |
        | no        | null       | null       | violato |

    Scenario: Di una fornitura rifiutata non si chiede se sia cominciata — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | proposal_signed_on    | 2026-03-10 |
        | proposal_refused      | sì         |
        | activation_delay_told   | no          |
      E la sola famiglia «activation»
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: A chi ha una morosità emersa allo switching il fornitore può rinunciare in tempo — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | contract_concluded_on      | 2026-03-10 |
        | switching_requested_on     | 2026-04-04 |
        | arrears_found_at_switching | <morosità> |
        | arrears_refusal_sent_on    | <rinuncia> |
        | supply_activated_on        | <attivata> |
        | activation_delay_told   | no          |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: cinque giorni dal 4 aprile finiscono il 9 aprile
        | morosità | rinuncia   | attivata   | esito          |
        | sì       | 2026-04-09 | null       | non si applica |
        | sì       | 2026-04-10 | null       | violato |
        | no       | 2026-04-09 | null       | violato |
        | sì       | null       | null       | violato |
        | sì       | 2026-04-09 | 2026-07-02 | violato |

    Schema dello scenario: Di una proposta decaduta non si aspetta una fornitura — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | customer_type           | domestic    |
        | commodity               | electricity |
        | proposal_signed_on      | 2026-03-10  |
        | acceptance_sent_on      | <accettata> |
        | supply_activated_on     | null        |
        | activation_delay_told   | no          |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quarantacinque giorni dalla firma finiscono il 24 aprile
        | accettata  | esito          |
        | 2026-04-24 | violato |
        | 2026-04-25 | non si applica |
        | null       | non si applica |

    Schema dello scenario: Prima dell'accettazione non c'è nulla da attivare — Ritardo o impossibilità dell'attivazione comunicati al cliente
      Dato questi fatti:
        | customer_type                 | domestic    |
        | proposal_signed_on            | 2026-03-10  |
        | acceptance_sent_on            | <accettata> |
        | supply_activated_on           | <attivata>  |
        | <fatto>                       | <giorno>    |
        | activation_delay_told         | no          |
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la proposta si può ancora accettare
        | accettata  | attivata   | fatto                         | giorno     | esito          |
        | null       | null       | commodity                     | electricity | non si applica |
        | 2026-03-16 | null       | commodity                     | electricity | violato |
        | null       | null       | contract_confirmation_sent_on | 2026-03-18 | violato |

  Regola: activation.on_time

    Scenario: Senza proposta firmata il termine del contratto non dice che si è in tempo
      Dato che la fornitura è stata attivata il 2026-11-23
      E che il ritardo dell'attivazione è imputabile al fornitore
      E che la proposta non è stata firmata
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora con la lettura «activation-limit» «contract» non cambia nulla

    Scenario: Un contratto concluso tardi fa tardare l'inizio
      Dato che la fornitura è stata attivata il 2024-01-02
      E che il contratto di fornitura è stato concluso il 2023-09-30
      E che il ritardo dell'attivazione è imputabile al distributore o ad altri
      E che la richiesta di attivazione è stata completata il 2023-10-04
      E il giudizio al 2024-01-02
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Se la proposta non è stata firmata contano i giorni della richiesta
      Dato che la fornitura è stata attivata il 2026-11-23
      E che la proposta non è stata firmata
      E che la richiesta di attivazione è stata completata il 2026-11-23
      E che il fornitore ha comunicato il ritardo dell'attivazione, o che è impossibile
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Un ritardo di altri per il mese della firma non è un inizio in tempo
      Dato che la fornitura è stata attivata il 2027-03-24
      E che il ritardo dell'attivazione è imputabile al distributore o ad altri
      E che la proposta è stata firmata il 2026-11-23
      E che la richiesta di attivazione è stata completata il 2026-12-24
      E il giudizio al 2027-03-24
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il termine del contratto non si guarda senza un giorno da cui contarlo
      Dato che la fornitura è stata attivata il 2026-11-23
      E che il ritardo dell'attivazione è imputabile al fornitore
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora con la lettura «activation-limit» «contract» non cambia nulla

    Scenario: Il termine delle informazioni non si guarda senza un giorno da cui contarlo
      Dato che la fornitura è stata attivata il 2026-11-23
      E che il ritardo dell'attivazione è imputabile al fornitore
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora con la lettura «activation-limit» «information» non cambia nulla

    Schema dello scenario: In tempo è chi rispetta ogni termine che vale
      Dato questi fatti:
        | proposal_signed_on              | 2026-01-02  |
        | activation_request_completed_on | <richiesta> |
        | supply_activated_on             | <attivata>  |
        | activation_delay_told           | no          |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta  | attivata   | esito          |
        | 2026-03-02 | 2026-05-01 | valido         |
        | 2026-03-02 | 2026-05-02 | non si applica |
        | 2026-01-02 | 2026-04-02 | valido         |
        | 2026-01-02 | 2026-04-03 | non si applica |

    Schema dello scenario: Della fornitura non si sa, o non è cominciata
      Dato questi fatti:
        | proposal_signed_on    | 2026-01-02 |
        | supply_activated_on   | null       |
        | activation_delay_told | no         |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | giudizio   |
        | 2026-02-01 |
        | 2026-06-30 |

    Scenario: Senza un giorno da cui contare non si dice che la fornitura sia in tempo
      Dato questi fatti:
        | supply_activated_on   | 2026-04-02 |
        | activation_delay_told | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Se la fornitura sia cominciata non si sa, e c'è ancora tempo
      Dato questi fatti:
        | proposal_signed_on    | 2026-01-02 |
        | activation_delay_told | no         |
      E la sola famiglia «activation»
      E il giudizio al 2026-02-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_activated_on

  Regola: activation.refused

    Schema dello scenario: Una proposta rifiutata non ha una fornitura da attivare, salvo che sia cominciata comunque
      Dato questi fatti:
        | proposal_signed_on     | 2026-03-10  |
        | activation_delay_cause | third_party |
        | proposal_refused       | <rifiutata> |
        | <fatto>                | <valore>    |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | fatto               | valore     | esito          |
        | sì        | supply_activated_on | null       | valido         |
        | sì        | supply_activated_on | 2026-05-02 | non si applica |
        | sì        | supply_started      | sì         | non si applica |
        | no        | supply_activated_on | null       | non si applica |

  Regola: activation.not_accepted

    Schema dello scenario: Una proposta non ancora accettata non ha una fornitura da attivare, salvo che sia cominciata comunque
      Dato questi fatti:
        | proposal_signed_on     | 2026-03-10  |
        | activation_delay_cause | third_party |
        | acceptance_sent_on     | <accettata> |
        | <fatto>                | <valore>    |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: una conferma partita vale da accettazione
        | accettata  | fatto                         | valore     | esito          |
        | null       | supply_activated_on           | null       | valido         |
        | null       | supply_activated_on           | 2026-05-02 | non si applica |
        | null       | supply_started                | sì         | non si applica |
        | null       | contract_confirmation_sent_on | null       | valido         |
        | null       | contract_confirmation_sent_on | 2026-04-02 | non si applica |
        | 2026-04-02 | supply_activated_on           | null       | non si applica |

  Regola: activation.waived

    Schema dello scenario: Dopo una rinuncia in tempo non c'è una fornitura da attivare, salvo che sia cominciata comunque
      Dato questi fatti:
        | contract_concluded_on       | 2026-03-10  |
        | switching_requested_on      | 2026-04-04  |
        | arrears_found_at_switching  | <morosità>  |
        | arrears_refusal_sent_on     | <rinuncia>  |
        | supply_activated_on         | <attivata>  |
        | activation_delay_cause      | third_party |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si può rinunciare fino al 9 aprile
        | morosità | rinuncia   | attivata   | esito          |
        | sì       | 2026-04-09 | null       | valido         |
        | sì       | 2026-04-10 | null       | non si applica |
        | sì       | 2026-04-09 | 2026-05-02 | non si applica |
        | no       | 2026-04-09 | null       | non si applica |

    Scenario: Dopo una rinuncia in tempo non si chiede se la fornitura sia cominciata
      Dato questi fatti:
        | contract_concluded_on      | 2026-03-10  |
        | switching_requested_on     | 2026-04-04  |
        | arrears_found_at_switching | sì          |
        | arrears_refusal_sent_on    | 2026-04-09  |
        | activation_delay_cause     | third_party |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Di una rinuncia di cui non si sa se sia emersa una morosità non si sa se valga
      Dato questi fatti:
        | contract_concluded_on   | 2026-03-10  |
        | switching_requested_on  | 2026-04-04  |
        | arrears_refusal_sent_on | 2026-04-09  |
        | supply_activated_on     | null        |
        | activation_delay_cause  | third_party |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: arrears_found_at_switching
