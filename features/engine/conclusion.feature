# language: it
Funzionalità: Conclusione, domande e ricevuta
  La conclusione è quella dell'accertamento più grave; le domande vengono nell'ordine in cui servono; lo stesso caso dà
  sempre gli stessi byte.

  Contesto:
    Dato il regolamento di prova «conclusion»

  Regola: conclusion.request

    Scenario: Tutto in ordine
      Dato che la porta è aperta
      E che la luce è accesa
      E che il campanello suona
      E che l'allarme è inserito
      E che c'è un ospite
      Quando si controlla il caso
      Allora la conclusione è «compliant»
      E non c'è nulla da chiedere

    Scenario: Un diritto che non spetta non è una violazione
      Dato che non c'è nessun ospite
      Quando si controlla il caso
      Allora la conclusione è «compliant»
      E l'esito di «conclusion.entitlement» è «non dovuto»

    Scenario: L'ignoto vince sul conforme
      Dato che la porta è aperta
      E che la luce è accesa
      Quando si controlla il caso
      Allora la conclusione è «undetermined»

    Scenario: Da regolarizzare vince sull'ignoto
      Dato che la luce è spenta
      E la sola famiglia «conclusion»
      Quando si controlla il caso
      Allora l'esito di «conclusion.duty» è «non determinabile»
      E l'esito è «da regolarizzare»
      E la conclusione è «to_regularise»

    Schema dello scenario: Una violazione vince su tutto
      Dato che la luce è spenta
      E che <male>
      E che la domanda è arrivata il 2026-03-02
      Quando si controlla il caso
      Allora la conclusione è «non_compliant»
      E l'esito di «questions.one» è «non determinabile»
      E l'esito è «da regolarizzare»

      Esempi:
        | male                       |
        | la porta è chiusa          |
        | l'allarme è disinserito    |

  Regola: conclusion.state

    Scenario: Uno stato caduto non dice chi prevale
      Dato che l'allarme è disinserito
      Quando si controlla il caso
      Allora l'esito è «decaduto»
      E la conclusione è «non_compliant»

    Scenario: Uno stato valido dice chi prevale
      Dato che l'allarme è inserito
      Quando si controlla il caso
      Allora prevale «la casa»

  Regola: questions.three

    Scenario: Prima la domanda che decide più accertamenti
      Dato che la domanda è arrivata il 2026-03-02
      Quando si controlla il caso
      Allora le domande da fare sono:
        | rain  | 3 |
        | snow  | 2 |
        | guest | 1 |

    Scenario: Una risposta toglie la sua domanda, e quelle che non servono più
      Dato che la domanda è arrivata il 2026-03-02
      Quando si controlla il caso
      E si controlla di nuovo dopo aver saputo che nevica
      Allora le domande da fare sono:
        | rain  | 3 |
        | guest | 1 |

    Scenario: Una risposta che decide tutto toglie tutte le domande
      Dato che la domanda è arrivata il 2026-03-02
      Quando si controlla il caso
      E si controlla di nuovo dopo aver saputo che non piove
      Allora non c'è nulla da chiedere
      E la conclusione è «non_compliant»
      E la ricevuta è cambiata

  Regola: conclusion.duty

    Scenario: Lo stesso caso, detto in un altro ordine, dà gli stessi byte
      Dato che la porta è aperta
      E che la luce è spenta
      E che c'è un ospite
      E che la domanda è arrivata il 2026-03-02
      Quando si controlla il caso
      E si controlla di nuovo con gli stessi fatti detti in un altro ordine
      Allora verdetto e ricevuta sono identici

    Scenario: Un controllore nuovo dà gli stessi byte
      Dato che la porta è aperta
      E che la luce è spenta
      E il profilo «favourable»
      E la sola famiglia «conclusion»
      Quando si controlla il caso
      E si controlla di nuovo con un altro controllore
      Allora verdetto e ricevuta sono identici
      E la ricevuta nomina il profilo «favourable» e le famiglie: conclusion

    Scenario: Un fatto in più cambia la ricevuta
      Dato che la porta è aperta
      Quando si controlla il caso
      E si controlla di nuovo dopo aver saputo che nevica
      Allora la ricevuta è cambiata
      E la ricevuta nomina il profilo «documents» e le famiglie: nulla
      E l'esito è «conforme»
