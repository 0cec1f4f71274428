# language: it
Funzionalità: SMART Info
  Quali informazioni si possono chiedere allo Sportello, per quale via e in quanto tempo arriva la risposta.

  Regola: smart-info.topics

    Schema dello scenario: L'elenco degli argomenti di SMART Info è chiuso
      Dato che il servizio chiesto è SMART Info
      E che l'argomento della pratica è <argomento>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                 | esito         |
        | il fornitore attuale e l'ultimo cambio    | ammissibile   |
        | lo storico dei fornitori                  | ammissibile   |
        | il fornitore del contratto da volturare   | ammissibile   |
        | l'importo del CMOR e chi lo ha chiesto    | ammissibile   |
        | il bonus luce o gas                       | inammissibile |
        | la contestazione del CMOR                 | inammissibile |
        | un'altra materia                          | inammissibile |

    Scenario: L'elenco di SMART Info non riguarda SMART Help
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-help.topics» è «ammissibile»

    Scenario: Di una richiesta a SMART Info non si sa l'argomento
      Dato che il servizio chiesto è SMART Info
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: topic

    Schema dello scenario: Una controversia la tratta SMART Help, e una materia fuori elenco nessuno dei due
      Dato che il servizio chiesto è SMART Info
      E che l'argomento della pratica è <argomento>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: <che cosa>

      Esempi:
        | argomento                                       | che cosa                                                            |
        | il bonus luce o gas                             | l'argomento non è una controversia, di quelle che SMART Help tratta |
        | il ritorno al fornitore precedente              | l'argomento non è una controversia, di quelle che SMART Help tratta |
        | la contestazione del CMOR                       | l'argomento non è una controversia, di quelle che SMART Help tratta |
        | la doppia fatturazione dopo un cambio fornitore | l'argomento non è una controversia, di quelle che SMART Help tratta |
        | un indennizzo automatico non pagato             | l'argomento non è una controversia, di quelle che SMART Help tratta |
        | un'altra materia                                | l'argomento è tra quelli che uno dei servizi SMART tratta           |

  Regola: smart-info.purpose

    Schema dello scenario: Chi potrebbe informarsi da sé è avvisato e non respinto
      Dato che <fatto>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «compliant»

      Esempi:
        | fatto                                                             | esito       |
        | il cliente ha già l'informazione che chiede                       | ammissibile |
        | il cliente può avere facilmente l'informazione dal fornitore      | ammissibile |

    Scenario: Chi non ha l'informazione non riceve avvisi
      Dato che il cliente non ha l'informazione che chiede
      E che il cliente non può avere facilmente l'informazione dal fornitore
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della facilità di informarsi presso il fornitore si presume che non ci sia
      Dato che il cliente non ha l'informazione che chiede
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E si presume «info_easily_obtainable_from_supplier» = «false»

    Scenario: Che il cliente abbia già l'informazione si presume di no
      Dato che il cliente non può avere facilmente l'informazione dal fornitore
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E si presume «info_already_held» = «false»

  Regola: smart-info.history_window

    Schema dello scenario: Lo storico arriva a tre anni prima della richiesta, quel giorno compreso
      Dato che l'argomento della pratica è lo storico dei fornitori
      E che lo storico dei fornitori è chiesto a partire dal <dal>
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2029-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: tre anni, anche a cavallo di un giorno bisestile
        | dal        | richiesta  | esito         |
        | 2023-07-01 | 2026-07-02 | da regolarizzare |
        | 2023-07-02 | 2026-07-02 | ammissibile   |
        | 2023-07-03 | 2026-07-02 | ammissibile   |
        | 2024-02-29 | 2027-02-28 | ammissibile   |
        | 2024-02-29 | 2027-03-01 | da regolarizzare |
        | 2024-03-01 | 2027-03-01 | ammissibile   |
        | 2023-12-25 | 2026-12-25 | ammissibile   |

    Scenario: Se i tre anni si contassero dalla risposta, l'inizio dello storico andrebbe perso
      Dato che l'argomento della pratica è lo storico dei fornitori
      E che lo storico dei fornitori è chiesto a partire dal 2023-07-02
      E che la richiesta SMART è partita il 2026-07-02
      E che lo Sportello ha risposto alla richiesta SMART il 2026-07-06
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il 2026-07-02
      E con la lettura «history-window» «processing» l'esito è «da regolarizzare»

    Scenario: Il periodo non conta per gli altri argomenti
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che lo storico dei fornitori è chiesto a partire dal 2020-01-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Dello storico non si sa quando è partita la richiesta
      Dato che l'argomento della pratica è lo storico dei fornitori
      E che lo storico dei fornitori è chiesto a partire dal 2020-01-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_sent_on

    Scenario: Dello storico non si sa da quale giorno lo si chieda
      Dato che l'argomento della pratica è lo storico dei fornitori
      E che la richiesta SMART è partita il 2026-07-02
      E il giudizio al 2026-07-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: history_from

    Schema dello scenario: Il periodo conta per il solo storico dei fornitori
      Dato che l'argomento della pratica è <argomento>
      E che lo storico dei fornitori è chiesto a partire dal 2020-01-01
      E che la richiesta SMART è partita il 2026-07-01
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito            |
        | il fornitore attuale e l'ultimo cambio          | non si applica   |
        | lo storico dei fornitori                        | da regolarizzare |
        | il fornitore del contratto da volturare         | non si applica   |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica   |
        | il bonus luce o gas                             | non si applica   |
        | il ritorno al fornitore precedente              | non si applica   |
        | la contestazione del CMOR                       | non si applica   |
        | la doppia fatturazione dopo un cambio fornitore | non si applica   |
        | un indennizzo automatico non pagato             | non si applica   |
        | un'altra materia                                | non si applica   |

    Schema dello scenario: Per ogni profilo il periodo si conta dall'invio della richiesta, e non slitta
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è lo storico dei fornitori
      E che lo storico dei fornitori è chiesto a partire dal <dal>
      E che la richiesta SMART è partita il <richiesta>
      E che lo Sportello ha risposto alla richiesta SMART il <risposta>
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | dal        | richiesta  | risposta   | esito            | termine    |
        | documents  | 2023-07-02 | 2026-07-02 | 2026-07-06 | ammissibile      | 2026-07-02 |
        | documents  | 2023-12-25 | 2026-12-28 | 2026-12-29 | da regolarizzare | 2026-12-25 |
        | regulation | 2023-07-02 | 2026-07-02 | 2026-07-06 | ammissibile      | 2026-07-02 |
        | regulation | 2023-12-25 | 2026-12-28 | 2026-12-29 | da regolarizzare | 2026-12-25 |
        | favourable | 2023-07-02 | 2026-07-02 | 2026-07-06 | ammissibile      | 2026-07-02 |
        | favourable | 2023-12-25 | 2026-12-28 | 2026-12-29 | da regolarizzare | 2026-12-25 |

    Scenario: Chi chiede il solo periodo coperto non deve dire altro
      Dato che l'argomento della pratica è lo storico dei fornitori
      E che lo storico dei fornitori è chiesto per il solo periodo coperto
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

  Regola: smart-info.voltura_gas_only

    Schema dello scenario: Il nome del fornitore per una voltura si dà soltanto per il gas
      Dato che l'argomento della pratica è <argomento>
      E che la fornitura è di <fornitura>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                               | fornitura                 | esito          |
        | il fornitore del contratto da volturare | gas naturale              | ammissibile    |
        | il fornitore del contratto da volturare | energia elettrica e gas   | ammissibile    |
        | il fornitore del contratto da volturare | energia elettrica         | inammissibile  |
        | lo storico dei fornitori                | energia elettrica         | non si applica |

    Scenario: Della voltura non si sa per quale fornitura
      Dato che l'argomento della pratica è il fornitore del contratto da volturare
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity

    Schema dello scenario: Il limite al gas vale per la sola voltura
      Dato che l'argomento della pratica è <argomento>
      E che la fornitura è di energia elettrica
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | inammissibile  |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

  Regola: smart-info.cmor

    Scenario: Importo e richiedente di un CMOR si possono sapere
      Dato che l'argomento della pratica è l'importo del CMOR e chi lo ha chiesto
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «cmor_charged» = «true»

    Schema dello scenario: Senza un CMOR in bolletta non c'è nulla da sapere
      Dato che l'argomento della pratica è <argomento>
      E che in bolletta non è stato addebitato alcun CMOR
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | argomento                              |
        | l'importo del CMOR e chi lo ha chiesto |
        | la contestazione del CMOR              |

    Scenario: Di una notizia sul CMOR non si sa l'argomento
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-info»
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: topic

    Scenario: Di un CMOR addebitato si può chiedere
      Dato che l'argomento della pratica è l'importo del CMOR e chi lo ha chiesto
      E che in bolletta è stato addebitato un CMOR
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: La notizia sul CMOR riguarda quel solo argomento
      Dato che l'argomento della pratica è <argomento>
      E che in bolletta è stato addebitato un CMOR
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | ammissibile    |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

  Regola: smart-info.not_by_phone

    Schema dello scenario: Al telefono SMART Info non risponde nel merito
      Dato che il servizio chiesto è <servizio>
      E che la richiesta SMART è presentata <via>
      E che la richiesta SMART vuole <che cosa>
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | servizio   | via         | che cosa                  | esito          |
        | SMART Info | per telefono | una risposta nel merito  | inammissibile  |
        | SMART Info | per telefono | lo stato della pratica   | ammissibile    |
        | SMART Info | sul Portale  | una risposta nel merito  | ammissibile    |
        | SMART Help | per telefono | una risposta nel merito  | non si applica |

    Scenario: Della telefonata a SMART Info non si sa che cosa si chiedesse
      Dato che il servizio chiesto è SMART Info
      E che la richiesta SMART è presentata per telefono
      E il giudizio al 2026-07-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_kind
      E è segnalato il dubbio «faq-phone-notice-copied»

    Schema dello scenario: Soltanto il telefono è escluso fra le vie
      Dato che il servizio chiesto è SMART Info
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

  Regola: smart-info.reply_identity

    Schema dello scenario: La risposta sul fornitore attorno al quinto giorno lavorativo
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il <richiesta>
      E che lo Sportello ha risposto alla richiesta SMART il <risposta>
      E il giudizio al 2027-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scadenza>
      E i giorni di ritardo sono <ritardo>

      Esempi: primo maggio, di venerdì
        | richiesta  | scadenza   | risposta   | esito    | ritardo |
        | 2026-04-30 | 2026-05-08 | 2026-05-07 | conforme | 0       |
        | 2026-04-30 | 2026-05-08 | 2026-05-08 | conforme | 0       |
        | 2026-04-30 | 2026-05-08 | 2026-05-09 | violato  | 1       |
        | 2026-04-30 | 2026-05-08 | 2026-05-11 | violato  | 3       |

      Esempi: Natale, Santo Stefano di sabato, Capodanno di venerdì
        | richiesta  | scadenza   | risposta   | esito    | ritardo |
        | 2026-12-18 | 2026-12-28 | 2026-12-24 | conforme | 0       |
        | 2026-12-18 | 2026-12-28 | 2026-12-28 | conforme | 0       |
        | 2026-12-18 | 2026-12-28 | 2026-12-29 | violato  | 1       |
        | 2026-12-23 | 2026-12-31 | 2026-12-31 | conforme | 0       |
        | 2026-12-24 | 2027-01-04 | 2027-01-04 | conforme | 0       |
        | 2026-12-24 | 2027-01-04 | 2027-01-05 | violato  | 1       |

      Esempi: 4 ottobre 2027, lunedì di San Francesco
        | richiesta  | scadenza   | risposta   | esito    | ritardo |
        | 2027-09-30 | 2027-10-08 | 2027-10-07 | conforme | 0       |
        | 2027-09-30 | 2027-10-08 | 2027-10-08 | conforme | 0       |
        | 2027-09-30 | 2027-10-08 | 2027-10-09 | violato  | 1       |

    Schema dello scenario: Senza risposta sul fornitore si misura al giorno del giudizio
      Dato che l'argomento della pratica è lo storico dei fornitori
      E che la richiesta SMART era completa quando è partita
      E che la richiesta SMART è partita il 2026-04-30
      E che lo Sportello non ha ancora risposto alla richiesta SMART
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito    |
        | 2026-05-07 | conforme |
        | 2026-05-08 | conforme |
        | 2026-05-09 | violato  |

    Scenario: Se il sabato fosse lavorativo la risposta sarebbe attesa prima
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-04-30
      E il giudizio al 2026-04-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «working-day» «mon_sat» il termine scade il 2026-05-07

    Schema dello scenario: Il tempo breve non vale per richieste incomplete, non partite o su altro
      Dato che l'argomento della pratica è <argomento>
      E che <completezza>
      E che <invio>
      E il giudizio al 2026-07-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | argomento                              | completezza                                     | invio                                    |
        | il fornitore attuale e l'ultimo cambio | la richiesta SMART non era completa quando è partita | la richiesta SMART è partita il 2026-07-01 |
        | il fornitore attuale e l'ultimo cambio | la richiesta SMART era completa quando è partita     | la richiesta SMART non è ancora partita    |
        | l'importo del CMOR e chi lo ha chiesto | la richiesta SMART era completa quando è partita     | la richiesta SMART è partita il 2026-07-01 |

    Scenario: Il tempo breve è passato e non si sa se la risposta sia partita
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-04-30
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_reply_sent_on

    Schema dello scenario: Ciò che manca alla richiesta ferma il tempo, e ciò che c'è no
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-04-30
      E che lo Sportello ha risposto alla richiesta SMART il 2026-05-09
      E che <fatto>
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la richiesta detta incompleta, i documenti, i file, i campi
        | fatto                                                  | esito          |
        | la richiesta SMART era completa quando è partita       | violato        |
        | la richiesta SMART non era completa quando è partita   | non si applica |
        | tutti i documenti obbligatori sono allegati            | violato        |
        | manca almeno un documento obbligatorio                 | non si applica |
        | gli allegati sono: bolletta.pdf (14999999 byte)        | violato        |
        | gli allegati sono: bolletta.pdf (15000000 byte)        | non si applica |
        | gli allegati sono: foto.jpg (1000 byte)                | violato        |
        | gli allegati sono: foto.jpeg (1000 byte)               | non si applica |
        | gli allegati sono: foto.jpg (1000 byte, non cifrato)   | violato        |
        | gli allegati sono: foto.jpg (1000 byte, cifrato)       | non si applica |
        | ogni allegato si può usare                             | violato        |
        | almeno un allegato non si può usare                    | non si applica |
        | i documenti sono forniti come file allegati            | violato        |
        | i documenti sono forniti come collegamento temporaneo  | non si applica |
        | i documenti sono forniti come collegamento protetto da password | non si applica |
        | tutti i campi obbligatori del Portale sono compilati   | violato        |
        | manca almeno un campo obbligatorio del Portale         | non si applica |

    Schema dello scenario: Senza la delega in ordine il tempo non corre
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-04-30
      E che lo Sportello ha risposto alla richiesta SMART il 2026-05-09
      E che la richiesta è presentata da un delegato
      E che la delega scritta <delega>
      E che la copia del documento di chi delega <copia>
      E che il documento di chi delega scade il <scadenza>
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il documento vale ancora nel suo ultimo giorno
        | delega     | copia      | scadenza   | esito          |
        | è allegata | è allegata | 2026-04-29 | non si applica |
        | è allegata | è allegata | 2026-04-30 | violato        |
        | è allegata | è allegata | 2026-05-01 | violato        |
        | manca      | è allegata | 2027-01-01 | non si applica |
        | è allegata | manca      | 2027-01-01 | non si applica |

    Schema dello scenario: Fuori dal Portale il tempo corre con la via e il modulo in ordine
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-04-30
      E che lo Sportello ha risposto alla richiesta SMART il 2026-05-09
      E che la richiesta SMART è presentata per posta
      E che la richiesta è presentata dal cliente stesso
      E che il cliente rientra nella categoria <categoria>
      E che il modulo di interesse <interesse> compilato in ogni parte
      E che è stato usato il modulo previsto
      E che i campi vuoti del modulo sono <vuoti>
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | categoria  | interesse | vuoti | esito          |
        | domestico  | è         | 0     | violato        |
        | domestico  | è         | 1     | non si applica |
        | domestico  | non è     | 0     | non si applica |
        | condominio | è         | 0     | non si applica |

    Scenario: Che la richiesta sia detta completa non cancella il documento che manca
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-04-30
      E che la richiesta SMART era completa quando è partita
      E che manca almeno un documento obbligatorio
      E che lo Sportello ha risposto alla richiesta SMART il 2026-05-20
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-intake.in_order» è «non si applica»

    Scenario: Completata dopo, il tempo dall'invio non corre e corre l'altro
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che manca almeno un documento obbligatorio
      E che la richiesta SMART è partita il 2026-04-20
      E che la richiesta SMART è stata completata il 2026-04-30
      E che lo Sportello ha risposto alla richiesta SMART il 2026-05-08
      E il giudizio al 2026-05-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-info.reply_identity_completed» è «conforme»

    Schema dello scenario: Il tempo breve corre per il nome dei fornitori e per lo storico
      Dato che l'argomento della pratica è <argomento>
      E che la richiesta SMART è partita il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | conforme       |
        | lo storico dei fornitori                        | conforme       |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

    Schema dello scenario: Il sabato conta soltanto per il profilo più favorevole
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-06-18
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-25
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | esito    | termine    |
        | documents  | conforme | 2026-06-25 |
        | regulation | conforme | 2026-06-25 |
        | favourable | violato  | 2026-06-24 |

  Regola: smart-info.reply_identity_completed

    Schema dello scenario: Completata dopo l'invio, la richiesta sul fornitore si conta da allora
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-04-20
      E che la richiesta SMART è stata completata il 2026-04-30
      E che lo Sportello ha risposto alla richiesta SMART il <risposta>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-05-08
      E con la lettura «smart-reply-clock» «sending» il termine scade il 2026-04-27

      Esempi:
        | risposta   | esito    |
        | 2026-05-07 | conforme |
        | 2026-05-08 | conforme |
        | 2026-05-09 | violato  |

    Scenario: Una richiesta completa già all'invio non si completa dopo
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART era completa quando è partita
      E che la richiesta SMART è partita il 2026-04-20
      E che la richiesta SMART è stata completata il 2026-04-30
      E il giudizio al 2026-04-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.request_completed_on: non può stare con `request_complete`

    Scenario: Mai completata, la richiesta sul fornitore non ha un tempo che corre
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-04-20
      E che la richiesta SMART non è stata ancora completata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «smart-info.reply_identity» è «non si applica»

    Scenario: Completata la richiesta sul fornitore, della risposta non si sa
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è stata completata il 2026-04-30
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_reply_sent_on

    Schema dello scenario: Completata dopo, il tempo breve corre per il nome dei fornitori e per lo storico
      Dato che l'argomento della pratica è <argomento>
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-06-08
      E che la richiesta SMART è stata completata il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | conforme       |
        | lo storico dei fornitori                        | conforme       |
        | il fornitore del contratto da volturare         | non si applica |
        | l'importo del CMOR e chi lo ha chiesto          | non si applica |
        | il bonus luce o gas                             | non si applica |
        | il ritorno al fornitore precedente              | non si applica |
        | la contestazione del CMOR                       | non si applica |
        | la doppia fatturazione dopo un cambio fornitore | non si applica |
        | un indennizzo automatico non pagato             | non si applica |
        | un'altra materia                                | non si applica |

    Schema dello scenario: Da quando corre il tempo di una richiesta completata lo decide la lettura del profilo
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-06-08
      E che la richiesta SMART è stata completata il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-16
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | esito    | termine    |
        | documents  | conforme | 2026-06-22 |
        | regulation | conforme | 2026-06-22 |
        | favourable | violato  | 2026-06-13 |

    Scenario: Di una richiesta non ancora completata il tempo non corre
      Dato che l'argomento della pratica è il fornitore attuale e l'ultimo cambio
      E che la richiesta SMART è partita il 2026-06-08
      E che la richiesta SMART non è stata ancora completata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: smart-info.reply_other

    Schema dello scenario: La risposta alle altre richieste attorno al decimo giorno lavorativo
      Dato che l'argomento della pratica è <argomento>
      E che la richiesta SMART è partita il <richiesta>
      E che lo Sportello ha risposto alla richiesta SMART il <risposta>
      E il giudizio al 2027-12-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il <scadenza>

      Esempi: è una media, e il ritardo di una pratica non viola nulla
        | argomento                              | richiesta  | scadenza   | risposta   |
        | l'importo del CMOR e chi lo ha chiesto | 2026-12-18 | 2027-01-05 | 2027-01-04 |
        | l'importo del CMOR e chi lo ha chiesto | 2026-12-18 | 2027-01-05 | 2027-01-05 |
        | l'importo del CMOR e chi lo ha chiesto | 2026-12-18 | 2027-01-05 | 2027-01-07 |
        | il bonus luce o gas                    | 2026-04-30 | 2026-05-15 | 2026-05-15 |
        | la contestazione del CMOR              | 2027-09-30 | 2027-10-15 | 2027-10-15 |
        | un indennizzo automatico non pagato    | 2026-12-24 | 2027-01-12 | 2027-01-12 |

    Schema dello scenario: Letto pratica per pratica, il decimo giorno lavorativo decide
      Dato il profilo «favourable»
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è partita il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il <risposta>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-06-26
      E i giorni di ritardo sono <ritardo>

      Esempi: in quel profilo anche il sabato è lavorativo
        | risposta   | esito    | ritardo |
        | 2026-06-25 | conforme | 0       |
        | 2026-06-26 | conforme | 0       |
        | 2026-06-27 | violato  | 1       |

    Scenario: Un ritardo sulle altre richieste resta segnalato come altra lettura
      Dato che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è partita il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-30
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-06-29
      E con la lettura «smart-average» «per_case» l'esito è «violato»

    Scenario: Il tempo medio non riguarda il nome dei fornitori
      Dato che l'argomento della pratica è lo storico dei fornitori
      E che la richiesta SMART è partita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Del tempo medio non si sa di quale argomento si parli
      Dato che la richiesta SMART è partita il 2026-06-15
      E la sola famiglia «smart-info»
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: topic

    Schema dello scenario: Per una controversia il tempo corre se il reclamo ha avuto il suo
      Dato il profilo «documents»
      E che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato ricevuto il 2026-06-01
      E che il reclamo è stato presentato per <via>
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il <richiesta>
      E il giudizio al 2026-07-06
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «smart-help.prior_complaint» è «<reclamo>»

      Esempi:
        | via               | richiesta  | esito          | reclamo          |
        | posta elettronica | 2026-06-30 | non si applica | da regolarizzare |
        | posta elettronica | 2026-07-01 | non si applica | da regolarizzare |
        | posta elettronica | 2026-07-02 | conforme       | ammissibile      |
        | telefono          | 2026-07-02 | non si applica | non si applica   |

    Schema dello scenario: Letto pratica per pratica, un ritardo su una richiesta incompleta non c'è
      Dato il profilo «favourable»
      E che l'argomento della pratica è la contestazione del CMOR
      E che la richiesta SMART è partita il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-30
      E che <documenti>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | documenti                                   | esito          |
        | tutti i documenti obbligatori sono allegati | violato        |
        | manca almeno un documento obbligatorio      | non si applica |

    Scenario: Di una delega non si sa abbastanza, e il tempo resta in sospeso
      Dato che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è partita il 2026-06-15
      E che la richiesta è presentata da un delegato
      E che la delega scritta è allegata
      E che la copia del documento di chi delega è allegata
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: principal_id_expires_on

    Schema dello scenario: Il tempo medio corre per ogni altro argomento dei servizi SMART
      Dato che l'argomento della pratica è <argomento>
      E che la richiesta SMART è partita il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | conforme       |
        | l'importo del CMOR e chi lo ha chiesto          | conforme       |
        | il bonus luce o gas                             | conforme       |
        | il ritorno al fornitore precedente              | conforme       |
        | la contestazione del CMOR                       | conforme       |
        | la doppia fatturazione dopo un cambio fornitore | conforme       |
        | un indennizzo automatico non pagato             | conforme       |
        | un'altra materia                                | non si applica |

    Schema dello scenario: Una richiesta non ancora partita non aspetta risposta
      Dato che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART <invio>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | invio                   | esito          |
        | non è ancora partita    | non si applica |
        | è partita il 2026-06-15 | conforme       |

    Schema dello scenario: Pratica per pratica risponde soltanto il profilo più favorevole
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è partita il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-07-15
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | esito    | termine    |
        | documents  | conforme | 2026-06-29 |
        | regulation | conforme | 2026-06-29 |
        | favourable | violato  | 2026-06-26 |

  Regola: smart-info.reply_other_completed

    Schema dello scenario: Completata dopo l'invio, un'altra richiesta si conta da allora
      Dato che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-12-01
      E che la richiesta SMART è stata completata il 2026-12-18
      E che lo Sportello ha risposto alla richiesta SMART il <risposta>
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2027-01-05

      Esempi:
        | risposta   |
        | 2027-01-04 |
        | 2027-01-05 |
        | 2027-01-07 |

    Scenario: Letta pratica per pratica, una richiesta completata può essere tardiva
      Dato che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-12-01
      E che la richiesta SMART è stata completata il 2026-12-18
      E che lo Sportello ha risposto alla richiesta SMART il 2027-01-07
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «smart-average» «per_case» l'esito è «violato»

    Scenario: Non ancora completata, un'altra richiesta non ha un tempo di risposta
      Dato che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART non è stata ancora completata
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Una richiesta completata dopo era partita incompleta, anche se nessuno lo dice
      Dato che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è partita il 2026-12-01
      E che la richiesta SMART è stata completata il 2026-12-18
      E il giudizio al 2026-12-18
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2027-01-05
      E l'esito di «smart-info.reply_other» è «non si applica»

    Scenario: Letta pratica per pratica, della risposta a una richiesta completata non si sa
      Dato il profilo «favourable»
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART è partita il 2026-12-01
      E che la richiesta SMART è stata completata il 2026-12-18
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_reply_sent_on

    Scenario: Profilo favorevole e richiesta completata, la risposta tardiva viola
      Dato il profilo «favourable»
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-12-01
      E che la richiesta SMART è stata completata il 2026-12-18
      E che lo Sportello ha risposto alla richiesta SMART il 2027-01-07
      E il giudizio al 2027-03-31
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: Completata dopo, il tempo medio corre per ogni altro argomento dei servizi SMART
      Dato che l'argomento della pratica è <argomento>
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-06-08
      E che la richiesta SMART è stata completata il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | argomento                                       | esito          |
        | il fornitore attuale e l'ultimo cambio          | non si applica |
        | lo storico dei fornitori                        | non si applica |
        | il fornitore del contratto da volturare         | conforme       |
        | l'importo del CMOR e chi lo ha chiesto          | conforme       |
        | il bonus luce o gas                             | conforme       |
        | il ritorno al fornitore precedente              | conforme       |
        | la contestazione del CMOR                       | conforme       |
        | la doppia fatturazione dopo un cambio fornitore | conforme       |
        | un indennizzo automatico non pagato             | conforme       |
        | un'altra materia                                | non si applica |

    Schema dello scenario: Anche per le altre richieste il profilo decide da quando corre il tempo
      Dato il profilo «<profilo>»
      E che l'argomento della pratica è il bonus luce o gas
      E che la richiesta SMART non era completa quando è partita
      E che la richiesta SMART è partita il 2026-06-08
      E che la richiesta SMART è stata completata il 2026-06-15
      E che lo Sportello ha risposto alla richiesta SMART il 2026-06-16
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il <termine>

      Esempi:
        | profilo    | termine    |
        | documents  | 2026-06-29 |
        | regulation | 2026-06-29 |
        | favourable | 2026-06-19 |

  Regola: smart-info.reply_mean

    Schema dello scenario: La media attorno a dieci giorni lavorativi
      Dato che alle richieste SMART si è risposto in media in <media> giorni lavorativi
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | media | esito    |
        | 9,99  | conforme |
        | 10,00 | conforme |
        | 10,01 | violato  |

    Scenario: Della media dei tempi non si sa
      Dato che il servizio chiesto è SMART Info
      E la sola famiglia «smart-info»
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: average_reply_working_days
