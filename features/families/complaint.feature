# language: it
Funzionalità: Reclami
  Un reclamo scritto va presentato per una via ammessa e con gli elementi che lo rendono riconoscibile; il fornitore
  risponde con motivazione entro lo standard. Qui si fissa come leggiamo quei testi: chi trova un rosso ha una domanda
  per un giurista, non per un programmatore.

  Regola: complaint.reply_term

    Schema dello scenario: La risposta parte attorno all'ultimo giorno utile
      Dato che la fornitura è di energia elettrica
      E che il cliente rientra nella categoria domestico
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <spedita>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-06-03
      E i giorni di ritardo sono <ritardo>

      Esempi: trenta giorni, con il giorno di ricezione non contato
        | spedita    | esito    | ritardo |
        | 2026-05-04 | conforme | 0       |
        | 2026-06-02 | conforme | 0       |
        | 2026-06-03 | conforme | 0       |
        | 2026-06-04 | violato  | 1       |
        | 2026-06-15 | violato  | 12      |

    Schema dello scenario: Il reclamo ancora senza risposta si misura al giorno del giudizio
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | giudizio   | esito    | ritardo |
        | 2026-06-02 | conforme | 0       |
        | 2026-06-03 | conforme | 0       |
        | 2026-06-04 | violato  | 1       |
        | 2026-08-12 | violato  | 70      |

    Schema dello scenario: I trenta giorni attraversano anni bisestili e feste senza spostarsi
      Dato che il reclamo è stato ricevuto il <ricevuto>
      E che la risposta motivata al reclamo è stata spedita il <scadenza>
      E il giudizio al <scadenza>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il <scadenza>

      Esempi:
        | ricevuto   | scadenza   | perché                             |
        | 2027-01-31 | 2027-03-02 | febbraio di ventotto giorni        |
        | 2028-01-31 | 2028-03-01 | febbraio di ventinove giorni       |
        | 2028-01-30 | 2028-02-29 | scade il giorno bisestile          |
        | 2026-03-07 | 2026-04-06 | scade il lunedì di Pasqua          |
        | 2026-09-04 | 2026-10-04 | scade la domenica di San Francesco |
        | 2026-11-25 | 2026-12-25 | scade il giorno di Natale          |

    Scenario: Se i termini festivi slittassero, la risposta dopo Natale sarebbe in tempo
      Dato che il reclamo è stato ricevuto il 2026-11-25
      E che la risposta motivata al reclamo è stata spedita il 2026-12-28
      E il giudizio al 2027-01-15
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-12-25
      E i giorni di ritardo sono 3
      E con la lettura «holiday-roll» «always» l'esito è «conforme»
      E con la lettura «holiday-roll» «always» il termine scade il 2026-12-28

    Scenario: Contando il giorno di ricezione o escludendo l'ultimo il termine si accorcia
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-03
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «first-day» «included» il termine scade il 2026-06-02
      E con la lettura «first-day» «included» l'esito è «violato»
      E con la lettura «entro-inclusive» «excluded» il termine scade il 2026-06-02
      E con la lettura «entro-inclusive» «excluded» l'esito è «violato»

    Scenario: Il tempo corre dalla ricezione del reclamo e non dalla spedizione
      Dato che il reclamo è stato inviato il 2026-05-02
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-03
      E che la risposta motivata al reclamo è arrivata al cliente il 2026-06-08
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «complaint-clock» «sending_to_sending» il termine scade il 2026-06-01
      E con la lettura «complaint-clock» «sending_to_sending» l'esito è «violato»
      E con la lettura «complaint-clock» «receipt_to_receipt» l'esito è «violato»

    Scenario: Non si sa se la risposta sia partita e il termine è passato
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E il giudizio al 2026-08-12
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_reply_sent_on
      E la conclusione è «undetermined»

    Scenario: Non si sa se la risposta sia partita ma il tempo non è finito
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E il giudizio al 2026-06-03
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E la conclusione è «compliant»

    Scenario: Un reclamo mai arrivato non fa correre lo standard
      Dato che il reclamo non è stato ricevuto dal fornitore
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Una protesta al telefono non è un reclamo scritto
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che il fornitore non ha ancora risposto al reclamo
      E che il reclamo è stato presentato per telefono
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «complaint.channel» è «inammissibile»

    Scenario: Se la via non è detta si presume ammessa e lo si dichiara
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-04
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la risposta motivata rispetta il termine
      E si presume «complaint.channel» = «admissible»
      E è segnalato il dubbio «standards-source»

    Schema dello scenario: Secondo la regolazione lo standard era di quaranta giorni nel 2017 e nel 2018
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il <ricevuto>
      E che la risposta motivata al reclamo è stata spedita il <spedita>
      E il giudizio al 2019-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scadenza>

      Esempi:
        | profilo    | ricevuto   | spedita    | esito    | scadenza   |
        | regulation | 2016-12-31 | 2017-01-31 | violato  | 2017-01-30 |
        | regulation | 2017-01-01 | 2017-02-01 | conforme | 2017-02-10 |
        | regulation | 2018-12-31 | 2019-02-08 | conforme | 2019-02-09 |
        | regulation | 2018-12-31 | 2019-02-09 | conforme | 2019-02-09 |
        | regulation | 2018-12-31 | 2019-02-10 | violato  | 2019-02-09 |
        | regulation | 2019-01-01 | 2019-01-31 | conforme | 2019-01-31 |
        | regulation | 2019-01-01 | 2019-02-01 | violato  | 2019-01-31 |
        | documents  | 2018-12-31 | 2019-01-31 | violato  | 2019-01-30 |
        | favourable | 2018-12-31 | 2019-01-31 | violato  | 2019-01-30 |

    Scenario: Il contratto promette meno giorni di quanti ne desse la regolazione del 2018
      Dato che il reclamo è stato ricevuto il 2018-05-04
      E che la risposta motivata al reclamo è stata spedita il 2018-06-10
      E il giudizio al 2018-07-01
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 7
      E con la lettura «standards-in-force» «in_force» l'esito è «conforme»
      E con il profilo «regulation» il termine scade il 2018-06-13

    Schema dello scenario: La tensione conta solo per la regolazione, e dal 2026 più di prima
      Dato il profilo «<profilo>»
      E che la fornitura è di energia elettrica
      E che il punto di prelievo è in <tensione>
      E che il reclamo è stato ricevuto il <ricevuto>
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | tensione       | ricevuto   | esito             |
        | regulation | bassa tensione | 2025-12-31 | violato           |
        | regulation | bassa tensione | 2026-01-01 | violato           |
        | regulation | media tensione | 2016-12-31 | non determinabile |
        | regulation | media tensione | 2017-01-01 | violato           |
        | regulation | media tensione | 2025-12-31 | violato           |
        | regulation | media tensione | 2026-01-01 | non si applica    |
        | regulation | alta tensione  | 2025-12-31 | non si applica    |
        | regulation | alta tensione  | 2026-01-01 | non si applica    |
        | documents  | media tensione | 2026-01-01 | violato           |
        | documents  | alta tensione  | 2026-01-01 | violato           |
        | favourable | alta tensione  | 2026-01-01 | violato           |

    Schema dello scenario: Per il gas la soglia di consumo esiste solo dal 2026
      Dato il profilo «<profilo>»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di <consumo> Smc
      E che il reclamo è stato ricevuto il <ricevuto>
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | consumo | ricevuto   | esito          |
        | regulation | 200001  | 2017-01-01 | violato        |
        | regulation | 200001  | 2025-12-31 | violato        |
        | regulation | 199999  | 2026-01-01 | violato        |
        | regulation | 200000  | 2026-01-01 | violato        |
        | regulation | 200001  | 2026-01-01 | non si applica |
        | documents  | 200001  | 2026-01-01 | violato        |

    Scenario: Il documento non limita il campo, ma si dice che la regolazione lo farebbe
      Dato che il punto di prelievo è in media tensione
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «tiqv-scope» «regulation» l'esito è «non si applica»
      E con il profilo «regulation» l'esito è «non si applica»

    Scenario: Con la regolazione del 2026 a un'impresa del gas si chiede il consumo annuo
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria piccola o media impresa
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: annual_gas_smc

    Scenario: Con la regolazione si presume la bassa tensione e lo si dichiara
      Dato il profilo «regulation»
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-03
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E si presume «voltage_class» = «lv»
      E si presume «commodity» = «electricity»

    Scenario: Una risposta che precede il reclamo è un errore del caso
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-05-03
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: complaint_reply_sent_on

    Schema dello scenario: Un reclamo per fax, per posta o consegnato a mano vuole la stessa risposta
      Dato che il reclamo è stato presentato per <via>
      E che il reclamo è stato ricevuto il 2026-07-01
      E che la risposta motivata al reclamo è stata spedita il <spedita>
      E il giudizio al 2026-10-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-07-31

      Esempi:
        | via             | spedita    | esito    |
        | fax             | 2026-07-30 | conforme |
        | fax             | 2026-07-31 | conforme |
        | fax             | 2026-08-01 | violato  |
        | consegna a mano | 2026-07-31 | conforme |
        | consegna a mano | 2026-08-01 | violato  |
        | posta ordinaria | 2026-08-01 | violato  |

    Schema dello scenario: Un messaggio scritto vuole la stessa risposta di una lettera
      Dato che il reclamo è stato presentato per messaggio scritto al numero WhatsApp
      E che il reclamo è stato ricevuto il 2026-07-01
      E che la risposta motivata al reclamo è stata spedita il <spedita>
      E il giudizio al 2026-10-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-07-31
      E con la lettura «complaint-channels» «article» l'esito è «non si applica»

      Esempi:
        | spedita    | esito    |
        | 2026-07-31 | conforme |
        | 2026-08-01 | violato  |

    Schema dello scenario: Letto il solo articolo 22, posta, fax e consegna a mano non fanno correre lo standard
      Dato che il reclamo è stato presentato per <via>
      E che il reclamo è stato ricevuto il 2026-07-01
      E che la risposta motivata al reclamo è stata spedita il 2026-08-01
      E il giudizio al 2026-10-10
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «complaint-channels» «article» l'esito è «non si applica»

      Esempi:
        | via             |
        | fax             |
        | consegna a mano |
        | posta ordinaria |

    Schema dello scenario: Con due forniture lo standard guarda quella in questione
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di <consumo> Smc
      E che il reclamo è stato ricevuto il 2026-01-01
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | consumo | esito          |
        | il gas              | 199999  | violato        |
        | il gas              | 200000  | violato        |
        | il gas              | 200001  | non si applica |
        | l'energia elettrica | 200001  | violato        |

    Scenario: Con due forniture e molto gas si chiede a quale si riferisca il reclamo
      Dato il profilo «regulation»
      E che la fornitura è di energia elettrica e gas
      E che il cliente rientra nella categoria non domestico
      E che il consumo annuo di gas è di 200001 Smc
      E che il reclamo è stato ricevuto il 2026-01-01
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: disputed_supply

    Scenario: Il gas di casa resta nello standard, qualunque sia il consumo
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria domestico
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «violato»
      E i giorni di ritardo sono 12

    Scenario: Del gas senza cliente né consumo si chiede prima chi sia il cliente
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type, annual_gas_smc

    Scenario: Di una risposta mai partita nessuno può dirsi soddisfatto
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che il fornitore non ha ancora risposto al reclamo
      E che il cliente è soddisfatto della risposta al reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.complaint_reply_satisfactory: non può stare con `complaint_reply_sent_on`

    Scenario: Chi non ha avuto risposta può dirsi insoddisfatto
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che il fornitore non ha ancora risposto al reclamo
      E che il cliente non è soddisfatto della risposta al reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: Se si sa soltanto che il reclamo è partito, si chiede quando è arrivato
      Dato che il reclamo è stato inviato il 2026-05-02
      E che la risposta motivata al reclamo è stata spedita il 2026-06-08
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_received_on
      E la conclusione è «undetermined»

    Schema dello scenario: Di un reclamo partito la risposta si giudica anche dove altre regole sono esaminate
      Dato <altro>
      E che il reclamo è stato inviato il 2026-03-25
      E <risposta>
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_received_on
      E la conclusione è «undetermined»

      Esempi:
        | altro                                                   | risposta                                                          |
        | che il reclamo è stato presentato per posta elettronica | che il fornitore non ha ancora risposto al reclamo                |
        | che il reclamo è stato presentato per posta elettronica | che la risposta motivata al reclamo è stata spedita il 2026-05-20 |
        | che il reclamo è stato indirizzato al fornitore         | che il fornitore non ha ancora risposto al reclamo                |
        | che la controversia riguarda un'altra materia           | che il fornitore non ha ancora risposto al reclamo                |

    Scenario: Anche di una risposta mai arrivata si chiede quando sia arrivato il reclamo, e se la risposta fosse partita
      Dato che il reclamo è stato presentato per posta elettronica
      E che al cliente non è arrivata alcuna risposta al reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_received_on, complaint_reply_sent_on

    Scenario: Anche in una richiesta a SMART Help, di un reclamo partito si chiede quando è arrivato
      Dato che il servizio chiesto è SMART Help
      E che l'argomento della pratica è il bonus luce o gas
      E che il reclamo è stato inviato il 2026-03-25
      E che il fornitore non ha ancora risposto al reclamo
      E che la richiesta SMART è partita il 2026-06-01
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_received_on
      E la conclusione è «undetermined»

    Scenario: Di un reclamo a voce non si chiede quando sia arrivato
      Dato che il reclamo è stato presentato per telefono
      E che il reclamo è stato inviato il 2026-03-25
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Lo standard dei reclami scritti non riguarda quello a voce, anche se la risposta soddisfa
      Dato che il reclamo è stato presentato per telefono
      E che il reclamo è stato ricevuto il 2026-03-25
      E che la risposta motivata al reclamo è stata spedita il 2026-06-01
      E che il cliente è soddisfatto della risposta al reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di un reclamo mai partito non si chiede quando sia arrivato
      Dato che il cliente non ha inviato alcun reclamo
      E che il fornitore non ha ancora risposto al reclamo
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della sola risposta si chiede quando il reclamo è arrivato, e si dichiara che si presume partito
      Dato che il reclamo è stato presentato per posta elettronica
      E che la risposta motivata al reclamo è stata spedita il 2026-05-20
      E il giudizio al 2026-06-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_received_on
      E la conclusione è «undetermined»

    Schema dello scenario: Se contasse l'arrivo della risposta, una partita e non arrivata sarebbe ancora attesa
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-03
      E che al cliente non è arrivata alcuna risposta al reclamo
      E il giudizio al 2026-06-04
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «complaint-clock» «<lettura>» l'esito è «<esito>»

      Esempi:
        | lettura            | esito             |
        | receipt_to_receipt | violato           |
        | sending_to_sending | non determinabile |

    Schema dello scenario: La soglia del gas vale per ogni reclamo, tranne quello di un domestico
      Dato il profilo «regulation»
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-03-20
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria <cliente>
      E che il consumo annuo di gas è di <consumo> Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | consumo | esito          |
        | domestico                | 200000  | conforme       |
        | domestico                | 200001  | conforme       |
        | piccola o media impresa  | 200000  | conforme       |
        | piccola o media impresa  | 200001  | non si applica |
        | non domestico            | 200000  | conforme       |
        | non domestico            | 200001  | non si applica |
        | condominio               | 200000  | conforme       |
        | condominio               | 200001  | non si applica |
        | pubblica amministrazione | 200000  | conforme       |
        | pubblica amministrazione | 200001  | non si applica |

    Schema dello scenario: Quale tensione resta negli standard del reclamo
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il <ricevuto>
      E che la risposta motivata al reclamo è stata spedita il 2026-01-10
      E che il punto di prelievo è in <tensione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | ricevuto   | tensione       | esito          |
        | documents  | 2025-12-31 | bassa tensione | conforme       |
        | documents  | 2025-12-31 | media tensione | conforme       |
        | documents  | 2025-12-31 | alta tensione  | conforme       |
        | documents  | 2026-01-01 | bassa tensione | conforme       |
        | documents  | 2026-01-01 | media tensione | conforme       |
        | documents  | 2026-01-01 | alta tensione  | conforme       |
        | regulation | 2025-12-31 | bassa tensione | conforme       |
        | regulation | 2025-12-31 | media tensione | conforme       |
        | regulation | 2025-12-31 | alta tensione  | non si applica |
        | regulation | 2026-01-01 | bassa tensione | conforme       |
        | regulation | 2026-01-01 | media tensione | non si applica |
        | regulation | 2026-01-01 | alta tensione  | non si applica |
        | favourable | 2025-12-31 | bassa tensione | conforme       |
        | favourable | 2025-12-31 | media tensione | conforme       |
        | favourable | 2025-12-31 | alta tensione  | conforme       |
        | favourable | 2026-01-01 | bassa tensione | conforme       |
        | favourable | 2026-01-01 | media tensione | conforme       |
        | favourable | 2026-01-01 | alta tensione  | conforme       |

    Schema dello scenario: Con due forniture la soglia conta se il reclamo è sul gas
      Dato il profilo «regulation»
      E che il reclamo è stato ricevuto il 2026-03-02
      E che la risposta motivata al reclamo è stata spedita il 2026-03-20
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | questione           | esito          |
        | l'energia elettrica | conforme       |
        | il gas              | non si applica |

    Schema dello scenario: La soglia di consumo del gas vale dal 2026
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      E che il reclamo è stato ricevuto il <ricevuto>
      E che la risposta motivata al reclamo è stata spedita il <risposta>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ricevuto   | risposta   | esito          |
        | 2017-01-01 | 2017-01-20 | conforme       |
        | 2025-12-31 | 2026-01-10 | conforme       |
        | 2026-01-01 | 2026-01-10 | non si applica |

    Schema dello scenario: Per ogni profilo i giorni per rispondere, prima e dopo ogni nuovo testo della regolazione
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il <ricevuto>
      E il giudizio al <ricevuto>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il <termine>

      Esempi:
        | profilo    | ricevuto   | termine    |
        | documents  | 2018-12-31 | 2019-01-30 |
        | documents  | 2019-01-01 | 2019-01-31 |
        | documents  | 2025-12-31 | 2026-01-30 |
        | documents  | 2026-01-01 | 2026-01-31 |
        | regulation | 2018-12-31 | 2019-02-09 |
        | regulation | 2019-01-01 | 2019-01-31 |
        | regulation | 2025-12-31 | 2026-01-30 |
        | regulation | 2026-01-01 | 2026-01-31 |
        | favourable | 2018-12-31 | 2019-01-30 |
        | favourable | 2019-01-01 | 2019-01-31 |
        | favourable | 2025-12-31 | 2026-01-30 |
        | favourable | 2026-01-01 | 2026-01-31 |

    Schema dello scenario: Prima del 2017 non si sa se una soglia di consumo escludesse il gas
      Dato il profilo «regulation»
      E che la fornitura è di gas naturale
      E che il cliente rientra nella categoria condominio
      E che il consumo annuo di gas è di 200001 Smc
      E che il reclamo è stato ricevuto il <ricevuto>
      E che la risposta motivata al reclamo è stata spedita il 2017-01-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | ricevuto   | esito             |
        | 2016-12-31 | non determinabile |
        | 2017-01-01 | conforme          |

    Scenario: Da spedizione a spedizione, il giorno in cui la risposta arriva al cliente non conta
      Dato che il reclamo è stato inviato il 2026-11-23
      E che il reclamo è stato ricevuto il 2026-11-23
      E che la risposta motivata al reclamo è stata spedita il 2026-11-23
      E che la risposta motivata al reclamo è arrivata al cliente il 2026-12-24
      E il giudizio al 2026-12-24
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «complaint-clock» «sending_to_sending» non cambia nulla

  Regola: complaint.content

    Schema dello scenario: Il reclamo ha tutto ciò che serve
      Dato che il reclamo contiene: <elementi>
      E che <indirizzo>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | elementi                                                                                                                                            | indirizzo                                            |
        | nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice POD o PDR, descrizione dei fatti                                       | l'indirizzo postale coincide con quello di fornitura |
        | nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente, descrizione dei fatti                                         | l'indirizzo postale coincide con quello di fornitura |
        | nome o ragione sociale, indirizzo di fornitura, indirizzo postale, servizio interessato, codice cliente, descrizione dei fatti                      | l'indirizzo postale è diverso da quello di fornitura |
        | nome o ragione sociale, indirizzo di fornitura, indirizzo di posta elettronica o fax, servizio interessato, codice POD o PDR, descrizione dei fatti | l'indirizzo postale è diverso da quello di fornitura |

    Schema dello scenario: Sei elementi bastano con ogni profilo
      Dato il profilo «<profilo>»
      E che il reclamo contiene: nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente, descrizione dei fatti
      E che l'indirizzo postale coincide con quello di fornitura
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: Al reclamo manca un elemento e il cliente può aggiungerlo
      Dato che il reclamo contiene: <elementi>
      E che <indirizzo>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: <manca>
      E la conclusione è «to_regularise»

      Esempi:
        | elementi                                                                                                    | indirizzo                                            | manca                                                          |
        | indirizzo di fornitura, servizio interessato, codice cliente, descrizione dei fatti                         | l'indirizzo postale coincide con quello di fornitura | il nome o la ragione sociale di chi reclama                    |
        | nome o ragione sociale, servizio interessato, codice cliente, descrizione dei fatti                         | l'indirizzo postale coincide con quello di fornitura | l'indirizzo di fornitura                                       |
        | nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente, descrizione dei fatti | l'indirizzo postale è diverso da quello di fornitura | dove rispondere, se non all'indirizzo di fornitura             |
        | nome o ragione sociale, indirizzo di fornitura, codice cliente, descrizione dei fatti                       | l'indirizzo postale coincide con quello di fornitura | se riguarda l'energia elettrica o il gas                       |
        | nome o ragione sociale, indirizzo di fornitura, servizio interessato, descrizione dei fatti                 | l'indirizzo postale coincide con quello di fornitura | il POD, il PDR o il codice cliente                             |
        | nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente                        | l'indirizzo postale coincide con quello di fornitura | una breve descrizione dei fatti                                |

    Scenario: Non si sa se la posta arrivi all'indirizzo di fornitura
      Dato che il reclamo contiene: nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente, descrizione dei fatti
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: postal_address_differs

    Scenario: Con un recapito elettronico non importa dove arrivi la posta
      Dato che il reclamo contiene: nome o ragione sociale, indirizzo di fornitura, indirizzo di posta elettronica o fax, servizio interessato, codice cliente, descrizione dei fatti
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Il numero di contratto serve solo a chi lo ritiene necessario
      Dato che il reclamo contiene: nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente, descrizione dei fatti
      E che l'indirizzo postale coincide con quello di fornitura
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «complaint-contract-number» «required» l'esito è «da regolarizzare»
      E è segnalato il dubbio «complaint-content»

    Scenario: Con il numero di contratto il reclamo va bene a tutti
      Dato che il reclamo contiene: nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente, numero di contratto, descrizione dei fatti
      E che l'indirizzo postale coincide con quello di fornitura
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «complaint-contract-number» «required» non cambia nulla

    Schema dello scenario: A un reclamo incompleto non si aggiunge nulla se il cliente è soddisfatto della risposta
      Dato che il reclamo contiene: nome o ragione sociale, descrizione dei fatti
      E che l'indirizzo postale coincide con quello di fornitura
      E che <risposta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta                                                      | esito            |
        | il cliente è soddisfatto della risposta al reclamo            | ammissibile      |
        | il cliente non è soddisfatto della risposta al reclamo        | da regolarizzare |
        | la risposta motivata al reclamo è stata spedita il 2026-05-20 | da regolarizzare |

    Scenario: Di un reclamo la cui risposta soddisfa non si chiede che cosa manchi
      Dato che il reclamo contiene: nome o ragione sociale, indirizzo di fornitura, servizio interessato, codice cliente, descrizione dei fatti
      E che il cliente è soddisfatto della risposta al reclamo
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

  Regola: complaint.channel

    Schema dello scenario: Le vie scritte e quella a voce
      Dato che il reclamo è stato presentato per <via>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                                    | esito         |
        | raccomandata con avviso di ricevimento | ammissibile   |
        | posta elettronica certificata          | ammissibile   |
        | posta elettronica                      | ammissibile   |
        | posta ordinaria                        | ammissibile   |
        | fax                                    | ammissibile   |
        | consegna a mano                        | ammissibile   |
        | messaggio scritto al numero WhatsApp   | ammissibile   |
        | modulo sul sito                        | ammissibile   |
        | telefono                               | inammissibile |

    Schema dello scenario: Per il solo articolo 22 posta, fax, consegna a mano e messaggi non basterebbero
      Dato che il reclamo è stato presentato per <via>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «complaint-channels» «article» l'esito è «inammissibile»
      E è segnalato il dubbio «complaint-channels»

      Esempi:
        | via                                  |
        | posta ordinaria                      |
        | fax                                  |
        | consegna a mano                      |
        | messaggio scritto al numero WhatsApp |

    Schema dello scenario: La posta ordinaria basta con ogni profilo
      Dato il profilo «<profilo>»
      E che il reclamo è stato presentato per posta ordinaria
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Scenario: Della via non si sa nulla
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E la sola famiglia «complaint»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_channel

    Schema dello scenario: Chi è soddisfatto della risposta non ripresenta per iscritto il reclamo fatto a voce
      Dato che il reclamo è stato presentato per <via>
      E che <risposta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E la conclusione è «<conclusione>»

      Esempi:
        | via                                    | risposta                                                      | esito          | conclusione   |
        | telefono                               | il cliente è soddisfatto della risposta al reclamo            | non si applica | undetermined  |
        | telefono                               | il cliente non è soddisfatto della risposta al reclamo        | inammissibile  | non_compliant |
        | telefono                               | la risposta motivata al reclamo è stata spedita il 2026-05-20 | inammissibile  | non_compliant |
        | raccomandata con avviso di ricevimento | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |
        | posta elettronica certificata          | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |
        | posta elettronica                      | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |
        | posta ordinaria                        | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |
        | fax                                    | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |
        | consegna a mano                        | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |
        | messaggio scritto al numero WhatsApp   | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |
        | modulo sul sito                        | il cliente è soddisfatto della risposta al reclamo            | ammissibile    | compliant     |

    Schema dello scenario: Anche dove per l'articolo 22 la via non basta, chi è soddisfatto della risposta non ripresenta il reclamo
      Dato che il reclamo è stato presentato per <via>
      E che il cliente è soddisfatto della risposta al reclamo
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «complaint-channels» «article» l'esito è «non si applica»

      Esempi:
        | via                                  |
        | posta ordinaria                      |
        | fax                                  |
        | consegna a mano                      |
        | messaggio scritto al numero WhatsApp |

    Schema dello scenario: Per una via che basta a chiunque l'articolo 22 non cambia nulla, anche se la risposta soddisfa
      Dato che il reclamo è stato presentato per <via>
      E che il cliente è soddisfatto della risposta al reclamo
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «complaint-channels» «article» non cambia nulla

      Esempi:
        | via                                    |
        | raccomandata con avviso di ricevimento |
        | posta elettronica certificata          |
        | posta elettronica                      |
        | modulo sul sito                        |

  Regola: complaint.addressee

    Schema dello scenario: A chi scrivere dipende dall'oggetto
      Dato che il reclamo riguarda <oggetto>
      E che il reclamo è stato indirizzato <destinatario>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | oggetto                      | destinatario    | esito            |
        | la vendita                   | al fornitore    | ammissibile      |
        | la distribuzione o la misura | al distributore | ammissibile      |
        | la distribuzione o la misura | al fornitore    | ammissibile      |
        | la vendita                   | al distributore | da regolarizzare |

    Scenario: Al fornitore si può scrivere comunque, anche se l'oggetto non è detto
      Dato che il reclamo è stato indirizzato al fornitore
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Al distributore si è scritto, ma di che cosa non si sa
      Dato che il reclamo è stato indirizzato al distributore
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_subject

    Schema dello scenario: Un reclamo indirizzato al distributore, ma arrivato al fornitore, non va mandato di nuovo
      Dato questi fatti:
        | complaint_addressee   | distributor |
        | complaint_subject     | sale        |
        | <fatto>               | <giorno>    |
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: risponde chi lo ha ricevuto
        | fatto                   | giorno     | esito            |
        | complaint_received_on   | 2026-05-04 | ammissibile      |
        | complaint_received_on   | null       | da regolarizzare |
        | complaint_reply_sent_on | 2026-05-20 | ammissibile      |
        | complaint_reply_sent_on | null       | da regolarizzare |

    Scenario: Di un reclamo arrivato al fornitore non serve sapere l'oggetto
      Dato questi fatti:
        | complaint_addressee   | distributor |
        | complaint_received_on | 2026-05-04  |
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Chi è soddisfatto della risposta non manda di nuovo il reclamo indirizzato al distributore
      Dato che il reclamo riguarda la vendita
      E che il reclamo è stato indirizzato al distributore
      E che <risposta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta                                               | esito            |
        | il cliente è soddisfatto della risposta al reclamo     | ammissibile      |
        | il cliente non è soddisfatto della risposta al reclamo | da regolarizzare |

    Scenario: Di un reclamo la cui risposta soddisfa non si chiede l'oggetto
      Dato che il reclamo è stato indirizzato al distributore
      E che il cliente è soddisfatto della risposta al reclamo
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

  Regola: complaint.counts

    Schema dello scenario: Apre le vie che lo presuppongono il reclamo scritto, non quello a voce
      Dato che la controversia riguarda un'altra materia
      E che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per <via>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «conciliation.prior_complaint» è «<conciliazione>»

      Esempi:
        | via                                    | esito          | conciliazione |
        | raccomandata con avviso di ricevimento | valido         | ammissibile   |
        | posta elettronica certificata          | valido         | ammissibile   |
        | posta elettronica                      | valido         | ammissibile   |
        | posta ordinaria                        | valido         | ammissibile   |
        | fax                                    | valido         | ammissibile   |
        | consegna a mano                        | valido         | ammissibile   |
        | messaggio scritto al numero WhatsApp   | valido         | ammissibile   |
        | modulo sul sito                        | valido         | ammissibile   |
        | telefono                               | non si applica | inammissibile |

    Schema dello scenario: Conta anche a chi il reclamo è andato
      Dato che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato indirizzato <destinatario>
      E che il reclamo riguarda <oggetto>
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «complaint.channel» = «admissible»

      Esempi:
        | destinatario    | oggetto                      | esito          |
        | al fornitore    | la vendita                   | valido         |
        | al fornitore    | la distribuzione o la misura | valido         |
        | al distributore | la vendita                   | non si applica |

    Scenario: Scritto ma al distributore, di che cosa non si sa
      Dato che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato indirizzato al distributore
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_subject

    Scenario: A voce e al distributore: una mancanza basta, e dell'oggetto non serve sapere
      Dato che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per telefono
      E che il reclamo è stato indirizzato al distributore
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Per il solo articolo 22 un reclamo per posta non apre altre vie
      Dato che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato presentato per posta ordinaria
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «complaint-channels» «article» l'esito è «non si applica»

    Scenario: Se nessuna via presuppone il reclamo, non ci si chiede se conti
      Dato che il reclamo è stato presentato per telefono
      E che il reclamo è stato ricevuto il 2026-05-04
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: Un reclamo al destinatario sbagliato, che il fornitore ha ricevuto, conta
      Dato che il reclamo è stato inviato il 2026-06-01
      E che il reclamo è stato ricevuto il 2026-06-03
      E che il reclamo è stato indirizzato al distributore
      E che il reclamo riguarda la vendita
      E che il fornitore non ha ancora risposto al reclamo
      E che la conciliazione è stata chiesta il 2026-08-20
      Quando si controlla il caso
      Allora l'esito è «valido»

  Regola: complaint.identifiable

    Schema dello scenario: Il cliente si riconosce dal nome e da un dato della fornitura
      Dato che il reclamo contiene: <elementi>
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E il giudizio al 2026-07-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «indemnity.late_reply» è «<indennizzo>»

      Esempi:
        | elementi                                       | esito          | indennizzo |
        | nome o ragione sociale, indirizzo di fornitura | valido         | dovuto     |
        | nome o ragione sociale, codice POD o PDR       | valido         | dovuto     |
        | nome o ragione sociale, codice cliente         | valido         | dovuto     |
        | nome o ragione sociale, descrizione dei fatti  | non si applica | non dovuto |
        | nome o ragione sociale, numero di contratto    | non si applica | non dovuto |
        | codice POD o PDR, descrizione dei fatti        | non si applica | non dovuto |
        | descrizione dei fatti                          | non si applica | non dovuto |
        | nessuno                                        | non si applica | non dovuto |

    Schema dello scenario: Letto nel modo più largo, basta il nome oppure un dato della fornitura
      Dato il profilo «favourable»
      E che il reclamo contiene: <elementi>
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E il giudizio al 2026-07-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | elementi                                      | esito          |
        | nome o ragione sociale, descrizione dei fatti | valido         |
        | codice POD o PDR, descrizione dei fatti       | valido         |
        | codice cliente                                | valido         |
        | indirizzo di fornitura                        | valido         |
        | descrizione dei fatti, servizio interessato   | non si applica |

    Scenario: Fra le due letture il nome da solo fa la differenza
      Dato che il reclamo contiene: nome o ragione sociale, descrizione dei fatti
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-20
      E il giudizio al 2026-07-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «complaint-identifiable» «nothing_at_all» l'esito è «valido»

    Scenario: Del contenuto del reclamo non si sa nulla
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E la sola famiglia «complaint»
      E il giudizio al 2026-07-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: complaint_elements

    Scenario: Dove non c'è un indennizzo in questione, non ci si chiede se il cliente sia riconoscibile
      Dato che il reclamo contiene: descrizione dei fatti
      E il giudizio al 2026-07-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Schema dello scenario: Quando il reclamo identifica il cliente, per ogni profilo
      Dato il profilo «<profilo>»
      E che il reclamo è stato ricevuto il 2026-03-02
      E che il reclamo contiene: <elementi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | elementi                                      | esito          |
        | documents  | nome o ragione sociale, codice POD o PDR      | valido         |
        | documents  | codice POD o PDR, descrizione dei fatti       | non si applica |
        | documents  | nome o ragione sociale, descrizione dei fatti | non si applica |
        | documents  | descrizione dei fatti                         | non si applica |
        | regulation | nome o ragione sociale, codice POD o PDR      | valido         |
        | regulation | codice POD o PDR, descrizione dei fatti       | non si applica |
        | regulation | nome o ragione sociale, descrizione dei fatti | non si applica |
        | regulation | descrizione dei fatti                         | non si applica |
        | favourable | nome o ragione sociale, codice POD o PDR      | valido         |
        | favourable | codice POD o PDR, descrizione dei fatti       | valido         |
        | favourable | nome o ragione sociale, descrizione dei fatti | valido         |
        | favourable | descrizione dei fatti                         | non si applica |

  Regola: complaint.unsolicited_documents

    Scenario: La prova del giorno in cui il cliente ha saputo è allegata
      Dato che il cliente contesta un contratto non richiesto
      E che il reclamo prova quando il cliente ha saputo del contratto
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E è segnalato il dubbio «unsolicited-references»

    Scenario: La prova del giorno in cui il cliente ha saputo non c'è
      Dato che il cliente contesta un contratto non richiesto
      E che il reclamo non prova quando il cliente ha saputo del contratto
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»

    Scenario: Chi non contesta il contratto non deve provare nulla
      Dato che il cliente non contesta un contratto non richiesto
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Che cosa sia allegato al reclamo non si sa
      Dato che il cliente contesta un contratto non richiesto
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: knowledge_date_proved

    Schema dello scenario: Chi è soddisfatto della risposta non allega più la prova
      Dato che il cliente contesta un contratto non richiesto
      E che il reclamo non prova quando il cliente ha saputo del contratto
      E che <risposta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta                                               | esito            |
        | il cliente è soddisfatto della risposta al reclamo     | ammissibile      |
        | il cliente non è soddisfatto della risposta al reclamo | da regolarizzare |

  Regola: complaint.knowledge_after_confirmation

    Schema dello scenario: Dieci giorni dopo l'invio della conferma il cliente si considera informato
      Dato che il cliente contesta un contratto non richiesto
      E che la conferma scritta del contratto è stata inviata il <inviata>
      E il giudizio al 2028-06-10
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <giorno>

      Esempi:
        | inviata    | giorno     | perché                        |
        | 2026-03-02 | 2026-03-12 | un mese qualunque             |
        | 2026-03-03 | 2026-03-13 | inviata il giorno dopo        |
        | 2027-02-20 | 2027-03-02 | febbraio di ventotto giorni   |
        | 2028-02-20 | 2028-03-01 | febbraio di ventinove giorni  |
        | 2028-02-19 | 2028-02-29 | cade il giorno bisestile      |
        | 2026-12-15 | 2026-12-25 | cade a Natale e non si sposta |
        | 2026-12-29 | 2027-01-08 | a cavallo dell'anno           |

    Scenario: Se il giorno d'invio si contasse, la conoscenza verrebbe un giorno prima
      Dato che il cliente contesta un contratto non richiesto
      E che la conferma scritta del contratto è stata inviata il 2026-03-02
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il giorno risultante è il 2026-03-12
      E con la lettura «first-day» «included» il giorno risultante è il 2026-03-11

    Schema dello scenario: Senza contestazione o senza conferma i dieci giorni non servono
      Dato che <contestazione>
      E che <conferma>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | contestazione                                      | conferma                                                        |
        | il cliente non contesta un contratto non richiesto | la conferma scritta del contratto è stata inviata il 2026-03-02 |
        | il cliente contesta un contratto non richiesto     | il fornitore non ha inviato la conferma scritta del contratto   |

    Scenario: Della conferma non si sa nulla
      Dato che il cliente contesta un contratto non richiesto
      E la sola famiglia «complaint»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: contract_confirmation_sent_on

    Schema dello scenario: Il giorno in cui si presume di sapere non slitta se è festivo
      Dato il profilo «<profilo>»
      E che il cliente contesta un contratto non richiesto
      E che la conferma scritta del contratto è stata inviata il 2026-11-26
      E il giudizio al 2026-12-20
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <giorno>

      Esempi: il 6 dicembre 2026 è domenica
        | profilo    | giorno     |
        | documents  | 2026-12-06 |
        | regulation | 2026-12-06 |
        | favourable | 2026-12-06 |

  Regola: complaint.knowledge_at_first_bill

    Schema dello scenario: Senza conferma il cliente si considera informato alla scadenza della prima bolletta
      Dato che il cliente contesta un contratto non richiesto
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che la prima bolletta del fornitore non richiesto scade il <scade>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <scade>

      Esempi:
        | scade      | perché                       |
        | 2026-05-20 | già scaduta                  |
        | 2026-06-10 | scade il giorno del giudizio |
        | 2026-06-30 | non ancora scaduta           |

    Schema dello scenario: Quando la prima bolletta non fissa la conoscenza
      Dato che <contestazione>
      E che <conferma>
      E che <bolletta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | contestazione                                      | conferma                                                        | bolletta                                                          |
        | il cliente non contesta un contratto non richiesto | il fornitore non ha inviato la conferma scritta del contratto   | la prima bolletta del fornitore non richiesto scade il 2026-05-20 |
        | il cliente contesta un contratto non richiesto     | la conferma scritta del contratto è stata inviata il 2026-03-02 | la prima bolletta del fornitore non richiesto scade il 2026-05-20 |
        | il cliente contesta un contratto non richiesto     | il fornitore non ha inviato la conferma scritta del contratto   | il fornitore non richiesto non ha emesso bollette                 |

    Scenario: C'è la prima bolletta ma della conferma non si sa
      Dato che il cliente contesta un contratto non richiesto
      E che la prima bolletta del fornitore non richiesto scade il 2026-05-20
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: contract_confirmation_sent_on

  Regola: complaint.restoration_procedure

    Scenario: Chi contesta un contratto non richiesto può tornare dal fornitore precedente
      Dato che il cliente contesta un contratto non richiesto
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Per gli altri reclami il ripristino non serve
      Dato che il cliente non contesta un contratto non richiesto
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa se il contratto fosse voluto
      Dato che il reclamo è stato presentato per posta elettronica
      E la sola famiglia «complaint»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: unsolicited_contract
