# language: it
Funzionalità: Ripensamento
  Chi si può ripensare di un contratto, entro quando e come; che cosa deve fare allora il fornitore, che cosa deve il
  cliente, chi fornisce nel frattempo. I giorni degli esempi sono contati a mano sul calendario.

  Regola: withdrawal-cooling-off.right

    Schema dello scenario: Termine breve dopo una visita richiesta o a distanza
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato <origine>
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-02-17
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | origine                             | giorno     | esito         | ritardo |
        | da una visita a domicilio richiesta | 2026-02-01 | ammissibile   | 0       |
        | da una visita a domicilio richiesta | 2026-02-16 | ammissibile   | 0       |
        | da una visita a domicilio richiesta | 2026-02-17 | ammissibile   | 0       |
        | da una visita a domicilio richiesta | 2026-02-18 | inammissibile | 1       |
        | a distanza                          | 2026-02-17 | ammissibile   | 0       |
        | a distanza                          | 2026-02-18 | inammissibile | 1       |

    Schema dello scenario: Termine lungo dopo una visita non richiesta o un'escursione
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato <origine>
      E che il contratto di fornitura è stato concluso il 2026-01-31
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-03-02
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | origine                                  | giorno     | esito         | ritardo |
        | da una visita a domicilio non richiesta  | 2026-03-01 | ammissibile   | 0       |
        | da una visita a domicilio non richiesta  | 2026-03-02 | ammissibile   | 0       |
        | da una visita a domicilio non richiesta  | 2026-03-03 | inammissibile | 1       |
        | da un'escursione organizzata per vendere | 2026-03-02 | ammissibile   | 0       |
        | da un'escursione organizzata per vendere | 2026-03-03 | inammissibile | 1       |

    Schema dello scenario: Il 29 febbraio è un giorno come gli altri
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato <origine>
      E che il contratto di fornitura è stato concluso il <concluso>
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2028-02-20
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il <termine>

      Esempi:
        | origine                                 | concluso   | termine    |
        | da una visita a domicilio richiesta     | 2028-02-15 | 2028-02-29 |
        | da una visita a domicilio richiesta     | 2028-02-16 | 2028-03-01 |
        | da una visita a domicilio non richiesta | 2028-01-31 | 2028-03-01 |

    Schema dello scenario: A visita richiesta non serve sapere chi è il cliente, a visita non richiesta solo fra un termine e l'altro
      Dato che il contratto è nato <origine>
      E che la fornitura è di energia elettrica
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il termine breve finisce il 17 febbraio, il lungo il 5 marzo
        | origine                                  | giorno     | esito             |
        | da una visita a domicilio richiesta      | 2026-02-17 | ammissibile       |
        | da una visita a domicilio richiesta      | 2026-02-18 | inammissibile     |
        | da una visita a domicilio non richiesta  | 2026-02-17 | ammissibile       |
        | da una visita a domicilio non richiesta  | 2026-02-18 | non determinabile |
        | da una visita a domicilio non richiesta  | 2026-03-05 | non determinabile |
        | da una visita a domicilio non richiesta  | 2026-03-06 | inammissibile     |
        | da un'escursione organizzata per vendere | 2026-02-17 | ammissibile       |
        | da un'escursione organizzata per vendere | 2026-02-18 | non determinabile |
        | da un'escursione organizzata per vendere | 2026-03-06 | inammissibile     |

    Schema dello scenario: Come è nato il contratto si chiede solo fra un termine e l'altro
      Dato che il cliente rientra nella categoria domestico
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito             |
        | 2026-02-17 | ammissibile       |
        | 2026-02-18 | non determinabile |
        | 2026-03-05 | non determinabile |
        | 2026-03-06 | inammissibile     |

    Scenario: Non si sa come è nato il contratto, e del resto di un domestico non si chiede
      Dato che il cliente rientra nella categoria domestico
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: visit_kind

    Schema dello scenario: Fra un termine e l'altro non si chiede ciò che per ogni risposta direbbe lo stesso
      Dato questi fatti:
        | contract_concluded_on | 2026-02-03 |
        | cooling_off_sent_on   | 2026-02-25 |
        | visit_kind            | <origine>  |
        | <fatto>               | <detto>    |
        | <altro>               | <che dice> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il gas dà a tutti il termine lungo dopo una visita non richiesta, la luce il breve a chi non è domestico
        | origine     | fatto         | detto        | altro           | che dice    | esito             |
        | unsolicited | commodity     | gas          | disputed_supply | gas         | ammissibile       |
        | unsolicited | commodity     | dual         | disputed_supply | gas         | ammissibile       |
        | unsolicited | commodity     | dual         | disputed_supply | electricity | non determinabile |
        | unsolicited | customer_type | sme          | commodity       | dual        | non determinabile |
        | unsolicited | customer_type | sme          | disputed_supply | electricity | non determinabile |
        | excursion   | commodity     | gas          | disputed_supply | gas         | non determinabile |
        | excursion   | customer_type | sme          | commodity       | gas         | inammissibile     |

    Scenario: Alla luce di chi non è domestico spetta il termine breve, comunque sia nato il contratto
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la fornitura è di energia elettrica
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-25
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»

    Schema dello scenario: Le due letture sui clienti non domestici dispensano dal chiedere della fornitura
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-25
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E con la lettura «cooling-off-business» «<lettura>» l'esito è «<esito>»

      Esempi:
        | lettura | esito         |
        | article | ammissibile   |
        | plain   | inammissibile |

    Schema dello scenario: Finché il termine breve corre si chiede fino a quando; finito il lungo non si chiede nulla
      Dato che il cliente rientra nella categoria domestico
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | oggi       | esito             |
        | 2026-02-17 | non determinabile |
        | 2026-03-05 | non determinabile |
        | 2026-03-06 | inammissibile     |

    Schema dello scenario: A chi non è stato informato non si chiede come è nato il contratto, se comunque è in tempo
      Dato questi fatti:
        | customer_type                    | domestic      |
        | contract_concluded_on            | 2026-02-03    |
        | cooling_off_information_given_on | <informato>   |
        | cooling_off_sent_on              | <spedito>     |
      E il profilo «regulation»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: mai informato, dodici mesi oltre il 17 febbraio; informato il 20 marzo, quattordici giorni da allora, ma non oltre i dodici mesi
        | informato  | spedito    | esito             |
        | null       | 2027-02-17 | ammissibile       |
        | null       | 2027-02-18 | non determinabile |
        | 2026-03-20 | 2026-04-03 | ammissibile       |
        | 2026-03-20 | 2026-04-04 | non determinabile |
        | 2027-02-10 | 2027-02-17 | ammissibile       |
        | 2027-02-10 | 2027-02-18 | non determinabile |

    Schema dello scenario: Anche comunque sia nato il contratto, il giorno festivo fa guadagnare un giorno a chi non è stato informato
      Dato questi fatti:
        | customer_type                    | domestic    |
        | contract_concluded_on            | <concluso>  |
        | cooling_off_information_given_on | <informato> |
        | cooling_off_sent_on              | <spedito>   |
      E il profilo «favourable»
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      # Quattordici giorni dal 12 dicembre 2025: Santo Stefano, e si passa a sabato 27; dodici mesi: domenica 27 dicembre 2026,
      # e si passa a lunedì 28. Quattordici giorni da domenica 12 aprile: domenica 26, e si passa a lunedì 27.
      Esempi:
        | concluso   | informato  | spedito    | esito             |
        | 2025-12-12 | null       | 2026-12-28 | ammissibile       |
        | 2025-12-12 | null       | 2026-12-29 | non determinabile |
        | 2026-03-15 | 2026-04-12 | 2026-04-27 | ammissibile       |
        | 2026-03-15 | 2026-04-12 | 2026-04-28 | non determinabile |

    Scenario: Non si sa quando il contratto è stato concluso
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il ripensamento è stato spedito il 2026-02-17
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»

    Schema dello scenario: Non ci si è ripensati, o non ancora
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-02-17
      E la conclusione è «<conclusione>»

      Esempi:
        | giudizio   | esito         | conclusione |
        | 2026-02-17 | ammissibile   | compliant   |
        | 2026-02-18 | inammissibile | compliant   |

    Scenario: Nei locali del fornitore non c'è ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato nei locali del fornitore
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Di una proposta mai firmata non c'è nulla su cui ripensarsi
      Dato che il cliente rientra nella categoria domestico
      E che la proposta non è stata firmata
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Senza contratto concluso non c'è nulla su cui ripensarsi
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura non è stato concluso
      E che il ripensamento è stato spedito il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Il giorno della conclusione può venire dalla proposta e dalla sua accettazione
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che l'accettazione della proposta è arrivata al cliente il 2026-02-03
      E che la conferma scritta del contratto è stata inviata il 2026-02-05
      E che la conferma del contratto è su supporto durevole
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-02-19
      E con la lettura «conclusion-date» «customer_receipt» il termine scade il 2026-02-17

      Esempi:
        | giorno     | esito         |
        | 2026-02-19 | ammissibile   |
        | 2026-02-20 | inammissibile |

    Scenario: Il giorno detto vale più di quello che viene dalla proposta
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-10
      E che l'accettazione della proposta è arrivata al cliente il 2026-02-03
      E che la conferma scritta del contratto è stata inviata il 2026-02-05
      E che la conferma del contratto è su supporto durevole
      E che il ripensamento è stato spedito il 2026-03-12
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il 2026-03-12

    Scenario: Il termine lungo conta dal giorno che viene dalla proposta
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio non richiesta
      E che l'accettazione della proposta è arrivata al cliente il 2026-02-03
      E che la conferma scritta del contratto è stata inviata il 2026-02-05
      E che la conferma del contratto è su supporto durevole
      E che il ripensamento è stato spedito il 2026-03-07
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il 2026-03-07

    Schema dello scenario: Una proposta decaduta o senza accettazione non fa un contratto
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che <proposta>
      E che <accettazione>
      E che il ripensamento è stato spedito il 2026-04-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | proposta                                  | accettazione                                            |
        | la proposta è stata firmata il 2026-02-01 | l'accettazione della proposta non è arrivata al cliente |
        | la proposta è stata firmata il 2026-02-01 | l'accettazione della proposta non è ancora partita      |
        | la proposta è stata firmata il 2026-02-01 | l'accettazione della proposta è partita il 2026-03-19   |
        | la proposta è stata firmata il 2026-02-01 | il fornitore ha rifiutato la richiesta di fornitura     |
        | la proposta è stata firmata il 2026-02-01 | il rifiuto della richiesta è stato comunicato il 2026-02-10 |

    Schema dello scenario: Una proposta decaduta non vincola il cliente, nemmeno se il contratto si dice concluso
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che la proposta è stata firmata il 2026-01-15
      E che l'accettazione della proposta è partita il <accettazione>
      E che il contratto di fornitura è stato concluso il 2026-03-15
      E che il ripensamento è stato spedito il 2026-03-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | accettazione | esito          |
        | 2026-03-01   | ammissibile    |
        | 2026-03-02   | non si applica |

    Schema dello scenario: Finché la proposta può essere accettata, e non lo è stata, non c'è un contratto
      Dato che il cliente rientra nella categoria domestico
      E che la proposta è stata firmata il 2026-01-15
      E che l'accettazione della proposta <accettazione>
      E che il ripensamento è stato spedito il 2026-01-20
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | accettazione               | esito             |
        | non è ancora partita       | non si applica    |
        | è partita il 2026-01-18    | non determinabile |

    Scenario: Dove basta la conferma scritta, un contratto senza un'accettazione a parte non si esclude
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che l'accettazione della proposta non è ancora partita
      E che il ripensamento è stato spedito il 2026-04-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «conclusion-date» «supplier_sending» l'esito è «non determinabile»
      E con la lettura «conclusion-date» «acceptance» non cambia nulla
      E con la lettura «conclusion-date» «customer_receipt» non cambia nulla

    Schema dello scenario: Chi non è domestico ha per la luce il termine breve, dopo una visita non richiesta
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di energia elettrica
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-03-05
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-02-17
      E è segnalato il dubbio «cooling-off-beneficiary»
      E con la lettura «cooling-off-business» «article» l'esito è «ammissibile»
      E con la lettura «cooling-off-business» «article» il termine scade il 2026-03-05

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

    Schema dello scenario: Chi non è domestico ha per il gas il termine lungo, dopo una visita non richiesta
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di gas naturale
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-03-05
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il 2026-03-05
      E è segnalato il dubbio «cooling-off-beneficiary»
      E con la lettura «cooling-off-business» «plain» l'esito è «inammissibile»
      E con la lettura «cooling-off-business» «plain» il termine scade il 2026-02-17

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

    Schema dello scenario: Con due forniture dipende da quale è in questione
      Dato che il cliente rientra nella categoria piccola o media impresa
      E che la fornitura è di energia elettrica e gas
      E che la questione riguarda <questione>
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-03-05
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | questione           | esito         | termine    |
        | l'energia elettrica | inammissibile | 2026-02-17 |
        | il gas              | ammissibile   | 2026-03-05 |

    Scenario: Una proposta decaduta non fa un contratto, nemmeno se l'accettazione arriva
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che la proposta è stata firmata il 2026-01-02
      E che l'accettazione della proposta è partita il 2026-02-17
      E che l'accettazione della proposta è arrivata al cliente il 2026-02-20
      E che il ripensamento è stato spedito il 2026-02-21
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «proposal-acceptance.conclusion_date» è «decaduto»

    Scenario: Finché non si sa se la proposta sia decaduta, il contratto si tiene per concluso
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che l'accettazione della proposta è partita il 2026-02-01
      E che l'accettazione della proposta è arrivata al cliente il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E il termine scade il 2026-02-17
      E l'esito di «proposal-acceptance.conclusion_date» è «valido»
      E l'esito di «proposal-acceptance.lapse» è «non determinabile»

    Schema dello scenario: Se l'accettazione arrivata sia partita in tempo non si sa, e il contratto si tiene per concluso
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che la proposta è stata firmata il 2026-01-02
      E che l'accettazione della proposta è arrivata al cliente il 2026-02-20
      E che il ripensamento è stato spedito il <spedito>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-03-06
      E l'esito di «proposal-acceptance.conclusion_date» è «non determinabile»

      Esempi: quarantacinque giorni dalla firma finiscono il 16 febbraio
        | spedito    | esito         |
        | 2026-03-06 | ammissibile   |
        | 2026-03-07 | inammissibile |

    Schema dello scenario: Un condominio che per la legge è consumatore ha il termine lungo per luce e gas
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria condominio
      E che il cliente agisce da consumatore
      E che la fornitura è di energia elettrica
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-03-05
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito         |
        | documents  | inammissibile |
        | regulation | ammissibile   |
        | favourable | ammissibile   |

    Schema dello scenario: Il termine lungo per una piccola impresa, profilo per profilo
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria piccola o media impresa
      E che la fornitura è di energia elettrica
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-03-05
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | esito          |
        | documents  | inammissibile  |
        | regulation | non si applica |
        | favourable | ammissibile    |

    Schema dello scenario: Chi non è domestico, dopo un'escursione, ha il termine breve
      Dato che il cliente rientra nella categoria <cliente>
      E che la fornitura è di gas naturale
      E che il contratto è nato da un'escursione organizzata per vendere
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-02-17
      E è segnalato il dubbio «cooling-off-excursion»

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

    Schema dello scenario: Per la legge il ripensamento è dei consumatori
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria <cliente>
      E che la fornitura è di gas naturale
      E che il contratto è nato da una visita a domicilio non richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-03-05
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E con la lettura «cooling-off-who» «every_customer» l'esito è «ammissibile»

      Esempi:
        | cliente                  | esito          |
        | piccola o media impresa  | non si applica |
        | non domestico            | non si applica |
        | pubblica amministrazione | non si applica |

    Schema dello scenario: Per la legge chi non è domestico conta se agisce da consumatore
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria <cliente>
      E che <veste>
      E che la fornitura è di gas naturale
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | cliente                 | veste                                | esito          |
        | condominio              | il cliente agisce da consumatore     | ammissibile    |
        | condominio              | il cliente non agisce da consumatore | non si applica |
        | piccola o media impresa | il cliente agisce da consumatore     | ammissibile    |
        | domestico               | il cliente non agisce da consumatore | ammissibile    |

    Scenario: La via non ammessa toglie valore al ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che il ripensamento è stato comunicato per telefono
      E il giudizio al 2026-02-12
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E non è soddisfatto: il ripensamento è arrivato per una via ammessa
      E con la lettura «cooling-off-channels» «any_statement» l'esito è «ammissibile»

    Schema dello scenario: Il contratto già eseguito per intero, con l'esecuzione anticipata, toglie il ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che <richiesta>
      E che <esecuzione>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta                                         | esecuzione                                            | esito         |
        | il cliente ha chiesto l'esecuzione anticipata     | il contratto era già stato eseguito per intero        | inammissibile |
        | il cliente ha chiesto l'esecuzione anticipata     | il contratto non era ancora stato eseguito per intero | ammissibile   |
        | il cliente non ha chiesto l'esecuzione anticipata | il contratto era già stato eseguito per intero        | ammissibile   |

    Schema dello scenario: Un termine che cade di domenica
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato <origine>
      E che il contratto di fornitura è stato concluso il 2026-03-15
      E che il cliente ha avuto le informazioni sul ripensamento il 2026-03-15
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      # 14 giorni dal 15 marzo: domenica 29. 30 giorni: martedì 14 aprile.
      Esempi:
        | profilo    | origine                                 | giorno     | esito         | termine    |
        | documents  | da una visita a domicilio richiesta     | 2026-03-30 | inammissibile | 2026-03-29 |
        | regulation | da una visita a domicilio richiesta     | 2026-03-30 | inammissibile | 2026-03-29 |
        | favourable | da una visita a domicilio richiesta     | 2026-03-30 | ammissibile   | 2026-03-30 |
        | favourable | da una visita a domicilio non richiesta | 2026-04-14 | ammissibile   | 2026-04-14 |

    Schema dello scenario: Un termine che cade in un festivo, senza notizie dell'informazione
      Dato il profilo «favourable»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato <origine>
      E che il contratto di fornitura è stato concluso il <concluso>
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2026-12-31
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      # 14 giorni dal 15 marzo: domenica 29. 30 giorni dal 25 novembre: Natale, poi Santo Stefano di sabato, poi domenica.
      Esempi:
        | origine                                 | concluso   | giorno     | esito         | termine    |
        | da una visita a domicilio richiesta     | 2026-03-15 | 2026-03-30 | ammissibile   | 2026-03-30 |
        | da una visita a domicilio richiesta     | 2026-03-15 | 2026-03-31 | inammissibile | 2026-03-30 |
        | da una visita a domicilio non richiesta | 2026-11-25 | 2026-12-28 | ammissibile   | 2026-12-28 |
        | da una visita a domicilio non richiesta | 2026-11-25 | 2026-12-29 | inammissibile | 2026-12-28 |

    Schema dello scenario: Il termine più lungo per chi non è stato informato, dove la lettura lo prevede
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha avuto le informazioni sul ripensamento
      E che il ripensamento è stato spedito il <giorno>
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | giorno     | esito         | termine    |
        | documents  | 2026-02-18 | inammissibile | 2026-02-17 |
        | regulation | 2026-02-18 | ammissibile   | 2027-02-17 |
        | regulation | 2027-02-17 | ammissibile   | 2027-02-17 |
        | regulation | 2027-02-18 | inammissibile | 2027-02-17 |
        | favourable | 2027-02-17 | ammissibile   | 2027-02-17 |
        | favourable | 2027-02-18 | inammissibile | 2027-02-17 |

    Scenario: Il profilo dei documenti mostra l'altra lettura
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha avuto le informazioni sul ripensamento
      E che il ripensamento è stato spedito il 2026-02-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E con la lettura «cooling-off-extension» «law» l'esito è «ammissibile»
      E con la lettura «cooling-off-extension» «law» il termine scade il 2027-02-17

    Schema dello scenario: Il termine più lungo è dei clienti domestici
      Dato il profilo «favourable»
      E che il cliente rientra nella categoria <cliente>
      E che la fornitura è di gas naturale
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha avuto le informazioni sul ripensamento
      E che il ripensamento è stato spedito il 2026-02-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-02-17

      Esempi:
        | cliente                  |
        | piccola o media impresa  |
        | non domestico            |
        | condominio               |
        | pubblica amministrazione |

    Scenario: Chi non dice nulla dell'informazione la si presume data
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E il termine scade il 2026-02-17

    Schema dello scenario: Una visita, un'escursione o un contratto a distanza non sono nei locali del fornitore
      Dato che il contratto è nato <origine>
      E che il contratto è nato nei locali del fornitore
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.concluded_on_premises: non può stare con `visit_kind`

      Esempi:
        | origine                                  |
        | da una visita a domicilio richiesta      |
        | da una visita a domicilio non richiesta  |
        | da un'escursione organizzata per vendere |
        | a distanza                               |

    Scenario: Un ripensamento non spedito non ha una via
      Dato questi fatti:
        | cooling_off_sent_on | null     |
        | cooling_off_channel | telefono |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.cooling_off_channel: non può stare con `cooling_off_sent_on`

    Scenario: Un ripensamento non spedito non arriva
      Dato questi fatti:
        | cooling_off_sent_on     | null       |
        | cooling_off_received_on | 2026-02-10 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.cooling_off_received_on: non può stare con `cooling_off_sent_on`

  Regola: withdrawal-cooling-off.timely

    Schema dello scenario: Nei giorni che spettano, oltre, o non si sa
      Dato questi fatti:
        | customer_type         | domestic   |
        | contract_concluded_on | 2026-02-03 |
        | cooling_off_sent_on   | <spedito>  |
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedito    | oggi       | esito             |
        | 2026-02-17 | 2026-06-30 | valido            |
        | 2026-02-18 | 2026-06-30 | non determinabile |
        | 2026-03-06 | 2026-06-30 | non si applica    |
        | null       | 2026-02-17 | valido            |
        | null       | 2026-03-06 | non si applica    |

  Regola: withdrawal-cooling-off.extension

    Schema dello scenario: Informazione arrivata a contratto concluso
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato <origine>
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente ha avuto le informazioni sul ripensamento il <informato>
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2027-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      # 14 giorni dal 10 aprile: il 24; 30 giorni: il 10 maggio. I dodici mesi dal 17 febbraio finiscono il 17 febbraio 2027.
      Esempi:
        | origine                                  | informato  | esito  | termine    |
        | da una visita a domicilio richiesta      | 2026-02-04 | valido | 2026-02-18 |
        | da una visita a domicilio richiesta      | 2026-04-10 | valido | 2026-04-24 |
        | a distanza                               | 2026-04-10 | valido | 2026-04-24 |
        | da una visita a domicilio non richiesta  | 2026-04-10 | valido | 2026-05-10 |
        | da un'escursione organizzata per vendere | 2026-04-10 | valido | 2026-05-10 |
        | da una visita a domicilio richiesta      | 2027-02-03 | valido | 2027-02-17 |
        | da una visita a domicilio richiesta      | 2027-02-04 | valido | 2027-02-17 |
        | da una visita a domicilio richiesta      | 2027-06-01 | valido | 2027-02-17 |

    Schema dello scenario: Chi è stato informato prima della conclusione non ha un termine più lungo
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente ha avuto le informazioni sul ripensamento il <informato>
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «withdrawal-cooling-off.right» è «ammissibile»

      Esempi:
        | informato  |
        | 2026-01-20 |
        | 2026-02-03 |

    Schema dello scenario: Informazione mai arrivata, e mesi che finiscono a febbraio
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato <origine>
      E che il contratto di fornitura è stato concluso il <concluso>
      E che il cliente non ha avuto le informazioni sul ripensamento
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2030-01-01
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <termine>

      Esempi:
        | origine                                 | concluso   | termine    |
        | da una visita a domicilio richiesta     | 2028-02-15 | 2029-02-28 |
        | da una visita a domicilio richiesta     | 2027-02-14 | 2028-02-28 |
        | da una visita a domicilio non richiesta | 2028-01-30 | 2029-02-28 |
        | a distanza                              | 2027-02-01 | 2028-02-15 |

    Schema dello scenario: Dove il termine non si allunga
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria <cliente>
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha avuto le informazioni sul ripensamento
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | profilo    | cliente                  | esito          |
        | documents  | domestico                | non si applica |
        | regulation | non domestico            | non si applica |
        | favourable | piccola o media impresa  | non si applica |
        | favourable | condominio               | non si applica |
        | favourable | pubblica amministrazione | non si applica |
        | regulation | domestico                | valido         |
        | favourable | domestico                | valido         |

    Scenario: Nei locali del fornitore nulla si allunga
      Dato il profilo «regulation»
      E che il contratto è nato nei locali del fornitore
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente ha avuto le informazioni sul ripensamento il 2026-04-10
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa chi è il cliente, e il termine potrebbe allungarsi
      Dato il profilo «regulation»
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente ha avuto le informazioni sul ripensamento il 2026-04-10
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: customer_type

    Scenario: Un contratto di prima della legge non ha la cifra
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2014-06-13
      E che il cliente non ha avuto le informazioni sul ripensamento
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2015-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E non c'è un ultimo giorno

    Scenario: Il primo contratto sotto la legge
      Dato il profilo «regulation»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2014-06-14
      E che il cliente non ha avuto le informazioni sul ripensamento
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2015-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2015-06-28

    Schema dello scenario: I mesi in più si contano dal termine come si legge
      Dato il profilo «favourable»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il <concluso>
      E che <informazione>
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2027-12-31
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <termine>

      # 14 giorni dal 15 marzo 2026 sono domenica 29, che passa a lunedì 30. Dodici mesi: 30 marzo 2027, martedì.
      # 14 giorni da domenica 12 aprile: domenica 26, che passa a lunedì 27.
      # 14 giorni dal 12 dicembre 2025: 26 dicembre, Santo Stefano, che passa a sabato 27; dodici mesi: domenica 27 dicembre
      # 2026, che passa a lunedì 28.
      Esempi:
        | concluso   | informazione                                                       | termine    |
        | 2025-12-12 | il cliente non ha avuto le informazioni sul ripensamento           | 2026-12-28 |
        | 2026-03-15 | il cliente non ha avuto le informazioni sul ripensamento           | 2027-03-30 |
        | 2026-03-15 | il cliente ha avuto le informazioni sul ripensamento il 2026-04-12 | 2026-04-27 |

  Regola: withdrawal-cooling-off.channel

    Schema dello scenario: Vie del ripensamento
      Dato che il ripensamento è stato spedito il 2026-02-10
      E che il ripensamento è stato comunicato per <via>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E è segnalato il dubbio «cooling-off-channels»
      E con la lettura «cooling-off-channels» «any_statement» l'esito è «ammissibile»
      E con il profilo «regulation» l'esito è «ammissibile»
      E con il profilo «favourable» l'esito è «ammissibile»

      Esempi:
        | via             | esito         |
        | fax             | inammissibile |
        | pagina del sito | inammissibile |
        | telefono        | inammissibile |

    Schema dello scenario: Vie che l'art. 10.1 da solo non nomina
      Dato che il ripensamento è stato spedito il 2026-02-10
      E che il ripensamento è stato comunicato per <via>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «cooling-off-channels» «article» l'esito è «inammissibile»

      Esempi:
        | via                           |
        | posta elettronica certificata |
        | posta elettronica             |
        | posta ordinaria               |
        | consegna a mano               |

    Schema dello scenario: Vie che valgono in ogni lettura
      Dato che il ripensamento è stato spedito il 2026-02-10
      E che il ripensamento è stato comunicato per <via>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E con la lettura «cooling-off-channels» «article» non cambia nulla
      E con la lettura «cooling-off-channels» «any_statement» non cambia nulla

      Esempi:
        | via                                    |
        | raccomandata con avviso di ricevimento |
        | modulo di recesso                      |

    Scenario: Se nessuno parla della via, non la si chiede
      Dato che il ripensamento è stato spedito il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora la clausola non è esaminata

    Scenario: A chi guarda tutta la famiglia manca la via
      Dato che il ripensamento è stato spedito il 2026-02-10
      E la sola famiglia «withdrawal-cooling-off»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cooling_off_channel

  Regola: withdrawal-cooling-off.full_execution

    Schema dello scenario: Esecuzione anticipata e contratto eseguito
      Dato che <richiesta>
      E che <esecuzione>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta                                         | esecuzione                                            | esito          |
        | il cliente ha chiesto l'esecuzione anticipata     | il contratto era già stato eseguito per intero        | inammissibile  |
        | il cliente ha chiesto l'esecuzione anticipata     | il contratto non era ancora stato eseguito per intero | ammissibile    |
        | il cliente non ha chiesto l'esecuzione anticipata | il contratto era già stato eseguito per intero        | non si applica |

    Scenario: Nell'altra lettura il ripensamento non si perde
      Dato che il cliente ha chiesto l'esecuzione anticipata
      E che il contratto era già stato eseguito per intero
      Quando si controlla il caso
      Allora l'esito è «inammissibile»
      E è segnalato il dubbio «withdrawal-lost-or-always»
      E con la lettura «cooling-off-full-execution» «kept» l'esito è «non si applica»
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» l'esito è «non si applica»

    Scenario: Non si sa se l'esecuzione anticipata sia stata chiesta
      Dato che il contratto era già stato eseguito per intero
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: early_execution_requested

    Scenario: Una fornitura avviata non è un contratto eseguito per intero
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che il cliente ha chiesto l'esecuzione anticipata
      E che la fornitura è stata avviata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito di «withdrawal-cooling-off.right» è «ammissibile»
      E la clausola non è esaminata

  Regola: withdrawal-cooling-off.early_execution

    Schema dello scenario: La richiesta di esecuzione anticipata va firmata
      Dato che il cliente ha chiesto l'esecuzione anticipata
      E che la richiesta di esecuzione anticipata <firma>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | firma         | esito            |
        | è firmata     | ammissibile      |
        | non è firmata | da regolarizzare |

    Schema dello scenario: La firma che manca si raccoglie finché c'è un tempo da anticipare
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente ha chiesto l'esecuzione anticipata
      E che la richiesta di esecuzione anticipata <firma>
      E che <ripensamento>
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | firma         | ripensamento                                  | oggi       | esito            |
        | non è firmata | il cliente non ha spedito alcun ripensamento  | 2026-02-17 | da regolarizzare |
        | non è firmata | il cliente non ha spedito alcun ripensamento  | 2026-02-18 | non si applica   |
        | non è firmata | il ripensamento è stato spedito il 2026-02-10 | 2026-06-30 | non si applica   |
        | non è firmata | il ripensamento è stato spedito il 2026-02-18 | 2026-06-30 | non si applica   |
        | è firmata     | il cliente non ha spedito alcun ripensamento  | 2026-02-18 | ammissibile      |
        | è firmata     | il ripensamento è stato spedito il 2026-02-10 | 2026-06-30 | ammissibile      |

    Scenario: Se il tempo per ripensarci sia passato non si sa, e la firma che manca va ancora raccolta
      Dato che il cliente rientra nella categoria domestico
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-20
      E che il cliente ha chiesto l'esecuzione anticipata
      E che la richiesta di esecuzione anticipata non è firmata
      E il giudizio al 2026-02-20
      Quando si controlla il caso
      Allora l'esito è «da regolarizzare»
      E l'esito di «withdrawal-cooling-off.right» è «non determinabile»

    Scenario: Nessuna richiesta di esecuzione anticipata
      Dato che il cliente non ha chiesto l'esecuzione anticipata
      E che la richiesta di esecuzione anticipata non è firmata
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Una firma senza che si sappia della richiesta
      Dato che la richiesta di esecuzione anticipata non è firmata
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: early_execution_requested

    Scenario: Una richiesta che non c'è non è firmata
      Dato questi fatti:
        | early_execution_requested | no |
        | early_execution_signed    | sì |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.early_execution_signed: non può stare con `early_execution_requested`

  Regola: withdrawal-cooling-off.form

    Scenario: Modulo completo
      Dato che nel modulo di recesso sono compilati cognome e nome, luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, data del recesso, firma
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Schema dello scenario: Al modulo manca un dato, e nessun testo ne fa derivare qualcosa
      Dato che nel modulo di recesso sono compilati <dati>
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E non è soddisfatto: <manca>

      Esempi:
        | dati                                                                                                                                                                            | manca                          |
        | luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, data del recesso, firma          | cognome e nome                 |
        | cognome e nome, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, data del recesso, firma                   | luogo e data di nascita        |
        | cognome e nome, luogo e data di nascita, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, data del recesso, firma          | codice fiscale                 |
        | cognome e nome, luogo e data di nascita, codice fiscale, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, data del recesso, firma    | telefono                       |
        | cognome e nome, luogo e data di nascita, codice fiscale, telefono, numero del contratto, data del contratto, codice POD o PDR, data del recesso, firma                          | indirizzo di posta elettronica |
        | cognome e nome, luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, data del contratto, codice POD o PDR, data del recesso, firma                | numero del contratto           |
        | cognome e nome, luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, codice POD o PDR, data del recesso, firma              | data del contratto             |
        | cognome e nome, luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, data del recesso, firma            | codice POD o PDR               |
        | cognome e nome, luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, firma            | data del recesso               |
        | cognome e nome, luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, data del recesso | firma                          |

    Schema dello scenario: Un modulo già partito non si completa, e uno che non serve non si compila
      Dato che nel modulo di recesso sono compilati cognome e nome, firma
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura <contratto>
      E che <ripensamento>
      E il giudizio al <oggi>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | contratto                    | ripensamento                                  | oggi       | esito          |
        | è stato concluso il 2026-02-03 | il ripensamento è stato spedito il 2026-02-10 | 2026-06-30 | ammissibile    |
        | è stato concluso il 2026-02-03 | il ripensamento è stato spedito il 2026-02-18 | 2026-06-30 | ammissibile    |
        | è stato concluso il 2026-02-03 | il cliente non ha spedito alcun ripensamento  | 2026-02-17 | ammissibile    |
        | è stato concluso il 2026-02-03 | il cliente non ha spedito alcun ripensamento  | 2026-02-18 | non si applica |
        | non è stato concluso           | il cliente non ha spedito alcun ripensamento  | 2026-02-10 | non si applica |
        | non è stato concluso           | il ripensamento è stato spedito il 2026-02-10 | 2026-06-30 | ammissibile    |

    Schema dello scenario: A contratto eseguito per intero il ripensamento è perduto, e il modulo non si compila
      Dato questi fatti:
        | customer_type             | domestic        |
        | contract_concluded_on     | 2026-02-03      |
        | visit_kind                | requested       |
        | cooling_off_sent_on       | <spedito>       |
        | early_execution_requested | sì              |
        | contract_fully_executed   | <eseguito>      |
        | withdrawal_form_fields    | name, signature |
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | spedito    | eseguito | esito          |
        | null       | sì       | non si applica |
        | null       | no       | ammissibile    |
        | 2026-02-09 | sì       | ammissibile    |

    Scenario: Il modulo si può compilare anche se non si sa fino a quando ci si possa ripensare
      Dato che nel modulo di recesso sono compilati cognome e nome, luogo e data di nascita, codice fiscale, telefono, indirizzo di posta elettronica, numero del contratto, data del contratto, codice POD o PDR, data del recesso, firma
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
      E l'esito di «withdrawal-cooling-off.right» è «non determinabile»

    Scenario: Il contratto non è stato concluso, e non si sa se il modulo fosse già partito
      Dato questi fatti:
        | customer_type          | domestic        |
        | visit_kind             | requested       |
        | contract_concluded_on  | null            |
        | withdrawal_form_fields | name, signature |
      E la sola famiglia «withdrawal-cooling-off»
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cooling_off_sent_on

  Regola: withdrawal-cooling-off.confirmation

    Schema dello scenario: La conferma va su supporto durevole
      Dato che il ripensamento è stato spedito il 2026-02-10
      E che il fornitore ha confermato di aver ricevuto il ripensamento il 2026-02-12
      E che la conferma di aver ricevuto il ripensamento <supporto>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «withdrawal-cooling-off.confirmation_promptness» è «da valutare da una persona»

      Esempi:
        | supporto                   | esito    |
        | è su supporto durevole     | conforme |
        | non è su supporto durevole | violato  |

    Schema dello scenario: Di un ripensamento che non spetta non si chiede la conferma, di uno tardivo sì
      Dato questi fatti:
        | customer_type                    | domestic   |
        | <fatto>                          | <detto>    |
        | contract_concluded_on            | <concluso> |
        | cooling_off_sent_on              | 2026-02-20 |
        | cooling_off_confirmation_sent_on | 2026-02-23 |
        | cooling_off_confirmation_durable | no         |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «withdrawal-cooling-off.confirmation_promptness» è «<prontezza>»

      Esempi:
        | fatto                 | detto     | concluso   | esito          | prontezza                  |
        | concluded_on_premises | sì        | 2026-02-03 | non si applica | non si applica             |
        | visit_kind            | requested | null       | non si applica | non si applica             |
        | visit_kind            | requested | 2026-02-03 | violato        | da valutare da una persona |
        | visit_kind            | requested | 2026-02-10 | violato        | da valutare da una persona |

    Scenario: La conferma non è ancora partita
      Dato che il ripensamento è stato spedito il 2026-02-10
      E che il fornitore non ha ancora confermato di aver ricevuto il ripensamento
      E il giudizio al 2026-02-12
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa su quale supporto
      Dato che il ripensamento è stato spedito il 2026-02-10
      E che il fornitore ha confermato di aver ricevuto il ripensamento il 2026-02-12
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cooling_off_confirmation_durable

    Scenario: Di una conferma mai partita non c'è un supporto
      Dato questi fatti:
        | cooling_off_confirmation_sent_on | null |
        | cooling_off_confirmation_durable | sì   |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.cooling_off_confirmation_durable: non può stare con `cooling_off_confirmation_sent_on`

    Schema dello scenario: Non si conferma l'arrivo di un ripensamento che non c'è stato
      Dato questi fatti:
        | <fatto>                          | null       |
        | cooling_off_confirmation_sent_on | 2026-03-05 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.cooling_off_confirmation_sent_on: non può stare con `<fatto>`

      Esempi:
        | fatto                   |
        | cooling_off_sent_on     |
        | cooling_off_received_on |

  Regola: withdrawal-cooling-off.confirmation_promptness

    Scenario: Se il fornitore sia stato pronto lo valuta una persona
      Dato che il ripensamento è stato spedito il 2026-02-10
      E che il fornitore ha confermato di aver ricevuto il ripensamento il 2026-02-12
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «da valutare da una persona»

    Schema dello scenario: Di un ripensamento che non spetta non si chiede se il fornitore sia stato pronto
      Dato questi fatti:
        | customer_type                    | domestic   |
        | <fatto>                          | <detto>    |
        | contract_concluded_on            | <concluso> |
        | cooling_off_sent_on              | 2026-02-10 |
        | cooling_off_confirmation_sent_on | 2026-02-12 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi: concluso nei locali del fornitore, o mai
        | fatto                 | detto     | concluso   |
        | concluded_on_premises | sì        | 2026-02-03 |
        | visit_kind            | requested | null       |

  Regola: withdrawal-cooling-off.refund_day

    Scenario: Il giorno entro cui rimborsare
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2026-03-03
      E è segnalato il dubbio «refund-or-pay-performed»

    Scenario: Il giorno conta dall'arrivo, o dalla spedizione
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E che il ripensamento è arrivato al fornitore il 2026-02-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2026-03-06
      E con la lettura «cooling-off-refund-clock» «sending» il termine scade il 2026-03-03
      E con il profilo «regulation» non cambia nulla
      E con il profilo «favourable» il termine scade il 2026-03-03

    Scenario: Un ripensamento tardivo non fa rimborsare
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-18
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Chi non si è ancora ripensato non ha un rimborso da attendere
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha spedito alcun ripensamento
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Un contratto fatto nei locali del fornitore non dà rimborsi da ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato nei locali del fornitore
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Un giorno per rimborsare che cade di domenica
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-03-05
      E che il ripensamento è stato spedito il 2026-03-15
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il <termine>

      Esempi:
        | profilo    | termine    |
        | documents  | 2026-03-29 |
        | favourable | 2026-03-30 |

    Scenario: Non si sa se il ripensamento valga
      Dato che il cliente rientra nella categoria domestico
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-20
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: visit_kind

    Scenario: Nel termine che spetta comunque sia nato il contratto il rimborso ha già il suo giorno
      Dato che il cliente rientra nella categoria domestico
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «valido»
      E il termine scade il 2026-02-24

    Scenario: Finché il ripensamento non arriva i giorni per rimborsare non corrono, salvo contarli dalla spedizione — Termine per rimborsare i costi dopo il ripensamento
      Dato questi fatti:
        | customer_type           | domestic   |
        | visit_kind              | distance   |
        | contract_concluded_on   | 2026-02-10 |
        | cooling_off_sent_on     | 2026-02-12 |
        | cooling_off_received_on | null       |
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «cooling-off-refund-clock» «sending» l'esito è «valido»
      E con la lettura «cooling-off-refund-clock» «sending» il termine scade il 2026-02-26

  Regola: withdrawal-cooling-off.refund

    Schema dello scenario: Rimborso attorno all'ultimo giorno utile
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-15
      E che il ripensamento è arrivato al fornitore il 2026-02-17
      E che il cliente ha sostenuto costi per il contratto
      E che i costi del cliente sono stati rimborsati il <giorno>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-03-03
      E i giorni di ritardo sono <ritardo>
      E con la lettura «cooling-off-refund-clock» «sending» il termine scade il 2026-03-01

      Esempi:
        | giorno     | esito    | ritardo |
        | 2026-03-02 | conforme | 0       |
        | 2026-03-03 | conforme | 0       |
        | 2026-03-04 | violato  | 1       |

    Schema dello scenario: I costi non sono ancora stati rimborsati
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E che il cliente ha sostenuto costi per il contratto
      E che i costi del cliente non sono ancora stati rimborsati
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E i giorni di ritardo sono <ritardo>

      Esempi:
        | giudizio   | esito    | ritardo |
        | 2026-03-03 | conforme | 0       |
        | 2026-03-04 | violato  | 1       |

    Scenario: Non ci sono costi da rimborsare
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E che il cliente non ha sostenuto costi per il contratto
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Chi è stato rimborsato aveva sostenuto costi
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E che i costi del cliente sono stati rimborsati il 2026-03-02
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «conforme»

    Scenario: Non si sa se ci siano costi
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E che i costi del cliente non sono ancora stati rimborsati
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cooling_off_costs_borne

    Scenario: Non si sa se i costi siano stati rimborsati
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-17
      E che il cliente ha sostenuto costi per il contratto
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: cooling_off_refunded_on

    Schema dello scenario: Senza un ripensamento che vale non c'è rimborso
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che <spedizione>
      E che il cliente ha sostenuto costi per il contratto
      E che i costi del cliente non sono ancora stati rimborsati
      E il giudizio al <giudizio>
      Quando si controlla il caso
      Allora l'esito è «non si applica»

      Esempi:
        | spedizione                                    | giudizio   |
        | il ripensamento è stato spedito il 2026-02-18 | 2026-06-30 |
        | il cliente non ha spedito alcun ripensamento  | 2026-02-10 |

    Scenario: Nei locali del fornitore non c'è un ripensamento che faccia rimborsare
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato nei locali del fornitore
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che il cliente ha sostenuto costi per il contratto
      E che i costi del cliente non sono ancora stati rimborsati
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Costi mai sostenuti non si rimborsano
      Dato questi fatti:
        | cooling_off_costs_borne | no         |
        | cooling_off_refunded_on | 2026-03-02 |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.cooling_off_refunded_on: non può stare con `cooling_off_costs_borne`

    Schema dello scenario: Un rimborso che scade di domenica
      Dato il profilo «<profilo>»
      E che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-03-05
      E che il ripensamento è stato spedito il 2026-03-15
      E che il cliente ha sostenuto costi per il contratto
      E che i costi del cliente sono stati rimborsati il 2026-03-30
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il <termine>

      Esempi:
        | profilo    | esito    | termine    |
        | documents  | violato  | 2026-03-29 |
        | favourable | conforme | 2026-03-30 |

    Scenario: Finché il ripensamento non arriva i giorni per rimborsare non corrono, salvo contarli dalla spedizione — Rimborso dei costi dopo il ripensamento
      Dato questi fatti:
        | customer_type           | domestic   |
        | visit_kind              | distance   |
        | contract_concluded_on   | 2026-02-10 |
        | cooling_off_sent_on     | 2026-02-12 |
        | cooling_off_received_on | null       |
        | cooling_off_costs_borne | sì         |
        | cooling_off_refunded_on | null       |
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E con la lettura «cooling-off-refund-clock» «sending» l'esito è «violato»
      E con la lettura «cooling-off-refund-clock» «sending» il termine scade il 2026-02-26

  Regola: withdrawal-cooling-off.dues

    Schema dello scenario: Che cosa deve chi si ripensa
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che <richiesta>
      E che <fornitura>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta                                         | fornitura                        | esito          |
        | il cliente ha chiesto l'esecuzione anticipata     | la fornitura è stata avviata     | valido         |
        | il cliente ha chiesto l'esecuzione anticipata     | la fornitura non è stata avviata | valido         |
        | il cliente non ha chiesto l'esecuzione anticipata | la fornitura è stata avviata     | non si applica |
        | il cliente non ha chiesto l'esecuzione anticipata | la fornitura non è stata avviata | non si applica |

    Scenario: Un ripensamento che non vale non dice che cosa si deve
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-18
      E che la fornitura è stata avviata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Nei locali del fornitore non c'è un ripensamento che dica che cosa si deve
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato nei locali del fornitore
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che la fornitura è stata avviata
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Schema dello scenario: Manca un fatto per dire che cosa si deve
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che <fatto>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: <manca>

      Esempi:
        | fatto                            | manca                     |
        | la fornitura non è stata avviata | early_execution_requested |
        | la fornitura è stata avviata     | early_execution_requested |

    Schema dello scenario: Che cosa si deve, dove dell'avvio si dice il giorno o nulla
      Dato questi fatti:
        | customer_type             | domestic   |
        | visit_kind                | requested  |
        | contract_concluded_on     | 2026-02-03 |
        | cooling_off_sent_on       | 2026-02-10 |
        | early_execution_requested | <chiesta>  |
        | supply_activated_on       | <attivata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | chiesta | attivata   | esito          |
        | sì      | 2026-02-08 | valido         |
        | sì      | null       | valido         |
        | no      | 2026-02-08 | non si applica |
        | no      | null       | non si applica |

    Schema dello scenario: Un contratto non è eseguito per intero senza una fornitura
      Dato questi fatti:
        | contract_fully_executed | sì   |
        | <fatto>                 | <no> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora il caso è rifiutato: facts.contract_fully_executed: non può stare con `<fatto>`

      Esempi:
        | fatto               | no   |
        | supply_started      | no   |
        | supply_activated_on | null |

    Schema dello scenario: Una richiesta non firmata non fa dovere nulla, e non fa perdere il ripensamento
      Dato questi fatti:
        | customer_type             | domestic   |
        | visit_kind                | requested  |
        | contract_concluded_on     | 2026-02-03 |
        | cooling_off_sent_on       | 2026-02-10 |
        | early_execution_requested | sì         |
        | early_execution_signed    | <firmata>  |
        | contract_fully_executed   | <eseguito> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E l'esito di «withdrawal-cooling-off.right» è «<ripensamento>»
      E l'esito di «withdrawal-cooling-off.full_execution» è «<esecuzione>»

      Esempi:
        | firmata | eseguito | esito          | ripensamento  | esecuzione     |
        | sì      | no       | valido         | ammissibile   | ammissibile    |
        | sì      | sì       | non si applica | inammissibile | inammissibile  |
        | no      | sì       | non si applica | ammissibile   | non si applica |
        | no      | no       | non si applica | ammissibile   | non si applica |

    Scenario: Chi può ancora ripensarci, e non lo ha fatto, per il ripensamento non deve nulla
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha spedito alcun ripensamento
      E che il cliente ha chiesto l'esecuzione anticipata
      E che la fornitura è stata avviata
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «withdrawal-cooling-off.right» è «ammissibile»

  Regola: withdrawal-cooling-off.start_fee

    Schema dello scenario: Che si possa chiedere un corrispettivo per l'avvio lo valuta una persona
      Dato questi fatti:
        | contract_concluded_on     | 2026-03-02 |
        | visit_kind                | distance   |
        | cooling_off_sent_on       | <spedito>  |
        | early_execution_requested | <chiesta>  |
        | early_execution_signed    | <firmata>  |
        | start_request_cancellable | <annulla>  |
      E il giudizio al 2026-04-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: soltanto dopo un ripensamento che vale e un'esecuzione anticipata chiesta
        | spedito    | chiesta | firmata | annulla | esito                      |
        | 2026-03-16 | sì      | sì      | sì      | da valutare da una persona |
        | 2026-03-16 | sì      | sì      | no      | da valutare da una persona |
        | 2026-03-16 | sì      | no      | no      | non si applica             |
        | 2026-03-16 | no      | no      | no      | non si applica             |
        | 2026-03-17 | sì      | sì      | no      | non si applica             |
        | null       | sì      | sì      | no      | non si applica             |

    Schema dello scenario: Del corrispettivo per l'avvio non si discute senza un ripensamento, o senza un'esecuzione anticipata chiesta
      Dato questi fatti:
        | contract_concluded_on     | 2026-03-02 |
        | <fatto>                   | <detto>    |
        | cooling_off_sent_on       | <spedito>  |
        | early_execution_requested | <chiesta>  |
        | start_request_cancellable | sì         |
      E il giudizio al 2026-03-10
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi: il cliente può ripensarci fino al 16 marzo, se il contratto non è nato nei locali del fornitore
        | fatto                 | detto    | spedito    | chiesta | esito                      |
        | visit_kind            | distance | 2026-03-05 | sì      | da valutare da una persona |
        | visit_kind            | distance | 2026-03-05 | no      | non si applica             |
        | visit_kind            | distance | null       | sì      | non si applica             |
        | concluded_on_premises | sì       | 2026-03-05 | sì      | non si applica             |

    Scenario: Il dubbio sul corrispettivo è segnalato
      Dato questi fatti:
        | contract_concluded_on     | 2026-03-02 |
        | visit_kind                | distance   |
        | cooling_off_channel       | pec        |
        | cooling_off_sent_on       | 2026-03-10 |
        | early_execution_requested | sì         |
        | start_request_cancellable | no         |
      E il giudizio al 2026-04-30
      Quando si controlla il caso
      Allora è segnalato il dubbio «early-execution-fee»

  Regola: withdrawal-cooling-off.continuity

    Schema dello scenario: Finché il cliente non si ripensa non si cerca chi lo fornisca dopo
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il cliente non ha spedito alcun ripensamento
      E che il cliente ha chiesto l'esecuzione anticipata
      E che la fornitura non è stata avviata
      E che il contratto con il fornitore precedente <precedente>
      E il giudizio al 2026-02-10
      Quando si controlla il caso
      Allora l'esito è «non si applica»
      E l'esito di «withdrawal-cooling-off.last_resort» è «non si applica»

      Esempi:
        | precedente         |
        | è ancora in piedi  |
        | è sciolto          |

    Schema dello scenario: Se la fornitura sia avviata lo dice anche il suo giorno — Fornitura che resta al venditore precedente
      Dato questi fatti:
        | customer_type             | domestic   |
        | visit_kind                | requested  |
        | contract_concluded_on     | 2026-02-03 |
        | cooling_off_sent_on       | 2026-02-10 |
        | early_execution_requested | sì         |
        | previous_contract_alive   | sì         |
        | supply_activated_on       | <attivata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito          |
        | 2026-02-08 | non si applica |
        | null       | valido         |

    Schema dello scenario: Quando la fornitura resta al venditore precedente
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il <giorno>
      E che il cliente <richiesta> l'esecuzione anticipata
      E che la fornitura <fornitura>
      E che il contratto con il fornitore precedente <precedente>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta      | fornitura           | precedente        | giorno     | esito          |
        | ha chiesto     | non è stata avviata | è ancora in piedi | 2026-02-10 | valido         |
        | ha chiesto     | non è stata avviata | è sciolto         | 2026-02-10 | non si applica |
        | ha chiesto     | è stata avviata     | è ancora in piedi | 2026-02-10 | non si applica |
        | non ha chiesto | non è stata avviata | è ancora in piedi | 2026-02-10 | non si applica |
        | ha chiesto     | non è stata avviata | è ancora in piedi | 2026-02-18 | non si applica |

    Schema dello scenario: Che cosa manca per dirlo — Fornitura che resta al venditore precedente dopo il ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che <fatto>
      E che il contratto con il fornitore precedente è ancora in piedi
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: <manca>

      Esempi:
        | fatto                                         | manca                     |
        | la fornitura non è stata avviata              | early_execution_requested |
        | il cliente ha chiesto l'esecuzione anticipata | supply_started            |

    Scenario: Nei locali del fornitore non c'è un ripensamento da cui cominciare — Fornitura che resta al venditore precedente dopo il ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato nei locali del fornitore
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che il cliente ha chiesto l'esecuzione anticipata
      E che la fornitura non è stata avviata
      E che il contratto con il fornitore precedente è ancora in piedi
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: withdrawal-cooling-off.last_resort

    Schema dello scenario: Se la fornitura sia avviata lo dice anche il suo giorno — Fornitura di ultima istanza
      Dato questi fatti:
        | customer_type             | domestic   |
        | visit_kind                | requested  |
        | contract_concluded_on     | 2026-02-03 |
        | cooling_off_sent_on       | 2026-02-10 |
        | early_execution_requested | sì         |
        | previous_contract_alive   | no         |
        | supply_activated_on       | <attivata> |
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | attivata   | esito          |
        | 2026-02-08 | non si applica |
        | null       | valido         |

    Schema dello scenario: Quando serve il servizio di ultima istanza
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il <giorno>
      E che il cliente <richiesta> l'esecuzione anticipata
      E che la fornitura <fornitura>
      E che il contratto con il fornitore precedente <precedente>
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | richiesta      | fornitura           | precedente        | giorno     | esito          |
        | ha chiesto     | non è stata avviata | è sciolto         | 2026-02-10 | valido         |
        | ha chiesto     | non è stata avviata | è ancora in piedi | 2026-02-10 | non si applica |
        | ha chiesto     | è stata avviata     | è sciolto         | 2026-02-10 | non si applica |
        | non ha chiesto | non è stata avviata | è sciolto         | 2026-02-10 | non si applica |
        | ha chiesto     | non è stata avviata | è sciolto         | 2026-02-18 | non si applica |

    Schema dello scenario: Che cosa manca per dirlo — Fornitura di ultima istanza dopo il ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato da una visita a domicilio richiesta
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che <fatto>
      E che il contratto con il fornitore precedente è sciolto
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: <manca>

      Esempi:
        | fatto                                         | manca                     |
        | la fornitura non è stata avviata              | early_execution_requested |
        | il cliente ha chiesto l'esecuzione anticipata | supply_started            |

    Scenario: Nei locali del fornitore non c'è un ripensamento da cui cominciare — Fornitura di ultima istanza dopo il ripensamento
      Dato che il cliente rientra nella categoria domestico
      E che il contratto è nato nei locali del fornitore
      E che il contratto di fornitura è stato concluso il 2026-02-03
      E che il ripensamento è stato spedito il 2026-02-10
      E che il cliente ha chiesto l'esecuzione anticipata
      E che la fornitura non è stata avviata
      E che il contratto con il fornitore precedente è sciolto
      E il giudizio al 2026-06-30
      Quando si controlla il caso
      Allora l'esito è «non si applica»

  Regola: withdrawal-cooling-off.deactivation

    Schema dello scenario: A chi si chiede la disattivazione
      Dato che il cliente vuole disattivare il punto di fornitura
      E che la disattivazione è stata chiesta a: <destinatario>
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | destinatario                 | esito            |
        | venditore che serve il punto | ammissibile      |
        | altro venditore              | da regolarizzare |
        | distributore                 | da regolarizzare |
        | nessuno                      | da regolarizzare |

    Scenario: Il cliente non vuole disattivare
      Dato che il cliente non vuole disattivare il punto di fornitura
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Non si sa a chi la disattivazione sia stata chiesta
      Dato che il cliente vuole disattivare il punto di fornitura
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: deactivation_addressee

  Regola: withdrawal-cooling-off.supply_idle

    Scenario: Una fornitura attivata non è ferma
      Dato questi fatti:
        | contract_concluded_on      | 2026-11-23 |
        | activation_work_started_on | 2026-11-23 |
        | supply_activated_on        | 2026-11-23 |
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Una fornitura che si sa non attivata è ferma
      Dato questi fatti:
        | contract_concluded_on      | 2026-11-01 |
        | activation_work_started_on | 2026-11-20 |
        | supply_activated_on        | null       |
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «valido»

    Scenario: Se la fornitura sia ferma non si sa
      Dato questi fatti:
        | contract_concluded_on | 2026-11-01 |
      E la sola famiglia «withdrawal-cooling-off»
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_activated_on

  Regola: withdrawal-cooling-off.supply_active

    Schema dello scenario: Della fornitura si sa il giorno, o che non c'è
      Dato questi fatti:
        | contract_concluded_on      | 2026-11-01 |
        | activation_work_started_on | 2026-11-20 |
        | supply_activated_on        | <giorno>   |
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | giorno     | esito          |
        | 2026-11-23 | valido         |
        | null       | non si applica |

    Scenario: Il giorno della fornitura non si sa
      Dato questi fatti:
        | contract_concluded_on | 2026-11-01 |
      E la sola famiglia «withdrawal-cooling-off»
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
      E per decidere manca: supply_activated_on

  Regola: withdrawal-cooling-off.supply_begun

    Schema dello scenario: Che la fornitura sia avviata lo dice chi lo dice, o il suo giorno
      Dato questi fatti:
        | contract_concluded_on     | 2026-11-01 |
        | early_execution_requested | no         |
        | <fatto>                   | <valore>   |
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | fatto               | valore     | esito          |
        | supply_activated_on | 2026-11-23 | valido         |
        | supply_activated_on | null       | non si applica |
        | supply_started      | sì         | valido         |
        | supply_started      | no         | non si applica |

    Scenario: Se la fornitura sia avviata non si sa
      Dato questi fatti:
        | contract_concluded_on | 2026-11-01 |
      E la sola famiglia «withdrawal-cooling-off»
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «non determinabile»
