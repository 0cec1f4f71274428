# language: it
Funzionalità: Conciliazione e foro
  Quando il cliente può chiedere la conciliazione, quando è troppo presto o troppo tardi, per quali materie e clienti,
  a quale prezzo e davanti a quale foro. I giorni degli esempi sono contati a mano sul calendario.

  Regola: conciliation.smart_help_topics

    Schema dello scenario: Cinque materie vanno a SMART Help, le altre no
      Dato che la controversia riguarda <materia>
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E è segnalato il dubbio «smart-help-vs-conciliation»

      Esempi:
        | materia                                          | esito         |
        | il bonus luce o gas                              | inammissibile |
        | il ritorno al fornitore precedente               | inammissibile |
        | il CMOR                                          | inammissibile |
        | la doppia fatturazione dopo un cambio fornitore  | inammissibile |
        | un indennizzo automatico non pagato              | inammissibile |
        | un'altra materia                                 | ammissibile   |

    Scenario: Per la regolazione, chi chiede anche i danni può andare in conciliazione
      Dato che la controversia riguarda il CMOR
      E che il cliente chiede anche il risarcimento di un danno
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «conciliation-scope» «regulation» l'esito è «ammissibile»
      E con il profilo «regulation» l'esito è «ammissibile»

    Scenario: Con la regolazione, se nessuno parla di danni si presume che non siano chiesti
      Dato che la controversia riguarda il CMOR
      E che la conciliazione è stata chiesta il 2026-07-15
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E si presume «damages_also_claimed» = «false»

    Scenario: La materia non è stata detta
      Dato che la conciliazione è stata chiesta il 2026-07-15
      E la sola famiglia «conciliation»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: dispute_topic

    Scenario: Prima di depositare la domanda si sa già che la materia è riservata
      Dato che la controversia riguarda il CMOR
      E che il reclamo è stato inviato il 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Della sola materia si risponde, ma il caso resta da completare
      Dato che la controversia riguarda il CMOR
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E la conclusione è «undetermined»

    Scenario: Una materia detta accanto ad altro non solleva da sola la questione
      Dato che la controversia riguarda il CMOR
      E che la via stragiudiziale scelta è il Servizio Conciliazione dell'ARERA
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Schema dello scenario: Con la regolazione, nelle materie riservate contano i danni chiesti
      Dato il profilo «regulation»
      E che la controversia riguarda la doppia fatturazione dopo un cambio fornitore
      E che il cliente <danni>
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | danni                                      | esito         |
        | chiede anche il risarcimento di un danno   | ammissibile   |
        | non chiede alcun risarcimento di danni     | inammissibile |

    Schema dello scenario: I danni aprono la conciliazione soltanto per la regolazione
      Dato il profilo «<profilo>»
      E che la controversia riguarda il CMOR
      E che il cliente chiede anche il risarcimento di un danno
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito         |
        | documents  | inammissibile |
        | regulation | ammissibile   |
        | favourable | inammissibile |

  Regola: conciliation.wait

    Schema dello scenario: Non si è ancora depositato e ci si chiede se è presto
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-07-12

      Esempi:
        | giudizio   | esito             |
        | 2026-07-10 | inammissibile     |
        | 2026-07-11 | inammissibile |
        | 2026-07-12 | non determinabile |

    Schema dello scenario: Trentanove, quaranta e quarantuno giorni dopo l'invio, senza risposta
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il <domanda>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-07-12
      E è segnalato il dubbio «conciliation-wait-50-40»

      Esempi:
        | domanda    | esito         |
        | 2026-07-10 | inammissibile     |
        | 2026-07-11 | inammissibile |
        | 2026-07-12 | ammissibile   |

    Schema dello scenario: Con i cinquanta giorni dell'articolo 22 si aspetta di più
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il <domanda>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «conciliation-wait» «contract» l'esito è «<esito>»
      E con la lettura «conciliation-wait» «contract» il primo giorno utile è il 2026-07-22

      Esempi: quarantanove, cinquanta e cinquantuno giorni
        | domanda    | esito         |
        | 2026-07-20 | inammissibile |
        | 2026-07-21 | inammissibile |
        | 2026-07-22 | ammissibile   |

    Scenario: Il quarantesimo giorno basta se l'attesa finisce nell'ultimo giorno o se si conta l'invio
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-07-11
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «elapsed-n» «same_day» l'esito è «ammissibile»
      E con la lettura «elapsed-n» «same_day» il primo giorno utile è il 2026-07-11
      E con la lettura «first-day» «included» il primo giorno utile è il 2026-07-11
      E con il profilo «favourable» l'esito è «ammissibile»
      E con il profilo «favourable» il primo giorno utile è il 2026-07-11

    Schema dello scenario: L'attesa non si ferma per feste né per il giorno bisestile
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il <domanda>
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: 29 febbraio 2024 e febbraio 2023
        | invio      | domanda    | primo      | esito         |
        | 2024-01-20 | 2024-02-29 | 2024-03-01 | inammissibile |
        | 2024-01-20 | 2024-03-01 | 2024-03-01 | ammissibile   |
        | 2023-01-20 | 2023-03-01 | 2023-03-02 | inammissibile |
        | 2023-01-20 | 2023-03-02 | 2023-03-02 | ammissibile   |

      Esempi: il primo giorno utile è il 25 aprile 2026 o il 4 ottobre
        | invio      | domanda    | primo      | esito         |
        | 2026-03-15 | 2026-04-24 | 2026-04-25 | inammissibile |
        | 2026-03-15 | 2026-04-25 | 2026-04-25 | ammissibile   |
        | 2026-08-24 | 2026-10-04 | 2026-10-04 | ammissibile   |
        | 2027-08-24 | 2027-10-03 | 2027-10-04 | inammissibile |
        | 2027-08-24 | 2027-10-04 | 2027-10-04 | ammissibile   |

    Schema dello scenario: Con la regolazione l'attesa dipende dal giorno in cui il reclamo è partito
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2019-02-15
      E il profilo «regulation»
      Quando si controlla il caso
      Allora il primo giorno utile è il <primo>
      E l'esito è «<esito>»
      E è segnalato il dubbio «conciliation.wait_days»

      Esempi: cinquanta giorni fino al 2018, quaranta dal 2019
        | invio      | primo      | esito         |
        | 2018-12-30 | 2019-02-19 | inammissibile |
        | 2018-12-31 | 2019-02-20 | inammissibile |
        | 2019-01-01 | 2019-02-11 | ammissibile   |
        | 2019-01-02 | 2019-02-12 | ammissibile   |

    Scenario: Nel 2018 le schede di oggi e la regolazione di allora danno giorni diversi
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2018-11-05
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2018-12-20
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il primo giorno utile è il 2018-12-16
      E con il profilo «regulation» l'esito è «inammissibile»
      E con il profilo «regulation» il primo giorno utile è il 2018-12-26

    Scenario: Una risposta insoddisfacente apre subito la via
      Dato che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente non è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-06-11
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «conciliation.smart_help_topics» = «admissible»

    Scenario: Dopo una risposta soddisfacente la domanda non è ammessa, nemmeno dopo due mesi
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-08-03
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «conciliation.prior_complaint» è «inammissibile»
      E la conclusione è «non_compliant»

    Scenario: Una risposta partita dopo la domanda non conta
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la conciliazione è stata chiesta il 2026-07-12
      E che la risposta motivata al reclamo è stata spedita il 2026-07-13
      E che il cliente è soddisfatto della risposta al reclamo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: La risposta soddisfa, ma era tardiva: c'è chi la legge come mancata
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-05-04
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «complaint.reply_term» è «violato»
      E con la lettura «conciliation-missing-reply» «late_too» l'esito è «ammissibile»
      E con il profilo «favourable» l'esito è «ammissibile»

    Scenario: Per una materia di SMART Help non c'è attesa da contare
      Dato che la controversia riguarda il CMOR
      E che il reclamo è stato inviato il 2026-03-02
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «conciliation.smart_help_topics» è «inammissibile»
      E la conclusione è «non_compliant»

    Schema dello scenario: Non ancora chiesta, si guarda se oggi si potrebbe
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo non è stato ricevuto dal fornitore
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione non è stata ancora chiesta
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-07-12
      E la conclusione è «compliant»

      Esempi: nessuno ha sbagliato, se nessuno l'ha chiesta
        | oggi       | esito         |
        | 2026-07-11 | inammissibile |
        | 2026-07-12 | ammissibile   |

    Schema dello scenario: Chi è contento della risposta e non chiede nulla non sbaglia, chi chiede sì
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato ricevuto il 2026-06-02
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione <domanda>
      E il giudizio al 2026-08-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «conciliation.prior_complaint» è «inammissibile»
      E la conclusione è «<conclusione>»

      Esempi:
        | domanda                       | conclusione   |
        | non è stata ancora chiesta    | compliant     |
        | è stata chiesta il 2026-08-20 | non_compliant |

    Scenario: Senza reclamo non c'è attesa
      Dato che il cliente non ha inviato alcun reclamo
      E che la conciliazione è stata chiesta il 2026-07-12
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Attesa trascorsa, ma della risposta non si sa nulla
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la conciliazione è stata chiesta il 2026-07-12
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on, complaint_reply_satisfactory

    Schema dello scenario: Un reclamo che non conta non fa correre l'attesa
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che <come>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | come                                      | esito          |
        | il reclamo è stato presentato per telefono | non si applica |
        | il reclamo è stato presentato per fax      | ammissibile    |

    Scenario: Letto il solo articolo 22, un reclamo per posta non fa correre l'attesa
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per posta ordinaria
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «complaint-channels» «article» l'esito è «non si applica»

    Schema dello scenario: Per la regolazione l'attesa è scritta dal 2017, e prima vale quella delle schede
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2017-02-15
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | profilo    | invio      | esito         | primo      |
        | documents  | 2016-12-31 | ammissibile   | 2017-02-10 |
        | documents  | 2017-01-01 | ammissibile   | 2017-02-11 |
        | regulation | 2016-12-31 | ammissibile   | 2017-02-10 |
        | regulation | 2017-01-01 | inammissibile | 2017-02-21 |

    Schema dello scenario: Da quando il reclamo è partito dipende l'attesa per la sola regolazione
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2019-02-15
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | profilo    | invio      | esito         | primo      |
        | documents  | 2018-12-31 | ammissibile   | 2019-02-10 |
        | documents  | 2019-01-01 | ammissibile   | 2019-02-11 |
        | regulation | 2018-12-31 | inammissibile | 2019-02-20 |
        | regulation | 2019-01-01 | ammissibile   | 2019-02-11 |

    Schema dello scenario: Una risposta tardiva che soddisfa apre la via soltanto per il profilo più favorevole
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-05-04
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | risposta   | esito         |
        | documents  | 2026-05-20 | inammissibile |
        | documents  | 2026-06-10 | inammissibile |
        | regulation | 2026-05-20 | inammissibile |
        | regulation | 2026-06-10 | inammissibile |
        | favourable | 2026-05-20 | inammissibile |
        | favourable | 2026-06-10 | ammissibile   |

    Schema dello scenario: Una risposta conta se è partita entro il giorno della domanda
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che il cliente <soddisfazione> della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-06-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | soddisfazione     | esito         |
        | 2026-06-14 | non è soddisfatto | ammissibile   |
        | 2026-06-15 | non è soddisfatto | ammissibile   |
        | 2026-06-16 | non è soddisfatto | inammissibile |
        | 2026-06-14 | è soddisfatto     | inammissibile |
        | 2026-06-15 | è soddisfatto     | inammissibile |
        | 2026-06-16 | è soddisfatto     | inammissibile |

    Scenario: Di una risposta arrivata presto bisogna sapere se soddisfi
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che la conciliazione è stata chiesta il 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_satisfactory

    Schema dello scenario: L'attesa non slitta se finisce di festa, nemmeno per il profilo più favorevole
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-04-27
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il primo giorno utile è il <primo>

      Esempi:
        | profilo    | invio      | primo      |
        | documents  | 2026-03-15 | 2026-04-25 |
        | documents  | 2026-03-16 | 2026-04-26 |
        | regulation | 2026-03-15 | 2026-04-25 |
        | regulation | 2026-03-16 | 2026-04-26 |
        | favourable | 2026-03-15 | 2026-04-24 |
        | favourable | 2026-03-16 | 2026-04-25 |

    Schema dello scenario: In una materia di SMART Help non c'è attesa, nemmeno dopo una risposta che soddisfa
      Dato che la controversia riguarda <materia>
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | materia                                         | esito          |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | il CMOR                                         | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | inammissibile  |

    Schema dello scenario: Una risposta che soddisfa chiude la via anche se parte nel giorno della domanda
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-07-12
      E il giudizio al 2026-07-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | esito         |
        | 2026-07-11 | inammissibile |
        | 2026-07-12 | inammissibile |
        | 2026-07-13 | ammissibile   |

    Scenario: Un reclamo mai arrivato non ha un termine di risposta, e non vale come risposta tardiva
      Dato il profilo «favourable»
      E che il reclamo è stato inviato il 2026-11-23
      E che il reclamo non è stato ricevuto dal fornitore
      E che la conciliazione non è stata ancora chiesta
      E il giudizio al 2027-01-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E il primo giorno utile è il 2027-01-02

    Scenario: Che il cliente sia soddisfatto non apre la via prima della fine dell'attesa
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il primo giorno utile è il 2026-07-12

  Regola: conciliation.no_complaint

    Schema dello scenario: La domanda di conciliazione presuppone un reclamo partito
      Dato che la controversia riguarda un'altra materia
      E che <reclamo>
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | reclamo                                   | esito         |
        | il cliente non ha inviato alcun reclamo   | inammissibile |
        | il reclamo è stato inviato il 2026-06-01  | ammissibile   |

    Scenario: Senza reclamo la materia riservata segue comunque l'altra via
      Dato che la controversia riguarda il CMOR
      E che il cliente non ha inviato alcun reclamo
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «conciliation.smart_help_topics» è «inammissibile»

    Scenario: Di chi ha chiesto la conciliazione non si sa se avesse reclamato
      Dato che la controversia riguarda un'altra materia
      E che la conciliazione è stata chiesta il 2026-07-15
      E la sola famiglia «conciliation»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_sent_on

    Schema dello scenario: Un reclamo a voce, o mandato a chi non c'entra, è come se non ci fosse
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per <via>
      E che il reclamo è stato indirizzato <destinatario>
      E che il reclamo riguarda la vendita
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via             | destinatario    | esito         |
        | consegna a mano | al fornitore    | ammissibile   |
        | telefono        | al fornitore    | inammissibile |
        | consegna a mano | al distributore | inammissibile |
        | telefono        | al distributore | inammissibile |

    Scenario: Se la materia non è detta si presume ordinaria, e il reclamo serve
      Dato che il reclamo è stato inviato il 2026-06-01
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «conciliation.smart_help_topics» = «admissible»

  Regola: conciliation.one_year

    Schema dello scenario: Il giorno prima, l'ultimo giorno e il giorno dopo
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2025-06-01
      E che la conciliazione è stata chiesta il <domanda>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-06-01
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | domanda    | esito         | ritardo |
        | 2026-05-31 | ammissibile   | 0       |
        | 2026-06-01 | ammissibile   | 0       |
        | 2026-06-02 | inammissibile | 1       |

    Schema dello scenario: Un anno da un 29 febbraio finisce il 28
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che la conciliazione è stata chiesta il <domanda>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scade>

      Esempi:
        | invio      | domanda    | scade      | esito         |
        | 2024-02-29 | 2025-02-28 | 2025-02-28 | ammissibile   |
        | 2024-02-29 | 2025-03-01 | 2025-02-28 | inammissibile |
        | 2023-02-28 | 2024-02-28 | 2024-02-28 | ammissibile   |
        | 2023-02-28 | 2024-02-29 | 2024-02-28 | inammissibile |
        | 2023-03-01 | 2024-03-01 | 2024-03-01 | ammissibile   |

    Schema dello scenario: Se l'ultimo giorno è festivo, nel profilo più favorevole il cliente ha ancora tempo
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che la conciliazione è stata chiesta il <domanda>
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il <scade>
      E con il profilo «favourable» l'esito è «ammissibile»
      E con il profilo «favourable» il termine scade il <slitta>
      E con la lettura «holiday-roll» «payments_and_customer_acts» il termine scade il <slitta>

      Esempi: sabato 25 e domenica 26 aprile 2026; domenica 25 aprile 2027; il 4 ottobre 2026 e quello del 2027
        | invio      | scade      | domanda    | slitta     |
        | 2025-04-25 | 2026-04-25 | 2026-04-27 | 2026-04-27 |
        | 2026-04-25 | 2027-04-25 | 2027-04-26 | 2027-04-26 |
        | 2025-10-04 | 2026-10-04 | 2026-10-05 | 2026-10-05 |
        | 2026-10-04 | 2027-10-04 | 2027-10-05 | 2027-10-05 |

    Scenario: Contando il giorno dell'invio, l'ultimo giorno è già passato
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2025-06-01
      E che la conciliazione è stata chiesta il 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «first-day» «included» l'esito è «inammissibile»
      E con la lettura «first-day» «included» il termine scade il 2026-05-31
      E con la lettura «entro-inclusive» «excluded» il termine scade il 2026-05-31

    Scenario: Il giorno dell'invio non è noto
      Dato che la controversia riguarda un'altra materia
      E che la conciliazione è stata chiesta il 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_sent_on

    Scenario: In una materia di SMART Help il termine non corre
      Dato che la controversia riguarda il bonus luce o gas
      E che il reclamo è stato inviato il 2025-03-02
      E che la conciliazione è stata chiesta il 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Un reclamo che non conta non fa correre nemmeno il termine ultimo
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2025-06-01
      E che il reclamo è stato presentato per <via>
      E che la conciliazione è stata chiesta il 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via      | esito          |
        | telefono | non si applica |
        | fax      | ammissibile    |

    Schema dello scenario: Se la materia non è detta si presume ordinaria, e il termine corre
      Dato che il reclamo è stato inviato il 2025-06-01
      E che la conciliazione è stata chiesta il <domanda>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>
      E si presume «conciliation.smart_help_topics» = «admissible»

      Esempi:
        | domanda    | esito         | termine    |
        | 2026-06-01 | ammissibile   | 2026-06-01 |
        | 2026-06-02 | inammissibile | 2026-06-01 |

    Scenario: Senza reclamo non c'è un termine
      Dato che il cliente non ha inviato alcun reclamo
      E che la conciliazione è stata chiesta il 2026-07-12
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: L'ultimo giorno festivo slitta soltanto per il profilo più favorevole
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2025-04-25
      E che la conciliazione è stata chiesta il 2026-04-27
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | esito         | termine    |
        | documents  | inammissibile | 2026-04-25 |
        | regulation | inammissibile | 2026-04-25 |
        | favourable | ammissibile   | 2026-04-27 |

  Regola: conciliation.prior_complaint

    Scenario: Reclamo senza risposta
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-06-05
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E l'esito di «conciliation.wait» è «inammissibile»

    Scenario: Nessun reclamo e nessuna risposta
      Dato che la controversia riguarda un'altra materia
      E che il cliente non ha inviato alcun reclamo
      E che la conciliazione è stata chiesta il 2026-07-12
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: un reclamo è partito prima della domanda

    Schema dello scenario: Il reclamo viene prima della domanda, o almeno lo stesso giorno
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <invio>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-07-12
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | invio      | esito         |
        | 2026-07-11 | ammissibile   |
        | 2026-07-12 | ammissibile   |
        | 2026-07-13 | inammissibile |

    Scenario: Reclamo tardivo e risposta già soddisfacente: due ragioni insieme
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-07-13
      E che la conciliazione è stata chiesta il 2026-07-20
      E che la risposta motivata al reclamo è stata spedita il 2026-07-18
      E che il cliente è soddisfatto della risposta al reclamo
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: alla domanda la risposta mancava oppure non era soddisfacente

    Scenario: Una risposta tardiva e soddisfacente vale come mancata solo in una delle letture
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-05-04
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «conciliation-missing-reply» «late_too» l'esito è «ammissibile»

    Scenario: Della risposta non si sa nulla
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la conciliazione è stata chiesta il 2026-07-12
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on, complaint_reply_satisfactory

    Scenario: Per una materia di SMART Help il reclamo si valuta altrove
      Dato che la controversia riguarda un indennizzo automatico non pagato
      E che il reclamo è stato inviato il 2026-06-01
      E che la conciliazione è stata chiesta il 2026-07-12
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Il reclamo preventivo è scritto e va al fornitore
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per <via>
      E che il reclamo è stato indirizzato <destinatario>
      E che il reclamo riguarda la vendita
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via             | destinatario    | esito         |
        | posta elettronica | al fornitore    | ammissibile   |
        | fax               | al fornitore    | ammissibile   |
        | consegna a mano | al fornitore    | ammissibile   |
        | telefono        | al fornitore    | inammissibile |
        | posta elettronica | al distributore | inammissibile |

    Scenario: Un reclamo per telefono non apre la conciliazione, e si dice perché
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per telefono
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: il reclamo è scritto

    Schema dello scenario: Se la conciliazione non è stata chiesta, un reclamo che non conta non è un errore di nessuno
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato presentato per <via>
      E che il reclamo è stato indirizzato <destinatario>
      E che il reclamo riguarda la vendita
      E che il reclamo è stato inviato il 2026-03-01
      E che il reclamo non è stato ricevuto dal fornitore
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione <domanda>
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «<conclusione>»

      Esempi:
        | via               | destinatario    | domanda                       | esito         | conclusione   |
        | posta elettronica | al fornitore    | non è stata ancora chiesta    | ammissibile   | compliant     |
        | telefono          | al fornitore    | non è stata ancora chiesta    | inammissibile | compliant     |
        | posta elettronica | al distributore | non è stata ancora chiesta    | inammissibile | compliant     |
        | posta elettronica | al fornitore    | è stata chiesta il 2026-06-01 | ammissibile   | compliant     |
        | telefono          | al fornitore    | è stata chiesta il 2026-06-01 | inammissibile | non_compliant |
        | posta elettronica | al distributore | è stata chiesta il 2026-06-01 | inammissibile | non_compliant |

    Schema dello scenario: La risposta manca se è partita dopo la domanda, e non lo stesso giorno
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che il cliente <soddisfazione> della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-07-12
      E il giudizio al 2026-07-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | soddisfazione     | esito         |
        | 2026-07-11 | è soddisfatto     | inammissibile |
        | 2026-07-12 | è soddisfatto     | inammissibile |
        | 2026-07-13 | è soddisfatto     | ammissibile   |
        | 2026-07-11 | non è soddisfatto | ammissibile   |
        | 2026-07-12 | non è soddisfatto | ammissibile   |
        | 2026-07-13 | non è soddisfatto | ammissibile   |

    Schema dello scenario: Una risposta tardiva che soddisfa vale come mancata soltanto per il profilo più favorevole
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-05-04
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che il cliente è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | risposta   | esito         |
        | documents  | 2026-05-20 | inammissibile |
        | documents  | 2026-06-10 | inammissibile |
        | regulation | 2026-05-20 | inammissibile |
        | regulation | 2026-06-10 | inammissibile |
        | favourable | 2026-05-20 | inammissibile |
        | favourable | 2026-06-10 | ammissibile   |

    Schema dello scenario: Di un reclamo mai arrivato non si sa se abbia avuto risposta, e il termine non conta
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo non è stato ricevuto dal fornitore
      E che la conciliazione è stata chiesta il 2026-06-05
      E il giudizio al 2026-06-05
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

  Regola: conciliation.adr_routes

    Schema dello scenario: Le vie nominate dai documenti e le altre
      Dato che la via stragiudiziale scelta è <via>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via      | esito          |
        | il Servizio Conciliazione dell'ARERA                      | ammissibile   |
        | un organismo ADR dell'elenco ARERA                        | ammissibile   |
        | la mediazione di una Camera di commercio convenzionata    | ammissibile   |
        | un altro organismo di mediazione convenzionato            | ammissibile   |
        | un'altra via                                              | inammissibile |

    Scenario: La via non è stata detta
      Dato che la conciliazione è stata chiesta il 2026-07-15
      E la sola famiglia «conciliation»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: adr_route

  Regola: conciliation.free_of_charge

    Schema dello scenario: Gratis vuol dire nemmeno un centesimo
      Dato che per la procedura al cliente sono stati chiesti <euro>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «adr_route» = «conciliation_service»

      Esempi:
        | euro  | esito    |
        | 0     | conforme |
        | 0,00  | conforme |
        | 0,01  | violato  |
        | 48,80 | violato  |

    Scenario: La mediazione si paga, salvo leggere alla lettera l'articolo 22
      Dato che la via stragiudiziale scelta è la mediazione di una Camera di commercio convenzionata
      E che per la procedura al cliente sono stati chiesti 48,80
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E è segnalato il dubbio «adr-free-vs-paid»
      E con la lettura «adr-cost» «all_routes» l'esito è «violato»
      E con il profilo «favourable» l'esito è «violato»

    Scenario: Del prezzo non si sa nulla
      Dato che la via stragiudiziale scelta è il Servizio Conciliazione dell'ARERA
      E la sola famiglia «conciliation»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: conciliation_fee_eur

    Schema dello scenario: Gratis è soltanto il Servizio Conciliazione, e per l'articolo 22 ogni via
      Dato il profilo «<profilo>»
      E che la via stragiudiziale scelta è <via>
      E che per la procedura al cliente sono stati chiesti 0,01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | via                                                    | esito          |
        | documents  | il Servizio Conciliazione dell'ARERA                   | violato        |
        | documents  | un organismo ADR dell'elenco ARERA                     | non si applica |
        | documents  | la mediazione di una Camera di commercio convenzionata | non si applica |
        | documents  | un altro organismo di mediazione convenzionato         | non si applica |
        | documents  | un'altra via                                           | non si applica |
        | regulation | il Servizio Conciliazione dell'ARERA                   | violato        |
        | regulation | un organismo ADR dell'elenco ARERA                     | non si applica |
        | regulation | la mediazione di una Camera di commercio convenzionata | non si applica |
        | regulation | un altro organismo di mediazione convenzionato         | non si applica |
        | regulation | un'altra via                                           | non si applica |
        | favourable | il Servizio Conciliazione dell'ARERA                   | violato        |
        | favourable | un organismo ADR dell'elenco ARERA                     | violato        |
        | favourable | la mediazione di una Camera di commercio convenzionata | violato        |
        | favourable | un altro organismo di mediazione convenzionato         | violato        |
        | favourable | un'altra via                                           | violato        |

  Regola: conciliation.online_meeting

    Scenario: In rete, con il fornitore e un conciliatore abilitato
      Dato che l'incontro di conciliazione si è svolto in rete
      E che il fornitore ha partecipato alla procedura
      E che il conciliatore è nell'elenco dell'ARERA
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «adr_route» = «conciliation_service»

    Scenario: Tutto quello che può mancare
      Dato che l'incontro di conciliazione non si è svolto in rete
      E che il fornitore non ha partecipato alla procedura
      E che il conciliatore non è nell'elenco dell'ARERA
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la stanza virtuale
      E non è soddisfatto: un rappresentante del fornitore
      E non è soddisfatto: un conciliatore dell'elenco degli abilitati

    Scenario: Non si sa se il fornitore c'era
      Dato che l'incontro di conciliazione si è svolto in rete
      E che il conciliatore è nell'elenco dell'ARERA
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supplier_attended

    Scenario: Una mediazione può svolgersi di persona
      Dato che la via stragiudiziale scelta è un altro organismo di mediazione convenzionato
      E che l'incontro di conciliazione non si è svolto in rete
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Senza una domanda di conciliazione non c'è un incontro
      Dato che la conciliazione non è stata ancora chiesta
      E che l'incontro di conciliazione si è svolto in rete
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.conciliation_held_online: non può stare con `conciliation_filed_on`

    Schema dello scenario: La stanza virtuale è soltanto del Servizio Conciliazione
      Dato che la via stragiudiziale scelta è <via>
      E che l'incontro di conciliazione non si è svolto in rete
      E che il fornitore ha partecipato alla procedura
      E che il conciliatore è nell'elenco dell'ARERA
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                                                    | esito          |
        | il Servizio Conciliazione dell'ARERA                   | violato        |
        | un organismo ADR dell'elenco ARERA                     | non si applica |
        | la mediazione di una Camera di commercio convenzionata | non si applica |
        | un altro organismo di mediazione convenzionato         | non si applica |
        | un'altra via                                           | non si applica |

  Regola: conciliation.mediation_costs

    Scenario: Le spese della mediazione le giudica una persona
      Dato che la via stragiudiziale scelta è la mediazione di una Camera di commercio convenzionata
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
      E la conclusione è «compliant»

    Schema dello scenario: Le spese si guardano soltanto dove la via è una mediazione o un altro organismo
      Dato che la via stragiudiziale scelta è <via>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via      | esito          |
        | un organismo ADR dell'elenco ARERA                     | da valutare da una persona |
        | la mediazione di una Camera di commercio convenzionata | da valutare da una persona |
        | un altro organismo di mediazione convenzionato         | da valutare da una persona |
        | il Servizio Conciliazione dell'ARERA                   | non si applica             |
        | un'altra via                                           | non si applica             |

  Regola: conciliation.supplier_takes_part

    Scenario: Se la partecipazione è stata vera lo giudica una persona
      Dato che il fornitore ha partecipato alla procedura
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

    Scenario: A una procedura mai chiesta nessuno partecipa
      Dato questi fatti:
        | conciliation_filed_on | null |
        | supplier_attended | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.supplier_attended: non può stare con `conciliation_filed_on`

  Regola: conciliation.attempt_before_court

    Schema dello scenario: La conciliazione viene prima del giorno della causa, non lo stesso giorno
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-05-20
      E che il cliente non è soddisfatto della risposta al reclamo
      E che la conciliazione è stata chiesta il <domanda>
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | domanda    | esito         | perché          |
        | 2026-07-30 | ammissibile   | il giorno prima |
        | 2026-07-31 | inammissibile | lo stesso       |
        | 2026-08-01 | inammissibile | il giorno dopo  |

    Scenario: Causa senza alcun tentativo
      Dato che la controversia riguarda un'altra materia
      E che la conciliazione non è stata ancora chiesta
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E è segnalato il dubbio «conciliation-optional-mandatory»
      E con la lettura «conciliation-mandatory» «optional» l'esito è «non si applica»
      E con il profilo «favourable» l'esito è «non si applica»

    Schema dello scenario: Nelle materie di SMART Help il tentativo non serve, si sappia o no della conciliazione
      Dato che la controversia riguarda <materia>
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | materia                                          |
        | il bonus luce o gas                              |
        | il ritorno al fornitore precedente               |
        | il CMOR                                          |
        | la doppia fatturazione dopo un cambio fornitore  |
        | un indennizzo automatico non pagato              |

    Scenario: Per la regolazione, chi chiede anche i danni deve tentare
      Dato che la controversia riguarda il CMOR
      E che il cliente chiede anche il risarcimento di un danno
      E che la conciliazione non è stata ancora chiesta
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conciliation-scope» «regulation» l'esito è «inammissibile»

    Scenario: Se la materia non è detta si presume ordinaria
      Dato che il reclamo è stato inviato il 2026-03-02
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-05-04
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «dispute_topic» = «other»
      E si presume «conciliation_first_meeting_held» = «true»

    Scenario: Non si sa se la conciliazione fu chiesta
      Dato che la controversia riguarda un'altra materia
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: conciliation_filed_on

    Scenario: Nessuna causa
      Dato che nessuna causa è stata avviata
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Il tentativo va fatto, non soltanto chiesto
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-03-02
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-05-04
      E che prima della causa <incontro> di conciliazione si era tenuto
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | incontro           | esito         |
        | il primo incontro  | ammissibile   |
        | nessun incontro    | inammissibile |

    Schema dello scenario: Una conciliazione che non si poteva chiedere non vale come tentativo
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il <reclamo>
      E che il reclamo è stato presentato per <via>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il <domanda>
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quaranta giorni di attesa, un anno di tempo
        | reclamo    | via               | domanda    | esito         | perché                    |
        | 2026-06-01 | posta elettronica | 2026-07-10 | inammissibile | un giorno prima           |
        | 2026-06-01 | posta elettronica | 2026-07-11 | inammissibile | nell'ultimo giorno        |
        | 2026-06-01 | posta elettronica | 2026-07-12 | ammissibile   | l'attesa è finita         |
        | 2025-06-01 | posta elettronica | 2026-05-31 | ammissibile   | manca un giorno all'anno  |
        | 2025-06-01 | posta elettronica | 2026-06-01 | ammissibile   | l'ultimo giorno dell'anno |
        | 2025-06-01 | posta elettronica | 2026-06-02 | inammissibile | un giorno oltre l'anno    |
        | 2026-03-02 | telefono          | 2026-05-04 | inammissibile | il reclamo non è scritto  |
        | 2026-03-02 | fax               | 2026-05-04 | ammissibile   | il reclamo è scritto      |

    Scenario: Della domanda presentata si dice che cosa non andava
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-03-02
      E che il reclamo è stato presentato per telefono
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-05-04
      E che prima della causa nessun incontro di conciliazione si era tenuto
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: la domanda di conciliazione si poteva presentare
      E non è soddisfatto: prima della causa il primo incontro si era tenuto: il tentativo va fatto, non solo chiesto

    Scenario: Un incontro senza che la conciliazione fosse chiesta non può esserci stato
      Dato che la conciliazione non è stata ancora chiesta
      E che prima della causa il primo incontro di conciliazione si era tenuto
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.conciliation_first_meeting_held: non può stare con `conciliation_filed_on`

    Scenario: Del reclamo che sta prima della conciliazione non si sa nulla
      Dato che la controversia riguarda un'altra materia
      E che la conciliazione è stata chiesta il 2026-05-04
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_sent_on, complaint_reply_sent_on, complaint_reply_satisfactory

    Schema dello scenario: Il tentativo è facoltativo soltanto per il profilo più favorevole
      Dato il profilo «<profilo>»
      E che la controversia riguarda un'altra materia
      E che la conciliazione non è stata ancora chiesta
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito          |
        | documents  | inammissibile  |
        | regulation | inammissibile  |
        | favourable | non si applica |

    Schema dello scenario: Per la regolazione deve tentare soltanto chi chiede anche i danni
      Dato il profilo «regulation»
      E che la controversia riguarda <materia>
      E che il cliente <danni>
      E che la conciliazione non è stata ancora chiesta
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | materia                                         | danni                                    | esito          |
        | il bonus luce o gas                             | chiede anche il risarcimento di un danno | inammissibile  |
        | il bonus luce o gas                             | non chiede alcun risarcimento di danni   | non si applica |
        | il ritorno al fornitore precedente              | chiede anche il risarcimento di un danno | inammissibile  |
        | il ritorno al fornitore precedente              | non chiede alcun risarcimento di danni   | non si applica |
        | il CMOR                                         | chiede anche il risarcimento di un danno | inammissibile  |
        | il CMOR                                         | non chiede alcun risarcimento di danni   | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | chiede anche il risarcimento di un danno | inammissibile  |
        | la doppia fatturazione dopo un cambio fornitore | non chiede alcun risarcimento di danni   | non si applica |
        | un indennizzo automatico non pagato             | chiede anche il risarcimento di un danno | inammissibile  |
        | un indennizzo automatico non pagato             | non chiede alcun risarcimento di danni   | non si applica |
        | un'altra materia                                | chiede anche il risarcimento di un danno | inammissibile  |
        | un'altra materia                                | non chiede alcun risarcimento di danni   | inammissibile  |

    Scenario: Che i danni non siano chiesti si presume
      Dato il profilo «regulation»
      E che la controversia riguarda il ritorno al fornitore precedente
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E si presume «damages_also_claimed» = «false»

  Regola: conciliation.applicant

    Schema dello scenario: Chi la regolazione ammette alla conciliazione
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di <fornitura>
      E che il punto di prelievo è in <tensione>
      E che il punto di riconsegna è in <pressione>
      E che la conciliazione è stata chiesta il 2026-07-15
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente       | fornitura               | tensione       | pressione                | esito         |
        | domestico     | energia elettrica       | alta tensione  | media o alta pressione   | ammissibile   |
        | non domestico | energia elettrica       | bassa tensione | media o alta pressione   | ammissibile   |
        | non domestico | energia elettrica       | media tensione | media o alta pressione   | ammissibile   |
        | non domestico | energia elettrica       | alta tensione  | bassa pressione          | inammissibile |
        | non domestico | gas naturale            | bassa tensione | media o alta pressione   | inammissibile |
        | condominio    | gas naturale            | alta tensione  | bassa pressione          | ammissibile   |
        | non domestico | energia elettrica e gas | alta tensione  | bassa pressione          | ammissibile   |

    Scenario: I due documenti non mettono limiti
      Dato che il cliente rientra nella categoria non domestico
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in alta tensione
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conciliation-scope» «regulation» l'esito è «inammissibile»
      E con il profilo «regulation» l'esito è «inammissibile»

    Scenario: Con la regolazione bisogna sapere che cosa si fornisce
      Dato che il cliente rientra nella categoria non domestico
      E che il punto di prelievo è in media tensione
      E che la conciliazione è stata chiesta il 2026-07-15
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, gas_pressure

    Schema dello scenario: Il domestico è sempre ammesso, gli altri secondo la tensione o la pressione
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria <cliente>
      E che la fornitura è di <fornitura>
      E che il punto di prelievo è in <tensione>
      E che il punto di riconsegna è in media o alta pressione
      E che la conciliazione è stata chiesta il 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | fornitura               | tensione       | esito         |
        | domestico                | energia elettrica       | alta tensione  | ammissibile   |
        | domestico                | energia elettrica e gas | media tensione | ammissibile   |
        | piccola o media impresa  | energia elettrica       | alta tensione  | inammissibile |
        | piccola o media impresa  | energia elettrica e gas | media tensione | ammissibile   |
        | non domestico            | energia elettrica       | alta tensione  | inammissibile |
        | non domestico            | energia elettrica e gas | media tensione | ammissibile   |
        | condominio               | energia elettrica       | alta tensione  | inammissibile |
        | condominio               | energia elettrica e gas | media tensione | ammissibile   |
        | pubblica amministrazione | energia elettrica       | alta tensione  | inammissibile |
        | pubblica amministrazione | energia elettrica e gas | media tensione | ammissibile   |

  Regola: conciliation.forum_general

    Scenario: Chi agisce per la sua attività va a Torino
      Dato che il cliente non agisce da consumatore
      E che la causa è davanti al foro di Torino
      Quando si controlla il caso
      Allora l'esito è «valido»
      E prevale «foro di Torino»

    Scenario: Torino non vale per il consumatore
      Dato che il cliente agisce da consumatore
      E che la causa è davanti al foro di Torino
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Per il foro di Torino bisogna sapere in quale veste agisca il cliente
      Dato che la causa è davanti al foro di Torino
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acts_as_consumer

  Regola: conciliation.forum_consumer

    Scenario: Il consumatore ha il foro di casa
      Dato che il cliente agisce da consumatore
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E prevale «foro della residenza del consumatore o del domicilio che ha eletto»

    Scenario: Il foro di casa non vale per chi agisce per la sua attività
      Dato che il cliente non agisce da consumatore
      E che la causa è iniziata il 2026-07-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Anche per il foro di casa bisogna sapere in quale veste agisca il cliente
      Dato che la causa è davanti al foro della residenza o del domicilio eletto dal cliente
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acts_as_consumer

  Regola: conciliation.court_seized

    Schema dello scenario: Il foro indicato dal contratto dipende da chi è il cliente
      Dato che il cliente <veste> da consumatore
      E che la causa è davanti al <foro>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | veste       | foro                                                          | esito         |
        | agisce      | foro della residenza o del domicilio eletto dal cliente  | ammissibile   |
        | agisce      | foro di Torino                                           | inammissibile |
        | agisce      | foro di un altro luogo                                   | inammissibile |
        | non agisce  | foro di Torino                                           | ammissibile   |

    Schema dello scenario: Per chi non è consumatore il contratto non dice che Torino sia il solo foro
      Dato che il cliente non agisce da consumatore
      E che la causa è davanti al <foro>
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «conciliation.other_forum» è «da valutare da una persona»

      Esempi:
        | foro                                                    |
        | foro della residenza o del domicilio eletto dal cliente |
        | foro di un altro luogo                                  |

    Scenario: Davanti a un altro foro la veste del cliente conta
      Dato che la causa è davanti al foro di un altro luogo
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acts_as_consumer

    Scenario: Torino è il foro indicato o no secondo la veste del cliente
      Dato che la causa è davanti al foro di Torino
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acts_as_consumer

    Scenario: Una causa mai iniziata non è davanti ad alcun foro
      Dato questi fatti:
        | court_claim_filed_on | null |
        | court_seized | foro di Torino |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.court_seized: non può stare con `court_claim_filed_on`

  Regola: conciliation.other_forum

    Schema dello scenario: Se un foro diverso da Torino valga per un'impresa lo giudica una persona
      Dato che il cliente <veste> da consumatore
      E che la causa è davanti al <foro>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | veste       | foro                                                          | esito         |
        | non agisce | foro di un altro luogo                                  | da valutare da una persona |
        | non agisce | foro della residenza o del domicilio eletto dal cliente | da valutare da una persona |
        | non agisce | foro di Torino                                          | non si applica             |
        | agisce     | foro di un altro luogo                                  | non si applica             |
        | agisce     | foro della residenza o del domicilio eletto dal cliente | non si applica             |

    Scenario: Se non si sa in quale veste agisca il cliente, la domanda resta a una persona
      Dato che la causa è davanti al foro di un altro luogo
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
