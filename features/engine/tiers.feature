# language: it
Funzionalità: Scaglioni e importi
  Lo scaglione dipende dai giorni passati; ogni orlo appartiene allo scaglione di sotto. Standard di dieci giorni:
  il 2026-03-02 più 10, 20 e 30 giorni fa 12 marzo, 22 marzo e 1º aprile.

  Contesto:
    Dato il regolamento di prova «tiers»
    E che la domanda è arrivata il 2026-03-02

  Regola: tiers.amount

    Schema dello scenario: Ogni orlo, il giorno prima e il giorno dopo
      Dato che la risposta è partita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è <importo> euro
      E si paga entro il 2026-03-18

      Esempi: undicesimo, ventesimo, ventunesimo, trentesimo, trentunesimo e centesimo giorno
        | risposta   | importo |
        | 2026-03-13 | 10,00   |
        | 2026-03-22 | 10,00   |
        | 2026-03-23 | 20,00   |
        | 2026-04-01 | 20,00   |
        | 2026-04-02 | 35,50   |
        | 2026-06-10 | 35,50   |

    Schema dello scenario: In tempo non spetta nulla
      Dato che la risposta è partita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «non dovuto»
      E non ci sono giorni né importi

      Esempi:
        | risposta   |
        | 2026-03-02 |
        | 2026-03-11 |
        | 2026-03-12 |

    Schema dello scenario: Senza risposta si misura fino al giorno del giudizio
      Dato che la risposta non è partita
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | oggi       | esito      |
        | 2026-03-12 | non dovuto |
        | 2026-03-13 | dovuto     |

    Scenario: Senza risposta, al ventunesimo giorno vale il secondo scaglione
      Dato che la risposta non è partita
      E il giudizio al 2026-03-23
      Quando si controlla il caso
      Allora l'importo è 20,00 euro
      E gli scaglioni, a 21 giorni, sono:
        | 10 | 20 | 10.00 | no |
        | 20 | 30 | 20.00 | sì |
        | 30 | -  | 35.50 | no |

    Scenario: Nella tabella una sola riga vale, e nessuna se la risposta è in tempo
      Dato che la risposta è partita il 2026-03-12
      Quando si controlla il caso
      Allora gli scaglioni, a 10 giorni, sono:
        | 10 | 20 | 10.00 | no |
        | 20 | 30 | 20.00 | no |
        | 30 | -  | 35.50 | no |

    Scenario: Contando il giorno d'arrivo, il ventesimo giorno diventa il ventunesimo
      Dato che la risposta è partita il 2026-03-22
      Quando si controlla il caso
      Allora l'importo è 10,00 euro
      E con la lettura «first-day» «included» l'importo è 20,00 euro
      E con la lettura «first-day» «included» si paga entro il 2026-03-16

    Scenario: Se la data della risposta è ignota, lo è anche l'importo
      Dato il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: answered_on
      E non c'è importo

  Regola: tiers.answer

    Schema dello scenario: Un atto ignoto non può essere in ritardo prima che il termine sia passato
      Dato il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-03-12

      Esempi:
        | oggi       | esito             |
        | 2026-03-11 | conforme          |
        | 2026-03-12 | conforme          |
        | 2026-03-13 | non determinabile |

  Regola: tiers.stated

    Schema dello scenario: L'importo detto dal caso, al centesimo
      Dato che il prezzo vale <prezzo>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | prezzo | esito      |
        | 4,99   | non dovuto |
        | 5,00   | non dovuto |
        | 5,01   | dovuto     |

    Scenario: L'importo dovuto è quello detto
      Dato che il prezzo vale 1234,5
      Quando si controlla il caso
      Allora l'importo è 1234,50 euro
