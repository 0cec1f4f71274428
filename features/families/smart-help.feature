# language: it
Funzionalità: SMART Help
  Quali controversie lo Sportello risolve senza conciliazione, e che cosa dev'essere già accaduto con il fornitore.

  Regola: smart-help.topics

    Schema dello scenario: L'elenco delle materie di SMART Help è chiuso
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                    | esito         |
        | il bonus luce o gas                          | ammissibile   |
        | il ritorno al fornitore precedente           | ammissibile   |
        | la contestazione del CMOR                    | ammissibile   |
        | la doppia fatturazione dopo un cambio fornitore | ammissibile |
        | un indennizzo automatico non pagato          | ammissibile   |
        | lo storico dei fornitori                     | inammissibile |
        | un'altra materia                             | inammissibile |

    Scenario: L'elenco di SMART Help non riguarda SMART Info
      Dato che il servizio chiesto è SMART Info
      E che l'argomento della pratica è lo storico dei fornitori
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di una richiesta a SMART Help non si sa la materia
      Dato che il servizio chiesto è SMART Help
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: topic
      E è segnalato il dubbio «smart-help-vs-conciliation»

    Schema dello scenario: Un'informazione la dà SMART Info, e una materia fuori elenco nessuno dei due
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <che cosa>

      Esempi:
        | argomento                               | che cosa                                                                      |
        | il fornitore attuale e l'ultimo cambio  | si contesta qualcosa, e non si cerca una delle informazioni che SMART Info dà |
        | lo storico dei fornitori                | si contesta qualcosa, e non si cerca una delle informazioni che SMART Info dà |
        | il fornitore del contratto da volturare | si contesta qualcosa, e non si cerca una delle informazioni che SMART Info dà |
        | l'importo del CMOR e chi lo ha chiesto  | si contesta qualcosa, e non si cerca una delle informazioni che SMART Info dà |
        | un'altra materia                        | la materia è tra quelle che i servizi SMART trattano                          |

  Regola: smart-help.matter

    Schema dello scenario: A chi va altrove non si dice di attendere né di completare
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E <che cosa>
      E che il cliente non ha inviato alcun reclamo
      E che la richiesta SMART è presentata per telefono
      E che la richiesta SMART è partita il 2026-06-01
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «smart-help.prior_complaint_sent» è «<reclamo>»
      E l'esito di «smart-help.not_by_phone» è «<telefono>»

      Esempi:
        | argomento                                       | che cosa                                                                           | esito          | reclamo          | telefono          |
        | la doppia fatturazione dopo un cambio fornitore | che la doppia fatturazione non nasce da un cambio di fornitore                     | non si applica | non si applica   | non si applica    |
        | la doppia fatturazione dopo un cambio fornitore | che la doppia fatturazione nasce da un cambio di fornitore                         | valido         | da regolarizzare | non determinabile |
        | la contestazione del CMOR                       | che il motivo della contestazione del CMOR è un altro motivo                       | non si applica | non si applica   | non si applica    |
        | la contestazione del CMOR                       | che il motivo della contestazione del CMOR è un errore nella procedura di addebito | valido         | da regolarizzare | non determinabile |
        | un indennizzo automatico non pagato             | che l'indennizzo automatico è stato pagato il 2026-05-20                           | non si applica | non si applica   | non si applica    |
        | un indennizzo automatico non pagato             | che l'indennizzo automatico non è ancora stato pagato                              | valido         | da regolarizzare | non determinabile |
        | un'altra materia                                | che la doppia fatturazione nasce da un cambio di fornitore                         | non si applica | non si applica   | non si applica    |

    Schema dello scenario: Se il venditore ha accolto il reclamo non serve sapere altro
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore <risposta>
      E che il reclamo è stato ricevuto il 2026-05-25
      E che la richiesta SMART è presentata per telefono
      E che la richiesta SMART è partita il 2026-06-01
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «smart-help.return» è «<ritorno>»
      E l'esito di «smart-help.prior_complaint» è «<reclamo>»
      E l'esito di «smart-help.not_by_phone» è «<telefono>»

      Esempi:
        | risposta                  | esito          | ritorno       | reclamo        | telefono          |
        | ha risposto accogliendolo | non si applica | inammissibile | non si applica | non si applica    |
        | ha risposto respingendolo | valido         | ammissibile   | ammissibile    | non determinabile |

    Scenario: Se l'argomento non è detto nulla esclude la controversia
      Dato che il servizio chiesto è SMART Help
      E che il cliente non ha inviato alcun reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «valido»
      E si presume «smart-help.return_excluded» = «not_applicable»

    Scenario: Un rifiuto che secondo la pagina del servizio non è più trattato esclude la controversia
      Dato il profilo «regulation»
      E che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il distributore ha rifiutato il bonus per disagio economico
      E che la domanda di bonus è stata presentata il 2026-05-01
      E che il cliente non ha inviato alcun reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-help.bonus» è «inammissibile»

    Schema dello scenario: Ciò che si può ancora rimediare, o che non si sa, non esclude la controversia
      Dato il profilo «regulation»
      E che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E che <che cosa>
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | argomento                                       | che cosa                                                    |
        | il bonus luce o gas                             | il distributore ha rifiutato il bonus per disagio economico |
        | la contestazione del CMOR                       | il debito del CMOR non è stato pagato per intero            |
        | il ritorno al fornitore precedente              | al reclamo sul ritorno il venditore non ha risposto         |
        | la doppia fatturazione dopo un cambio fornitore | la doppia fatturazione nasce da un cambio di fornitore      |
        | un indennizzo automatico non pagato             | l'indennizzo automatico andava pagato entro il 2026-06-14   |

    Schema dello scenario: Un indennizzo esclude la controversia soltanto se era già pagato
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
        | 2026-06-15 | non è ancora stato pagato    | valido         |
        | 2026-06-14 | è stato pagato il 2026-06-15 | non si applica |
        | 2026-06-14 | è stato pagato il 2026-06-16 | valido         |

    Schema dello scenario: Un indennizzo per la risposta tardiva esclude la controversia soltanto se era già pagato
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
        | non è ancora stato pagato    | 2026-07-01 | valido         |
        | non è ancora stato pagato    | 2026-07-02 | valido         |
        | è stato pagato il 2026-07-02 | 2026-07-02 | non si applica |
        | è stato pagato il 2026-07-03 | 2026-07-02 | valido         |

    Schema dello scenario: Che un CMOR si debba ancora pagare non esclude la controversia
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è la contestazione del CMOR
      E che il motivo della contestazione del CMOR è <motivo>
      E che il debito del CMOR non è stato pagato per intero
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | motivo                                             | esito          |
        | un errore nella procedura di addebito              | valido         |
        | la mancanza dei requisiti della regolazione        | valido         |
        | il mancato annullamento dopo il pagamento di tutto | valido         |
        | un altro motivo                                    | non si applica |

    Scenario: Che l'indennizzo per la risposta tardiva non si sappia dovuto non chiude la via
      Dato che l'argomento della pratica è un indennizzo automatico non pagato
      E che il reclamo è stato ricevuto il 2026-11-23
      E il giudizio al 2026-12-24
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: smart-help.return_excluded

    Schema dello scenario: Che cosa esclude il ritorno, qualunque sia l'attesa
      Dato il profilo «<profilo>»
      E che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore <risposta>
      E che il cliente rientra nella categoria <cliente>
      E che il reclamo è stato inviato il 2026-06-01
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | risposta                  | cliente       | esito          |
        | documents  | ha risposto accogliendolo | domestico     | valido         |
        | documents  | ha risposto respingendolo | domestico     | non si applica |
        | documents  | non ha risposto           | domestico     | non si applica |
        | regulation | non ha risposto           | domestico     | valido         |
        | regulation | non ha risposto           | non domestico | non si applica |

    Scenario: Di come il venditore abbia risposto non si sa nulla
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che il cliente rientra nella categoria domestico
      E che il reclamo è stato ricevuto il 2026-05-25
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: return_complaint_outcome

    Schema dello scenario: L'esclusione riguarda il solo ritorno al fornitore precedente
      Dato che l'argomento della pratica è <argomento>
      E che al reclamo sul ritorno il venditore ha risposto accogliendolo
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | valido         |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

    Schema dello scenario: La pagina del servizio esclude i soli domestici
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il cliente rientra nella categoria <cliente>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | cliente                  | esito          |
        | regulation | domestico                | valido         |
        | regulation | piccola o media impresa  | non si applica |
        | regulation | non domestico            | non si applica |
        | regulation | condominio               | non si applica |
        | regulation | pubblica amministrazione | non si applica |
        | favourable | domestico                | non si applica |
        | documents  | domestico                | non si applica |

    Schema dello scenario: Il limite della pagina del servizio vale dal 2017
      Dato il profilo «regulation»
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il cliente rientra nella categoria domestico
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito             |
        | 2016-12-31 | non determinabile |
        | 2017-01-01 | valido            |
        | 2017-01-02 | valido            |

  Regola: smart-help.prior_complaint

    Scenario: Chi vuole solo sapere a che punto è la pratica non aspetta la risposta del fornitore
      Dato che il servizio chiesto è SMART Help
      E che la richiesta SMART vuole lo stato della pratica
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: L'attesa dopo il reclamo ricevuto finisce il trentunesimo giorno
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il <ricevuto>
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: giorni solari, che le feste non spostano
        | ricevuto   | richiesta  | esito           | primo      | perché                     |
        | 2026-06-01 | 2026-06-30 | da regolarizzare | 2026-07-02 | ventinove giorni           |
        | 2026-06-01 | 2026-07-01 | da regolarizzare | 2026-07-02 | trenta                     |
        | 2026-06-01 | 2026-07-02 | ammissibile      | 2026-07-02 | trenta interamente passati |
        | 2026-06-01 | 2026-07-03 | ammissibile      | 2026-07-02 | uno di più                 |
        | 2026-11-25 | 2026-12-25 | da regolarizzare | 2026-12-26 | Natale                     |
        | 2026-11-25 | 2026-12-26 | ammissibile      | 2026-12-26 | Santo Stefano              |
        | 2026-04-01 | 2026-05-01 | da regolarizzare | 2026-05-02 | primo maggio               |
        | 2026-04-01 | 2026-05-02 | ammissibile      | 2026-05-02 | primo maggio               |
        | 2027-09-04 | 2027-10-04 | da regolarizzare | 2027-10-05 | San Francesco              |
        | 2027-09-04 | 2027-10-05 | ammissibile      | 2027-10-05 | San Francesco              |
        | 2028-01-30 | 2028-02-29 | da regolarizzare | 2028-03-01 | giorno bisestile           |
        | 2028-01-30 | 2028-03-01 | ammissibile      | 2028-03-01 | giorno bisestile           |

    Scenario: Il trentesimo giorno basterebbe a chi legge diversamente l'attesa
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-05-28
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E con la lettura «elapsed-n» «same_day» l'esito è «ammissibile»
      E con la lettura «smart-wait-clock» «sending» l'esito è «ammissibile»
      E con la lettura «smart-wait-clock» «sending» il primo giorno utile è il 2026-06-28
      E è segnalato il dubbio «wait-30-40-50»

    Schema dello scenario: Una risposta che non soddisfa chiude l'attesa in anticipo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che il cliente <soddisfazione> della risposta al reclamo
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | soddisfazione      | esito            |
        | 2026-06-14 | non è soddisfatto  | ammissibile      |
        | 2026-06-15 | non è soddisfatto  | ammissibile      |
        | 2026-06-16 | non è soddisfatto  | da regolarizzare |
        | 2026-06-15 | è soddisfatto      | inammissibile    |
        | 2026-06-16 | è soddisfatto      | da regolarizzare |

    Scenario: Una richiesta non ancora partita si misura al giorno del giudizio
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART non è ancora partita
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Un reclamo respinto sul ritorno al fornitore vale come risposta
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: L'attesa dalla ricezione non vale per SMART Info né per un reclamo mai arrivato
      Dato che il servizio chiesto è <servizio>
      E che <reclamo>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | servizio   | reclamo                                        |
        | SMART Info | il reclamo è stato ricevuto il 2026-06-01      |
        | SMART Help | il reclamo non è stato ricevuto dal fornitore  |

    Scenario: Ricevuto il reclamo, non si sa se il fornitore abbia risposto
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on, complaint_reply_satisfactory

    Scenario: Di una risposta arrivata presto non si sa se soddisfi
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_satisfactory

    Schema dello scenario: Il reclamo che il fornitore ha ricevuto apre SMART Help se è scritto, a chiunque fosse indirizzato
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il reclamo è stato presentato per <via>
      E che il reclamo è stato indirizzato <destinatario>
      E che il reclamo riguarda la vendita
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via             | destinatario    | richiesta  | esito            |
        | fax             | al fornitore    | 2026-06-30 | da regolarizzare |
        | fax             | al fornitore    | 2026-07-01 | da regolarizzare |
        | fax             | al fornitore    | 2026-07-02 | ammissibile      |
        | consegna a mano | al fornitore    | 2026-07-02 | ammissibile      |
        | telefono        | al fornitore    | 2026-07-02 | non si applica   |
        | fax             | al distributore | 2026-07-02 | ammissibile      |

    Schema dello scenario: Chi ha chiesto troppo presto regolarizza, anche quando l'attesa è finita
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-25
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E il primo giorno utile è il 2026-07-26

      Esempi:
        | giudizio   | perché                     |
        | 2026-07-25 | il trentesimo giorno       |
        | 2026-07-26 | il primo giorno utile      |
        | 2026-08-10 | il giorno è passato da sé  |

    Schema dello scenario: Il reclamo ricevuto e la sua attesa servono per ogni materia di SMART Help, e per nessun'altra
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E che il motivo della contestazione del CMOR è un errore nella procedura di addebito
      E che l'indennizzo automatico andava pagato entro il 2026-05-01
      E che l'indennizzo automatico non è ancora stato pagato
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | ammissibile    |
        | il ritorno al fornitore precedente              | ammissibile    |
        | la contestazione del CMOR                       | ammissibile    |
        | la doppia fatturazione dopo un cambio fornitore | ammissibile    |
        | un indennizzo automatico non pagato             | ammissibile    |
        | un'altra materia                                | non si applica |

    Schema dello scenario: Il rifiuto di un ritorno vale come risposta soltanto per il ritorno
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E che il motivo della contestazione del CMOR è un errore nella procedura di addebito
      E che l'indennizzo automatico andava pagato entro il 2026-05-01
      E che l'indennizzo automatico non è ancora stato pagato
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito             |
        | il fornitore attuale e l'ultimo cambio          | non si applica    |
        | lo storico dei fornitori                        | non si applica    |
        | il fornitore del contratto da volturare         | non si applica    |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica    |
        | il bonus luce o gas                             | non determinabile |
        | il ritorno al fornitore precedente              | ammissibile       |
        | la contestazione del CMOR                       | non determinabile |
        | la doppia fatturazione dopo un cambio fornitore | non determinabile |
        | un indennizzo automatico non pagato             | non determinabile |
        | un'altra materia                                | non si applica    |

    Schema dello scenario: Da quando corre l'attesa lo decide la lettura del profilo
      Dato il profilo «<profilo>»
      E che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-05-28
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-06-29
      E il giudizio al 2026-06-29
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | profilo    | esito            | primo      |
        | documents  | da regolarizzare | 2026-07-02 |
        | regulation | da regolarizzare | 2026-07-02 |
        | favourable | ammissibile      | 2026-06-27 |

    Schema dello scenario: Chi cerca un'informazione non aspetta il reclamo ricevuto, a qualunque servizio scriva
      Dato che l'argomento della pratica è <argomento>
      E che il reclamo è stato ricevuto il 2026-06-01
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | argomento                               |
        | il fornitore attuale e l'ultimo cambio  |
        | lo storico dei fornitori                |
        | il fornitore del contratto da volturare |
        | l'importo del CMOR e chi lo ha chiesto  |

    Schema dello scenario: Se l'argomento non è detto si presume una controversia, e il reclamo ricevuto serve
      Dato che il servizio chiesto è SMART Help
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | richiesta  | esito             | primo      |
        | 2026-07-01 | non determinabile | 2026-07-02 |
        | 2026-07-02 | ammissibile       | 2026-07-02 |

    Scenario: Un reclamo accolto dopo la richiesta non chiude l'attesa
      Dato che il servizio chiesto è SMART Help
      E che al reclamo sul ritorno il venditore ha risposto accogliendolo
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-12
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»

    Scenario: Chi si dice soddisfatto di una risposta di cui non si sa se sia partita non chiude la questione
      Dato che il servizio chiesto è SMART Help
      E che il reclamo è stato ricevuto il 2026-11-23
      E che il cliente è soddisfatto della risposta al reclamo
      E che la richiesta SMART non è ancora partita
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E il primo giorno utile è il 2026-12-24

  Regola: smart-help.prior_complaint_sent

    Schema dello scenario: Se la ricezione non è provata l'attesa si conta dall'invio
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-07-02
      E si presume «smart-help.prior_complaint» = «not_applicable»

      Esempi:
        | richiesta  | esito            |
        | 2026-06-30 | da regolarizzare |
        | 2026-07-01 | da regolarizzare |
        | 2026-07-02 | ammissibile      |

    Scenario: Senza alcun reclamo la richiesta si regolarizza
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il cliente non ha inviato alcun reclamo
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: un reclamo scritto è partito

    Scenario: Chi è già soddisfatto non ha una controversia
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente è soddisfatto della risposta al reclamo
      E che la richiesta SMART è partita il 2026-07-15
      E il giudizio al 2026-07-15
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Se la ricezione è nota decide quella
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-05-28
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-06-30
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-help.prior_complaint» è «da regolarizzare»

    Schema dello scenario: Chi chiede soltanto a che punto è la pratica non deve avere reclamato
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART vuole <che cosa>
      E che il cliente non ha inviato alcun reclamo
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | che cosa                | esito            |
        | lo stato della pratica  | non si applica   |
        | una risposta nel merito | da regolarizzare |

    Schema dello scenario: Contando dall'invio, la risposta arrivata presto deve non soddisfare
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente <soddisfazione> della risposta al reclamo
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | soddisfazione     | esito         |
        | non è soddisfatto | ammissibile   |
        | è soddisfatto     | inammissibile |

    Scenario: Di un reclamo preventivo non si sa nulla
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_sent_on

    Schema dello scenario: Il reclamo spedito apre SMART Help se è scritto e va al fornitore
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per <via>
      E che il reclamo è stato indirizzato <destinatario>
      E che il reclamo riguarda la vendita
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via             | destinatario    | richiesta  | esito            |
        | fax             | al fornitore    | 2026-06-30 | da regolarizzare |
        | fax             | al fornitore    | 2026-07-01 | da regolarizzare |
        | fax             | al fornitore    | 2026-07-02 | ammissibile      |
        | consegna a mano | al fornitore    | 2026-07-02 | ammissibile      |
        | telefono        | al fornitore    | 2026-07-02 | da regolarizzare |
        | fax             | al distributore | 2026-07-02 | da regolarizzare |

    Scenario: Del reclamo spedito a voce si dice che ne serve uno scritto
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per telefono
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: il reclamo è scritto

    Schema dello scenario: Di un reclamo che non conta si dice che cosa non va
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per <via>
      E che il reclamo è stato indirizzato <destinatario>
      E che il reclamo riguarda la vendita
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: <che cosa>

      Esempi:
        | via             | destinatario    | che cosa                   |
        | telefono        | al fornitore    | il reclamo è scritto       |
        | fax             | al distributore | il reclamo va al fornitore |
        | telefono        | al distributore | il reclamo va al fornitore |

    Scenario: Del reclamo ricevuto a voce si dice che ne serve uno scritto
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il reclamo è stato presentato per telefono
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: il reclamo è scritto

    Schema dello scenario: Dopo un reclamo a voce la richiesta si regolarizza, qualunque sia la materia
      Dato che il servizio chiesto è SMART Help
      E <materia>
      E che il reclamo è stato presentato per telefono
      E che il reclamo <partenza>
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è presentata sul Portale
      E che la richiesta SMART è partita il 2026-06-01
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: il reclamo è scritto
      E la conclusione è «to_regularise»
      E l'esito di «complaint.channel» è «inammissibile»

      Esempi:
        | materia                                                                            | partenza                       |
        | che il motivo della contestazione del CMOR è un errore nella procedura di addebito | è stato inviato il 2026-03-01  |
        | che l'argomento della pratica è il bonus luce o gas                                | è stato ricevuto il 2026-03-01 |
        | che l'argomento della pratica è il bonus luce o gas                                | è stato inviato il 2026-03-01  |
        | che la richiesta SMART vuole una risposta nel merito                               | è stato inviato il 2026-03-01  |

    Scenario: Allo sportello il giorno di arrivo di un reclamo a voce non conta
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato presentato per telefono
      E che il reclamo è stato inviato il 2026-03-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-06-01
      E il giudizio al 2026-06-20
      E la sola famiglia «smart-help»
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E l'esito di «smart-help.prior_complaint» è «non si applica»

    Schema dello scenario: Il reclamo spedito e la sua attesa servono per ogni materia di SMART Help, e per nessun'altra
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E che il motivo della contestazione del CMOR è un errore nella procedura di addebito
      E che l'indennizzo automatico andava pagato entro il 2026-05-01
      E che l'indennizzo automatico non è ancora stato pagato
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | ammissibile    |
        | il ritorno al fornitore precedente              | ammissibile    |
        | la contestazione del CMOR                       | ammissibile    |
        | la doppia fatturazione dopo un cambio fornitore | ammissibile    |
        | un indennizzo automatico non pagato             | ammissibile    |
        | un'altra materia                                | non si applica |

    Schema dello scenario: Il rifiuto di un ritorno fa presumere il reclamo, e soltanto per il ritorno
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E che il motivo della contestazione del CMOR è un errore nella procedura di addebito
      E che l'indennizzo automatico andava pagato entro il 2026-05-01
      E che l'indennizzo automatico non è ancora stato pagato
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito             |
        | il fornitore attuale e l'ultimo cambio          | non si applica    |
        | lo storico dei fornitori                        | non si applica    |
        | il fornitore del contratto da volturare         | non si applica    |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica    |
        | il bonus luce o gas                             | non determinabile |
        | il ritorno al fornitore precedente              | ammissibile       |
        | la contestazione del CMOR                       | non determinabile |
        | la doppia fatturazione dopo un cambio fornitore | non determinabile |
        | un indennizzo automatico non pagato             | non determinabile |
        | un'altra materia                                | non si applica    |

    Schema dello scenario: Respinto in attesa, il reclamo spedito apre la pratica soltanto per il ritorno
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è <argomento>
      E che il motivo della contestazione del CMOR è un errore nella procedura di addebito
      E che l'indennizzo automatico andava pagato entro il 2026-05-01
      E che l'indennizzo automatico non è ancora stato pagato
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-12
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito            |
        | il fornitore attuale e l'ultimo cambio          | non si applica   |
        | lo storico dei fornitori                        | non si applica   |
        | il fornitore del contratto da volturare         | non si applica   |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica   |
        | il bonus luce o gas                             | da regolarizzare |
        | il ritorno al fornitore precedente              | ammissibile      |
        | la contestazione del CMOR                       | da regolarizzare |
        | la doppia fatturazione dopo un cambio fornitore | da regolarizzare |
        | un indennizzo automatico non pagato             | da regolarizzare |
        | un'altra materia                                | non si applica   |

    Schema dello scenario: Un ritorno rimasto senza risposta aspetta come ogni controversia
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore <risposta>
      E che il reclamo è stato inviato il 2026-06-01
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta                  | esito             |
        | ha risposto accogliendolo | non si applica    |
        | ha risposto respingendolo | ammissibile       |
        | non ha risposto           | non determinabile |

    Schema dello scenario: Contando dall'invio, la risposta conta se è partita entro il giorno della richiesta
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      E che il cliente <soddisfazione> della risposta al reclamo
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | soddisfazione     | esito            |
        | 2026-06-14 | non è soddisfatto | ammissibile      |
        | 2026-06-15 | non è soddisfatto | ammissibile      |
        | 2026-06-16 | non è soddisfatto | da regolarizzare |
        | 2026-06-14 | è soddisfatto     | inammissibile    |
        | 2026-06-15 | è soddisfatto     | inammissibile    |
        | 2026-06-16 | è soddisfatto     | da regolarizzare |

    Scenario: Contando dall'invio, di una risposta arrivata presto bisogna sapere se soddisfi
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_satisfactory

    Scenario: Se il reclamo ricevuto ha già avuto risposta soddisfacente decide la ricezione
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-05-28
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-10
      E che il cliente è soddisfatto della risposta al reclamo
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-help.prior_complaint» è «inammissibile»

    Schema dello scenario: A SMART Info non serve un reclamo
      Dato che il servizio chiesto è <servizio>
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | servizio   | esito          |
        | SMART Info | non si applica |
        | SMART Help | ammissibile    |

    Schema dello scenario: Chi cerca un'informazione non aspetta il reclamo spedito, a qualunque servizio scriva
      Dato che l'argomento della pratica è <argomento>
      E che il reclamo è stato inviato il 2026-06-01
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | argomento                               |
        | il fornitore attuale e l'ultimo cambio  |
        | lo storico dei fornitori                |
        | il fornitore del contratto da volturare |
        | l'importo del CMOR e chi lo ha chiesto  |

    Schema dello scenario: Se l'argomento non è detto si presume una controversia, e il reclamo spedito serve
      Dato che il servizio chiesto è SMART Help
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi:
        | richiesta  | esito             | primo      |
        | 2026-07-01 | non determinabile | 2026-07-02 |
        | 2026-07-02 | ammissibile       | 2026-07-02 |

    Scenario: Un reclamo spedito e accolto dopo la richiesta non chiude l'attesa
      Dato che il servizio chiesto è SMART Help
      E che al reclamo sul ritorno il venditore ha risposto accogliendolo
      E che il reclamo è stato inviato il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-12
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»

    Scenario: Che il cliente sia soddisfatto non basta, se non si sa quando la risposta sia partita
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-06-01
      E che il cliente è soddisfatto della risposta al reclamo
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on

    Scenario: Di un cliente soddisfatto che non ha ancora scritto allo Sportello si chiede tutto il resto
      Dato che il servizio chiesto è SMART Help
      E che il cliente è soddisfatto della risposta al reclamo
      E che la richiesta SMART non è ancora partita
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

    Scenario: Sul ritorno al fornitore precedente bisogna sapere se il venditore ha respinto il reclamo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che la risposta motivata al reclamo è stata spedita il 2026-11-23
      E che la richiesta SMART è partita il 2026-11-23
      E che il cliente non è soddisfatto della risposta al reclamo
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

  Regola: smart-help.bonus

    Scenario: Ogni problema sul bonus è trattato
      Dato che l'argomento della pratica è il bonus luce o gas
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Anche per la pagina del servizio un bonus che il distributore non ha rifiutato è trattato
      Dato il profilo «regulation»
      E che l'argomento della pratica è il bonus luce o gas
      E che il distributore non ha rifiutato un bonus per disagio economico
      E che la domanda di bonus è stata presentata il 2021-01-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Per la pagina del servizio i rifiuti sul bonus economico finiscono con il 2020
      Dato il profilo «regulation»
      E che l'argomento della pratica è il bonus luce o gas
      E che il distributore ha rifiutato il bonus per disagio economico
      E che la domanda di bonus è stata presentata il <domanda>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E è segnalato il dubbio «smart-help.covers_hardship_refusals»

      Esempi:
        | domanda    | esito         |
        | 2020-12-31 | ammissibile   |
        | 2021-01-01 | inammissibile |

    Scenario: Per le domande frequenti anche il rifiuto del distributore è trattato
      Dato che l'argomento della pratica è il bonus luce o gas
      E che il distributore ha rifiutato il bonus per disagio economico
      E che la domanda di bonus è stata presentata il 2021-01-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «smart-help-scope» «service_page» l'esito è «inammissibile»

    Scenario: La regola sul bonus non riguarda le altre materie
      Dato che l'argomento della pratica è la contestazione del CMOR
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del bonus rifiutato non si sa quando fu chiesto
      Dato il profilo «regulation»
      E che l'argomento della pratica è il bonus luce o gas
      E che il distributore ha rifiutato il bonus per disagio economico
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: bonus_applied_on

    Schema dello scenario: La regola sul bonus vale per il solo bonus
      Dato che l'argomento della pratica è <argomento>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | ammissibile    |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

    Scenario: Del rifiuto del distributore si presume che non ci sia
      Dato il profilo «regulation»
      E che l'argomento della pratica è il bonus luce o gas
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «hardship_bonus_refused» = «false»

  Regola: smart-help.return

    Schema dello scenario: Il ritorno al fornitore precedente secondo come finisce il reclamo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore <esito del reclamo>
      E che il reclamo è stato inviato il 2026-05-28
      E che il reclamo è stato ricevuto il 2026-06-01
      E che <risposta>
      E che il reclamo è stato presentato per <mezzo>
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | esito del reclamo         | risposta                                                      | mezzo                         | richiesta  | esito            |
        | ha risposto respingendolo | la risposta motivata al reclamo è stata spedita il 2026-06-08 | posta elettronica certificata | 2026-06-10 | ammissibile      |
        | ha risposto respingendolo | la risposta motivata al reclamo è stata spedita il 2026-06-08 | telefono                      | 2026-06-10 | da regolarizzare |
        | non ha risposto           | il fornitore non ha ancora risposto al reclamo                | posta elettronica certificata | 2026-06-30 | da regolarizzare |
        | non ha risposto           | il fornitore non ha ancora risposto al reclamo                | posta elettronica certificata | 2026-07-01 | da regolarizzare |
        | non ha risposto           | il fornitore non ha ancora risposto al reclamo                | posta elettronica certificata | 2026-07-02 | ammissibile      |
        | ha risposto accogliendolo | la risposta motivata al reclamo è stata spedita il 2026-06-08 | posta elettronica certificata | 2026-07-02 | inammissibile    |

    Scenario: Se la via del reclamo non è detta si presume scritta
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «complaint.counts» = «valid»

    Schema dello scenario: Per la pagina del servizio il ritorno è solo per chi non è domestico
      Dato il profilo «regulation»
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che il cliente rientra nella categoria <categoria>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | categoria     | esito         |
        | domestico     | inammissibile |
        | non domestico | ammissibile   |
        | condominio    | ammissibile   |

    Scenario: Nei documenti il limite sul ritorno è solo un'altra lettura
      Dato che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che il cliente rientra nella categoria domestico
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «smart-help-scope» «service_page» l'esito è «inammissibile»
      E è segnalato il dubbio «smart-return-who»

    Scenario: La regola sul ritorno non riguarda le altre materie
      Dato che l'argomento della pratica è il bonus luce o gas
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del reclamo sul ritorno non si sa come sia finito
      Dato che l'argomento della pratica è il ritorno al fornitore precedente
      E che il servizio chiesto è SMART Help
      E che il reclamo è stato ricevuto il 2026-05-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: return_complaint_outcome

    Schema dello scenario: L'esito del reclamo sul ritorno non può smentire il reclamo stesso
      Dato che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore <esito>
      E che <reclamo>
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.return_complaint_outcome: non può stare con `<fatto>`

      Esempi:
        | esito                     | reclamo                                                       | fatto                   |
        | ha risposto respingendolo | il cliente non ha inviato alcun reclamo                       | complaint_sent_on       |
        | ha risposto accogliendolo | il cliente non ha inviato alcun reclamo                       | complaint_sent_on       |
        | non ha risposto           | il cliente non ha inviato alcun reclamo                       | complaint_sent_on       |
        | ha risposto respingendolo | il reclamo non è stato ricevuto dal fornitore                 | complaint_received_on   |
        | ha risposto accogliendolo | il reclamo non è stato ricevuto dal fornitore                 | complaint_received_on   |
        | ha risposto respingendolo | il fornitore non ha ancora risposto al reclamo                | complaint_reply_sent_on |
        | ha risposto accogliendolo | il fornitore non ha ancora risposto al reclamo                | complaint_reply_sent_on |
        | non ha risposto           | la risposta motivata al reclamo è stata spedita il 2026-06-10 | complaint_reply_sent_on |

    Scenario: A un reclamo che non risulta arrivato il venditore può non avere risposto
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo non è stato ricevuto dal fornitore
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Prima del 2017 non si sa chi la pagina del servizio escludesse
      Dato il profilo «regulation»
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che il cliente rientra nella categoria domestico
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito             |
        | 2016-12-31 | non determinabile |
        | 2017-01-01 | inammissibile     |
        | 2017-01-02 | inammissibile     |

    Schema dello scenario: La regola sul ritorno vale per il solo ritorno
      Dato che l'argomento della pratica è <argomento>
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | ammissibile    |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

    Schema dello scenario: La pagina del servizio non apre il ritorno ai soli domestici
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto respingendolo
      E che il cliente rientra nella categoria <cliente>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | cliente                  | esito         |
        | regulation | domestico                | inammissibile |
        | regulation | piccola o media impresa  | ammissibile   |
        | regulation | non domestico            | ammissibile   |
        | regulation | condominio               | ammissibile   |
        | regulation | pubblica amministrazione | ammissibile   |
        | favourable | domestico                | ammissibile   |
        | documents  | domestico                | ammissibile   |

    Schema dello scenario: Un reclamo già soddisfatto non vale come attesa passata
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore ha risposto accogliendolo
      E che il reclamo è stato inviato il 2026-05-28
      E che il reclamo è stato ricevuto il 2026-06-01
      E che la risposta motivata al reclamo è stata spedita il 2026-06-08
      E che il cliente <soddisfazione> della risposta al reclamo
      E che la richiesta SMART è partita il 2026-06-10
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

      Esempi:
        | soddisfazione     |
        | è soddisfatto     |
        | non è soddisfatto |

    Schema dello scenario: Senza ricezione provata l'attesa si conta dall'invio
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il reclamo è stato inviato il 2026-06-01
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta  | esito             |
        | 2026-07-01 | non determinabile |
        | 2026-07-02 | ammissibile       |

    Schema dello scenario: Rimasto senza risposta, il ritorno aspetta la fine dell'attesa contata dall'invio
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il ritorno al fornitore precedente
      E che al reclamo sul ritorno il venditore non ha risposto
      E che il reclamo è stato inviato il 2026-06-01
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al <richiesta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta  | esito            |
        | 2026-06-01 | da regolarizzare |
        | 2026-07-01 | da regolarizzare |
        | 2026-07-02 | ammissibile      |

  Regola: smart-help.cmor

    Schema dello scenario: I motivi per contestare un CMOR
      Dato che l'argomento della pratica è la contestazione del CMOR
      E che il motivo della contestazione del CMOR è <motivo>
      E che il debito del CMOR <pagamento>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: un pagamento parziale non basta
        | motivo                                              | pagamento                     | esito         |
        | un errore nella procedura di addebito               | non è stato pagato per intero | ammissibile   |
        | la mancanza dei requisiti della regolazione         | non è stato pagato per intero | ammissibile   |
        | il mancato annullamento dopo il pagamento di tutto  | è stato pagato per intero     | ammissibile   |
        | il mancato annullamento dopo il pagamento di tutto  | non è stato pagato per intero | da regolarizzare |
        | un altro motivo                                     | è stato pagato per intero     | inammissibile |

    Scenario: I motivi del CMOR non riguardano le altre materie
      Dato che l'argomento della pratica è il bonus luce o gas
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del debito del CMOR non si sa se sia pagato
      Dato che l'argomento della pratica è la contestazione del CMOR
      E che il motivo della contestazione del CMOR è il mancato annullamento dopo il pagamento di tutto
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: debt_paid_in_full

    Schema dello scenario: I motivi del CMOR valgono per la sola contestazione del CMOR
      Dato che l'argomento della pratica è <argomento>
      E che il motivo della contestazione del CMOR è un errore nella procedura di addebito
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | ammissibile    |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

  Regola: smart-help.double_billing

    Schema dello scenario: La doppia fatturazione conta se viene da un cambio di fornitore
      Dato che l'argomento della pratica è <argomento>
      E che la doppia fatturazione <origine> da un cambio di fornitore
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | origine   | esito          |
        | la doppia fatturazione dopo un cambio fornitore | nasce     | ammissibile    |
        | la doppia fatturazione dopo un cambio fornitore | non nasce | inammissibile  |
        | il bonus luce o gas                             | non nasce | non si applica |

    Scenario: Chi sceglie la doppia fatturazione dopo un cambio è creduto finché non si dice altro
      Dato che l'argomento della pratica è la doppia fatturazione dopo un cambio fornitore
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «double_billing_after_switch» = «true»

    Scenario: Della doppia fatturazione non si sa l'argomento
      Dato che il servizio chiesto è SMART Help
      E la sola famiglia «smart-help»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: topic

    Schema dello scenario: La regola sulla doppia fatturazione vale per quella sola materia
      Dato che l'argomento della pratica è <argomento>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | ammissibile    |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

  Regola: smart-help.unpaid_indemnity

    Schema dello scenario: L'indennizzo è non pagato dal giorno dopo quello dovuto
      Dato che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico andava pagato entro il 2026-12-24
      E che l'indennizzo automatico non è ancora stato pagato
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2027-01-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-12-25

      Esempi:
        | richiesta  | esito            |
        | 2026-12-23 | da regolarizzare |
        | 2026-12-24 | da regolarizzare |
        | 2026-12-25 | ammissibile      |

    Schema dello scenario: Un indennizzo pagato prima della richiesta, o lo stesso giorno, non è da reclamare
      Dato che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico andava pagato entro il 2026-12-24
      E che l'indennizzo automatico è stato pagato il <pagato>
      E che la richiesta SMART è partita il 2027-01-04
      E il giudizio al 2027-01-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagato     | esito         |
        | 2027-01-03 | inammissibile |
        | 2027-01-04 | inammissibile |
        | 2027-01-05 | ammissibile   |

    Scenario: L'indennizzo non riguarda le altre materie
      Dato che l'argomento della pratica è il bonus luce o gas
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Dell'indennizzo non si sa quando andava pagato
      Dato che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico non è ancora stato pagato
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: indemnity_due_by

    Schema dello scenario: La regola sull'indennizzo vale per la sola materia dell'indennizzo
      Dato che l'argomento della pratica è <argomento>
      E che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che l'indennizzo automatico non è ancora stato pagato
      E che la richiesta SMART è partita il 2026-06-11
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | ammissibile    |
        | un'altra materia                                | non si applica |

  Regola: smart-help.due_day_stated

    Schema dello scenario: Il giorno detto decide, e senza si usa quello che si calcola dal reclamo
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che l'indennizzo automatico non è ancora stato pagato
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «smart-help.unpaid_indemnity» è «<detto>»
      E l'esito di «smart-help.unpaid_reply_indemnity» è «non si applica»
      E l'esito di «indemnity.which_due_day» è «non si applica»
      E l'esito di «smart-help.which_due_day» è «da valutare da una persona»

      Esempi:
        | richiesta  | detto            |
        | 2026-06-01 | da regolarizzare |
        | 2026-06-11 | ammissibile      |

  Regola: smart-help.which_due_day

    Schema dello scenario: Di due giorni diversi per lo stesso indennizzo decide una persona
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico andava pagato entro il <detto>
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | detto      | esito                      |
        | 2026-06-10 | da valutare da una persona |
        | 2026-07-01 | non si applica             |

    Schema dello scenario: Di due giorni diversi si chiede soltanto a chi si lamenta dell'indennizzo
      Dato che l'argomento della pratica è <argomento>
      E che l'indennizzo automatico andava pagato entro il 2026-06-10
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito                      |
        | il fornitore attuale e l'ultimo cambio          | non si applica             |
        | lo storico dei fornitori                        | non si applica             |
        | il fornitore del contratto da volturare         | non si applica             |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica             |
        | il bonus luce o gas                             | non si applica             |
        | il ritorno al fornitore precedente              | non si applica             |
        | la contestazione del CMOR                       | non si applica             |
        | la doppia fatturazione dopo un cambio fornitore | non si applica             |
        | un indennizzo automatico non pagato             | da valutare da una persona |
        | un'altra materia                                | non si applica             |

  Regola: smart-help.unpaid_reply_indemnity

    Schema dello scenario: Il giorno per pagare si calcola dal reclamo a cui si è risposto tardi
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico <pagamento>
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il 2026-07-02
      E l'esito di «smart-help.unpaid_indemnity» è «non si applica»

      Esempi:
        | pagamento                    | richiesta  | esito            |
        | non è ancora stato pagato    | 2026-06-30 | da regolarizzare |
        | non è ancora stato pagato    | 2026-07-01 | da regolarizzare |
        | non è ancora stato pagato    | 2026-07-02 | ammissibile      |
        | è stato pagato il 2026-07-05 | 2026-07-02 | ammissibile      |

    Scenario: L'indennizzo per la risposta tardiva era già stato pagato
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo per la risposta tardiva al reclamo è stato pagato il 2026-06-20
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E l'esito di «smart-help.matter» è «non si applica»
      E l'esito di «smart-help.prior_complaint» è «non si applica»

    Scenario: A un reclamo con risposta in tempo non segue un indennizzo, e il giorno si chiede
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo automatico non è ancora stato pagato
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-03-20
      E che la richiesta SMART è partita il 2026-06-01
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-help.unpaid_indemnity» è «non determinabile»

    Scenario: Se non si sa quando l'indennizzo sia stato pagato, lo si chiede
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_indemnity_paid_on

    Schema dello scenario: Il giorno si calcola dal reclamo per la sola materia dell'indennizzo
      Dato che l'argomento della pratica è <argomento>
      E che l'indennizzo per la risposta tardiva al reclamo non è ancora stato pagato
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | ammissibile    |
        | un'altra materia                                | non si applica |

    Schema dello scenario: Pagato prima della richiesta, o lo stesso giorno, non è da reclamare
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo per la risposta tardiva al reclamo è stato pagato il <pagato>
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-04-10
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | pagato     | esito         |
        | 2026-07-01 | inammissibile |
        | 2026-07-02 | inammissibile |
        | 2026-07-03 | ammissibile   |

    Schema dello scenario: Il giorno per pagare non slitta se è festivo, per nessun profilo
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è un indennizzo automatico non pagato
      E che l'indennizzo per la risposta tardiva al reclamo non è ancora stato pagato
      E che il reclamo è stato ricevuto il 2026-08-26
      E che la risposta motivata al reclamo è stata spedita il 2026-10-05
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2027-01-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il primo giorno utile è il <primo>

      Esempi: il 25 dicembre 2026 è venerdì
        | profilo    | richiesta  | esito            | primo      |
        | documents  | 2026-12-25 | da regolarizzare | 2026-12-26 |
        | documents  | 2026-12-26 | ammissibile      | 2026-12-26 |
        | regulation | 2026-12-25 | da regolarizzare | 2026-12-26 |
        | regulation | 2026-12-26 | ammissibile      | 2026-12-26 |
        | favourable | 2026-12-25 | da regolarizzare | 2026-12-26 |
        | favourable | 2026-12-26 | ammissibile      | 2026-12-26 |

    Scenario: Contato dal giorno della risposta tardiva, il tempo per pagare non è ancora finito
      Dato che l'argomento della pratica è un indennizzo automatico non pagato
      E che il reclamo è stato ricevuto il 2026-11-23
      E che la risposta motivata al reclamo è stata spedita il 2026-12-25
      E che l'indennizzo per la risposta tardiva al reclamo non è ancora stato pagato
      E che la richiesta SMART è partita il 2027-03-25
      E il giudizio al 2027-03-25
      Quando si controlla il caso
      Allora con la lettura «breach-day» «day_of_performance» l'esito è «da regolarizzare»
      E con la lettura «breach-day» «day_of_performance» il primo giorno utile è il 2027-03-26

  Regola: smart-help.not_by_phone

    Schema dello scenario: Al telefono SMART Help non tratta controversie
      Dato che il servizio chiesto è <servizio>
      E che la richiesta SMART è presentata <via>
      E che la richiesta SMART vuole <che cosa>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | servizio   | via          | che cosa                | esito          |
        | SMART Help | per telefono | una risposta nel merito | inammissibile  |
        | SMART Help | per telefono | lo stato della pratica  | ammissibile    |
        | SMART Help | per fax      | una risposta nel merito | ammissibile    |
        | SMART Info | per telefono | una risposta nel merito | non si applica |

    Scenario: Della telefonata a SMART Help non si sa che cosa si chiedesse
      Dato che il servizio chiesto è SMART Help
      E che la richiesta SMART è presentata per telefono
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_kind
      E è segnalato il dubbio «faq-phone-notice-copied»

    Schema dello scenario: Soltanto il telefono è escluso fra le vie
      Dato che il servizio chiesto è SMART Help
      E che la richiesta SMART è presentata <via>
      E che la richiesta SMART vuole una risposta nel merito
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                   | esito         |
        | sul Portale           | ammissibile   |
        | per posta elettronica | ammissibile   |
        | per posta             | ammissibile   |
        | per fax               | ammissibile   |
        | per telefono          | inammissibile |
