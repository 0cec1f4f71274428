# language: it
Funzionalità: Parole del calendario
  Mesi, settimane, preavvisi, giorni presunti, conti all'indietro e durate scelte da un fatto. I giorni degli esempi sono
  contati a mano sul calendario, fini di mese e anni bisestili compresi.

  Contesto:
    Dato il regolamento di prova «calendar»

  Regola: calendar.weeks

    Schema dello scenario: Otto settimane sono cinquantasei giorni
      Dato che la lettera è partita il 2026-01-31
      E che l'atto è stato fatto il <fatto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-03-28
      Esempi:
        | fatto      | esito    |
        | 2026-03-27 | conforme |
        | 2026-03-28 | conforme |
        | 2026-03-29 | violato  |

  Regola: calendar.month_after

    Schema dello scenario: Il primo giorno del mese dopo
      Dato che la lettera è partita il <partenza>
      Quando si controlla il caso
      Allora il giorno risultante è il <primo>
      Esempi:
        | partenza   | primo      |
        | 2026-01-01 | 2026-02-01 |
        | 2026-01-31 | 2026-02-01 |
        | 2025-12-31 | 2026-01-01 |
        | 2024-02-29 | 2024-03-01 |

  Regola: calendar.fourth_month

    Schema dello scenario: Quanti mesi, lo dice la cifra in vigore
      Dato che la lettera è partita il <partenza>
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>
      Esempi: fino al 2025 il terzo mese, dal 2026 il quarto
        | partenza   | scade      |
        | 2025-12-31 | 2026-03-01 |
        | 2026-01-01 | 2026-05-01 |

  Regola: calendar.month_end

    Schema dello scenario: Dall'ultimo giorno del mese dopo
      Dato che la lettera è partita il <partenza>
      E che l'atto è stato fatto il <fatto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>
      Esempi:
        | partenza   | primo      | fatto      | esito    |
        | 2026-01-31 | 2026-02-28 | 2026-02-27 | violato  |
        | 2026-01-31 | 2026-02-28 | 2026-02-28 | conforme |
        | 2024-01-01 | 2024-02-29 | 2024-03-01 | conforme |
        | 2026-11-15 | 2026-12-31 | 2026-12-30 | violato  |

  Regola: calendar.day_of_month

    Schema dello scenario: Entro il giorno 10 del mese prima
      Dato che la lettera è partita il <partenza>
      E che l'atto è stato fatto il <fatto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scade>
      Esempi:
        | partenza   | scade      | fatto      | esito    |
        | 2026-09-01 | 2026-08-10 | 2026-08-10 | conforme |
        | 2026-09-01 | 2026-08-10 | 2026-08-11 | violato  |
        | 2026-01-31 | 2025-12-10 | 2025-12-09 | conforme |

    Scenario: Un giorno contato entro cui agire slitta come ogni termine, se le feste lo spostano
      Dato che la lettera è partita il 2026-06-15
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il 2026-05-10
      E con la lettura «holiday-roll» «always» il termine scade il 2026-05-11

  Regola: calendar.notice

    Schema dello scenario: La durata la sceglie la grandezza, e il preavviso basta il giorno stesso
      Dato che la lettera è partita il 2026-01-20
      E che la fornitura è <grandezza>
      E che l'atto è stato fatto il <fatto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>
      Esempi:
        | grandezza | primo      | fatto      | esito    |
        | piccola   | 2026-06-01 | 2026-05-31 | violato  |
        | media     | 2026-06-01 | 2026-06-01 | conforme |
        | grande    | 2027-02-01 | 2027-01-31 | violato  |

    Scenario: Senza la grandezza non si sa quanto dura
      Dato che la lettera è partita il 2026-01-20
      E che l'atto è stato fatto il 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: size

  Regola: calendar.back

    Schema dello scenario: Tre mesi, o quattro, prima del giorno che precede l'anniversario
      Dato che la lettera è partita il <partenza>
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>
      Esempi: un 28 febbraio, un 29 febbraio che non torna, un 30 maggio meno tre mesi
        | partenza   | scade      |
        | 2025-03-01 | 2025-11-28 |
        | 2024-02-29 | 2024-11-27 |
        | 2025-05-31 | 2026-02-28 |

  Regola: calendar.back_working

    Schema dello scenario: Tre giorni lavorativi prima, feste saltate
      Dato che la lettera è partita il <partenza>
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>
      Esempi: una settimana piena, la Pasqua, un lunedì
        | partenza   | scade      |
        | 2026-05-15 | 2026-05-12 |
        | 2026-04-08 | 2026-04-02 |
        | 2026-05-18 | 2026-05-13 |

  Regola: calendar.presumed

    Scenario: Se nessuno dice quando è arrivata, si presume dopo dieci giorni
      Dato che la lettera è partita il 2026-03-01
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il 2026-04-05

    Scenario: Un arrivo detto vince sulla presunzione
      Dato che la lettera è partita il 2026-03-01
      E che la lettera è arrivata il 2026-03-05
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il 2026-03-30

  Regola: calendar.later

    Schema dello scenario: La più tarda di tre, lasciata fuori quella che non è arrivata
      Dato che la lettera è partita il 2026-03-01
      E che <seconda>
      E che <terza>
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>
      Esempi:
        | seconda                          | terza                                  | scade      |
        | la lettera è arrivata il 2026-03-05 | la terza carta è arrivata il 2026-03-03 | 2026-03-30 |
        | la lettera non è arrivata        | la terza carta è arrivata il 2026-03-03 | 2026-03-28 |
        | la lettera non è arrivata        | la terza carta non è arrivata          | 2026-03-26 |

  Regola: calendar.earlier

    Schema dello scenario: Il primo fra l'arrivo e la fine di un altro termine
      Dato che la lettera è partita il 2026-03-01
      E che <arrivo>
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>
      Esempi:
        | arrivo                              | scade      |
        | la lettera è arrivata il 2026-03-05 | 2026-03-05 |
        | la lettera è arrivata il 2026-04-27 | 2026-04-26 |
        | la lettera non è arrivata           | 2026-04-26 |

  Regola: calendar.by_fact

    Schema dello scenario: Da un giorno o da un altro, secondo un fatto
      Dato che la lettera è partita il 2026-03-10
      E che <urgenza>
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il <scade>
      Esempi:
        | urgenza       | scade      |
        | è urgente     | 2026-04-04 |
        | non è urgente | 2026-04-26 |

    Scenario: Se nessuno dice se è urgente, vale il giorno detto altrimenti
      Dato che la lettera è partita il 2026-03-10
      E che la lettera è arrivata il 2026-03-20
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il 2026-04-14

  Regola: calendar.by_reading

    Scenario: La lettura sposta l'inizio al mese dopo
      Dato che la lettera è partita il 2026-03-10
      E che l'atto non è stato fatto
      Quando si controlla il caso
      Allora il termine scade il 2026-03-13
      E con la lettura «which-day» «month» il termine scade il 2026-04-07

  Regola: calendar.wait

    Scenario: Il primo giorno utile di un'attesa, come giorno a sé
      Dato che la lettera è partita il 2026-03-10
      E che l'atto è stato fatto il 2026-04-05
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2026-04-05
      E il giorno risultante è il 2026-04-05
