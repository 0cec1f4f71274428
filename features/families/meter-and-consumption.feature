# language: it
Funzionalità: Misura e consumi
  Quando il contatore è stato verificato senza il cliente, il fornitore gliene comunica l'esito per iscritto. Il gas
  disperso negli impianti del cliente resta contato. Il costo di un intervento va a chi ha il guasto, con la prova
  scritta nella prima bolletta.

  Regola: meter-and-consumption.check_outcome

    Schema dello scenario: L'esito va comunicato per una via scritta
      Dato che il contatore è stato verificato il 2026-03-02
      E che il cliente non era presente alla verifica del contatore
      E che l'esito della verifica del contatore è stato comunicato il 2026-03-09
      E che l'esito della verifica è stato comunicato per <via>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | via                                    | esito    |
        | raccomandata con avviso di ricevimento | conforme |
        | posta elettronica certificata          | conforme |
        | posta elettronica                      | conforme |
        | posta ordinaria                        | conforme |
        | nota scritta in bolletta               | conforme |
        | telefono                               | violato  |
        | via orale, di persona                  | violato  |

    Schema dello scenario: Chi ha assistito alla verifica ne conosce l'esito
      Dato che il contatore è stato verificato il 2026-03-02
      E che il cliente era presente alla verifica del contatore
      E che <comunicazione>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | comunicazione                                                                |
        | l'esito della verifica del contatore non è stato comunicato al cliente       |
        | l'esito della verifica del contatore è stato comunicato il 2026-03-09        |

    Schema dello scenario: L'esito mai comunicato manca dal giorno dopo la verifica
      Dato che il contatore è stato verificato il 2026-03-02
      E che il cliente non era presente alla verifica del contatore
      E che l'esito della verifica del contatore non è stato comunicato al cliente
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giudizio   | esito          |
        | 2026-03-02 | non si applica |
        | 2026-03-03 | violato        |
        | 2026-06-10 | violato        |

    Scenario: L'esito comunicato a voce nel giorno della verifica non basta
      Dato che il contatore è stato verificato il 2026-03-02
      E che il cliente non era presente alla verifica del contatore
      E che l'esito della verifica del contatore è stato comunicato il 2026-03-02
      E che l'esito della verifica è stato comunicato per telefono
      E il giudizio al 2026-03-02
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: la comunicazione è scritta

    Scenario: Di una via scritta basta la via, se il giorno non si sa
      Dato che il contatore è stato verificato il 2026-03-02
      E che il cliente non era presente alla verifica del contatore
      E che l'esito della verifica è stato comunicato per telefono
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «violato»

    Schema dello scenario: Ciò che non si sa si chiede
      Dato che il contatore è stato verificato il 2026-03-02
      E che <saputo>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: <manca>

      Esempi:
        | saputo                                                                | manca                                                    |
        | il cliente non era presente alla verifica del contatore               | meter_check_outcome_sent_on, meter_check_outcome_channel |
        | l'esito della verifica del contatore è stato comunicato il 2026-03-09 | meter_check_attended, meter_check_outcome_channel        |
        | l'esito della verifica è stato comunicato per posta ordinaria         | meter_check_attended, meter_check_outcome_sent_on        |

    Scenario: Senza una verifica non c'è un esito
      Dato che il contatore non è stato verificato
      E che il cliente non era presente alla verifica del contatore
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Una verifica mai fatta non ha presenti né esito
      Dato che il contatore non è stato verificato
      E che <detto>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: meter_check_done_on

      Esempi:
        | detto                                                                 |
        | il cliente era presente alla verifica del contatore                   |
        | l'esito della verifica del contatore è stato comunicato il 2026-03-09 |

    Scenario: Un esito mai comunicato non è andato per alcuna via
      Dato che il contatore è stato verificato il 2026-03-02
      E che l'esito della verifica del contatore non è stato comunicato al cliente
      E che l'esito della verifica è stato comunicato per telefono
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: meter_check_outcome_channel

    Scenario: L'esito non precede la verifica
      Dato che il contatore è stato verificato il 2026-03-02
      E che l'esito della verifica del contatore è stato comunicato il 2026-03-01
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: meter_check_outcome_sent_on

  Regola: meter-and-consumption.check_outcome_promptness

    Schema dello scenario: Della prontezza decide una persona
      Dato che il contatore è stato verificato il 2026-03-02
      E che <presenza>
      E che l'esito della verifica del contatore è stato comunicato il <comunicato>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | presenza                                                | comunicato | esito           |
        | il cliente non era presente alla verifica del contatore | 2026-03-02 | non si applica  |
        | il cliente non era presente alla verifica del contatore | 2026-03-03 | da valutare da una persona |
        | il cliente non era presente alla verifica del contatore | 2026-06-09 | da valutare da una persona |
        | il cliente era presente alla verifica del contatore     | 2026-06-09 | non si applica  |

    Scenario: Di un esito mai comunicato la prontezza non si valuta
      Dato che il contatore è stato verificato il 2026-03-02
      E che il cliente non era presente alla verifica del contatore
      E che l'esito della verifica del contatore non è stato comunicato al cliente
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: meter-and-consumption.leaked_gas

    Schema dello scenario: Il gas disperso dopo il contatore resta un consumo
      Dato che il gas si è disperso <dove>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | dove                             | esito          |
        | negli impianti del cliente       | valido         |
        | nella rete, prima del contatore  | non si applica |

    Scenario: Chi ha soltanto l'energia elettrica non disperde gas
      Dato che la fornitura è di energia elettrica
      E che il gas si è disperso negli impianti del cliente
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: gas_leak_place

    Scenario: Dove il gas si sia disperso non si sa
      Dato che la fornitura è di gas naturale
      E la sola famiglia «meter-and-consumption»
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: gas_leak_place

  Regola: meter-and-consumption.repair_cost

    Schema dello scenario: Paga chi ha il guasto
      Dato che il guasto era <dove>
      E che per l'intervento il distributore ha chiesto al fornitore 84.50
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E si presume «repair_requested» = «true»

      Esempi:
        | dove                                             | esito      |
        | negli impianti o apparecchi del distributore     | non dovuto |
        | fuori dagli impianti e apparecchi del distributore | dovuto   |

    Scenario: L'importo è quello che ha chiesto il distributore
      Dato che il guasto era fuori dagli impianti e apparecchi del distributore
      E che il cliente ha chiesto l'intervento per il guasto
      E che per l'intervento il distributore ha chiesto al fornitore 84.50
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «dovuto»
      E l'importo è 84,50 euro

    Scenario: Un intervento che il cliente non ha chiesto
      Dato che il guasto era fuori dagli impianti e apparecchi del distributore
      E che il cliente non ha chiesto l'intervento per il guasto
      E che per l'intervento il distributore ha chiesto al fornitore 84.50
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Dove sia il guasto non si sa
      Dato che per l'intervento il distributore ha chiesto al fornitore 84.50
      E che il costo dell'intervento è stato addebitato al cliente
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: fault_place

  Regola: meter-and-consumption.repair_cost_billed

    Schema dello scenario: L'intervento addebitato va a chi ha il guasto
      Dato che il guasto era <dove>
      E che il costo dell'intervento <addebito>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | dove                                               | addebito                          | esito          |
        | negli impianti o apparecchi del distributore       | è stato addebitato al cliente     | violato        |
        | fuori dagli impianti e apparecchi del distributore | è stato addebitato al cliente     | conforme       |
        | negli impianti o apparecchi del distributore       | non è stato addebitato al cliente | non si applica |

    Scenario: Di un intervento che il cliente non ha chiesto il contratto non dice
      Dato che il guasto era negli impianti o apparecchi del distributore
      E che il cliente non ha chiesto l'intervento per il guasto
      E che il costo dell'intervento è stato addebitato al cliente
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di un addebito per un guasto che non si sa dove fosse non si decide
      Dato che il costo dell'intervento è stato addebitato al cliente
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: fault_place

  Regola: meter-and-consumption.repair_cost_proof

    Schema dello scenario: La prova va allegata alla prima bolletta dopo l'intervento
      Dato che il costo dell'intervento è stato addebitato al cliente
      E che la prova scritta del costo dell'intervento è: <prova>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | prova                                        | esito    |
        | allegata alla prima bolletta dopo l'intervento | conforme |
        | allegata a una bolletta seguente             | violato  |
        | mandata a parte                              | violato  |
        | mai arrivata                                 | violato  |

    Schema dello scenario: Si dice quale requisito manca
      Dato che il costo dell'intervento è stato addebitato al cliente
      E che la prova scritta del costo dell'intervento è: <prova>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «violato»
      E non è soddisfatto: <requisito>

      Esempi:
        | prova                            | requisito                                 |
        | allegata a una bolletta seguente | la bolletta è la prima dopo l'intervento  |
        | mandata a parte                  | la prova è allegata a una bolletta        |
        | mai arrivata                     | la prova scritta è arrivata al cliente    |

    Schema dello scenario: Finché non esce una bolletta la prova non manca
      Dato che il costo dell'intervento è stato addebitato al cliente
      E che la prova scritta del costo dell'intervento è: <prova>
      E che <bolletta>
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | prova                            | bolletta                                                | esito          |
        | mai arrivata                     | dopo l'intervento non è ancora uscita alcuna bolletta   | non si applica |
        | mandata a parte                  | dopo l'intervento non è ancora uscita alcuna bolletta   | non si applica |
        | mai arrivata                     | la prima bolletta dopo l'intervento è uscita il 2026-05-04 | violato     |

    Scenario: Senza bollette non c'è una bolletta che porti la prova
      Dato che il costo dell'intervento è stato addebitato al cliente
      E che la prova scritta del costo dell'intervento è: allegata a una bolletta seguente
      E che dopo l'intervento non è ancora uscita alcuna bolletta
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora il caso è rifiutato: invoice_after_repair_on

    Schema dello scenario: Un costo che non è del cliente non si prova, si restituisce
      Dato che il costo dell'intervento è stato addebitato al cliente
      E che la prova scritta del costo dell'intervento è: mai arrivata
      E che il guasto era <dove>
      E che il cliente <richiesta> l'intervento per il guasto
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | dove                                               | richiesta      | esito          |
        | negli impianti o apparecchi del distributore       | ha chiesto     | non si applica |
        | fuori dagli impianti e apparecchi del distributore | non ha chiesto | non si applica |
        | fuori dagli impianti e apparecchi del distributore | ha chiesto     | violato        |

    Scenario: Chi non ha addebitato nulla non ha da provare nulla
      Dato che il costo dell'intervento non è stato addebitato al cliente
      E che la prova scritta del costo dell'intervento è: mai arrivata
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Della prova non si sa nulla
      Dato che il costo dell'intervento è stato addebitato al cliente
      E che la prima bolletta dopo l'intervento è uscita il 2026-05-04
      E il giudizio al 2026-06-10
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: repair_cost_proof
