# language: it
Funzionalità: Variazioni unilaterali del contratto
  Il fornitore può variare il contratto da solo, se ne ha un motivo: lo comunica per iscritto, con il preavviso intero, e
  lascia al cliente il tempo per uscire senza oneri. Ciò che viene dalla regolazione, invece, entra nel contratto da sé.

  Regola: unilateral-change.automatic

    Schema dello scenario: Da dove viene la modifica
      Dato questi fatti:
        | change_kind | <origine> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | esito         |
        | discretionary     | non si applica |
        | authority_clauses | valido        |
        | regulated_charges | valido        |
        | agreed_formula    | non si applica |
        | expiring_terms    | non si applica |

    Scenario: Da dove venga la modifica non si sa
      Dato questi fatti:
        | change_explained | sì |
      E la sola famiglia «unilateral-change»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_kind

  Regola: unilateral-change.explained

    Schema dello scenario: La modifica che viene dalla regolazione si spiega al cliente
      Dato questi fatti:
        | change_kind      | <origine>  |
        | change_explained | <spiegata> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | spiegata | esito          |
        | authority_clauses | sì       | conforme       |
        | authority_clauses | no       | violato        |
        | regulated_charges | sì       | conforme       |
        | regulated_charges | no       | violato        |
        | discretionary     | no       | non si applica |
        | agreed_formula    | no       | non si applica |
        | expiring_terms    | no       | non si applica |

    Scenario: Se la modifica sia stata spiegata non si sa
      Dato questi fatti:
        | change_kind | authority_clauses |
      E la sola famiglia «unilateral-change»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_explained

    Scenario: La modifica è stata spiegata, ma non si sa da dove venga
      Dato questi fatti:
        | change_explained | no |
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_kind

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e non gli si spiega
      Dato questi fatti:
        | change_kind | authority_clauses |
        | change_explained | no |
        | change_effective_on | 2026-05-01 |
        | customer_type | domestic |
        | proposal_signed_on | 2025-01-10 |
        | acceptance_sent_on | <spedita> |
        | switch_on | <passaggio> |
        | supply_activated_on | 2025-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la variazione si applica dal 1º maggio
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato |
        | 2025-01-20 | 2026-05-01 | non si applica |
        | 2025-01-20 | 2026-05-02 | violato |
        | 2025-01-20 | 2026-09-01 | violato |

  Regola: unilateral-change.notice_form

    Schema dello scenario: La variazione si comunica per iscritto, in modo espresso
      Dato questi fatti:
        | change_notice_medium | <mezzo> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «change_kind» = «discretionary»

      Esempi:
        | mezzo         | esito    |
        | email         | conforme |
        | pec           | conforme |
        | registered_ar | conforme |
        | post          | conforme |
        | bill_note     | violato  |
        | phone         | violato  |

    Schema dello scenario: Se la nota in bolletta bastasse, la voce continuerebbe a non bastare
      Dato questi fatti:
        | change_notice_medium | <mezzo> |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>
      E con la lettura «change-notice-medium» «bill_note_too» <cambia>

      Esempi:
        | mezzo     | requisito                                            | cambia               |
        | bill_note | la comunicazione è espressa, non una nota in bolletta | l'esito è «conforme» |
        | phone     | la comunicazione è scritta                           | non cambia nulla     |

    Schema dello scenario: Con ogni profilo la nota in bolletta non basta
      Dato questi fatti:
        | change_notice_medium | bill_note |
      E il profilo «<profilo>»
      Quando si controlla il caso
      Allora l'esito è «violato»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: Per ciò che non è una scelta del fornitore la forma non conta
      Dato questi fatti:
        | change_kind          | <origine> |
        | change_notice_medium | bill_note |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | esito          |
        | discretionary     | violato        |
        | authority_clauses | non si applica |
        | regulated_charges | non si applica |
        | agreed_formula    | non si applica |
        | expiring_terms    | non si applica |

    Scenario: Come la variazione sia stata comunicata non si sa
      Dato questi fatti:
        | change_notice_items | full_text |
      E la sola famiglia «unilateral-change»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_medium

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e la forma dell'avviso non conta
      Dato questi fatti:
        | change_notice_medium | phone |
        | change_effective_on | 2026-05-01 |
        | customer_type | domestic |
        | proposal_signed_on | 2025-01-10 |
        | acceptance_sent_on | <spedita> |
        | switch_on | <passaggio> |
        | supply_activated_on | 2025-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la variazione si applica dal 1º maggio
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato |
        | 2025-01-20 | 2026-05-01 | non si applica |
        | 2025-01-20 | 2026-05-02 | violato |
        | 2025-01-20 | 2026-09-01 | violato |

  Regola: unilateral-change.digital_first

    Schema dello scenario: La carta si usa soltanto se manca un indirizzo elettronico
      Dato questi fatti:
        | change_notice_medium | <mezzo>     |
        | customer_email_known | <indirizzo> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo         | indirizzo | esito          |
        | registered_ar | no        | conforme       |
        | registered_ar | sì        | violato        |
        | post          | no        | conforme       |
        | post          | sì        | violato        |
        | email         | sì        | non si applica |
        | pec           | sì        | non si applica |
        | bill_note     | sì        | non si applica |
        | phone         | sì        | non si applica |

    Schema dello scenario: Per ciò che non è una scelta del fornitore la via non conta
      Dato questi fatti:
        | change_kind          | <origine> |
        | change_notice_medium | post      |
        | customer_email_known | sì        |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | esito          |
        | discretionary     | violato        |
        | authority_clauses | non si applica |
        | regulated_charges | non si applica |
        | agreed_formula    | non si applica |
        | expiring_terms    | non si applica |

    Scenario: Una comunicazione su carta, da sola, non fa chiedere dell'indirizzo elettronico
      Dato questi fatti:
        | change_notice_medium | post |
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: Se il fornitore avesse un indirizzo elettronico non si sa
      Dato questi fatti:
        | change_notice_medium | post |
      E la sola famiglia «unilateral-change»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_email_known

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e il canale dell'avviso non conta
      Dato questi fatti:
        | change_notice_medium | post |
        | customer_email_known | sì |
        | change_effective_on | 2026-05-01 |
        | customer_type | domestic |
        | proposal_signed_on | 2025-01-10 |
        | acceptance_sent_on | <spedita> |
        | switch_on | <passaggio> |
        | supply_activated_on | 2025-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la variazione si applica dal 1º maggio
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato |
        | 2025-01-20 | 2026-05-01 | non si applica |
        | 2025-01-20 | 2026-05-02 | violato |
        | 2025-01-20 | 2026-09-01 | violato |

  Regola: unilateral-change.notice_content

    Scenario: La comunicazione dice tutto
      Dato questi fatti:
        | change_notice_items | full_text, explanation, start_date, exit_terms |
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E la conclusione è «compliant»

    Schema dello scenario: Alla comunicazione manca una delle voci
      Dato questi fatti:
        | change_notice_items | <voci> |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | voci                                | manca                                        |
        | explanation, start_date, exit_terms | il testo completo di ogni clausola modificata |
        | full_text, start_date, exit_terms   | la spiegazione del contenuto e degli effetti |
        | full_text, explanation, exit_terms  | la decorrenza                                |
        | full_text, explanation, start_date  | i termini e i modi del recesso senza oneri   |

    Schema dello scenario: Ciò che non è una scelta del fornitore non ha un contenuto obbligato
      Dato questi fatti:
        | change_kind         | <origine>  |
        | change_notice_items | start_date |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | esito          |
        | discretionary     | violato        |
        | authority_clauses | non si applica |
        | regulated_charges | non si applica |
        | agreed_formula    | non si applica |
        | expiring_terms    | non si applica |

    Scenario: Che cosa dica la comunicazione non si sa
      Dato questi fatti:
        | change_notice_medium | email |
      E la sola famiglia «unilateral-change»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_items

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e ciò che l'avviso contiene non conta
      Dato questi fatti:
        | change_notice_items | full_text |
        | change_effective_on | 2026-05-01 |
        | customer_type | domestic |
        | proposal_signed_on | 2025-01-10 |
        | acceptance_sent_on | <spedita> |
        | switch_on | <passaggio> |
        | supply_activated_on | 2025-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la variazione si applica dal 1º maggio
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato |
        | 2025-01-20 | 2026-05-01 | non si applica |
        | 2025-01-20 | 2026-05-02 | violato |
        | 2025-01-20 | 2026-09-01 | violato |

  Regola: unilateral-change.notice

    Schema dello scenario: Tre mesi interi dal primo giorno del mese dopo la ricezione
      Dato questi fatti:
        | change_notice_received_on | <ricevuta>  |
        | change_effective_on       | <decorre>   |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <utile>

      Esempi:
        | ricevuta   | decorre    | esito    | utile      | perché                                  |
        | 2026-01-20 | 2026-04-01 | violato  | 2026-05-01 | un mese prima                           |
        | 2026-01-20 | 2026-04-30 | violato  | 2026-05-01 | il giorno prima                         |
        | 2026-01-20 | 2026-05-01 | conforme | 2026-05-01 | il primo giorno che si può              |
        | 2026-01-20 | 2026-05-02 | conforme | 2026-05-01 | il giorno dopo                          |
        | 2026-01-01 | 2026-05-01 | conforme | 2026-05-01 | ricevuta il primo del mese              |
        | 2026-01-31 | 2026-05-01 | conforme | 2026-05-01 | ricevuta il trentuno                    |
        | 2026-02-01 | 2026-05-01 | violato  | 2026-06-01 | ricevuta un giorno più tardi            |
        | 2028-02-29 | 2028-05-31 | violato  | 2028-06-01 | ricevuta il 29 febbraio                 |
        | 2028-02-29 | 2028-06-01 | conforme | 2028-06-01 | ricevuta il 29 febbraio, in tempo       |
        | 2026-10-31 | 2027-01-31 | violato  | 2027-02-01 | i mesi passano l'anno                   |
        | 2026-10-31 | 2027-02-01 | conforme | 2027-02-01 | i mesi passano l'anno, in tempo         |
        | 2026-11-30 | 2027-02-28 | violato  | 2027-03-01 | un mese di ventotto giorni fra gli altri |
        | 2026-12-31 | 2027-03-31 | violato  | 2027-04-01 | ricevuta l'ultimo giorno dell'anno      |

    Scenario: Se la variazione decorresse all'inizio del terzo mese, sarebbe in tempo
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «third-month» «month_begins» l'esito è «conforme»
      E con la lettura «third-month» «month_begins» il primo giorno utile è il 2026-04-01

    Schema dello scenario: L'inizio del terzo mese, per chi legge così, attorno alla fine del mese
      Dato questi fatti:
        | change_notice_received_on | <ricevuta> |
        | change_effective_on       | 2027-02-08 |
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «third-month» «month_begins» <cambia>

      Esempi:
        | ricevuta   | cambia                                 |
        | 2026-11-30 | il primo giorno utile è il 2027-02-01 |
        | 2026-12-01 | il primo giorno utile è il 2027-03-01 |

    Schema dello scenario: Con ogni profilo i mesi sono interi
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-01

      Esempi:
        | profilo    | decorre    | esito    |
        | documents  | 2026-04-30 | violato  |
        | documents  | 2026-05-01 | conforme |
        | regulation | 2026-04-30 | violato  |
        | regulation | 2026-05-01 | conforme |
        | favourable | 2026-04-30 | violato  |
        | favourable | 2026-05-01 | conforme |

    Scenario: La variazione che decorre in futuro si giudica già oggi
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-04-01 |
      E il giudizio al 2026-02-01
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-05-01

    Scenario: La variazione comunicata non si applica ancora
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | null       |
      E il giudizio al 2026-03-01
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-05-01
      E la conclusione è «compliant»

    Scenario: La variazione si applica senza che nessuno l'abbia comunicata
      Dato questi fatti:
        | change_notice_received_on | null       |
        | change_effective_on       | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la comunicazione è arrivata al cliente
      E non c'è un primo giorno utile

    Scenario: Nulla è stato comunicato e nulla si applica
      Dato questi fatti:
        | change_notice_received_on | null |
        | change_effective_on       | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Da quando la variazione si applichi non si sa
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_effective_on

    Scenario: La ricezione di una comunicazione spedita si deve sapere, non si presume
      Dato questi fatti:
        | change_notice_sent_on | 2026-01-18 |
        | change_effective_on   | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_received_on
      E con la lettura «presumed-receipt-scope» «also_changes» l'esito è «conforme»
      E con la lettura «presumed-receipt-scope» «also_changes» il primo giorno utile è il 2026-05-01

    Schema dello scenario: Con ogni profilo la ricezione di una variazione non si presume
      Dato questi fatti:
        | change_notice_sent_on | 2026-01-18 |
        | change_effective_on   | 2026-02-01 |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: Si sa come è stata comunicata e da quando si applica, non quando è arrivata
      Dato questi fatti:
        | change_notice_medium | <mezzo>    |
        | change_effective_on  | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo     | esito             |
        | email     | non determinabile |
        | phone     | violato           |
        | bill_note | violato           |

    Scenario: Se la ricezione si presumesse, l'invio del ventidue gennaio porterebbe al mese dopo
      Dato questi fatti:
        | change_notice_sent_on | 2026-01-22 |
        | change_effective_on   | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E con la lettura «presumed-receipt-scope» «also_changes» l'esito è «violato»
      E con la lettura «presumed-receipt-scope» «also_changes» il primo giorno utile è il 2026-06-01

    Scenario: La ricezione provata vince sulla presunzione, in ogni lettura
      Dato questi fatti:
        | change_notice_sent_on     | 2026-01-22 |
        | change_notice_received_on | 2026-01-23 |
        | change_effective_on       | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «presumed-receipt-scope» «also_changes» non cambia nulla

    Schema dello scenario: Ciò che non è una scelta del fornitore non ha questo preavviso
      Dato questi fatti:
        | change_kind               | <origine>  |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-02-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | esito          |
        | discretionary     | violato        |
        | authority_clauses | non si applica |
        | regulated_charges | non si applica |
        | agreed_formula    | non si applica |
        | expiring_terms    | non si applica |

    Schema dello scenario: Una diminuzione ha il suo preavviso, più breve
      Dato questi fatti:
        | change_only_lowers        | <diminuisce> |
        | change_notice_received_on | 2026-01-20   |
        | change_effective_on       | 2026-04-01   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | diminuisce | esito          |
        | sì         | non si applica |
        | no         | violato        |

    Scenario: Una diminuzione non ancora applicata si guarda nella sua regola
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: La comunicazione che non ha la forma voluta non fa correre il preavviso
      Dato questi fatti:
        | change_notice_medium      | <mezzo>    |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo         | esito    |
        | email         | conforme |
        | pec           | conforme |
        | registered_ar | conforme |
        | post          | conforme |
        | bill_note     | violato  |
        | phone         | violato  |

    Scenario: Della forma nessuno dice nulla, e si presume quella giusta
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «unilateral-change.notice_form» = «compliant»
      E si presume «change_kind» = «discretionary»
      E si presume «change_only_lowers» = «false»

    Scenario: Il preavviso non chiede di che forma sia la comunicazione quando la famiglia è esaminata tutta
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-05-01 |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Un effetto prima della comunicazione
      Dato questi fatti:
        | change_notice_received_on | 2026-03-20 |
        | change_effective_on       | 2026-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-07-01

    Schema dello scenario: La comunicazione che manca si può ancora dare, fino alla fine del mese prima dei mesi interi
      Dato questi fatti:
        | change_notice_received_on | null |
        | change_effective_on | <decorre> |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>
      E non c'è un primo giorno utile

      Esempi:
        | decorre | giudizio | esito | ultimo |
        | 2026-07-01 | 2026-03-30 | conforme | 2026-03-31 |
        | 2026-07-01 | 2026-03-31 | conforme | 2026-03-31 |
        | 2026-07-01 | 2026-04-01 | violato | 2026-03-31 |
        | 2026-07-15 | 2026-03-31 | conforme | 2026-03-31 |
        | 2026-06-30 | 2026-02-28 | conforme | 2026-02-28 |
        | 2026-06-30 | 2026-03-01 | violato | 2026-02-28 |
        | 2028-05-31 | 2028-01-31 | conforme | 2028-01-31 |
        | 2028-06-01 | 2028-02-29 | conforme | 2028-02-29 |
        | 2028-06-01 | 2028-03-01 | violato | 2028-02-29 |
        | 2027-01-01 | 2026-09-30 | conforme | 2026-09-30 |

    Schema dello scenario: Se la variazione decorresse all'inizio del terzo mese, ci sarebbe più tempo per comunicarla
      Dato questi fatti:
        | change_notice_received_on | null |
        | change_effective_on | 2026-07-01 |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «third-month» «month_begins» <altra>

      Esempi:
        | giudizio | altra |
        | 2026-04-30 | l'esito è «conforme» |
        | 2026-05-01 | il termine scade il 2026-04-30 |

    Schema dello scenario: Di una decorrenza che deve venire si rimanda il giorno, di una passata si rimedia
      Dato questi fatti:
        | change_notice_received_on | <ricevuta> |
        | change_notice_medium | <mezzo> |
        | change_effective_on | 2026-07-01 |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | ricevuta | mezzo | giudizio | requisito |
        | null | email | 2026-06-30 | prima della decorrenza prevista arriva una comunicazione in regola |
        | null | email | 2026-07-01 | la comunicazione è arrivata al cliente |
        | 2026-03-10 | phone | 2026-06-30 | prima della decorrenza prevista arriva una comunicazione in regola |
        | 2026-03-10 | phone | 2026-07-01 | la comunicazione è scritta ed espressa |
        | 2026-04-10 | email | 2026-06-30 | la decorrenza prevista lascia il preavviso intero |
        | 2026-04-10 | email | 2026-07-01 | il preavviso è intero |

    Scenario: Una comunicazione mai spedita non è andata per alcuna via
      Dato questi fatti:
        | change_notice_sent_on | null |
        | change_notice_medium | bill_note |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: change_notice_medium

    Scenario: Una comunicazione mai spedita non dice nulla
      Dato questi fatti:
        | change_notice_sent_on | null |
        | change_notice_items | full_text |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: change_notice_items

    Scenario: La comunicazione è arrivata oggi, e la decorrenza prevista lascia il preavviso intero
      Dato che la comunicazione della variazione è arrivata al cliente il 2026-11-23
      E che la variazione si applica dal 2027-03-01
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-11-30
      E il primo giorno utile è il 2027-03-01

    Scenario: L'ultimo giorno per comunicare è una domenica: il termine del fornitore non si sposta
      Dato che al cliente non è arrivata alcuna comunicazione della variazione
      E che la variazione si applica dal 2027-06-01
      E il giudizio al 2027-03-01
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2027-02-28
      E i giorni di ritardo sono 1

    Scenario: Con il preavviso a mesi interi, l'ultimo giorno per comunicare è la fine del mese che li precede
      Dato che al cliente non è arrivata alcuna comunicazione della variazione
      E che la variazione si applica dal 2027-05-28
      E il giudizio al 2027-03-01
      Quando si controlla il caso
      Allora con la lettura «third-month» «month_begins» l'esito è «violato»
      E con la lettura «third-month» «month_begins» il termine scade il 2027-02-28
      E con la lettura «third-month» «month_begins» i giorni di ritardo sono 1

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e non corre un preavviso
      Dato questi fatti:
        | change_notice_received_on | 2026-02-20 |
        | change_effective_on | 2026-05-01 |
        | customer_type | domestic |
        | proposal_signed_on | 2025-01-10 |
        | acceptance_sent_on | <spedita> |
        | switch_on | <passaggio> |
        | supply_activated_on | 2025-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la variazione si applica dal 1º maggio
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato |
        | 2025-01-20 | 2026-05-01 | non si applica |
        | 2025-01-20 | 2026-05-02 | violato |
        | 2025-01-20 | 2026-09-01 | violato |

  Regola: unilateral-change.lowering_notice

    Schema dello scenario: Un mese intero dal primo giorno del mese dopo la ricezione
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_received_on | <ricevuta> |
        | change_effective_on       | <decorre>  |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <utile>

      Esempi:
        | ricevuta   | decorre    | esito    | utile      |
        | 2026-01-20 | 2026-02-28 | violato  | 2026-03-01 |
        | 2026-01-20 | 2026-03-01 | conforme | 2026-03-01 |
        | 2026-01-20 | 2026-03-02 | conforme | 2026-03-01 |
        | 2026-01-31 | 2026-03-01 | conforme | 2026-03-01 |
        | 2026-02-01 | 2026-03-01 | violato  | 2026-04-01 |
        | 2028-02-29 | 2028-03-31 | violato  | 2028-04-01 |
        | 2028-02-29 | 2028-04-01 | conforme | 2028-04-01 |
        | 2026-11-30 | 2027-01-01 | conforme | 2027-01-01 |

    Schema dello scenario: Fino al 2024 la regolazione voleva per tutte il preavviso lungo
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_received_on | <ricevuta> |
        | change_effective_on       | <decorre>  |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <utile>

      Esempi:
        | profilo    | ricevuta   | decorre    | esito    | utile      |
        | documents  | 2024-12-31 | 2025-02-01 | conforme | 2025-02-01 |
        | favourable | 2024-12-31 | 2025-02-01 | conforme | 2025-02-01 |
        | regulation | 2024-12-31 | 2025-02-01 | violato  | 2025-04-01 |
        | regulation | 2024-12-31 | 2025-04-01 | conforme | 2025-04-01 |
        | regulation | 2025-01-01 | 2025-02-28 | violato  | 2025-03-01 |
        | regulation | 2025-01-01 | 2025-03-01 | conforme | 2025-03-01 |

    Schema dello scenario: Prima del codice di condotta la regolazione non aveva un preavviso proprio
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_received_on | <ricevuta> |
        | change_effective_on       | 2019-04-30 |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <utile>

      Esempi:
        | ricevuta   | esito    | utile      |
        | 2018-12-31 | conforme | 2019-02-01 |
        | 2019-01-01 | violato  | 2019-05-01 |

    Scenario: Con la regolazione del 2024 una diminuzione decorre più tardi
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_received_on | 2024-11-20 |
        | change_effective_on       | 2025-01-01 |
      E il giudizio al 2025-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «change-lowering-notice» «in_force» l'esito è «violato»
      E con la lettura «change-lowering-notice» «in_force» il primo giorno utile è il 2025-03-01

    Scenario: La diminuzione comunicata non si applica ancora
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | null       |
      E il giudizio al 2026-02-01
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-03-01

    Scenario: La diminuzione si applica senza che nessuno l'abbia comunicata
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_received_on | null       |
        | change_effective_on       | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la comunicazione è arrivata al cliente

    Schema dello scenario: Anche una diminuzione si comunica nella forma voluta
      Dato questi fatti:
        | change_only_lowers        | sì         |
        | change_notice_medium      | <mezzo>    |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo | esito    |
        | email | conforme |
        | phone | violato  |

    Schema dello scenario: Quando questo preavviso non c'entra
      Dato questi fatti:
        | change_kind               | <origine>    |
        | change_only_lowers        | <diminuisce> |
        | change_notice_received_on | <ricevuta>   |
        | change_effective_on       | <decorre>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | diminuisce | ricevuta   | decorre    | esito          |
        | discretionary     | sì         | 2026-01-20 | 2026-02-01 | violato        |
        | discretionary     | no         | 2026-01-20 | 2026-02-01 | non si applica |
        | discretionary     | sì         | null       | null       | non si applica |
        | authority_clauses | sì         | 2026-01-20 | null       | non si applica |
        | authority_clauses | sì         | 2026-01-20 | 2026-02-01 | non si applica |
        | regulated_charges | sì         | 2026-01-20 | 2026-02-01 | non si applica |
        | agreed_formula    | sì         | 2026-01-20 | 2026-02-01 | non si applica |
        | expiring_terms    | sì         | 2026-01-20 | 2026-02-01 | non si applica |

    Scenario: Se la variazione faccia soltanto diminuire i corrispettivi non si sa
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-02-01 |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_only_lowers

    Scenario: Della diminuzione spedita non si sa quando sia arrivata
      Dato questi fatti:
        | change_only_lowers    | sì         |
        | change_notice_sent_on | 2026-01-18 |
        | change_effective_on   | 2026-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_received_on
      E con la lettura «presumed-receipt-scope» «also_changes» l'esito è «conforme»

    Schema dello scenario: Anche della diminuzione la comunicazione che manca si può ancora dare
      Dato questi fatti:
        | change_only_lowers | sì |
        | change_notice_received_on | null |
        | change_effective_on | <decorre> |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>

      Esempi:
        | decorre | giudizio | esito | ultimo |
        | 2026-07-01 | 2026-05-31 | conforme | 2026-05-31 |
        | 2026-07-01 | 2026-06-01 | violato | 2026-05-31 |
        | 2028-04-01 | 2028-02-29 | conforme | 2028-02-29 |
        | 2028-03-31 | 2028-01-31 | conforme | 2028-01-31 |
        | 2028-03-31 | 2028-02-01 | violato | 2028-01-31 |

    Schema dello scenario: Della diminuzione che deve venire si rimanda il giorno
      Dato questi fatti:
        | change_only_lowers | sì |
        | change_notice_received_on | <ricevuta> |
        | change_notice_medium | <mezzo> |
        | change_effective_on | 2026-07-01 |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | ricevuta | mezzo | giudizio | requisito |
        | null | email | 2026-06-30 | prima della decorrenza prevista arriva una comunicazione in regola |
        | null | email | 2026-07-01 | la comunicazione è arrivata al cliente |
        | 2026-03-10 | phone | 2026-06-30 | prima della decorrenza prevista arriva una comunicazione in regola |
        | 2026-03-10 | phone | 2026-07-01 | la comunicazione è scritta ed espressa |
        | 2026-06-10 | email | 2026-06-30 | la decorrenza prevista lascia il preavviso intero |
        | 2026-06-10 | email | 2026-07-01 | il preavviso è intero |

    Scenario: Della nota in bolletta partita il giorno della decorrenza non si sa quando sia arrivata, ma era già tardi
      Dato che la variazione fa soltanto diminuire i corrispettivi
      E che la variazione si applica dal 2026-11-23
      E che la variazione è stata comunicata per nota in bolletta
      E che la comunicazione della variazione è partita il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-09-30

    Scenario: La comunicazione di una diminuzione è arrivata oggi, e la decorrenza prevista lascia il mese intero
      Dato che la variazione fa soltanto diminuire i corrispettivi
      E che la comunicazione della variazione è arrivata al cliente il 2026-11-23
      E che la variazione si applica dal 2027-01-01
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-11-30
      E il primo giorno utile è il 2027-01-01

    Scenario: L'ultimo giorno per comunicare una diminuzione è una domenica: il termine del fornitore non si sposta
      Dato che al cliente non è arrivata alcuna comunicazione della variazione
      E che la variazione fa soltanto diminuire i corrispettivi
      E che la variazione si applica dal 2027-03-30
      E il giudizio al 2027-02-01
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2027-01-31
      E i giorni di ritardo sono 1

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e della riduzione non corre un avviso
      Dato questi fatti:
        | change_only_lowers | sì |
        | change_notice_received_on | 2026-04-20 |
        | change_effective_on | 2026-05-01 |
        | customer_type | domestic |
        | proposal_signed_on | 2025-01-10 |
        | acceptance_sent_on | <spedita> |
        | switch_on | <passaggio> |
        | supply_activated_on | 2025-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la variazione si applica dal 1º maggio
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato |
        | 2025-01-20 | 2026-05-01 | non si applica |
        | 2025-01-20 | 2026-05-02 | violato |
        | 2025-01-20 | 2026-09-01 | violato |

  Regola: unilateral-change.price_freeze

    Schema dello scenario: I mesi in cui la legge vietava di variare i prezzi
      Dato questi fatti:
        | change_touches_prices | <prezzo>  |
        | change_effective_on   | <decorre> |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | prezzo | decorre    | esito          |
        | regulation | sì     | 2022-08-09 | non si applica |
        | regulation | sì     | 2022-08-10 | violato        |
        | regulation | no     | 2022-08-10 | conforme       |
        | regulation | sì     | 2023-06-30 | violato        |
        | regulation | sì     | 2023-07-01 | non si applica |
        | regulation | sì     | null       | non si applica |
        | favourable | sì     | 2022-12-01 | violato        |
        | documents  | sì     | 2022-12-01 | non si applica |

    Schema dello scenario: Il divieto riguarda soltanto le scelte del fornitore
      Dato questi fatti:
        | change_kind           | <origine>  |
        | change_touches_prices | sì         |
        | change_effective_on   | 2022-12-01 |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | esito          |
        | discretionary     | violato        |
        | authority_clauses | non si applica |
        | regulated_charges | non si applica |
        | agreed_formula    | non si applica |
        | expiring_terms    | non si applica |

    Scenario: Nei mesi del divieto una variazione non ancora applicata non viola nulla
      Dato questi fatti:
        | change_touches_prices | sì   |
        | change_effective_on   | null |
      E il profilo «regulation»
      E il giudizio al 2023-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Nell'altra lettura il divieto si guarda
      Dato questi fatti:
        | change_touches_prices | sì         |
        | change_effective_on   | 2022-12-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «price-freeze» «in_force» l'esito è «violato»

    Scenario: Se la variazione tocchi il prezzo non si sa
      Dato questi fatti:
        | change_notice_received_on | 2022-08-20 |
        | change_effective_on       | 2022-12-01 |
      E il profilo «regulation»
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_touches_prices

    Scenario: Una diminuzione tocca il prezzo
      Dato questi fatti:
        | change_only_lowers    | sì         |
        | change_touches_prices | no         |
        | change_effective_on   | 2022-12-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: change_touches_prices

    Schema dello scenario: Prima che la variazione decorra, e dal giorno in cui decorre
      Dato questi fatti:
        | change_touches_prices | <prezzo> |
        | change_effective_on | 2022-12-01 |
      E il profilo «regulation»
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | prezzo | giudizio | requisito |
        | sì | 2022-11-30 | la variazione ancora da venire non tocca il prezzo |
        | sì | 2022-12-01 | la variazione non tocca il prezzo |

    Scenario: Una variazione ancora da venire che non tocca il prezzo
      Dato questi fatti:
        | change_touches_prices | no |
        | change_effective_on | 2022-12-01 |
      E il profilo «regulation»
      E il giudizio al 2022-11-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: Una variazione del prezzo non tocca chi non ha un contratto quando si applica
      Dato questi fatti:
        | change_touches_prices | sì |
        | change_effective_on   | 2022-12-01 |
        | supply_activated_on   | 2021-03-01 |
        | switch_on             | <passaggio> |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | passaggio  | esito          |
        | 2022-12-01 | non si applica |
        | 2022-12-02 | violato        |

    Schema dello scenario: Una diminuzione non viola il divieto
      Dato questi fatti:
        | change_touches_prices | sì         |
        | change_only_lowers    | <diminuisce> |
        | change_effective_on   | 2022-12-01 |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | diminuisce | esito          |
        | sì         | non si applica |
        | no         | violato        |

  Regola: unilateral-change.exit_way

    Schema dello scenario: Per quali vie va il recesso
      Dato questi fatti:
        | change_exit_channel | <via> |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «change-exit-channel» «formal_only» <altra>

      Esempi:
        | via           | esito          | altra                      |
        | registered_ar | valido         | non cambia nulla           |
        | pec           | valido         | non cambia nulla           |
        | new_supplier  | valido         | non cambia nulla           |
        | email         | valido         | l'esito è «non si applica» |
        | post          | valido         | l'esito è «non si applica» |
        | phone         | non si applica | non cambia nulla           |

    Scenario: La via del recesso di cui non si sa si prende per raccomandata
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «change_exit_channel» = «registered_ar»

  Regola: unilateral-change.told

    Schema dello scenario: La comunicazione della variazione arrivata nella sua forma, o no
      Dato questi fatti:
        | change_notice_received_on | <ricevuta> |
        | change_notice_medium      | <mezzo>    |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ricevuta   | mezzo     | esito          |
        | 2026-01-20 | email     | valido         |
        | 2026-01-20 | post      | valido         |
        | 2026-01-20 | bill_note | non si applica |
        | 2026-01-20 | phone     | non si applica |

    Scenario: Al cliente non è arrivata alcuna comunicazione della variazione
      Dato che al cliente non è arrivata alcuna comunicazione della variazione
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della comunicazione arrivata, di cui non si sa il mezzo, si presume la forma giusta
      Dato che la comunicazione della variazione è arrivata al cliente il 2026-01-20
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «unilateral-change.notice_form» = «compliant»

    Scenario: Per le clausole imposte dall'ARERA non c'è una forma da rispettare: la comunicazione arrivata vale
      Dato che la comunicazione della variazione è arrivata al cliente il 2026-11-23
      E che la variazione è stata comunicata per posta elettronica
      E che la variazione si applica dal 2026-11-23
      E che la modifica viene da clausole che l'ARERA impone
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: unilateral-change.exit

    Schema dello scenario: Trenta giorni di calendario dalla ricezione
      Dato questi fatti:
        | change_notice_received_on | <ricevuta> |
        | change_exit_sent_on       | <recesso>  |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>

      Esempi:
        | ricevuta   | recesso    | esito         | ultimo     |
        | 2026-01-20 | 2026-01-20 | ammissibile   | 2026-02-19 |
        | 2026-01-20 | 2026-02-18 | ammissibile   | 2026-02-19 |
        | 2026-01-20 | 2026-02-19 | ammissibile   | 2026-02-19 |
        | 2026-01-20 | 2026-02-20 | inammissibile | 2026-02-19 |
        | 2028-01-30 | 2028-02-29 | ammissibile   | 2028-02-29 |
        | 2028-01-30 | 2028-03-01 | inammissibile | 2028-02-29 |
        | 2026-01-31 | 2026-03-02 | ammissibile   | 2026-03-02 |
        | 2026-01-31 | 2026-03-03 | inammissibile | 2026-03-02 |

    Schema dello scenario: Chi non ha receduto non ha violato nulla
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | null       |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «compliant»

      Esempi:
        | giudizio   | esito         |
        | 2026-02-19 | ammissibile   |
        | 2026-02-20 | inammissibile |

    Schema dello scenario: La via del recesso
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
        | change_exit_channel       | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «change-exit-channel» «formal_only» <altra>

      Esempi:
        | via           | esito         | altra                     |
        | registered_ar | ammissibile   | non cambia nulla          |
        | pec           | ammissibile   | non cambia nulla          |
        | new_supplier  | ammissibile   | non cambia nulla          |
        | email         | ammissibile   | l'esito è «inammissibile» |
        | post          | ammissibile   | l'esito è «inammissibile» |
        | phone         | inammissibile | non cambia nulla          |

    Schema dello scenario: Con ogni profilo valgono tutte le vie scritte
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
        | change_exit_channel       | email      |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: A favore del cliente l'ultimo giorno passa al primo non festivo
      Dato questi fatti:
        | change_notice_received_on | 2026-10-23 |
        | change_exit_sent_on       | 2026-11-23 |
      E il profilo «<profilo>»
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>

      Esempi:
        | profilo    | esito         | ultimo     |
        | documents  | inammissibile | 2026-11-22 |
        | favourable | ammissibile   | 2026-11-23 |

    Scenario: Di una via che nessuno dice si presume la raccomandata
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «change_exit_channel» = «registered_ar»

    Scenario: Dalla variazione applicata senza comunicarla si recede quando si vuole
      Dato questi fatti:
        | change_notice_received_on | null       |
        | change_effective_on       | 2026-01-01 |
        | change_exit_sent_on       | 2026-06-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Da una modifica regolata, anche taciuta, non si recede così
      Dato questi fatti:
        | change_kind               | authority_clauses |
        | change_notice_received_on | null              |
        | change_exit_sent_on       | 2026-06-10        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «unilateral-change.terms_until_exit» è «non si applica»

    Scenario: Nessuna comunicazione e nessun recesso
      Dato questi fatti:
        | change_notice_received_on | null |
        | change_exit_sent_on       | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Ciò che non è una scelta del fornitore non dà questo recesso
      Dato questi fatti:
        | change_kind               | <origine>  |
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | origine           | esito          |
        | discretionary     | ammissibile    |
        | authority_clauses | non si applica |
        | regulated_charges | non si applica |
        | agreed_formula    | non si applica |
        | expiring_terms    | non si applica |

    Scenario: Quando la comunicazione sia arrivata non si sa
      Dato questi fatti:
        | change_exit_sent_on | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_received_on

    Scenario: Con la ricezione presunta il tempo per recedere si conta da lì
      Dato questi fatti:
        | change_notice_sent_on | 2026-01-10 |
        | change_exit_sent_on   | 2026-02-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E con la lettura «presumed-receipt-scope» «also_changes» l'esito è «inammissibile»
      E con la lettura «presumed-receipt-scope» «also_changes» il termine scade il 2026-02-19

    Scenario: Chi recede prima che la comunicazione arrivi è comunque in tempo
      Dato questi fatti:
        | change_notice_sent_on     | 2026-01-09 |
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-01-19 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Una comunicazione senza la sua forma non fa cominciare il tempo per recedere
      Dato questi fatti:
        | change_notice_received_on | 2025-11-30 |
        | change_notice_medium | <mezzo> |
        | change_effective_on | 2026-02-28 |
        | change_exit_sent_on | <recesso> |
      E il giudizio al 2026-03-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo | recesso | esito |
        | bill_note | 2026-01-15 | ammissibile |
        | phone | 2026-01-15 | ammissibile |
        | email | 2026-01-15 | inammissibile |
        | email | 2025-12-30 | ammissibile |
        | bill_note | null | ammissibile |
        | email | null | inammissibile |

    Schema dello scenario: Anche se il tempo non è cominciato, la via conta
      Dato questi fatti:
        | change_notice_received_on | <ricevuta> |
        | change_notice_medium | bill_note |
        | change_effective_on | 2026-02-28 |
        | change_exit_sent_on | 2026-03-01 |
        | change_exit_channel | <via> |
      E il giudizio al 2026-03-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «change-exit-channel» «formal_only» <altra>

      Esempi:
        | ricevuta | via | esito | altra |
        | 2025-11-30 | phone | inammissibile | non cambia nulla |
        | 2025-11-30 | pec | ammissibile | non cambia nulla |
        | 2025-11-30 | email | ammissibile | l'esito è «inammissibile» |
        | null | phone | inammissibile | non cambia nulla |
        | null | post | ammissibile | l'esito è «inammissibile» |
        | null | new_supplier | ammissibile | non cambia nulla |

    Schema dello scenario: Senza una variazione che si applichi non c'è da cosa recedere
      Dato questi fatti:
        | change_notice_received_on | null |
        | change_effective_on | <decorre> |
        | change_exit_sent_on | 2026-02-01 |
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | decorre | esito |
        | null | non si applica |
        | 2026-07-01 | non si applica |
        | 2026-02-10 | ammissibile |
        | 2026-02-11 | non si applica |

    Scenario: Un recesso mai inviato non è andato per alcuna via
      Dato questi fatti:
        | change_exit_sent_on | null |
        | change_exit_channel | phone |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: change_exit_channel

    Scenario: Il giorno in cui la variazione si applica il cliente può recedere, ma non per telefono
      Dato che al cliente non è arrivata alcuna comunicazione della variazione
      E che il recesso per la variazione è stato inviato il 2026-11-23
      E che la variazione si applica dal 2026-11-23
      E che il recesso per la variazione è stato inviato per telefono
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Schema dello scenario: Un recesso partito prima della comunicazione non è il recesso che la variazione permette
      Dato questi fatti:
        | change_notice_sent_on     | <spedita>  |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
        | change_exit_sent_on       | <recesso>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: della variazione già applicata non serviva una comunicazione
        | spedita    | decorre    | recesso    | esito          |
        | 2026-01-18 | 2026-05-01 | 2026-01-17 | inammissibile  |
        | 2026-01-18 | 2026-05-01 | 2026-01-18 | ammissibile    |
        | 2026-01-18 | 2026-05-01 | 2026-01-20 | ammissibile    |
        | 2026-01-18 | 2026-01-10 | 2026-01-10 | ammissibile    |
        | 2026-01-18 | 2026-01-11 | 2026-01-10 | inammissibile  |
        | 2026-01-18 | null       | 2026-01-10 | inammissibile  |

    Scenario: Di un recesso partito prima dell'arrivo si chiede quando la comunicazione è partita
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-01-10 |
      E il giudizio al 2026-03-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_sent_on

    Schema dello scenario: Un recesso partito prima di una comunicazione senza la sua forma non vale per questo
      Dato questi fatti:
        | change_notice_sent_on     | 2026-01-18 |
        | change_notice_received_on | 2026-01-20 |
        | change_notice_medium      | phone      |
        | change_exit_sent_on       | <recesso>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | recesso    | esito         |
        | 2026-01-10 | inammissibile |
        | 2026-01-18 | ammissibile   |

    Schema dello scenario: Non recede chi non ha un contratto
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | <recesso>  |
        | customer_type             | domestic   |
        | proposal_signed_on        | 2025-01-10 |
        | acceptance_sent_on        | <spedita>  |
        | supply_activated_on       | 2025-03-01 |
        | switch_on                 | <passaggio> |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si può recedere fino al 19 febbraio
        | spedita    | recesso    | passaggio  | giorno     | esito          |
        | null       | 2026-02-10 | null       | 2026-06-30 | non si applica |
        | 2025-01-20 | 2026-02-10 | null       | 2026-06-30 | ammissibile    |
        | 2025-01-20 | 2026-02-10 | 2026-04-01 | 2026-06-30 | ammissibile    |
        | 2025-01-20 | 2026-02-10 | 2026-02-11 | 2026-06-30 | ammissibile    |
        | 2025-01-20 | 2026-02-10 | 2026-02-10 | 2026-06-30 | non si applica |
        | 2025-01-20 | null       | 2026-02-01 | 2026-02-10 | non si applica |
        | 2025-01-20 | null       | 2026-03-01 | 2026-02-10 | ammissibile    |

  Regola: unilateral-change.terms_until_exit

    Schema dello scenario: A chi recede in tempo restano le condizioni precedenti
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | <recesso>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | recesso    | esito          |
        | 2026-02-19 | valido         |
        | 2026-02-20 | non si applica |
        | null       | non si applica |

    Scenario: Quali condizioni prevalgono fino all'uscita
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora prevale «le condizioni precedenti alla variazione»

    Scenario: Il recesso non è ancora partito, benché sia possibile
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | null       |
      E il giudizio al 2026-02-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Da una modifica regolata non nasce un recesso che tenga ferme le condizioni
      Dato questi fatti:
        | change_kind               | authority_clauses |
        | change_notice_received_on | 2026-01-20        |
        | change_exit_sent_on       | 2026-02-10        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il recesso è partito, e non si sa quando fosse arrivata la comunicazione
      Dato che il recesso per la variazione è stato inviato il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_received_on

    Schema dello scenario: Anche di una diminuzione chi recede può non volere nulla
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_only_lowers        | <diminuisce> |
        | change_exit_sent_on       | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E prevale «le condizioni precedenti alla variazione»

      Esempi:
        | diminuisce |
        | sì         |
        | no         |

    Schema dello scenario: Le condizioni precedenti valevano fino alla fine del contratto, anche dove è già finito
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
        | supply_activated_on       | 2025-03-01 |
        | switch_on                 | 2026-04-01 |
        | change_only_lowers        | <diminuisce> |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «valido»
      E prevale «le condizioni precedenti alla variazione»

      Esempi:
        | giorno     | diminuisce |
        | 2026-03-31 | no         |
        | 2026-04-01 | no         |
        | 2026-04-01 | sì         |

  Regola: unilateral-change.old_terms_applied

    Schema dello scenario: Il fornitore applica le condizioni precedenti fino all'uscita
      Dato questi fatti:
        | change_notice_received_on    | 2026-01-20  |
        | change_exit_sent_on          | <recesso>   |
        | old_terms_applied_until_exit | <applicate> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | recesso    | applicate | esito          |
        | 2026-02-10 | sì        | conforme       |
        | 2026-02-10 | no        | violato        |
        | 2026-02-20 | no        | non si applica |

    Scenario: Se il cliente abbia receduto non si sa
      Dato questi fatti:
        | change_notice_received_on    | 2026-01-20 |
        | old_terms_applied_until_exit | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_exit_sent_on

    Scenario: Quali condizioni siano state applicate non si sa
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-10 |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: old_terms_applied_until_exit

    Scenario: Senza un recesso non c'è un'uscita da aspettare
      Dato questi fatti:
        | change_exit_sent_on | null |
        | old_terms_applied_until_exit | no |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: old_terms_applied_until_exit

    Schema dello scenario: Di una diminuzione applicata prima dell'uscita non si ricalcola nulla
      Dato questi fatti:
        | change_notice_received_on    | 2026-01-20   |
        | change_effective_on          | 2026-03-15   |
        | change_only_lowers           | <diminuisce> |
        | change_exit_sent_on          | 2026-02-10   |
        | old_terms_applied_until_exit | <precedenti> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | diminuisce | precedenti | esito          |
        | sì         | no         | non si applica |
        | sì         | sì         | non si applica |
        | no         | no         | violato        |
        | no         | sì         | conforme       |

  Regola: unilateral-change.exit_follows

    Schema dello scenario: Che cosa viene prima, il recesso o la comunicazione
      Dato questi fatti:
        | change_notice_sent_on     | <spedita>  |
        | change_notice_received_on | <arrivata> |
        | change_exit_sent_on       | <recesso>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedita    | arrivata   | recesso    | esito          |
        | 2026-01-18 | 2026-01-20 | 2026-01-17 | non si applica |
        | 2026-01-18 | 2026-01-20 | 2026-01-18 | valido         |
        | 2026-01-18 | null       | 2026-01-17 | valido         |
        | 2026-01-18 | 2026-01-20 | null       | valido         |

    Scenario: Il recesso è partito prima dell'arrivo, e non si sa quando fosse partita la comunicazione
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-01-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_sent_on

  Regola: unilateral-change.contract

    Schema dello scenario: Un contratto finito prima che la variazione si applicasse
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
        | supply_activated_on       | 2025-03-01 |
        | switch_on                 | 2026-04-15 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | decorre    | giorno     | esito          |
        | 2026-04-15 | 2026-06-30 | non si applica |
        | 2026-04-14 | 2026-06-30 | valido         |
        | null       | 2026-06-30 | non si applica |
        | null       | 2026-04-14 | valido         |

    Scenario: Di una proposta accettata la firma non si chiede, per dire chi la variazione tocca e chi può recedere
      Dato questi fatti:
        | acceptance_sent_on        | 2025-02-10 |
        | supply_activated_on       | 2025-03-01 |
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | 2026-02-05 |
        | change_effective_on       | 2026-05-01 |
        | switch_on                 | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «unilateral-change.exit_open» è «valido»

    Scenario: Di un contratto finito si chiede da quando si applicasse la variazione
      Dato questi fatti:
        | change_notice_medium | phone      |
        | supply_activated_on  | 2025-03-01 |
        | switch_on            | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_effective_on

    Schema dello scenario: Una proposta rifiutata, o a cui il fornitore rinuncia, non è un contratto da variare
      Dato questi fatti:
        | change_kind         | regulated_charges |
        | change_explained    | no         |
        | <fatto>             | <detto>    |
        | switching_requested_on     | 2026-09-07 |
        | arrears_found_at_switching | sì  |
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «unilateral-change.automatic» è «<esito>»
      E l'esito di «unilateral-change.explained» è «<spiegata>»

      Esempi:
        | fatto                   | detto      | esito          | spiegata       |
        | arrears_refusal_sent_on | 2026-09-12 | non si applica | non si applica |
        | arrears_refusal_sent_on | 2026-09-13 | valido         | violato        |
        | proposal_refused        | sì         | non si applica | non si applica |
        | refusal_communicated_on | 2026-09-10 | non si applica | non si applica |
        | refusal_communicated_on | null       | valido         | violato        |

    Schema dello scenario: Un contratto finito per un'interruzione, o per un impedimento, non si varia più
      Dato questi fatti:
        | change_notice_received_on     | 2026-01-20 |
        | change_effective_on           | <decorre>  |
        | supply_activated_on           | 2025-03-01 |
        | <fatto>                       | <detto>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «unilateral-change.notice» è «<preavviso>»

      Esempi: l'interruzione ha risolto il contratto il 2 aprile; il recesso lo ha chiuso alla fine del 1º maggio
        | fatto                    | detto      | decorre    | esito          | preavviso      |
        | impediment_exit_known_on | 2026-03-02 | 2026-05-01 | valido         | conforme       |
        | impediment_exit_known_on | 2026-03-02 | 2026-05-02 | non si applica | non si applica |
        | impediment_exit_known_on | 2026-05-02 | 2026-05-01 | valido         | conforme       |

  Regola: unilateral-change.contract_then

    Schema dello scenario: La fine chiesta dal cliente attorno alla variazione
      Dato questi fatti:
        | change_notice_received_on    | 2026-01-20 |
        | change_effective_on          | 2026-05-01 |
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_channel     | pec        |
        | cessation_notice_received_on | <arrivato> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivato   | esito          |
        | 2026-04-01 | non si applica |
        | 2026-04-02 | valido         |

    Schema dello scenario: La risoluzione attorno alla variazione
      Dato questi fatti:
        | change_notice_received_on  | 2026-01-20  |
        | change_effective_on        | 2026-05-01  |
        | supply_activated_on        | 2025-03-01  |
        | commodity                  | electricity |
        | fraud_proven               | sì          |
        | termination_ground         | fraud       |
        | termination_notice_sent_on | <spedita>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: ha effetto dall'ultimo giorno del mese dopo
        | spedita    | esito          |
        | 2026-03-31 | non si applica |
        | 2026-04-01 | valido         |

    Schema dello scenario: La fine del fornitore attorno alla variazione
      Dato questi fatti:
        | change_notice_received_on        | 2026-01-20 |
        | change_effective_on              | 2026-05-01 |
        | supply_activated_on              | 2025-03-01 |
        | supplier_exit_notice_received_on | 2025-06-10 |
        | supplier_exit_channel            | <via>      |
        | supplier_exit_on                 | <fine>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via           | fine       | esito          |
        | registered_ar | 2026-05-01 | non si applica |
        | registered_ar | 2026-05-02 | valido         |
        | email         | 2026-05-01 | valido         |
        | registered_ar | 2026-07-01 | valido         |

    Scenario: Il contratto è finito, e non si sa da quando la variazione si applicasse
      Dato questi fatti:
        | change_notice_medium | phone      |
        | supply_activated_on  | 2025-03-01 |
        | switch_on            | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_effective_on

    Schema dello scenario: L'uscita del fornitore per un impedimento, attorno alla variazione
      Dato questi fatti:
        | change_notice_received_on        | 2026-01-20 |
        | change_effective_on              | 2026-05-19 |
        | supply_activated_on              | 2025-03-01 |
        | impediment_notice_received_on    | 2026-03-10 |
        | supplier_exit_notice_received_on | 2026-03-20 |
        | supplier_exit_on                 | <fine>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: può avere effetto dal 19 maggio
        | fine       | esito          |
        | 2026-05-18 | valido         |
        | 2026-05-19 | non si applica |
        | 2026-05-20 | valido         |

    Schema dello scenario: L'interruzione che ha risolto il contratto attorno alla variazione
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
        | supply_activated_on       | 2025-03-01 |
        | interruption_started_on   | 2026-03-02 |
        | interruption_ended_on     | <ripresa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «unilateral-change.hindered_before_change» è «<finito>»

      Esempi: il contratto è finito il 2 aprile
        | decorre    | ripresa    | esito          | finito         |
        | 2026-04-01 | null       | valido         | non si applica |
        | 2026-04-02 | null       | non si applica | valido         |
        | 2026-04-03 | null       | non si applica | valido         |
        | 2026-04-03 | 2026-04-01 | valido         | non si applica |

  Regola: unilateral-change.exit_open

    Schema dello scenario: Si recede fino al giorno prima del passaggio a un altro venditore
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_exit_sent_on       | <recesso>  |
        | supply_activated_on       | 2025-03-01 |
        | switch_on                 | 2026-02-10 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il passaggio è del 10 febbraio
        | recesso    | giorno     | esito          | perché                                  |
        | 2026-02-08 | 2026-06-30 | valido         | due giorni prima                        |
        | 2026-02-09 | 2026-06-30 | valido         | l'ultimo giorno                         |
        | 2026-02-10 | 2026-06-30 | non si applica | il giorno del passaggio                 |
        | 2026-02-11 | 2026-06-30 | non si applica | il giorno dopo                          |
        | null       | 2026-02-09 | valido         | non ancora partito, e il contratto dura |
        | null       | 2026-02-10 | non si applica | mai partito, e il contratto è finito    |

    Schema dello scenario: Da un contratto che non c'è non si recede
      Dato questi fatti:
        | change_notice_received_on | 2026-04-20 |
        | change_exit_sent_on       | 2026-05-10 |
        | customer_type             | domestic   |
        | proposal_signed_on        | 2026-01-15 |
        | acceptance_sent_on        | <spedita>  |
        | supply_activated_on       | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | spedita    | esito          |
        | 2026-03-01 | valido         |
        | 2026-03-02 | non si applica |

    Schema dello scenario: Chi ha mandato il recesso in tempo non lo perde per la fine che viene dopo
      Dato questi fatti:
        | change_notice_received_on    | 2026-01-20 |
        | change_exit_sent_on          | <recesso>  |
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_channel     | pec        |
        | cessation_notice_received_on | 2026-01-10 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il preavviso di chi chiude la fornitura finisce il 10 febbraio
        | recesso    | giorno     | esito          |
        | 2026-02-05 | 2026-02-10 | valido         |
        | null       | 2026-02-09 | valido         |
        | null       | 2026-02-10 | non si applica |

    Scenario: Il cliente è passato a un altro venditore, e non si sa se prima avesse receduto
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | supply_activated_on       | 2025-03-01 |
        | switch_on                 | 2026-02-10 |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_exit_sent_on

    Schema dello scenario: Da una fornitura che il cliente ha chiuso non si recede più
      Dato questi fatti:
        | change_notice_received_on    | 2026-01-20 |
        | change_exit_sent_on          | <recesso>  |
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_channel     | <via>      |
        | cessation_notice_received_on | 2026-01-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «unilateral-change.exit» è «<recede>»

      Esempi: il preavviso di chi chiude la fornitura finisce il 10 febbraio
        | recesso    | via   | esito          | recede         |
        | 2026-02-09 | pec   | valido         | ammissibile    |
        | 2026-02-10 | pec   | non si applica | non si applica |
        | 2026-02-11 | pec   | non si applica | non si applica |
        | 2026-02-11 | email | valido         | ammissibile    |

    Schema dello scenario: Da un contratto risolto non si recede più
      Dato questi fatti:
        | change_notice_received_on  | 2026-01-20 |
        | change_exit_sent_on        | <recesso>  |
        | supply_activated_on        | 2025-03-01 |
        | commodity                  | electricity |
        | fraud_proven               | <provata>  |
        | termination_ground         | fraud      |
        | termination_notice_sent_on | 2025-12-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la risoluzione ha effetto dal 31 gennaio
        | recesso    | provata | esito          |
        | 2026-01-30 | sì      | valido         |
        | 2026-01-31 | sì      | non si applica |
        | 2026-02-01 | sì      | non si applica |
        | 2026-02-01 | no      | valido         |

    Schema dello scenario: Da un contratto che il fornitore ha lasciato non si recede più
      Dato questi fatti:
        | change_notice_received_on        | 2026-01-20    |
        | change_exit_sent_on              | <recesso>     |
        | supply_activated_on              | 2025-03-01    |
        | supplier_exit_notice_received_on | 2025-06-10    |
        | supplier_exit_channel            | <via>         |
        | supplier_exit_on                 | 2026-02-01    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | recesso    | via           | esito          |
        | 2026-01-31 | registered_ar | valido         |
        | 2026-02-01 | registered_ar | non si applica |
        | 2026-02-02 | registered_ar | non si applica |
        | 2026-02-02 | email         | valido         |

    Schema dello scenario: Da un contratto finito per un'interruzione non si recede più
      Dato questi fatti:
        | change_notice_received_on | 2026-03-20 |
        | change_exit_sent_on       | <recesso>  |
        | supply_activated_on       | 2025-03-01 |
        | interruption_started_on   | 2026-03-02 |
        | interruption_ended_on     | <ripresa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «unilateral-change.hindered_before_exit» è «<finito>»

      Esempi: il contratto è finito il 2 aprile
        | recesso    | ripresa    | esito          | finito         |
        | 2026-04-01 | null       | valido         | non si applica |
        | 2026-04-02 | null       | non si applica | valido         |
        | 2026-04-03 | null       | non si applica | valido         |
        | 2026-04-03 | 2026-04-01 | valido         | non si applica |

  Regola: unilateral-change.hindered_before_change

    Schema dello scenario: Un impedimento che fa finire il contratto prima della variazione, o dopo
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
        | supply_activated_on       | 2025-03-01 |
        | <fatto>                   | <detto>    |
        | interruption_ended_on     | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'interruzione ha risolto il contratto il 2 aprile; il recesso lo ha chiuso alla fine del 1º maggio
        | fatto                    | detto      | decorre    | esito          |
        | interruption_started_on  | 2026-03-02 | 2026-04-01 | non si applica |
        | interruption_started_on  | 2026-03-02 | 2026-04-02 | valido         |
        | impediment_exit_known_on | 2026-03-02 | 2026-05-01 | non si applica |
        | impediment_exit_known_on | 2026-03-02 | 2026-05-02 | valido         |

    Scenario: Il contratto è finito per un'interruzione, e non si sa da quando la variazione si applicasse
      Dato questi fatti:
        | change_notice_medium    | phone      |
        | supply_activated_on     | 2025-03-01 |
        | interruption_started_on | 2026-03-02 |
        | interruption_ended_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_effective_on

  Regola: unilateral-change.hindered_before_exit

    Schema dello scenario: Un impedimento che aveva già fatto finire il contratto, o non ancora
      Dato questi fatti:
        | change_notice_received_on | 2026-03-20 |
        | change_exit_sent_on       | <recesso>  |
        | supply_activated_on       | 2025-03-01 |
        | <fatto>                   | <detto>    |
        | interruption_ended_on     | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'interruzione ha risolto il contratto il 2 aprile; il recesso lo ha chiuso alla fine del 1º maggio
        | fatto                    | detto      | recesso    | esito          |
        | interruption_started_on  | 2026-03-02 | 2026-04-01 | non si applica |
        | interruption_started_on  | 2026-03-02 | 2026-04-02 | valido         |
        | impediment_exit_known_on | 2026-03-02 | 2026-05-01 | non si applica |
        | impediment_exit_known_on | 2026-03-02 | 2026-05-02 | valido         |

    Scenario: Il contratto è finito per un'interruzione, e non si sa se prima il cliente avesse receduto per la variazione
      Dato questi fatti:
        | change_notice_received_on | 2026-03-20 |
        | supply_activated_on       | 2025-03-01 |
        | interruption_started_on   | 2026-03-02 |
        | interruption_ended_on     | null       |
      E la sola famiglia «unilateral-change»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_exit_sent_on
