# language: it
Funzionalità: Durata e rinnovo delle condizioni economiche
  Il contratto non ha una fine, le condizioni economiche sì. Prima che scadano il fornitore può mandarne di nuove, con
  l'anticipo pattuito: se non lo fa, o lo fa tardi, le precedenti durano ancora.

  Regola: renewal.duration

    Schema dello scenario: Il contratto comincia con la fornitura
      Dato questi fatti:
        | supply_activated_on | <attivata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito          |
        | 2026-03-01 | valido         |
        | null       | non si applica |

    Scenario: Se la fornitura sia cominciata non si sa
      Dato questi fatti:
        | offer_activated_on | 2026-03-01 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_activated_on

    Schema dello scenario: Chi si è ripensato in tempo non ha un contratto che dura
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-02-03 |
        | supply_activated_on   | 2026-02-10 |
        | cooling_off_channel   | pec        |
        | cooling_off_sent_on   | <spedito>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per ripensarci è il 17 febbraio
        | spedito    | esito          |
        | 2026-02-17 | non si applica |
        | 2026-02-18 | valido         |

    Schema dello scenario: Di una proposta decaduta non dura nessun contratto
      Dato questi fatti:
        | customer_type       | domestic   |
        | proposal_signed_on  | 2026-01-15 |
        | acceptance_sent_on  | <spedita>  |
        | supply_activated_on | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | spedita    | esito          |
        | 2026-03-01 | valido         |
        | 2026-03-02 | non si applica |
        | null       | non si applica |

    Scenario: Se la proposta sia decaduta non si sa, e non si sa se un contratto duri
      Dato questi fatti:
        | customer_type       | domestic   |
        | proposal_signed_on  | 2026-01-15 |
        | supply_activated_on | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acceptance_sent_on

    Scenario: Di una proposta accettata, di cui nessuno dice la firma, non si sospetta che sia decaduta
      Dato questi fatti:
        | acceptance_sent_on   | 2025-02-10 |
        | supply_activated_on  | 2025-03-01 |
        | offer_activated_on   | 2025-03-01 |
        | new_terms_sent_on    | 2026-03-02 |
        | new_terms_medium     | post       |
        | customer_email_known | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «renewal.terms_end» è «valido»
      E l'esito di «renewal.second_year» è «valido»
      E l'esito di «renewal.receipt» è «valido»
      E l'esito di «renewal.notice_form» è «conforme»
      E l'esito di «renewal.email_first» è «violato»

    Scenario: Un contratto finito non dura più
      Dato questi fatti:
        | supply_activated_on | 2025-03-01 |
        | switch_on           | 2026-06-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il giorno della fornitura, da solo, non dice che ci sia qualcosa di conforme
      Dato questi fatti:
        | supply_activated_on | 2025-06-01 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E la conclusione è «undetermined»

    Schema dello scenario: Con un altro fatto del contratto la durata si dice
      Dato questi fatti:
        | supply_activated_on | 2025-06-01 |
        | <fatto>             | <giorno>   |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | fatto                        | giorno     |
        | contract_concluded_on        | 2025-05-01 |
        | offer_activated_on           | 2025-06-01 |
        | new_terms_sent_on            | null       |
        | cooling_off_sent_on          | null       |
        | switch_on                    | 2026-06-01 |
        | termination_notice_sent_on   | null       |
        | cessation_notice_received_on | null       |
        | supplier_exit_on             | null       |

  Regola: renewal.terms_end

    Schema dello scenario: Le condizioni durano fino al giorno prima dell'anniversario
      Dato questi fatti:
        | offer_activated_on | <attivata> |
      E il giudizio al 2027-12-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <ultimo>

      Esempi:
        | attivata   | ultimo     | perché                                         |
        | 2025-03-01 | 2026-02-28 | il giorno prima è la fine di febbraio          |
        | 2027-03-01 | 2028-02-29 | il giorno prima è il giorno bisestile          |
        | 2024-02-29 | 2025-02-27 | nell'anno dopo l'anniversario è il 28 febbraio |
        | 2025-01-01 | 2025-12-31 | fine dell'anno                                 |
        | 2025-03-31 | 2026-03-30 | attivata il trentuno                           |
        | 2025-06-15 | 2026-06-14 | a metà del mese                                |

    Scenario: L'offerta non è attivata
      Dato questi fatti:
        | offer_activated_on | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Quando l'offerta sia stata attivata non si sa
      Dato questi fatti:
        | supply_activated_on | null |
      E la sola famiglia «renewal»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: offer_activated_on

    Scenario: Se contasse l'attivazione della fornitura il giorno sarebbe un altro
      Dato questi fatti:
        | offer_activated_on  | 2025-03-01 |
        | supply_activated_on | 2025-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2026-02-28
      E con la lettura «terms-start» «supply» il termine scade il 2026-03-31

    Schema dello scenario: Con ogni profilo conta l'attivazione dell'offerta
      Dato questi fatti:
        | offer_activated_on  | 2025-03-01 |
        | supply_activated_on | 2025-04-01 |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il termine scade il 2026-02-28

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Dove della fornitura nessuno dice nulla le due letture coincidono
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il termine scade il 2026-02-28
      E con la lettura «terms-start» «supply» non cambia nulla

    Schema dello scenario: Senza un contratto in corso non c'è un anno di condizioni economiche
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-02-03 |
        | offer_activated_on    | 2026-04-01 |
        | cooling_off_channel   | pec        |
        | cooling_off_sent_on   | <spedito>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per ripensarci è il 17 febbraio
        | spedito    | esito          |
        | 2026-02-17 | non si applica |
        | 2026-02-18 | valido         |

    Schema dello scenario: Le condizioni economiche finiscono con il contratto
      Dato questi fatti:
        | offer_activated_on | 2025-03-01  |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le condizioni valevano fino al 28 febbraio
        | passaggio  | esito          |
        | 2025-10-01 | non si applica |
        | 2026-04-01 | valido         |
        | 2026-09-01 | valido         |

    Scenario: Un'offerta non comincia prima che il contratto sia concluso
      Dato questi fatti:
        | contract_concluded_on | 2026-02-03 |
        | offer_activated_on    | 2026-02-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: offer_activated_on

    Schema dello scenario: Chi esce il giorno dopo ha avuto l'anno intero
      Dato questi fatti:
        | offer_activated_on               | 2025-03-01    |
        | new_terms_sent_on                | null          |
        | supplier_exit_channel            | registered_ar |
        | supplier_exit_notice_received_on | <recesso>     |
        | <fine>                           | <giorno>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le condizioni valevano fino al 28 febbraio
        | recesso    | fine             | giorno     | esito          |
        | 2025-06-10 | supplier_exit_on | 2026-02-28 | non si applica |
        | 2025-06-10 | supplier_exit_on | 2026-03-01 | valido         |
        | 2026-06-10 | switch_on        | 2026-02-28 | non si applica |
        | 2026-06-10 | switch_on        | 2026-03-01 | valido         |

  Regola: renewal.receipt

    Schema dello scenario: Trascorsi dieci giorni dall'invio le nuove condizioni si presumono ricevute
      Dato questi fatti:
        | new_terms_sent_on | <inviate> |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <giorno>
      E con la lettura «presumed-receipt-day» «day_after» il giorno risultante è il <dopo>

      Esempi:
        | inviate    | giorno     | dopo       |
        | 2025-11-19 | 2025-11-29 | 2025-11-30 |
        | 2025-12-25 | 2026-01-04 | 2026-01-05 |
        | 2028-02-19 | 2028-02-29 | 2028-03-01 |
        | 2026-02-19 | 2026-03-01 | 2026-03-02 |

    Schema dello scenario: La prova di un altro giorno vince sulla presunzione
      Dato questi fatti:
        | new_terms_sent_on     | 2025-11-19  |
        | new_terms_received_on | <ricevute>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <ricevute>

      Esempi:
        | ricevute   |
        | 2025-11-19 |
        | 2025-11-21 |
        | 2025-12-15 |

    Scenario: La prova che non sono arrivate vince sulla presunzione
      Dato questi fatti:
        | new_terms_sent_on     | 2025-11-19 |
        | new_terms_received_on | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Nessuna nuova condizione è partita
      Dato questi fatti:
        | new_terms_sent_on | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Se le nuove condizioni siano partite non si sa
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: new_terms_sent_on

    Schema dello scenario: Dal 2025 per la regolazione la ricezione la prova il fornitore
      Dato questi fatti:
        | new_terms_sent_on | <inviate> |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | inviate    | esito             |
        | documents  | 2025-01-01 | valido            |
        | regulation | 2024-12-31 | valido            |
        | regulation | 2025-01-01 | non determinabile |
        | favourable | 2024-12-31 | valido            |
        | favourable | 2025-01-01 | non determinabile |

    Scenario: Con la prova, la regolazione è contenta
      Dato questi fatti:
        | new_terms_sent_on     | 2025-11-19 |
        | new_terms_received_on | 2025-11-21 |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il 2025-11-21

    Scenario: Senza la prova manca il giorno in cui sono arrivate
      Dato questi fatti:
        | new_terms_sent_on | 2025-11-19 |
      E il profilo «regulation»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: new_terms_received_on

    Scenario: La lettura sulla prova, da sola
      Dato questi fatti:
        | new_terms_sent_on | 2025-11-19 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «renewal-receipt-proof» «proved» l'esito è «non determinabile»

    Scenario: Un profilo che presume il giorno dopo
      Dato questi fatti:
        | new_terms_sent_on | 2024-11-19 |
      E il profilo «favourable»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il giorno risultante è il 2024-11-30

    Scenario: Il giorno presunto non slitta per le feste
      Dato questi fatti:
        | new_terms_sent_on | 2024-11-21 |
      E il profilo «favourable»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il giorno risultante è il 2024-12-02

    Scenario: Condizioni mai spedite non arrivano
      Dato questi fatti:
        | new_terms_sent_on     | null       |
        | new_terms_received_on | 2025-11-21 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: new_terms_received_on

    Schema dello scenario: Dove un contratto non c'è, o era finito, non importa quando siano arrivate
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-10 |
        | proposal_signed_on | <firmata>  |
        | acceptance_sent_on | <spedita>  |
        | customer_type      | domestic   |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | firmata    | spedita    | passaggio  | esito          |
        | 2025-01-10 | null       | null       | non si applica |
        | 2025-01-10 | 2025-01-20 | null       | valido         |
        | 2025-01-10 | 2025-01-20 | 2026-01-01 | non si applica |
        | 2025-01-10 | 2025-01-20 | 2026-04-01 | valido         |

  Regola: renewal.receipt_proof

    Schema dello scenario: Se c'è la prova di un giorno di ricezione
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | <ricevute> |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ricevute   | esito          |
        | 2025-11-12 | valido         |
        | null       | non si applica |

    Scenario: Le nuove condizioni sono partite, e non si sa se ci sia una prova che sono arrivate
      Dato che le nuove condizioni economiche sono partite il 2025-11-10
      E la sola famiglia «renewal»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: new_terms_received_on

  Regola: renewal.notice_form

    Schema dello scenario: Le nuove condizioni si mandano per iscritto, e non in bolletta
      Dato questi fatti:
        | new_terms_medium | <mezzo> |
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

    Schema dello scenario: Che cosa manca alla forma
      Dato questi fatti:
        | new_terms_medium | <mezzo> |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | mezzo     | requisito                                              |
        | phone     | le nuove condizioni sono scritte                       |
        | bill_note | le nuove condizioni non stanno in una nota in bolletta |

    Scenario: Come siano state mandate non si sa
      Dato questi fatti:
        | new_terms_sent_on | 2025-11-19 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: new_terms_medium

    Scenario: Condizioni mai spedite non sono andate per alcuna via
      Dato questi fatti:
        | new_terms_sent_on | null |
        | new_terms_medium | bill_note |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: new_terms_medium

    Schema dello scenario: A chi non è cliente non si ordina una forma
      Dato questi fatti:
        | offer_activated_on | 2025-03-01  |
        | new_terms_sent_on  | 2025-11-10  |
        | new_terms_medium   | phone       |
        | proposal_signed_on | 2025-01-10  |
        | acceptance_sent_on | <spedita>   |
        | customer_type      | domestic    |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato        |
        | 2025-01-20 | 2026-01-01 | non si applica |
        | 2025-01-20 | 2026-04-01 | violato        |

  Regola: renewal.email_first

    Schema dello scenario: Per posta soltanto se manca un indirizzo elettronico
      Dato questi fatti:
        | new_terms_medium     | <mezzo>     |
        | customer_email_known | <indirizzo> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo         | indirizzo | esito          |
        | registered_ar | sì        | violato        |
        | registered_ar | no        | conforme       |
        | post          | sì        | violato        |
        | post          | no        | conforme       |
        | email         | sì        | non si applica |
        | pec           | sì        | non si applica |
        | bill_note     | sì        | non si applica |
        | phone         | sì        | non si applica |

    Scenario: Le nuove condizioni per posta, da sole, non fanno chiedere dell'indirizzo elettronico
      Dato questi fatti:
        | new_terms_medium | post |
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: Se il fornitore avesse un indirizzo elettronico non si sa
      Dato questi fatti:
        | new_terms_medium | post |
      E la sola famiglia «renewal»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_email_known

    Schema dello scenario: A chi non è cliente non si ordina una via
      Dato questi fatti:
        | offer_activated_on   | 2025-03-01  |
        | new_terms_sent_on    | 2025-11-10  |
        | new_terms_medium     | post        |
        | customer_email_known | sì          |
        | proposal_signed_on   | 2025-01-10  |
        | acceptance_sent_on   | <spedita>   |
        | customer_type        | domestic    |
        | switch_on            | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato        |
        | 2025-01-20 | 2026-01-01 | non si applica |
        | 2025-01-20 | 2026-04-01 | violato        |

  Regola: renewal.second_year

    Schema dello scenario: Quando le nuove condizioni sono partite a proroga cominciata
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <giorno>   |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito          |
        | 2026-02-27 | non si applica |
        | 2026-02-28 | non si applica |
        | 2026-03-01 | valido         |
        | null       | non si applica |

    Scenario: Senza il giorno dell'offerta non si sa in quale anno siano partite
      Dato che le nuove condizioni economiche sono partite il 2026-03-01
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: offer_activated_on, supply_activated_on

    Schema dello scenario: Dove un contratto non c'è più nulla è stato prorogato
      Dato questi fatti:
        | offer_activated_on | 2025-03-01  |
        | new_terms_sent_on  | 2026-03-10  |
        | proposal_signed_on | 2025-01-10  |
        | acceptance_sent_on | <spedita>   |
        | customer_type      | domestic    |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | valido         |
        | 2025-01-20 | 2026-01-01 | non si applica |
        | 2025-01-20 | 2026-04-01 | valido         |

  Regola: renewal.second_end

    Schema dello scenario: Delle condizioni partite a proroga cominciata guarda una persona
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <giorno>   |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito                      |
        | 2026-02-28 | non si applica             |
        | 2026-03-01 | da valutare da una persona |
        | 2026-11-10 | da valutare da una persona |

  Regola: renewal.notice

    Scenario: Nuove condizioni mai arrivate sono in ritardo finché non arrivano
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | null       |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 123

    Schema dello scenario: Delle condizioni partite a proroga cominciata non si misura l'anticipo sulla prima scadenza
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <giorno>   |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito          |
        | 2026-02-28 | violato        |
        | 2026-03-01 | non si applica |
        | 2026-11-10 | non si applica |

    Scenario: Di condizioni arrivate a proroga cominciata si chiede quando sono partite
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_received_on | 2026-03-01 |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: new_terms_sent_on

    Scenario: Condizioni arrivate l'ultimo giorno dell'anno sono in ritardo, quando che siano partite
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_received_on | 2026-02-28 |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: Un giorno solo porta a chiedere dell'altro, per dire dell'anticipo
      Dato questi fatti:
        | <fatto> | <giorno> |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: <manca>

      Esempi:
        | fatto              | giorno     | manca                                   |
        | offer_activated_on | 2025-03-01 | new_terms_sent_on                       |
        | new_terms_sent_on  | 2025-09-01 | offer_activated_on, supply_activated_on |

    Schema dello scenario: L'invio che per la presunzione arriva tre mesi prima della scadenza
      Dato questi fatti:
        | offer_activated_on | <attivata> |
        | new_terms_sent_on  | <inviate>  |
      E il giudizio al 2028-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>

      Esempi:
        | attivata   | inviate    | esito    | ultimo     | perché                                |
        | 2025-03-01 | 2025-11-17 | conforme | 2025-11-28 | si presume ricevuta il 27             |
        | 2025-03-01 | 2025-11-18 | conforme | 2025-11-28 | si presume ricevuta il 28             |
        | 2025-03-01 | 2025-11-19 | violato  | 2025-11-28 | si presume ricevuta il 29             |
        | 2025-03-31 | 2025-12-20 | conforme | 2025-12-30 | attivata il trentuno                  |
        | 2025-03-31 | 2025-12-21 | violato  | 2025-12-30 | attivata il trentuno, un giorno dopo  |
        | 2025-06-01 | 2026-02-18 | conforme | 2026-02-28 | il 31 maggio, tre mesi prima          |
        | 2025-06-01 | 2026-02-19 | violato  | 2026-02-28 | il 31 maggio, tre mesi prima          |
        | 2023-06-01 | 2024-02-19 | conforme | 2024-02-29 | l'ultimo giorno utile è bisestile     |
        | 2023-06-01 | 2024-02-20 | violato  | 2024-02-29 | l'ultimo giorno utile è bisestile     |
        | 2027-03-01 | 2027-11-19 | conforme | 2027-11-29 | le condizioni scadono il 29 febbraio  |
        | 2027-03-01 | 2027-11-20 | violato  | 2027-11-29 | le condizioni scadono il 29 febbraio  |

    Schema dello scenario: La ricezione provata vince sulla presunzione
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | <inviate>  |
        | new_terms_received_on | <ricevute> |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2025-11-28

      Esempi:
        | inviate    | ricevute   | esito    |
        | 2025-11-19 | 2025-11-27 | conforme |
        | 2025-11-19 | 2025-11-28 | conforme |
        | 2025-11-19 | 2025-11-29 | violato  |
        | 2025-11-10 | 2025-11-29 | violato  |
        | 2025-11-10 | 2025-11-11 | conforme |
        | 2025-11-10 | null       | violato  |

    Scenario: Della ricezione provata basta il giorno
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_received_on | 2025-11-29 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: il cliente le ha ricevute con l'anticipo pattuito
      E i giorni di ritardo sono 1

    Scenario: Che cosa manca all'invio tardivo e alla lettera perduta
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-19 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: sono partite in tempo
      E si presume «renewal.receipt_proof» = «not_applicable»

    Scenario: Le nuove condizioni spedite in tempo non sono mai arrivate
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | null       |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: le nuove condizioni sono arrivate al cliente

    Schema dello scenario: Se contasse l'invio, o il giorno dopo i dieci
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <inviate>  |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «renewal-notice» «sending» <se invio>
      E con la lettura «presumed-receipt-day» «day_after» <se dopo>

      Esempi:
        | inviate    | esito    | se invio             | se dopo             |
        | 2025-11-17 | conforme | non cambia nulla     | non cambia nulla    |
        | 2025-11-18 | conforme | non cambia nulla     | l'esito è «violato» |
        | 2025-11-19 | violato  | l'esito è «conforme» | non cambia nulla    |
        | 2025-11-28 | violato  | l'esito è «conforme» | non cambia nulla    |
        | 2025-11-29 | violato  | non cambia nulla     | non cambia nulla    |

    Scenario: Se contasse l'invio, la lettera perduta varrebbe
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | null       |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «renewal-notice» «sending» l'esito è «conforme»

    Scenario: Se contasse l'invio, la ricezione tardiva non conterebbe
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | 2025-12-10 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «renewal-notice» «sending» l'esito è «conforme»

    Schema dello scenario: Dal 2025 per la regolazione la ricezione non si presume
      Dato questi fatti:
        | offer_activated_on | <attivata> |
        | new_terms_sent_on  | <inviate>  |
      E il profilo «<profilo>»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | attivata   | inviate    | esito             |
        | documents  | 2025-03-01 | 2025-11-18 | conforme          |
        | documents  | 2025-03-01 | 2025-11-19 | violato           |
        | regulation | 2025-03-01 | 2025-11-18 | non determinabile |
        | regulation | 2025-03-01 | 2025-11-19 | non determinabile |
        | favourable | 2025-03-01 | 2025-11-18 | non determinabile |
        | regulation | 2024-03-01 | 2024-11-18 | conforme          |
        | regulation | 2024-03-01 | 2024-11-19 | violato           |
        | favourable | 2024-03-01 | 2024-11-17 | conforme          |
        | favourable | 2024-03-01 | 2024-11-18 | violato           |

    Schema dello scenario: Con la prova anche la regolazione conta i mesi
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-19 |
        | new_terms_received_on | <ricevute> |
      E il profilo «<profilo>»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | ricevute   | esito    |
        | regulation | 2025-11-28 | conforme |
        | regulation | 2025-11-29 | violato  |
        | regulation | null       | violato  |
        | favourable | 2025-11-28 | conforme |
        | favourable | 2025-11-29 | violato  |

    Scenario: Le nuove condizioni spedite non sono arrivate, ma c'è ancora tempo
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | null       |
      E il profilo «regulation»
      E il giudizio al 2025-11-12
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Se contasse l'invio, un invio tardivo resterebbe tardivo
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-29 |
        | new_terms_received_on | 2025-11-29 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «renewal-notice» «sending» non cambia nulla

    Scenario: Nessuna nuova condizione: il fornitore può mandarne, non deve
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | null       |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Quando l'offerta sia stata attivata non si sa, e nemmeno la fornitura
      Dato questi fatti:
        | new_terms_sent_on | 2025-11-19 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

    Scenario: Dell'offerta nessuno dice nulla, e vale il giorno della fornitura
      Dato questi fatti:
        | supply_activated_on | 2025-03-01 |
        | new_terms_sent_on   | 2025-11-19 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2025-11-28

    Schema dello scenario: Dove un contratto non c'è, o era finito, l'anticipo non conta
      Dato questi fatti:
        | offer_activated_on | 2025-03-01  |
        | new_terms_sent_on  | 2025-11-25  |
        | proposal_signed_on | 2025-01-10  |
        | acceptance_sent_on | <spedita>   |
        | customer_type      | domestic    |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le nuove condizioni comincerebbero il 1º marzo
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | violato        |
        | 2025-01-20 | 2026-01-01 | non si applica |
        | 2025-01-20 | 2026-03-01 | non si applica |
        | 2025-01-20 | 2026-03-02 | violato        |
        | 2025-01-20 | 2026-09-01 | violato        |

    Schema dello scenario: Ciò che si presume tardi può ancora arrivare in tempo
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-20 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2025-11-28

      Esempi:
        | giorno     | esito    |
        | 2025-11-25 | conforme |
        | 2025-11-28 | conforme |
        | 2025-11-29 | violato  |

  Regola: renewal.acceptance

    Scenario: Di condizioni mai spedite nessuna lettura fa un'accettazione
      Dato che il fornitore non ha spedito nuove condizioni economiche
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora con la lettura «late-renewal» «delayed» non cambia nulla

    Schema dello scenario: Il silenzio su condizioni partite a proroga cominciata
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <giorno>   |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | giorno     |
        | 2026-02-28 |
        | 2026-03-01 |

    Schema dello scenario: Un giorno solo porta a chiedere dell'altro, per dire dell'accettazione
      Dato questi fatti:
        | <fatto> | <giorno> |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: <manca>

      Esempi:
        | fatto              | giorno     | manca                                   |
        | offer_activated_on | 2025-03-01 | new_terms_sent_on                       |
        | new_terms_sent_on  | 2025-09-01 | offer_activated_on, supply_activated_on |

    Schema dello scenario: Il silenzio accetta le nuove condizioni arrivate in tempo
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <inviate>  |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | inviate    | esito          |
        | 2025-11-18 | valido         |
        | 2025-11-19 | non si applica |
        | null       | non si applica |

    Scenario: Della ricezione provata basta il giorno, anche per accettare
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_received_on | 2025-11-28 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Le nuove condizioni tardive che si presumono ricevute, se valessero più tardi
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-19 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «late-renewal» «delayed» l'esito è «valido»

    Scenario: Un'offerta non attivata non ha una scadenza, in nessuna lettura
      Dato questi fatti:
        | offer_activated_on | null       |
        | new_terms_sent_on  | 2025-11-19 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora con la lettura «late-renewal» «delayed» non cambia nulla

    Scenario: Quali condizioni prevalgono, e fino a quando il cliente può uscire
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-18 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E prevale «le nuove condizioni economiche»
      E il termine scade il 2026-02-28
      E si presume «new_terms_exit_sent_on» = «null»

    Schema dello scenario: Il cliente recede prima che le nuove condizioni comincino
      Dato questi fatti:
        | offer_activated_on     | 2025-03-01 |
        | new_terms_sent_on      | 2025-11-18 |
        | new_terms_exit_sent_on | <recesso>  |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | recesso    | esito          |
        | 2026-02-27 | non si applica |
        | 2026-02-28 | non si applica |
        | 2026-03-01 | valido         |
        | null       | valido         |

    Schema dello scenario: Nuove condizioni nella forma sbagliata non si accettano tacendo
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-18 |
        | new_terms_medium   | <mezzo>    |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo     | esito          |
        | email     | valido         |
        | phone     | non si applica |
        | bill_note | non si applica |
        | post      | valido         |

    Schema dello scenario: Se le nuove condizioni tardive valessero più tardi, il silenzio le accetterebbe
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | <ricevute> |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «late-renewal» «delayed» <cambia>

      Esempi:
        | ricevute   | cambia             |
        | 2025-11-29 | l'esito è «valido» |
        | null       | non cambia nulla   |

    Schema dello scenario: Con ogni profilo le nuove condizioni tardive non valgono
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | 2025-11-10 |
        | new_terms_received_on | 2025-11-29 |
      E il profilo «<profilo>»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Se le nuove condizioni siano partite non si sa, e manca ciò che lo direbbe
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

    Scenario: Da condizioni mai spedite non si recede
      Dato questi fatti:
        | new_terms_sent_on | null |
        | new_terms_exit_sent_on | 2026-01-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: new_terms_exit_sent_on

    Scenario: Se il giorno prima delle nuove condizioni è festivo, il cliente recede in tempo il giorno dopo
      Dato che le nuove condizioni economiche sono partite il 2024-10-29
      E che il recesso dalle nuove condizioni economiche è stato inviato il 2025-02-10
      E che la fornitura è stata attivata il 2024-02-10
      E il giudizio al 2025-02-10
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E non c'è un ultimo giorno

    Schema dello scenario: Chi non è più cliente non accetta nulla con il silenzio
      Dato questi fatti:
        | offer_activated_on | 2025-03-01  |
        | new_terms_sent_on  | 2025-11-10  |
        | proposal_signed_on | 2025-01-10  |
        | acceptance_sent_on | <spedita>   |
        | customer_type      | domestic    |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le nuove condizioni comincerebbero il 1º marzo
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | valido         |
        | 2025-01-20 | 2026-01-01 | non si applica |
        | 2025-01-20 | 2026-04-01 | valido         |

    Schema dello scenario: Chi ha receduto dalle nuove condizioni non le ha accettate, nemmeno se resta ancora un poco
      Dato questi fatti:
        | offer_activated_on     | 2025-03-01 |
        | new_terms_sent_on      | 2025-11-10 |
        | new_terms_exit_sent_on | <recesso>  |
        | switch_on              | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si può recedere fino al 28 febbraio
        | recesso    | esito          |
        | 2026-02-28 | non si applica |
        | 2026-03-01 | valido         |

    Schema dello scenario: Di una proposta accettata la firma non si chiede, per dire quali condizioni valgano
      Dato questi fatti:
        | acceptance_sent_on | 2025-02-10 |
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <spedite>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «renewal.notice» è «<anticipo>»
      E l'esito di «renewal.extension» è «<proroga>»

      Esempi:
        | spedite    | esito          | anticipo       | proroga        |
        | 2025-11-10 | valido         | conforme       | non si applica |
        | null       | non si applica | non si applica | valido         |

  Regola: renewal.extension

    Schema dello scenario: Ciò che parte a proroga cominciata non toglie la proroga
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | <giorno>   |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2027-02-28

      Esempi:
        | giorno     |
        | 2026-02-28 |
        | 2026-03-01 |
        | 2026-11-10 |

    Schema dello scenario: Un giorno solo porta a chiedere dell'altro, per dire della proroga
      Dato questi fatti:
        | <fatto> | <giorno> |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: <manca>

      Esempi:
        | fatto              | giorno     | manca                                   |
        | offer_activated_on | 2025-03-01 | new_terms_sent_on                       |
        | new_terms_sent_on  | 2025-09-01 | offer_activated_on, supply_activated_on |

    Schema dello scenario: Senza nuove condizioni in tempo le precedenti durano altri dodici mesi
      Dato questi fatti:
        | offer_activated_on | <attivata> |
        | new_terms_sent_on  | <inviate>  |
      E il giudizio al 2029-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <fino>

      Esempi:
        | attivata   | inviate    | esito          | fino       |
        | 2025-03-01 | null       | valido         | 2027-02-28 |
        | 2025-03-01 | 2025-11-19 | valido         | 2027-02-28 |
        | 2026-03-01 | null       | valido         | 2028-02-29 |
        | 2025-03-31 | null       | valido         | 2027-03-30 |
        | 2025-01-01 | null       | valido         | 2026-12-31 |

    Scenario: Le nuove condizioni arrivate in tempo escludono la proroga
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-18 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: La proroga non slitta per le feste, in nessun profilo
      Dato questi fatti:
        | offer_activated_on | 2025-01-01 |
        | new_terms_sent_on  | null       |
      E il profilo «favourable»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2026-12-31

    Schema dello scenario: Della ricezione provata basta il giorno, anche per la proroga
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_received_on | <ricevute> |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ricevute   | esito          |
        | 2025-11-28 | non si applica |
        | 2025-11-29 | valido         |

    Scenario: Quali condizioni prevalgono con la proroga
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | null       |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E prevale «le condizioni economiche precedenti»

    Schema dello scenario: Finché nuove condizioni possono partire in tempo non c'è ancora una proroga
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | null       |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito          |
        | 2025-11-27 | non si applica |
        | 2025-11-28 | non si applica |
        | 2025-11-29 | valido         |

    Scenario: Se le nuove condizioni tardive valessero più tardi, non ci sarebbe proroga
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-19 |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «late-renewal» «delayed» l'esito è «non si applica»

    Schema dello scenario: Nuove condizioni nella forma sbagliata contano come mai mandate
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-18 |
        | new_terms_medium   | <mezzo>    |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mezzo     | esito          |
        | email     | non si applica |
        | post      | non si applica |
        | phone     | valido         |
        | bill_note | valido         |

    Scenario: Di una forma che nessuno dice non si fa una proroga
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-18 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «renewal.acceptance» è «valido»

    Scenario: La forma sbagliata fa durare le condizioni precedenti in ogni lettura
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-18 |
        | new_terms_medium   | phone      |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «late-renewal» «delayed» non cambia nulla

    Scenario: Se siano partite nuove condizioni non si sa
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

    Schema dello scenario: Le condizioni di chi non è più cliente non si prorogano
      Dato questi fatti:
        | offer_activated_on | 2025-03-01  |
        | new_terms_sent_on  | null        |
        | proposal_signed_on | 2025-01-10  |
        | acceptance_sent_on | <spedita>   |
        | customer_type      | domestic    |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le condizioni valevano fino al 28 febbraio
        | spedita    | passaggio  | esito          |
        | null       | null       | non si applica |
        | 2025-01-20 | null       | valido         |
        | 2025-01-20 | 2026-01-01 | non si applica |
        | 2025-01-20 | 2026-04-01 | valido         |

    Schema dello scenario: Finché c'è tempo, una forma sbagliata non fa una proroga
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-10 |
        | new_terms_medium   | phone      |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito          |
        | 2025-11-28 | non si applica |
        | 2025-11-29 | valido         |

  Regola: renewal.standing

    Schema dello scenario: Un contratto che resta in piedi
      Dato questi fatti:
        | customer_type         | domestic   |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-02-03 |
        | supply_activated_on   | 2026-04-01 |
        | cooling_off_channel   | pec        |
        | cooling_off_sent_on   | <spedito>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per ripensarci è il 17 febbraio
        | spedito    | esito          |
        | 2026-02-17 | non si applica |
        | 2026-02-18 | valido         |

    Schema dello scenario: Una proposta decaduta non lascia in piedi un contratto
      Dato questi fatti:
        | customer_type       | domestic   |
        | proposal_signed_on  | 2026-01-15 |
        | acceptance_sent_on  | <spedita>  |
        | supply_activated_on | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | spedita    | esito          |
        | 2026-03-01 | valido         |
        | 2026-03-02 | non si applica |

    Schema dello scenario: Di una proposta rifiutata non serve sapere quando
      Dato questi fatti:
        | customer_type       | domestic   |
        | proposal_signed_on  | 2026-01-10 |
        | proposal_refused    | <rifiutata> |
        | acceptance_sent_on  | <spedita>  |
        | supply_activated_on | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | spedita    | esito          |
        | sì        | null       | non si applica |
        | no        | null       | non si applica |
        | no        | 2026-01-20 | valido         |

    Scenario: Se la proposta sia stata accettata non si sa
      Dato questi fatti:
        | customer_type       | domestic   |
        | proposal_signed_on  | 2026-01-15 |
        | supply_activated_on | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acceptance_sent_on

    Schema dello scenario: Chi rinuncia in tempo per una morosità emersa allo switching non lascia in piedi un contratto
      Dato questi fatti:
        | switching_requested_on     | 2026-09-07 |
        | arrears_found_at_switching | sì         |
        | arrears_refusal_sent_on    | <rinuncia> |
        | offer_activated_on         | 2026-11-01 |
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «renewal.terms_end» è «<esito>»

      Esempi: l'ultimo giorno per rinunciare è il 12 settembre
        | rinuncia   | esito          |
        | 2026-09-11 | non si applica |
        | 2026-09-12 | non si applica |
        | 2026-09-13 | valido         |

    Schema dello scenario: Un rifiuto basta, anche dove della firma nessuno parla
      Dato questi fatti:
        | <fatto>            | <detto>    |
        | offer_activated_on | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «renewal.terms_end» è «<esito>»

      Esempi:
        | fatto                   | detto      | esito          |
        | proposal_refused        | sì         | non si applica |
        | proposal_refused        | no         | valido         |
        | refusal_communicated_on | 2026-01-20 | non si applica |
        | refusal_communicated_on | null       | valido         |

  Regola: renewal.alive

    Schema dello scenario: Il giorno in cui il fornitore smette di fornire
      Dato questi fatti:
        | supply_activated_on             | 2025-03-01 |
        | supplier_exit_notice_received_on | 2025-06-10 |
        | supplier_exit_channel           | registered_ar |
        | supplier_exit_on                | <fine>     |
      E il giudizio al 2026-02-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il preavviso finisce il 10 dicembre
        | fine       | esito          |
        | 2025-12-09 | valido         |
        | 2025-12-10 | non si applica |
        | 2026-02-01 | non si applica |
        | 2026-02-02 | valido         |
        | null       | valido         |

    Schema dello scenario: Il giorno da cui la risoluzione ha effetto
      Dato questi fatti:
        | supply_activated_on         | 2025-03-01   |
        | commodity                   | electricity  |
        | fraud_proven                | sì           |
        | termination_ground          | <motivo>     |
        | termination_notice_channel  | <via>        |
        | termination_notice_sent_on  | 2025-10-10   |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: ha effetto dal 30 novembre
        | motivo | via           | giorno     | esito          |
        | fraud  | registered_ar | 2025-11-29 | valido         |
        | fraud  | registered_ar | 2025-11-30 | non si applica |
        | fraud  | email         | 2025-11-30 | valido         |

    Schema dello scenario: Il giorno in cui finisce il preavviso di chi chiude la fornitura
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_received_on | 2025-10-10 |
        | cessation_notice_channel     | <via>      |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via   | giorno     | esito          |
        | pec   | 2025-11-09 | valido         |
        | pec   | 2025-11-10 | non si applica |
        | email | 2025-11-10 | valido         |

    Schema dello scenario: Il giorno del passaggio a un altro venditore
      Dato questi fatti:
        | supply_activated_on | 2025-03-01 |
        | switch_on           | 2025-10-01 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito          |
        | 2025-09-30 | valido         |
        | 2025-10-01 | non si applica |

    Scenario: Il cliente chiude il gas, e non si sa se avesse anche l'energia elettrica
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_received_on | 2025-10-10 |
        | cessation_notice_channel     | pec        |
        | cessation_supplies           | gas        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity

    Schema dello scenario: Il fornitore recede per un impedimento
      Dato questi fatti:
        | supply_activated_on              | 2025-03-01 |
        | impediment_notice_received_on    | 2026-03-10 |
        | supplier_exit_notice_received_on | 2026-03-20 |
        | supplier_exit_on                 | <fine>     |
      E il giudizio al 2026-05-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: può avere effetto dal 19 maggio
        | fine       | esito          |
        | 2026-05-18 | valido         |
        | 2026-05-19 | non si applica |
        | 2026-05-20 | non si applica |
        | 2026-05-21 | valido         |

    Schema dello scenario: Il giorno in cui un'interruzione ha superato il suo limite
      Dato questi fatti:
        | offer_activated_on      | 2025-06-01 |
        | interruption_started_on | 2026-03-02 |
        | interruption_ended_on   | <ripresa>  |
        | interruption_kind       | <origine>  |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il limite è il 1º aprile
        | ripresa    | origine       | giorno     | esito          |
        | null       | force_majeure | 2026-04-01 | valido         |
        | null       | force_majeure | 2026-04-02 | non si applica |
        | 2026-04-01 | force_majeure | 2026-06-30 | valido         |
        | 2026-04-02 | force_majeure | 2026-06-30 | non si applica |
        | null       | arrears       | 2026-06-30 | valido         |

    Schema dello scenario: Il giorno in cui ha effetto il recesso del cliente per un impedimento
      Dato questi fatti:
        | offer_activated_on            | 2025-06-01 |
        | impediment_notice_received_on | 2026-02-20 |
        | impediment_exit_sent_on       | <spedito>  |
        | impediment_exit_known_on      | 2026-04-23 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si poteva spedire fino al 21 aprile, e chiude il contratto alla fine del 22 giugno
        | spedito    | giorno     | esito          |
        | 2026-04-21 | 2026-06-22 | valido         |
        | 2026-04-21 | 2026-06-23 | non si applica |
        | 2026-04-22 | 2026-06-23 | valido         |

  Regola: renewal.alive_at_end

    Schema dello scenario: Il passaggio a un altro venditore attorno alla scadenza
      Dato questi fatti:
        | offer_activated_on | 2025-03-01  |
        | new_terms_sent_on  | null        |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | passaggio  | esito          |
        | 2026-02-28 | non si applica |
        | 2026-03-01 | non si applica |
        | 2026-03-02 | valido         |
        | 2026-07-01 | valido         |

    Schema dello scenario: La fine del fornitore attorno alla scadenza
      Dato questi fatti:
        | offer_activated_on               | 2025-03-01    |
        | new_terms_sent_on                | null          |
        | supplier_exit_notice_received_on | 2025-06-10    |
        | supplier_exit_channel            | <via>         |
        | supplier_exit_on                 | <fine>        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via           | fine       | esito          |
        | registered_ar | 2026-03-01 | non si applica |
        | registered_ar | 2026-03-02 | valido         |
        | email         | 2026-03-01 | valido         |
        | registered_ar | null       | valido         |

    Schema dello scenario: La chiusura chiesta dal cliente attorno alla scadenza
      Dato questi fatti:
        | offer_activated_on           | 2025-03-01 |
        | new_terms_sent_on            | null       |
        | cessation_notice_channel     | pec        |
        | cessation_notice_received_on | <arrivato> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivato   | esito          |
        | 2026-01-28 | non si applica |
        | 2026-01-29 | valido         |

    Schema dello scenario: La risoluzione attorno alla scadenza
      Dato questi fatti:
        | offer_activated_on         | 2025-03-01  |
        | new_terms_sent_on          | null        |
        | commodity                  | electricity |
        | fraud_proven               | sì          |
        | termination_ground         | fraud       |
        | termination_notice_sent_on | <spedita>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: ha effetto dall'ultimo giorno del mese dopo
        | spedita    | esito          |
        | 2026-01-31 | non si applica |
        | 2026-02-01 | valido         |

    Scenario: Una fornitura ancora in corso non finisce prima di scadere
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | null       |
        | switch_on          | 2025-11-01 |
      E il giudizio al 2025-10-31
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Il cliente ha chiuso il gas, e non si sa se qualcosa sia durato fino alla scadenza
      Dato questi fatti:
        | offer_activated_on           | 2025-03-01 |
        | new_terms_sent_on            | null       |
        | cessation_notice_received_on | 2025-10-10 |
        | cessation_notice_channel     | pec        |
        | cessation_supplies           | gas        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity

    Schema dello scenario: Un'interruzione che ha risolto il contratto attorno alla scadenza
      Dato questi fatti:
        | offer_activated_on      | 2025-03-01   |
        | new_terms_sent_on       | null         |
        | interruption_started_on | <cominciata> |
        | interruption_ended_on   | null         |
        | interruption_kind       | service      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «renewal.extension» è «<proroga>»

      Esempi: le condizioni valevano fino al 28 febbraio
        | cominciata | esito          | proroga        |
        | 2026-01-28 | non si applica | non si applica |
        | 2026-01-29 | non si applica | non si applica |
        | 2026-01-30 | valido         | valido         |

  Regola: renewal.not_switched

    Schema dello scenario: Il passaggio con cui la fornitura comincia non la finisce
      Dato questi fatti:
        | supply_activated_on | <attivata>  |
        | offer_activated_on  | <offerta>   |
        | new_terms_sent_on   | null        |
        | switch_on           | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | offerta    | passaggio  | esito          |
        | 2026-04-01 | 2026-04-01 | 2026-04-01 | valido         |
        | 2026-04-01 | 2026-04-01 | 2026-04-02 | non si applica |
        | 2026-04-01 | 2026-03-01 | 2026-04-01 | valido         |
        | 2026-04-01 | 2026-04-01 | 2026-07-01 | valido         |
        | 2026-04-01 | 2026-04-01 | null       | valido         |

    Schema dello scenario: Dove della fornitura nessuno dice il giorno vale quello dell'offerta
      Dato questi fatti:
        | offer_activated_on | 2026-04-01  |
        | new_terms_sent_on  | null        |
        | switch_on          | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | passaggio  | esito          |
        | 2026-04-01 | valido         |
        | 2026-04-02 | non si applica |

    Schema dello scenario: Dove nessuno dice quando la fornitura è cominciata, il passaggio la finisce
      Dato questi fatti:
        | change_notice_respected | no         |
        | change_justified        | sì         |
        | change_effective_on     | 2026-05-01 |
        | switch_on               | 2026-04-01 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito          |
        | 2026-04-01 | non si applica |
        | 2026-03-31 | valido         |

    Scenario: Un'offerta nuova non fa di un'uscita un inizio
      Dato questi fatti:
        | supply_activated_on | 2025-03-01  |
        | offer_activated_on  | 2026-04-01  |
        | new_terms_sent_on   | null        |
        | switch_on           | 2026-04-01  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: renewal.not_ceased

    Schema dello scenario: Di due forniture il cliente ne può chiudere una sola
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01  |
        | cessation_notice_received_on | 2025-10-10  |
        | cessation_notice_channel     | pec         |
        | commodity                    | <fornitura> |
        | cessation_supplies           | <nominate>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura   | nominate    | esito          |
        | dual        | electricity | valido         |
        | electricity | electricity | non si applica |
        | gas         | gas         | non si applica |

    Scenario: Un recesso che non nomina forniture le chiude tutte
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_received_on | 2025-10-10 |
        | cessation_notice_channel     | pec        |
        | commodity                    | dual       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Un recesso mai arrivato non chiude nulla
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_received_on | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Il recesso nomina una fornitura, e non si sa quante ne abbia il contratto
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_received_on | 2025-10-10 |
        | cessation_notice_channel     | pec        |
        | cessation_supplies           | gas        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity

  Regola: renewal.awaited

    Schema dello scenario: Finché l'ultimo giorno non è passato le nuove condizioni possono arrivare
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-20 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «renewal.notice» è «<anticipo>»
      E l'esito di «renewal.acceptance» è «non si applica»
      E l'esito di «renewal.extension» è «<proroga>»
      E con la lettura «renewal-notice» «sending» l'esito è «non si applica»

      Esempi:
        | giorno     | esito          | anticipo | proroga        |
        | 2025-11-25 | valido         | conforme | non si applica |
        | 2025-11-28 | valido         | conforme | non si applica |

    Scenario: Passato l'ultimo giorno vale la presunzione
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-20 |
      E il giudizio al 2025-11-29
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «renewal.notice» è «violato»
      E l'esito di «renewal.acceptance» è «non si applica»
      E l'esito di «renewal.extension» è «valido»

    Schema dello scenario: Di ciò che non è ancora arrivato, o si presume arrivato
      Dato questi fatti:
        | offer_activated_on    | 2025-03-01 |
        | new_terms_sent_on     | <spedite>  |
        | new_terms_received_on | <arrivate> |
      E il profilo «<profilo>»
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «renewal.notice» è «<anticipo>»

      Esempi:
        | spedite    | arrivate   | profilo    | giorno     | esito          | anticipo       |
        | 2025-11-10 | null       | documents  | 2025-11-28 | valido         | conforme       |
        | 2025-11-10 | null       | documents  | 2025-11-29 | non si applica | violato        |
        | 2025-11-10 | null       | regulation | 2025-11-28 | valido         | conforme       |
        | 2025-11-20 | 2025-11-25 | documents  | 2025-11-25 | non si applica | conforme       |
        | null       | null       | documents  | 2025-11-25 | non si applica | non si applica |

    Schema dello scenario: Che l'arrivo si presuma lo dice il giorno in cui le nuove condizioni sono partite, non quello del giudizio
      Dato questi fatti:
        | offer_activated_on | 2024-06-01 |
        | new_terms_sent_on  | <spedite>  |
      E il profilo «regulation»
      E il giudizio al 2025-01-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: per la regolazione la ricezione non si presume più dal 2025
        | spedite    | esito          |
        | 2024-12-31 | non si applica |
        | 2025-01-01 | valido         |

    Schema dello scenario: Di ciò che si presume in tempo non si aspetta nulla
      Dato questi fatti:
        | offer_activated_on | 2025-03-01 |
        | new_terms_sent_on  | 2025-11-10 |
      E il profilo «<profilo>»
      E il giudizio al 2025-11-25
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «renewal.acceptance» è «<accettazione>»

      Esempi: per la regolazione la ricezione non si presume
        | profilo    | esito          | accettazione   |
        | documents  | non si applica | valido         |
        | regulation | valido         | non si applica |

    Scenario: Le nuove condizioni sono partite, e non si sa quando le precedenti scadano
      Dato questi fatti:
        | new_terms_sent_on | 2025-11-20 |
      E il giudizio al 2025-11-25
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: offer_activated_on, supply_activated_on

  Regola: renewal.not_left

    Schema dello scenario: Soltanto un recesso in regola fa uscire il fornitore
      Dato questi fatti:
        | supply_activated_on              | 2025-03-01 |
        | impediment_notice_received_on    | <impedimento> |
        | supplier_exit_notice_received_on | 2025-11-10 |
        | supplier_exit_channel            | <via>      |
        | supplier_exit_on                 | <fine>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: sei mesi dal 10 novembre, o sessanta giorni per un impedimento
        | impedimento | via           | fine       | esito          |
        | null        | registered_ar | 2026-05-09 | valido         |
        | null        | registered_ar | 2026-05-10 | non si applica |
        | null        | email         | 2026-05-10 | valido         |
        | 2025-11-03  | email         | 2026-01-08 | valido         |
        | 2025-11-03  | email         | 2026-01-09 | non si applica |
        | null        | registered_ar | null       | valido         |

    Scenario: Il fornitore ha receduto, e non si sa quando il recesso è arrivato al cliente
      Dato questi fatti:
        | supply_activated_on              | 2025-03-01 |
        | supplier_exit_on                 | 2026-05-10 |
      E la sola famiglia «renewal»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supplier_exit_notice_received_on

  Regola: renewal.not_interrupted

    Schema dello scenario: Un'interruzione risolve il contratto quando supera il suo limite
      Dato questi fatti:
        | offer_activated_on      | 2025-06-01 |
        | interruption_started_on | 2026-03-02 |
        | interruption_ended_on   | <ripresa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il limite è il 1º aprile
        | ripresa    | esito          |
        | 2026-03-31 | valido         |
        | 2026-04-01 | valido         |
        | 2026-04-02 | non si applica |
        | null       | non si applica |

    Scenario: Finché non si sa quando la fornitura sia ripresa, il contratto si guarda come se durasse
      Dato questi fatti:
        | offer_activated_on      | 2025-06-01 |
        | interruption_started_on | 2026-03-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: renewal.hindered_by_end

    Schema dello scenario: Un'interruzione che fa finire il contratto prima della scadenza, o dopo
      Dato questi fatti:
        | offer_activated_on      | 2025-03-01   |
        | new_terms_sent_on       | null         |
        | interruption_started_on | <cominciata> |
        | interruption_ended_on   | <ripresa>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le condizioni valevano fino al 28 febbraio
        | cominciata | ripresa    | esito          |
        | 2026-01-28 | null       | valido         |
        | 2026-01-29 | null       | valido         |
        | 2026-01-30 | null       | non si applica |
        | 2026-01-29 | 2026-02-28 | non si applica |
        | 2026-01-29 | 2026-03-01 | valido         |

    Schema dello scenario: Il recesso del cliente per un impedimento prima della scadenza, o dopo
      Dato questi fatti:
        | offer_activated_on            | 2025-03-01 |
        | new_terms_sent_on             | null       |
        | impediment_notice_received_on | 2025-11-20 |
        | impediment_exit_sent_on       | 2025-12-10 |
        | impediment_exit_known_on      | <saputo>   |
        | impediment_exit_channel       | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le condizioni valevano fino al 28 febbraio
        | saputo     | via           | esito          |
        | 2025-12-29 | registered_ar | valido         |
        | 2025-12-30 | registered_ar | valido         |
        | 2025-12-31 | registered_ar | non si applica |
        | 2025-12-30 | email         | non si applica |

    Scenario: Quando le condizioni scadano non si sa, e non si sa se l'interruzione sia venuta prima
      Dato questi fatti:
        | new_terms_sent_on       | 2025-11-20 |
        | interruption_started_on | 2026-01-28 |
        | interruption_ended_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: offer_activated_on, supply_activated_on
