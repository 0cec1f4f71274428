# language: it
Funzionalità: Cessazione, recesso e risoluzione
  Quando il fornitore può risolvere il contratto e da quale giorno, come il cliente chiude la fornitura, con quale preavviso
  recede il fornitore, che cosa può fare il cliente se il contratto passa a un altro. I giorni sono contati sul calendario.

  Regola: termination.termination

    Schema dello scenario: Ogni motivo che ha una sola condizione vale quando ricorre
      Dato questi fatti:
        | customer_type              | piccola o media impresa |
        | commodity                  | energia elettrica       |
        | termination_ground         | <motivo>                |
        | <fatto>                    | <valore>                |
        | termination_notice_sent_on | 2026-05-04              |
      E il giudizio al 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | motivo                                                 | fatto                     | valore | esito         |
        | obblighi su apparecchi e misuratore violati            | equipment_duties_breached | sì     | ammissibile   |
        | obblighi su apparecchi e misuratore violati            | equipment_duties_breached | no     | inammissibile |
        | liquidazione, scioglimento o fine dell'impresa         | business_wound_up         | sì     | ammissibile   |
        | liquidazione, scioglimento o fine dell'impresa         | business_wound_up         | no     | inammissibile |
        | insolvenza o protesto                                  | insolvency_declared       | sì     | ammissibile   |
        | dati o dichiarazioni non veri                          | contract_statements_false | sì     | ammissibile   |
        | contratto con un altro fornitore per la stessa fornitura | overlapping_contract    | sì     | ammissibile   |
        | contratto con un altro fornitore per la stessa fornitura | overlapping_contract    | no     | inammissibile |
        | prelievo fraudolento                                   | fraud_proven              | sì     | ammissibile   |
        | prelievo fraudolento                                   | fraud_proven              | no     | inammissibile |
        | impianto interno irregolare o pericoloso               | plant_unsafe              | sì     | ammissibile   |
        | impianto interno irregolare o pericoloso               | plant_unsafe              | no     | inammissibile |
        | energia ceduta a terzi                                 | energy_resold             | sì     | ammissibile   |
        | energia ceduta a terzi                                 | energy_resold             | no     | inammissibile |
        | obblighi fiscali violati                               | tax_duties_breached       | sì     | ammissibile   |
        | obblighi fiscali violati                               | tax_duties_breached       | no     | inammissibile |
        | morosità emersa allo switching                         | arrears_found_at_switching | sì    | ammissibile   |
        | morosità emersa allo switching                         | arrears_found_at_switching | no    | inammissibile |
        | uso scorretto dei marchi                               | trademark_misused         | sì     | ammissibile   |
        | uso scorretto dei marchi                               | trademark_misused         | no     | inammissibile |

    Scenario: Il ritardo che basta risolve il contratto
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-03-31           |
        | termination_notice_channel | raccomandata A/R     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E l'esito di «termination.letter» è «conforme»
      E la conclusione è «compliant»

    Scenario: Il ritardo che non basta non lo risolve
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-03-30           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: un motivo che il contratto prevede e che ricorra davvero
      E la conclusione è «non_compliant»

    Scenario: Finché la comunicazione non parte nessuno ha sbagliato
      Dato questi fatti:
        | invoice_due_on             | 2026-06-20           |
        | invoice_paid_on            | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | null                 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E la conclusione è «compliant»

    Schema dello scenario: L'addebito in conto venuto meno, rimesso o no in regola
      Dato questi fatti:
        | sdd_lapsed_on              | 2026-03-10                                  |
        | sdd_restored_on            | <ripristino>                                |
        | termination_ground         | autorizzazione all'addebito in conto venuta meno |
        | termination_notice_sent_on | 2026-05-04                                  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ripristino | esito         |
        | 2026-03-20 | inammissibile |
        | 2026-03-21 | ammissibile   |
        | null       | ammissibile   |

    Scenario: Del motivo non si sa se ricorra
      Dato che il motivo della risoluzione è: prelievo fraudolento
      E che la fornitura è di energia elettrica
      E che la comunicazione di risoluzione è partita il 2026-05-04
      E il giudizio al 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: fraud_proven

    Schema dello scenario: Un motivo che ricorre non basta, se la comunicazione non va per raccomandata
      Dato questi fatti:
        | termination_ground         | impianto interno irregolare o pericoloso |
        | plant_unsafe               | sì         |
        | termination_notice_sent_on | 2026-05-04 |
        | termination_notice_channel | <via>      |
      E il giudizio al 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                 | esito         |
        | raccomandata A/R    | ammissibile   |
        | PEC                 | inammissibile |
        | posta elettronica   | inammissibile |
        | posta ordinaria     | inammissibile |

    Scenario: Un motivo fuori dall'elenco lo valuta una persona
      Dato che il motivo della risoluzione è: un altro motivo
      E che la comunicazione di risoluzione è partita il 2026-05-04
      E il giudizio al 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «termination.ground_by_law» è «da valutare da una persona»

    Schema dello scenario: Né insolvenza né protesto, e nessun dato falso
      Dato questi fatti:
        | customer_type             | piccola o media impresa |
        | termination_ground        | <motivo>                |
        | insolvency_declared       | no                      |
        | in_protest_register       | no                      |
        | request_data_false        | no                      |
        | contract_statements_false | no                      |
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

      Esempi:
        | motivo                        |
        | insolvenza o protesto         |
        | dati o dichiarazioni non veri |

  Regola: termination.ground_listed

    Scenario: Senza un motivo detto non si può decidere, e se ne chiede quello soltanto
      Dato che la comunicazione di risoluzione è partita il 2026-05-04
      E il giudizio al 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: termination_ground
      E la conclusione è «undetermined»

    Schema dello scenario: Quali motivi il contratto conosce
      Dato che la comunicazione di risoluzione è partita il 2026-05-04
      E che il motivo della risoluzione è: <motivo>
      E il giudizio al 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | motivo                                                   | esito          |
        | pagamento in ritardo                                     | valido         |
        | autorizzazione all'addebito in conto venuta meno         | valido         |
        | obblighi su apparecchi e misuratore violati              | valido         |
        | liquidazione, scioglimento o fine dell'impresa           | valido         |
        | insolvenza o protesto                                    | valido         |
        | dati o dichiarazioni non veri                            | valido         |
        | contratto con un altro fornitore per la stessa fornitura | valido         |
        | prelievo fraudolento                                     | valido         |
        | impianto interno irregolare o pericoloso                 | valido         |
        | energia ceduta a terzi                                   | valido         |
        | obblighi fiscali violati                                 | valido         |
        | morosità emersa allo switching                           | valido         |
        | uso scorretto dei marchi                                 | valido         |
        | un altro motivo                                          | non si applica |

    Scenario: Una comunicazione che non è partita non ha un motivo da guardare
      Dato che il fornitore non ha spedito alcuna comunicazione di risoluzione
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: termination.ground_by_law

    Scenario: Un motivo fuori dall'elenco sì
      Dato che il motivo della risoluzione è: un altro motivo
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

    Schema dello scenario: Un motivo dell'elenco non chiede di guardare la legge
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |

  Regola: termination.letter

    Schema dello scenario: Il contratto nomina la sola raccomandata — Risoluzione comunicata per raccomandata con avviso di ricevimento
      Dato che la comunicazione di risoluzione è partita per <via>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via               | esito    |
        | raccomandata A/R  | conforme |
        | PEC               | violato  |
        | posta elettronica | violato  |
        | posta ordinaria   | violato  |

    Scenario: Chi equipara la PEC alla raccomandata la ammette — Risoluzione comunicata per raccomandata con avviso di ricevimento
      Dato che la comunicazione di risoluzione è partita per PEC
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-letters» «pec_too» l'esito è «conforme»
      E con il profilo «favourable» non cambia nulla

    Scenario: Anche per chi equipara la PEC, la posta elettronica non basta
      Dato che la comunicazione di risoluzione è partita per posta elettronica
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-letters» «pec_too» non cambia nulla

    Scenario: Della via non si sa nulla — Risoluzione comunicata per raccomandata con avviso di ricevimento
      Dato che il motivo della risoluzione è: pagamento in ritardo
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: Una comunicazione mai spedita non è andata per alcuna via
      Dato che il fornitore non ha spedito alcuna comunicazione di risoluzione
      E che la comunicazione di risoluzione è partita per PEC
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.termination_notice_channel: non può stare con `termination_notice_sent_on`

    Schema dello scenario: Con ogni profilo la PEC non basta
      Dato il profilo «<profilo>»
      E che la comunicazione di risoluzione è partita per PEC
      Quando si controlla il caso
      Allora l'esito è «violato»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Nemmeno la posta ordinaria basta, per chi equipara la PEC
      Dato che la comunicazione di risoluzione è partita per posta ordinaria
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-letters» «pec_too» non cambia nulla

    Scenario: Guardando tutta la famiglia si chiede per quale via — Risoluzione comunicata per raccomandata con avviso di ricevimento
      Dato che il motivo della risoluzione è: pagamento in ritardo
      E la sola famiglia «termination»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: termination_notice_channel

    Scenario: Di un contratto sciolto dal ripensamento non si guarda per quale via lo si risolva
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-05-04 |
        | cooling_off_sent_on        | 2026-05-10 |
        | cooling_off_channel        | pec        |
        | termination_notice_sent_on | 2026-06-10 |
        | termination_notice_channel | email      |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: termination.late_payment

    Schema dello scenario: La comunicazione parte nel giorno 20, 21 o 22 di ritardo
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | <comunicazione>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-03-31
      E è segnalato il dubbio «termination-20d-vs-notice»

      Esempi:
        | comunicazione | esito         |
        | 2026-03-30    | inammissibile |
        | 2026-03-31    | ammissibile   |
        | 2026-04-01    | ammissibile   |

    Schema dello scenario: Il giorno bisestile conta come ogni altro
      Dato questi fatti:
        | invoice_due_on             | <scadenza>           |
        | invoice_paid_on            | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | <comunicazione>      |
      E il giudizio al 2028-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: febbraio di 29 giorni nel 2028, di 28 nel 2027
        | scadenza   | comunicazione | esito         |
        | 2028-02-10 | 2028-03-01    | inammissibile |
        | 2028-02-10 | 2028-03-02    | ammissibile   |
        | 2027-02-10 | 2027-03-02    | inammissibile |
        | 2027-02-10 | 2027-03-03    | ammissibile   |

    Schema dello scenario: Chi ha comunicato di aver pagato deve dire in che giorno, e la bolletta non si presume non pagata
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | payment_proof_sent_on      | <comunicato>         |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comunicato | esito             |
        | 2026-04-01 | non determinabile |
        | null       | ammissibile       |

    Scenario: Comunicato il pagamento, si chiede il giorno e nient'altro
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | payment_proof_sent_on      | 2026-04-01           |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Schema dello scenario: Chi paga entro il ventesimo giorno toglie il motivo, chi paga dopo no
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | <pagamento>          |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagamento  | esito         |
        | 2026-03-29 | inammissibile |
        | 2026-03-30 | inammissibile |
        | 2026-03-31 | ammissibile   |
        | 2026-04-20 | ammissibile   |

    Scenario: In un'altra lettura chi ha già pagato alla comunicazione non subisce la risoluzione
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | 2026-04-09           |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «termination-after-payment» «still_unpaid» l'esito è «inammissibile»
      E con il profilo «favourable» l'esito è «inammissibile»

    Scenario: Chi paga il giorno della comunicazione era ancora in ritardo
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | 2026-04-10           |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «termination-after-payment» «still_unpaid» non cambia nulla

    Scenario: Del pagamento non si dice nulla, e si presume che manchi
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-03-31           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «invoice_paid_on» = «null»

    Scenario: Della scadenza non si sa nulla
      Dato che il motivo della risoluzione è: pagamento in ritardo
      E che la comunicazione di risoluzione è partita il 2026-03-31
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_issued_on, invoice_due_on

    Schema dello scenario: Una scadenza stampata troppo presto non fa correre la tolleranza
      Dato questi fatti:
        | invoice_issued_on          | 2026-03-02           |
        | invoice_due_on             | <stampata>           |
        | invoice_paid_on            | <pagamento>          |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | <comunicazione>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: il contratto dà quindici giorni dall'emissione, una bolletta ne può dare di più
        | stampata   | pagamento  | comunicazione | primo      | esito         |
        | 2026-03-10 | null       | 2026-04-06    | 2026-04-07 | inammissibile |
        | 2026-03-10 | null       | 2026-04-07    | 2026-04-07 | ammissibile   |
        | 2026-03-10 | 2026-04-06 | 2026-04-10    | 2026-04-07 | inammissibile |
        | 2026-03-10 | 2026-04-07 | 2026-04-10    | 2026-04-07 | ammissibile   |
        | 2026-03-16 | null       | 2026-04-06    | 2026-04-07 | inammissibile |
        | 2026-03-17 | null       | 2026-04-07    | 2026-04-07 | ammissibile   |
        | 2026-03-18 | null       | 2026-04-07    | 2026-04-08 | inammissibile |
        | 2026-03-18 | null       | 2026-04-08    | 2026-04-08 | ammissibile   |

    Schema dello scenario: Di una bolletta che non dice la sua scadenza vale quella del contratto
      Dato questi fatti:
        | invoice_issued_on          | 2026-03-02           |
        | invoice_paid_on            | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | <comunicazione>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-04-07

      Esempi:
        | comunicazione | esito         |
        | 2026-04-06    | inammissibile |
        | 2026-04-07    | ammissibile   |

    Scenario: Per una bolletta non emessa il contratto non si risolve
      Dato questi fatti:
        | invoice_issued_on          | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-03-31           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Schema dello scenario: Conta se della bolletta resti qualcosa da pagare
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | <pagamento>          |
        | unpaid_eur                 | <resta>              |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: di una bolletta pagata la somma è quella che era da pagare
        | pagamento  | resta | esito         |
        | null       | 0.00  | inammissibile |
        | null       | 0.01  | ammissibile   |
        | 2026-03-30 | 0.00  | inammissibile |
        | 2026-03-30 | 0.01  | inammissibile |
        | 2026-03-31 | 0.00  | ammissibile   |

    Scenario: Non resta nulla da pagare, e non si sa quando la bolletta sia stata pagata
      Dato questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | unpaid_eur                 | 0.00                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_paid_on

    Schema dello scenario: Per chi guarda con più favore il cliente, chi ha pagato prima della comunicazione non è più in ritardo
      Dato il profilo «favourable»
      E questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | 2026-04-09           |
        | unpaid_eur                 | <resta>              |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | resta | esito         |
        | 0.00  | inammissibile |
        | 0.01  | inammissibile |

    Scenario: Nemmeno per chi guarda con più favore il cliente la tolleranza slitta oltre una festa
      Dato il profilo «favourable»
      E questi fatti:
        | invoice_due_on             | 2026-04-05           |
        | invoice_paid_on            | null                 |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-26           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il primo giorno utile è il 2026-04-26

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo b: pagamento in ritardo
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

    Schema dello scenario: Chi ha pagato in ritardo prima della comunicazione, secondo il profilo
      Dato il profilo «<profilo>»
      E questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | invoice_paid_on            | <pagamento>          |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | pagamento  | esito         |
        | documents  | 2026-04-09 | ammissibile   |
        | regulation | 2026-04-09 | ammissibile   |
        | favourable | 2026-04-09 | inammissibile |
        | favourable | 2026-04-11 | ammissibile   |
        | favourable | null       | ammissibile   |

    Scenario: Anche per chi guarda con più favore il cliente si presume che la bolletta non sia pagata
      Dato il profilo «favourable»
      E questi fatti:
        | invoice_due_on             | 2026-03-10           |
        | termination_ground         | pagamento in ritardo |
        | termination_notice_sent_on | 2026-04-10           |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

  Regola: termination.direct_debit

    Schema dello scenario: L'addebito torna in regola nel giorno 9, 10 o 11
      Dato questi fatti:
        | sdd_lapsed_on              | 2026-03-10                                  |
        | sdd_restored_on            | <ripristino>                                |
        | termination_ground         | autorizzazione all'addebito in conto venuta meno |
        | termination_notice_sent_on | 2026-04-10                                  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-03-20
      E il primo giorno utile è il 2026-03-21

      Esempi:
        | ripristino | esito         |
        | 2026-03-19 | inammissibile |
        | 2026-03-20 | inammissibile |
        | 2026-03-21 | ammissibile   |

    Schema dello scenario: La comunicazione parte nel giorno 10, 11 o 12
      Dato questi fatti:
        | sdd_lapsed_on              | 2026-03-10                                  |
        | sdd_restored_on            | null                                        |
        | termination_ground         | autorizzazione all'addebito in conto venuta meno |
        | termination_notice_sent_on | <comunicazione>                             |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comunicazione | esito         |
        | 2026-03-20    | inammissibile |
        | 2026-03-21    | ammissibile   |
        | 2026-03-22    | ammissibile   |

    Scenario: Di un ripristino non si dice nulla, e si presume che manchi
      Dato questi fatti:
        | sdd_lapsed_on              | 2026-03-10                                  |
        | termination_ground         | autorizzazione all'addebito in conto venuta meno |
        | termination_notice_sent_on | 2026-04-10                                  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «sdd_restored_on» = «null»

    Scenario: Il termine del cliente che cade di festa slitta soltanto per chi gli è più favorevole
      Dato questi fatti:
        | sdd_lapsed_on              | 2026-04-15                                  |
        | sdd_restored_on            | 2026-04-27                                  |
        | termination_ground         | autorizzazione all'addebito in conto venuta meno |
        | termination_notice_sent_on | 2026-05-20                                  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il 2026-04-25
      E con il profilo «favourable» l'esito è «inammissibile»

    Scenario: Di quando l'addebito è venuto meno non si sa nulla
      Dato che il motivo della risoluzione è: autorizzazione all'addebito in conto venuta meno
      E che la comunicazione di risoluzione è partita il 2026-04-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: sdd_lapsed_on

    Scenario: Un addebito mai mancato non torna in regola
      Dato che l'autorizzazione all'addebito in conto non è mai mancata
      E che l'autorizzazione all'addebito in conto è tornata valida il 2026-03-21
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.sdd_restored_on: non può stare con `sdd_lapsed_on`

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo a: addebito in conto venuto meno
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

    Scenario: Un'autorizzazione mai mancata non è un motivo
      Dato questi fatti:
        | termination_ground         | autorizzazione all'addebito in conto venuta meno |
        | sdd_lapsed_on              | null       |
        | termination_notice_sent_on | 2026-04-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: l'autorizzazione all'addebito è venuta meno
      E non c'è un primo giorno utile

  Regola: termination.effective_date

    Schema dello scenario: Dopo un ripensamento in tempo non è la risoluzione a chiudere il contratto
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-05-04 |
        | cooling_off_sent_on        | <ripensato> |
        | cooling_off_channel        | pec        |
        | termination_ground         | arrears_at_switching |
        | arrears_found_at_switching | sì         |
        | termination_notice_sent_on | <comunicazione> |
        | termination_notice_channel | registered_ar |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: contratto del 4 maggio 2026, ripensamento fino al 18
        | ripensato  | comunicazione | esito          |
        | 2026-05-10 | 2026-06-10    | non si applica |
        | 2026-05-18 | 2026-06-10    | non si applica |
        | 2026-05-19 | 2026-06-10    | valido         |
        | 2026-05-10 | 2026-05-10    | non si applica |
        | 2026-05-10 | 2026-05-09    | valido         |

    Schema dello scenario: La via sbagliata non dà un giorno, anche dove del motivo non si parla
      Dato questi fatti:
        | termination_notice_sent_on | 2026-01-31 |
        | termination_notice_channel | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via           | esito          |
        | pec           | non si applica |
        | email         | non si applica |
        | registered_ar | valido         |

    Schema dello scenario: L'effetto viene l'ultimo giorno del mese dopo l'invio
      Dato questi fatti:
        | termination_ground         | impianto interno irregolare o pericoloso |
        | plant_unsafe               | sì             |
        | termination_notice_sent_on | <comunicazione> |
      E il giudizio al 2028-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <effetto>
      E il termine scade il <effetto>
      E il primo giorno utile è il <effetto>

      Esempi: ogni lunghezza di mese, l'anno che cambia e il giorno bisestile
        | comunicazione | effetto    |
        | 2026-03-01    | 2026-04-30 |
        | 2026-03-31    | 2026-04-30 |
        | 2026-04-01    | 2026-05-31 |
        | 2026-11-30    | 2026-12-31 |
        | 2026-12-01    | 2027-01-31 |
        | 2027-01-31    | 2027-02-28 |
        | 2028-01-31    | 2028-02-29 |
        | 2028-02-29    | 2028-03-31 |

    Scenario: Finché non si sa se il motivo ricorra, non si dice che la risoluzione abbia avuto effetto
      Dato questi fatti:
        | termination_ground         | insolvenza o protesto |
        | customer_type              | sme                   |
        | termination_notice_sent_on | 2026-04-10            |
        | termination_notice_channel | raccomandata A/R      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: insolvency_declared, in_protest_register
      E non c'è un giorno risultante

    Scenario: Il giorno si conosce anche dove del motivo non si parla
      Dato che la comunicazione di risoluzione è partita il 2026-03-31
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il 2026-04-30
      E l'esito di «termination.ground_listed» è «non determinabile»

    Scenario: Una comunicazione che non risolve non ha un giorno
      Dato questi fatti:
        | termination_ground         | impianto interno irregolare o pericoloso |
        | plant_unsafe               | no         |
        | termination_notice_sent_on | 2026-03-31 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Una comunicazione mai partita non ha un giorno
      Dato che il fornitore non ha spedito alcuna comunicazione di risoluzione
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della comunicazione non si sa nulla
      Dato questi fatti:
        | termination_ground         | liquidazione, scioglimento o fine dell'impresa |
        | business_wound_up          | sì                                             |
        | termination_notice_channel | raccomandata A/R                               |
      E la sola famiglia «termination»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: termination_notice_sent_on

    Scenario: Finché una persona non valuta il motivo che il contratto non elenca, un giorno certo non c'è
      Dato che il motivo della risoluzione è: un altro motivo
      E che la comunicazione di risoluzione è partita il 2026-03-31
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «termination.ground_by_law» è «da valutare da una persona»

  Regola: termination.effect_awaited

    Schema dello scenario: Dopo un ripensamento in tempo non c'è un effetto da aspettare
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-05-04 |
        | cooling_off_sent_on        | <ripensato> |
        | cooling_off_channel        | pec        |
        | termination_ground         | arrears_at_switching |
        | arrears_found_at_switching | sì         |
        | termination_notice_sent_on | <comunicazione> |
        | termination_notice_channel | registered_ar |
        | termination_effective_on   | 2026-06-20 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ripensato  | comunicazione | esito          |
        | 2026-05-10 | 2026-06-10    | non si applica |
        | 2026-05-19 | 2026-06-10    | violato        |
        | 2026-05-10 | 2026-05-10    | non si applica |
        | 2026-05-10 | 2026-05-09    | violato        |

    Schema dello scenario: La via sbagliata non dà un effetto da aspettare, anche dove del motivo non si parla
      Dato questi fatti:
        | termination_notice_sent_on | 2026-01-31 |
        | termination_notice_channel | <via>      |
        | termination_effective_on   | 2026-02-27 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via           | esito          |
        | pec           | non si applica |
        | email         | non si applica |
        | registered_ar | violato        |

    Schema dello scenario: Il fornitore chiude il giorno prima, quello dell'effetto o il giorno dopo
      Dato questi fatti:
        | termination_ground         | impianto interno irregolare o pericoloso |
        | plant_unsafe               | sì         |
        | termination_notice_sent_on | 2026-03-31 |
        | termination_effective_on   | <chiusura> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-04-30

      Esempi:
        | chiusura   | esito    |
        | 2026-04-29 | violato  |
        | 2026-04-30 | conforme |
        | 2026-05-01 | conforme |

    Scenario: Il giorno della chiusura può venire dopo il giudizio
      Dato questi fatti:
        | termination_notice_sent_on | 2026-03-31 |
        | termination_effective_on   | 2026-04-30 |
      E il giudizio al 2026-04-10
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: Chi non ha ancora chiuso non ha chiuso troppo presto
      Dato questi fatti:
        | termination_notice_sent_on | 2026-03-31 |
        | termination_effective_on   | null       |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «conforme»

      Esempi:
        | giudizio   |
        | 2026-04-10 |
        | 2026-06-30 |

    Scenario: Una comunicazione che non risolve non ha un effetto da aspettare
      Dato questi fatti:
        | termination_ground         | impianto interno irregolare o pericoloso |
        | plant_unsafe               | no         |
        | termination_notice_sent_on | 2026-03-31 |
        | termination_effective_on   | 2026-04-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Finché non si sa se il motivo ricorra, non si sa se ci sia un effetto da aspettare
      Dato questi fatti:
        | termination_ground         | impianto interno irregolare o pericoloso |
        | termination_notice_sent_on | 2026-03-31                               |
        | termination_effective_on   | 2026-04-30                               |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: plant_unsafe

    Scenario: Una comunicazione mai partita nemmeno
      Dato questi fatti:
        | termination_notice_sent_on | null       |
        | termination_effective_on   | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del giorno della chiusura non si sa nulla
      Dato che la comunicazione di risoluzione è partita il 2026-03-31
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: Guardando tutta la famiglia si chiede il giorno della chiusura
      Dato questi fatti:
        | termination_ground         | liquidazione, scioglimento o fine dell'impresa |
        | business_wound_up          | sì                                             |
        | termination_notice_sent_on | 2026-03-31                                     |
        | termination_notice_channel | raccomandata A/R                               |
      E la sola famiglia «termination»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: termination_effective_on

    Scenario: Anche per un motivo che il contratto non elenca si aspetta l'effetto
      Dato che il motivo della risoluzione è: un altro motivo
      E che la comunicazione di risoluzione è partita il 2026-03-31
      E che il fornitore tiene il contratto per risolto dal 2026-04-29
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-04-30
      E non è soddisfatto: il contratto non è tenuto per risolto prima del giorno che varrebbe, se la legge ammettesse il motivo

    Schema dello scenario: Chi aspetta, per un motivo che il contratto non elenca, attende anche una persona
      Dato questi fatti:
        | termination_ground         | other      |
        | termination_notice_sent_on | 2026-03-31 |
        | termination_effective_on   | <chiuso>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'effetto verrebbe il 30 aprile
        | chiuso     | esito          |
        | 2026-04-29 | violato        |
        | 2026-04-30 | non si applica |
        | 2026-05-01 | non si applica |
        | null       | non si applica |

  Regola: termination.professional

    Schema dello scenario: Chi è un professionista
      Dato che il cliente rientra nella categoria <tipo>
      E che il motivo della risoluzione è: insolvenza o protesto
      E che l'insolvenza del cliente è stata dichiarata
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.insolvency» è «<insolvenza>»

      Esempi:
        | tipo                     | esito          | insolvenza    |
        | domestico                | non si applica | inammissibile |
        | piccola o media impresa  | valido         | ammissibile   |
        | non domestico            | valido         | ammissibile   |
        | condominio               | non si applica | inammissibile |
        | pubblica amministrazione | non si applica | inammissibile |

    Schema dello scenario: In un'altra lettura lo è ogni cliente non domestico
      Dato che il cliente rientra nella categoria <tipo>
      E che il motivo della risoluzione è: insolvenza o protesto
      E che l'insolvenza del cliente è stata dichiarata
      Quando si controlla il caso
      Allora con la lettura «termination-professionals» «every_non_domestic» l'esito è «valido»

      Esempi:
        | tipo                     |
        | condominio               |
        | pubblica amministrazione |

    Scenario: Una famiglia non lo è in nessuna lettura
      Dato che il cliente rientra nella categoria domestico
      E che il motivo della risoluzione è: insolvenza o protesto
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «termination-professionals» «every_non_domestic» non cambia nulla

    Scenario: Chi agisce da consumatore non lo è, anche se non è domestico
      Dato che il cliente rientra nella categoria non domestico
      E che il cliente agisce da consumatore
      E che il motivo della risoluzione è: insolvenza o protesto
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Come il cliente agisce decide, di qualunque tipo sia
      Dato che il cliente rientra nella categoria <tipo>
      E che <veste>
      E che il motivo della risoluzione è: insolvenza o protesto
      E che l'insolvenza del cliente è stata dichiarata
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.insolvency» è «<insolvenza>»
      E con la lettura «termination-professionals» «every_non_domestic» non cambia nulla

      Esempi:
        | tipo                     | veste                                | esito          | insolvenza    |
        | domestico                | il cliente non agisce da consumatore | valido         | ammissibile   |
        | condominio               | il cliente non agisce da consumatore | valido         | ammissibile   |
        | pubblica amministrazione | il cliente non agisce da consumatore | valido         | ammissibile   |
        | piccola o media impresa  | il cliente non agisce da consumatore | valido         | ammissibile   |
        | condominio               | il cliente agisce da consumatore     | non si applica | inammissibile |
        | pubblica amministrazione | il cliente agisce da consumatore     | non si applica | inammissibile |
        | piccola o media impresa  | il cliente agisce da consumatore     | non si applica | inammissibile |

    Scenario: Del tipo di cliente non si sa, e si sa come agisce
      Dato che il cliente non agisce da consumatore
      E che il motivo della risoluzione è: insolvenza o protesto
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Del cliente non si sa né che tipo sia né come agisca
      Dato che il motivo della risoluzione è: insolvenza o protesto
      E la sola famiglia «termination»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

    Schema dello scenario: Con ogni profilo un condominio e un ente non lo sono
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria <tipo>
      E che il motivo della risoluzione è: insolvenza o protesto
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | profilo    | tipo                     |
        | documents  | condominio               |
        | regulation | condominio               |
        | favourable | condominio               |
        | regulation | pubblica amministrazione |
        | favourable | pubblica amministrazione |

  Regola: termination.equipment_breach

    Schema dello scenario: Vale soltanto contro un professionista che ha violato gli obblighi
      Dato questi fatti:
        | customer_type             | <tipo>     |
        | termination_ground        | obblighi su apparecchi e misuratore violati |
        | equipment_duties_breached | <violati>  |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tipo          | violati | esito         |
        | non domestico | sì      | ammissibile   |
        | non domestico | no      | inammissibile |
        | domestico     | sì      | inammissibile |
        | domestico     | no      | inammissibile |

    Scenario: Degli obblighi non si sa nulla
      Dato che il cliente rientra nella categoria non domestico
      E che il motivo della risoluzione è: obblighi su apparecchi e misuratore violati
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: equipment_duties_breached

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo c: obblighi su apparecchi e misuratore violati
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.winding_up

    Schema dello scenario: L'impresa che finisce
      Dato che il motivo della risoluzione è: liquidazione, scioglimento o fine dell'impresa
      E che l'impresa del cliente è <impresa>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | impresa                            | esito         |
        | in liquidazione, sciolta o cessata | ammissibile   |
        | in attività                        | inammissibile |

    Scenario: Dell'impresa non si sa nulla
      Dato che il motivo della risoluzione è: liquidazione, scioglimento o fine dell'impresa
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: business_wound_up

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo d: fine dell'impresa del cliente
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.insolvency

    Schema dello scenario: Basta l'insolvenza dichiarata oppure il protesto
      Dato questi fatti:
        | customer_type       | piccola o media impresa |
        | termination_ground  | insolvenza o protesto   |
        | insolvency_declared | <insolvenza>            |
        | in_protest_register | <protesto>              |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | insolvenza | protesto | esito         |
        | sì         | no       | ammissibile   |
        | no         | sì       | ammissibile   |
        | sì         | sì       | ammissibile   |
        | no         | no       | inammissibile |

    Scenario: Contro un consumatore il motivo non vale
      Dato questi fatti:
        | customer_type       | domestico             |
        | termination_ground  | insolvenza o protesto |
        | insolvency_declared | sì                    |
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: il cliente è un professionista

    Scenario: Del protesto non si sa nulla
      Dato questi fatti:
        | customer_type       | non domestico         |
        | termination_ground  | insolvenza o protesto |
        | insolvency_declared | no                    |
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: in_protest_register

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo e: insolvenza o protesto
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.false_data

    Schema dello scenario: Dati non veri alla firma o durante il contratto
      Dato questi fatti:
        | termination_ground        | dati o dichiarazioni non veri |
        | request_data_false        | <firma>    |
        | contract_statements_false | <contratto> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | firma | contratto | esito         |
        | sì    | no        | ammissibile   |
        | no    | sì        | ammissibile   |
        | no    | no        | inammissibile |

    Scenario: Dei dati non si sa nulla
      Dato che il motivo della risoluzione è: dati o dichiarazioni non veri
      E che durante il contratto il cliente ha dato dati e dichiarazioni veri
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_data_false

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo f: dati o dichiarazioni non veri
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.double_contract

    Schema dello scenario: Un altro contratto, e il cambio di fornitore in regola
      Dato questi fatti:
        | termination_ground     | contratto con un altro fornitore per la stessa fornitura |
        | overlapping_contract   | <altro>  |
        | overlap_from_switching | <cambio> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro | cambio | esito         |
        | sì    | no     | ammissibile   |
        | sì    | sì     | inammissibile |
        | no    | no     | inammissibile |

    Scenario: In un'altra lettura anche il cambio in regola è un motivo
      Dato questi fatti:
        | termination_ground     | contratto con un altro fornitore per la stessa fornitura |
        | overlapping_contract   | sì |
        | overlap_from_switching | sì |
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E è segnalato il dubbio «cga-9-1-g-vs-10-2»
      E con la lettura «double-contract» «any_contract» l'esito è «ammissibile»

    Scenario: Di un cambio di fornitore non si dice nulla, e si presume che non ci sia
      Dato che il motivo della risoluzione è: contratto con un altro fornitore per la stessa fornitura
      E che il cliente ha un altro contratto per la stessa fornitura e lo stesso periodo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «overlap_from_switching» = «false»

    Scenario: Dell'altro contratto non si sa nulla
      Dato che il motivo della risoluzione è: contratto con un altro fornitore per la stessa fornitura
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: overlapping_contract

    Scenario: Un contratto che non c'è non nasce da un cambio di fornitore
      Dato questi fatti:
        | overlapping_contract   | no |
        | overlap_from_switching | sì |
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.overlap_from_switching: non può stare con `overlapping_contract`

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo g: contratto con un altro fornitore
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                           |
        | pagamento in ritardo                             |
        | autorizzazione all'addebito in conto venuta meno |
        | obblighi su apparecchi e misuratore violati      |
        | liquidazione, scioglimento o fine dell'impresa   |
        | insolvenza o protesto                            |
        | dati o dichiarazioni non veri                    |
        | prelievo fraudolento                             |
        | impianto interno irregolare o pericoloso         |
        | energia ceduta a terzi                           |
        | obblighi fiscali violati                         |
        | morosità emersa allo switching                   |
        | uso scorretto dei marchi                         |
        | un altro motivo                                  |

    Schema dello scenario: Con ogni profilo un cambio in regola non è un motivo
      Dato il profilo «<profilo>»
      E questi fatti:
        | termination_ground     | contratto con un altro fornitore per la stessa fornitura |
        | overlapping_contract   | sì |
        | overlap_from_switching | sì |
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

  Regola: termination.fraud

    Schema dello scenario: Il motivo nomina soltanto l'energia elettrica
      Dato questi fatti:
        | commodity          | <fornitura>          |
        | termination_ground | prelievo fraudolento |
        | fraud_proven       | <provato>            |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura         | provato | esito         |
        | energia elettrica | sì      | ammissibile   |
        | energia elettrica | no      | inammissibile |
        | gas naturale      | sì      | inammissibile |
        | gas naturale      | no      | inammissibile |

    Schema dello scenario: Con due forniture conta quale è in questione
      Dato questi fatti:
        | commodity          | energia elettrica e gas |
        | disputed_supply    | <questione>             |
        | termination_ground | prelievo fraudolento    |
        | fraud_proven       | sì                      |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito         |
        | l'energia elettrica | ammissibile   |
        | il gas              | inammissibile |

    Scenario: Con due forniture bisogna sapere di quale si tratta
      Dato questi fatti:
        | commodity          | energia elettrica e gas |
        | termination_ground | prelievo fraudolento    |
        | fraud_proven       | sì                      |
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo h: prelievo fraudolento di energia elettrica
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.unsafe_plant

    Schema dello scenario: L'impianto interno
      Dato che il motivo della risoluzione è: impianto interno irregolare o pericoloso
      E che l'impianto interno del cliente è <impianto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | impianto                         | esito         |
        | contrario alle norme o pericoloso | ammissibile   |
        | a norma e sicuro                 | inammissibile |

    Scenario: Dell'impianto non si sa nulla
      Dato che il motivo della risoluzione è: impianto interno irregolare o pericoloso
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: plant_unsafe

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione, motivo i: impianto interno irregolare o pericoloso
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.resale

    Schema dello scenario: Basta che una parte sia ceduta
      Dato che il motivo della risoluzione è: energia ceduta a terzi
      E che il cliente <cessione> della fornitura
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E è segnalato il dubbio «art5-4-refers-to-art9»

      Esempi:
        | cessione                           | esito         |
        | ha ceduto a terzi una parte        | ammissibile   |
        | non ha ceduto a terzi alcuna parte | inammissibile |

    Scenario: Della cessione non si sa nulla
      Dato che il motivo della risoluzione è: energia ceduta a terzi
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: energy_resold

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione perché il cliente ha ceduto energia o gas a terzi
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.tax_breach

    Schema dello scenario: Gli obblighi fiscali legano soltanto i professionisti
      Dato questi fatti:
        | customer_type       | <tipo>                   |
        | termination_ground  | obblighi fiscali violati |
        | tax_duties_breached | <violati>                |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tipo          | violati | esito         |
        | non domestico | sì      | ammissibile   |
        | non domestico | no      | inammissibile |
        | domestico     | sì      | inammissibile |

    Scenario: Degli obblighi fiscali non si sa nulla
      Dato che il cliente rientra nella categoria non domestico
      E che il motivo della risoluzione è: obblighi fiscali violati
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: tax_duties_breached

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione per gli obblighi fiscali violati
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | morosità emersa allo switching                           |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.switching_arrears

    Schema dello scenario: La morosità emersa allo switching
      Dato questi fatti:
        | termination_ground         | morosità emersa allo switching |
        | arrears_found_at_switching | <emersa>                       |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | emersa | esito         |
        | sì     | ammissibile   |
        | no     | inammissibile |

    Scenario: Della morosità non si sa nulla
      Dato che il motivo della risoluzione è: morosità emersa allo switching
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: arrears_found_at_switching

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione per la morosità emersa allo switching
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | uso scorretto dei marchi                                 |
        | un altro motivo                                          |

  Regola: termination.trademark_misuse

    Schema dello scenario: L'uso dei marchi
      Dato questi fatti:
        | termination_ground | uso scorretto dei marchi |
        | trademark_misused  | <scorretto>              |
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.trademarks» è «<obbligo>»

      Esempi:
        | scorretto | esito         | obbligo  |
        | sì        | ammissibile   | violato  |
        | no        | inammissibile | conforme |

    Scenario: Dell'uso dei marchi non si sa nulla — Risoluzione per l'uso scorretto dei marchi
      Dato che il motivo della risoluzione è: uso scorretto dei marchi
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: trademark_misused

    Schema dello scenario: Per ogni altro motivo non si guarda — Risoluzione per l'uso scorretto dei marchi
      Dato che il motivo della risoluzione è: <motivo>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | motivo                                                   |
        | pagamento in ritardo                                     |
        | autorizzazione all'addebito in conto venuta meno         |
        | obblighi su apparecchi e misuratore violati              |
        | liquidazione, scioglimento o fine dell'impresa           |
        | insolvenza o protesto                                    |
        | dati o dichiarazioni non veri                            |
        | contratto con un altro fornitore per la stessa fornitura |
        | prelievo fraudolento                                     |
        | impianto interno irregolare o pericoloso                 |
        | energia ceduta a terzi                                   |
        | obblighi fiscali violati                                 |
        | morosità emersa allo switching                           |
        | un altro motivo                                          |

  Regola: termination.cessation

    Schema dello scenario: Dopo un ripensamento in tempo un recesso non chiude più nulla
      Dato questi fatti:
        | customer_type                | domestic   |
        | visit_kind                   | requested  |
        | contract_concluded_on        | 2026-08-03 |
        | cooling_off_sent_on          | <ripensato> |
        | cooling_off_channel          | pec        |
        | cessation_notice_received_on | <arrivo>   |
        | cessation_notice_channel     | pec        |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: contratto del 3 agosto 2026, ripensamento fino al 17
        | ripensato  | arrivo     | esito          |
        | 2026-08-10 | 2026-08-20 | non si applica |
        | 2026-08-17 | 2026-08-20 | non si applica |
        | 2026-08-18 | 2026-08-20 | ammissibile    |
        | 2026-08-10 | 2026-08-10 | non si applica |
        | 2026-08-10 | 2026-08-09 | ammissibile    |

    Schema dello scenario: Di un recesso che non vale si dice se mancava la via o la forma
      Dato questi fatti:
        | customer_type                | sme        |
        | cessation_notice_received_on | 2026-03-15 |
        | cessation_notice_channel     | <via>      |
        | <fatto>                      | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <manca>
      E non si segnala: <altro>
      E non c'è un primo giorno utile

      Esempi:
        | via           | fatto                    | manca                                                      | altro                                                      |
        | registered_ar | cessation_notice_signed  | la lettera di recesso ha la firma, e il timbro di chi ne ha uno | il recesso va per una delle vie del contratto              |
        | registered_ar | cessation_notice_stamped | la lettera di recesso ha la firma, e il timbro di chi ne ha uno | il recesso va per una delle vie del contratto              |
        | email         | cessation_notice_signed  | il recesso va per una delle vie del contratto              | la lettera di recesso ha la firma, e il timbro di chi ne ha uno |

    Schema dello scenario: Il mese di preavviso finisce nello stesso giorno del mese dopo, o nell'ultimo che c'è
      Dato che il recesso per chiudere la fornitura è arrivato il <arrivo>
      E il giudizio al 2028-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il primo giorno utile è il <fine>

      Esempi:
        | arrivo     | fine       |
        | 2026-03-15 | 2026-04-15 |
        | 2026-12-31 | 2027-01-31 |
        | 2027-01-28 | 2027-02-28 |
        | 2027-01-29 | 2027-02-28 |
        | 2027-01-31 | 2027-02-28 |
        | 2028-01-31 | 2028-02-29 |
        | 2028-02-29 | 2028-03-29 |
        | 2026-08-31 | 2026-09-30 |

    Scenario: In un'altra lettura il mese corre dall'invio — Recesso del cliente per chiudere la fornitura
      Dato che il recesso per chiudere la fornitura è partito il 2026-03-10
      E che il recesso per chiudere la fornitura è arrivato il 2026-03-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il primo giorno utile è il 2026-04-15
      E con la lettura «cessation-clock» «sending» il primo giorno utile è il 2026-04-10
      E con il profilo «favourable» il primo giorno utile è il 2026-04-10

    Scenario: Dell'invio non si dice nulla, e il mese corre comunque dall'arrivo
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-03-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il primo giorno utile è il 2026-04-15
      E con la lettura «cessation-clock» «sending» non cambia nulla

    Scenario: Un recesso per posta elettronica non fa cominciare il preavviso
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-03-15
      E che il recesso per chiudere la fornitura è andato per posta elettronica
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «termination.cessation_channel» è «inammissibile»
      E non c'è un primo giorno utile

    Scenario: Di un recesso già arrivato non si dice che manchi
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-03-15
      E che il recesso per chiudere la fornitura è andato per posta elettronica
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora non si segnala: il recesso è partito

    Scenario: Un recesso mai arrivato non fa cominciare il preavviso, e nessuno ha sbagliato
      Dato che il recesso per chiudere la fornitura non è arrivato al fornitore
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E la conclusione è «compliant»

    Scenario: Della lettera non si sa se la firma manchi
      Dato questi fatti:
        | cessation_notice_received_on | 2026-03-15       |
        | cessation_notice_channel     | raccomandata A/R |
        | cessation_notice_stamped     | no               |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

    Schema dello scenario: Da quando corre il mese, secondo il profilo
      Dato il profilo «<profilo>»
      E che il recesso per chiudere la fornitura è partito il 2026-03-10
      E che il recesso per chiudere la fornitura è arrivato il 2026-03-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il primo giorno utile è il <fine>

      Esempi:
        | profilo    | fine       |
        | documents  | 2026-04-15 |
        | regulation | 2026-04-15 |
        | favourable | 2026-04-10 |

    Schema dello scenario: Una lettera in viaggio è partita, e non è ancora arrivata
      Dato questi fatti:
        | cessation_notice_sent_on | <spedita> |
        | cessation_notice_received_on | null |
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <requisito>
      E la conclusione è «compliant»

      Esempi:
        | spedita | requisito |
        | 2026-02-09 | il recesso è arrivato al fornitore |
        | null       | il recesso è arrivato al fornitore |
        | null       | il recesso è partito               |

    Scenario: Un recesso mai spedito non arriva
      Dato questi fatti:
        | cessation_notice_sent_on | null |
        | cessation_notice_received_on | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: cessation_notice_received_on

  Regola: termination.cessation_day

    Schema dello scenario: Dopo un ripensamento in tempo il giorno chiesto non si guarda
      Dato questi fatti:
        | customer_type                | domestic   |
        | visit_kind                   | requested  |
        | contract_concluded_on        | 2026-08-03 |
        | cooling_off_sent_on          | <ripensato> |
        | cooling_off_channel          | pec        |
        | cessation_notice_received_on | 2026-08-20 |
        | cessation_wanted_on          | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ripensato  | esito            |
        | 2026-08-10 | non si applica   |
        | 2026-08-18 | da regolarizzare |

    Schema dello scenario: Il giorno chiesto è il giorno prima, quello del preavviso o il giorno dopo
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-01-31
      E che il cliente chiede che la fornitura finisca il <chiesto>
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-02-28

      Esempi:
        | chiesto    | esito            |
        | 2026-02-27 | da regolarizzare |
        | 2026-02-28 | ammissibile      |
        | 2026-03-01 | ammissibile      |

    Scenario: In un'altra lettura il mese corre dall'invio — Giorno chiesto per la fine della fornitura
      Dato questi fatti:
        | cessation_notice_sent_on     | 2026-03-10 |
        | cessation_notice_received_on | 2026-03-15 |
        | cessation_wanted_on          | 2026-04-10 |
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E con la lettura «cessation-clock» «sending» l'esito è «ammissibile»

    Scenario: Nessun giorno è chiesto
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-01-31
      E che il cliente non chiede un giorno preciso per la fine della fornitura
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il recesso non è arrivato
      Dato che il recesso per chiudere la fornitura non è arrivato al fornitore
      E che il cliente chiede che la fornitura finisca il 2026-07-31
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il recesso non vale, e il giorno chiesto non si guarda
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-01-31
      E che il recesso per chiudere la fornitura è andato per posta ordinaria
      E che il cliente chiede che la fornitura finisca il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del giorno chiesto non si sa nulla
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-01-31
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: Finché non si sa se il recesso valga si prende per valido
      Dato questi fatti:
        | cessation_notice_received_on | 2026-01-31       |
        | cessation_notice_channel     | raccomandata A/R |
        | cessation_notice_stamped     | no               |
        | cessation_wanted_on          | 2026-02-27       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E il primo giorno utile è il 2026-02-28

    Scenario: Guardando tutta la famiglia si chiede il giorno voluto
      Dato che il recesso per chiudere la fornitura è arrivato il 2026-01-31
      E la sola famiglia «termination»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cessation_wanted_on

    Schema dello scenario: Dell'invio non si dice nulla, e il mese corre dall'arrivo con ogni profilo
      Dato il profilo «<profilo>»
      E che il recesso per chiudere la fornitura è arrivato il 2026-01-31
      E che il cliente chiede che la fornitura finisca il <chiesto>
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-02-28

      Esempi:
        | profilo    | chiesto    | esito            |
        | documents  | 2026-02-27 | da regolarizzare |
        | regulation | 2026-02-27 | da regolarizzare |
        | favourable | 2026-02-27 | da regolarizzare |
        | favourable | 2026-02-28 | ammissibile      |

  Regola: termination.cessation_channel

    Schema dello scenario: Dopo un ripensamento in tempo non conta come è andato un altro recesso
      Dato questi fatti:
        | customer_type                | domestic   |
        | visit_kind                   | requested  |
        | contract_concluded_on        | 2026-08-03 |
        | cooling_off_sent_on          | <ripensato> |
        | cooling_off_channel          | pec        |
        | cessation_notice_channel     | posta ordinaria |
        | <fatto>                      | <detto>    |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ripensato  | fatto                        | detto      | esito          |
        | 2026-08-10 | cessation_notice_received_on | 2026-08-20 | non si applica |
        | 2026-08-10 | cessation_notice_received_on | 2026-08-09 | inammissibile  |
        | 2026-08-10 | cessation_notice_signed      | sì         | non si applica |
        | 2026-08-18 | cessation_notice_received_on | 2026-08-20 | inammissibile  |

    Schema dello scenario: Il contratto ammette la raccomandata e la PEC
      Dato che il recesso per chiudere la fornitura è andato per <via>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via               | esito         |
        | raccomandata A/R  | ammissibile   |
        | PEC               | ammissibile   |
        | posta elettronica | inammissibile |
        | posta ordinaria   | inammissibile |

    Schema dello scenario: La lettera va firmata, la PEC no
      Dato che il recesso per chiudere la fornitura è andato per <via>
      E che la lettera di recesso <firma>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via              | firma         | esito         |
        | raccomandata A/R | è firmata     | ammissibile   |
        | raccomandata A/R | non è firmata | inammissibile |
        | PEC              | non è firmata | ammissibile   |

    Schema dello scenario: Il timbro si chiede a chi ne ha uno
      Dato questi fatti:
        | customer_type            | <tipo>   |
        | cessation_notice_channel | <via>    |
        | cessation_notice_stamped | <timbro> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tipo                     | via              | timbro | esito         |
        | domestico                | raccomandata A/R | no     | ammissibile   |
        | condominio               | raccomandata A/R | no     | ammissibile   |
        | piccola o media impresa  | raccomandata A/R | no     | inammissibile |
        | non domestico            | raccomandata A/R | no     | inammissibile |
        | pubblica amministrazione | raccomandata A/R | no     | inammissibile |
        | non domestico            | raccomandata A/R | sì     | ammissibile   |
        | non domestico            | PEC              | no     | ammissibile   |

    Scenario: In un'altra lettura il timbro si chiede a chiunque
      Dato questi fatti:
        | customer_type            | domestico        |
        | cessation_notice_channel | raccomandata A/R |
        | cessation_notice_stamped | no               |
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «cessation-stamp» «everyone» l'esito è «inammissibile»

    Scenario: Di firma e timbro non si dice nulla, e si presumono
      Dato che il recesso per chiudere la fornitura è andato per raccomandata A/R
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «cessation_notice_signed» = «true»
      E si presume «cessation_notice_stamped» = «true»

    Scenario: Di chi non ha messo il timbro non si sa che cliente sia
      Dato che il recesso per chiudere la fornitura è andato per raccomandata A/R
      E che la lettera di recesso non porta il timbro
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

    Schema dello scenario: Con ogni profilo il timbro non si chiede a una famiglia
      Dato il profilo «<profilo>»
      E questi fatti:
        | customer_type            | domestico        |
        | cessation_notice_channel | raccomandata A/R |
        | cessation_notice_stamped | no               |
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Senza un recesso spedito: nessuna via
      Dato questi fatti:
        | cessation_notice_sent_on | null |
        | cessation_notice_channel | pec |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: cessation_notice_channel

    Scenario: Senza un recesso spedito: nessuna firma
      Dato questi fatti:
        | cessation_notice_sent_on | null |
        | cessation_notice_signed | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: cessation_notice_signed

    Scenario: Senza un recesso spedito: nessun timbro
      Dato questi fatti:
        | cessation_notice_sent_on | null |
        | cessation_notice_stamped | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: cessation_notice_stamped

  Regola: termination.cessation_scope

    Schema dello scenario: Dopo un ripensamento in tempo il recesso non riguarda alcuna fornitura
      Dato questi fatti:
        | customer_type                | domestic   |
        | visit_kind                   | requested  |
        | contract_concluded_on        | 2026-08-03 |
        | cooling_off_sent_on          | <ripensato> |
        | cooling_off_channel          | pec        |
        | commodity                    | energia elettrica e gas |
        | cessation_notice_received_on | 2026-08-20 |
        | cessation_supplies           | nessuno    |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ripensato  | esito          |
        | 2026-08-10 | non si applica |
        | 2026-08-18 | valido         |

    Schema dello scenario: Chi non nomina una fornitura le chiude tutte
      Dato questi fatti:
        | commodity                    | energia elettrica e gas |
        | cessation_notice_received_on | 2026-03-15 |
        | cessation_supplies           | <nominate> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | nominate                        | esito          |
        | nessuno                         | valido         |
        | energia elettrica               | non si applica |
        | gas naturale                    | non si applica |
        | energia elettrica, gas naturale | non si applica |

    Scenario: Di ciò che il recesso nomina non si dice nulla, e si presume che taccia
      Dato che la fornitura è di energia elettrica e gas
      E che il recesso per chiudere la fornitura è arrivato il 2026-03-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

    Schema dello scenario: Un recesso che non vale non riguarda alcuna fornitura
      Dato questi fatti:
        | commodity                    | energia elettrica e gas |
        | cessation_notice_received_on | <arrivo>                |
        | cessation_notice_channel     | <via>                   |
        | cessation_supplies           | nessuno                 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivo     | via               | esito          |
        | 2026-03-15 | raccomandata A/R  | valido         |
        | 2026-03-15 | posta elettronica | non si applica |
        | null       | raccomandata A/R  | non si applica |

    Scenario: Finché della forma non si sa, il recesso riguarda tutte le forniture
      Dato questi fatti:
        | commodity                    | energia elettrica e gas |
        | cessation_notice_received_on | 2026-03-15              |
        | cessation_notice_channel     | raccomandata A/R        |
        | cessation_notice_stamped     | no                      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «termination.cessation» è «non determinabile»

    Schema dello scenario: Il recesso non può nominare una fornitura che non c'è
      Dato questi fatti:
        | commodity          | <fornitura> |
        | cessation_supplies | <nominata>  |
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.cessation_supplies: non può stare con `commodity`

      Esempi:
        | fornitura         | nominata          |
        | energia elettrica | gas naturale      |
        | gas naturale      | energia elettrica |

    Scenario: Un recesso mai spedito non nomina forniture
      Dato questi fatti:
        | cessation_notice_sent_on | null |
        | cessation_supplies | gas |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: cessation_supplies

    Schema dello scenario: Chi è già passato a un altro venditore non chiude alcuna fornitura
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01 |
        | switch_on                    | 2026-04-01 |
        | cessation_notice_received_on | <arrivo>   |
        | cessation_notice_channel     | pec        |
        | commodity                    | dual       |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il passaggio è del 1º aprile
        | arrivo     | esito          |
        | 2026-03-31 | valido         |
        | 2026-04-01 | non si applica |

  Regola: termination.supplier_exit

    Scenario: Il recesso del fornitore per una via sbagliata non vale, anche se il fornitore continua a fornire
      Dato che il recesso del fornitore è arrivato al cliente il 2026-11-23
      E che il fornitore ha comunicato il suo recesso per PEC
      E che il fornitore non ha ancora smesso di fornire
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2027-05-23

    Schema dello scenario: Sei mesi dal 31 agosto finiscono il 28 febbraio, e quel giorno basta
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E che il recesso del fornitore ha effetto dal <effetto>
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2027-02-28

      Esempi:
        | effetto    | esito    |
        | 2027-02-27 | violato  |
        | 2027-02-28 | conforme |
        | 2027-03-01 | conforme |

    Schema dello scenario: Sei mesi da ogni fine di mese
      Dato che il recesso del fornitore è arrivato al cliente il <arrivo>
      E che il recesso del fornitore ha effetto dal 2029-01-01
      E il giudizio al 2029-03-31
      Quando si controlla il caso
      Allora il primo giorno utile è il <primo>

      Esempi:
        | arrivo     | primo      |
        | 2026-08-28 | 2027-02-28 |
        | 2026-08-29 | 2027-02-28 |
        | 2027-08-29 | 2028-02-29 |
        | 2027-08-31 | 2028-02-29 |
        | 2028-02-29 | 2028-08-29 |
        | 2026-12-31 | 2027-06-30 |

    Scenario: L'effetto può venire dopo il giudizio
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E che il recesso del fornitore ha effetto dal 2027-02-27
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: Chi non ha ancora smesso di fornire non ha smesso troppo presto
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E che il fornitore non ha ancora smesso di fornire
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «conforme»

      Esempi:
        | giudizio   |
        | 2026-09-30 |
        | 2027-06-30 |

    Scenario: Smettere senza alcun recesso
      Dato che al cliente non è arrivato alcun recesso del fornitore
      E che il recesso del fornitore ha effetto dal 2026-06-01
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: il recesso è arrivato al cliente

    Scenario: Nessun recesso e nessuna uscita
      Dato che al cliente non è arrivato alcun recesso del fornitore
      E che il fornitore non ha ancora smesso di fornire
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del giorno dell'effetto non si sa nulla
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supplier_exit_on

    Scenario: Una via sbagliata toglie valore anche a un preavviso intero
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E che il recesso del fornitore ha effetto dal 2027-02-28
      E che il fornitore ha comunicato il suo recesso per nota in bolletta
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: il recesso è comunicato per la via del contratto

    Scenario: In un'altra lettura il preavviso corre dall'invio
      Dato questi fatti:
        | supplier_exit_notice_sent_on     | 2026-08-25 |
        | supplier_exit_notice_received_on | 2026-08-31 |
        | supplier_exit_on                 | 2027-02-25 |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-exit-clock» «sending» l'esito è «conforme»
      E con il profilo «favourable» non cambia nulla

    Scenario: Chi recede per un impedimento parziale ha un altro termine
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-10             |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-20             |
        | supplier_exit_on                 | 2026-05-19             |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «force-majeure.supplier_exit» è «conforme»

    Scenario: Chi recede per libera scelta dà sei mesi anche dopo un impedimento
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-10        |
        | supplier_exit_reason             | una libera scelta |
        | supplier_exit_notice_received_on | 2026-03-20        |
        | supplier_exit_on                 | 2026-05-19        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2026-09-20

    Scenario: Chi non ha comunicato un impedimento non lo può far valere
      Dato questi fatti:
        | impediment_notice_received_on    | null                    |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-20              |
        | supplier_exit_on                 | 2026-05-19              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: Dell'invio non si dice nulla, e il preavviso corre comunque dall'arrivo
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E che il recesso del fornitore ha effetto dal <effetto>
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «supplier-exit-clock» «sending» non cambia nulla

      Esempi:
        | effetto    | esito    |
        | 2027-02-27 | violato  |
        | 2027-02-28 | conforme |

    Schema dello scenario: Con ogni profilo il preavviso corre dall'arrivo
      Dato il profilo «<profilo>»
      E questi fatti:
        | supplier_exit_notice_sent_on     | 2026-08-25 |
        | supplier_exit_notice_received_on | 2026-08-31 |
        | supplier_exit_on                 | 2027-02-25 |
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2027-02-28

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: Il recesso che manca può ancora arrivare, fino a sei mesi prima
      Dato questi fatti:
        | supplier_exit_notice_received_on | null |
        | supplier_exit_on | <effetto> |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <ultimo>

      Esempi:
        | effetto | giudizio | esito | ultimo |
        | 2026-12-31 | 2026-02-10 | conforme | 2026-06-30 |
        | 2026-12-31 | 2026-06-30 | conforme | 2026-06-30 |
        | 2026-12-31 | 2026-07-01 | violato | 2026-06-30 |
        | 2026-12-30 | 2026-06-30 | conforme | 2026-06-30 |
        | 2026-12-29 | 2026-06-29 | conforme | 2026-06-29 |
        | 2026-12-29 | 2026-06-30 | violato | 2026-06-29 |
        | 2027-02-28 | 2026-08-31 | conforme | 2026-08-31 |
        | 2027-02-28 | 2026-09-01 | violato | 2026-08-31 |
        | 2028-02-29 | 2027-08-31 | conforme | 2027-08-31 |
        | 2026-08-30 | 2026-02-28 | conforme | 2026-02-28 |
        | 2026-08-31 | 2026-02-28 | conforme | 2026-02-28 |
        | 2026-08-31 | 2026-03-01 | violato | 2026-02-28 |

    Schema dello scenario: Una lettera in viaggio non è un recesso che manca
      Dato questi fatti:
        | supplier_exit_notice_sent_on | <spedita> |
        | supplier_exit_notice_received_on | null |
        | supplier_exit_on | <effetto> |
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedita | effetto | esito |
        | 2026-01-31 | null | non si applica |
        | null | null | non si applica |
        | 2026-01-31 | 2026-12-31 | conforme |
        | 2026-01-31 | 2026-02-10 | violato |

    Scenario: Un recesso del fornitore mai spedito non arriva
      Dato questi fatti:
        | supplier_exit_notice_sent_on | null |
        | supplier_exit_notice_received_on | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: supplier_exit_notice_received_on

    Scenario: Il recesso del fornitore è partito ed è arrivato oggi: il preavviso comincia
      Dato che il recesso del fornitore è arrivato al cliente il 2026-11-23
      E che il fornitore non ha ancora smesso di fornire
      E che il recesso del fornitore è partito il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2027-05-23

    Scenario: L'ultimo giorno per il recesso del fornitore è una domenica: il suo termine non si sposta
      Dato che al cliente non è arrivato alcun recesso del fornitore
      E che il recesso del fornitore ha effetto dal 2027-05-22
      E il giudizio al 2026-11-23
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-11-22
      E i giorni di ritardo sono 1

    Scenario: L'ultimo giorno per il recesso del fornitore è una domenica di ottobre: il suo termine non si sposta
      Dato che al cliente non è arrivato alcun recesso del fornitore
      E che il recesso del fornitore ha effetto dal 2027-04-04
      E il giudizio al 2026-10-05
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-10-04
      E i giorni di ritardo sono 1

  Regola: termination.supplier_exit_letter

    Schema dello scenario: Il contratto nomina la sola raccomandata — Recesso del fornitore comunicato per raccomandata con avviso di ricevimento
      Dato che il fornitore ha comunicato il suo recesso per <via>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via               | esito    |
        | raccomandata A/R  | conforme |
        | PEC               | violato  |
        | posta elettronica | violato  |
        | posta ordinaria   | violato  |
        | nota in bolletta  | violato  |

    Scenario: Chi equipara la PEC alla raccomandata la ammette — Recesso del fornitore comunicato per raccomandata con avviso di ricevimento
      Dato che il fornitore ha comunicato il suo recesso per PEC
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-letters» «pec_too» l'esito è «conforme»

    Schema dello scenario: Chi equipara la PEC alla raccomandata ammette quella sola
      Dato che il fornitore ha comunicato il suo recesso per <via>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-letters» «pec_too» non cambia nulla

      Esempi:
        | via               |
        | posta elettronica |
        | posta ordinaria   |
        | nota in bolletta  |

    Scenario: Della via non si sa nulla — Recesso del fornitore comunicato per raccomandata con avviso di ricevimento
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: Guardando tutta la famiglia si chiede per quale via — Recesso del fornitore comunicato per raccomandata con avviso di ricevimento
      Dato che il recesso del fornitore è arrivato al cliente il 2026-08-31
      E la sola famiglia «termination»
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supplier_exit_channel

    Scenario: Un recesso del fornitore mai spedito non è andato per alcuna via
      Dato questi fatti:
        | supplier_exit_notice_sent_on | null |
        | supplier_exit_channel | pec |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: supplier_exit_channel

    Scenario: Di un contratto sciolto dal ripensamento non si guarda per quale via il fornitore receda
      Dato questi fatti:
        | customer_type                    | domestic   |
        | visit_kind                       | requested  |
        | contract_concluded_on            | 2026-05-04 |
        | cooling_off_sent_on              | 2026-05-10 |
        | cooling_off_channel              | pec        |
        | supplier_exit_notice_received_on | 2026-06-10 |
        | supplier_exit_channel            | email      |
        | supplier_exit_on                 | null       |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: termination.assignment_exit

    Schema dello scenario: Il recesso parte nel giorno 59, 60 o 61
      Dato che la cessione del contratto è stata comunicata al cliente il 2026-03-10
      E che il recesso dopo la cessione è partito il <recesso>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-09
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | recesso    | esito         | ritardo |
        | 2026-05-08 | ammissibile   | 0       |
        | 2026-05-09 | ammissibile   | 0       |
        | 2026-05-10 | inammissibile | 1       |

    Schema dello scenario: Chi non ha ancora receduto può farlo fino all'ultimo giorno, e poi no
      Dato che la cessione del contratto è stata comunicata al cliente il 2026-03-10
      E che il cliente non ha mandato alcun recesso dopo la cessione
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito         |
        | 2026-05-09 | ammissibile   |
        | 2026-05-10 | inammissibile |

    Scenario: Chi non ha receduto non ha sbagliato
      Dato che la cessione del contratto è stata comunicata al cliente il 2026-03-10
      E che il cliente non ha mandato alcun recesso dopo la cessione
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora la conclusione è «compliant»

    Scenario: L'ultimo giorno che cade di festa slitta soltanto per chi è più favorevole al cliente
      Dato che la cessione del contratto è stata comunicata al cliente il 2026-03-02
      E che il recesso dopo la cessione è partito il 2026-05-02
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-05-01
      E con il profilo «favourable» il termine scade il 2026-05-02

    Scenario: Nessuna cessione è stata comunicata
      Dato che nessuna cessione del contratto è stata comunicata al cliente
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del recesso non si sa nulla
      Dato che la cessione del contratto è stata comunicata al cliente il 2026-03-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: assignment_exit_sent_on

    Scenario: Senza una cessione comunicata non c'è un recesso che la segua
      Dato che nessuna cessione del contratto è stata comunicata al cliente
      E che il recesso dopo la cessione è partito il 2026-05-04
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.assignment_exit_sent_on: non può stare con `assignment_notified_on`

  Regola: termination.no_resale

    Schema dello scenario: Né ceduta a terzi né usata diversamente
      Dato questi fatti:
        | energy_resold     | <ceduta> |
        | declared_use_kept | <uso>    |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ceduta | uso | esito    |
        | no     | sì  | conforme |
        | sì     | sì  | violato  |
        | no     | no  | violato  |
        | sì     | no  | violato  |

    Scenario: Dell'uso non si dice nulla, e si presume quello dichiarato
      Dato che il cliente non ha ceduto a terzi alcuna parte della fornitura
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «declared_use_kept» = «true»

    Scenario: Della cessione non si dice nulla, e si presume che non ci sia
      Dato che la fornitura è usata per l'uso dichiarato
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «energy_resold» = «false»

  Regola: termination.trademarks

    Schema dello scenario: I marchi del fornitore
      Dato che il cliente <uso> i marchi del fornitore fuori dalle condizioni
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | uso          | esito    |
        | ha usato     | violato  |
        | non ha usato | conforme |

    Scenario: Dell'uso dei marchi non si sa nulla — Nomi, immagini e marchi del fornitore
      Dato che il motivo della risoluzione è: pagamento in ritardo
      E la sola famiglia «termination»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: trademark_misused

  Regola: termination.upstream

    Schema dello scenario: Il contratto a monte porta con sé quello di fornitura
      Dato che il contratto di trasporto a monte <monte>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «supplier_is_transport_user» = «false»

      Esempi:
        | monte           | esito    |
        | è in vigore     | valido   |
        | è stato risolto | decaduto |

    Schema dello scenario: Conta soltanto se il fornitore non è utente del trasporto
      Dato questi fatti:
        | upstream_contract_terminated | sì       |
        | supplier_is_transport_user   | <utente> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | utente | esito          |
        | sì     | non si applica |
        | no     | decaduto       |

    Scenario: Del contratto a monte non si sa nulla
      Dato che il motivo della risoluzione è: pagamento in ritardo
      E la sola famiglia «termination»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: upstream_contract_terminated

  Regola: termination.supply_quality

    Schema dello scenario: Il fornitore risponde soltanto di ciò che viene da lui
      Dato che il problema della somministrazione viene da: <causa>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                         | esito          |
        | il distributore               | valido         |
        | la rete di trasporto nazionale | valido         |
        | una causa accidentale         | valido         |
        | la forza maggiore             | valido         |
        | un provvedimento di autorità  | valido         |
        | un atto del fornitore         | non si applica |

    Scenario: Della causa non si sa nulla
      Dato che il motivo della risoluzione è: pagamento in ritardo
      E la sola famiglia «termination»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: quality_issue_cause

  Regola: termination.notice_contract

    Schema dello scenario: Dopo un ripensamento in tempo non c'è un contratto da risolvere
      Dato questi fatti:
        | customer_type              | domestic    |
        | visit_kind                 | requested   |
        | contract_concluded_on      | 2026-05-04  |
        | cooling_off_sent_on        | <ripensato> |
        | cooling_off_channel        | pec         |
        | termination_ground         | arrears_at_switching |
        | arrears_found_at_switching | sì          |
        | termination_notice_sent_on | <comunicazione> |
        | termination_notice_channel | pec         |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.termination» è «<risoluzione>»
      E l'esito di «termination.ground_listed» è «<motivo>»
      E l'esito di «termination.letter» è «<via>»

      Esempi: contratto del 4 maggio 2026, ripensamento fino al 18
        | ripensato  | comunicazione | esito          | risoluzione    | motivo         | via            |
        | 2026-05-18 | 2026-06-10    | non si applica | non si applica | non si applica | non si applica |
        | 2026-05-19 | 2026-06-10    | valido         | inammissibile  | valido         | violato        |
        | 2026-05-10 | 2026-05-11    | non si applica | non si applica | non si applica | non si applica |
        | 2026-05-10 | 2026-05-10    | non si applica | non si applica | non si applica | non si applica |
        | 2026-05-10 | 2026-05-09    | valido         | inammissibile  | valido         | violato        |

    Schema dello scenario: Una proposta decaduta, o non accettata, non è un contratto da risolvere
      Dato questi fatti:
        | customer_type              | domestic    |
        | proposal_signed_on         | 2026-01-15  |
        | acceptance_sent_on         | <accettata> |
        | proposal_refused           | <rifiutata> |
        | termination_ground         | other       |
        | termination_notice_sent_on | 2026-06-10  |
        | termination_notice_channel | pec         |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.termination» è «non si applica»
      E l'esito di «termination.ground_by_law» è «<legge>»
      E l'esito di «termination.letter» è «<via>»
      E l'esito di «termination.effective_date» è «non si applica»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | accettata  | rifiutata | esito          | legge                     | via            |
        | 2026-03-01 | no        | valido         | da valutare da una persona | violato        |
        | 2026-03-02 | no        | non si applica | non si applica            | non si applica |
        | null       | sì        | non si applica | non si applica            | non si applica |

    Schema dello scenario: Chi è già passato a un altro venditore non ha un contratto da risolvere
      Dato questi fatti:
        | supply_activated_on        | 2025-03-01  |
        | switch_on                  | 2026-04-01  |
        | commodity                  | electricity |
        | fraud_proven               | sì          |
        | termination_ground         | fraud       |
        | termination_notice_sent_on | <comunicazione> |
        | termination_notice_channel | registered_ar |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.termination» è «<risoluzione>»
      E l'esito di «termination.effective_date» è «<esito>»

      Esempi: il passaggio è del 1º aprile
        | comunicazione | esito          | risoluzione    |
        | 2026-03-31    | valido         | ammissibile    |
        | 2026-04-01    | non si applica | non si applica |
        | 2026-04-02    | non si applica | non si applica |

    Scenario: Di un contratto sciolto non si chiede per quale motivo lo si voglia risolvere
      Dato questi fatti:
        | customer_type              | domestic   |
        | visit_kind                 | requested  |
        | contract_concluded_on      | 2026-05-04 |
        | cooling_off_sent_on        | 2026-05-10 |
        | cooling_off_channel        | pec        |
        | termination_notice_sent_on | 2026-06-10 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «termination.ground_listed» è «non si applica»

    Scenario: Se il cliente si sia ripensato in tempo non si sa, e la risoluzione si guarda
      Dato questi fatti:
        | customer_type              | domestic   |
        | contract_concluded_on      | 2026-05-04 |
        | cooling_off_sent_on        | 2026-05-25 |
        | termination_ground         | other      |
        | termination_notice_sent_on | 2026-06-10 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Finché la comunicazione di risoluzione non parte, un contratto da risolvere c'è finché il cliente non passa ad altri
      Dato questi fatti:
        | supply_activated_on        | 2025-03-01 |
        | switch_on                  | 2026-04-01 |
        | termination_ground         | other      |
        | termination_notice_sent_on | null       |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: termination.exit_contract

    Schema dello scenario: Dopo un ripensamento in tempo il fornitore non ha da che recedere
      Dato questi fatti:
        | customer_type              | domestic    |
        | visit_kind                 | requested   |
        | contract_concluded_on      | 2026-05-04  |
        | cooling_off_sent_on        | <ripensato> |
        | cooling_off_channel        | pec         |
        | supplier_exit_notice_received_on | <recesso> |
        | supplier_exit_channel            | pec       |
        | supplier_exit_on                 | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.supplier_exit» è «<uscita>»
      E l'esito di «termination.supplier_exit_letter» è «<uscita>»

      Esempi: contratto del 4 maggio 2026, ripensamento fino al 18
        | ripensato  | recesso    | esito          | uscita         |
        | 2026-05-18 | 2026-06-10 | non si applica | non si applica |
        | 2026-05-19 | 2026-06-10 | valido         | violato        |
        | 2026-05-10 | 2026-05-11 | non si applica | non si applica |
        | 2026-05-10 | 2026-05-10 | non si applica | non si applica |
        | 2026-05-10 | 2026-05-09 | valido         | violato        |

    Schema dello scenario: Da una proposta decaduta, o non accettata, il fornitore non recede
      Dato questi fatti:
        | customer_type                    | domestic    |
        | proposal_signed_on               | 2026-01-15  |
        | acceptance_sent_on               | <accettata> |
        | proposal_refused                 | <rifiutata> |
        | supplier_exit_notice_received_on | 2026-06-10  |
        | supplier_exit_on                 | 2026-09-01  |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.supplier_exit» è «<uscita>»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | accettata  | rifiutata | esito          | uscita         |
        | 2026-03-01 | no        | valido         | violato        |
        | 2026-03-02 | no        | non si applica | non si applica |
        | null       | sì        | non si applica | non si applica |

    Schema dello scenario: Da chi è già passato a un altro venditore il fornitore non recede
      Dato questi fatti:
        | supply_activated_on              | 2025-03-01 |
        | switch_on                        | 2026-04-01 |
        | supplier_exit_notice_received_on | <recesso>  |
        | supplier_exit_on                 | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.supplier_exit» è «<uscita>»

      Esempi: il passaggio è del 1º aprile
        | recesso    | esito          | uscita         |
        | 2026-03-31 | valido         | violato        |
        | 2026-04-01 | non si applica | non si applica |
        | 2026-04-02 | non si applica | non si applica |
        | null       | non si applica | non si applica |

    Scenario: Se il cliente si sia ripensato in tempo non si sa, e il recesso del fornitore si guarda
      Dato questi fatti:
        | customer_type                    | domestic   |
        | contract_concluded_on            | 2026-05-04 |
        | cooling_off_sent_on              | 2026-05-25 |
        | supplier_exit_notice_received_on | 2026-06-10 |
        | supplier_exit_on                 | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «termination.supplier_exit» è «violato»

  Regola: termination.cessation_contract

    Schema dello scenario: Dopo un ripensamento in tempo non c'è una fornitura da chiudere con un recesso
      Dato questi fatti:
        | customer_type         | domestic    |
        | visit_kind            | requested   |
        | contract_concluded_on | 2026-05-04  |
        | cooling_off_sent_on   | <ripensato> |
        | cooling_off_channel   | pec         |
        | cessation_notice_received_on | <partito> |
        | cessation_notice_channel | pec |
        | cessation_wanted_on | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.cessation» è «<recesso>»
      E l'esito di «termination.cessation_channel» è «<via>»
      E l'esito di «termination.cessation_day» è «<giorno>»

      Esempi: contratto del 4 maggio 2026, ripensamento fino al 18
        | ripensato  | partito    | esito          | recesso        | via            | giorno         |
        | 2026-05-18 | 2026-06-10 | non si applica | non si applica | non si applica | non si applica |
        | 2026-05-19 | 2026-06-10 | valido         | ammissibile    | ammissibile    | ammissibile    |
        | 2026-05-10 | 2026-05-11 | non si applica | non si applica | non si applica | non si applica |
        | 2026-05-10 | 2026-05-10 | non si applica | non si applica | non si applica | non si applica |
        | 2026-05-10 | 2026-05-09 | valido         | ammissibile    | ammissibile    | ammissibile    |

    Schema dello scenario: Di una proposta decaduta, o non accettata, non si chiude la fornitura con un recesso
      Dato questi fatti:
        | customer_type      | domestic    |
        | proposal_signed_on | 2026-01-15  |
        | acceptance_sent_on | <accettata> |
        | proposal_refused   | <rifiutata> |
        | cessation_notice_received_on | 2026-06-10 |
        | cessation_notice_channel | pec |
        | cessation_wanted_on | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.cessation» è «<recesso>»
      E l'esito di «termination.cessation_channel» è «<via>»
      E l'esito di «termination.cessation_day» è «<giorno>»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | accettata  | rifiutata | esito          | recesso        | via            | giorno         |
        | 2026-03-01 | no        | valido         | ammissibile    | ammissibile    | ammissibile    |
        | 2026-03-02 | no        | non si applica | non si applica | non si applica | non si applica |
        | null       | sì        | non si applica | non si applica | non si applica | non si applica |

    Schema dello scenario: Chi è già passato a un altro venditore non chiude la fornitura con un recesso
      Dato questi fatti:
        | supply_activated_on | 2025-03-01 |
        | switch_on           | 2026-04-01 |
        | cessation_notice_received_on | <partito> |
        | cessation_notice_channel | pec |
        | cessation_wanted_on | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.cessation» è «<recesso>»
      E l'esito di «termination.cessation_channel» è «<via>»
      E l'esito di «termination.cessation_day» è «<giorno>»

      Esempi: il passaggio è del 1º aprile
        | partito    | esito          | recesso        | via            | giorno         |
        | 2026-03-31 | valido         | ammissibile    | ammissibile    | ammissibile    |
        | 2026-04-01 | non si applica | non si applica | non si applica | non si applica |
        | 2026-04-02 | non si applica | non si applica | non si applica | non si applica |
        | null       | non si applica | non si applica | non si applica | non si applica |

    Scenario: Se il cliente si sia ripensato in tempo non si sa, e il recesso per chiudere la fornitura si guarda
      Dato questi fatti:
        | customer_type         | domestic   |
        | contract_concluded_on | 2026-05-04 |
        | cooling_off_sent_on   | 2026-05-25 |
        | cessation_notice_received_on | 2026-06-10 |
        | cessation_notice_channel | pec |
        | cessation_wanted_on | 2026-09-01 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: termination.assignment_contract

    Schema dello scenario: Da un contratto che non c'è non si recede per la cessione
      Dato questi fatti:
        | customer_type           | domestic   |
        | proposal_signed_on      | 2026-01-15 |
        | acceptance_sent_on      | <spedita>  |
        | assignment_notified_on  | 2026-05-05 |
        | assignment_exit_sent_on | null       |
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.assignment_exit» è «<recesso>»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | spedita    | esito          | recesso        |
        | 2026-03-01 | valido         | ammissibile    |
        | 2026-03-02 | non si applica | non si applica |

    Schema dello scenario: Per la cessione si recede fino al giorno prima del passaggio a un altro venditore
      Dato questi fatti:
        | supply_activated_on     | 2025-03-01 |
        | switch_on               | 2026-04-01 |
        | assignment_notified_on  | 2026-03-10 |
        | assignment_exit_sent_on | <recesso>  |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «termination.assignment_exit» è «<recede>»

      Esempi: il passaggio è del 1º aprile
        | recesso    | giorno     | esito          | recede         |
        | 2026-03-31 | 2026-06-30 | valido         | ammissibile    |
        | 2026-04-01 | 2026-06-30 | non si applica | non si applica |
        | 2026-04-02 | 2026-06-30 | non si applica | non si applica |
        | null       | 2026-03-31 | valido         | ammissibile    |
        | null       | 2026-04-01 | non si applica | non si applica |

    Schema dello scenario: Finita la fornitura per un recesso, per la cessione non si recede più
      Dato questi fatti:
        | supply_activated_on          | 2025-03-01 |
        | cessation_notice_channel     | pec        |
        | cessation_notice_received_on | 2026-03-01 |
        | assignment_notified_on       | 2026-03-10 |
        | assignment_exit_sent_on      | <recesso>  |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il preavviso di chi chiude la fornitura finisce il 1º aprile
        | recesso    | giorno     | esito          |
        | null       | 2026-03-31 | valido         |
        | null       | 2026-04-01 | non si applica |
        | 2026-03-20 | 2026-04-01 | valido         |

    Scenario: Il contratto è finito, e non si sa se il cliente avesse prima receduto per la cessione
      Dato questi fatti:
        | supply_activated_on     | 2025-03-01 |
        | switch_on               | 2026-04-01 |
        | assignment_notified_on  | 2026-03-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: assignment_exit_sent_on
