# language: it
Funzionalità: Proposta e accettazione
  Dalla firma della richiesta di fornitura alla conclusione del contratto: chi è una PMI, quando la proposta decade,
  come si rifiuta, quali dati e documenti servono. I giorni degli esempi sono contati a mano sul calendario.

  Regola: proposal-acceptance.sme_definition

    Schema dello scenario: Le due soglie valgono insieme e comprendono il valore esatto
      Dato che gli addetti dell'impresa sono <addetti>
      E che il fatturato annuo dell'impresa è di <fatturato>
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «commodity» = «electricity»

      Esempi:
        | addetti | fatturato   | esito           |
        | 49      | 9999999,99  | valido          |
        | 50      | 10000000,00 | valido          |
        | 51      | 10000000,00 | non si applica  |
        | 50      | 10000000,01 | non si applica  |
        | 51      | 10000000,01 | non si applica  |

    Scenario: Per una proposta di solo gas la definizione non c'è
      Dato che la fornitura è di gas naturale
      E che gli addetti dell'impresa sono 12
      E che il fatturato annuo dell'impresa è di 800000,00
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Senza il fatturato non si sa se è una PMI, e si chiede soltanto dove la decadenza protegge le sole PMI
      Dato che la fornitura è di energia elettrica
      E che gli addetti dell'impresa sono 12
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «proposal-lapse-scope» «domestic_sme» l'esito è «non determinabile»

    Schema dello scenario: Dove la decadenza protegge ogni cliente, a nessuno si chiede quanto è grande l'impresa
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di energia elettrica
      E che gli addetti dell'impresa sono <addetti>
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-04-24
      E il giudizio al 2026-05-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «proposal-lapse-scope» «domestic_sme» <altrimenti>
      E la conclusione è «compliant»

      Esempi:
        | cliente                  | addetti | altrimenti                    |
        | domestico                | 3       | non cambia nulla              |
        | condominio               | 3       | non cambia nulla              |
        | pubblica amministrazione | 3       | non cambia nulla              |
        | piccola o media impresa  | 20      | l'esito è «non determinabile» |
        | non domestico            | 20      | l'esito è «non determinabile» |

    Schema dello scenario: Il fatturato non si chiede a chi si ripensa
      Dato questi fatti:
        | customer_type         | <cliente>  |
        | employees             | 3          |
        | visit_kind            | requested  |
        | contract_concluded_on | 2026-02-03 |
        | cooling_off_sent_on   | 2026-02-10 |
        | cooling_off_channel   | pec        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E la conclusione è «compliant»

      Esempi:
        | cliente                 |
        | domestico               |
        | piccola o media impresa |

    Scenario: Una famiglia non è una PMI, nemmeno se il caso dà i numeri di un'impresa
      Dato che il cliente rientra nella categoria domestico
      E che gli addetti dell'impresa sono 3
      E che il fatturato annuo dell'impresa è di 800000,00
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «proposal-lapse-scope» «domestic_sme» non cambia nulla

    Scenario: Con troppi addetti il fatturato non conta più
      Dato che gli addetti dell'impresa sono 51
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Dove nessuna regola la usa, la definizione non si esamina e non tiene in sospeso il caso
      Dato che il cliente rientra nella categoria domestico
      E che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-05-20
      E che gli addetti dell'impresa sono 3
      Quando si controlla il caso
      Allora la clausola non è esaminata
      E la conclusione è «compliant»

    Schema dello scenario: La definizione di PMI non vale per una proposta di solo gas, comunque lo si dica
      Dato questi fatti:
        | employees             | 10         |
        | turnover_eur          | 1000,00    |
        | commodities_requested | <forniture> |
        | proposal_signed_on    | 2026-03-10 |
        | acceptance_sent_on    | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | forniture                      | esito          |
        | gas naturale                   | non si applica |
        | energia elettrica              | valido         |
        | energia elettrica, gas naturale | valido        |

    Schema dello scenario: Basta che fra le forniture ci sia l'energia elettrica
      Dato che la fornitura è di <fornitura>
      E che gli addetti dell'impresa sono 12
      E che il fatturato annuo dell'impresa è di 800000,00
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura               | esito          |
        | energia elettrica       | valido         |
        | gas naturale            | non si applica |
        | energia elettrica e gas | valido         |

    Scenario: Di un'altra fornitura richiesta che non si conosce si presume che non ci sia
      Dato questi fatti:
        | employees             | 12           |
        | turnover_eur          | 800000,00    |
        | commodities_requested | nessuno      |
        | proposal_signed_on    | 2026-03-10   |
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Chi esamina l'intera famiglia chiede anche della dimensione, e senza il fatturato non si sa se è una PMI
      Dato che la fornitura è di energia elettrica
      E che il cliente rientra nella categoria non domestico
      E che gli addetti dell'impresa sono 12
      E che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: turnover_eur

  Regola: proposal-acceptance.size_told

    Scenario: La dimensione è detta quando il caso dà gli addetti e il fatturato
      Dato che gli addetti dell'impresa sono 12
      E che il fatturato annuo dell'impresa è di 800000,00
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Un numero solo non basta a dire la dimensione
      Dato che gli addetti dell'impresa sono 12
      E che la proposta è stata firmata il 2026-03-10
      Quando si controlla il caso
      Allora la clausola non è esaminata

  Regola: proposal-acceptance.refused

    Schema dello scenario: È rifiutata la proposta che si dice rifiutata, o di cui si è comunicato il rifiuto
      Dato questi fatti:
        | proposal_signed_on | 2026-03-10 |
        | <fatto>            | <detto>    |
      E la sola famiglia «proposal-acceptance»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                   | detto      | esito          |
        | proposal_refused        | sì         | valido         |
        | proposal_refused        | no         | non si applica |
        | refusal_communicated_on | 2026-03-18 | valido         |
        | refusal_communicated_on | null       | non si applica |

  Regola: proposal-acceptance.over

    Schema dello scenario: Di una proposta che non si può più accettare non si completa nulla
      Dato questi fatti:
        | proposal_signed_on     | 2026-03-10 |
        | <fatto>                | <detto>    |
        | holder_fields          | full_name  |
        | electricity_fields     | pod        |
        | gas_fields             | pdr        |
        | title_document_given   | no         |
        | sworn_declaration_given | no        |
        | owner_consent          | no         |
        | is_premises_owner      | no         |
        | customer_type          | domestic   |
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «proposal-acceptance.holder_fields» è «<dati>»
      E l'esito di «proposal-acceptance.electricity_fields» è «<dati>»
      E l'esito di «proposal-acceptance.gas_fields» è «<dati>»
      E l'esito di «proposal-acceptance.occupancy_title» è «<titolo>»
      E l'esito di «proposal-acceptance.owner_consent» è «<assenso>»

      Esempi:
        | fatto                   | detto      | oggi       | esito          | dati           | titolo           | assenso        |
        | acceptance_sent_on      | null       | 2026-04-24 | non si applica | ammissibile    | da regolarizzare | violato        |
        | acceptance_sent_on      | null       | 2026-04-25 | valido         | non si applica | non si applica   | non si applica |
        | proposal_refused        | sì         | 2026-04-24 | valido         | non si applica | non si applica   | non si applica |
        | refusal_communicated_on | 2026-03-18 | 2026-04-24 | valido         | non si applica | non si applica   | non si applica |

    Schema dello scenario: Chi rinuncia in tempo per una morosità emersa allo switching non accetta la proposta
      Dato questi fatti:
        | proposal_signed_on         | 2026-08-20 |
        | switching_requested_on     | 2026-09-07 |
        | arrears_found_at_switching | sì         |
        | arrears_refusal_sent_on    | <rinuncia> |
        | holder_fields              | full_name  |
        | customer_type              | domestic   |
      E il giudizio al 2026-09-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «proposal-acceptance.holder_fields» è «<dati>»

      Esempi: l'ultimo giorno per rinunciare è il 12 settembre
        | rinuncia   | esito          | dati           |
        | 2026-09-11 | valido         | non si applica |
        | 2026-09-12 | valido         | non si applica |
        | 2026-09-13 | non si applica | ammissibile    |

    Scenario: Se allo switching sia emersa una morosità non si sa, e la proposta si guarda ancora
      Dato questi fatti:
        | proposal_signed_on         | 2026-08-20 |
        | switching_requested_on     | 2026-09-07 |
        | arrears_refusal_sent_on    | 2026-09-11 |
        | holder_fields              | full_name  |
        | customer_type              | domestic   |
      E il giudizio al 2026-09-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Non è chiusa la proposta non ancora firmata, né quella di cui non si sa quando è stata firmata
      Dato questi fatti:
        | title_document_given | sì      |
        | <fatto>              | <detto> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «proposal-acceptance.occupancy_title» è «ammissibile»

      Esempi:
        | fatto              | detto      |
        | proposal_signed_on | null       |
        | acceptance_sent_on | 2026-03-20 |

    Scenario: Dopo una rinuncia tardiva, se la proposta sia stata accettata non si sa, e si completa ciò che manca
      Dato questi fatti:
        | proposal_signed_on         | 2026-08-20 |
        | switching_requested_on     | 2026-09-07 |
        | arrears_found_at_switching | sì         |
        | arrears_refusal_sent_on    | 2026-09-13 |
        | holder_fields              | full_name  |
        | customer_type              | domestic   |
      E il giudizio al 2026-12-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «proposal-acceptance.holder_fields» è «ammissibile»

    Scenario: Una rinuncia tardiva, dove della firma nessuno parla, lascia la proposta da completare
      Dato questi fatti:
        | switching_requested_on     | 2026-09-07 |
        | arrears_found_at_switching | sì         |
        | arrears_refusal_sent_on    | 2026-09-13 |
        | holder_fields              | full_name  |
        | customer_type              | domestic   |
      E il giudizio al 2026-12-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «proposal-acceptance.holder_fields» è «ammissibile»

  Regola: proposal-acceptance.acceptance_told

    Schema dello scenario: Il caso dice dell'accettazione anche quando dice che non è partita
      Dato questi fatti:
        | proposal_signed_on | 2026-03-10 |
        | acceptance_sent_on | <partita>  |
      E la sola famiglia «proposal-acceptance»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»

      Esempi:
        | partita    |
        | 2026-03-20 |
        | null       |

    Scenario: Di un'accettazione di cui il caso non parla la definizione non si esamina
      Dato che la proposta è stata firmata il 2026-03-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

  Regola: proposal-acceptance.signature_told

    Schema dello scenario: Il caso parla della firma anche quando dice che non c'è
      Dato questi fatti:
        | proposal_signed_on     | <firma>    |
        | acceptance_received_on | 2026-03-20 |
      E la sola famiglia «proposal-acceptance»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | firma      | esito  |
        | 2026-03-10 | valido |

    Scenario: Di una firma di cui il caso non parla la definizione non si esamina
      Dato che l'accettazione della proposta è arrivata al cliente il 2026-03-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

  Regola: proposal-acceptance.lapse

    Schema dello scenario: L'accettazione parte nel giorno 44, 45 o 46 dalla firma
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il <invio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-04-24
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | invio      | esito    | ritardo |
        | 2026-04-23 | valido   | 0       |
        | 2026-04-24 | valido   | 0       |
        | 2026-04-25 | decaduto | 1       |

    Schema dello scenario: Il termine cade dove cade, anche in un giorno di festa o nel giorno bisestile
      Dato che la proposta è stata firmata il <firma>
      E che l'accettazione della proposta è partita il <invio>
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <scade>

      Esempi: 29 febbraio 2024, poi un febbraio di 28 giorni
        | firma      | invio      | scade      | esito    |
        | 2024-01-15 | 2024-02-29 | 2024-02-29 | valido   |
        | 2024-01-15 | 2024-03-01 | 2024-02-29 | decaduto |
        | 2023-01-15 | 2023-03-01 | 2023-03-01 | valido   |
        | 2023-01-15 | 2023-03-02 | 2023-03-01 | decaduto |

      Esempi: 25 aprile 2026 (sabato), 4 ottobre 2026 (domenica) e 4 ottobre 2027 (lunedì festivo)
        | firma      | invio      | scade      | esito    |
        | 2026-03-11 | 2026-04-25 | 2026-04-25 | valido   |
        | 2026-03-11 | 2026-04-27 | 2026-04-25 | decaduto |
        | 2026-08-20 | 2026-10-05 | 2026-10-04 | decaduto |
        | 2027-08-20 | 2027-10-04 | 2027-10-04 | valido   |
        | 2027-08-20 | 2027-10-05 | 2027-10-04 | decaduto |

    Schema dello scenario: Chi supera una soglia non è una PMI, anche se il tipo di cliente non è detto
      Dato questi fatti:
        | proposal_signed_on | 2026-03-10 |
        | acceptance_sent_on | null       |
        | employees          | <addetti>  |
        | turnover_eur       | <fatturato> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E con la lettura «proposal-lapse-scope» «domestic_sme» l'esito è «non si applica»

      Esempi:
        | addetti | fatturato   |
        | 200     | 1000,00     |
        | 10      | 10000000,01 |

    Schema dello scenario: Una proposta rifiutata nel giorno 44, 45 o 46 dalla firma
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il fornitore ha rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta è stato comunicato il <rifiuto>
      E che il rifiuto spiega i motivi
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «proposal-acceptance.refusal_reasons» è «conforme»
      E la conclusione è «<conclusione>»

      Esempi:
        | rifiuto    | oggi       | esito          | conclusione   |
        | 2026-03-18 | 2026-03-20 | non si applica | compliant     |
        | 2026-04-23 | 2026-06-30 | non si applica | compliant     |
        | 2026-04-24 | 2026-06-30 | non si applica | compliant     |
        | 2026-04-25 | 2026-06-30 | decaduto       | non_compliant |

    Scenario: Di una proposta rifiutata in silenzio la violazione è il silenzio, non la decadenza
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il fornitore ha rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta non è stato comunicato
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «proposal-acceptance.refusal_reasons» è «violato»
      E la conclusione è «non_compliant»

    Schema dello scenario: Rifiutata la proposta, non c'è più nulla da accettare
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il fornitore ha rifiutato la richiesta di fornitura
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quando il rifiuto sia stato comunicato non si sa, e conta soltanto dopo il giorno 45
        | oggi       | esito             |
        | 2026-03-20 | non si applica    |
        | 2026-04-24 | non si applica    |
        | 2026-04-25 | non determinabile |

    Schema dello scenario: Una proposta non è insieme accettata e rifiutata
      Dato questi fatti:
        | proposal_signed_on | 2026-03-01 |
        | <accettazione>     | 2026-03-12 |
        | <rifiuto>          | <detto>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.<rifiuto>: non può stare con `<accettazione>`

      Esempi:
        | accettazione           | rifiuto                 | detto      |
        | acceptance_sent_on     | refusal_communicated_on | 2026-03-10 |
        | acceptance_sent_on     | proposal_refused        | sì         |
        | acceptance_received_on | refusal_communicated_on | 2026-03-10 |
        | acceptance_received_on | proposal_refused        | sì         |

    Schema dello scenario: Una proposta rifiutata non è stata accettata, e dell'accettazione non si chiede
      Dato questi fatti:
        | proposal_signed_on      | 2026-03-10      |
        | proposal_refused        | <rifiutata>     |
        | refusal_communicated_on | <comunicazione> |
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiutata | comunicazione | oggi       | esito          |
        | sì        | 2026-03-18    | 2026-06-30 | non si applica |
        | sì        | 2026-04-24    | 2026-06-30 | non si applica |
        | sì        | 2026-04-25    | 2026-06-30 | decaduto       |
        | sì        | null          | 2026-06-30 | non si applica |

    Schema dello scenario: Basta la comunicazione per dire che la proposta è stata rifiutata, e quando
      Dato che la proposta è stata firmata il 2026-03-10
      E che il rifiuto della richiesta è stato comunicato il <comunicazione>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comunicazione | esito          |
        | 2026-04-24    | non si applica |
        | 2026-04-25    | decaduto       |

    Scenario: Di una proposta che si dice non rifiutata, e mai accettata, conta l'accettazione
      Dato che la proposta è stata firmata il 2026-03-10
      E che il fornitore non ha rifiutato la richiesta di fornitura
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acceptance_sent_on

    Schema dello scenario: Se ogni termine festivo slittasse, l'accettazione partita dopo la festa varrebbe
      Dato che la proposta è stata firmata il <firma>
      E che l'accettazione della proposta è partita il <invio>
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E con la lettura «holiday-roll» «always» l'esito è «valido»
      E con la lettura «holiday-roll» «always» il termine scade il <slitta>

      Esempi:
        | firma      | invio      | slitta     |
        | 2026-03-11 | 2026-04-27 | 2026-04-27 |
        | 2026-08-20 | 2026-10-05 | 2026-10-05 |
        | 2027-08-20 | 2027-10-05 | 2027-10-05 |

    Scenario: Contando il giorno della firma, o escludendo l'ultimo, il quarantacinquesimo giorno è già tardi
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-04-24
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «first-day» «included» l'esito è «decaduto»
      E con la lettura «first-day» «included» il termine scade il 2026-04-23
      E con la lettura «entro-inclusive» «excluded» l'esito è «decaduto»
      E con la lettura «entro-inclusive» «excluded» il termine scade il 2026-04-23

    Schema dello scenario: Finché il termine corre la proposta è viva anche senza accettazione
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-04-24

      Esempi:
        | oggi       | esito    |
        | 2026-04-23 | valido   |
        | 2026-04-24 | valido   |
        | 2026-04-25 | decaduto |

    Scenario: A termine passato occorre sapere quando è partita l'accettazione
      Dato che la proposta è stata firmata il 2026-03-10
      E il giudizio al 2026-05-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acceptance_sent_on

    Scenario: Senza la data della firma il termine non si può contare
      Dato che l'accettazione della proposta è partita il 2026-04-20
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: proposal_signed_on

    Scenario: Una proposta mai firmata non decade
      Dato che la proposta non è stata firmata
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Letto l'Allegato C alla lettera, un cliente non domestico e non PMI non è protetto
      Dato che il cliente rientra nella categoria non domestico
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-05-04
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E i giorni di ritardo sono 10
      E è segnalato il dubbio «proposal-lapse-scope»
      E con la lettura «proposal-lapse-scope» «domestic_sme» l'esito è «non si applica»

    Schema dello scenario: Le soglie della PMI proteggono anche chi è iscritto come non domestico
      Dato che il cliente rientra nella categoria <cliente>
      E che gli addetti dell'impresa sono 50
      E che il fatturato annuo dell'impresa è di 10000000,00
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-04-24
      Quando si controlla il caso
      Allora l'esito è «valido»
      E l'esito di «proposal-acceptance.sme_definition» è «valido»
      E la conclusione è «compliant»

      Esempi:
        | cliente                  |
        | condominio               |
        | pubblica amministrazione |

    Schema dello scenario: Per ogni profilo la decadenza protegge qualunque cliente
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria <cliente>
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il <invio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | cliente       | invio      | esito    | termine    |
        | documents  | domestico     | 2026-04-24 | valido   | 2026-04-24 |
        | documents  | domestico     | 2026-04-25 | decaduto | 2026-04-24 |
        | documents  | non domestico | 2026-04-24 | valido   | 2026-04-24 |
        | documents  | non domestico | 2026-04-25 | decaduto | 2026-04-24 |
        | regulation | domestico     | 2026-04-24 | valido   | 2026-04-24 |
        | regulation | domestico     | 2026-04-25 | decaduto | 2026-04-24 |
        | regulation | non domestico | 2026-04-24 | valido   | 2026-04-24 |
        | regulation | non domestico | 2026-04-25 | decaduto | 2026-04-24 |
        | favourable | domestico     | 2026-04-24 | valido   | 2026-04-24 |
        | favourable | domestico     | 2026-04-25 | decaduto | 2026-04-24 |
        | favourable | non domestico | 2026-04-24 | valido   | 2026-04-24 |
        | favourable | non domestico | 2026-04-25 | decaduto | 2026-04-24 |

    Schema dello scenario: La decadenza non slitta mai al giorno non festivo, perché è un termine del fornitore
      Dato il profilo «<profilo>»
      E che la proposta è stata firmata il 2026-03-11
      E che l'accettazione della proposta è partita il <invio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi: il 25 aprile 2026 è sabato e festa
        | profilo    | invio      | esito    | termine    |
        | documents  | 2026-04-25 | valido   | 2026-04-25 |
        | documents  | 2026-04-27 | decaduto | 2026-04-25 |
        | regulation | 2026-04-25 | valido   | 2026-04-25 |
        | regulation | 2026-04-27 | decaduto | 2026-04-25 |
        | favourable | 2026-04-25 | valido   | 2026-04-25 |
        | favourable | 2026-04-27 | decaduto | 2026-04-25 |

    Schema dello scenario: Per il solo gas, dove la PMI non è definita, la lettera dell'Allegato C guarda al tipo di cliente
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di gas naturale
      E che gli addetti dell'impresa sono 12
      E che il fatturato annuo dell'impresa è di 800000,00
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-05-04
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E con la lettura «proposal-lapse-scope» «domestic_sme» <altrimenti>

      Esempi:
        | cliente                  | altrimenti                 |
        | domestico                | non cambia nulla           |
        | piccola o media impresa  | non cambia nulla           |
        | non domestico            | l'esito è «non si applica» |
        | condominio               | l'esito è «non si applica» |
        | pubblica amministrazione | l'esito è «non si applica» |

    Schema dello scenario: Le due soglie, comprese, fanno una PMI protetta anche per la lettera dell'Allegato C
      Dato che il cliente rientra nella categoria non domestico
      E che gli addetti dell'impresa sono <addetti>
      E che il fatturato annuo dell'impresa è di <fatturato>
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-05-04
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E con la lettura «proposal-lapse-scope» «domestic_sme» <altrimenti>

      Esempi:
        | addetti | fatturato   | altrimenti                 |
        | 50      | 10000000,00 | non cambia nulla           |
        | 51      | 10000000,00 | l'esito è «non si applica» |
        | 50      | 10000000,01 | l'esito è «non si applica» |

    Schema dello scenario: Chi è detto PMI ma supera una soglia non è protetto dalla lettera dell'Allegato C
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che gli addetti dell'impresa sono <addetti>
      E che il fatturato annuo dell'impresa è di <fatturato>
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-05-04
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E con la lettura «proposal-lapse-scope» «domestic_sme» <altrimenti>

      Esempi:
        | addetti | fatturato   | altrimenti                 |
        | 50      | 10000000,00 | non cambia nulla           |
        | 51      | 10000000,00 | l'esito è «non si applica» |
        | 50      | 10000000,01 | l'esito è «non si applica» |

    Schema dello scenario: Basta che il rifiuto sia comunicato in tempo perché la proposta non decada
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta è stato comunicato il <rifiuto>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiuto    | esito          |
        | 2026-04-24 | non si applica |
        | 2026-04-25 | decaduto       |

    Scenario: Di una proposta rifiutata, finché poteva essere accettata, non si chiede nulla
      Dato che la proposta è stata firmata il 2026-03-10
      E che il fornitore ha rifiutato la richiesta di fornitura
      E il giudizio al 2026-04-24
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di una proposta rifiutata, a termine passato, si chiede soltanto quando lo si sia detto
      Dato che la proposta è stata firmata il 2026-03-10
      E che il fornitore ha rifiutato la richiesta di fornitura
      E il giudizio al 2026-04-25
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: refusal_communicated_on

    Schema dello scenario: Anche il rifiuto è un atto del fornitore, e il suo termine non slitta
      Dato il profilo «<profilo>»
      E che la proposta è stata firmata il 2026-03-11
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta è stato comunicato il <rifiuto>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il 25 aprile 2026 è sabato e festa
        | profilo    | rifiuto    | esito          |
        | documents  | 2026-04-25 | non si applica |
        | documents  | 2026-04-27 | decaduto       |
        | regulation | 2026-04-25 | non si applica |
        | regulation | 2026-04-27 | decaduto       |
        | favourable | 2026-04-25 | non si applica |
        | favourable | 2026-04-27 | decaduto       |

    Scenario: Di un cliente domestico gli addetti non contano, qualunque sia la lettura dell'Allegato C
      Dato che il cliente rientra nella categoria domestico
      E che gli addetti dell'impresa sono 10000
      E che la proposta è stata firmata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «proposal-lapse-scope» «domestic_sme» non cambia nulla

    Scenario: Chi è detto PMI resta protetto finché non si sa che supera una soglia
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che il fatturato annuo dell'impresa è di 0,00
      E che la proposta è stata firmata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «proposal-lapse-scope» «domestic_sme» non cambia nulla

    Scenario: Di chi è detto PMI e chiede il gas non si guardano le soglie, che il gas non ha
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che il cliente ha richiesto gas naturale
      E che il fatturato annuo dell'impresa è di 0,00
      E che la proposta è stata firmata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «proposal-lapse-scope» «domestic_sme» non cambia nulla

    Schema dello scenario: Dove entra l'energia elettrica, chi è detto PMI ma supera una soglia non è protetto dalla lettera dell'Allegato C
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che <richiesta>
      E che gli addetti dell'impresa sono 10000
      E che la proposta è stata firmata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «proposal-lapse-scope» «domestic_sme» l'esito è «non si applica»

      Esempi:
        | richiesta                                               |
        | il cliente ha richiesto energia elettrica, gas naturale |
        | la fornitura è di energia elettrica e gas               |

    Scenario: Chi è detto PMI, e null'altro, è protetto anche dalla lettera dell'Allegato C
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la proposta è stata firmata il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «proposal-lapse-scope» «domestic_sme» non cambia nulla

    Schema dello scenario: Il contratto concluso in quei giorni dice che la proposta non è decaduta
      Dato questi fatti:
        | proposal_signed_on    | 2026-03-10  |
        | contract_concluded_on | <concluso>  |
        | supply_activated_on   | null        |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-04-24

      Esempi: concluso dopo, resta da sapere quando è partita l'accettazione
        | concluso   | esito             |
        | 2026-04-23 | valido            |
        | 2026-04-24 | valido            |
        | 2026-04-25 | non determinabile |
        | null       | non determinabile |

    Schema dello scenario: Quando dell'accettazione si sa, conta lei e non il giorno del contratto
      Dato questi fatti:
        | proposal_signed_on    | 2026-03-10     |
        | contract_concluded_on | 2026-04-28     |
        | acceptance_sent_on    | <accettazione> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | accettazione | esito    |
        | 2026-04-24   | valido   |
        | 2026-04-25   | decaduto |

    Schema dello scenario: Del contratto che si dice concluso su una proposta decaduta si dice che non può nascerne
      Dato questi fatti:
        | proposal_signed_on    | 2026-03-10     |
        | contract_concluded_on | <concluso>     |
        | acceptance_sent_on    | 2026-04-25     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E <segnala>: su una proposta decaduta nessuno dice concluso un contratto

      Esempi:
        | concluso   | segnala             |
        | 2026-04-28 | non è soddisfatto   |
        | null       | non si segnala      |

    Schema dello scenario: Un contratto non è concluso senza un'accettazione, né prima di lei o della firma, né dopo un rifiuto
      Dato questi fatti:
        | contract_concluded_on | 2026-04-20 |
        | <fatto>               | <detto>    |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: contract_concluded_on: <perché>

      Esempi:
        | fatto                   | detto      | perché                                            |
        | proposal_signed_on      | 2026-04-21 | 2026-04-20 viene prima di `proposal_signed_on`     |
        | acceptance_sent_on      | 2026-04-21 | 2026-04-20 viene prima di `acceptance_sent_on`     |
        | acceptance_sent_on      | null       | non può stare con `acceptance_sent_on`             |
        | proposal_refused        | sì         | non può stare con `proposal_refused`               |
        | refusal_communicated_on | 2026-03-18 | non può stare con `refusal_communicated_on`        |

    Schema dello scenario: Che il contratto sia concluso in tempo non protegge chi la lettera dell'Allegato C non protegge
      Dato che la proposta è stata firmata il 2026-11-23
      E che il contratto di fornitura è stato concluso il 2027-01-07
      E che il cliente rientra nella categoria <cliente>
      E il giudizio al 2027-01-07
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «proposal-lapse-scope» «domestic_sme» <altrimenti>

      Esempi: l'esito è lo stesso di quando il caso dice il giorno dell'accettazione
        | cliente                  | altrimenti                 |
        | domestico                | non cambia nulla           |
        | piccola o media impresa  | non cambia nulla           |
        | non domestico            | l'esito è «non si applica» |
        | condominio               | l'esito è «non si applica» |
        | pubblica amministrazione | l'esito è «non si applica» |

    Scenario: Di un contratto concluso dopo il giorno festivo in cui scadeva il termine del fornitore non si sa se l'accettazione sia partita in tempo
      Dato che la proposta è stata firmata il 2026-11-22
      E che il contratto di fornitura è stato concluso il 2027-01-07
      E il giudizio al 2027-01-07
      E il profilo «favourable»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E il termine scade il 2027-01-06

    Scenario: Per la lettera dell'Allegato C un cliente non domestico non è protetto nemmeno se il contratto è concluso in tempo
      Dato che il cliente rientra nella categoria non domestico
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-04-20
      E che il contratto di fornitura è stato concluso il 2026-04-23
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «proposal-lapse-scope» «domestic_sme» l'esito è «non si applica»

  Regola: proposal-acceptance.conclusion_date

    Scenario: Il contratto è concluso quando l'accettazione arriva al cliente
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che la conferma scritta del contratto è stata inviata il 2026-03-23
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-25
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il 2026-03-25
      E è segnalato il dubbio «conclusion-moment»
      E con la lettura «conclusion-date» «supplier_sending» il giorno risultante è il 2026-03-23
      E con la lettura «conclusion-date» «acceptance» il giorno risultante è il 2026-03-20

    Scenario: Una proposta decaduta non si conclude più, nemmeno se l'accettazione arriva
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-04-25
      E che l'accettazione della proposta è arrivata al cliente il 2026-04-28
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E l'esito di «proposal-acceptance.lapse» è «decaduto»
      E la conclusione è «non_compliant»

    Scenario: La festa che facesse slittare il termine salverebbe anche la conclusione
      Dato che la proposta è stata firmata il 2026-03-11
      E che l'accettazione della proposta è partita il 2026-04-27
      E che l'accettazione della proposta è arrivata al cliente il 2026-04-28
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E con la lettura «holiday-roll» «always» l'esito è «valido»
      E con la lettura «holiday-roll» «always» il giorno risultante è il 2026-04-28

    Scenario: Partita in tempo e arrivata dopo il termine, l'accettazione conclude il contratto
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-04-24
      E che l'accettazione della proposta è arrivata al cliente il 2026-04-28
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il 2026-04-28
      E con la lettura «first-day» «included» l'esito è «decaduto»

    Scenario: L'accettazione è partita ma non è ancora arrivata
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che l'accettazione della proposta non è arrivata al cliente
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conclusion-date» «acceptance» l'esito è «valido»
      E con la lettura «conclusion-date» «acceptance» il giorno risultante è il 2026-03-20

    Scenario: Se non si sa quando l'accettazione è partita, la decadenza resta aperta
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è arrivata al cliente il 2026-04-28
      E il giudizio al 2026-05-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: acceptance_sent_on

    Scenario: Nessun fatto parla della firma: la decadenza non si presume
      Dato che l'accettazione della proposta è arrivata al cliente il 2026-04-28
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il 2026-04-28
      E si presume «proposal-acceptance.lapse» = «valid»

    Scenario: Nemmeno chi dice quando l'accettazione è partita fa presumere la decadenza, se tace la firma
      Dato che l'accettazione della proposta è partita il 2026-03-01
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-10
      E che la conferma scritta del contratto è stata inviata il 2026-03-08
      E che la conferma del contratto è su supporto durevole
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il 2026-03-10
      E l'esito di «proposal-acceptance.written_confirmation» è «conforme»
      E l'esito di «proposal-acceptance.lapse» è «non determinabile»

    Schema dello scenario: Servono l'accettazione arrivata e la conferma inviata, e conta la più tarda
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-25
      E che la conferma scritta del contratto è stata inviata il <conferma>
      E che la conferma del contratto è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <giorno>

      Esempi:
        | conferma   | giorno     | perché             |
        | 2026-03-24 | 2026-03-25 | la conferma prima  |
        | 2026-03-25 | 2026-03-25 | lo stesso giorno   |
        | 2026-03-26 | 2026-03-26 | la conferma dopo   |
        | 2026-04-30 | 2026-04-30 | oltre i 45 giorni  |

    Scenario: Con una conferma tardiva l'altro giorno resta segnalato
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-25
      E che la conferma scritta del contratto è stata inviata il 2026-04-02
      Quando si controlla il caso
      Allora il giorno risultante è il 2026-04-02
      E è segnalato il dubbio «conclusion-moment»
      E con la lettura «conclusion-date» «customer_receipt» il giorno risultante è il 2026-03-25

    Scenario: Senza la conferma scritta il contratto non è concluso
      Dato che la proposta è stata firmata il 2026-03-01
      E che l'accettazione della proposta è partita il 2026-03-10
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-20
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che la conferma del contratto non è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «proposal-acceptance.written_confirmation» è «violato»
      E con la lettura «conclusion-date» «customer_receipt» l'esito è «valido»
      E con la lettura «conclusion-date» «customer_receipt» il giorno risultante è il 2026-03-20

    Schema dello scenario: Una conferma che non resta nelle mani del cliente non conclude il contratto
      Dato che la proposta è stata firmata il 2026-03-01
      E che l'accettazione della proposta è partita il 2026-03-10
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-20
      E che la conferma scritta del contratto è stata inviata il 2026-03-12
      E che la conferma del contratto <supporto> su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «proposal-acceptance.written_confirmation» è «<conferma>»

      Esempi:
        | supporto | esito          | conferma |
        | è        | valido         | conforme |
        | non è    | non si applica | violato  |

    Schema dello scenario: Per ogni profilo servono sia l'arrivo dell'accettazione sia la conferma
      Dato il profilo «<profilo>»
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che <accettazione>
      E che <conferma>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | accettazione                                                      | conferma                                                        | esito          |
        | documents  | l'accettazione della proposta è arrivata al cliente il 2026-03-25 | la conferma scritta del contratto è stata inviata il 2026-03-23 | valido         |
        | documents  | l'accettazione della proposta è arrivata al cliente il 2026-03-25 | il fornitore non ha inviato la conferma scritta del contratto   | non si applica |
        | documents  | l'accettazione della proposta non è arrivata al cliente           | la conferma scritta del contratto è stata inviata il 2026-03-23 | non si applica |
        | regulation | l'accettazione della proposta è arrivata al cliente il 2026-03-25 | la conferma scritta del contratto è stata inviata il 2026-03-23 | valido         |
        | regulation | l'accettazione della proposta è arrivata al cliente il 2026-03-25 | il fornitore non ha inviato la conferma scritta del contratto   | non si applica |
        | regulation | l'accettazione della proposta non è arrivata al cliente           | la conferma scritta del contratto è stata inviata il 2026-03-23 | non si applica |
        | favourable | l'accettazione della proposta è arrivata al cliente il 2026-03-25 | la conferma scritta del contratto è stata inviata il 2026-03-23 | valido         |
        | favourable | l'accettazione della proposta è arrivata al cliente il 2026-03-25 | il fornitore non ha inviato la conferma scritta del contratto   | non si applica |
        | favourable | l'accettazione della proposta non è arrivata al cliente           | la conferma scritta del contratto è stata inviata il 2026-03-23 | non si applica |

    Schema dello scenario: Per ogni profilo conta il più tardo dei due giorni
      Dato il profilo «<profilo>»
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che l'accettazione della proposta è arrivata al cliente il <arrivo>
      E che la conferma scritta del contratto è stata inviata il <conferma>
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il giorno risultante è il <giorno>

      Esempi:
        | profilo    | arrivo     | conferma   | giorno     |
        | documents  | 2026-03-25 | 2026-03-23 | 2026-03-25 |
        | documents  | 2026-03-25 | 2026-03-27 | 2026-03-27 |
        | regulation | 2026-03-25 | 2026-03-23 | 2026-03-25 |
        | regulation | 2026-03-25 | 2026-03-27 | 2026-03-27 |
        | favourable | 2026-03-25 | 2026-03-23 | 2026-03-25 |
        | favourable | 2026-03-25 | 2026-03-27 | 2026-03-27 |

    Scenario: Arriva l'accettazione e manca la conferma: conclude soltanto chi guarda all'arrivo o alla partenza dell'accettazione
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-25
      E il giudizio al 2026-03-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conclusion-date» «customer_receipt» l'esito è «valido»
      E con la lettura «conclusion-date» «supplier_sending» non cambia nulla
      E con la lettura «conclusion-date» «acceptance» l'esito è «valido»

    Scenario: Parte la conferma e l'accettazione non arriva: conclude soltanto chi guarda a ciò che il fornitore invia
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che la conferma scritta del contratto è stata inviata il 2026-03-23
      E che l'accettazione della proposta non è arrivata al cliente
      E il giudizio al 2026-03-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conclusion-date» «customer_receipt» non cambia nulla
      E con la lettura «conclusion-date» «supplier_sending» l'esito è «valido»
      E con la lettura «conclusion-date» «acceptance» l'esito è «valido»

    Scenario: Partita l'accettazione e nient'altro: conclude soltanto chi guarda alla sua partenza
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che l'accettazione della proposta non è arrivata al cliente
      E il giudizio al 2026-03-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conclusion-date» «customer_receipt» non cambia nulla
      E con la lettura «conclusion-date» «supplier_sending» non cambia nulla
      E con la lettura «conclusion-date» «acceptance» l'esito è «valido»

    Scenario: Né accettazione né conferma: il contratto non è concluso per nessuna lettura
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che l'accettazione della proposta non è arrivata al cliente
      E il giudizio al 2026-03-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conclusion-date» «customer_receipt» non cambia nulla
      E con la lettura «conclusion-date» «supplier_sending» non cambia nulla
      E con la lettura «conclusion-date» «acceptance» non cambia nulla

    Schema dello scenario: Dove conta la spedizione, l'arrivo da solo non dice quando il contratto è concluso
      Dato che l'accettazione della proposta è arrivata al cliente il 2026-11-23
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»
      E con la lettura «conclusion-date» «<lettura>» l'esito è «non determinabile»

      Esempi:
        | lettura          |
        | acceptance       |
        | supplier_sending |

    Scenario: Dove conta la spedizione, una proposta che non c'è stata non è una proposta decaduta
      Dato che la proposta non è stata firmata
      E che la conferma scritta del contratto è stata inviata il 2026-11-23
      E che l'accettazione della proposta non è arrivata al cliente
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora con la lettura «conclusion-date» «supplier_sending» l'esito è «valido»
      E con la lettura «conclusion-date» «supplier_sending» il giorno risultante è il 2026-11-23

    Scenario: Dove conta l'accettazione, la conferma inviata senza che quella sia partita non conclude il contratto
      Dato che la proposta è stata firmata il 2026-11-22
      E che l'accettazione della proposta non è ancora partita
      E che l'accettazione della proposta non è arrivata al cliente
      E che la conferma scritta del contratto è stata inviata il 2026-11-23
      E il giudizio al 2026-11-24
      Quando si controlla il caso
      Allora con la lettura «conclusion-date» «acceptance» non cambia nulla

  Regola: proposal-acceptance.stated_day

    Schema dello scenario: Se il giorno che si dice non è quello che viene dai fatti, lo guarda una persona
      Dato questi fatti:
        | acceptance_received_on        | 2026-03-10 |
        | contract_confirmation_sent_on | 2026-03-12 |
        | contract_concluded_on         | <concluso> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «proposal-acceptance.conclusion_date» è «valido»

      Esempi:
        | concluso   | esito                      |
        | 2026-03-11 | da valutare da una persona |
        | 2026-03-12 | non si applica             |
        | 2026-03-13 | da valutare da una persona |
        | null       | da valutare da una persona |

    Schema dello scenario: Un contratto che si dice concluso prima che arrivasse l'accettazione, o senza che arrivasse
      Dato questi fatti:
        | acceptance_received_on        | <arrivata> |
        | contract_confirmation_sent_on | 2026-03-09 |
        | contract_concluded_on         | <concluso> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | arrivata   | concluso   | esito                      |
        | 2026-03-10 | 2026-03-09 | da valutare da una persona |
        | 2026-03-10 | 2026-03-10 | non si applica             |
        | null       | 2026-03-09 | da valutare da una persona |

    Scenario: Chi dice che l'accettazione non è arrivata, e che il contratto non è concluso, non si contraddice
      Dato questi fatti:
        | acceptance_received_on        | null       |
        | contract_confirmation_sent_on | 2026-03-09 |
        | contract_concluded_on         | null       |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Se manca un fatto da cui il contratto dipende, non c'è un giorno da confrontare
      Dato questi fatti:
        | acceptance_received_on        | 2026-03-10 |
        | contract_confirmation_sent_on | null       |
        | contract_concluded_on         | 2026-03-12 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Di una proposta decaduta non si confronta il giorno del contratto
      Dato questi fatti:
        | proposal_signed_on     | 2026-03-10 |
        | acceptance_sent_on     | <partita>  |
        | acceptance_received_on | 2026-04-28 |
        | contract_concluded_on  | 2026-04-27 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «proposal-acceptance.conclusion_date» è «<contratto>»

      Esempi: la proposta decade dopo il 24 aprile
        | partita    | esito                      | contratto |
        | 2026-04-24 | da valutare da una persona | valido    |
        | 2026-04-25 | non si applica             | decaduto  |

    Schema dello scenario: Per ogni profilo il giorno del contratto resta quello dell'arrivo anche se è una domenica
      Dato il profilo «<profilo>»
      E che l'accettazione della proposta è arrivata al cliente il 2026-03-08
      E che il contratto di fornitura è stato concluso il <concluso>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: l'8 marzo 2026 è domenica
        | profilo    | concluso   | esito                      |
        | documents  | 2026-03-08 | non si applica             |
        | documents  | 2026-03-09 | da valutare da una persona |
        | regulation | 2026-03-08 | non si applica             |
        | regulation | 2026-03-09 | da valutare da una persona |
        | favourable | 2026-03-08 | non si applica             |
        | favourable | 2026-03-09 | da valutare da una persona |

  Regola: proposal-acceptance.written_confirmation

    Scenario: Dove nessuno parla della firma la decadenza non si presume, nemmeno per la conferma
      Dato che l'accettazione della proposta è partita il 2026-03-20
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che la conferma del contratto non è su supporto durevole
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: Conferma inviata su supporto durevole
      Dato che la conferma scritta del contratto è stata inviata il 2026-04-02
      E che la conferma del contratto è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: La conferma c'è, ma non su supporto durevole
      Dato che la conferma scritta del contratto è stata inviata il 2026-04-02
      E che la conferma del contratto non è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la conferma è su supporto durevole

    Scenario: Proposta accettata e conferma mai inviata
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che la conferma del contratto non è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la conferma scritta è stata inviata
      E non è soddisfatto: la conferma è su supporto durevole

    Scenario: Prima dell'accettazione non c'è nulla da confermare
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il fornitore non ha inviato la conferma scritta del contratto
      E il giudizio al 2026-04-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Di una proposta rifiutata non c'è una conferma da inviare, e di un contratto concluso non si chiede dell'accettazione
      Dato questi fatti:
        | proposal_signed_on             | 2026-03-10 |
        | contract_confirmation_sent_on  | null       |
        | confirmation_on_durable_medium | no         |
        | <fatto>                        | <detto>    |
      E il giudizio al 2026-04-20
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto                   | detto      | esito             |
        | proposal_refused        | sì         | non si applica    |
        | refusal_communicated_on | 2026-03-18 | non si applica    |
        | contract_concluded_on   | 2026-03-20 | violato           |
        | proposal_refused        | no         | non determinabile |

    Scenario: Di una proposta mai firmata non c'è una conferma da inviare
      Dato che la proposta non è stata firmata
      E che il fornitore non ha inviato la conferma scritta del contratto
      E che la conferma del contratto non è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: A chi si è ripensato in tempo non si conferma un contratto
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che <conferma>
      E che la conferma del contratto non è su supporto durevole
      E che il ripensamento è stato spedito il <spedito>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | conferma                                                        | spedito    | esito          |
        | il fornitore non ha inviato la conferma scritta del contratto   | 2026-02-17 | non si applica |
        | il fornitore non ha inviato la conferma scritta del contratto   | 2026-02-18 | violato        |
        | la conferma scritta del contratto è stata inviata il 2026-02-05 | 2026-02-17 | violato        |

    Scenario: Del supporto non si sa nulla
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-03-20
      E che la conferma scritta del contratto è stata inviata il 2026-04-02
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: confirmation_on_durable_medium

    Scenario: Una proposta decaduta non si conferma, nemmeno su supporto durevole
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta è partita il 2026-04-25
      E che la conferma scritta del contratto è stata inviata il 2026-04-25
      E che la conferma del contratto è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «proposal-acceptance.lapse» è «decaduto»

    Scenario: Una conferma mai inviata non è su alcun supporto
      Dato che il fornitore non ha inviato la conferma scritta del contratto
      E che la conferma del contratto è su supporto durevole
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.confirmation_on_durable_medium: non può stare con `contract_confirmation_sent_on`

    Scenario: La conferma conta anche di una proposta che non risulta firmata
      Dato che la proposta non è stata firmata
      E che la conferma scritta del contratto è stata inviata il 2026-04-02
      E che la conferma del contratto è su supporto durevole
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Finché non si sa se il ripensamento è in tempo, la conferma mai inviata è una violazione
      Dato questi fatti:
        | contract_concluded_on          | 2026-02-03 |
        | contract_confirmation_sent_on  | null       |
        | confirmation_on_durable_medium | no         |
        | cooling_off_sent_on            | 2026-02-18 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «violato»
      E l'esito di «withdrawal-cooling-off.right» è «non determinabile»

  Regola: proposal-acceptance.point_type

    Schema dello scenario: I tipi che l'articolo 2.1 elenca
      Dato che la fornitura è di <fornitura>
      E che il tipo contrattuale del punto di fornitura è <tipo>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura                 | tipo                              | esito         |
        | energia elettrica         | domestico                         | ammissibile   |
        | energia elettrica         | altri usi (energia elettrica)     | ammissibile   |
        | energia elettrica         | usi diversi (gas)                 | inammissibile |
        | energia elettrica         | condominio a uso domestico (gas)  | inammissibile |
        | gas naturale              | usi diversi (gas)                 | ammissibile   |
        | gas naturale              | condominio a uso domestico (gas)  | ammissibile   |
        | gas naturale              | altri usi (energia elettrica)     | inammissibile |
        | energia elettrica e gas   | usi diversi (gas)                 | ammissibile   |

    Schema dello scenario: I tipi che hanno un'offerta ma non sono nell'elenco
      Dato che la fornitura è di <fornitura>
      E che il tipo contrattuale del punto di fornitura è <tipo>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E è segnalato il dubbio «point-types-vs-offers»
      E con la lettura «point-types» «literal_list» l'esito è «inammissibile»

      Esempi:
        | fornitura         | tipo                      |
        | gas naturale      | domestico                 |
        | gas naturale      | pubblica amministrazione  |
        | energia elettrica | pubblica amministrazione  |

    Scenario: Senza sapere che cosa si fornisce il tipo non basta
      Dato che il tipo contrattuale del punto di fornitura è usi diversi (gas)
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity

    Schema dello scenario: Ogni tipo di punto per ogni fornitura
      Dato che la fornitura è di <fornitura>
      E che il tipo contrattuale del punto di fornitura è <tipo>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fornitura               | tipo                             | esito         |
        | energia elettrica       | domestico                        | ammissibile   |
        | energia elettrica       | altri usi (energia elettrica)    | ammissibile   |
        | energia elettrica       | usi diversi (gas)                | inammissibile |
        | energia elettrica       | condominio a uso domestico (gas) | inammissibile |
        | energia elettrica       | pubblica amministrazione         | ammissibile   |
        | gas naturale            | domestico                        | ammissibile   |
        | gas naturale            | altri usi (energia elettrica)    | inammissibile |
        | gas naturale            | usi diversi (gas)                | ammissibile   |
        | gas naturale            | condominio a uso domestico (gas) | ammissibile   |
        | gas naturale            | pubblica amministrazione         | ammissibile   |
        | energia elettrica e gas | domestico                        | ammissibile   |
        | energia elettrica e gas | altri usi (energia elettrica)    | ammissibile   |
        | energia elettrica e gas | usi diversi (gas)                | ammissibile   |
        | energia elettrica e gas | condominio a uso domestico (gas) | ammissibile   |
        | energia elettrica e gas | pubblica amministrazione         | ammissibile   |

    Schema dello scenario: Per ogni profilo basta che il tipo abbia un'offerta
      Dato il profilo «<profilo>»
      E che la fornitura è di gas naturale
      E che il tipo contrattuale del punto di fornitura è <tipo>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | tipo                          | esito         |
        | documents  | domestico                     | ammissibile   |
        | documents  | altri usi (energia elettrica) | inammissibile |
        | documents  | pubblica amministrazione      | ammissibile   |
        | regulation | domestico                     | ammissibile   |
        | regulation | altri usi (energia elettrica) | inammissibile |
        | regulation | pubblica amministrazione      | ammissibile   |
        | favourable | domestico                     | ammissibile   |
        | favourable | altri usi (energia elettrica) | inammissibile |
        | favourable | pubblica amministrazione      | ammissibile   |

    Schema dello scenario: Per la sola lettera dell'articolo 2.1 la fornitura doppia comprende i tipi di entrambe
      Dato che la fornitura è di <fornitura>
      E che il tipo contrattuale del punto di fornitura è <tipo>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «point-types» «literal_list» <altrimenti>

      Esempi:
        | fornitura               | tipo                             | altrimenti                |
        | energia elettrica e gas | domestico                        | non cambia nulla          |
        | energia elettrica e gas | altri usi (energia elettrica)    | non cambia nulla          |
        | energia elettrica e gas | usi diversi (gas)                | non cambia nulla          |
        | energia elettrica e gas | condominio a uso domestico (gas) | non cambia nulla          |
        | energia elettrica       | domestico                        | non cambia nulla          |
        | energia elettrica e gas | pubblica amministrazione         | l'esito è «inammissibile» |
        | gas naturale            | domestico                        | l'esito è «inammissibile» |

  Regola: proposal-acceptance.no_arrears

    Scenario: Nessun debito con chi forniva prima
      Dato che alla firma il cliente non aveva morosità precedenti
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Il cliente era moroso e aveva dichiarato il contrario
      Dato che alla firma il cliente era moroso con un fornitore precedente
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: alla firma il cliente non era moroso

    Scenario: La dichiarazione non è stata verificata
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: in_arrears_with_previous

  Regola: proposal-acceptance.data_accuracy

    Scenario: Dati veri
      Dato che i dati della richiesta di fornitura sono veri
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Dati non veri
      Dato che la richiesta di fornitura contiene dati non veri
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: Dati mai verificati
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: request_data_false

  Regola: proposal-acceptance.partial_acceptance

    Schema dello scenario: Si può accettare una sola fornitura, non una mai richiesta
      Dato che il cliente ha richiesto <richieste>
      E che il fornitore ha accettato <accettate>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richieste                       | accettate                       | esito    |
        | energia elettrica, gas naturale | energia elettrica               | conforme |
        | energia elettrica, gas naturale | gas naturale                    | conforme |
        | energia elettrica, gas naturale | energia elettrica, gas naturale | conforme |
        | energia elettrica, gas naturale | nessuno                         | conforme |
        | gas naturale                    | energia elettrica               | violato  |
        | energia elettrica               | energia elettrica, gas naturale | violato  |

    Scenario: Una fornitura accettata, ma la richiesta non si trova
      Dato che il fornitore ha accettato gas naturale
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodities_requested

    Scenario: Chi non accetta nulla è libero, qualunque cosa fosse richiesta
      Dato che il fornitore ha accettato nessuno
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Schema dello scenario: Ciò che non è stato accettato non comprende una fornitura
      Dato questi fatti:
        | commodities_requested | gas      |
        | commodities_accepted  | <quale>  |
        | <fatto>               | <detto>  |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: commodities_accepted: non può stare con `<fatto>`

      Esempi:
        | quale       | fatto              | detto |
        | electricity | acceptance_sent_on | null  |
        | gas         | acceptance_sent_on | null  |
        | electricity | proposal_refused   | sì    |
        | gas         | proposal_refused   | sì    |

  Regola: proposal-acceptance.refusal_reasons

    Scenario: Rifiuto comunicato e spiegato
      Dato che il fornitore ha rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta è stato comunicato il 2026-03-18
      E che il rifiuto spiega i motivi
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Né comunicazione né motivi, e si dicono entrambe le mancanze
      Dato che il fornitore ha rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta non è stato comunicato
      E che il rifiuto non spiega i motivi
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la mancata accettazione è stata comunicata al cliente
      E non è soddisfatto: la comunicazione spiega i motivi

    Scenario: Rifiuto senza motivi
      Dato che il fornitore ha rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta è stato comunicato il 2026-03-18
      E che il rifiuto non spiega i motivi
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: Dei motivi non si sa
      Dato che il fornitore ha rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta è stato comunicato il 2026-03-18
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: refusal_reasons_given

    Scenario: Nessun rifiuto
      Dato che il fornitore non ha rifiutato la richiesta di fornitura
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Anche chi lascia decadere la proposta deve dirlo
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta non è stato comunicato
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: quarantaquattro, quarantacinque e quarantasei giorni dalla firma
        | oggi       | esito          |
        | 2026-04-23 | non si applica |
        | 2026-04-24 | non si applica |
        | 2026-04-25 | violato        |

    Scenario: Decaduta la proposta, la comunicazione con i motivi è in regola
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta è stato comunicato il 2026-04-27
      E che il rifiuto spiega i motivi
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E l'esito di «proposal-acceptance.lapse» è «decaduto»

    Scenario: Decaduta la proposta, una comunicazione senza motivi non basta
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta è stato comunicato il 2026-04-27
      E che il rifiuto non spiega i motivi
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la comunicazione spiega i motivi

    Scenario: Decaduta la proposta, non si sa se qualcuno lo abbia detto
      Dato che il fornitore non ha rifiutato la richiesta di fornitura
      E che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E il giudizio al 2026-06-01
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: refusal_communicated_on, refusal_reasons_given

    Schema dello scenario: Rifiuto, comunicazione e motivi non possono dire cose opposte
      Dato che <primo>
      E che <secondo>
      Quando si controlla il caso
      Allora il caso è rifiutato: <fatto>: non può stare con `refusal_communicated_on`

      Esempi:
        | primo                                                     | secondo                                            | fatto                 |
        | il rifiuto della richiesta è stato comunicato il 2026-03-18 | il fornitore non ha rifiutato la richiesta di fornitura | proposal_refused      |
        | il rifiuto della richiesta non è stato comunicato          | il rifiuto spiega i motivi                         | refusal_reasons_given |

    Scenario: Non si rifiuta una proposta mai firmata
      Dato questi fatti:
        | proposal_refused | sì |
        | proposal_signed_on | null |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.proposal_refused: non può stare con `proposal_signed_on`

    Scenario: Un rifiuto che non c'è non spiega motivi
      Dato questi fatti:
        | proposal_refused | no |
        | refusal_reasons_given | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.proposal_refused: non può stare con `refusal_reasons_given`

    Scenario: Una mancata accettazione comunicata e spiegata è in regola anche prima che la proposta decada
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta è stato comunicato il 2026-03-18
      E che il rifiuto spiega i motivi
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E la conclusione è «compliant»

    Scenario: Di una proposta mai firmata non ci sono motivi da comunicare
      Dato che la proposta non è stata firmata
      E che il rifiuto della richiesta non è stato comunicato
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: proposal-acceptance.refusal_promptness

    Scenario: Se il rifiuto sia stato pronto lo giudica una persona
      Dato che il fornitore ha rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta è stato comunicato il 2026-03-18
      E che il rifiuto spiega i motivi
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»
      E la conclusione è «compliant»

    Schema dello scenario: Della prontezza si parla dove una mancata accettazione è stata comunicata
      Dato che il fornitore <rifiuto> rifiutato la richiesta di fornitura
      E che il rifiuto della richiesta <comunicazione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | rifiuto | comunicazione                    | esito                      |
        | ha      | è stato comunicato il 2026-03-18 | da valutare da una persona |
        | ha      | non è stato comunicato           | non si applica             |
        | non ha  | non è stato comunicato           | non si applica             |

    Scenario: Anche della prontezza nel dire che la proposta è decaduta giudica una persona
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta è stato comunicato il 2026-04-27
      E che il rifiuto spiega i motivi
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

    Schema dello scenario: Dove nessuno ha rifiutato e nulla è decaduto la prontezza non si guarda
      Dato che la proposta <firma>
      E che il fornitore non ha rifiutato la richiesta di fornitura
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | firma                         |
        | non è stata firmata           |
        | è stata firmata il 2026-03-10 |

    Scenario: Se nessuno parla della firma la decadenza non si presume
      Dato che il fornitore non ha rifiutato la richiesta di fornitura
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di un rifiuto di cui nessuno dice si presume che non ci sia
      Dato che la proposta è stata firmata il 2026-03-10
      E che l'accettazione della proposta non è ancora partita
      E che il rifiuto della richiesta è stato comunicato il 2026-03-18
      E il giudizio al 2026-03-20
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: proposal-acceptance.arrears_refusal

    Schema dello scenario: La rinuncia per morosità nel quarto, quinto o sesto giorno dallo switching
      Dato che lo switching è stato chiesto il 2026-09-07
      E che alla richiesta di switching è emersa una morosità
      E che il fornitore ha rinunciato per morosità il <rinuncia>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-09-12
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | rinuncia   | esito         | ritardo |
        | 2026-09-11 | ammissibile   | 0       |
        | 2026-09-12 | ammissibile   | 0       |
        | 2026-09-13 | inammissibile | 1       |

    Schema dello scenario: Contati come lavorativi, i cinque giorni saltano sabati, domeniche e feste
      Dato che lo switching è stato chiesto il <chiesto>
      E che alla richiesta di switching è emersa una morosità
      E che il fornitore ha rinunciato per morosità il <rinuncia>
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il <solari>
      E è segnalato il dubbio «arrears-refusal-unit»
      E con la lettura «arrears-refusal-days» «working» il termine scade il <lavorativi>
      E con la lettura «arrears-refusal-days» «working» l'esito è «<altro>»

      Esempi: un fine settimana; 25 aprile e 1º maggio 2025
        | chiesto    | rinuncia   | solari     | lavorativi | altro         |
        | 2026-09-07 | 2026-09-14 | 2026-09-12 | 2026-09-14 | ammissibile   |
        | 2026-09-07 | 2026-09-15 | 2026-09-12 | 2026-09-14 | inammissibile |
        | 2025-04-23 | 2025-05-02 | 2025-04-28 | 2025-05-02 | ammissibile   |
        | 2025-04-23 | 2025-05-05 | 2025-04-28 | 2025-05-02 | inammissibile |

      Esempi: il 4 ottobre è domenica nel 2026 e lunedì festivo nel 2027; poi Santo Stefano
        | chiesto    | rinuncia   | solari     | lavorativi | altro         |
        | 2026-10-01 | 2026-10-08 | 2026-10-06 | 2026-10-08 | ammissibile   |
        | 2027-09-30 | 2027-10-08 | 2027-10-05 | 2027-10-08 | ammissibile   |
        | 2027-09-30 | 2027-10-11 | 2027-10-05 | 2027-10-08 | inammissibile |
        | 2026-12-21 | 2026-12-29 | 2026-12-26 | 2026-12-29 | ammissibile   |

    Scenario: Senza morosità e fuori tempo: si dicono entrambe le mancanze
      Dato che lo switching è stato chiesto il 2026-09-07
      E che alla richiesta di switching non è emersa alcuna morosità
      E che il fornitore ha rinunciato per morosità il 2026-09-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: allo switching è emersa una morosità
      E non è soddisfatto: il fornitore ha rinunciato entro il termine
      E i giorni di ritardo sono 8

    Scenario: Fuori tempo, la morosità non interessa più
      Dato che lo switching è stato chiesto il 2026-09-07
      E che il fornitore ha rinunciato per morosità il 2026-09-20
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Scenario: Non si sa quando lo switching è stato chiesto
      Dato che alla richiesta di switching è emersa una morosità
      E che il fornitore ha rinunciato per morosità il 2026-09-11
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: switching_requested_on

    Scenario: La facoltà di rinunciare non è stata usata
      Dato che lo switching è stato chiesto il 2026-09-07
      E che il fornitore non ha rinunciato per morosità
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Una rinuncia prima dello switching è impossibile
      Dato che lo switching è stato chiesto il 2026-09-07
      E che il fornitore ha rinunciato per morosità il 2026-09-01
      Quando si controlla il caso
      Allora il caso è rifiutato: viene prima di `switching_requested_on`

    Scenario: Da uno switching mai chiesto non emerge una morosità
      Dato che lo switching non è stato ancora chiesto
      E che alla richiesta di switching è emersa una morosità
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.arrears_found_at_switching: non può stare con `switching_requested_on`

    Scenario: Una rinuncia per morosità senza switching è impossibile
      Dato che lo switching non è stato ancora chiesto
      E che il fornitore ha rinunciato per morosità il 2026-09-01
      Quando si controlla il caso
      Allora il caso è rifiutato: `switching_requested_on` risulta non avvenuto

    Schema dello scenario: Per ogni profilo i cinque giorni sono solari, e non slittano
      Dato il profilo «<profilo>»
      E che lo switching è stato chiesto il <chiesto>
      E che alla richiesta di switching è emersa una morosità
      E che il fornitore ha rinunciato per morosità il <rinuncia>
      E il giudizio al 2027-12-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi: il 12 settembre 2026 è sabato, e il 26 dicembre anche festa
        | profilo    | chiesto    | rinuncia   | esito         | termine    |
        | documents  | 2026-09-07 | 2026-09-12 | ammissibile   | 2026-09-12 |
        | documents  | 2026-09-07 | 2026-09-14 | inammissibile | 2026-09-12 |
        | documents  | 2026-12-21 | 2026-12-28 | inammissibile | 2026-12-26 |
        | regulation | 2026-09-07 | 2026-09-12 | ammissibile   | 2026-09-12 |
        | regulation | 2026-09-07 | 2026-09-14 | inammissibile | 2026-09-12 |
        | regulation | 2026-12-21 | 2026-12-28 | inammissibile | 2026-12-26 |
        | favourable | 2026-09-07 | 2026-09-12 | ammissibile   | 2026-09-12 |
        | favourable | 2026-09-07 | 2026-09-14 | inammissibile | 2026-09-12 |
        | favourable | 2026-12-21 | 2026-12-28 | inammissibile | 2026-12-26 |

    Schema dello scenario: Senza una morosità la rinuncia non vale nemmeno in tempo
      Dato che lo switching è stato chiesto il 2026-09-07
      E che alla richiesta di switching <morosità>
      E che il fornitore ha rinunciato per morosità il 2026-09-09
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | morosità                     | esito         |
        | è emersa una morosità        | ammissibile   |
        | non è emersa alcuna morosità | inammissibile |

    Schema dello scenario: Chi non ha più una fornitura da dare non vi rinuncia, né tardi né in tempo
      Dato questi fatti:
        | customer_type              | domestic       |
        | visit_kind                 | requested      |
        | arrears_found_at_switching | sì             |
        | proposal_signed_on         | 2026-01-15     |
        | acceptance_sent_on         | <accettazione> |
        | contract_concluded_on      | 2026-03-03     |
        | cooling_off_sent_on        | <ripensamento> |
        | switching_requested_on     | 2026-03-12     |
        | arrears_refusal_sent_on    | 2026-03-30     |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: la proposta decade il 1º marzo, il ripensamento finisce il 17
        | accettazione | ripensamento | esito          |
        | 2026-03-02   | null         | non si applica |
        | 2026-03-01   | 2026-03-17   | non si applica |
        | 2026-03-01   | 2026-03-18   | inammissibile  |
        | 2026-03-01   | null         | inammissibile  |

    Schema dello scenario: Finché non si sa se la proposta è decaduta, o se il ripensamento vale, la rinuncia si giudica dai suoi giorni
      Dato questi fatti:
        | arrears_found_at_switching | sì         |
        | switching_requested_on     | 2026-03-12 |
        | arrears_refusal_sent_on    | <rinuncia> |
        | <fatto>                    | 2026-03-11 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «<clausola>» è «non determinabile»

      Esempi: non si sa quando la proposta è stata firmata, né quando il contratto è stato concluso
        | fatto               | clausola                     | rinuncia   | esito         |
        | acceptance_sent_on  | proposal-acceptance.lapse    | 2026-03-17 | ammissibile   |
        | acceptance_sent_on  | proposal-acceptance.lapse    | 2026-03-18 | inammissibile |
        | cooling_off_sent_on | withdrawal-cooling-off.right | 2026-03-17 | ammissibile   |
        | cooling_off_sent_on | withdrawal-cooling-off.right | 2026-03-18 | inammissibile |

    Schema dello scenario: La rinuncia per morosità si giudica anche di una proposta rifiutata prima che decadesse
      Dato questi fatti:
        | proposal_signed_on         | 2026-03-10 |
        | refusal_communicated_on    | 2026-03-17 |
        | arrears_found_at_switching | sì         |
        | switching_requested_on     | 2026-03-12 |
        | arrears_refusal_sent_on    | <rinuncia> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «proposal-acceptance.lapse» è «non si applica»

      Esempi:
        | rinuncia   | esito         |
        | 2026-03-17 | ammissibile   |
        | 2026-03-18 | inammissibile |

  Regola: proposal-acceptance.occupancy_title

    Schema dello scenario: Basta il documento oppure la dichiarazione
      Dato che il cliente <documento> il titolo sull'immobile
      E che il cliente <dichiarazione> la dichiarazione sostitutiva sull'immobile
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | documento        | dichiarazione    | esito            |
        | ha consegnato    | ha consegnato    | ammissibile      |
        | ha consegnato    | non ha consegnato | ammissibile     |
        | non ha consegnato | ha consegnato   | ammissibile      |
        | non ha consegnato | non ha consegnato | da regolarizzare |

    Scenario: Manca una carta e dell'altra non si sa
      Dato che il cliente non ha consegnato il titolo sull'immobile
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: sworn_declaration_given

    Scenario: Con il documento la dichiarazione non serve
      Dato che il cliente ha consegnato il titolo sull'immobile
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E è segnalato il dubbio «dpr-455-445»

    Schema dello scenario: Di una proposta che non si può più accettare il titolo sull'immobile non serve
      Dato questi fatti:
        | proposal_signed_on      | 2026-03-10 |
        | title_document_given    | no         |
        | sworn_declaration_given | no         |
        | <fatto>                 | <detto>    |
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi: decaduta dal 25 aprile, o rifiutata
        | fatto              | detto | oggi       |
        | acceptance_sent_on | null  | 2026-04-25 |
        | proposal_refused   | sì    | 2026-04-24 |

  Regola: proposal-acceptance.owner_consent

    Scenario: Inquilino con l'assenso del proprietario
      Dato che il cliente non è proprietario dell'immobile
      E che il proprietario dell'immobile ha dato l'assenso
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Inquilino senza assenso
      Dato che il cliente non è proprietario dell'immobile
      E che il proprietario dell'immobile non ha dato l'assenso
      Quando si controlla il caso
      Allora l'esito è «violato»

    Scenario: Il proprietario non deve chiedere nulla a nessuno
      Dato che il cliente è proprietario dell'immobile
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Inquilino di cui non si conosce l'assenso
      Dato che il cliente non è proprietario dell'immobile
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: owner_consent

  Regola: proposal-acceptance.identity_info

    Scenario: Tutti e cinque i dati
      Dato che chi ha presentato l'offerta ha indicato nome dell'impresa, indirizzo utile per reclami e ripensamento, codice o nome dell'operatore, data e ora del contatto, firma dell'operatore
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Mancano il contatto e la firma
      Dato che chi ha presentato l'offerta ha indicato nome dell'impresa, indirizzo utile per reclami e ripensamento, codice o nome dell'operatore
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: data e ora del contatto
      E non è soddisfatto: firma dell'operatore commerciale

    Scenario: Della presentazione non è rimasta traccia
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: identity_info

    Schema dello scenario: Di chi si presenta basta che manchi un dato
      Dato che chi ha presentato l'offerta ha indicato <presenti>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                                    | presenti                                                                                                                |
        | nome dell'impresa                        | indirizzo utile per reclami e ripensamento, codice o nome dell'operatore, data e ora del contatto, firma dell'operatore |
        | indirizzo utile                          | nome dell'impresa, codice o nome dell'operatore, data e ora del contatto, firma dell'operatore                          |
        | codice o nome dell'operatore commerciale | nome dell'impresa, indirizzo utile per reclami e ripensamento, data e ora del contatto, firma dell'operatore            |
        | data e ora del contatto                  | nome dell'impresa, indirizzo utile per reclami e ripensamento, codice o nome dell'operatore, firma dell'operatore       |
        | firma dell'operatore commerciale         | nome dell'impresa, indirizzo utile per reclami e ripensamento, codice o nome dell'operatore, data e ora del contatto    |

  Regola: proposal-acceptance.activation_info

    Scenario: Data, validità e oneri dichiarati
      Dato che per l'attivazione sono stati dichiarati data presunta di attivazione, validità della proposta, oneri a carico del cliente
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Nulla è stato dichiarato
      Dato che per l'attivazione sono stati dichiarati nessuno
      E che l'attivazione comporta oneri a carico del cliente
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: data presunta di attivazione
      E non è soddisfatto: durata della validità della proposta
      E non è soddisfatto: oneri per il cliente, se ce ne sono

    Schema dello scenario: Gli oneri si dichiarano soltanto se ce ne sono
      Dato che per l'attivazione sono stati dichiarati data presunta di attivazione, validità della proposta
      E che l'attivazione <comporta> oneri a carico del cliente
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | comporta     | esito    |
        | comporta     | violato  |
        | non comporta | conforme |

    Scenario: Oneri non dichiarati, e non si sa se ce ne siano
      Dato che per l'attivazione sono stati dichiarati data presunta di attivazione, validità della proposta
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_charges_exist

    Scenario: Se manca altro, degli oneri non serve sapere
      Dato che per l'attivazione sono stati dichiarati validità della proposta
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: data presunta di attivazione

    Scenario: Non si sa che cosa è stato dichiarato
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: activation_info, activation_charges_exist

    Schema dello scenario: Per l'attivazione basta che manchi un dato, anche senza oneri
      Dato che l'attivazione non comporta oneri a carico del cliente
      E che per l'attivazione sono stati dichiarati <presenti>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                                | presenti                     |
        | data presunta di attivazione         | validità della proposta      |
        | durata della validità della proposta | data presunta di attivazione |

  Regola: proposal-acceptance.minimum_clauses

    Scenario: Le sette clausole
      Dato che il contratto contiene le clausole prezzo, durata, uso dei dati di lettura, pagamenti, effetti del mancato pagamento, recesso, informazioni e controversie
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Mancano durata e recesso
      Dato che il contratto contiene le clausole prezzo, uso dei dati di lettura, pagamenti, effetti del mancato pagamento, informazioni e controversie
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: durata
      E non è soddisfatto: recesso

    Scenario: Il testo del contratto non è stato letto
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: contract_clauses

    Schema dello scenario: Basta che manchi una delle sette clausole
      Dato che il contratto contiene le clausole <presenti>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                                | presenti                                                                                                        |
        | prezzo                               | durata, uso dei dati di lettura, pagamenti, effetti del mancato pagamento, recesso, informazioni e controversie |
        | durata                               | prezzo, uso dei dati di lettura, pagamenti, effetti del mancato pagamento, recesso, informazioni e controversie |
        | uso dei dati di lettura              | prezzo, durata, pagamenti, effetti del mancato pagamento, recesso, informazioni e controversie                  |
        | pagamenti                            | prezzo, durata, uso dei dati di lettura, effetti del mancato pagamento, recesso, informazioni e controversie    |
        | effetti del mancato pagamento        | prezzo, durata, uso dei dati di lettura, pagamenti, recesso, informazioni e controversie                        |
        | recesso                              | prezzo, durata, uso dei dati di lettura, pagamenti, effetti del mancato pagamento, informazioni e controversie  |
        | informazioni, reclami e controversie | prezzo, durata, uso dei dati di lettura, pagamenti, effetti del mancato pagamento, recesso                      |

  Regola: proposal-acceptance.documents_with_note

    Scenario: Copia del contratto e scheda
      Dato che al cliente sono stati consegnati copia del contratto, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: A un cliente domestico manca la scheda
      Dato che il cliente rientra nella categoria domestico
      E che al cliente sono stati consegnati copia del contratto
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: scheda sintetica
      E è segnalato il dubbio «scheda-recipients»

    Schema dello scenario: La nota vuole la scheda per i soli clienti domestici; il glossario la giudica a parte
      Dato che il cliente rientra nella categoria <cliente>
      E che al cliente sono stati consegnati copia del contratto
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E l'esito di «proposal-acceptance.scheda_delivery» è «violato»

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

    Scenario: Senza la scheda bisogna sapere chi è il cliente
      Dato che al cliente sono stati consegnati copia del contratto
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

    Scenario: Manca la copia del contratto
      Dato che al cliente sono stati consegnati scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: copia del contratto

    Scenario: La scheda data a un'impresa non vale la copia del contratto
      Dato che il cliente rientra nella categoria non domestico
      E che al cliente sono stati consegnati scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: copia del contratto

    Scenario: La scheda data a un'impresa, che la nota non elenca, non toglie nulla
      Dato che il cliente rientra nella categoria non domestico
      E che al cliente sono stati consegnati copia del contratto, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Accanto alla nota non si sa che cosa sia stato consegnato
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: documents_delivered, customer_type

    Schema dello scenario: Per ogni profilo la nota vuole la scheda per il solo cliente domestico
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria <cliente>
      E che al cliente sono stati consegnati copia del contratto
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | cliente                  | esito    |
        | documents  | domestico                | violato  |
        | documents  | piccola o media impresa  | conforme |
        | documents  | non domestico            | conforme |
        | documents  | condominio               | conforme |
        | documents  | pubblica amministrazione | conforme |
        | regulation | domestico                | violato  |
        | regulation | piccola o media impresa  | conforme |
        | regulation | non domestico            | conforme |
        | regulation | condominio               | conforme |
        | regulation | pubblica amministrazione | conforme |
        | favourable | domestico                | violato  |
        | favourable | piccola o media impresa  | conforme |
        | favourable | non domestico            | conforme |
        | favourable | condominio               | conforme |
        | favourable | pubblica amministrazione | conforme |

    Schema dello scenario: La scheda data a chi la nota non la destina si segnala, e non toglie nulla
      Dato che il cliente rientra nella categoria <cliente>
      E che al cliente sono stati consegnati copia del contratto, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E non è soddisfatto: nessuna scheda sintetica oltre a ciò che la nota elenca

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

    Scenario: Senza scheda sintetica non c'è nulla in più da segnalare
      Dato che al cliente sono stati consegnati copia del contratto, informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa
      E che il cliente rientra nella categoria piccola o media impresa
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E non si segnala: nessuna scheda sintetica oltre a ciò che la nota elenca

    Schema dello scenario: La scheda sintetica consegnata si segnala a chi si sa che non è un cliente domestico
      Dato che al cliente sono stati consegnati copia del contratto, informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa, scheda sintetica
      E che il cliente rientra nella categoria <cliente>
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E <si dice>: nessuna scheda sintetica oltre a ciò che la nota elenca

      Esempi:
        | cliente                  | si dice           |
        | domestico                | non si segnala    |
        | piccola o media impresa  | non è soddisfatto |
        | non domestico            | non è soddisfatto |
        | condominio               | non è soddisfatto |
        | pubblica amministrazione | non è soddisfatto |

    Scenario: Finché non si sa chi sia il cliente la scheda sintetica in più non si segnala
      Dato che al cliente sono stati consegnati copia del contratto, informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E non si segnala: nessuna scheda sintetica oltre a ciò che la nota elenca

  Regola: proposal-acceptance.scheda_delivery

    Scenario: Scheda consegnata
      Dato che al cliente sono stati consegnati scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Scheda non consegnata a un condominio
      Dato che il cliente rientra nella categoria condominio
      E che al cliente sono stati consegnati copia del contratto, nota informativa
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «scheda-recipients» «domestic_only» l'esito è «non si applica»

    Scenario: Della scheda non si sa se sia stata consegnata
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: documents_delivered

    Schema dello scenario: Per ogni profilo la scheda spetta a ogni potenziale cliente, e per l'Allegato C al solo domestico
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria <cliente>
      E che al cliente sono stati consegnati copia del contratto
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «scheda-recipients» «domestic_only» <altrimenti>

      Esempi:
        | profilo    | cliente                  | altrimenti                 |
        | documents  | domestico                | non cambia nulla           |
        | documents  | piccola o media impresa  | l'esito è «non si applica» |
        | documents  | non domestico            | l'esito è «non si applica» |
        | documents  | condominio               | l'esito è «non si applica» |
        | documents  | pubblica amministrazione | l'esito è «non si applica» |
        | regulation | domestico                | non cambia nulla           |
        | regulation | piccola o media impresa  | l'esito è «non si applica» |
        | regulation | non domestico            | l'esito è «non si applica» |
        | regulation | condominio               | l'esito è «non si applica» |
        | regulation | pubblica amministrazione | l'esito è «non si applica» |
        | favourable | domestico                | non cambia nulla           |
        | favourable | piccola o media impresa  | l'esito è «non si applica» |
        | favourable | non domestico            | l'esito è «non si applica» |
        | favourable | condominio               | l'esito è «non si applica» |
        | favourable | pubblica amministrazione | l'esito è «non si applica» |

    Scenario: Consegnata a un domestico, la scheda resta conforme anche per l'Allegato C
      Dato che il cliente rientra nella categoria domestico
      E che al cliente sono stati consegnati scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «scheda-recipients» «domestic_only» non cambia nulla

    Schema dello scenario: Consegnata a chi non è domestico, per l'Allegato C la scheda non conta
      Dato che il cliente rientra nella categoria <cliente>
      E che al cliente sono stati consegnati scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E con la lettura «scheda-recipients» «domestic_only» l'esito è «non si applica»

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

  Regola: proposal-acceptance.precontractual_documents

    Scenario: I sei documenti
      Dato che al cliente sono stati consegnati informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Senza la nota informativa, che la regolazione ha sostituito con la scheda
      Dato che al cliente sono stati consegnati informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: nota informativa
      E è segnalato il dubbio «information-note-replaced»
      E con la lettura «information-note» «replaced» l'esito è «conforme»
      E con il profilo «regulation» l'esito è «conforme»

    Scenario: Manca quasi tutto, e si dice tutto
      Dato che al cliente sono stati consegnati condizioni generali, scheda sintetica
      E il profilo «regulation»
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: informazioni tecniche
      E non è soddisfatto: condizioni tecnico-economiche
      E non è soddisfatto: informativa sulla riservatezza

    Schema dello scenario: La scheda è fra i documenti di chi la deve avere, e solo di lui
      Dato che il cliente rientra nella categoria <cliente>
      E che al cliente sono stati consegnati informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa
      Quando si controlla il caso
      Allora l'esito è «violato»
      E l'esito di «proposal-acceptance.scheda_delivery» è «violato»
      E non è soddisfatto: scheda sintetica
      E con la lettura «scheda-recipients» «domestic_only» <altrimenti>

      Esempi:
        | cliente                  | altrimenti            |
        | domestico                | non cambia nulla      |
        | piccola o media impresa  | l'esito è «conforme»  |
        | non domestico            | l'esito è «conforme»  |
        | condominio               | l'esito è «conforme»  |
        | pubblica amministrazione | l'esito è «conforme»  |

    Scenario: Con la scheda una sola delle due letture non cambia i documenti consegnati
      Dato che il cliente rientra nella categoria non domestico
      E che al cliente sono stati consegnati informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E l'esito di «proposal-acceptance.scheda_delivery» è «conforme»
      E con la lettura «scheda-recipients» «domestic_only» non cambia nulla

    Scenario: Prima del contratto non si sa che cosa sia stato consegnato
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: documents_delivered

    Schema dello scenario: Basta che manchi un documento precontrattuale
      Dato che al cliente sono stati consegnati <presenti>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                          | presenti                                                                                                                    |
        | informazioni tecniche          | condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa, scheda sintetica      |
        | condizioni generali            | informazioni tecniche, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa, scheda sintetica    |
        | condizioni tecnico-economiche  | informazioni tecniche, condizioni generali, informativa sulla riservatezza, nota informativa, scheda sintetica              |
        | informativa sulla riservatezza | informazioni tecniche, condizioni generali, condizioni tecnico-economiche, nota informativa, scheda sintetica               |
        | nota informativa               | informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, scheda sintetica |

    Schema dello scenario: La nota informativa si aspetta ancora, tranne dove la scheda l'ha sostituita
      Dato il profilo «<profilo>»
      E che al cliente sono stati consegnati informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito    |
        | documents  | violato  |
        | regulation | conforme |
        | favourable | violato  |

    Scenario: Finché non si sa chi sia il cliente la scheda sintetica consegnata non si segnala
      Dato che al cliente sono stati consegnati copia del contratto, informazioni tecniche, condizioni generali, condizioni tecnico-economiche, informativa sulla riservatezza, nota informativa, scheda sintetica
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E non si segnala: nessuna scheda sintetica a chi non spetta

  Regola: proposal-acceptance.scheda_attachments

    Schema dello scenario: Gli allegati cambiano con la fornitura e con il cliente
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di <fornitura>
      E che la scheda sintetica ha come allegati <allegati>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente       | fornitura               | allegati                                                                                                               | esito    |
        | domestico     | energia elettrica       | modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori                                 | conforme |
        | domestico     | energia elettrica       | modulo per il ripensamento, livelli di qualità commerciale                                                              | violato  |
        | domestico     | gas naturale            | modulo per il ripensamento, livelli di qualità commerciale, tabelle delle tariffe del gas                               | conforme |
        | domestico     | gas naturale            | modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori                                 | violato  |
        | non domestico | gas naturale            | modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori                                 | conforme |
        | domestico     | energia elettrica e gas | modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori, tabelle delle tariffe del gas  | conforme |
        | domestico     | energia elettrica e gas | modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori                                 | violato  |

    Scenario: Senza cliente e fornitura non si sa quali tabelle servano
      Dato che la scheda sintetica ha come allegati modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: commodity, customer_type

    Scenario: Con tutti gli allegati cliente e fornitura non contano
      Dato che la scheda sintetica ha come allegati modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori, tabelle delle tariffe del gas
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E è segnalato il dubbio «electricity-sheets-link-gas»

    Schema dello scenario: Il modulo e i livelli di qualità si allegano a ogni scheda
      Dato che la scheda sintetica ha come allegati <presenti>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                          | presenti                                                                                   |
        | modulo per il ripensamento     | livelli di qualità commerciale, altri documenti obbligatori, tabelle delle tariffe del gas |
        | livelli di qualità commerciale | modulo per il ripensamento, altri documenti obbligatori, tabelle delle tariffe del gas     |

    Schema dello scenario: Gli altri documenti mancano a tutti, tranne al domestico di solo gas
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di <fornitura>
      E che la scheda sintetica ha come allegati modulo per il ripensamento, livelli di qualità commerciale, tabelle delle tariffe del gas
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | fornitura               | esito    |
        | domestico                | energia elettrica       | violato  |
        | domestico                | gas naturale            | conforme |
        | domestico                | energia elettrica e gas | violato  |
        | piccola o media impresa  | energia elettrica       | violato  |
        | piccola o media impresa  | gas naturale            | violato  |
        | piccola o media impresa  | energia elettrica e gas | violato  |
        | non domestico            | energia elettrica       | violato  |
        | non domestico            | gas naturale            | violato  |
        | non domestico            | energia elettrica e gas | violato  |
        | condominio               | energia elettrica       | violato  |
        | condominio               | gas naturale            | violato  |
        | condominio               | energia elettrica e gas | violato  |
        | pubblica amministrazione | energia elettrica       | violato  |
        | pubblica amministrazione | gas naturale            | violato  |
        | pubblica amministrazione | energia elettrica e gas | violato  |

    Schema dello scenario: Le tabelle del gas mancano al solo domestico che ha il gas
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di <fornitura>
      E che la scheda sintetica ha come allegati modulo per il ripensamento, livelli di qualità commerciale, altri documenti obbligatori
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                  | fornitura               | esito    |
        | domestico                | energia elettrica       | conforme |
        | domestico                | gas naturale            | violato  |
        | domestico                | energia elettrica e gas | violato  |
        | piccola o media impresa  | energia elettrica       | conforme |
        | piccola o media impresa  | gas naturale            | conforme |
        | piccola o media impresa  | energia elettrica e gas | conforme |
        | non domestico            | energia elettrica       | conforme |
        | non domestico            | gas naturale            | conforme |
        | non domestico            | energia elettrica e gas | conforme |
        | condominio               | energia elettrica       | conforme |
        | condominio               | gas naturale            | conforme |
        | condominio               | energia elettrica e gas | conforme |
        | pubblica amministrazione | energia elettrica       | conforme |
        | pubblica amministrazione | gas naturale            | conforme |
        | pubblica amministrazione | energia elettrica e gas | conforme |

  Regola: proposal-acceptance.scheda_operator

    Scenario: Operatore, firma e data
      Dato che sulla scheda sintetica compaiono codice o nome dell'operatore, firma dell'operatore, data
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Scheda senza data né firma
      Dato che sulla scheda sintetica compaiono codice o nome dell'operatore
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: firma dell'operatore
      E non è soddisfatto: data

    Scenario: La scheda non è agli atti
      Dato che la proposta è stata firmata il 2026-03-10
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: scheda_operator_fields

    Schema dello scenario: Della scheda basta che manchi un dato dell'operatore
      Dato che sulla scheda sintetica compaiono <presenti>
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                        | presenti                                           |
        | codice o nome dell'operatore | firma dell'operatore, data                         |
        | firma dell'operatore         | codice o nome dell'operatore, data                 |
        | data                         | codice o nome dell'operatore, firma dell'operatore |

  Regola: proposal-acceptance.holder_fields

    Scenario: Un cliente domestico non ha società né partita IVA
      Dato che il cliente rientra nella categoria domestico
      E che per l'intestatario sono compilati nome o legale rappresentante, codice fiscale, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: A un'impresa si segnala che mancano la società e la partita IVA
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che per l'intestatario sono compilati nome o legale rappresentante, codice fiscale, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: società, se il cliente non è domestico
      E non è soddisfatto: partita IVA, se il cliente è un'impresa
      E la conclusione è «compliant»

    Scenario: Un condominio ha una denominazione, non una partita IVA
      Dato che il cliente rientra nella categoria condominio
      E che per l'intestatario sono compilati nome o legale rappresentante, codice fiscale, società, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Di un modulo vuoto si segnala tutto e non si respinge nulla
      Dato che il cliente rientra nella categoria domestico
      E che per l'intestatario sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: cognome e nome, o legale rappresentante
      E non è soddisfatto: codice fiscale
      E non è soddisfatto: indirizzo
      E non è soddisfatto: almeno un recapito telefonico o e-mail
      E non è soddisfatto: numero del documento d'identità
      E non è soddisfatto: scadenza del documento d'identità
      E non è soddisfatto: chi ha rilasciato il documento d'identità
      E non è soddisfatto: codice dell'agente

    Scenario: Un avviso non tiene in sospeso il caso, anche se non si sa chi sia il cliente
      Dato che per l'intestatario sono compilati nome o legale rappresentante, codice fiscale, società, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Un'impresa con tutti i suoi dati
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che per l'intestatario sono compilati nome o legale rappresentante, codice fiscale, società, partita IVA, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Di un solo dato dell'intestatario che manca si avvisa
      Dato che il cliente rientra nella categoria domestico
      E che per l'intestatario sono compilati <presenti>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                                     | presenti                                                                                                                                 |
        | cognome e nome, o legale rappresentante   | codice fiscale, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente                     |
        | codice fiscale                            | nome o legale rappresentante, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente       |
        | indirizzo                                 | nome o legale rappresentante, codice fiscale, recapito, numero del documento, scadenza del documento, ente del documento, codice agente  |
        | almeno un recapito telefonico o e-mail    | nome o legale rappresentante, codice fiscale, indirizzo, numero del documento, scadenza del documento, ente del documento, codice agente |
        | numero del documento d'identità           | nome o legale rappresentante, codice fiscale, indirizzo, recapito, scadenza del documento, ente del documento, codice agente             |
        | scadenza del documento d'identità         | nome o legale rappresentante, codice fiscale, indirizzo, recapito, numero del documento, ente del documento, codice agente               |
        | chi ha rilasciato il documento d'identità | nome o legale rappresentante, codice fiscale, indirizzo, recapito, numero del documento, scadenza del documento, codice agente           |
        | codice dell'agente                        | nome o legale rappresentante, codice fiscale, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento      |

    Schema dello scenario: La società si segnala a chi non è domestico
      Dato che il cliente rientra nella categoria <cliente>
      E che per l'intestatario sono compilati nome o legale rappresentante, codice fiscale, partita IVA, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: società, se il cliente non è domestico

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

    Schema dello scenario: La partita IVA si segnala alle imprese
      Dato che il cliente rientra nella categoria <cliente>
      E che per l'intestatario sono compilati nome o legale rappresentante, codice fiscale, società, indirizzo, recapito, numero del documento, scadenza del documento, ente del documento, codice agente
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: partita IVA, se il cliente è un'impresa

      Esempi:
        | cliente                 |
        | piccola o media impresa |
        | non domestico           |

    Schema dello scenario: La partita IVA manca soltanto a un'impresa
      Dato che il cliente rientra nella categoria <cliente>
      E che per l'intestatario sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E <partita IVA>: partita IVA, se il cliente è un'impresa
      E <società>: società, se il cliente non è domestico

      Esempi:
        | cliente                  | partita IVA       | società           |
        | domestico                | non si segnala    | non si segnala    |
        | piccola o media impresa  | non è soddisfatto | non è soddisfatto |
        | non domestico            | non è soddisfatto | non è soddisfatto |
        | condominio               | non si segnala    | non è soddisfatto |
        | pubblica amministrazione | non si segnala    | non è soddisfatto |

    Schema dello scenario: Un dato dell'intestatario che è scritto non si segnala
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che per l'intestatario sono compilati <dato>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non si segnala: <requisito>

      Esempi:
        | dato                         | requisito                                 |
        | nome o legale rappresentante | cognome e nome, o legale rappresentante   |
        | codice fiscale               | codice fiscale                            |
        | società                      | società, se il cliente non è domestico    |
        | partita IVA                  | partita IVA, se il cliente è un'impresa   |
        | indirizzo                    | indirizzo                                 |
        | recapito                     | almeno un recapito telefonico o e-mail    |
        | numero del documento         | numero del documento d'identità           |
        | scadenza del documento       | scadenza del documento d'identità         |
        | ente del documento           | chi ha rilasciato il documento d'identità |
        | codice agente                | codice dell'agente                        |

    Schema dello scenario: I dati dell'intestatario di una proposta che non si può più accettare non si completano
      Dato questi fatti:
        | proposal_signed_on | 2026-03-10 |
        | holder_fields      | full_name  |
        | <fatto>            | <detto>    |
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi: decaduta dal 25 aprile, o rifiutata
        | fatto              | detto | oggi       |
        | acceptance_sent_on | null  | 2026-04-25 |
        | proposal_refused   | sì    | 2026-04-24 |

  Regola: proposal-acceptance.electricity_fields

    Scenario: Cambio fornitore di un cliente domestico, tutto compilato
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per l'energia elettrica è richiesta l'operazione cambio fornitore
      E che per l'energia elettrica sono compilati operazione, POD, fornitore precedente, uso e residenza, tensione, potenza
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E l'esito di «proposal-acceptance.electricity_operation» è «ammissibile»

    Schema dello scenario: Dove il punto è già servito si segnala che manca il fornitore precedente
      Dato che il cliente rientra nella categoria non domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per l'energia elettrica è richiesta l'operazione <operazione>
      E che per l'energia elettrica sono compilati operazione, POD, tensione, potenza
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: fornitore precedente, se il punto è già servito

      Esempi:
        | operazione                    |
        | cambio fornitore              |
        | voltura contestuale al cambio |
        | altra                         |

    Schema dello scenario: Dove il punto non era servito il fornitore precedente non manca
      Dato che il cliente rientra nella categoria non domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per l'energia elettrica è richiesta l'operazione <operazione>
      E che per l'energia elettrica sono compilati operazione, POD, tensione, potenza
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

      Esempi:
        | operazione        |
        | subentro          |
        | prima attivazione |
        | nuovo impianto    |

    Scenario: Impianto altrove, senza indirizzo né potenza: si segnala e non si respinge
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è diverso da quello dell'intestatario
      E che per l'energia elettrica sono compilati operazione, POD, fornitore precedente, uso e residenza, tensione
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: indirizzo dell'impianto, se diverso da quello dell'intestatario
      E non è soddisfatto: potenza del contatore

    Scenario: Che non si sappia dove sia l'impianto non tiene in sospeso il caso
      Dato che il cliente rientra nella categoria domestico
      E che per l'energia elettrica sono compilati operazione, POD, fornitore precedente, uso e residenza, tensione, potenza
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Impianto altrove, con il suo indirizzo
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è diverso da quello dell'intestatario
      E che per l'energia elettrica sono compilati operazione, POD, fornitore precedente, uso e residenza, indirizzo dell'impianto, tensione, potenza
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Di un solo dato dell'energia elettrica che manca si avvisa
      Dato che il cliente rientra nella categoria non domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per l'energia elettrica è richiesta l'operazione subentro
      E che per l'energia elettrica sono compilati <presenti>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                 | presenti                      |
        | operazione richiesta  | POD, tensione, potenza        |
        | codice POD            | operazione, tensione, potenza |
        | tensione              | operazione, POD, potenza      |
        | potenza del contatore | operazione, POD, tensione     |

    Scenario: L'uso e la residenza si segnalano al solo domestico
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per l'energia elettrica è richiesta l'operazione subentro
      E che per l'energia elettrica sono compilati operazione, POD, tensione, potenza
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: uso domestico e residenza, per il cliente domestico

    Schema dello scenario: Per l'energia elettrica, uso e residenza mancano soltanto al cliente domestico
      Dato che il cliente rientra nella categoria <cliente>
      E che per l'energia elettrica sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E <si dice>: uso domestico e residenza, per il cliente domestico

      Esempi:
        | cliente                  | si dice           |
        | domestico                | non è soddisfatto |
        | piccola o media impresa  | non si segnala    |
        | non domestico            | non si segnala    |
        | condominio               | non si segnala    |
        | pubblica amministrazione | non si segnala    |

    Schema dello scenario: Per l'energia elettrica, il fornitore precedente manca soltanto dove il punto è già servito
      Dato che per l'energia elettrica è richiesta l'operazione <operazione>
      E che per l'energia elettrica sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E <si dice>: fornitore precedente, se il punto è già servito

      Esempi:
        | operazione                    | si dice           |
        | cambio fornitore              | non è soddisfatto |
        | voltura contestuale al cambio | non è soddisfatto |
        | altra                         | non è soddisfatto |
        | subentro                      | non si segnala    |
        | prima attivazione             | non si segnala    |
        | nuovo impianto                | non si segnala    |

    Scenario: Per l'energia elettrica, all'indirizzo dell'intestatario quello dell'impianto non si scrive
      Dato che l'indirizzo dell'impianto è quello dell'intestatario
      E che per l'energia elettrica sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non si segnala: indirizzo dell'impianto, se diverso da quello dell'intestatario

    Schema dello scenario: Per l'energia elettrica, un dato che è scritto non si segnala
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è diverso da quello dell'intestatario
      E che per l'energia elettrica è richiesta l'operazione cambio fornitore
      E che per l'energia elettrica sono compilati <dato>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non si segnala: <requisito>

      Esempi:
        | dato                    | requisito                                                       |
        | operazione              | operazione richiesta                                            |
        | uso e residenza         | uso domestico e residenza, per il cliente domestico             |
        | indirizzo dell'impianto | indirizzo dell'impianto, se diverso da quello dell'intestatario |
        | fornitore precedente    | fornitore precedente, se il punto è già servito                 |
        | POD                     | codice POD                                                      |
        | tensione                | tensione                                                        |
        | potenza                 | potenza del contatore                                           |

    Schema dello scenario: I dati dell'energia elettrica di una proposta che non si può più accettare non si completano
      Dato questi fatti:
        | proposal_signed_on | 2026-03-10 |
        | electricity_fields | pod        |
        | <fatto>            | <detto>    |
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi: decaduta dal 25 aprile, o rifiutata
        | fatto              | detto | oggi       |
        | acceptance_sent_on | null  | 2026-04-25 |
        | proposal_refused   | sì    | 2026-04-24 |

  Regola: proposal-acceptance.electricity_operation

    Schema dello scenario: Le cinque operazioni del modulo e le altre
      Dato che per l'energia elettrica è richiesta l'operazione <operazione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | operazione                    | esito         |
        | cambio fornitore              | ammissibile   |
        | subentro                      | ammissibile   |
        | prima attivazione             | ammissibile   |
        | voltura contestuale al cambio | ammissibile   |
        | nuovo impianto                | ammissibile   |
        | altra                         | inammissibile |

    Scenario: Dell'energia elettrica non si è detta l'operazione
      Dato che per l'energia elettrica sono compilati POD
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: electricity_operation

  Regola: proposal-acceptance.gas_fields

    Scenario: Subentro di un cliente domestico, tutto compilato
      Dato che il cliente rientra nella categoria domestico
      E che per il gas è richiesta l'operazione subentro
      E che per il gas sono compilati operazione, PDR, REMI, uso e residenza, indirizzo dell'impianto, distributore, consumo annuo, tipo di utilizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E l'esito di «proposal-acceptance.gas_operation» è «ammissibile»

    Scenario: Cambio fornitore senza fornitore precedente, REMI e consumo: si segnala e non si respinge
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per il gas è richiesta l'operazione cambio fornitore
      E che per il gas sono compilati operazione, PDR, uso e residenza, distributore, tipo di utilizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: codice REMI
      E non è soddisfatto: fornitore precedente, se il punto è già servito
      E non è soddisfatto: consumo annuo

    Scenario: Che non si sappia l'operazione sul gas non tiene in sospeso il caso
      Dato che il cliente rientra nella categoria domestico
      E che per il gas sono compilati operazione, PDR, REMI, uso e residenza, indirizzo dell'impianto, distributore, consumo annuo, tipo di utilizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Cambio fornitore del gas di un'impresa, tutto compilato
      Dato che il cliente rientra nella categoria non domestico
      E che per il gas è richiesta l'operazione cambio fornitore
      E che per il gas sono compilati operazione, PDR, REMI, indirizzo dell'impianto, fornitore precedente, distributore, consumo annuo, tipo di utilizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Di un solo dato del gas che manca si avvisa
      Dato che il cliente rientra nella categoria non domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per il gas è richiesta l'operazione subentro
      E che per il gas sono compilati <presenti>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: <manca>

      Esempi:
        | manca                | presenti                                                        |
        | operazione richiesta | PDR, REMI, distributore, consumo annuo, tipo di utilizzo        |
        | codice PDR           | operazione, REMI, distributore, consumo annuo, tipo di utilizzo |
        | codice REMI          | operazione, PDR, distributore, consumo annuo, tipo di utilizzo  |
        | distributore         | operazione, PDR, REMI, consumo annuo, tipo di utilizzo          |
        | consumo annuo        | operazione, PDR, REMI, distributore, tipo di utilizzo           |
        | tipo di utilizzo     | operazione, PDR, REMI, distributore, consumo annuo              |

    Scenario: Sul gas l'uso e la residenza si segnalano al solo domestico
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per il gas è richiesta l'operazione subentro
      E che per il gas sono compilati operazione, PDR, REMI, distributore, consumo annuo, tipo di utilizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: uso domestico e residenza, per il cliente domestico

    Scenario: Dell'impianto altrove si segnala che manca l'indirizzo
      Dato che il cliente rientra nella categoria non domestico
      E che l'indirizzo dell'impianto è diverso da quello dell'intestatario
      E che per il gas è richiesta l'operazione subentro
      E che per il gas sono compilati operazione, PDR, REMI, distributore, consumo annuo, tipo di utilizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: indirizzo dell'impianto, se diverso da quello dell'intestatario

    Schema dello scenario: Dove il gas è già servito si segnala che manca il fornitore precedente
      Dato che il cliente rientra nella categoria non domestico
      E che l'indirizzo dell'impianto è quello dell'intestatario
      E che per il gas è richiesta l'operazione <operazione>
      E che per il gas sono compilati operazione, PDR, REMI, distributore, consumo annuo, tipo di utilizzo
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: fornitore precedente, se il punto è già servito

      Esempi:
        | operazione       |
        | cambio fornitore |
        | voltura          |
        | nuovo impianto   |
        | altra            |

    Schema dello scenario: Per il gas, uso e residenza mancano soltanto al cliente domestico
      Dato che il cliente rientra nella categoria <cliente>
      E che per il gas sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E <si dice>: uso domestico e residenza, per il cliente domestico

      Esempi:
        | cliente                  | si dice           |
        | domestico                | non è soddisfatto |
        | piccola o media impresa  | non si segnala    |
        | non domestico            | non si segnala    |
        | condominio               | non si segnala    |
        | pubblica amministrazione | non si segnala    |

    Schema dello scenario: Per il gas, il fornitore precedente manca soltanto dove il punto è già servito
      Dato che per il gas è richiesta l'operazione <operazione>
      E che per il gas sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E <si dice>: fornitore precedente, se il punto è già servito

      Esempi:
        | operazione        | si dice           |
        | cambio fornitore  | non è soddisfatto |
        | voltura           | non è soddisfatto |
        | nuovo impianto    | non è soddisfatto |
        | altra             | non è soddisfatto |
        | subentro          | non si segnala    |
        | prima attivazione | non si segnala    |

    Scenario: Per il gas, all'indirizzo dell'intestatario quello dell'impianto non si scrive
      Dato che l'indirizzo dell'impianto è quello dell'intestatario
      E che per il gas sono compilati nessuno
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non si segnala: indirizzo dell'impianto, se diverso da quello dell'intestatario

    Schema dello scenario: Per il gas, un dato che è scritto non si segnala
      Dato che il cliente rientra nella categoria domestico
      E che l'indirizzo dell'impianto è diverso da quello dell'intestatario
      E che per il gas è richiesta l'operazione cambio fornitore
      E che per il gas sono compilati <dato>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non si segnala: <requisito>

      Esempi:
        | dato                    | requisito                                                       |
        | operazione              | operazione richiesta                                            |
        | uso e residenza         | uso domestico e residenza, per il cliente domestico             |
        | indirizzo dell'impianto | indirizzo dell'impianto, se diverso da quello dell'intestatario |
        | fornitore precedente    | fornitore precedente, se il punto è già servito                 |
        | PDR                     | codice PDR                                                      |
        | REMI                    | codice REMI                                                     |
        | distributore            | distributore                                                    |
        | consumo annuo           | consumo annuo                                                   |
        | tipo di utilizzo        | tipo di utilizzo                                                |

    Schema dello scenario: I dati del gas di una proposta che non si può più accettare non si completano
      Dato questi fatti:
        | proposal_signed_on | 2026-03-10 |
        | gas_fields         | pdr        |
        | <fatto>            | <detto>    |
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi: decaduta dal 25 aprile, o rifiutata
        | fatto              | detto | oggi       |
        | acceptance_sent_on | null  | 2026-04-25 |
        | proposal_refused   | sì    | 2026-04-24 |

  Regola: proposal-acceptance.gas_operation

    Schema dello scenario: Le tre operazioni del modulo e le altre
      Dato che per il gas è richiesta l'operazione <operazione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | operazione        | esito         |
        | cambio fornitore  | ammissibile   |
        | subentro          | ammissibile   |
        | prima attivazione | ammissibile   |
        | voltura           | inammissibile |
        | nuovo impianto    | inammissibile |
        | altra             | inammissibile |

    Scenario: Del gas non si è detta l'operazione
      Dato che per il gas sono compilati PDR
      E la sola famiglia «proposal-acceptance»
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: gas_operation
