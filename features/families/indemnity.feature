# language: it
Funzionalità: Indennizzi automatici
  Chi aspetta oltre lo standard ha diritto a una somma che cresce con l'attesa: un primo importo fino al doppio dello
  standard, un secondo fino al triplo, un terzo oltre. Si paga senza che il cliente la chieda, entro novanta giorni dal
  primo giorno di ritardo. Documenti e regolazione non danno gli stessi importi: ogni scenario dice quali segue.


  Regola: indemnity.late_reply

    Schema dello scenario: Gli scaglioni per la risposta tardiva
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <resa>
      E il giudizio al 2026-10-01
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E si paga entro il 2026-09-02

      Esempi: standard di 30 giorni, multipli fino al primo giorno dell'ultimo scaglione
        | resa       | giorni | importo |
        | 2026-06-04 | 31     | 30,00   |
        | 2026-07-02 | 59     | 30,00   |
        | 2026-07-03 | 60     | 30,00   |
        | 2026-07-04 | 61     | 50,00   |
        | 2026-08-01 | 89     | 50,00   |
        | 2026-08-02 | 90     | 50,00   |
        | 2026-08-03 | 91     | 75,00   |
        | 2026-09-21 | 140    | 75,00   |

    Schema dello scenario: Nelle note alle tabelle il secondo e il terzo scaglione sono quelli del contratto
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <resa>
      E il giudizio al 2026-10-01
      Quando si controlla il caso
      Allora l'importo è <importo> euro
      E con la lettura «tier1-amount» «tables» non cambia nulla

      Esempi:
        | resa       | importo |
        | 2026-07-04 | 50,00   |
        | 2026-08-03 | 75,00   |

    Schema dello scenario: Entro lo standard per la risposta al reclamo non spetta nulla
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <resa>
      E il giudizio al 2026-08-02
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

      Esempi:
        | resa       | giorni |
        | 2026-05-04 | 0      |
        | 2026-06-02 | 29     |
        | 2026-06-03 | 30     |

    Schema dello scenario: Finché la risposta al reclamo non arriva lo scaglione segue il giorno del giudizio
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E con la lettura «no-reply-tier» «none_until_done» l'esito è «non dovuto»

      Esempi:
        | giudizio   | giorni | importo |
        | 2026-06-04 | 31     | 30,00   |
        | 2026-07-03 | 60     | 30,00   |
        | 2026-07-04 | 61     | 50,00   |
        | 2026-08-02 | 90     | 50,00   |
        | 2026-08-03 | 91     | 75,00   |

    Schema dello scenario: Con ogni profilo spetta qualcosa anche se la risposta al reclamo non c'è ancora
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il 2026-05-04
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-04
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si paga entro il <entro>

      Esempi:
        | profilo    | entro      |
        | documents  | 2026-09-02 |
        | regulation | 2026-09-02 |
        | favourable | 2026-09-02 |

    Schema dello scenario: Gli importi per la risposta tardiva secondo il profilo e il giorno di partenza
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il <partenza>
      E che la risposta motivata al reclamo è stata spedita il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro

      Esempi:
        | profilo    | partenza   | resa       | giorni | importo |
        | regulation | 2025-12-31 | 2026-01-31 | 31     | 25,00   |
        | regulation | 2025-12-31 | 2026-03-01 | 60     | 25,00   |
        | regulation | 2025-12-31 | 2026-03-02 | 61     | 50,00   |
        | regulation | 2025-12-31 | 2026-03-31 | 90     | 50,00   |
        | regulation | 2025-12-31 | 2026-04-01 | 91     | 75,00   |
        | regulation | 2026-01-01 | 2026-02-01 | 31     | 30,00   |
        | regulation | 2026-01-01 | 2026-03-02 | 60     | 30,00   |
        | regulation | 2026-01-01 | 2026-03-03 | 61     | 60,00   |
        | regulation | 2026-01-01 | 2026-04-01 | 90     | 60,00   |
        | regulation | 2026-01-01 | 2026-04-02 | 91     | 90,00   |
        | favourable | 2025-12-31 | 2026-01-31 | 31     | 30,00   |
        | favourable | 2025-12-31 | 2026-03-01 | 60     | 30,00   |
        | favourable | 2025-12-31 | 2026-03-02 | 61     | 50,00   |
        | favourable | 2025-12-31 | 2026-03-31 | 90     | 50,00   |
        | favourable | 2025-12-31 | 2026-04-01 | 91     | 75,00   |
        | favourable | 2026-01-01 | 2026-02-01 | 31     | 30,00   |
        | favourable | 2026-01-01 | 2026-03-02 | 60     | 30,00   |
        | favourable | 2026-01-01 | 2026-03-03 | 61     | 60,00   |
        | favourable | 2026-01-01 | 2026-04-01 | 90     | 60,00   |
        | favourable | 2026-01-01 | 2026-04-02 | 91     | 90,00   |
        | documents  | 2025-12-31 | 2026-01-31 | 31     | 30,00   |
        | documents  | 2025-12-31 | 2026-03-01 | 60     | 30,00   |
        | documents  | 2025-12-31 | 2026-03-02 | 61     | 50,00   |
        | documents  | 2025-12-31 | 2026-03-31 | 90     | 50,00   |
        | documents  | 2025-12-31 | 2026-04-01 | 91     | 75,00   |
        | regulation | 2016-12-31 | 2017-01-31 | 31     | 20,00   |
        | regulation | 2016-12-31 | 2017-03-01 | 60     | 20,00   |
        | regulation | 2016-12-31 | 2017-03-02 | 61     | 40,00   |
        | regulation | 2016-12-31 | 2017-03-31 | 90     | 40,00   |
        | regulation | 2016-12-31 | 2017-04-01 | 91     | 60,00   |
        | regulation | 2017-01-01 | 2017-02-11 | 41     | 25,00   |
        | regulation | 2017-01-01 | 2017-03-22 | 80     | 25,00   |
        | regulation | 2017-01-01 | 2017-03-23 | 81     | 50,00   |
        | regulation | 2017-01-01 | 2017-05-01 | 120    | 50,00   |
        | regulation | 2017-01-01 | 2017-05-02 | 121    | 75,00   |
        | regulation | 2018-12-31 | 2019-02-10 | 41     | 25,00   |
        | regulation | 2018-12-31 | 2019-03-21 | 80     | 25,00   |
        | regulation | 2018-12-31 | 2019-03-22 | 81     | 50,00   |
        | regulation | 2018-12-31 | 2019-04-30 | 120    | 50,00   |
        | regulation | 2018-12-31 | 2019-05-01 | 121    | 75,00   |

    Scenario: Tabelle e contratto non danno lo stesso primo importo per la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-04
      E il giudizio al 2026-07-03
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30,00 euro
      E con la lettura «tier1-amount» «tables» l'importo è 25,00 euro
      E è segnalato il dubbio «indemnity-tier1-30-25»

    Scenario: I novanta giorni per pagare potrebbero partire dal giorno in cui arriva la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-13
      E il giudizio al 2026-07-03
      Quando si controlla il caso
      Allora si paga entro il 2026-09-02
      E con la lettura «no-reply-tier» «none_until_done» non cambia nulla
      E con la lettura «breach-day» «day_of_performance» si paga entro il 2026-09-11

    Scenario: L'importo di mezzo del 2026 per la risposta al reclamo non è verificato sul testo ufficiale
      Dato il profilo «regulation»
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-07-04
      E il giudizio al 2026-08-02
      Quando si controlla il caso
      Allora l'importo è 60,00 euro
      E è segnalato il dubbio «indemnity.tier_2»
      E con il profilo «documents» l'importo è 50,00 euro

    Schema dello scenario: Le cause che tolgono l'indennizzo per la risposta al reclamo
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il <partenza>
      E che la risposta motivata al reclamo è stata spedita il <resa>
      E che la causa di esclusione dell'indennizzo è: <causa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | partenza   | resa       | causa                                      | esito      |
        | documents  | 2026-01-01 | 2026-02-05 | forza maggiore                             | non dovuto |
        | documents  | 2026-01-01 | 2026-02-05 | fatto del cliente o di terzi               | non dovuto |
        | documents  | 2026-01-01 | 2026-02-05 | cliente non identificabile dal reclamo     | non dovuto |
        | documents  | 2026-01-01 | 2026-02-05 | reclamo per interruzione prolungata        | non dovuto |
        | regulation | 2026-01-01 | 2026-02-05 | forza maggiore                             | non dovuto |
        | regulation | 2026-01-01 | 2026-02-05 | fatto del cliente o di terzi               | non dovuto |
        | regulation | 2026-01-01 | 2026-02-05 | cliente non identificabile dal reclamo     | non dovuto |
        | regulation | 2026-01-01 | 2026-02-05 | reclamo per interruzione prolungata        | non dovuto |
        | documents  | 2026-01-01 | 2026-02-05 | nessuna                                    | dovuto     |
        | documents  | 2026-01-01 | 2026-02-05 | stesso standard già indennizzato nell'anno | non dovuto |
        | documents  | 2025-12-31 | 2026-02-04 | stesso standard già indennizzato nell'anno | non dovuto |
        | favourable | 2025-12-31 | 2026-02-04 | stesso standard già indennizzato nell'anno | non dovuto |
        | favourable | 2026-01-01 | 2026-02-05 | stesso standard già indennizzato nell'anno | dovuto     |
        | regulation | 2025-12-31 | 2026-02-04 | stesso standard già indennizzato nell'anno | non dovuto |
        | regulation | 2026-01-01 | 2026-02-05 | stesso standard già indennizzato nell'anno | dovuto     |

    Scenario: Il limite di un indennizzo all'anno per la risposta al reclamo dipende dal testo che si segue
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-08
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E il giudizio al 2026-07-03
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E con la lettura «yearly-cap» «regulation» l'esito è «dovuto»
      E con il profilo «favourable» l'esito è «dovuto»
      E è segnalato il dubbio «stale-regulation»

    Scenario: Se nessuno parla di esclusioni per la risposta al reclamo si presume che non ce ne siano
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-04
      E il giudizio al 2026-07-03
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si presume «indemnity_exclusion» = «none»

    Scenario: Dove nulla ha fatto partire il tempo per la risposta al reclamo non spetta nulla
      Dato che il reclamo non è stato ricevuto dal fornitore
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

    Scenario: A chi ha protestato per telefono lo standard dei reclami scritti non dà nulla
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che il fornitore non ha ancora risposto al reclamo
      E che il reclamo è stato presentato per telefono
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: Chi è fuori dal campo della regolazione non è indennizzato per la risposta al reclamo
      Dato il profilo «regulation»
      E che il punto di prelievo è in media tensione
      E che il reclamo è stato ricevuto il <partenza>
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | partenza   | esito      |
        | 2025-12-31 | dovuto     |
        | 2026-01-01 | non dovuto |

    Scenario: Non si sa se e quando sia arrivata la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E il giudizio al 2026-08-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on

    Schema dello scenario: Già indennizzato uno standard, gli altri si pagano ancora
      Dato che nell'anno sono già stati indennizzati <quali>
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-20
      E che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-05
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<risposta>»
      E l'esito di «indemnity.late_rectification» è «<rettifica>»
      E l'esito di «indemnity.late_double_billing» è «<doppia>»

      Esempi:
        | quali                                            | risposta   | rettifica  | doppia     |
        | la risposta al reclamo                           | non dovuto | dovuto     | dovuto     |
        | la rettifica di fatturazione                     | dovuto     | non dovuto | dovuto     |
        | la doppia fatturazione                           | dovuto     | dovuto     | non dovuto |
        | la risposta al reclamo, la doppia fatturazione   | non dovuto | dovuto     | non dovuto |
        | nessuno                                          | dovuto     | dovuto     | dovuto     |

    Schema dello scenario: Il limite annuo sulla risposta al reclamo cade, per la regolazione, con il 2026
      Dato il profilo «<profilo>»
      E che nell'anno sono già stati indennizzati la risposta al reclamo
      E che il reclamo è stato ricevuto il <partenza>
      E che la risposta motivata al reclamo è stata spedita il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | partenza   | resa       | esito      |
        | documents  | 2025-12-31 | 2026-02-04 | non dovuto |
        | documents  | 2026-01-01 | 2026-02-05 | non dovuto |
        | regulation | 2025-12-31 | 2026-02-04 | non dovuto |
        | regulation | 2026-01-01 | 2026-02-05 | dovuto     |
        | favourable | 2026-01-01 | 2026-02-05 | dovuto     |

    Scenario: Due standard superati e uno già indennizzato, ma non si dice quale
      Dato che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-20
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: indemnified_standards
      E l'esito di «indemnity.late_rectification» è «non determinabile»

    Schema dello scenario: Detto quale standard è già stato indennizzato, l'altro è dovuto
      Dato che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E che nell'anno sono già stati indennizzati <quale>
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-20
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «<risposta>»
      E l'esito di «indemnity.late_rectification» è «<rettifica>»

      Esempi:
        | quale                        | risposta   | rettifica  |
        | la risposta al reclamo       | non dovuto | dovuto     |
        | la rettifica di fatturazione | dovuto     | non dovuto |

    Scenario: Superato un solo standard, quello già indennizzato è il suo
      Dato che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Scenario: Chi non si può riconoscere dal reclamo non è indennizzato per la risposta, ma per la rettifica sì
      Dato che il reclamo contiene: descrizione dei fatti
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-20
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E l'esito di «complaint.identifiable» è «non si applica»
      E l'esito di «indemnity.late_rectification» è «dovuto»

    Scenario: Dire che non ci sono esclusioni non rende riconoscibile un reclamo anonimo
      Dato che la causa di esclusione dell'indennizzo è: nessuna
      E che il reclamo contiene: descrizione dei fatti
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Scenario: Con il solo nome l'indennizzo dipende da come si legge il reclamo
      Dato che il reclamo contiene: nome o ragione sociale, descrizione dei fatti
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E con la lettura «complaint-identifiable» «nothing_at_all» l'esito è «dovuto»
      E con il profilo «favourable» l'esito è «dovuto»

    Scenario: L'interruzione prolungata riguarda solo la risposta, anche se è tardiva pure la rettifica
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-20
      E che la causa di esclusione dell'indennizzo è: reclamo per interruzione prolungata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E l'esito di «indemnity.late_rectification» è «dovuto»

    Scenario: Una risposta che manca, dove di un reclamo non si parla, non lascia nulla in sospeso
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-20
      E che il fornitore non ha ancora risposto al reclamo
      E che la causa di esclusione dell'indennizzo è: forza maggiore
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito di «indemnity.late_rectification» è «non dovuto»
      E la conclusione è «non_compliant»

    Schema dello scenario: L'interruzione prolungata non può escludere altri indennizzi
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la causa di esclusione dell'indennizzo è: reclamo per interruzione prolungata
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.excluded_standards: non può stare con `indemnity_exclusion`

      Esempi:
        | standard                     |
        | la rettifica di fatturazione |
        | la doppia fatturazione       |

    Schema dello scenario: Di un indennizzo mai pagato non c'è una somma pagata
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che <pagamento>
      E che <somma>
      Quando si controlla il caso
      Allora il caso è rifiutato: non può stare con `<fatto>`

      Esempi:
        | pagamento                                                                        | somma                                                                            | fatto                       |
        | l'indennizzo automatico non è ancora stato pagato                                | dell'indennizzo automatico sono stati pagati 30,00                               | indemnity_paid_on           |
        | l'indennizzo per la risposta tardiva al reclamo non è ancora stato pagato        | dell'indennizzo per la risposta tardiva al reclamo sono stati pagati 30,00       | complaint_indemnity_paid_on |

    Scenario: Pagata o no, la somma per la risposta tardiva resta quella che spettava
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E che l'indennizzo per la risposta tardiva al reclamo è stato pagato il 2026-07-10
      E che dell'indennizzo per la risposta tardiva al reclamo sono stati pagati 30,00
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30,00 euro

    Schema dello scenario: Una causa di esclusione vale per lo standard che riguarda
      Dato questi fatti:
        | complaint_received_on      | 2026-05-04       |
        | complaint_reply_sent_on    | 2026-06-20       |
        | rectification_requested_on | 2026-03-02       |
        | rectification_done_on      | 2026-06-20       |
        | indemnity_exclusion        | forza maggiore   |
        | excluded_standards         | <standard>       |
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito di «indemnity.late_reply» è «<reclamo>»
      E l'esito di «indemnity.late_rectification» è «<rettifica>»

      Esempi:
        | standard                  | reclamo    | rettifica  |
        | la risposta al reclamo    | non dovuto | dovuto     |
        | la rettifica di fatturazione | dovuto  | non dovuto |

    Schema dello scenario: Detto quale standard un'esclusione riguarda, gli altri si pagano anche se sono i soli violati
      Dato questi fatti:
        | complaint_received_on        | 2026-03-02    |
        | complaint_reply_sent_on      | <risposta>    |
        | rectification_requested_on   | 2026-03-02    |
        | rectification_done_on        | <rettifica>   |
        | double_billing_claimed_on    | 2026-03-02    |
        | double_billing_corrected_on  | <doppia>      |
        | indemnity_exclusion          | <causa>       |
        | <insieme>                    | <quali>       |
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito di «indemnity.late_reply» è «<per la risposta>»
      E l'esito di «indemnity.late_rectification» è «<per la rettifica>»
      E l'esito di «indemnity.late_double_billing» è «<per la doppia>»

      Esempi:
        | causa                                      | insieme               | quali                                      | risposta   | rettifica  | doppia     | per la risposta | per la rettifica | per la doppia |
        | stesso standard già indennizzato nell'anno | indemnified_standards | la rettifica di fatturazione               | 2026-05-20 | 2026-03-10 | 2026-03-10 | dovuto          | non dovuto       | non dovuto    |
        | stesso standard già indennizzato nell'anno | indemnified_standards | la risposta al reclamo                     | 2026-05-20 | 2026-03-10 | 2026-03-10 | non dovuto      | non dovuto       | non dovuto    |
        | stesso standard già indennizzato nell'anno | indemnified_standards | la doppia fatturazione                     | 2026-03-10 | 2026-07-20 | 2026-03-10 | non dovuto      | dovuto           | non dovuto    |
        | stesso standard già indennizzato nell'anno | indemnified_standards | la risposta al reclamo                     | 2026-03-10 | 2026-03-10 | 2026-05-20 | non dovuto      | non dovuto       | dovuto        |
        | fatto del cliente o di terzi               | excluded_standards    | la doppia fatturazione                     | 2026-05-20 | 2026-03-10 | 2026-03-10 | dovuto          | non dovuto       | non dovuto    |
        | forza maggiore                             | excluded_standards    | la rettifica di fatturazione               | 2026-05-20 | 2026-03-10 | 2026-03-10 | dovuto          | non dovuto       | non dovuto    |
        | forza maggiore                             | excluded_standards    | la risposta al reclamo                     | 2026-03-10 | 2026-07-20 | 2026-03-10 | non dovuto      | dovuto           | non dovuto    |
        | forza maggiore                             | excluded_standards    | la rettifica di fatturazione               | 2026-03-10 | 2026-03-10 | 2026-05-20 | non dovuto      | non dovuto       | dovuto        |
        | forza maggiore                             | excluded_standards    | la risposta al reclamo, la doppia fatturazione | 2026-05-20 | 2026-07-20 | 2026-05-20 | non dovuto  | dovuto           | non dovuto    |
        | cliente non identificabile dal reclamo     | excluded_standards    | la rettifica di fatturazione               | 2026-05-20 | 2026-07-20 | 2026-03-10 | dovuto          | non dovuto       | non dovuto    |
        | cliente non identificabile dal reclamo     | excluded_standards    | la risposta al reclamo                     | 2026-05-20 | 2026-07-20 | 2026-03-10 | non dovuto      | dovuto           | non dovuto    |

    Schema dello scenario: Lo standard detto vale con ogni profilo, finché il limite c'è
      Dato il profilo «<profilo>»
      E questi fatti:
        | complaint_received_on   | 2025-06-02                   |
        | complaint_reply_sent_on | 2025-09-10                   |
        | indemnity_exclusion     | <causa>                      |
        | <insieme>               | la rettifica di fatturazione |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»

      Esempi:
        | profilo    | causa                                      | insieme               |
        | documents  | stesso standard già indennizzato nell'anno | indemnified_standards |
        | regulation | stesso standard già indennizzato nell'anno | indemnified_standards |
        | favourable | stesso standard già indennizzato nell'anno | indemnified_standards |
        | regulation | forza maggiore                             | excluded_standards    |
        | favourable | forza maggiore                             | excluded_standards    |

    Scenario: Detto che lo standard è escluso ma non perché, si chiede la causa
      Dato questi fatti:
        | complaint_received_on   | 2026-03-02             |
        | complaint_reply_sent_on | 2026-05-20             |
        | excluded_standards      | la risposta al reclamo |
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: indemnity_exclusion

    Schema dello scenario: Una causa e gli standard che riguarda non si contraddicono
      Dato questi fatti:
        | complaint_received_on   | 2026-03-02 |
        | complaint_reply_sent_on | 2026-05-20 |
        | indemnity_exclusion     | <causa>    |
        | <insieme>               | <quali>    |
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.<insieme>: non può stare con `indemnity_exclusion`

      Esempi:
        | causa                                      | insieme               | quali                  |
        | nessuna                                    | excluded_standards    | la risposta al reclamo |
        | stesso standard già indennizzato nell'anno | excluded_standards    | la risposta al reclamo |
        | forza maggiore                             | excluded_standards    | nessuno                |
        | stesso standard già indennizzato nell'anno | indemnified_standards | nessuno                |

    Scenario: Di due standard in ritardo si chiede quale la forza maggiore riguardi
      Dato questi fatti:
        | complaint_received_on      | 2026-05-04     |
        | complaint_reply_sent_on    | 2026-06-20     |
        | rectification_requested_on | 2026-03-02     |
        | rectification_done_on      | 2026-06-20     |
        | indemnity_exclusion        | forza maggiore |
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: excluded_standards

    Schema dello scenario: Quali cause escludono l'indennizzo per la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la causa di esclusione dell'indennizzo è: <causa>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                      | esito      |
        | nessuna                                    | dovuto     |
        | forza maggiore                             | non dovuto |
        | fatto del cliente o di terzi               | non dovuto |
        | stesso standard già indennizzato nell'anno | non dovuto |
        | cliente non identificabile dal reclamo     | non dovuto |
        | reclamo per interruzione prolungata        | non dovuto |

    Schema dello scenario: Una causa detta per un altro standard non esclude l'indennizzo per la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la causa di esclusione dell'indennizzo è: <causa>
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                  | standard                     | esito      |
        | forza maggiore                         | la risposta al reclamo       | non dovuto |
        | forza maggiore                         | la rettifica di fatturazione | dovuto     |
        | forza maggiore                         | la doppia fatturazione       | dovuto     |
        | fatto del cliente o di terzi           | la risposta al reclamo       | non dovuto |
        | fatto del cliente o di terzi           | la rettifica di fatturazione | dovuto     |
        | fatto del cliente o di terzi           | la doppia fatturazione       | dovuto     |
        | cliente non identificabile dal reclamo | la risposta al reclamo       | non dovuto |
        | cliente non identificabile dal reclamo | la rettifica di fatturazione | dovuto     |
        | cliente non identificabile dal reclamo | la doppia fatturazione       | dovuto     |
        | reclamo per interruzione prolungata    | la risposta al reclamo       | non dovuto |

    Schema dello scenario: Chi dice quale standard è escluso dice che una causa c'è: per la risposta al reclamo la si chiede
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito             |
        | la risposta al reclamo       | non determinabile |
        | la rettifica di fatturazione | dovuto            |
        | la doppia fatturazione       | dovuto            |

    Schema dello scenario: Se anche un altro standard è violato, di una causa senza standard si chiede se valga per la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: forza maggiore
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                      | fatto                                                       | esito             |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-13 | non dovuto        |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-20 | non determinabile |
        | la doppia fatturazione è stata contestata il 2026-03-02    | la doppia fatturazione è stata corretta il 2026-03-10       | non dovuto        |
        | la doppia fatturazione è stata contestata il 2026-03-02    | la doppia fatturazione è stata corretta il 2026-04-10       | non determinabile |

    Schema dello scenario: Se anche un altro standard è violato, si chiede se nell'anno sia già stato indennizzato quello per la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                      | fatto                                                       | esito             |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-13 | non dovuto        |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-20 | non determinabile |
        | la doppia fatturazione è stata contestata il 2026-03-02    | la doppia fatturazione è stata corretta il 2026-03-10       | non dovuto        |
        | la doppia fatturazione è stata contestata il 2026-03-02    | la doppia fatturazione è stata corretta il 2026-04-10       | non determinabile |

    Schema dello scenario: Ciò che nell'anno è già stato indennizzato conta per la risposta al reclamo se è lo stesso standard
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | non dovuto |
        | la rettifica di fatturazione | dovuto     |
        | la doppia fatturazione       | dovuto     |

    Schema dello scenario: Detta la causa, conta quale standard nell'anno sia già stato indennizzato per la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | non dovuto |
        | la rettifica di fatturazione | dovuto     |
        | la doppia fatturazione       | dovuto     |

    Schema dello scenario: Il limite di un indennizzo all'anno, per ogni profilo e prima e dopo il 2026
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il <ricevuto>
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che nell'anno sono già stati indennizzati la risposta al reclamo
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | ricevuto   | risposta   | esito      |
        | documents  | 2016-12-31 | 2017-03-01 | non dovuto |
        | documents  | 2017-01-01 | 2017-03-01 | non dovuto |
        | documents  | 2025-12-31 | 2026-03-01 | non dovuto |
        | documents  | 2026-01-01 | 2026-03-01 | non dovuto |
        | regulation | 2016-12-31 | 2017-03-01 | non dovuto |
        | regulation | 2017-01-01 | 2017-03-01 | non dovuto |
        | regulation | 2025-12-31 | 2026-03-01 | non dovuto |
        | regulation | 2026-01-01 | 2026-03-01 | dovuto     |
        | favourable | 2016-12-31 | 2017-03-01 | non dovuto |
        | favourable | 2017-01-01 | 2017-03-01 | non dovuto |
        | favourable | 2025-12-31 | 2026-03-01 | non dovuto |
        | favourable | 2026-01-01 | 2026-03-01 | dovuto     |

    Schema dello scenario: Gli importi di ogni profilo, prima e dopo ogni nuovo testo della regolazione
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il <ricevuto>
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E <importi>

      Esempi:
        | profilo    | ricevuto   | risposta   | importi                |
        | documents  | 2008-12-31 | 2009-02-20 | l'importo è 30,00 euro |
        | documents  | 2008-12-31 | 2009-03-20 | l'importo è 50,00 euro |
        | documents  | 2008-12-31 | 2009-06-20 | l'importo è 75,00 euro |
        | documents  | 2009-01-01 | 2009-02-20 | l'importo è 30,00 euro |
        | documents  | 2009-01-01 | 2009-03-20 | l'importo è 50,00 euro |
        | documents  | 2009-01-01 | 2009-06-20 | l'importo è 75,00 euro |
        | documents  | 2016-12-31 | 2017-02-20 | l'importo è 30,00 euro |
        | documents  | 2016-12-31 | 2017-03-20 | l'importo è 50,00 euro |
        | documents  | 2016-12-31 | 2017-06-20 | l'importo è 75,00 euro |
        | documents  | 2017-01-01 | 2017-02-20 | l'importo è 30,00 euro |
        | documents  | 2017-01-01 | 2017-03-20 | l'importo è 50,00 euro |
        | documents  | 2017-01-01 | 2017-06-20 | l'importo è 75,00 euro |
        | documents  | 2025-12-31 | 2026-02-10 | l'importo è 30,00 euro |
        | documents  | 2025-12-31 | 2026-03-20 | l'importo è 50,00 euro |
        | documents  | 2025-12-31 | 2026-06-20 | l'importo è 75,00 euro |
        | documents  | 2026-01-01 | 2026-02-10 | l'importo è 30,00 euro |
        | documents  | 2026-01-01 | 2026-03-20 | l'importo è 50,00 euro |
        | documents  | 2026-01-01 | 2026-06-20 | l'importo è 75,00 euro |
        | regulation | 2008-12-31 | 2009-02-20 | l'importo è 30,00 euro |
        | regulation | 2008-12-31 | 2009-03-20 | l'importo è 50,00 euro |
        | regulation | 2008-12-31 | 2009-06-20 | l'importo è 75,00 euro |
        | regulation | 2009-01-01 | 2009-02-20 | l'importo è 20,00 euro |
        | regulation | 2009-01-01 | 2009-03-20 | l'importo è 40,00 euro |
        | regulation | 2009-01-01 | 2009-06-20 | l'importo è 60,00 euro |
        | regulation | 2016-12-31 | 2017-02-20 | l'importo è 20,00 euro |
        | regulation | 2016-12-31 | 2017-03-20 | l'importo è 40,00 euro |
        | regulation | 2016-12-31 | 2017-06-20 | l'importo è 60,00 euro |
        | regulation | 2017-01-01 | 2017-02-20 | l'importo è 25,00 euro |
        | regulation | 2017-01-01 | 2017-03-20 | l'importo è 25,00 euro |
        | regulation | 2017-01-01 | 2017-06-20 | l'importo è 75,00 euro |
        | regulation | 2025-12-31 | 2026-02-10 | l'importo è 25,00 euro |
        | regulation | 2025-12-31 | 2026-03-20 | l'importo è 50,00 euro |
        | regulation | 2025-12-31 | 2026-06-20 | l'importo è 75,00 euro |
        | regulation | 2026-01-01 | 2026-02-10 | l'importo è 30,00 euro |
        | regulation | 2026-01-01 | 2026-03-20 | l'importo è 60,00 euro |
        | regulation | 2026-01-01 | 2026-06-20 | l'importo è 90,00 euro |
        | favourable | 2008-12-31 | 2009-02-20 | l'importo è 30,00 euro |
        | favourable | 2008-12-31 | 2009-03-20 | l'importo è 50,00 euro |
        | favourable | 2008-12-31 | 2009-06-20 | l'importo è 75,00 euro |
        | favourable | 2009-01-01 | 2009-02-20 | l'importo è 30,00 euro |
        | favourable | 2009-01-01 | 2009-03-20 | l'importo è 50,00 euro |
        | favourable | 2009-01-01 | 2009-06-20 | l'importo è 75,00 euro |
        | favourable | 2016-12-31 | 2017-02-20 | l'importo è 30,00 euro |
        | favourable | 2016-12-31 | 2017-03-20 | l'importo è 50,00 euro |
        | favourable | 2016-12-31 | 2017-06-20 | l'importo è 75,00 euro |
        | favourable | 2017-01-01 | 2017-02-20 | l'importo è 30,00 euro |
        | favourable | 2017-01-01 | 2017-03-20 | l'importo è 50,00 euro |
        | favourable | 2017-01-01 | 2017-06-20 | l'importo è 75,00 euro |
        | favourable | 2025-12-31 | 2026-02-10 | l'importo è 30,00 euro |
        | favourable | 2025-12-31 | 2026-03-20 | l'importo è 50,00 euro |
        | favourable | 2025-12-31 | 2026-06-20 | l'importo è 75,00 euro |
        | favourable | 2026-01-01 | 2026-02-10 | l'importo è 30,00 euro |
        | favourable | 2026-01-01 | 2026-03-20 | l'importo è 60,00 euro |
        | favourable | 2026-01-01 | 2026-06-20 | l'importo è 90,00 euro |

    Schema dello scenario: Anche la rettifica di una bolletta quadrimestrale fa chiedere se la causa valga per la risposta al reclamo
      Dato il profilo «regulation»
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E che la causa di esclusione dell'indennizzo è: forza maggiore
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita   | esito             |
        | 2025-12-30 | non dovuto        |
        | 2026-01-05 | non determinabile |

    Schema dello scenario: Anche la rettifica di una bolletta quadrimestrale fa chiedere che cosa sia già stato indennizzato, per la risposta al reclamo
      Dato il profilo «regulation»
      E che il reclamo è stato ricevuto il 2025-11-03
      E che la risposta motivata al reclamo è stata spedita il 2026-01-20
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita   | esito             |
        | 2025-12-30 | non dovuto        |
        | 2026-01-05 | non determinabile |

    Schema dello scenario: Di un'altra fatturazione contestata non si sa ancora, e della causa si chiede per quale standard valga
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la doppia fatturazione è stata contestata il 2026-03-02
      E che la causa di esclusione dell'indennizzo è: <causa>
      E il giudizio al 2026-04-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                        | esito             |
        | fatto del cliente o di terzi | non determinabile |
        | forza maggiore               | non determinabile |

    Schema dello scenario: Una causa detta per più standard vale anche per la risposta al reclamo
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la causa di esclusione dell'indennizzo è: <causa>
      E che la causa di esclusione riguarda la risposta al reclamo, la rettifica di fatturazione, la doppia fatturazione
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

      Esempi:
        | causa                                  |
        | forza maggiore                         |
        | fatto del cliente o di terzi           |
        | cliente non identificabile dal reclamo |

    Schema dello scenario: Il giorno entro cui si paga per la risposta tardiva non slitta se è festivo
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il 2026-08-26
      E che la risposta motivata al reclamo è stata spedita il 2026-10-05
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si paga entro il <pagare>

      Esempi: il 25 dicembre 2026 è venerdì
        | profilo    | pagare     |
        | documents  | 2026-12-25 |
        | regulation | 2026-12-25 |
        | favourable | 2026-12-25 |

  Regola: indemnity.late_rectification

    Schema dello scenario: Gli scaglioni per la rettifica tardiva
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2026-10-28
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E si paga entro il 2026-07-31

      Esempi: standard di 60 giorni, multipli fino al primo giorno dell'ultimo scaglione
        | resa       | giorni | importo |
        | 2026-05-02 | 61     | 30,00   |
        | 2026-06-29 | 119    | 30,00   |
        | 2026-06-30 | 120    | 30,00   |
        | 2026-07-01 | 121    | 50,00   |
        | 2026-08-28 | 179    | 50,00   |
        | 2026-08-29 | 180    | 50,00   |
        | 2026-08-30 | 181    | 75,00   |
        | 2026-10-18 | 230    | 75,00   |

    Schema dello scenario: Entro lo standard per la rettifica non spetta nulla
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2026-08-29
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

      Esempi:
        | resa       | giorni |
        | 2026-03-02 | 0      |
        | 2026-04-30 | 59     |
        | 2026-05-01 | 60     |

    Schema dello scenario: Finché la rettifica non arriva lo scaglione segue il giorno del giudizio
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E con la lettura «no-reply-tier» «none_until_done» l'esito è «non dovuto»

      Esempi:
        | giudizio   | giorni | importo |
        | 2026-05-02 | 61     | 30,00   |
        | 2026-06-30 | 120    | 30,00   |
        | 2026-07-01 | 121    | 50,00   |
        | 2026-08-29 | 180    | 50,00   |
        | 2026-08-30 | 181    | 75,00   |

    Schema dello scenario: Con ogni profilo spetta qualcosa anche se la rettifica non c'è ancora
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-05-02
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si paga entro il <entro>

      Esempi:
        | profilo    | entro      |
        | documents  | 2026-07-31 |
        | regulation | 2026-07-31 |
        | favourable | 2026-07-31 |

    Schema dello scenario: Gli importi per la rettifica tardiva secondo il profilo e il giorno di partenza
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro

      Esempi:
        | profilo    | partenza   | resa       | giorni | importo |
        | regulation | 2025-12-31 | 2026-03-02 | 61     | 25,00   |
        | regulation | 2025-12-31 | 2026-04-30 | 120    | 25,00   |
        | regulation | 2025-12-31 | 2026-05-01 | 121    | 50,00   |
        | regulation | 2025-12-31 | 2026-06-29 | 180    | 50,00   |
        | regulation | 2025-12-31 | 2026-06-30 | 181    | 75,00   |
        | regulation | 2026-01-01 | 2026-03-03 | 61     | 30,00   |
        | regulation | 2026-01-01 | 2026-05-01 | 120    | 30,00   |
        | regulation | 2026-01-01 | 2026-05-02 | 121    | 60,00   |
        | regulation | 2026-01-01 | 2026-06-30 | 180    | 60,00   |
        | regulation | 2026-01-01 | 2026-07-01 | 181    | 90,00   |
        | favourable | 2025-12-31 | 2026-03-02 | 61     | 30,00   |
        | favourable | 2025-12-31 | 2026-04-30 | 120    | 30,00   |
        | favourable | 2025-12-31 | 2026-05-01 | 121    | 50,00   |
        | favourable | 2025-12-31 | 2026-06-29 | 180    | 50,00   |
        | favourable | 2025-12-31 | 2026-06-30 | 181    | 75,00   |
        | favourable | 2026-01-01 | 2026-03-03 | 61     | 30,00   |
        | favourable | 2026-01-01 | 2026-05-01 | 120    | 30,00   |
        | favourable | 2026-01-01 | 2026-05-02 | 121    | 60,00   |
        | favourable | 2026-01-01 | 2026-06-30 | 180    | 60,00   |
        | favourable | 2026-01-01 | 2026-07-01 | 181    | 90,00   |
        | documents  | 2025-12-31 | 2026-03-02 | 61     | 30,00   |
        | documents  | 2025-12-31 | 2026-04-30 | 120    | 30,00   |
        | documents  | 2025-12-31 | 2026-05-01 | 121    | 50,00   |
        | documents  | 2025-12-31 | 2026-06-29 | 180    | 50,00   |
        | documents  | 2025-12-31 | 2026-06-30 | 181    | 75,00   |
        | regulation | 2018-12-31 | 2019-04-01 | 91     | 25,00   |
        | regulation | 2018-12-31 | 2019-06-29 | 180    | 25,00   |
        | regulation | 2018-12-31 | 2019-06-30 | 181    | 50,00   |
        | regulation | 2018-12-31 | 2019-09-27 | 270    | 50,00   |
        | regulation | 2018-12-31 | 2019-09-28 | 271    | 75,00   |

    Scenario: Tabelle e contratto non danno lo stesso primo importo per la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-02
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30,00 euro
      E con la lettura «tier1-amount» «tables» l'importo è 25,00 euro
      E è segnalato il dubbio «indemnity-tier1-30-25»

    Scenario: I novanta giorni per pagare potrebbero partire dal giorno in cui arriva la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-11
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora si paga entro il 2026-07-31
      E con la lettura «no-reply-tier» «none_until_done» non cambia nulla
      E con la lettura «breach-day» «day_of_performance» si paga entro il 2026-08-09

    Scenario: L'importo di mezzo del 2026 per la rettifica non è verificato sul testo ufficiale
      Dato il profilo «regulation»
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-07-01
      E il giudizio al 2026-08-29
      Quando si controlla il caso
      Allora l'importo è 60,00 euro
      E è segnalato il dubbio «indemnity.tier_2»
      E con il profilo «documents» l'importo è 50,00 euro

    Schema dello scenario: Le cause che tolgono l'indennizzo per la rettifica
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E che la causa di esclusione dell'indennizzo è: <causa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | partenza   | resa       | causa                                      | esito      |
        | documents  | 2026-01-01 | 2026-03-07 | forza maggiore                             | non dovuto |
        | documents  | 2026-01-01 | 2026-03-07 | fatto del cliente o di terzi               | non dovuto |
        | documents  | 2026-01-01 | 2026-03-07 | cliente non identificabile dal reclamo     | non dovuto |
        | documents  | 2026-01-01 | 2026-03-07 | reclamo per interruzione prolungata        | dovuto     |
        | regulation | 2026-01-01 | 2026-03-07 | forza maggiore                             | non dovuto |
        | regulation | 2026-01-01 | 2026-03-07 | fatto del cliente o di terzi               | non dovuto |
        | regulation | 2026-01-01 | 2026-03-07 | cliente non identificabile dal reclamo     | non dovuto |
        | regulation | 2026-01-01 | 2026-03-07 | reclamo per interruzione prolungata        | dovuto     |
        | documents  | 2026-01-01 | 2026-03-07 | nessuna                                    | dovuto     |
        | documents  | 2026-01-01 | 2026-03-07 | stesso standard già indennizzato nell'anno | non dovuto |
        | documents  | 2025-12-31 | 2026-03-06 | stesso standard già indennizzato nell'anno | non dovuto |
        | favourable | 2025-12-31 | 2026-03-06 | stesso standard già indennizzato nell'anno | non dovuto |
        | favourable | 2026-01-01 | 2026-03-07 | stesso standard già indennizzato nell'anno | dovuto     |
        | regulation | 2025-12-31 | 2026-03-06 | stesso standard già indennizzato nell'anno | non dovuto |
        | regulation | 2026-01-01 | 2026-03-07 | stesso standard già indennizzato nell'anno | dovuto     |

    Scenario: Il limite di un indennizzo all'anno per la rettifica dipende dal testo che si segue
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-06
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E con la lettura «yearly-cap» «regulation» l'esito è «dovuto»
      E con il profilo «favourable» l'esito è «dovuto»
      E è segnalato il dubbio «stale-regulation»

    Scenario: Se nessuno parla di esclusioni per la rettifica si presume che non ce ne siano
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-02
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si presume «indemnity_exclusion» = «none»

    Scenario: Dove nulla ha fatto partire il tempo per la rettifica non spetta nulla
      Dato che il cliente non ha chiesto rettifiche di fatturazione
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

    Schema dello scenario: Chi è fuori dal campo della regolazione non è indennizzato per la rettifica
      Dato il profilo «regulation»
      E che il punto di prelievo è in media tensione
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | partenza   | esito      |
        | 2025-12-31 | dovuto     |
        | 2026-01-01 | non dovuto |

    Scenario: Non si sa se e quando sia arrivata la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E il giudizio al 2026-08-29
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_done_on

    Schema dello scenario: Il limite annuo sulla rettifica cade, per la regolazione, con il 2026
      Dato il profilo «<profilo>»
      E che nell'anno sono già stati indennizzati <quale>
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | quale                        | partenza   | resa       | esito      |
        | documents  | la rettifica di fatturazione | 2026-01-01 | 2026-03-07 | non dovuto |
        | documents  | la risposta al reclamo       | 2026-01-01 | 2026-03-07 | dovuto     |
        | documents  | la doppia fatturazione       | 2026-01-01 | 2026-03-07 | dovuto     |
        | regulation | la rettifica di fatturazione | 2025-12-31 | 2026-03-06 | non dovuto |
        | regulation | la rettifica di fatturazione | 2026-01-01 | 2026-03-07 | dovuto     |

    Scenario: Di una rettifica mai indennizzata non c'è una somma pagata
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che l'indennizzo per la rettifica tardiva non è ancora stato pagato
      E che dell'indennizzo per la rettifica tardiva sono stati pagati 30,00
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.rectification_indemnity_paid_eur: non può stare con `rectification_indemnity_paid_on`

    Schema dello scenario: Quali cause escludono l'indennizzo per la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la causa di esclusione dell'indennizzo è: <causa>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                      | esito      |
        | nessuna                                    | dovuto     |
        | forza maggiore                             | non dovuto |
        | fatto del cliente o di terzi               | non dovuto |
        | stesso standard già indennizzato nell'anno | non dovuto |
        | cliente non identificabile dal reclamo     | non dovuto |
        | reclamo per interruzione prolungata        | dovuto     |

    Schema dello scenario: Una causa detta per un altro standard non esclude l'indennizzo per la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la causa di esclusione dell'indennizzo è: <causa>
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                  | standard                     | esito      |
        | forza maggiore                         | la risposta al reclamo       | dovuto     |
        | forza maggiore                         | la rettifica di fatturazione | non dovuto |
        | forza maggiore                         | la doppia fatturazione       | dovuto     |
        | fatto del cliente o di terzi           | la risposta al reclamo       | dovuto     |
        | fatto del cliente o di terzi           | la rettifica di fatturazione | non dovuto |
        | fatto del cliente o di terzi           | la doppia fatturazione       | dovuto     |
        | cliente non identificabile dal reclamo | la risposta al reclamo       | dovuto     |
        | cliente non identificabile dal reclamo | la rettifica di fatturazione | non dovuto |
        | cliente non identificabile dal reclamo | la doppia fatturazione       | dovuto     |
        | reclamo per interruzione prolungata    | la risposta al reclamo       | dovuto     |

    Schema dello scenario: Chi dice quale standard è escluso dice che una causa c'è: per la rettifica la si chiede
      Dato che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito             |
        | la risposta al reclamo       | dovuto            |
        | la rettifica di fatturazione | non determinabile |
        | la doppia fatturazione       | dovuto            |

    Schema dello scenario: Se anche un altro standard è violato, di una causa senza standard si chiede se valga per la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: forza maggiore
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                   | fatto                                                         | esito             |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-03-20 | non dovuto        |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-04-10 | non determinabile |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-03-10         | non dovuto        |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-04-10         | non determinabile |

    Schema dello scenario: Se anche un altro standard è violato, si chiede se nell'anno sia già stato indennizzato quello per la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                   | fatto                                                         | esito             |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-03-20 | non dovuto        |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-04-10 | non determinabile |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-03-10         | non dovuto        |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-04-10         | non determinabile |

    Schema dello scenario: Ciò che nell'anno è già stato indennizzato conta per la rettifica se è lo stesso standard
      Dato che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | dovuto     |
        | la rettifica di fatturazione | non dovuto |
        | la doppia fatturazione       | dovuto     |

    Schema dello scenario: Detta la causa, conta quale standard nell'anno sia già stato indennizzato per la rettifica
      Dato che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-03-20
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | dovuto     |
        | la rettifica di fatturazione | non dovuto |
        | la doppia fatturazione       | dovuto     |

    Schema dello scenario: Il giorno entro cui si paga per la rettifica tardiva non slitta se è festivo
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il 2026-07-27
      E che la rettifica di fatturazione è stata eseguita il 2026-10-05
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si paga entro il <pagare>

      Esempi: il 25 dicembre 2026 è venerdì
        | profilo    | pagare     |
        | documents  | 2026-12-25 |
        | regulation | 2026-12-25 |
        | favourable | 2026-12-25 |

  Regola: indemnity.late_four_monthly

    Schema dello scenario: Detto quale standard un'esclusione riguarda, la rettifica quadrimestrale si paga
      Dato il profilo «regulation»
      E questi fatti:
        | billing_frequency          | quadrimestrale         |
        | rectification_requested_on | 2025-03-03             |
        | rectification_done_on      | 2025-11-20             |
        | indemnity_exclusion        | <causa>                |
        | <insieme>                  | <quale>                |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                      | insieme               | quale                        | esito      |
        | stesso standard già indennizzato nell'anno | indemnified_standards | la risposta al reclamo       | dovuto     |
        | stesso standard già indennizzato nell'anno | indemnified_standards | la rettifica di fatturazione | non dovuto |
        | forza maggiore                             | excluded_standards    | la doppia fatturazione       | dovuto     |
        | forza maggiore                             | excluded_standards    | la rettifica di fatturazione | non dovuto |

    Schema dello scenario: Gli scaglioni per la bolletta quadrimestrale rettificata tardi
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2027-01-26
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E si paga entro il 2026-08-30

      Esempi: standard di 90 giorni, multipli fino al primo giorno dell'ultimo scaglione
        | resa       | giorni | importo |
        | 2026-06-01 | 91     | 30,00   |
        | 2026-08-28 | 179    | 30,00   |
        | 2026-08-29 | 180    | 30,00   |
        | 2026-08-30 | 181    | 60,00   |
        | 2026-11-26 | 269    | 60,00   |
        | 2026-11-27 | 270    | 60,00   |
        | 2026-11-28 | 271    | 90,00   |
        | 2027-01-16 | 320    | 90,00   |

    Schema dello scenario: Entro lo standard per la rettifica della bolletta quadrimestrale non spetta nulla
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2026-11-27
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

      Esempi:
        | resa       | giorni |
        | 2026-03-02 | 0      |
        | 2026-05-30 | 89     |
        | 2026-05-31 | 90     |

    Schema dello scenario: Finché la rettifica della bolletta quadrimestrale non arriva lo scaglione segue il giorno del giudizio
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione non è ancora stata eseguita
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E con la lettura «no-reply-tier» «none_until_done» l'esito è «non dovuto»

      Esempi:
        | giudizio   | giorni | importo |
        | 2026-06-01 | 91     | 30,00   |
        | 2026-08-29 | 180    | 30,00   |
        | 2026-08-30 | 181    | 60,00   |
        | 2026-11-27 | 270    | 60,00   |
        | 2026-11-28 | 271    | 90,00   |

    Schema dello scenario: Gli importi per la bolletta quadrimestrale rettificata tardi secondo il profilo e il giorno di partenza
      Dato il profilo «<profilo>»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro

      Esempi:
        | profilo    | partenza   | resa       | giorni | importo |
        | regulation | 2025-12-31 | 2026-04-01 | 91     | 25,00   |
        | regulation | 2025-12-31 | 2026-06-29 | 180    | 25,00   |
        | regulation | 2025-12-31 | 2026-06-30 | 181    | 50,00   |
        | regulation | 2025-12-31 | 2026-09-27 | 270    | 50,00   |
        | regulation | 2025-12-31 | 2026-09-28 | 271    | 75,00   |
        | regulation | 2026-01-01 | 2026-04-02 | 91     | 30,00   |
        | regulation | 2026-01-01 | 2026-06-30 | 180    | 30,00   |
        | regulation | 2026-01-01 | 2026-07-01 | 181    | 60,00   |
        | regulation | 2026-01-01 | 2026-09-28 | 270    | 60,00   |
        | regulation | 2026-01-01 | 2026-09-29 | 271    | 90,00   |

    Scenario: I novanta giorni per pagare potrebbero partire dal giorno in cui arriva la rettifica della bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-10
      E il giudizio al 2026-08-29
      Quando si controlla il caso
      Allora si paga entro il 2026-08-30
      E con la lettura «no-reply-tier» «none_until_done» non cambia nulla
      E con la lettura «breach-day» «day_of_performance» si paga entro il 2026-09-08

    Scenario: L'importo di mezzo del 2026 per la rettifica della bolletta quadrimestrale non è verificato sul testo ufficiale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-08-30
      E il giudizio al 2026-11-27
      Quando si controlla il caso
      Allora l'importo è 60,00 euro
      E è segnalato il dubbio «indemnity.tier_2»
      E con il profilo «documents» l'esito è «non si applica»

    Schema dello scenario: Le cause che tolgono l'indennizzo per la rettifica della bolletta quadrimestrale
      Dato il profilo «<profilo>»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E che la causa di esclusione dell'indennizzo è: <causa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | partenza   | resa       | causa                                      | esito      |
        | regulation | 2026-01-01 | 2026-04-06 | forza maggiore                             | non dovuto |
        | regulation | 2026-01-01 | 2026-04-06 | fatto del cliente o di terzi               | non dovuto |
        | regulation | 2026-01-01 | 2026-04-06 | cliente non identificabile dal reclamo     | non dovuto |
        | regulation | 2026-01-01 | 2026-04-06 | reclamo per interruzione prolungata        | dovuto     |
        | regulation | 2026-01-01 | 2026-04-06 | nessuna                                    | dovuto     |
        | regulation | 2025-12-31 | 2026-04-05 | stesso standard già indennizzato nell'anno | non dovuto |
        | regulation | 2026-01-01 | 2026-04-06 | stesso standard già indennizzato nell'anno | dovuto     |

    Scenario: Se nessuno parla di esclusioni per la rettifica della bolletta quadrimestrale si presume che non ce ne siano
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-01
      E il giudizio al 2026-08-29
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si presume «indemnity_exclusion» = «none»

    Schema dello scenario: Per i documenti, o con altre periodicità, l'indennizzo della bolletta quadrimestrale non esiste
      Dato il profilo «<profilo>»
      E che la bolletta ha periodicità <periodicità>
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-07-10
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «indemnity.late_rectification» è «dovuto»

      Esempi:
        | profilo    | periodicità    |
        | documents  | quadrimestrale |
        | documents  | mensile        |
        | regulation | bimestrale     |

    Scenario: Non si sa se e quando sia arrivata la rettifica della bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E il giudizio al 2026-11-27
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_done_on

    Schema dello scenario: Anche con la bolletta quadrimestrale lo standard già indennizzato è la rettifica
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che nell'anno sono già stati indennizzati <quale>
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione è stata eseguita il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | quale                        | partenza   | resa       | esito      |
        | la rettifica di fatturazione | 2025-12-31 | 2026-04-05 | non dovuto |
        | la risposta al reclamo       | 2025-12-31 | 2026-04-05 | dovuto     |
        | la rettifica di fatturazione | 2026-01-01 | 2026-04-06 | dovuto     |

    Schema dello scenario: Quali cause escludono l'indennizzo per la rettifica con bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il 2026-01-05
      E che la causa di esclusione dell'indennizzo è: <causa>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                      | esito      |
        | nessuna                                    | dovuto     |
        | forza maggiore                             | non dovuto |
        | fatto del cliente o di terzi               | non dovuto |
        | stesso standard già indennizzato nell'anno | non dovuto |
        | cliente non identificabile dal reclamo     | non dovuto |
        | reclamo per interruzione prolungata        | dovuto     |

    Schema dello scenario: Una causa detta per un altro standard non esclude l'indennizzo per la rettifica con bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il 2026-01-05
      E che la causa di esclusione dell'indennizzo è: <causa>
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                  | standard                     | esito      |
        | forza maggiore                         | la risposta al reclamo       | dovuto     |
        | forza maggiore                         | la rettifica di fatturazione | non dovuto |
        | forza maggiore                         | la doppia fatturazione       | dovuto     |
        | fatto del cliente o di terzi           | la risposta al reclamo       | dovuto     |
        | fatto del cliente o di terzi           | la rettifica di fatturazione | non dovuto |
        | fatto del cliente o di terzi           | la doppia fatturazione       | dovuto     |
        | cliente non identificabile dal reclamo | la risposta al reclamo       | dovuto     |
        | cliente non identificabile dal reclamo | la rettifica di fatturazione | non dovuto |
        | cliente non identificabile dal reclamo | la doppia fatturazione       | dovuto     |
        | reclamo per interruzione prolungata    | la risposta al reclamo       | dovuto     |

    Schema dello scenario: Chi dice quale standard è escluso dice che una causa c'è: per la rettifica con bolletta quadrimestrale la si chiede
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il 2026-01-05
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito             |
        | la risposta al reclamo       | dovuto            |
        | la rettifica di fatturazione | non determinabile |
        | la doppia fatturazione       | dovuto            |

    Schema dello scenario: Se anche un altro standard è violato, di una causa senza standard si chiede se valga per la rettifica con bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il 2026-01-05
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: forza maggiore
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                   | fatto                                                         | esito             |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-03-20 | non dovuto        |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-04-10 | non determinabile |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-03-10         | non dovuto        |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-04-10         | non determinabile |

    Schema dello scenario: Se anche un altro standard è violato, si chiede se nell'anno sia già stato indennizzato quello per la rettifica con bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il 2026-01-05
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                   | fatto                                                         | esito             |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-03-20 | non dovuto        |
        | il reclamo è stato ricevuto il 2026-03-02               | la risposta motivata al reclamo è stata spedita il 2026-04-10 | non determinabile |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-03-10         | non dovuto        |
        | la doppia fatturazione è stata contestata il 2026-03-02 | la doppia fatturazione è stata corretta il 2026-04-10         | non determinabile |

    Schema dello scenario: Ciò che nell'anno è già stato indennizzato conta per la rettifica con bolletta quadrimestrale se è lo stesso standard
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il 2026-01-05
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | dovuto     |
        | la rettifica di fatturazione | non dovuto |
        | la doppia fatturazione       | dovuto     |

    Schema dello scenario: Detta la causa, conta quale standard nell'anno sia già stato indennizzato per la rettifica con bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il 2026-01-05
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | dovuto     |
        | la rettifica di fatturazione | non dovuto |
        | la doppia fatturazione       | dovuto     |

    Schema dello scenario: Soltanto la bolletta quadrimestrale della regolazione ha questo indennizzo
      Dato il profilo «<profilo>»
      E che la bolletta ha periodicità <periodicità>
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-04-20
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
        | regulation | quadrimestrale | dovuto         |
        | favourable | mensile        | non si applica |
        | favourable | bimestrale     | non si applica |
        | favourable | trimestrale    | non si applica |
        | favourable | quadrimestrale | non si applica |

    Schema dello scenario: Fuori dagli standard non c'è un indennizzo per la bolletta quadrimestrale
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che il punto di prelievo è in <tensione>
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-04-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tensione       | esito      |
        | bassa tensione | dovuto     |
        | media tensione | non dovuto |
        | alta tensione  | non dovuto |

    Scenario: Le tabelle di qualità non conoscono il termine della bolletta quadrimestrale
      Dato che la bolletta ha periodicità quadrimestrale
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «billing-standard» «tables» non cambia nulla

  Regola: indemnity.late_double_billing

    Schema dello scenario: Gli scaglioni per la doppia fatturazione corretta tardi
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il <resa>
      E il giudizio al 2026-10-08
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E si paga entro il 2026-09-29

      Esempi: standard di 20 giorni, multipli fino al primo giorno dell'ultimo scaglione
        | resa       | giorni | importo |
        | 2026-07-01 | 21     | 30,00   |
        | 2026-07-19 | 39     | 30,00   |
        | 2026-07-20 | 40     | 30,00   |
        | 2026-07-21 | 41     | 50,00   |
        | 2026-08-08 | 59     | 50,00   |
        | 2026-08-09 | 60     | 50,00   |
        | 2026-08-10 | 61     | 75,00   |
        | 2026-09-28 | 110    | 75,00   |

    Schema dello scenario: Entro lo standard per la correzione della doppia fatturazione non spetta nulla
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il <resa>
      E il giudizio al 2026-08-09
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

      Esempi:
        | resa       | giorni |
        | 2026-06-10 | 0      |
        | 2026-06-29 | 19     |
        | 2026-06-30 | 20     |

    Schema dello scenario: Finché la correzione della doppia fatturazione non arriva lo scaglione segue il giorno del giudizio
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E con la lettura «no-reply-tier» «none_until_done» l'esito è «non dovuto»

      Esempi:
        | giudizio   | giorni | importo |
        | 2026-07-01 | 21     | 30,00   |
        | 2026-07-20 | 40     | 30,00   |
        | 2026-07-21 | 41     | 50,00   |
        | 2026-08-09 | 60     | 50,00   |
        | 2026-08-10 | 61     | 75,00   |

    Schema dello scenario: Con ogni profilo spetta qualcosa anche se la correzione della doppia fatturazione non c'è ancora
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si paga entro il <entro>

      Esempi:
        | profilo    | entro      |
        | documents  | 2026-09-29 |
        | regulation | 2026-09-24 |
        | favourable | 2026-09-24 |

    Schema dello scenario: Gli importi per la doppia fatturazione corretta tardi secondo il profilo e il giorno di partenza
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il <partenza>
      E che la doppia fatturazione è stata corretta il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro

      Esempi:
        | profilo    | partenza   | resa       | giorni | importo |
        | regulation | 2025-12-31 | 2026-01-21 | 21     | 25,00   |
        | regulation | 2025-12-31 | 2026-02-09 | 40     | 25,00   |
        | regulation | 2025-12-31 | 2026-02-10 | 41     | 50,00   |
        | regulation | 2025-12-31 | 2026-03-01 | 60     | 50,00   |
        | regulation | 2025-12-31 | 2026-03-02 | 61     | 75,00   |
        | regulation | 2026-01-01 | 2026-01-17 | 16     | 30,00   |
        | regulation | 2026-01-01 | 2026-01-31 | 30     | 30,00   |
        | regulation | 2026-01-01 | 2026-02-01 | 31     | 60,00   |
        | regulation | 2026-01-01 | 2026-02-15 | 45     | 60,00   |
        | regulation | 2026-01-01 | 2026-02-16 | 46     | 90,00   |
        | favourable | 2025-12-31 | 2026-01-21 | 21     | 30,00   |
        | favourable | 2025-12-31 | 2026-02-09 | 40     | 30,00   |
        | favourable | 2025-12-31 | 2026-02-10 | 41     | 50,00   |
        | favourable | 2025-12-31 | 2026-03-01 | 60     | 50,00   |
        | favourable | 2025-12-31 | 2026-03-02 | 61     | 75,00   |
        | favourable | 2026-01-01 | 2026-01-17 | 16     | 30,00   |
        | favourable | 2026-01-01 | 2026-01-31 | 30     | 30,00   |
        | favourable | 2026-01-01 | 2026-02-01 | 31     | 60,00   |
        | favourable | 2026-01-01 | 2026-02-15 | 45     | 60,00   |
        | favourable | 2026-01-01 | 2026-02-16 | 46     | 90,00   |
        | documents  | 2025-12-31 | 2026-01-21 | 21     | 30,00   |
        | documents  | 2025-12-31 | 2026-02-09 | 40     | 30,00   |
        | documents  | 2025-12-31 | 2026-02-10 | 41     | 50,00   |
        | documents  | 2025-12-31 | 2026-03-01 | 60     | 50,00   |
        | documents  | 2025-12-31 | 2026-03-02 | 61     | 75,00   |
        | regulation | 2016-12-31 | 2017-01-21 | 21     | 20,00   |
        | regulation | 2016-12-31 | 2017-02-09 | 40     | 20,00   |
        | regulation | 2016-12-31 | 2017-02-10 | 41     | 40,00   |
        | regulation | 2016-12-31 | 2017-03-01 | 60     | 40,00   |
        | regulation | 2016-12-31 | 2017-03-02 | 61     | 60,00   |

    Scenario: Tabelle e contratto non danno lo stesso primo importo per la correzione della doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-01
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30,00 euro
      E con la lettura «tier1-amount» «tables» l'importo è 25,00 euro
      E è segnalato il dubbio «indemnity-tier1-30-25»

    Scenario: I novanta giorni per pagare potrebbero partire dal giorno in cui arriva la correzione della doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-10
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora si paga entro il 2026-09-29
      E con la lettura «no-reply-tier» «none_until_done» non cambia nulla
      E con la lettura «breach-day» «day_of_performance» si paga entro il 2026-10-08

    Scenario: L'importo di mezzo del 2026 per la correzione della doppia fatturazione non è verificato sul testo ufficiale
      Dato il profilo «regulation»
      E che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-11
      E il giudizio al 2026-08-09
      Quando si controlla il caso
      Allora l'importo è 60,00 euro
      E è segnalato il dubbio «indemnity.tier_2»
      E con il profilo «documents» l'importo è 30,00 euro

    Schema dello scenario: Le cause che tolgono l'indennizzo per la correzione della doppia fatturazione
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il <partenza>
      E che la doppia fatturazione è stata corretta il <resa>
      E che la causa di esclusione dell'indennizzo è: <causa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | partenza   | resa       | causa                                      | esito      |
        | documents  | 2026-01-01 | 2026-01-26 | forza maggiore                             | non dovuto |
        | documents  | 2026-01-01 | 2026-01-26 | fatto del cliente o di terzi               | non dovuto |
        | documents  | 2026-01-01 | 2026-01-26 | cliente non identificabile dal reclamo     | non dovuto |
        | documents  | 2026-01-01 | 2026-01-26 | reclamo per interruzione prolungata        | dovuto     |
        | regulation | 2026-01-01 | 2026-01-26 | forza maggiore                             | non dovuto |
        | regulation | 2026-01-01 | 2026-01-26 | fatto del cliente o di terzi               | non dovuto |
        | regulation | 2026-01-01 | 2026-01-26 | cliente non identificabile dal reclamo     | non dovuto |
        | regulation | 2026-01-01 | 2026-01-26 | reclamo per interruzione prolungata        | dovuto     |
        | documents  | 2026-01-01 | 2026-01-26 | nessuna                                    | dovuto     |
        | documents  | 2026-01-01 | 2026-01-26 | stesso standard già indennizzato nell'anno | non dovuto |
        | documents  | 2025-12-31 | 2026-01-25 | stesso standard già indennizzato nell'anno | non dovuto |
        | favourable | 2025-12-31 | 2026-01-25 | stesso standard già indennizzato nell'anno | non dovuto |
        | favourable | 2026-01-01 | 2026-01-26 | stesso standard già indennizzato nell'anno | dovuto     |
        | regulation | 2025-12-31 | 2026-01-25 | stesso standard già indennizzato nell'anno | non dovuto |
        | regulation | 2026-01-01 | 2026-01-26 | stesso standard già indennizzato nell'anno | dovuto     |

    Scenario: Il limite di un indennizzo all'anno per la correzione della doppia fatturazione dipende dal testo che si segue
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-05
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E con la lettura «yearly-cap» «regulation» l'esito è «dovuto»
      E con il profilo «favourable» l'esito è «dovuto»
      E è segnalato il dubbio «stale-regulation»

    Scenario: Se nessuno parla di esclusioni per la correzione della doppia fatturazione si presume che non ce ne siano
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-01
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si presume «indemnity_exclusion» = «none»

    Scenario: Dove nulla ha fatto partire il tempo per la correzione della doppia fatturazione non spetta nulla
      Dato che il cliente non ha contestato doppie fatturazioni
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

    Schema dello scenario: Chi è fuori dal campo della regolazione non è indennizzato per la correzione della doppia fatturazione
      Dato il profilo «regulation»
      E che il punto di prelievo è in media tensione
      E che la doppia fatturazione è stata contestata il <partenza>
      E che la doppia fatturazione non è ancora stata corretta
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | partenza   | esito      |
        | 2025-12-31 | dovuto     |
        | 2026-01-01 | non dovuto |

    Scenario: Non si sa se e quando sia arrivata la correzione della doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E il giudizio al 2026-08-09
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: double_billing_corrected_on

    Schema dello scenario: Il limite annuo sulla doppia fatturazione cade, per la regolazione, con il 2026
      Dato il profilo «<profilo>»
      E che nell'anno sono già stati indennizzati <quale>
      E che la doppia fatturazione è stata contestata il <partenza>
      E che la doppia fatturazione è stata corretta il <resa>
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | quale                        | partenza   | resa       | esito      |
        | documents  | la doppia fatturazione       | 2026-01-01 | 2026-01-26 | non dovuto |
        | documents  | la rettifica di fatturazione | 2026-01-01 | 2026-01-26 | dovuto     |
        | documents  | la risposta al reclamo       | 2026-01-01 | 2026-01-26 | dovuto     |
        | regulation | la doppia fatturazione       | 2025-12-31 | 2026-01-25 | non dovuto |
        | regulation | la doppia fatturazione       | 2026-01-01 | 2026-01-26 | dovuto     |

    Scenario: Di una doppia fatturazione mai indennizzata non c'è una somma pagata
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che l'indennizzo per la doppia fatturazione corretta tardi non è ancora stato pagato
      E che dell'indennizzo per la doppia fatturazione corretta tardi sono stati pagati 30,00
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.double_billing_indemnity_paid_eur: non può stare con `double_billing_indemnity_paid_on`

    Schema dello scenario: Quali cause escludono l'indennizzo per la doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che la causa di esclusione dell'indennizzo è: <causa>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                      | esito      |
        | nessuna                                    | dovuto     |
        | forza maggiore                             | non dovuto |
        | fatto del cliente o di terzi               | non dovuto |
        | stesso standard già indennizzato nell'anno | non dovuto |
        | cliente non identificabile dal reclamo     | non dovuto |
        | reclamo per interruzione prolungata        | dovuto     |

    Schema dello scenario: Una causa detta per un altro standard non esclude l'indennizzo per la doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che la causa di esclusione dell'indennizzo è: <causa>
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                  | standard                     | esito      |
        | forza maggiore                         | la risposta al reclamo       | dovuto     |
        | forza maggiore                         | la rettifica di fatturazione | dovuto     |
        | forza maggiore                         | la doppia fatturazione       | non dovuto |
        | fatto del cliente o di terzi           | la risposta al reclamo       | dovuto     |
        | fatto del cliente o di terzi           | la rettifica di fatturazione | dovuto     |
        | fatto del cliente o di terzi           | la doppia fatturazione       | non dovuto |
        | cliente non identificabile dal reclamo | la risposta al reclamo       | dovuto     |
        | cliente non identificabile dal reclamo | la rettifica di fatturazione | dovuto     |
        | cliente non identificabile dal reclamo | la doppia fatturazione       | non dovuto |
        | reclamo per interruzione prolungata    | la risposta al reclamo       | dovuto     |

    Schema dello scenario: Chi dice quale standard è escluso dice che una causa c'è: per la doppia fatturazione la si chiede
      Dato che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che la causa di esclusione riguarda <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito             |
        | la risposta al reclamo       | dovuto            |
        | la rettifica di fatturazione | dovuto            |
        | la doppia fatturazione       | non determinabile |

    Schema dello scenario: Se anche un altro standard è violato, di una causa senza standard si chiede se valga per la doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: forza maggiore
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                      | fatto                                                         | esito             |
        | il reclamo è stato ricevuto il 2026-03-02                  | la risposta motivata al reclamo è stata spedita il 2026-03-20 | non dovuto        |
        | il reclamo è stato ricevuto il 2026-03-02                  | la risposta motivata al reclamo è stata spedita il 2026-04-10 | non determinabile |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-13   | non dovuto        |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-20   | non determinabile |

    Schema dello scenario: Se anche un altro standard è violato, si chiede se nell'anno sia già stato indennizzato quello per la doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che <altro>
      E che <fatto>
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | altro                                                      | fatto                                                         | esito             |
        | il reclamo è stato ricevuto il 2026-03-02                  | la risposta motivata al reclamo è stata spedita il 2026-03-20 | non dovuto        |
        | il reclamo è stato ricevuto il 2026-03-02                  | la risposta motivata al reclamo è stata spedita il 2026-04-10 | non determinabile |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-13   | non dovuto        |
        | la rettifica di fatturazione è stata chiesta il 2026-01-12 | la rettifica di fatturazione è stata eseguita il 2026-03-20   | non determinabile |

    Schema dello scenario: Ciò che nell'anno è già stato indennizzato conta per la doppia fatturazione se è lo stesso standard
      Dato che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | dovuto     |
        | la rettifica di fatturazione | dovuto     |
        | la doppia fatturazione       | non dovuto |

    Schema dello scenario: Detta la causa, conta quale standard nell'anno sia già stato indennizzato per la doppia fatturazione
      Dato che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      E che nell'anno sono già stati indennizzati <standard>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | standard                     | esito      |
        | la risposta al reclamo       | dovuto     |
        | la rettifica di fatturazione | dovuto     |
        | la doppia fatturazione       | non dovuto |

    Schema dello scenario: Anche la rettifica di una bolletta quadrimestrale fa chiedere se la causa valga per la doppia fatturazione
      Dato il profilo «regulation»
      E che la doppia fatturazione è stata contestata il 2026-03-02
      E che la doppia fatturazione è stata corretta il 2026-04-10
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E che la causa di esclusione dell'indennizzo è: forza maggiore
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita   | esito             |
        | 2025-12-30 | non dovuto        |
        | 2026-01-05 | non determinabile |

    Schema dello scenario: Anche la rettifica di una bolletta quadrimestrale fa chiedere che cosa sia già stato indennizzato, per la doppia fatturazione
      Dato il profilo «regulation»
      E che la doppia fatturazione è stata contestata il 2025-11-03
      E che la doppia fatturazione è stata corretta il 2026-01-20
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2025-10-01
      E che la rettifica di fatturazione è stata eseguita il <eseguita>
      E che la causa di esclusione dell'indennizzo è: stesso standard già indennizzato nell'anno
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | eseguita   | esito             |
        | 2025-12-30 | non dovuto        |
        | 2026-01-05 | non determinabile |

    Schema dello scenario: Il giorno entro cui si paga per la doppia fatturazione non slitta se è festivo
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il <contestata>
      E che la doppia fatturazione è stata corretta il 2026-10-05
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E si paga entro il <pagare>

      Esempi: il 25 dicembre 2026 è venerdì
        | profilo    | contestata | pagare     |
        | documents  | 2026-09-05 | 2026-12-25 |
        | regulation | 2026-09-10 | 2026-12-25 |
        | favourable | 2026-09-10 | 2026-12-25 |

  Regola: indemnity.late_reply_payment

    Schema dello scenario: L'indennizzo per la risposta al reclamo è pagato attorno al novantesimo giorno
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che l'indennizzo automatico è stato pagato il <pagato>
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-09-02
      E i giorni di ritardo sono <ritardo>

      Esempi: dal primo giorno oltre lo standard
        | pagato     | esito    | ritardo |
        | 2026-09-01 | conforme | 0       |
        | 2026-09-02 | conforme | 0       |
        | 2026-09-03 | violato  | 1       |
        | 2026-10-02 | violato  | 30      |

    Schema dello scenario: L'indennizzo per la risposta al reclamo non ancora pagato si misura al giorno del giudizio
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-09-01 | conforme |
        | 2026-09-02 | conforme |
        | 2026-09-03 | violato  |

    Scenario: Se i novanta giorni partissero da quando arriva la risposta al reclamo, il pagamento sarebbe in tempo
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che l'indennizzo automatico è stato pagato il 2026-09-13
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 11
      E con la lettura «breach-day» «day_of_performance» l'esito è «conforme»
      E con la lettura «breach-day» «day_of_performance» il termine scade il 2026-09-13
      E è segnalato il dubbio «indemnity-term-source»

    Schema dello scenario: Il termine per pagare l'indennizzo per la risposta al reclamo secondo la regolazione, prima e dopo il 2026
      Dato il profilo «regulation»
      E che il reclamo è stato ricevuto il <partenza>
      E che il fornitore non ha ancora risposto al reclamo
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il <scadenza>

      Esempi:
        | partenza   | scadenza   |
        | 2025-12-31 | 2026-05-01 |
        | 2026-01-01 | 2026-05-02 |

    Scenario: In regola con la risposta al reclamo, non c'è un indennizzo da pagare
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-03
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Senza sapere se la risposta al reclamo ci sia stata, del pagamento non si può dire
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on

    Scenario: L'indennizzo per la risposta al reclamo è dovuto ma del pagamento non si sa
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E la sola famiglia «indemnity»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_indemnity_paid_on

    Schema dello scenario: Di due indennizzi, quello per la risposta ha il suo pagamento
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E che l'indennizzo per la risposta tardiva al reclamo è stato pagato il <pagato>
      E che l'indennizzo per la rettifica tardiva non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-09-02
      E i giorni di ritardo sono <ritardo>
      E l'esito di «indemnity.late_rectification_payment» è «violato»

      Esempi:
        | pagato     | esito    | ritardo |
        | 2026-09-01 | conforme | 0       |
        | 2026-09-02 | conforme | 0       |
        | 2026-09-03 | violato  | 1       |

    Scenario: Un solo pagamento e due indennizzi: bisogna sapere quale è stato pagato
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E che l'indennizzo automatico è stato pagato il 2026-07-20
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_indemnity_paid_on
      E l'esito di «indemnity.late_rectification_payment» è «non determinabile»

    Scenario: Un pagamento prima del reclamo non può essere il suo indennizzo
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che l'indennizzo per la risposta tardiva al reclamo è stato pagato il 2026-05-03
      Quando si controlla il caso
      Allora il caso è rifiutato: viene prima di `complaint_received_on`

    Scenario: Mai pagato vale per ogni standard del caso
      Dato questi fatti:
        | complaint_received_on      | 2026-01-04 |
        | complaint_reply_sent_on    | 2026-06-20 |
        | rectification_requested_on | 2026-01-02 |
        | rectification_done_on      | 2026-06-20 |
        | indemnity_paid_on          | null       |
      E il giudizio al 2026-12-30
      Quando si controlla il caso
      Allora l'esito di «indemnity.late_reply_payment» è «violato»
      E l'esito di «indemnity.late_rectification_payment» è «violato»

    Schema dello scenario: Il giorno per pagare la risposta tardiva non slitta, per nessun profilo
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il 2026-08-26
      E che la risposta motivata al reclamo è stata spedita il 2026-10-05
      E che l'indennizzo per la risposta tardiva al reclamo è stato pagato il <pagato>
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | pagato     | esito    | termine    |
        | documents  | 2026-12-25 | conforme | 2026-12-25 |
        | documents  | 2026-12-28 | violato  | 2026-12-25 |
        | regulation | 2026-12-25 | conforme | 2026-12-25 |
        | regulation | 2026-12-28 | violato  | 2026-12-25 |
        | favourable | 2026-12-25 | conforme | 2026-12-25 |
        | favourable | 2026-12-28 | violato  | 2026-12-25 |

  Regola: indemnity.late_rectification_payment

    Schema dello scenario: L'indennizzo per la rettifica è pagato attorno al novantesimo giorno
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E che l'indennizzo automatico è stato pagato il <pagato>
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-07-31
      E i giorni di ritardo sono <ritardo>

      Esempi: dal primo giorno oltre lo standard
        | pagato     | esito    | ritardo |
        | 2026-07-30 | conforme | 0       |
        | 2026-07-31 | conforme | 0       |
        | 2026-08-01 | violato  | 1       |
        | 2026-08-30 | violato  | 30      |

    Schema dello scenario: L'indennizzo per la rettifica non ancora pagato si misura al giorno del giudizio
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-07-30 | conforme |
        | 2026-07-31 | conforme |
        | 2026-08-01 | violato  |

    Scenario: Se i novanta giorni partissero da quando arriva la rettifica, il pagamento sarebbe in tempo
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E che l'indennizzo automatico è stato pagato il 2026-08-11
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 11
      E con la lettura «breach-day» «day_of_performance» l'esito è «conforme»
      E con la lettura «breach-day» «day_of_performance» il termine scade il 2026-08-11
      E è segnalato il dubbio «indemnity-term-source»

    Schema dello scenario: Il termine per pagare l'indennizzo per la rettifica secondo la regolazione, prima e dopo il 2026
      Dato il profilo «regulation»
      E che la rettifica di fatturazione è stata chiesta il <partenza>
      E che la rettifica di fatturazione non è ancora stata eseguita
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il <scadenza>

      Esempi:
        | partenza   | scadenza   |
        | 2025-12-31 | 2026-05-31 |
        | 2026-01-01 | 2026-06-01 |

    Scenario: In regola con la rettifica, non c'è un indennizzo da pagare
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-01
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Senza sapere se la rettifica ci sia stata, del pagamento non si può dire
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_done_on

    Scenario: L'indennizzo per la rettifica è dovuto ma del pagamento non si sa
      Dato che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E la sola famiglia «indemnity»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_indemnity_paid_on

    Schema dello scenario: Di due indennizzi, quello per la rettifica ha il suo pagamento
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E che l'indennizzo per la rettifica tardiva è stato pagato il <pagato>
      E che l'indennizzo per la risposta tardiva al reclamo non è ancora stato pagato
      E il giudizio al 2026-09-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-07-31
      E l'esito di «indemnity.late_reply_payment» è «conforme»

      Esempi:
        | pagato     | esito    |
        | 2026-07-30 | conforme |
        | 2026-07-31 | conforme |
        | 2026-08-01 | violato  |

    Scenario: Pagato l'indennizzo per la risposta, di quello per la rettifica si chiede ancora
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-13
      E che l'indennizzo per la risposta tardiva al reclamo è stato pagato il 2026-07-20
      E la sola famiglia «indemnity»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_indemnity_paid_on

    Schema dello scenario: Il giorno per pagare la rettifica tardiva non slitta, per nessun profilo
      Dato il profilo «<profilo>»
      E che la rettifica di fatturazione è stata chiesta il 2026-07-27
      E che la rettifica di fatturazione è stata eseguita il 2026-10-05
      E che l'indennizzo per la rettifica tardiva è stato pagato il <pagato>
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | pagato     | esito    | termine    |
        | documents  | 2026-12-25 | conforme | 2026-12-25 |
        | documents  | 2026-12-28 | violato  | 2026-12-25 |
        | regulation | 2026-12-25 | conforme | 2026-12-25 |
        | regulation | 2026-12-28 | violato  | 2026-12-25 |
        | favourable | 2026-12-25 | conforme | 2026-12-25 |
        | favourable | 2026-12-28 | violato  | 2026-12-25 |

  Regola: indemnity.late_four_monthly_payment

    Schema dello scenario: L'indennizzo per la rettifica della bolletta quadrimestrale è pagato attorno al novantesimo giorno
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-12
      E che l'indennizzo automatico è stato pagato il <pagato>
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-08-30
      E i giorni di ritardo sono <ritardo>

      Esempi: dal primo giorno oltre lo standard
        | pagato     | esito    | ritardo |
        | 2026-08-29 | conforme | 0       |
        | 2026-08-30 | conforme | 0       |
        | 2026-08-31 | violato  | 1       |
        | 2026-09-29 | violato  | 30      |

    Schema dello scenario: L'indennizzo per la rettifica della bolletta quadrimestrale non ancora pagato si misura al giorno del giudizio
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-12
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-08-29 | conforme |
        | 2026-08-30 | conforme |
        | 2026-08-31 | violato  |

    Scenario: Se i novanta giorni partissero da quando arriva la rettifica della bolletta quadrimestrale, il pagamento sarebbe in tempo
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-12
      E che l'indennizzo automatico è stato pagato il 2026-09-10
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 11
      E con la lettura «breach-day» «day_of_performance» l'esito è «conforme»
      E con la lettura «breach-day» «day_of_performance» il termine scade il 2026-09-10
      E è segnalato il dubbio «indemnity-term-source»

    Scenario: In regola con la rettifica della bolletta quadrimestrale, non c'è un indennizzo da pagare
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-05-31
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Senza sapere se la rettifica della bolletta quadrimestrale ci sia stata, del pagamento non si può dire
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_done_on

    Scenario: L'indennizzo per la rettifica della bolletta quadrimestrale è dovuto ma del pagamento non si sa
      Dato il profilo «regulation»
      E che la bolletta ha periodicità quadrimestrale
      E che la rettifica di fatturazione è stata chiesta il 2026-03-02
      E che la rettifica di fatturazione è stata eseguita il 2026-06-12
      E la sola famiglia «indemnity»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: rectification_indemnity_paid_on

    Schema dello scenario: Di una bolletta che non è quadrimestrale non c'è un indennizzo da pagare
      Dato il profilo «regulation»
      E che la bolletta ha periodicità <periodicità>
      E che la rettifica di fatturazione è stata chiesta il 2026-01-12
      E che la rettifica di fatturazione è stata eseguita il 2026-04-20
      E che l'indennizzo per la rettifica tardiva non è ancora stato pagato
      E il giudizio al 2026-05-04
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | periodicità    | esito          |
        | mensile        | non si applica |
        | bimestrale     | non si applica |
        | trimestrale    | non si applica |
        | quadrimestrale | conforme       |

  Regola: indemnity.late_double_billing_payment

    Schema dello scenario: L'indennizzo per la correzione della doppia fatturazione è pagato attorno al novantesimo giorno
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-12
      E che l'indennizzo automatico è stato pagato il <pagato>
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-09-29
      E i giorni di ritardo sono <ritardo>

      Esempi: dal primo giorno oltre lo standard
        | pagato     | esito    | ritardo |
        | 2026-09-28 | conforme | 0       |
        | 2026-09-29 | conforme | 0       |
        | 2026-09-30 | violato  | 1       |
        | 2026-10-29 | violato  | 30      |

    Schema dello scenario: L'indennizzo per la correzione della doppia fatturazione non ancora pagato si misura al giorno del giudizio
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-12
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-09-28 | conforme |
        | 2026-09-29 | conforme |
        | 2026-09-30 | violato  |

    Scenario: Se i novanta giorni partissero da quando arriva la correzione della doppia fatturazione, il pagamento sarebbe in tempo
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-12
      E che l'indennizzo automatico è stato pagato il 2026-10-10
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 11
      E con la lettura «breach-day» «day_of_performance» l'esito è «conforme»
      E con la lettura «breach-day» «day_of_performance» il termine scade il 2026-10-10
      E è segnalato il dubbio «indemnity-term-source»

    Schema dello scenario: Il termine per pagare l'indennizzo per la correzione della doppia fatturazione secondo la regolazione, prima e dopo il 2026
      Dato il profilo «regulation»
      E che la doppia fatturazione è stata contestata il <partenza>
      E che la doppia fatturazione non è ancora stata corretta
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2026-11-20
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il <scadenza>

      Esempi:
        | partenza   | scadenza   |
        | 2025-12-31 | 2026-04-21 |
        | 2026-01-01 | 2026-04-17 |

    Scenario: In regola con la correzione della doppia fatturazione, non c'è un indennizzo da pagare
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-06-30
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Senza sapere se la correzione della doppia fatturazione ci sia stata, del pagamento non si può dire
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: double_billing_corrected_on

    Scenario: L'indennizzo per la correzione della doppia fatturazione è dovuto ma del pagamento non si sa
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-12
      E la sola famiglia «indemnity»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: double_billing_indemnity_paid_on

    Schema dello scenario: Di due indennizzi, quello per la doppia fatturazione ha il suo pagamento
      Dato che la doppia fatturazione è stata contestata il 2026-06-10
      E che la doppia fatturazione è stata corretta il 2026-07-12
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E che l'indennizzo per la doppia fatturazione corretta tardi è stato pagato il <pagato>
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-09-29

      Esempi:
        | pagato     | esito    |
        | 2026-09-28 | conforme |
        | 2026-09-29 | conforme |
        | 2026-09-30 | violato  |

    Schema dello scenario: Il giorno per pagare la doppia fatturazione corretta tardi non slitta, per nessun profilo
      Dato il profilo «<profilo>»
      E che la doppia fatturazione è stata contestata il 2026-09-10
      E che la doppia fatturazione è stata corretta il 2026-10-05
      E che l'indennizzo per la doppia fatturazione corretta tardi è stato pagato il <pagato>
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | pagato     | esito    | termine    |
        | documents  | 2026-12-25 | conforme | 2026-12-30 |
        | documents  | 2026-12-28 | conforme | 2026-12-30 |
        | regulation | 2026-12-25 | conforme | 2026-12-25 |
        | regulation | 2026-12-28 | violato  | 2026-12-25 |
        | favourable | 2026-12-25 | conforme | 2026-12-25 |
        | favourable | 2026-12-28 | violato  | 2026-12-25 |

  Regola: indemnity.paid_by_due_day

    Schema dello scenario: Il giorno dovuto è già noto e si paga attorno a quello
      Dato che l'indennizzo automatico andava pagato entro il 2026-09-02
      E che l'indennizzo automatico è stato pagato il <pagato>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-09-02
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | pagato     | esito    | ritardo |
        | 2026-09-01 | conforme | 0       |
        | 2026-09-02 | conforme | 0       |
        | 2026-09-03 | violato  | 1       |
        | 2026-09-30 | violato  | 28      |

    Schema dello scenario: Il giorno dovuto è noto e non si è ancora pagato
      Dato che l'indennizzo automatico andava pagato entro il 2028-02-28
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il giorno dopo è bisestile
        | giudizio   | esito    |
        | 2028-02-27 | conforme |
        | 2028-02-28 | conforme |
        | 2028-02-29 | violato  |

    Scenario: Il giorno dovuto è passato e del pagamento non si sa
      Dato che l'indennizzo automatico andava pagato entro il 2026-09-02
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: indemnity_paid_on

    Scenario: Il giorno dovuto non è passato e del pagamento non serve sapere
      Dato che l'indennizzo automatico andava pagato entro il 2026-09-02
      E il giudizio al 2026-09-02
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Se il giorno detto non è quello che si calcola, nessuno dei due si dà per violato
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «indemnity.which_due_day» è «da valutare da una persona»

  Regola: indemnity.due_day_differs

    Schema dello scenario: Il giorno detto per pagare è quello che si calcola dal reclamo, o no
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che l'indennizzo automatico andava pagato entro il <detto>
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.paid_by_due_day» è «<pagamento>»
      E l'esito di «indemnity.which_due_day» è «<persona>»

      Esempi: il primo giorno oltre lo standard e il tempo per pagare portano al primo luglio
        | risposta   | detto      | esito          | pagamento      | persona                    |
        | 2026-04-10 | 2026-06-10 | valido         | non si applica | da valutare da una persona |
        | 2026-04-10 | 2026-06-30 | valido         | non si applica | da valutare da una persona |
        | 2026-04-10 | 2026-07-01 | non si applica | violato        | non si applica             |
        | 2026-04-10 | 2026-07-02 | valido         | non si applica | da valutare da una persona |
        | 2026-04-01 | 2026-06-10 | non si applica | violato        | non si applica             |

    Scenario: Se non si sa quando si è risposto, vale il giorno detto
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on
      E l'esito di «indemnity.paid_by_due_day» è «violato»

    Schema dello scenario: Il giorno che si calcola non slitta se è festivo, e un altro giorno è un giorno diverso
      Dato il profilo «<profilo>»
      E che l'indennizzo automatico andava pagato entro il <detto>
      E che il reclamo è stato ricevuto il 2026-07-24
      E che la risposta motivata al reclamo è stata spedita il 2026-10-05
      E il giudizio al 2026-12-24
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il 22 novembre 2026 è domenica
        | profilo    | detto      | esito          |
        | documents  | 2026-11-22 | non si applica |
        | documents  | 2026-11-23 | valido         |
        | regulation | 2026-11-22 | non si applica |
        | regulation | 2026-11-23 | valido         |
        | favourable | 2026-11-22 | non si applica |
        | favourable | 2026-11-23 | valido         |

    Scenario: Contato dal giorno della risposta tardiva, il giorno di pagamento detto è quello giusto
      Dato che il reclamo è stato ricevuto il 2026-11-23
      E che la risposta motivata al reclamo è stata spedita il 2026-12-25
      E che l'indennizzo automatico andava pagato entro il 2027-03-25
      E il giudizio al 2027-01-23
      Quando si controlla il caso
      Allora con la lettura «breach-day» «day_of_performance» l'esito è «non si applica»

    Scenario: Contato dal giorno della risposta tardiva, un giorno di pagamento detto prima di quella risposta è un altro
      Dato che il reclamo è stato ricevuto il 2026-11-23
      E che la risposta motivata al reclamo è stata spedita il 2027-04-24
      E che l'indennizzo automatico andava pagato entro il 2027-03-24
      E il giudizio al 2027-04-24
      Quando si controlla il caso
      Allora con la lettura «breach-day» «day_of_performance» l'esito è «valido»

  Regola: indemnity.which_due_day

    Scenario: Di due giorni diversi decide una persona
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che l'indennizzo automatico non è ancora stato pagato
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
      E l'esito di «indemnity.paid_by_due_day» è «non si applica»
      E l'esito di «indemnity.late_reply» è «dovuto»

    Schema dello scenario: Se i giorni sono gli stessi non c'è nulla da valutare
      Dato che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che l'indennizzo automatico andava pagato entro il 2026-07-01
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | giudizio   |
        | 2026-06-20 |
        | 2026-07-20 |

    Schema dello scenario: Di due giorni diversi si chiede qui, se non è già la materia di SMART Help
      Dato che l'argomento della pratica è <argomento>
      E che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito                      |
        | il fornitore attuale e l'ultimo cambio          | da valutare da una persona |
        | lo storico dei fornitori                        | da valutare da una persona |
        | il fornitore del contratto da volturare         | da valutare da una persona |
        | l'importo del CMOR e chi lo ha chiesto          | da valutare da una persona |
        | il bonus luce o gas                             | da valutare da una persona |
        | il ritorno al fornitore precedente              | da valutare da una persona |
        | la contestazione del CMOR                       | da valutare da una persona |
        | la doppia fatturazione dopo un cambio fornitore | da valutare da una persona |
        | un indennizzo automatico non pagato             | non si applica             |
        | un'altra materia                                | da valutare da una persona |

    Scenario: Se l'argomento non è detto si presume che non sia materia di SMART Help
      Dato che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che il servizio chiesto è SMART Info
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

  Regola: indemnity.arrears_rules_kept

    Schema dello scenario: Mora e sospensione, ognuna con le sue regole
      Dato che le regole sulla costituzione in mora sono state <mora>
      E che le regole sulla sospensione della fornitura sono state <sospensione>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «<conclusione>»

      Esempi: la conclusione guarda alle regole, non alla somma che ne nasce
        | mora       | sospensione | esito    | conclusione   |
        | violate    | violate     | violato  | non_compliant |
        | violate    | rispettate  | violato  | non_compliant |
        | rispettate | violate     | violato  | non_compliant |
        | rispettate | rispettate  | conforme | compliant     |

    Scenario: Le regole sulla mora sono rispettate, e della sospensione non si sa
      Dato che le regole sulla costituzione in mora sono state rispettate
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: suspension_rules_breached

    Scenario: Di una fornitura sospesa, chi dice rispettate le regole è creduto se nulla lo smentisce
      Dato che le regole sulla costituzione in mora sono state rispettate
      E che le regole sulla sospensione della fornitura sono state rispettate
      E che la fornitura è stata sospesa il 2026-04-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: Le regole dette rispettate non coprono una messa in mora che non vale
      Dato questi fatti:
        | arrears_notice_rules_breached | no         |
        | suspension_rules_breached     | no         |
        | dunning_notice_received_on    | 2026-02-09 |
        | dunning_notice_channel        | <via>      |
        | supply_suspended_on           | 2026-04-15 |
        | commodity                     | electricity |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via   | esito    |
        | email | violato  |
        | pec   | conforme |

    Scenario: Le regole dette rispettate non coprono una messa in mora mai partita
      Dato questi fatti:
        | arrears_notice_rules_breached | no         |
        | suspension_rules_breached     | no         |
        | dunning_notice_sent_on        | null       |
        | supply_suspended_on           | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: Le regole dette rispettate non coprono una richiesta arrivata al distributore quando non si poteva
      Dato questi fatti:
        | arrears_notice_rules_breached  | no          |
        | suspension_rules_breached      | no          |
        | commodity                      | electricity |
        | voltage_class                  | lv          |
        | dunning_notice_received_on     | 2026-04-03  |
        | suspension_request_received_on | <arrivata>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.arrears_order» è «<ordine>»
      E l'esito di «indemnity.which_arrears_rules» è «<da guardare>»

      Esempi: si può chiedere dal 5 maggio
        | arrivata   | esito    | ordine         | da guardare                |
        | 2026-04-03 | violato  | non si applica | da valutare da una persona |
        | 2026-05-04 | violato  | non si applica | da valutare da una persona |
        | 2026-05-05 | conforme | valido         | non si applica             |

  Regola: indemnity.arrears_order

    Schema dello scenario: Una regola violata toglie l'ordine, sulla mora o sulla sospensione
      Dato che le regole sulla costituzione in mora sono state <mora>
      E che le regole sulla sospensione della fornitura sono state <sospensione>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | mora       | sospensione | esito          |
        | rispettate | rispettate  | valido         |
        | violate    | rispettate  | non si applica |
        | rispettate | violate     | non si applica |
        | violate    | violate     | non si applica |

    Schema dello scenario: La fornitura sospesa vuole una messa in mora valida
      Dato questi fatti:
        | dunning_notice_sent_on | 2026-02-03 |
        | dunning_notice_channel | <via>      |
        | supply_suspended_on    | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via   | sospesa    | esito          |
        | email | 2026-04-15 | non si applica |
        | email | null       | valido         |

    Schema dello scenario: La sospensione chiesta prima che passassero i giorni
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si può chiedere dal 12 marzo
        | chiesta    | esito          |
        | 2026-03-11 | non si applica |
        | 2026-03-12 | valido         |

    Scenario: Le regole sulla mora sono rispettate, e di quelle sulla sospensione non si sa
      Dato che le regole sulla costituzione in mora sono state rispettate
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: suspension_rules_breached

  Regola: indemnity.arrears_rules

    Schema dello scenario: Basta una regola violata, sulla mora o sulla sospensione
      Dato che le regole sulla costituzione in mora sono state <mora>
      E che le regole sulla sospensione della fornitura sono state <sospensione>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E non c'è importo

      Esempi: l'importo sta in un altro testo
        | mora       | sospensione | esito      |
        | violate    | violate     | dovuto     |
        | violate    | rispettate  | dovuto     |
        | rispettate | violate     | dovuto     |
        | rispettate | rispettate  | non dovuto |

    Scenario: Una violazione è certa e dell'altra non serve sapere
      Dato che le regole sulla costituzione in mora sono state violate
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»

    Scenario: La mora è in regola e della sospensione non si sa
      Dato che le regole sulla costituzione in mora sono state rispettate
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: suspension_rules_breached

    Schema dello scenario: Pagato l'indennizzo per mora o sospensione, non c'è altro da pagare
      Dato questi fatti:
        | <violata>   | sì       |
        | <pagamento> | <giorno> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «non_compliant»

      Esempi: il pagamento che il caso dice senza dire di quale indennizzo è di questo, se è l'unico
        | violata                       | pagamento                 | giorno     | esito      |
        | arrears_notice_rules_breached | arrears_indemnity_paid_on | 2026-06-20 | non dovuto |
        | arrears_notice_rules_breached | indemnity_paid_on         | 2026-06-20 | non dovuto |
        | suspension_rules_breached     | indemnity_paid_on         | 2026-06-20 | non dovuto |
        | suspension_rules_breached     | arrears_indemnity_paid_on | null       | dovuto     |
        | suspension_rules_breached     | indemnity_paid_on         | null       | dovuto     |

    Schema dello scenario: L'indennizzo per la mora già pagato conta soltanto se le regole erano violate
      Dato che le regole sulla costituzione in mora <regole>
      E che le regole sulla sospensione della fornitura sono state rispettate
      E che l'indennizzo per mora o sospensione irregolare <pagamento>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | regole                | pagamento                    | esito      |
        | sono state violate    | è stato pagato il 2026-12-01 | non dovuto |
        | sono state violate    | non è ancora stato pagato    | dovuto     |
        | sono state rispettate | è stato pagato il 2026-12-01 | non dovuto |
        | sono state rispettate | non è ancora stato pagato    | non dovuto |

    Scenario: Pagato l'indennizzo, delle regole sulla mora non serve sapere per dire che non c'è altro da pagare
      Dato che le regole sulla sospensione della fornitura sono state rispettate
      E che l'indennizzo per mora o sospensione irregolare è stato pagato il 2026-12-01
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E l'esito di «indemnity.arrears_rules_kept» è «non determinabile»

    Schema dello scenario: Pagato l'indennizzo, non si chiede di quale fornitura si parli
      Dato il profilo «<profilo>»
      E questi fatti:
        | dunning_notice_received_on | 2026-02-09 |
        | suspension_requested_on    | 2026-03-12 |
        | supply_suspended_on        | 2026-04-15 |
        | arrears_indemnity_paid_on  | <pagato>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.arrears_order» è «non determinabile»

      Esempi:
        | profilo    | pagato     | esito             |
        | documents  | 2026-05-20 | non dovuto        |
        | documents  | null       | non determinabile |
        | regulation | 2026-05-20 | non dovuto        |
        | regulation | null       | non determinabile |

    Schema dello scenario: Mora e sospensione si ricavano anche dai giorni e dalla via
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_sent_on     | 2026-02-03  |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | <via>       |
        | suspension_requested_on    | <chiesta>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E non c'è importo

      Esempi: si può chiedere dal 12 marzo
        | via           | chiesta    | esito      |
        | registered_ar | 2026-03-11 | dovuto     |
        | registered_ar | 2026-03-12 | non dovuto |
        | email         | 2026-03-12 | dovuto     |

    Scenario: La messa in mora partita troppo presto viola il contratto, non la regolazione a cui l'indennizzo rinvia
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | invoice_due_on             | 2026-01-24  |
        | dunning_notice_sent_on     | 2026-02-02  |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | pec         |
        | suspension_requested_on    | 2026-03-12  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E l'esito di «arrears-suspension.notice_day» è «violato»

    Schema dello scenario: La fornitura sospesa senza che il caso dica se la sospensione sia stata chiesta
      Dato questi fatti:
        | <fatto>             | <valore>   |
        | <altro>             | no         |
        | supply_suspended_on | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                         | valore | altro                    | esito      |
        | dunning_notice_sent_on        | null   | point_not_disconnectable | dovuto     |
        | arrears_notice_rules_breached | no     | suspension_rules_breached | non dovuto |

    Scenario: Sospesa per morosità, e della messa in mora non si sa
      Dato questi fatti:
        | suspension_ground   | arrears    |
        | supply_suspended_on | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on, dunning_notice_sent_on

    Scenario: Un punto che non si può disalimentare, mai sospeso
      Dato questi fatti:
        | point_not_disconnectable | sì   |
        | suspension_requested_on  | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: La sospensione chiesta mentre un reclamo sull'importo anomalo attende risposta
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                     | electricity |
        | voltage_class                 | lv          |
        | invoice_due_on                | 2026-01-24  |
        | complaint_sent_on             | 2026-02-02  |
        | complaint_reply_sent_on       | <risposta>  |
        | complaint_on_anomalous_amount | sì          |
        | anomalous_amount_eur          | 180.00      |
        | dunning_notice_received_on    | 2026-02-09  |
        | suspension_requested_on       | 2026-03-12  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | esito      |
        | null       | dovuto     |
        | 2026-03-12 | non dovuto |

    Schema dello scenario: Le altre sospensioni irregolari
      Dato questi fatti:
        | <fatto>                    | <valore>   |
        | commodity                  | gas        |
        | dunning_notice_received_on | 2026-04-03 |
        | supply_suspended_on        | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le schede vogliono quaranta giorni, che finiscono il 13 maggio, e si chiede dal 19; un punto protetto non si sospende mai
        | fatto                    | valore | sospesa    | esito      |
        | point_not_disconnectable | no     | 2026-05-19 | non dovuto |
        | point_not_disconnectable | no     | 2026-05-18 | dovuto     |
        | point_not_disconnectable | no     | 2026-05-12 | dovuto     |
        | point_not_disconnectable | sì     | 2026-05-19 | dovuto     |

    Scenario: Pagato quello, non c'è altro da pagare
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | suspension_requested_on    | 2026-03-11  |
        | arrears_indemnity_paid_on  | 2026-05-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: Dove la regolazione scrive l'importo, lo dice la regola che lo porta
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | <via>       |
        | suspension_requested_on    | <chiesta>   |
        | supply_suspended_on        | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: finché la fornitura non è sospesa né ridotta non spetta nulla
        | via           | chiesta    | sospesa    | esito          |
        | registered_ar | 2026-03-11 | 2026-04-15 | non si applica |
        | email         | 2026-03-12 | 2026-04-15 | non si applica |
        | registered_ar | 2026-03-11 | null       | non dovuto     |
        | registered_ar | 2026-03-12 | 2026-04-15 | non dovuto     |

    Scenario: Per un punto che non si può disalimentare la regolazione non scrive un importo
      Dato il profilo «regulation»
      E che il punto non si può disalimentare
      E che la fornitura è stata sospesa il 2026-04-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E non c'è importo

    Scenario: Anche dove la regolazione scrive l'importo, quello già pagato non si paga di nuovo
      Dato il profilo «regulation»
      E questi fatti:
        | dunning_notice_sent_on    | null       |
        | supply_suspended_on       | 2026-04-15 |
        | arrears_indemnity_paid_on | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: Della richiesta si sa soltanto quando è arrivata al distributore
      Dato questi fatti:
        | commodity                      | electricity   |
        | voltage_class                  | lv            |
        | <messa in mora>                | <come>        |
        | suspension_request_received_on | 2026-05-04    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.arrears_order» è «<ordine>»

      Esempi: arrivata il 3 aprile, la sospensione si può chiedere dal 5 maggio; arrivata il 2, dal 4
        | messa in mora              | come       | esito      | ordine         |
        | dunning_notice_sent_on     | null       | dovuto     | non si applica |
        | dunning_notice_received_on | 2026-04-03 | dovuto     | non si applica |
        | dunning_notice_received_on | 2026-04-02 | non dovuto | valido         |
        | dunning_notice_channel     | email      | dovuto     | non si applica |

    Schema dello scenario: L'indennizzo spetta a chi è stato sospeso o ridotto, e la violazione resta
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | smart_meter                | sì          |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | pec         |
        | suspension_requested_on    | 2026-03-11  |
        | power_reduced_on           | <ridotta>   |
        | supply_suspended_on        | <sospesa>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «arrears-suspension.request» è «violato»

      Esempi:
        | ridotta    | sospesa    | esito      |
        | null       | null       | non dovuto |
        | 2026-04-01 | null       | dovuto     |
        | null       | 2026-04-15 | dovuto     |
        | 2026-03-20 | 2026-04-15 | dovuto     |

    Scenario: Che la fornitura non sia stata ridotta non dice che non sia stata sospesa
      Dato questi fatti:
        | suspension_requested_on   | 2026-03-11 |
        | power_reduced_on          | null       |
        | suspension_rules_breached | sì         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»

  Regola: indemnity.which_arrears_rules

    Schema dello scenario: Ciò che il caso dice in una parola, e ciò che risulta dai giorni
      Dato questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | <via>       |
        | suspension_requested_on    | <chiesta>   |
        | <detto>                    | <valore>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.arrears_rules_kept» è «<regole>»

      Esempi: si può chiedere dal 12 marzo
        | via   | chiesta    | detto                         | valore | esito                      | regole   |
        | email | 2026-03-12 | arrears_notice_rules_breached | no     | da valutare da una persona | violato  |
        | email | 2026-03-12 | arrears_notice_rules_breached | sì     | non si applica             | violato  |
        | pec   | 2026-03-12 | arrears_notice_rules_breached | no     | non si applica             | conforme |
        | pec   | 2026-03-11 | suspension_rules_breached     | no     | da valutare da una persona | violato  |
        | pec   | 2026-03-11 | suspension_rules_breached     | sì     | non si applica             | violato  |
        | pec   | 2026-03-12 | suspension_rules_breached     | no     | non si applica             | conforme |
        | pec   | 2026-03-12 | suspension_rules_breached     | sì     | non si applica             | violato  |
        | pec   | 2026-03-12 | arrears_notice_rules_breached | sì     | non si applica             | violato  |
        | email | 2026-03-12 | suspension_rules_breached     | sì     | non si applica             | violato  |

    Schema dello scenario: Ciò che il caso dice in una parola, e ciò che risulta da una fornitura sospesa o ridotta
      Dato questi fatti:
        | dunning_notice_received_on    | 2026-02-09 |
        | dunning_notice_channel        | <via>      |
        | arrears_notice_rules_breached | <detto>    |
        | <atto>                        | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via   | detto | atto                           | esito                      |
        | email | no    | supply_suspended_on            | da valutare da una persona |
        | email | no    | power_reduced_on               | da valutare da una persona |
        | email | no    | suspension_request_received_on | da valutare da una persona |
        | email | sì    | supply_suspended_on            | non si applica             |
        | pec   | no    | supply_suspended_on            | non si applica             |
        | pec   | no    | power_reduced_on               | non si applica             |
        | pec   | no    | suspension_request_received_on | non si applica             |

    Schema dello scenario: Dove nulla smentisce ciò che il caso dice, non c'è nulla da chiedere
      Dato questi fatti:
        | arrears_notice_rules_breached | no       |
        | suspension_rules_breached     | no       |
        | <atto>                        | <giorno> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | atto                    | giorno     |
        | suspension_requested_on | null       |
        | supply_suspended_on     | 2026-04-15 |

  Regola: indemnity.no_arrears_notice

    Schema dello scenario: Dove la messa in mora non serviva, o non c'è altro che una potenza mai ridotta
      Dato il profilo «regulation»
      E questi fatti:
        | <fatto>                | <valore>   |
        | <altro>                | <giorno>   |
        | dunning_notice_channel | email      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto             | valore  | altro               | giorno     | esito          |
        | suspension_ground | danger  | supply_suspended_on | 2026-04-15 | non dovuto     |
        | customer_type     | sme     | power_reduced_on    | null       | non si applica |

    Schema dello scenario: Fornitura sospesa o ridotta senza una messa in mora per raccomandata o PEC
      Dato il profilo «regulation»
      E questi fatti:
        | dunning_notice_received_on | 2026-02-09 |
        | dunning_notice_channel     | <via>      |
        | <atto>                     | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via           | atto                | giorno     | esito          |
        | email         | supply_suspended_on | 2026-04-15 | dovuto         |
        | post          | power_reduced_on    | 2026-04-15 | dovuto         |
        | registered_ar | supply_suspended_on | 2026-04-15 | non dovuto     |
        | email         | supply_suspended_on | null       | non si applica |

    Scenario: L'importo — Indennizzo per la fornitura sospesa o ridotta senza messa in mora
      Dato il profilo «regulation»
      E questi fatti:
        | dunning_notice_sent_on | null       |
        | supply_suspended_on    | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30.00 euro
      E restano da pagare 30.00 euro

    Scenario: L'importo già pagato
      Dato il profilo «regulation»
      E questi fatti:
        | dunning_notice_sent_on    | null       |
        | supply_suspended_on       | 2026-04-15 |
        | arrears_indemnity_paid_on | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E restano da pagare 0.00 euro

    Scenario: Il contratto non scrive l'importo
      Dato questi fatti:
        | dunning_notice_sent_on | null       |
        | supply_suspended_on    | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «arrears-indemnity» «regulation» l'importo è 30.00 euro
      E con il profilo «favourable» l'importo è 30.00 euro

    Schema dello scenario: Da quando la regolazione scrive l'importo
      Dato il profilo «regulation»
      E questi fatti:
        | dunning_notice_sent_on | null       |
        | supply_suspended_on    | 2013-04-15 |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E <importo>

      Esempi:
        | giudizio   | importo                 |
        | 2013-04-30 | non c'è importo         |
        | 2013-05-01 | l'importo è 30.00 euro  |

    Scenario: La fornitura è stata sospesa, e della messa in mora non si sa nulla
      Dato il profilo «regulation»
      E questi fatti:
        | suspension_requested_on | 2026-03-12 |
        | supply_suspended_on     | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dunning_notice_received_on, dunning_notice_sent_on

  Regola: indemnity.arrears_days

    Scenario: Una potenza mai ridotta, e di una sospensione non si sa
      Dato il profilo «regulation»
      E che la potenza non è stata ridotta
      E che la messa in mora è partita per PEC
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Fornitura sospesa o ridotta prima che i giorni passassero
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | dunning_notice_channel     | <via>       |
        | suspension_requested_on    | <chiesta>   |
        | <atto>                     | 2026-04-15  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: si può chiedere dal 12 marzo; senza una messa in mora valida spetta l'altro importo
        | via           | chiesta    | atto                | esito      |
        | registered_ar | 2026-03-11 | supply_suspended_on | dovuto     |
        | registered_ar | 2026-03-11 | power_reduced_on    | dovuto     |
        | registered_ar | 2026-03-12 | supply_suspended_on | non dovuto |
        | registered_ar | 2026-03-12 | power_reduced_on    | non dovuto |
        | email         | 2026-03-11 | supply_suspended_on | non dovuto |

    Scenario: I giorni di una messa in mora mai arrivata non sono passati
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_sent_on     | 2026-02-03  |
        | dunning_notice_received_on | null        |
        | dunning_notice_channel     | pec         |
        | suspension_requested_on    | 2026-03-12  |
        | supply_suspended_on        | 2026-04-15  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»

    Scenario: Ridotta e mai sospesa, a giorni passati
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | suspension_requested_on    | 2026-03-12  |
        | power_reduced_on           | 2026-04-15  |
        | supply_suspended_on        | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: Sospesa senza che risulti una richiesta, i giorni sono gli stessi
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | suspension_requested_on    | null        |
        | supply_suspended_on        | <sospesa>   |
      E il giudizio al 2026-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: i venticinque giorni finiscono il 6 marzo, e si chiede dal 12
        | sospesa    | esito      |
        | 2026-03-08 | dovuto     |
        | 2026-03-11 | dovuto     |
        | 2026-03-12 | non dovuto |

    Schema dello scenario: Dove della richiesta nessuno dice, conta il primo giorno in cui si poteva fare
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | gas        |
        | dunning_notice_received_on | 2026-04-03 |
        | supply_suspended_on        | <sospesa>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: i quaranta giorni finiscono il 13 maggio, e si chiede dal 19
        | sospesa    | esito      |
        | 2026-05-12 | dovuto     |
        | 2026-05-18 | dovuto     |
        | 2026-05-19 | non dovuto |

    Scenario: L'importo — Indennizzo per la fornitura sospesa o ridotta prima che i giorni passassero
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | suspension_requested_on    | 2026-03-11  |
        | supply_suspended_on        | 2026-04-15  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'importo è 20.00 euro
      E l'esito di «indemnity.no_arrears_notice» è «non dovuto»

    Scenario: Una bolletta già pagata è un'altra violazione, che non ha questo importo
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | invoice_paid_on            | 2026-03-01  |
        | suspension_requested_on    | 2026-03-12  |
        | supply_suspended_on        | 2026-04-15  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E l'esito di «indemnity.arrears_rules» è «dovuto»

    Scenario: La fornitura non sospesa né ridotta
      Dato il profilo «regulation»
      E questi fatti:
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | suspension_requested_on    | 2026-03-11  |
        | supply_suspended_on        | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa di quale fornitura si parli, e i giorni non si contano
      Dato il profilo «regulation»
      E questi fatti:
        | dunning_notice_received_on | 2026-02-09 |
        | suspension_requested_on    | 2026-03-12 |
        | supply_suspended_on        | 2026-04-15 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, voltage_class

  Regola: indemnity.invoice_frequency_kept

    Schema dello scenario: Fatturare con un'altra cadenza non è conforme, anche se l'indennizzo è già pagato
      Dato che la periodicità di emissione delle fatture è stata <cadenza>
      E che l'indennizzo per la periodicità di fatturazione <pagamento>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «<conclusione>»

      Esempi:
        | cadenza    | pagamento                     | esito    | conclusione   |
        | violata    | è stato pagato il 2026-06-01  | violato  | non_compliant |
        | violata    | non è ancora stato pagato     | violato  | non_compliant |
        | rispettata | non è ancora stato pagato     | conforme | compliant     |

    Scenario: Se la cadenza sia stata rispettata non si sa
      Dato che le regole sulla costituzione in mora sono state rispettate
      E la sola famiglia «indemnity»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_frequency_breached

  Regola: indemnity.invoice_frequency

    Scenario: Le fatture non seguono la cadenza pattuita
      Dato che la periodicità di emissione delle fatture è stata violata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 25,00 euro
      E è segnalato il dubbio «ccc-indemnity-25-30»

    Scenario: Le fatture seguono la cadenza pattuita
      Dato che la periodicità di emissione delle fatture è stata rispettata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

    Schema dello scenario: Il pagamento della somma per la cadenza, detto in generale o per nome
      Dato questi fatti:
        | invoice_frequency_breached | sì        |
        | <giorno>                   | 2026-06-01 |
        | <somma>                    | <pagati>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <spettano> euro

      Esempi: pagata tutta, in parte, e più di quanto spettava
        | giorno                      | somma                        | pagati | spettano |
        | indemnity_paid_on           | indemnity_paid_eur           | 25,00  | 25,00 |
        | frequency_indemnity_paid_on | frequency_indemnity_paid_eur | 10,00  | 25,00 |
        | indemnity_paid_on           | indemnity_paid_eur           | 80,00  | 25,00 |

    Scenario: Della cadenza delle fatture non si sa nulla
      Dato che le regole sulla costituzione in mora sono state rispettate
      E la sola famiglia «indemnity»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: invoice_frequency_breached

    Schema dello scenario: Pagata o no, la somma per la periodicità resta quella che spettava
      Dato che la periodicità di emissione delle fatture è stata violata
      E che l'indennizzo per la periodicità di fatturazione <pagamento>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 25,00 euro

      Esempi:
        | pagamento                       |
        | è stato pagato il 2026-06-20    |
        | non è ancora stato pagato       |

  Regola: indemnity.change_ground

    Schema dello scenario: Il contratto si varia soltanto con un giustificato motivo, anche a preavviso rispettato
      Dato che la variazione unilaterale <motivo> un giustificato motivo
      E che il preavviso della variazione unilaterale <preavviso> rispettato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | motivo | preavviso   | esito    |
        | ha     | è stato     | conforme |
        | ha     | non è stato | conforme |
        | non ha | è stato     | violato  |
        | non ha | non è stato | violato  |

    Scenario: Se la variazione abbia un motivo non si sa
      Dato che le regole sulla costituzione in mora sono state rispettate
      E la sola famiglia «indemnity»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_justified

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e non se ne chiede il motivo
      Dato questi fatti:
        | change_justified | no |
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

    Schema dello scenario: Di una variazione senza motivo si dice se già si applica
      Dato questi fatti:
        | change_justified          | <motivo>   |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <che cosa>

      Esempi:
        | motivo | decorre    | che cosa                                             |
        | no     | 2026-06-30 | la variazione che si applica ha un giustificato motivo |
        | no     | 2026-07-01 | la variazione ha un giustificato motivo              |
        | no     | null       | la variazione ha un giustificato motivo              |

  Regola: indemnity.change_notice_kept

    Schema dello scenario: Un preavviso saltato non è conforme, che la somma spetti o no
      Dato che la variazione unilaterale <motivo> un giustificato motivo
      E che il preavviso della variazione unilaterale <preavviso> rispettato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.change_notice» è «<somma>»
      E la conclusione è «<conclusione>»

      Esempi:
        | motivo | preavviso   | esito    | somma      | conclusione   |
        | ha     | non è stato | violato  | dovuto     | non_compliant |
        | non ha | non è stato | violato  | non dovuto | non_compliant |
        | ha     | è stato     | conforme | non dovuto | compliant     |
        | non ha | è stato     | conforme | non dovuto | non_compliant |

    Scenario: Se il preavviso sia stato rispettato non si sa
      Dato che le regole sulla costituzione in mora sono state rispettate
      E la sola famiglia «indemnity»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_respected

    Scenario: Del motivo di una variazione si avvisa, e il preavviso si giudica da sé
      Dato che il preavviso della variazione unilaterale è stato rispettato
      E che la variazione unilaterale non ha un giustificato motivo
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E non è soddisfatto: la variazione ha un giustificato motivo

    Schema dello scenario: Chi racconta i giorni della variazione non deve dire anche se il preavviso c'è stato
      Dato questi fatti:
        | change_notice_respected   | <detto>    |
        | change_justified          | sì         |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
        | change_only_lowers        | <riduce>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «indemnity.change_notice» è «<somma>»
      E la conclusione è «<conclusione>»

      Esempi:
        | detto | decorre    | riduce | somma      | conclusione   |
        | sì    | 2026-04-30 | no     | dovuto     | non_compliant |
        | no    | 2026-04-30 | no     | dovuto     | non_compliant |
        | sì    | 2026-05-01 | no     | non dovuto | compliant     |
        | no    | 2026-05-01 | no     | non dovuto | compliant     |
        | sì    | 2026-02-28 | sì     | dovuto     | non_compliant |
        | no    | 2026-02-28 | sì     | dovuto     | non_compliant |
        | sì    | 2026-03-01 | sì     | non dovuto | compliant     |
        | no    | 2026-03-01 | sì     | non dovuto | compliant     |

    Schema dello scenario: Se i giorni non bastano a contare vale ciò che il caso dice del preavviso
      Dato questi fatti:
        | change_notice_respected | <detto>    |
        | change_justified        | sì         |
        | change_notice_sent_on   | 2026-01-18 |
        | change_effective_on     | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.change_notice» è «<somma>»

      Esempi:
        | detto | esito    | somma      |
        | sì    | conforme | non dovuto |
        | no    | violato  | dovuto     |

    Schema dello scenario: Una diminuzione di cui non si sa quando sia arrivata la comunicazione
      Dato questi fatti:
        | change_notice_respected | <detto>    |
        | change_justified        | sì         |
        | change_only_lowers      | sì         |
        | change_notice_sent_on   | 2026-01-18 |
        | change_effective_on     | <decorre>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | detto | decorre    | esito    |
        | sì    | null       | conforme |
        | sì    | 2026-05-01 | conforme |
        | no    | 2026-05-01 | violato  |

    Schema dello scenario: Ciò che non è una scelta del fornitore non ha un preavviso
      Dato questi fatti:
        | change_kind             | <origine> |
        | change_notice_respected | no        |
        | change_justified        | sì        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.change_notice» è «<somma>»

      Esempi:
        | origine           | esito          | somma      |
        | discretionary     | violato        | dovuto     |
        | authority_clauses | non si applica | non dovuto |
        | regulated_charges | non si applica | non dovuto |
        | agreed_formula    | non si applica | non dovuto |
        | expiring_terms    | non si applica | non dovuto |

    Scenario: Una comunicazione mai arrivata non è un preavviso rispettato
      Dato questi fatti:
        | change_notice_respected   | sì   |
        | change_notice_received_on | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: change_notice_respected

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e non se ne giudica il preavviso
      Dato questi fatti:
        | change_notice_respected | no |
        | change_justified | sì |
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

  Regola: indemnity.change_notice_differs

    Schema dello scenario: Il preavviso detto e quello contato
      Dato questi fatti:
        | change_notice_respected   | <detto>    |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
        | change_only_lowers        | <riduce>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | detto | decorre    | riduce | esito          |
        | sì    | 2026-04-30 | no     | valido         |
        | no    | 2026-04-30 | no     | non si applica |
        | sì    | 2026-05-01 | no     | non si applica |
        | no    | 2026-05-01 | no     | valido         |
        | sì    | 2026-02-28 | sì     | valido         |
        | no    | 2026-02-28 | sì     | non si applica |
        | sì    | 2026-03-01 | sì     | non si applica |
        | no    | 2026-03-01 | sì     | valido         |

    Schema dello scenario: Dove i giorni non dicono nulla non c'è una differenza
      Dato questi fatti:
        | change_notice_respected   | <detto>           |
        | change_kind               | authority_clauses |
        | change_notice_received_on | 2026-01-20        |
        | change_effective_on       | 2026-02-01        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | detto |
        | sì    |
        | no    |

    Schema dello scenario: Il solo giorno da cui la variazione si applica non basta a contare
      Dato questi fatti:
        | change_notice_respected | <detto>    |
        | change_effective_on     | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | detto |
        | sì    |
        | no    |

    Scenario: I giorni si contano, e del preavviso il caso non dice nulla
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-04-30 |
        | change_only_lowers        | no         |
      E la sola famiglia «indemnity»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_respected

  Regola: indemnity.which_change_notice

    Schema dello scenario: Dove i due si contraddicono una persona guarda se i giorni sono giusti
      Dato questi fatti:
        | change_notice_respected   | sì         |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | decorre    | esito                      |
        | 2026-04-30 | da valutare da una persona |
        | 2026-05-01 | non si applica             |

  Regola: indemnity.change_notice

    Scenario: La variazione ha un motivo ma il preavviso è stato saltato
      Dato che la variazione unilaterale ha un giustificato motivo
      E che il preavviso della variazione unilaterale non è stato rispettato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30,00 euro

    Scenario: La variazione ha un motivo e il preavviso c'è stato
      Dato che la variazione unilaterale ha un giustificato motivo
      E che il preavviso della variazione unilaterale è stato rispettato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

    Scenario: Per una variazione senza giustificato motivo il contratto non prevede la somma
      Dato che la variazione unilaterale non ha un giustificato motivo
      E che il preavviso della variazione unilaterale non è stato rispettato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

    Scenario: Se il preavviso c'è stato, del motivo non serve sapere
      Dato che il preavviso della variazione unilaterale è stato rispettato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Scenario: Il preavviso è stato saltato e del motivo non si sa
      Dato che il preavviso della variazione unilaterale non è stato rispettato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_justified

    Schema dello scenario: Pagata o no, la somma per il preavviso resta quella che spettava
      Dato che la variazione unilaterale ha un giustificato motivo
      E che il preavviso della variazione unilaterale non è stato rispettato
      E che l'indennizzo per il preavviso di variazione <pagamento>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30,00 euro

      Esempi:
        | pagamento                    |
        | è stato pagato il 2026-06-20 |
        | non è ancora stato pagato    |

    Schema dello scenario: Il pagamento della somma per il preavviso, detto in generale o per nome
      Dato questi fatti:
        | change_justified        | sì         |
        | change_notice_respected | no         |
        | <giorno>                | 2026-06-01 |
        | <somma>                 | <pagati>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <spettano> euro

      Esempi:
        | giorno                   | somma                     | pagati | spettano |
        | indemnity_paid_on        | indemnity_paid_eur        | 30,00  | 30,00 |
        | change_indemnity_paid_on | change_indemnity_paid_eur | 10,00  | 30,00 |

    Scenario: Senza un giustificato motivo, del preavviso non serve sapere
      Dato che la variazione unilaterale non ha un giustificato motivo
      E la sola famiglia «indemnity»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: I giorni della variazione bastano a dire se la somma spetta
      Dato questi fatti:
        | change_justified          | <motivo>   |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | <decorre>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | motivo | decorre    | esito      |
        | sì     | 2026-04-30 | dovuto     |
        | sì     | 2026-05-01 | non dovuto |
        | no     | 2026-04-30 | non dovuto |
        | no     | 2026-05-01 | non dovuto |

    Scenario: Una diminuzione senza preavviso, contata dai giorni
      Dato questi fatti:
        | change_justified          | sì         |
        | change_only_lowers        | sì         |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-02-28 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 30,00 euro

    Scenario: Nessuna comunicazione, e la somma spetta
      Dato questi fatti:
        | change_justified          | sì         |
        | change_notice_received_on | null       |
        | change_effective_on       | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»

    Scenario: Il preavviso è troppo breve, del motivo non si sa
      Dato questi fatti:
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-04-30 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_justified

    Scenario: Quando la comunicazione sia arrivata non si sa, e nemmeno se il preavviso ci sia stato
      Dato questi fatti:
        | change_justified      | sì         |
        | change_notice_sent_on | 2026-01-18 |
        | change_effective_on   | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: change_notice_received_on

    Schema dello scenario: Per la regolazione la somma spetta anche se la comunicazione è incompleta
      Dato questi fatti:
        | change_justified          | sì         |
        | change_notice_items       | <voci>     |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-05-01 |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | voci                                           | esito      |
        | documents  | full_text                                      | non dovuto |
        | regulation | full_text                                      | dovuto     |
        | favourable | full_text                                      | dovuto     |
        | regulation | full_text, explanation, start_date, exit_terms | non dovuto |

    Schema dello scenario: Per la regolazione basta che la comunicazione sia incompleta, e che si sappia da quando la variazione si applica
      Dato questi fatti:
        | change_justified    | sì         |
        | change_notice_items | <voci>     |
        | change_effective_on | <decorre>  |
      E il profilo «<profilo>»
      E il giudizio al 2026-05-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | voci                                           | decorre    | esito      |
        | documents  | full_text                                      | 2026-05-01 | non dovuto |
        | regulation | full_text                                      | 2026-04-30 | dovuto     |
        | regulation | full_text                                      | 2026-05-01 | dovuto     |
        | regulation | full_text                                      | 2026-05-02 | non dovuto |
        | favourable | full_text                                      | 2026-05-01 | dovuto     |
        | regulation | full_text, explanation, start_date, exit_terms | 2026-05-01 | non dovuto |

    Schema dello scenario: Di una comunicazione che nessuno descrive non si chiede il contenuto
      Dato questi fatti:
        | change_justified        | sì |
        | change_notice_respected | sì |
      E il profilo «<profilo>»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

      Esempi:
        | profilo    |
        | regulation |
        | favourable |

    Scenario: La comunicazione incompleta, nell'altra lettura
      Dato questi fatti:
        | change_justified          | sì         |
        | change_notice_items       | full_text  |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-05-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E con la lettura «change-indemnity-ground» «content_too» l'esito è «dovuto»
      E con la lettura «change-indemnity-ground» «content_too» l'importo è 30,00 euro

    Schema dello scenario: Finché la variazione non si applica, la somma non spetta
      Dato questi fatti:
        | change_justified          | sì         |
        | change_only_lowers        | <diminuisce> |
        | change_notice_received_on | <arrivata> |
        | change_effective_on       | 2026-04-01 |
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «<preavviso>» è «violato»

      Esempi: il preavviso è troppo breve, o manca
        | diminuisce | arrivata   | giorno     | preavviso                          | esito      |
        | no         | 2026-02-20 | 2026-03-10 | unilateral-change.notice           | non dovuto |
        | no         | 2026-02-20 | 2026-03-31 | unilateral-change.notice           | non dovuto |
        | no         | 2026-02-20 | 2026-04-01 | unilateral-change.notice           | dovuto     |
        | no         | null       | 2026-03-31 | unilateral-change.notice           | non dovuto |
        | no         | null       | 2026-04-01 | unilateral-change.notice           | dovuto     |
        | sì         | null       | 2026-03-31 | unilateral-change.lowering_notice  | non dovuto |
        | sì         | null       | 2026-04-01 | unilateral-change.lowering_notice  | dovuto     |

    Schema dello scenario: Un preavviso detto non rispettato, di una variazione che si applica o no
      Dato questi fatti:
        | change_justified        | <motivo>   |
        | change_notice_respected | no         |
        | change_effective_on     | <decorre>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | motivo | decorre    | esito      |
        | sì     | 2026-06-30 | dovuto     |
        | sì     | 2026-07-01 | non dovuto |
        | sì     | null       | non dovuto |

    Scenario: Di una variazione che non si applica ancora non si chiede il motivo
      Dato questi fatti:
        | change_notice_received_on | 2026-02-20 |
        | change_effective_on       | 2026-04-01 |
      E il giudizio al 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Schema dello scenario: Anche per una comunicazione incompleta la somma spetta quando la variazione si applica
      Dato questi fatti:
        | change_justified          | sì         |
        | change_notice_items       | full_text  |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-05-01 |
      E il profilo «regulation»
      E il giudizio al <giorno>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito      |
        | 2026-04-30 | non dovuto |
        | 2026-05-01 | dovuto     |

    Schema dello scenario: Una variazione non tocca chi non ha un contratto quando si applica, e non gli dà un indennizzo
      Dato questi fatti:
        | change_notice_received_on | 2026-02-20 |
        | change_justified | sì |
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
        | null       | null       | non dovuto |
        | 2025-01-20 | null       | dovuto |
        | 2025-01-20 | 2026-05-01 | non dovuto |
        | 2025-01-20 | 2026-05-02 | dovuto |
        | 2025-01-20 | 2026-09-01 | dovuto |

    Schema dello scenario: Una comunicazione incompleta non dà un indennizzo a chi non ha più un contratto quando la variazione si applica
      Dato il profilo «regulation»
      E questi fatti:
        | change_justified          | sì         |
        | change_notice_items       | full_text  |
        | change_notice_received_on | 2026-01-20 |
        | change_effective_on       | 2026-05-01 |
        | switch_on                 | <passaggio> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «unilateral-change.notice_content» è «<contenuto>»

      Esempi:
        | passaggio  | esito      | contenuto      |
        | 2026-05-01 | non dovuto | non si applica |
        | 2026-05-02 | dovuto     | violato        |

    Schema dello scenario: Se il preavviso si dice rispettato la somma non spetta, anche se non si sa se il ripensamento abbia sciolto il contratto
      Dato il profilo «<profilo>»
      E questi fatti:
        | change_justified        | sì         |
        | change_notice_respected | <detto>    |
        | cooling_off_sent_on     | 2026-04-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.change_notice_kept» è «non determinabile»

      Esempi:
        | profilo    | detto | esito             |
        | documents  | sì    | non dovuto        |
        | documents  | no    | non determinabile |
        | regulation | sì    | non dovuto        |

    Schema dello scenario: Se dai giorni il preavviso è intero la somma non spetta, anche se non si sa se il ripensamento abbia sciolto il contratto
      Dato questi fatti:
        | change_justified          | sì         |
        | change_only_lowers        | <riduce>   |
        | change_notice_received_on | <arrivata> |
        | change_notice_medium      | <mezzo>    |
        | change_effective_on       | <decorre>  |
        | cooling_off_sent_on       | 2026-04-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «<preavviso>» è «non determinabile»

      Esempi: arrivata il 20 gennaio, si applica dal 1º maggio, o dal 1º marzo se fa soltanto diminuire i corrispettivi
        | riduce | arrivata   | mezzo     | decorre    | preavviso                         | esito             |
        | no     | 2026-01-20 | email     | 2026-04-30 | unilateral-change.notice          | non determinabile |
        | no     | 2026-01-20 | email     | 2026-05-01 | unilateral-change.notice          | non dovuto        |
        | no     | 2026-01-20 | email     | 2026-05-02 | unilateral-change.notice          | non dovuto        |
        | no     | 2026-01-20 | phone     | 2026-05-01 | unilateral-change.notice          | non determinabile |
        | no     | 2026-01-20 | bill_note | 2026-05-01 | unilateral-change.notice          | non determinabile |
        | no     | null       | email     | 2026-05-01 | unilateral-change.notice          | non determinabile |
        | sì     | 2026-01-20 | email     | 2026-02-28 | unilateral-change.lowering_notice | non determinabile |
        | sì     | 2026-01-20 | email     | 2026-03-01 | unilateral-change.lowering_notice | non dovuto        |
        | sì     | 2026-01-20 | email     | 2026-03-02 | unilateral-change.lowering_notice | non dovuto        |
        | sì     | 2026-01-20 | phone     | 2026-03-01 | unilateral-change.lowering_notice | non determinabile |

    Scenario: Di una diminuzione comunicata per intero la somma non spetta, anche se non si sa se il ripensamento abbia sciolto il contratto
      Dato il profilo «regulation»
      E questi fatti:
        | change_only_lowers   | sì         |
        | change_notice_medium | email      |
        | change_notice_items  | full_text, explanation, start_date, exit_terms |
        | change_effective_on  | 2026-05-01 |
        | cooling_off_sent_on  | 2026-04-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E l'esito di «unilateral-change.notice_content» è «non determinabile»

  Regola: indemnity.distributor_pass_through

    Schema dello scenario: Ciò che versa il distributore va al cliente, tutto
      Dato che il distributore ha versato al fornitore un indennizzo di <versato>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <versato> euro
      E si presume «distributor_indemnity_credited» = «false»

      Esempi:
        | versato |
        | 35,00   |
        | 0,01    |
        | 1000,50 |

    Scenario: Il distributore non ha versato nulla
      Dato che il distributore ha versato al fornitore un indennizzo di 0,00
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non c'è importo

    Scenario: Il cliente ha già avuto quanto il distributore ha versato
      Dato che il distributore ha versato al fornitore un indennizzo di 35,00
      E che l'indennizzo del distributore è già accreditato per intero al cliente
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non dovuto»

    Scenario: Non si sa se il distributore abbia versato qualcosa
      Dato che le regole sulla costituzione in mora sono state rispettate
      E la sola famiglia «indemnity»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: distributor_indemnity_received_eur

    Scenario: Ciò che non è ancora accreditato per intero resta dovuto
      Dato che il distributore ha versato al fornitore un indennizzo di 35,00
      E che l'indennizzo del distributore non è ancora accreditato per intero al cliente
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 35,00 euro

  Regola: indemnity.arrears_due

    Schema dello scenario: Basta una regola violata, e dell'altra può non servire sapere
      Dato questi fatti:
        | arrears_notice_rules_breached | <mora>     |
        | <fatto>                       | <detto>    |
        | invoice_frequency_breached    | sì         |
        | indemnity_paid_on             | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il pagamento può riferirsi anche alla cadenza delle fatture
        | mora | fatto                      | detto      | esito          |
        | sì   | suspension_rules_breached  | no         | valido         |
        | sì   | supply_suspended_on        | 2026-02-20 | valido         |
        | no   | suspension_rules_breached  | sì         | valido         |
        | no   | suspension_rules_breached  | no         | non si applica |

    Scenario: Se delle regole sulla sospensione non si sa, non si sa nemmeno se spetti un indennizzo
      Dato questi fatti:
        | arrears_notice_rules_breached | no         |
        | invoice_frequency_breached    | sì         |
        | indemnity_paid_on             | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: suspension_rules_breached

    Schema dello scenario: Regole violate su una fornitura mai sospesa non danno un indennizzo
      Dato questi fatti:
        | arrears_notice_rules_breached | sì         |
        | dunning_notice_received_on    | 2026-02-09 |
        | supply_suspended_on           | <sospesa>  |
        | invoice_frequency_breached    | sì         |
        | indemnity_paid_on             | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il pagamento può riferirsi anche alla cadenza delle fatture
        | sospesa    | esito          |
        | null       | non si applica |
        | 2026-04-15 | valido         |

    Schema dello scenario: Dove la regolazione scrive gli importi, l'indennizzo viene dalla messa in mora che manca o dai suoi giorni non passati
      Dato il profilo «regulation»
      E questi fatti:
        | commodity               | electricity |
        | voltage_class           | lv          |
        | <regole>                | sì          |
        | <messa in mora>         | <giorno>    |
        | suspension_requested_on | 2026-03-11  |
        | supply_suspended_on     | 2026-04-15  |
        | indemnity_paid_on       | 2026-05-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: arrivata l'8 febbraio, la sospensione si poteva chiedere dall'11 marzo
        | regole                        | messa in mora              | giorno     | esito          |
        | arrears_notice_rules_breached | dunning_notice_sent_on     | null       | valido         |
        | suspension_rules_breached     | dunning_notice_received_on | 2026-02-09 | valido         |
        | suspension_rules_breached     | dunning_notice_received_on | 2026-02-08 | non si applica |

    Scenario: Chi dice rispettate le regole di una fornitura sospesa è creduto anche dove la regolazione scrive gli importi
      Dato il profilo «regulation»
      E questi fatti:
        | arrears_notice_rules_breached | no         |
        | suspension_rules_breached     | no         |
        | supply_suspended_on           | 2026-04-15 |
        | indemnity_paid_on             | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: indemnity.change_paid_told

    Schema dello scenario: Il caso dice dell'indennizzo per il preavviso anche quando dice che non è pagato
      Dato questi fatti:
        | change_justified         | sì         |
        | change_notice_respected  | no         |
        | indemnity_paid_on        | 2026-04-01 |
        | change_indemnity_paid_on | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | giorno     |
        | 2026-04-01 |
        | null       |

  Regola: indemnity.frequency_paid_told

    Schema dello scenario: Il caso dice dell'indennizzo per la periodicità anche quando dice che non è pagato
      Dato questi fatti:
        | invoice_frequency_breached  | sì         |
        | indemnity_paid_on           | 2026-04-01 |
        | frequency_indemnity_paid_on | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | giorno     |
        | 2026-04-01 |
        | null       |

  Regola: indemnity.arrears_paid_told

    Schema dello scenario: Il caso dice dell'indennizzo per mora o sospensione anche quando dice che non è pagato
      Dato questi fatti:
        | arrears_notice_rules_breached | sì         |
        | indemnity_paid_on             | 2026-04-01 |
        | arrears_indemnity_paid_on     | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | giorno     |
        | 2026-04-01 |
        | null       |

  Regola: indemnity.which_paid

    Schema dello scenario: Un pagamento e più fatti a cui può riferirsi: si chiede quale indennizzo è pagato
      Dato questi fatti:
        | complaint_received_on        | 2026-02-01  |
        | complaint_reply_sent_on      | <risposta>  |
        | change_notice_respected      | <preavviso> |
        | change_justified             | sì          |
        | invoice_frequency_breached   | <cadenza>   |
        | arrears_notice_rules_breached | no         |
        | suspension_rules_breached    | <mora>      |
        | indemnity_paid_on            | 2026-04-01  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il reclamo ha la sua risposta entro il 3 marzo
        | risposta   | preavviso | cadenza | mora | esito                        |
        | 2026-03-10 | no        | no      | no   | da valutare da una persona   |
        | 2026-03-10 | sì        | sì      | no   | da valutare da una persona   |
        | 2026-03-10 | sì        | no      | sì   | da valutare da una persona   |
        | 2026-03-03 | no        | sì      | no   | da valutare da una persona   |
        | 2026-03-03 | no        | no      | sì   | da valutare da una persona   |
        | 2026-03-03 | sì        | sì      | sì   | da valutare da una persona   |
        | 2026-03-03 | no        | no      | no   | da valutare da una persona   |
        | 2026-03-03 | sì        | sì      | no   | da valutare da una persona   |
        | 2026-03-03 | sì        | no      | sì   | da valutare da una persona   |
        | 2026-03-10 | sì        | no      | no   | non si applica               |

    Schema dello scenario: Detto con il suo nome, il pagamento non lascia dubbi
      Dato questi fatti:
        | complaint_received_on       | 2026-02-01 |
        | complaint_reply_sent_on     | 2026-03-10 |
        | change_notice_respected     | no         |
        | change_justified            | sì         |
        | indemnity_paid_on           | 2026-04-01 |
        | change_indemnity_paid_on    | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | giorno     |
        | 2026-04-01 |
        | null       |

    Scenario: Di un indennizzo mai pagato non c'è da chiedere quale
      Dato questi fatti:
        | complaint_received_on       | 2026-02-01 |
        | complaint_reply_sent_on     | 2026-03-10 |
        | change_notice_respected     | no         |
        | change_justified            | sì         |
        | indemnity_paid_on           | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Dove il fatto è uno solo, il pagamento è suo
      Dato questi fatti:
        | change_notice_respected | no         |
        | change_justified        | sì         |
        | indemnity_paid_on       | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di un indennizzo mai pagato non si chiede quale, nemmeno se non si sa quali regole siano violate
      Dato questi fatti:
        | suspension_rules_breached | no   |
        | indemnity_paid_on         | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il solo contenuto di una comunicazione non fa pensare a un altro indennizzo a cui il pagamento si riferisca
      Dato il profilo «regulation»
      E questi fatti:
        | arrears_notice_rules_breached | sì         |
        | change_notice_items           | full_text  |
        | indemnity_paid_on             | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Che la sospensione sia stata chiesta non fa pensare a un altro indennizzo a cui il pagamento si riferisca
      Dato questi fatti:
        | change_notice_respected | sì         |
        | suspension_requested_on | 2026-03-12 |
        | indemnity_paid_on       | 2026-04-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Una sospensione irregolare per i suoi giorni fa chiedere quale indennizzo è pagato
      Dato il profilo «<profilo>»
      E questi fatti:
        | change_notice_respected    | sì          |
        | commodity                  | electricity |
        | voltage_class              | lv          |
        | dunning_notice_received_on | 2026-02-09  |
        | suspension_requested_on    | <chiesta>   |
        | <atto>                     | 2026-04-15  |
        | indemnity_paid_on          | 2026-05-20  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.arrears_due» è «<spetta>»

      Esempi: si può chiedere dal 12 marzo
        | profilo    | chiesta    | atto                | esito                      | spetta         |
        | documents  | 2026-03-11 | supply_suspended_on | da valutare da una persona | valido         |
        | documents  | 2026-03-12 | supply_suspended_on | non si applica             | non si applica |
        | documents  | 2026-03-11 | power_reduced_on    | da valutare da una persona | valido         |
        | documents  | 2026-03-12 | power_reduced_on    | non si applica             | non si applica |
        | regulation | 2026-03-11 | supply_suspended_on | da valutare da una persona | valido         |
        | regulation | 2026-03-12 | supply_suspended_on | non si applica             | non si applica |
        | regulation | 2026-03-11 | power_reduced_on    | da valutare da una persona | valido         |

    Schema dello scenario: Anche senza altri fatti, e qualunque cosa mostri che la sospensione è irregolare
      Dato questi fatti:
        | <fatto>           | <valore>   |
        | <atto>            | 2026-04-15 |
        | indemnity_paid_on | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                    | valore | atto                | esito                      |
        | dunning_notice_sent_on   | null   | supply_suspended_on | da valutare da una persona |
        | dunning_notice_sent_on   | null   | power_reduced_on    | da valutare da una persona |
        | dunning_notice_channel   | email  | supply_suspended_on | da valutare da una persona |
        | dunning_notice_channel   | email  | power_reduced_on    | da valutare da una persona |
        | point_not_disconnectable | sì     | supply_suspended_on | da valutare da una persona |
        | point_not_disconnectable | sì     | power_reduced_on    | da valutare da una persona |
        | suspension_ground        | danger | supply_suspended_on | non si applica             |

    Schema dello scenario: Finché non si sa se la sospensione sia irregolare, non si chiede quale indennizzo è pagato
      Dato questi fatti:
        | complaint_received_on      | 2026-02-01 |
        | complaint_reply_sent_on    | 2026-03-10 |
        | dunning_notice_received_on | 2026-02-09 |
        | suspension_requested_on    | <chiesta>  |
        | supply_suspended_on        | 2026-04-15 |
        | indemnity_paid_on          | 2026-05-20 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: qualunque sia la fornitura, prima del 12 marzo non si può chiedere
        | chiesta    | esito                      |
        | 2026-03-11 | da valutare da una persona |
        | 2026-03-12 | non si applica             |

    Schema dello scenario: Pagato per nome l'indennizzo per la sospensione, non c'è altro da chiedere
      Dato questi fatti:
        | dunning_notice_sent_on    | null       |
        | supply_suspended_on       | 2026-04-15 |
        | indemnity_paid_on         | 2026-05-20 |
        | arrears_indemnity_paid_on | <giorno>   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | giorno     |
        | 2026-05-20 |
        | null       |
