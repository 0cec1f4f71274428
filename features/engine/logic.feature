# language: it
Funzionalità: Logica a tre valori
  Ciò che non si sa resta ignoto, ma non rovina ciò che si sa già: un falso resta falso e un vero resta vero.

  Contesto:
    Dato il regolamento di prova «logic»

  Regola: logic.all_parts

    Schema dello scenario: Una parte falsa basta, qualunque cosa manchi
      Dato che la porta è <porta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | porta  | esito              |
        | chiusa | violato            |
        | aperta | non determinabile  |

    Scenario: Tutte vere
      Dato che la porta è aperta
      E che la luce è accesa
      E che il campanello suona
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E per decidere non manca nulla
      E nessun'altra lettura cambia l'accertamento

    Scenario: Si elencano tutte le parti che mancano, non solo la prima
      Dato che la porta è chiusa
      E che la luce è accesa
      E che il campanello tace
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non sono soddisfatti soltanto: porta aperta; campanello che suona

    Scenario: Per essere violato basta un fatto, per essere conforme servono tutti
      Dato che la porta è aperta
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: light_on, bell_rings
      E le strade per decidere sono:
        | light_on             | violated  |
        | bell_rings           | violated  |
        | light_on, bell_rings | compliant |

    Scenario: Saputo un fatto che non basta, restano gli altri
      Dato che la porta è aperta
      Quando si controlla il caso
      E si controlla di nuovo dopo aver saputo che la luce è accesa
      Allora l'esito è «non determinabile»
      E per decidere manca: bell_rings
      E le strade per decidere sono:
        | bell_rings | violated  |
        | bell_rings | compliant |

  Regola: logic.any_part

    Schema dello scenario: Una parte vera basta, qualunque cosa manchi
      Dato che la luce è <luce>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | luce   | esito             |
        | accesa | conforme          |
        | spenta | non determinabile |

    Scenario: Due parti false
      Dato che la porta è chiusa
      E che la luce è spenta
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: Per essere conforme basta un fatto, per essere violato servono tutti
      Dato che il campanello suona
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: door_open, light_on
      E le strade per decidere sono:
        | door_open           | compliant |
        | light_on            | compliant |
        | door_open, light_on | violated  |

  Regola: logic.negation

    Schema dello scenario: Il contrario di ignoto è ignoto, il contrario di vero è falso
      Dato che la porta è <porta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | porta  | esito             |
        | aperta | violato           |
        | chiusa | non determinabile |

    Scenario: Due parti false, negate, sono vere
      Dato che la porta è chiusa
      E che la luce è spenta
      Quando si controlla il caso
      Allora l'esito è «conforme»

  Regola: logic.nested

    Scenario: Un ramo già falso non fa domande
      Dato che la porta è chiusa
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: bell_rings

    Scenario: Le strade attraversano i rami
      Data la sola famiglia «logic»
      E che la stanza è la cucina
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: door_open, light_on, bell_rings
      E le strade per decidere sono:
        | bell_rings            | admissible   |
        | door_open, light_on   | admissible   |
        | door_open, bell_rings | inadmissible |
        | light_on, bell_rings  | inadmissible |

    Scenario: Il ramo vero basta da solo
      Dato che il campanello suona
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

  Regola: logic.presumed

    Scenario: Ciò che nessuno allega si presume, e lo si dichiara
      Dato che la porta è aperta
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «alarm_on» = «false»
      E per decidere non manca nulla

    Scenario: Ciò che è detto non si presume
      Dato che la porta è aperta
      E che l'allarme è disinserito
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E non si presume nulla

    Scenario: Il fatto allegato vince sulla presunzione
      Dato che la porta è aperta
      E che l'allarme è inserito
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E non si presume nulla

    Scenario: L'eccezione presunta assente non toglie la domanda sul resto
      Data la sola famiglia «logic»
      E che la luce è accesa
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: door_open

  Regola: logic.one_of

    Schema dello scenario: Uno dei valori ammessi
      Dato che la stanza è <stanza>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | stanza     | esito         |
        | la cucina  | ammissibile   |
        | lo studio  | ammissibile   |
        | la soffitta | inammissibile |

  Regola: logic.elements

    Schema dello scenario: Tutti gli elementi, in qualunque ordine e con altri accanto
      Dato che sul tavolo ci sono <tazze>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | tazze                               | esito         |
        | tazza rossa, tazza blu              | ammissibile   |
        | tazza verde, tazza blu, tazza rossa | ammissibile   |
        | tazza rossa                         | inammissibile |
        | tazza verde                         | inammissibile |
        | nessuno                             | inammissibile |

  Regola: logic.happened

    Schema dello scenario: Il confronto fra due giorni
      Dato che il gatto è stato visto il 2026-05-04
      E che il gatto ha mangiato il <pasto>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pasto      | esito    |
        | 2026-05-03 | violato  |
        | 2026-05-04 | violato  |
        | 2026-05-05 | conforme |

    Scenario: Un fatto non avvenuto non viene dopo nessun altro
      Dato che il gatto è stato visto il 2026-05-04
      E che il gatto non ha mangiato
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non sono soddisfatti soltanto: ha mangiato; ha mangiato dopo

    Scenario: Non avvenuto e non detto sono due cose
      Dato che il gatto è stato visto il 2026-05-04
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: fed_on

    Scenario: Dove la clausola non si applica il resto non conta
      Dato che il gatto non è stato visto
      E che il gatto non ha mangiato
      Quando si controlla il caso
      Allora l'esito è «non si applica»
