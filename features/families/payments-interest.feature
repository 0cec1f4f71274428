# language: it
Funzionalità: Pagamenti e interessi di mora
  Quando una bolletta scade, fino a quando si chiede alla banca il rimborso di un addebito, e una domanda che i testi non
  risolvono: gli interessi di mora chiesti a un consumatore.

  Regola: payments-interest.payment_day

    Schema dello scenario: Una scadenza stampata in un giorno di festa slitta anche per ciò che resta da pagare
      Dato il profilo «favourable»
      E questi fatti:
        | invoice_issued_on | 2026-11-23 |
        | invoice_due_on    | 2027-01-06 |
        | invoice_paid_on   | <pagata>   |
        | unpaid_eur        | 50.00      |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2027-01-07

      Esempi:
        | pagata     | giudizio   | esito    |
        | null       | 2027-01-07 | conforme |
        | 2026-12-10 | 2027-01-07 | conforme |
        | null       | 2027-01-08 | violato  |
        | 2026-12-10 | 2027-01-08 | conforme |

    Scenario: Se la scadenza slitta, slitta anche per ciò che resta
      Dato che della bolletta restano da pagare 0,01
      E che la bolletta è stata emessa il 2026-11-23
      E il giudizio al 2026-12-09
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-12-09

    Scenario: Una bolletta non ancora scaduta si può pagare, anche se resta tutta
      Dato che la bolletta è stata emessa il 2026-11-23
      E che la bolletta non è stata pagata
      E che della bolletta restano da pagare 0,01
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-12-08

    Schema dello scenario: La bolletta si paga entro il giorno del contratto
      Dato questi fatti:
        | invoice_issued_on | <emessa> |
        | invoice_paid_on   | <pagata> |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scade>
      E i giorni di ritardo sono <ritardo>

      Esempi: quindici giorni, con quello dell'emissione non contato
        | emessa     | scade      | pagata     | giudizio   | esito    | ritardo |
        | 2026-01-31 | 2026-02-15 | 2026-02-14 | 2026-06-30 | conforme | 0       |
        | 2026-01-31 | 2026-02-15 | 2026-02-15 | 2026-06-30 | conforme | 0       |
        | 2026-01-31 | 2026-02-15 | 2026-02-16 | 2026-06-30 | violato  | 1       |
        | 2026-01-31 | 2026-02-15 | null       | 2026-02-15 | conforme | 0       |
        | 2026-01-31 | 2026-02-15 | null       | 2026-02-16 | violato  | 1       |
        | 2028-02-14 | 2028-02-29 | 2028-02-29 | 2028-06-30 | conforme | 0       |
        | 2028-02-15 | 2028-03-01 | 2028-03-02 | 2028-06-30 | violato  | 1       |
        | 2026-12-20 | 2027-01-04 | 2027-01-04 | 2027-06-30 | conforme | 0       |

    Scenario: Se i pagamenti slittano, dopo la domenica c'è ancora il lunedì
      Dato questi fatti:
        | invoice_issued_on | 2026-01-31 |
        | invoice_paid_on   | 2026-02-16 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «holiday-roll» «payments_and_customer_acts» l'esito è «conforme»
      E con il profilo «favourable» l'esito è «conforme»

    Schema dello scenario: Una bolletta può dare più giorni, non meno
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | invoice_due_on    | <scritta>  |
        | invoice_paid_on   | <pagata>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scade>

      Esempi:
        | scritta    | pagata     | scade      | esito    |
        | 2026-03-31 | 2026-03-31 | 2026-03-31 | conforme |
        | 2026-03-31 | 2026-04-01 | 2026-03-31 | violato  |
        | 2026-03-17 | 2026-03-18 | 2026-03-17 | violato  |
        | 2026-03-10 | 2026-03-17 | 2026-03-17 | conforme |
        | 2026-03-10 | 2026-03-18 | 2026-03-17 | violato  |

    Schema dello scenario: Del giorno del pagamento non si sa, e decide se resti qualcosa da pagare
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | unpaid_eur        | <resta>    |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | resta | giudizio   | esito             |
        | 80.00 | 2026-06-30 | violato           |
        | 0.00  | 2026-06-30 | non determinabile |

    Scenario: Della bolletta si sa soltanto che non resta nulla da pagare
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | unpaid_eur        | 0.00       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Schema dello scenario: Di una bolletta pagata la somma è quella che era da pagare, non un resto
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | invoice_due_on    | 2026-03-17 |
        | invoice_paid_on   | <pagata>   |
        | unpaid_eur        | 180.00     |
      E il giudizio al 2026-05-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | pagata     | esito    | ritardo |
        | 2026-03-16 | conforme | 0       |
        | 2026-03-17 | conforme | 0       |
        | 2026-03-18 | violato  | 1       |
        | 2026-04-10 | violato  | 24      |

    Schema dello scenario: Di una bolletta non pagata si dice la somma che resta
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | unpaid_eur        | <resta>    |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: che resti qualcosa lo dice anche chi non parla del giorno del pagamento
        | resta | giudizio   | esito             |
        | 0.01  | 2026-03-17 | conforme          |
        | 0.01  | 2026-03-18 | violato           |

  Regola: payments-interest.which_rest

    Schema dello scenario: Se si dice il giorno del pagamento e una somma, una persona guarda quale somma è
      Dato questi fatti:
        | invoice_paid_on | <pagata> |
        | unpaid_eur      | <resta>  |
      E il giudizio al 2026-05-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | resta | esito                      |
        | 2026-03-20 | 50.00 | da valutare da una persona |
        | 2026-03-20 | 0.01  | da valutare da una persona |
        | 2026-03-20 | 0.00  | non si applica             |
        | null       | 50.00 | non si applica             |

  Regola: payments-interest.payment_day

    Scenario: Una bolletta non emessa non si paga
      Dato che la bolletta non è stata emessa
      E che della bolletta restano da pagare 80.00
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Di una bolletta di cui non resta nulla non si dice che il cliente non ha pagato
      Dato questi fatti:
        | invoice_issued_on | 2026-01-31 |
        | invoice_due_on    | 2026-03-20 |
        | invoice_paid_on   | <pagata>   |
        | unpaid_eur        | <resta>    |
      E il giudizio al 2026-04-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | resta | esito          |
        | null       | 0.00  | non si applica |
        | null       | 0.01  | violato        |
        | 2026-03-20 | 0.00  | conforme       |
        | 2026-03-21 | 0.00  | violato        |

    Scenario: La scadenza stampata è un giorno festivo: il pagamento del giorno dopo è in tempo
      Dato che la bolletta è stata emessa il 2026-11-23
      E che la bolletta è stata pagata il 2027-01-07
      E che la bolletta scade il 2027-01-06
      E il giudizio al 2027-01-07
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2027-01-07
      E i giorni di ritardo sono 0

  Regola: payments-interest.nothing_left

    Schema dello scenario: Basta un centesimo perché resti qualcosa da pagare
      Dato questi fatti:
        | unpaid_eur | <resta> |
      E la sola famiglia «payments-interest»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | resta  | esito          |
        | 0.00   | valido         |
        | 0.01   | non si applica |
        | 120.00 | non si applica |

    Scenario: Quanto resti da pagare non si sa
      Dato questi fatti:
        | invoice_due_on | 2026-03-20 |
      E la sola famiglia «payments-interest»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: unpaid_eur

  Regola: payments-interest.stated_due_day

    Schema dello scenario: La scadenza scritta in bolletta
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | invoice_due_on    | <scritta>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-03-17

      Esempi:
        | scritta    | esito    |
        | 2026-03-16 | violato  |
        | 2026-03-17 | conforme |
        | 2026-03-18 | conforme |

    Schema dello scenario: La bolletta è stata emessa, e non si sa quando scada: può scadere in un giorno che deve ancora venire
      Dato che la bolletta è stata emessa il 2026-03-02
      E la sola famiglia «payments-interest»
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_due_on

      Esempi:
        | giudizio   |
        | 2026-03-10 |
        | 2026-03-16 |
        | 2026-03-17 |
        | 2026-03-18 |
        | 2026-06-30 |

  Regola: payments-interest.sdd_refund

    Schema dello scenario: Otto settimane dall'addebito
      Dato questi fatti:
        | sdd_debited_on          | <addebito> |
        | sdd_refund_requested_on | <chiesto>  |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scade>

      Esempi: cinquantasei giorni
        | addebito   | chiesto    | giudizio   | scade      | esito         |
        | 2026-03-02 | 2026-04-26 | 2026-06-30 | 2026-04-27 | ammissibile   |
        | 2026-03-02 | 2026-04-27 | 2026-06-30 | 2026-04-27 | ammissibile   |
        | 2026-03-02 | 2026-04-28 | 2026-06-30 | 2026-04-27 | inammissibile |
        | 2026-03-02 | null       | 2026-04-27 | 2026-04-27 | ammissibile   |
        | 2026-03-02 | null       | 2026-04-28 | 2026-04-27 | inammissibile |
        | 2028-01-04 | 2028-02-29 | 2028-06-30 | 2028-02-29 | ammissibile   |
        | 2026-12-01 | 2027-01-27 | 2027-06-30 | 2027-01-26 | inammissibile |

    Scenario: Un addebito che non c'è stato non si rimborsa
      Dato che l'addebito SEPA non c'è stato
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Dell'addebito non si sa il giorno
      Dato che il rimborso dell'addebito SEPA è stato chiesto alla banca il 2026-04-27
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: sdd_debited_on

    Scenario: Il termine che cade nel fine settimana, se slitta
      Dato questi fatti:
        | sdd_debited_on          | 2026-03-01 |
        | sdd_refund_requested_on | 2026-04-27 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «holiday-roll» «payments_and_customer_acts» l'esito è «ammissibile»

  Regola: payments-interest.interest_asked

    Schema dello scenario: Gli interessi chiesti, o di cui c'è la somma
      Dato questi fatti:
        | <fatto> | <valore> |
      E la sola famiglia «payments-interest»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                    | valore | esito          |
        | default_interest_charged | sì     | valido         |
        | default_interest_charged | no     | non si applica |
        | interest_owed_eur        | 4.10   | valido         |
        | interest_owed_eur        | 0.01   | valido         |
        | interest_owed_eur        | 0.00   | non si applica |

  Regola: payments-interest.no_interest

    Schema dello scenario: Una somma di zero non chiede nulla
      Dato questi fatti:
        | invoice_due_on           | 2026-03-17 |
        | default_interest_charged | sì         |
        | interest_owed_eur        | <somma>    |
      E il giudizio al 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «payments-interest.interest_ground» è «<interessi>»

      Esempi:
        | somma | esito          | interessi      |
        | 0.00  | valido         | non si applica |
        | 0.01  | non si applica | violato        |

    Scenario: Quanto il fornitore chieda per interessi non si sa
      Dato questi fatti:
        | default_interest_charged | sì |
      E la sola famiglia «payments-interest»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: interest_owed_eur

  Regola: payments-interest.interest_ground

    Scenario: Se la scadenza slitta, gli interessi si chiedono dopo
      Dato che il fornitore ha chiesto interessi di mora
      E che la bolletta scade il 2026-11-22
      E il giudizio al 2026-11-23
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-11-24

    Schema dello scenario: Gli interessi si chiedono soltanto su una bolletta pagata dopo la scadenza
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | invoice_paid_on   | <pagata>   |
        | <fatto>           | <valore>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-03-18

      Esempi:
        | pagata     | fatto                    | valore | esito    |
        | 2026-03-16 | default_interest_charged | sì     | violato  |
        | 2026-03-17 | default_interest_charged | sì     | violato  |
        | 2026-03-18 | default_interest_charged | sì     | conforme |
        | 2026-03-17 | interest_owed_eur        | 3.00   | violato  |
        | 2026-03-18 | interest_owed_eur        | 3.00   | conforme |

    Schema dello scenario: Chi ha comunicato di aver pagato deve dire in che giorno, per sapere se gli interessi corrano
      Dato questi fatti:
        | invoice_issued_on        | 2026-03-02   |
        | default_interest_charged | sì           |
        | payment_proof_sent_on    | <comunicato> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comunicato | esito             |
        | 2026-04-01 | non determinabile |
        | null       | conforme          |

    Schema dello scenario: Gli interessi non si chiedono prima che la bolletta scada
      Dato questi fatti:
        | invoice_due_on | 2026-03-17 |
        | <fatto>        | <valore>   |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                    | valore | giudizio   | esito    |
        | default_interest_charged | sì     | 2026-03-16 | violato  |
        | default_interest_charged | sì     | 2026-03-17 | violato  |
        | default_interest_charged | sì     | 2026-03-18 | conforme |
        | interest_owed_eur        | 3.00   | 2026-03-17 | violato  |

    Schema dello scenario: Conta la scadenza del contratto, se quella stampata viene prima
      Dato questi fatti:
        | invoice_issued_on        | 2026-03-02 |
        | invoice_due_on           | <stampata> |
        | invoice_paid_on          | 2026-03-18 |
        | default_interest_charged | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | stampata   | primo      | esito    |
        | 2026-03-10 | 2026-03-18 | conforme |
        | 2026-03-17 | 2026-03-18 | conforme |
        | 2026-03-18 | 2026-03-19 | violato  |

    Schema dello scenario: Su una bolletta pagata in tempo gli interessi non corrono, qualunque fosse la somma
      Dato questi fatti:
        | invoice_due_on           | 2026-03-17 |
        | invoice_paid_on          | <pagata>   |
        | unpaid_eur               | <resta>    |
        | default_interest_charged | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: di ciò che nessuno ha pagato e non si deve più giudica una persona
        | pagata     | resta | esito          |
        | 2026-03-17 | 0.00  | violato        |
        | 2026-03-17 | 0.01  | violato        |
        | 2026-03-18 | 0.01  | conforme       |
        | null       | 0.01  | conforme       |
        | null       | 0.00  | non si applica |

    Scenario: Non resta nulla da pagare, e non si sa quando la bolletta sia stata pagata
      Dato questi fatti:
        | invoice_due_on           | 2026-03-17 |
        | unpaid_eur               | 0.00       |
        | default_interest_charged | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Scenario: Su una bolletta mai emessa non corrono interessi
      Dato questi fatti:
        | invoice_issued_on        | null |
        | default_interest_charged | sì   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la bolletta è stata emessa

    Scenario: Il fornitore non ha chiesto interessi
      Dato questi fatti:
        | invoice_due_on           | 2026-03-17 |
        | invoice_paid_on          | 2026-03-17 |
        | default_interest_charged | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Per chi è più favorevole al cliente il lunedì dopo la scadenza è ancora in tempo
      Dato questi fatti:
        | invoice_issued_on        | 2026-01-31 |
        | invoice_paid_on          | 2026-02-16 |
        | default_interest_charged | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con il profilo «favourable» l'esito è «violato»

  Regola: payments-interest.default_interest

    Scenario: Se la scadenza slitta, chi paga quel giorno non deve interessi
      Dato che la bolletta è stata pagata il 2026-11-23
      E che la bolletta scade il 2026-11-22
      E il giudizio al 2026-11-23
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di una bolletta appena emessa di cui non resta nulla
      Dato che il fornitore ha chiesto interessi di mora
      E che la bolletta è stata emessa il 2026-11-23
      E che della bolletta restano da pagare 0,00
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

    Scenario: Di una bolletta scaduta da un giorno la domanda si pone
      Dato che la bolletta scade il 2026-11-22
      E il giudizio al 2026-11-24
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

    Schema dello scenario: Gli interessi di mora li valuta una persona
      Dato questi fatti:
        | customer_type            | <cliente> |
        | default_interest_charged | sì        |
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
      E è segnalato il dubbio «default-interest-consumer»

      Esempi: per qualunque cliente, perché il tipo non dice se agisce da consumatore
        | cliente               |
        | domestic              |
        | sme                   |
        | non_domestic          |
        | condominium           |
        | public_administration |

    Schema dello scenario: Quando la domanda si pone
      Dato questi fatti:
        | invoice_due_on  | 2026-03-17 |
        | unpaid_eur      | 120.00     |
        | <fatto>         | <valore>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                    | valore     | esito                      |
        | invoice_paid_on          | null       | da valutare da una persona |
        | invoice_paid_on          | 2026-04-10 | da valutare da una persona |
        | invoice_paid_on          | 2026-03-18 | da valutare da una persona |
        | invoice_paid_on          | 2026-03-17 | non si applica             |
        | default_interest_charged | no         | non si applica             |
        | interest_owed_eur        | 4.10       | da valutare da una persona |

    Scenario: Interessi non chiesti non hanno una somma
      Dato questi fatti:
        | default_interest_charged | no   |
        | interest_owed_eur        | 4.10 |
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.interest_owed_eur: non può stare con `default_interest_charged`

    Schema dello scenario: Prima che la bolletta scada la domanda non si pone
      Dato questi fatti:
        | invoice_issued_on | 2026-01-31 |
        | invoice_due_on    | 2026-03-20 |
        | invoice_paid_on   | null       |
        | unpaid_eur        | 120.00     |
        | <fatto>           | <valore>   |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | fatto                    | valore   | esito                      |
        | 2026-03-10 | customer_type            | domestic | non si applica             |
        | 2026-03-20 | customer_type            | domestic | non si applica             |
        | 2026-03-21 | customer_type            | domestic | da valutare da una persona |
        | 2026-03-10 | default_interest_charged | sì       | non si applica             |
        | 2026-03-21 | default_interest_charged | sì       | da valutare da una persona |
        | 2026-03-10 | default_interest_charged | no       | non si applica             |
        | 2026-03-10 | interest_owed_eur        | 4.10     | non si applica             |
        | 2026-03-21 | interest_owed_eur        | 4.10     | da valutare da una persona |

    Schema dello scenario: Chi non deve più nulla non è in mora
      Dato questi fatti:
        | invoice_due_on  | 2026-03-20 |
        | unpaid_eur      | <resta>    |
        | invoice_paid_on | <pagata>   |
      E il giudizio al 2026-04-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: chi ha pagato tardi è stato in mora, anche se ora non deve più nulla
        | resta  | pagata     | esito                      |
        | 0.00   | null       | non si applica             |
        | 0.01   | null       | da valutare da una persona |
        | 0.00   | 2026-03-21 | da valutare da una persona |

    Schema dello scenario: Una scadenza stampata troppo presto non fa correre gli interessi
      Dato questi fatti:
        | invoice_issued_on | 2026-03-02 |
        | invoice_due_on    | 2026-03-10 |
        | invoice_paid_on   | <pagata>   |
        | customer_type     | domestic   |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagata     | giudizio   | esito                      |
        | 2026-03-17 | 2026-06-30 | non si applica             |
        | 2026-03-18 | 2026-06-30 | da valutare da una persona |
        | null       | 2026-03-17 | non si applica             |
        | null       | 2026-03-18 | da valutare da una persona |

    Scenario: Interessi chiesti a chi non deve più nulla
      Dato questi fatti:
        | invoice_due_on           | 2026-03-20 |
        | unpaid_eur               | 0.00       |
        | invoice_paid_on          | null       |
        | default_interest_charged | sì         |
      E il giudizio al 2026-04-10
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
