# language: it
Funzionalità: Conteggio dei giorni
  Le cinque domande aperte sul conto dei giorni, una alla volta; i giorni lavorativi intorno a Natale, a Pasqua e al
  4 ottobre, festa dal 2026. I giorni degli esempi sono contati a mano sul calendario.

  Contesto:
    Dato il regolamento di prova «counting»

  Regola: counting.solar

    Schema dello scenario: Il giorno prima, l'ultimo e il giorno dopo
      Dato che il termine è partito il 2026-05-04
      E che l'atto è stato fatto il <fatto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-14
      E i giorni di ritardo sono <ritardo>
      E non si salta alcun giorno

      Esempi:
        | fatto      | esito    | ritardo |
        | 2026-05-13 | conforme | 0       |
        | 2026-05-14 | conforme | 0       |
        | 2026-05-15 | violato  | 1       |

    Scenario: Le letture che spostano un termine solare, e quelle che non lo toccano
      Dato che il termine è partito il 2026-05-04
      E che l'atto è stato fatto il 2026-05-14
      Quando si controlla il caso
      Allora le alternative sono:
        | first-day       | included | violated | 2026-05-13 |
        | entro-inclusive | excluded | violated | 2026-05-13 |

    Schema dello scenario: Un termine del fornitore slitta solo se slitta tutto
      Dato che il termine è partito il <partenza>
      E che l'atto non è stato fatto
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora il termine scade il <scade>
      E con la lettura «holiday-roll» «always» il termine scade il <slitta>

      Esempi: sabato 25 e domenica 26 aprile 2026, una domenica, il 4 ottobre di due anni
        | partenza   | scade      | slitta     |
        | 2026-04-15 | 2026-04-25 | 2026-04-27 |
        | 2026-05-07 | 2026-05-17 | 2026-05-18 |
        | 2026-09-24 | 2026-10-04 | 2026-10-05 |
        | 2027-09-24 | 2027-10-04 | 2027-10-05 |

    Scenario: Un sabato qualunque non fa slittare nulla
      Dato che il termine è partito il 2026-05-06
      E che l'atto è stato fatto il 2026-05-16
      Quando si controlla il caso
      Allora le alternative sono:
        | first-day       | included | violated | 2026-05-15 |
        | entro-inclusive | excluded | violated | 2026-05-15 |

    Scenario: Un termine solare non ha bisogno delle feste, nemmeno in anni lontani
      Dato che il termine è partito il 2034-05-07
      E che l'atto è stato fatto il 2034-05-17
      E il giudizio al 2034-06-01
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2034-05-17

  Regola: counting.customer

    Schema dello scenario: Un termine del cliente slitta già nella lettura di mezzo
      Dato che il termine è partito il <partenza>
      E che l'atto è stato fatto il <fatto>
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «holiday-roll» «payments_and_customer_acts» l'esito è «ammissibile»
      E con la lettura «holiday-roll» «always» l'esito è «ammissibile»
      E con il profilo «favourable» l'esito è «ammissibile»

      Esempi:
        | partenza   | fatto      |
        | 2026-04-15 | 2026-04-27 |
        | 2026-05-07 | 2026-05-18 |
        | 2027-09-24 | 2027-10-05 |

    Scenario: Lo slittamento racconta i giorni che passa
      Dato che il termine è partito il 2026-04-15
      E che l'atto è stato fatto il 2026-04-27
      E il profilo «favourable»
      Quando si controlla il caso
      Allora il termine scade il 2026-04-27
      E i giorni saltati sono:
        | 2026-04-25 | Anniversario della Liberazione |
        | 2026-04-26 | domenica                       |

    Scenario: Lo slittamento chiede le feste di un anno non verificato, e si rifiuta
      Dato che il termine è partito il 2034-05-07
      E che l'atto è stato fatto il 2034-05-17
      E il giudizio al 2034-06-01
      E il profilo «favourable»
      Quando si controlla il caso
      Allora il caso è rifiutato: fuori dagli anni per cui le festività sono verificate

  Regola: counting.payment

    Scenario: Un pagamento slitta come un atto del cliente
      Dato che il termine è partito il 2026-05-07
      E che l'atto è stato fatto il 2026-05-18
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «holiday-roll» «payments_and_customer_acts» il termine scade il 2026-05-18
      E con la lettura «holiday-roll» «payments_and_customer_acts» l'esito è «conforme»

  Regola: counting.wait

    Schema dello scenario: Il giorno prima, il primo giorno utile e il giorno dopo
      Dato che il termine è partito il 2026-05-04
      E che l'atto è stato fatto il <fatto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-15

      Esempi:
        | fatto      | esito         |
        | 2026-05-14 | inammissibile |
        | 2026-05-15 | ammissibile   |
        | 2026-05-16 | ammissibile   |

    Scenario: Le letture che spostano un'attesa, e quelle che non la toccano
      Dato che il termine è partito il 2026-05-07
      E che l'atto è stato fatto il 2026-05-17
      Quando si controlla il caso
      Allora le alternative sono:
        | first-day  | included   | admissible | 2026-05-17 |
        | elapsed-n  | same_day   | admissible | 2026-05-17 |
        | favourable | favourable | admissible | 2026-05-17 |

    Schema dello scenario: Un'attesa ignota è certamente in corso finché il giudizio viene prima della sua fine
      Dato che il termine è partito il 2026-05-04
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | oggi       | esito             |
        | 2026-05-14 | inammissibile     |
        | 2026-05-15 | non determinabile |

  Regola: counting.month

    Schema dello scenario: Un mese finisce nello stesso giorno, o nell'ultimo che c'è
      Dato che il mese è partito il <partenza>
      E che l'atto del mese non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>

      Esempi:
        | partenza   | scade      |
        | 2026-01-28 | 2026-02-28 |
        | 2026-01-31 | 2026-02-28 |
        | 2024-01-29 | 2024-02-29 |
        | 2024-01-31 | 2024-02-29 |
        | 2026-02-28 | 2026-03-28 |
        | 2025-12-31 | 2026-01-31 |

  Regola: counting.year

    Schema dello scenario: Un anno da un 29 febbraio finisce il 28
      Dato che il mese è partito il <partenza>
      E che l'atto del mese non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>

      Esempi:
        | partenza   | scade      |
        | 2023-02-28 | 2024-02-28 |
        | 2024-02-28 | 2025-02-28 |
        | 2024-02-29 | 2025-02-28 |
        | 2024-03-01 | 2025-03-01 |

  Regola: counting.working

    Schema dello scenario: Il giorno prima, il quinto giorno lavorativo e il giorno dopo
      Dato che il lavoro è partito il 2026-10-01
      E che il lavoro è finito il <fine>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-10-08

      Esempi:
        | fine       | esito    |
        | 2026-10-07 | conforme |
        | 2026-10-08 | conforme |
        | 2026-10-09 | violato  |

    Scenario: Intorno a Natale
      Dato che il lavoro è partito il 2026-12-23
      E che il lavoro non è finito
      E il giudizio al 2027-01-15
      Quando si controlla il caso
      Allora il termine scade il 2026-12-31
      E i giorni saltati sono:
        | 2026-12-25 | Natale        |
        | 2026-12-26 | Santo Stefano |
        | 2026-12-27 | domenica      |

    Scenario: Fra Capodanno e l'Epifania
      Dato che il lavoro è partito il 2026-12-30
      E che il lavoro non è finito
      E il giudizio al 2027-01-15
      Quando si controlla il caso
      Allora il termine scade il 2027-01-08
      E i giorni saltati sono:
        | 2027-01-01 | Capodanno |
        | 2027-01-02 | sabato    |
        | 2027-01-03 | domenica  |
        | 2027-01-06 | Epifania  |

    Scenario: Intorno alla Pasqua del 2026
      Dato che il lavoro è partito il 2026-04-02
      E che il lavoro non è finito
      Quando si controlla il caso
      Allora il termine scade il 2026-04-10
      E i giorni saltati sono:
        | 2026-04-04 | sabato              |
        | 2026-04-05 | Pasqua              |
        | 2026-04-06 | Lunedì dell'Angelo  |

    Scenario: Intorno alla Pasqua del 2027
      Dato che il lavoro è partito il 2027-03-25
      E che il lavoro non è finito
      E il giudizio al 2027-05-01
      Quando si controlla il caso
      Allora il termine scade il 2027-04-02
      E i giorni saltati sono:
        | 2027-03-27 | sabato              |
        | 2027-03-28 | Pasqua              |
        | 2027-03-29 | Lunedì dell'Angelo  |

    Scenario: Il 4 ottobre 2026 cade di domenica e non toglie nulla
      Dato che il lavoro è partito il 2026-10-01
      E che il lavoro non è finito
      Quando si controlla il caso
      Allora il termine scade il 2026-10-08
      E i giorni saltati sono:
        | 2026-10-03 | sabato                                                   |
        | 2026-10-04 | Festa nazionale di San Francesco d'Assisi, patrono d'Italia |

    Scenario: Il 4 ottobre 2027 cade di lunedì e allunga il termine di un giorno
      Dato che il lavoro è partito il 2027-09-30
      E che il lavoro non è finito
      E il giudizio al 2027-11-01
      Quando si controlla il caso
      Allora il termine scade il 2027-10-08
      E i giorni saltati sono:
        | 2027-10-02 | sabato                                                   |
        | 2027-10-03 | domenica                                                 |
        | 2027-10-04 | Festa nazionale di San Francesco d'Assisi, patrono d'Italia |

    Scenario: Il 4 ottobre 2024, un venerdì, era un giorno come gli altri
      Dato che il lavoro è partito il 2024-10-03
      E che il lavoro non è finito
      Quando si controlla il caso
      Allora il termine scade il 2024-10-10
      E i giorni saltati sono:
        | 2024-10-05 | sabato   |
        | 2024-10-06 | domenica |

    Scenario: Le letture di un termine lavorativo, una alla volta
      Dato che il lavoro è partito il 2027-09-30
      E che il lavoro è finito il 2027-10-08
      E il giudizio al 2027-11-01
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E le alternative sono:
        | first-day       | included   | violated | 2027-10-07 |
        | entro-inclusive | excluded   | violated | 2027-10-07 |
        | working-day     | mon_sat    | violated | 2027-10-07 |
        | favourable      | favourable | violated | 2027-10-07 |

    Scenario: Con il sabato lavorativo si salta di meno, ma una festa di sabato si salta sempre
      Dato che il lavoro è partito il 2026-12-23
      E che il lavoro non è finito
      E il giudizio al 2027-01-15
      E il profilo «favourable»
      Quando si controlla il caso
      Allora il termine scade il 2026-12-31
      E i giorni saltati sono:
        | 2026-12-25 | Natale        |
        | 2026-12-26 | Santo Stefano |
        | 2026-12-27 | domenica      |

    Schema dello scenario: Agli orli degli anni verificati il conto riesce ancora
      Dato che il lavoro è partito il <partenza>
      E che il lavoro non è finito
      E il giudizio al 2031-02-01
      Quando si controlla il caso
      Allora il termine scade il <scade>

      Esempi:
        | partenza   | scade      |
        | 2019-12-31 | 2020-01-09 |
        | 2030-12-19 | 2030-12-30 |

    Schema dello scenario: Fuori dagli anni verificati il caso si rifiuta
      Dato che il lavoro è partito il <partenza>
      E che il lavoro non è finito
      E il giudizio al 2032-02-01
      Quando si controlla il caso
      Allora il caso è rifiutato: fuori dagli anni per cui le festività sono verificate

      Esempi:
        | partenza   |
        | 2019-12-30 |
        | 2019-05-06 |
        | 2030-12-30 |
        | 2031-05-06 |

  Regola: counting.working_wait

    Schema dello scenario: L'attesa in giorni lavorativi lascia passare dal giorno dopo il terzo
      Dato che il lavoro è partito il 2026-10-01
      E che il lavoro è finito il <fine>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-10-07

      Esempi:
        | fine       | esito         |
        | 2026-10-06 | inammissibile |
        | 2026-10-07 | ammissibile   |
        | 2026-10-08 | ammissibile   |

    Scenario: Il sabato lavorativo e l'attesa nell'ultimo giorno anticipano di un giorno ciascuno
      Dato che il lavoro è partito il 2026-10-01
      E che il lavoro è finito il 2026-10-06
      Quando si controlla il caso
      Allora con la lettura «working-day» «mon_sat» il primo giorno utile è il 2026-10-06
      E con la lettura «elapsed-n» «same_day» il primo giorno utile è il 2026-10-06
      E con il profilo «favourable» il primo giorno utile è il 2026-10-05

  Regola: counting.chain

    Schema dello scenario: Il conto che segue un termine non perde un giorno
      Dato che la catena è partita il 2026-04-03
      E che la catena è finita il <fatto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-05

      Esempi: venticinque giorni finiscono il 28 aprile; poi tre lavorativi, con il 1º maggio e un fine settimana
        | fatto      | esito         |
        | 2026-05-04 | inammissibile |
        | 2026-05-05 | ammissibile   |
        | 2026-05-06 | ammissibile   |

  Regola: counting.notice

    Schema dello scenario: Di un preavviso in mesi basta il giorno in cui i mesi si compiono
      Dato che il preavviso è arrivato il <preavviso>
      E che si è usciti il <uscita>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | preavviso  | uscita     | esito         | primo      |
        | 2025-08-31 | 2026-02-27 | inammissibile | 2026-02-28 |
        | 2025-08-31 | 2026-02-28 | ammissibile   | 2026-02-28 |
        | 2025-08-31 | 2026-03-01 | ammissibile   | 2026-02-28 |
        | 2023-08-31 | 2024-02-29 | ammissibile   | 2024-02-29 |
        | 2025-09-15 | 2026-03-15 | ammissibile   | 2026-03-15 |

  Regola: counting.later

    Schema dello scenario: Di due giorni conta il più tardo, o quello che si conosce
      Dato che il preavviso è arrivato il <primo>
      E che la conferma del preavviso è arrivata il <secondo>
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <giorno>

      Esempi:
        | primo      | secondo    | giorno     |
        | 2026-03-01 | 2026-02-27 | 2026-03-01 |
        | 2026-03-01 | 2026-03-01 | 2026-03-01 |
        | 2026-03-01 | 2026-03-02 | 2026-03-02 |

    Scenario: Finché un giorno non si conosce, non si sa quale sia il più tardo
      Dato che la conferma del preavviso è arrivata il 2026-03-02
      Quando si controlla il caso
      Allora non c'è un giorno risultante
