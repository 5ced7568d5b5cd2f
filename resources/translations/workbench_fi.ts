<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
  <context>
    <name>Workbench</name>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is a draft: nobody has finalised it.</source>
      <translation>Se on luonnos: kukaan ei ole tehnyt sitä lopulliseksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Ask for the package of the finalised assessment.</source>
      <translation>Pyydä lopullisen arvioinnin paketti.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>`workbench verify` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify` kertoo lisää; pyydä lähettäjältä paketti sellaisena kuin se allekirjoitettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Packages (Ctrl+4) says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Paketit (Ctrl+4) kertoo lisää; pyydä lähettäjältä paketti sellaisena kuin se allekirjoitettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is valid, but not everybody who signed it is on the trust list: {names}.</source>
      <translation>Se on pätevä, mutta kaikki allekirjoittajat eivät ole luotettujen luettelossa: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Compare their fingerprint and trust them, or take it with --allow-untrusted, marked in every view.</source>
      <translation>Vertaa sormenjälkeä ja luota heihin, tai ota se valitsimella --allow-untrusted, merkittynä kaikissa näkymissä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Open it on Packages to compare fingerprints and trust them, or take it all the same, marked.</source>
      <translation>Avaa se kohdassa Paketit, vertaa sormenjälkiä ja luota heihin, tai ota se silti, merkittynä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>a level is missing</source>
      <translation>taso puuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>equal</source>
      <translation>samat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>one apart</source>
      <translation>yhden tason ero</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>discuss</source>
      <translation>keskusteltava</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>ask for a third opinion</source>
      <translation>kysykää kolmatta näkemystä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{figure} ({low} to {high})</source>
      <translation>{figure} ({low}–{high})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>no interval</source>
      <translation>ei väliä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{low} to {high}</source>
      <translation>{low}–{high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{first}, then {now}</source>
      <translation>{first}, sitten {now}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>not applicable</source>
      <translation>ei sovellu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not locked yet</source>
      <translation>Ei vielä lukinnut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Locked, and not on this laptop yet: bring in the file again</source>
      <translation>Lukinnut, mutta ei vielä tällä tietokoneella: tuo tiedosto uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not what was locked, ask why</source>
      <translation>Ei se, mikä lukittiin: kysy miksi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{number} indicators are left to agree on.</source>
      <extracomment>For one: {number} indicator is left to agree on.</extracomment>
      <translation>
        <numerusform>Sovittavia indikaattoreita on jäljellä yksi.</numerusform>
        <numerusform>Sovittavia indikaattoreita on jäljellä {number}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Every indicator has its agreed level.</source>
      <translation>Jokaisella indikaattorilla on sovittu taso.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Weighted kappa</source>
      <translation>Painotettu kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Krippendorff's alpha</source>
      <translation>Krippendorffin alfa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Nothing was written: {count} texts of the original stand in its copy.</source>
      <translation>Mitään ei kirjoitettu: alkuperäisen tekstejä on kopiossa: {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Please send us this sentence; the originals are as they were.</source>
      <translation>Lähetä meille tämä virke; alkuperäiset ovat ennallaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} exists already and is left as it is.</source>
      <translation>{path} on jo olemassa, ja se jätetään ennalleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Choose another name.</source>
      <translation>Valitse toinen nimi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} can't be copied without names: {reason}</source>
      <translation>{path}: kopiointi ilman nimiä ei onnistu: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>`workbench verify` says more; give a package that is valid.</source>
      <translation>`workbench verify` kertoo lisää; anna pätevä paketti.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>The edition {edition} has no question {question}.</source>
      <translation>Lomakeversiossa {edition} ei ole kysymystä {question}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{hint} `workbench forms show {edition}` lists them all.</source>
      <translation>{hint} `workbench forms show {edition}` luettelee ne kaikki.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{question} is a table: one value does not fill it.</source>
      <translation>{question} on taulukko: yksi arvo ei riitä siihen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Answer its cells, e.g. {example}, or give an object of cells.</source>
      <translation>Vastaa sen soluihin, esim. {example}, tai anna objekti, jossa on solut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Did you mean {near}?</source>
      <translation>Tarkoititko: {near}?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Check the spelling.</source>
      <translation>Tarkista kirjoitusasu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} was asked for before, and nobody has sent it again yet.</source>
      <translation>{object_}: tätä on pyydetty jo aiemmin, eikä kukaan ole vielä lähettänyt sitä uudelleen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{parcels}: {number} numbers are missing in the shared place ({named}). Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: {parcels}: one number is missing in the shared place ({named}). Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>{parcels}: yksi numero puuttuu jaetusta sijainnista ({named}). Se, jolla se on, vie sen sinne seuraavalla synkronoinnillaan.</numerusform>
        <numerusform>{parcels}: {number} numeroa puuttuu jaetusta sijainnista ({named}). Se, jolla ne ovat, vie ne sinne seuraavalla synkronoinnillaan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} pieces of evidence are missing in the shared place. Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: one piece of evidence is missing in the shared place. Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>yksi näyttöasiakirja puuttuu jaetusta sijainnista. Se, jolla se on, vie sen sinne seuraavalla synkronoinnillaan.</numerusform>
        <numerusform>{number} näyttöasiakirjaa puuttuu jaetusta sijainnista. Se, jolla ne ovat, vie ne sinne seuraavalla synkronoinnillaan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} parcels wait for something that has not come; the rest of them is taken once that is here.</source>
      <extracomment>For one: one parcel waits for something that has not come; the rest of it is taken once that is here.</extracomment>
      <translation>
        <numerusform>yksi lähetys odottaa jotakin, mikä ei ole vielä tullut; sen loput otetaan, kun se on täällä.</numerusform>
        <numerusform>{number} lähetystä odottaa jotakin, mikä ei ole vielä tullut; niiden loput otetaan, kun se on täällä.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} is half written or was changed. Whoever has it is asked to send it again.</source>
      <translation>{object_} on kirjoitettu vain puoliksi tai sitä on muutettu. Sitä pyydetään lähettämään uudelleen siltä, jolla se on.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no country code.</source>
      <translation>”{given}” ei ole maakoodi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give two letters, e.g. NO, SE, DK, FI or IS.</source>
      <translation>Anna kaksi kirjainta, esim. NO, SE, DK, FI tai IS.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no period.</source>
      <translation>”{given}” ei ole kausi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give the last year that the figures cover, e.g. 2026.</source>
      <translation>Anna viimeinen vuosi, jota luvut koskevat, esim. 2026.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no currency.</source>
      <translation>”{given}” ei ole valuutta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give three letters, e.g. NOK, SEK, DKK, EUR or ISK.</source>
      <translation>Anna kolme kirjainta, esim. NOK, SEK, DKK, EUR tai ISK.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This workspace has a cluster “{name}” already ({id}).</source>
      <translation>Työtilassa on jo klusteri ”{name}” ({id}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Use that one, or give the other one a name that tells them apart.</source>
      <translation>Käytä sitä, tai anna toiselle nimi, joka erottaa ne toisistaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>{what} has no name.</source>
      <translation>Nimi puuttuu: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give one.</source>
      <translation>Anna nimi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This assessment of {period} is read-only: it was {why}.</source>
      <translation>Tämä kauden {period} arviointi on vain luettavissa. Syy: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Nothing was changed. Open it again as a revision, or begin an assessment of another period.</source>
      <translation>Mitään ei muutettu. Avaa se uudelleen korjausta varten, tai aloita toisen kauden arviointi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>You observe this assessment of {period}: you read all of it, and change nothing.</source>
      <translation>Tarkkailet tätä arviointia ({period}): luet siitä kaiken etkä muuta mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Tell its assessors what you think, or ask its lead for another role.</source>
      <translation>Kerro arvioijille mielipiteesi tai pyydä sen johtajalta toista roolia.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>The cluster</source>
      <translation>klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>taken over from a workbook</source>
      <translation>tuotu työkirjasta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>finalised</source>
      <translation>lopullinen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>“{given}” is no label.</source>
      <translation>”{given}” ei ole laatumerkki.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Choose gold, silver or bronze.</source>
      <translation>Valitse kulta, hopea tai pronssi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>{what} ends on {until}, before it begins on {on}.</source>
      <translation>{what}: päättyy {until}, ennen kuin alkaa {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Check the two dates.</source>
      <translation>Tarkista nämä kaksi päivää.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label {capitalize}</source>
      <translation>laatumerkki {capitalize}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label body</source>
      <translation>laatumerkin myöntäjä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label body</source>
      <translation>merkin myöntäjä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label</source>
      <translation>Laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a year that is not taken.</source>
      <translation>Vuodelta, jota ei tuoda.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a cluster that is not taken.</source>
      <translation>Klusterista, jota ei tuoda.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>“{name}” may be {nearly}, or a cluster of its own.</source>
      <translation>”{name}” voi olla {nearly} tai oma klusterinsa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>a figure of {period}</source>
      <translation>luku kaudelta {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>an earlier file</source>
      <translation>aiempi tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>Taken over on {moment} at {moment2} UTC already; nothing was changed.</source>
      <translation>Tuotu jo {moment} klo {moment2} UTC; mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>These differ from what was taken over before, which stays: {list}.</source>
      <translation>Nämä poikkeavat aiemmin tuodusta, joka jää voimaan: {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{period} is assessed in this workspace: its figures were left.</source>
      <translation>Kausi {period} arvioidaan tässä työtilassa: sen luvut jätettiin tuomatta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{cell} of {file}</source>
      <translation>{cell}, {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{why} Say so: --cluster “{name}={nearly}”.</source>
      <translation>{why} Kerro se: --cluster ”{name}={nearly}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>No question matches.</source>
      <translation>Mikään kysymys ei vastaa tätä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>ready</source>
      <translation>valmiina</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>taken over</source>
      <translation>tuotu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to be asked</source>
      <translation>kysyttävä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other year, left</source>
      <translation>toinen vuosi, jätetty</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>answers no question</source>
      <translation>ei vastaa mihinkään kysymykseen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other cluster, left</source>
      <translation>toinen klusteri, jätetty</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>caption</source>
      <translation>otsikko</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to ask</source>
      <translation>kysyttävää</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>without a question</source>
      <translation>ilman kysymystä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>captions</source>
      <translation>otsikkoa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>of other years</source>
      <translation>muilta vuosilta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>of other clusters</source>
      <translation>muista klustereista</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{parts} = {filled} filled cells</source>
      <translation>{parts} = {filled} täytettyä solua</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>File</source>
      <translation>Tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Sheet</source>
      <translation>Välilehti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Cell</source>
      <translation>Solu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Text in the cell</source>
      <translation>Teksti solussa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>What became of it</source>
      <translation>Mitä sille tehtiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Cluster</source>
      <translation>Klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Year</source>
      <translation>Vuosi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Question</source>
      <translation>Kysymys</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Id</source>
      <translation>Tunnus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Value as read</source>
      <translation>Luettu arvo</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Confidence</source>
      <translation>Varmuus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Why</source>
      <translation>Miksi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/batch_words.py" />
      <source>{number} clusters</source>
      <extracomment>For one: {number} cluster</extracomment>
      <translation>
        <numerusform>yksi klusteri</numerusform>
        <numerusform>{number} klusteria</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>taken over on {day} already</source>
      <translation>tuotu jo {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} taken over</source>
      <translation>{cells} tuotu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} ready</source>
      <translation>{cells} valmiina</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} without a question</source>
      <translation>{cells} ilman kysymystä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Every cell</source>
      <translation>Kaikki solut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} to ask</source>
      <translation>{cells} kysyttävänä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Level of {indicator}</source>
      <translation>Indikaattorin {indicator} taso</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>account of an import</source>
      <translation>tuontiselvitys</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>not read</source>
      <translation>ei luettu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>{path} names no cluster, neither in a cell or title nor in its name.</source>
      <translation>{path} ei nimeä klusteria solussa, otsikossa eikä nimessään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Name the file after its cluster, or say whose it is: --cluster “{file}=NAME”.</source>
      <translation>Nimeä tiedosto klusterin mukaan, tai kerro, kenen se on: --cluster ”{file}=NAME”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Say below whose it is.</source>
      <translation>Kerro alla, minkä klusterin se on.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Neither the file nor its name names a year: its figures are taken as those of {year}.</source>
      <translation>Tiedostossa tai sen nimessä ei ole vuotta: luvut otetaan vuoden {year} lukuina.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Read</source>
      <translation>Luettu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands there, but answered nothing.</source>
      <translation>”{name}” on mukana, mutta ei vastannut mihinkään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} is not known: amounts that name no currency are asked.</source>
      <translation>Klusterin {name} maa ei ole tiedossa: jos summasta puuttuu valuutta, se kysytään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} and {others} others is not known: amounts that name no currency are asked.</source>
      <translation>Klusterin {name} maa ei ole tiedossa (eikä muiden, joita on {others}): jos summasta puuttuu valuutta, se kysytään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>there is no such file or folder</source>
      <translation>tiedostoa tai kansiota ei ole</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Reading {name}</source>
      <translation>Luetaan {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>No cell names the cluster; “{names}” is taken from {how}.</source>
      <translation>Mikään solu ei nimeä klusteria; ”{names}” on otettu täältä: {how}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands in several rows or columns; nothing was taken from them.</source>
      <translation>”{name}” on usealla rivillä tai usealla sarakkeella; niistä ei otettu mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/beginning.py" />
      <source>new assessment of {name}</source>
      <translation>uusi arviointi: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Packages can't be grouped by “{given}”.</source>
      <translation>Paketteja ei voi ryhmitellä perusteella ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Choose from: {known}.</source>
      <translation>Valitse näistä: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>The least number of clusters in a group can't be {limit}.</source>
      <translation>Ryhmän pienin klusterimäärä ei voi olla {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Give a number from 1; 5 is usual, and with 1 every single cluster is shown.</source>
      <translation>Anna luku, vähintään 1; 5 on tavallinen, ja arvolla 1 näytetään jokainen yksittäinen klusteri.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is not shown: {reason}.</source>
      <translation>{path}: ei näytetä: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The verdict says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Lausunto kertoo lisää; pyydä lähettäjältä paketti sellaisena kuin se allekirjoitettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is no longer the file that was checked.</source>
      <translation>{path} ei ole enää se tiedosto, joka tarkistettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Check it again before you look into it.</source>
      <translation>Tarkista se uudelleen ennen kuin katsot sen sisältöä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>“{name}” is of a kind that is not opened from a package, as it may carry a program.</source>
      <translation>”{name}” on tiedostotyyppi, jota ei avata paketista, koska siinä voi olla ohjelma.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Save a copy, and open it only where you know what it does.</source>
      <translation>Tallenna kopio, ja avaa se vain, jos tiedät, mitä se tekee.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition in it can't be read, or is not the one that the assessment names; so questions and indicators are told by their ids.</source>
      <translation>Paketin lomakeversiota ei voi lukea, tai se ei ole se, jonka arviointi nimeää; siksi kysymykset ja indikaattorit näytetään tunnuksina.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The report</source>
      <translation>Raportti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Everything as a workbook</source>
      <translation>Kaikki työkirjana</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition</source>
      <translation>Lomakkeen versio</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The assessment as data</source>
      <translation>Arviointi datana</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>With every signature</source>
      <translation>Kaikkine allekirjoituksineen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>the assessment in it can't be read</source>
      <translation>sen sisältämää arviointia ei voi lukea</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is sealed, and was not opened</source>
      <translation>se on sinetöity, eikä sitä avattu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is a file for colleagues, and is taken under Sync</source>
      <translation>se on tiedosto kollegoille, ja se otetaan vastaan kohdassa Synkronointi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is no sound package</source>
      <translation>se ei ole ehjä paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>what is in it is not what was put together or signed</source>
      <translation>sen sisältö ei ole se, mikä koottiin tai allekirjoitettiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Document</source>
      <translation>Asiakirja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Lead assessor</source>
      <translation>Pääarvioija</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Co-assessor</source>
      <translation>Toinen arvioija</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Third assessor</source>
      <translation>Kolmas arvioija</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Observer</source>
      <translation>Tarkkailija</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Agreed levels</source>
      <translation>Sovitut tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>One assessor's levels</source>
      <translation>Yhden arvioijan tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Levels not yet agreed</source>
      <translation>Tasot, joista ei ole vielä sovittu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Strength</source>
      <translation>Vahvuus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Improvement</source>
      <translation>Kehittämiskohde</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Remark</source>
      <translation>Huomautus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>passed</source>
      <translation>täyttyy</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>failed</source>
      <translation>ei täyty</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>open¦not decided</source>
      <translation>avoinna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>final</source>
      <translation>lopullinen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>draft</source>
      <translation>luonnos</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{number}, replaces version {before}: {text_of}</source>
      <translation>{number}, korvaa version {before}: {text_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{figure_of} of {figure_of2} points</source>
      <translation>{figure_of}/{figure_of2} pistettä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No indicator stands in it.</source>
      <translation>Ei indikaattoreita.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No answer stands in it.</source>
      <translation>Ei vastauksia.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No finding stands in it.</source>
      <translation>Ei havaintoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No measure stands in it.</source>
      <translation>Ei toimenpiteitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Nobody is named in it.</source>
      <translation>Ei nimettyjä henkilöitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No document was seen.</source>
      <translation>Ei nähtyjä asiakirjoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>version {version}</source>
      <translation>versio {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Edition</source>
      <translation>Lomakeversio</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Revision</source>
      <translation>Korjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Rests on</source>
      <translation>Perusteena</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>As it stood on</source>
      <translation>Tilanne</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Number</source>
      <translation>Numero</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Made with</source>
      <translation>Tehty ohjelmalla</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>A cluster without a name</source>
      <translation>Nimetön klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{figure_of} of {figure_of2}</source>
      <translation>{figure_of}/{figure_of2}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Indicator</source>
      <translation>Indikaattori</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Level</source>
      <translation>Taso</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Points</source>
      <translation>Pisteet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Threshold</source>
      <translation>Kynnysarvo</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Answer</source>
      <translation>Vastaus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>By</source>
      <translation>Kirjaaja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Finding</source>
      <translation>Havainto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Kind</source>
      <translation>Laji</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>level {before} to {after}</source>
      <translation>tasolta {before} tasolle {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Measure</source>
      <translation>Toimenpide</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Owner</source>
      <translation>Vastuuhenkilö</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Due¦the day of a measure</source>
      <translation>Määräaika</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Goal</source>
      <translation>Tavoite</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Declares no interest</source>
      <translation>Ei sidonnaisuuksia</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>has to sign</source>
      <translation>on allekirjoitettava</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Name</source>
      <translation>Nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Role</source>
      <translation>Rooli</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Interest</source>
      <translation>Sidonnaisuus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Signature</source>
      <translation>Allekirjoitus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>in this package</source>
      <translation>tässä paketissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not in this package</source>
      <translation>ei tässä paketissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Seen on</source>
      <translation>Nähty</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Speaks for</source>
      <translation>Koskee</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Where</source>
      <translation>Missä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not met</source>
      <translation>ei täyty</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>This level means</source>
      <translation>Mitä taso tarkoittaa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Why this level</source>
      <translation>Miksi tämä taso</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it counts</source>
      <translation>Miten se lasketaan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded by</source>
      <translation>Kirjasi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded</source>
      <translation>Kirjattu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Taken from</source>
      <translation>Lähde</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What was found</source>
      <translation>Mitä havaittiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What is to be done</source>
      <translation>Mitä tehdään</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it is proven</source>
      <translation>Miten se osoitetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Declaration missing</source>
      <translation>Ilmoitus puuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Interest in the cluster</source>
      <translation>Sidonnaisuus klusteriin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Seen by</source>
      <translation>Näki</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Size</source>
      <translation>Koko</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Where it is</source>
      <translation>Missä se on</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{value} (does not fit the question)</source>
      <translation>{value} (ei sovi kysymykseen)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>There is nothing to give away yet: {count} of the {least} assessments that it takes.</source>
      <translation>Annettavaa ei vielä ole: {count}/{least} tarvittavasta arvioinnista.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>It counts assessments that you scored with others and on which all of you agreed.</source>
      <translation>Mukaan lasketaan arvioinnit, joissa annoit tasot muiden kanssa ja joissa kaikki sopivat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Nothing to tell yet: it counts assessments that you scored with others, locked, and on which all of you agreed.</source>
      <translation>Kerrottavaa ei vielä ole: mukaan lasketaan arvioinnit, joissa annoit tasot muiden kanssa, lukitsit ne ja kaikki sopivat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>can't be told yet</source>
      <translation>ei voi vielä sanoa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>none can be told</source>
      <translation>mitään ei voi sanoa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score higher</source>
      <translation>annat ylempiä tasoja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score lower</source>
      <translation>annat alempia tasoja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{level_text} ({level_text2} to {level_text3})</source>
      <translation>{level_text} ({level_text2}–{level_text3})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>The name and id of {name}, and when the file was made.</source>
      <translation>Nimi ja tunnus ({name}) sekä tiedoston tekoaika.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of {assessments} assessments together: how {name}'s own first levels differ from the agreed ones, as a whole, by section and by indicator.</source>
      <translation>Yhteensä {assessments} arvioinnista: miten omat ensimmäiset tasot ({name}) poikkeavat sovituista kokonaisuutena, osioittain ja indikaattoreittain.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of a section or an indicator with fewer than {fewest} assessments only how many there are.</source>
      <translation>Osioista ja indikaattoreista, joilla on alle {fewest} arviointia, vain niiden määrä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>No cluster, no period, no level of any assessment, and nothing of a colleague.</source>
      <translation>Ei klusteria, ei kautta, ei minkään arvioinnin tasoa eikä mitään kollegasta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>It is not signed: anybody who has it could change it.</source>
      <translation>Sitä ei ole allekirjoitettu: kuka tahansa, jolla se on, voi muuttaa sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{moved} of {n}</source>
      <translation>{moved}/{n}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}. 1 is full agreement.</source>
      <translation>Omien ja sovittujen tasojen painotettu kappa: {kappa}. 1 on täysi yksimielisyys.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}, too unsure for an interval. 1 is full agreement.</source>
      <translation>Omien ja sovittujen tasojen painotettu kappa: {kappa}, liian epävarma väliä varten. 1 on täysi yksimielisyys.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{number} levels on another scale are left out.</source>
      <extracomment>For one: {number} level on another scale is left out.</extracomment>
      <translation>
        <numerusform>Toisella asteikolla olevat tasot on jätetty pois: yksi.</numerusform>
        <numerusform>Toisella asteikolla olevat tasot on jätetty pois: {number}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is not what was saved.</source>
      <translation>{entry}: ei ole se, mikä tallennettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is shown as current, or is not, against what the history says.</source>
      <translation>{entry}: näytetään voimassa olevana tai jätetään näyttämättä vastoin historiaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is gone.</source>
      <translation>{entry}: kadonnut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>The file's structure is damaged: {detail}.</source>
      <translation>Tiedoston rakenne on vaurioitunut: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A part of the file can't be read: {detail}.</source>
      <translation>Osaa tiedostosta ei voi lukea: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A list in the file does not agree with the history: {detail}.</source>
      <translation>Jokin tiedoston luettelo ei vastaa historiaa: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A rule of the file was changed, taken out, or is none of ours: {detail}.</source>
      <translation>Jotakin tiedoston sääntöä on muutettu, se on poistettu tai se ei ole meidän: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is gone.</source>
      <translation>{file}: kadonnut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is not what was added.</source>
      <translation>{file}: ei ole se, mikä lisättiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>Evidence {sha256}… that no assessment names</source>
      <translation>Näyttöasiakirja {sha256}…, jota mikään arviointi ei mainitse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>The process that checked it ended before it was done.</source>
      <translation>Prosessi, joka tarkasti sen, päättyi ennen kuin se oli valmis.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone with `workbench verify`, and ask whoever sent it for the package again.</source>
      <translation>Tarkasta se erikseen komennolla `workbench verify` ja pyydä lähettäjältä paketti uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone under Packages (Ctrl+4), and ask whoever sent it for the package again.</source>
      <translation>Tarkasta se erikseen kohdassa Paketit (Ctrl+4) ja pyydä lähettäjältä paketti uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>{path} is not given to colleagues: {reason}.</source>
      <translation>{path}: ei anneta kollegoille: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; `workbench verify` says what is wrong with it.</source>
      <translation>Vain lopullisen arvioinnin allekirjoitettu paketti kiertää; `workbench verify` kertoo, mikä siinä on vialla.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; check it under Packages.</source>
      <translation>Vain lopullisen arvioinnin allekirjoitettu paketti kiertää; tarkista se kohdassa Paketit.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>No colleague has put {package} here.</source>
      <translation>Kukaan kollega ei ole tuonut tänne mitään: {package}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed puts it there with `workbench package put WS PACKAGE`.</source>
      <translation>Synkronoi ensin; allekirjoittaja vie sen sinne komennolla `workbench package put WS PACKAGE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed it in their window puts it there by that.</source>
      <translation>Synkronoi ensin; kun joku allekirjoittaa omassa ikkunassaan, paketti menee samalla sinne.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Version {version}</source>
      <translation>Versio {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>signed by {names}</source>
      <translation>allekirjoittaneet: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>nobody has signed it</source>
      <translation>kukaan ei ole allekirjoittanut sitä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>waits for {names}</source>
      <translation>odottaa: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>not here yet</source>
      <translation>ei vielä täällä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>it is a draft</source>
      <translation>se on luonnos</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package</source>
      <translation>allekirjoitettu paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package of version {version}</source>
      <translation>version {version} allekirjoitettu paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>The assessment was not finalised: {count} missing ({names}).</source>
      <translation>Arviointia ei tehty lopulliseksi: {count} puuttuu ({names}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>It stays open. The checks beside the report lead to each.</source>
      <translation>Se jää avoimeksi. Raportin vieressä olevat tarkistukset vievät kuhunkin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>Signing …</source>
      <translation>Allekirjoitetaan …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/closing.py" />
      <source>{number} things are</source>
      <extracomment>For one: thing is</extracomment>
      <translation>
        <numerusform>yksi asia</numerusform>
        <numerusform>{number} asiaa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>{path} has {size:,} bytes, over the limit of {limit:,} for one piece of evidence.</source>
      <translation>{path}: {size:,} tavua ylittää yhden näyttöasiakirjan rajan, joka on {limit:,}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>Keep the part that proves the point, or name the document in a note.</source>
      <translation>Säilytä se osa, joka osoittaa asian, tai mainitse asiakirja muistiinpanossa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>The edition {edition} has neither a question nor an indicator {given}.</source>
      <translation>Lomakeversiossa {edition} ei ole kysymystä eikä indikaattoria {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>`workbench forms show {edition}` lists them.</source>
      <translation>`workbench forms show {edition}` luettelee ne.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>there is no such file</source>
      <translation>tiedostoa ei ole</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{number} cells</source>
      <extracomment>For one: cell</extracomment>
      <translation>
        <numerusform>yksi solu</numerusform>
        <numerusform>{number} solua</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>The sheet “{sheet}” was taken out of the file; its answers can't be read.</source>
      <translation>Välilehti ”{sheet}” on poistettu tiedostosta; sen vastauksia ei voi lukea.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} no longer in the file: {names}.</source>
      <translation>{count} ei ole enää tiedostossa: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer {list}; it was taken for none of them.</source>
      <translation>{cell} ilmoittaa vastaavansa näihin: {list}; sitä ei otettu yhteenkään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} filled in where nothing was asked: read them in the file.</source>
      <translation>{count} täytetty paikassa, jossa ei kysytty mitään: lue ne tiedostosta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>There is no answer of {period} that could be kept here.</source>
      <translation>Kaudelta {period} ei ole vastausta, jonka voisi säilyttää tässä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>As in {period}.</source>
      <translation>Kuten {period}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} holds a formula; its result is taken, not the formula.</source>
      <translation>{address} sisältää kaavan; siitä otetaan tulos, ei kaavaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer “{name}”, which the edition does not ask; it was not taken.</source>
      <translation>{cell} ilmoittaa vastaavansa kysymykseen ”{name}”, jota lomakeversio ei kysy; sitä ei otettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>as {period}</source>
      <translation>kuten {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} says “{strip}”; the figure is taken, the words are kept as a note.</source>
      <translation>{cell}: ”{strip}”; luku otetaan, ja sanat säilytetään muistiinpanona.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} says “{fault}”, which is no level; the words are kept as the reason.</source>
      <translation>{address}: ”{fault}” ei ole taso; sanat säilytetään perusteluna.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{number} cells are</source>
      <extracomment>For one: cell is</extracomment>
      <translation>
        <numerusform>yksi solu</numerusform>
        <numerusform>{number} solua</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{n} clusters: median {median}. Of so few no more is told.</source>
      <translation>{n} klusteria: mediaani {median}. Näin harvoista ei kerrota enempää.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{group}, {n} clusters, as of {day}</source>
      <translation>{group}, {n} klusteria, tilanne {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>Too few of these clusters have a level here to be told of.</source>
      <translation>Liian harvalla näistä klustereista on tässä taso, jotta siitä voisi kertoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{title}: {group}, {n} clusters</source>
      <translation>{title}: {group}, {n} klusteria</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>all of it</source>
      <translation>kaikki</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>This assessment of {period} is not finalised, so there is nothing to correct.</source>
      <translation>Tämä kauden {period} arviointi ei ole lopullinen, joten korjattavaa ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>It is open: change what is to be changed, and finalise it.</source>
      <translation>Se on avoin: muuta, mitä on muutettava, ja tee se lopulliseksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>A revision needs its reason.</source>
      <translation>Korjaukselle tarvitaan syy.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Say in a sentence what is corrected and why; it stands on the report's cover.</source>
      <translation>Kerro virkkeellä, mitä korjataan ja miksi; se tulee raportin kanteen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>The reason has {length} characters, and the report's cover has room for {limit}.</source>
      <translation>Syyssä on {length} merkkiä, ja raportin kanteen mahtuu {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Shorten it.</source>
      <translation>Lyhennä sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>This assessment of {period} was not opened for a revision.</source>
      <translation>Tätä kauden {period} arviointia ei avattu korjausta varten.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Nothing was changed.</source>
      <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Everybody who has to sign {path} has signed it.</source>
      <translation>{path}: kaikki, joiden on allekirjoitettava, ovat allekirjoittaneet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nothing is left to do: give it to the cluster and to the label body.</source>
      <translation>Tehtävää ei ole jäljellä: anna se klusterille ja laatumerkin myöntäjälle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{percent}, label {label}</source>
      <translation>{percent}, laatumerkki {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>You have signed. Send it on: it waits for {names}.</source>
      <translation>Olet allekirjoittanut. Lähetä eteenpäin, allekirjoitus puuttuu vielä: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Signed by {names}.</source>
      <translation>Allekirjoittaneet: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nobody has signed yet.</source>
      <translation>Kukaan ei ole vielä allekirjoittanut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{done} Your signature is the one that it waits for.</source>
      <translation>{done} Se odottaa sinun allekirjoitustasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{done} It waits for {names}.</source>
      <translation>{done} Allekirjoitus puuttuu vielä: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>it is no package</source>
      <translation>se ei ole paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/demonstrating.py" />
      <source>{path} is not empty, and no earlier demonstration.</source>
      <translation>{path} ei ole tyhjä eikä aiempi esittelyaineisto.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/demonstrating.py" />
      <source>Choose another folder: workbench demo --out FOLDER.</source>
      <translation>Valitse toinen kansio: workbench demo --out FOLDER.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/documents.py" />
      <source>Changed since {period}:</source>
      <translation>Muuttunut kaudesta {period}:</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>The workspace holds another edition “{id}” than the one that the assessment rests on.</source>
      <translation>Työtilassa oleva lomakeversio ”{id}” ei ole se, johon arviointi perustuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>Bring the workspace back from a snapshot or a colleague's copy; nothing was changed.</source>
      <translation>Palauta työtila tilannekopiosta tai kollegan kopiosta; mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>a snapshot first</source>
      <translation>ensin tilannekopio</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>{count}, then the workspace</source>
      <translation>{count}, sitten työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Copies and exports that you made before are as they were; the disk may keep traces of the old file until it writes over them.</source>
      <translation>Aiemmin tekemäsi kopiot ja viedyt tiedostot ovat ennallaan; levyllä voi olla jälkiä vanhasta tiedostosta, kunnes ne kirjoitetaan yli.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Still as it was: {each}</source>
      <translation>Vielä ennallaan: {each}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/encrypting.py" />
      <source>{number} snapshots</source>
      <extracomment>For one: snapshot</extracomment>
      <translation>
        <numerusform>yksi tilannekopio</numerusform>
        <numerusform>{number} tilannekopiota</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the receipt needs a reason.</source>
      <translation>Mitään ei poistettu: kuittiin tarvitaan syy.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Give one with --reason, e.g. “asked for by the cluster”.</source>
      <translation>Anna se valitsimella --reason, esim. ”klusterin pyynnöstä”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write why, e.g. “asked for by the cluster”.</source>
      <translation>Kirjoita miksi, esim. ”klusterin pyynnöstä”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the reason names {name}, and it stays in the history.</source>
      <translation>Mitään ei poistettu: syyssä on nimi {name}, ja syy jää historiaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write it without the name; the receipt says whom it is about.</source>
      <translation>Kirjoita se ilman nimeä; kuitista näkyy, ketä se koskee.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>The erasure is begun and not finished: {reason}</source>
      <translation>Poisto on aloitettu mutta kesken: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>It goes on by itself when the workspace is opened next; nothing that is erased shows any more.</source>
      <translation>Se jatkuu itsestään, kun työtila seuraavan kerran avataan; mitään poistettavaa ei enää näy.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{name} is you: whoever works in a workspace signs what they say with their name.</source>
      <translation>{name} olet sinä: työtilassa työskentelevä merkitsee kirjauksensa nimellään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Hand the workspace over to a colleague, who erases it there.</source>
      <translation>Luovuta työtila kollegalle, joka tekee poiston siellä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: this workspace is damaged, and what can't be read can't be erased.</source>
      <translation>Mitään ei poistettu: työtila on vaurioitunut, eikä sitä, mitä ei voi lukea, voi poistaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: `workbench check WS --repair-to FILE`.</source>
      <translation>Korjaa se ensin: `workbench check WS --repair-to FILE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: Check the workspace, in the settings.</source>
      <translation>Korjaa se ensin: asetusten kohta Tarkista työtila.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Former colleague {person}</source>
      <translation>Entinen kollega {person}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Name and e-mail address, as they were ever written</source>
      <translation>Nimi ja sähköpostiosoite, kuten ne on koskaan kirjoitettu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>What they answered, scored and noted stays, under the pseudonym: it belongs to the assessments.</source>
      <translation>Hänen vastauksensa, tasonsa ja muistiinpanonsa jäävät peitenimellä: ne kuuluvat arviointeihin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{line} (erased {said}: {reason})</source>
      <translation>{line} (poistettu {said}: {reason})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Their declaration for {list} stays: it was finalised and signed for.</source>
      <translation>Hänen ilmoituksensa jää ({list}): arviointi on lopullinen ja allekirjoitettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>it could not be removed; delete it</source>
      <translation>sitä ei voitu poistaa; poista se itse</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/erasing.py" />
      <source>{number} declarations of interest</source>
      <extracomment>For one: declaration of interest</extracomment>
      <translation>
        <numerusform>yksi sidonnaisuusilmoitus</numerusform>
        <numerusform>{number} sidonnaisuusilmoitusta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>The log</source>
      <translation>Loki</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/erasing.py" />
      <source>{number} files</source>
      <extracomment>For one: file</extracomment>
      <translation>
        <numerusform>yksi tiedosto</numerusform>
        <numerusform>{number} tiedostoa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>There is no export “{given}”.</source>
      <translation>Vientiä ”{given}” ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>The {kind} does not say what the assessment says: {fault}</source>
      <translation>Tiedosto ({kind}) ei vastaa arviointia: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>It was not written. Please send us this sentence; your answers are safe.</source>
      <translation>Sitä ei kirjoitettu. Lähetä meille tämä virke; vastauksesi ovat tallessa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>{path} is a signed package and is left as it is.</source>
      <translation>{path} on allekirjoitettu paketti, ja se jätetään ennalleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Export into another folder.</source>
      <translation>Vie toiseen kansioon.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>There is no package for “{given}”.</source>
      <translation>Pakettia ei ole vastaanottajalle ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>A package is for the cluster or the programme; what everybody may see is the public profile.</source>
      <translation>Paketti on klusterille tai ohjelmalle; kaikille tarkoitettu on julkinen profiili.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Files can't be written in “{language}”.</source>
      <translation>Tiedostoja ei voi kirjoittaa kielellä ”{language}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the workbook …</source>
      <translation>Kirjoitetaan työkirjaa …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the report …</source>
      <translation>Kirjoitetaan raporttia …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the questionnaire …</source>
      <translation>Kirjoitetaan kyselylomaketta …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the feedback sheet …</source>
      <translation>Kirjoitetaan palautelehteä …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the prep sheet …</source>
      <translation>Kirjoitetaan valmistelulehteä …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>prep sheet</source>
      <translation>valmistelulehti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the profile …</source>
      <translation>Kirjoitetaan profiilia …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Packing …</source>
      <translation>Pakataan …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>{place} is not as the format of packages describes it.</source>
      <translation>{place} ei ole pakettimuodon kuvauksen mukainen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>assessment.json differs from the assessment.</source>
      <translation>assessment.json poikkeaa arvioinnista.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>Something unexpected happened ({what}); it is our fault, not yours.</source>
      <translation>Tapahtui jotakin odottamatonta ({what}); vika on meidän, ei sinun.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>What was saved is safe. Please send us {report}.</source>
      <translation>Tallennettu on turvassa. Lähetä meille {report}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>title</source>
      <translation>otsikko</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>text</source>
      <translation>teksti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>short form</source>
      <translation>lyhyt muoto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>who does it</source>
      <translation>kuka sen tekee</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>by when</source>
      <translation>mihin mennessä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>how it is proven</source>
      <translation>miten se osoitetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level now</source>
      <translation>taso nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level it leads to</source>
      <translation>taso, johon se johtaa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>whether it was removed</source>
      <translation>poistettiinko se</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>what it speaks for</source>
      <translation>mitä se koskee</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>name</source>
      <translation>nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>sort</source>
      <translation>laji</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>country</source>
      <translation>maa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>region</source>
      <translation>alue</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>sector</source>
      <translation>toimiala</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Cluster “{name}”: {field}</source>
      <translation>Klusteri ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Evidence “{name}”: {field}</source>
      <translation>Näyttöasiakirja ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Finding “{name}”: {field}</source>
      <translation>Havainto ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Measure “{name}”: {field}</source>
      <translation>Toimenpide ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Talk “{name}”: {field}</source>
      <translation>Keskustelu ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Request “{name}”: {field}</source>
      <translation>Pyyntö ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Note on {indicator}</source>
      <translation>Muistiinpano: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Whether {indicator} is to be discussed</source>
      <translation>Onko keskusteltava: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Role of {name}</source>
      <translation>Rooli: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Interest of {name}</source>
      <translation>Sidonnaisuus: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Lock of {name}</source>
      <translation>Lukitus: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Approval of {name}</source>
      <translation>Hyväksyntä: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Mark of {question}</source>
      <translation>Merkintä: {question}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Period</source>
      <translation>Kausi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Currency</source>
      <translation>Valuutta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Status</source>
      <translation>Tila</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Origin</source>
      <translation>Alkuperä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Previous</source>
      <translation>Edellinen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit first</source>
      <translation>Vierailun ensimmäinen päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit last</source>
      <translation>Vierailun viimeinen päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Deleted</source>
      <translation>Poistettu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Agenda</source>
      <translation>Vierailuohjelma</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Level that {name} gave for {indicator}</source>
      <translation>Indikaattorin {indicator} taso, antaja {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Agreed level of {indicator}</source>
      <translation>Sovittu taso: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Your level of {indicator}</source>
      <translation>Oma tasosi: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>somebody</source>
      <translation>joku</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>This assessment is for practice: it is never finalised.</source>
      <translation>Tämä on harjoitusarviointi: sitä ei koskaan tehdä lopulliseksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>Export it as a draft to see what the files look like.</source>
      <translation>Vie se luonnoksena, niin näet, millaisia tiedostot ovat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Nothing was done: {path} is about no assessment of {workspace}, so its log has no place for it.</source>
      <translation>Mitään ei tehty: {path} ei koske mitään arviointia työtilassa {workspace}, joten sen lokissa ei ole sille paikkaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Give the workspace that the package was exported from, or leave --workspace out.</source>
      <translation>Anna työtila, josta paketti vietiin, tai jätä --workspace pois.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>No assessors' file is made of this assessment: {reason}.</source>
      <translation>Tästä arvioinnista ei tehdä arvioijien tiedostoa: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Only those who have joined an assessment hand it to one another; its lead lets somebody join.</source>
      <translation>Vain arvioinnissa mukana olevat antavat sen toisilleen; pääarvioija ottaa muita mukaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>The assessors' file was not written: read back, {count} of its parts are not what was said.</source>
      <translation>Arvioijien tiedostoa ei kirjoitettu: takaisin luettaessa {count} sen osaa poikkesi kirjatusta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Your work is safe. Export it into another folder or onto another disk; if it stays so, send us this.</source>
      <translation>Työsi on turvassa. Vie se toiseen kansioon tai toiselle levylle; jos vika jatkuu, lähetä meille tämä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Writing the assessors' file …</source>
      <translation>Kirjoitetaan arvioijien tiedostoa …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Nobody but you can open the assessors' file yet: no colleague has joined with a key.</source>
      <translation>Vain sinä voit vielä avata arvioijien tiedoston: kukaan kollega ei ole tullut mukaan avaimella.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>it is for practice</source>
      <translation>se on harjoitus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>you have no part in it</source>
      <translation>et ole siinä mukana</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>{folder} is not empty, so nothing was written there.</source>
      <translation>{folder} ei ole tyhjä, joten sinne ei kirjoitettu mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Choose a new folder: what is handed out should hold nothing else.</source>
      <translation>Valitse uusi kansio: luovutettavassa ei saa olla mitään muuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Nothing is held about “{name}”.</source>
      <translation>Tietoja ei ole: ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Try the name as it may have been written, or the e-mail address.</source>
      <translation>Kokeile nimeä toisin kirjoitettuna tai sähköpostiosoitetta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What was written is not what is held: {fault} differs.</source>
      <translation>Kirjoitettu ei vastaa säilytettyä: {fault} poikkeaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>It was taken away again. Check the disk, and try once more; please send us this sentence.</source>
      <translation>Se poistettiin taas. Tarkista levy ja yritä uudelleen; lähetä meille tämä virke.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Who they are</source>
      <translation>Keitä he ovat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their part in an assessment, and their declarations</source>
      <translation>Heidän osuutensa arvioinnissa ja ilmoituksensa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What refers to them</source>
      <translation>Mikä viittaa heihin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Where they are named</source>
      <translation>Missä heidät mainitaan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Reading it back …</source>
      <translation>Luetaan takaisin …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their levels</source>
      <translation>Heidän tasonsa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What they wrote down</source>
      <translation>Mitä he kirjasivat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>all that is held</source>
      <translation>kaikki säilytetyt tiedot</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: the levels of {what}, until all have locked</source>
      <translation>{place}: tasot ({what}), kunnes kaikki ovat lukinneet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: what is agreed on, until you have locked too</source>
      <translation>{place}: mistä on sovittu, kunnes sinäkin olet lukinnut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>a colleague</source>
      <translation>kollega</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>This computer does not know yet who you are.</source>
      <translation>Tämä tietokone ei vielä tiedä, kuka olet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Run `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` once.</source>
      <translation>Suorita kerran `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>{path} can't be understood: {reason}.</source>
      <translation>{path}: ei ymmärretä: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Take it from a backup, or remove it and run `workbench init` again with --person.</source>
      <translation>Palauta se varmuuskopiosta, tai poista se ja suorita `workbench init` uudelleen valitsimella --person.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>You have no signing identity on this computer yet.</source>
      <translation>Sinulla ei ole vielä allekirjoitusidentiteettiä tällä tietokoneella.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one with `workbench identity new`, or take one with `workbench identity import`.</source>
      <translation>Tee se komennolla `workbench identity new` tai tuo se komennolla `workbench identity import`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one, or choose the file of one that you have.</source>
      <translation>Tee uusi, tai valitse sen tiedosto, jos sinulla on jo sellainen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>{path} was issued for another key than that of {identity}.</source>
      <translation>{path} myönnettiin muulle kuin identiteetin {identity} avaimelle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Send the certificate of exactly this identity to the authority again.</source>
      <translation>Lähetä juuri tämän identiteetin varmenne myöntäjälle uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity is valid from {start} to {end} only: it can't sign today.</source>
      <translation>Allekirjoitusidentiteettisi on voimassa vain {start} – {end}: sillä ei voi allekirjoittaa tänään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it with `workbench identity renew`; what it signed before stays valid.</source>
      <translation>Uusi se komennolla `workbench identity renew`; aiemmin allekirjoitettu pysyy pätevänä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Uusi se kohdassa Asetukset, Identiteetti ja ihmiset; aiemmin allekirjoitettu pysyy pätevänä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>This identity names another person ({person}) than you are on this computer ({id}). Colleagues would see two people: begin this computer with `workbench init --identity` instead.</source>
      <translation>Identiteetissä on eri henkilö ({person}) kuin sinä tällä tietokoneella ({id}). Kollegat näkisivät kaksi ihmistä: ota tietokone käyttöön komennolla `workbench init --identity`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ended on {day}: it can't sign any more. Renew it; what it signed stays valid.</source>
      <translation>Allekirjoitusidentiteettisi päättyi {day}: sillä ei voi enää allekirjoittaa. Uusi se; aiemmin allekirjoitettu pysyy pätevänä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ends on {day}, {when}. Renew it before.</source>
      <translation>Allekirjoitusidentiteettisi päättyy {day}, {when}. Uusi se ennen sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>in {count}</source>
      <translation>jäljellä {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>within a day</source>
      <translation>vuorokauden sisällä</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/identities.py" />
      <source>{number} days</source>
      <extracomment>For one: day</extracomment>
      <translation>
        <numerusform>yksi päivä</numerusform>
        <numerusform>{number} päivää</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/imported.py" />
      <source>it changed while it was read</source>
      <translation>se muuttui, kun sitä luettiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>kept answer for {short}</source>
      <translation>säilytetty vastaus: {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>mark on {indicator}</source>
      <translation>merkintä: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not known</source>
      <translation>ei tiedossa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{words} for {short}</source>
      <translation>{words}: {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{count} kept answers</source>
      <translation>{count} säilytettyä vastausta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>level {level} for {indicator}</source>
      <translation>taso {level}: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>no level for {indicator}</source>
      <translation>ei tasoa: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not applicable for {indicator}</source>
      <translation>ei sovellu: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>rationale for {indicator}</source>
      <translation>perustelu: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>notes on {place}</source>
      <translation>muistiinpanot: {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>quick note on {place}</source>
      <translation>pikamuistiinpano: {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>evidence {name}</source>
      <translation>näyttö {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{sort} on {indicator}</source>
      <translation>{sort}: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>answer to {title}</source>
      <translation>vastaus: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>the whole workspace</source>
      <translation>koko työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>what is not here any more</source>
      <translation>mitä täällä ei enää ole</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>a colleague's name</source>
      <translation>kollegan nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>a cluster</source>
      <translation>klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/keeping_verdicts.py" />
      <source>{path} is neither a .pdf nor a .txt file.</source>
      <translation>{path} ei ole .pdf- eikä .txt-tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/keeping_verdicts.py" />
      <source>Choose a name that ends with .pdf or .txt.</source>
      <translation>Valitse nimi, jonka lopussa on .pdf tai .txt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>There is nothing to lock: {why}.</source>
      <translation>Lukittavaa ei ole: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Locking closes levels that somebody else gives too, each without sight of the other.</source>
      <translation>Lukitseminen sulkee tasot, jotka joku toinenkin antaa, kumpikin toisen tasoja näkemättä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Your levels are locked already.</source>
      <translation>Tasosi on jo lukittu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>A level can still be revised with a reason; what you first thought stays in the story.</source>
      <translation>Tasoa voi vielä muuttaa, kun antaa syyn; ensimmäinen näkemyksesi jää historiaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>nobody scores beside you</source>
      <translation>kukaan muu ei anna tasoja kanssasi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>you have given no level yet</source>
      <translation>et ole antanut vielä yhtään tasoa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>The log can't be written as {name}.</source>
      <translation>Lokia ei voi kirjoittaa tiedostoon {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>Give a file that ends in .xlsx or .csv.</source>
      <translation>Anna tiedosto, jonka lopussa on .xlsx tai .csv.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Nothing was asked for under {given}.</source>
      <translation>Numerolla {given} ei ole pyydetty mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Give a number as `workbench request WS A` lists it: {known}.</source>
      <translation>Anna numero, jonka `workbench request WS A` luettelee: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>talk with {name}</source>
      <translation>keskustelu: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>request for {words}</source>
      <translation>pyyntö: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>received</source>
      <translation>saatu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>open again</source>
      <translation>taas avoin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>there is none yet</source>
      <translation>yhtään ei vielä ole</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>on a network drive</source>
      <translation>verkkolevyllä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>in a folder that is kept in a cloud</source>
      <translation>pilvessä säilytettävässä kansiossa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>{name} lies {place}. Others may write there at the same moment, so it is opened with more care: slower, and in one place at a time. Better keep it on this computer, and share packages and copies.</source>
      <translation>{name} on täällä: {place}. Muut voivat kirjoittaa sinne samaan aikaan, joten se avataan varovammin: hitaammin ja vain yhdessä paikassa kerrallaan. Pidä se mieluummin tällä tietokoneella ja jaa paketteja ja kopioita.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>what was sound</source>
      <translation>ehjä osa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>There is no mapping “{given}” in this workspace, and no such file.</source>
      <translation>Määritystä ”{given}” ei ole tässä työtilassa eikä sellaista tiedostoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>`workbench mapping list` shows those that are kept.</source>
      <translation>`workbench mapping list` näyttää tallessa olevat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Choose one of those that are offered.</source>
      <translation>Valitse jokin tarjotuista.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>The mapping has no name.</source>
      <translation>Määrityksellä ei ole nimeä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Name it after the layout that it reads, e.g. Consultant's form 2019.</source>
      <translation>Nimeä se asettelun mukaan, jonka se lukee, esim. Konsultin lomake 2019.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>mapping “{name}”</source>
      <translation>määritys ”{name}”</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>removal of the mapping “{name}”</source>
      <translation>määrityksen ”{name}” poisto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Not answered, or not readable yet</source>
      <translation>Ei vastattu, tai ei vielä luettavissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No level yet</source>
      <translation>Ei vielä tasoa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Required document not seen</source>
      <translation>Vaadittua asiakirjaa ei ole nähty</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Figures that do not fit together</source>
      <translation>Luvut, jotka eivät sovi yhteen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No declaration of interest by</source>
      <translation>Sidonnaisuusilmoitus puuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Levels not locked by</source>
      <translation>Tasoja ei ole lukinnut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No agreed level yet</source>
      <translation>Ei vielä sovittua tasoa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Agreed levels not approved by</source>
      <translation>Sovittuja tasoja ei ole hyväksynyt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Colleagues differ on</source>
      <translation>Kollegat eroavat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No signing identity known of</source>
      <translation>Allekirjoitusidentiteetti ei tiedossa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>level of {indicator}</source>
      <translation>taso: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>and {count}</source>
      <translation>ja {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/missing_words.py" />
      <source>{number} more</source>
      <extracomment>For one: more</extracomment>
      <translation>
        <numerusform>yksi muu</numerusform>
        <numerusform>{number} muuta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>thing</source>
      <translation>kohde</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what it is</source>
      <translation>mikä se on</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the name</source>
      <translation>nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the edition</source>
      <translation>lomakeversio</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the period</source>
      <translation>kausi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>whose it is</source>
      <translation>mikä klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the status</source>
      <translation>tila</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what the last period was</source>
      <translation>mikä oli edellinen kausi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the first day of the visit</source>
      <translation>vierailun ensimmäinen päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the last day of the visit</source>
      <translation>vierailun viimeinen päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the removal</source>
      <translation>poisto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>which file it is</source>
      <translation>mikä tiedosto se on</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what stands where</source>
      <translation>mitä missäkin on</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the clusters to compare with</source>
      <translation>vertailtavat klusterit</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the title</source>
      <translation>otsikko</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the text</source>
      <translation>teksti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the short form</source>
      <translation>lyhyt muoto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the agenda</source>
      <translation>vierailuohjelma</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what is asked for</source>
      <translation>mitä pyydetään</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>when it came</source>
      <translation>milloin se saatiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>until when it is due</source>
      <translation>mihin mennessä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>who spoke</source>
      <translation>kuka puhui</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>evidence</source>
      <translation>näyttöasiakirja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>finding</source>
      <translation>havainto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>measure</source>
      <translation>toimenpide</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>label</source>
      <translation>laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>person</source>
      <translation>henkilö</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>talk</source>
      <translation>keskustelu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>request</source>
      <translation>pyyntö</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>cluster</source>
      <translation>klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>mapping</source>
      <translation>määritys</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>log of access</source>
      <translation>käyttöloki</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>erasure</source>
      <translation>poisto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the note on {indicator}</source>
      <translation>muistiinpano: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster's mark on {question}</source>
      <translation>klusterin merkintä: {question}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the role of {name}</source>
      <translation>rooli: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the declaration of interest of {name}</source>
      <translation>sidonnaisuusilmoitus: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the lock on the levels of {name}</source>
      <translation>tasojen lukitus: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the approval by {name}</source>
      <translation>hyväksyntä: {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} answers</source>
      <extracomment>For one: answer</extracomment>
      <translation>
        <numerusform>yksi vastaus</numerusform>
        <numerusform>{number} vastausta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} levels</source>
      <extracomment>For one: level</extracomment>
      <translation>
        <numerusform>yksi taso</numerusform>
        <numerusform>{number} tasoa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} notes</source>
      <extracomment>For one: note</extracomment>
      <translation>
        <numerusform>yksi muistiinpano</numerusform>
        <numerusform>{number} muistiinpanoa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} other entries</source>
      <extracomment>For one: other entry</extracomment>
      <translation>
        <numerusform>yksi muu merkintä</numerusform>
        <numerusform>{number} muuta merkintää</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} earlier entries</source>
      <extracomment>For one: earlier entry</extracomment>
      <translation>
        <numerusform>yksi aiempi merkintä</numerusform>
        <numerusform>{number} aiempaa merkintää</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the answer to *{question}*</source>
      <translation>vastaus kysymykseen *{question}*</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the level of {indicator} in the lane of {whose}</source>
      <translation>indikaattorin {indicator} taso ({whose})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>of {time} by {name}</source>
      <translation>{time} ({name})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>of {time}</source>
      <translation>{time}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{what} {said}</source>
      <translation>{what} {said}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{assessment}, its edition</source>
      <translation>{assessment}, lomakeversio</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an assessment</source>
      <translation>arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{assessment} (taken over from a workbook)</source>
      <translation>{assessment} (tuotu työkirjasta)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster</source>
      <translation>klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an answer or statement</source>
      <translation>vastaus tai kirjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>by {name}</source>
      <translation>({name})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The file asks by {old}; its answers are restated by {new}.</source>
      <translation>Tiedosto kysyy version {old} mukaan; vastaukset muunnetaan versioon {new}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer to {name} has no place any more: {why}</source>
      <translation>Vastauksella ei ole enää paikkaa ({name}): {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer for {name} can't be restated ({words}): {why}</source>
      <translation>Vastausta ei voi muuntaa: {name} ({words}): {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} says “{words}”, to a question that is not asked any more.</source>
      <translation>{address}: ”{words}”, vastaus kysymykseen, jota ei enää kysytä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} marks a question that is not asked any more: {told}.</source>
      <translation>{address}: merkintä kysymyksessä, jota ei enää kysytä: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>{name} is not on this assessment.</source>
      <translation>{name} ei ole mukana tässä arvioinnissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Its lead can let somebody join who hands over their certificate, the file me.crt.</source>
      <translation>Pääarvioija voi ottaa mukaan sen, joka antaa varmenteensa, tiedoston me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>“{given}” is no role.</source>
      <translation>”{given}” ei ole rooli.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Choose from: lead, co, third, observer.</source>
      <translation>Valitse näistä: lead, co, third, observer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Only the lead may do this: {what}.</source>
      <translation>Vain pääarvioija voi tehdä tämän: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Ask {lead} to do it.</source>
      <translation>Sen voi tehdä {lead}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The assessment would have no lead any more.</source>
      <translation>Arvioinnilla ei olisi enää pääarvioijaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>First let somebody else join as lead: then you become co-assessor and may leave.</source>
      <translation>Ota ensin joku toinen mukaan pääarvioijaksi: silloin sinusta tulee toinen arvioija ja voit poistua.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>declaration of interest</source>
      <translation>sidonnaisuusilmoitus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>let somebody else leave</source>
      <translation>poistaa jonkun toisen arvioinnista</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The declaration</source>
      <translation>ilmoitus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>hand over the lead</source>
      <translation>luovuttaa pääarvioijan tehtävän</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>give somebody another role</source>
      <translation>antaa toiselle uuden roolin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>whoever began it</source>
      <translation>arvioinnin aloittaja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>At least 8 characters. Best are four words that nobody would put together.</source>
      <translation>Vähintään 8 merkkiä. Parhaita ovat neljä sanaa, joita kukaan ei yhdistäisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Too short: at least 8 characters.</source>
      <translation>Liian lyhyt: vähintään 8 merkkiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Weak: a computer guesses it soon. Best are four words that nobody would put together.</source>
      <translation>Heikko: tietokone arvaa sen pian. Parhaita ovat neljä sanaa, joita kukaan ei yhdistäisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Fair. One more word that nobody would expect makes it strong.</source>
      <translation>Kohtalainen. Vielä yksi odottamaton sana tekee siitä vahvan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Strong.</source>
      <translation>Vahva.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Last period's edition does not ask “{question}”.</source>
      <translation>Edellisen kauden lomakeversio ei kysy ”{question}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Choose another question, or dismiss the cell with a reason.</source>
      <translation>Valitse toinen kysymys, tai hylkää solu ja anna syy.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Withheld: fewer than {limit} clusters have a level here, or such a group could be worked out from this one.</source>
      <translation>Ei näytetä: tässä on taso alle {limit} klusterilla, tai tästä voisi laskea sellaisen ryhmän.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Reference: {name}</source>
      <translation>Vertailu: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>median {median}, half of them between {low} and {high}</source>
      <translation>mediaani {median}, puolet niistä välillä {low}–{high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, four fifths between {low} and {high}</source>
      <translation>, neljä viidesosaa välillä {low}–{high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>{own_words}{n} clusters: {half}{tenths}.</source>
      <translation>{own_words}{n} klusteria: {half}{tenths}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Level {own}{place}{rank}. </source>
      <translation>Taso {own}{place}{rank}. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>All clusters of the portfolio</source>
      <translation>Kaikki salkun klusterit</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>not given</source>
      <translation>ei annettu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Top quarter</source>
      <translation>Ylin neljännes</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Lowest quarter</source>
      <translation>Alin neljännes</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Above the median</source>
      <translation>Yli mediaanin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>No level of its own. </source>
      <translation>Ei omaa tasoa. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, {ordinal} percentile</source>
      <translation>, {ordinal} persentiili</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Country: {name}</source>
      <translation>Maa: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Region: {name}</source>
      <translation>Alue: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Assessed for {year}</source>
      <translation>Arvioitu kaudelta {year}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Size: {band}</source>
      <translation>Koko: {band}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Below the median</source>
      <translation>Alle mediaanin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>At the median</source>
      <translation>Mediaanissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Scores that come to {label}</source>
      <translation>Tasot, joiden tulos on {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Scores that come to no label</source>
      <translation>Tasot, joiden tulos ei yllä laatumerkkiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Age: {band} years</source>
      <translation>Ikä: {band} vuotta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Age: {band}</source>
      <translation>Ikä: {band}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Field</source>
      <translation>Ala</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_coverage.py" />
      <source>no cluster</source>
      <translation>ei klusteria</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_coverage.py" />
      <source>no label</source>
      <translation>ei laatumerkkiä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>The portfolio has no package of {wanted}.</source>
      <translation>Salkussa ei ole tällaista pakettia: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>`workbench portfolio packages` lists what it has.</source>
      <translation>`workbench portfolio packages` luettelee, mitä siinä on.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Tables can't be written as {path}.</source>
      <translation>Taulukoita ei voi kirjoittaa tiedostoon {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Name a file that ends in .xlsx, .pdf, .csv or .parquet; for several tables a folder.</source>
      <translation>Nimeä tiedosto, jonka lopussa on .xlsx, .pdf, .csv tai .parquet; usealle taulukolle kansio.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>too few to say</source>
      <translation>liian vähän päätelmiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>may be where they began</source>
      <translation>voi johtua lähtötasosta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>no difference can be told</source>
      <translation>eroa ei voi todeta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>Each cluster's own indicators that began at the same level</source>
      <translation>Kunkin klusterin omat indikaattorit, jotka alkoivat samalta tasolta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>the difference lies between {low} and {high} percentage points: {verdict}.</source>
      <translation>ero on välillä {low} – {high} prosenttiyksikköä: {verdict}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose in {rose} % of {n} clusters with a measure, and in {others} % of {m} without. </source>
      <translation>kun toimenpide oli, nousi {rose} % ({n} klusteria), ja kun ei ollut, {others} % ({m}). </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose more often with a measure</source>
      <translation>nousi useammin, kun toimenpide oli</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose less often with a measure</source>
      <translation>nousi harvemmin, kun toimenpide oli</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio has no cluster “{given}”.</source>
      <translation>Salkussa ei ole klusteria ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give its id, the beginning of it, or its exact name, as `workbench portfolio calendar` shows them.</source>
      <translation>Anna sen tunnus, tunnuksen alku tai tarkka nimi, kuten `workbench portfolio calendar` ne näyttää.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>“{given}” can mean {count} clusters of the portfolio: {candidates}.</source>
      <translation>”{given}” voi tarkoittaa {count} salkun klusteria: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give more of the id.</source>
      <translation>Anna tunnuksesta enemmän.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio knows of no {label} of {name} that was given on {on}.</source>
      <translation>Salkussa ei ole laatumerkkiä {label}, joka myönnettiin klusterille {name} {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>`workbench portfolio calendar` shows labels and the days on which they were given.</source>
      <translation>`workbench portfolio calendar` näyttää laatumerkit ja niiden myöntämispäivät.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Read the portfolio anew: somebody else may have taken it back.</source>
      <translation>Lue salkku uudelleen: joku muu on voinut perua sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Without a reason no label is taken back.</source>
      <translation>Laatumerkkiä ei peruta ilman syytä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Say why, e.g. “entered for the wrong cluster”; it is kept beside the label.</source>
      <translation>Kerro miksi, esim. ”kirjattu väärälle klusterille”; syy säilyy merkin yhteydessä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>reason</source>
      <translation>syy</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>{files} is written, but the portfolio's log can't tell of it: {reason}.</source>
      <translation>Kirjoitettu: {files}, mutta salkun loki ei voi kertoa siitä: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>Tell whoever keeps the portfolio what you took from it; who may write to it can put it into its log.</source>
      <translation>Kerro salkun ylläpitäjälle, mitä otit siitä; se, joka saa kirjoittaa salkkuun, voi lisätä sen lokiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>These clusters can't be put together: {reason}.</source>
      <translation>Näitä klustereita ei voi yhdistää: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Give two or more clusters whose newest packages follow one edition that this program knows.</source>
      <translation>Anna vähintään kaksi klusteria, joiden uusimmat paketit noudattavat samaa, tämän ohjelman tuntemaa lomakeversiota.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>holds</source>
      <translation>pitää</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>fails</source>
      <translation>ei pidä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, no overlap</source>
      <translation>Yhdessä, ei päällekkäisyyttä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, by the lists</source>
      <translation>Yhdessä, luetteloiden mukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, full overlap</source>
      <translation>Yhdessä, täysi päällekkäisyys</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>No overlap</source>
      <translation>Ei päällekkäisyyttä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>By the lists</source>
      <translation>Luetteloiden mukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Full overlap</source>
      <translation>Täysi päällekkäisyys</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figure</source>
      <translation>Luku</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Unit</source>
      <translation>Yksikkö</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Known of</source>
      <translation>Tiedossa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Least</source>
      <translation>Vähiten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Most</source>
      <translation>Eniten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Rule</source>
      <translation>Sääntö</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>No.</source>
      <translation>Nro</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Levels today</source>
      <translation>Tasot nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figures suggest</source>
      <translation>Luvut viittaavat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Outlook</source>
      <translation>Näkymä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>List of</source>
      <translation>Luettelo</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>And in that of</source>
      <translation>Ja luettelossa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Members</source>
      <translation>Jäsenet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>The sheet {path} does not say what was released: {fault}</source>
      <translation>{path} ei vastaa sitä, mitä luovutettiin: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>It was not written. Please send us this sentence.</source>
      <translation>Sitä ei kirjoitettu. Lähetä meille tämä virke.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>{number} clusters are</source>
      <extracomment>For one: cluster is</extracomment>
      <translation>
        <numerusform>yksi klusteri</numerusform>
        <numerusform>{number} klusteria</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>{number} further labels</source>
      <extracomment>For one: further label</extracomment>
      <translation>
        <numerusform>yksi muu merkki</numerusform>
        <numerusform>{number} muuta merkkiä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>NUTS</source>
      <translation>NUTS</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Region</source>
      <translation>Alue</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Domain</source>
      <translation>Painoala</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Clusters</source>
      <translation>Klusterit</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Gold</source>
      <translation>Kulta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Silver</source>
      <translation>Hopea</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Bronze</source>
      <translation>Pronssi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>No label</source>
      <translation>Ei laatumerkkiä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Fields</source>
      <translation>Alat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Committed</source>
      <translation>Sitoutuneet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Gap</source>
      <translation>Aukko</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>And</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Clusters in both</source>
      <translation>Klusterit kummassakin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Fields in common</source>
      <translation>Yhteiset alat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels in both</source>
      <translation>Merkki molemmissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Now</source>
      <translation>Nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Largest gone</source>
      <translation>Ilman suurinta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels not renewed</source>
      <translation>Merkkejä ei uusittu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money ends</source>
      <translation>Rahoitus loppuu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>All three</source>
      <translation>Kaikki kolme</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money not told</source>
      <translation>Rahoitusta ei kerrottu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Holds</source>
      <translation>Nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Content</source>
      <translation>Sisältö</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Programme</source>
      <translation>Ohjelma</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Median %</source>
      <translation>Mediaani %</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Programmes</source>
      <translation>Ohjelmat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Which</source>
      <translation>Mitkä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Levels</source>
      <translation>Tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Hub</source>
      <translation>Keskus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>FTE</source>
      <translation>Htv</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Events</source>
      <translation>Tapahtumat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Points %</source>
      <translation>Pisteet %</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Hold a label</source>
      <translation>Merkki myönnetty</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>When</source>
      <translation>Milloin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>What</source>
      <translation>Mitä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Label</source>
      <translation>Laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Until</source>
      <translation>Voimassa asti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Predecessors</source>
      <translation>Edeltäjät</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Their last levels</source>
      <translation>Viimeiset tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Median</source>
      <translation>Mediaani</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>First level since</source>
      <translation>Ensimmäinen taso sen jälkeen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Member services</source>
      <translation>Jäsenpalvelut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Internationalisation</source>
      <translation>Kansainvälistyminen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Services sold, share of income</source>
      <translation>Myydyt palvelut, osuus tuloista</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Fees, share of income</source>
      <translation>Maksut, osuus tuloista</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>EU money, share of income</source>
      <translation>EU-rahoitus, osuus tuloista</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Events of all services</source>
      <translation>Tapahtumat kaikissa palveluissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Participants in all services</source>
      <translation>Osallistujat kaikissa palveluissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Some %</source>
      <translation>Joitakin %</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>p25</source>
      <translation>p25</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>p75</source>
      <translation>p75</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Withheld</source>
      <translation>Ei näytetä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody speaks for somebody else here: this workspace is not for practice only.</source>
      <translation>Täällä kukaan ei puhu toisen puolesta: tämä työtila ei ole vain harjoittelua varten.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Leave out --as, or use the practice workspace.</source>
      <translation>Jätä --as pois, tai käytä harjoittelutyötilaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody in this workspace has the e-mail address {given}.</source>
      <translation>Kenelläkään tässä työtilassa ei ole sähköpostiosoitetta {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Let them join first: `workbench join WS A PERSON.crt --role co`.</source>
      <translation>Ota hänet ensin mukaan: `workbench join WS A PERSON.crt --role co`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Taking what colleagues added: {what} of {count} …</source>
      <translation>Otetaan kollegojen lisäyksiä: {what}/{count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: it was put there under another name than its own.</source>
      <translation>{name}: ei otettu: se on viety sinne muulla kuin omalla nimellään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: its signature is not that of the laptop that it names.</source>
      <translation>{name}: ei otettu: allekirjoitus ei ole sen nimeämän tietokoneen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Something was sealed for you by a laptop that nobody introduced ({by}…). Ask for its file me.crt.</source>
      <translation>Tietokone, jota kukaan ei ole esitellyt ({by}…), on sinetöinyt jotakin sinulle. Pyydä sen tiedosto me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Merging {what} to {min} of {count} entries …</source>
      <translation>Yhdistetään merkintöjä {what}–{min}/{count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {sentence}</source>
      <translation>{name}: ei otettu: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {error}.</source>
      <translation>{name}: ei otettu: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Number {number} of a colleague's laptop was not taken: {error}.</source>
      <translation>Kollegan tietokoneen numeroa {number} ei otettu: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Nothing is sealed for {value_of}: their certificate is not on your trust list.</source>
      <translation>Mitään ei sinetöidä vastaanottajalle {value_of}: hänen varmenteensa ei ole luotettujen luettelossasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Signing what colleagues lack …</source>
      <translation>Allekirjoitetaan, mitä kollegoilta puuttuu …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>a sync writes</source>
      <translation>synkronointi kirjoittaa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what colleagues lack: {what} of {count} …</source>
      <translation>Viedään, mitä kollegoilta puuttuu: {what}/{count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding evidence: {what} of {count} …</source>
      <translation>Viedään näyttöä: {what}/{count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what did not arrive last time …</source>
      <translation>Viedään, mikä ei viimeksi mennyt perille …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/questionnaires.py" />
      <source>The questionnaire does not say what the assessment says: {fault}.</source>
      <translation>Kyselylomake ei vastaa arviointia: {fault}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/receipts.py" />
      <source>{number} snapshots were</source>
      <extracomment>For one: snapshot was</extracomment>
      <translation>
        <numerusform>yksi tilannekopio</numerusform>
        <numerusform>{number} tilannekopiota</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/receipts.py" />
      <source>{number} copies</source>
      <extracomment>For one: copy</extracomment>
      <translation>
        <numerusform>yksi kopio</numerusform>
        <numerusform>{number} kopiota</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Only one assessor scores this assessment.</source>
      <translation>Vain yksi arvioija antaa tässä arvioinnissa tasot.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels stand as they are: there is nothing to agree on.</source>
      <translation>Tasot jäävät sellaisikseen: sovittavaa ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Not locked yet: {names}.</source>
      <translation>Ei vielä lukinnut: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Levels are shown and agreed on once everybody has locked.</source>
      <translation>Tasot näytetään ja niistä sovitaan, kun kaikki ovat lukinneet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels of {names} are locked and have not come to this laptop yet.</source>
      <translation>Tasot on lukittu, mutta ne eivät ole vielä tällä tietokoneella: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more: `workbench restore WS FROM`.</source>
      <translation>Tuo heidän tiedostonsa vielä kerran: `workbench restore WS FROM`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more.</source>
      <translation>Tuo heidän tiedostonsa vielä kerran.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Level {level} for {indicator} is not what everybody gave.</source>
      <translation>Taso {level} ei ole se, jonka kaikki antoivat: {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Say why you agree on it with --why, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Kerro valitsimella --why vähintään 20 merkillä, miksi sovitte siitä: raportti ei kerro siitä muuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Write why you agree on it, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Kirjoita vähintään 20 merkillä, miksi sovitte siitä: raportti ei kerro siitä muuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The consensus is approved by {names}.</source>
      <translation>Sovitut tasot hyväksyy: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Your own word is your signature, or what you agreed on.</source>
      <translation>Oma sanasi on allekirjoituksesi, tai se, mistä sovit.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>There is no agreed level yet for {indicators}.</source>
      <translation>Sovittua tasoa ei vielä ole: {indicators}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Agree on these first.</source>
      <translation>Sopikaa ensin näistä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>agreed level for {indicator}</source>
      <translation>sovittu taso: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>reason for {indicator}</source>
      <translation>perustelu: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>{count} equal levels agreed</source>
      <translation>sovittu {count} samasta tasosta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>There is no {noun} “{given}” in this workspace.</source>
      <translation>Tässä työtilassa ei ole kohdetta ”{given}” ({noun}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>`workbench {kind} list` shows them; give an id, its beginning, or the exact name.</source>
      <translation>`workbench {kind} list` näyttää ne; anna tunnus, sen alku tai tarkka nimi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Nobody in this workspace is called “{given}”.</source>
      <translation>Ketään tämän nimistä ei ole tässä työtilassa: ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Give the exact name or e-mail address, as it was written when the person joined, or their id.</source>
      <translation>Anna tarkka nimi tai sähköpostiosoite sellaisena kuin se kirjoitettiin henkilön tullessa mukaan, tai hänen tunnuksensa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>“{given}” can mean {several}: {candidates}.</source>
      <translation>”{given}” voi tarkoittaa {several}: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>assessment</source>
      <translation>arviointi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/references.py" />
      <source>{number} assessments</source>
      <extracomment>For one: {number} assessment</extracomment>
      <translation>
        <numerusform>yksi arviointi</numerusform>
        <numerusform>{number} arviointia</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/references.py" />
      <source>{number} persons</source>
      <extracomment>For one: {number} person</extracomment>
      <translation>
        <numerusform>yksi henkilö</numerusform>
        <numerusform>{number} henkilöä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>There is nothing to pack: no group of the edition {edition} may be shown.</source>
      <translation>Pakattavaa ei ole: mitään version {edition} ryhmää ei saa näyttää.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A group has to have at least {limit} clusters; `workbench portfolio stats` shows which have.</source>
      <translation>Ryhmässä on oltava vähintään {limit} klusteria; `workbench portfolio stats` näyttää, missä on.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>The portfolio holds several editions: {known}.</source>
      <translation>Salkussa on useita lomakeversioita: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Say with --edition of which one is meant.</source>
      <translation>Kerro valitsimella --edition, mitä niistä tarkoitat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A pack needs a title of at most {limit} characters.</source>
      <translation>Vertailupaketti tarvitsee otsikon, enintään {limit} merkkiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Name the clusters in it and the year, e.g. “Danish clusters 2026”.</source>
      <translation>Nimeä sen klusterit ja vuosi, esim. ”Tanskan klusterit 2026”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>This laptop has no reference portfolio “{given}”.</source>
      <translation>Tällä tietokoneella ei ole vertailusalkkua ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>`workbench reference list` shows those it has; `workbench reference add` takes one.</source>
      <translation>`workbench reference list` näyttää ne, jotka sillä on; `workbench reference add` lisää uuden.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>{path} is valid, but {name}, who signed it, is not on your trust list.</source>
      <translation>{path} on pätevä, mutta sen allekirjoittaja {name} ei ole luotettujen luettelossasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Compare the fingerprint and trust them (`workbench identity trust`), then take it again.</source>
      <translation>Vertaa sormenjälkeä ja luota häneen (`workbench identity trust`), ja ota se sitten uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” has no group “{given}”.</source>
      <translation>Vertailusalkussa ”{title}” ei ole ryhmää ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>It has: {known}.</source>
      <translation>Siinä on: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” is about the edition {theirs}, and the assessment about {ours}.</source>
      <translation>”{title}” koskee lomakeversiota {theirs}, arviointi versiota {ours}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Ask for a pack of the assessment's edition.</source>
      <translation>Pyydä vertailupaketti, joka koskee arvioinnin lomakeversiota.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>“{given}” is nobody to whom something is released.</source>
      <translation>”{given}” ei ole kukaan, jolle jotakin luovutetaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose cluster, programme or public.</source>
      <translation>Valitse cluster, programme tai public.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>There is nothing called “{given}” to release.</source>
      <translation>Luovutettavaa nimellä ”{given}” ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose from {known}, a document's number or a question's id: `workbench forms show {edition}` lists them.</source>
      <translation>Valitse näistä: {known}, asiakirjan numero tai kysymyksen tunnus: `workbench forms show {edition}` luettelee ne.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>A text belongs to one item, and {items} needs none.</source>
      <translation>Teksti kuuluu yhteen kohtaan, ja {items} ei tarvitse tekstiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Release one of {known} with --text at a time.</source>
      <translation>Luovuta valitsimella --text yksi kerrallaan: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} has no text yet, so there is nothing to release.</source>
      <translation>Tekstiä ei vielä ole, joten luovutettavaa ei ole: {item}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Give it with --text.</source>
      <translation>Anna se valitsimella --text.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The text for {item} has {length} characters, and the profile has room for {limit}.</source>
      <translation>Tekstissä on {length} merkkiä ({item}), ja profiiliin mahtuu {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} is not released to anybody, so it can't be withdrawn.</source>
      <translation>{item}: ei luovutettu kenellekään, joten sitä ei voi perua.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Released: {known}.</source>
      <translation>Luovutettu: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The cluster has not released its name to the public, so there is no profile to write.</source>
      <translation>Klusteri ei ole luovuttanut nimeään julkiseksi, joten profiilia ei voi kirjoittaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Write down what it agrees to: workbench release WS A --to public --items name,members …</source>
      <translation>Kirjaa, mihin se suostuu: workbench release WS A --to public --items name,members …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Leave the public profile out until it agrees; what it agrees to is written down by a command.</source>
      <translation>Jätä julkinen profiili pois, kunnes se suostuu; suostumus kirjataan komennolla.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>nothing is</source>
      <translation>ei mitään</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring.py" />
      <source>Something without a name</source>
      <translation>Jokin nimetön</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} does not verify, so nothing is taken from it: {reason}</source>
      <translation>{path} ei läpäise tarkistusta, joten siitä ei oteta mitään: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>`workbench verify {path}` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify {path}` kertoo lisää; pyydä lähettäjältä paketti sellaisena kuin se allekirjoitettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} is about {what}, which this workspace does not know.</source>
      <translation>{path} koskee jotakin, mitä tämä työtila ei tunne: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>Restore from a snapshot or a colleague's workspace first; a package can fill in what is missing there.</source>
      <translation>Palauta ensin tilannekopiosta tai kollegan työtilasta; paketti voi täydentää sitä, mitä sieltä puuttuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>An assessment</source>
      <translation>Arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>a signature is not valid.</source>
      <translation>jokin allekirjoitus ei ole pätevä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{name}: not on your trust list yet</source>
      <translation>{name}: ei vielä luotettujen luettelossasi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{each} is half written or was changed</source>
      <translation>{each} on kirjoitettu vain puoliksi tai sitä on muutettu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Whoever keeps data for longer or shorter than usual says why.</source>
      <translation>Jos tietoja säilytetään tavallista pidempään tai lyhyempään, siihen annetaan syy.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a reason with --reason, e.g. “renewal of the label in 2029”.</source>
      <translation>Anna syy valitsimella --reason, esim. ”laatumerkin uusiminen 2029”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Write why, e.g. “renewal of the label in 2029”.</source>
      <translation>Kirjoita miksi, esim. ”laatumerkin uusiminen 2029”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{day} is over already, so nothing can be kept until then.</source>
      <translation>{day} on jo mennyt, joten mitään ei voi säilyttää siihen asti.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a later day; what is not needed any more can be erased: `workbench erase WS CLUSTER --reason T`.</source>
      <translation>Anna myöhempi päivä; tarpeettoman voi poistaa: `workbench erase WS CLUSTER --reason T`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Choose a later day; what is not needed any more can be erased: Erase a cluster.</source>
      <translation>Valitse myöhempi päivä; tarpeettoman voi poistaa: Poista klusteri pysyvästi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>the day until which it is kept</source>
      <translation>päivä, johon asti se säilytetään</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{name} was to be kept until {day}. Keep it longer, or erase it.</source>
      <translation>{name}: oli määrä säilyttää {day} asti. Säilytä pidempään tai poista.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/retaining.py" />
      <source>{number} assessments have been kept as long as agreed, {name} among them.</source>
      <extracomment>For one: one assessment has been kept as long as agreed: {name}.</extracomment>
      <translation>
        <numerusform>yksi arviointi on säilytetty sovitun ajan: {name}.</numerusform>
        <numerusform>{number} arviointia on säilytetty sovitun ajan, mukana {name}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}, the usual time</source>
      <translation>{until} asti, tavallinen aika</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}: {why}</source>
      <translation>{until} asti: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}</source>
      <translation>{until} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} is its name</source>
      <translation>”{label}” {side} on sen nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} is like its name</source>
      <translation>”{label}” {side} muistuttaa sen nimeä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} says the same as its name</source>
      <translation>”{label}” {side} sanoo saman kuin sen nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its left</source>
      <translation>vasemmalla</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>above it</source>
      <translation>yläpuolella</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its right</source>
      <translation>oikealla</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>below it</source>
      <translation>alapuolella</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>in front of it in its own cell</source>
      <translation>samassa solussa sen edellä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but what does “{head}” over it mean?</source>
      <translation>mutta mitä ”{head}” sen yläpuolella tarkoittaa?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but {reason}</source>
      <translation>mutta {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire was made for {cluster} {period}, not for this assessment of {own} {own_period}.</source>
      <translation>Kyselylomake tehtiin klusterille {cluster} {period}, ei tälle arvioinnille ({own} {own_period}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Take it with the assessment that it was made for{hint}.</source>
      <translation>Mitään ei muutettu. Tuo se siihen arviointiin, jota varten se tehtiin{hint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Open the assessment that it was made for, and take it over there.</source>
      <translation>Mitään ei muutettu. Avaa se arviointi, jota varten se tehtiin, ja tuo se siellä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire asks by {given}; no crosswalk leads from it to {wanted}, the assessment's own.</source>
      <translation>Kyselylomake kysyy version {given} mukaan; siitä ei ole siirtymää arvioinnin omaan versioon {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Export a new questionnaire and ask the cluster to copy its answers there.</source>
      <translation>Mitään ei muutettu. Vie uusi kyselylomake ja pyydä klusteria kopioimaan vastauksensa siihen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>{path} is no questionnaire of ours: it has no Metadata sheet that says so.</source>
      <translation>{path} ei ole meidän kyselylomakkeemme: siinä ei ole sitä osoittavaa Metadata-välilehteä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Ask for the file that was filled in, saved as .xlsx; any other workbook can be imported too.</source>
      <translation>Pyydä täytetty tiedosto .xlsx-muodossa; minkä tahansa muunkin työkirjan voi tuoda.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>questionnaire {name}</source>
      <translation>kyselylomake {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>mark that was talked about</source>
      <translation>merkintä, josta keskusteltiin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>: `--assessment {other}`</source>
      <translation>: `--assessment {other}`</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>another cluster</source>
      <translation>toinen klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returns.py" />
      <source>our own questionnaire</source>
      <translation>oma kyselylomakkeemme</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It can be read in more than one way</source>
      <translation>Sen voi lukea useammalla kuin yhdellä tavalla</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It names other cells: a heading, a label, a note.</source>
      <translation>Se nimeää muita soluja: otsikko, selite tai huomautus.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is about another cluster.</source>
      <translation>Se koskee toista klusteria.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is of another year, and can't be read.</source>
      <translation>Se on toiselta vuodelta, eikä sitä voi lukea.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>You left it out.</source>
      <translation>Jätit sen pois.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>{reading}, of {period}</source>
      <translation>{reading}, vuodelta {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>A figure of {period}: kept as that year's.</source>
      <translation>Luku vuodelta {period}: säilytetään sen vuoden lukuna.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>or¦between ways to read a cell</source>
      <translation>tai</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>You are not among the assessors who score this assessment.</source>
      <translation>Et ole niiden arvioijien joukossa, jotka antavat tässä arvioinnissa tasot.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Ask its lead to let you join as lead, co-assessor or third assessor.</source>
      <translation>Pyydä pääarvioijaa ottamaan sinut mukaan pääarvioijaksi, toiseksi tai kolmanneksi arvioijaksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Your levels are locked: a change of {indicator} is a revision that needs its reason.</source>
      <translation>Tasosi on lukittu: tason muuttamiseen ({indicator}) tarvitaan syy.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Give the level again with why it changes, in five characters or more; what you first thought stays in the story.</source>
      <translation>Anna taso uudelleen ja kerro vähintään viidellä merkillä, miksi se muuttuu; ensimmäinen arviosi säilyy historiassa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Nobody on your trust list is called “{given}”.</source>
      <translation>Luotettujen luettelossasi ei ole ketään nimeltä ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give an age recipient (age1…), a file me.crt, or the name or e-mail of somebody whom you trust.</source>
      <translation>Anna age-vastaanottaja (age1…), tiedosto me.crt tai luottamasi henkilön nimi tai sähköposti.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>The certificate of {name} names no key to seal for.</source>
      <translation>Varmenteessa ei ole avainta, jolle sinetöidä: {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Ask them for the file me.crt of their laptop: it does.</source>
      <translation>Pyydä hänen tietokoneensa tiedosto me.crt: siinä on.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>“{given}” can mean {count} people on your trust list: {candidates}.</source>
      <translation>”{given}” voi tarkoittaa {count} henkilöä luotettujen luettelossasi: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give the e-mail address, or the file me.crt.</source>
      <translation>Anna sähköpostiosoite tai tiedosto me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>{path} is not signed, or not as it was signed: {reason}</source>
      <translation>{path} ei ole allekirjoitettu, tai ei sellaisena kuin se allekirjoitettiin: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first: `workbench sign`. Only what nobody can change any more is sealed.</source>
      <translation>Allekirjoita se ensin: `workbench sign`. Vain se sinetöidään, mitä kukaan ei voi enää muuttaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first. Only what nobody can change any more is sealed.</source>
      <translation>Allekirjoita se ensin. Vain se sinetöidään, mitä kukaan ei voi enää muuttaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Choose another name or folder.</source>
      <translation>Valitse toinen nimi tai kansio.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>{name} works on this laptop already.</source>
      <translation>{name} työskentelee jo tällä tietokoneella.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Choose them in the list of those who share it.</source>
      <translation>Valitse hänet sitä käyttävien luettelosta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Colleague</source>
      <translation>Kollega</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>{stem} {number}.workbench</source>
      <translation>{stem} {number}.workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Bringing what is new to {name} …</source>
      <translation>Viedään uutta: {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Taking what is new from them …</source>
      <translation>Otetaan uutta häneltä …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>The program does not do here what it should: {what}.</source>
      <translation>Ohjelma ei toimi täällä niin kuin pitäisi: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>Install it anew; if that does not help, send us what `workbench selftest` says.</source>
      <translation>Asenna se uudelleen; jos se ei auta, lähetä meille, mitä `workbench selftest` sanoo.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Colleagues do not differ on “{field}”.</source>
      <translation>Kollegoilla ei ole eroa kohdassa ”{field}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>`workbench conflicts WS A` lists what they differ on.</source>
      <translation>`workbench conflicts WS A` luettelee, missä he eroavat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>It was settled meanwhile: nothing more is to be done.</source>
      <translation>Se ratkaistiin sillä välin: mitään ei tarvitse enää tehdä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Settling “{field}” needs its reason.</source>
      <translation>Ratkaisulle tarvitaan syy: ”{field}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Say why with --why, in five characters or more.</source>
      <translation>Kerro syy valitsimella --why, vähintään viidellä merkillä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Write why, in five characters or more.</source>
      <translation>Kirjoita syy vähintään viidellä merkillä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>“{field}” is settled by one of the values that were given.</source>
      <translation>”{field}” ratkaistaan jollakin annetuista arvoista.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Choose from: {values}.</source>
      <translation>Valitse näistä: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>the choice for “{title}”</source>
      <translation>valinta kohdassa ”{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>from {told}</source>
      <translation>lähde: {told}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>from a file</source>
      <translation>tiedostosta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>nothing</source>
      <translation>ei mitään</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>this laptop</source>
      <translation>tämä tietokone</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>your other laptop</source>
      <translation>toinen tietokoneesi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>their laptop</source>
      <translation>hänen tietokoneensa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>No address was given.</source>
      <translation>Osoitetta ei annettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>Type the path of a folder, or an address such as https://cloud.example.org/dav/assessors.</source>
      <translation>Kirjoita kansion polku tai osoite, esim. https://cloud.example.org/dav/assessors.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/sharing.py" />
      <source>{number} other changes</source>
      <extracomment>For one: other change</extracomment>
      <translation>
        <numerusform>yksi muu muutos</numerusform>
        <numerusform>{number} muuta muutosta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>{changes} from you, on another laptop</source>
      <translation>{changes} sinulta, toiselta tietokoneelta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>{changes} from {name}</source>
      <translation>{changes}, tekijä {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>The assessment itself</source>
      <translation>Itse arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>The assessment has no finding or measure {given}.</source>
      <translation>Arvioinnissa ei ole havaintoa eikä toimenpidettä {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Give a number as the report prints it: {known}.</source>
      <translation>Anna numero niin kuin se on raportissa: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>The short form of {number} has {length} characters, and the summary page has room for {room}.</source>
      <translation>Lyhyessä muodossa on {length} merkkiä ({number}), ja tiivistelmäsivulle mahtuu {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Shorten it; the whole text stands further on in the report anyway.</source>
      <translation>Lyhennä sitä; koko teksti on kuitenkin myöhemmin raportissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>short form of {number}</source>
      <translation>lyhyt muoto: {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>{path} does not say which person it belongs to, as it was made elsewhere.</source>
      <translation>{path} ei kerro, kenelle se kuuluu, koska se on tehty muualla.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>Give --person with your person id (`workbench identity show` on your first laptop).</source>
      <translation>Anna henkilötunnisteesi valitsimella --person (`workbench identity show` ensimmäisellä tietokoneellasi).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no person id.</source>
      <translation>”{given}” ei ole henkilötunniste.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It looks like 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` gave it.</source>
      <translation>Se näyttää tältä: 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` antoi sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no address of a time stamp authority.</source>
      <translation>”{given}” ei ole aikaleimapalvelun osoite.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It starts with http:// or https://; whoever runs the authority tells it.</source>
      <translation>Sen alussa on http:// tai https://; palvelun ylläpitäjä kertoo sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}; what you signed was finished at {finished}. If that is not right, set the clock and sign a fresh copy: the time stays in the signature.</source>
      <translation>Tämän tietokoneen kello näyttää {now}; allekirjoittamasi sisältö valmistui {finished}. Jos se ei pidä paikkaansa, aseta kello ja allekirjoita uusi kopio: aika jää allekirjoitukseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}, earlier than a signature that was there before yours: one of the two clocks is wrong. If it is yours, set it right and sign a fresh copy.</source>
      <translation>Tämän tietokoneen kello näyttää {now}, mikä on ennen aiempaa allekirjoitusta: toinen kelloista on väärässä. Jos se on omasi, aseta se oikeaan ja allekirjoita uusi kopio.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>No shared place is known yet.</source>
      <translation>Jaettua sijaintia ei ole vielä annettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Give it once: `workbench sync WS --hub URL`; the help page shared-place.md shows what a URL can be.</source>
      <translation>Anna se kerran: `workbench sync WS --hub URL`; ohjesivu shared-place.md kertoo, millainen URL voi olla.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Choose one under Sync.</source>
      <translation>Valitse se kohdassa Synkronointi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Looking what is new …</source>
      <translation>Katsotaan, mitä uutta on …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>{each} in it is half written or was changed.</source>
      <translation>{each} on siinä kirjoitettu vain puoliksi tai sitä on muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A signed package</source>
      <translation>Allekirjoitettu paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A piece of evidence</source>
      <translation>Näyttöasiakirja</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} ({sha256}…) is not what it was said to be, or sealed for others.</source>
      <translation>{what} ({sha256}…) ei ole se, miksi se ilmoitettiin, tai se on sinetöity muille.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>Taking evidence: {what} of {count} …</source>
      <translation>Otetaan näyttöä: {what}/{count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} was not taken: {sentence}</source>
      <translation>{what}: ei otettu: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>Nothing is lost, and which answer is the newest does not depend on it.</source>
      <translation>Mitään ei ole kadonnut, eikä uusimman vastauksen valinta riipu siitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock was set back by {minutes} minutes while the window was open. {safe}</source>
      <translation>Tämän tietokoneen kelloa siirrettiin taaksepäin {minutes} minuuttia ikkunan ollessa auki. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}, but your last entry was saved at {shown2}: the clock was set back, or its zone changed. {safe} Set it right before you sign.</source>
      <translation>Tämän tietokoneen kello näyttää {shown}, mutta viimeinen merkintäsi tallennettiin {shown2}: kelloa siirrettiin taaksepäin tai aikavyöhyke vaihtui. {safe} Aseta kello oikein, ennen kuin allekirjoitat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}; your last entry is of {shown2}. {safe} If that is not today's date, set the clock right before you sign.</source>
      <translation>Tämän tietokoneen kello näyttää {shown}; viimeinen merkintäsi on {shown2}. {safe} Jos päivä ei ole oikea, aseta kello ennen kuin allekirjoitat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>An entry here bears the time {shown}, this laptop's clock says {shown2}: this clock or the one of the laptop that wrote it is wrong, or its zone. {safe} Compare them before you sign.</source>
      <translation>Erään merkinnän aika täällä on {shown}, tämän tietokoneen kello näyttää {shown2}: joko tämä kello tai merkinnän kirjoittaneen tietokoneen kello tai sen aikavyöhyke on väärä. {safe} Verratkaa niitä, ennen kuin allekirjoitat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>{path} is there already.</source>
      <translation>{path} on jo olemassa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give another name with --out, so that nobody's work is overwritten.</source>
      <translation>Anna toinen nimi valitsimella --out, ettei kenenkään työtä kirjoiteta yli.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>“{given}” is no code of a language.</source>
      <translation>”{given}” ei ole kielikoodi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give two letters, e.g. sv, nb, da or fi, other than the edition's own {own}.</source>
      <translation>Anna kaksi kirjainta, esim. sv, nb, da tai fi, ei lomakeversion omaa {own}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>The certificate of {name} has another fingerprint than the one that was given: {spoken}.</source>
      <translation>Varmenteen sormenjälki on toinen kuin annettu ({name}): {spoken}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It was not trusted. Ask its owner for the certificate again, on another way than the first time.</source>
      <translation>Siihen ei luotettu. Pyydä varmenne omistajalta uudelleen, eri tietä kuin ensimmäisellä kerralla.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>No certificate on your trust list has the fingerprint {given}.</source>
      <translation>Luotettujen luettelossasi ei ole varmennetta, jonka sormenjälki on {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>`workbench identity list` shows them all; give one whole, or enough of its beginning.</source>
      <translation>`workbench identity list` näyttää ne kaikki; anna yksi kokonaan tai riittävästi sen alusta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>Choose one of the list.</source>
      <translation>Valitse jokin luettelosta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} vouches for others: whoever it gives a certificate is trusted as well.</source>
      <translation>{name} takaa muita: jokaiseen, jolle se myöntää varmenteen, luotetaan myös.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>You said before that this certificate of {name} is not to be relied on.</source>
      <translation>Ilmoitit aiemmin, ettei tähän varmenteeseen voi luottaa ({name}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It ended on {day}; only what was signed before is valid.</source>
      <translation>Se päättyi {day}; vain sitä ennen allekirjoitettu on pätevää.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} had another certificate until now. Ask why before you trust the new one.</source>
      <translation>{name}: tähän asti oli toinen varmenne. Kysy syytä, ennen kuin luotat uuteen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was exported; whoever has it has to delete it</source>
      <translation>se vietiin; se, jolla se on, poistaa sen itse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was signed and may have been given out; a signature can't be taken back</source>
      <translation>se allekirjoitettiin ja on voitu antaa eteenpäin; allekirjoitusta ei voi perua</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sealed and may have been sent; whoever it was sealed for can open it</source>
      <translation>se sinetöitiin ja on voitu lähettää; se, jolle se sinetöitiin, voi avata sen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was printed; the paper has to be destroyed</source>
      <translation>se tulostettiin; paperi on hävitettävä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is a copy of the whole workspace; open it with this program, or delete it</source>
      <translation>se on kopio koko työtilasta; avaa se tällä ohjelmalla tai poista se</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sent to colleagues, sealed; their workspaces erase it once both have synced</source>
      <translation>se lähetettiin sinetöitynä kollegoille; heidän työtilansa poistavat sen, kun kumpikin on synkronoinut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>all that was held was exported; whoever has it has to delete it</source>
      <translation>kaikki säilytetty vietiin; se, jolla se on, poistaa sen itse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>worked on it and may have a copy; bringing back from this workspace carries the erasure there</source>
      <translation>työskenteli sen parissa, ja hänellä voi olla kopio; palautus tästä työtilasta vie poiston sinne</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was written to from there; open the copy there and bring back from this workspace</source>
      <translation>siihen kirjoitettiin sieltä; avaa siellä oleva kopio ja palauta tästä työtilasta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>{name} of {day}</source>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>what stays speaks of the same file</source>
      <translation>jäljelle jäävä viittaa samaan tiedostoon</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Traces on the disk</source>
      <translation>Jälkiä levyllä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>the disk may keep parts of the old file until it writes over them, and so may backups of the whole disk</source>
      <translation>levyllä voi olla osia vanhasta tiedostosta, kunnes ne kirjoitetaan yli, samoin koko levyn varmuuskopioissa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is on your trust list, so that packages can be verified</source>
      <translation>se on luotettujen luettelossasi, jotta paketteja voi tarkistaa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Another file or laptop of yours</source>
      <translation>Toinen tiedostosi tai tietokoneesi</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it names what is erased; change it there by hand, the history keeps it</source>
      <translation>siinä mainitaan poistettava; muuta se siellä käsin, historia säilyttää sen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Certificate {spoken} …</source>
      <translation>Varmenne {spoken} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>The report on paper</source>
      <translation>Raportti paperilla</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Worded otherwise</source>
      <translation>Sanottu toisin</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Known by another name</source>
      <translation>Tunnettu toisella nimellä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed from several</source>
      <translation>Laskettu useasta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed anew</source>
      <translation>Laskettu uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Asked in parts now: to be answered again</source>
      <translation>Kysytään nyt osissa: vastattava uudelleen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} reworded</source>
      <extracomment>For one: {number} reworded</extracomment>
      <translation>
        <numerusform>yhden sanamuoto muuttunut</numerusform>
        <numerusform>{number} sanamuoto muuttunut</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} renamed</source>
      <extracomment>For one: {number} renamed</extracomment>
      <translation>
        <numerusform>yksi nimetty uudelleen</numerusform>
        <numerusform>{number} nimetty uudelleen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} merged</source>
      <extracomment>For one: {number} merged</extracomment>
      <translation>
        <numerusform>yksi yhdistetty</numerusform>
        <numerusform>{number} yhdistetty</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} rescaled</source>
      <extracomment>For one: {number} rescaled</extracomment>
      <translation>
        <numerusform>yksi laskettu uudelleen</numerusform>
        <numerusform>{number} laskettu uudelleen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} split</source>
      <extracomment>For one: {number} split</extracomment>
      <translation>
        <numerusform>yksi jaettu</numerusform>
        <numerusform>{number} jaettu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} new</source>
      <extracomment>For one: {number} new</extracomment>
      <translation>
        <numerusform>yksi uusi</numerusform>
        <numerusform>{number} uutta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} dropped</source>
      <extracomment>For one: {number} dropped</extracomment>
      <translation>
        <numerusform>yksi jätetty pois</numerusform>
        <numerusform>{number} jätetty pois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} questions ask the same</source>
      <extracomment>For one: question asks the same</extracomment>
      <translation>
        <numerusform>yksi kysymys kysyy samaa</numerusform>
        <numerusform>{number} kysymystä kysyy samaa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{points} of {points_max} points</source>
      <translation>{points}/{points_max} pistettä</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Level {level} for {indicator} → {target}. {why}</source>
      <translation>Taso {level}, {indicator} → {target}. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Levels: {told}.</source>
      <translation>Tasot: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{scored} of {scorable} indicators scored</source>
      <translation>{scored}/{scorable} indikaattoria arvioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Upgraded from {before} to {after}.</source>
      <translation>Päivitetty: {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>An upgrade would lead from {before} to {after}.</source>
      <translation>Päivitys veisi: {before} → {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no level</source>
      <translation>ei tasoa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}.</source>
      <translation>Vastaus: {one}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one} → {other}.</source>
      <translation>Vastaus: {one} → {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}; not carried over.</source>
      <translation>Vastaus: {one}; ei siirretty.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} kept</source>
      <extracomment>For one: {number} kept</extracomment>
      <translation>
        <numerusform>yksi säilynyt</numerusform>
        <numerusform>{number} säilynyt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} carried to another scale or number</source>
      <extracomment>For one: {number} carried to another scale or number</extracomment>
      <translation>
        <numerusform>yksi siirretty toiselle asteikolle tai numerolle</numerusform>
        <numerusform>{number} siirretty toiselle asteikolle tai numerolle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} lost</source>
      <extracomment>For one: {number} lost</extracomment>
      <translation>
        <numerusform>yksi kadonnut</numerusform>
        <numerusform>{number} kadonnut</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Not asked any more; the answers stay in the history</source>
      <translation>Ei enää kysytä; vastaukset jäävät historiaan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result before: {result}</source>
      <translation>Tulos ennen: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result after:  {result}</source>
      <translation>Tulos jälkeen: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>To be looked at once under the new wording: {questions}</source>
      <translation>Katsottava kerran uuden sanamuodon mukaan: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Colleagues differ on these, agree first: {questions}</source>
      <translation>Kollegat eroavat näissä, sopikaa ensin: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}; and {more} more.</source>
      <translation>Uudet: {questions}; ja {more} muuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}.</source>
      <translation>Uudet: {questions}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no other changes</source>
      <translation>ei muita muutoksia</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>The assessment has changed since the upgrade was planned.</source>
      <translation>Arviointi on muuttunut sen jälkeen, kun päivitys suunniteltiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Nothing was changed. Look at the upgrade again.</source>
      <translation>Mitään ei muutettu. Katso päivitys uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Colleagues differ on {fields}: the upgrade would choose between them.</source>
      <translation>Kollegat eroavat ({fields}): päivitys valitsisi heidän väliltään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Agree on these first, then upgrade.</source>
      <translation>Sopikaa ensin näistä ja päivittäkää sitten.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Assessors have locked their levels: an upgrade would change what they first thought.</source>
      <translation>Arvioijat ovat lukinneet tasonsa: päivitys muuttaisi heidän ensimmäistä näkemystään.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Finish the assessment on its edition; the next one begins on the new edition.</source>
      <translation>Tee arviointi loppuun nykyisellä versiolla; seuraava alkaa uudella.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Upgraded from {from_}.</source>
      <translation>Päivitetty versiosta {from_}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>upgrade to {to}</source>
      <translation>päivitys versioon {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>{count} confirmed answers</source>
      <translation>{count} vahvistettua vastausta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>confirmed answer</source>
      <translation>vahvistettu vastaus</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>No valid signature in {path} was made with a certificate of the fingerprint {fingerprint}.</source>
      <translation>{path}: mitään pätevää allekirjoitusta ei ole tehty varmenteella, jonka sormenjälki on {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>Check the package again and choose one of its signers.</source>
      <translation>Tarkista paketti uudelleen ja valitse joku sen allekirjoittajista.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>There is no version {given} of this assessment.</source>
      <translation>Tästä arvioinnista ei ole versiota {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Finalised so far: {known}.</source>
      <translation>Tähän mennessä lopulliset: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Version {given} was finalised twice, with different content.</source>
      <translation>Versio {given} tehtiin lopulliseksi kahdesti, eri sisällöllä.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Agree with your colleague which one counts, and finalise a revision of it.</source>
      <translation>Sopikaa kollegan kanssa, kumpi on voimassa, ja tehkää siitä korjaus lopulliseksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>{given} minutes are no time for “{what}”.</source>
      <translation>{given} minuuttia ei ole sopiva aika kohdalle ”{what}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>Give a whole number of minutes from 1 to {most}.</source>
      <translation>Anna kokonaisia minuutteja, 1–{most}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>the days of the visit</source>
      <translation>vierailun päivät</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>The visit</source>
      <translation>Vierailu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/duties.py" />
      <source>{number} entries</source>
      <extracomment>For one: entry</extracomment>
      <translation>
        <numerusform>yksi merkintä</numerusform>
        <numerusform>{number} merkintää</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Line {number} is no JSON object: {reason}.</source>
      <translation>Rivi {number} ei ole JSON-objekti: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Write one object on each line, e.g. {{"question": "members_total", "value": 85}}.</source>
      <translation>Kirjoita yksi objekti kullekin riville, esim. {{"question": "members_total", "value": 85}}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/output.py" />
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/output.py" />
      <source>See `workbench {command} --help`.</source>
      <translation>Katso `workbench {command} --help`.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>A passphrase is needed and there is no terminal to ask on.</source>
      <translation>Salalause tarvitaan, eikä ole päätettä, jolla kysyä sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Give {option} FILE, or set {variable}.</source>
      <translation>Anna {option} FILE, tai aseta {variable}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>The two passphrases differ.</source>
      <translation>Salalauseet eivät ole samat.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Run the command again and type the same one twice; nothing was changed.</source>
      <translation>Suorita komento uudelleen ja kirjoita sama kahdesti; mitään ei muutettu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/syncing.py" />
      <source>{number} values</source>
      <extracomment>For one: value</extracomment>
      <translation>
        <numerusform>yksi arvo</numerusform>
        <numerusform>{number} arvoa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>{equal} of {n} levels are equal, {within_one} lie at most one apart.</source>
      <translation>Tasoja {n}: samoja {equal}, enintään yhden tason päässä toisistaan {within_one}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>All levels are the same, so neither kappa nor alpha is defined: read the share alone.</source>
      <translation>Kaikki tasot ovat samat, joten kappaa ja alfaa ei voi laskea: katso vain osuutta.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>One of you gave the same level throughout, so kappa is 0 whatever the other gave: read the share.</source>
      <translation>Toinen teistä antoi koko ajan saman tason, joten kappa on 0, mitä toinen antoikin: katso osuutta.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Close agreement: beyond what chance would give.</source>
      <translation>Hyvä yksimielisyys: enemmän kuin sattuma antaisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval reaches down to {low}, so it may well be weaker.</source>
      <translation>Välin alaraja on {low}, joten yksimielisyys voi hyvin olla heikompi.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Nearly all levels are the same: then kappa and alpha are low even where assessors agree, and the share says more.</source>
      <translation>Lähes kaikki tasot ovat samat: silloin kappa ja alfa ovat pieniä, vaikka arvioijat olisivat yksimielisiä, ja osuus kertoo enemmän.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>No interval can be told: what was given varies too little.</source>
      <translation>Väliä ei voi sanoa: annetut tasot vaihtelevat liian vähän.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Fair agreement: good enough for tentative conclusions, short of the usual bar of 0.80.</source>
      <translation>Kohtalainen yksimielisyys: riittää alustaviin päätelmiin, mutta jää alle tavanomaisen rajan 0,80.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>With {few} the figure is too unsure for an interval.</source>
      <translation>Luku on liian epävarma väliä varten, kun pohjana on {few}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval shows how far the figure would move with other indicators of the same kind.</source>
      <translation>Väli näyttää, paljonko luku muuttuisi muilla samanlaisilla indikaattoreilla.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Weak agreement: the anchors seem to be read differently. Talk about how before agreeing on levels.</source>
      <translation>Heikko yksimielisyys: tasojen kuvaukset näytetään tulkitun eri tavoin. Keskustelkaa siitä, ennen kuin sovitte tasoista.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/domain/agreement.py" />
      <source>{number} indicators</source>
      <extracomment>For one: indicator</extracomment>
      <translation>
        <numerusform>yksi indikaattori</numerusform>
        <numerusform>{number} indikaattoria</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>The bands {where} have {count} faults; the first in line {line}: {first}</source>
      <translation>Luokissa {where} on virheitä {count}; ensimmäinen rivillä {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Mend them; the help page about portfolios shows how bands are written.</source>
      <translation>Korjaa ne; salkkuja koskeva ohjesivu näyttää, miten luokat kirjoitetaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Bounds are at most {most} whole numbers from 1 that rise.</source>
      <translation>Rajat ovat enintään {most} kasvavaa kokonaislukua, vähintään 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>higher</source>
      <translation>korkeammat</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>lower</source>
      <translation>matalammat</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{moved} moved, {down} down and {up} up</source>
      <translation>muuttui {moved}, alas {down} ja ylös {up}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You score {value} than what is agreed: by {level_text} levels on average, between {level_text2} and {level_text3}.</source>
      <translation>Tasosi ovat {value} kuin sovitut: ero on keskimäärin {level_text} tasoa, välillä {level_text2} – {level_text3}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{n} levels of {assessment_words}: {moved}.</source>
      <translation>{n} tasoa, {assessment_words}: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>The consensus is no truth, and you had a part in it: the figures say how you score before you talk, against what all of you then agreed on.</source>
      <translation>Sovitut tasot eivät ole totuus, ja olit itse sopimassa niistä: luvut kertovat, millaisia tasoja annat ennen keskustelua verrattuna siihen, mistä kaikki sitten sopivat.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>one assessment</source>
      <translation>yksi arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{count} assessments</source>
      <translation>{count} arviointia</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>each was the agreed one</source>
      <translation>jokainen oli sovittu taso</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>It can't be told yet whether you lean: that takes {fewest} assessments at least, and {there}.</source>
      <translation>Taipumuksesta ei voi vielä sanoa mitään: siihen tarvitaan vähintään {fewest} arviointia, ja {there}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>No leaning can be told: on average you may score anything from {level_text} to {level_text2} levels beside what is agreed.</source>
      <translation>Taipumusta ei voi sanoa: keskimäärin tasosi voivat poiketa sovituista mitä tahansa väliltä {level_text} – {level_text2} tasoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the sections a leaning can be told.</source>
      <translation>Missään osiossa taipumusta ei voi sanoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the indicators a leaning can be told.</source>
      <translation>Missään indikaattorissa taipumusta ei voi sanoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You lean in {words}.</source>
      <translation>Sinulla on taipumusta: {words}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there is one</source>
      <translation>niitä on yksi</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there are {n}</source>
      <translation>niitä on {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Norway</source>
      <translation>Norja</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Sweden</source>
      <translation>Ruotsi</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Denmark</source>
      <translation>Tanska</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Finland</source>
      <translation>Suomi</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Iceland</source>
      <translation>Islanti</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>“{text}” for {field} can mean {one} or {other}.</source>
      <translation>”{text}” voi tarkoittaa {one} tai {other} ({field}).</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>Write it as {plain_one} or {plain_other}.</source>
      <translation>Kirjoita se näin: {plain_one} tai {plain_other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>{fault} {advice} Your entry is kept.</source>
      <translation>{fault} {advice} Kirjoittamasi säilyy.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>{path} is no list of members: {reason}.</source>
      <translation>{path} ei ole jäsenluettelo: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>Save it as CSV in UTF-8, one member a line, with a column “name” and, where known, “org_no”.</source>
      <translation>Tallenna se CSV-muodossa (UTF-8), yksi jäsen riville, sarakkeessa ”name” ja, jos tiedossa, ”org_no”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>lead</source>
      <translation>pääarvioija</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>co-assessor</source>
      <translation>toinen arvioija</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>third assessor</source>
      <translation>kolmas arvioija</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>observer</source>
      <translation>tarkkailija</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{name} has not declared an interest yet.</source>
      <translation>{name} ei ole vielä antanut sidonnaisuusilmoitusta.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/domain/people.py" />
      <source>{number} assessors</source>
      <extracomment>For one: assessor</extracomment>
      <translation>
        <numerusform>yksi arvioija</numerusform>
        <numerusform>{number} arvioijaa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>one more has to join</source>
      <translation>mukaan tarvitaan vielä yksi</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{missing} more have to join</source>
      <translation>mukaan tarvitaan vielä {missing}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>The edition asks for {least} who score: {more}.</source>
      <translation>Lomakeversion mukaan tasot antaa vähintään {least}: {more}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>Nobody leads this assessment.</source>
      <translation>Arvioinnilla ei ole pääarvioijaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{names} lead this assessment; one of them should.</source>
      <translation>Arvioinnin pääarvioijina ovat {names}; heitä pitäisi olla vain yksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>The policy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Linjauksessa {where} on virheitä, kaikkiaan {count}; ensimmäinen on rivillä {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>Mend it; the help page about portfolios shows how a policy is written.</source>
      <translation>Korjaa se; salkun ohjesivu näyttää, miten linjaus kirjoitetaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>A requirement names either a day (by) or months after entry (within_months).</source>
      <translation>Vaatimus antaa joko päivän (by) tai kuukaudet liittymisestä (within_months).</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>within_months is a number of months from 0.</source>
      <translation>within_months on kuukausien määrä, vähintään 0.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>{key} is a day like 2027-06-30, not “{given}”.</source>
      <translation>{key} on päivä kuten 2027-06-30, ei ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>The edition {edition} has no indicator {indicator}.</source>
      <translation>Lomakeversiossa {edition} ei ole indikaattoria {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Did you mean {nearest}? `workbench forms show {edition}` lists them all.</source>
      <translation>Tarkoititko: {nearest}? `workbench forms show {edition}` luettelee ne kaikki.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>{given} is no level of indicator {indicator}.</source>
      <translation>{given} ei ole indikaattorin {indicator} taso.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give a whole level from 0 to {highest}.</source>
      <translation>Anna kokonainen taso, 0–{highest}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} gets no level: it passes or fails by its figures, or is the sum of its parts.</source>
      <translation>Indikaattori {indicator} ei saa tasoa: luvut ratkaisevat, täyttyykö se, tai se on osiensa summa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Answer its questions, or score its parts, instead.</source>
      <translation>Vastaa sen kysymyksiin, tai arvioi sen osat.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} can't be called not applicable like this.</source>
      <translation>Indikaattoria {indicator} ei voi näin merkitä soveltumattomaksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give the reason, in five characters or more, or a level where the edition leaves no choice.</source>
      <translation>Anna syy vähintään viidellä merkillä tai taso, jos lomakeversio ei jätä valinnanvaraa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>The strategy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Strategiassa {where} on virheitä, kaikkiaan {count}; ensimmäinen on rivillä {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Mend it; the help page about portfolios shows how a strategy is written.</source>
      <translation>Korjaa se; salkun ohjesivu näyttää, miten strategia kirjoitetaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Two domains are called “{id}”.</source>
      <translation>Kahdella alueella on nimi ”{id}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>The structure {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Rakenteessa {where} on virheitä, kaikkiaan {count}; ensimmäinen on rivillä {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>Mend it; the help page about portfolios shows how a structure is written.</source>
      <translation>Korjaa se; salkun ohjesivu näyttää, miten rakenne kirjoitetaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>“{name}” would come from itself: merges lead forward in time.</source>
      <translation>”{name}” syntyisi itsestään: yhdistymiset kulkevat ajassa eteenpäin.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its title has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: otsikossa on {length} merkkiä, ja tiivistelmäsivulle mahtuu {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its text has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: tekstissä on {length} merkkiä, ja tiivistelmäsivulle mahtuu {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>The value chain {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Arvoketjussa {where} on virheitä, kaikkiaan {count}; ensimmäinen on rivillä {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Mend it; the help page about portfolios shows how a value chain is written.</source>
      <translation>Korjaa se; salkun ohjesivu näyttää, miten arvoketju kirjoitetaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Two segments have the id “{id}”.</source>
      <translation>Kahdella segmentillä on tunnus ”{id}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} asks for {wanted}, but {given} was given.</source>
      <translation>{field}: pyydetään {wanted}, mutta annettiin {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Give {wanted}, e.g. {example}.</source>
      <translation>Anna {wanted}, esim. {example}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} is {given}, outside {range}.</source>
      <translation>{field}: {given} on sallitun alueen ulkopuolella ({range}).</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Check the figure; if it is right, say it in the note and leave the answer blank.</source>
      <translation>Tarkista luku; jos se on oikein, kerro se muistiinpanossa ja jätä vastaus tyhjäksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} has no choice {given}.</source>
      <translation>{field}: vaihtoehtoa {given} ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Choose one of: {choices}.</source>
      <translation>Valitse jokin näistä: {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>“{state}” is no answer to {field}: the edition asks for a real one.</source>
      <translation>”{state}” ei kelpaa vastaukseksi ({field}): lomakeversio vaatii oikean vastauksen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Answer it, or leave it blank until you can.</source>
      <translation>Vastaa siihen, tai jätä se tyhjäksi, kunnes voit vastata.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>The text for {field} {fault}.</source>
      <translation>Teksti ({field}) {fault}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Shorten it or take these characters out.</source>
      <translation>Lyhennä sitä, tai poista nämä merkit.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a whole number</source>
      <translation>kokonaisluku</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a number</source>
      <translation>luku</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a percentage from 0 to 100</source>
      <translation>prosenttiluku väliltä 0–100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>an amount of money</source>
      <translation>rahasumma</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a date</source>
      <translation>päivämäärä</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>one of its choices</source>
      <translation>jokin vaihtoehdoista</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a list of its choices</source>
      <translation>luettelo vaihtoehdoista</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>yes or no</source>
      <translation>kyllä tai ei</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{what} to {what2}</source>
      <translation>{what} – {what2}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>has {count} characters, over {text_limit}</source>
      <translation>on {count} merkkiä pitkä, yli {text_limit}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>holds control characters that can't be shown</source>
      <translation>sisältää ohjausmerkkejä, joita ei voi näyttää</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>what a figure can be</source>
      <translation>luvun mahdolliset arvot</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 and above</source>
      <translation>0 tai enemmän</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 to 100</source>
      <translation>0–100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>the {places} decimals that {currency} has</source>
      <translation>desimaaleja {places} ({currency})</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>any</source>
      <translation>ei rajaa</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the figures of its column may be marks or ticks</source>
      <translation>sarakkeen luvut voivat olla arvosanoja tai rasteja</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows sum up to 100 as shares do</source>
      <translation>rivien summa on 100, kuten osuuksilla</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows are more than their whole</source>
      <translation>rivit ovat enemmän kuin kokonaisuus</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the amounts do not stand in the same scale</source>
      <translation>summat eivät ole samassa mittakaavassa</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the cell says that it is not exact</source>
      <translation>mutta solu kertoo, ettei luku ole tarkka</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>the indicator's number agrees</source>
      <translation>indikaattorin numero täsmää</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>others of its table stand beside it</source>
      <translation>saman taulukon muita on vieressä</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>its heads say the rest</source>
      <translation>otsikot kertovat loput</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another indicator's number stands there</source>
      <translation>mutta siinä on toisen indikaattorin numero</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told as a target, a share or somebody else's</source>
      <translation>mutta se kerrotaan tavoitteena, osuutena tai jonkun muun lukuna</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it may be of a part, of another time, or told by the month</source>
      <translation>mutta se voi koskea osaa tai toista aikaa tai olla kuukausiluku</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but its row is about something else</source>
      <translation>mutta rivi koskee jotain muuta</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another column or row of figures is the one that answers</source>
      <translation>mutta vastaus on toisessa lukusarakkeessa tai -rivissä</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the section is about something else</source>
      <translation>mutta osio koskee jotain muuta</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing names the table that it belongs to</source>
      <translation>mutta mikään ei nimeä taulukkoa, johon se kuuluu</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told of another span of time</source>
      <translation>mutta se koskee toista ajanjaksoa</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the unit is another</source>
      <translation>mutta yksikkö on toinen</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but labels mostly stand on another side</source>
      <translation>mutta selitteet ovat enimmäkseen toisella puolella</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the figure is unlikely</source>
      <translation>mutta luku on epätodennäköinen</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing says whether it stands in thousands</source>
      <translation>mutta mikään ei kerro, onko se tuhansina</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another cell says it more clearly</source>
      <translation>mutta toinen solu sanoo sen selvemmin</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it contradicts another figure</source>
      <translation>mutta se on ristiriidassa toisen luvun kanssa</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/hidden.py" />
      <source>its row or column is hidden, or a merged cell covers it</source>
      <translation>sen rivi tai sarake on piilotettu, tai yhdistetty solu peittää sen</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>{path} is no mapping of a workbook's layout: {reason}.</source>
      <translation>{path} ei ole työkirjan asettelun määritys: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>Take one that `workbench import --json` gave under “mapping”, saved as YAML.</source>
      <translation>Käytä sitä, jonka `workbench import --json` antoi kohdassa ”mapping”, YAML-muodossa tallennettuna.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/periods.py" />
      <source>a figure of the chosen year stands in the same row</source>
      <translation>samalla rivillä on valitun vuoden luku</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>{path} is a table of several clusters, and none of them is “{wanted}”.</source>
      <translation>{path} on usean klusterin taulukko, eikä mikään niistä ole ”{wanted}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Give --row with one of: {known}.</source>
      <translation>Anna --row ja jokin näistä: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>It has {known}. Name the cluster as the table does, or take the table over as a batch.</source>
      <translation>Siinä on: {known}. Nimeä klusteri kuten taulukossa, tai tuo taulukko eränä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>The row of “{wanted}” in {path} is empty: it answered nothing.</source>
      <translation>Rivi ”{wanted}” tiedostossa {path} on tyhjä: klusteri ei vastannut mihinkään.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Nothing can be taken over from it: ask the cluster for its figures.</source>
      <translation>Siitä ei voi ottaa mitään: pyydä klusterilta sen luvut.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is no Excel workbook (.xlsx): {reason}.</source>
      <translation>{path} ei ole Excel-työkirja (.xlsx): {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice and save it as .xlsx.</source>
      <translation>Avaa se Excelissä tai LibreOfficessa ja tallenna se .xlsx-muotoon.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is refused: {reason}.</source>
      <translation>{path} hylättiin: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Ask its owner for a clean copy, or copy its cells into a new workbook.</source>
      <translation>Pyydä omistajalta puhdas kopio, tai kopioi solut uuteen työkirjaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path}: lukeminen ei onnistunut: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, save it under a new name as .xlsx, and try again.</source>
      <translation>Avaa se Excelissä tai LibreOfficessa, tallenna se uudella nimellä .xlsx-muotoon ja yritä uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is protected by a password, so nothing in it can be read.</source>
      <translation>{path} on suojattu salasanalla, joten siitä ei voi lukea mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel with the password, take it away under File, Info, Protect Workbook, and save it.</source>
      <translation>Avaa se Excelissä salasanalla, poista salasana kohdassa Tiedosto, Tiedot, Suojaa työkirja, ja tallenna se.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a workbook in {kind}.</source>
      <translation>{path} on työkirja, mutta sen muoto on väärä: {kind}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, choose Save As, take the type Excel Workbook (.xlsx), and give that file.</source>
      <translation>Avaa se Excelissä tai LibreOfficessa, valitse Tallenna nimellä, tyypiksi Excel-työkirja (.xlsx), ja anna se tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a document of Apple Numbers, Pages or Keynote.</source>
      <translation>{path} on Apple Numbers-, Pages- tai Keynote-asiakirja.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Numbers, choose File, Export To, Excel, and give that file.</source>
      <translation>Avaa se Numbersissa, valitse Arkisto, Vie muotoon, Excel, ja anna se tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a table as plain text (.csv), in which decimal commas, dates and letters can be misread.</source>
      <translation>{path} on taulukko tekstinä (.csv), josta desimaalipilkut, päivät ja kirjaimet voi lukea väärin.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel under Data, From Text/CSV, or in LibreOffice, check that å, ä, ø and figures are right, and save it as .xlsx.</source>
      <translation>Avaa se Excelissä kohdassa Tiedot, Tekstistä/CSV:stä tai LibreOfficessa, tarkista, että å, ä, ø ja luvut ovat oikein, ja tallenna se .xlsx-muotoon.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is {kind}, no workbook.</source>
      <translation>{path} on {kind}, ei työkirja.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook itself; a table in another document can be copied into a new workbook.</source>
      <translation>Valitse itse työkirja; toisessa asiakirjassa olevan taulukon voi kopioida uuteen työkirjaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a signed package; the workbook is one of the files inside it.</source>
      <translation>{path} on allekirjoitettu paketti; työkirja on yksi sen sisällä olevista tiedostoista.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Verify the package, unpack it, and give the workbook.xlsx that it holds.</source>
      <translation>Tarkista paketti, pura se ja anna sen sisältämä workbook.xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is an empty file of 0 bytes.</source>
      <translation>{path} on tyhjä tiedosto, 0 tavua.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again; if it stays empty, ask its owner for it.</source>
      <translation>Kopioi tai lataa se uudelleen; jos se on yhä tyhjä, pyydä se omistajalta.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is incomplete: its end is missing or damaged.</source>
      <translation>{path} on vajaa: sen loppu puuttuu tai on vaurioitunut.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again, or ask its owner for it.</source>
      <translation>Kopioi tai lataa se uudelleen, tai pyydä se omistajalta.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} has no filled cell: {reason}.</source>
      <translation>{path}: ei yhtään täytettyä solua: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook that holds the figures.</source>
      <translation>Valitse työkirja, jossa luvut ovat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is larger than a workbook of figures: {reason}.</source>
      <translation>{path} on suurempi kuin lukuja sisältävä työkirja: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Delete what is not needed, or copy the sheets with the figures into a new workbook, and give that file.</source>
      <translation>Poista tarpeeton, tai kopioi lukujen välilehdet uuteen työkirjaan, ja anna se tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>The reading of {path} was stopped.</source>
      <translation>Lukeminen pysäytettiin: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Nothing was taken from it; start again when you like.</source>
      <translation>Siitä ei otettu mitään; aloita uudelleen, kun haluat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>This is a questionnaire: what it says belongs to the assessment that it was made for.</source>
      <translation>Tämä on kyselylomake: sen sisältö kuuluu arviointiin, jota varten se tehtiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Take it there: `workbench import WS FILE --assessment A --as answers`.</source>
      <translation>Tuo se sinne: `workbench import WS FILE --assessment A --as answers`.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Open that assessment, and take the file over there.</source>
      <translation>Avaa se arviointi, ja tuo tiedosto siellä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>{path} holds no form in Markdown tables: {reason}.</source>
      <translation>{path} ei sisällä lomaketta Markdown-taulukkoina: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>Begin each table with a row like “| survey |”, or give the form as .xlsx.</source>
      <translation>Aloita jokainen taulukko rivillä kuten ”| survey |”, tai anna lomake .xlsx-muodossa.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>No certificate can be issued for {path}: {reason}.</source>
      <translation>Varmennetta ei voi myöntää: {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Ask the colleague for the certificate (.crt) of their own identity, or for a certificate request (.csr).</source>
      <translation>Pyydä kollegalta hänen oman identiteettinsä varmenne (.crt) tai varmennepyyntö (.csr).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{path} can't issue certificates: {reason}.</source>
      <translation>{path} ei voi myöntää varmenteita: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give the file of the network's authority; `workbench identity ca new` makes one.</source>
      <translation>Anna verkoston varmentajan tiedosto; `workbench identity ca new` tekee sellaisen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{authority} issues no certificate for “{email}”, only for addresses at {domains}.</source>
      <translation>{authority} ei myönnä varmennetta osoitteelle ”{email}”, vain osoitteille, joiden loppu on {domains}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Let the colleague make an identity with such an address, or trust their own certificate instead.</source>
      <translation>Kollega voi tehdä identiteetin sellaisella osoitteella, tai luota hänen omaan varmenteeseensa.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>“{given}” is no domain of e-mail addresses.</source>
      <translation>”{given}” ei ole sähköpostiosoitteiden verkkotunnus.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give what stands behind the @, e.g. example.org.</source>
      <translation>Anna se, mikä on @-merkin jäljessä, esim. example.org.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>{path} is no certificate.</source>
      <translation>{path} ei ole varmenne.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Ask its owner for the file me.crt, or for the certificate of their identity.</source>
      <translation>Pyydä omistajalta tiedosto me.crt tai hänen identiteettinsä varmenne.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>“{given}” can't stand in a certificate as an e-mail address.</source>
      <translation>”{given}” ei voi olla varmenteessa sähköpostiosoitteena.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Give an address like ann@example.org, in plain letters.</source>
      <translation>Anna osoite tavallisin kirjaimin, esim. ann@example.org.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>{path} is no signing identity: {reason}.</source>
      <translation>{path} ei ole allekirjoitusidentiteetti: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Choose a .p12 or .pfx file that holds a key and its certificate.</source>
      <translation>Valitse .p12- tai .pfx-tiedosto, jossa on avain ja sen varmenne.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>The passphrase does not open {path}.</source>
      <translation>Salalause ei avaa tiedostoa {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Try again; upper and lower case count.</source>
      <translation>Yritä uudelleen; isoilla ja pienillä kirjaimilla on ero.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The passphrase has fewer than {least} characters.</source>
      <translation>Salalauseessa on alle {least} merkkiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>Take four words that nobody would put together.</source>
      <translation>Valitse neljä sanaa, joita kukaan ei yhdistäisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>{path} could not be read back after it was written: {reason}.</source>
      <translation>{path}: takaisin lukeminen kirjoittamisen jälkeen ei onnistunut: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The file that was there before is untouched. Try again, on another disk if it happens twice.</source>
      <translation>Aiempi tiedosto on koskematon. Yritä uudelleen, toisella levyllä, jos sama toistuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Your own keys are locked: they open with the passphrase of {workspace}.</source>
      <translation>Omat avaimesi on lukittu: ne avaa tämän työtilan salalause: {workspace}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Run the command on a terminal, which asks for it, or set WORKBENCH_PASSPHRASE to it.</source>
      <translation>Suorita komento päätteessä, joka kysyy sitä, tai aseta se muuttujaan WORKBENCH_PASSPHRASE.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Open that workspace first, or give its passphrase when it is asked for.</source>
      <translation>Avaa ensin se työtila, tai anna sen salalause, kun sitä kysytään.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>{path} holds your own keys, and was changed or cut off.</source>
      <translation>{path} sisältää omat avaimesi, ja sitä on muutettu tai se on katkennut.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Take it from a backup of your own folder; nothing else opens what was sealed for you so far.</source>
      <translation>Palauta se oman kansiosi varmuuskopiosta; mikään muu ei avaa sitä, mitä sinulle on tähän asti sinetöity.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>This computer has no keyring that could remember a passphrase.</source>
      <translation>Tässä tietokoneessa ei ole avainnippua, joka muistaisi salalauseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>Nothing was remembered: type it each time, or keep it in a password manager.</source>
      <translation>Mitään ei tallennettu muistiin: kirjoita se joka kerta, tai säilytä se salasanaohjelmassa.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is not sealed.</source>
      <translation>{path} ei ole sinetöity.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It can be opened as it is; what is sealed ends in .age.</source>
      <translation>Sen voi avata sellaisenaan; sinetöidyn lopussa on .age.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed for others: your key does not open it.</source>
      <translation>{path} on sinetöity muille: avaimesi ei avaa sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sealed it to seal it for you too, or unseal it with the key that it was sealed for.</source>
      <translation>Pyydä sinetöijää sinetöimään se myös sinulle, tai avaa se avaimella, jolle se sinetöitiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} was encrypted with a passphrase and not to recipients.</source>
      <translation>{path} on salattu salalauseella eikä vastaanottajille.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Open it with age and that passphrase, or ask for it sealed to your key.</source>
      <translation>Avaa se age-ohjelmalla ja tuolla salalauseella, tai pyydä se avaimellesi sinetöitynä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed, and was changed or cut off on its way.</source>
      <translation>{path} on sinetöity, ja se muuttui tai katkesi matkalla.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sent it for the file again; nothing was written.</source>
      <translation>Pyydä tiedosto uudelleen lähettäjältä; mitään ei kirjoitettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>“{given}” is no age recipient.</source>
      <translation>”{given}” ei ole age-vastaanottaja.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It begins with age1 and is copied whole; `age-keygen -y` and the file me.crt tell it.</source>
      <translation>Sen alussa on age1, ja se kopioidaan kokonaan; `age-keygen -y` ja tiedosto me.crt kertovat sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} holds no age key.</source>
      <translation>{path} ei sisällä age-avainta.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It is a text file with a line that begins with AGE-SECRET-KEY-1, such as age.key.</source>
      <translation>Se on tekstitiedosto, jonka jonkin rivin alussa on AGE-SECRET-KEY-1, esimerkiksi age.key.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>{path} is no list of certificates (PEM).</source>
      <translation>{path} ei ole varmenteiden luettelo (PEM).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>Choose a .pem file with certificates, one below the other.</source>
      <translation>Valitse .pem-tiedosto, jossa varmenteet ovat peräkkäin.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>{path} is no sound benchmark pack: {reason}.</source>
      <translation>{path} ei ole ehjä vertailupaketti: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>Ask whoever sent it for the file again; nothing was taken from this one.</source>
      <translation>Pyydä tiedosto uudelleen lähettäjältä; tästä ei otettu mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>{path} is no sound package: {reason}.</source>
      <translation>{path} ei ole ehjä paketti: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>Ask whoever sent it for the file again; do not rely on this one.</source>
      <translation>Pyydä tiedosto uudelleen lähettäjältä; älä luota tähän.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{path} was not signed: {reason}.</source>
      <translation>{path}: ei allekirjoitettu: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Export the package again, or ask for a sound copy; this one was left as it is.</source>
      <translation>Vie paketti uudelleen, tai pyydä ehjä kopio; tämä jätettiin ennalleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} has signed {path} already.</source>
      <translation>{name} on jo allekirjoittanut: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing more to do with this identity.</source>
      <translation>Tällä identiteetillä ei ole enää mitään tehtävää.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The certificate of {name} is valid from {start} to {end} only.</source>
      <translation>Varmenne ({name}) on voimassa vain {start} – {end}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with a certificate that is valid today; `workbench identity renew` makes one for the same person.</source>
      <translation>Allekirjoita tänään voimassa olevalla varmenteella; `workbench identity renew` tekee sellaisen samalle henkilölle.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Renew your identity under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Uusi identiteettisi kohdassa Asetukset, Identiteetti ja ihmiset; aiemmin allekirjoitettu pysyy pätevänä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>By this computer's clock it is {now}, and the certificate of {name} holds only from {start} on.</source>
      <translation>Tämän tietokoneen kellon mukaan on {now}, ja henkilön {name} varmenne on voimassa vasta {start} alkaen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing was signed. Set the clock of this computer right, and sign again.</source>
      <translation>Mitään ei allekirjoitettu. Aseta tietokoneen kello oikeaan aikaan ja allekirjoita uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} (certificate {fingerprint}…) is none of the signers that this package asks for.</source>
      <translation>{name} (varmenne {fingerprint}…) ei ole kukaan niistä, joiden allekirjoitusta paketti pyytää.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with the identity that was fixed at finalising: {wanted}.</source>
      <translation>Allekirjoita identiteetillä, joka vahvistettiin, kun arviointi tehtiin lopulliseksi: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The time stamp authority {url} gave no time stamp that can be relied on: {reason}.</source>
      <translation>Aikaleimapalvelu {url} ei antanut luotettavaa aikaleimaa: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The package was left as it is. Sign again, with another authority or without one.</source>
      <translation>Paketti jätettiin ennalleen. Allekirjoita uudelleen, toisella palvelulla tai ilman.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>{path} holds nothing that a colleague's workbench has written: {reason}.</source>
      <translation>{path}: siinä ei ole mitään kollegan ohjelman kirjoittamaa: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made with `workbench sync --to-file`, or an assessors' file.</source>
      <translation>Pyydä tiedosto, joka on tehty komennolla `workbench sync --to-file`, tai arvioijien tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made under Sync, or an assessors' file.</source>
      <translation>Pyydä kohdassa Synkronointi tehty tiedosto tai arvioijien tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is no shared place: {reason}.</source>
      <translation>{address} ei ole jaettu sijainti: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address with https://, s3:// or sftp://; the help page shared-place.md shows each.</source>
      <translation>Anna kansio tai osoite, jonka alussa on https://, s3:// tai sftp://; ohjesivu shared-place.md näyttää ne kaikki.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address that begins with https://, s3:// or sftp://.</source>
      <translation>Anna kansio tai osoite, jonka alussa on https://, s3:// tai sftp://.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} can't be reached: {reason}.</source>
      <translation>{address}: ei yhteyttä: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Look to the network, or put the stick back, and sync again: it goes on where it stopped, nothing is lost.</source>
      <translation>Tarkista verkko, tai pane muistitikku takaisin, ja synkronoi uudelleen: se jatkaa siitä, mihin jäi, eikä mitään katoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>There is no shared place {address}, and none was made.</source>
      <translation>Jaettua sijaintia {address} ei ole, eikä sitä luotu.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Connect its drive, or check how it is written. If it is to be a new one, make the folder first.</source>
      <translation>Liitä sen asema tai tarkista, miten se kirjoitetaan. Jos sen on tarkoitus olla uusi, luo kansio ensin.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} asks for a password.</source>
      <translation>{address} pyytää salasanaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give it with --hub-password-file FILE, or set WORKBENCH_HUB_PASSWORD.</source>
      <translation>Anna se valitsimella --hub-password-file FILE, tai aseta WORKBENCH_HUB_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Type it; the computer's keyring can keep it for you.</source>
      <translation>Kirjoita se; tietokoneen avainnippu voi säilyttää sen puolestasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not accept this name and password.</source>
      <translation>{address} ei hyväksy tätä nimeä ja salasanaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Check both. If you sign in with a code as well (Nextcloud), make an app password in its settings.</source>
      <translation>Tarkista kumpikin. Jos kirjaudut myös koodilla (Nextcloud), tee asetuksissa sovellussalasana.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not let you {act}.</source>
      <translation>{address} ei salli tätä: {act}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it for the right to read and to add files there.</source>
      <translation>Pyydä ylläpitäjältä oikeus lukea ja lisätä tiedostoja siellä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is full: {name} was not added.</source>
      <translation>{address} on täynnä: {name} jäi viemättä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Free some space there or ask for more, and sync again; what was added before is there.</source>
      <translation>Vapauta tai pyydä lisää tilaa ja synkronoi uudelleen; aiemmin viety on siellä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows a certificate that this computer does not trust: {reason}.</source>
      <translation>{address} näyttää varmenteen, johon tämä tietokone ei luota: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent. Ask whoever runs it; if it has an authority of its own, set SSL_CERT_FILE to its file.</source>
      <translation>Mitään ei lähetetty. Kysy ylläpitäjältä; jos siellä on oma varmentaja, aseta SSL_CERT_FILE sen tiedostoon.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} was never seen before; its key is {fingerprint}.</source>
      <translation>{address} on uusi tälle tietokoneelle; sen avain on {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it whether that is its key. If so, give the address as {pinned}.</source>
      <translation>Kysy ylläpitäjältä, onko avain oikea. Jos on, anna osoite muodossa {pinned}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows another key than the one you trust: {fingerprint}.</source>
      <translation>{address} näyttää eri avaimen kuin se, johon luotat: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent: somebody may be pretending to be it. Ask whoever runs it before you go on.</source>
      <translation>Mitään ei lähetetty: joku voi esiintyä sinä palvelimena. Kysy ylläpitäjältä, ennen kuin jatkat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} has no {name}.</source>
      <translation>{address}: puuttuu {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again later; whoever added it may still be at it.</source>
      <translation>Synkronoi myöhemmin uudelleen; vienti voi olla vielä kesken.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{name} in {address} has more than {limit:,} bytes.</source>
      <translation>{name} on yli {limit:,} tavua ({address}).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was not taken. Ask whoever added it what it is.</source>
      <translation>Sitä ei otettu. Kysy viejältä, mikä se on.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} holds something else under the name {name}.</source>
      <translation>{address}: nimellä {name} on jotakin muuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was left as it is. Ask whoever runs the place to move that file away, and sync again.</source>
      <translation>Se jätettiin ennalleen. Pyydä ylläpitäjää siirtämään se tiedosto pois, ja synkronoi uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not give back what was added as {name}.</source>
      <translation>{address} ei anna takaisin sitä, mikä vietiin nimellä {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again; if it stays so, another program changes files there, such as a virus scanner.</source>
      <translation>Synkronoi uudelleen; jos vika jatkuu, jokin toinen ohjelma muuttaa tiedostoja siellä, esimerkiksi virustorjunta.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is not protected on its way: anyone in between could read the password.</source>
      <translation>{address} ei ole suojattu matkalla: kuka tahansa välissä voisi lukea salasanan.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give the address with https:// instead; nothing was sent.</source>
      <translation>Anna osoite alkaen https://; mitään ei lähetetty.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} refuses what comes from a computer whose clock is wrong by more than a quarter of an hour.</source>
      <translation>{address} ei ota vastaan tietokoneelta, jonka kello on yli neljännestunnin väärässä.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Set the clock of this computer right and sync again.</source>
      <translation>Aseta tämän tietokoneen kello oikein ja synkronoi uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>“{name}” is no name of an object in a shared place.</source>
      <translation>”{name}” ei ole jaetun sijainnin tiedostonimi.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was passed over. Ask whoever added it to update Assessor Workbench.</source>
      <translation>Se ohitettiin. Pyydä viejää päivittämään Assessor Workbench.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>{address} was laid out by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{address} on uudemman version tekemä (rakenne {found}, tämä tuntee rakenteen {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>Update Assessor Workbench to one that knows layout {found}; nothing was read or added.</source>
      <translation>Päivitä Assessor Workbench sellaiseen, joka tuntee rakenteen {found}; mitään ei luettu eikä viety.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The short title has over {limit} characters.</source>
      <translation>Lyhyessä otsikossa on yli {limit} merkkiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A choice needs at least two choices.</source>
      <translation>Valinta tarvitsee vähintään kaksi vaihtoehtoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never asked. Look at the rule.</source>
      <translation>Tämä ei voi koskaan olla totta, joten tätä ei koskaan kysytä. Tarkista sääntö.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never required. Look at the rule.</source>
      <translation>Tämä ei voi koskaan olla totta, joten vastausta ei koskaan vaadita. Tarkista sääntö.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true. Look at the rule.</source>
      <translation>Tämä ei voi koskaan olla totta. Tarkista sääntö.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The rule speaks of “{name}”, which this edition does not know.</source>
      <translation>Säännössä on ”{name}”, jota tämä versio ei tunne.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>No indicator is scored, so there is no result.</source>
      <translation>Yhdellekään indikaattorille ei anneta tasoa, joten tulosta ei synny.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This indicator has no levels to choose from. Give an anchor text for each.</source>
      <translation>Indikaattorilla ei ole tasoja, joista valita. Kirjoita jokaiselle tasolle kuvaus.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table needs rows: a list of them, or the word `free`.</source>
      <translation>Taulukko tarvitsee kohdan rows: luettelon riveistä tai sanan `free`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table has either `cells`, the type of its one column, or `columns`.</source>
      <translation>Taulukossa on joko `cells`, ainoan sarakkeen tyyppi, tai `columns`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” can't be used in rules. Take small letters, digits and underscores.</source>
      <translation>”{id}” ei kelpaa sääntöihin. Käytä pieniä kirjaimia (a–z), numeroita ja alaviivoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>There is no indicator “{id}”.</source>
      <translation>Indikaattoria ”{id}” ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A gate has no levels, parts or threshold. Take them out.</source>
      <translation>Pääsyehdolla (gate) ei ole tasoja, osia eikä kynnysarvoa. Poista ne.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A part has levels: no gate and no parts of its own.</source>
      <translation>Osalla on tasot: ei pääsyehtoa eikä omia osia.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Level {level} has no anchor text.</source>
      <translation>Tasolla {level} ei ole kuvausta.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {key} {bar} is outside the scale 0 to {top}.</source>
      <translation>{key} {bar} on asteikon 0–{top} ulkopuolella.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” depends on itself, perhaps by way of others. Take one of the rules out.</source>
      <translation>”{id}” riippuu itsestään, ehkä muiden kautta. Poista yksi säännöistä.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” has no choice “{choice}”.</source>
      <translation>Kysymyksellä ”{id}” ei ole vaihtoehtoa ”{choice}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The share {share} is outside 0 to 100.</source>
      <translation>Osuus {share} ei ole välillä 0–100.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {kind} “{id}” is there twice. Ids are given once.</source>
      <translation>”{id}” on kahdesti ({kind}). Jokainen tunnus annetaan kerran.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” is a word of the rules themselves. Take another one.</source>
      <translation>”{id}” on sääntöjen oma sana. Valitse toinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>An indicator has levels or parts, not both.</source>
      <translation>Indikaattorilla on tasot tai osat, ei molempia.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Nobody gives this indicator a level, so {key} says nothing.</source>
      <translation>Tälle indikaattorille ei anneta tasoa, joten {key} on turha.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Only a table has rows, cells and columns. Is its type table?</source>
      <translation>Vain taulukolla on rows, cells ja columns. Onko tyyppi table?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>It has {known}.</source>
      <translation>Vaihtoehdot: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not named under from. Name there what the rule computes with.</source>
      <translation>”{name}” puuttuu kohdasta from. Kirjoita siihen, mistä sääntö laskee.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is named under from, but not in the rule. Name there what the rule computes with.</source>
      <translation>”{name}” on kohdassa from mutta ei säännössä. Kirjoita kohtaan from, mistä sääntö laskee.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The rule speaks of “{name}”, which {edition} does not know.</source>
      <translation>Säännössä on ”{name}”, jota {edition} ei tunne.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>It comes from {told}, but {edition} is the earlier edition.</source>
      <translation>Lähtöversioksi on merkitty {told}, mutta aiempi versio on {edition}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>No cell of the one table has a row and column of the other. Name the cells one by one.</source>
      <translation>Taulukoilla ei ole yhtään yhteistä solua (sama rivi ja sarake). Nimeä solut yksitellen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” changed its type, unit, period or choices. Give a rule (rescaled), or drop it.</source>
      <translation>Kohdan ”{name}” tyyppi, yksikkö, jakso tai vaihtoehdot ovat muuttuneet. Anna sääntö (rescaled) tai jätä se pois (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{id}” has no levels that could be carried over. Drop it.</source>
      <translation>Indikaattorilla ”{id}” ei ole siirrettäviä tasoja. Jätä se pois (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Write the reason in {own} first: others are translated from it.</source>
      <translation>Kirjoita perustelu ensin kielellä ”{own}”: muut käännetään siitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The reason is not in {missing}: add it beside the {own} text, e.g. {entry}.</source>
      <translation>Perustelu puuttuu kielillä ”{missing}”: lisää se kielen ”{own}” tekstin viereen, esim. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{how} leads from one id to one id.</source>
      <translation>{how} vie yhdestä tunnuksesta yhteen tunnukseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>reworded keeps its id. Where the id changes, it is renamed.</source>
      <translation>reworded säilyttää tunnuksen. Jos tunnus muuttuu, se on renamed.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>split leads to several ids.</source>
      <translation>split vie useaan tunnukseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>merged leads from several figures into one field.</source>
      <translation>merged vie useasta luvusta yhteen kenttään.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>rescaled leads from one field to one field. Name a table's cells one by one.</source>
      <translation>rescaled vie yhdestä kentästä yhteen kenttään. Nimeä taulukon solut yksitellen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>An answer to “{before}” can't stand at “{now}”: type, unit, period or choices differ. Say by a rule how one becomes the other (rescaled), or drop it.</source>
      <translation>Vastaus kysymykseen ”{before}” ei sovi kohtaan ”{now}”: tyyppi, yksikkö, jakso tai vaihtoehdot eroavat. Kerro säännöllä, miten toinen saadaan toisesta (rescaled), tai jätä se pois (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>Kohtaa ”{name}” ei ole liitetty eikä jätetty pois, eikä versiossa {edition} ole sitä. Kerro, mitä sille tapahtui.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is worded otherwise: last year's answer is shown with the difference, not kept. Name it as reworded and say why.</source>
      <translation>”{name}” on muotoiltu toisin: viime vuoden vastaus näytetään eron kanssa mutta ei säilytetä. Merkitse se reworded ja kerro syy.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>levels gives {given} of {all}: one for each level 0 to {top} of {id}.</source>
      <translation>levels antaa {given}/{all}: yksi indikaattorin {id} jokaista tasoa 0–{top} kohti.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>Indikaattoria {id} ei ole liitetty eikä jätetty pois, eikä versiossa {edition} ole sitä. Kerro, mitä sille tapahtui.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} has another scale now, so that its levels would be lost. Say which level means which, or drop it.</source>
      <translation>Indikaattorin {id} asteikko on muuttunut, joten sen tasot katoaisivat. Kerro, mikä taso vastaa mitäkin, tai jätä se pois (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{edition} has no “{name}”.</source>
      <translation>Versiossa {edition} ei ole kohtaa ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” has its answer from two entries. Take one out.</source>
      <translation>”{name}” saa vastauksensa kahdesta merkinnästä. Poista toinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is {how} in another entry already. Take one out.</source>
      <translation>”{name}” on jo {how} toisessa merkinnässä. Poista toinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{before} has {old} levels and {now} {new}. Say by levels which means which (rescaled).</source>
      <translation>Indikaattorilla {before} on {old} tasoa ja indikaattorilla {now} {new}. Kerro kohdassa levels, mikä vastaa mitäkin (rescaled).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Level {level} is outside the scale 0 to {top} of {id}.</source>
      <translation>Taso {level} on indikaattorin {id} asteikon 0–{top} ulkopuolella.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>levels is a list with the new level for each earlier one, e.g. [0, 1, 1, 2, 2, 3].</source>
      <translation>levels on luettelo, jossa on uusi taso jokaiselle aiemmalle, esim. [0, 1, 1, 2, 2, 3].</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{how} {kind}</source>
      <translation>{kind}, {how}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>A {kind} has no key “{key}” here.</source>
      <translation>Tässä ei ole avainta ”{key}” ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>This reason has no first text. Add it.</source>
      <translation>Perustelusta puuttuu ensimmäinen teksti. Lisää se.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{key} is one id or a list of ids.</source>
      <translation>{key} on yksi tunnus tai luettelo tunnuksista.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>none¦no type, unit or period</source>
      <translation>ei mitään</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>There is no edition “{name}” that it could come from.</source>
      <translation>Lähtöversiota ”{name}” ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The source text has changed since this was translated. It is now: “{text}”</source>
      <translation>Lähdeteksti on muuttunut kääntämisen jälkeen. Se on nyt: ”{text}”</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>{missing} of {all} texts are not translated, the first is {first}. `{command}` writes them into a file.</source>
      <translation>Kääntämättä on {missing}/{all} tekstiä, ensimmäinen on {first}. `{command}` kirjoittaa ne tiedostoon.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>Take it out.</source>
      <translation>Poista se.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The edition has no text “{path}”.</source>
      <translation>Versiossa ei ole tekstiä ”{path}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>It differs from version {version} that is in use. Give it a new version.</source>
      <translation>Se eroaa käytössä olevasta versiosta {version}. Anna uusi versionumero.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>“{id}” changed its {what} from {old} to {new} since version {version}. Give it an id of its own.</source>
      <translation>Kohdan ”{id}” {what} on muuttunut version {version} jälkeen: ennen {old}, nyt {new}. Anna sille oma tunnus.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>mapping values are not allowed in this context</source>
      <translation>liikaa kaksoispisteitä tai väärä sisennys</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>could not find expected ':'</source>
      <translation>avaimen jälkeen puuttuu kaksoispiste</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected key</source>
      <translation>tässä pitäisi olla avain, sisennys on luultavasti väärä</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected '-' indicator</source>
      <translation>tässä pitäisi olla viiva (-) luettelon seuraavan kohdan edessä</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected ',' or '}'</source>
      <translation>tässä pitäisi olla , tai }</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected ',' or ']'</source>
      <translation>tässä pitäisi olla , tai ]</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected node content</source>
      <translation>tässä pitäisi olla arvo</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found character that cannot start any token</source>
      <translation>merkki, jolla mikään ei voi alkaa (sarkain, @, % tai `); pane teksti lainausmerkkeihin</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unexpected end of stream</source>
      <translation>tiedosto päättyy kesken, ehkä lainausmerkki puuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unknown escape character</source>
      <translation>tuntematon merkki \-merkin jälkeen</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>but found another document</source>
      <translation>tästä alkaa toinen asiakirja (---)</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>it can't be read</source>
      <translation>sitä ei voi lukea</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Found no matching overload for '{sign}' applied to '({kinds})'.</source>
      <translation>Merkintä ”{sign}” ei sovi tyypeille ({kinds}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: mismatched input '{found}' expecting {wanted}.</source>
      <translation>Kirjoitusvirhe säännössä: ”{found}” ei sovi tähän; odotettu {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: extraneous input '{found}' expecting {wanted}.</source>
      <translation>Kirjoitusvirhe säännössä: ”{found}” on liikaa; odotettu {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: missing {wanted} at '{found}'.</source>
      <translation>Kirjoitusvirhe säännössä: {wanted} puuttuu kohdasta ”{found}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: token recognition error at: '{found}'.</source>
      <translation>Kirjoitusvirhe säännössä: ”{found}” ei ole tulkittavissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: {what}.</source>
      <translation>Kirjoitusvirhe säännössä: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the operand of a select operation.</source>
      <translation>Pisteen edessä on {kind}, jolla ei ole valittavia osia.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the range of a comprehension (must be list, map, or dynamic).</source>
      <translation>Tyyppiä {kind} ei voi käydä läpi: sen on oltava luettelo tai taulukko.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>{what}.¦why a rule can't be read, in English</source>
      <translation>Sääntöä ei voi lukea: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/hints.py" />
      <source>Did you mean “{near}”?</source>
      <translation>Tarkoititko ”{near}”?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>There is no edition “{given}”.</source>
      <translation>Lomakeversiota ”{given}” ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>Choose one of: {known}.</source>
      <translation>Valitse jokin näistä: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file has over {limit} bytes. Split the edition.</source>
      <translation>Tiedostossa on yli {limit} tavua. Jaa versio osiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Anchors and aliases (&amp; and *) are not used in editions. Write the text out.</source>
      <translation>Ankkureita ja aliaksia (&amp; ja *) ei käytetä. Kirjoita teksti kokonaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Tags (!) are not used in editions. Take it out.</source>
      <translation>Tageja (!) ei käytetä. Poista se.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Merge keys (&lt;&lt;) are not used in editions. Write the keys out.</source>
      <translation>Yhdistämisavaimia (&lt;&lt;) ei käytetä. Kirjoita avaimet kokonaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Lists and maps are nested over {limit} deep.</source>
      <translation>Luetteloita ja avaimia on sisäkkäin yli {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file holds over {limit} values.</source>
      <translation>Tiedostossa on yli {limit} arvoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>This is no YAML: {what}.</source>
      <translation>Tämä ei ole YAML-muotoa: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is not UTF-8. Save it as UTF-8.</source>
      <translation>Tiedosto ei ole UTF-8-muotoa. Tallenna se UTF-8:na.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>A key is a word, not a list or map.</source>
      <translation>Avain on sana, ei luettelo eikä avainten joukko.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is empty.</source>
      <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The key “{key}” stands here twice.</source>
      <translation>Avain ”{key}” on tässä kahdesti.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>form¦in an edition</source>
      <translation>lomakeversio</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>assessors¦in an edition</source>
      <translation>arvioijat</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>group¦in an edition</source>
      <translation>ryhmä</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>section¦in an edition</source>
      <translation>osio</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>indicator¦in an edition</source>
      <translation>indikaattori</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>evidence¦in an edition</source>
      <translation>näyttöasiakirja</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>gate¦in an edition</source>
      <translation>pääsyehto</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>question¦in an edition</source>
      <translation>kysymys</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>choice¦in an edition</source>
      <translation>vaihtoehto</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>row¦in an edition</source>
      <translation>rivi</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>column¦in an edition</source>
      <translation>sarake</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived¦in an edition</source>
      <translation>laskettu arvo</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived value¦in an edition</source>
      <translation>laskettu arvo</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>check¦in an edition</source>
      <translation>tarkistus</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>label¦in an edition</source>
      <translation>laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>condition¦in an edition</source>
      <translation>ehto</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>crosswalk¦in an edition</source>
      <translation>siirtymä</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} is a map of keys: {keys}.</source>
      <translation>Tässä pitää olla avaimia ({kind}): {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Here stands a list: put a dash before each item.</source>
      <translation>Tässä pitää olla luettelo: pane viiva jokaisen kohdan eteen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is text.</source>
      <translation>{key} on tekstiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>This {kind} has no {key}. Add it.</source>
      <translation>Tästä puuttuu {key} ({kind}). Lisää se.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It knows: {keys}.</source>
      <translation>Tunnetut avaimet: {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} can't be “{given}”.</source>
      <translation>{key} ei voi olla ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is one of {known}.</source>
      <translation>Vaihtoehdot: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} has no key “{key}”.</source>
      <translation>Avainta ”{key}” ei ole ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a number, not “{given}”.</source>
      <translation>{key} on luku, ei ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a whole number.</source>
      <translation>{key} on kokonaisluku.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is some of {known}.</source>
      <translation>Sallitut: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Each of {key} is text.</source>
      <translation>Jokainen kohta kohdassa {key} on tekstiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>The edition {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Lomakeversiossa {where} on virheitä, kaikkiaan {count}; ensimmäinen on rivillä {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>Run `workbench forms check {where}` and mend them.</source>
      <translation>Suorita `workbench forms check {where}` ja korjaa ne.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>There is no edition “{name}” to extend.</source>
      <translation>Laajennettavaa versiota ”{name}” ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>“{id}” can't be removed: {name} does not hold it.</source>
      <translation>Kohtaa ”{id}” ei voi poistaa: sitä ei ole versiossa {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>{key} is a whole number from 1.</source>
      <translation>{key} on kokonaisluku, vähintään 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>text¦what a rule gives</source>
      <translation>teksti</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>a date¦what a rule gives</source>
      <translation>päivämäärä</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule has over {limit} characters. Split it.</source>
      <translation>Säännössä on yli {limit} merkkiä. Jaa se.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule uses over {limit} macros ({macros}). Split it.</source>
      <translation>Säännössä on yli {limit} makroa ({macros}). Jaa se.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule gives {found}, but {wanted} is needed.</source>
      <translation>Säännön tulos on {found}, mutta tarvitaan {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>A translation has the keys language, texts and aliases.</source>
      <translation>Käännöksessä on avaimet language, texts ja aliases.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>Give for {path} the source text and its translation, e.g. {entry}.</source>
      <translation>Anna kohdalle {path} lähdeteksti ja käännös, esim. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>The labels of {path} are a list.</source>
      <translation>Kohdan {path} nimikkeet ovat luettelo.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Something went wrong.</source>
      <translation>Jokin meni vikaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Try again.</source>
      <translation>Yritä uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>{path}: kirjoittaminen ei onnistunut: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check that the folder exists, may be written to and has free space; nothing was changed.</source>
      <translation>Tarkista, että kansio on olemassa, siihen saa kirjoittaa ja siinä on tilaa; mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check the name and that you may read it.</source>
      <translation>Tarkista nimi ja lukuoikeus.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{first} and {last}</source>
      <translation>{first} ja {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{named} and {more} more</source>
      <translation>{named} ja {more} muuta</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{place} has no roles: access by row needs PostgreSQL 15 or later.</source>
      <translation>{place}: rooleja ei ole: riveittäinen pääsy vaatii PostgreSQL 15:n tai uudemman.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Keep the file from whoever may not see all of it, or move the portfolio to PostgreSQL.</source>
      <translation>Pidä tiedosto poissa niiltä, jotka eivät saa nähdä kaikkea, tai siirrä salkku PostgreSQL:ään.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>The database has no role “{given}”.</source>
      <translation>Tietokannassa ei ole roolia ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Let its administrator make it: CREATE ROLE … LOGIN; then give it access.</source>
      <translation>Pyydä ylläpitäjää tekemään se: CREATE ROLE … LOGIN; anna sitten sille pääsy.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{user} did not make this portfolio, so it can't give access to it.</source>
      <translation>{user} ei ole tehnyt tätä salkkua, joten se ei voi antaa siihen pääsyä.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Give access as the role that owns its tables.</source>
      <translation>Anna pääsy roolina, joka omistaa taulut.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>The portfolio holds no package of the edition {edition}, so there is nothing to compare with.</source>
      <translation>Salkussa ei ole yhtään version {edition} pakettia, joten vertailukohtaa ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>Take packages of that edition in first: `workbench portfolio add`.</source>
      <translation>Lisää ensin sen version paketteja: `workbench portfolio add`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>There is no portfolio at {place}.</source>
      <translation>Täällä ei ole salkkua: {place}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check the name; `workbench portfolio add` makes one from packages.</source>
      <translation>Tarkista nimi; `workbench portfolio add` tekee salkun paketeista.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>It may have been moved, or its drive be away. Open it where it lies now, or make another one.</source>
      <translation>Se on voitu siirtää, tai sen levy ei ole paikalla. Avaa se nykyisestä paikasta, tai tee uusi.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by an earlier version of the program and could not be brought up to this one: {reason}.</source>
      <translation>{place} on tehty ohjelman aiemmalla versiolla, eikä sitä voitu päivittää tähän versioon: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Let whoever may write to it open it once with this version.</source>
      <translation>Pyydä jotakuta, joka saa kirjoittaa siihen, avaamaan se kerran tällä versiolla.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} is no portfolio: {reason}.</source>
      <translation>{place} ei ole salkku: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Name another file or database; nothing in this one was changed.</source>
      <translation>Nimeä toinen tiedosto tai tietokanta; tässä ei muutettu mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by a newer version of the program.</source>
      <translation>{place} on tehty ohjelman uudemmalla versiolla.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Update the program to open it.</source>
      <translation>Avaa se päivittämällä ohjelma.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>“{place}” can't be used as a database: {reason}.</source>
      <translation>”{place}” ei kelpaa tietokannaksi: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Give a file, or an SQLAlchemy URL whose driver is installed, e.g. postgresql+psycopg://HOST/NAME.</source>
      <translation>Anna tiedosto tai SQLAlchemy-URL, jonka ajuri on asennettu, esim. postgresql+psycopg://HOST/NAME.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} could not be used: {reason}.</source>
      <translation>Tietokantaa {place} ei voitu käyttää: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check that it runs, has space and lets you in, then try again; what was taken before is kept.</source>
      <translation>Tarkista, että se on käynnissä, siinä on tilaa ja sinulla pääsy, ja yritä uudelleen; aiemmin otettu säilyy.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} does not let you see or do this: {reason}.</source>
      <translation>Tietokanta {place} ei salli sinun nähdä tai tehdä tätä: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner opens all of it. An analyst reads the view v_figure, an assessor v_package and v_level too, with a program for statistics. Who made the portfolio gives access: `workbench portfolio access`.</source>
      <translation>Vain omistaja avaa kaiken. Analyytikko lukee näkymää v_figure, arvioija myös näkymiä v_package ja v_level, tilasto-ohjelmalla. Käyttöoikeuden antaa se, joka on tehnyt salkun: `workbench portfolio access`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner sees all of it here. An analyst reads figures of groups, an assessor their own packages too, in a program for statistics: Help (F1) names the views. Who made the portfolio gives access.</source>
      <translation>Vain omistaja näkee täällä kaiken. Analyytikko lukee ryhmien lukuja, arvioija myös omia pakettejaan, tilasto-ohjelmalla: Ohje (F1) nimeää näkymät. Käyttöoikeuden antaa se, joka on tehnyt salkun.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>It gives indicator {indicator} the level {level}; no edition has more than 10.</source>
      <translation>Indikaattorin {indicator} taso on siinä {level}; missään lomakeversiossa se ei ole yli 10.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>Ask whoever made the package which edition it follows.</source>
      <translation>Kysy paketin tekijältä, mitä lomakeversiota se noudattaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>an Assessor Workbench that knows layout {layout}</source>
      <translation>Assessor Workbenchin versio, joka tuntee rakenteen {layout}</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>Assessor Workbench {version} or later</source>
      <translation>Assessor Workbench {version} tai uudempi</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>The check of {path} was stopped before its end.</source>
      <translation>Tarkistus keskeytettiin: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Check again when there is time; nothing was changed.</source>
      <translation>Tarkista uudelleen, kun on aikaa; mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Nothing of a workspace could be found in {path}.</source>
      <translation>{path}: työtilasta ei löytynyt mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Take a snapshot or a backup instead.</source>
      <translation>Käytä tilannekopiota tai varmuuskopiota.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>There is no workspace {path}.</source>
      <translation>Työtilaa {path} ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the name, or make one: workbench init {path} --name … --email …</source>
      <translation>Tarkista nimi, tai tee työtila: workbench init {path} --name … --email …</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is being written to by {holder}.</source>
      <translation>{path} on jo kirjoitettavana: {holder}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Close it there, or open it for reading meanwhile.</source>
      <translation>Sulje se siellä, tai avaa se sillä välin vain luettavaksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is no workspace: {reason}.</source>
      <translation>{path} ei ole työtila: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Choose a file that ends in .workbench and was made by this program.</source>
      <translation>Valitse tämän ohjelman tekemä tiedosto, jonka lopussa on .workbench.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} was made by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{path} on uudemman version tekemä (rakenne {found}, tämä tuntee rakenteen {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>It opens for reading; to write in it, {needs} is needed. The file was not touched.</source>
      <translation>Se avautuu luettavaksi; kirjoittamiseen tarvitaan {needs}. Tiedostoon ei koskettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is damaged: {reason}.</source>
      <translation>{path} on vaurioitunut: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check {path} --repair-to NEW-FILE` brings everything sound into a new file.</source>
      <translation>`workbench check {path} --repair-to NEW-FILE` tuo kaiken ehjän uuteen tiedostoon.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: the disk that holds {path} is full.</source>
      <translation>Ei tallennettu: levy on täynnä ({path}).</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space and say it again; everything saved before is there.</source>
      <translation>Vapauta tilaa ja kirjaa uudelleen; kaikki aiemmin tallennettu on tallella.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} can't be written to: {reason}.</source>
      <translation>{path}: siihen ei voi kirjoittaa: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Copy it to a folder of your own, or ask for the right to write there.</source>
      <translation>Kopioi se omaan kansioosi, tai pyydä kirjoitusoikeutta sinne.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved in {path}: {reason}.</source>
      <translation>Ei tallennettu tiedostoon {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the disk and try again; everything saved before is there.</source>
      <translation>Tarkista levy ja yritä uudelleen; kaikki aiemmin tallennettu on tallella.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>This workspace holds no evidence {sha256}.</source>
      <translation>Työtilassa ei ole näyttöasiakirjaa {sha256}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench evidence list` shows what there is.</source>
      <translation>`workbench evidence list` näyttää, mitä on.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>The evidence or edition {sha256} in this workspace is not what was put there.</source>
      <translation>Työtilan näyttöasiakirja tai lomakeversio {sha256} ei ole se, mikä siihen pantiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check` names all that is damaged; a snapshot or a colleague's copy may bring it back.</source>
      <translation>`workbench check` nimeää kaiken vaurioituneen; tilannekopio tai kollegan kopio voi palauttaa sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings, Check the workspace, names all that is damaged; a snapshot may bring it back.</source>
      <translation>Asetukset, Tarkista työtila, nimeää kaiken vaurioituneen; tilannekopio voi palauttaa sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} lies beside the workspace and is none of its files: {reason}.</source>
      <translation>{path} on työtilan vieressä eikä ole sen tiedostoja: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Find out who put it there and move it away; the workspace was not opened.</source>
      <translation>Selvitä, kuka sen sinne pani, ja siirrä se pois; työtilaa ei avattu.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: {path} was removed or replaced while it was open.</source>
      <translation>Ei tallennettu: {path} poistettiin tai vaihdettiin sen ollessa auki.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Bring the disk or the file back; what is not saved yet is kept on the screen.</source>
      <translation>Palauta levy tai tiedosto; tallentamaton pysyy näytöllä.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>No snapshot of {path} was taken: {missing} of free space are missing.</source>
      <translation>Tilannekopiota ei otettu: {path}. Vapaata tilaa puuttuu {missing}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space first; nothing was changed.</source>
      <translation>Vapauta ensin tilaa; mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted: its passphrase is needed.</source>
      <translation>{path} on salattu: salalause tarvitaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Give --passphrase-file FILE, or set WORKBENCH_PASSPHRASE; the window asks for it.</source>
      <translation>Anna --passphrase-file FILE, tai aseta WORKBENCH_PASSPHRASE; ikkuna kysyy sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Open it here once with its passphrase, then do this again.</source>
      <translation>Avaa se täällä kerran salalauseella, ja tee tämä sitten uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Mind capitals and the keyboard's language, and type it again; nobody else can open it.</source>
      <translation>Tarkista isot kirjaimet ja näppäimistön kieli ja kirjoita uudelleen; kukaan muu ei voi avata sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Take a longer one; four words by chance are easy to keep in mind.</source>
      <translation>Valitse pidempi; neljä sattumanvaraista sanaa on helppo muistaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted already.</source>
      <translation>{path} on jo salattu.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench passphrase {path}` gives it another passphrase.</source>
      <translation>`workbench passphrase {path}` vaihtaa sen salalauseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings give it another passphrase.</source>
      <translation>Salalauseen voi vaihtaa asetuksissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is not encrypted.</source>
      <translation>{path} ei ole salattu.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench encrypt {path}` encrypts it.</source>
      <translation>`workbench encrypt {path}` salaa sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings encrypt it.</source>
      <translation>Sen voi salata asetuksissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Everywhere</source>
      <translation>Kaikkialla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Home</source>
      <translation>Etusivu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>In an assessment</source>
      <translation>Arvioinnissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Interview</source>
      <translation>Haastattelu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import review</source>
      <translation>Tuonnin tarkistus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Reconcile</source>
      <translation>Yhteensovitus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Many workbooks</source>
      <translation>Monta työkirjaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Feedback</source>
      <translation>Palaute</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Report</source>
      <translation>Raportti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Sync</source>
      <translation>Synkronoi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Portfolio</source>
      <translation>Salkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Packages</source>
      <translation>Paketit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>In a package</source>
      <translation>Paketissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Find anything</source>
      <translation>Etsi mitä tahansa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Home</source>
      <translation>Siirry etusivulle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to the open assessment</source>
      <translation>Siirry avoimeen arviointiin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Portfolio</source>
      <translation>Siirry salkkuun</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Packages</source>
      <translation>Siirry paketteihin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Sync</source>
      <translation>Siirry synkronointiin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Form editions</source>
      <translation>Lomakeversiot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another workspace</source>
      <translation>Avaa toinen työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New workspace</source>
      <translation>Uusi työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Encrypt this workspace</source>
      <translation>Salaa tämä työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Change the passphrase of this workspace</source>
      <translation>Vaihda tämän työtilan salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write this workspace out in clear</source>
      <translation>Kirjoita työtila salaamattomaksi tiedostoksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock this workspace now</source>
      <translation>Lukitse työtila heti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand the keyboard over to somebody else</source>
      <translation>Luovuta näppäimistö toiselle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep the workspace on this computer</source>
      <translation>Pidä työtila tällä tietokoneella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Bring back what is missing, from a snapshot or another file</source>
      <translation>Palauta puuttuva tilannekopiosta tai muusta tiedostosta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Check the workspace and mend it</source>
      <translation>Tarkista ja korjaa työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a cluster for good</source>
      <translation>Poista klusteri pysyvästi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a colleague's name for good</source>
      <translation>Poista kollegan nimi pysyvästi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand out all that is held about a cluster or a person</source>
      <translation>Luovuta kaikki klusterista tai henkilöstä säilytetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Log of access and exports</source>
      <translation>Käytön ja viennin loki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Until when assessments are kept</source>
      <translation>Mihin asti arvioinnit säilytetään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settings</source>
      <translation>Asetukset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Identity and people</source>
      <translation>Identiteetti ja ihmiset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Help for this screen</source>
      <translation>Tämän näkymän ohje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>See the report of what went wrong</source>
      <translation>Katso raportti siitä, mikä meni vikaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>All shortcuts</source>
      <translation>Kaikki pikanäppäimet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>About this program, and licences</source>
      <translation>Tietoja ohjelmasta ja lisenssit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next part of the window</source>
      <translation>Ikkunan seuraava osa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous part of the window</source>
      <translation>Ikkunan edellinen osa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to where you were</source>
      <translation>Takaisin edelliseen paikkaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Forward again</source>
      <translation>Taas eteenpäin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Undo</source>
      <translation>Kumoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Redo</source>
      <translation>Tee uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Larger text</source>
      <translation>Suurempi teksti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Smaller text</source>
      <translation>Pienempi teksti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Usual text size</source>
      <translation>Tavallinen tekstikoko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Switch between light and dark</source>
      <translation>Vaihda vaalea tai tumma teema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New assessment</source>
      <translation>Uusi arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open packages and check them</source>
      <translation>Avaa ja tarkista paketteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Send a signed package sealed</source>
      <translation>Lähetä allekirjoitettu paketti sinetöitynä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open a sealed package into a folder</source>
      <translation>Avaa sinetöity paketti kansioon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Try the practice assessment</source>
      <translation>Kokeile harjoitusarviointia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import last year, or a filled questionnaire</source>
      <translation>Tuo viime vuosi tai täytetty kyselylomake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over many workbooks</source>
      <translation>Tuo monta työkirjaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a folder of workbooks</source>
      <translation>Valitse työkirjojen kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a folder</source>
      <translation>valitse kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a table of clusters</source>
      <translation>Valitse klusteritaulukko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a table</source>
      <translation>valitse taulukko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open the chosen assessment</source>
      <translation>Avaa valittu arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open¦a key does it</source>
      <translation>avaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Filter this list</source>
      <translation>Suodata luetteloa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next stage</source>
      <translation>Seuraava vaihe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next tab</source>
      <translation>seuraava välilehti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous stage</source>
      <translation>Edellinen vaihe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Quick note</source>
      <translation>Pikamuistiinpano</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>quick note</source>
      <translation>pikamuistiinpano</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Say when it was last saved</source>
      <translation>Kerro, milloin viimeksi tallennettiin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Jump to an indicator</source>
      <translation>Siirry indikaattoriin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>jump</source>
      <translation>siirry</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next indicator</source>
      <translation>Seuraava indikaattori</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous indicator</source>
      <translation>Edellinen indikaattori</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next unanswered question</source>
      <translation>Seuraava vastaamaton kysymys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write why this level</source>
      <translation>Kirjoita, miksi tämä taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep last year's answer</source>
      <translation>Säilytä viime vuoden vastaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>keep last year</source>
      <translation>säilytä vastaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep all untouched answers of last year here</source>
      <translation>Säilytä tässä kaikki viime vuoden koskemattomat vastaukset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Mark for discussion</source>
      <translation>Merkitse keskusteltavaksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Not applicable, or not known</source>
      <translation>Ei sovellu tai ei tiedossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Attach evidence</source>
      <translation>Liitä näyttö</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a finding</source>
      <translation>Lisää havainto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the time into the note</source>
      <translation>Kirjoita kellonaika muistiinpanoon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep a copied picture or file as evidence</source>
      <translation>Säilytä kopioitu kuva tai tiedosto näyttönä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Ask the cluster for something</source>
      <translation>Pyydä klusterilta jotakin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down who speaks</source>
      <translation>Kirjaa, kuka puhuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show or hide the side panel</source>
      <translation>Näytä tai piilota sivupaneeli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>People on this assessment</source>
      <translation>Tämän arvioinnin ihmiset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>people</source>
      <translation>ihmiset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock your levels</source>
      <translation>Lukitse tasosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>lock</source>
      <translation>lukitse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settle what colleagues differ on</source>
      <translation>Ratkaise kollegojen erot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>settle</source>
      <translation>ratkaise</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Declare your interest in this cluster</source>
      <translation>Ilmoita sidonnaisuutesi klusteriin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>declare</source>
      <translation>ilmoita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Discreet mode: hide scores and findings</source>
      <translation>Huomaamaton tila: piilota tasot ja havainnot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>show again</source>
      <translation>näytä taas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the prep sheet</source>
      <translation>Kirjoita valmistelulehti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next one that needs you</source>
      <translation>Seuraava, joka vaatii sinua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next problem</source>
      <translation>seuraava ongelma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous one that needs you</source>
      <translation>Edellinen, joka vaatii sinua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept the cell as read</source>
      <translation>Hyväksy solu luettuna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>accept</source>
      <translation>hyväksy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept all cells that need a look for the same reason</source>
      <translation>Hyväksy kaikki samasta syystä tarkistettavat solut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Agree on the chosen level and go on</source>
      <translation>Sovi valitusta tasosta ja jatka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>agree and next</source>
      <translation>sovi ja seuraava</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save this layout under a name</source>
      <translation>Tallenna asettelu nimellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give the cell another question</source>
      <translation>Anna solulle toinen kysymys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Exchange with colleagues now</source>
      <translation>Vaihda tiedot kollegojen kanssa nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sync now</source>
      <translation>synkronoi nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your value stand</source>
      <translation>Jätä oma arvosi voimaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>yours</source>
      <translation>oma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your colleague's value stand</source>
      <translation>Jätä kollegan arvo voimaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>theirs</source>
      <translation>kollegan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose the place that you share with colleagues</source>
      <translation>Valitse kollegojen kanssa jaettu sijainti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write a file to carry to colleagues</source>
      <translation>Kirjoita tiedosto vietäväksi kollegoille</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write a file</source>
      <translation>kirjoita tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take a file that a colleague carried here</source>
      <translation>Ota kollegan tuoma tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take a file</source>
      <translation>ota tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another portfolio</source>
      <translation>Avaa toinen salkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open a portfolio</source>
      <translation>avaa salkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Read the portfolio again</source>
      <translation>Lue salkku uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add packages to the portfolio</source>
      <translation>Lisää paketteja salkkuun</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add packages</source>
      <translation>lisää paketteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a folder of packages to the portfolio</source>
      <translation>Lisää pakettikansio salkkuun</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down a label that a cluster was given</source>
      <translation>Kirjaa klusterille myönnetty laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write down a label</source>
      <translation>kirjaa laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over the labels of this workspace into the portfolio</source>
      <translation>Tuo tämän työtilan laatumerkit salkkuun</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the ends of labels for calendars</source>
      <translation>Tallenna laatumerkkien päättymiset kalenteriin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save for calendars</source>
      <translation>tallenna kalenteriin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a programme's policy</source>
      <translation>Valitse ohjelman linjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a policy</source>
      <translation>valitse linjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a value chain of your own</source>
      <translation>Valitse oma arvoketju</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a file</source>
      <translation>valitse tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a smart specialisation strategy</source>
      <translation>Valitse älykkään erikoistumisen strategia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose how clusters belong together</source>
      <translation>Valitse, miten klusterit kuuluvat yhteen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose when a comparison group is shown</source>
      <translation>Valitse, milloin vertailuryhmä näytetään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take back a label that was written down wrongly</source>
      <translation>Peru väärin kirjattu laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take back a wrong label</source>
      <translation>peru väärä laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>What left this portfolio</source>
      <translation>Mitä salkusta on viety</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Publish the portfolio</source>
      <translation>Julkaise salkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make a benchmark pack of the portfolio</source>
      <translation>Tee salkusta vertailupaketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make an anonymised copy of the portfolio</source>
      <translation>Tee salkusta nimetön kopio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Compare the assessment with other clusters</source>
      <translation>Vertaa arviointia muihin klustereihin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>compare with</source>
      <translation>vertaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a reference portfolio</source>
      <translation>Lisää vertailusalkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add a reference</source>
      <translation>lisää vertailusalkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Packages behind this figure</source>
      <translation>Tämän luvun paketit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>packages behind</source>
      <translation>luvun paketit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Benchmark the chosen cluster</source>
      <translation>Vertaa valittua klusteria</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>benchmark</source>
      <translation>vertaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show as a table, or as a drawing again</source>
      <translation>Näytä taulukkona tai taas kuviona</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>as a table</source>
      <translation>taulukkona</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Browse the package that is checked</source>
      <translation>Selaa tarkistettua pakettia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>browse</source>
      <translation>selaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to the verdict</source>
      <translation>Takaisin lausuntoon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>verdict</source>
      <translation>lausunto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save a copy of the chosen file</source>
      <translation>Tallenna valitun tiedoston kopio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save a copy</source>
      <translation>tallenna kopio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take this file for colleagues</source>
      <translation>Ota tämä tiedosto kollegoille</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take it</source>
      <translation>ota vastaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Copy the verdict in words</source>
      <translation>Kopioi lausunto sanoina</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>copy the words</source>
      <translation>kopioi sanat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the verdict as PDF or text</source>
      <translation>Tallenna lausunto PDF:nä tai tekstinä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save the verdict</source>
      <translation>tallenna lausunto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show on the projector</source>
      <translation>Näytä projektorilla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>projector</source>
      <translation>projektori</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Sign the report, or the package that is checked</source>
      <translation>Allekirjoita raportti tai tarkistettu paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sign</source>
      <translation>allekirjoita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Export files</source>
      <translation>Vie tiedostoja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Print the report</source>
      <translation>Tulosta raportti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>print</source>
      <translation>tulosta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open again as a revision</source>
      <translation>Avaa uudelleen korjausta varten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take the revision back</source>
      <translation>Peru korjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>all commands</source>
      <translation>kaikki komennot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>help</source>
      <translation>ohje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>new</source>
      <translation>uusi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open package</source>
      <translation>avaa paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>import</source>
      <translation>tuo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>many workbooks</source>
      <translation>monta työkirjaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>filter</source>
      <translation>suodata</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>export</source>
      <translation>vie</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give level {number}</source>
      <translation>Anna taso {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>level</source>
      <translation>taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>{details} has this workspace open, so it can only be read here. </source>
      <translation>Työtila on jo auki ({details}), joten sitä voi täällä vain lukea. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} The rest can be used.</source>
      <translation>Työtila on vaurioitunut: {damage} Muuta voi käyttää.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} There are {more} more damages. The rest can be used.</source>
      <translation>Työtila on vaurioitunut: {damage} Muita vaurioita: {more}. Muuta voi käyttää.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See and mend</source>
      <translation>Katso ja korjaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Understood</source>
      <translation>Selvä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Keep it on this computer</source>
      <translation>Pidä se tällä tietokoneella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See</source>
      <translation>Katso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Open for reading only. {sentence} {window_advice}</source>
      <translation>Auki vain luettavaksi. {sentence} {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Once it is closed there, writing goes on here by itself.</source>
      <translation>Kun se suljetaan siellä, kirjoittaminen jatkuu täällä itsestään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Offline, all work kept on this laptop</source>
      <translation>Ei yhteydessä verkkoon, kaikki työ säilyy tällä tietokoneella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>All work kept on this laptop, online only to sync</source>
      <translation>Kaikki työ säilyy tällä tietokoneella, verkossa vain synkronoitaessa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Exchanging with colleagues</source>
      <translation>Vaihdetaan tietoja kollegojen kanssa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Assess</source>
      <translation>Arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Lock the workspace</source>
      <translation>Lukitse työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Light or dark</source>
      <translation>Vaalea tai tumma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Help</source>
      <translation>Ohje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Pages</source>
      <translation>Sivut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Sync, {count}</source>
      <translation>Synkronointi, {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>{name} is at the keyboard</source>
      <translation>Näppäimistöllä on {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Cancel</source>
      <translation>Peruuta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>{name} is at the keyboard. Hand it over ({keys})</source>
      <translation>Näppäimistöllä on {name}. Luovuta se ({keys})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Encrypted</source>
      <translation>Salattu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Cancelling …</source>
      <translation>Peruutetaan …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/chrome.py" />
      <source>{number} differences</source>
      <extracomment>For one: difference</extracomment>
      <translation>
        <numerusform>yksi ero</numerusform>
        <numerusform>{number} eroa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>No assessment is open yet. Choose one in the list, or begin a new one.</source>
      <translation>Mikään arviointi ei ole vielä auki. Valitse jokin luettelosta, tai aloita uusi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>Copying to this computer</source>
      <translation>Kopioidaan tälle tietokoneelle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>All that the program is made of; the licence of the chosen line stands below.</source>
      <translation>Kaikki, mistä ohjelma koostuu; valitun rivin lisenssi on alla.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>New versions come from whoever gave you this program; it never looks for them by itself.</source>
      <translation>Uudet versiot saat siltä, joka antoi sinulle ohjelman; se ei koskaan etsi niitä itse.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Part</source>
      <translation>Osa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Version</source>
      <translation>Versio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Lisenssi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>About this program</source>
      <translation>Tietoja ohjelmasta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Nothing</source>
      <translation>Ei mitään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Parts and licences</source>
      <translation>Osat ja lisenssit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Assessor Workbench {version__}</source>
      <translation>Assessor Workbench {version__}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make the authority of a network</source>
      <translation>Tee verkoston varmentaja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Members trust its certificate once, and with it everyone to whom the office issues one. Keep its file on a stick in a drawer: whoever has it and its passphrase can name anybody.</source>
      <translation>Jäsenet luottavat sen varmenteeseen kerran ja sen myötä kaikkiin, joille toimisto myöntää varmenteen. Säilytä sen tiedosto muistitikulla laatikossa: se, jolla on se ja salalause, voi nimetä kenet tahansa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue a certificate for a member</source>
      <translation>Myönnä jäsenelle varmenne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Take what the member sent, and make sure that it is theirs: they read the fingerprint to you. What you issue lies beside it; send it back. Their key stays with them.</source>
      <translation>Ota jäsenen lähettämä tiedosto ja varmista, että se on hänen: hän lukee sormenjäljen sinulle ääneen. Myönnetty varmenne tulee sen viereen; lähetä se takaisin. Avain pysyy hänellä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>New file of the authority</source>
      <translation>Varmentajan uusi tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Identities (*.p12)</source>
      <translation>Identiteetit (*.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make it</source>
      <translation>Tee</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>e.g. example.org, example.no</source>
      <translation>esim. example.org, example.no</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Name of the network</source>
      <translation>Verkoston nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at (optional)</source>
      <translation>Vain näille sähköpostiosoitteille (valinnainen)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>It can vouch for no others then.</source>
      <translation>Muita se ei silloin voi taata.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its new file</source>
      <translation>Sen uusi tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Passphrase</source>
      <translation>Salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Once more</source>
      <translation>Vielä kerran</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>The name of the network is missing.</source>
      <translation>Verkoston nimi puuttuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose where its file shall lie first.</source>
      <translation>Valitse ensin, mihin sen tiedosto tulee.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue it</source>
      <translation>Myönnä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>What the member sent (.crt, .csr)</source>
      <translation>Jäsenen lähettämä (.crt, .csr)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>File of the authority (.p12)</source>
      <translation>Varmentajan tiedosto (.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its passphrase</source>
      <translation>Sen salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose what the member sent first.</source>
      <translation>Valitse ensin jäsenen lähettämä tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose the file of the authority first.</source>
      <translation>Valitse ensin varmentajan tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Making the authority</source>
      <translation>Tehdään varmentajaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at</source>
      <translation>Vain näille sähköpostiosoitteille</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issuing the certificate</source>
      <translation>Myönnetään varmennetta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Only signed packages count. Of the versions of an assessment the newest counts, the earlier ones are kept. The last column is the beginning of the SHA-256 of what was signed: a package with the same one says the same.</source>
      <translation>Vain allekirjoitetut paketit lasketaan. Arvioinnin versioista lasketaan uusin, aiemmat säilytetään. Viimeisessä sarakkeessa on allekirjoitetun sisällön SHA-256:n alku: samalla alulla oleva paketti sanoo samaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Says</source>
      <translation>Sanoo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Counts</source>
      <translation>Laskettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Signed by</source>
      <translation>Allekirjoittajat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>As of</source>
      <translation>Tilanne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>yes</source>
      <translation>kyllä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>history</source>
      <translation>historiaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>{signers} (not trusted)</source>
      <translation>{signers} (ei luotettu)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>{number} packages behind {figure}</source>
      <extracomment>For one: one package behind {figure}</extracomment>
      <translation>
        <numerusform>yksi paketti luvun {figure} takana</numerusform>
        <numerusform>{number} pakettia luvun {figure} takana</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>None</source>
      <translation>Ei ole</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>not assessed</source>
      <translation>ei arvioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>level {level}</source>
      <translation>taso {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Choose</source>
      <translation>Valitse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Next</source>
      <translation>Seuraava</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>This workspace holds no cluster.</source>
      <translation>Tässä työtilassa ei ole yhtään klusteria.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>A benchmark pack is made by whoever keeps a portfolio, and signed. It has sums of many clusters and no one. The group goes into the assessment: colleagues, report and workbook say the same, without a net.</source>
      <translation>Vertailupaketin tekee ja allekirjoittaa se, joka ylläpitää salkkua. Siinä on monen klusterin summia eikä yksittäistä klusteria. Ryhmä kulkee arvioinnin mukana: kollegat, raportti ja työkirja kertovat saman, ilman verkkoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>This computer has no trusted benchmark pack of this edition yet. Add the file that you were given.</source>
      <translation>Tällä tietokoneella ei ole vielä tämän lomakeversion luotettua vertailupakettia. Lisää saamasi tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compare with other clusters</source>
      <translation>Vertaa muihin klustereihin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compare</source>
      <translation>Vertaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Add a benchmark pack</source>
      <translation>Lisää vertailupaketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compared with</source>
      <translation>Vertailussa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Checking the packs of this computer …</source>
      <translation>Tarkistetaan tämän tietokoneen paketteja …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Nobody</source>
      <translation>Ei kukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Signatures with this certificate count no longer, earlier ones too, even where an authority that you trust vouches for it. You can add the certificate again later.</source>
      <translation>Tällä varmenteella tehdyt allekirjoitukset eivät enää kelpaa, eivät aiemmatkaan, vaikka luottamasi varmentaja takaisi sen. Voit lisätä varmenteen myöhemmin uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Anybody can write any name into a certificate, and what stands in the message that brought it proves nothing. Call them on a number that you had before, or meet: let them read the fingerprint from their own screen or card, and compare every group.</source>
      <translation>Varmenteeseen voi kirjoittaa minkä nimen tahansa, eikä sen tuonut viesti todista mitään. Soita numeroon, joka sinulla oli jo ennestään, tai tavatkaa: pyydä häntä lukemaan sormenjälki omalta näytöltään tai kortiltaan, ja vertaa jokaista ryhmää.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>valid until {day}</source>
      <translation>voimassa {day} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trusted since {day}.</source>
      <translation>Luotettu, alkaen {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>On your trust list.</source>
      <translation>Luotettujen luettelossasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust {name} no longer?</source>
      <translation>Lopetetaanko luottamus: {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust no longer</source>
      <translation>Lopeta luottamus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. lost the laptop</source>
      <translation>esim. tietokone katosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Why (optional)</source>
      <translation>Miksi (valinnainen)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is no longer on your trust list.</source>
      <translation>{name} ei ole enää luotettujen luettelossasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Is this really {name}?</source>
      <translation>Onko tämä todella {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust {short}</source>
      <translation>Luota: {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Not now</source>
      <translation>Ei nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>I compared it with them, by voice or face to face</source>
      <translation>Vertasin sitä hänen kanssaan, puhelimessa tai kasvotusten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note</source>
      <translation>Muistiinpano</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. by phone</source>
      <translation>esim. puhelimessa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note (optional)</source>
      <translation>Muistiinpano (valinnainen)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is on your trust list.</source>
      <translation>{name} on luotettujen luettelossasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>issued by {issuer}</source>
      <translation>myöntäjä {issuer}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>You sign the package as it lies there: report, workbook and all that they rest on. Your signature is added, and nothing that is in it changes.</source>
      <translation>Allekirjoitat paketin sellaisena kuin se on: raportin, työkirjan ja kaiken, mihin ne perustuvat. Allekirjoituksesi lisätään, eikä mikään paketissa muutu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It is sealed: the signed package is written open beside it. Seal that again before you send it.</source>
      <translation>Se on sinetöity: allekirjoitettu paketti kirjoitetaan avattuna sen viereen. Sinetöi se uudelleen ennen lähettämistä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It does not wait for the identity of this laptop. If yours was another one when the assessment was finalised, choose the file of that one.</source>
      <translation>Se ei odota tämän tietokoneen identiteettiä. Jos sinulla oli toinen, kun arviointi tehtiin lopulliseksi, valitse sen tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Add your signature</source>
      <translation>Lisää allekirjoituksesi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Sign</source>
      <translation>Allekirjoita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Your signing identity</source>
      <translation>Allekirjoitusidentiteettisi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Assessment</source>
      <translation>Arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Result</source>
      <translation>Tulos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Waits for</source>
      <translation>Odottaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Package</source>
      <translation>Paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Choose the file of your signing identity (.p12) first.</source>
      <translation>Valitse ensin allekirjoitusidentiteettisi tiedosto (.p12).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Signing</source>
      <translation>Allekirjoitetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Do you work for {cluster}, advise it, own a part of a member, or otherwise gain from its label?</source>
      <translation>Työskenteletkö klusterille {cluster}, neuvotko sitä, omistatko osan jostakin jäsenestä tai hyödytkö muuten sen laatumerkistä?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Your declaration of interest</source>
      <translation>Sidonnaisuusilmoituksesi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Declare</source>
      <translation>Ilmoita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>What interest</source>
      <translation>Mikä sidonnaisuus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>It stands in the report beside your name.</source>
      <translation>Se näkyy raportissa nimesi vieressä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>No interest</source>
      <translation>Ei sidonnaisuuksia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>There is one</source>
      <translation>Sidonnaisuus on</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Choose one of the two; an interest is named.</source>
      <translation>Valitse toinen; sidonnaisuus on nimettävä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The file and the snapshots that the program keeps of it are written anew, encrypted. From then on its passphrase is asked for whenever it is opened.</source>
      <translation>Tiedosto ja ohjelman siitä säilyttämät tilannekopiot kirjoitetaan uudelleen salattuina. Siitä lähtien salalausetta kysytään aina, kun se avataan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Copies and exports that you made before stay as they are, and the disk may keep traces of the old file until it writes over them.</source>
      <translation>Aiemmin tekemäsi kopiot ja viedyt tiedostot jäävät ennalleen, ja levyllä voi olla jälkiä vanhasta tiedostosta, kunnes ne kirjoitetaan yli.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>You get a second file that anybody can open who has it: every answer, note and piece of evidence, without a passphrase. This workspace stays encrypted.</source>
      <translation>Saat toisen tiedoston, jonka jokainen sen haltija voi avata: kaikki vastaukset, muistiinpanot ja näytön ilman salalausetta. Tämä työtila pysyy salattuna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Snapshots are written anew too. Copies that you made before keep the passphrase that they have.</source>
      <translation>Tilannekopiotkin kirjoitetaan uudelleen. Aiemmin tekemissäsi kopioissa säilyy niiden salalause.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The passphrase until now is another one. Nothing was changed.</source>
      <translation>Nykyinen salalause on toinen. Mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Do it only for another program that has to read the file, and delete the copy afterwards.</source>
      <translation>Tee se vain toista ohjelmaa varten, jonka on luettava tiedosto, ja poista kopio sen jälkeen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Encrypt it</source>
      <translation>Salaa se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change the passphrase</source>
      <translation>Vaihda salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change it</source>
      <translation>Vaihda</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Passphrase until now</source>
      <translation>Nykyinen salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>New passphrase</source>
      <translation>Uusi salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Write it out in clear?</source>
      <translation>Kirjoitetaanko salaamattomana?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Choose where</source>
      <translation>Valitse paikka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Everything about the cluster goes out of this workspace and its snapshots, and no older copy brings it back.</source>
      <translation>Tätä ei voi perua. Kaikki klusterista poistuu tästä työtilasta ja sen tilannekopioista, eikä mikään vanhempi kopio palauta sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Name and e-mail address go out of this workspace and its snapshots, a pseudonym stands in their place, and no older copy brings them back.</source>
      <translation>Tätä ei voi perua. Nimi ja sähköpostiosoite poistuvat tästä työtilasta ja sen tilannekopioista, tilalle tulee peitenimi, eikä mikään vanhempi kopio palauta niitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This workspace holds nobody's name.</source>
      <translation>Tässä työtilassa ei ole kenenkään nimeä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Looking what would go</source>
      <translation>Katsotaan, mitä poistuisi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erasing {name}</source>
      <translation>Poistetaan {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase the name of {name}?</source>
      <translation>Poistetaanko nimi {name} pysyvästi?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase {name}?</source>
      <translation>Poistetaanko {name} pysyvästi?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Without names: it stays in the history and stands on the receipt.</source>
      <translation>Ilman nimiä: se jää historiaan ja näkyy kuitissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>By {by}. Reason: {reason}.</source>
      <translation>Tekijä: {by}. Syy: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>no file</source>
      <translation>ei tiedostoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing can be erased while it is open for reading only. {read_only}</source>
      <translation>Mitään ei voi poistaa, kun se on auki vain luettavaksi. {read_only}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>What would go and what would stay is shown before anything is done.</source>
      <translation>Ennen kuin mitään tehdään, näytetään, mitä poistuisi ja mitä jäisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase for good</source>
      <translation>Poista pysyvästi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Name of the colleague</source>
      <translation>Kollegan nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Name of the cluster</source>
      <translation>Klusterin nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Goes: {how_much}</source>
      <translation>Poistuu: {how_much}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Stays on purpose</source>
      <translation>Jää tarkoituksella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Can't be reached from here; see to it yourself</source>
      <translation>Ei tavoiteta täältä; huolehdi itse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Write “{name}”, so that no other is erased.</source>
      <translation>Kirjoita ”{name}”, jottei mitään muuta poisteta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>A colleague's name is erased</source>
      <translation>Kollegan nimi on poistettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>{name} is erased</source>
      <translation>{name} on poistettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The workspace was checked afterwards, and is sound.</source>
      <translation>Työtila tarkistettiin jälkeenpäin, ja se on ehjä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erased</source>
      <translation>Poistettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Not reached; see to it yourself</source>
      <translation>Ei tavoitettu; huolehdi itse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt lies beside the workspace: {name}</source>
      <translation>Kuitti on työtilan vieressä: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt</source>
      <translation>Tallenna kuitti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Text (*.txt)</source>
      <translation>Teksti (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt first, then answers, evidence, snapshots</source>
      <translation>Ensin kuitti, sitten vastaukset, näyttö, tilannekopiot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the colleague's name as it stands here, “{name}”.</source>
      <translation>Mitään ei poistettu: kirjoita kollegan nimi niin kuin se on tässä, ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the cluster's name as it stands here, “{name}”.</source>
      <translation>Mitään ei poistettu: kirjoita klusterin nimi niin kuin se on tässä, ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>“{name}” stands in its place from now on.</source>
      <translation>Sen paikalla on tästä lähtien ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>{known} (you)</source>
      <translation>{known} (sinä)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt …</source>
      <translation>Tallenna kuitti …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Show in folder</source>
      <translation>Näytä kansiossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The cluster: all its documents</source>
      <translation>Klusteri: kaikki sen asiakirjat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Label body, programme: released ones</source>
      <translation>Merkin myöntäjä, ohjelma: luovutetut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Workbook</source>
      <translation>Työkirja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Every answer, level and finding for Excel, with charts and live formulas.</source>
      <translation>Kaikki vastaukset, tasot ja havainnot Excelissä, kaavioineen ja elävine kaavoineen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The pages that the board reads, as PDF.</source>
      <translation>Hallituksen luettavat sivut PDF-muodossa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Both of them and the data in one file that anybody can check.</source>
      <translation>Molemmat ja tiedot yhdessä tiedostossa, jonka kuka tahansa voi tarkistaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Questionnaire</source>
      <translation>Kyselylomake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For the cluster to fill in before the visit.</source>
      <translation>Klusterin täytettäväksi ennen vierailua.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Feedback sheet</source>
      <translation>Palautelehti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page for the end of the second day.</source>
      <translation>Yksi sivu toisen päivän lopuksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Prep sheet</source>
      <translation>Valmistelulehti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For yourselves before the visit: agenda, what to ask for, last year's answers.</source>
      <translation>Itsellenne ennen vierailua: ohjelma, mitä pyydetään, viime vuoden vastaukset.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Public profile</source>
      <translation>Julkinen profiili</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page with what the cluster released, and nothing else.</source>
      <translation>Yksi sivu siitä, minkä klusteri on luovuttanut, eikä mitään muuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Assessors' file</source>
      <translation>Arvioijien tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The whole history and all evidence, sealed for the colleagues on it.</source>
      <translation>Koko historia ja kaikki näyttö, sinetöitynä mukana oleville kollegoille.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {version}, finalised</source>
      <translation>Versio {version}, lopullinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>As it stands</source>
      <translation>Nykytilanne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language of the files</source>
      <translation>Tiedostojen kieli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export</source>
      <translation>Vie</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>With documents</source>
      <translation>Asiakirjoineen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Package for</source>
      <translation>Paketti, kenelle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose another folder</source>
      <translation>Valitse toinen kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {number} of {day}</source>
      <translation>Versio {number}, {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export a draft</source>
      <translation>Vie luonnos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language</source>
      <translation>Kieli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Folder</source>
      <translation>Kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose at least one file.</source>
      <translation>Valitse ainakin yksi tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The documents that were seen lie in the package too.</source>
      <translation>Nähdyt asiakirjat ovat myös paketissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Everything that was shown as saved is on the disk, and what you are typing stays in its entry. You can go on working; where something looks odd, close the window and open it again.</source>
      <translation>Kaikki tallennetuksi näytetty on levyllä, ja se, mitä olet kirjoittamassa, pysyy kentässään. Voit jatkaa työtä; jos jokin näyttää oudolta, sulje ikkuna ja avaa se uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>The report tells which part of the program stopped, and when. Nothing that you or a cluster said is in it.</source>
      <translation>Raportti kertoo, mikä ohjelman osa pysähtyi ja milloin. Siinä ei ole mitään, mitä sinä tai klusteri on sanonut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>What went wrong</source>
      <translation>Mikä meni vikaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Go on</source>
      <translation>Jatka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copied. Paste it into your message to us.</source>
      <translation>Kopioitu. Liitä se viestiisi meille.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save the report</source>
      <translation>Tallenna raportti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copy</source>
      <translation>Kopioi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save as …</source>
      <translation>Tallenna nimellä …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Saved as {name}.</source>
      <translation>Tallennettu nimellä {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Nothing has gone wrong so far.</source>
      <translation>Mikään ei ole mennyt vikaan tähän mennessä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Last year's workbook</source>
      <translation>Viime vuoden työkirja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packages (*.asice *.zip *.age);;All files (*)</source>
      <translation>Paketit (*.asice *.zip *.age);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.crt *.pem *.cer *.der);;All files (*)</source>
      <translation>Varmenteet (*.crt *.pem *.cer *.der);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates and requests (*.crt *.pem *.cer *.der *.csr *.req);;All files (*)</source>
      <translation>Varmenteet ja pyynnöt (*.crt *.pem *.cer *.der *.csr *.req);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Folder for the files</source>
      <translation>Tiedostojen kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a workspace</source>
      <translation>Avaa työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces, packages, colleagues' files (*.workbench *.asice *.zip *.age *.carried)</source>
      <translation>Työtilat, paketit, kollegojen tiedostot (*.workbench *.asice *.zip *.age *.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx *.xlsm);;All files (*)</source>
      <translation>Työkirjat (*.xlsx *.xlsm);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open packages</source>
      <translation>Avaa paketteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the verdict</source>
      <translation>Tallenna lausunto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>PDF (*.pdf);;Text (*.txt)</source>
      <translation>PDF (*.pdf);;Teksti (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a package</source>
      <translation>Avaa paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packages (*.asice *.zip)</source>
      <translation>Paketit (*.asice *.zip)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packs (*.benchmark)</source>
      <translation>Paketit (*.benchmark)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a sealed package</source>
      <translation>Avaa sinetöity paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Sealed packages (*.age)</source>
      <translation>Sinetöidyt paketit (*.age)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Identities (*.p12 *.pfx)</source>
      <translation>Identiteetit (*.p12 *.pfx)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>A certificate</source>
      <translation>Varmenne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Take a file that a colleague carried</source>
      <translation>Ota kollegan tuoma tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>All files (*)</source>
      <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>What the member sent</source>
      <translation>Jäsenen lähettämä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>YAML (*.yaml *.yml);;All files (*)</source>
      <translation>YAML (*.yaml *.yml);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the list</source>
      <translation>Tallenna luettelo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.pem)</source>
      <translation>Varmenteet (*.pem)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces (*.workbench)</source>
      <translation>Työtilat (*.workbench)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Bring back from</source>
      <translation>Palauta lähteestä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx)</source>
      <translation>Työkirjat (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save a copy</source>
      <translation>Tallenna kopio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Pages of {name}</source>
      <translation>Tiedoston {name} sivut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>{name} is not shown here. Save a copy to open it with its own program.</source>
      <translation>Tiedostoa {name} ei näytetä tässä. Tallenna kopio ja avaa se omassa ohjelmassaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/frame.py" />
      <source>Close</source>
      <translation>Sulje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Nothing is sent. You hand the file to whom you choose, such as whoever trains the assessors of your network.</source>
      <translation>Mitään ei lähetetä. Annat tiedoston sille, jonka valitset, esimerkiksi verkostosi arvioijien kouluttajalle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Give away how you score?</source>
      <translation>Annetaanko tieto siitä, miten annat tasoja?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Choose where …</source>
      <translation>Valitse paikka …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Save how you score</source>
      <translation>Tallenna, miten annat tasoja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Calibration (*.json)</source>
      <translation>Kalibrointi (*.json)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>The file holds exactly what you see:</source>
      <translation>Tiedostossa on täsmälleen se, minkä näet:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Everything that this workspace holds, also what was overwritten: a page to read, tables, files, and one document for programs. It is read back and compared before it is called done.</source>
      <translation>Kaikki, mitä tämä työtila säilyttää, myös ylikirjoitettu: luettava sivu, taulukoita, tiedostoja ja yksi asiakirja ohjelmia varten. Se luetaan takaisin ja sitä verrataan, ennen kuin se ilmoitetaan valmiiksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A colleague, or anybody whom answers may name: a name or an e-mail address, as it may have been written.</source>
      <translation>Kollega tai kuka tahansa, joka voi olla mainittu vastauksissa: nimi tai sähköpostiosoite, kuten se on voitu kirjoittaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Writing all that is held</source>
      <translation>Kirjoitetaan kaikki säilytetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Hand out all that is held</source>
      <translation>Luovuta kaikki säilytetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Write it</source>
      <translation>Kirjoita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Person</source>
      <translation>Henkilö</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Choose where the new folder lies</source>
      <translation>Valitse, mihin uusi kansio tulee</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Where the new folder lies</source>
      <translation>Mihin uusi kansio tulee</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>All that is held about {name}</source>
      <translation>Kaikki säilytetty: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Written and read back: {entries} and {files}. The log says that it was handed out.</source>
      <translation>Kirjoitettu ja luettu takaisin: {entries} ja {files}. Lokista näkyy, että se luovutettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>It names people and says what was answered: give it only to whom it is about, then delete it.</source>
      <translation>Siinä on nimiä ja vastauksia: anna se vain sille, jota se koskee, ja poista se sitten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A cluster</source>
      <translation>Klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A person</source>
      <translation>Henkilö</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>New folder</source>
      <translation>Uusi kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Write whom it is about.</source>
      <translation>Kirjoita, ketä se koskee.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Read it</source>
      <translation>Lue se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Kukaan ei voi palauttaa sitä: kirjoita se muistiin ja säilytä se erillään tietokoneesta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use at least {shortest} characters; four words by chance are easy to keep in mind.</source>
      <translation>Käytä vähintään {shortest} merkkiä; neljä sattumanvaraista sanaa on helppo muistaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>The two passphrases differ. Type them once more.</source>
      <translation>Salalauseet eivät ole samat. Kirjoita ne vielä kerran.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>A .p12 or .pfx file, from your other laptop, your organisation or a national eID; old ones work too.</source>
      <translation>.p12- tai .pfx-tiedosto toiselta tietokoneeltasi, organisaatioltasi tai kansallisesta eID:stä; vanhatkin käyvät.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>You get a new key for the next five years, under the same passphrase. Colleagues compare its fingerprint with you and trust it anew; what the old one signed stays valid. The old file stays where it is: what was finalised with it is still signed with it.</source>
      <translation>Saat uuden avaimen seuraaviksi viideksi vuodeksi, samalla salalauseella. Kollegat vertaavat sen sormenjälkeä kanssasi ja luottavat siihen uudelleen; vanhalla allekirjoitettu pysyy pätevänä. Vanha tiedosto jää paikalleen: sen aikana lopulliseksi tehty allekirjoitetaan yhä sillä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Send your card to the office of your network; it sends back a certificate (.crt) that it vouches for. Your key stays yours; your fingerprint becomes another one. Sign first what is finalised already.</source>
      <translation>Lähetä korttisi verkostosi toimistoon; se lähettää takaisin varmenteen (.crt), jonka se takaa. Avaimesi pysyy sinulla; sormenjälkesi muuttuu. Allekirjoita ensin kaikki jo lopulliseksi tehty.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Make your signing identity</source>
      <translation>Tee allekirjoitusidentiteettisi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation</source>
      <translation>Organisaatio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Name, as it stands in the signature</source>
      <translation>Nimi allekirjoituksessa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>E-mail</source>
      <translation>Sähköposti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation (optional)</source>
      <translation>Organisaatio (valinnainen)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Your name is missing.</source>
      <translation>Nimesi puuttuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use another identity</source>
      <translation>Käytä toista identiteettiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use it</source>
      <translation>Käytä sitä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity</source>
      <translation>Identiteetin tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of the identity first.</source>
      <translation>Valitse ensin identiteetin tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Change the passphrase of your identity</source>
      <translation>Vaihda identiteettisi salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>{forgotten} Copies of the file keep the old one.</source>
      <translation>{forgotten} Tiedoston kopioissa säilyy vanha.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew your identity</source>
      <translation>Identiteetin uusiminen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew</source>
      <translation>Uusi nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity until now</source>
      <translation>Nykyisen identiteetin tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Certificate of your network</source>
      <translation>Verkostosi varmenne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Take it</source>
      <translation>Ota se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>What the office sent back</source>
      <translation>Mitä toimisto lähetti takaisin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of your identity</source>
      <translation>Identiteettisi tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the certificate that the office sent back first.</source>
      <translation>Valitse ensin toimiston takaisin lähettämä varmenne.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of your identity first.</source>
      <translation>Valitse ensin identiteettisi tiedosto.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Making the identity</source>
      <translation>Tehdään identiteettiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Opening the identity</source>
      <translation>Avataan identiteettiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Changing the passphrase</source>
      <translation>Vaihdetaan salalausetta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renewing</source>
      <translation>Uusitaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Taking the certificate</source>
      <translation>Otetaan varmennetta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Passphrase of the identity</source>
      <translation>Identiteetin salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>I have a signing identity already</source>
      <translation>Minulla on jo allekirjoitusidentiteetti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>From your other laptop or your organisation (.p12); without one, you make yours when you sign</source>
      <translation>Toiselta tietokoneeltasi tai organisaatioltasi (.p12); muuten teet sen, kun allekirjoitat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Language of the window and of the forms</source>
      <translation>Ikkunan ja lomakkeiden kieli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Part of the history: nobody can change it afterwards. It tells nothing of what anybody answered. Files that are copied or sent by other programs are not in it.</source>
      <translation>Osa historiaa: kukaan ei voi muuttaa sitä jälkeenpäin. Se ei kerro mitään siitä, mitä kukaan vastasi. Muiden ohjelmien kopioimat tai lähettämät tiedostot eivät ole siinä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>About</source>
      <translation>Koskee</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Who</source>
      <translation>Kuka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Opened¦in the log</source>
      <translation>Avattu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Exported¦in the log</source>
      <translation>Viety</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Printed¦in the log</source>
      <translation>Tulostettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Signed¦in the log</source>
      <translation>Allekirjoitettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sealed¦in the log</source>
      <translation>Sinetöity</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copied¦in the log</source>
      <translation>Kopioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Handed over¦in the log</source>
      <translation>Luovutettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sent¦in the log</source>
      <translation>Lähetetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Received¦in the log</source>
      <translation>Vastaanotettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Erased¦in the log</source>
      <translation>Poistettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>workbook</source>
      <translation>työkirja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>report</source>
      <translation>raportti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>package</source>
      <translation>paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>questionnaire</source>
      <translation>kyselylomake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>feedback sheet</source>
      <translation>palautesivu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profile</source>
      <translation>julkinen profiili</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>assessors' file</source>
      <translation>arvioijien tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>log</source>
      <translation>loki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>labels</source>
      <translation>merkit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profiles</source>
      <translation>julkiset profiilit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Log of access and exports{about}</source>
      <translation>Käytön ja viennin loki{about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Nothing yet</source>
      <translation>Ei vielä mitään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copies the chosen lines, or all (Ctrl+C)</source>
      <translation>Kopioi valitut rivit tai kaikki (Ctrl+C)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save as a table …</source>
      <translation>Tallenna taulukkona …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save the log</source>
      <translation>Tallenna loki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Saving the log</source>
      <translation>Tallennetaan lokia</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines copied</source>
      <extracomment>For one: one line copied</extracomment>
      <translation>
        <numerusform>yksi rivi kopioitu</numerusform>
        <numerusform>{number} riviä kopioitu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines saved as {name}</source>
      <extracomment>For one: one line saved as {name}</extracomment>
      <translation>
        <numerusform>yksi rivi tallennettu nimellä {name}</numerusform>
        <numerusform>{number} riviä tallennettu nimellä {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>from {people}</source>
      <translation>lähettäjä: {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>to {people}</source>
      <translation>saaja: {people}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} parcels</source>
      <extracomment>For one: parcel</extracomment>
      <translation>
        <numerusform>yksi lähetys</numerusform>
        <numerusform>{number} lähetystä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Nobody sees your levels before everybody who scores has locked, and you see nobody's. Locking can't be taken back: a level that you change later is a revision with its reason, and your first one stays in the story.</source>
      <translation>Kukaan ei näe tasojasi, ennen kuin kaikki tasoja antavat ovat lukinneet, etkä sinä näe kenenkään tasoja. Lukitsemista ei voi perua: myöhempään muutokseen tarvitaan syy, ja ensimmäinen tasosi jää historiaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock your levels?</source>
      <translation>Lukitaanko tasosi?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock for good</source>
      <translation>Lukitse lopullisesti</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>{number} indicators have no level of yours: {indicators}.</source>
      <extracomment>For one: one indicator has no level of yours: {indicators}.</extracomment>
      <translation>
        <numerusform>yhdeltä indikaattorilta puuttuu tasosi: {indicators}.</numerusform>
        <numerusform>{number} indikaattoria on vailla tasoasi: {indicators}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Checking the workspace</source>
      <translation>Tarkistetaan työtilaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Sound: {revisions} entries and {blobs} files are as they were saved.</source>
      <translation>Ehjä: {revisions} merkintää ja {blobs} tiedostoa ovat sellaisina kuin ne tallennettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring everything sound into a new file</source>
      <translation>Tuo kaikki ehjä uuteen tiedostoon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bringing over what is sound</source>
      <translation>Tuodaan ehjää</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{number} things are damaged</source>
      <extracomment>For one: thing is damaged</extracomment>
      <translation>
        <numerusform>yksi asia on vaurioitunut</numerusform>
        <numerusform>{number} asiaa on vaurioitunut</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Everything else can be read and used as before. Damage comes from the disk or from other programs.</source>
      <translation>Kaikkea muuta voi lukea ja käyttää kuten ennen. Vaurio johtuu levystä tai muista ohjelmista.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>It holds {entries} entries and {files} files. The damaged file was not touched.</source>
      <translation>Siinä on {entries} merkintää ja {files} tiedostoa. Vaurioituneeseen tiedostoon ei koskettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Reading page by page</source>
      <translation>Luetaan sivu sivulta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring what is sound into a new file</source>
      <translation>Tuo ehjä osa uuteen tiedostoon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{name} is sound</source>
      <translation>{name} on ehjä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Open it</source>
      <translation>Avaa se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Missing there. A snapshot, a colleague's copy or a signed package may bring it back:</source>
      <translation>Puuttuu sieltä. Tilannekopio, kollegan kopio tai allekirjoitettu paketti voi palauttaa sen:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is damaged</source>
      <translation>Mikä on vaurioitunut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>… and {what} more.</source>
      <translation>… ja {what} muuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is missing</source>
      <translation>Mikä puuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Nothing is missing.</source>
      <translation>Mitään ei puutu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Begin</source>
      <translation>Aloita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Country</source>
      <translation>Maa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Year of the figures</source>
      <translation>Lukujen vuosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Four digits, such as 2026</source>
      <translation>Neljä numeroa, esimerkiksi 2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Form edition</source>
      <translation>Lomakeversio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>As it shall stand in the report.</source>
      <translation>Niin kuin sen on oltava raportissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_workspace.py" />
      <source>Choose the file's name and place</source>
      <translation>Valitse tiedoston nimi ja paikka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_workspace.py" />
      <source>Assessments {number}.workbench</source>
      <translation>Arvioinnit {number}.workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>In other assessments</source>
      <translation>Muissa arvioinneissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Indicators</source>
      <translation>Indikaattorit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Commands</source>
      <translation>Komennot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>why this level</source>
      <translation>miksi tämä taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>asked for</source>
      <translation>pyydetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>your note</source>
      <translation>muistiinpanosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{indicator_id}, why this level</source>
      <translation>{indicator_id}, miksi tämä taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Indicators, answers, notes, evidence and commands</source>
      <translation>Indikaattorit, vastaukset, muistiinpanot, näyttö ja komennot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Find an indicator, a note, a document, a command</source>
      <translation>Etsi indikaattori, muistiinpano, asiakirja, komento</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Found</source>
      <translation>Löytyi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{count} found</source>
      <translation>löytyi {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Quick note: {words}</source>
      <translation>Pikamuistiinpano: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>filed under the indicator that it names</source>
      <translation>tallennetaan indikaattoriin, jonka se nimeää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>indicators</source>
      <translation>indikaattorit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>commands</source>
      <translation>komennot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Answers and notes</source>
      <translation>Vastaukset ja muistiinpanot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{place}, your note</source>
      <translation>{place}, muistiinpanosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, asked for</source>
      <translation>{number}, pyydetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Evidence</source>
      <translation>Näyttö</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, seen {seen_on}</source>
      <translation>{number}, nähty {seen_on}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A new lead makes you co-assessor. A third assessor scores before seeing anything of yours. An observer reads and never scores.</source>
      <translation>Uuden pääarvioijan myötä sinusta tulee toinen arvioija. Kolmas arvioija antaa tasot, ennen kuin näkee mitään teidän. Tarkkailija lukee eikä anna tasoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A colleague hands you the file me.crt from their program. Compare its fingerprint aloud when they join.</source>
      <translation>Kollega antaa sinulle tiedoston me.crt ohjelmastaan. Verratkaa sormenjälkeä ääneen, kun otat hänet mukaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let somebody join …</source>
      <translation>Ota joku mukaan …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Leave</source>
      <translation>Poistu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Erase the name of {name} for good</source>
      <translation>Poista nimi {name} pysyvästi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let {name} join?</source>
      <translation>Otetaanko mukaan {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let them join</source>
      <translation>Ota mukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Fingerprint, to be compared aloud</source>
      <translation>Sormenjälki, ääneen verrattava</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No declaration yet</source>
      <translation>Ei vielä ilmoitusta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No interest declared</source>
      <translation>Ei ilmoitettuja sidonnaisuuksia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>{name} (you)</source>
      <translation>{name} (sinä)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The day on which the label body decided, e.g. 2026-12-01</source>
      <translation>Päivä, jona merkin myöntäjä päätti, esim. 2026-12-01</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Where the label body named it; left empty, it follows from the usual rules</source>
      <translation>Jos merkin myöntäjä nimesi sen; tyhjänä se seuraa tavallisista säännöistä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Only what a label body decided. What the scores come to is a forecast, and needs no writing down.</source>
      <translation>Vain se, mitä merkin myöntäjä päätti. Tasojen antama tulos on ennuste, eikä sitä tarvitse kirjata.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write down a label</source>
      <translation>Kirjaa laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write it down</source>
      <translation>Kirjaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The label body that decided</source>
      <translation>Päättänyt merkin myöntäjä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say which label body gave it.</source>
      <translation>Kerro, kuka merkin myönsi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say on which day it was given, e.g. 2026-12-01.</source>
      <translation>Kerro, minä päivänä se myönnettiin, esim. 2026-12-01.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The last day can't be read: write it like 2028-12-31, or leave it empty.</source>
      <translation>Viimeistä päivää ei voi lukea: kirjoita se kuten 2028-12-31, tai jätä tyhjäksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Writing down a label</source>
      <translation>Kirjataan laatumerkkiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given by</source>
      <translation>Myöntäjä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on</source>
      <translation>Myönnetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Valid until</source>
      <translation>Voimassa asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}, valid until {day2}.</source>
      <translation>Myönnetty {day}, voimassa {day2} asti.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}. A first award then holds until {usual}.</source>
      <translation>Myönnetty {day}. Ensimmäinen merkki on silloin voimassa {usual} asti.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Excel (*.xlsx);;PDF (*.pdf);;CSV with a dictionary of its columns (*.csv);;Parquet (*.parquet)</source>
      <translation>Excel (*.xlsx);;PDF (*.pdf);;CSV ja sarakkeiden selitykset (*.csv);;Parquet (*.parquet)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What is shown here</source>
      <translation>Mitä tässä näkyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>“{title}” as it stands, with the names of clusters: {rows} rows, as a workbook, pages, CSV or Parquet.</source>
      <translation>”{title}” sellaisenaan, klusterien nimet mukana: {rows} riviä työkirjana, sivuina, CSV- tai Parquet-muodossa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Open data</source>
      <translation>Avoin data</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Figures and needs of the whole portfolio as CSV and Parquet, with a dictionary of their columns. No cluster is named, and what is withheld here is withheld there.</source>
      <translation>Koko salkun luvut ja tarpeet CSV- ja Parquet-muodossa sekä sarakkeiden selitykset. Klustereita ei nimetä, ja mitä täällä ei näytetä, sitä ei näytetä sielläkään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>For everybody to see</source>
      <translation>Kaikkien nähtäväksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A sheet of the portfolio, profiles and a list of labels, of each cluster only what it released.</source>
      <translation>Salkun esite, profiilit ja luettelo laatumerkeistä: kustakin klusterista vain se, minkä se on luovuttanut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Benchmark pack</source>
      <translation>Vertailupaketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Sums of many clusters in one file, signed by you, with which assessors compare on site.</source>
      <translation>Monen klusterin summat yhdessä allekirjoittamassasi tiedostossa, johon arvioijat vertaavat paikan päällä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Anonymised copy</source>
      <translation>Nimetön kopio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A portfolio for training and research without names, places, texts and evidence. Levels stay exact: give it to people whom you trust with that.</source>
      <translation>Salkku koulutukseen ja tutkimukseen ilman nimiä, paikkoja, tekstejä ja näyttöä. Tasot ovat tarkkoja: anna se niille, joille uskot ne.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export what is shown</source>
      <translation>Vie, mitä näkyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export from the portfolio</source>
      <translation>Vie salkusta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What left so far</source>
      <translation>Mitä siitä on viety</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>A group of fewer clusters is withheld everywhere, and so is one by which such a group could be worked out. The choice is kept in the portfolio itself and holds for everybody who reads it.</source>
      <translation>Tätä pienempää ryhmää ei näytetä missään, eikä ryhmää, josta sellaisen voisi laskea. Valinta säilyy itse salkussa ja koskee kaikkia, jotka lukevat sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>5 is usual; with 1 every single cluster is shown</source>
      <translation>5 on tavallinen; arvolla 1 näytetään jokainen yksittäinen klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>When a group is shown</source>
      <translation>Milloin ryhmä näytetään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Use this number</source>
      <translation>Käytä tätä lukua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Least number of clusters</source>
      <translation>Klustereita vähintään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Give a whole number from 1.</source>
      <translation>Anna kokonaisluku, vähintään 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Working out what is shown</source>
      <translation>Lasketaan, mitä näytetään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Each file that was made of this portfolio, by whom, and how many clusters it is about: named in it, or summed up. Looking is no taking, and a copy of the portfolio's own file leaves no trace.</source>
      <translation>Jokainen tästä salkusta tehty tiedosto, sen tekijä ja kuinka montaa klusteria se koskee: nimettyinä tai yhteenlaskettuina. Katselua ei kirjata, eikä salkun oman tiedoston kopioinnista jää jälkeä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>When (UTC)</source>
      <translation>Milloin (UTC)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Of what</source>
      <translation>Kohde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Nothing has left it.</source>
      <translation>Mitään ei ole viety.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>One signed file with which assessors compare on site, without a net. It has sums of many clusters of {edition} and no one; of few it has nothing, whatever this portfolio shows.</source>
      <translation>Yksi allekirjoitettu tiedosto, johon arvioijat vertaavat paikan päällä ilman verkkoa. Siinä on monen klusterin summia ({edition}) eikä yksittäisiä; harvoista siinä ei ole mitään, näyttipä salkku mitä tahansa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>What assessors read, e.g. Danish clusters 2026</source>
      <translation>Minkä arvioijat lukevat, esim. Tanskan klusterit 2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Benchmark packs (*{ending})</source>
      <translation>Vertailupaketit (*{ending})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Age</source>
      <translation>Ikä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Make a benchmark pack</source>
      <translation>Tee vertailupaketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Sign and save</source>
      <translation>Allekirjoita ja tallenna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Title</source>
      <translation>Otsikko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Which clusters</source>
      <translation>Mitkä klusterit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Each of these by itself, too</source>
      <translation>Myös nämä kukin erikseen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Say what the pack is called.</source>
      <translation>Kerro, mikä paketin nimi on.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Making a benchmark pack</source>
      <translation>Tehdään vertailupakettia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Save the benchmark pack</source>
      <translation>Tallenna vertailupaketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Portfolios (*{ending} *.db);;All files (*)</source>
      <translation>Salkut (*{ending} *.db);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Benchmark packs and portfolios (*.benchmark *{ending} *.db);;All files (*)</source>
      <translation>Vertailupaketit ja salkut (*.benchmark *{ending} *.db);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>A file, which is made where there is none, or the address of a database, such as postgresql+psycopg://host/north. A password in it is never kept: give it by PGPASSWORD or ~/.pgpass. Who may read it is said by the command portfolio access.</source>
      <translation>Tiedosto, joka tehdään, jos sitä ei ole, tai tietokannan osoite, esimerkiksi postgresql+psycopg://host/north. Siinä olevaa salasanaa ei säilytetä: anna se PGPASSWORD-muuttujassa tai tiedostossa ~/.pgpass. Kuka sitä saa lukea, sanotaan komennolla portfolio access.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Open a portfolio</source>
      <translation>Avaa salkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>A reference portfolio</source>
      <translation>Vertailusalkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Which portfolio</source>
      <translation>Mikä salkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>File or database</source>
      <translation>Tiedosto tai tietokanta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>New portfolio</source>
      <translation>Uusi salkku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Say which file or database.</source>
      <translation>Kerro, mikä tiedosto tai tietokanta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Opening the portfolio</source>
      <translation>Avataan salkkua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Choose a file …</source>
      <translation>Valitse tiedosto …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>New file …</source>
      <translation>Uusi tiedosto …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>A sheet of the portfolio, a profile of each cluster that released its name, and the list of labels, as PDF, CSV and Parquet. No points, levels or findings; sums only where enough clusters are in them.</source>
      <translation>Salkun esite, profiili kustakin klusterista, joka on luovuttanut nimensä, ja luettelo laatumerkeistä: PDF, CSV ja Parquet. Ei pisteitä, tasoja eikä havaintoja; summia vain, kun klustereita on tarpeeksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>No cluster has released its name yet: none is named, and the sheet tells of all together.</source>
      <translation>Mikään klusteri ei ole vielä luovuttanut nimeään: ketään ei mainita, ja esite kertoo kaikista yhdessä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Stands at the head of the sheet, e.g. Clusters of the north</source>
      <translation>Esitteen yläreunassa, esim. Pohjoisen klusterit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Take over what clusters of this workspace released</source>
      <translation>Tuo, mitä tämän työtilan klusterit ovat luovuttaneet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>{number} clusters are named: {names}</source>
      <extracomment>For one: one cluster is named: {names}</extracomment>
      <translation>
        <numerusform>yksi klusteri mainitaan: {names}</numerusform>
        <numerusform>{number} klusteria mainitaan: {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>The portfolio has no package of: {names}.</source>
      <translation>Salkussa ei ole pakettia: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Say what the portfolio is called.</source>
      <translation>Kerro, mikä salkun nimi on.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>{label} of {name}, given by {body} on {day}.</source>
      <translation>{label}, klusteri {name}, myöntäjä {body}, {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>It was written down wrongly: calendar and policies no longer count it. Nothing is deleted; who took it back, when and why stays in the portfolio. What the label body withdrew is another matter.</source>
      <translation>Se kirjattiin väärin: kalenteri ja linjaukset eivät enää ota sitä huomioon. Mitään ei poisteta; salkkuun jää, kuka sen perui, milloin ja miksi. Merkin myöntäjän peruuttama laatumerkki on eri asia.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take back a label</source>
      <translation>Peru laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take it back</source>
      <translation>Peru korjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>E.g. entered for the wrong cluster</source>
      <translation>Esim. kirjattu väärälle klusterille</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Say why; it is kept beside the label.</source>
      <translation>Kerro syy; se säilyy laatumerkin yhteydessä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Taking back a label</source>
      <translation>Laatumerkin peruminen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/printing.py" />
      <source>page {number} of {last}</source>
      <translation>sivu {number}/{last}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter</source>
      <translation>Suodatin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Shows only lines that hold each of these words</source>
      <translation>Näyttää vain rivit, joilla on jokainen näistä sanoista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter: a name, a file, a word</source>
      <translation>Suodatin: nimi, tiedosto, sana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>{shown} of {whole}</source>
      <translation>{shown}/{whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Nothing of these was taken; all others were. A package is verified before anything in it counts.</source>
      <translation>Näistä ei otettu mitään; kaikki muut otettiin. Paketti tarkistetaan, ennen kuin mitään siitä lasketaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>What to do</source>
      <translation>Mitä tehdä</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>{number} packages were refused</source>
      <extracomment>For one: one package was refused</extracomment>
      <translation>
        <numerusform>yksi paketti hylättiin</numerusform>
        <numerusform>{number} pakettia hylättiin</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Packages that were refused</source>
      <translation>Hylätyt paketit</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Take {number} of them of unknown signers, marked</source>
      <extracomment>For one: Take one of unknown signers, marked</extracomment>
      <translation>
        <numerusform>Ota yksi tuntemattoman allekirjoittajan paketti, merkittynä</numerusform>
        <numerusform>Ota {number} tuntemattomien allekirjoittajien pakettia, merkittyinä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>{name}, in {folder}: {why} {advice}</source>
      <translation>{name}, kansiossa {folder}: {why} {advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Remember on this computer</source>
      <translation>Muista tällä tietokoneella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>In the computer's keyring, until you take this away</source>
      <translation>Tietokoneen avainnipussa, kunnes poistat sen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Asking the keyring</source>
      <translation>Kysytään avainnipulta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Remembering</source>
      <translation>Tallennetaan muistiin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {replaces} counts again as it was finalised. The history keeps what was changed since.</source>
      <translation>Versio {replaces} on taas voimassa sellaisena kuin se tehtiin lopulliseksi. Historia säilyttää, mitä sen jälkeen muutettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Take revision {number} back?</source>
      <translation>Perutaanko korjaus {number}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {version} stays as it was signed. Correct the assessment, and sign the next one in its place.</source>
      <translation>Versio {version} pysyy sellaisena kuin se allekirjoitettiin. Korjaa arviointi ja allekirjoita seuraava sen tilalle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>It stands on the report's cover; up to {longest_reason} characters.</source>
      <translation>Se näkyy raportin kannessa; enintään {longest_reason} merkkiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again as revision {what}</source>
      <translation>Avaa uudelleen korjauksena {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again</source>
      <translation>Avaa uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>What is corrected, and why</source>
      <translation>Mitä korjataan ja miksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>A reason is missing: whoever has the first version wants to know why there is another.</source>
      <translation>Syy puuttuu: se, jolla on ensimmäinen versio, haluaa tietää, miksi on toinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an import</source>
      <translation>ennen tuontia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an upgrade</source>
      <translation>ennen päivitystä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a restoration</source>
      <translation>ennen palautusta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a newer version changed the file</source>
      <translation>ennen kuin uudempi versio muutti tiedostoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>while you worked</source>
      <translation>työskennellessäsi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before it got its passphrase</source>
      <translation>ennen kuin se sai salalauseen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with {name}</source>
      <translation>Verrataan: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with the shared place</source>
      <translation>Verrataan jaettuun sijaintiin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is nothing in {name} that is missing here.</source>
      <translation>Tiedostossa {name} ei ole mitään, mikä puuttuisi täältä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced: what is missing comes back, and where answers differ both are shown.</source>
      <translation>Mitään täällä olevaa ei korvata: puuttuva palautetaan, ja missä vastaukset eroavat, näytetään molemmat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced. A snapshot of how it is now is taken first.</source>
      <translation>Mitään täällä olevaa ei korvata. Nykytilasta otetaan ensin tilannekopio.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the shared place</source>
      <translation>jaettu sijainti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back: {things}.</source>
      <translation>Jätetty pois: {things}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What was missing is back. A snapshot of how it was before is kept.</source>
      <translation>Puuttunut on palautettu. Aiemmasta tilasta säilytetään tilannekopio.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back what is missing</source>
      <translation>Palauta puuttuva</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>See what it would bring</source>
      <translation>Katso, mitä palautuisi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Another file …</source>
      <translation>Toinen tiedosto …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>The shared place</source>
      <translation>Jaettu sijainti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Snapshots, newest first</source>
      <translation>Tilannekopiot, uusin ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the snapshot of {time}</source>
      <translation>tilannekopio {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back from {name}?</source>
      <translation>Palautetaanko lähteestä {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring it back</source>
      <translation>Palauta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comes back</source>
      <translation>Palautuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Colleagues would differ on</source>
      <translation>Kollegat eroaisivat näissä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Erased here too, for good, as a colleague erased it there</source>
      <translation>Poistetaan pysyvästi täälläkin, koska kollega poisti sen siellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it is damaged there</source>
      <translation>Jätetään pois, koska se on siellä vaurioitunut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back</source>
      <translation>Odottaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What would come back</source>
      <translation>Mitä palautuisi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it was erased here</source>
      <translation>Jätetään pois, koska se poistettiin täällä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bringing back</source>
      <translation>Palautetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is no snapshot yet. The first is taken while you work.</source>
      <translation>Tilannekopiota ei vielä ole. Ensimmäinen otetaan työskennellessäsi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Nothing is ever erased by itself. Once a day is over you are reminded on Home: keep it longer and say why, or erase the cluster.</source>
      <translation>Mitään ei koskaan poisteta itsestään. Kun päivä on ohi, saat muistutuksen etusivulla: säilytä pidempään ja kerro miksi, tai poista klusteri.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Kept until</source>
      <translation>Säilytetään asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Why until then</source>
      <translation>Miksi siihen asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>One year</source>
      <translation>Yksi vuosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Three years</source>
      <translation>Kolme vuotta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Seven years</source>
      <translation>Seitsemän vuotta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Due¦to be erased</source>
      <translation>Aika on umpeutunut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>No assessment yet</source>
      <translation>Ei vielä arviointeja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep until …</source>
      <translation>Säilytä …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase …</source>
      <translation>Poista …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase the cluster of the chosen assessment</source>
      <translation>Poista valitun arvioinnin klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep {name} until …</source>
      <translation>Kuinka kauan säilytetään: {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep¦until a day</source>
      <translation>Säilytä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>31 December 2031, or 2031-12-31</source>
      <translation>31. joulukuuta 2031 tai 2031-12-31</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Last day</source>
      <translation>Viimeinen päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>E.g. “renewal of the label in 2029”. It stays in the history.</source>
      <translation>Esim. ”laatumerkin uusiminen 2029”. Se jää historiaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>The usual time</source>
      <translation>Tavallinen aika</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Soon</source>
      <translation>Pian</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>From today</source>
      <translation>Tästä päivästä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>{words} from today</source>
      <translation>{words} tästä päivästä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>That is no day: write it like 31 December 2031, or 2031-12-31.</source>
      <translation>Se ei ole päivä: kirjoita se kuten 31. joulukuuta 2031 tai 2031-12-31.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>{day} is over already: choose a later day.</source>
      <translation>{day} on jo mennyt: valitse myöhempi päivä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>A reason is missing: whoever keeps data for longer or shorter than usual says why.</source>
      <translation>Syy puuttuu: jos tietoja säilytetään tavallista pidempään tai lyhyempään, siihen annetaan syy.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>{indicator} {title}: your levels are locked. What you first gave stays in the story beside this reason.</source>
      <translation>{indicator} {title}: tasosi on lukittu. Ensin antamasi jää historiaan tämän syyn viereen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>level {before}</source>
      <translation>taso {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>From {was} to level {level}?</source>
      <translation>Vaihdetaanko: {was} → taso {level}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Revise</source>
      <translation>Muuta tasoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Why it changes</source>
      <translation>Miksi se muuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Say why it changes, in a few words.</source>
      <translation>Kerro muutamalla sanalla, miksi se muuttuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Nobody whom you trust has a key yet. Ask them for the file me.crt of their laptop, and add it here.</source>
      <translation>Kenelläkään, johon luotat, ei vielä ole avainta. Pyydä hänen tietokoneensa tiedosto me.crt ja lisää se tähän.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealing {name}</source>
      <translation>Sinetöidään {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Opening {name}</source>
      <translation>Avataan {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Only those whom you choose can open the sealed file. The package itself stays as it is.</source>
      <translation>Vain ne, jotka valitset, voivat avata sinetöidyn tiedoston. Itse paketti pysyy ennallaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>An age recipient, or the file me.crt of somebody's laptop.</source>
      <translation>Age-vastaanottaja tai jonkun tietokoneen tiedosto me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Folder for the opened package</source>
      <translation>Avatun paketin kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Send sealed to …</source>
      <translation>Lähetä sinetöitynä …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Seal</source>
      <translation>Sinetöi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>{number} laptops</source>
      <extracomment>For one: {number} laptop</extracomment>
      <translation>
        <numerusform>yksi tietokone</numerusform>
        <numerusform>{number} tietokonetta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Another recipient</source>
      <translation>Toinen vastaanottaja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>From a file</source>
      <translation>Tiedostosta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Add somebody from the file me.crt</source>
      <translation>Lisää joku tiedostosta me.crt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Which signed package?</source>
      <translation>Mikä allekirjoitettu paketti?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose another package</source>
      <translation>Valitse toinen paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealed for {names}: {name} in {parent}.</source>
      <translation>Sinetöity: {names}. Tiedosto: {name}, kansiossa {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose who may open it.</source>
      <translation>Valitse, kuka saa avata sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose the signed package first.</source>
      <translation>Valitse ensin allekirjoitettu paketti.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Each of you has a workspace of your own, opened with your own passphrase. Answers, findings and documents go over with the keyboard; levels stay with whoever gave them until all have locked.</source>
      <translation>Kummallakin on oma työtila, jonka oma salalause avaa. Vastaukset, havainnot ja asiakirjat siirtyvät näppäimistön mukana; tasot pysyvät antajallaan, kunnes kaikki ovat lukinneet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop …</source>
      <translation>Joku uusi tällä tietokoneella …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>The workspace of {names} has no passphrase: whoever sits here can read it, so the levels in it are not blind. “Encrypt this workspace”, in Ctrl+K, gives it one.</source>
      <translation>Työtilalla, jonka omistaa {names}, ei ole salalausetta: kuka tahansa tässä istuva voi lukea sen, joten sen tasot eivät ole sokkona. Komento ”Salaa tämä työtila” (Ctrl+K) antaa sille sellaisen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Let them type: the passphrase is theirs alone, and opens a workspace that nobody else can read.</source>
      <translation>Anna hänen kirjoittaa: salalause on vain hänen, ja se avaa työtilan, jota kukaan muu ei voi lukea.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>With it they are the same person here as on their own laptop; without it, one is made when they sign.</source>
      <translation>Sillä hän on täällä sama henkilö kuin omalla tietokoneellaan; ilman sitä identiteetti tehdään, kun hän allekirjoittaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Who takes the keyboard?</source>
      <translation>Kuka ottaa näppäimistön?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop</source>
      <translation>Joku uusi tällä tietokoneella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Make their workspace</source>
      <translation>Tee hänelle työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Name, as it stands in reports</source>
      <translation>Nimi raporteissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in this assessment</source>
      <translation>Rooli tässä arvioinnissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Passphrase of their workspace</source>
      <translation>Työtilan salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their signing identity, if they have one</source>
      <translation>Allekirjoitusidentiteetti, jos on</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name and e-mail address are needed; they stand in the reports.</source>
      <translation>Nimi ja sähköpostiosoite tarvitaan; ne näkyvät raporteissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Making a workspace</source>
      <translation>Tehdään työtilaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name</source>
      <translation>Nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their e-mail address</source>
      <translation>Sähköpostiosoite</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in the assessment that is open</source>
      <translation>Rooli avoimessa arvioinnissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Does not apply</source>
      <translation>Ei sovellu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Not known</source>
      <translation>Ei tiedossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Set aside</source>
      <translation>Ohita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Reason</source>
      <translation>Syy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>It is printed in the report in place of the answer.</source>
      <translation>Se painetaan raporttiin vastauksen tilalle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Choose one of the two first: they are counted differently.</source>
      <translation>Valitse ensin jompikumpi: ne lasketaan eri tavoin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>A reason is missing: without one, nobody can tell it from a forgotten question.</source>
      <translation>Syy puuttuu: ilman sitä kysymys näyttää unohtuneelta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder, or an address that begins with https://, s3:// or sftp://. The help page “Shared place” lists what such an address can say.</source>
      <translation>Kansio tai osoite, jonka alussa on https://, s3:// tai sftp://. Ohjesivu ”Jaettu sijainti” luettelee, mitä osoitteessa voi olla.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>The place you share with colleagues</source>
      <translation>Kollegojen kanssa jaettu sijainti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Use this place</source>
      <translation>Käytä tätä sijaintia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Folder or address</source>
      <translation>Kansio tai osoite</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Choose a folder …</source>
      <translation>Valitse kansio …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your name at the server; for S3 the id of the access key.</source>
      <translation>Nimesi palvelimella; S3:ssa käyttöavaimen tunnus.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your password at the server. It is never written into a file.</source>
      <translation>Salasanasi palvelimella. Sitä ei koskaan kirjoiteta tiedostoon.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Remember the password in the keyring of this computer</source>
      <translation>Muista salasana tämän tietokoneen avainnipussa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Show the password</source>
      <translation>Näytä salasana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>This computer has no keyring: the password is asked for again next time.</source>
      <translation>Tässä tietokoneessa ei ole avainnippua: salasanaa kysytään ensi kerralla uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder that your colleagues reach</source>
      <translation>Kansio, johon kollegasi pääsevät</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>User</source>
      <translation>Käyttäjä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Password</source>
      <translation>Salasana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form of {number}</source>
      <translation>Lyhyt muoto: {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Keep¦what is written</source>
      <translation>Tallenna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form</source>
      <translation>Lyhyt muoto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>The summary page prints it; the whole stands further on.</source>
      <translation>Se tulee tiivistelmäsivulle; koko teksti on myöhempänä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>{count} of {room} characters; the whole text stands further on.</source>
      <translation>{count}/{room} merkkiä; koko teksti on myöhempänä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Take out {over} more: the summary page has room for {room} characters.</source>
      <translation>Poista vielä {over}: tiivistelmäsivulle mahtuu {room} merkkiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Signing freezes {indicators}, {answers} and {documents}. Later changes need a new version, and this one stays readable.</source>
      <translation>Allekirjoitus lukitsee nämä: {indicators}, {answers} ja {documents}. Myöhemmät muutokset vaativat uuden version, ja tämä säilyy luettavana.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign the draft</source>
      <translation>Allekirjoita luonnos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock the assessment</source>
      <translation>Allekirjoita ja lukitse arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{percent}, label {label} by the rules</source>
      <translation>{percent}, sääntöjen mukaan laatumerkki {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase once more</source>
      <translation>Salalause vielä kerran</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>You have no signing identity on this laptop yet. One is made now and protected by this passphrase. Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Sinulla ei ole vielä allekirjoitusidentiteettiä tällä tietokoneella. Se tehdään nyt ja suojataan tällä salalauseella. Kukaan ei voi palauttaa sitä: kirjoita se muistiin ja säilytä se erillään tietokoneesta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Another identity</source>
      <translation>Toinen identiteetti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase of your signing identity</source>
      <translation>Allekirjoitusidentiteettisi salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock</source>
      <translation>Allekirjoita ja lukitse</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} documents</source>
      <extracomment>For one: {number} document</extracomment>
      <translation>
        <numerusform>yksi asiakirja</numerusform>
        <numerusform>{number} asiakirjaa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} things are still missing. The files say that they are a draft; the assessment stays open.</source>
      <extracomment>For one: one thing is still missing. The files say that they are a draft; the assessment stays open.</extracomment>
      <translation>
        <numerusform>yksi asia puuttuu vielä. Tiedostoissa lukee, että ne ovat luonnoksia; arviointi jää avoimeksi.</numerusform>
        <numerusform>{number} asiaa puuttuu vielä. Tiedostoissa lukee, että ne ovat luonnoksia; arviointi jää avoimeksi.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Time</source>
      <translation>Aika</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase for your new signing identity</source>
      <translation>Uuden allekirjoitusidentiteettisi salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{code}, workbook and report inside</source>
      <translation>{code}, sisällä työkirja ja raportti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Where is your identity (.p12)?</source>
      <translation>Missä identiteettisi on (.p12)?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/told.py" />
      <source>… and {what} more</source>
      <translation>… ja {what} muuta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted</source>
      <translation>Tämä työtila on salattu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Your own keys open with the passphrase of</source>
      <translation>Omat avaimesi avaa tämän työtilan salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Passphrase of {name}</source>
      <translation>Työtilan {name} salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This passphrase does not open {name}. Mind capitals and the keyboard's language.</source>
      <translation>Salalause ei avaa työtilaa {name}. Tarkista isot kirjaimet ja näppäimistön kieli.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Open</source>
      <translation>Avaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Another workspace</source>
      <translation>Toinen työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Opening …</source>
      <translation>Avataan …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Encrypted workspace</source>
      <translation>Salattu työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted.</source>
      <translation>Tämä työtila on salattu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>{name} instead</source>
      <translation>Mieluummin {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>{number} entries are</source>
      <extracomment>For one: entry is</extracomment>
      <translation>
        <numerusform>yksi merkintä</numerusform>
        <numerusform>{number} merkintää</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>{entries} only on the screen so far. Stay, and saving is tried again by itself.</source>
      <translation>{entries} on toistaiseksi vain näytöllä. Jää tähän, niin tallennusta yritetään uudelleen itsestään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Not everything is saved</source>
      <translation>Kaikkea ei ole tallennettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Stay</source>
      <translation>Jää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Close and lose it</source>
      <translation>Sulje ja menetä se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Nothing is deleted: earlier answers stay in the history, and Ctrl+Z takes the upgrade back.</source>
      <translation>Mitään ei poisteta: aiemmat vastaukset jäävät historiaan, ja Ctrl+Z kumoaa päivityksen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade to {to}?</source>
      <translation>Päivitetäänkö versioon {to}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade</source>
      <translation>Päivitä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Asked newly</source>
      <translation>Uudet kysymykset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>What changes</source>
      <translation>Mikä muuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>The assessment rests on {from_}. {counts_text}</source>
      <translation>Arviointi perustuu versioon {from_}. {counts_text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Colleagues differ on {named}. Agree on these first, then upgrade.</source>
      <translation>Kollegat eroavat näissä: {named}. Sopikaa ensin niistä ja päivittäkää sitten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Afterwards</source>
      <translation>Jälkeen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>{heads}: look at these answers once</source>
      <translation>{heads}: katso nämä vastaukset kerran</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name stands in the reports that you sign. Everything is kept in one file on this laptop.</source>
      <translation>Nimesi näkyy raporteissa, jotka allekirjoitat. Kaikki säilyy yhdessä tiedostossa tällä tietokoneella.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Welcome</source>
      <translation>Tervetuloa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Choose another place</source>
      <translation>Valitse toinen paikka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Where the workspace lies</source>
      <translation>Työtilan paikka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name</source>
      <translation>Nimesi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your e-mail address</source>
      <translation>Sähköpostiosoitteesi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>As it shall stand in the reports</source>
      <translation>Niin kuin sen tulee olla raporteissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>For colleagues, for example ann@example.org</source>
      <translation>Kollegoille, esimerkiksi ann@example.org</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name and e-mail address are needed; they stand in the reports.</source>
      <translation>Nimesi ja sähköpostiosoitteesi tarvitaan; ne näkyvät raporteissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>Struck out: asked then only. Underlined: asked now only.</source>
      <translation>Yliviivattu: kysyttiin vain silloin. Alleviivattu: kysytään vain nyt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>What changed</source>
      <translation>Mikä muuttui</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/choice.py" />
      <source>Yes</source>
      <translation>Kyllä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/choice.py" />
      <source>No</source>
      <translation>Ei</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Amount, for example 61500 or EUR 61500</source>
      <translation>Rahamäärä, esimerkiksi 61500 tai EUR 61500</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Date, for example 2024-01-31 or 31.1.2024</source>
      <translation>Päivämäärä, esimerkiksi 2024-01-31 tai 31.1.2024</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>A number</source>
      <translation>Luku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Currency of {title}</source>
      <translation>Valuutta: {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/table.py" />
      <source>Arrow keys move, Tab leaves the table</source>
      <translation>Nuolinäppäimet liikkuvat, Tab poistuu taulukosta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/text.py" />
      <source>Text</source>
      <translation>Teksti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>{name} takes the keyboard</source>
      <translation>Näppäimistöllä on nyt {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>The keyboard is handed over in a workspace of your own on this computer only.</source>
      <translation>Näppäimistön voi luovuttaa vain omassa työtilassa, joka on tällä tietokoneella.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>Handing over to {name}</source>
      <translation>Luovutetaan: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>There is no screen for the window here.</source>
      <translation>Ikkunaa varten ei ole näyttöä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>Everything can also be done by commands: `workbench --help` lists them.</source>
      <translation>Kaiken voi tehdä myös komennoilla: `workbench --help` luettelee ne.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>The program ended by a fault of ours last time. What was said is here, up to the last save.</source>
      <translation>Ohjelma päättyi viimeksi meidän vikaamme. Kirjattu on täällä viimeiseen tallennukseen asti.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Visit</source>
      <translation>Vierailu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Stage</source>
      <translation>Vaihe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Progress</source>
      <translation>Edistyminen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Label held</source>
      <translation>Nykyinen merkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>With</source>
      <translation>Kenen kanssa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Prepare</source>
      <translation>Valmistelu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Scores</source>
      <translation>Pisteytys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version} of {day}: {because}</source>
      <translation>Korjaus {revision}, korvaa version {version} ({day}): {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version}: {because}</source>
      <translation>Korjaus {revision}, korvaa version {version}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{first} to {last}</source>
      <translation>{first}–{last}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{number} days ago</source>
      <extracomment>For one: {number} day ago</extracomment>
      <translation>
        <numerusform>päivä sitten</numerusform>
        <numerusform>{number} päivää sitten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>figures until {period}</source>
      <translation>luvut vuoteen {period} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>To be begun</source>
      <translation>Aloitettava</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Done</source>
      <translation>Valmis</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision} open</source>
      <translation>Korjaus {revision} avoin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>All scored</source>
      <translation>Kaikki arvioitu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{number} to agree on</source>
      <extracomment>For one: {number} to agree on</extracomment>
      <translation>
        <numerusform>{number} vielä sovittavana</numerusform>
        <numerusform>{number} vielä sovittavana</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Interviewing</source>
      <translation>Haastattelu käynnissä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Last year is in</source>
      <translation>Viime vuosi on tuotu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Not begun</source>
      <translation>Ei aloitettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>No day yet</source>
      <translation>Ei vielä päivää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Today</source>
      <translation>Tänään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Due {day}</source>
      <translation>Määräaika {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Until {day}</source>
      <translation>{day} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}</source>
      <translation>Korjaus {revision}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Finalised</source>
      <translation>Lopullinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>practice</source>
      <translation>harjoitus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>You alone</source>
      <translation>Yksin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Years</source>
      <translation>Vuodet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Ready¦cells, as the head of a column</source>
      <translation>Valmiina</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>To ask</source>
      <translation>Kysyttävää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>No question</source>
      <translation>Ei kysymystä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>State</source>
      <translation>Tila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Not read</source>
      <translation>Ei luettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken over</source>
      <translation>Tuotu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken before</source>
      <translation>Tuotu aiemmin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Whose is it?</source>
      <translation>Minkä klusterin?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Nothing ready</source>
      <translation>Mitään ei valmiina</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Look at it</source>
      <translation>Katso tätä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Ready</source>
      <translation>Valmiina</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>none</source>
      <translation>ei mitään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Lower          Higher</source>
      <translation>Alempi          Ylempi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>You less agreed</source>
      <translation>Sinä − sovittu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Moved</source>
      <translation>Siirtyi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Assessments</source>
      <translation>Arvioinnit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>All</source>
      <translation>Kaikki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>{words}: fewer than {fewest} assessments</source>
      <translation>{words}: alle {fewest} arviointia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>Label ends</source>
      <translation>Merkki päättyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>nothing scored</source>
      <translation>mitään ei arvioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{percent} % of the points</source>
      <translation>{percent} % pisteistä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{label} until {day}</source>
      <translation>{label}, {day} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>below its threshold</source>
      <translation>alle kynnysarvon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>same as {period}</source>
      <translation>sama kuin {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{then} in {period}</source>
      <translation>{then} kaudella {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>level {level}, {then} in {period}</source>
      <translation>taso {level}, {then} vuonna {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{done} of {asked} answered</source>
      <translation>{done}/{asked} vastattu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>holds no label</source>
      <translation>ei laatumerkkiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no earlier level to compare with</source>
      <translation>ei aiempaa tasoa, johon verrata</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>level {level}, same as {period}</source>
      <translation>taso {level}, sama kuin {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>not counted yet</source>
      <translation>ei vielä laskettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no questions of its own</source>
      <translation>ei omia kysymyksiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not asked</source>
      <translation>ei kysytä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>sum of its parts</source>
      <translation>osiensa summa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>{given} of {fields} answered</source>
      <translation>{given}/{fields} vastattu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>gate {value}</source>
      <translation>pääsyehto {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>marked for discussion</source>
      <translation>merkitty keskusteltavaksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not scored</source>
      <translation>ei arvioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Fingerprint</source>
      <translation>Sormenjälki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Trusted since</source>
      <translation>Luotettu alkaen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>ended {day}</source>
      <translation>päättyi {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Take</source>
      <translation>Ota</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Stands now</source>
      <translation>Nyt voimassa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster says</source>
      <translation>Klusteri sanoo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Own level</source>
      <translation>Oma taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>New</source>
      <translation>Uutta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Same</source>
      <translation>Sama</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Differs</source>
      <translation>Eroaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Unclear</source>
      <translation>Epäselvä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Draft</source>
      <translation>Luonnos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Missing</source>
      <translation>Puuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Empty</source>
      <translation>Tyhjä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster remarked: {remark}.</source>
      <translation>Klusterin huomautus: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Level {level}</source>
      <translation>Taso {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>How the cluster sees itself: it stands beside the scale and never counts.</source>
      <translation>Miten klusteri näkee itsensä: se on asteikon vieressä eikä koskaan vaikuta tulokseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>It comes along and stands at the question until it is settled.</source>
      <translation>Se tulee mukaan ja on kysymyksen kohdalla, kunnes asia on selvitetty.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear: {remark}.</source>
      <translation>Klusteri merkitsi tämän epäselväksi: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Colleagues differ on what stands.</source>
      <translation>Kollegat eroavat siitä, mikä on voimassa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cell says “{text}”.</source>
      <translation>Solussa lukee ”{text}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear.</source>
      <translation>Klusteri merkitsi tämän epäselväksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster remarked.</source>
      <translation>Klusterilla on huomautus.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by the cluster.</source>
      <translation>Nykyisen tiedon antoi klusteri.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by {who}.</source>
      <translation>Nykyisen tiedon antoi {who}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said {answer}.</source>
      <translation>Viimeksi klusteri vastasi {answer}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said nothing.</source>
      <translation>Viimeksi klusteri ei vastannut mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>taken</source>
      <translation>otetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>left</source>
      <translation>jätetään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Choose a question, or leave it</source>
      <translation>Valitse kysymys, tai jätä pois</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Source cell</source>
      <translation>Lähdesolu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Label in the file</source>
      <translation>Otsikko tiedostossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Value as written</source>
      <translation>Arvo kirjoitettuna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Question in this edition</source>
      <translation>Kysymys tässä versiossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Check</source>
      <translation>Tarkista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Fix</source>
      <translation>Korjaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Decide</source>
      <translation>Päätä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Left out</source>
      <translation>Jätetty pois</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other year</source>
      <translation>Toinen vuosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other cluster</source>
      <translation>Toinen klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Names other cells</source>
      <translation>Nimeää muita soluja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>About another cluster</source>
      <translation>Toisesta klusterista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Of another year</source>
      <translation>Toiselta vuodelta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>{stands}, stays</source>
      <translation>{stands}, pysyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>read as {reading}</source>
      <translation>luettu: {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Can't be read as its answer</source>
      <translation>Ei voi lukea vastaukseksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>no stored value</source>
      <translation>ei tallennettua arvoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>stays</source>
      <translation>pysyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>would change</source>
      <translation>muuttuisi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>No match</source>
      <translation>Ei vastaavuutta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Nothing left to send</source>
      <translation>Lähetettävää ei ole</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Practice, never sent</source>
      <translation>Harjoitus, ei lähetetä koskaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Shared with nobody</source>
      <translation>Ei jaettu kenellekään</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Visit under way, {number} changes kept here</source>
      <extracomment>For one: Visit under way, one change kept here</extracomment>
      <translation>
        <numerusform>Vierailu kesken, yksi muutos tallessa täällä</numerusform>
        <numerusform>Vierailu kesken, {number} muutosta tallessa täällä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Finalised, nothing left to send</source>
      <translation>Lopullinen, lähetettävää ei ole</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} values need a decision</source>
      <extracomment>For one: one value needs a decision</extracomment>
      <translation>
        <numerusform>yksi arvo vaatii päätöksen</numerusform>
        <numerusform>{number} arvoa vaatii päätöksen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} changes not sent yet</source>
      <extracomment>For one: one change not sent yet</extracomment>
      <translation>
        <numerusform>yksi muutos vielä lähettämättä</numerusform>
        <numerusform>{number} muutosta vielä lähettämättä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{state}, shared with {people}</source>
      <translation>{state}, jaettu: {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>From {found}</source>
      <translation>Lähde: {found}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Share</source>
      <translation>Osuus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Change</source>
      <translation>Muutos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Total</source>
      <translation>Yhteensä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>no answer</source>
      <translation>ei vastausta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>No workspace is open in this window.</source>
      <translation>Tässä ikkunassa ei ole työtilaa auki.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>Open one by Home.</source>
      <translation>Avaa se etusivulta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/operations.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation>Peruutettu. Mitään ei muutettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>a few seconds left</source>
      <translation>muutama sekunti jäljellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {what} s left</source>
      <translation>noin {what} s jäljellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {minutes} min left</source>
      <translation>noin {minutes} min jäljellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {round} h left</source>
      <translation>noin {round} h jäljellä</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>{clusters}: {number} answers ready.</source>
      <extracomment>For one: {clusters}: one answer ready.</extracomment>
      <translation>
        <numerusform>{clusters}: yksi vastaus valmiina.</numerusform>
        <numerusform>{clusters}: {number} vastausta valmiina.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Nothing can be taken from it.</source>
      <translation>Siitä ei voi ottaa mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source> Read as “{mapping_used}”.</source>
      <translation> Luettu asettelulla ”{mapping_used}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Cluster of this file</source>
      <translation>Tiedoston klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Its name as it shall stand in the workspace</source>
      <translation>Nimi, joka sillä on työtilassa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Use this name</source>
      <translation>Käytä tätä nimeä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>The chosen file</source>
      <translation>Valittu tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/listing.py" />
      <source>Files</source>
      <translation>Tiedostot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>as each file says</source>
      <translation>kuten kukin tiedosto sanoo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>Country of new clusters</source>
      <translation>Uusien klusterien maa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder of workbooks of any years and layouts, or one table with a row for each cluster. Everything is read on this laptop and shown before anything is written; dropping it here works too.</source>
      <translation>Valitse kansio, jossa on minkä tahansa vuosien ja asettelujen työkirjoja, tai yksi taulukko, jossa on rivi kullekin klusterille. Kaikki luetaan tällä tietokoneella ja näytetään, ennen kuin mitään kirjoitetaan; voit myös pudottaa ne tähän.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over the workbooks of many clusters at once</source>
      <translation>Tuo monen klusterin työkirjat yhdellä kertaa</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{number} files are taken over: {clusters}, {new} of them new.</source>
      <extracomment>For one: one file is taken over: {clusters}, {new} of them new.</extracomment>
      <translation>
        <numerusform>yksi tiedosto tuotu: {clusters}, joista uusia {new}.</numerusform>
        <numerusform>{number} tiedostoa tuotu: {clusters}, joista uusia {new}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder</source>
      <translation>Valitse kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a table</source>
      <translation>Valitse taulukko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Folder of workbooks</source>
      <translation>Työkirjojen kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Table of clusters</source>
      <translation>Klusteritaulukko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>What is below was read before that.</source>
      <translation>Alla oleva on luettu ennen sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over {count}</source>
      <translation>Tuo {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{files} read, {ready} with answers that are ready</source>
      <translation>{files} luettu, valmiita vastauksia: {ready}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Save the account</source>
      <translation>Tallenna selvitys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Writing the account</source>
      <translation>Kirjoitetaan selvitystä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{done} of {whole}: {step}</source>
      <translation>{done}/{whole}: {step}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over</source>
      <translation>Tuo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>You gave {number} names.</source>
      <extracomment>For one: You gave one name.</extracomment>
      <translation>
        <numerusform>Annoit yhden nimen.</numerusform>
        <numerusform>Annoit {number} nimeä.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Read again</source>
      <translation>Lue uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>No file needs you.</source>
      <translation>Mikään tiedosto ei vaadi sinua.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Stopped. {words} The others are as they were.</source>
      <translation>Pysäytetty. {words} Muut ovat ennallaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Ctrl+Z takes back the last file.</source>
      <translation>{words} Ctrl+Z kumoaa viimeisen tiedoston.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Those that could not be read again are marked.</source>
      <translation>{words} Ne, joita ei voitu lukea uudelleen, on merkitty.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{name} says what became of each of {rows} cells.</source>
      <translation>{name} kertoo, mitä kullekin solulle tehtiin; soluja on {rows}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>Taking over</source>
      <translation>Tuodaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>{what} of {count}, {name}</source>
      <translation>{what}/{count}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Compare with …</source>
      <translation>Vertaa …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Choose the clusters to compare with</source>
      <translation>Valitse klusterit, joihin verrataan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Beside other clusters</source>
      <translation>Muiden klustereiden rinnalla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No file travels along.</source>
      <translation>Mukana ei ole tiedostoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>This kind is not opened from a package, as it may carry a program. Save a copy if you know what it does.</source>
      <translation>Tätä tiedostotyyppiä ei avata paketista, koska siinä voi olla ohjelma. Tallenna kopio, jos tiedät, mitä se tekee.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Saving {name}</source>
      <translation>Tallennetaan {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>What it is</source>
      <translation>Mikä se on</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>It is shown here, in the window.</source>
      <translation>Se näytetään tässä ikkunassa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Its own program opens a copy, which is removed when you leave this page.</source>
      <translation>Oma ohjelma avaa kopion, joka poistetaan, kun lähdet tältä sivulta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No program opened {name}. Save a copy instead.</source>
      <translation>Mikään ohjelma ei avannut tiedostoa {name}. Tallenna sen sijaan kopio.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>A copy is kept in {path}.</source>
      <translation>Kopio säilyy täällä: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>{name}: what is chosen</source>
      <translation>{name}: valittu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>Arrow keys choose a line; its texts stand beside it.</source>
      <translation>Nuolinäppäimet valitsevat rivin; tekstit ovat sen vieressä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Result as stated in the package</source>
      <translation>Paketissa ilmoitettu tulos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What it is about</source>
      <translation>Mitä se koskee</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Overview</source>
      <translation>Yleiskuva</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Share of points: {percent}</source>
      <translation>Osuus pisteistä: {percent}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>No reasons stand in it.</source>
      <translation>Syitä ei ole mainittu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What was missing</source>
      <translation>Mitä puuttui</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Remarks of the checks</source>
      <translation>Tarkistusten huomautukset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Can't be read</source>
      <translation>Ei voi lukea</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>{title} from {share}</source>
      <translation>{title} alkaen {share}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Answers</source>
      <translation>Vastaukset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Findings</source>
      <translation>Havainnot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Measures</source>
      <translation>Toimenpiteet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>People</source>
      <translation>Ihmiset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Documents</source>
      <translation>Asiakirjat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Parts of the package</source>
      <translation>Paketin osat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Checking {name}</source>
      <translation>Tarkistetaan {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Nothing of it is shown</source>
      <translation>Siitä ei näytetä mitään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>This document does not travel along in the package.</source>
      <translation>Tämä asiakirja ei ole paketissa mukana.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>What follows is shown as it stands in the file. It is not proven by anybody's signature.</source>
      <translation>Seuraava näytetään niin kuin se on tiedostossa. Kenenkään allekirjoitus ei todista sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Full verdict</source>
      <translation>Koko lausunto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Being checked</source>
      <translation>Tarkistetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Nothing is shown before it is checked.</source>
      <translation>Mitään ei näytetä ennen tarkistusta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Not checked</source>
      <translation>Ei tarkistettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Levels, forecast and findings stay hidden while somebody looks on.</source>
      <translation>Tasot, ennuste ja havainnot pysyvät piilossa, kun joku katsoo.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Show levels again</source>
      <translation>Näytä tasot taas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Discreet mode is on</source>
      <translation>Huomaamaton tila on päällä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>Attach a file</source>
      <translation>Liitä tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>attach</source>
      <translation>liitä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Critical</source>
      <translation>Kriittinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Error</source>
      <translation>Virhe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Warning</source>
      <translation>Varoitus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>None: its shape, its rules and its translations are as they should be.</source>
      <translation>Ei mitään: muoto, säännöt ja käännökset ovat niin kuin pitää.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>line {line}</source>
      <translation>rivi {line}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>column {column}</source>
      <translation>sarake {column}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Open in editor</source>
      <translation>Avaa muokkausohjelmassa</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>{number} errors</source>
      <extracomment>For one: error</extracomment>
      <translation>
        <numerusform>yksi virhe</numerusform>
        <numerusform>{number} virhettä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>{number} warnings</source>
      <extracomment>For one: warning</extracomment>
      <translation>
        <numerusform>yksi varoitus</numerusform>
        <numerusform>{number} varoitusta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{count} not translated, or changed since: shown in the edition's language</source>
      <translation>{count} kääntämättä tai muuttunut sen jälkeen: näytetään lomakeversion kielellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>language of the edition</source>
      <translation>lomakeversion kieli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{percent} % translated</source>
      <translation>{percent} % käännetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the editions</source>
      <translation>Näytä tai piilota lomakeversiot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the findings</source>
      <translation>Näytä tai piilota havainnot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>hash {hash}</source>
      <translation>tiiviste {hash}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{count} without a translation</source>
      <translation>{count} ilman käännöstä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Tried: {result}</source>
      <translation>Kokeiltu: {result}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{number} faults</source>
      <extracomment>For one: fault</extracomment>
      <translation>
        <numerusform>virhe</numerusform>
        <numerusform>{number} virhettä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Working edition</source>
      <translation>Työversio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>no version</source>
      <translation>ei versiota</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{gaps} in [{source}]</source>
      <translation>{gaps} kielellä [{source}]</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{number} texts</source>
      <extracomment>For one: text</extracomment>
      <translation>
        <numerusform>yksi teksti</numerusform>
        <numerusform>{number} tekstiä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Editions (*.yaml *.yml)</source>
      <translation>Lomakeversiot (*.yaml *.yml)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read at line {line}: {why}</source>
      <translation>Tiedostoa ei voi lukea rivillä {line}: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read: {why}</source>
      <translation>Tiedostoa ei voi lukea: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here.</source>
      <translation>Tiedostoa {name} ei ole täällä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here any more.</source>
      <translation>Tiedostoa {name} ei ole enää täällä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{name} asks for nothing yet: it has no indicators.</source>
      <translation>{name} ei vielä kysy mitään: siinä ei ole indikaattoreita.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading the editions …</source>
      <translation>Luetaan lomakeversioita …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Open edition</source>
      <translation>Avaa lomakeversio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>No edition is shipped with this program. Open an edition's file, or drop it here.</source>
      <translation>Ohjelman mukana ei ole lomakeversioita. Avaa lomakeversion tiedosto, tai pudota se tähän.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading {name} …</source>
      <translation>Luetaan {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{why} What you see is how it was at {time}.</source>
      <translation>{why} Näet tilanteen, joka oli {time}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open a file</source>
      <translation>Avaa tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open an edition's YAML file; it can also be dropped here</source>
      <translation>Avaa lomakeversion YAML-tiedosto; sen voi myös pudottaa tähän</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>working edition</source>
      <translation>työversio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/trial.py" />
      <source>{given} of {fields} tried</source>
      <translation>{given}/{fields} kokeiltu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Only what is chosen here is shown: no notes, no documents, no levels that are not agreed.</source>
      <translation>Vain tässä valittu näytetään: ei muistiinpanoja, ei asiakirjoja, ei tasoja, joista ei ole sovittu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>None is written down yet. In the interview {keys} adds one.</source>
      <translation>Mitään ei vielä ole kirjattu. Haastattelussa {keys} lisää havainnon.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slide</source>
      <translation>Dia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Levels by group</source>
      <translation>Tasot ryhmittäin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slides</source>
      <translation>Diat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Show {number}</source>
      <translation>Näytä {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Previous slide</source>
      <translation>Edellinen dia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Next slide</source>
      <translation>Seuraava dia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>What is shown</source>
      <translation>Mitä näytetään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Arrow keys turn the slides there too, B shows nothing, Esc ends.</source>
      <translation>Nuolinäppäimet vaihtavat diaa sielläkin, B ei näytä mitään, Esc lopettaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>{what} of {count}</source>
      <translation>{what}/{count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Feedback for the projector</source>
      <translation>Palaute projektorille</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Slide on the projector</source>
      <translation>Dia projektorilla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/slide.py" />
      <source>Workbench {face}</source>
      <translation>Workbench {face}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit {day}</source>
      <translation>vierailu {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>All saved</source>
      <translation>Kaikki tallennettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Reading only</source>
      <translation>Vain luku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saved {time}</source>
      <translation>Tallennettu {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saving …</source>
      <translation>Tallennetaan …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved</source>
      <translation>Ei tallennettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved. {reason}</source>
      <translation>Ei tallennettu. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Stages</source>
      <translation>Vaiheet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Forecast</source>
      <translation>Ennuste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>with {people}</source>
      <translation>mukana {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>{label} to {day}</source>
      <translation>{label}, päättyy {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Levels that are not given yet are taken as last year's, give or take one;
where there was none, as the share of the others. The label body decides.</source>
      <translation>Puuttuvat tasot oletetaan viime vuoden tasoiksi, yhden tason vaihteluin;
jos niitä ei ollut, samaksi osuudeksi kuin muut. Merkin myöntäjä päättää.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>day {day} of {days}</source>
      <translation>päivä {day}/{days}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit today</source>
      <translation>vierailu tänään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Practice</source>
      <translation>Harjoitus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>after the first levels</source>
      <translation>ensimmäisten tasojen jälkeen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>{label} likely</source>
      <translation>{label} todennäköinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Monday</source>
      <translation>Maanantai</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Tuesday</source>
      <translation>Tiistai</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Wednesday</source>
      <translation>Keskiviikko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Thursday</source>
      <translation>Torstai</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Friday</source>
      <translation>Perjantai</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Saturday</source>
      <translation>Lauantai</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Sunday</source>
      <translation>Sunnuntai</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{number} levels given</source>
      <extracomment>For one: one level given</extracomment>
      <translation>
        <numerusform>yksi taso annettu</numerusform>
        <numerusform>{number} tasoa annettu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Import last year</source>
      <translation>Tuo viime vuosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Visits in the next 30 days</source>
      <translation>Vierailut 30 päivän sisällä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue</source>
      <translation>Jatka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good morning</source>
      <translation>Hyvää huomenta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>next: {cluster}, {when}</source>
      <translation>seuraava: {cluster}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No visit is planned</source>
      <translation>Vierailuja ei ole suunniteltu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{indicator} of {cluster}</source>
      <translation>{indicator}, {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{answered} of {fields} answers</source>
      <translation>{answered}/{fields} vastausta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue with {cluster}</source>
      <translation>Jatka: {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Begin with {cluster}</source>
      <translation>Aloita: {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Labels due within 30 days</source>
      <translation>Merkit, jotka päättyvät 30 päivän sisällä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Scored, not yet finalised</source>
      <translation>Arvioitu, ei vielä lopullinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue where you stopped</source>
      <translation>Jatka siitä, mihin jäit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>See what is due</source>
      <translation>Katso, mitä on tulossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good afternoon</source>
      <translation>Hyvää iltapäivää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good evening</source>
      <translation>Hyvää iltaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>This workspace holds no assessments yet</source>
      <translation>Työtilassa ei vielä ole arviointeja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No label ends soon</source>
      <translation>Mikään merkki ei pääty pian</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>None waits for signing</source>
      <translation>Mikään ei odota allekirjoitusta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Keep it until …</source>
      <translation>Säilytä asti …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Hand out all that is held …</source>
      <translation>Luovuta kaikki säilytetty …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Log of access and exports …</source>
      <translation>Käytön ja viennin loki …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Erase this cluster …</source>
      <translation>Poista tämä klusteri …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook of 2024 or 2025, in any layout</source>
      <translation>Vuoden 2024 tai 2025 työkirja, missä asettelussa tahansa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Review what was found</source>
      <translation>Tarkista, mitä löytyi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Every filled cell is accounted for; about four minutes</source>
      <translation>Jokainen täytetty solu on mukana laskussa; noin neljä minuuttia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Interview and score</source>
      <translation>Haastattele ja anna tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Works without a network for the whole visit</source>
      <translation>Toimii ilman verkkoa koko vierailun ajan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook is read on this laptop. You review every cell before anything is stored, and answers that still hold are offered beside each question during the interview.</source>
      <translation>Työkirja luetaan tällä tietokoneella. Tarkistat jokaisen solun, ennen kuin mitään tallennetaan, ja yhä pätevät vastaukset tarjotaan haastattelussa kunkin kysymyksen vieressä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Filter clusters</source>
      <translation>Suodata klustereita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Shows only clusters whose name holds this</source>
      <translation>Näyttää vain klusterit, joiden nimessä on tämä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>My assessments</source>
      <translation>Omat arvioinnit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>What can be done with {cluster}</source>
      <translation>Mitä voi tehdä: {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start with last year's Excel file</source>
      <translation>Aloita viime vuoden Excel-tiedostosta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start without a file</source>
      <translation>Aloita ilman tiedostoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Try a practice case</source>
      <translation>Kokeile harjoitusta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Under way</source>
      <translation>Kesken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Begin an assessment</source>
      <translation>Aloita arviointi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Only you are shown this. It is worked out from the open workspace each time, and kept nowhere.</source>
      <translation>Tämä näytetään vain sinulle. Se lasketaan joka kerta avoimesta työtilasta, eikä sitä säilytetä missään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>A dot is the mean difference, its line the interval: where the line crosses the middle, no leaning can be told. A filled dot leans. The more rows stand side by side, the wider their intervals are made, so that chance alone seldom fills one.</source>
      <translation>Piste on keskimääräinen ero ja sen viiva väli: missä viiva ylittää keskikohdan, taipumusta ei voi sanoa. Täytetty piste kertoo taipumuksesta. Mitä enemmän rivejä on rinnakkain, sitä leveämmiksi välit tehdään, jotta pelkkä sattuma täyttäisi pisteen vain harvoin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Your levels less the agreed ones, with intervals</source>
      <translation>Tasosi miinus sovitut, väleineen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Show each indicator</source>
      <translation>Näytä jokainen indikaattori</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Give it away …</source>
      <translation>Anna eteenpäin …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>How you score beside what is agreed</source>
      <translation>Miten annat tasoja verrattuna sovittuun</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>{name} holds what you see here. Give it to whom you choose.</source>
      <translation>{name} sisältää sen, mitä näet tässä. Anna se sille, jonka valitset.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>You have none on this computer yet, and need none before you sign. It is made when you sign for the first time, or now. If your organisation gave you one (a .p12 or .pfx file), use that.</source>
      <translation>Sinulla ei vielä ole identiteettiä tällä tietokoneella, etkä tarvitse sitä ennen allekirjoittamista. Se tehdään, kun allekirjoitat ensimmäisen kerran, tai nyt. Jos organisaatiosi antoi sinulle sellaisen (.p12- tai .pfx-tiedosto), käytä sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Read it aloud when a colleague calls to compare. It is no secret.</source>
      <translation>Lue se ääneen, kun kollega soittaa vertaillakseen. Se ei ole salaisuus.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Save my card</source>
      <translation>Tallenna korttini</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Copy the fingerprint</source>
      <translation>Kopioi sormenjälki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Certificate of my network</source>
      <translation>Verkostoni varmenne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an identity</source>
      <translation>Tee identiteetti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Use one that I have</source>
      <translation>Käytä omaa valmista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>A larger network can have an authority that vouches for its members: everybody trusts it once, instead of each member. With a handful of colleagues you need none.</source>
      <translation>Suuremmalla verkostolla voi olla varmentaja, joka takaa sen jäsenet: kaikki luottavat siihen kerran eivätkä jokaiseen jäseneen erikseen. Muutaman kollegan kesken sitä ei tarvita.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an authority</source>
      <translation>Tee varmentaja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>For the office of a network</source>
      <translation>Verkoston toimistolle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>No e-mail address</source>
      <translation>Ei sähköpostiosoitetta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>valid until {words}</source>
      <translation>voimassa {words} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your identity is renewed. Save your card and send it to your colleagues.</source>
      <translation>Identiteettisi on uusittu. Tallenna korttisi ja lähetä se kollegoillesi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your network vouches for you now. Your fingerprint is another one.</source>
      <translation>Verkostosi takaa sinut nyt. Sormenjälkesi on muuttunut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is for your colleagues' programs, {name2} to print or to send.</source>
      <translation>{name} on kollegojesi ohjelmille, {name2} tulostettavaksi tai lähetettäväksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your signing identity is ready.</source>
      <translation>Allekirjoitusidentiteettisi on valmis.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>This is your signing identity now.</source>
      <translation>Tämä on nyt allekirjoitusidentiteettisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The passphrase is another one now. Copies of the file keep the old one.</source>
      <translation>Salalause on nyt toinen. Tiedoston kopioissa säilyy vanha.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Folder for your card</source>
      <translation>Korttisi kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} holds everybody on your list. Whoever gets it compares each.</source>
      <translation>{name} sisältää kaikki luettelossasi olevat. Vastaanottaja vertaa jokaisen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The fingerprint is copied.</source>
      <translation>Sormenjälki on kopioitu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is ready. Send {name2} to the members, who trust it once.</source>
      <translation>{name} on valmis. Lähetä {name2} jäsenille, jotka luottavat siihen kerran.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Issued for {name}. Send {out} back.</source>
      <translation>Myönnetty: {name}. Lähetä {out} takaisin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is on your trust list already.</source>
      <translation>{name} on jo luotettujen luettelossasi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Nobody yet. Drop a colleague's certificate (.crt) here, or add it; you compare its fingerprint first.</source>
      <translation>Ei vielä ketään. Pudota kollegan varmenne (.crt) tähän, tai lisää se; sormenjälkeä verrataan ensin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Their signatures count. A package by anybody else is shown as intact and valid, but not trusted.</source>
      <translation>Heidän allekirjoituksensa kelpaavat. Muiden paketti näytetään ehjänä ja pätevänä mutta ei luotettuna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>People you trust</source>
      <translation>Ihmiset, joihin luotat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Add a certificate</source>
      <translation>Lisää varmenne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Show the fingerprint</source>
      <translation>Näytä sormenjälki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Not asked: other answers rule it out.</source>
      <translation>Ei kysytä: muut vastaukset sulkevat sen pois.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>{not_asked} What was answered is kept and counts nowhere.</source>
      <translation>{not_asked} Vastattu säilyy, mutta sitä ei lasketa missään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Keep¦last year's answer</source>
      <translation>Säilytä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Keep the answers of {period_before}</source>
      <translation>Säilytä kauden {period_before} vastaukset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Read as {reading}</source>
      <translation>Luettu: {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Came along from an earlier edition under another wording: is it right?</source>
      <translation>Tuli aiemmasta versiosta toisella sanamuodolla: onko se oikein?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>optional</source>
      <translation>valinnainen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Adds up to {total}</source>
      <translation>Summa on {total}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Computed</source>
      <translation>Laskettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year, {source}</source>
      <translation>Säilytetty viime vuodelta, {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year</source>
      <translation>Säilytetty viime vuodelta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>From {source}</source>
      <translation>Lähde: {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster remarked: {remark}</source>
      <translation>Klusterin huomautus: {remark}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster marked this as unclear</source>
      <translation>Klusteri merkitsi tämän epäselväksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster sees itself at level {level}</source>
      <translation>Klusteri näkee itsensä tasolla {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled</source>
      <translation>Selvitetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>You talked about it: the mark goes. Ctrl+Z brings it back.</source>
      <translation>Olette keskustelleet siitä: merkintä poistuu. Ctrl+Z palauttaa sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled: {words}</source>
      <translation>Selvitetty: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Cluster's own view</source>
      <translation>Klusterin oma näkemys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>{told}. It never counts.</source>
      <translation>{told}. Se ei koskaan vaikuta tulokseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague's levels lie in this file too. The program does not show them, and another one could: for real blindness each of you keeps a workspace of your own.</source>
      <translation>Kollegasi tasot ovat myös tässä tiedostossa. Ohjelma ei näytä niitä, mutta jokin muu voisi: todellinen sokkous vaatii kummallekin oman työtilan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, renamed</source>
      <translation>Taso {period}, nimetty uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, reworded</source>
      <translation>Taso {period}, sanamuoto muuttunut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, rescaled</source>
      <translation>Taso {period}, laskettu uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, merged</source>
      <translation>Taso {period}, yhdistetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, split</source>
      <translation>Taso {period}, jaettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You score this assessment alone</source>
      <translation>Annat tässä arvioinnissa tasot yksin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Passed</source>
      <translation>Täyttyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not passed</source>
      <translation>Ei täyty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Open: its figures are not all there</source>
      <translation>Avoin: kaikki sen luvut eivät ole tiedossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{state}. It asks for this: {asked}.</source>
      <translation>{state}. Se vaatii tämän: {asked}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>The figures suggest level {proposed}</source>
      <translation>Luvut ehdottavat tasoa {proposed}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Locked: on the Scores page a level is revised with its reason</source>
      <translation>Lukittu: Pisteytys-sivulla tasoa voi muuttaa, kun antaa syyn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You read this assessment, and others score it</source>
      <translation>Sinä luet tätä arviointia, ja muut antavat tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague sees it after both of you lock</source>
      <translation>Kollegasi näkee sen, kun olette kumpikin lukinneet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your level</source>
      <translation>Oma tasosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Blind</source>
      <translation>Sokko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Rationale</source>
      <translation>Perustelu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not applicable</source>
      <translation>Ei sovellu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Discuss</source>
      <translation>Keskustele</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level</source>
      <translation>Taso {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Other answers rule it out: it counts nowhere.</source>
      <translation>Muut vastaukset sulkevat sen pois: sitä ei lasketa missään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Level {level}: {anchor}</source>
      <translation>Taso {level}: {anchor}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not blind</source>
      <translation>Ei sokko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not asked</source>
      <translation>Ei kysytä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Alt and a digit gives a level; the anchors stand in the guidance.</source>
      <translation>Alt ja numero antaa tason; tasojen kuvaukset ovat ohjeissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Gate</source>
      <translation>Pääsyehto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Why it does not apply: write it here first</source>
      <translation>Miksi se ei sovellu: kirjoita se ensin tähän</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Sum of its parts</source>
      <translation>Osiensa summa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes on {indicator}</source>
      <translation>Muistiinpanot: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Only you read these notes; they are in no report or package</source>
      <translation>Vain sinä luet nämä muistiinpanot; niitä ei ole missään raportissa eikä paketissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>This indicator asks for no figures: it is judged by what you hear and see.</source>
      <translation>Tämä indikaattori ei kysy lukuja: se arvioidaan kuullun ja nähdyn perusteella.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes while listening</source>
      <translation>Muistiinpanot kuunnellessa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>yours alone</source>
      <translation>vain sinulle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>No notes</source>
      <translation>Ei muistiinpanoja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked in other words.</source>
      <translation>Kysyttiin toisin sanoin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked under another name.</source>
      <translation>Kysyttiin toisella nimellä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed from several.</source>
      <translation>Laskettu useasta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed anew.</source>
      <translation>Laskettu uudelleen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked as one.</source>
      <translation>Kysyttiin yhtenä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>From {answers}.</source>
      <translation>Lähde: {answers}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Keep the answer of {period}</source>
      <translation>Säilytä kauden {period} vastaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>same¦answer as last year</source>
      <translation>sama</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>No answer</source>
      <translation>Ei vastausta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>changed¦answer since last year</source>
      <translation>muuttunut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Jump to indicator</source>
      <translation>Siirry indikaattoriin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys jump to an indicator; letters search their names</source>
      <translation>Kaksi näppäintä vie indikaattoriin; kirjaimet hakevat nimistä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Answers given</source>
      <translation>Annetut vastaukset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole} answers</source>
      <translation>{answered}/{whole} vastausta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{count} of {count2} scored</source>
      <translation>{count}/{count2} arvioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole}</source>
      <translation>{answered}/{whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys, or a name</source>
      <translation>Kaksi näppäintä tai nimi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/page.py" />
      <source>Every question is answered.</source>
      <translation>Jokaiseen kysymykseen on vastattu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>taking away {name}</source>
      <translation>poistetaan {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>No level for {indicator}</source>
      <translation>Ei tasoa: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Level {level} for {indicator}</source>
      <translation>Taso {level}: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>The edition asks for a real answer here; it can stay blank until then.</source>
      <translation>Lomakeversio vaatii tässä oikean vastauksen; sen voi jättää tyhjäksi siihen asti.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Nothing is copied that could be kept as evidence here.</source>
      <translation>Leikepöydällä ei ole mitään, minkä voisi säilyttää tässä näyttönä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Improve</source>
      <translation>Kehitä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Side panel</source>
      <translation>Sivupaneeli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Guidance</source>
      <translation>Ohjeet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Look at {name}</source>
      <translation>Katso: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Hide the side panel</source>
      <translation>Piilota sivupaneeli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Guidance, evidence and findings</source>
      <translation>Ohjeet, näyttö ja havainnot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>None yet.</source>
      <translation>Ei vielä yhtään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>New finding</source>
      <translation>Uusi havainto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster about this indicator</source>
      <translation>Mitä kerrot klusterille tästä indikaattorista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster</source>
      <translation>Mitä kerrot klusterille</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Link {stamp}.url</source>
      <translation>Linkki {stamp}.url</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{number}, {size}, seen {seen_on}</source>
      <translation>{number}, {size}, nähty {seen_on}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Take away {name}</source>
      <translation>Poista {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Take away {number}</source>
      <translation>Poista {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Drop or paste a file, photo or link</source>
      <translation>Pudota tai liitä tiedosto, kuva tai linkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>add</source>
      <translation>lisää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Visit {awaited}</source>
      <translation>Vierailu {awaited}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Too long for the summary page, which has room for {room_of} characters.</source>
      <translation>Liian pitkä tiivistelmäsivulle, jolle mahtuu {room_of} merkkiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Short form …</source>
      <translation>Lyhyt muoto …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What to listen for</source>
      <translation>Mitä kuunnella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What the levels mean</source>
      <translation>Mitä tasot tarkoittavat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>In the summary: {short}</source>
      <translation>Tiivistelmässä: {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{words} (required)</source>
      <translation>{words} (vaaditaan)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Picture {stamp}.png</source>
      <translation>Kuva {stamp}.png</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>threshold</source>
      <translation>kynnysarvo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>minimum</source>
      <translation>vähimmäistaso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{duration} planned for {count} to go</source>
      <translation>{duration} varattu, jäljellä {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} behind</source>
      <translation>{minutes} jäljessä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>Time in this section. It begins with your first key in it, and rests after three minutes.</source>
      <translation>Aika tässä osiossa. Se alkaa ensimmäisestä näppäilystäsi osiossa ja pysähtyy kolmen minuutin jälkeen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>of {planned}{nbsp}min</source>
      <translation>/ {planned}{nbsp}min</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>in this section</source>
      <translation>tässä osiossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} ahead</source>
      <translation>{minutes} edellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>on time</source>
      <translation>aikataulussa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{plan}, over</source>
      <translation>{plan}, yli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, came {day}</source>
      <translation>{about}, saatu {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, asked for {day}</source>
      <translation>{about}, pyydetty {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Ask for</source>
      <translation>Pyydä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Accounts 2025, by 5.12.</source>
      <translation>Tilinpäätös 2025, viimeistään 5.12.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>What the cluster is to hand in</source>
      <translation>Mitä klusterin on toimitettava</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks</source>
      <translation>Kuka puhuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Name, role</source>
      <translation>Nimi, rooli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks for the cluster from now on</source>
      <translation>Kuka puhuu klusterin puolesta tästä lähtien</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>ask</source>
      <translation>pyydä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Still to come</source>
      <translation>Vielä tulossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who spoke</source>
      <translation>Ketkä puhuivat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>All documents</source>
      <translation>Kaikki asiakirjat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Look at {number}</source>
      <translation>Katso: {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>was due</source>
      <translation>määräaika oli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>due</source>
      <translation>määräaika</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{number} documents seen.</source>
      <extracomment>For one: one document seen.</extracomment>
      <translation>
        <numerusform>yksi asiakirja nähty.</numerusform>
        <numerusform>{number} asiakirjaa nähty.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{number} came today</source>
      <translation>{number} saatiin tänään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Take away {who}</source>
      <translation>Poista {who}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/listing.py" />
      <source>Packages that were checked</source>
      <translation>Tarkistetut paketit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/listing.py" />
      <source>Checked in this session</source>
      <translation>Tässä istunnossa tarkistetut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The check needs no network. Nothing is imported. Dropping files here works too.</source>
      <translation>Tarkistus ei tarvitse verkkoa. Mitään ei tuoda. Voit myös pudottaa tiedostot tähän.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open signed packages to see who signed them and whether they are unchanged</source>
      <translation>Avaa allekirjoitettuja paketteja ja katso, kuka ne on allekirjoittanut ja ovatko ne muuttumattomia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Language of the verdict</source>
      <translation>Lausunnon kieli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Checking packages</source>
      <translation>Tarkistetaan paketteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Saving the verdict</source>
      <translation>Tallennetaan lausuntoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Check packages</source>
      <translation>Tarkista paketteja</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>{number} packages</source>
      <extracomment>For one: package</extracomment>
      <translation>
        <numerusform>yksi paketti</numerusform>
        <numerusform>{number} pakettia</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Signed: {name} in {parent}.</source>
      <translation>Allekirjoitettu: {name}, kansiossa {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is copied in words.</source>
      <translation>Lausunto on kopioitu sanoina.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open a package first.</source>
      <translation>Avaa ensin paketti.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>This is no file that a colleague made for you.</source>
      <translation>Tämä ei ole tiedosto, jonka kollega teki sinulle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is kept in {path}.</source>
      <translation>Lausunto säilyy täällä: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust this person …</source>
      <translation>Luota tähän henkilöön …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust {name} …</source>
      <translation>Luota: {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Browse the package</source>
      <translation>Selaa pakettia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Take it under Sync</source>
      <translation>Ota vastaan kohdassa Synkronointi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Copy the words</source>
      <translation>Kopioi sanat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>And {more} more</source>
      <translation>Ja {more} muuta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Own</source>
      <translation>Oma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Spread</source>
      <translation>Hajonta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Percentile</source>
      <translation>Prosenttipiste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Group</source>
      <translation>Ryhmä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Half between</source>
      <translation>Puolet välillä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Benchmark</source>
      <translation>Vertailu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>level {own}</source>
      <translation>taso {own}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>As a table</source>
      <translation>Taulukkona</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>The drawing as a table (T)</source>
      <translation>Kuvio taulukkona (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Indicators in the chosen group</source>
      <translation>Valitun ryhmän indikaattorit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>All groups at this indicator</source>
      <translation>Kaikki ryhmät tässä indikaattorissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>not to be opened</source>
      <translation>ei voi avata</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>withheld</source>
      <translation>ei näytetä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparison group</source>
      <translation>Vertailuryhmä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Among</source>
      <translation>Vertailuryhmä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparing …</source>
      <translation>Verrataan …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{withheld} withheld: fewer than {limit} clusters.</source>
      <translation>Ei näytetä {withheld}: alle {limit} klusteria.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>What is withheld is not traced to packages either.</source>
      <translation>Mitä ei näytetä, sitä ei myöskään jäljitetä paketteihin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{level_text} and {level_text2}</source>
      <translation>{level_text} ja {level_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>A reference portfolio gives figures only; it names no cluster.</source>
      <translation>Vertailusalkku antaa vain lukuja; se ei nimeä klustereita.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Segment</source>
      <translation>Segmentti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Regions</source>
      <translation>Alueet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Two segments</source>
      <translation>Kaksi segmenttiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Median points</source>
      <translation>Pisteiden mediaani</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Value chain</source>
      <translation>Arvoketju</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose a file</source>
      <translation>Valitse tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose the file of a value chain</source>
      <translation>Valitse arvoketjun tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Segments of the value chain</source>
      <translation>Arvoketjun segmentit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Clusters in two segments</source>
      <translation>Kahden segmentin klusterit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in the regions</source>
      <translation>Alat alueittain</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{number} clusters are in no segment.</source>
      <extracomment>For one: one cluster is in no segment.</extracomment>
      <translation>
        <numerusform>yksi klusteri ei kuulu mihinkään segmenttiin.</numerusform>
        <numerusform>{number} klusteria ei kuulu mihinkään segmenttiin.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Gaps: {segments}.</source>
      <translation>Aukot: {segments}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>No gap.</source>
      <translation>Ei aukkoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in regions</source>
      <translation>Alat alueittain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Where one can be built upon for another</source>
      <translation>Missä toinen voi rakentaa toisen varaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>The value chain names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Arvoketju nimeää klustereita, joita tämä salkku ei tunne: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no field</source>
      <translation>ei alaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{what} in {region_of}</source>
      <translation>{what}, {region_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no gap</source>
      <translation>ei aukkoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Each figure is the median, and of how many clusters. A year with fewer than {limit} of them tells none.</source>
      <translation>Jokainen luku on mediaani, ja vieressä on klusterien määrä. Vuodesta, jolta klustereita on alle {limit}, ei näytetä mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians of each portfolio, every cluster with its last year, and how far they lie from your own. A dash is withheld, or nobody has a level there.</source>
      <translation>Kunkin salkun mediaanit, jokainen klusteri viimeiseltä vuodeltaan, ja kuinka kaukana ne ovat omistasi. Viiva: ei näytetä, tai kenelläkään ei ole tasoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Development</source>
      <translation>Kehitys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Only clusters with all of the years</source>
      <translation>Vain klusterit, joilla on kaikki vuodet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians year by year</source>
      <translation>Mediaanit vuosittain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians beside other portfolios</source>
      <translation>Mediaanit muiden salkkujen rinnalla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Over the years</source>
      <translation>Vuosittain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Beside others</source>
      <translation>Muiden rinnalla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>After measures</source>
      <translation>Toimenpiteiden jälkeen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Clusters that were assessed again and could rise: the share whose level rose, with a measure for the indicator in their plan and without; the difference in percentage points with its 95 % bounds. Whoever begins low rises more easily and plans more: a difference is no proof that the measure made it.</source>
      <translation>Uudelleen arvioidut klusterit, jotka saattoivat nousta: niiden osuus, joiden taso nousi, kun suunnitelmassa oli indikaattoria koskeva toimenpide ja kun ei ollut; ero prosenttiyksikköinä 95 %:n rajoineen. Matalalta aloittava nousee helpommin ja suunnittelee enemmän: ero ei todista, että toimenpide sai sen aikaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>With a measure</source>
      <translation>Toimenpide oli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Without one</source>
      <translation>Ei toimenpidettä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Difference</source>
      <translation>Ero</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Lies between</source>
      <translation>Väli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Rose more</source>
      <translation>Nousi enemmän</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Rose less</source>
      <translation>Nousi vähemmän</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>None told</source>
      <translation>Ei eroa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>All together</source>
      <translation>Kaikki yhteensä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{signed_text} and {signed_text2}</source>
      <translation>{signed_text} ja {signed_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{rose} percent of {n} clusters rose</source>
      <translation>{rose} prosenttia {n} klusterista nousi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>What became of measures</source>
      <translation>Mitä toimenpiteistä seurasi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Not told</source>
      <translation>Ei sanottavissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Too few</source>
      <translation>Liian vähän</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add signed packages: files, folders, or drop them here. Each is verified first; one that is not valid, or not signed by somebody you trust, is refused with the reason.</source>
      <translation>Lisää allekirjoitettuja paketteja: tiedostoja tai kansioita, tai pudota ne tähän. Jokainen tarkistetaan ensin; paketti, joka ei ole pätevä tai jonka allekirjoittajaan et luota, hylätään, ja syy kerrotaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>See all clusters side by side, each among comparison groups that nobody can be recognised in.</source>
      <translation>Näe kaikki klusterit rinnakkain, kukin vertailuryhmissä, joista ketään ei voi tunnistaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Keep an eye on labels, policies, needs and gaps. All of it stays on this laptop.</source>
      <translation>Seuraa laatumerkkejä, linjauksia, tarpeita ja aukkoja. Kaikki pysyy tällä tietokoneella.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Many clusters side by side</source>
      <translation>Monta klusteria rinnakkain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add a folder</source>
      <translation>Lisää kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Try again</source>
      <translation>Yritä uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add packages</source>
      <translation>Lisää paketteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>The portfolio could not be read</source>
      <translation>Salkkua ei voitu lukea</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>{place} holds no packages yet</source>
      <translation>{place}: ei vielä paketteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Portfolios (*.sqlite)</source>
      <translation>Salkut (*.sqlite)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {count}.</source>
      <translation>{name}: {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Folder for the tables</source>
      <translation>Taulukoiden kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Publishing the portfolio</source>
      <translation>Julkaistaan salkkua</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{number} groups</source>
      <extracomment>For one: group</extracomment>
      <translation>
        <numerusform>{number} ryhmä</numerusform>
        <numerusform>{number} ryhmää</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Save the anonymised copy</source>
      <translation>Tallenna nimetön kopio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Making an anonymised copy</source>
      <translation>Tehdään nimetöntä kopiota</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{number} rows</source>
      <extracomment>For one: row</extracomment>
      <translation>
        <numerusform>yksi rivi</numerusform>
        <numerusform>{number} riviä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Folder for what is published</source>
      <translation>Julkaistavan kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{count} are in {path}.</source>
      <translation>{count} täällä: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {groups}, none of fewer than {limit} clusters.</source>
      <translation>{name}: {groups}, missään ei alle {limit} klusteria.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {packages} of {clusters}; none of {texts} of the originals stands in it.</source>
      <translation>{name}: {packages}, {clusters}; siinä ei ole yhtään alkuperäisten teksteistä ({texts}).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{count} tables are in {path}.</source>
      <translation>{count} taulukkoa täällä: {path}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>{number} signed packages</source>
      <extracomment>For one: signed package</extracomment>
      <translation>
        <numerusform>yksi allekirjoitettu paketti</numerusform>
        <numerusform>{number} allekirjoitettua pakettia</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>the last added {day}</source>
      <translation>viimeisin lisätty {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>, {untrusted} of signers not trusted *</source>
      <translation>, joista {untrusted} allekirjoittajilta, joihin ei luoteta *</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Open another</source>
      <translation>Avaa toinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Files …</source>
      <translation>Tiedostoja …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>A folder …</source>
      <translation>Kansio …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Filter ({count})</source>
      <translation>Suodatin ({count})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Heat map: clusters by indicators</source>
      <translation>Lämpökartta: klusterit indikaattoreittain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Arrow keys move the cell, Enter shows the packages behind it.</source>
      <translation>Nuolinäppäimet siirtävät solua, Enter näyttää sen paketit.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Save for calendars</source>
      <translation>Tallenna kalenteriin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Calendars (*.ics)</source>
      <translation>Kalenterit (*.ics)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{label} of {name} is written down.</source>
      <translation>{label} on kirjattu klusterille {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>It is taken back, with its reason.</source>
      <translation>Se on peruttu, ja syy on kirjattu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>No label is new.</source>
      <translation>Yksikään merkki ei ole uusi.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{number} labels are new.</source>
      <extracomment>For one: one label is new.</extracomment>
      <translation>
        <numerusform>yksi laatumerkki on uusi.</numerusform>
        <numerusform>{number} laatumerkkiä on uusia.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Only what label bodies gave, never a forecast. The deep end of a bar is its last half year, the dashed part the time in which it can still be renewed, the line today. A day with * follows from the usual rules.</source>
      <translation>Vain se, mitä merkin myöntäjät ovat myöntäneet, ei koskaan ennusteita. Palkin tumma pää on sen viimeinen puoli vuotta, katkoviivaosa aika, jona sen voi vielä uusia, viiva tämä päivä. Päivä, jossa on *, seuraa tavallisista säännöistä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Standing</source>
      <translation>Tila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Renewable until</source>
      <translation>Uusittavissa asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Labels</source>
      <translation>Laatumerkit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>holds until {day}, can be renewed until {day2}</source>
      <translation>voimassa {day} asti, voi uusia {day2} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Valid</source>
      <translation>Voimassa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Due¦a label, to be renewed</source>
      <translation>Uusittava</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Renewable</source>
      <translation>Uusittavissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Ended</source>
      <translation>Päättynyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back</source>
      <translation>Peru</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back the chosen label: it was written down wrongly</source>
      <translation>Peru valittu laatumerkki: se kirjattiin väärin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>The chosen label was written down wrongly (Del)</source>
      <translation>Valittu laatumerkki kirjattiin väärin (Del)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take over the labels that are written down in this workspace</source>
      <translation>Tuo tähän työtilaan kirjatut laatumerkit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Labels, the one that ends first first</source>
      <translation>Laatumerkit, ensimmäisenä päättyvä ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>From this workspace</source>
      <translation>Tästä työtilasta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Calendar file</source>
      <translation>Kalenteritiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label is written down yet. Write down what a label body gave, or take over what stands in this workspace; what a package's scores come to is only a forecast.</source>
      <translation>Laatumerkkejä ei ole vielä kirjattu. Kirjaa, mitä merkin myöntäjä myönsi, tai tuo tämän työtilan merkit; paketin tasojen antama tulos on vain ennuste.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label of these clusters is written down.</source>
      <translation>Näiden klusterien laatumerkkejä ei ole kirjattu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Levels up or down</source>
      <translation>Tasoja ylös tai alas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Percent answered</source>
      <translation>Vastattu, prosenttia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>nothing to compare</source>
      <translation>ei vertailukohtaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Shows clusters whose name, country, region or field holds each word</source>
      <translation>Näyttää klusterit, joiden nimessä, maassa, alueessa tai alassa on jokainen sana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Name, region, field</source>
      <translation>Nimi, alue, ala</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear</source>
      <translation>Tyhjennä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear the filter</source>
      <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All countries</source>
      <translation>Kaikki maat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All fields</source>
      <translation>Kaikki alat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Any label</source>
      <translation>Kaikki merkit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Latest year</source>
      <translation>Viimeisin vuosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All programmes</source>
      <translation>Kaikki ohjelmat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Missing: points that a cluster is short of on the average, so that an indicator's weight counts. In need: below the threshold, or with less than half of the points. Planned: with a measure for it in their plan. Could teach: with four fifths of the points. Joint: as many are in need as a group must have to be shown.</source>
      <translation>Puuttuu: pisteet, jotka klusterilta keskimäärin puuttuvat, joten indikaattorin paino vaikuttaa. Tarve: alle kynnysarvon tai alle puolet pisteistä. Suunnitelmassa: sitä varten on toimenpide. Voisi opettaa: vähintään neljä viidesosaa pisteistä. Yhteinen: tarve on yhtä monella kuin ryhmässä on oltava, jotta se näytetään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Points reached</source>
      <translation>Saavutetut pisteet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>In need</source>
      <translation>Tarve</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Planned</source>
      <translation>Suunnitelmassa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Could teach</source>
      <translation>Voisi opettaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Could learn from</source>
      <translation>Voisi oppia klusterilta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>All clusters</source>
      <translation>Kaikki klusterit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By country</source>
      <translation>Maittain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By field</source>
      <translation>Aloittain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By region</source>
      <translation>Alueittain</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By label reached</source>
      <translation>Saavutetun merkin mukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs</source>
      <translation>Tarpeet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} clusters are in need.</source>
      <extracomment>For one: one cluster is in need.</extracomment>
      <translation>
        <numerusform>yhdellä klusterilla on tarve.</numerusform>
        <numerusform>klustereita, joilla on tarve: {number}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} could teach others.</source>
      <extracomment>For one: one could teach others.</extracomment>
      <translation>
        <numerusform>Muita voisi opettaa yksi.</numerusform>
        <numerusform>Muita voisi opettaa {number}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} of them have a measure for it in their plan.</source>
      <extracomment>For one: {number} of them has a measure for it in its plan.</extracomment>
      <translation>
        <numerusform>Niistä yksi on ottanut sitä koskevan toimenpiteen suunnitelmaansa.</numerusform>
        <numerusform>Niistä {number} on ottanut sitä koskevan toimenpiteen suunnitelmaansa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} clusters are in need: enough for a joint measure.</source>
      <extracomment>For one: one cluster is in need: enough for a joint measure.</extracomment>
      <translation>
        <numerusform>yhdellä klusterilla on tarve, mikä riittää yhteiseen toimenpiteeseen.</numerusform>
        <numerusform>klustereita, joilla on tarve: {number}, mikä riittää yhteiseen toimenpiteeseen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Pairs would serve better than a joint measure.</source>
      <translation>Parit auttaisivat paremmin kuin yhteinen toimenpide.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Nobody in the group could teach them.</source>
      <translation>Kukaan ryhmässä ei voisi opettaa niitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs, the greatest first</source>
      <translation>Tarpeet, suurin ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Who could teach whom</source>
      <translation>Kuka voisi opettaa ketä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>the need at {indicator}</source>
      <translation>tarve: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has a measure for it in its plan.</source>
      <translation>Sen suunnitelmassa on toimenpide sitä varten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has no measure for it in its plan.</source>
      <translation>Sen suunnitelmassa ei ole toimenpidettä sitä varten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs of</source>
      <translation>Kenen tarpeet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Withheld: the group has too few clusters.</source>
      <translation>Ei näytetä: ryhmässä on liian vähän klustereita.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>No cluster is in need here.</source>
      <translation>Millään klusterilla ei ole tässä tarvetta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{reached} % reached</source>
      <translation>{reached} % saavutettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Joint</source>
      <translation>Yhteinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>nobody here</source>
      <translation>ei kukaan täällä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>joint</source>
      <translation>yhteinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>not joint</source>
      <translation>ei yhteinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, most first</source>
      <translation>Pisteet, eniten ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Label ends, next first</source>
      <translation>Merkki päättyy, seuraava ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Chosen indicator, lowest first</source>
      <translation>Valittu indikaattori, alin ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, %</source>
      <translation>Pisteet, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Heat map as a table</source>
      <translation>Lämpökartta taulukkona</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Completeness</source>
      <translation>Täydellisyys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Heat map</source>
      <translation>Lämpökartta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>No cluster fits the filter.</source>
      <translation>Mikään klusteri ei sovi suodattimeen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Sort by</source>
      <translation>Järjestys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>All of it as a table (T)</source>
      <translation>Kaikki taulukkona (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Parts of the portfolio</source>
      <translation>Salkun osat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Reading {place_name} …</source>
      <translation>Luetaan {place_name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>A programme writes down in a small file which label its clusters must hold by when. Help (F1) shows how. Choose one to see who complies, who is due and who is late.</source>
      <translation>Ohjelma kirjaa pieneen tiedostoon, mikä laatumerkki sen klustereilla on oltava ja mihin mennessä. Ohje (F1) näyttää, miten. Valitse tiedosto, niin näet, kuka täyttää vaatimuksen, kenen määräaika lähestyy ja kuka on myöhässä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Must hold</source>
      <translation>Vaaditaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>By when</source>
      <translation>Määräaika</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Days left</source>
      <translation>Päiviä jäljellä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Policy</source>
      <translation>Linjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{asked}. For {clusters}.</source>
      <translation>{asked}. Koskee: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Late</source>
      <translation>Myöhässä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Entry not known</source>
      <translation>Liittymispäivä ei tiedossa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Due¦for a programme</source>
      <translation>Hankkimatta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Complies</source>
      <translation>Täyttää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{asked}. For every cluster.</source>
      <translation>{asked}. Koskee kaikkia klustereita.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Choose a policy</source>
      <translation>Valitse linjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Who complies with the policy, the late ones first</source>
      <translation>Kuka täyttää linjauksen, myöhässä olevat ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} by {day}</source>
      <translation>{label} viimeistään {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} within {number} months of entry</source>
      <extracomment>For one: {label} within {number} month of entry</extracomment>
      <translation>
        <numerusform>{label} kuukauden kuluessa liittymisestä</numerusform>
        <numerusform>{label} {number} kuukauden kuluessa liittymisestä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{number} days over</source>
      <extracomment>For one: {number} day over</extracomment>
      <translation>
        <numerusform>päivän myöhässä</numerusform>
        <numerusform>{number} päivää myöhässä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>No policy is chosen</source>
      <translation>Linjausta ei ole valittu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Another policy</source>
      <translation>Toinen linjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>The policy names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Linjaus nimeää klustereita, joita tämä salkku ei tunne: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Each cluster counts once, with its newest package of any edition. Some: clusters that have more than none of it. Money is told as shares of income, as it is of several currencies. A dash is withheld: too few clusters, or they could be worked out.</source>
      <translation>Jokainen klusteri lasketaan kerran, uusimmalla paketillaan mistä tahansa versiosta. Joitakin: klusterit, joilla sitä on. Raha kerrotaan osuuksina tuloista, koska valuuttoja on useita. Viiva: ei näytetä, klustereita on liian vähän tai ne voisi laskea.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By size</source>
      <translation>Koon mukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By age</source>
      <translation>Iän mukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Profiles</source>
      <translation>Profiilit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Figures of the clusters</source>
      <translation>Klusterien luvut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Of which clusters</source>
      <translation>Mistä klustereista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label of these clusters ends within half a year.</source>
      <translation>Näiden klusterien merkeistä mikään ei pääty puolen vuoden sisällä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>Labels that end next</source>
      <translation>Seuraavaksi päättyvät merkit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>26 weeks</source>
      <translation>26 viikkoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label is written down yet: Labels, Write down a label.</source>
      <translation>Laatumerkkejä ei ole vielä kirjattu: Laatumerkit, Kirjaa laatumerkki.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>day</source>
      <translation>päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>days</source>
      <translation>päivää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>Share of all points, %</source>
      <translation>Osuus kaikista pisteistä, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>{level}, {apart} from your own</source>
      <translation>{level}, {apart} omastasi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>withheld, or nobody has a level</source>
      <translation>ei näytetä, tai kenelläkään ei ole tasoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>nothing to show</source>
      <translation>ei näytettävää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A region writes down in a small file in which domains it wants to be strong. Help (F1) shows how. Choose one, or look at the invented example, to see who is at work where, where gaps are and what would be left after a shock.</source>
      <translation>Alue kirjaa pieneen tiedostoon, millä aloilla se haluaa olla vahva. Ohje (F1) näyttää miten. Valitse tiedosto tai katso keksittyä esimerkkiä, niin näet, kuka toimii missä, missä on aukkoja ja mitä kriisin jälkeen jäisi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Domains</source>
      <translation>Alat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What joins them</source>
      <translation>Mikä niitä yhdistää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What would be left</source>
      <translation>Mitä jäisi jäljelle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A cluster is at work in a domain of its region that names its field, or that it names itself.</source>
      <translation>Klusteri toimii alueensa alalla, jos alalle on merkitty klusterin toimiala tai klusteri itse nimeää alan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Clusters that are in both already, and fields that the strategies of two regions share.</source>
      <translation>Klusterit, jotka ovat jo molemmissa, ja toimialat, jotka ovat kahden alueen strategioissa yhteisiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What is left of a domain without its largest cluster, a year on of the labels that are held today, without those whose money is secured for less than a year, and after all three. holds: a cluster with a label is left.</source>
      <translation>Mitä alasta jää ilman sen suurinta klusteria, vuoden päästä nykyisistä laatumerkeistä, ilman klustereita, joiden rahoitus on varmistettu alle vuodeksi, ja kaikkien kolmen jälkeen. kestää: jäljelle jää klusteri, jolla on laatumerkki.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Specialisation</source>
      <translation>Erikoistuminen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Strategy</source>
      <translation>Strategia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Choose the file of a strategy</source>
      <translation>Valitse strategian tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>No strategy</source>
      <translation>Ei strategiaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Invented: {name}</source>
      <translation>Keksitty: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Tenth</source>
      <translation>10 %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Quarter</source>
      <translation>25 %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Three quarters</source>
      <translation>75 %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Nine tenths</source>
      <translation>90 %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>The distribution as a table</source>
      <translation>Jakauma taulukkona</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>, {n} clusters</source>
      <translation>, {n} klusteria</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Value</source>
      <translation>Arvo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Which programmes there are, which clusters merged, and which work under a hub is written down in a small file. Help (F1) shows how. What a merge would come to can be looked at without one.</source>
      <translation>Mitä ohjelmia on, mitkä klusterit ovat yhdistyneet ja mitkä toimivat keskuksen alla, kirjoitetaan pieneen tiedostoon. Ohje (F1) näyttää miten. Yhdistymisen tulosta voi katsoa ilman sitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>In programmes</source>
      <translation>Ohjelmissa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Hubs and spokes</source>
      <translation>Keskukset ja haarat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What came of what</source>
      <translation>Mistä tuli mitä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>If these merged</source>
      <translation>Jos nämä yhdistyisivät</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Figures</source>
      <translation>Luvut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Gates and labels</source>
      <translation>Portit ja merkit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Thresholds</source>
      <translation>Kynnykset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Programmes at their levels, and the labels that their clusters hold.</source>
      <translation>Ohjelmat tasoittain ja merkit, jotka niiden klustereilla on.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster may be in several programmes.</source>
      <translation>Klusteri voi olla useassa ohjelmassa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Under a hub figures are added up; participants of several are counted in each.</source>
      <translation>Keskuksen alla luvut lasketaan yhteen; useassa olevat lasketaan kussakin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster's own years and labels, and those of the clusters that it came from.</source>
      <translation>Klusterin omat vuodet ja merkit sekä niiden klusterien, joista se syntyi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Participants can be in both, so what counts participants is told without overlap and with full overlap. Each counted once takes lists of members: the command portfolio merge reads them. Nothing is changed by looking.</source>
      <translation>Osallistujat voivat olla molemmissa, joten osallistujia laskevat luvut kerrotaan ilman päällekkäisyyttä ja täydellä päällekkäisyydellä. Kunkin laskeminen kerran vaatii jäsenluettelot: komento portfolio merge lukee ne. Katsominen ei muuta mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>hub</source>
      <translation>keskus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>spoke</source>
      <translation>haara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>all</source>
      <translation>kaikki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>itself</source>
      <translation>itse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>assessed</source>
      <translation>arvioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>gold</source>
      <translation>kulta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>silver</source>
      <translation>hopea</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>bronze</source>
      <translation>pronssi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>european</source>
      <translation>eurooppalainen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>national</source>
      <translation>kansallinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>regional</source>
      <translation>alueellinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>local</source>
      <translation>paikallinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>safe</source>
      <translation>varma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>open</source>
      <translation>avaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>at risk</source>
      <translation>vaarassa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Structure</source>
      <translation>Rakenne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Choose the file that says how clusters belong together</source>
      <translation>Valitse tiedosto, joka kertoo, miten klusterit kuuluvat yhteen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Take all clusters out of the merge</source>
      <translation>Poista kaikki klusterit yhdistymisestä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>How clusters belong together</source>
      <translation>Miten klusterit kuuluvat yhteen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster</source>
      <translation>Lisää klusteri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>All {n}</source>
      <translation>Kaikki {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>{held} of {n}</source>
      <translation>{held} / {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster to the merge</source>
      <translation>Lisää klusteri yhdistymiseen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What of the merge</source>
      <translation>Mitä yhdistymisestä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add the clusters that would become one.</source>
      <translation>Lisää klusterit, joista tulisi yksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>until {day}</source>
      <translation>{day} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/tables.py" />
      <source>no</source>
      <translation>ei</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>There was no package</source>
      <translation>Paketteja ei ollut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Stopped. What was taken is kept; add the same again to go on. </source>
      <translation>Pysäytetty. Otettu säilyy; jatka lisäämällä samat uudelleen. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Adding packages</source>
      <translation>Lisätään paketteja</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} added</source>
      <extracomment>For one: {number} added</extracomment>
      <translation>
        <numerusform>yksi lisätty</numerusform>
        <numerusform>{number} lisätty</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} updated</source>
      <extracomment>For one: {number} updated</extracomment>
      <translation>
        <numerusform>yksi päivitetty</numerusform>
        <numerusform>{number} päivitetty</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} kept as history</source>
      <extracomment>For one: {number} kept as history</extracomment>
      <translation>
        <numerusform>yksi säilytetty historiana</numerusform>
        <numerusform>{number} säilytetty historiana</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} there already</source>
      <extracomment>For one: {number} there already</extracomment>
      <translation>
        <numerusform>yksi oli jo siellä</numerusform>
        <numerusform>{number} oli jo siellä</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} refused</source>
      <extracomment>For one: {number} refused</extracomment>
      <translation>
        <numerusform>yksi hylätty</numerusform>
        <numerusform>{number} hylätty</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Packages are being added already. Wait for the end, or cancel it.</source>
      <translation>Paketteja lisätään jo. Odota loppua, tai peruuta.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} are of signers whom you do not trust, and marked with a star.</source>
      <extracomment>For one: one is of a signer whom you do not trust, and marked with a star.</extracomment>
      <translation>
        <numerusform>yhdellä on allekirjoittaja, johon et luota; se on merkitty tähdellä.</numerusform>
        <numerusform>tähdellä merkitty {number}: niiden allekirjoittajiin et luota.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{done} of {of}, {name}</source>
      <translation>{done}/{of}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>Folder with packages</source>
      <translation>Kansio, jossa on paketteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>{sentence} What was taken before is kept. {window_advice}</source>
      <translation>{sentence} Aiemmin otettu säilyy. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A programme's policy</source>
      <translation>Ohjelman linjaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A value chain</source>
      <translation>Arvoketju</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A smart specialisation strategy</source>
      <translation>Älykkään erikoistumisen strategia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>Groups of fewer than {answer} clusters are withheld.</source>
      <translation>Alle {answer} klusterin ryhmiä ei näytetä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median rose from {before} to {after}: {clusters}.</source>
      <translation>Mediaani nousi ({before} → {after}): {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median fell from {before} to {after}: {clusters}.</source>
      <translation>Mediaani laski ({before} → {after}): {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median stayed at {before}: {clusters}.</source>
      <translation>Mediaani pysyi ennallaan ({before}): {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>median {level}</source>
      <translation>mediaani {level}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>{number} clusters in {first} and {clusters} in {last}</source>
      <extracomment>For one: one cluster in {first} and {clusters} in {last}</extracomment>
      <translation>
        <numerusform>klustereita yksi vuonna {first} ja {clusters} vuonna {last}</numerusform>
        <numerusform>klustereita {number} vuonna {first} ja {clusters} vuonna {last}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>of the {number} clusters that were there before</source>
      <extracomment>For one: of the one cluster that was there before</extracomment>
      <translation>
        <numerusform>yhdestä aiemmin mukana olleesta klusterista</numerusform>
        <numerusform>{number} aiemmin mukana olleesta klusterista</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>In {year}, {before}, {rose} rose and {fell} fell.</source>
      <translation>Vuonna {year} {before} nousi {rose} ja laski {fell}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>Too few clusters in all years but one to tell a development.</source>
      <translation>Klustereita on liian vähän kaikkina vuosina yhtä lukuun ottamatta, joten kehitystä ei voi sanoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>nobody has a level</source>
      <translation>kenelläkään ei ole tasoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>None yet. A proposal gives each section time by its number of indicators, with pauses and the feedback.</source>
      <translation>Ei vielä ohjelmaa. Ehdotus antaa kullekin osiolle aikaa indikaattorien määrän mukaan, taukoineen ja palautteineen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Propose an agenda</source>
      <translation>Ehdota vierailuohjelmaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Clear the agenda</source>
      <translation>Tyhjennä vierailuohjelma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Prep sheet …</source>
      <translation>Valmistelulehti …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Day {what} begins at</source>
      <translation>Päivä {what} alkaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>A time, for example 9:00</source>
      <translation>Kellonaika, esimerkiksi 9:00</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Minutes for {name}</source>
      <translation>Minuutit: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Whole minutes</source>
      <translation>Kokonaisia minuutteja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Point of the agenda</source>
      <translation>Ohjelmakohta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>What is done then</source>
      <translation>Mitä silloin tehdään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>begins at</source>
      <translation>alkaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point</source>
      <translation>Lisää kohta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point to day {what}</source>
      <translation>Lisää kohta päivään {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Write a time like 9:00.</source>
      <translation>Kirjoita aika kuten 9:00.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Write whole minutes, from 1 to {most_minutes}.</source>
      <translation>Kirjoita kokonaisia minuutteja, 1–{most_minutes}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Day {what}</source>
      <translation>Päivä {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>The day</source>
      <translation>Päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>{name} earlier</source>
      <translation>{name} aiemmaksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>{name} later</source>
      <translation>{name} myöhemmäksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>None was planned.</source>
      <translation>Mitään ei ole suunniteltu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already. Taken over, this cell replaces it; Ctrl+Z brings it back.</source>
      <translation>Kaudella {period} on jo arvo {stands}. Jos tämä solu tuodaan, se korvaa arvon; Ctrl+Z palauttaa sen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already: it stays as it is.</source>
      <translation>Kaudella {period} on jo arvo {stands}: se pysyy ennallaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Every value of the file has its question. The file itself is kept as evidence.</source>
      <translation>Tiedoston jokaisella arvolla on kysymys. Itse tiedosto säilytetään näyttönä.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{number} cells answer no question. They are kept as “From {period}, unplaced”, the file itself as evidence.</source>
      <extracomment>For one: one cell answers no question. It is kept as “From {period}, unplaced”, the file itself as evidence.</extracomment>
      <translation>
        <numerusform>yksi solu ei vastaa mihinkään kysymykseen. Se säilyy kohdassa ”Kaudelta {period}, sijoittamatta”, itse tiedosto näyttönä.</numerusform>
        <numerusform>{number} solua ei vastaa mihinkään kysymykseen. Ne säilyvät kohdassa ”Kaudelta {period}, sijoittamatta”, itse tiedosto näyttönä.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Reading</source>
      <translation>Tulkinta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>What the cell means, as you would type the answer</source>
      <translation>Mitä solu tarkoittaa, niin kuin kirjoittaisit vastauksen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept</source>
      <translation>Hyväksy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Leave it out</source>
      <translation>Jätä pois</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all like this</source>
      <translation>Hyväksy kaikki tällaiset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>The chosen cell</source>
      <translation>Valittu solu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all {count} by the same rule</source>
      <translation>Hyväksy kaikki {count} saman säännön mukaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Use {words}</source>
      <translation>Käytä: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>becomes</source>
      <translation>tästä tulee</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Nothing is dropped</source>
      <translation>Mitään ei hukata</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No cell</source>
      <translation>Ei solua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No label beside it</source>
      <translation>Vieressä ei ole otsikkoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Choose one of the edition's questions, or leave the cell out.</source>
      <translation>Valitse jokin lomakeversion kysymyksistä, tai jätä solu pois.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Together they can only be accepted as they were read. Accept this one by itself.</source>
      <translation>Yhdessä ne voi hyväksyä vain niin kuin ne luettiin. Hyväksy tämä erikseen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Choose a question</source>
      <translation>Valitse kysymys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Type a part of its number or title, or what a workbook calls it</source>
      <translation>Kirjoita osa sen numerosta tai otsikosta, tai miksi työkirja sitä kutsuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>{parts} = {sum} of {filled} filled cells</source>
      <translation>{parts} = {sum}/{filled} täytettyä solua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to check</source>
      <translation>tarkistettavaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to fix</source>
      <translation>korjattavaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>left out</source>
      <translation>jätetty pois</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Captions</source>
      <translation>Otsikot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Would change</source>
      <translation>Muuttuisi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>There is a revised edition, {revised}.</source>
      <translation>Lomakkeesta on uudistettu versio, {revised}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>Show what changes</source>
      <translation>Näytä, mikä muuttuu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>These answers came along under another wording: {questions}. Are they right?</source>
      <translation>Nämä vastaukset tulivat mukana, mutta kysymys oli muotoiltu toisin: {questions}. Ovatko ne oikein?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>They are right</source>
      <translation>Ne ovat oikein</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>The assessment rests on {to} now. Ctrl+Z takes it back.</source>
      <translation>Arviointi perustuu nyt versioon {to}. Ctrl+Z kumoaa päivityksen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>No kept layout</source>
      <translation>Ei tallennettua asettelua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>What you decided here is kept: the next workbooks of this layout are read the same way, by every colleague.</source>
      <translation>Päätöksesi säilyvät: kaikki kollegat lukevat seuraavat samanlaiset työkirjat samalla tavalla.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout</source>
      <translation>Tallenna asettelu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save</source>
      <translation>Tallenna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>After whose form it is, e.g. Consultant X 2024. A name that is known is replaced.</source>
      <translation>Sen mukaan, kenen lomake se on, esim. Konsultti X 2024. Tuttu nimi korvataan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout as …</source>
      <translation>Tallenna asettelu nimellä …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Workbooks of this layout are read the same way from now on</source>
      <translation>Samanlaiset työkirjat luetaan tästä lähtien samalla tavalla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Layout</source>
      <translation>Asettelu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Recognised as “{used}”</source>
      <translation>Tunnistettu: ”{used}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Give it a name.</source>
      <translation>Anna sille nimi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Cells of last year's workbook</source>
      <translation>Viime vuoden työkirjan solut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Problems first, {shown} of {count} cells in this view</source>
      <translation>Ongelmat ensin, näkymässä {shown}/{count} solua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>leave out</source>
      <translation>jätä pois</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>other question</source>
      <translation>toinen kysymys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>The cluster can prepare {asked} of {count} questions beforehand.</source>
      <translation>Klusteri voi valmistella etukäteen {asked}/{count} kysymystä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>A day, for example 2026-12-01 or 1.12.2026</source>
      <translation>Päivä, esimerkiksi 2026-12-01 tai 1.12.2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Asked in {edition}, but not here: {questions}</source>
      <translation>Kysytään versiossa {edition}, mutta ei tässä: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label body</source>
      <translation>Merkin myöntäjä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write down</source>
      <translation>Kirjaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Note the label</source>
      <translation>Kirjaa laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Take over the filled questionnaire</source>
      <translation>Tuo täytetty kyselylomake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>First day</source>
      <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Held until</source>
      <translation>Voimassa asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Before the visit</source>
      <translation>Ennen vierailua</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Last year</source>
      <translation>Viime vuosi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label that the cluster holds</source>
      <translation>Klusterin nykyinen laatumerkki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>What to ask for beforehand</source>
      <translation>Mitä pyydetään etukäteen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Nothing is taken over yet. A workbook of any layout will do; dropping it here works too.</source>
      <translation>Mitään ei ole vielä tuotu. Minkä tahansa asettelun työkirja käy; voit myös pudottaa sen tähän.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>assessed in this workspace</source>
      <translation>arvioitu tässä työtilassa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>{count} answers of {period} stand beside the questions, {origin}.</source>
      <translation>Kysymysten vieressä on {count} vastausta kaudelta {period}, {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Import another workbook</source>
      <translation>Tuo toinen työkirja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Go on with the review</source>
      <translation>Jatka tarkistusta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write a day like 2026-12-01, the last not before the first.</source>
      <translation>Kirjoita päivä kuten 2026-12-01, viimeinen ei ennen ensimmäistä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Choose a label, say who gave it, and until when (2027-03-14).</source>
      <translation>Valitse merkki, kerro, kuka sen myönsi ja mihin asti (2027-03-14).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>seen</source>
      <translation>nähty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>to be seen</source>
      <translation>nähtävää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{name} is a table of {count} clusters, and none of them is called {cluster}.</source>
      <translation>{name} on {count} klusterin taulukko, eikä minkään niistä nimi ole {cluster}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{things} taken over. Ctrl+Z takes all of it back.</source>
      <translation>{things} tuotu. Ctrl+Z kumoaa kaiken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{ready} answers of {period} are taken over and stand beside each question.</source>
      <translation>Tuotu {ready} vastausta kaudelta {period}; ne ovat kysymysten vieressä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Folder for the prep sheet</source>
      <translation>Valmistelulehden kansio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Writing the prep sheet</source>
      <translation>Kirjoitetaan valmistelulehteä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Which one is {cluster}?</source>
      <translation>Mikä niistä on {cluster}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Kept as “{name}”. The next workbooks of this layout are recognised by themselves.</source>
      <translation>Tallennettu nimellä ”{name}”. Seuraavat samanlaiset työkirjat tunnistetaan itsestään.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} own levels</source>
      <extracomment>For one: own level</extracomment>
      <translation>
        <numerusform>yksi oma taso</numerusform>
        <numerusform>{number} omaa tasoa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} marks</source>
      <extracomment>For one: mark</extracomment>
      <translation>
        <numerusform>yksi merkintä</numerusform>
        <numerusform>{number} merkintää</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Ctrl+Z takes them back.</source>
      <translation>Ctrl+Z kumoaa tuonnin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Written: {path}.</source>
      <translation>Kirjoitettu: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Marks</source>
      <translation>Merkinnät</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Own levels</source>
      <translation>Omat tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Back to the list</source>
      <translation>Takaisin luetteloon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>What the cluster says</source>
      <translation>Mitä klusteri sanoo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>, the second one</source>
      <translation>, toinen kerta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{name}, {read_cells} of {filled_cells} filled cells were asked for{again}</source>
      <translation>{name}, {read_cells}/{filled_cells} täytettyä solua kysyttyjä{again}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{list} = {count} questions; {marks}, {levels}</source>
      <translation>{list} = {count} kysymystä; {marks}, {levels}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>take or leave</source>
      <translation>ota tai jätä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Questionnaire from {by}</source>
      <translation>Kyselylomake, täyttänyt {by}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Take over the marks</source>
      <translation>Tuo merkinnät</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} sheets</source>
      <extracomment>For one: sheet</extracomment>
      <translation>
        <numerusform>yksi välilehti</numerusform>
        <numerusform>{number} välilehteä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import from {period}</source>
      <translation>Tuonti kaudelta {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{name}, {sheets}, {filled} filled cells, read only</source>
      <translation>{name}, {sheets}, {filled} täytettyä solua, vain luetaan</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} answers would</source>
      <extracomment>For one: answer would</extracomment>
      <translation>
        <numerusform>yksi vastaus</numerusform>
        <numerusform>{number} vastausta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} decisions of before hold</source>
      <extracomment>For one: decision of before holds</extracomment>
      <translation>
        <numerusform>yksi aiempi päätös on voimassa</numerusform>
        <numerusform>{number} aiempaa päätöstä on voimassa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell answers a question by itself. Press {keys} to give a cell its question.</source>
      <translation>Mikään solu ei vastaa kysymykseen itsestään. Anna solulle kysymys painamalla {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Show the {changes}</source>
      <translation>Näytä muuttuvat ({changes})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Undone</source>
      <translation>Kumottu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Done again</source>
      <translation>Tehty uudelleen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Finish later</source>
      <translation>Jatka myöhemmin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import</source>
      <translation>Tuo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import {ready} ready</source>
      <translation>Tuo {ready} valmista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Keep {unplaced} unplaced</source>
      <translation>Säilytä {unplaced} sijoittamatta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>This file was taken over on {taken_on} already. Taken over again, {would} change.</source>
      <translation>Tämä tiedosto on tuotu jo {taken_on}. Jos se tuodaan uudelleen, {would} muuttuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell needs you any more.</source>
      <translation>Mikään solu ei enää vaadi sinua.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>They wait here until each is given a question or dismissed with a reason.</source>
      <translation>Ne odottavat tässä, kunnes jokaiselle annetaan kysymys tai se hylätään syyn kera.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss “{what}”</source>
      <translation>Hylkää ”{what}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss</source>
      <translation>Hylkää</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>It is kept beside the cell; Ctrl+Z brings the cell back.</source>
      <translation>Se säilyy solun vieressä; Ctrl+Z palauttaa solun.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search the unplaced cells</source>
      <translation>Hae sijoittamattomista soluista</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search</source>
      <translation>Haku</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Place</source>
      <translation>Sijoita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>A part of its number or title, or what a workbook calls it.</source>
      <translation>Osa numerosta tai otsikosta, tai miksi työkirja sitä kutsuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>What the cell means, as you would type the answer.</source>
      <translation>Mitä solu tarkoittaa, niin kuin kirjoittaisit vastauksen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>From {period}, unplaced</source>
      <translation>Kaudelta {period}, sijoittamatta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No cell has this text.</source>
      <translation>Missään solussa ei ole tätä tekstiä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No stored value</source>
      <translation>Ei tallennettua arvoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Choose a question, and say what the cell means.</source>
      <translation>Valitse kysymys ja kerro, mitä solu tarkoittaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Write a reason: nothing of the file is dropped without one.</source>
      <translation>Kirjoita syy: mitään tiedostosta ei hukata ilman sitä.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>{number} more are found by searching.</source>
      <extracomment>For one: one more is found by searching.</extracomment>
      <translation>
        <numerusform>yksi muu löytyy hakemalla.</numerusform>
        <numerusform>{number} muuta löytyy hakemalla.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Encrypted. Without its passphrase nobody can read a word of it, nor of its snapshots.</source>
      <translation>Salattu. Ilman salalausetta kukaan ei voi lukea siitä eikä sen tilannekopioista sanaakaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read everything in it.</source>
      <translation>Ei salattu: se, joka saa haltuunsa tämän tietokoneen tai tiedoston kopion, voi lukea siitä kaiken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never is usual, as an interview has long pauses. Otherwise the workspace locks once nobody touched a key or the mouse for so long; everything is saved first, and it opens again at the same place.</source>
      <translation>Ei koskaan on tavallinen, koska haastattelussa on pitkiä taukoja. Muuten työtila lukittuu, kun kukaan ei ole koskenut näppäimistöön tai hiireen näin pitkään; kaikki tallennetaan ensin, ja se avautuu samasta kohdasta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never</source>
      <translation>Ei koskaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>5 min</source>
      <translation>5 min</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>15 min</source>
      <translation>15 min</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>30 min</source>
      <translation>30 min</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>1 hour</source>
      <translation>1 tunti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock by itself</source>
      <translation>Lukittuu itsestään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock now</source>
      <translation>Lukitse nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Write out in clear</source>
      <translation>Kirjoita salaamattomana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Protection</source>
      <translation>Suojaus</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>After how long the workspace locks by itself</source>
      <translation>Minkä ajan kuluttua työtila lukittuu itsestään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>Begin with an indicator's number to file it there</source>
      <translation>Aloita indikaattorin numerolla, niin se tallennetaan sinne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>2.3.1 two new people from the university, both half time</source>
      <translation>2.3.1 kaksi uutta yliopistosta, kumpikin puolipäiväinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>files it</source>
      <translation>tallentaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>drops it</source>
      <translation>hylkää</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} points below {label}</source>
      <extracomment>For one: {number} point below {label}</extracomment>
      <translation>
        <numerusform>yksi piste alle rajan {label}</numerusform>
        <numerusform>{number} pistettä alle rajan {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. One level more in {number} of these would make it up; evidence decides, not the sum.</source>
      <extracomment>For one: {below}. One level more in any one of these would make it up; evidence decides, not the sum.</extracomment>
      <translation>
        <numerusform>{below}. Yksi taso lisää missä tahansa näistä riittäisi; näyttö ratkaisee, ei summa.</numerusform>
        <numerusform>{below}. Yksi taso lisää näin monessa näistä riittäisi: {number}. Näyttö ratkaisee, ei summa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}: more than the {number} levels to go can bring.</source>
      <extracomment>For one: {below}: more than the one level to go can bring.</extracomment>
      <translation>
        <numerusform>{below}: enemmän kuin yksi puuttuva taso voi tuoda.</numerusform>
        <numerusform>{below}: enemmän kuin {number} puuttuvaa tasoa voi tuoda.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. The {number} levels to go would have to be {average} on average.</source>
      <extracomment>For one: {below}. The one level to go would have to be {average} on average.</extracomment>
      <translation>
        <numerusform>{below}. Yhden puuttuvan tason pitäisi olla keskimäärin {average}.</numerusform>
        <numerusform>{below}. Vielä puuttuu {number} tasoa, ja niiden pitäisi olla keskimäärin {average}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>The points are there for {label}.</source>
      <translation>Pisteet riittävät: {label}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} indicators are below the level that is asked for.</source>
      <extracomment>For one: one indicator is below the level that is asked for.</extracomment>
      <translation>
        <numerusform>yksi indikaattori on alle vaaditun tason.</numerusform>
        <numerusform>{number} indikaattoria on alle vaaditun tason.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>Look</source>
      <translation>Katso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>Look at {indicator}, level {level}, to level {to}</source>
      <translation>Katso indikaattoria {indicator}, tasolta {level} tasolle {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>To the next label</source>
      <translation>Seuraavaan merkkiin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Why you agree on this level</source>
      <translation>Miksi sovitte tästä tasosta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Park</source>
      <translation>Jätä auki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Leaves it open with what stands as the reason, and goes on to the next</source>
      <translation>Jättää sen avoimeksi kirjoitetulla syyllä ja siirtyy seuraavaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agree and next</source>
      <translation>Sovi ja seuraava</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agreed level</source>
      <translation>Sovittu taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Parked</source>
      <translation>Jätetty auki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why it stays open</source>
      <translation>Kerro, miksi se jää avoimeksi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why: {number} more characters</source>
      <extracomment>For one: Say why: {number} more character</extracomment>
      <translation>
        <numerusform>Kerro syy: vielä yksi merkki</numerusform>
        <numerusform>Kerro syy: vielä {number} merkkiä</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Level {shown}: {levels}</source>
      <translation>Taso {shown}: {levels}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>A digit gives a level. All names are recorded with it; what each of you gave first stays.</source>
      <translation>Numero antaa tason. Kaikkien nimet tallennetaan sen kanssa; kunkin ensin antama taso säilyy.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Needs a reason where not everybody gave it</source>
      <translation>Syy tarvitaan, jos kaikki eivät antaneet sitä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>What each of you gave</source>
      <translation>Mitä kukin teistä antoi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Gap of {gap}</source>
      <translation>Ero {gap}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Difference {here} of {count}</source>
      <translation>Ero {here}/{count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>differ</source>
      <translation>eroavat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Differ</source>
      <translation>Eroavat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Levels of all assessors, the farthest apart first</source>
      <translation>Kaikkien arvioijien tasot, suurin ero ensin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>No indicator has a level of two assessors.</source>
      <translation>Missään indikaattorissa ei ole kahden arvioijan tasoa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Apart</source>
      <translation>Ero</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Agreed</source>
      <translation>Sovittu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>left to agree on</source>
      <translation>vielä sopimatta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Indicators with an agreed level</source>
      <translation>Indikaattorit, joilla on sovittu taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>How to read these figures</source>
      <translation>Miten lukuja luetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>J and K move, a digit agrees on a level, Enter goes on to the next</source>
      <translation>J ja K liikkuvat, numero sopii tason, Enter siirtyy seuraavaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{done} of {whole}</source>
      <translation>{done}/{whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>weighted kappa</source>
      <translation>painotettu kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>alpha, ordinal</source>
      <translation>alfa, järjestysasteikko</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Agree on {number} equal levels</source>
      <extracomment>For one: Agree on an equal level</extracomment>
      <translation>
        <numerusform>Sovi yhdestä samasta tasosta</numerusform>
        <numerusform>Sovi {number} samasta tasosta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Weighted kappa {figure}.</source>
      <translation>Painotettu kappa {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Krippendorff's alpha, for ordered levels, {figure}.</source>
      <translation>Krippendorffin alfa, järjestysasteikolla, {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>levels agree</source>
      <translation>tasoa samoja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{equal} of {n}</source>
      <translation>{equal}/{n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>not defined</source>
      <translation>ei määritelty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Agreed on {what} for {indicator}</source>
      <translation>Sovittu {what}: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>{indicator} is parked</source>
      <translation>{indicator} jätettiin auki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Every level is agreed.</source>
      <translation>Jokaisesta tasosta on sovittu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>The cluster sees itself at {level}{because}</source>
      <translation>Klusterin oma näkemys on {level}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>In {period} it was level {level}.</source>
      <translation>Kaudella {period} taso oli {level}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No level given</source>
      <translation>Tasoa ei annettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No reason written.</source>
      <translation>Perustelua ei kirjoitettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>By the edition's rule the figures suggest level {proposed}.</source>
      <translation>Lomakeversion säännön mukaan luvut ehdottavat tasoa {proposed}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{what} more in the interview</source>
      <translation>{what} muuta haastattelussa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Lock my levels …</source>
      <translation>Lukitse tasoni …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Write a file for them …</source>
      <translation>Kirjoita tiedosto heille …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Take their file …</source>
      <translation>Tuo heidän tiedostonsa …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Answers behind the levels</source>
      <translation>Tasojen taustalla olevat vastaukset</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{differing} of {count} differ</source>
      <translation>{differing}/{count} eroaa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>you</source>
      <translation>sinä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>First {first}{because}</source>
      <translation>Ensin {first}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>You differ: see the interview</source>
      <translation>Teillä on eroja: katso haastattelu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has locked, and the levels have not come here yet</source>
      <translation>{names} on lukinnut, mutta tasot eivät ole vielä tulleet tänne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have locked, and the levels have not come here yet</source>
      <translation>{names} ovat lukinneet, mutta tasot eivät ole vielä tulleet tänne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has not locked yet</source>
      <translation>{names} ei ole vielä lukinnut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet</source>
      <translation>{names} eivät ole vielä lukinneet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has been asked for a third opinion and has not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} on kolmas arvioija eikä ole vielä lukinnut. Voit jatkaa; uudet tasot tulevat omiesi viereen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} eivät ole vielä lukinneet. Voit jatkaa; uudet tasot tulevat omiesi viereen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} has to approve.</source>
      <translation>Jokaisesta tasosta on sovittu. Hyväksyntä puuttuu: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} have to approve.</source>
      <translation>Jokaisesta tasosta on sovittu. Hyväksynnät puuttuvat: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} has not locked yet.</source>
      <translation>{gap} tason ero: kolmatta näkemystä on pyydetty, eikä {names} ole vielä lukinnut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} have not locked yet.</source>
      <translation>{gap} tason ero: kolmatta näkemystä on pyydetty, eivätkä {names} ole vielä lukinneet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Once everybody who scores has locked, the levels are shown side by side.</source>
      <translation>Kun kaikki tasoja antavat ovat lukinneet, tasot näytetään rinnakkain.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Note of {when}: {text}</source>
      <translation>Muistiinpano {when}: {text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Agreed on {when}, written down by {name}.</source>
      <translation>Sovittu {when}, kirjannut {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>They come with a sync, once their laptop has seen your lock. Without a line bring in their file.</source>
      <translation>Ne tulevat synkronoinnissa, kun kollegan tietokone on nähnyt lukituksesi. Ilman yhteyttä: tuo heidän tiedostonsa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet either. {words}</source>
      <translation>Et ole vielä itsekään lukinnut. {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. Approve what you agreed on; any later change of it voids the approval.</source>
      <translation>Jokaisesta tasosta on sovittu. Hyväksy, mistä sovitte; myöhempi muutos kumoaa hyväksynnän.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed, and {approved} approved.</source>
      <translation>Jokaisesta tasosta on sovittu. Hyväksynyt: {approved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule the figures suggest level {level}, as {who} gave.</source>
      <translation>Lomakeversion säännön mukaan luvut ehdottavat tasoa {level}, jonka antoi {who}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You rest on different answers. {title}: {values}.</source>
      <translation>Nojaatte eri vastauksiin. {title}: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{name} from {level}</source>
      <translation>{name} (ensin {level})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{story} Moved: {moved}.</source>
      <translation>{story} Siirtyi: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet</source>
      <translation>Et ole vielä lukinnut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>These are not the levels that {names} locked: ask why.</source>
      <translation>Nämä eivät ole ne tasot, jotka lukittiin ({names}): kysy miksi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Approve</source>
      <translation>Hyväksy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart. From {third_from} on the edition asks for a third opinion; you can agree without one, with your reason.</source>
      <translation>{gap} tason ero. Lomakeversio pyytää kolmatta näkemystä, kun ero on vähintään {third_from}; voitte sopia ilman sitä, kun annatte syyn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule that makes {levels}.</source>
      <translation>Lomakeversion säännön mukaan tulos on {levels}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Ask somebody …</source>
      <translation>Kysy joltakulta …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>One of you finds that it does not apply.</source>
      <translation>Toisen teistä mielestä se ei sovellu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: look at the anchors and at what was seen before you agree.</source>
      <translation>{gap} tason ero: katsokaa tasojen kuvauksia ja nähtyä, ennen kuin sovitte.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>level {level} for {name}</source>
      <translation>taso {level} ({name})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Settle that first.</source>
      <translation>Ratkaiskaa se ensin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Written: {list} in {parent}.</source>
      <translation>Kirjoitettu: {list}, kansiossa {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Pages of the report</source>
      <translation>Raportin sivut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Drawing the pages …</source>
      <translation>Piirretään sivuja …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Contents</source>
      <translation>Sisällys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Drawing the report</source>
      <translation>Piirretään raporttia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Exporting</source>
      <translation>Viedään</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Printing</source>
      <translation>Tulostetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Checks and versions</source>
      <translation>Tarkistukset ja versiot</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report.py" />
      <source>{number} pages sent.</source>
      <extracomment>For one: one page sent.</extracomment>
      <translation>
        <numerusform>yksi sivu lähetetty.</numerusform>
        <numerusform>{number} sivua lähetetty.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{who}’s signing identity is not known here yet: their own laptop names it when they declare</source>
      <translation>Allekirjoitusidentiteetti ei ole vielä tiedossa täällä ({who}): oma tietokone kertoo sen, kun sidonnaisuusilmoitus annetaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Every level agreed and approved</source>
      <translation>Kaikista tasoista sovittu ja ne hyväksytty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>measure {number}</source>
      <translation>toimenpide {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>finding {number}</source>
      <translation>havainto {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>document {number}</source>
      <translation>asiakirja {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}” of the cluster</source>
      <translation>klusterin ”{field}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}”</source>
      <translation>”{field}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Not locked yet: {names}</source>
      <translation>Ei vielä lukinnut: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>A practice assessment is never signed. A draft shows what the files look like.</source>
      <translation>Harjoitusarviointia ei koskaan allekirjoiteta. Luonnos näyttää, millaisia tiedostot ovat.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{number} things are missing, so what you sign now is a draft and stays open.</source>
      <extracomment>For one: one thing is missing, so what you sign now is a draft and stays open.</extracomment>
      <translation>
        <numerusform>yksi asia puuttuu, joten nyt allekirjoitettava on luonnos ja jää avoimeksi.</numerusform>
        <numerusform>{number} asiaa puuttuu, joten nyt allekirjoitettava on luonnos ja jää avoimeksi.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{answered} of {whole} questions answered</source>
      <translation>{answered}/{whole} kysymykseen vastattu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the answer to “{question}”</source>
      <translation>vastaus kysymykseen ”{question}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the level of {indicator}</source>
      <translation>indikaattorin {indicator} taso</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>All required documents were seen</source>
      <translation>Kaikki vaaditut asiakirjat nähtiin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Required documents not seen: {documents}</source>
      <translation>Vaadittuja asiakirjoja ei ole nähty: {documents}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Interest declared</source>
      <translation>Sidonnaisuudet ilmoitettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Declaration of interest missing: {names}</source>
      <translation>Sidonnaisuusilmoitus puuttuu: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity on this laptop</source>
      <translation>Allekirjoitusidentiteetti tällä tietokoneella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity: made when you sign</source>
      <translation>Allekirjoitusidentiteetti: tehdään, kun allekirjoitat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>A colleague</source>
      <translation>Kollega</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{number} levels are left to agree on</source>
      <extracomment>For one: one level is left to agree on</extracomment>
      <translation>
        <numerusform>yksi taso vielä sopimatta</numerusform>
        <numerusform>{number} tasoa vielä sopimatta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>The agreed levels wait for the approval of {names}</source>
      <translation>Sovitut tasot odottavat hyväksyntää: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Before signing</source>
      <translation>Ennen allekirjoitusta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Ready to sign</source>
      <translation>Valmis allekirjoitettavaksi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Shorten …</source>
      <translation>Lyhennä …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Go there</source>
      <translation>Siirry sinne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Colleagues differ on {about}</source>
      <translation>Kollegat eroavat: {about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign and export</source>
      <translation>Allekirjoita ja vie</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Add your signature …</source>
      <translation>Lisää allekirjoituksesi …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>{first} finalised it and signs first. Add your signature to that package.</source>
      <translation>{first} teki arvioinnin lopulliseksi ja allekirjoittaa ensin. Lisää allekirjoituksesi siihen pakettiin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export …</source>
      <translation>Vie …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export a draft …</source>
      <translation>Vie luonnos …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign the draft and export</source>
      <translation>Allekirjoita luonnos ja vie</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Revision {version}</source>
      <translation>Korjaus {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Version 1</source>
      <translation>Versio 1</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>version {replaces} of {day}</source>
      <translation>versio {replaces} ({day})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Versions</source>
      <translation>Versiot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Finalised {day}</source>
      <translation>Lopullinen {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>{title_of}, open</source>
      <translation>{title_of}, avoin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Replaces {replaced}: {because}</source>
      <translation>Korvaa: {replaced}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Asks for</source>
      <translation>Vaatii</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate passed</source>
      <translation>ehto täyttyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate failed</source>
      <translation>ehto ei täyty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate open</source>
      <translation>ehto avoin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>minimum {minimum}</source>
      <translation>vähintään {minimum}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{words}, not met</source>
      <translation>{words}, ei täyty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Levels of all indicators</source>
      <translation>Kaikkien indikaattorien tasot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Digits give a level, Enter opens the indicator</source>
      <translation>Numero antaa tason, Enter avaa indikaattorin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{number_text} of {number_text2} points. The label body decides.</source>
      <translation>{number_text}/{number_text2} pistettä. Merkin myöntäjä päättää.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} has not locked yet.</source>
      <translation>{names} ei ole vielä lukinnut tasojaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} have not locked yet.</source>
      <translation>{names} eivät ole vielä lukinneet tasojaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>What the label asks for</source>
      <translation>Mitä laatumerkki vaatii</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>By group</source>
      <translation>Ryhmittäin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Result so far</source>
      <translation>Tulos tähän mennessä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>no label yet</source>
      <translation>ei vielä merkkiä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{left} indicators are not scored yet and count as nothing.</source>
      <translation>{left} indikaattoria on vielä arvioimatta, ja ne lasketaan nollana.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Every indicator is scored.</source>
      <translation>Jokainen indikaattori on arvioitu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your colleague sees your levels once both of you have locked.</source>
      <translation>Kollegasi näkee tasosi, kun olette kumpikin lukinneet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>You read this assessment, and others score it.</source>
      <translation>Sinä luet tätä arviointia, ja muut antavat tasot.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>met</source>
      <translation>täyttyy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your levels are locked: a change asks for its reason. {missing}</source>
      <translation>Tasosi on lukittu: muutos tarvitsee syyn. {missing}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>As the computer</source>
      <translation>Kuten tietokone</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Light</source>
      <translation>Vaalea</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Dark</source>
      <translation>Tumma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>High contrast</source>
      <translation>Suuri kontrasti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Questions appear in this language; what is not translated stands in the one that it was written in.</source>
      <translation>Kysymykset näkyvät tällä kielellä; kääntämätön näkyy kielellä, jolla se on kirjoitettu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>See any edition as it will look, also while its file is being written, and try its questions out.</source>
      <translation>Katso mitä tahansa lomakeversiota valmiina, myös sitä kirjoitettaessa, ja kokeile sen kysymyksiä.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{number} are</source>
      <extracomment>For one: is</extracomment>
      <translation>
        <numerusform>yksi</numerusform>
        <numerusform>{number}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Looks</source>
      <translation>Ulkoasu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>You</source>
      <translation>Sinä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Workspace</source>
      <translation>Työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Save a checked copy</source>
      <translation>Tallenna tarkistettu kopio</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Check the workspace</source>
      <translation>Tarkista työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Look at form editions</source>
      <translation>Katso lomakeversioita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>This program</source>
      <translation>Tämä ohjelma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>The last on {day} at {last}; {kept} kept in your own folder</source>
      <translation>Viimeisin {day} klo {last}; omassa kansiossasi säilytetään {kept}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Theme</source>
      <translation>Teema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Text size</source>
      <translation>Tekstin koko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Signing identity</source>
      <translation>Allekirjoitusidentiteetti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Snapshots</source>
      <translation>Tilannekopiot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name}, valid until {day}</source>
      <translation>{name}, voimassa {day} asti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet</source>
      <translation>Ei vielä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Fingerprint {spoken}</source>
      <translation>Sormenjälki {spoken}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Kollegat vertaavat sen sormenjälkeä kanssasi ääneen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>It is made when you sign for the first time. Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Se tehdään, kun allekirjoitat ensimmäisen kerran. Kollegat vertaavat sen sormenjälkeä kanssasi ääneen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet; the first is taken while you work</source>
      <translation>Ei vielä; ensimmäinen otetaan työskennellessäsi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Copying</source>
      <translation>Kopioidaan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name} is a checked copy.</source>
      <translation>{name} on tarkistettu kopio.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Nothing is overwritten until you choose, and the other value stays in the history.</source>
      <translation>Mitään ei kirjoiteta yli ennen valintaasi, ja toinen arvo jää historiaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>We agreed on it.</source>
      <translation>Sovimme siitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>This is the right one.</source>
      <translation>Tämä on oikea.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>{what} changed this after the last sync. {safe}</source>
      <translation>{what}: muutettu viimeisen synkronoinnin jälkeen. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>You changed this in two places that had not met yet. {safe}</source>
      <translation>Muutit tätä kahdessa paikassa, jotka eivät vielä olleet kohdanneet. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Colleagues</source>
      <translation>Kollegat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Both of you</source>
      <translation>Kumpikin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Several of you</source>
      <translation>Useat teistä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Neither: enter another value</source>
      <translation>Ei kumpikaan: anna toinen arvo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Why the value stands that is chosen; it goes into the history.</source>
      <translation>Miksi valittu arvo jää voimaan; se tulee historiaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>A value that nobody gave before; Enter says that it stands.</source>
      <translation>Arvo, jota kukaan ei ole vielä antanut; Enter jättää sen voimaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Use the other value</source>
      <translation>Käytä tätä arvoa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Difference {what} of {count}</source>
      <translation>Ero {what}/{count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask {first_name}</source>
      <translation>Kysy: {first_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Another value</source>
      <translation>Toinen arvo</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask</source>
      <translation>Kysy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: {words}</source>
      <translation>Ennen: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: nothing was said yet.</source>
      <translation>Ennen: mitään ei vielä sanottu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>The level of {indicator} stays as it is</source>
      <translation>Tasoa ei muuteta: {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Marks {indicator} for discussion; your colleague sees it after the next sync.</source>
      <translation>Merkitsee indikaattorin {indicator} keskusteltavaksi; kollegasi näkee sen seuraavan synkronoinnin jälkeen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Take the question back</source>
      <translation>Peru kysymys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchange.py" />
      <source>Paused; nothing is sent or taken</source>
      <translation>Tauolla; mitään ei lähetetä eikä oteta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Write a file to carry</source>
      <translation>Kirjoita vietävä tiedosto</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Carried files (*.carried)</source>
      <translation>Vietävät tiedostot (*.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>This workspace lies where others may write to it. Keep it on this computer to exchange.</source>
      <translation>Tämä työtila on paikassa, johon muut voivat kirjoittaa. Pidä se tällä tietokoneella, jotta voit vaihtaa tietoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>{sentence} All your work is safe on this laptop. {window_advice}</source>
      <translation>{sentence} Kaikki työsi on turvassa tällä tietokoneella. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Cancelled. What was exchanged already is kept, and the rest comes next time.</source>
      <translation>Peruutettu. Jo vaihdettu säilyy, ja loput tulevat ensi kerralla.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Nothing of theirs is opened before you have compared the fingerprint with them, by voice or face to face.</source>
      <translation>Mitään hänen lähettämäänsä ei avata, ennen kuin olette verranneet sormenjälkeä puhelimessa tai kasvotusten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud, then trust …</source>
      <translation>Vertaa ääneen, sitten luota …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud with {name}, then trust</source>
      <translation>Vertaa ääneen, sitten luota: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Somebody wants to share with you</source>
      <translation>Joku haluaa jakaa kanssasi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/listing.py" />
      <source>Assessments on this laptop</source>
      <translation>Tämän tietokoneen arvioinnit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only {name} changed it</source>
      <translation>Vain {name} on muuttanut sitä</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>{number} changes</source>
      <extracomment>For one: change</extracomment>
      <translation>
        <numerusform>yksi muutos</numerusform>
        <numerusform>{number} muutosta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only you, on another laptop, changed it</source>
      <translation>Vain sinä, toisella tietokoneella, olet muuttanut sitä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show all</source>
      <translation>Näytä kaikki</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Merged without asking</source>
      <translation>Yhdistetty kysymättä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show fewer</source>
      <translation>Näytä vähemmän</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show all {count}</source>
      <translation>Näytä kaikki {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Nobody but you takes part. Let a colleague join under People in the assessment: they hand you the file me.crt from their program.</source>
      <translation>Vain sinä olet mukana. Ota kollega mukaan arvioinnin kohdassa Ihmiset: hän antaa sinulle tiedoston me.crt ohjelmastaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Its visit is under way: nothing of it is sent unless you ask for it. Taking what colleagues added goes on.</source>
      <translation>Vierailu on käynnissä: siitä ei lähetetä mitään, ellet pyydä. Kollegojen lisäysten ottaminen jatkuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Send it all the same</source>
      <translation>Lähetä silti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Shared with {list}.</source>
      <translation>Jaettu: {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Signed package</source>
      <translation>Allekirjoitettu paketti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check and sign</source>
      <translation>Tarkista ja allekirjoita</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check it</source>
      <translation>Tarkista se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>{indicator} is marked for discussion; your colleague sees the mark after the next sync.</source>
      <translation>{indicator} on merkitty keskusteltavaksi; kollegasi näkee merkinnän seuraavan synkronoinnin jälkeen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Sync now</source>
      <translation>Synkronoi nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Write a file to carry …</source>
      <translation>Kirjoita vietävä tiedosto …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Take a file …</source>
      <translation>Ota tiedosto …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Done: {words}. Undo with Ctrl+Z.</source>
      <translation>Tehty: {words}. Kumoa painamalla Ctrl+Z.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Writing the package</source>
      <translation>Kirjoitetaan pakettia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>The mark on {indicator} is taken away.</source>
      <translation>Merkintä on poistettu: {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>No shared place is chosen yet</source>
      <translation>Jaettua sijaintia ei ole vielä valittu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>A folder that all of you reach (a network drive, a USB stick, a folder that a cloud keeps alike) or a WebDAV, S3 or SFTP server. Whoever keeps it can read nothing of yours: all is sealed for those who share an assessment.</source>
      <translation>Kansio, johon te kaikki pääsette (verkkolevy, muistitikku tai pilven ajan tasalla pitämä kansio), tai WebDAV-, S3- tai SFTP-palvelin. Sen ylläpitäjä ei voi lukea mitään: kaikki on sinetöity arvioinnin jakaville.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>You can keep working. Cancel keeps what is exchanged already, and goes on from there next time.</source>
      <translation>Voit jatkaa työtä. Peruuta säilyttää jo vaihdetun, ja ensi kerralla jatketaan siitä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose …</source>
      <translation>Valitse …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>How far the exchange is</source>
      <translation>Miten pitkällä vaihto on</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Pause</source>
      <translation>Tauko</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change …</source>
      <translation>Vaihda …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change the shared place</source>
      <translation>Vaihda jaettu sijainti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose the shared place</source>
      <translation>Valitse jaettu sijainti</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>What could not be done</source>
      <translation>Mitä ei voitu tehdä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>All else was exchanged; nothing of yours is lost.</source>
      <translation>Kaikki muu vaihdettiin; mitään ei ole kadonnut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, {place} of {count} in time</source>
      <translation>{name}, {place}/{count} aikajärjestyksessä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Use {what}, {name}</source>
      <translation>Käytä: {what}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Yours</source>
      <translation>Oma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, earlier</source>
      <translation>{name}, aiempi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, later</source>
      <translation>{name}, myöhempi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Use this</source>
      <translation>Käytä tätä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>No reason or source given</source>
      <translation>Ei syytä eikä lähdettä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You share work with {list}: choose a place that all of you reach, or carry files.</source>
      <translation>Jaat työtä näiden kanssa: {list}. Valitse sijainti, johon kaikki pääsette, tai siirrä tiedostoja.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Last complete sync {day}, {when}</source>
      <translation>Viimeisin täydellinen synkronointi {day}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You work on this laptop alone.</source>
      <translation>Työskentelet tällä tietokoneella yksin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was new</source>
      <translation>Mitään uutta ei ollut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was exchanged there from this laptop yet.</source>
      <translation>Täältä ei ole vielä vaihdettu sinne mitään.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{sent} sent</source>
      <translation>{sent} lähetetty</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{came} taken</source>
      <translation>{came} otettu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>this workspace had been put back from an older copy; what it lacked is here again</source>
      <translation>työtila oli palautettu vanhemmasta kopiosta; siitä puuttunut on taas täällä</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{number} values need your decision</source>
      <extracomment>For one: value needs your decision</extracomment>
      <translation>
        <numerusform>yksi arvo odottaa ratkaisuasi</numerusform>
        <numerusform>{number} arvoa odottaa ratkaisuasi</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>somebody wants to share with you, see below</source>
      <translation>joku haluaa jakaa kanssasi, katso alla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Finalised as version {version}: everything can be read and copied.</source>
      <translation>Lopullinen, versio {version}: kaikkea voi lukea ja kopioida.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You and your colleagues differ on {count}.</source>
      <translation>Sinulla ja kollegoillasi on eroja: {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment. Your declaration of interest is missing.</source>
      <translation>Tarkkailet tätä arviointia. Sidonnaisuusilmoituksesi puuttuu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment: everything can be read and copied.</source>
      <translation>Tarkkailet tätä arviointia: kaikki on luettavissa ja kopioitavissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Settle</source>
      <translation>Ratkaise</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Your declaration of interest is missing. It is needed before signing.</source>
      <translation>Sidonnaisuusilmoituksesi puuttuu. Se tarvitaan ennen allekirjoittamista.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Colleagues differ on nothing.</source>
      <translation>Kollegoilla ei ole eroja.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You score this assessment alone: there is nothing to lock.</source>
      <translation>Annat tasot tässä arvioinnissa yksin: lukittavaa ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is encrypted. Its passphrase is asked for when it is opened next.</source>
      <translation>{name} on salattu. Salalausetta kysytään, kun se seuraavan kerran avataan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} has its new passphrase.</source>
      <translation>{name}: uusi salalause on voimassa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Write it out in clear</source>
      <translation>Kirjoita salaamattomana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Writing it out in clear</source>
      <translation>Kirjoitetaan salaamattomana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Encrypting</source>
      <translation>Salataan</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/securing.py" />
      <source>{number} copies stay as before: {copies}.</source>
      <extracomment>For one: one copy stays as before: {copies}.</extracomment>
      <translation>
        <numerusform>yksi kopio jää ennalleen: {copies}.</numerusform>
        <numerusform>{number} kopiota jää ennalleen: {copies}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is in clear: whoever has it can read it. Delete it after use.</source>
      <translation>{name} on salaamaton: se, jolla se on, voi lukea sen. Poista se käytön jälkeen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>workspace in clear</source>
      <translation>salaamaton työtila</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>This is where the last change was made. Press again to undo it.</source>
      <translation>Viimeisin muutos tehtiin tässä. Paina uudelleen, niin se kumotaan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to undo.</source>
      <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to redo.</source>
      <translation>Uudelleen tehtävää ei ole.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/chart.py" />
      <source>Development: {name}</source>
      <translation>Kehitys: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Distribution</source>
      <translation>Jakauma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Distribution: {name}</source>
      <translation>Jakauma: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Median {level_text}</source>
      <translation>Mediaani {level_text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Own {own}</source>
      <translation>Oma {own}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/file_entry.py" />
      <source>Choose: {label}</source>
      <translation>Valitse: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/file_entry.py" />
      <source>None chosen yet</source>
      <translation>Mitään ei ole vielä valittu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/filters.py" />
      <source>Show</source>
      <translation>Näytä</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Forecast of the share of points</source>
      <translation>Ennuste pisteiden osuudesta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Not scored</source>
      <translation>Ei arvioitu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/reading.py" />
      <source>To be read; nothing can be typed here.</source>
      <translation>Luettavaksi; tähän ei voi kirjoittaa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hidden as you type</source>
      <translation>Piilossa kirjoittaessasi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Caps Lock seems to be on.</source>
      <translation>Caps Lock näyttää olevan päällä.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read every answer and all evidence in it. You can encrypt it later, in Settings.</source>
      <translation>Ei salattu: se, joka saa haltuunsa tämän tietokoneen tai tiedoston kopion, voi lukea kaikki vastaukset ja kaiken näytön. Voit salata sen myöhemmin asetuksissa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Nobody can restore a forgotten passphrase, and without it everything in the workspace is lost. Write it down and keep it apart from the laptop.</source>
      <translation>Kukaan ei voi palauttaa unohdettua salalausetta, ja ilman sitä kaikki työtilassa on menetetty. Kirjoita se muistiin ja säilytä se erillään tietokoneesta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Show the passphrase</source>
      <translation>Näytä salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>{label} once more</source>
      <translation>{label} vielä kerran</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Encrypt it with a passphrase</source>
      <translation>Salaa salalauseella</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide</source>
      <translation>Piilota</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide the passphrase</source>
      <translation>Piilota salalause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Undo {act}</source>
      <translation>Kumoa: {act}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Redo {act}</source>
      <translation>Tee uudelleen: {act}</translation>
    </message>
  </context>
</TS>
