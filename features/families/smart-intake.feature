# language: it
Funzionalità: Presentazione delle richieste SMART
  Chi può scrivere allo Sportello, per quale via, con quali documenti e file, e quando la pratica si vede. Ciò che il testo
  chiede senza respingere chi non lo fa resta un dovere: la richiesta si tratta, e il rimedio dice che cosa conviene fare.

  Regola: smart-intake.eligible_customers

    Schema dello scenario: Ogni cliente finale può usare i servizi SMART
      Dato che chi chiede <chi> un cliente finale
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chi   | esito         |
        | è     | ammissibile   |
        | non è | inammissibile |

    Scenario: Di chi chiede non si sa se sia un cliente finale
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: final_customer

  Regola: smart-intake.delegate_documents

    Schema dello scenario: I documenti del delegato, fino all'ultimo giorno di validità
      Dato che la richiesta è presentata da un delegato
      E che la delega scritta <delega>
      E che la copia del documento di chi delega <copia>
      E che il documento di chi delega scade il <scadenza>
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | delega     | copia      | scadenza   | esito            |
        | è allegata | è allegata | 2026-07-01 | da regolarizzare |
        | è allegata | è allegata | 2026-07-02 | ammissibile      |
        | è allegata | è allegata | 2026-07-03 | ammissibile      |
        | manca      | è allegata | 2026-07-03 | da regolarizzare |
        | è allegata | manca      | 2026-07-03 | da regolarizzare |

    Schema dello scenario: Delle carte del delegato si dice quale manca
      Dato che la richiesta è presentata da un delegato
      E che la delega scritta <delega>
      E che la copia del documento di chi delega <copia>
      E che il documento di chi delega scade il <scadenza>
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: <che cosa>

      Esempi:
        | delega     | copia      | scadenza   | che cosa                                 |
        | manca      | è allegata | 2026-07-03 | la delega scritta                        |
        | è allegata | manca      | 2026-07-03 | la copia del documento di chi delega     |
        | manca      | manca      | 2026-07-03 | la copia del documento di chi delega     |
        | è allegata | è allegata | 2026-07-01 | un documento non scaduto di chi delega   |

    Scenario: Contando dalla delega, un documento scaduto dopo la firma andrebbe bene
      Dato che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la delega è stata firmata il 2026-06-30
      E che la copia del documento di chi delega è allegata
      E che il documento di chi delega scade il 2026-06-30
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: un documento non scaduto di chi delega
      E con la lettura «smart-id-validity» «delegation» l'esito è «ammissibile»

    Scenario: Chi scrive da sé non ha bisogno di deleghe
      Dato che la richiesta è presentata dal cliente stesso
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del documento di chi delega non si sa la scadenza
      Dato che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la copia del documento di chi delega è allegata
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: principal_id_expires_on

    Scenario: Chi scrive da sé non allega una delega
      Dato che la richiesta è presentata dal cliente stesso
      E che la delega scritta è allegata
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.delegation_written: non può stare con `via_delegate`

    Scenario: Una delega che manca non è firmata
      Dato che la richiesta è presentata da un delegato
      E che la delega scritta manca
      E che la delega è stata firmata il 2026-06-30
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.delegation_signed_on: non può stare con `delegation_written`

    Scenario: Chi scrive da sé non ha firmato una delega
      Dato questi fatti:
        | via_delegate | no |
        | delegation_signed_on | 2026-03-01 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.delegation_signed_on: non può stare con `via_delegate`

    Scenario: Chi scrive da sé non allega il documento di chi delega
      Dato questi fatti:
        | via_delegate | no |
        | principal_id_attached | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.principal_id_attached: non può stare con `via_delegate`

    Schema dello scenario: Per ogni profilo il documento deve valere quando la richiesta parte, e non quando la delega è firmata
      Dato il profilo «<profilo>»
      E che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la delega è stata firmata il <firma>
      E che la copia del documento di chi delega è allegata
      E che il documento di chi delega scade il <scadenza>
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | firma      | scadenza   | esito            |
        | documents  | 2026-06-30 | 2026-07-01 | da regolarizzare |
        | documents  | 2026-06-30 | 2026-07-02 | ammissibile      |
        | regulation | 2026-06-30 | 2026-07-01 | da regolarizzare |
        | regulation | 2026-06-30 | 2026-07-02 | ammissibile      |
        | favourable | 2026-06-30 | 2026-07-01 | da regolarizzare |
        | favourable | 2026-06-30 | 2026-07-02 | ammissibile      |

    Schema dello scenario: Letta sulla delega, la scadenza si guarda nel giorno della firma, quel giorno compreso
      Dato che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la delega è stata firmata il 2026-06-30
      E che la copia del documento di chi delega è allegata
      E che il documento di chi delega scade il <scadenza>
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E con la lettura «smart-id-validity» «delegation» <altrimenti>

      Esempi:
        | scadenza   | altrimenti              |
        | 2026-06-29 | non cambia nulla        |
        | 2026-06-30 | l'esito è «ammissibile» |
        | 2026-07-01 | l'esito è «ammissibile» |

    Scenario: Letta sulla delega, un documento valido alla partenza e scaduto alla firma non va bene
      Dato che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la delega è stata firmata il 2026-07-03
      E che la copia del documento di chi delega è allegata
      E che il documento di chi delega scade il 2026-07-02
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-03
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «smart-id-validity» «delegation» l'esito è «da regolarizzare»

  Regola: smart-intake.portal_steps

    Schema dello scenario: Sul Portale servono tutti i passi
      Dato che la richiesta SMART è presentata <via>
      E che chi chiede <registrato> registrato al Portale
      E che sul Portale <scelto> stato scelto l'argomento
      E che <documenti>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via         | registrato | scelto | documenti                                  | esito            |
        | sul Portale | è          | è      | tutti i documenti obbligatori sono allegati | ammissibile      |
        | sul Portale | non è      | è      | tutti i documenti obbligatori sono allegati | da regolarizzare |
        | sul Portale | è          | non è  | tutti i documenti obbligatori sono allegati | da regolarizzare |
        | sul Portale | è          | è      | manca almeno un documento obbligatorio      | da regolarizzare |
        | per posta   | non è      | non è  | manca almeno un documento obbligatorio      | non si applica   |

    Scenario: Dei passi sul Portale uno non si conosce
      Dato che la richiesta SMART è presentata sul Portale
      E che chi chiede è registrato al Portale
      E che tutti i documenti obbligatori sono allegati
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: topic_selected

    Schema dello scenario: I passi del Portale valgono per la sola via del Portale
      Dato che la richiesta SMART è presentata <via>
      E che chi chiede non è registrato al Portale
      E che sul Portale non è stato scelto l'argomento
      E che manca almeno un documento obbligatorio
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | esito            |
        | sul Portale           | da regolarizzare |
        | per posta elettronica | non si applica   |
        | per posta             | non si applica   |
        | per fax               | non si applica   |
        | per telefono          | non si applica   |

  Regola: smart-intake.complete

    Scenario: Una richiesta completa parte
      Dato che la richiesta SMART era completa quando è partita
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Una richiesta incompleta si regolarizza e non si respinge
      Dato che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART <completamento>
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E è segnalato il dubbio «faq-incomplete-effect»

      Esempi:
        | completamento                      | esito            |
        | non è stata ancora completata      | da regolarizzare |
        | è stata completata il 2026-07-10   | ammissibile      |

    Scenario: Della richiesta incompleta nessuno dice che sia stata completata
      Dato che la richiesta SMART non era completa quando è partita
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E si presume «smart-intake.completed_later» = «not_applicable»

    Scenario: Della richiesta non si sa se fosse completa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_complete, request_completed_on

    Scenario: Una richiesta completa dall'inizio non si completa dopo
      Dato che la richiesta SMART era completa quando è partita
      E che la richiesta SMART è stata completata il 2026-07-08
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.request_completed_on: non può stare con `request_complete`

  Regola: smart-intake.files_in_order

    Schema dello scenario: Un solo documento che non si può usare basta
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che <file>
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | file                                                            | esito          |
        | gli allegati sono: nessuno                                      | valido         |
        | gli allegati sono: bolletta.pdf (14999999 byte)                 | valido         |
        | gli allegati sono: bolletta.pdf (15000000 byte)                 | non si applica |
        | gli allegati sono: bolletta.pdf (5 byte), foto.jpg (6 byte)     | valido         |
        | gli allegati sono: bolletta.pdf (5 byte), foto.jpeg (6 byte)    | non si applica |
        | gli allegati sono: bolletta.pdf (5 byte, cifrato)               | non si applica |
        | ogni allegato si può usare                                      | valido         |
        | almeno un allegato non si può usare                             | non si applica |
        | i documenti sono forniti come file allegati                     | valido         |
        | i documenti sono forniti come collegamento temporaneo           | non si applica |
        | i documenti sono forniti come collegamento protetto da password | non si applica |

    Scenario: Contando i megabyte per potenze di due, i file sarebbero in ordine
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che gli allegati sono: bolletta.pdf (15000000 byte)
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «attachments-15mb» «binary» l'esito è «valido»

    Scenario: Di file e collegamenti non si sa nulla
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: attachments, attachments_unusable, document_delivery

    Scenario: Dove nessun tempo dipende dai file, non ci si chiede se siano in ordine tutti insieme
      Dato che gli allegati sono: bolletta.pdf (5 byte)
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora la clausola non è esaminata

  Regola: smart-intake.sender_in_order

    Schema dello scenario: Chi scrive, come e con quale modulo
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta SMART è presentata <via>
      E che la richiesta è presentata dal cliente stesso
      E che il cliente rientra nella categoria <categoria>
      E che il modulo di interesse <interesse> compilato in ogni parte
      E che è stato usato il modulo previsto
      E che i campi vuoti del modulo sono <vuoti>
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | categoria     | interesse | vuoti | esito          |
        | per posta elettronica | domestico     | è         | 0     | valido         |
        | per posta             | domestico     | è         | 1     | non si applica |
        | per fax               | domestico     | non è     | 0     | non si applica |
        | per posta             | non domestico | è         | 0     | non si applica |
        | sul Portale           | non domestico | non è     | 1     | valido         |

    Schema dello scenario: La delega è in ordine fino all'ultimo giorno di validità del documento
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la copia del documento di chi delega è allegata
      E che il documento di chi delega scade il <scadenza>
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | scadenza   | esito          |
        | 2026-07-01 | non si applica |
        | 2026-07-02 | valido         |
        | 2026-07-03 | valido         |

    Scenario: Del delegato non si sa se avesse le carte
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta è presentata da un delegato
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: delegation_written, principal_id_attached, principal_id_expires_on

    Schema dello scenario: La delega, la via e il modulo contano ognuno da sé
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta SMART è presentata per posta
      E che il cliente rientra nella categoria <categoria>
      E che la richiesta è presentata dal cliente stesso
      E che <modulo> stato usato il modulo previsto
      E che i campi vuoti del modulo sono 0
      E che il modulo di interesse è compilato in ogni parte
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | categoria  | modulo | esito          |
        | domestico  | è      | valido         |
        | domestico  | non è  | non si applica |
        | condominio | è      | non si applica |

    Schema dello scenario: Un modulo di interesse incompleto basta, anche se di chi scrive non si sa altro
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta SMART è presentata per posta elettronica
      E che il modulo di interesse non è compilato in ogni parte
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Sul Portale, se nessuno parla di deleghe, chi scrive è in ordine
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta SMART è presentata sul Portale
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: smart-intake.in_order

    Schema dello scenario: Se nulla risulta mancare la richiesta è in ordine, se manca una cosa no
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che <fatto>
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                                                   | esito          |
        | il cliente rientra nella categoria domestico            | valido         |
        | la richiesta SMART era completa quando è partita        | valido         |
        | la richiesta SMART non era completa quando è partita    | non si applica |
        | la richiesta SMART non è stata ancora completata        | valido         |
        | la richiesta SMART è stata completata il 2026-07-02     | non si applica |
        | manca almeno un documento obbligatorio                  | non si applica |
        | gli allegati sono: foto.jpeg (1000 byte)                | non si applica |
        | i documenti sono forniti come collegamento temporaneo   | non si applica |
        | manca almeno un campo obbligatorio del Portale          | non si applica |

    Schema dello scenario: Per una controversia conta anche l'attesa dopo il reclamo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta  | esito          |
        | 2026-06-30 | non si applica |
        | 2026-07-01 | non si applica |
        | 2026-07-02 | valido         |

    Scenario: Finché della delega non si sa, della richiesta nemmeno
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la copia del documento di chi delega è allegata
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: principal_id_expires_on

    Scenario: Una richiesta di cui nessuno aspetta risposta non si misura
      Dato che la richiesta SMART è partita il 2026-07-02
      E che il servizio chiesto è SMART Info
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Schema dello scenario: Un reclamo già soddisfatto toglie la controversia, e il tempo non corre
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo <reclamo> il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-08
      E che il cliente <soddisfazione> della risposta al reclamo
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | reclamo          | soddisfazione     | esito          |
        | è stato ricevuto | è soddisfatto     | non si applica |
        | è stato ricevuto | non è soddisfatto | valido         |
        | è stato inviato  | è soddisfatto     | non si applica |
        | è stato inviato  | non è soddisfatto | valido         |

  Regola: smart-intake.in_order_when_completed

    Schema dello scenario: Partita incompleta e completata dopo, la richiesta è in ordine da allora
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta SMART <completamento>
      E che <altro>
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | completamento                    | altro                                                | esito          |
        | è stata completata il 2026-07-09 | la richiesta SMART non era completa quando è partita | valido         |
        | è stata completata il 2026-07-02 | manca almeno un documento obbligatorio               | valido         |
        | non è stata ancora completata    | la richiesta SMART non era completa quando è partita | non si applica |
        | non è stata ancora completata    | la richiesta SMART era completa quando è partita     | non si applica |

    Scenario: Che fosse partita incompleta si presume, se è stata completata dopo
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-07-02
      E che la richiesta SMART è stata completata il 2026-07-09
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «request_complete» = «false»

    Scenario: Non si sa se ciò che mancava sia arrivato
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_completed_on

  Regola: smart-intake.completed_later

    Schema dello scenario: Ciò che mancava alla partenza può arrivare dopo
      Dato che la richiesta SMART <partenza> completa quando è partita
      E che la richiesta SMART <completamento>
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «smart-intake.complete» è «<completezza>»

      Esempi:
        | partenza | completamento                    | esito            | completezza      |
        | non era  | è stata completata il 2026-07-10 | ammissibile      | ammissibile      |
        | non era  | non è stata ancora completata    | da regolarizzare | da regolarizzare |
        | era      | non è stata ancora completata    | non si applica   | ammissibile      |

    Scenario: Del completamento si sa che non c'è ma non se servisse
      Dato che la richiesta SMART non è stata ancora completata
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_complete

  Regola: smart-intake.other_channels

    Schema dello scenario: Posta elettronica, posta e fax per i soli domestici senza delegato
      Dato che la richiesta SMART è presentata <via>
      E che il cliente rientra nella categoria <categoria>
      E che la richiesta è presentata <da>
      E che il modulo di interesse <modulo> compilato in ogni parte
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | categoria     | da                 | modulo | esito            |
        | per posta elettronica | domestico     | dal cliente stesso | è      | ammissibile      |
        | per posta             | domestico     | dal cliente stesso | è      | ammissibile      |
        | per fax               | domestico     | dal cliente stesso | è      | ammissibile      |
        | per posta elettronica | domestico     | dal cliente stesso | non è  | da regolarizzare |
        | per posta elettronica | domestico     | da un delegato     | è      | inammissibile    |
        | per posta elettronica | condominio    | dal cliente stesso | è      | inammissibile    |
        | per fax               | non domestico | da un delegato     | non è  | inammissibile    |
        | sul Portale           | non domestico | da un delegato     | non è  | non si applica   |
        | per telefono          | domestico     | dal cliente stesso | è      | non si applica   |

    Scenario: Di chi scrive fuori dal Portale non si sa se sia un delegato
      Dato che la richiesta SMART è presentata per posta elettronica
      E che il cliente rientra nella categoria domestico
      E che il modulo di interesse è compilato in ogni parte
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: via_delegate
      E è segnalato il dubbio «smart-alt-channel-scope»

    Schema dello scenario: Fuori dal Portale scrivono i soli domestici
      Dato che la richiesta SMART è presentata per posta
      E che il cliente rientra nella categoria <categoria>
      E che la richiesta è presentata dal cliente stesso
      E che il modulo di interesse è compilato in ogni parte
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | categoria                | esito         |
        | domestico                | ammissibile   |
        | piccola o media impresa  | inammissibile |
        | non domestico            | inammissibile |
        | condominio               | inammissibile |
        | pubblica amministrazione | inammissibile |

  Regola: smart-intake.status_by_phone

    Schema dello scenario: Al telefono si chiede a che punto è la pratica
      Dato che la richiesta SMART è presentata <via>
      E che la richiesta SMART vuole <che cosa>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via          | che cosa                | esito          |
        | per telefono | lo stato della pratica  | ammissibile    |
        | per telefono | una risposta nel merito | non si applica |
        | sul Portale  | lo stato della pratica  | non si applica |

    Scenario: Dello stato della pratica non si sa per quale via sia chiesto
      Dato che la richiesta SMART vuole lo stato della pratica
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_channel

    Schema dello scenario: Lo stato della pratica al telefono, e per nessun'altra via
      Dato che la richiesta SMART è presentata <via>
      E che la richiesta SMART vuole lo stato della pratica
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | esito          |
        | sul Portale           | non si applica |
        | per posta elettronica | non si applica |
        | per posta             | non si applica |
        | per fax               | non si applica |
        | per telefono          | ammissibile    |

  Regola: smart-intake.portal_alert

    Schema dello scenario: Il Portale avvisa di avere acquisito la richiesta
      Dato che la richiesta SMART è presentata <via>
      E che l'avviso di acquisizione della richiesta <avviso> arrivato
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | avviso | esito          |
        | sul Portale           | è      | conforme       |
        | sul Portale           | non è  | violato        |
        | per posta             | non è  | non si applica |
        | per posta elettronica | non è  | non si applica |
        | per fax               | non è  | non si applica |
        | per telefono          | non è  | non si applica |

    Scenario: Se la via non è detta si presume il Portale
      Dato che l'avviso di acquisizione della richiesta non è arrivato
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «violato»
      E si presume «request_channel» = «portal»

    Scenario: Dell'avviso non si sa
      Dato che la richiesta SMART è presentata sul Portale
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acquisition_alert_received

  Regola: smart-intake.visible

    Schema dello scenario: La pratica si vede di solito entro due giorni lavorativi
      Dato che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <visibile>

      Esempi:
        | richiesta  | visibile   | perché                        |
        | 2026-06-15 | 2026-06-17 | da lunedì a mercoledì         |
        | 2026-06-18 | 2026-06-22 | un fine settimana             |
        | 2026-04-30 | 2026-05-05 | primo maggio e fine settimana |
        | 2026-12-24 | 2026-12-29 | Natale                        |
        | 2026-12-31 | 2027-01-05 | Capodanno                     |
        | 2027-09-30 | 2027-10-05 | San Francesco, di lunedì      |

    Scenario: Una richiesta non partita non si può ancora vedere
      Dato che la richiesta SMART non è ancora partita
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della pratica da vedere non si sa quando sia partita
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_sent_on

  Regola: smart-intake.add_documents

    Schema dello scenario: I documenti si aggiungono a una pratica aperta del Portale
      Dato che la richiesta SMART è presentata <via>
      E che l'invio è di <invio>
      E che <pratica>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via         | invio                      | pratica                                                  | esito            |
        | sul Portale | documenti per una pratica  | c'è già una pratica aperta sulla stessa questione        | conforme         |
        | sul Portale | documenti per una pratica  | non c'è un'altra pratica aperta sulla stessa questione   | violato          |
        | sul Portale | una pratica nuova          | c'è già una pratica aperta sulla stessa questione        | non si applica   |
        | per posta   | documenti per una pratica  | c'è già una pratica aperta sulla stessa questione        | non si applica   |

    Scenario: Se la via non è detta i documenti in più si presumono aggiunti sul Portale
      Dato che l'invio è di documenti per una pratica
      E che c'è già una pratica aperta sulla stessa questione
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «request_channel» = «portal»

    Scenario: Dei documenti in più non si sa se la pratica sia aperta
      Dato che la richiesta SMART è presentata sul Portale
      E che l'invio è di documenti per una pratica
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: open_case_same_matter

    Schema dello scenario: La funzione per aggiungere documenti c'è soltanto sul Portale
      Dato che la richiesta SMART è presentata <via>
      E che l'invio è di documenti per una pratica
      E che non c'è un'altra pratica aperta sulla stessa questione
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | esito          |
        | sul Portale           | violato        |
        | per posta elettronica | non si applica |
        | per posta             | non si applica |
        | per fax               | non si applica |
        | per telefono          | non si applica |

  Regola: smart-intake.no_duplicate

    Schema dello scenario: Una pratica doppia si segnala e non si respinge
      Dato che l'invio è di <invio>
      E che <pratica>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | invio                      | pratica                                                | esito    |
        | una pratica nuova          | c'è già una pratica aperta sulla stessa questione      | violato  |
        | una pratica nuova          | non c'è un'altra pratica aperta sulla stessa questione | conforme |
        | documenti per una pratica  | c'è già una pratica aperta sulla stessa questione      | conforme |

    Scenario: Della pratica doppia non si sa che cosa si inviasse
      Dato che c'è già una pratica aperta sulla stessa questione
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: submission_kind

  Regola: smart-intake.spcen_code

    Schema dello scenario: Il codice della pratica è consigliato e non obbligatorio
      Dato che la richiesta SMART è presentata <via>
      E che il documento <codice>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via         | codice                                | esito          |
        | per posta   | non riporta il codice SPCEN           | ammissibile    |
        | per posta   | riporta all'inizio il codice SPCEN    | non si applica |
        | sul Portale | non riporta il codice SPCEN           | non si applica |

    Scenario: Del codice della pratica non si sa per quale via si scrivesse
      Dato che il documento non riporta il codice SPCEN
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_channel

    Schema dello scenario: Il codice si consiglia per posta elettronica, posta e fax
      Dato che la richiesta SMART è presentata <via>
      E che il documento non riporta il codice SPCEN
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | esito          |
        | sul Portale           | non si applica |
        | per posta elettronica | ammissibile    |
        | per posta             | ammissibile    |
        | per fax               | ammissibile    |
        | per telefono          | non si applica |

  Regola: smart-intake.call_after

    Schema dello scenario: Fuori dal Portale conviene telefonare dopo due giorni lavorativi interi
      Dato che la richiesta SMART è presentata per posta elettronica
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il primo giorno utile è il <primo>
      E con la lettura «elapsed-n» «same_day» il primo giorno utile è il <secondo>

      Esempi:
        | richiesta  | primo      | secondo    | perché                        |
        | 2026-06-15 | 2026-06-18 | 2026-06-17 | nessuna festa                 |
        | 2026-06-17 | 2026-06-22 | 2026-06-19 | un fine settimana             |
        | 2026-04-30 | 2026-05-06 | 2026-05-05 | primo maggio e fine settimana |
        | 2026-12-24 | 2026-12-30 | 2026-12-29 | Natale                        |
        | 2027-09-30 | 2027-10-06 | 2027-10-05 | San Francesco, di lunedì      |

    Scenario: Il Portale avvisa da sé
      Dato che la richiesta SMART è presentata sul Portale
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della telefonata di conferma non si sa per quale via si fosse scritto
      Dato che la richiesta SMART è partita il 2026-06-15
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_channel

    Schema dello scenario: La telefonata di conferma riguarda posta elettronica, posta e fax
      Dato che la richiesta SMART è presentata <via>
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | esito          |
        | sul Portale           | non si applica |
        | per posta elettronica | valido         |
        | per posta             | valido         |
        | per fax               | valido         |
        | per telefono          | non si applica |

    Scenario: Di una richiesta non partita non c'è nulla da confermare
      Dato che la richiesta SMART è presentata per posta elettronica
      E che la richiesta SMART non è ancora partita
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: smart-intake.mandatory_fields

    Schema dello scenario: I campi con l'asterisco vanno compilati
      Dato che <campi>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | campi                                             | esito            |
        | tutti i campi obbligatori del Portale sono compilati | ammissibile   |
        | manca almeno un campo obbligatorio del Portale    | da regolarizzare |

    Scenario: Dei campi obbligatori non si sa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: mandatory_fields_filled

  Regola: smart-intake.form

    Schema dello scenario: Il modulo giusto, senza un solo campo vuoto
      Dato che la richiesta SMART è presentata <via>
      E che <modulo> stato usato il modulo previsto
      E che i campi vuoti del modulo sono <vuoti>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via         | modulo | vuoti | esito            |
        | per posta   | è      | 0     | ammissibile      |
        | per posta   | è      | 1     | da regolarizzare |
        | per posta   | non è  | 0     | da regolarizzare |
        | sul Portale | non è  | 5     | non si applica   |

    Scenario: Del modulo non si sa quanti campi siano vuoti
      Dato che la richiesta SMART è presentata per fax
      E che è stato usato il modulo previsto
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: form_empty_fields

    Scenario: A chi deve usare il Portale non si chiede il modulo
      Dato che la richiesta SMART è presentata per posta elettronica
      E che il cliente rientra nella categoria piccola o media impresa
      E che la richiesta è presentata dal cliente stesso
      E che non è stato usato il modulo previsto
      E che il modulo di interesse non è compilato in ogni parte
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-intake.interest_form» è «non si applica»
      E l'esito di «smart-intake.other_channels» è «inammissibile»

    Schema dello scenario: Il modulo serve per posta elettronica, posta e fax
      Dato che la richiesta SMART è presentata <via>
      E che non è stato usato il modulo previsto
      E che i campi vuoti del modulo sono 0
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | esito            |
        | sul Portale           | non si applica   |
        | per posta elettronica | da regolarizzare |
        | per posta             | da regolarizzare |
        | per fax               | da regolarizzare |
        | per telefono          | non si applica   |

    Schema dello scenario: Il modulo si chiede anche dove il modulo di interesse è incompleto
      Dato che la richiesta SMART è presentata per posta elettronica
      E che il cliente rientra nella categoria domestico
      E che la richiesta è presentata dal cliente stesso
      E che il modulo di interesse <interesse> compilato in ogni parte
      E che non è stato usato il modulo previsto
      E che i campi vuoti del modulo sono 0
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»

      Esempi:
        | interesse |
        | è         |
        | non è     |

  Regola: smart-intake.single_channel

    Schema dello scenario: Chi scrive per più vie è avvisato e non respinto
      Dato che per la stessa questione si è scritto per: <vie>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quante vie diverse
        | vie                                       | esito    |
        | nessuno                                   | conforme |
        | posta                                     | conforme |
        | posta, fax                                | violato  |
        | posta elettronica, telefono               | violato  |
        | Portale dello Sportello, posta, fax       | violato  |

    Scenario: Delle vie usate non si sa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: channels_used

  Regola: smart-intake.attachments_size

    Schema dello scenario: Il peso degli allegati resta sotto quindici megabyte
      Dato che gli allegati sono: <allegati>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: un byte in meno basta, il limite esatto no
        | allegati                                                  | esito         |
        | nessuno                                                   | ammissibile   |
        | bolletta.pdf (14999999 byte)                              | ammissibile   |
        | bolletta.pdf (15000000 byte)                              | da regolarizzare |
        | bolletta.pdf (15000001 byte)                              | da regolarizzare |
        | bolletta.pdf (6000000 byte), documento.pdf (8999999 byte) | ammissibile   |
        | bolletta.pdf (6000000 byte), documento.pdf (9000000 byte) | da regolarizzare |

    Schema dello scenario: Con il megabyte per potenze di due il limite è più alto
      Dato il profilo «favourable»
      E che gli allegati sono: bolletta.pdf (<byte> byte)
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | byte     | esito         |
        | 15728639 | ammissibile   |
        | 15728640 | da regolarizzare |
        | 15728641 | da regolarizzare |

    Scenario: Fra le due misure il peso dipende dalla lettura
      Dato che gli allegati sono: bolletta.pdf (15000000 byte)
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E con la lettura «attachments-15mb» «binary» l'esito è «ammissibile»
      E è segnalato il dubbio «faq-mwa-mb»

    Scenario: Del peso degli allegati non si sa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: attachments

    Schema dello scenario: Il megabyte più grande vale soltanto per il profilo più favorevole
      Dato il profilo «<profilo>»
      E che gli allegati sono: bolletta.pdf (15000000 byte)
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito            |
        | documents  | da regolarizzare |
        | regulation | da regolarizzare |
        | favourable | ammissibile      |

  Regola: smart-intake.attachments_extensions

    Schema dello scenario: Conta l'ultima estensione, maiuscola o minuscola
      Dato che gli allegati sono: lettera.docx (5 byte), <nome> (5 byte)
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: le tredici ammesse
        | nome      | esito       |
        | a.doc     | ammissibile |
        | a.docx    | ammissibile |
        | a.xls     | ammissibile |
        | a.xlsx    | ammissibile |
        | a.odt     | ammissibile |
        | a.ods     | ammissibile |
        | a.pdf     | ammissibile |
        | a.jpg     | ammissibile |
        | a.png     | ammissibile |
        | a.bmp     | ammissibile |
        | a.mp3     | ammissibile |
        | a.wav     | ammissibile |
        | a.mwa     | ammissibile |
        | FOTO.JPG  | ammissibile |
        | a.zip.pdf | ammissibile |

      Esempi: le altre
        | nome      | esito         |
        | a.wma     | da regolarizzare |
        | a.jpeg    | da regolarizzare |
        | a.zip     | da regolarizzare |
        | a.pdf.p7m | da regolarizzare |
        | a.pdf.exe | da regolarizzare |
        | bolletta  | da regolarizzare |
        | .pdf      | da regolarizzare |

    Scenario: Dei tipi di file non si sa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: attachments

  Regola: smart-intake.attachments_open

    Schema dello scenario: Un file cifrato si rimanda senza password
      Dato che gli allegati sono: <allegati>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | allegati                                                  | esito            |
        | a.pdf (5 byte, non cifrato)                               | ammissibile      |
        | a.pdf (5 byte, non cifrato), b.docx (6 byte, cifrato)     | da regolarizzare |
        | a.pdf (5 byte), b.docx (6 byte, cifrato)                  | da regolarizzare |

    Scenario: Un file di cui nessuno lo dice si presume non cifrato
      Dato che gli allegati sono: a.pdf (5 byte)
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Dei file cifrati non si sa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: attachments

  Regola: smart-intake.attachments_usable

    Schema dello scenario: Un file che non si può usare vale come un documento che manca
      Dato che <quanti> allegato <potere> usare
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | quanti    | potere     | esito            |
        | ogni      | si può     | ammissibile      |
        | almeno un | non si può | da regolarizzare |

    Scenario: Nessuno ha provato ad aprire i file
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: attachments_unusable

  Regola: smart-intake.missing_documents

    Schema dello scenario: Un documento obbligatorio che manca si regolarizza
      Dato che <documenti>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | documenti                                   | esito            |
        | tutti i documenti obbligatori sono allegati | ammissibile      |
        | manca almeno un documento obbligatorio      | da regolarizzare |

    Scenario: Dei documenti obbligatori non si sa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: mandatory_documents_attached

  Regola: smart-intake.no_links

    Schema dello scenario: Un collegamento non vale come documento allegato
      Dato che i documenti sono forniti come <come>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | come                                | esito            |
        | file allegati                       | ammissibile      |
        | collegamento temporaneo             | da regolarizzare |
        | collegamento protetto da password   | da regolarizzare |

    Scenario: Dei documenti non si sa come siano forniti
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: document_delivery

  Regola: smart-intake.interest_form

    Schema dello scenario: Il modulo di interesse va compilato in ogni parte
      Dato che la richiesta SMART è presentata <via>
      E che il modulo di interesse <modulo> compilato in ogni parte
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | modulo | esito            |
        | per posta elettronica | è      | ammissibile      |
        | per posta             | non è  | da regolarizzare |
        | per fax               | non è  | da regolarizzare |
        | sul Portale           | non è  | non si applica   |
        | per telefono          | non è  | non si applica   |

    Scenario: Del modulo di interesse non si sa se sia compilato
      Dato che la richiesta SMART è presentata per posta
      E la sola famiglia «smart-intake»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: interest_form_complete

    Schema dello scenario: Il modulo di interesse si chiede a chi può scrivere fuori dal Portale
      Dato che la richiesta SMART è presentata per posta elettronica
      E che il cliente rientra nella categoria domestico
      E che la richiesta è presentata dal cliente stesso
      E che il modulo di interesse <interesse> compilato in ogni parte
      E che non è stato usato il modulo previsto
      E che i campi vuoti del modulo sono 0
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | interesse | esito            |
        | è         | ammissibile      |
        | non è     | da regolarizzare |

  Regola: smart-intake.treated

    Schema dello scenario: Ciò che il servizio non può trattare, così com'è, ferma il tempo
      Dato questi fatti:
        | topic           | supplier_history |
        | service         | smart_info       |
        | request_sent_on | 2026-04-30       |
        | <fatto>         | <valore>         |
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «smart-info.reply_identity» è «<tempo>»

      Esempi:
        | fatto          | valore     | esito          | tempo              |
        | final_customer | sì         | valido         | non determinabile  |
        | final_customer | no         | non si applica | non si applica     |
        | history_from   | 2023-04-29 | non si applica | non si applica     |
        | history_from   | 2023-04-30 | valido         | non determinabile  |
        | history_from   | null       | valido         | non determinabile  |

    Schema dello scenario: Un passo del Portale che manca, o una risposta chiesta al telefono
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che il servizio chiesto è SMART Info
      E che la richiesta SMART è partita il 2026-04-30
      E che la richiesta SMART è presentata <via>
      E che la richiesta SMART vuole <domanda>
      E che chi chiede è registrato al Portale
      E che sul Portale <argomento> stato scelto l'argomento
      E che tutti i documenti obbligatori sono allegati
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via          | domanda                | argomento | esito          |
        | sul Portale  | una risposta nel merito | è        | valido         |
        | sul Portale  | una risposta nel merito | non è    | non si applica |
        | per telefono | una risposta nel merito | è        | non si applica |
        | per telefono | lo stato della pratica  | è        | valido         |

    Scenario: Un motivo che ancora non si conosce non ferma il tempo
      Dato che l'argomento della pratica è la contestazione del CMOR
      E che il servizio chiesto è SMART Help
      E che la richiesta SMART è partita il 2026-04-30
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «smart-help.cmor» = «not_applicable»

    Schema dello scenario: Ciò che il servizio non tratta ferma il tempo, e ciò che non si sa no
      Dato il profilo «<profilo>»
      E che il servizio chiesto è <servizio>
      E che l'argomento della pratica è <argomento>
      E che <che cosa>
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | servizio   | argomento                                       | che cosa                                                                       | esito          |
        | documents  | SMART Info | il bonus luce o gas                             | chi chiede è un cliente finale                                                 | non si applica |
        | documents  | SMART Info | un'altra materia                                | chi chiede è un cliente finale                                                 | non si applica |
        | documents  | SMART Info | il fornitore del contratto da volturare         | la fornitura è di energia elettrica                                            | non si applica |
        | documents  | SMART Info | il fornitore del contratto da volturare         | la fornitura è di gas naturale                                                 | valido         |
        | documents  | SMART Info | il fornitore del contratto da volturare         | chi chiede è un cliente finale                                                 | valido         |
        | documents  | SMART Help | lo storico dei fornitori                        | chi chiede è un cliente finale                                                 | non si applica |
        | documents  | SMART Help | un'altra materia                                | chi chiede è un cliente finale                                                 | non si applica |
        | regulation | SMART Help | il bonus luce o gas                             | la domanda di bonus è stata presentata il 2021-01-01                           | valido         |
        | documents  | SMART Help | il ritorno al fornitore precedente              | al reclamo sul ritorno il venditore ha risposto accogliendolo                  | non si applica |
        | documents  | SMART Help | il ritorno al fornitore precedente              | al reclamo sul ritorno il venditore ha risposto respingendolo                  | valido         |
        | documents  | SMART Help | la contestazione del CMOR                       | il motivo della contestazione del CMOR è un altro motivo                       | non si applica |
        | documents  | SMART Help | la contestazione del CMOR                       | il motivo della contestazione del CMOR è un errore nella procedura di addebito | valido         |
        | documents  | SMART Help | la doppia fatturazione dopo un cambio fornitore | la doppia fatturazione non nasce da un cambio di fornitore                     | non si applica |
        | documents  | SMART Help | la doppia fatturazione dopo un cambio fornitore | la doppia fatturazione nasce da un cambio di fornitore                         | valido         |
        | documents  | SMART Help | un indennizzo automatico non pagato             | l'indennizzo automatico andava pagato entro il 2026-06-14                      | valido         |

    Schema dello scenario: Di un indennizzo conta se andava già pagato e non lo era
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico andava pagato entro il <dovuto>
      E che l'indennizzo automatico <pagamento>
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | dovuto     | pagamento                    | esito          |
        | 2026-06-14 | non è ancora stato pagato    | valido         |
        | 2026-06-15 | non è ancora stato pagato    | non si applica |
        | 2026-06-14 | è stato pagato il 2026-06-15 | non si applica |

    Schema dello scenario: Dell'indennizzo per la risposta tardiva conta se andava già pagato e non lo era
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che l'indennizzo per la risposta tardiva al reclamo <pagamento>
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagamento                    | richiesta  | esito          |
        | non è ancora stato pagato    | 2026-07-01 | non si applica |
        | non è ancora stato pagato    | 2026-07-02 | valido         |
        | è stato pagato il 2026-07-02 | 2026-07-02 | non si applica |

    Schema dello scenario: Un CMOR che si deve ancora pagare ferma il tempo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è la contestazione del CMOR
      E che il motivo della contestazione del CMOR è il mancato annullamento dopo il pagamento di tutto
      E che il debito del CMOR <pagamento> per intero
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagamento          | esito          |
        | è stato pagato     | valido         |
        | non è stato pagato | non si applica |

    Schema dello scenario: Un ritorno che aspetta ancora la risposta ferma il tempo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta  | esito          |
        | 2026-07-01 | non si applica |
        | 2026-07-02 | valido         |

    Schema dello scenario: Per la pagina del servizio un rifiuto sul bonus economico ferma il tempo
      Dato il profilo «<profilo>»
      E che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il distributore ha rifiutato il bonus per disagio economico
      E che la domanda di bonus è stata presentata il 2021-01-01
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito          |
        | documents  | valido         |
        | regulation | non si applica |
        | favourable | valido         |

    Schema dello scenario: Una controversia portata al telefono nel merito ferma il tempo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è presentata <via>
      E che la richiesta SMART vuole <domanda>
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via          | domanda                 | esito          |
        | per telefono | una risposta nel merito | non si applica |
        | per telefono | lo stato della pratica  | valido         |
        | per posta    | una risposta nel merito | valido         |

    Schema dello scenario: Ciò che del cliente e del Portale non è noto non ferma il tempo
      Dato che il servizio chiesto è SMART Info
      E che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è presentata <via>
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | via                   |
        | sul Portale           |
        | per posta elettronica |
        | per posta             |
        | per fax               |
        | per telefono          |

    Scenario: Un passo del Portale che non si conosce non ferma il tempo
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è presentata sul Portale
      E che chi chiede è registrato al Portale
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «valido»

    Schema dello scenario: Se nessuno chiede un servizio, ciò che si sa della materia basta
      Dato il profilo «regulation»
      E che l'argomento della pratica è il bonus luce o gas
      E che il distributore ha rifiutato il bonus per disagio economico
      E che la richiesta SMART <invio>
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | invio                   |
        | non è ancora partita    |
        | è partita il 2026-06-15 |

    Scenario: Una pratica presentata per telefono si può trattare finché non si sa che non è ammessa
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è presentata per telefono
      E che la richiesta SMART è partita il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Per un indennizzo non pagato basta che non si sappia che non era dovuto
      Dato che l'argomento della pratica è un indennizzo automatico non pagato
      E che il reclamo è stato ricevuto il 2026-11-23
      E che la richiesta SMART è partita il 2026-11-23
      E il giudizio al 2026-12-24
      Quando si controlla il caso
      Allora l'esito è «valido»
