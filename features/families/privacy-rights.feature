# language: it
Funzionalità: Consenso e diritti sui dati
  Chi revoca il consenso ferma l'uso dei dati che su quel consenso si fondava, e non quello di prima. I diritti sui dati si
  esercitano dicendo quale e per che cosa, a un recapito giusto; oltre al fornitore ci sono il Garante e il giudice.

  Regola: privacy-rights.no_use_after_withdrawal

    Schema dello scenario: Dopo la revoca i dati non si usano più
      Dato che il consenso all'uso dei dati è stato revocato il 2026-03-02
      E che i dati sono stati usati da ultimo per lo scopo consentito il <uso>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | uso        | esito    |
        | 2026-03-01 | conforme |
        | 2026-03-02 | conforme |
        | 2026-03-03 | violato  |
        | 2026-06-10 | violato  |

    Scenario: Dati mai usati per quello scopo
      Dato che il consenso all'uso dei dati è stato revocato il 2026-03-02
      E che i dati non sono mai stati usati per lo scopo consentito
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: La revoca ferma soltanto l'uso che si fonda sul consenso
      Dato che il consenso all'uso dei dati è stato revocato il 2026-03-02
      E che i dati sono stati usati da ultimo per lo scopo consentito il 2026-04-02
      E che l'uso dei dati ha come base <base>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | base                                   | esito          |
        | il consenso della persona              | violato        |
        | l'esecuzione del contratto             | non si applica |
        | un obbligo di legge                    | non si applica |
        | un legittimo interesse del fornitore   | non si applica |

    Schema dello scenario: I diritti sui dati sono delle persone
      Dato che il consenso all'uso dei dati è stato revocato il 2026-03-02
      E che i dati sono stati usati da ultimo per lo scopo consentito il 2026-04-02
      E che i dati riguardano <chi>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chi                           | esito          |
        | una persona fisica            | violato        |
        | soltanto una società o un ente | non si applica |

    Scenario: Senza una revoca nulla si ferma
      Dato che il consenso all'uso dei dati non è stato revocato
      E che i dati sono stati usati da ultimo per lo scopo consentito il 2026-04-02
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Se i dati siano stati usati non si sa
      Dato che il consenso all'uso dei dati è stato revocato il 2026-03-02
      E che l'uso dei dati ha come base il consenso della persona
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: data_last_used_on

    Scenario: Di uno scopo e di una persona che nessuno contesta si presume
      Dato che il consenso all'uso dei dati è stato revocato il 2026-03-02
      E che i dati sono stati usati da ultimo per lo scopo consentito il 2026-04-02
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «violato»
      E si presume «data_use_basis» = «consent»
      E si presume «data_of_person» = «true»

  Regola: privacy-rights.request

    Schema dello scenario: Tutti i diritti si esercitano allo stesso modo
      Dato che il diritto che si esercita sui dati è <diritto>
      E che la richiesta sui dati personali dice l'oggetto, il diritto che si esercita
      E che la richiesta sui dati personali è stata mandata alla posta elettronica per i dati personali
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | diritto                               | esito          |
        | l'accesso                             | ammissibile    |
        | la revoca del consenso                | ammissibile    |
        | la rettifica                          | ammissibile    |
        | la cancellazione                      | ammissibile    |
        | la portabilità                        | ammissibile    |
        | la limitazione dell'uso               | ammissibile    |
        | l'opposizione all'uso                 | ammissibile    |
        | non subire decisioni automatizzate    | ammissibile    |
        | un'altra richiesta                    | non si applica |

    Schema dello scenario: La richiesta dice che cosa si chiede e con quale diritto
      Dato che il diritto che si esercita sui dati è l'accesso
      E che la richiesta sui dati personali dice <elementi>
      E che la richiesta sui dati personali è stata mandata alla posta elettronica per i dati personali
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E non è soddisfatto: <manca>

      Esempi:
        | elementi                   | manca                     |
        | il diritto che si esercita | l'oggetto della richiesta |
        | l'oggetto                  | il diritto che si esercita |

    Schema dello scenario: I recapiti nominati dai documenti
      Dato che la richiesta sui dati personali dice l'oggetto, il diritto che si esercita
      E che la richiesta sui dati personali è stata mandata <recapito>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «data-request-address» «notice_only» l'esito è «<informativa>»

      Esempi:
        | recapito                                 | esito            | informativa      |
        | alla posta elettronica dell'assistenza   | ammissibile      | da regolarizzare |

    Schema dello scenario: I recapiti che non dipendono dalla lettura
      Dato che la richiesta sui dati personali dice l'oggetto, il diritto che si esercita
      E che la richiesta sui dati personali è stata mandata <recapito>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «data-request-address» «notice_only» non cambia nulla

      Esempi:
        | recapito                                      | esito            |
        | alla posta elettronica per i dati personali   | ammissibile      |
        | per posta alla sede operativa                 | ammissibile      |
        | a un altro recapito                           | da regolarizzare |

    Schema dello scenario: La posta dell'assistenza basta con ogni profilo
      Dato il profilo «<profilo>»
      E che la richiesta sui dati personali dice l'oggetto, il diritto che si esercita
      E che la richiesta sui dati personali è stata mandata alla posta elettronica dell'assistenza
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E è segnalato il dubbio «privacy-rights-channel»

      Esempi:
        | profilo    |
        | documents  |
        | regulation |
        | favourable |

    Schema dello scenario: Una società non ha diritti sui dati personali
      Dato che la richiesta sui dati personali dice l'oggetto, il diritto che si esercita
      E che la richiesta sui dati personali è stata mandata per posta alla sede operativa
      E che i dati riguardano <chi>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chi                            | esito          |
        | una persona fisica             | ammissibile    |
        | soltanto una società o un ente | non si applica |

    Scenario: Della richiesta si sa soltanto il diritto
      Dato che il diritto che si esercita sui dati è l'accesso
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: data_request_states, data_request_channel

    Scenario: Se il diritto non è detto si presume che ce ne sia uno
      Dato che la richiesta sui dati personali dice l'oggetto, il diritto che si esercita
      E che la richiesta sui dati personali è stata mandata per posta alla sede operativa
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E si presume «data_right» = «access»
      E si presume «data_of_person» = «true»

  Regola: privacy-rights.remedy

    Schema dello scenario: Il Garante o il giudice
      Dato che per l'uso dei dati il cliente si rivolge <a chi>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | a chi                                          | esito            |
        | al Garante per la protezione dei dati personali | ammissibile     |
        | al giudice                                     | ammissibile      |
        | a un servizio per i clienti dell'energia       | da regolarizzare |

    Schema dello scenario: Il Garante tutela le persone
      Dato che per l'uso dei dati il cliente si rivolge al giudice
      E che i dati riguardano <chi>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chi                            | esito          |
        | una persona fisica             | ammissibile    |
        | soltanto una società o un ente | non si applica |

    Scenario: A chi la persona si rivolga non si sa
      Dato che i dati riguardano una persona fisica
      E la sola famiglia «privacy-rights»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: data_remedy
