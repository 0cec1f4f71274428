"""Words that files are called with and that name nobody: without them a page could not say which file it means.

Whole words only: with endings left open `Marco`, `Testa` or `Terzi` would pass for words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_WORDS: Final = """
allegato allegati annullamento appendice archivio assemblea attestato attivazione avviso avvisi bolletta bollette
bollettino bollettini bonifico bonifici carta catastale catasto certificato certificati cambio chat cliente codice comodato
compilato compilata completo completa comunicazione comunicazioni condizioni conferma conguaglio consumi consumo
contatore contratto contratti copertina copia copie correzione corrispondenza cortesia credito criteri data dati delega
deleghe delegato detrazione diffida dichiarazione dichiarazioni disdetta distinta documenti documento domanda domicilio
dopo elenco elettrica elettrico elettronica elettroniche elettronico email energetico energia enel erogazione esempio
estratto etichetta facsimile fascicolo fattura fatture finale firma firmata firmato fiscale foglio fogli fornitore
fornitura foto fotografia fronte gas generale generali giuridica guasto idrico identita immagine immagini impianto
importo informativa informazioni integrale integrazione inviata inviato invio istanza kwh legale legge lettera lettere
lettura letture lista locazione luce mail mandato mancata mancato matricola memoria messaggio messaggi metano misura
misuratore modulo moduli mutuo nota note notifica nuova nuovo numero offerta offerte oggetto operatore originale
originali pagamento pagamenti pagina pagine patente pec permesso planimetria pod pdr polizza portale posta potenza
pratica preavviso preventivo privacy procura prodotto progetto proposta prospetto protocollo prova prove provvedimento
quadro quietanza raccomandata rapporto rateizzazione reclamo reclami recesso regolamento registrazione relazione replica
residenza residente retro rettifica richiesta richieste ricevuta ricevute ricorso rimborso ripensamento riepilogo
risoluzione risposta risposte saldo scadenza scan scanner scansione scansioni scheda schede schermata schermate sconto
screenshot seguito servizio servizi sintesi situazione societa sollecito sospensione sottoscritta sottoscritto
sottoscrizione spedizione stampa statuto storico storno subentro sportello tabella tabelle tabulato tariffa tecnica
tecnico telefonata telefonica telefono tessera titolo tribunale ufficiale ufficio utenza vendita verbale versione video
visura vocale voltura web whatsapp zip
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi
giovedi venerdi sabato domenica mese mensile bimestre bimestrale trimestre trimestrale annuale anno anni
camscanner img dsc dscn picture photo image document invoice bill contract letter form attachment file copy old signed
back page untitled recording voice note dropbox drive adobe office excel
pdf doc docx xls xlsx odt ods jpg jpeg png bmp mp wav heic tif tiff txt html htm eml msg
il lo la gli le un una di del della dei delle dello degli da dal dalla nel nella con sul sulla per tra alla non senza
"""
_KNOWN: Final = frozenset(_WORDS.split())


def is_common(word: str) -> bool:
    """Whether a word, whatever its capitals and accents, is one of those."""
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z]", "", plain) in _KNOWN
