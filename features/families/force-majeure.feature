# language: it
Funzionalità: Forza maggiore e interruzioni
  Che cosa sospende gli obblighi, come si comunica un impedimento, chi può recedere e da quando, che cosa comporta
  un'interruzione che dura troppo. I giorni degli esempi sono contati a mano sul calendario.

  Regola: force-majeure.suspension

    Schema dello scenario: Un avvenimento che non si poteva né prevedere né evitare sospende l'obbligo
      Dato questi fatti:
        | extraordinary_event     | <avvenimento> |
        | event_foreseeable       | no            |
        | event_avoidable         | no            |
        | event_of_invoking_party | no            |
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | avvenimento                            |
        | una guerra                             |
        | una sommossa o un tumulto              |
        | un atto di terrorismo                  |
        | un esproprio o una requisizione        |
        | un sabotaggio                          |
        | un incendio                            |
        | un'alluvione                           |
        | un terremoto                           |
        | uno sciopero                           |
        | un'interruzione della somministrazione |
        | una norma o una decisione di autorità  |
        | un altro avvenimento                   |

    Schema dello scenario: Ciò che si poteva prevedere o evitare non è forza maggiore
      Dato questi fatti:
        | extraordinary_event | uno sciopero  |
        | event_foreseeable   | <prevedibile> |
        | event_avoidable     | <evitabile>   |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | prevedibile | evitabile | esito          |
        | no          | no        | valido         |
        | sì          | no        | non si applica |
        | no          | sì        | non si applica |
        | sì          | sì        | non si applica |

    Schema dello scenario: Un'interruzione non deve dipendere da chi la invoca
      Dato questi fatti:
        | extraordinary_event     | <avvenimento> |
        | event_foreseeable       | no            |
        | event_avoidable         | no            |
        | event_of_invoking_party | sì            |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | avvenimento                            | esito          |
        | una guerra                             | valido         |
        | una sommossa o un tumulto              | valido         |
        | un atto di terrorismo                  | valido         |
        | un esproprio o una requisizione        | valido         |
        | un sabotaggio                          | valido         |
        | un incendio                            | valido         |
        | un'alluvione                           | valido         |
        | un terremoto                           | valido         |
        | uno sciopero                           | valido         |
        | un'interruzione della somministrazione | non si applica |
        | una norma o una decisione di autorità  | valido         |
        | un altro avvenimento                   | valido         |

    Scenario: Di chi causa l'interruzione non si sa nulla
      Dato questi fatti:
        | extraordinary_event | un'interruzione della somministrazione |
        | event_foreseeable   | no                                     |
        | event_avoidable     | no                                     |
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: event_of_invoking_party

    Schema dello scenario: Finito l'impedimento gli obblighi tornano
      Dato questi fatti:
        | extraordinary_event | un'alluvione |
        | event_foreseeable   | no           |
        | event_avoidable     | no           |
        | impediment_ended_on | <fine>       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fine       | esito          |
        | null       | valido         |
        | 2026-06-30 | non si applica |

    Scenario: Se si potesse prevedere non si sa
      Dato che l'avvenimento che impedisce di adempiere è: uno sciopero
      E che l'avvenimento non si poteva evitare
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: event_foreseeable

    Scenario: Se si potesse evitare non si sa
      Dato che l'avvenimento che impedisce di adempiere è: uno sciopero
      E che l'avvenimento non si poteva prevedere
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: event_avoidable

    Schema dello scenario: Chi non comunica l'impedimento non lo può far valere
      Dato questi fatti:
        | extraordinary_event       | un'alluvione |
        | event_foreseeable         | no           |
        | event_avoidable           | no           |
        | impediment_notice_sent_on | <partita>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | partita    | esito          |
        | null       | non si applica |
        | 2026-06-30 | valido         |

    Schema dello scenario: Che l'avvenimento sia di quelli giusti non basta, se la forza maggiore non si può far valere
      Dato questi fatti:
        | extraordinary_event       | un'alluvione |
        | event_foreseeable         | no           |
        | event_avoidable           | no           |
        | <fatto>                   | <valore>     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.event» è «valido»
      E la conclusione è «<conclusione>»

      Esempi: senza comunicazione gli obblighi restano, e tornano quando l'impedimento è finito
        | fatto                     | valore     | esito          | conclusione  |
        | impediment_notice_sent_on | null       | non si applica | undetermined |
        | impediment_notice_sent_on | 2026-06-01 | valido         | compliant    |
        | impediment_ended_on       | 2026-06-01 | non si applica | undetermined |

    Schema dello scenario: La comunicazione dell'impedimento vale se è completa e va per la via del contratto
      Dato questi fatti:
        | extraordinary_event       | un'alluvione |
        | event_foreseeable         | no           |
        | event_avoidable           | no           |
        | impediment_notice_items   | <contenuto>  |
        | impediment_notice_channel | <via>        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.notice» è «<comunicazione>»

      Esempi:
        | contenuto                                         | via               | esito          | comunicazione |
        | l'avvenimento, gli effetti, la durata prevedibile | raccomandata A/R  | valido         | conforme      |
        | l'avvenimento, gli effetti                        | raccomandata A/R  | non si applica | violato       |
        | l'avvenimento, gli effetti, la durata prevedibile | posta elettronica | non si applica | violato       |

    Scenario: Di una comunicazione di cui non si sa la via si presume che sia in regola
      Dato questi fatti:
        | extraordinary_event     | un'alluvione                                      |
        | event_foreseeable       | no                                                |
        | event_avoidable         | no                                                |
        | impediment_notice_items | l'avvenimento, gli effetti, la durata prevedibile |
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «force-majeure.notice» è «non determinabile»

  Regola: force-majeure.event

    Schema dello scenario: Che l'avvenimento dipenda da chi lo invoca conta soltanto per un'interruzione
      Dato che l'avvenimento che impedisce di adempiere è: <avvenimento>
      E che l'avvenimento dipende da chi lo invoca
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | avvenimento                            | esito          |
        | una guerra                             | valido         |
        | una sommossa o un tumulto              | valido         |
        | un atto di terrorismo                  | valido         |
        | un esproprio o una requisizione        | valido         |
        | un sabotaggio                          | valido         |
        | un incendio                            | valido         |
        | un'alluvione                           | valido         |
        | un terremoto                           | valido         |
        | uno sciopero                           | valido         |
        | un'interruzione della somministrazione | non si applica |
        | una norma o una decisione di autorità  | valido         |
        | un altro avvenimento                   | valido         |

    Schema dello scenario: Di ciò che si poteva prevedere o evitare, o dipende da chi lo invoca, la comunicazione non si guarda
      Dato questi fatti:
        | extraordinary_event       | <avvenimento>     |
        | event_foreseeable         | <prevedibile>     |
        | event_avoidable           | <evitabile>       |
        | event_of_invoking_party   | <proprio>         |
        | impediment_notice_items   | l'avvenimento     |
        | impediment_notice_channel | posta elettronica |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.notice» è «<comunicazione>»
      E l'esito di «force-majeure.suspension» è «non si applica»

      Esempi:
        | avvenimento                            | prevedibile | evitabile | proprio | esito          | comunicazione  |
        | uno sciopero                           | no          | no        | no      | valido         | violato        |
        | uno sciopero                           | sì          | no        | no      | non si applica | non si applica |
        | uno sciopero                           | no          | sì        | no      | non si applica | non si applica |
        | uno sciopero                           | no          | no        | sì      | valido         | violato        |
        | un'interruzione della somministrazione | no          | no        | no      | valido         | violato        |
        | un'interruzione della somministrazione | no          | no        | sì      | non si applica | non si applica |

    Schema dello scenario: Ciò che nessuno dice dell'avvenimento si prende per forza maggiore
      Dato questi fatti:
        | extraordinary_event       | un'interruzione della somministrazione |
        | <detto>                   | no                |
        | impediment_notice_items   | l'avvenimento     |
        | impediment_notice_channel | posta elettronica |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «<presunto>» = «false»

      Esempi:
        | detto                   | presunto                |
        | event_foreseeable       | event_avoidable         |
        | event_avoidable         | event_foreseeable       |
        | event_avoidable         | event_of_invoking_party |

    Scenario: Un avvenimento che dipende da chi lo invoca, se è un'interruzione, non è forza maggiore
      Dato questi fatti:
        | event_of_invoking_party   | sì                |
        | impediment_notice_items   | l'avvenimento     |
        | impediment_notice_channel | posta elettronica |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: extraordinary_event
      E l'esito di «force-majeure.notice» è «violato»

  Regola: force-majeure.notice

    Schema dello scenario: Di un avvenimento che non è forza maggiore la comunicazione non serve
      Dato questi fatti:
        | impediment_notice_items   | gli effetti      |
        | impediment_notice_channel | raccomandata A/R |
        | extraordinary_event       | flood            |
        | event_foreseeable         | <prevedibile>    |
        | event_avoidable           | no               |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | prevedibile | esito          |
        | sì          | non si applica |
        | no          | violato        |

    Schema dello scenario: La comunicazione dice tre cose, e ognuna serve
      Dato questi fatti:
        | impediment_notice_items   | <contenuto>      |
        | impediment_notice_channel | raccomandata A/R |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | contenuto                                          | esito    |
        | l'avvenimento, gli effetti, la durata prevedibile  | conforme |
        | gli effetti, la durata prevedibile                 | violato  |
        | l'avvenimento, la durata prevedibile               | violato  |
        | l'avvenimento, gli effetti                         | violato  |
        | nessuno                                            | violato  |

    Schema dello scenario: Il contratto nomina la sola raccomandata
      Dato questi fatti:
        | impediment_notice_items   | l'avvenimento, gli effetti, la durata prevedibile |
        | impediment_notice_channel | <via> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via               | esito    |
        | raccomandata A/R  | conforme |
        | PEC               | violato  |
        | posta elettronica | violato  |
        | posta ordinaria   | violato  |

    Schema dello scenario: Chi equipara la PEC guarda chi l'ha mandata
      Dato questi fatti:
        | impediment_notice_items   | l'avvenimento, gli effetti, la durata prevedibile |
        | impediment_notice_channel | PEC   |
        | impediment_party          | <chi> |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «<lettura>» «pec_too» l'esito è «conforme»
      E con la lettura «<altra>» «pec_too» non cambia nulla

      Esempi:
        | chi           | lettura          | altra            |
        | dal fornitore | supplier-letters | customer-letters |
        | dal cliente   | customer-letters | supplier-letters |

    Scenario: Di chi invoca l'impedimento non si dice nulla, e si presume il fornitore
      Dato questi fatti:
        | impediment_notice_items   | l'avvenimento, gli effetti, la durata prevedibile |
        | impediment_notice_channel | PEC   |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-letters» «pec_too» l'esito è «conforme»
      E con il profilo «favourable» non cambia nulla

    Scenario: Per il cliente la PEC basta a chi gli è più favorevole
      Dato questi fatti:
        | impediment_notice_items   | l'avvenimento, gli effetti, la durata prevedibile |
        | impediment_notice_channel | PEC         |
        | impediment_party          | dal cliente |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con il profilo «favourable» l'esito è «conforme»

    Scenario: Della via non si sa nulla
      Dato che la comunicazione dell'impedimento dice l'avvenimento, gli effetti, la durata prevedibile
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: impediment_notice_channel

    Scenario: Del contenuto non si sa nulla
      Dato che l'impedimento è stato comunicato per raccomandata A/R
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: impediment_notice_items

    Schema dello scenario: Chi equipara la PEC ammette quella sola — Comunicazione dell'impedimento all'altra parte
      Dato questi fatti:
        | impediment_notice_items   | l'avvenimento, gli effetti, la durata prevedibile |
        | impediment_notice_channel | <via> |
        | impediment_party          | <chi> |
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «<lettura>» «pec_too» non cambia nulla

      Esempi:
        | via               | chi           | lettura          |
        | posta elettronica | dal fornitore | supplier-letters |
        | posta ordinaria   | dal fornitore | supplier-letters |
        | posta elettronica | dal cliente   | customer-letters |
        | posta ordinaria   | dal cliente   | customer-letters |

    Schema dello scenario: La PEC secondo il profilo — Comunicazione dell'impedimento all'altra parte
      Dato il profilo «<profilo>»
      E questi fatti:
        | impediment_notice_items   | l'avvenimento, gli effetti, la durata prevedibile |
        | impediment_notice_channel | PEC   |
        | impediment_party          | <chi> |
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | chi           | esito    |
        | documents  | dal fornitore | violato  |
        | regulation | dal fornitore | violato  |
        | favourable | dal fornitore | violato  |
        | documents  | dal cliente   | violato  |
        | regulation | dal cliente   | violato  |
        | favourable | dal cliente   | conforme |

    Scenario: Una comunicazione mai spedita non arriva
      Dato questi fatti:
        | impediment_notice_sent_on | null |
        | impediment_notice_received_on | 2026-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: impediment_notice_received_on

    Scenario: Una comunicazione mai spedita non è andata per alcuna via
      Dato questi fatti:
        | impediment_notice_sent_on | null |
        | impediment_notice_channel | pec |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: impediment_notice_channel

    Scenario: Una comunicazione mai spedita non dice nulla
      Dato questi fatti:
        | impediment_notice_sent_on | null |
        | impediment_notice_items | event |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: impediment_notice_items

  Regola: force-majeure.notice_promptness

    Scenario: Se la comunicazione sia pronta lo dice una persona
      Dato che la comunicazione dell'impedimento è partita il 2026-03-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

    Scenario: Una comunicazione che non è partita non è pronta né tardiva
      Dato che la comunicazione dell'impedimento non è partita
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: force-majeure.exit_for_impediment

    Schema dello scenario: Quale recesso del fornitore è quello per un impedimento
      Dato questi fatti:
        | impediment_notice_received_on    | <impedimento> |
        | supplier_exit_reason             | <ragione>     |
        | supplier_exit_notice_received_on | 2026-03-20    |
        | supplier_exit_on                 | 2026-05-19    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | impedimento | ragione                 | esito          |
        | 2026-03-10  | un impedimento parziale | valido         |
        | 2026-03-10  | una libera scelta       | non si applica |
        | null        | un impedimento parziale | non si applica |

    Scenario: Di chi recede dopo avere comunicato un impedimento si presume che receda per quello
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-10 |
        | supplier_exit_notice_received_on | 2026-03-20 |
        | supplier_exit_on                 | 2026-05-19 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «supplier_exit_reason» = «partial_impediment»

    Scenario: Di chi dice di recedere per un impedimento si presume che lo abbia comunicato
      Dato questi fatti:
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-20 |
        | supplier_exit_on                 | 2026-05-19 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «force-majeure.supplier_exit» è «conforme»

  Regola: force-majeure.supplier_exit

    Scenario: Di un avvenimento di cui non si sa tutto si prende per forza maggiore
      Dato che il recesso del fornitore ha effetto dal 2027-01-22
      E che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-11-23
      E che l'avvenimento dipende da chi lo invoca
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-11-23
      E il primo giorno utile è il 2027-01-22

    Schema dello scenario: Il recesso per un impedimento mal comunicato non è in regola, anche se il fornitore continua a fornire
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-11-23
      E che il recesso del fornitore è arrivato al cliente il 2026-11-23
      E che il fornitore non ha ancora smesso di fornire
      E che la comunicazione dell'impedimento dice nessuno
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il primo giorno utile è il 2027-01-22

      Esempi:
        | giudizio   |
        | 2026-11-23 |
        | 2027-02-01 |

    Schema dello scenario: Il recesso ha effetto nel giorno 59, 60 o 61
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | supplier_exit_on                 | <effetto>               |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-09

      Esempi:
        | effetto    | esito    |
        | 2026-05-08 | violato  |
        | 2026-05-09 | conforme |
        | 2026-05-10 | conforme |

    Schema dello scenario: Se il recesso non è stato comunicato a parte, si conta dalla comunicazione dell'impedimento
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-03-10
      E che il recesso del fornitore ha effetto dal <effetto>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-05-09

      Esempi:
        | effetto    | esito    |
        | 2026-05-08 | violato  |
        | 2026-05-09 | conforme |

    Scenario: In un'altra lettura si conta dall'invio
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_sent_on     | 2026-03-05              |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | supplier_exit_on                 | 2026-05-04              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «supplier-exit-clock» «sending» l'esito è «conforme»

    Schema dello scenario: Chi non ha ancora smesso di fornire non ha smesso troppo presto
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | supplier_exit_on                 | null                    |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «conforme»

      Esempi:
        | giudizio   |
        | 2026-03-20 |
        | 2026-06-30 |

    Scenario: Chi non recede continua per la parte possibile
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01 |
        | supplier_exit_notice_received_on | null       |
        | supplier_exit_on                 | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Un impedimento comunicato male non si può far valere
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | impediment_notice_channel        | posta elettronica       |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | supplier_exit_on                 | 2026-05-09              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: l'impedimento è comunicato nel modo che il contratto vuole

    Scenario: Di una comunicazione di cui si sa poco si presume che sia in regola
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | impediment_notice_channel        | raccomandata A/R        |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | supplier_exit_on                 | 2026-05-09              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Del giorno dell'effetto non si sa nulla
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-10              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supplier_exit_on

    Scenario: Un recesso per libera scelta ha un altro termine
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01        |
        | supplier_exit_reason             | una libera scelta |
        | supplier_exit_notice_received_on | 2026-03-10        |
        | supplier_exit_on                 | 2026-05-09        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Chi smette di fornire senza comunicare il recesso
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | null                    |
        | supplier_exit_on                 | 2026-05-09              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: il recesso è comunicato al cliente

    Schema dello scenario: Dell'invio non si dice nulla, e si conta comunque dall'arrivo
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | supplier_exit_on                 | <effetto>               |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «supplier-exit-clock» «sending» non cambia nulla

      Esempi:
        | effetto    | esito    |
        | 2026-05-08 | violato  |
        | 2026-05-09 | conforme |

    Schema dello scenario: Il recesso per l'impedimento che manca può ancora arrivare
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-01 |
        | supplier_exit_reason | partial_impediment |
        | supplier_exit_notice_received_on | null |
        | supplier_exit_on | 2026-06-30 |
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-01

      Esempi:
        | giudizio | esito |
        | 2026-04-30 | conforme |
        | 2026-05-01 | conforme |
        | 2026-05-02 | violato |

    Schema dello scenario: Il recesso per l'impedimento può essere in viaggio
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-01 |
        | supplier_exit_reason | partial_impediment |
        | supplier_exit_notice_sent_on | <spedito> |
        | supplier_exit_notice_received_on | null |
        | supplier_exit_on | null |
      E il giudizio al 2026-03-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | spedito |
        | 2026-03-25 |
        | null |

    Scenario: Il recesso per l'impedimento parziale è partito ed è arrivato oggi: i giorni cominciano
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-11-23
      E che il recesso del fornitore è arrivato al cliente il 2026-11-23
      E che il fornitore non ha ancora smesso di fornire
      E che il recesso del fornitore è partito il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il primo giorno utile è il 2027-01-22

    Scenario: Il fornitore ha smesso di fornire il giorno in cui ha spedito il recesso, che non è arrivato
      Dato che al cliente non è arrivato alcun recesso del fornitore
      E che il recesso del fornitore è partito il 2026-11-23
      E che il recesso del fornitore ha effetto dal 2026-11-23
      E che la ragione del recesso del fornitore è: un impedimento parziale
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-09-24
      E i giorni di ritardo sono 60

    Scenario: Il recesso è partito, la comunicazione è arrivata oggi, e l'effetto annunciato lascia i giorni interi
      Dato che al cliente non è arrivato alcun recesso del fornitore
      E che il recesso del fornitore è partito il 2026-11-23
      E che il recesso del fornitore ha effetto dal 2027-01-22
      E che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-11-23

    Schema dello scenario: Per un avvenimento che non è forza maggiore il fornitore non recede così
      Dato questi fatti:
        | event_foreseeable                | <prevedibile>           |
        | event_avoidable                  | no                      |
        | event_of_invoking_party          | no                      |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-01-15              |
        | supplier_exit_on                 | <fine>                  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | prevedibile | fine       | esito    |
        | no          | 2026-03-20 | conforme |
        | sì          | 2026-03-20 | violato  |
        | no          | null       | conforme |
        | sì          | null       | violato  |

    Scenario: Il recesso per un avvenimento che non è forza maggiore non manca della comunicazione
      Dato questi fatti:
        | event_foreseeable                | sì                      |
        | impediment_notice_items          | l'avvenimento           |
        | impediment_notice_channel        | posta elettronica       |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-01-15              |
        | supplier_exit_on                 | 2026-03-20              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: l'impedimento viene da un avvenimento che è forza maggiore
      E non si segnala: l'impedimento è comunicato nel modo che il contratto vuole

    Schema dello scenario: Da un contratto già sciolto il fornitore non recede per un impedimento
      Dato questi fatti:
        | customer_type                    | domestic    |
        | visit_kind                       | requested   |
        | contract_concluded_on            | 2026-05-04  |
        | cooling_off_sent_on              | <ripensato> |
        | cooling_off_channel              | pec         |
        | impediment_notice_received_on    | 2026-06-01  |
        | supplier_exit_notice_received_on | 2026-06-10  |
        | supplier_exit_on                 | 2026-06-20  |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: contratto del 4 maggio 2026, ripensamento fino al 18
        | ripensato  | esito          |
        | 2026-05-18 | non si applica |
        | 2026-05-19 | violato        |

  Regola: force-majeure.customer_exit

    Schema dello scenario: Il recesso parte nel giorno 59, 60 o 61
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-03-10
      E che il recesso del cliente per l'impedimento è partito il <recesso>
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

    Schema dello scenario: Chi non ha ancora receduto può farlo fino all'ultimo giorno
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-03-10
      E che il cliente non ha spedito alcun recesso per l'impedimento
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «compliant»

      Esempi:
        | giudizio   | esito         |
        | 2026-05-09 | ammissibile   |
        | 2026-05-10 | inammissibile |

    Schema dello scenario: Il recesso del cliente va per raccomandata
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | 2026-04-10 |
        | impediment_exit_channel       | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via               | esito         |
        | raccomandata A/R  | ammissibile   |
        | PEC               | inammissibile |
        | posta elettronica | inammissibile |
        | posta ordinaria   | inammissibile |

    Scenario: Chi equipara la PEC alla raccomandata la ammette
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | 2026-04-10 |
        | impediment_exit_channel       | PEC        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «customer-letters» «pec_too» l'esito è «ammissibile»
      E con il profilo «favourable» l'esito è «ammissibile»

    Scenario: Della via non si dice nulla, e si presume la raccomandata
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | 2026-04-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «impediment_exit_channel» = «registered_ar»

    Scenario: Il difetto della comunicazione non toglie il recesso al cliente
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10   |
        | impediment_notice_items       | gli effetti  |
        | impediment_notice_channel     | posta elettronica |
        | impediment_exit_sent_on       | 2026-04-10   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E l'esito di «force-majeure.notice» è «violato»

    Schema dello scenario: Se è già il fornitore ad andarsene, il cliente non ne ha bisogno
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | <ragione>               |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | impediment_exit_sent_on          | 2026-04-10              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ragione                 | esito          |
        | un impedimento parziale | non si applica |
        | una libera scelta       | ammissibile    |

    Scenario: Anche se del fornitore si sa soltanto il giorno in cui smette
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-01 |
        | supplier_exit_on              | 2026-05-09 |
        | impediment_exit_sent_on       | 2026-04-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: L'ultimo giorno che cade di festa slitta soltanto per chi è più favorevole al cliente
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-03-02
      E che il recesso del cliente per l'impedimento è partito il 2026-05-02
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-05-01
      E con il profilo «favourable» l'esito è «ammissibile»

    Scenario: Nessun impedimento è stato comunicato
      Dato che al cliente non è arrivata alcuna comunicazione di un impedimento
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del recesso non si sa nulla
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-03-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: impediment_exit_sent_on

    Scenario: Senza un impedimento comunicato non c'è un recesso che lo segua
      Dato che al cliente non è arrivata alcuna comunicazione di un impedimento
      E che il recesso del cliente per l'impedimento è partito il 2026-04-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.impediment_exit_sent_on: non può stare con `impediment_notice_received_on`

    Schema dello scenario: Chi equipara la PEC ammette quella sola — Recesso del cliente per un impedimento parziale del fornitore
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | 2026-04-10 |
        | impediment_exit_channel       | <via>      |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «customer-letters» «pec_too» non cambia nulla

      Esempi:
        | via               |
        | posta elettronica |
        | posta ordinaria   |

    Schema dello scenario: La PEC secondo il profilo — Recesso del cliente per un impedimento parziale del fornitore
      Dato il profilo «<profilo>»
      E questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | 2026-04-10 |
        | impediment_exit_channel       | PEC        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito         |
        | documents  | inammissibile |
        | regulation | inammissibile |
        | favourable | ammissibile   |

  Regola: force-majeure.customer_exit_effect

    Schema dello scenario: Il contratto finisce alla fine del sessantesimo giorno
      Dato questi fatti:
        | impediment_notice_received_on | <comunicazione> |
        | impediment_exit_sent_on       | <recesso>       |
        | impediment_exit_known_on      | <saputo>        |
      E il giudizio al 2028-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <fine>
      E il giorno risultante è il <fine>

      Esempi: un febbraio di 28 giorni e uno di 29
        | comunicazione | recesso    | saputo     | fine       |
        | 2026-03-10    | 2026-05-09 | 2026-05-12 | 2026-07-11 |
        | 2026-12-01    | 2026-12-28 | 2027-01-01 | 2027-03-02 |
        | 2027-12-01    | 2027-12-28 | 2028-01-01 | 2028-03-01 |

    Scenario: Un recesso tardivo non ha effetto
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | 2026-05-10 |
        | impediment_exit_known_on      | 2026-05-12 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il fornitore non ha ancora saputo del recesso
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | 2026-05-09 |
        | impediment_exit_known_on      | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Il giorno si conosce anche se del recesso non si dice altro
      Dato che il fornitore ha saputo del recesso per l'impedimento il 2026-05-12
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2026-07-11

    Scenario: Di un recesso mai spedito il fornitore non ha potuto sapere
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | null       |
        | impediment_exit_known_on      | 2026-05-12 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.impediment_exit_known_on

    Scenario: Un recesso mai spedito non è andato per alcuna via
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | null       |
        | impediment_exit_channel       | PEC        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.impediment_exit_channel: non può stare con `impediment_exit_sent_on`

    Scenario: Chi non aveva bisogno di recedere può averlo fatto comunque
      Dato questi fatti:
        | impediment_notice_received_on    | 2026-03-01              |
        | supplier_exit_reason             | un impedimento parziale |
        | supplier_exit_notice_received_on | 2026-03-10              |
        | impediment_exit_sent_on          | 2026-04-10              |
        | impediment_exit_known_on         | 2026-04-12              |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2026-06-11

    Scenario: Finché non si sa quando il recesso è partito si prende per valido
      Dato questi fatti:
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_known_on      | 2026-05-12 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: L'effetto non slitta oltre una festa, nemmeno per chi è più favorevole al cliente
      Dato il profilo «favourable»
      E che il fornitore ha saputo del recesso per l'impedimento il 2026-10-26
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora il termine scade il 2026-12-25

    Scenario: Di quando il fornitore lo ha saputo non si sa nulla
      Dato che la comunicazione dell'impedimento parziale è arrivata al cliente il 2026-03-10
      E che il recesso del cliente per l'impedimento è partito il 2026-05-09
      E la sola famiglia «force-majeure»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: impediment_exit_known_on

  Regola: force-majeure.long_interruption

    Scenario: Un'interruzione d'autorità accanto a una sospensione chiesta
      Dato che l'interruzione della fornitura è cominciata il 2026-11-23
      E che la fornitura è ripresa il 2026-12-24
      E che la sospensione è stata chiesta al distributore il 2026-11-23
      E che la fornitura si è interrotta per: un provvedimento di autorità
      E il giudizio al 2026-12-24
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E il termine scade il 2026-12-23
      E i giorni di ritardo sono 1

    Scenario: Un'interruzione del distributore accanto a una sospensione chiesta
      Dato che l'interruzione della fornitura è cominciata il 2026-11-23
      E che la fornitura è ripresa il 2026-12-24
      E che la fornitura si è interrotta per: fatto del distributore o del gestore di rete
      E che la sospensione è stata chiesta al distributore il 2026-11-23
      E il giudizio al 2026-12-24
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E il termine scade il 2026-12-23
      E i giorni di ritardo sono 1

    Scenario: Un'interruzione per servizio accanto a una sospensione chiesta
      Dato che l'interruzione della fornitura è cominciata il 2026-11-23
      E che la fornitura è ripresa il 2026-12-24
      E che la sospensione è stata chiesta al distributore il 2026-11-23
      E che la fornitura si è interrotta per: ragioni di servizio del fornitore
      E il giudizio al 2026-12-24
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E il termine scade il 2026-12-23
      E i giorni di ritardo sono 1

    Schema dello scenario: L'interruzione dura 29, 30 o 31 giorni
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il <ripresa>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.interruption_remedies» è «<rimedi>»
      E il termine scade il 2026-04-09
      E si presume «interruption_kind» = «force_majeure»

      Esempi:
        | ripresa    | esito    | rimedi         |
        | 2026-04-08 | valido   | non si applica |
        | 2026-04-09 | valido   | non si applica |
        | 2026-04-10 | decaduto | ammissibile    |
        | 2026-04-11 | decaduto | ammissibile    |

    Schema dello scenario: Un'interruzione che dura ancora si conta fino al giudizio
      Dato che l'interruzione della fornitura è cominciata il <inizio>
      E che la fornitura non è ancora ripresa
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: anche a cavallo del giorno bisestile
        | inizio     | giudizio   | esito          |
        | 2026-03-10 | 2026-04-09 | valido         |
        | 2026-03-10 | 2026-04-10 | decaduto       |
        | 2028-02-01 | 2028-03-02 | valido         |
        | 2028-02-01 | 2028-03-03 | decaduto       |
        | 2027-02-01 | 2027-03-03 | valido         |
        | 2027-02-01 | 2027-03-04 | decaduto       |

    Schema dello scenario: Conta da che cosa viene l'interruzione
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il 2026-04-10
      E che la fornitura si è interrotta per: <causa>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.interruption_remedies» è «<rimedi>»

      Esempi:
        | causa                                       | esito    | rimedi         |
        | forza maggiore o caso fortuito              | decaduto | ammissibile    |
        | ragioni di servizio del fornitore           | decaduto | ammissibile    |
        | fatto del distributore o del gestore di rete | decaduto | ammissibile    |
        | un provvedimento di autorità                | decaduto | ammissibile    |
        | morosità del cliente                        | non si applica | non si applica |
        | un'altra ragione                            | non si applica | non si applica |

    Scenario: La fornitura non si è interrotta — Contratto dopo un'interruzione della fornitura
      Dato che la fornitura non si è interrotta
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della ripresa non si sa nulla
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: interruption_ended_on

    Scenario: Una fornitura mai interrotta non è ripresa
      Dato che la fornitura non si è interrotta
      E che la fornitura è ripresa il 2026-04-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.interruption_ended_on: non può stare con `interruption_started_on`

    Schema dello scenario: Il limite non slitta oltre una festa, nemmeno per chi è più favorevole al cliente
      Dato il profilo «favourable»
      E che l'interruzione della fornitura è cominciata il 2026-11-25
      E che la fornitura è ripresa il <ripresa>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-12-25

      Esempi:
        | ripresa    | esito          |
        | 2026-12-25 | valido         |
        | 2026-12-26 | decaduto       |
        | 2026-12-27 | decaduto       |

    Scenario: Una fornitura sospesa per morosità non è interrotta per forza maggiore
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura è stata sospesa il 2026-05-20
      E che la ragione della sospensione è la morosità
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «force-majeure.interruption_remedies» è «non si applica»

    Schema dello scenario: Una sospensione, di qualunque ragione, non risolve il contratto
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la ragione della sospensione è <ragione>
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | ragione                                           |
        | la morosità                                       |
        | un prelievo fraudolento provato                   |
        | la manomissione del misuratore o dei sigilli      |
        | un uso degli impianti non conforme al contratto   |
        | una irregolarità trovata in una verifica          |

    Schema dello scenario: Chi dice perché la fornitura si è interrotta decide, anche accanto a una sospensione
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura è stata sospesa il 2026-05-20
      E che la ragione della sospensione è la morosità
      E che la fornitura si è interrotta per: <causa>
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                          | esito          |
        | forza maggiore o caso fortuito | decaduto       |
        | morosità del cliente           | non si applica |

    Scenario: Fornitura sospesa lo stesso giorno senza che si sappia perché
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura è stata sospesa il 2026-05-20
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: suspension_ground, interruption_kind
      E l'esito di «force-majeure.interruption_remedies» è «non determinabile»

  Regola: force-majeure.suspension_cause

    Scenario: Una sospensione chiesta dopo l'interruzione non ne è la causa
      Dato che l'interruzione della fornitura è cominciata il 2026-11-23
      E che la sospensione è stata chiesta al distributore il 2026-11-24
      E il giudizio al 2026-11-24
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Un pericolo che viene da un'autorità
      Dato che la ragione della sospensione è un pericolo oggettivo
      E che la fornitura si è interrotta per: un provvedimento di autorità
      E che l'interruzione della fornitura è cominciata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Un pericolo che viene dal distributore
      Dato che la ragione della sospensione è un pericolo oggettivo
      E che la fornitura si è interrotta per: fatto del distributore o del gestore di rete
      E che l'interruzione della fornitura è cominciata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Un pericolo che è forza maggiore
      Dato che l'interruzione della fornitura è cominciata il 2026-11-23
      E che la fornitura si è interrotta per: forza maggiore o caso fortuito
      E che la ragione della sospensione è un pericolo oggettivo
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Una sospensione senza ragione, accanto a un'interruzione per morosità
      Dato che la fornitura è stata sospesa il 2026-11-23
      E che l'interruzione della fornitura è cominciata il 2026-11-23
      E che la fornitura si è interrotta per: morosità del cliente
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «force-majeure.suspended_supply» è «valido»
      E l'esito di «force-majeure.long_interruption» è «non si applica»

    Schema dello scenario: Chi dice perché la fornitura si è interrotta non deve dire perché è sospesa
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura è ripresa il 2026-05-30
      E che la fornitura si è interrotta per: <causa>
      E che la sospensione non è stata chiesta
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.suspended_supply» è «<esito>»
      E l'esito di «force-majeure.long_interruption» è «<contratto>»
      E la conclusione è «compliant»

      Esempi:
        | causa                                        | esito          | contratto      |
        | forza maggiore o caso fortuito               | non si applica | valido         |
        | ragioni di servizio del fornitore            | non si applica | valido         |
        | fatto del distributore o del gestore di rete | non si applica | valido         |
        | un provvedimento di autorità                 | non si applica | valido         |
        | morosità del cliente                         | valido         | non si applica |
        | un'altra ragione                             | non si applica | non si applica |

    Scenario: Una fornitura mai sospesa non si è interrotta per una sospensione
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura è ripresa il 2026-05-30
      E che la fornitura non è stata sospesa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «force-majeure.suspended_supply» è «non si applica»
      E l'esito di «force-majeure.long_interruption» è «valido»

    Schema dello scenario: Per un pericolo si sospende e si interrompe
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la ragione della sospensione è un pericolo oggettivo
      E che la fornitura si è interrotta per: <causa>
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.long_interruption» è «<contratto>»

      Esempi:
        | causa                             | esito          | contratto      |
        | un'altra ragione                  | non si applica | non si applica |
        | morosità del cliente              | valido         | non si applica |
        | ragioni di servizio del fornitore | non si applica | decaduto       |

    Scenario: Sospensione per un pericolo di cui non si sa se sia un'interruzione
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la ragione della sospensione è un pericolo oggettivo
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: interruption_kind
      E l'esito di «force-majeure.long_interruption» è «non determinabile»

    Scenario: Di una sospensione non si dice né la ragione né la richiesta
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura è stata sospesa il 2026-05-20
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

  Regola: force-majeure.suspended_supply

    Schema dello scenario: La sospensione chiesta al distributore e il giorno dell'interruzione
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la sospensione è stata chiesta al distributore il <richiesta>
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.long_interruption» è «<contratto>»

      Esempi:
        | richiesta  | esito          | contratto      |
        | 2026-05-19 | valido         | non si applica |
        | 2026-05-20 | valido         | non si applica |
        | 2026-05-21 | non si applica | decaduto       |

    Schema dello scenario: La fornitura sospesa e il giorno dell'interruzione
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la ragione della sospensione è la morosità
      E che la fornitura è stata sospesa il <sospesa>
      E che la riattivazione <riattivazione>
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.long_interruption» è «<contratto>»

      Esempi:
        | sospesa    | riattivazione                | esito          | contratto      |
        | 2026-05-20 | non è stata chiesta          | valido         | non si applica |
        | 2026-05-21 | non è stata chiesta          | non si applica | decaduto       |
        | 2026-05-10 | non è stata chiesta          | valido         | non si applica |
        | 2026-05-10 | è stata chiesta il 2026-05-20 | valido         | non si applica |
        | 2026-05-10 | è stata chiesta il 2026-05-19 | non si applica | decaduto       |
        | 2026-05-20 | è stata chiesta il 2026-05-19 | valido         | non si applica |

    Scenario: Interruzione cominciata a fornitura già sospesa, e della riattivazione non si sa nulla
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la ragione della sospensione è la morosità
      E che la fornitura è stata sospesa il 2026-05-10
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: reactivation_requested_on

    Schema dello scenario: Se si sa perché la fornitura si è interrotta, della riattivazione non si chiede
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura si è interrotta per: <causa>
      E che la ragione della sospensione è la morosità
      E che la fornitura è stata sospesa il 2026-05-10
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.long_interruption» è «<contratto>»

      Esempi:
        | causa                                        | esito          | contratto      |
        | fatto del distributore o del gestore di rete | non si applica | decaduto       |
        | morosità del cliente                         | valido         | non si applica |
        | un'altra ragione                             | non si applica | non si applica |

    Scenario: Che l'interruzione sia una sospensione non basta a dire il caso in regola
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la fornitura si è interrotta per: morosità del cliente
      E che la fornitura è stata sospesa il 2026-05-20
      E che la fornitura è ripresa il 2026-05-30
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «force-majeure.suspension_cause» è «valido»
      E l'esito di «force-majeure.long_interruption» è «non si applica»
      E la conclusione è «undetermined»

    Scenario: Sospensione chiesta e mai eseguita
      Dato che l'interruzione della fornitura è cominciata il 2026-05-20
      E che la sospensione è stata chiesta al distributore il 2026-05-10
      E che la fornitura non è stata sospesa
      E che la fornitura non è ancora ripresa
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «force-majeure.long_interruption» è «decaduto»

  Regola: force-majeure.interruption_remedies

    Scenario: Della ripresa non si sa nulla, e nemmeno dei rimedi
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: interruption_ended_on

    Scenario: L'ultimo giorno senza rimedi
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il 2026-04-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il 2026-04-09

    Scenario: La fornitura non si è interrotta — Rimedi del cliente per un'interruzione
      Dato che la fornitura non si è interrotta
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: force-majeure.price_reduction

    Schema dello scenario: Il corrispettivo si riduce secondo la causa
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il 2026-03-15
      E che la fornitura si è interrotta per: <causa>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | causa                                       | esito          |
        | forza maggiore o caso fortuito              | dovuto         |
        | ragioni di servizio del fornitore           | non dovuto     |
        | fatto del distributore o del gestore di rete | dovuto         |
        | un provvedimento di autorità                | dovuto         |
        | morosità del cliente                        | non si applica |
        | un'altra ragione                            | non si applica |

    Schema dello scenario: Per le ragioni di servizio il corrispettivo si riduce soltanto oltre il limite, in ogni lettura
      Dato che l'interruzione della fornitura è cominciata il 2026-05-01
      E che la fornitura è ripresa il <ripresa>
      E che la fornitura si è interrotta per: ragioni di servizio del fornitore
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-31
      E l'esito di «force-majeure.interruption_remedies» è «<rimedi>»
      E con la lettura «interruption-price» «long_interruption» non cambia nulla

      Esempi: trenta giorni dal 1º maggio
        | ripresa    | esito      | rimedi         |
        | 2026-05-30 | non dovuto | non si applica |
        | 2026-05-31 | non dovuto | non si applica |
        | 2026-06-01 | dovuto     | ammissibile    |
        | 2026-06-15 | dovuto     | ammissibile    |

    Scenario: Un'interruzione per ragioni di servizio che dura ancora
      Dato che l'interruzione della fornitura è cominciata il 2026-05-01
      E che la fornitura non è ancora ripresa
      E che la fornitura si è interrotta per: ragioni di servizio del fornitore
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «dovuto»

    Schema dello scenario: In un'altra lettura si riduce soltanto oltre il limite
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il <ripresa>
      E che la fornitura si è interrotta per: forza maggiore o caso fortuito
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E è segnalato il dubbio «interruption-price-cut»
      E con la lettura «interruption-price» «long_interruption» <altro>

      Esempi:
        | ripresa    | altro                      |
        | 2026-04-09 | l'esito è «non dovuto»     |
        | 2026-04-10 | non cambia nulla           |

    Scenario: La fornitura non si è interrotta — Corrispettivo ridotto per il periodo di interruzione
      Dato questi fatti:
        | interruption_started_on | null                           |
        | interruption_kind       | forza maggiore o caso fortuito |
      Quando si controlla il caso
      Allora il caso è rifiutato: interruption_kind

    Scenario: Del perché non si sa nulla
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il 2026-03-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Schema dello scenario: Con ogni profilo si riduce anche per un'interruzione breve
      Dato il profilo «<profilo>»
      E che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il 2026-03-15
      E che la fornitura si è interrotta per: forza maggiore o caso fortuito
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «dovuto»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Guardando tutta la famiglia si chiede il perché
      Dato che l'interruzione della fornitura è cominciata il 2026-03-10
      E che la fornitura è ripresa il 2026-03-15
      E la sola famiglia «force-majeure»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: interruption_kind

  Regola: force-majeure.exit_contract

    Schema dello scenario: Dopo un ripensamento in tempo non c'è un contratto da cui recedere per un impedimento
      Dato questi fatti:
        | customer_type         | domestic    |
        | visit_kind            | requested   |
        | contract_concluded_on | 2026-05-04  |
        | cooling_off_sent_on   | <ripensato> |
        | cooling_off_channel   | pec         |
        | impediment_notice_received_on | 2026-05-05 |
        | impediment_exit_sent_on       | <partito>  |
        | impediment_exit_known_on      | 2026-06-20 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.customer_exit» è «<recesso>»
      E l'esito di «force-majeure.customer_exit_effect» è «<esito>»

      Esempi: contratto del 4 maggio 2026, ripensamento fino al 18
        | ripensato  | partito    | esito          | recesso        |
        | 2026-05-18 | 2026-06-10 | non si applica | non si applica |
        | 2026-05-19 | 2026-06-10 | valido         | ammissibile    |
        | 2026-05-10 | 2026-05-11 | non si applica | non si applica |
        | 2026-05-10 | 2026-05-10 | non si applica | non si applica |
        | 2026-05-10 | 2026-05-09 | valido         | ammissibile    |

    Schema dello scenario: Da una proposta decaduta, o non accettata, il cliente non recede per un impedimento
      Dato questi fatti:
        | customer_type                 | domestic    |
        | proposal_signed_on            | 2026-01-15  |
        | acceptance_sent_on            | <accettata> |
        | proposal_refused              | <rifiutata> |
        | impediment_notice_received_on | 2026-05-05  |
        | impediment_exit_sent_on       | null        |
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.customer_exit» è «<recesso>»

      Esempi: l'ultimo giorno per accettare è il 1º marzo
        | accettata  | rifiutata | esito          | recesso        |
        | 2026-03-01 | no        | valido         | ammissibile    |
        | 2026-03-02 | no        | non si applica | non si applica |
        | null       | sì        | non si applica | non si applica |

    Schema dello scenario: Chi è già passato a un altro venditore non recede per un impedimento
      Dato questi fatti:
        | supply_activated_on           | 2025-03-01 |
        | switch_on                     | 2026-04-01 |
        | impediment_notice_received_on | 2026-03-10 |
        | impediment_exit_sent_on       | <partito>  |
      E il giudizio al 2026-04-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «force-majeure.customer_exit» è «<recesso>»

      Esempi: il passaggio è del 1º aprile
        | partito    | esito          | recesso        |
        | 2026-03-31 | valido         | ammissibile    |
        | 2026-04-01 | non si applica | non si applica |
        | 2026-04-02 | non si applica | non si applica |
        | null       | non si applica | non si applica |

    Scenario: Se il cliente si sia ripensato in tempo non si sa, e il recesso per un impedimento si guarda
      Dato questi fatti:
        | customer_type                 | domestic   |
        | contract_concluded_on         | 2026-05-04 |
        | cooling_off_sent_on           | 2026-05-25 |
        | impediment_notice_received_on | 2026-05-05 |
        | impediment_exit_sent_on       | 2026-06-10 |
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «valido»
