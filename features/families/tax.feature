# language: it
Funzionalità: Imposte
  Chi ha versato al fornitore imposte, sanzioni e interessi per le proprie dichiarazioni li riavrà in due modi diversi:
  dopo una difesa riuscita, oppure perché non erano dovuti e lo ha chiesto in tempo. In entrambi, quanto il fornitore ha
  riavuto, e soltanto se il cliente è un professionista.

  Regola: tax.professional

    Schema dello scenario: Chi agisce da consumatore non è un professionista
      Dato che il cliente rientra nella categoria <tipo>
      E che <veste>
      E la sola famiglia «tax»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tipo                    | veste                                | esito          |
        | domestico               | il cliente agisce da consumatore     | non si applica |
        | domestico               | il cliente non agisce da consumatore | valido         |
        | piccola o media impresa | il cliente agisce da consumatore     | non si applica |
        | piccola o media impresa | il cliente non agisce da consumatore | valido         |

    Schema dello scenario: Dove la veste non è detta si guarda il tipo di cliente — Cliente a cui valgono le regole sulle dichiarazioni fiscali
      Dato che il cliente rientra nella categoria <tipo>
      E la sola famiglia «tax»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tipo                     | esito          |
        | domestico                | non si applica |
        | condominio               | non si applica |
        | piccola o media impresa  | valido         |
        | non domestico            | valido         |
        | pubblica amministrazione | non si applica |

    Schema dello scenario: Di un condominio e di un ente, in un'altra lettura, si dice che sono professionisti
      Dato che il cliente rientra nella categoria <tipo>
      E la sola famiglia «tax»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «termination-professionals» «every_non_domestic» l'esito è «valido»

      Esempi:
        | tipo                     |
        | condominio               |
        | pubblica amministrazione |

    Scenario: Del cliente non si sa né che tipo sia né come agisca
      Dato che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E la sola famiglia «tax»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

  Regola: tax.refund_after_defence

    Schema dello scenario: Vale soltanto per chi è un professionista
      Dato che il cliente rientra nella categoria <tipo>
      E che <veste>
      E che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E che l'esito della difesa è definitivo
      E che l'esito della difesa è provato da un documento
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 800.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tipo                     | veste                                 | esito          |
        | domestico                | il cliente agisce da consumatore      | non si applica |
        | domestico                | il cliente non agisce da consumatore  | dovuto         |
        | piccola o media impresa  | il cliente agisce da consumatore      | non si applica |
        | piccola o media impresa  | il cliente non agisce da consumatore  | dovuto         |
        | non domestico            | il cliente agisce da consumatore      | non si applica |
        | non domestico            | il cliente non agisce da consumatore  | dovuto         |
        | condominio               | il cliente agisce da consumatore      | non si applica |
        | condominio               | il cliente non agisce da consumatore  | dovuto         |
        | pubblica amministrazione | il cliente agisce da consumatore      | non si applica |
        | pubblica amministrazione | il cliente non agisce da consumatore  | dovuto         |

    Schema dello scenario: Dove la veste non è detta si guarda il tipo di cliente
      Dato che il cliente rientra nella categoria <tipo>
      E che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E che l'esito della difesa è definitivo
      E che l'esito della difesa è provato da un documento
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 800.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tipo                     | esito             |
        | domestico                | non si applica    |
        | piccola o media impresa  | dovuto            |
        | non domestico            | dovuto            |
        | condominio               | non si applica    |
        | pubblica amministrazione | non si applica    |

    Scenario: Di chi dice di non agire da consumatore non si chiede altro
      Dato che il cliente non agisce da consumatore
      E che la difesa contro la pretesa dell'amministrazione è: respinta
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: Ciò che basta a escludere il rimborso non lascia altro da chiedere — Rimborso al cliente dopo una difesa riuscita contro l'amministrazione
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che <basta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

      Esempi:
        | basta                                                                      |
        | per imposte, sanzioni e interessi il cliente ha versato al fornitore 0.00  |
        | la difesa contro la pretesa dell'amministrazione è: ancora aperta          |
        | la difesa contro la pretesa dell'amministrazione è: respinta               |
        | l'esito della difesa non è definitivo                                      |
        | l'esito della difesa non è provato da alcun documento                      |

    Scenario: Di una difesa ancora aperta si dice che non è finita
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: ancora aperta
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 500.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non è soddisfatto: la difesa è finita

    Scenario: Di una difesa respinta si dice che non è riuscita, e non che è ancora aperta
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: respinta
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 500.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non è soddisfatto: la difesa è riuscita, almeno in parte
      E non si segnala: la difesa è finita

    Schema dello scenario: Serve una difesa riuscita, definitiva e provata
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: <difesa>
      E che l'esito della difesa <definitivo> definitivo
      E che l'esito della difesa <provato> documento
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore <versato>
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione <riavuto>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | difesa                       | definitivo | provato               | versato | riavuto | esito      |
        | accolta, in tutto o in parte | è          | è provato da un       | 1200.00 | 1200.00 | dovuto     |
        | accolta, in tutto o in parte | è          | è provato da un       | 1200.00 | 0.01    | dovuto     |
        | accolta, in tutto o in parte | è          | è provato da un       | 1200.00 | 0.00    | non dovuto |
        | accolta, in tutto o in parte | è          | è provato da un       | 0.00    | 0.00    | non dovuto |
        | accolta, in tutto o in parte | non è      | è provato da un       | 1200.00 | 800.00  | non dovuto |
        | accolta, in tutto o in parte | è          | non è provato da alcun | 1200.00 | 800.00 | non dovuto |
        | respinta                     | è          | è provato da un       | 1200.00 | 800.00  | non dovuto |
        | ancora aperta                | non è      | è provato da un       | 1200.00 | 800.00  | non dovuto |

    Scenario: Spetta quanto il fornitore ha riavuto, non quanto il cliente ha versato
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E che l'esito della difesa è definitivo
      E che l'esito della difesa è provato da un documento
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 800.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 800,00 euro

    Schema dello scenario: Di quanto è già stato reso non resta nulla, o resta il resto
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E che l'esito della difesa è definitivo
      E che l'esito della difesa è provato da un documento
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 800.00
      E che il fornitore ha reso al cliente le somme per imposte il 2026-05-04
      E che delle somme per imposte il fornitore ha reso al cliente <reso>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E restano da pagare <resta> euro

      Esempi:
        | reso   | resta  |
        | 800.00 | 0,00   |
        | 799.99 | 0,01   |
        | 300.00 | 500,00 |

    Scenario: Il fornitore non riavrà mai più di quanto il cliente ha versato
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 1200.01
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: tax_refund_obtained_eur

    Scenario: Una difesa ancora aperta non è definitiva
      Dato che la difesa contro la pretesa dell'amministrazione è: ancora aperta
      E che l'esito della difesa è definitivo
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: tax_defence_final

    Scenario: Un rimborso mai reso non ha un importo
      Dato che la difesa contro la pretesa dell'amministrazione è: ancora aperta
      E che il fornitore non ha ancora reso al cliente le somme per imposte
      E che delle somme per imposte il fornitore ha reso al cliente 10.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: tax_refund_paid_eur

    Scenario: Di una difesa riuscita si chiede il resto
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: tax_sums_paid_eur, tax_defence_final, tax_defence_proved, tax_refund_obtained_eur

  Regola: tax.refund_of_undue

    Schema dello scenario: La richiesta del cliente va fatta entro il tempo che la legge dà
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che le somme versate per imposte sono risultate non dovute
      E che il cliente ha chiesto al fornitore di attivarsi per il rimborso delle imposte il <chiesto>
      E che la legge dà tempo per quel rimborso fino al 2028-02-29
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 1200.00
      E il giudizio al 2028-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2028-02-29

      Esempi:
        | chiesto    | esito      |
        | 2028-02-28 | dovuto     |
        | 2028-02-29 | dovuto     |
        | 2028-03-01 | non dovuto |

    Schema dello scenario: Chi non ha chiesto nulla non riavrà nulla, per ora o per sempre
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che le somme versate per imposte sono risultate non dovute
      E che il cliente non ha chiesto al fornitore di attivarsi per il rimborso delle imposte
      E che la legge dà tempo per quel rimborso fino al 2026-06-10
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 1200.00
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non è soddisfatto: <requisito>

      Esempi:
        | giudizio   | requisito                                             |
        | 2026-06-10 | il cliente ha chiesto al fornitore di attivarsi       |
        | 2026-06-11 | il termine di legge non è passato senza una richiesta |

    Schema dello scenario: Ciò che basta a escludere il rimborso non lascia altro da chiedere — Rimborso al cliente di somme per imposte risultate non dovute
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che <basta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

      Esempi:
        | basta                                                                                 |
        | per imposte, sanzioni e interessi il cliente ha versato al fornitore 0.00             |
        | le somme versate per imposte sono risultate dovute                                    |
        | il cliente non ha chiesto al fornitore di attivarsi per il rimborso delle imposte     |

    Schema dello scenario: Serve che le somme non fossero dovute, e che il fornitore le abbia riavute
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che le somme versate per imposte sono risultate <dovute>
      E che il cliente ha chiesto al fornitore di attivarsi per il rimborso delle imposte il 2026-03-02
      E che la legge dà tempo per quel rimborso fino al 2026-12-31
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore <versato>
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione <riavuto>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | dovute     | versato | riavuto | esito      |
        | non dovute | 1200.00 | 0.01    | dovuto     |
        | non dovute | 1200.00 | 0.00    | non dovuto |
        | non dovute | 0.00    | 0.00    | non dovuto |
        | dovute     | 1200.00 | 1200.00 | non dovuto |

    Scenario: Spetta quanto il fornitore ha riavuto
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che le somme versate per imposte sono risultate non dovute
      E che il cliente ha chiesto al fornitore di attivarsi per il rimborso delle imposte il 2026-03-02
      E che la legge dà tempo per quel rimborso fino al 2026-12-31
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 450.00
      E che il fornitore ha reso al cliente le somme per imposte il 2026-05-04
      E che delle somme per imposte il fornitore ha reso al cliente 450.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 450,00 euro
      E restano da pagare 0,00 euro

    Scenario: Chi ha vinto la difesa non ha bisogno di averlo chiesto
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la difesa contro la pretesa dell'amministrazione è: accolta, in tutto o in parte
      E che l'esito della difesa è definitivo
      E che l'esito della difesa è provato da un documento
      E che le somme versate per imposte sono risultate non dovute
      E che il cliente non ha chiesto al fornitore di attivarsi per il rimborso delle imposte
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 800.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «tax.refund_after_defence» è «dovuto»

    Scenario: Il consumatore non ha versato nulla a questo titolo
      Dato che il cliente agisce da consumatore
      E che le somme versate per imposte sono risultate non dovute
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Dell'ultimo giorno di legge si chiede
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che le somme versate per imposte sono risultate non dovute
      E che il cliente ha chiesto al fornitore di attivarsi per il rimborso delle imposte il 2026-03-02
      E che per imposte, sanzioni e interessi il cliente ha versato al fornitore 1200.00
      E che di quanto ha versato il cliente il fornitore ha riavuto dall'amministrazione 450.00
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: tax_refund_last_day_on

    Schema dello scenario: Senza una richiesta, ciò che il fornitore ha riavuto va riguardato
      Dato questi fatti:
        | customer_type | sme |
        | tax_found_not_owed | sì |
        | tax_sums_paid_eur | 500.00 |
        | tax_refund_last_day_on | 2026-04-30 |
        | tax_refund_requested_on | null |
        | tax_refund_obtained_eur | <riavuto> |
      E il giudizio al 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non è soddisfatto: <requisito>

      Esempi:
        | riavuto | requisito |
        | 0.01 | ciò che il fornitore ha riavuto segue una richiesta del cliente |
        | 0.00 | il cliente ha chiesto al fornitore di attivarsi |

    Scenario: Al cliente non si rende più di quanto il fornitore ha riavuto
      Dato questi fatti:
        | customer_type | sme |
        | tax_found_not_owed | sì |
        | tax_sums_paid_eur | 500.00 |
        | tax_refund_last_day_on | 2026-04-30 |
        | tax_refund_requested_on | 2026-02-01 |
        | tax_refund_obtained_eur | 300.00 |
        | tax_refund_paid_on | 2026-03-01 |
        | tax_refund_paid_eur | 300.01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: tax_refund_paid_eur

    Scenario: Al cliente si può rendere tutto ciò che il fornitore ha riavuto
      Dato questi fatti:
        | customer_type | sme |
        | tax_found_not_owed | sì |
        | tax_sums_paid_eur | 500.00 |
        | tax_refund_last_day_on | 2026-04-30 |
        | tax_refund_requested_on | 2026-02-01 |
        | tax_refund_obtained_eur | 300.00 |
        | tax_refund_paid_on | 2026-03-01 |
        | tax_refund_paid_eur | 300.00 |
      E il giudizio al 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «dovuto»
