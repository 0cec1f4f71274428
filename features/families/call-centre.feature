# language: it
Funzionalità: Numero Verde e call center
  Quando risponde il Numero Verde dello Sportello, e quanto devono funzionare i telefoni del venditore.

  Regola: call-centre.hours

    Schema dello scenario: Il Numero Verde risponde dal lunedì al venerdì, in orario
      Dato che la telefonata allo Sportello è il <giorno>
      E che la telefonata allo Sportello è nell'ora <ora>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'orario, con l'ora di chiusura già chiusa
        | giorno     | ora | esito            |
        | 2026-07-01 | 7   | da regolarizzare |
        | 2026-07-01 | 8   | ammissibile      |
        | 2026-07-01 | 9   | ammissibile      |
        | 2026-07-01 | 16  | ammissibile      |
        | 2026-07-01 | 17  | ammissibile      |
        | 2026-07-01 | 18  | da regolarizzare |

      Esempi: i giorni
        | giorno     | ora | esito            | perché        |
        | 2026-07-03 | 10  | ammissibile      | venerdì       |
        | 2026-07-04 | 10  | da regolarizzare | sabato        |
        | 2026-07-05 | 10  | da regolarizzare | domenica      |
        | 2026-05-01 | 10  | da regolarizzare | primo maggio  |
        | 2026-12-24 | 10  | ammissibile      | vigilia       |
        | 2026-12-25 | 10  | da regolarizzare | Natale        |
        | 2027-10-01 | 10  | ammissibile      | venerdì       |
        | 2027-10-04 | 10  | da regolarizzare | San Francesco |
        | 2027-10-05 | 10  | ammissibile      | martedì       |

    Scenario: Della telefonata non si sa l'ora
      Dato che la telefonata allo Sportello è il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: call_hour

    Scenario: Fuori dagli anni verificati il calendario non risponde
      Dato che la telefonata allo Sportello è il 2031-07-01
      E che la telefonata allo Sportello è nell'ora 10
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora il caso è rifiutato: fuori dagli anni per cui le festività sono verificate

  Regola: call-centre.accessibility

    Schema dello scenario: L'accessibilità attorno al novantacinque per cento
      Dato che l'accessibilità del call center è del <misura> per cento
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | misura | esito    |
        | 94,99  | violato  |
        | 95,00  | conforme |
        | 95,01  | conforme |

    Scenario: Nel 2026 lo standard di accessibilità della regolazione non è verificato
      Dato il profilo «regulation»
      E che l'accessibilità del call center è del 95,00 per cento
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E è segnalato il dubbio «call-centre.accessibility»

    Scenario: Dell'accessibilità non si sa
      Dato che al call center si è atteso in media 100 secondi
      E la sola famiglia «call-centre»
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: accessibility_percent

    Schema dello scenario: Per ogni profilo l'accessibilità è la stessa, prima e dopo il 2026
      Dato il profilo «<profilo>»
      E che l'accessibilità del call center è del <misura> per cento
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | misura | giudizio   | esito    |
        | documents  | 94,99  | 2017-01-01 | violato  |
        | documents  | 94,99  | 2025-12-31 | violato  |
        | documents  | 94,99  | 2026-01-01 | violato  |
        | documents  | 95     | 2017-01-01 | conforme |
        | documents  | 95     | 2025-12-31 | conforme |
        | documents  | 95     | 2026-01-01 | conforme |
        | regulation | 94,99  | 2017-01-01 | violato  |
        | regulation | 94,99  | 2025-12-31 | violato  |
        | regulation | 94,99  | 2026-01-01 | violato  |
        | regulation | 95     | 2017-01-01 | conforme |
        | regulation | 95     | 2025-12-31 | conforme |
        | regulation | 95     | 2026-01-01 | conforme |
        | favourable | 94,99  | 2017-01-01 | violato  |
        | favourable | 94,99  | 2025-12-31 | violato  |
        | favourable | 94,99  | 2026-01-01 | violato  |
        | favourable | 95     | 2017-01-01 | conforme |
        | favourable | 95     | 2025-12-31 | conforme |
        | favourable | 95     | 2026-01-01 | conforme |

    Schema dello scenario: Prima del 2008 la regolazione tace sull'accessibilità, e vale quella del contratto
      Dato il profilo «<profilo>»
      E che l'accessibilità del call center è del <misura> per cento
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | misura | giudizio   | esito    |
        | documents  | 94,99  | 2007-12-31 | violato  |
        | documents  | 94,99  | 2008-01-01 | violato  |
        | documents  | 94,99  | 2016-12-31 | violato  |
        | documents  | 95     | 2007-12-31 | conforme |
        | documents  | 95     | 2008-01-01 | conforme |
        | documents  | 95     | 2016-12-31 | conforme |
        | regulation | 94,99  | 2007-12-31 | violato  |
        | regulation | 94,99  | 2008-01-01 | violato  |
        | regulation | 94,99  | 2016-12-31 | violato  |
        | regulation | 95     | 2007-12-31 | conforme |
        | regulation | 95     | 2008-01-01 | conforme |
        | regulation | 95     | 2016-12-31 | conforme |
        | favourable | 94,99  | 2007-12-31 | violato  |
        | favourable | 94,99  | 2008-01-01 | violato  |
        | favourable | 94,99  | 2016-12-31 | violato  |
        | favourable | 95     | 2007-12-31 | conforme |
        | favourable | 95     | 2008-01-01 | conforme |
        | favourable | 95     | 2016-12-31 | conforme |

  Regola: call-centre.average_wait

    Schema dello scenario: L'attesa media attorno a centottanta secondi
      Dato che al call center si è atteso in media <misura> secondi
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | misura | esito    |
        | 179,99 | conforme |
        | 180,00 | conforme |
        | 180,01 | violato  |

    Schema dello scenario: Per la regolazione l'attesa media ammessa era più lunga fino al 2016
      Dato il profilo «regulation»
      E che al call center si è atteso in media <misura> secondi
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E è segnalato il dubbio «call-centre.average_wait»

      Esempi:
        | misura | giudizio   | esito    |
        | 200    | 2016-12-31 | conforme |
        | 200,01 | 2016-12-31 | violato  |
        | 200    | 2017-01-01 | violato  |
        | 180    | 2025-12-31 | conforme |
        | 180    | 2026-01-01 | conforme |
        | 180,01 | 2026-01-01 | violato  |

    Scenario: Dell'attesa media non si sa
      Dato che il livello di servizio del call center è del 90 per cento
      E la sola famiglia «call-centre»
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: average_wait_seconds

    Schema dello scenario: Per ogni profilo l'attesa media è la stessa dal 2017
      Dato il profilo «<profilo>»
      E che al call center si è atteso in media <misura> secondi
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | misura | giudizio   | esito    |
        | documents  | 180    | 2017-01-01 | conforme |
        | documents  | 180    | 2025-12-31 | conforme |
        | documents  | 180    | 2026-01-01 | conforme |
        | documents  | 181    | 2017-01-01 | violato  |
        | documents  | 181    | 2025-12-31 | violato  |
        | documents  | 181    | 2026-01-01 | violato  |
        | regulation | 180    | 2017-01-01 | conforme |
        | regulation | 180    | 2025-12-31 | conforme |
        | regulation | 180    | 2026-01-01 | conforme |
        | regulation | 181    | 2017-01-01 | violato  |
        | regulation | 181    | 2025-12-31 | violato  |
        | regulation | 181    | 2026-01-01 | violato  |
        | favourable | 180    | 2017-01-01 | conforme |
        | favourable | 180    | 2025-12-31 | conforme |
        | favourable | 180    | 2026-01-01 | conforme |
        | favourable | 181    | 2017-01-01 | violato  |
        | favourable | 181    | 2025-12-31 | violato  |
        | favourable | 181    | 2026-01-01 | violato  |

    Schema dello scenario: Prima del 2008 la regolazione tace sull'attesa media, e vale quella del contratto
      Dato il profilo «<profilo>»
      E che al call center si è atteso in media <misura> secondi
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | misura | giudizio   | esito    |
        | documents  | 180    | 2007-12-31 | conforme |
        | documents  | 180    | 2008-01-01 | conforme |
        | documents  | 180    | 2016-12-31 | conforme |
        | documents  | 200    | 2007-12-31 | violato  |
        | documents  | 200    | 2008-01-01 | violato  |
        | documents  | 200    | 2016-12-31 | violato  |
        | regulation | 180    | 2007-12-31 | conforme |
        | regulation | 180    | 2008-01-01 | conforme |
        | regulation | 180    | 2016-12-31 | conforme |
        | regulation | 200    | 2007-12-31 | violato  |
        | regulation | 200    | 2008-01-01 | conforme |
        | regulation | 200    | 2016-12-31 | conforme |
        | favourable | 180    | 2007-12-31 | conforme |
        | favourable | 180    | 2008-01-01 | conforme |
        | favourable | 180    | 2016-12-31 | conforme |
        | favourable | 200    | 2007-12-31 | violato  |
        | favourable | 200    | 2008-01-01 | violato  |
        | favourable | 200    | 2016-12-31 | violato  |

  Regola: call-centre.service_level

    Schema dello scenario: Il livello di servizio attorno all'ottantacinque per cento
      Dato che il livello di servizio del call center è del <misura> per cento
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | misura | esito    |
        | 84,99  | violato  |
        | 85,00  | conforme |
        | 85,01  | conforme |

    Schema dello scenario: Per la regolazione il livello di servizio è salito nel 2017
      Dato il profilo «regulation»
      E che il livello di servizio del call center è del <misura> per cento
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | misura | giudizio   | esito    |
        | 79,99  | 2016-12-31 | violato  |
        | 80     | 2016-12-31 | conforme |
        | 80     | 2017-01-01 | violato  |
        | 85     | 2017-01-01 | conforme |
        | 85     | 2026-01-01 | conforme |

    Scenario: Del livello di servizio non si sa
      Dato che al call center si è atteso in media 100 secondi
      E la sola famiglia «call-centre»
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: service_level_percent

    Schema dello scenario: Per ogni profilo il livello di servizio è lo stesso dal 2017
      Dato il profilo «<profilo>»
      E che il livello di servizio del call center è del <misura> per cento
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | misura | giudizio   | esito    |
        | documents  | 84,99  | 2017-01-01 | violato  |
        | documents  | 84,99  | 2025-12-31 | violato  |
        | documents  | 84,99  | 2026-01-01 | violato  |
        | documents  | 85     | 2017-01-01 | conforme |
        | documents  | 85     | 2025-12-31 | conforme |
        | documents  | 85     | 2026-01-01 | conforme |
        | regulation | 84,99  | 2017-01-01 | violato  |
        | regulation | 84,99  | 2025-12-31 | violato  |
        | regulation | 84,99  | 2026-01-01 | violato  |
        | regulation | 85     | 2017-01-01 | conforme |
        | regulation | 85     | 2025-12-31 | conforme |
        | regulation | 85     | 2026-01-01 | conforme |
        | favourable | 84,99  | 2017-01-01 | violato  |
        | favourable | 84,99  | 2025-12-31 | violato  |
        | favourable | 84,99  | 2026-01-01 | violato  |
        | favourable | 85     | 2017-01-01 | conforme |
        | favourable | 85     | 2025-12-31 | conforme |
        | favourable | 85     | 2026-01-01 | conforme |

    Schema dello scenario: Prima del 2008 la regolazione tace sul livello di servizio, e vale quello del contratto
      Dato il profilo «<profilo>»
      E che il livello di servizio del call center è del <misura> per cento
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | misura | giudizio   | esito    |
        | documents  | 80     | 2007-12-31 | violato  |
        | documents  | 80     | 2008-01-01 | violato  |
        | documents  | 80     | 2016-12-31 | violato  |
        | documents  | 85     | 2007-12-31 | conforme |
        | documents  | 85     | 2008-01-01 | conforme |
        | documents  | 85     | 2016-12-31 | conforme |
        | regulation | 80     | 2007-12-31 | violato  |
        | regulation | 80     | 2008-01-01 | conforme |
        | regulation | 80     | 2016-12-31 | conforme |
        | regulation | 85     | 2007-12-31 | conforme |
        | regulation | 85     | 2008-01-01 | conforme |
        | regulation | 85     | 2016-12-31 | conforme |
        | favourable | 80     | 2007-12-31 | violato  |
        | favourable | 80     | 2008-01-01 | violato  |
        | favourable | 80     | 2016-12-31 | violato  |
        | favourable | 85     | 2007-12-31 | conforme |
        | favourable | 85     | 2008-01-01 | conforme |
        | favourable | 85     | 2016-12-31 | conforme |
