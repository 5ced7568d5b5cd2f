<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
  <context>
    <name>Workbench</name>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is a draft: nobody has finalised it.</source>
      <translation>Det är ett utkast: ingen har slutfört det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Ask for the package of the finalised assessment.</source>
      <translation>Be om paketet av den slutförda bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>`workbench verify` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify` säger mer; be den som skickade det om paketet så som det signerades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Packages (Ctrl+4) says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Paket (Ctrl+4) säger mer; be den som skickade det om paketet så som det signerades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is valid, but not everybody who signed it is on the trust list: {names}.</source>
      <translation>Det är giltigt, men alla som har signerat det finns inte på listan över betrodda: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Compare their fingerprint and trust them, or take it with --allow-untrusted, marked in every view.</source>
      <translation>Jämför fingeravtrycken och lita på dem, eller ta det med --allow-untrusted, märkt i varje vy.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Open it on Packages to compare fingerprints and trust them, or take it all the same, marked.</source>
      <translation>Öppna det under Paket för att jämföra fingeravtrycken och lita på dem, eller ta det ändå, märkt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>a level is missing</source>
      <translation>en nivå saknas</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>equal</source>
      <translation>lika</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>one apart</source>
      <translation>ett steg isär</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>discuss</source>
      <translation>diskutera</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>ask for a third opinion</source>
      <translation>be om en tredje åsikt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{figure} ({low} to {high})</source>
      <translation>{figure} ({low} till {high})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>no interval</source>
      <translation>inget intervall</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{low} to {high}</source>
      <translation>{low} till {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{first}, then {now}</source>
      <translation>{first}, sedan {now}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>not applicable</source>
      <translation>inte tillämpligt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not locked yet</source>
      <translation>Inte låst än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Locked, and not on this laptop yet: bring in the file again</source>
      <translation>Låst, men finns inte på den här datorn än: hämta in filen igen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not what was locked, ask why</source>
      <translation>Inte det som låstes, fråga varför</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{number} indicators are left to agree on.</source>
      <extracomment>For one: {number} indicator is left to agree on.</extracomment>
      <translation>
        <numerusform>En indikator är kvar att enas om.</numerusform>
        <numerusform>{number} indikatorer är kvar att enas om.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Every indicator has its agreed level.</source>
      <translation>Varje indikator har sin enade nivå.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Weighted kappa</source>
      <translation>Vägd kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Krippendorff's alpha</source>
      <translation>Krippendorffs alfa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Nothing was written: {count} texts of the original stand in its copy.</source>
      <translation>Inget skrevs: {count} texter ur originalet står i kopian.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Please send us this sentence; the originals are as they were.</source>
      <translation>Skicka oss gärna den här meningen; originalen är som de var.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} exists already and is left as it is.</source>
      <translation>{path} finns redan och lämnas som den är.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Choose another name.</source>
      <translation>Välj ett annat namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} can't be copied without names: {reason}</source>
      <translation>{path} kan inte kopieras utan namn: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>`workbench verify` says more; give a package that is valid.</source>
      <translation>`workbench verify` säger mer; ange ett paket som är giltigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>The edition {edition} has no question {question}.</source>
      <translation>Utgåvan {edition} har ingen fråga {question}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{hint} `workbench forms show {edition}` lists them all.</source>
      <translation>{hint} `workbench forms show {edition}` listar alla.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{question} is a table: one value does not fill it.</source>
      <translation>{question} är en tabell: ett enda värde fyller den inte.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Answer its cells, e.g. {example}, or give an object of cells.</source>
      <translation>Besvara dess celler, t.ex. {example}, eller ange ett objekt med celler.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Did you mean {near}?</source>
      <translation>Menade du {near}?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Check the spelling.</source>
      <translation>Kontrollera stavningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} was asked for before, and nobody has sent it again yet.</source>
      <translation>{object_} har efterfrågats förut, och ingen har skickat den igen än.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{parcels}: {number} numbers are missing in the shared place ({named}). Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: {parcels}: one number is missing in the shared place ({named}). Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>{parcels}: ett nummer saknas på den delade platsen ({named}). Den som har det lägger dit det vid sin nästa synkronisering.</numerusform>
        <numerusform>{parcels}: {number} nummer saknas på den delade platsen ({named}). Den som har dem lägger dit dem vid sin nästa synkronisering.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} pieces of evidence are missing in the shared place. Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: one piece of evidence is missing in the shared place. Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>ett underlag saknas på den delade platsen. Den som har det lägger dit det vid sin nästa synkronisering.</numerusform>
        <numerusform>{number} underlag saknas på den delade platsen. Den som har dem lägger dit dem vid sin nästa synkronisering.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} parcels wait for something that has not come; the rest of them is taken once that is here.</source>
      <extracomment>For one: one parcel waits for something that has not come; the rest of it is taken once that is here.</extracomment>
      <translation>
        <numerusform>en försändelse väntar på något som inte har kommit; resten av den tas när det är här.</numerusform>
        <numerusform>{number} försändelser väntar på något som inte har kommit; resten av dem tas när det är här.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} is half written or was changed. Whoever has it is asked to send it again.</source>
      <translation>{object_} är halvskriven eller har ändrats. Den som har den ombeds skicka den igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no country code.</source>
      <translation>”{given}” är ingen landskod.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give two letters, e.g. NO, SE, DK, FI or IS.</source>
      <translation>Ange två bokstäver, t.ex. NO, SE, DK, FI eller IS.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no period.</source>
      <translation>”{given}” är ingen period.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give the last year that the figures cover, e.g. 2026.</source>
      <translation>Ange det sista år som siffrorna gäller, t.ex. 2026.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no currency.</source>
      <translation>”{given}” är ingen valuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give three letters, e.g. NOK, SEK, DKK, EUR or ISK.</source>
      <translation>Ange tre bokstäver, t.ex. NOK, SEK, DKK, EUR eller ISK.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This workspace has a cluster “{name}” already ({id}).</source>
      <translation>Den här arbetsytan har redan ett kluster ”{name}” ({id}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Use that one, or give the other one a name that tells them apart.</source>
      <translation>Använd det, eller ge det andra ett namn som skiljer dem åt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>{what} has no name.</source>
      <translation>{what} har inget namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give one.</source>
      <translation>Ange ett.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This assessment of {period} is read-only: it was {why}.</source>
      <translation>Den här bedömningen av {period} är skrivskyddad: den är {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Nothing was changed. Open it again as a revision, or begin an assessment of another period.</source>
      <translation>Inget har ändrats. Öppna den igen som en revision, eller börja en bedömning av en annan period.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>You observe this assessment of {period}: you read all of it, and change nothing.</source>
      <translation>Du observerar den här bedömningen för {period}: du läser allt i den och ändrar inget.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Tell its assessors what you think, or ask its lead for another role.</source>
      <translation>Säg till bedömarna vad du tycker, eller be den som leder den om en annan roll.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>The cluster</source>
      <translation>Klustret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>taken over from a workbook</source>
      <translation>övertagen från en arbetsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>finalised</source>
      <translation>slutförd</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>“{given}” is no label.</source>
      <translation>”{given}” är ingen märkning.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Choose gold, silver or bronze.</source>
      <translation>Välj guld, silver eller brons.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>{what} ends on {until}, before it begins on {on}.</source>
      <translation>{what} slutar {until}, innan den börjar {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Check the two dates.</source>
      <translation>Kontrollera de två datumen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label {capitalize}</source>
      <translation>märkning {capitalize}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label body</source>
      <translation>märkningsorgan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label body</source>
      <translation>Märkningsorganet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label</source>
      <translation>Märkningen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a year that is not taken.</source>
      <translation>Av ett år som inte tas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a cluster that is not taken.</source>
      <translation>Av ett kluster som inte tas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>“{name}” may be {nearly}, or a cluster of its own.</source>
      <translation>”{name}” kan vara {nearly}, eller ett eget kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>a figure of {period}</source>
      <translation>en siffra från {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>an earlier file</source>
      <translation>en tidigare fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>Taken over on {moment} at {moment2} UTC already; nothing was changed.</source>
      <translation>Togs över redan {moment} kl. {moment2} UTC; inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>These differ from what was taken over before, which stays: {list}.</source>
      <translation>De här skiljer sig från det som togs över förut, som står kvar: {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{period} is assessed in this workspace: its figures were left.</source>
      <translation>{period} bedöms i den här arbetsytan: dess siffror lämnades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{cell} of {file}</source>
      <translation>{cell} i {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{why} Say so: --cluster “{name}={nearly}”.</source>
      <translation>{why} Säg det så: --cluster ”{name}={nearly}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>No question matches.</source>
      <translation>Ingen fråga passar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>ready</source>
      <translation>klara</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>taken over</source>
      <translation>övertagna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to be asked</source>
      <translation>frågas</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other year, left</source>
      <translation>annat år, lämnad</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>answers no question</source>
      <translation>svarar inte på någon fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other cluster, left</source>
      <translation>annat kluster, lämnad</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>caption</source>
      <translation>rubrik</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to ask</source>
      <translation>att fråga om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>without a question</source>
      <translation>utan fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>captions</source>
      <translation>rubriker</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>of other years</source>
      <translation>från andra år</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>of other clusters</source>
      <translation>från andra kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{parts} = {filled} filled cells</source>
      <translation>{parts} = {filled} ifyllda celler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Sheet</source>
      <translation>Blad</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Cell</source>
      <translation>Cell</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Text in the cell</source>
      <translation>Text i cellen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>What became of it</source>
      <translation>Vad det blev av den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Cluster</source>
      <translation>Kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Question</source>
      <translation>Fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Value as read</source>
      <translation>Läst värde</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Confidence</source>
      <translation>Säkerhet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Why</source>
      <translation>Varför</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/batch_words.py" />
      <source>{number} clusters</source>
      <extracomment>For one: {number} cluster</extracomment>
      <translation>
        <numerusform>ett kluster</numerusform>
        <numerusform>{number} kluster</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>taken over on {day} already</source>
      <translation>redan övertagen {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} taken over</source>
      <translation>{cells} övertagna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} ready</source>
      <translation>{cells} klara</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} without a question</source>
      <translation>{cells} utan fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Every cell</source>
      <translation>Alla celler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} to ask</source>
      <translation>{cells} att fråga om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Level of {indicator}</source>
      <translation>Nivå på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>account of an import</source>
      <translation>redovisning av en import</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>not read</source>
      <translation>inte läst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>{path} names no cluster, neither in a cell or title nor in its name.</source>
      <translation>{path} nämner inget kluster, varken i en cell, i en rubrik eller i sitt namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Name the file after its cluster, or say whose it is: --cluster “{file}=NAME”.</source>
      <translation>Döp filen efter sitt kluster, eller säg vems den är: --cluster ”{file}=NAME”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Say below whose it is.</source>
      <translation>Säg nedan vems den är.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Neither the file nor its name names a year: its figures are taken as those of {year}.</source>
      <translation>Varken filen eller dess namn nämner ett år: siffrorna tas som {year} års.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Read</source>
      <translation>Läst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands there, but answered nothing.</source>
      <translation>”{name}” finns där, men svarade inget.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} is not known: amounts that name no currency are asked.</source>
      <translation>Landet för {name} är inte känt: om belopp utan valuta ställs en fråga.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} and {others} others is not known: amounts that name no currency are asked.</source>
      <translation>Landet för {name} och {others} till är inte känt: om belopp utan valuta ställs en fråga.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>there is no such file or folder</source>
      <translation>det finns ingen sådan fil eller mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Reading {name}</source>
      <translation>Läser {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>No cell names the cluster; “{names}” is taken from {how}.</source>
      <translation>Ingen cell nämner klustret; ”{names}” är taget från {how}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands in several rows or columns; nothing was taken from them.</source>
      <translation>”{name}” står i flera rader eller kolumner; inget togs från dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/beginning.py" />
      <source>new assessment of {name}</source>
      <translation>ny bedömning av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Packages can't be grouped by “{given}”.</source>
      <translation>Paket kan inte grupperas efter ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Choose from: {known}.</source>
      <translation>Välj bland: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>The least number of clusters in a group can't be {limit}.</source>
      <translation>Det minsta antalet kluster i en grupp kan inte vara {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Give a number from 1; 5 is usual, and with 1 every single cluster is shown.</source>
      <translation>Ange ett tal från 1; 5 är vanligt, och med 1 visas vartenda kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is not shown: {reason}.</source>
      <translation>{path} visas inte: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The verdict says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Utlåtandet säger mer; be den som skickade det om paketet så som det signerades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is no longer the file that was checked.</source>
      <translation>{path} är inte längre den fil som kontrollerades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Check it again before you look into it.</source>
      <translation>Kontrollera den igen innan du tittar i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>“{name}” is of a kind that is not opened from a package, as it may carry a program.</source>
      <translation>”{name}” är av ett slag som inte öppnas ur ett paket, eftersom det kan bära ett program.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Save a copy, and open it only where you know what it does.</source>
      <translation>Spara en kopia, och öppna den bara om du vet vad den gör.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition in it can't be read, or is not the one that the assessment names; so questions and indicators are told by their ids.</source>
      <translation>Formulärutgåvan i det går inte att läsa, eller är inte den som bedömningen nämner; därför visas frågor och indikatorer med sina id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The report</source>
      <translation>Rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Everything as a workbook</source>
      <translation>Allt som arbetsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition</source>
      <translation>Formulärutgåvan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The assessment as data</source>
      <translation>Bedömningen som data</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>With every signature</source>
      <translation>Med alla signaturer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>the assessment in it can't be read</source>
      <translation>bedömningen i det går inte att läsa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is sealed, and was not opened</source>
      <translation>det är förseglat, och öppnades inte</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is a file for colleagues, and is taken under Sync</source>
      <translation>det är en fil för kolleger, och tas under Synkronisering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is no sound package</source>
      <translation>det är inget riktigt paket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>what is in it is not what was put together or signed</source>
      <translation>det som finns i det är inte det som sattes samman eller signerades</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Lead assessor</source>
      <translation>Ledande bedömare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Co-assessor</source>
      <translation>Medbedömare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Third assessor</source>
      <translation>Tredje bedömare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Observer</source>
      <translation>Observatör</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Agreed levels</source>
      <translation>Enade nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>One assessor's levels</source>
      <translation>En bedömares nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Levels not yet agreed</source>
      <translation>Nivåer som inte är enade än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Strength</source>
      <translation>Styrka</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Improvement</source>
      <translation>Förbättring</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Remark</source>
      <translation>Anmärkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>passed</source>
      <translation>uppfyllt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>failed</source>
      <translation>ej uppfyllt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>open¦not decided</source>
      <translation>öppet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>final</source>
      <translation>slutgiltig</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>draft</source>
      <translation>utkast</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{number}, replaces version {before}: {text_of}</source>
      <translation>{number}, ersätter version {before}: {text_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{figure_of} of {figure_of2} points</source>
      <translation>{figure_of} av {figure_of2} poäng</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No indicator stands in it.</source>
      <translation>Ingen indikator står i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No answer stands in it.</source>
      <translation>Inget svar står i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No finding stands in it.</source>
      <translation>Ingen iakttagelse står i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No measure stands in it.</source>
      <translation>Ingen åtgärd står i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Nobody is named in it.</source>
      <translation>Ingen nämns i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No document was seen.</source>
      <translation>Inget dokument har setts.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Edition</source>
      <translation>Utgåva</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Rests on</source>
      <translation>Vilar på</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>As it stood on</source>
      <translation>Läget den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Made with</source>
      <translation>Gjord med</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>A cluster without a name</source>
      <translation>Ett kluster utan namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{figure_of} of {figure_of2}</source>
      <translation>{figure_of} av {figure_of2}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Indicator</source>
      <translation>Indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Level</source>
      <translation>Nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Points</source>
      <translation>Poäng</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Threshold</source>
      <translation>Tröskel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Answer</source>
      <translation>Svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>By</source>
      <translation>Av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Finding</source>
      <translation>Iakttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Kind</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>level {before} to {after}</source>
      <translation>nivå {before} till {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Measure</source>
      <translation>Åtgärd</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Owner</source>
      <translation>Ansvarig</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Due¦the day of a measure</source>
      <translation>Klart senast</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Declares no interest</source>
      <translation>Uppger inget intresse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>has to sign</source>
      <translation>ska signera</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Name</source>
      <translation>Namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Role</source>
      <translation>Roll</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Interest</source>
      <translation>Intresse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Signature</source>
      <translation>Signatur</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>in this package</source>
      <translation>i det här paketet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not in this package</source>
      <translation>inte i det här paketet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Seen on</source>
      <translation>Sett den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Speaks for</source>
      <translation>Gäller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Where</source>
      <translation>Var</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not met</source>
      <translation>inte uppfyllt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>This level means</source>
      <translation>Nivån betyder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Why this level</source>
      <translation>Varför denna nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it counts</source>
      <translation>Så räknas den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded by</source>
      <translation>Nedskrivet av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded</source>
      <translation>Nedskrivet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Taken from</source>
      <translation>Hämtat från</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What was found</source>
      <translation>Vad som iakttogs</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What is to be done</source>
      <translation>Vad som ska göras</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it is proven</source>
      <translation>Hur det bevisas</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Declaration missing</source>
      <translation>Deklaration saknas</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Interest in the cluster</source>
      <translation>Intresse i klustret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Seen by</source>
      <translation>Sett av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Size</source>
      <translation>Storlek</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Where it is</source>
      <translation>Var det finns</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{value} (does not fit the question)</source>
      <translation>{value} (passar inte till frågan)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>There is nothing to give away yet: {count} of the {least} assessments that it takes.</source>
      <translation>Det finns inget att lämna vidare än: {count} av de {least} bedömningar som krävs.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>It counts assessments that you scored with others and on which all of you agreed.</source>
      <translation>De bedömningar räknas som du har gjort tillsammans med andra och som ni alla har enats om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Nothing to tell yet: it counts assessments that you scored with others, locked, and on which all of you agreed.</source>
      <translation>Inget att säga än: de bedömningar räknas som du har gjort tillsammans med andra, som är låsta och som ni alla har enats om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>can't be told yet</source>
      <translation>kan inte sägas än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>none can be told</source>
      <translation>ingen kan utläsas</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score higher</source>
      <translation>du sätter högre nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score lower</source>
      <translation>du sätter lägre nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{level_text} ({level_text2} to {level_text3})</source>
      <translation>{level_text} ({level_text2} till {level_text3})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>The name and id of {name}, and when the file was made.</source>
      <translation>Namn och id för {name}, och när filen gjordes.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of {assessments} assessments together: how {name}'s own first levels differ from the agreed ones, as a whole, by section and by indicator.</source>
      <translation>För {assessments} bedömningar tillsammans: hur de första nivåer som {name} själv gav skiljer sig från de enade, som helhet, per avsnitt och per indikator.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of a section or an indicator with fewer than {fewest} assessments only how many there are.</source>
      <translation>För ett avsnitt eller en indikator med färre än {fewest} bedömningar bara hur många de är.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>No cluster, no period, no level of any assessment, and nothing of a colleague.</source>
      <translation>Inget kluster, ingen period, ingen bedömnings nivåer, och inget om en kollega.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>It is not signed: anybody who has it could change it.</source>
      <translation>Den är inte signerad: vem som helst som har den kan ändra den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{moved} of {n}</source>
      <translation>{moved} av {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}. 1 is full agreement.</source>
      <translation>Vägd kappa för egna mot enade nivåer: {kappa}. 1 är full enighet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}, too unsure for an interval. 1 is full agreement.</source>
      <translation>Vägd kappa för egna mot enade nivåer: {kappa}, för osäkert för ett intervall. 1 är full enighet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{number} levels on another scale are left out.</source>
      <extracomment>For one: {number} level on another scale is left out.</extracomment>
      <translation>
        <numerusform>En nivå på en annan skala är utelämnad.</numerusform>
        <numerusform>{number} nivåer på en annan skala är utelämnade.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is not what was saved.</source>
      <translation>{entry} är inte det som sparades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is shown as current, or is not, against what the history says.</source>
      <translation>{entry} visas som gällande, eller visas inte, tvärtemot vad historien säger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is gone.</source>
      <translation>{entry} är borta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>The file's structure is damaged: {detail}.</source>
      <translation>Filens struktur är skadad: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A part of the file can't be read: {detail}.</source>
      <translation>En del av filen går inte att läsa: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A list in the file does not agree with the history: {detail}.</source>
      <translation>En lista i filen stämmer inte med historien: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A rule of the file was changed, taken out, or is none of ours: {detail}.</source>
      <translation>En regel i filen har ändrats, tagits bort eller är inte någon av våra: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is gone.</source>
      <translation>{file} är borta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is not what was added.</source>
      <translation>{file} är inte det som lades till.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>Evidence {sha256}… that no assessment names</source>
      <translation>Underlaget {sha256}… som ingen bedömning nämner</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>The process that checked it ended before it was done.</source>
      <translation>Processen som kontrollerade det slutade innan den var klar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone with `workbench verify`, and ask whoever sent it for the package again.</source>
      <translation>Kontrollera det för sig med `workbench verify`, och be avsändaren om paketet igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone under Packages (Ctrl+4), and ask whoever sent it for the package again.</source>
      <translation>Kontrollera det för sig under Paket (Ctrl+4), och be avsändaren om paketet igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>{path} is not given to colleagues: {reason}.</source>
      <translation>{path} ges inte till kolleger: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; `workbench verify` says what is wrong with it.</source>
      <translation>Bara det signerade paketet av en slutförd bedömning går runt; `workbench verify` säger vad som är fel med det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; check it under Packages.</source>
      <translation>Bara det signerade paketet av en slutförd bedömning går runt; kontrollera det under Paket.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>No colleague has put {package} here.</source>
      <translation>Ingen kollega har lagt {package} här.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed puts it there with `workbench package put WS PACKAGE`.</source>
      <translation>Synkronisera först; den som har signerat lägger dit det med `workbench package put WS PACKAGE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed it in their window puts it there by that.</source>
      <translation>Synkronisera först; den som har signerat i sitt fönster har därmed lagt dit det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>signed by {names}</source>
      <translation>signerat av {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>nobody has signed it</source>
      <translation>ingen har signerat det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>waits for {names}</source>
      <translation>väntar på {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>not here yet</source>
      <translation>inte här än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>it is a draft</source>
      <translation>det är ett utkast</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package</source>
      <translation>ett signerat paket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package of version {version}</source>
      <translation>ett signerat paket av version {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>The assessment was not finalised: {count} missing ({names}).</source>
      <translation>Bedömningen slutfördes inte: {count} saknas ({names}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>It stays open. The checks beside the report lead to each.</source>
      <translation>Den förblir öppen. Kontrollerna bredvid rapporten leder till var och en.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>Signing …</source>
      <translation>Signerar …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/closing.py" />
      <source>{number} things are</source>
      <extracomment>For one: thing is</extracomment>
      <translation>
        <numerusform>en sak</numerusform>
        <numerusform>{number} saker</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>{path} has {size:,} bytes, over the limit of {limit:,} for one piece of evidence.</source>
      <translation>{path} har {size:,} byte, över gränsen {limit:,} för ett enskilt underlag.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>Keep the part that proves the point, or name the document in a note.</source>
      <translation>Behåll den del som bevisar saken, eller nämn dokumentet i en anteckning.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>The edition {edition} has neither a question nor an indicator {given}.</source>
      <translation>Utgåvan {edition} har varken en fråga eller en indikator {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>`workbench forms show {edition}` lists them.</source>
      <translation>`workbench forms show {edition}` listar dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>there is no such file</source>
      <translation>det finns ingen sådan fil</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{number} cells</source>
      <extracomment>For one: cell</extracomment>
      <translation>
        <numerusform>en cell</numerusform>
        <numerusform>{number} celler</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>The sheet “{sheet}” was taken out of the file; its answers can't be read.</source>
      <translation>Bladet ”{sheet}” har tagits bort ur filen; dess svar går inte att läsa.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} no longer in the file: {names}.</source>
      <translation>{count} finns inte längre i filen: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer {list}; it was taken for none of them.</source>
      <translation>{cell} säger sig besvara {list}; den togs inte för någon av dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} filled in where nothing was asked: read them in the file.</source>
      <translation>{count} ifyllda där inget frågades: läs dem i filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>There is no answer of {period} that could be kept here.</source>
      <translation>Det finns inget svar för {period} som kunde behållas här.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>As in {period}.</source>
      <translation>Som {period}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} holds a formula; its result is taken, not the formula.</source>
      <translation>{address} innehåller en formel; dess resultat tas, inte formeln.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer “{name}”, which the edition does not ask; it was not taken.</source>
      <translation>{cell} säger sig besvara ”{name}”, som utgåvan inte frågar om; den togs inte.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>as {period}</source>
      <translation>som {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} says “{strip}”; the figure is taken, the words are kept as a note.</source>
      <translation>{cell} säger ”{strip}”; siffran tas, orden behålls som anteckning.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} says “{fault}”, which is no level; the words are kept as the reason.</source>
      <translation>{address} säger ”{fault}”, som inte är någon nivå; orden behålls som skäl.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{number} cells are</source>
      <extracomment>For one: cell is</extracomment>
      <translation>
        <numerusform>en cell</numerusform>
        <numerusform>{number} celler</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{n} clusters: median {median}. Of so few no more is told.</source>
      <translation>{n} kluster: median {median}. Om så få sägs inte mer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{group}, {n} clusters, as of {day}</source>
      <translation>{group}, {n} kluster, per {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>Too few of these clusters have a level here to be told of.</source>
      <translation>För få av dessa kluster har en nivå här för att något ska kunna sägas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{title}: {group}, {n} clusters</source>
      <translation>{title}: {group}, {n} kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>all of it</source>
      <translation>alla</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>This assessment of {period} is not finalised, so there is nothing to correct.</source>
      <translation>Den här bedömningen av {period} är inte slutförd, så det finns inget att rätta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>It is open: change what is to be changed, and finalise it.</source>
      <translation>Den är öppen: ändra det som ska ändras, och slutför den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>A revision needs its reason.</source>
      <translation>En revision kräver ett skäl.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Say in a sentence what is corrected and why; it stands on the report's cover.</source>
      <translation>Säg i en mening vad som rättas och varför; det står på rapportens omslag.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>The reason has {length} characters, and the report's cover has room for {limit}.</source>
      <translation>Skälet har {length} tecken, och rapportens omslag har plats för {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Shorten it.</source>
      <translation>Korta det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>This assessment of {period} was not opened for a revision.</source>
      <translation>Den här bedömningen av {period} har inte öppnats för en revision.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Nothing was changed.</source>
      <translation>Inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Everybody who has to sign {path} has signed it.</source>
      <translation>Alla som ska signera {path} har signerat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nothing is left to do: give it to the cluster and to the label body.</source>
      <translation>Inget återstår: ge det till klustret och till märkningsorganet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{percent}, label {label}</source>
      <translation>{percent}, märkning {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>You have signed. Send it on: it waits for {names}.</source>
      <translation>Du har signerat. Skicka vidare: paketet väntar på {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Signed by {names}.</source>
      <translation>Signerat av {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nobody has signed yet.</source>
      <translation>Ingen har signerat än.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{done} Your signature is the one that it waits for.</source>
      <translation>{done} Det är din signatur det väntar på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{done} It waits for {names}.</source>
      <translation>{done} Det väntar på {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>it is no package</source>
      <translation>det är inget paket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/demonstrating.py" />
      <source>{path} is not empty, and no earlier demonstration.</source>
      <translation>{path} är inte tom, och ingen tidigare demonstration.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/demonstrating.py" />
      <source>Choose another folder: workbench demo --out FOLDER.</source>
      <translation>Välj en annan mapp: workbench demo --out FOLDER.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/documents.py" />
      <source>Changed since {period}:</source>
      <translation>Ändrat sedan {period}:</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>The workspace holds another edition “{id}” than the one that the assessment rests on.</source>
      <translation>Arbetsytan innehåller en annan utgåva ”{id}” än den som bedömningen vilar på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>Bring the workspace back from a snapshot or a colleague's copy; nothing was changed.</source>
      <translation>Hämta tillbaka arbetsytan från en ögonblicksbild eller en kollegas kopia; inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>a snapshot first</source>
      <translation>först en ögonblicksbild</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>{count}, then the workspace</source>
      <translation>{count}, sedan arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Copies and exports that you made before are as they were; the disk may keep traces of the old file until it writes over them.</source>
      <translation>Kopior och exporter som du har gjort tidigare är som de var; disken kan ha kvar spår av den gamla filen tills den skriver över dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Still as it was: {each}</source>
      <translation>Fortfarande som förut: {each}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/encrypting.py" />
      <source>{number} snapshots</source>
      <extracomment>For one: snapshot</extracomment>
      <translation>
        <numerusform>en ögonblicksbild</numerusform>
        <numerusform>{number} ögonblicksbilder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the receipt needs a reason.</source>
      <translation>Inget raderades: kvittot kräver ett skäl.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Give one with --reason, e.g. “asked for by the cluster”.</source>
      <translation>Ange ett med --reason, t.ex. ”på klustrets begäran”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write why, e.g. “asked for by the cluster”.</source>
      <translation>Skriv varför, t.ex. ”på klustrets begäran”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the reason names {name}, and it stays in the history.</source>
      <translation>Inget raderades: skälet nämner {name}, och det finns kvar i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write it without the name; the receipt says whom it is about.</source>
      <translation>Skriv det utan namnet; kvittot säger vem det gäller.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>The erasure is begun and not finished: {reason}</source>
      <translation>Raderingen är påbörjad men inte klar: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>It goes on by itself when the workspace is opened next; nothing that is erased shows any more.</source>
      <translation>Den går vidare av sig själv nästa gång arbetsytan öppnas; inget av det raderade visas längre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{name} is you: whoever works in a workspace signs what they say with their name.</source>
      <translation>{name} är du: den som arbetar i en arbetsyta står med sitt namn för det som sägs där.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Hand the workspace over to a colleague, who erases it there.</source>
      <translation>Lämna över arbetsytan till en kollega, som raderar det där.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: this workspace is damaged, and what can't be read can't be erased.</source>
      <translation>Inget raderades: den här arbetsytan är skadad, och det som inte kan läsas kan inte raderas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: `workbench check WS --repair-to FILE`.</source>
      <translation>Laga den först: `workbench check WS --repair-to FILE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: Check the workspace, in the settings.</source>
      <translation>Laga den först: Kontrollera arbetsytan, under Inställningar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Former colleague {person}</source>
      <translation>Tidigare kollega {person}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Name and e-mail address, as they were ever written</source>
      <translation>Namn och e-postadress, överallt där de har skrivits</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>What they answered, scored and noted stays, under the pseudonym: it belongs to the assessments.</source>
      <translation>Svar, nivåer och anteckningar finns kvar, under pseudonymen: de hör till bedömningarna.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{line} (erased {said}: {reason})</source>
      <translation>{line} (raderat {said}: {reason})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Their declaration for {list} stays: it was finalised and signed for.</source>
      <translation>Deklarationen för {list} finns kvar: den är slutförd och signerad.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>it could not be removed; delete it</source>
      <translation>den kunde inte tas bort; radera den</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/erasing.py" />
      <source>{number} declarations of interest</source>
      <extracomment>For one: declaration of interest</extracomment>
      <translation>
        <numerusform>en jävsdeklaration</numerusform>
        <numerusform>{number} jävsdeklarationer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>The log</source>
      <translation>Loggen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/erasing.py" />
      <source>{number} files</source>
      <extracomment>For one: file</extracomment>
      <translation>
        <numerusform>en fil</numerusform>
        <numerusform>{number} filer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>There is no export “{given}”.</source>
      <translation>Det finns ingen export ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>The {kind} does not say what the assessment says: {fault}</source>
      <translation>Filen ({kind}) säger inte vad bedömningen säger: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>It was not written. Please send us this sentence; your answers are safe.</source>
      <translation>Den skrevs inte. Skicka oss gärna den här meningen; dina svar är i säkerhet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>{path} is a signed package and is left as it is.</source>
      <translation>{path} är ett signerat paket och lämnas som det är.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Export into another folder.</source>
      <translation>Exportera till en annan mapp.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>There is no package for “{given}”.</source>
      <translation>Det finns inget paket för ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>A package is for the cluster or the programme; what everybody may see is the public profile.</source>
      <translation>Ett paket är för klustret eller programmet; det som alla får se är den offentliga profilen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Files can't be written in “{language}”.</source>
      <translation>Filer kan inte skrivas på ”{language}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the workbook …</source>
      <translation>Skriver arbetsboken …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the report …</source>
      <translation>Skriver rapporten …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the questionnaire …</source>
      <translation>Skriver frågeformuläret …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the feedback sheet …</source>
      <translation>Skriver återkopplingsbladet …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the prep sheet …</source>
      <translation>Skriver förberedelsebladet …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>prep sheet</source>
      <translation>förberedelseblad</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the profile …</source>
      <translation>Skriver profilen …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Packing …</source>
      <translation>Packar …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>{place} is not as the format of packages describes it.</source>
      <translation>{place} är inte så som paketformatet beskriver det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>assessment.json differs from the assessment.</source>
      <translation>assessment.json skiljer sig från bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>Something unexpected happened ({what}); it is our fault, not yours.</source>
      <translation>Något oväntat hände ({what}); det är vårt fel, inte ditt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>What was saved is safe. Please send us {report}.</source>
      <translation>Det som har sparats är i säkerhet. Skicka oss gärna {report}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>title</source>
      <translation>titel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>text</source>
      <translation>text</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>short form</source>
      <translation>kortform</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>who does it</source>
      <translation>vem som gör det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>by when</source>
      <translation>till när</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>how it is proven</source>
      <translation>hur det bevisas</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level now</source>
      <translation>nivå nu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level it leads to</source>
      <translation>nivå som den leder till</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>whether it was removed</source>
      <translation>om det har tagits bort</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>what it speaks for</source>
      <translation>vad det gäller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>name</source>
      <translation>namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>sort</source>
      <translation>slag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>country</source>
      <translation>land</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>region</source>
      <translation>region</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>sector</source>
      <translation>bransch</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Cluster “{name}”: {field}</source>
      <translation>Kluster ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Evidence “{name}”: {field}</source>
      <translation>Underlag ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Finding “{name}”: {field}</source>
      <translation>Iakttagelse ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Measure “{name}”: {field}</source>
      <translation>Åtgärd ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Talk “{name}”: {field}</source>
      <translation>Samtal ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Request “{name}”: {field}</source>
      <translation>Begäran ”{name}”: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Note on {indicator}</source>
      <translation>Anteckning om {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Whether {indicator} is to be discussed</source>
      <translation>Om {indicator} ska diskuteras</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Role of {name}</source>
      <translation>Roll för {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Interest of {name}</source>
      <translation>Jävsdeklaration från {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Lock of {name}</source>
      <translation>Lås för {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Approval of {name}</source>
      <translation>Godkännande av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Mark of {question}</source>
      <translation>Markering på {question}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Period</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Currency</source>
      <translation>Valuta</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Origin</source>
      <translation>Ursprung</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Previous</source>
      <translation>Föregående</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit first</source>
      <translation>Besökets första dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit last</source>
      <translation>Besökets sista dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Deleted</source>
      <translation>Borttagen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Agenda</source>
      <translation>Program</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Level that {name} gave for {indicator}</source>
      <translation>Nivå som {name} gav på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Agreed level of {indicator}</source>
      <translation>Enad nivå på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Your level of {indicator}</source>
      <translation>Din nivå på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>somebody</source>
      <translation>någon</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>This assessment is for practice: it is never finalised.</source>
      <translation>Den här bedömningen är för övning: den slutförs aldrig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>Export it as a draft to see what the files look like.</source>
      <translation>Exportera den som utkast för att se hur filerna ser ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Nothing was done: {path} is about no assessment of {workspace}, so its log has no place for it.</source>
      <translation>Inget gjordes: {path} gäller ingen bedömning i {workspace}, så dess logg har ingen plats för det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Give the workspace that the package was exported from, or leave --workspace out.</source>
      <translation>Ange den arbetsyta som paketet exporterades från, eller utelämna --workspace.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>No assessors' file is made of this assessment: {reason}.</source>
      <translation>Det görs ingen bedömarfil av den här bedömningen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Only those who have joined an assessment hand it to one another; its lead lets somebody join.</source>
      <translation>Bara de som har gått med i en bedömning lämnar den till varandra; dess ledare låter någon gå med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>The assessors' file was not written: read back, {count} of its parts are not what was said.</source>
      <translation>Bedömarfilen skrevs inte: när den lästes tillbaka var {count} av dess delar inte det som skulle stå där.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Your work is safe. Export it into another folder or onto another disk; if it stays so, send us this.</source>
      <translation>Ditt arbete är i säkerhet. Exportera till en annan mapp eller en annan disk; om det inte hjälper, skicka oss det här.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Writing the assessors' file …</source>
      <translation>Skriver bedömarfilen …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Nobody but you can open the assessors' file yet: no colleague has joined with a key.</source>
      <translation>Ingen utom du kan öppna bedömarfilen än: ingen kollega har gått med med en nyckel.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>it is for practice</source>
      <translation>den är för övning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>you have no part in it</source>
      <translation>du har ingen del i den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>{folder} is not empty, so nothing was written there.</source>
      <translation>{folder} är inte tom, så inget skrevs där.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Choose a new folder: what is handed out should hold nothing else.</source>
      <translation>Välj en ny mapp: det som lämnas ut ska inte blandas med annat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Nothing is held about “{name}”.</source>
      <translation>Det finns inget om ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Try the name as it may have been written, or the e-mail address.</source>
      <translation>Försök med namnet så som det kan ha skrivits, eller e-postadressen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What was written is not what is held: {fault} differs.</source>
      <translation>Det som skrevs är inte det som finns: {fault} skiljer sig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>It was taken away again. Check the disk, and try once more; please send us this sentence.</source>
      <translation>Det togs bort igen. Kontrollera disken, och försök en gång till; skicka oss gärna den här meningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Who they are</source>
      <translation>Vem personen är</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their part in an assessment, and their declarations</source>
      <translation>Personens roll i en bedömning, och deklarationerna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What refers to them</source>
      <translation>Vad som hänvisar till personen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Where they are named</source>
      <translation>Var personen nämns</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Reading it back …</source>
      <translation>Läser tillbaka det …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their levels</source>
      <translation>Personens nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What they wrote down</source>
      <translation>Vad personen har skrivit ned</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>all that is held</source>
      <translation>allt som finns</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: the levels of {what}, until all have locked</source>
      <translation>{place}: nivåerna från {what}, tills alla har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: what is agreed on, until you have locked too</source>
      <translation>{place}: det som är enat, tills du också har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>a colleague</source>
      <translation>en kollega</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>This computer does not know yet who you are.</source>
      <translation>Den här datorn vet inte vem du är än.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Run `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` once.</source>
      <translation>Kör `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` en gång.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>{path} can't be understood: {reason}.</source>
      <translation>{path} går inte att förstå: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Take it from a backup, or remove it and run `workbench init` again with --person.</source>
      <translation>Hämta den från en säkerhetskopia, eller ta bort den och kör `workbench init` igen med --person.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>You have no signing identity on this computer yet.</source>
      <translation>Du har ingen signeringsidentitet på den här datorn än.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one with `workbench identity new`, or take one with `workbench identity import`.</source>
      <translation>Gör en med `workbench identity new`, eller ta en med `workbench identity import`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one, or choose the file of one that you have.</source>
      <translation>Gör en, eller välj filen med en som du har.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>{path} was issued for another key than that of {identity}.</source>
      <translation>{path} utfärdades för en annan nyckel än den i {identity}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Send the certificate of exactly this identity to the authority again.</source>
      <translation>Skicka certifikatet för just den här identiteten till utfärdaren igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity is valid from {start} to {end} only: it can't sign today.</source>
      <translation>Din signeringsidentitet gäller bara från {start} till {end}: den kan inte signera i dag.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it with `workbench identity renew`; what it signed before stays valid.</source>
      <translation>Förnya den med `workbench identity renew`; det som den har signerat förblir giltigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Förnya den under Inställningar, Identitet och personer; det som den har signerat förblir giltigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>This identity names another person ({person}) than you are on this computer ({id}). Colleagues would see two people: begin this computer with `workbench init --identity` instead.</source>
      <translation>Den här identiteten nämner en annan person ({person}) än du är på den här datorn ({id}). Kolleger skulle se två personer: börja i stället den här datorn med `workbench init --identity`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ended on {day}: it can't sign any more. Renew it; what it signed stays valid.</source>
      <translation>Din signeringsidentitet gick ut {day}: den kan inte signera längre. Förnya den; det som den har signerat förblir giltigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ends on {day}, {when}. Renew it before.</source>
      <translation>Din signeringsidentitet går ut {day}, {when}. Förnya den innan dess.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>in {count}</source>
      <translation>om {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>within a day</source>
      <translation>inom ett dygn</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/identities.py" />
      <source>{number} days</source>
      <extracomment>For one: day</extracomment>
      <translation>
        <numerusform>en dag</numerusform>
        <numerusform>{number} dagar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/imported.py" />
      <source>it changed while it was read</source>
      <translation>den ändrades medan den lästes</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>kept answer for {short}</source>
      <translation>behållet svar på {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>mark on {indicator}</source>
      <translation>markering på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not known</source>
      <translation>inte känt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{words} for {short}</source>
      <translation>{words} för {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{count} kept answers</source>
      <translation>{count} behållna svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>level {level} for {indicator}</source>
      <translation>nivå {level} för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>no level for {indicator}</source>
      <translation>ingen nivå för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not applicable for {indicator}</source>
      <translation>inte tillämpligt för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>rationale for {indicator}</source>
      <translation>motivering för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>notes on {place}</source>
      <translation>anteckningar om {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>quick note on {place}</source>
      <translation>snabbanteckning om {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>evidence {name}</source>
      <translation>underlag {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{sort} on {indicator}</source>
      <translation>{sort} på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>answer to {title}</source>
      <translation>svar på {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>the whole workspace</source>
      <translation>hela arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>what is not here any more</source>
      <translation>det som inte finns här längre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>a colleague's name</source>
      <translation>en kollegas namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>a cluster</source>
      <translation>ett kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/keeping_verdicts.py" />
      <source>{path} is neither a .pdf nor a .txt file.</source>
      <translation>{path} är varken en .pdf- eller en .txt-fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/keeping_verdicts.py" />
      <source>Choose a name that ends with .pdf or .txt.</source>
      <translation>Välj ett namn som slutar på .pdf eller .txt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>There is nothing to lock: {why}.</source>
      <translation>Det finns inget att låsa: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Locking closes levels that somebody else gives too, each without sight of the other.</source>
      <translation>Låset stänger nivåer som någon annan också ger, utan att ni ser varandras.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Your levels are locked already.</source>
      <translation>Dina nivåer är redan låsta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>A level can still be revised with a reason; what you first thought stays in the story.</source>
      <translation>En nivå kan ännu ändras med ett skäl; det du först tyckte finns kvar i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>nobody scores beside you</source>
      <translation>ingen ger nivåer vid sidan av dig</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>you have given no level yet</source>
      <translation>du har inte gett någon nivå än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>The log can't be written as {name}.</source>
      <translation>Loggen kan inte skrivas som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>Give a file that ends in .xlsx or .csv.</source>
      <translation>Ange en fil som slutar på .xlsx eller .csv.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Nothing was asked for under {given}.</source>
      <translation>Inget har efterfrågats under {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Give a number as `workbench request WS A` lists it: {known}.</source>
      <translation>Ange ett nummer så som `workbench request WS A` listar det: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>talk with {name}</source>
      <translation>samtal med {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>request for {words}</source>
      <translation>begäran om {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>received</source>
      <translation>mottaget</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>open again</source>
      <translation>öppet igen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>there is none yet</source>
      <translation>det finns ingen än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>on a network drive</source>
      <translation>på en nätverksenhet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>in a folder that is kept in a cloud</source>
      <translation>i en mapp som ligger i ett moln</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>{name} lies {place}. Others may write there at the same moment, so it is opened with more care: slower, and in one place at a time. Better keep it on this computer, and share packages and copies.</source>
      <translation>{name} ligger {place}. Andra kan skriva där samtidigt, så den öppnas med större försiktighet: långsammare, och bara på ett ställe åt gången. Behåll den hellre på den här datorn, och dela paket och kopior.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>what was sound</source>
      <translation>det som var helt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>There is no mapping “{given}” in this workspace, and no such file.</source>
      <translation>Det finns ingen mappning ”{given}” i den här arbetsytan, och ingen sådan fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>`workbench mapping list` shows those that are kept.</source>
      <translation>`workbench mapping list` visar de som är sparade.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Choose one of those that are offered.</source>
      <translation>Välj en av dem som erbjuds.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>The mapping has no name.</source>
      <translation>Mappningen har inget namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Name it after the layout that it reads, e.g. Consultant's form 2019.</source>
      <translation>Döp den efter det upplägg som den läser, t.ex. Konsultens formulär 2019.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>mapping “{name}”</source>
      <translation>mappning ”{name}”</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>removal of the mapping “{name}”</source>
      <translation>borttagning av mappningen ”{name}”</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Not answered, or not readable yet</source>
      <translation>Inte besvarat, eller går inte att läsa än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No level yet</source>
      <translation>Ingen nivå än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Required document not seen</source>
      <translation>Dokument som krävs har inte setts</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Figures that do not fit together</source>
      <translation>Siffror som inte går ihop</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No declaration of interest by</source>
      <translation>Jävsdeklaration saknas från</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Levels not locked by</source>
      <translation>Nivåer inte låsta av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No agreed level yet</source>
      <translation>Ingen enad nivå än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Agreed levels not approved by</source>
      <translation>Enade nivåer inte godkända av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Colleagues differ on</source>
      <translation>Kolleger skiljer sig om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No signing identity known of</source>
      <translation>Signeringsidentitet inte känd för</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>level of {indicator}</source>
      <translation>nivå på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>and {count}</source>
      <translation>och {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/missing_words.py" />
      <source>{number} more</source>
      <extracomment>For one: more</extracomment>
      <translation>
        <numerusform>en till</numerusform>
        <numerusform>{number} till</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>thing</source>
      <translation>sak</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what it is</source>
      <translation>vad det är</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the name</source>
      <translation>namnet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the edition</source>
      <translation>utgåvan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the period</source>
      <translation>perioden</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>whose it is</source>
      <translation>vems det är</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the status</source>
      <translation>statusen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what the last period was</source>
      <translation>vad förra perioden var</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the first day of the visit</source>
      <translation>besökets första dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the last day of the visit</source>
      <translation>besökets sista dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the removal</source>
      <translation>borttagningen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>which file it is</source>
      <translation>vilken fil det är</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what stands where</source>
      <translation>vad som står var</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the clusters to compare with</source>
      <translation>klustren att jämföra med</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the title</source>
      <translation>rubriken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the text</source>
      <translation>texten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the short form</source>
      <translation>kortformen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the agenda</source>
      <translation>programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what is asked for</source>
      <translation>vad som begärs</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>when it came</source>
      <translation>när det kom</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>until when it is due</source>
      <translation>till när det ska lämnas</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>who spoke</source>
      <translation>vem som talade</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>evidence</source>
      <translation>underlag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>finding</source>
      <translation>iakttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>measure</source>
      <translation>åtgärd</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>label</source>
      <translation>märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>talk</source>
      <translation>samtal</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>request</source>
      <translation>begäran</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>cluster</source>
      <translation>kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>mapping</source>
      <translation>mappning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>log of access</source>
      <translation>åtkomstlogg</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>erasure</source>
      <translation>radering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the note on {indicator}</source>
      <translation>anteckningen om {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster's mark on {question}</source>
      <translation>klustrets markering på {question}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the role of {name}</source>
      <translation>rollen för {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the declaration of interest of {name}</source>
      <translation>jävsdeklarationen från {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the lock on the levels of {name}</source>
      <translation>låset på nivåerna från {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the approval by {name}</source>
      <translation>godkännandet av {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} answers</source>
      <extracomment>For one: answer</extracomment>
      <translation>
        <numerusform>ett svar</numerusform>
        <numerusform>{number} svar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} levels</source>
      <extracomment>For one: level</extracomment>
      <translation>
        <numerusform>en nivå</numerusform>
        <numerusform>{number} nivåer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} notes</source>
      <extracomment>For one: note</extracomment>
      <translation>
        <numerusform>en anteckning</numerusform>
        <numerusform>{number} anteckningar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} other entries</source>
      <extracomment>For one: other entry</extracomment>
      <translation>
        <numerusform>en annan post</numerusform>
        <numerusform>{number} andra poster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} earlier entries</source>
      <extracomment>For one: earlier entry</extracomment>
      <translation>
        <numerusform>en tidigare post</numerusform>
        <numerusform>{number} tidigare poster</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the answer to *{question}*</source>
      <translation>svaret på *{question}*</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the level of {indicator} in the lane of {whose}</source>
      <translation>nivån på {indicator} i spåret för {whose}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>of {time} by {name}</source>
      <translation>den {time} av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>of {time}</source>
      <translation>den {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{what} {said}</source>
      <translation>{what} {said}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{assessment}, its edition</source>
      <translation>{assessment}, dess utgåva</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an assessment</source>
      <translation>en bedömning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{assessment} (taken over from a workbook)</source>
      <translation>{assessment} (övertagen från en arbetsbok)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster</source>
      <translation>klustret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an answer or statement</source>
      <translation>ett svar eller en uppgift</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>by {name}</source>
      <translation>av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The file asks by {old}; its answers are restated by {new}.</source>
      <translation>Filen frågar enligt {old}; dess svar är omräknade enligt {new}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer to {name} has no place any more: {why}</source>
      <translation>Svaret på {name} har ingen plats längre: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer for {name} can't be restated ({words}): {why}</source>
      <translation>Svaret på {name} kan inte räknas om ({words}): {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} says “{words}”, to a question that is not asked any more.</source>
      <translation>{address} säger ”{words}”, till en fråga som inte ställs längre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} marks a question that is not asked any more: {told}.</source>
      <translation>{address} markerar en fråga som inte ställs längre: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>{name} is not on this assessment.</source>
      <translation>{name} är inte med i den här bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Its lead can let somebody join who hands over their certificate, the file me.crt.</source>
      <translation>Dess ledare kan låta någon gå med som lämnar sitt certifikat, filen me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>“{given}” is no role.</source>
      <translation>”{given}” är ingen roll.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Choose from: lead, co, third, observer.</source>
      <translation>Välj bland: lead, co, third, observer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Only the lead may do this: {what}.</source>
      <translation>Bara ledaren får göra detta: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Ask {lead} to do it.</source>
      <translation>Be {lead} göra det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The assessment would have no lead any more.</source>
      <translation>Bedömningen skulle inte ha någon ledare längre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>First let somebody else join as lead: then you become co-assessor and may leave.</source>
      <translation>Låt först någon annan gå med som ledare: då blir du medbedömare och kan lämna.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>declaration of interest</source>
      <translation>jävsdeklaration</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>let somebody else leave</source>
      <translation>låta någon annan lämna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The declaration</source>
      <translation>Deklarationen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>hand over the lead</source>
      <translation>lämna över ledningen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>give somebody another role</source>
      <translation>ge någon en annan roll</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>whoever began it</source>
      <translation>den som började den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>At least 8 characters. Best are four words that nobody would put together.</source>
      <translation>Minst 8 tecken. Bäst är fyra ord som ingen skulle sätta ihop.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Too short: at least 8 characters.</source>
      <translation>För kort: minst 8 tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Weak: a computer guesses it soon. Best are four words that nobody would put together.</source>
      <translation>Svag: en dator gissar den snart. Bäst är fyra ord som ingen skulle sätta ihop.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Fair. One more word that nobody would expect makes it strong.</source>
      <translation>Godtagbar. Ett ord till som ingen väntar sig gör den stark.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Strong.</source>
      <translation>Stark.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Last period's edition does not ask “{question}”.</source>
      <translation>Förra periodens utgåva frågar inte ”{question}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Choose another question, or dismiss the cell with a reason.</source>
      <translation>Välj en annan fråga, eller avfärda cellen med ett skäl.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Withheld: fewer than {limit} clusters have a level here, or such a group could be worked out from this one.</source>
      <translation>Hålls tillbaka: färre än {limit} kluster har en nivå här, eller så kunde en sådan grupp räknas ut ur den här.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Reference: {name}</source>
      <translation>Referens: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>median {median}, half of them between {low} and {high}</source>
      <translation>median {median}, hälften av dem mellan {low} och {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, four fifths between {low} and {high}</source>
      <translation>, fyra femtedelar mellan {low} och {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>{own_words}{n} clusters: {half}{tenths}.</source>
      <translation>{own_words}{n} kluster: {half}{tenths}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Level {own}{place}{rank}. </source>
      <translation>Nivå {own}{place}{rank}. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>All clusters of the portfolio</source>
      <translation>Alla kluster i portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>not given</source>
      <translation>inte angiven</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Top quarter</source>
      <translation>Översta fjärdedelen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Lowest quarter</source>
      <translation>Lägsta fjärdedelen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Above the median</source>
      <translation>Över medianen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>No level of its own. </source>
      <translation>Ingen egen nivå. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, {ordinal} percentile</source>
      <translation>, {ordinal} percentilen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Country: {name}</source>
      <translation>Land: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Region: {name}</source>
      <translation>Region: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Assessed for {year}</source>
      <translation>Bedömda för {year}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Size: {band}</source>
      <translation>Storlek: {band}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Below the median</source>
      <translation>Under medianen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>At the median</source>
      <translation>På medianen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Scores that come to {label}</source>
      <translation>Nivåer som leder till {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Scores that come to no label</source>
      <translation>Nivåer som inte leder till någon märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Age: {band} years</source>
      <translation>Ålder: {band} år</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Age: {band}</source>
      <translation>Ålder: {band}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Field</source>
      <translation>Område</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_coverage.py" />
      <source>no cluster</source>
      <translation>inget kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_coverage.py" />
      <source>no label</source>
      <translation>ingen märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>The portfolio has no package of {wanted}.</source>
      <translation>Portföljen har inget paket för {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>`workbench portfolio packages` lists what it has.</source>
      <translation>`workbench portfolio packages` listar vad den har.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Tables can't be written as {path}.</source>
      <translation>Tabeller kan inte skrivas som {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Name a file that ends in .xlsx, .pdf, .csv or .parquet; for several tables a folder.</source>
      <translation>Döp en fil som slutar på .xlsx, .pdf, .csv eller .parquet; för flera tabeller en mapp.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>too few to say</source>
      <translation>för få för att säga något</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>may be where they began</source>
      <translation>kan bero på var de började</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>no difference can be told</source>
      <translation>ingen skillnad går att utläsa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>Each cluster's own indicators that began at the same level</source>
      <translation>Varje klusters egna indikatorer som började på samma nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>the difference lies between {low} and {high} percentage points: {verdict}.</source>
      <translation>skillnaden ligger mellan {low} och {high} procentenheter: {verdict}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose in {rose} % of {n} clusters with a measure, and in {others} % of {m} without. </source>
      <translation>steg i {rose} % av {n} kluster med en åtgärd, och i {others} % av {m} utan. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose more often with a measure</source>
      <translation>steg oftare med en åtgärd</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose less often with a measure</source>
      <translation>steg mer sällan med en åtgärd</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio has no cluster “{given}”.</source>
      <translation>Portföljen har inget kluster ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give its id, the beginning of it, or its exact name, as `workbench portfolio calendar` shows them.</source>
      <translation>Ange dess id, början av det, eller dess exakta namn, så som `workbench portfolio calendar` visar dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>“{given}” can mean {count} clusters of the portfolio: {candidates}.</source>
      <translation>”{given}” kan betyda {count} kluster i portföljen: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give more of the id.</source>
      <translation>Ange mer av id:t.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio knows of no {label} of {name} that was given on {on}.</source>
      <translation>Portföljen känner inte till någon märkning {label} för {name} som gavs {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>`workbench portfolio calendar` shows labels and the days on which they were given.</source>
      <translation>`workbench portfolio calendar` visar märkningar och de dagar då de gavs.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Read the portfolio anew: somebody else may have taken it back.</source>
      <translation>Läs portföljen på nytt: någon annan kan ha tagit tillbaka den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Without a reason no label is taken back.</source>
      <translation>Utan ett skäl tas ingen märkning tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Say why, e.g. “entered for the wrong cluster”; it is kept beside the label.</source>
      <translation>Säg varför, t.ex. ”skrevs in för fel kluster”; det sparas bredvid märkningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>reason</source>
      <translation>skäl</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>{files} is written, but the portfolio's log can't tell of it: {reason}.</source>
      <translation>{files} är skriven, men portföljens logg kan inte berätta om det: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>Tell whoever keeps the portfolio what you took from it; who may write to it can put it into its log.</source>
      <translation>Säg till den som förvaltar portföljen vad du tog ur den; den som får skriva i den kan föra in det i loggen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>These clusters can't be put together: {reason}.</source>
      <translation>De här klustren kan inte läggas ihop: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Give two or more clusters whose newest packages follow one edition that this program knows.</source>
      <translation>Ange två eller fler kluster vars nyaste paket följer en och samma utgåva som det här programmet känner till.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>holds</source>
      <translation>håller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>fails</source>
      <translation>håller inte</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, no overlap</source>
      <translation>Tillsammans, utan överlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, by the lists</source>
      <translation>Tillsammans, enligt listorna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, full overlap</source>
      <translation>Tillsammans, fullt överlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>No overlap</source>
      <translation>Utan överlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>By the lists</source>
      <translation>Enligt listorna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Full overlap</source>
      <translation>Fullt överlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figure</source>
      <translation>Siffra</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Unit</source>
      <translation>Enhet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Known of</source>
      <translation>Känt av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Least</source>
      <translation>Minst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Most</source>
      <translation>Mest</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>No.</source>
      <translation>Nr</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Levels today</source>
      <translation>Nivåer i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figures suggest</source>
      <translation>Siffrorna tyder på</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Outlook</source>
      <translation>Utsikt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>List of</source>
      <translation>Lista från</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>And in that of</source>
      <translation>Och i den från</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Members</source>
      <translation>Medlemmar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>The sheet {path} does not say what was released: {fault}</source>
      <translation>Bladet {path} säger inte det som lämnades ut: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>It was not written. Please send us this sentence.</source>
      <translation>Det skrevs inte. Skicka oss gärna den här meningen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>{number} clusters are</source>
      <extracomment>For one: cluster is</extracomment>
      <translation>
        <numerusform>ett kluster</numerusform>
        <numerusform>{number} kluster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>{number} further labels</source>
      <extracomment>For one: further label</extracomment>
      <translation>
        <numerusform>en märkning till</numerusform>
        <numerusform>{number} märkningar till</numerusform>
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
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Domain</source>
      <translation>Område</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Clusters</source>
      <translation>Kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Gold</source>
      <translation>Guld</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Silver</source>
      <translation>Silver</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Bronze</source>
      <translation>Brons</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>No label</source>
      <translation>Ingen märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Fields</source>
      <translation>Fält</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Committed</source>
      <translation>Engagerade</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Gap</source>
      <translation>Lucka</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>And</source>
      <translation>Och</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Clusters in both</source>
      <translation>Kluster i båda</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Fields in common</source>
      <translation>Gemensamma fält</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels in both</source>
      <translation>Märken i båda</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Now</source>
      <translation>Nu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Largest gone</source>
      <translation>Utan det största</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels not renewed</source>
      <translation>Märken ej förnyade</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money ends</source>
      <translation>Pengarna slut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>All three</source>
      <translation>Alla tre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money not told</source>
      <translation>Pengar ej angivna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Holds</source>
      <translation>Har</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Content</source>
      <translation>Innehåll</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Programme</source>
      <translation>Program</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Median %</source>
      <translation>Median %</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Programmes</source>
      <translation>Program</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Which</source>
      <translation>Vilka</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Levels</source>
      <translation>Nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Hub</source>
      <translation>Nav</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>FTE</source>
      <translation>Heltid</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Events</source>
      <translation>Aktiviteter</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Points %</source>
      <translation>Poäng %</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Hold a label</source>
      <translation>Har en märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>When</source>
      <translation>När</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>What</source>
      <translation>Vad</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Label</source>
      <translation>Märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Until</source>
      <translation>Till</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Predecessors</source>
      <translation>Föregångare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Their last levels</source>
      <translation>Deras senaste nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>First level since</source>
      <translation>Första nivån sedan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Member services</source>
      <translation>Medlemstjänster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Internationalisation</source>
      <translation>Internationalisering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Services sold, share of income</source>
      <translation>Sålda tjänster, andel av intäkterna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Fees, share of income</source>
      <translation>Avgifter, andel av intäkterna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>EU money, share of income</source>
      <translation>EU-medel, andel av intäkterna</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Events of all services</source>
      <translation>Aktiviteter i alla tjänster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Participants in all services</source>
      <translation>Deltagare i alla tjänster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Some %</source>
      <translation>Någon %</translation>
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
      <translation>Hålls tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody speaks for somebody else here: this workspace is not for practice only.</source>
      <translation>Här talar ingen för någon annan: den här arbetsytan är inte bara för övning.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Leave out --as, or use the practice workspace.</source>
      <translation>Utelämna --as, eller använd övningsarbetsytan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody in this workspace has the e-mail address {given}.</source>
      <translation>Ingen i den här arbetsytan har e-postadressen {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Let them join first: `workbench join WS A PERSON.crt --role co`.</source>
      <translation>Låt personen gå med först: `workbench join WS A PERSON.crt --role co`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Taking what colleagues added: {what} of {count} …</source>
      <translation>Tar det som kolleger har lagt till: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: it was put there under another name than its own.</source>
      <translation>{name} togs inte: den lades dit under ett annat namn än sitt eget.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: its signature is not that of the laptop that it names.</source>
      <translation>{name} togs inte: dess signatur är inte från den dator som den nämner.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Something was sealed for you by a laptop that nobody introduced ({by}…). Ask for its file me.crt.</source>
      <translation>Något förseglades för dig av en dator som ingen har presenterat ({by}…). Be om dess fil me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Merging {what} to {min} of {count} entries …</source>
      <translation>Slår ihop {what} till {min} av {count} poster …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {sentence}</source>
      <translation>{name} togs inte: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {error}.</source>
      <translation>{name} togs inte: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Number {number} of a colleague's laptop was not taken: {error}.</source>
      <translation>Nummer {number} från en kollegas dator togs inte: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Nothing is sealed for {value_of}: their certificate is not on your trust list.</source>
      <translation>Inget förseglas för {value_of}: certifikatet finns inte på din lista över betrodda.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Signing what colleagues lack …</source>
      <translation>Signerar det som kolleger saknar …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>a sync writes</source>
      <translation>en synkronisering skriver</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what colleagues lack: {what} of {count} …</source>
      <translation>Lägger till det som kolleger saknar: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding evidence: {what} of {count} …</source>
      <translation>Lägger till underlag: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what did not arrive last time …</source>
      <translation>Lägger till det som inte kom fram förra gången …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/questionnaires.py" />
      <source>The questionnaire does not say what the assessment says: {fault}.</source>
      <translation>Frågeformuläret säger inte vad bedömningen säger: {fault}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/receipts.py" />
      <source>{number} snapshots were</source>
      <extracomment>For one: snapshot was</extracomment>
      <translation>
        <numerusform>en ögonblicksbild</numerusform>
        <numerusform>{number} ögonblicksbilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/receipts.py" />
      <source>{number} copies</source>
      <extracomment>For one: copy</extracomment>
      <translation>
        <numerusform>en kopia</numerusform>
        <numerusform>{number} kopior</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Only one assessor scores this assessment.</source>
      <translation>Bara en bedömare ger nivåer i den här bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels stand as they are: there is nothing to agree on.</source>
      <translation>Nivåerna gäller som de är: det finns inget att enas om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Not locked yet: {names}.</source>
      <translation>Inte låst än: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Levels are shown and agreed on once everybody has locked.</source>
      <translation>Nivåer visas och enas när alla har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels of {names} are locked and have not come to this laptop yet.</source>
      <translation>Nivåerna från {names} är låsta och har inte kommit till den här datorn än.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more: `workbench restore WS FROM`.</source>
      <translation>Hämta in deras fil en gång till: `workbench restore WS FROM`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more.</source>
      <translation>Hämta in deras fil en gång till.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Level {level} for {indicator} is not what everybody gave.</source>
      <translation>Nivå {level} för {indicator} är inte den som alla gav.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Say why you agree on it with --why, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Säg varför ni enas om den med --why, med minst 20 tecken: det är allt som rapporten säger om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Write why you agree on it, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Skriv varför ni enas om den, med minst 20 tecken: det är allt som rapporten säger om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The consensus is approved by {names}.</source>
      <translation>Det enade godkänns av {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Your own word is your signature, or what you agreed on.</source>
      <translation>Ditt eget ord är din signatur, eller det som du har enats om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>There is no agreed level yet for {indicators}.</source>
      <translation>Det finns ingen enad nivå än för {indicators}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Agree on these first.</source>
      <translation>Enas om dem först.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>agreed level for {indicator}</source>
      <translation>enad nivå för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>reason for {indicator}</source>
      <translation>skäl för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>{count} equal levels agreed</source>
      <translation>{count} lika nivåer enade</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>There is no {noun} “{given}” in this workspace.</source>
      <translation>I den här arbetsytan finns inte {noun} ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>`workbench {kind} list` shows them; give an id, its beginning, or the exact name.</source>
      <translation>`workbench {kind} list` visar dem; ange ett id, början av det, eller det exakta namnet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Nobody in this workspace is called “{given}”.</source>
      <translation>Ingen i den här arbetsytan heter ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Give the exact name or e-mail address, as it was written when the person joined, or their id.</source>
      <translation>Ange det exakta namnet eller e-postadressen, som det skrevs när personen gick med, eller personens id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>“{given}” can mean {several}: {candidates}.</source>
      <translation>”{given}” kan betyda {several}: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>assessment</source>
      <translation>bedömning</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/references.py" />
      <source>{number} assessments</source>
      <extracomment>For one: {number} assessment</extracomment>
      <translation>
        <numerusform>en bedömning</numerusform>
        <numerusform>{number} bedömningar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/references.py" />
      <source>{number} persons</source>
      <extracomment>For one: {number} person</extracomment>
      <translation>
        <numerusform>en person</numerusform>
        <numerusform>{number} personer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>There is nothing to pack: no group of the edition {edition} may be shown.</source>
      <translation>Det finns inget att packa: ingen grupp i utgåvan {edition} får visas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A group has to have at least {limit} clusters; `workbench portfolio stats` shows which have.</source>
      <translation>En grupp måste ha minst {limit} kluster; `workbench portfolio stats` visar vilka som har det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>The portfolio holds several editions: {known}.</source>
      <translation>Portföljen innehåller flera utgåvor: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Say with --edition of which one is meant.</source>
      <translation>Säg med --edition vilken av dem som avses.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A pack needs a title of at most {limit} characters.</source>
      <translation>Ett jämförelsepaket behöver en titel på högst {limit} tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Name the clusters in it and the year, e.g. “Danish clusters 2026”.</source>
      <translation>Nämn klustren i det och året, t.ex. ”Danska kluster 2026”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>This laptop has no reference portfolio “{given}”.</source>
      <translation>Den här datorn har ingen referensportfölj ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>`workbench reference list` shows those it has; `workbench reference add` takes one.</source>
      <translation>`workbench reference list` visar dem som den har; `workbench reference add` tar en.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>{path} is valid, but {name}, who signed it, is not on your trust list.</source>
      <translation>{path} är giltigt, men {name}, som har signerat det, finns inte på din lista över betrodda.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Compare the fingerprint and trust them (`workbench identity trust`), then take it again.</source>
      <translation>Jämför fingeravtrycket och lita på personen (`workbench identity trust`), ta det sedan igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” has no group “{given}”.</source>
      <translation>”{title}” har ingen grupp ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>It has: {known}.</source>
      <translation>Det har: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” is about the edition {theirs}, and the assessment about {ours}.</source>
      <translation>”{title}” gäller utgåvan {theirs}, och bedömningen {ours}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Ask for a pack of the assessment's edition.</source>
      <translation>Be om ett jämförelsepaket för bedömningens utgåva.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>“{given}” is nobody to whom something is released.</source>
      <translation>”{given}” är ingen som något lämnas ut till.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose cluster, programme or public.</source>
      <translation>Välj cluster, programme eller public.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>There is nothing called “{given}” to release.</source>
      <translation>Det finns inget som heter ”{given}” att lämna ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose from {known}, a document's number or a question's id: `workbench forms show {edition}` lists them.</source>
      <translation>Välj bland {known}, ett dokuments nummer eller en frågas id: `workbench forms show {edition}` listar dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>A text belongs to one item, and {items} needs none.</source>
      <translation>En text hör till en enda sak, och {items} behöver ingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Release one of {known} with --text at a time.</source>
      <translation>Lämna ut en av {known} i taget med --text.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} has no text yet, so there is nothing to release.</source>
      <translation>{item} har ingen text än, så det finns inget att lämna ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Give it with --text.</source>
      <translation>Ange den med --text.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The text for {item} has {length} characters, and the profile has room for {limit}.</source>
      <translation>Texten för {item} har {length} tecken, och profilen har plats för {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} is not released to anybody, so it can't be withdrawn.</source>
      <translation>{item} är inte utlämnat till någon, så det kan inte tas tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Released: {known}.</source>
      <translation>Utlämnat: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The cluster has not released its name to the public, so there is no profile to write.</source>
      <translation>Klustret har inte lämnat ut sitt namn till allmänheten, så det finns ingen profil att skriva.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Write down what it agrees to: workbench release WS A --to public --items name,members …</source>
      <translation>Skriv ned vad det går med på: workbench release WS A --to public --items name,members …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Leave the public profile out until it agrees; what it agrees to is written down by a command.</source>
      <translation>Utelämna den offentliga profilen tills det går med på den; vad det går med på skrivs ned med ett kommando.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>nothing is</source>
      <translation>inget är det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring.py" />
      <source>Something without a name</source>
      <translation>Något utan namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} does not verify, so nothing is taken from it: {reason}</source>
      <translation>{path} klarar inte kontrollen, så inget tas ur det: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>`workbench verify {path}` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify {path}` säger mer; be den som skickade det om paketet så som det signerades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} is about {what}, which this workspace does not know.</source>
      <translation>{path} gäller {what}, som den här arbetsytan inte känner till.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>Restore from a snapshot or a colleague's workspace first; a package can fill in what is missing there.</source>
      <translation>Återställ först från en ögonblicksbild eller en kollegas arbetsyta; ett paket kan fylla i det som saknas där.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>An assessment</source>
      <translation>En bedömning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>a signature is not valid.</source>
      <translation>en signatur är inte giltig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{name}: not on your trust list yet</source>
      <translation>{name}: inte på din lista över betrodda än</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{each} is half written or was changed</source>
      <translation>{each} är halvskriven eller har ändrats</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Whoever keeps data for longer or shorter than usual says why.</source>
      <translation>Den som behåller uppgifter längre eller kortare än vanligt säger varför.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a reason with --reason, e.g. “renewal of the label in 2029”.</source>
      <translation>Ange ett skäl med --reason, t.ex. ”märkningen förnyas 2029”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Write why, e.g. “renewal of the label in 2029”.</source>
      <translation>Skriv varför, t.ex. ”märkningen förnyas 2029”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{day} is over already, so nothing can be kept until then.</source>
      <translation>{day} är redan förbi, så inget kan behållas till dess.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a later day; what is not needed any more can be erased: `workbench erase WS CLUSTER --reason T`.</source>
      <translation>Ange en senare dag; det som inte behövs längre kan raderas: `workbench erase WS CLUSTER --reason T`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Choose a later day; what is not needed any more can be erased: Erase a cluster.</source>
      <translation>Välj en senare dag; det som inte behövs längre kan raderas: Radera ett kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>the day until which it is kept</source>
      <translation>dagen till vilken den behålls</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{name} was to be kept until {day}. Keep it longer, or erase it.</source>
      <translation>{name} skulle behållas till {day}. Behåll den längre, eller radera den.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/retaining.py" />
      <source>{number} assessments have been kept as long as agreed, {name} among them.</source>
      <extracomment>For one: one assessment has been kept as long as agreed: {name}.</extracomment>
      <translation>
        <numerusform>en bedömning har sparats så länge som avtalat: {name}.</numerusform>
        <numerusform>{number} bedömningar har sparats så länge som avtalat, bland dem {name}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}, the usual time</source>
      <translation>Till {until}, den vanliga tiden</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}: {why}</source>
      <translation>Till {until}: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}</source>
      <translation>Till {until}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} is its name</source>
      <translation>”{label}” {side} är dess namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} is like its name</source>
      <translation>”{label}” {side} liknar dess namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} says the same as its name</source>
      <translation>”{label}” {side} säger detsamma som dess namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its left</source>
      <translation>till vänster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>above it</source>
      <translation>ovanför</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its right</source>
      <translation>till höger</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>below it</source>
      <translation>nedanför</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>in front of it in its own cell</source>
      <translation>framför i samma cell</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but what does “{head}” over it mean?</source>
      <translation>men vad betyder ”{head}” ovanför?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but {reason}</source>
      <translation>men {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire was made for {cluster} {period}, not for this assessment of {own} {own_period}.</source>
      <translation>Det här frågeformuläret gjordes för {cluster} {period}, inte för den här bedömningen av {own} {own_period}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Take it with the assessment that it was made for{hint}.</source>
      <translation>Inget har ändrats. Ta det med den bedömning som det gjordes för{hint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Open the assessment that it was made for, and take it over there.</source>
      <translation>Inget har ändrats. Öppna den bedömning som det gjordes för, och ta över det där.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire asks by {given}; no crosswalk leads from it to {wanted}, the assessment's own.</source>
      <translation>Det här frågeformuläret frågar enligt {given}; ingen korsreferens leder från den till {wanted}, bedömningens egen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Export a new questionnaire and ask the cluster to copy its answers there.</source>
      <translation>Inget har ändrats. Exportera ett nytt frågeformulär och be klustret föra över sina svar dit.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>{path} is no questionnaire of ours: it has no Metadata sheet that says so.</source>
      <translation>{path} är inget av våra frågeformulär: det har inget blad Metadata som säger det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Ask for the file that was filled in, saved as .xlsx; any other workbook can be imported too.</source>
      <translation>Be om filen som fylldes i, sparad som .xlsx; vilken annan arbetsbok som helst kan också importeras.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>questionnaire {name}</source>
      <translation>frågeformulär {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>mark that was talked about</source>
      <translation>markering som har klarats av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>: `--assessment {other}`</source>
      <translation>: `--assessment {other}`</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>another cluster</source>
      <translation>ett annat kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returns.py" />
      <source>our own questionnaire</source>
      <translation>vårt eget frågeformulär</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It can be read in more than one way</source>
      <translation>Den kan läsas på mer än ett sätt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It names other cells: a heading, a label, a note.</source>
      <translation>Den benämner andra celler: en rubrik, en etikett, en anteckning.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is about another cluster.</source>
      <translation>Den gäller ett annat kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is of another year, and can't be read.</source>
      <translation>Den gäller ett annat år och kan inte läsas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>You left it out.</source>
      <translation>Du utelämnade den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>{reading}, of {period}</source>
      <translation>{reading}, från {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>A figure of {period}: kept as that year's.</source>
      <translation>En uppgift från {period}: sparas som det årets.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>or¦between ways to read a cell</source>
      <translation>eller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>You are not among the assessors who score this assessment.</source>
      <translation>Du hör inte till de bedömare som ger nivåer i den här bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Ask its lead to let you join as lead, co-assessor or third assessor.</source>
      <translation>Be dess ledare låta dig gå med som ledare, medbedömare eller tredje bedömare.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Your levels are locked: a change of {indicator} is a revision that needs its reason.</source>
      <translation>Dina nivåer är låsta: en ändring av {indicator} är en revision som kräver ett skäl.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Give the level again with why it changes, in five characters or more; what you first thought stays in the story.</source>
      <translation>Ge nivån igen med varför den ändras, med minst fem tecken; det du först tänkte finns kvar i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Nobody on your trust list is called “{given}”.</source>
      <translation>Ingen på din lista över betrodda heter ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give an age recipient (age1…), a file me.crt, or the name or e-mail of somebody whom you trust.</source>
      <translation>Ange en age-mottagare (age1…), en fil me.crt, eller namnet eller e-postadressen på någon som du litar på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>The certificate of {name} names no key to seal for.</source>
      <translation>Certifikatet för {name} nämner ingen nyckel att försegla för.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Ask them for the file me.crt of their laptop: it does.</source>
      <translation>Be personen om filen me.crt från sin dator: den gör det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>“{given}” can mean {count} people on your trust list: {candidates}.</source>
      <translation>”{given}” kan betyda {count} personer på din lista över betrodda: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give the e-mail address, or the file me.crt.</source>
      <translation>Ange e-postadressen, eller filen me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>{path} is not signed, or not as it was signed: {reason}</source>
      <translation>{path} är inte signerat, eller inte som det signerades: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first: `workbench sign`. Only what nobody can change any more is sealed.</source>
      <translation>Signera det först: `workbench sign`. Bara det som ingen kan ändra längre förseglas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first. Only what nobody can change any more is sealed.</source>
      <translation>Signera det först. Bara det som ingen kan ändra längre förseglas.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Choose another name or folder.</source>
      <translation>Välj ett annat namn eller en annan mapp.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>{name} works on this laptop already.</source>
      <translation>{name} arbetar redan på den här datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Choose them in the list of those who share it.</source>
      <translation>Välj personen i listan över dem som delar den.</translation>
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
      <translation>Hämtar det som är nytt till {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Taking what is new from them …</source>
      <translation>Tar det som är nytt därifrån …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>The program does not do here what it should: {what}.</source>
      <translation>Programmet gör inte vad det ska här: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>Install it anew; if that does not help, send us what `workbench selftest` says.</source>
      <translation>Installera det på nytt; om det inte hjälper, skicka oss det som `workbench selftest` säger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Colleagues do not differ on “{field}”.</source>
      <translation>Kolleger skiljer sig inte om ”{field}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>`workbench conflicts WS A` lists what they differ on.</source>
      <translation>`workbench conflicts WS A` listar vad de skiljer sig om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>It was settled meanwhile: nothing more is to be done.</source>
      <translation>Det avgjordes under tiden: inget mer behöver göras.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Settling “{field}” needs its reason.</source>
      <translation>Avgörandet om ”{field}” kräver ett skäl.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Say why with --why, in five characters or more.</source>
      <translation>Säg varför med --why, med minst fem tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Write why, in five characters or more.</source>
      <translation>Skriv varför, med minst fem tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>“{field}” is settled by one of the values that were given.</source>
      <translation>”{field}” avgörs med ett av de värden som gavs.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Choose from: {values}.</source>
      <translation>Välj bland: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>the choice for “{title}”</source>
      <translation>valet för ”{title}”</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>from {told}</source>
      <translation>från {told}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>from a file</source>
      <translation>från en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>nothing</source>
      <translation>inget</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>this laptop</source>
      <translation>den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>your other laptop</source>
      <translation>din andra dator</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>their laptop</source>
      <translation>kollegans dator</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>No address was given.</source>
      <translation>Ingen adress angavs.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>Type the path of a folder, or an address such as https://cloud.example.org/dav/assessors.</source>
      <translation>Skriv sökvägen till en mapp, eller en adress som https://cloud.example.org/dav/assessors.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/sharing.py" />
      <source>{number} other changes</source>
      <extracomment>For one: other change</extracomment>
      <translation>
        <numerusform>en annan ändring</numerusform>
        <numerusform>{number} andra ändringar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>{changes} from you, on another laptop</source>
      <translation>{changes} från dig, på en annan dator</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>{changes} from {name}</source>
      <translation>{changes} från {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>The assessment itself</source>
      <translation>Själva bedömningen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>The assessment has no finding or measure {given}.</source>
      <translation>Bedömningen har ingen iakttagelse eller åtgärd {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Give a number as the report prints it: {known}.</source>
      <translation>Ange ett nummer som rapporten skriver det: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>The short form of {number} has {length} characters, and the summary page has room for {room}.</source>
      <translation>Kortformen av {number} har {length} tecken, och sammanfattningssidan har plats för {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Shorten it; the whole text stands further on in the report anyway.</source>
      <translation>Korta den; hela texten står ändå längre fram i rapporten.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>short form of {number}</source>
      <translation>kortform av {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>{path} does not say which person it belongs to, as it was made elsewhere.</source>
      <translation>{path} säger inte vilken person den tillhör, eftersom den gjordes på annat håll.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>Give --person with your person id (`workbench identity show` on your first laptop).</source>
      <translation>Ange --person med ditt person-id (`workbench identity show` på din första dator).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no person id.</source>
      <translation>”{given}” är inget person-id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It looks like 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` gave it.</source>
      <translation>Det ser ut som 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` gav det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no address of a time stamp authority.</source>
      <translation>”{given}” är ingen adress till en tidsstämpeltjänst.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It starts with http:// or https://; whoever runs the authority tells it.</source>
      <translation>Den börjar med http:// eller https://; den som driver tjänsten kan säga den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}; what you signed was finished at {finished}. If that is not right, set the clock and sign a fresh copy: the time stays in the signature.</source>
      <translation>Den här datorns klocka visar {now}; det du undertecknade blev färdigt {finished}. Om det inte stämmer, ställ klockan och underteckna en ny kopia: tiden står kvar i underskriften.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}, earlier than a signature that was there before yours: one of the two clocks is wrong. If it is yours, set it right and sign a fresh copy.</source>
      <translation>Den här datorns klocka visar {now}, tidigare än en underskrift som fanns där före din: en av de två klockorna går fel. Om det är din, ställ den rätt och underteckna en ny kopia.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>No shared place is known yet.</source>
      <translation>Ingen delad plats är känd än.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Give it once: `workbench sync WS --hub URL`; the help page shared-place.md shows what a URL can be.</source>
      <translation>Ange den en gång: `workbench sync WS --hub URL`; hjälpsidan shared-place.md visar vad en URL kan vara.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Choose one under Sync.</source>
      <translation>Välj en under Synkronisering.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Looking what is new …</source>
      <translation>Ser efter vad som är nytt …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>{each} in it is half written or was changed.</source>
      <translation>{each} i den är halvskriven eller har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A signed package</source>
      <translation>Ett signerat paket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A piece of evidence</source>
      <translation>Ett underlag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} ({sha256}…) is not what it was said to be, or sealed for others.</source>
      <translation>{what} ({sha256}…) är inte det som den skulle vara, eller förseglat för andra.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>Taking evidence: {what} of {count} …</source>
      <translation>Tar underlag: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} was not taken: {sentence}</source>
      <translation>{what} togs inte: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>Nothing is lost, and which answer is the newest does not depend on it.</source>
      <translation>Inget är förlorat, och vilket svar som är nyast hänger inte på det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock was set back by {minutes} minutes while the window was open. {safe}</source>
      <translation>Den här datorns klocka ställdes tillbaka {minutes} minuter medan fönstret var öppet. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}, but your last entry was saved at {shown2}: the clock was set back, or its zone changed. {safe} Set it right before you sign.</source>
      <translation>Den här datorns klocka visar {shown}, men din senaste post sparades {shown2}: klockan ställdes tillbaka, eller dess tidszon ändrades. {safe} Ställ den rätt innan du signerar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}; your last entry is of {shown2}. {safe} If that is not today's date, set the clock right before you sign.</source>
      <translation>Den här datorns klocka visar {shown}; din senaste post är från {shown2}. {safe} Om det inte är dagens datum, ställ klockan rätt innan du signerar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>An entry here bears the time {shown}, this laptop's clock says {shown2}: this clock or the one of the laptop that wrote it is wrong, or its zone. {safe} Compare them before you sign.</source>
      <translation>En post här har tiden {shown}, den här datorns klocka visar {shown2}: den här klockan eller den på datorn som skrev posten går fel, eller har fel tidszon. {safe} Jämför dem innan du signerar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>{path} is there already.</source>
      <translation>{path} finns redan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give another name with --out, so that nobody's work is overwritten.</source>
      <translation>Ange ett annat namn med --out, så att ingens arbete skrivs över.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>“{given}” is no code of a language.</source>
      <translation>”{given}” är ingen språkkod.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give two letters, e.g. sv, nb, da or fi, other than the edition's own {own}.</source>
      <translation>Ange två bokstäver, t.ex. sv, nb, da eller fi, och inte utgåvans egen {own}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>The certificate of {name} has another fingerprint than the one that was given: {spoken}.</source>
      <translation>Certifikatet för {name} har ett annat fingeravtryck än det som angavs: {spoken}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It was not trusted. Ask its owner for the certificate again, on another way than the first time.</source>
      <translation>Det är inte betrott. Be ägaren om certifikatet igen, på en annan väg än första gången.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>No certificate on your trust list has the fingerprint {given}.</source>
      <translation>Inget certifikat på din lista över betrodda har fingeravtrycket {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>`workbench identity list` shows them all; give one whole, or enough of its beginning.</source>
      <translation>`workbench identity list` visar dem alla; ange ett helt, eller tillräckligt mycket av dess början.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>Choose one of the list.</source>
      <translation>Välj ett i listan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} vouches for others: whoever it gives a certificate is trusted as well.</source>
      <translation>{name} går i god för andra: den som får ett certifikat därifrån är också betrodd.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>You said before that this certificate of {name} is not to be relied on.</source>
      <translation>Du har tidigare sagt att det inte går att lita på det här certifikatet för {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It ended on {day}; only what was signed before is valid.</source>
      <translation>Det gick ut {day}; bara det som signerades innan dess är giltigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} had another certificate until now. Ask why before you trust the new one.</source>
      <translation>{name} hade ett annat certifikat hittills. Fråga varför innan du litar på det nya.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was exported; whoever has it has to delete it</source>
      <translation>den exporterades; den som har den måste radera den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was signed and may have been given out; a signature can't be taken back</source>
      <translation>det signerades och kan ha lämnats ut; en signatur kan inte tas tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sealed and may have been sent; whoever it was sealed for can open it</source>
      <translation>det förseglades och kan ha skickats; den som det förseglades för kan öppna det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was printed; the paper has to be destroyed</source>
      <translation>den skrevs ut; papperet måste förstöras</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is a copy of the whole workspace; open it with this program, or delete it</source>
      <translation>den är en kopia av hela arbetsytan; öppna den med det här programmet, eller radera den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sent to colleagues, sealed; their workspaces erase it once both have synced</source>
      <translation>det skickades till kolleger, förseglat; deras arbetsytor raderar det när båda har synkroniserat</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>all that was held was exported; whoever has it has to delete it</source>
      <translation>allt som fanns exporterades; den som har det måste radera det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>worked on it and may have a copy; bringing back from this workspace carries the erasure there</source>
      <translation>har arbetat i den och kan ha en kopia; en återställning från den här arbetsytan för raderingen vidare dit</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was written to from there; open the copy there and bring back from this workspace</source>
      <translation>det har skrivits därifrån; öppna kopian där och återställ från den här arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>{name} of {day}</source>
      <translation>{name} från {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>what stays speaks of the same file</source>
      <translation>det som finns kvar gäller samma fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Traces on the disk</source>
      <translation>Spår på disken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>the disk may keep parts of the old file until it writes over them, and so may backups of the whole disk</source>
      <translation>disken kan ha kvar delar av den gamla filen tills den skriver över dem, och det kan säkerhetskopior av hela disken också</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is on your trust list, so that packages can be verified</source>
      <translation>den står på din lista över betrodda, så att paket kan kontrolleras</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Another file or laptop of yours</source>
      <translation>En annan fil eller dator som är din</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it names what is erased; change it there by hand, the history keeps it</source>
      <translation>den nämner det som raderas; ändra det där för hand, historien behåller det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Certificate {spoken} …</source>
      <translation>Certifikat {spoken} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>The report on paper</source>
      <translation>Rapporten på papper</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Worded otherwise</source>
      <translation>Annan formulering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Known by another name</source>
      <translation>Känd under annat namn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed from several</source>
      <translation>Beräknad ur flera</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed anew</source>
      <translation>Beräknad på nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Asked in parts now: to be answered again</source>
      <translation>Frågas nu i delar: besvaras på nytt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} reworded</source>
      <extracomment>For one: {number} reworded</extracomment>
      <translation>
        <numerusform>en omformulerad</numerusform>
        <numerusform>{number} omformulerade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} renamed</source>
      <extracomment>For one: {number} renamed</extracomment>
      <translation>
        <numerusform>en omdöpt</numerusform>
        <numerusform>{number} omdöpta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} merged</source>
      <extracomment>For one: {number} merged</extracomment>
      <translation>
        <numerusform>en sammanslagen</numerusform>
        <numerusform>{number} sammanslagna</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} rescaled</source>
      <extracomment>For one: {number} rescaled</extracomment>
      <translation>
        <numerusform>en omräknad</numerusform>
        <numerusform>{number} omräknade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} split</source>
      <extracomment>For one: {number} split</extracomment>
      <translation>
        <numerusform>en delad</numerusform>
        <numerusform>{number} delade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} new</source>
      <extracomment>For one: {number} new</extracomment>
      <translation>
        <numerusform>en ny</numerusform>
        <numerusform>{number} nya</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} dropped</source>
      <extracomment>For one: {number} dropped</extracomment>
      <translation>
        <numerusform>en borttagen</numerusform>
        <numerusform>{number} borttagna</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} questions ask the same</source>
      <extracomment>For one: question asks the same</extracomment>
      <translation>
        <numerusform>en fråga är densamma</numerusform>
        <numerusform>{number} frågor är desamma</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{points} of {points_max} points</source>
      <translation>{points} av {points_max} poäng</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Level {level} for {indicator} → {target}. {why}</source>
      <translation>Nivå {level} på {indicator} → {target}. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Levels: {told}.</source>
      <translation>Nivåer: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{scored} of {scorable} indicators scored</source>
      <translation>{scored} av {scorable} indikatorer bedömda</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Upgraded from {before} to {after}.</source>
      <translation>Uppgraderat från {before} till {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>An upgrade would lead from {before} to {after}.</source>
      <translation>En uppgradering skulle leda från {before} till {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no level</source>
      <translation>ingen nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}.</source>
      <translation>Besvarat: {one}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one} → {other}.</source>
      <translation>Besvarat: {one} → {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}; not carried over.</source>
      <translation>Besvarat: {one}; inte överfört.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} kept</source>
      <extracomment>For one: {number} kept</extracomment>
      <translation>
        <numerusform>en behållen</numerusform>
        <numerusform>{number} behållna</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} carried to another scale or number</source>
      <extracomment>For one: {number} carried to another scale or number</extracomment>
      <translation>
        <numerusform>en överförd till en annan skala eller ett annat nummer</numerusform>
        <numerusform>{number} överförda till en annan skala eller ett annat nummer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} lost</source>
      <extracomment>For one: {number} lost</extracomment>
      <translation>
        <numerusform>en förlorad</numerusform>
        <numerusform>{number} förlorade</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Not asked any more; the answers stay in the history</source>
      <translation>Frågas inte längre; svaren finns kvar i historien</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result before: {result}</source>
      <translation>Resultat före: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result after:  {result}</source>
      <translation>Resultat efter: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>To be looked at once under the new wording: {questions}</source>
      <translation>Att se igenom en gång med den nya formuleringen: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Colleagues differ on these, agree first: {questions}</source>
      <translation>Kolleger skiljer sig om dessa, kom överens först: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}; and {more} more.</source>
      <translation>Nya: {questions}; och {more} till.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}.</source>
      <translation>Nya: {questions}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no other changes</source>
      <translation>inga andra ändringar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>The assessment has changed since the upgrade was planned.</source>
      <translation>Bedömningen har ändrats sedan uppgraderingen planerades.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Nothing was changed. Look at the upgrade again.</source>
      <translation>Inget har ändrats. Se på uppgraderingen igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Colleagues differ on {fields}: the upgrade would choose between them.</source>
      <translation>Kolleger skiljer sig om {fields}: uppgraderingen skulle välja mellan dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Agree on these first, then upgrade.</source>
      <translation>Kom överens om dem först, uppgradera sedan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Assessors have locked their levels: an upgrade would change what they first thought.</source>
      <translation>Bedömare har låst sina nivåer: en uppgradering skulle ändra det som de först tyckte.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Finish the assessment on its edition; the next one begins on the new edition.</source>
      <translation>Gör klart bedömningen på dess utgåva; nästa börjar på den nya utgåvan.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Upgraded from {from_}.</source>
      <translation>Uppgraderat från {from_}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>upgrade to {to}</source>
      <translation>uppgradering till {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>{count} confirmed answers</source>
      <translation>{count} bekräftade svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>confirmed answer</source>
      <translation>bekräftat svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>No valid signature in {path} was made with a certificate of the fingerprint {fingerprint}.</source>
      <translation>Ingen giltig signatur i {path} är gjord med ett certifikat med fingeravtrycket {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>Check the package again and choose one of its signers.</source>
      <translation>Kontrollera paketet igen och välj en av dess signerare.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>There is no version {given} of this assessment.</source>
      <translation>Det finns ingen version {given} av den här bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Finalised so far: {known}.</source>
      <translation>Slutförda hittills: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Version {given} was finalised twice, with different content.</source>
      <translation>Version {given} slutfördes två gånger, med olika innehåll.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Agree with your colleague which one counts, and finalise a revision of it.</source>
      <translation>Kom överens med din kollega om vilken som gäller, och slutför en revision av den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>{given} minutes are no time for “{what}”.</source>
      <translation>{given} minuter är ingen tid för ”{what}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>Give a whole number of minutes from 1 to {most}.</source>
      <translation>Ange ett helt antal minuter från 1 till {most}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>the days of the visit</source>
      <translation>besökets dagar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>The visit</source>
      <translation>Besöket</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/duties.py" />
      <source>{number} entries</source>
      <extracomment>For one: entry</extracomment>
      <translation>
        <numerusform>en post</numerusform>
        <numerusform>{number} poster</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Line {number} is no JSON object: {reason}.</source>
      <translation>Rad {number} är inget JSON-objekt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Write one object on each line, e.g. {{"question": "members_total", "value": 85}}.</source>
      <translation>Skriv ett objekt på varje rad, t.ex. {{"question": "members_total", "value": 85}}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/output.py" />
      <source>{what}</source>
      <translation>{what}</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/output.py" />
      <source>See `workbench {command} --help`.</source>
      <translation>Se `workbench {command} --help`.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>A passphrase is needed and there is no terminal to ask on.</source>
      <translation>En lösenfras behövs och det finns ingen terminal att fråga på.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Give {option} FILE, or set {variable}.</source>
      <translation>Ange {option} FILE, eller sätt {variable}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>The two passphrases differ.</source>
      <translation>De två lösenfraserna skiljer sig.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Run the command again and type the same one twice; nothing was changed.</source>
      <translation>Kör kommandot igen och skriv samma två gånger; inget har ändrats.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/syncing.py" />
      <source>{number} values</source>
      <extracomment>For one: value</extracomment>
      <translation>
        <numerusform>ett värde</numerusform>
        <numerusform>{number} värden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>{equal} of {n} levels are equal, {within_one} lie at most one apart.</source>
      <translation>{equal} av {n} nivåer är lika, {within_one} ligger högst en isär.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>All levels are the same, so neither kappa nor alpha is defined: read the share alone.</source>
      <translation>Alla nivåer är desamma, så varken kappa eller alfa är definierat: läs bara andelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>One of you gave the same level throughout, so kappa is 0 whatever the other gave: read the share.</source>
      <translation>En av er gav samma nivå rakt igenom, så kappa är 0 vad den andra än gav: läs andelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Close agreement: beyond what chance would give.</source>
      <translation>God samstämmighet: mer än vad slumpen skulle ge.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval reaches down to {low}, so it may well be weaker.</source>
      <translation>Intervallet når ned till {low}, så den kan mycket väl vara svagare.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Nearly all levels are the same: then kappa and alpha are low even where assessors agree, and the share says more.</source>
      <translation>Nästan alla nivåer är desamma: då är kappa och alfa låga även där bedömarna är överens, och andelen säger mer.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>No interval can be told: what was given varies too little.</source>
      <translation>Inget intervall går att ange: nivåerna varierar för lite.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Fair agreement: good enough for tentative conclusions, short of the usual bar of 0.80.</source>
      <translation>Rimlig samstämmighet: räcker för preliminära slutsatser, men under den vanliga gränsen 0,80.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>With {few} the figure is too unsure for an interval.</source>
      <translation>Med {few} är siffran för osäker för ett intervall.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval shows how far the figure would move with other indicators of the same kind.</source>
      <translation>Intervallet visar hur mycket siffran skulle flytta sig med andra indikatorer av samma slag.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Weak agreement: the anchors seem to be read differently. Talk about how before agreeing on levels.</source>
      <translation>Svag samstämmighet: nivåbeskrivningarna verkar läsas olika. Prata om hur innan ni enas om nivåer.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/domain/agreement.py" />
      <source>{number} indicators</source>
      <extracomment>For one: indicator</extracomment>
      <translation>
        <numerusform>en indikator</numerusform>
        <numerusform>{number} indikatorer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>The bands {where} have {count} faults; the first in line {line}: {first}</source>
      <translation>Klassindelningen {where} har {count} fel; det första på rad {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Mend them; the help page about portfolios shows how bands are written.</source>
      <translation>Rätta dem; hjälpsidan om portföljer visar hur klasser skrivs.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Bounds are at most {most} whole numbers from 1 that rise.</source>
      <translation>Gränserna är högst {most} stigande heltal från 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>higher</source>
      <translation>högre</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>lower</source>
      <translation>lägre</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{moved} moved, {down} down and {up} up</source>
      <translation>{moved} ändrades, {down} ned och {up} upp</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You score {value} than what is agreed: by {level_text} levels on average, between {level_text2} and {level_text3}.</source>
      <translation>Du ger {value} nivåer än de enade: {level_text} nivåer i snitt, mellan {level_text2} och {level_text3}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{n} levels of {assessment_words}: {moved}.</source>
      <translation>{n} nivåer från {assessment_words}: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>The consensus is no truth, and you had a part in it: the figures say how you score before you talk, against what all of you then agreed on.</source>
      <translation>De enade nivåerna är inget facit, och du var med om att sätta dem: siffrorna säger vilka nivåer du ger innan ni pratar, mot det ni alla sedan enades om.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>one assessment</source>
      <translation>en bedömning</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{count} assessments</source>
      <translation>{count} bedömningar</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>each was the agreed one</source>
      <translation>var och en blev den enade</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>It can't be told yet whether you lean: that takes {fewest} assessments at least, and {there}.</source>
      <translation>Det går inte att säga än om du lutar: det kräver minst {fewest} bedömningar, och {there}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>No leaning can be told: on average you may score anything from {level_text} to {level_text2} levels beside what is agreed.</source>
      <translation>Ingen lutning går att utläsa: i snitt kan du ligga allt från {level_text} till {level_text2} nivåer från de enade.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the sections a leaning can be told.</source>
      <translation>Inte i något avsnitt går en lutning att utläsa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the indicators a leaning can be told.</source>
      <translation>Inte på någon indikator går en lutning att utläsa.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You lean in {words}.</source>
      <translation>Du lutar i {words}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there is one</source>
      <translation>det finns en</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there are {n}</source>
      <translation>det finns {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Norway</source>
      <translation>Norge</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Sweden</source>
      <translation>Sverige</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Denmark</source>
      <translation>Danmark</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Finland</source>
      <translation>Finland</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/countries.py" />
      <source>Iceland</source>
      <translation>Island</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>“{text}” for {field} can mean {one} or {other}.</source>
      <translation>”{text}” för {field} kan betyda {one} eller {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>Write it as {plain_one} or {plain_other}.</source>
      <translation>Skriv det som {plain_one} eller {plain_other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>{fault} {advice} Your entry is kept.</source>
      <translation>{fault} {advice} Det du skrev finns kvar.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>{path} is no list of members: {reason}.</source>
      <translation>{path} är ingen medlemslista: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>Save it as CSV in UTF-8, one member a line, with a column “name” and, where known, “org_no”.</source>
      <translation>Spara den som CSV i UTF-8, en medlem per rad, med en kolumn ”name” och, där det är känt, ”org_no”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>lead</source>
      <translation>ledande bedömare</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>co-assessor</source>
      <translation>medbedömare</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>third assessor</source>
      <translation>tredje bedömare</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>observer</source>
      <translation>observatör</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{name} has not declared an interest yet.</source>
      <translation>{name} har inte lämnat någon jävsdeklaration än.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/domain/people.py" />
      <source>{number} assessors</source>
      <extracomment>For one: assessor</extracomment>
      <translation>
        <numerusform>en bedömare</numerusform>
        <numerusform>{number} bedömare</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>one more has to join</source>
      <translation>en till måste gå med</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{missing} more have to join</source>
      <translation>{missing} till måste gå med</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>The edition asks for {least} who score: {more}.</source>
      <translation>Utgåvan kräver {least} som ger nivåer: {more}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>Nobody leads this assessment.</source>
      <translation>Ingen leder den här bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{names} lead this assessment; one of them should.</source>
      <translation>{names} leder den här bedömningen; bara en av dem bör göra det.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>The policy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Policyn {where} har {count} fel; det första på rad {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>Mend it; the help page about portfolios shows how a policy is written.</source>
      <translation>Rätta den; hjälpsidan om portföljer visar hur en policy skrivs.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>A requirement names either a day (by) or months after entry (within_months).</source>
      <translation>Ett krav anger antingen en dag (by) eller månader efter inträdet (within_months).</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>within_months is a number of months from 0.</source>
      <translation>within_months är ett antal månader från 0.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>{key} is a day like 2027-06-30, not “{given}”.</source>
      <translation>{key} är en dag som 2027-06-30, inte ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>The edition {edition} has no indicator {indicator}.</source>
      <translation>Utgåvan {edition} har ingen indikator {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Did you mean {nearest}? `workbench forms show {edition}` lists them all.</source>
      <translation>Menade du {nearest}? `workbench forms show {edition}` listar dem alla.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>{given} is no level of indicator {indicator}.</source>
      <translation>{given} är ingen nivå på indikator {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give a whole level from 0 to {highest}.</source>
      <translation>Ange en hel nivå från 0 till {highest}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} gets no level: it passes or fails by its figures, or is the sum of its parts.</source>
      <translation>Indikator {indicator} får ingen nivå: den avgörs av sina siffror, eller är summan av sina delar.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Answer its questions, or score its parts, instead.</source>
      <translation>Besvara dess frågor, eller ge delarna nivåer, i stället.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} can't be called not applicable like this.</source>
      <translation>Indikator {indicator} kan inte kallas inte tillämplig på det sättet.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give the reason, in five characters or more, or a level where the edition leaves no choice.</source>
      <translation>Ange skälet, med minst fem tecken, eller en nivå där utgåvan inte lämnar något val.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>The strategy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Strategin {where} har {count} fel; det första på rad {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Mend it; the help page about portfolios shows how a strategy is written.</source>
      <translation>Rätta den; hjälpsidan om portföljer visar hur en strategi skrivs.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Two domains are called “{id}”.</source>
      <translation>Två områden heter ”{id}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>The structure {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Strukturen {where} har {count} fel; det första på rad {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>Mend it; the help page about portfolios shows how a structure is written.</source>
      <translation>Rätta den; hjälpsidan om portföljer visar hur en struktur skrivs.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>“{name}” would come from itself: merges lead forward in time.</source>
      <translation>”{name}” skulle komma ur sig självt: sammanslagningar leder framåt i tiden.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its title has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: titeln har {length} tecken, och sammanfattningssidan har plats för {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its text has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: texten har {length} tecken, och sammanfattningssidan har plats för {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>The value chain {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Värdekedjan {where} har {count} fel; det första på rad {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Mend it; the help page about portfolios shows how a value chain is written.</source>
      <translation>Rätta den; hjälpsidan om portföljer visar hur en värdekedja skrivs.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Two segments have the id “{id}”.</source>
      <translation>Två segment har id:t ”{id}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} asks for {wanted}, but {given} was given.</source>
      <translation>{field} frågar efter {wanted}, men {given} angavs.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Give {wanted}, e.g. {example}.</source>
      <translation>Ange {wanted}, t.ex. {example}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} is {given}, outside {range}.</source>
      <translation>{field} är {given}, utanför {range}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Check the figure; if it is right, say it in the note and leave the answer blank.</source>
      <translation>Kontrollera siffran; är den rätt, skriv det i anteckningen och lämna svaret tomt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} has no choice {given}.</source>
      <translation>{field} har inget val {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Choose one of: {choices}.</source>
      <translation>Välj en av: {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>“{state}” is no answer to {field}: the edition asks for a real one.</source>
      <translation>”{state}” är inget svar på {field}: utgåvan kräver ett riktigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Answer it, or leave it blank until you can.</source>
      <translation>Besvara den, eller lämna den tom tills du kan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>The text for {field} {fault}.</source>
      <translation>Texten för {field} {fault}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Shorten it or take these characters out.</source>
      <translation>Korta den eller ta bort dessa tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a whole number</source>
      <translation>ett heltal</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a number</source>
      <translation>ett tal</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a percentage from 0 to 100</source>
      <translation>en procentsats från 0 till 100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>an amount of money</source>
      <translation>ett belopp</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a date</source>
      <translation>ett datum</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>one of its choices</source>
      <translation>ett av svarsalternativen</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a list of its choices</source>
      <translation>en lista med svarsalternativ</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>yes or no</source>
      <translation>ja eller nej</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{what} to {what2}</source>
      <translation>{what} till {what2}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>has {count} characters, over {text_limit}</source>
      <translation>har {count} tecken, över {text_limit}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>holds control characters that can't be shown</source>
      <translation>innehåller styrtecken som inte kan visas</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>what a figure can be</source>
      <translation>vad ett tal kan vara</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 and above</source>
      <translation>0 och uppåt</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 to 100</source>
      <translation>0 till 100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>the {places} decimals that {currency} has</source>
      <translation>de {places} decimaler som {currency} har</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>any</source>
      <translation>obegränsat</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the figures of its column may be marks or ticks</source>
      <translation>siffrorna i kolumnen kan vara betyg eller kryss</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows sum up to 100 as shares do</source>
      <translation>raderna summerar till 100 som andelar gör</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows are more than their whole</source>
      <translation>raderna är mer än sin helhet</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the amounts do not stand in the same scale</source>
      <translation>beloppen står inte i samma skala</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the cell says that it is not exact</source>
      <translation>men cellen säger att den inte är exakt</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>the indicator's number agrees</source>
      <translation>indikatorns nummer stämmer</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>others of its table stand beside it</source>
      <translation>andra i samma tabell står bredvid</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>its heads say the rest</source>
      <translation>rubrikerna säger resten</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another indicator's number stands there</source>
      <translation>men där står en annan indikators nummer</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told as a target, a share or somebody else's</source>
      <translation>men den anges som ett mål, en andel eller någon annans</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it may be of a part, of another time, or told by the month</source>
      <translation>men den kan gälla en del, en annan tid eller anges per månad</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but its row is about something else</source>
      <translation>men raden handlar om något annat</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another column or row of figures is the one that answers</source>
      <translation>men en annan kolumn eller rad med siffror är den som svarar</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the section is about something else</source>
      <translation>men avsnittet handlar om något annat</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing names the table that it belongs to</source>
      <translation>men inget namnger tabellen som den hör till</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told of another span of time</source>
      <translation>men den anges för en annan tidsperiod</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the unit is another</source>
      <translation>men enheten är en annan</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but labels mostly stand on another side</source>
      <translation>men etiketterna står mest på en annan sida</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the figure is unlikely</source>
      <translation>men siffran är osannolik</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing says whether it stands in thousands</source>
      <translation>men inget säger om den står i tusental</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another cell says it more clearly</source>
      <translation>men en annan cell säger det tydligare</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it contradicts another figure</source>
      <translation>men den motsäger en annan uppgift</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/hidden.py" />
      <source>its row or column is hidden, or a merged cell covers it</source>
      <translation>raden eller kolumnen är dold, eller en sammanslagen cell täcker den</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>{path} is no mapping of a workbook's layout: {reason}.</source>
      <translation>{path} är ingen mappning av en arbetsboks upplägg: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>Take one that `workbench import --json` gave under “mapping”, saved as YAML.</source>
      <translation>Ta en som `workbench import --json` gav under ”mapping”, sparad som YAML.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/periods.py" />
      <source>a figure of the chosen year stands in the same row</source>
      <translation>en siffra för det valda året står på samma rad</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>{path} is a table of several clusters, and none of them is “{wanted}”.</source>
      <translation>{path} är en tabell över flera kluster, och inget av dem är ”{wanted}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Give --row with one of: {known}.</source>
      <translation>Ange --row med ett av: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>It has {known}. Name the cluster as the table does, or take the table over as a batch.</source>
      <translation>Den har {known}. Nämn klustret som tabellen gör, eller ta över tabellen under Många arbetsböcker.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>The row of “{wanted}” in {path} is empty: it answered nothing.</source>
      <translation>Raden för ”{wanted}” i {path} är tom: klustret svarade inget.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Nothing can be taken over from it: ask the cluster for its figures.</source>
      <translation>Inget kan tas över från den: be klustret om dess siffror.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is no Excel workbook (.xlsx): {reason}.</source>
      <translation>{path} är ingen Excel-arbetsbok (.xlsx): {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice and save it as .xlsx.</source>
      <translation>Öppna den i Excel eller LibreOffice och spara den som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is refused: {reason}.</source>
      <translation>{path} tas inte emot: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Ask its owner for a clean copy, or copy its cells into a new workbook.</source>
      <translation>Be ägaren om en ren kopia, eller kopiera dess celler till en ny arbetsbok.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path} kunde inte läsas: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, save it under a new name as .xlsx, and try again.</source>
      <translation>Öppna den i Excel eller LibreOffice, spara den under ett nytt namn som .xlsx, och försök igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is protected by a password, so nothing in it can be read.</source>
      <translation>{path} är skyddad med ett lösenord, så inget i den kan läsas.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel with the password, take it away under File, Info, Protect Workbook, and save it.</source>
      <translation>Öppna den i Excel med lösenordet, ta bort det under Arkiv, Info, Skydda arbetsbok, och spara den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a workbook in {kind}.</source>
      <translation>{path} är en arbetsbok i formatet {kind}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, choose Save As, take the type Excel Workbook (.xlsx), and give that file.</source>
      <translation>Öppna den i Excel eller LibreOffice, välj Spara som, ta typen Excel-arbetsbok (.xlsx), och ange den filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a document of Apple Numbers, Pages or Keynote.</source>
      <translation>{path} är ett dokument från Apple Numbers, Pages eller Keynote.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Numbers, choose File, Export To, Excel, and give that file.</source>
      <translation>Öppna det i Numbers, välj Arkiv, Exportera till, Excel, och ange den filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a table as plain text (.csv), in which decimal commas, dates and letters can be misread.</source>
      <translation>{path} är en tabell i ren text (.csv), där decimalkomman, datum och bokstäver kan läsas fel.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel under Data, From Text/CSV, or in LibreOffice, check that å, ä, ø and figures are right, and save it as .xlsx.</source>
      <translation>Öppna den i Excel under Data, Från text/CSV, eller i LibreOffice, kontrollera att å, ä, ø och siffror stämmer, och spara den som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is {kind}, no workbook.</source>
      <translation>{path} är {kind}, ingen arbetsbok.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook itself; a table in another document can be copied into a new workbook.</source>
      <translation>Välj själva arbetsboken; en tabell i ett annat dokument kan kopieras till en ny arbetsbok.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a signed package; the workbook is one of the files inside it.</source>
      <translation>{path} är ett signerat paket; arbetsboken är en av filerna i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Verify the package, unpack it, and give the workbook.xlsx that it holds.</source>
      <translation>Kontrollera paketet, packa upp det, och ange den workbook.xlsx som finns i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is an empty file of 0 bytes.</source>
      <translation>{path} är en tom fil på 0 byte.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again; if it stays empty, ask its owner for it.</source>
      <translation>Kopiera eller hämta den igen; om den förblir tom, be ägaren om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is incomplete: its end is missing or damaged.</source>
      <translation>{path} är inte hel: slutet saknas eller är skadat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again, or ask its owner for it.</source>
      <translation>Kopiera eller hämta den igen, eller be ägaren om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} has no filled cell: {reason}.</source>
      <translation>{path} har ingen ifylld cell: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook that holds the figures.</source>
      <translation>Välj arbetsboken med siffrorna.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is larger than a workbook of figures: {reason}.</source>
      <translation>{path} är större än en arbetsbok med siffror brukar vara: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Delete what is not needed, or copy the sheets with the figures into a new workbook, and give that file.</source>
      <translation>Radera det som inte behövs, eller kopiera bladen med siffrorna till en ny arbetsbok, och ange den filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>The reading of {path} was stopped.</source>
      <translation>Läsningen av {path} avbröts.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Nothing was taken from it; start again when you like.</source>
      <translation>Inget togs ur den; börja igen när du vill.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>This is a questionnaire: what it says belongs to the assessment that it was made for.</source>
      <translation>Det här är ett frågeformulär: det som står i det hör till den bedömning som det gjordes för.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Take it there: `workbench import WS FILE --assessment A --as answers`.</source>
      <translation>Ta det där: `workbench import WS FILE --assessment A --as answers`.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Open that assessment, and take the file over there.</source>
      <translation>Öppna den bedömningen, och ta över filen där.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>{path} holds no form in Markdown tables: {reason}.</source>
      <translation>{path} innehåller inget formulär i Markdown-tabeller: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>Begin each table with a row like “| survey |”, or give the form as .xlsx.</source>
      <translation>Börja varje tabell med en rad som ”| survey |”, eller ange formuläret som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>No certificate can be issued for {path}: {reason}.</source>
      <translation>Inget certifikat kan utfärdas för {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Ask the colleague for the certificate (.crt) of their own identity, or for a certificate request (.csr).</source>
      <translation>Be kollegan om certifikatet (.crt) för sin egen identitet, eller om en certifikatbegäran (.csr).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{path} can't issue certificates: {reason}.</source>
      <translation>{path} kan inte utfärda certifikat: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give the file of the network's authority; `workbench identity ca new` makes one.</source>
      <translation>Ange filen med nätverkets utfärdare; `workbench identity ca new` gör en.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{authority} issues no certificate for “{email}”, only for addresses at {domains}.</source>
      <translation>{authority} utfärdar inget certifikat för ”{email}”, bara för adresser på {domains}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Let the colleague make an identity with such an address, or trust their own certificate instead.</source>
      <translation>Låt kollegan göra en identitet med en sådan adress, eller lita på kollegans eget certifikat i stället.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>“{given}” is no domain of e-mail addresses.</source>
      <translation>”{given}” är ingen domän för e-postadresser.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give what stands behind the @, e.g. example.org.</source>
      <translation>Ange det som står efter @, t.ex. example.org.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>{path} is no certificate.</source>
      <translation>{path} är inget certifikat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Ask its owner for the file me.crt, or for the certificate of their identity.</source>
      <translation>Be ägaren om filen me.crt, eller om identitetens certifikat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>“{given}” can't stand in a certificate as an e-mail address.</source>
      <translation>”{given}” kan inte stå i ett certifikat som e-postadress.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Give an address like ann@example.org, in plain letters.</source>
      <translation>Ange en adress som ann@example.org, med enkla bokstäver.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>{path} is no signing identity: {reason}.</source>
      <translation>{path} är ingen signeringsidentitet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Choose a .p12 or .pfx file that holds a key and its certificate.</source>
      <translation>Välj en .p12- eller .pfx-fil som innehåller en nyckel och dess certifikat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>The passphrase does not open {path}.</source>
      <translation>Lösenfrasen öppnar inte {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Try again; upper and lower case count.</source>
      <translation>Försök igen; stora och små bokstäver räknas.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The passphrase has fewer than {least} characters.</source>
      <translation>Lösenfrasen har färre än {least} tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>Take four words that nobody would put together.</source>
      <translation>Ta fyra ord som ingen skulle sätta ihop.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>{path} could not be read back after it was written: {reason}.</source>
      <translation>{path} kunde inte läsas tillbaka efter att den skrevs: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The file that was there before is untouched. Try again, on another disk if it happens twice.</source>
      <translation>Filen som fanns där förut är orörd. Försök igen, på en annan disk om det händer två gånger.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Your own keys are locked: they open with the passphrase of {workspace}.</source>
      <translation>Dina egna nycklar är låsta: de öppnas med lösenfrasen för {workspace}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Run the command on a terminal, which asks for it, or set WORKBENCH_PASSPHRASE to it.</source>
      <translation>Kör kommandot i en terminal, som frågar efter den, eller sätt WORKBENCH_PASSPHRASE till den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Open that workspace first, or give its passphrase when it is asked for.</source>
      <translation>Öppna den arbetsytan först, eller ange dess lösenfras när den efterfrågas.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>{path} holds your own keys, and was changed or cut off.</source>
      <translation>{path} innehåller dina egna nycklar, och har ändrats eller avkortats.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Take it from a backup of your own folder; nothing else opens what was sealed for you so far.</source>
      <translation>Hämta den från en säkerhetskopia av din egen mapp; inget annat öppnar det som hittills har förseglats för dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>This computer has no keyring that could remember a passphrase.</source>
      <translation>Den här datorn har ingen nyckelring som kan minnas en lösenfras.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>Nothing was remembered: type it each time, or keep it in a password manager.</source>
      <translation>Inget sparades: skriv den varje gång, eller ha den i en lösenordshanterare.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is not sealed.</source>
      <translation>{path} är inte förseglad.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It can be opened as it is; what is sealed ends in .age.</source>
      <translation>Den kan öppnas som den är; det som är förseglat slutar på .age.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed for others: your key does not open it.</source>
      <translation>{path} är förseglad för andra: din nyckel öppnar den inte.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sealed it to seal it for you too, or unseal it with the key that it was sealed for.</source>
      <translation>Be den som förseglade den att försegla den för dig också, eller öppna den med den nyckel som den förseglades för.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} was encrypted with a passphrase and not to recipients.</source>
      <translation>{path} är krypterad med en lösenfras och inte för mottagare.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Open it with age and that passphrase, or ask for it sealed to your key.</source>
      <translation>Öppna den med age och den lösenfrasen, eller be att få den förseglad för din nyckel.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed, and was changed or cut off on its way.</source>
      <translation>{path} är förseglad, och ändrades eller avkortades på vägen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sent it for the file again; nothing was written.</source>
      <translation>Be den som skickade den om filen igen; inget skrevs.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>“{given}” is no age recipient.</source>
      <translation>”{given}” är ingen age-mottagare.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It begins with age1 and is copied whole; `age-keygen -y` and the file me.crt tell it.</source>
      <translation>Den börjar med age1 och kopieras i sin helhet; `age-keygen -y` och filen me.crt visar den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} holds no age key.</source>
      <translation>{path} innehåller ingen age-nyckel.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It is a text file with a line that begins with AGE-SECRET-KEY-1, such as age.key.</source>
      <translation>Det är en textfil med en rad som börjar med AGE-SECRET-KEY-1, som age.key.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>{path} is no list of certificates (PEM).</source>
      <translation>{path} är ingen lista över certifikat (PEM).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>Choose a .pem file with certificates, one below the other.</source>
      <translation>Välj en .pem-fil med certifikat, det ena under det andra.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>{path} is no sound benchmark pack: {reason}.</source>
      <translation>{path} är inget riktigt jämförelsepaket: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>Ask whoever sent it for the file again; nothing was taken from this one.</source>
      <translation>Be den som skickade det om filen igen; inget togs ur den här.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>{path} is no sound package: {reason}.</source>
      <translation>{path} är inget helt och riktigt paket: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>Ask whoever sent it for the file again; do not rely on this one.</source>
      <translation>Be den som skickade det om filen igen; förlita dig inte på den här.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{path} was not signed: {reason}.</source>
      <translation>{path} signerades inte: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Export the package again, or ask for a sound copy; this one was left as it is.</source>
      <translation>Exportera paketet igen, eller be om en hel kopia; det här lämnades som det är.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} has signed {path} already.</source>
      <translation>{name} har redan signerat {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing more to do with this identity.</source>
      <translation>Inget mer att göra med den här identiteten.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The certificate of {name} is valid from {start} to {end} only.</source>
      <translation>Certifikatet för {name} gäller bara från {start} till {end}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with a certificate that is valid today; `workbench identity renew` makes one for the same person.</source>
      <translation>Signera med ett certifikat som gäller i dag; `workbench identity renew` gör ett för samma person.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Renew your identity under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Förnya din identitet under Inställningar, Identitet och personer; det som den har signerat förblir giltigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>By this computer's clock it is {now}, and the certificate of {name} holds only from {start} on.</source>
      <translation>Enligt den här datorns klocka är det {now}, och certifikatet för {name} gäller först från {start}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing was signed. Set the clock of this computer right, and sign again.</source>
      <translation>Inget undertecknades. Ställ datorns klocka rätt och underteckna igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} (certificate {fingerprint}…) is none of the signers that this package asks for.</source>
      <translation>{name} (certifikat {fingerprint}…) är ingen av de signerare som det här paketet väntar på.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with the identity that was fixed at finalising: {wanted}.</source>
      <translation>Signera med den identitet som fastställdes vid slutförandet: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The time stamp authority {url} gave no time stamp that can be relied on: {reason}.</source>
      <translation>Tidsstämpeltjänsten {url} gav ingen tidsstämpel som går att lita på: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The package was left as it is. Sign again, with another authority or without one.</source>
      <translation>Paketet lämnades som det är. Signera igen, med en annan tjänst eller utan.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>{path} holds nothing that a colleague's workbench has written: {reason}.</source>
      <translation>{path} innehåller inget som en kollegas program har skrivit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made with `workbench sync --to-file`, or an assessors' file.</source>
      <translation>Be om en fil gjord med `workbench sync --to-file`, eller en bedömarfil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made under Sync, or an assessors' file.</source>
      <translation>Be om en fil gjord under Synkronisering, eller en bedömarfil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is no shared place: {reason}.</source>
      <translation>{address} är ingen delad plats: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address with https://, s3:// or sftp://; the help page shared-place.md shows each.</source>
      <translation>Ange en mapp, eller en adress med https://, s3:// eller sftp://; hjälpsidan shared-place.md visar var och en.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address that begins with https://, s3:// or sftp://.</source>
      <translation>Ange en mapp, eller en adress som börjar med https://, s3:// eller sftp://.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} can't be reached: {reason}.</source>
      <translation>{address} kan inte nås: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Look to the network, or put the stick back, and sync again: it goes on where it stopped, nothing is lost.</source>
      <translation>Se efter nätverket, eller sätt tillbaka minnet, och synkronisera igen: det går vidare där det slutade, inget är förlorat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>There is no shared place {address}, and none was made.</source>
      <translation>Det finns ingen delad plats {address}, och ingen skapades.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Connect its drive, or check how it is written. If it is to be a new one, make the folder first.</source>
      <translation>Anslut dess enhet, eller se efter hur den skrivs. Om det ska bli en ny, skapa mappen först.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} asks for a password.</source>
      <translation>{address} frågar efter ett lösenord.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give it with --hub-password-file FILE, or set WORKBENCH_HUB_PASSWORD.</source>
      <translation>Ange det med --hub-password-file FILE, eller sätt WORKBENCH_HUB_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Type it; the computer's keyring can keep it for you.</source>
      <translation>Skriv det; datorns nyckelring kan spara det åt dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not accept this name and password.</source>
      <translation>{address} godtar inte det här namnet och lösenordet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Check both. If you sign in with a code as well (Nextcloud), make an app password in its settings.</source>
      <translation>Kontrollera båda. Om du också loggar in med en kod (Nextcloud), gör ett applösenord i dess inställningar.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not let you {act}.</source>
      <translation>{address} låter dig inte {act}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it for the right to read and to add files there.</source>
      <translation>Be den som driver den om rätt att läsa och lägga till filer där.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is full: {name} was not added.</source>
      <translation>{address} är full: {name} lades inte till.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Free some space there or ask for more, and sync again; what was added before is there.</source>
      <translation>Frigör plats där eller be om mer, och synkronisera igen; det som lades till förut finns där.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows a certificate that this computer does not trust: {reason}.</source>
      <translation>{address} visar ett certifikat som den här datorn inte litar på: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent. Ask whoever runs it; if it has an authority of its own, set SSL_CERT_FILE to its file.</source>
      <translation>Inget skickades. Fråga den som driver den; har den en egen utfärdare, sätt SSL_CERT_FILE till dess fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} was never seen before; its key is {fingerprint}.</source>
      <translation>{address} har inte setts förut; dess nyckel är {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it whether that is its key. If so, give the address as {pinned}.</source>
      <translation>Fråga den som driver den om det är dess nyckel. Ange i så fall adressen som {pinned}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows another key than the one you trust: {fingerprint}.</source>
      <translation>{address} visar en annan nyckel än den du litar på: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent: somebody may be pretending to be it. Ask whoever runs it before you go on.</source>
      <translation>Inget skickades: någon kan utge sig för att vara den. Fråga den som driver den innan du går vidare.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} has no {name}.</source>
      <translation>{address} har ingen {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again later; whoever added it may still be at it.</source>
      <translation>Synkronisera igen senare; den som lade till det kanske håller på ännu.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{name} in {address} has more than {limit:,} bytes.</source>
      <translation>{name} på {address} har mer än {limit:,} byte.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was not taken. Ask whoever added it what it is.</source>
      <translation>Den togs inte. Fråga den som lade till den vad det är.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} holds something else under the name {name}.</source>
      <translation>{address} har något annat under namnet {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was left as it is. Ask whoever runs the place to move that file away, and sync again.</source>
      <translation>Det lämnades som det är. Be den som driver platsen att flytta bort den filen, och synkronisera igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not give back what was added as {name}.</source>
      <translation>{address} ger inte tillbaka det som lades till som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again; if it stays so, another program changes files there, such as a virus scanner.</source>
      <translation>Synkronisera igen; om det fortsätter ändrar ett annat program filer där, t.ex. ett virusskydd.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is not protected on its way: anyone in between could read the password.</source>
      <translation>{address} är inte skyddad på vägen: vem som helst däremellan kan läsa lösenordet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give the address with https:// instead; nothing was sent.</source>
      <translation>Ange adressen med https:// i stället; inget skickades.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} refuses what comes from a computer whose clock is wrong by more than a quarter of an hour.</source>
      <translation>{address} avvisar det som kommer från en dator vars klocka går mer än en kvart fel.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Set the clock of this computer right and sync again.</source>
      <translation>Ställ den här datorns klocka rätt och synkronisera igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>“{name}” is no name of an object in a shared place.</source>
      <translation>”{name}” är inget namn på ett objekt på en delad plats.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was passed over. Ask whoever added it to update Assessor Workbench.</source>
      <translation>Det hoppades över. Be den som lade till det att uppdatera Assessor Workbench.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>{address} was laid out by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{address} är upplagd av en nyare version (format {found}, den här känner till {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>Update Assessor Workbench to one that knows layout {found}; nothing was read or added.</source>
      <translation>Uppdatera Assessor Workbench till en som känner till format {found}; inget har lästs eller lagts till.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The short title has over {limit} characters.</source>
      <translation>Den korta rubriken har fler än {limit} tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A choice needs at least two choices.</source>
      <translation>Ett val behöver minst två alternativ.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never asked. Look at the rule.</source>
      <translation>Det här kan aldrig vara sant, så frågan ställs aldrig. Se över regeln.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never required. Look at the rule.</source>
      <translation>Det här kan aldrig vara sant, så svaret krävs aldrig. Se över regeln.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true. Look at the rule.</source>
      <translation>Det här kan aldrig vara sant. Se över regeln.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The rule speaks of “{name}”, which this edition does not know.</source>
      <translation>Regeln talar om ”{name}”, som den här utgåvan inte känner till.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>No indicator is scored, so there is no result.</source>
      <translation>Ingen indikator får någon nivå, så det blir inget resultat.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This indicator has no levels to choose from. Give an anchor text for each.</source>
      <translation>Indikatorn har inga nivåer att välja bland. Skriv en nivåbeskrivning för var och en.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table needs rows: a list of them, or the word `free`.</source>
      <translation>En tabell behöver rows: en lista med rader, eller ordet `free`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table has either `cells`, the type of its one column, or `columns`.</source>
      <translation>En tabell har antingen `cells`, typen för sin enda kolumn, eller `columns`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” can't be used in rules. Take small letters, digits and underscores.</source>
      <translation>”{id}” går inte att använda i regler. Ta små bokstäver (a–z), siffror och understreck.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>There is no indicator “{id}”.</source>
      <translation>Det finns ingen indikator ”{id}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A gate has no levels, parts or threshold. Take them out.</source>
      <translation>Ett grindvillkor (gate) har inga nivåer, delar eller tröskel. Ta bort dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A part has levels: no gate and no parts of its own.</source>
      <translation>En del har nivåer: inget grindvillkor och inga egna delar.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Level {level} has no anchor text.</source>
      <translation>Nivå {level} har ingen nivåbeskrivning.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {key} {bar} is outside the scale 0 to {top}.</source>
      <translation>{key} {bar} ligger utanför skalan 0 till {top}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” depends on itself, perhaps by way of others. Take one of the rules out.</source>
      <translation>”{id}” beror på sig självt, kanske via andra. Ta bort en av reglerna.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” has no choice “{choice}”.</source>
      <translation>”{id}” har inget alternativ ”{choice}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The share {share} is outside 0 to 100.</source>
      <translation>Andelen {share} ligger utanför 0 till 100.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {kind} “{id}” is there twice. Ids are given once.</source>
      <translation>”{id}” finns två gånger ({kind}). Varje id ges en gång.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” is a word of the rules themselves. Take another one.</source>
      <translation>”{id}” är ett ord i reglerna själva. Ta ett annat.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>An indicator has levels or parts, not both.</source>
      <translation>En indikator har nivåer eller delar, inte båda.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Nobody gives this indicator a level, so {key} says nothing.</source>
      <translation>Ingen ger indikatorn någon nivå, så {key} säger inget.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Only a table has rows, cells and columns. Is its type table?</source>
      <translation>Bara en tabell har rows, cells och columns. Är typen table?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>It has {known}.</source>
      <translation>Alternativ: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not named under from. Name there what the rule computes with.</source>
      <translation>”{name}” står inte under from. Skriv där vad regeln räknar med.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is named under from, but not in the rule. Name there what the rule computes with.</source>
      <translation>”{name}” står under from, men inte i regeln. Skriv där vad regeln räknar med.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The rule speaks of “{name}”, which {edition} does not know.</source>
      <translation>Regeln talar om ”{name}”, som {edition} inte känner till.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>It comes from {told}, but {edition} is the earlier edition.</source>
      <translation>Den kommer från {told}, men den tidigare utgåvan är {edition}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>No cell of the one table has a row and column of the other. Name the cells one by one.</source>
      <translation>Ingen cell i den ena tabellen har en rad och kolumn i den andra. Skriv cellerna en för en.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” changed its type, unit, period or choices. Give a rule (rescaled), or drop it.</source>
      <translation>”{name}” har fått en annan typ, enhet, period eller andra alternativ. Ge en regel (rescaled), eller stryk det (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{id}” has no levels that could be carried over. Drop it.</source>
      <translation>”{id}” har inga nivåer att föra över. Stryk den (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Write the reason in {own} first: others are translated from it.</source>
      <translation>Skriv skälet på ”{own}” först: de andra översätts från det.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The reason is not in {missing}: add it beside the {own} text, e.g. {entry}.</source>
      <translation>Skälet saknas på ”{missing}”: lägg till det bredvid texten på ”{own}”, t.ex. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{how} leads from one id to one id.</source>
      <translation>{how} leder från ett id till ett id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>reworded keeps its id. Where the id changes, it is renamed.</source>
      <translation>reworded behåller sitt id. Där id:t ändras är det renamed.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>split leads to several ids.</source>
      <translation>split leder till flera id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>merged leads from several figures into one field.</source>
      <translation>merged leder från flera tal till ett fält.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>rescaled leads from one field to one field. Name a table's cells one by one.</source>
      <translation>rescaled leder från ett fält till ett fält. Skriv en tabells celler en för en.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>An answer to “{before}” can't stand at “{now}”: type, unit, period or choices differ. Say by a rule how one becomes the other (rescaled), or drop it.</source>
      <translation>Ett svar på ”{before}” kan inte stå vid ”{now}”: typ, enhet, period eller alternativ skiljer sig. Säg med en regel hur det ena blir det andra (rescaled), eller stryk det (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>”{name}” är varken kopplad eller struken, och finns inte i {edition}. Säg vad det blev av den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is worded otherwise: last year's answer is shown with the difference, not kept. Name it as reworded and say why.</source>
      <translation>”{name}” är annorlunda formulerad: förra årets svar visas med skillnaden men behålls inte. Skriv den som reworded och säg varför.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>levels gives {given} of {all}: one for each level 0 to {top} of {id}.</source>
      <translation>levels ger {given} av {all}: en för varje nivå 0 till {top} i {id}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>Indikator {id} är varken kopplad eller struken, och finns inte i {edition}. Säg vad det blev av den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} has another scale now, so that its levels would be lost. Say which level means which, or drop it.</source>
      <translation>Indikator {id} har en annan skala nu, så dess nivåer skulle gå förlorade. Säg vilken nivå som motsvarar vilken, eller stryk den (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{edition} has no “{name}”.</source>
      <translation>{edition} har inget ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” has its answer from two entries. Take one out.</source>
      <translation>”{name}” får sitt svar från två poster. Ta bort en.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is {how} in another entry already. Take one out.</source>
      <translation>”{name}” är redan {how} i en annan post. Ta bort en.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{before} has {old} levels and {now} {new}. Say by levels which means which (rescaled).</source>
      <translation>{before} har {old} nivåer och {now} har {new}. Säg med levels vilken som motsvarar vilken (rescaled).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Level {level} is outside the scale 0 to {top} of {id}.</source>
      <translation>Nivå {level} ligger utanför skalan 0 till {top} för {id}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>levels is a list with the new level for each earlier one, e.g. [0, 1, 1, 2, 2, 3].</source>
      <translation>levels är en lista med den nya nivån för varje tidigare, t.ex. [0, 1, 1, 2, 2, 3].</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{how} {kind}</source>
      <translation>{kind}, {how}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>A {kind} has no key “{key}” here.</source>
      <translation>Här finns ingen nyckel ”{key}” ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>This reason has no first text. Add it.</source>
      <translation>Skälet saknar sin första text. Lägg till den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{key} is one id or a list of ids.</source>
      <translation>{key} är ett id eller en lista med id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>none¦no type, unit or period</source>
      <translation>inget</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>There is no edition “{name}” that it could come from.</source>
      <translation>Det finns ingen utgåva ”{name}” som den kan komma från.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The source text has changed since this was translated. It is now: “{text}”</source>
      <translation>Källtexten har ändrats sedan den översattes. Den är nu: ”{text}”</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>{missing} of {all} texts are not translated, the first is {first}. `{command}` writes them into a file.</source>
      <translation>{missing} av {all} texter är inte översatta, den första är {first}. `{command}` skriver dem till en fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>Take it out.</source>
      <translation>Ta bort den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The edition has no text “{path}”.</source>
      <translation>Utgåvan har ingen text ”{path}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>It differs from version {version} that is in use. Give it a new version.</source>
      <translation>Den skiljer sig från version {version} som är i bruk. Ge den en ny version.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>“{id}” changed its {what} from {old} to {new} since version {version}. Give it an id of its own.</source>
      <translation>”{id}” har bytt {what} från {old} till {new} sedan version {version}. Ge den ett eget id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>mapping values are not allowed in this context</source>
      <translation>ett kolon för mycket, eller fel indrag</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>could not find expected ':'</source>
      <translation>ett kolon saknas efter nyckeln</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected key</source>
      <translation>här väntas en nyckel, troligen är indraget fel</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected '-' indicator</source>
      <translation>här väntas ett streck (-) för nästa post i listan</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected ',' or '}'</source>
      <translation>här väntas , eller }</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected ',' or ']'</source>
      <translation>här väntas , eller ]</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected node content</source>
      <translation>här väntas ett värde</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found character that cannot start any token</source>
      <translation>ett tecken som inget kan börja med (tabb, @, % eller `); sätt texten inom citattecken</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unexpected end of stream</source>
      <translation>filen slutar mitt i, kanske saknas ett citattecken</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unknown escape character</source>
      <translation>ett okänt tecken efter \</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>but found another document</source>
      <translation>här börjar ett dokument till (---)</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>it can't be read</source>
      <translation>den går inte att läsa</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Found no matching overload for '{sign}' applied to '({kinds})'.</source>
      <translation>”{sign}” går inte att använda på ({kinds}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: mismatched input '{found}' expecting {wanted}.</source>
      <translation>Skrivfel i regeln: ”{found}” passar inte här; väntat är {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: extraneous input '{found}' expecting {wanted}.</source>
      <translation>Skrivfel i regeln: ”{found}” är för mycket; väntat är {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: missing {wanted} at '{found}'.</source>
      <translation>Skrivfel i regeln: {wanted} saknas vid ”{found}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: token recognition error at: '{found}'.</source>
      <translation>Skrivfel i regeln: ”{found}” går inte att tyda.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: {what}.</source>
      <translation>Skrivfel i regeln: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the operand of a select operation.</source>
      <translation>Det som står före punkten är {kind} och har inga delar att välja.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the range of a comprehension (must be list, map, or dynamic).</source>
      <translation>{kind} går inte att gå igenom: det måste vara en lista eller tabell.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>{what}.¦why a rule can't be read, in English</source>
      <translation>Regeln går inte att läsa: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/hints.py" />
      <source>Did you mean “{near}”?</source>
      <translation>Menade du ”{near}”?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>There is no edition “{given}”.</source>
      <translation>Det finns ingen utgåva ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>Choose one of: {known}.</source>
      <translation>Välj en av: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file has over {limit} bytes. Split the edition.</source>
      <translation>Filen har fler än {limit} byte. Dela utgåvan.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Anchors and aliases (&amp; and *) are not used in editions. Write the text out.</source>
      <translation>Ankare och alias (&amp; och *) används inte i utgåvor. Skriv ut texten.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Tags (!) are not used in editions. Take it out.</source>
      <translation>Taggar (!) används inte i utgåvor. Ta bort den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Merge keys (&lt;&lt;) are not used in editions. Write the keys out.</source>
      <translation>Sammanslagning (&lt;&lt;) används inte i utgåvor. Skriv ut nycklarna.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Lists and maps are nested over {limit} deep.</source>
      <translation>Listor och nycklar ligger mer än {limit} nivåer djupt i varandra.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file holds over {limit} values.</source>
      <translation>Filen har fler än {limit} värden.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>This is no YAML: {what}.</source>
      <translation>Det här är inte YAML: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is not UTF-8. Save it as UTF-8.</source>
      <translation>Filen är inte UTF-8. Spara den som UTF-8.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>A key is a word, not a list or map.</source>
      <translation>En nyckel är ett ord, ingen lista eller uppsättning nycklar.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is empty.</source>
      <translation>Filen är tom.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The key “{key}” stands here twice.</source>
      <translation>Nyckeln ”{key}” står här två gånger.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>form¦in an edition</source>
      <translation>utgåva</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>assessors¦in an edition</source>
      <translation>bedömare</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>group¦in an edition</source>
      <translation>grupp</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>section¦in an edition</source>
      <translation>avsnitt</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>indicator¦in an edition</source>
      <translation>indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>evidence¦in an edition</source>
      <translation>underlag</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>gate¦in an edition</source>
      <translation>grindvillkor</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>question¦in an edition</source>
      <translation>fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>choice¦in an edition</source>
      <translation>alternativ</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>row¦in an edition</source>
      <translation>rad</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>column¦in an edition</source>
      <translation>kolumn</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived¦in an edition</source>
      <translation>beräknat värde</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived value¦in an edition</source>
      <translation>beräknat värde</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>check¦in an edition</source>
      <translation>kontroll</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>label¦in an edition</source>
      <translation>märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>condition¦in an edition</source>
      <translation>villkor</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>crosswalk¦in an edition</source>
      <translation>korsreferens</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} is a map of keys: {keys}.</source>
      <translation>Här ska det stå nycklar ({kind}): {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Here stands a list: put a dash before each item.</source>
      <translation>Här ska det stå en lista: sätt ett streck före varje post.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is text.</source>
      <translation>{key} är text.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>This {kind} has no {key}. Add it.</source>
      <translation>Här saknas {key} ({kind}). Lägg till det.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It knows: {keys}.</source>
      <translation>Kända nycklar: {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} can't be “{given}”.</source>
      <translation>{key} kan inte vara ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is one of {known}.</source>
      <translation>Välj bland {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} has no key “{key}”.</source>
      <translation>Nyckeln ”{key}” finns inte ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a number, not “{given}”.</source>
      <translation>{key} är ett tal, inte ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a whole number.</source>
      <translation>{key} är ett heltal.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is some of {known}.</source>
      <translation>Välj bland {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Each of {key} is text.</source>
      <translation>Varje post i {key} är text.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>The edition {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Utgåvan {where} har {count} fel; det första på rad {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>Run `workbench forms check {where}` and mend them.</source>
      <translation>Kör `workbench forms check {where}` och rätta dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>There is no edition “{name}” to extend.</source>
      <translation>Det finns ingen utgåva ”{name}” att bygga på.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>“{id}” can't be removed: {name} does not hold it.</source>
      <translation>”{id}” går inte att ta bort: den finns inte i {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>{key} is a whole number from 1.</source>
      <translation>{key} är ett heltal från 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>text¦what a rule gives</source>
      <translation>text</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>a date¦what a rule gives</source>
      <translation>ett datum</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule has over {limit} characters. Split it.</source>
      <translation>Regeln har fler än {limit} tecken. Dela den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule uses over {limit} macros ({macros}). Split it.</source>
      <translation>Regeln har fler än {limit} makron ({macros}). Dela den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule gives {found}, but {wanted} is needed.</source>
      <translation>Regeln ger {found}, men {wanted} behövs.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>A translation has the keys language, texts and aliases.</source>
      <translation>En översättning har nycklarna language, texts och aliases.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>Give for {path} the source text and its translation, e.g. {entry}.</source>
      <translation>Ange källtexten och översättningen för {path}, t.ex. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>The labels of {path} are a list.</source>
      <translation>Etiketterna för {path} är en lista.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Something went wrong.</source>
      <translation>Något gick fel.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Try again.</source>
      <translation>Försök igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} kunde inte skrivas: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check that the folder exists, may be written to and has free space; nothing was changed.</source>
      <translation>Kontrollera att mappen finns, kan skrivas i och har ledigt utrymme; inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check the name and that you may read it.</source>
      <translation>Kontrollera namnet och att du får läsa den.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{first} and {last}</source>
      <translation>{first} och {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{named} and {more} more</source>
      <translation>{named} och {more} till</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{place} has no roles: access by row needs PostgreSQL 15 or later.</source>
      <translation>{place} har inga roller: åtkomst rad för rad kräver PostgreSQL 15 eller senare.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Keep the file from whoever may not see all of it, or move the portfolio to PostgreSQL.</source>
      <translation>Håll filen borta från den som inte får se allt i den, eller flytta portföljen till PostgreSQL.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>The database has no role “{given}”.</source>
      <translation>Databasen har ingen roll ”{given}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Let its administrator make it: CREATE ROLE … LOGIN; then give it access.</source>
      <translation>Låt dess administratör göra den: CREATE ROLE … LOGIN; ge den sedan åtkomst.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{user} did not make this portfolio, so it can't give access to it.</source>
      <translation>{user} har inte gjort den här portföljen, och kan därför inte ge åtkomst till den.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Give access as the role that owns its tables.</source>
      <translation>Ge åtkomst som den roll som äger dess tabeller.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>The portfolio holds no package of the edition {edition}, so there is nothing to compare with.</source>
      <translation>Portföljen har inget paket för utgåvan {edition}, så det finns inget att jämföra med.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>Take packages of that edition in first: `workbench portfolio add`.</source>
      <translation>Lägg först till paket för den utgåvan: `workbench portfolio add`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>There is no portfolio at {place}.</source>
      <translation>Det finns ingen portfölj på {place}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check the name; `workbench portfolio add` makes one from packages.</source>
      <translation>Kontrollera namnet; `workbench portfolio add` gör en av paket.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>It may have been moved, or its drive be away. Open it where it lies now, or make another one.</source>
      <translation>Den kan ha flyttats, eller så är dess enhet inte ansluten. Öppna den där den ligger nu, eller gör en ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by an earlier version of the program and could not be brought up to this one: {reason}.</source>
      <translation>{place} gjordes av en tidigare version av programmet och kunde inte uppdateras till den här: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Let whoever may write to it open it once with this version.</source>
      <translation>Låt någon som får skriva i den öppna den en gång med den här versionen.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} is no portfolio: {reason}.</source>
      <translation>{place} är ingen portfölj: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Name another file or database; nothing in this one was changed.</source>
      <translation>Ange en annan fil eller databas; inget i den här har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by a newer version of the program.</source>
      <translation>{place} är gjord av en nyare version av programmet.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Update the program to open it.</source>
      <translation>Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>“{place}” can't be used as a database: {reason}.</source>
      <translation>”{place}” kan inte användas som databas: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Give a file, or an SQLAlchemy URL whose driver is installed, e.g. postgresql+psycopg://HOST/NAME.</source>
      <translation>Ange en fil, eller en SQLAlchemy-URL vars drivrutin är installerad, t.ex. postgresql+psycopg://HOST/NAME.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} could not be used: {reason}.</source>
      <translation>Databasen {place} kunde inte användas: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check that it runs, has space and lets you in, then try again; what was taken before is kept.</source>
      <translation>Kontrollera att den är i gång, har plats och släpper in dig, och försök igen; det som togs förut finns kvar.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} does not let you see or do this: {reason}.</source>
      <translation>Databasen {place} låter dig inte se eller göra det här: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner opens all of it. An analyst reads the view v_figure, an assessor v_package and v_level too, with a program for statistics. Who made the portfolio gives access: `workbench portfolio access`.</source>
      <translation>Bara en ägare öppnar allt. En analytiker läser vyn v_figure, en bedömare också v_package och v_level, med ett statistikprogram. Den som gjorde portföljen ger åtkomst: `workbench portfolio access`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner sees all of it here. An analyst reads figures of groups, an assessor their own packages too, in a program for statistics: Help (F1) names the views. Who made the portfolio gives access.</source>
      <translation>Bara en ägare ser allt här. En analytiker läser siffror för grupper, en bedömare också sina egna paket, i ett statistikprogram: Hjälp (F1) nämner vyerna. Den som gjorde portföljen ger åtkomst.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>It gives indicator {indicator} the level {level}; no edition has more than 10.</source>
      <translation>Det ger indikator {indicator} nivån {level}; ingen utgåva har mer än 10.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>Ask whoever made the package which edition it follows.</source>
      <translation>Fråga den som gjorde paketet vilken utgåva det följer.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>an Assessor Workbench that knows layout {layout}</source>
      <translation>en version av Assessor Workbench som känner till format {layout}</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>Assessor Workbench {version} or later</source>
      <translation>Assessor Workbench {version} eller senare</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>The check of {path} was stopped before its end.</source>
      <translation>Kontrollen av {path} avbröts före slutet.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Check again when there is time; nothing was changed.</source>
      <translation>Kontrollera igen när det finns tid; inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Nothing of a workspace could be found in {path}.</source>
      <translation>Inget av en arbetsyta kunde hittas i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Take a snapshot or a backup instead.</source>
      <translation>Ta en ögonblicksbild eller en säkerhetskopia i stället.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>There is no workspace {path}.</source>
      <translation>Det finns ingen arbetsyta {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the name, or make one: workbench init {path} --name … --email …</source>
      <translation>Kontrollera namnet, eller gör en: workbench init {path} --name … --email …</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is being written to by {holder}.</source>
      <translation>{holder} skriver just nu i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Close it there, or open it for reading meanwhile.</source>
      <translation>Stäng den där, eller öppna den för läsning under tiden.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is no workspace: {reason}.</source>
      <translation>{path} är ingen arbetsyta: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Choose a file that ends in .workbench and was made by this program.</source>
      <translation>Välj en fil som slutar på .workbench och är gjord med det här programmet.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} was made by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{path} är gjord av en nyare version (format {found}, den här känner till {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>It opens for reading; to write in it, {needs} is needed. The file was not touched.</source>
      <translation>Den öppnas för läsning; för att skriva i den behövs {needs}. Filen har inte rörts.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is damaged: {reason}.</source>
      <translation>{path} är skadad: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check {path} --repair-to NEW-FILE` brings everything sound into a new file.</source>
      <translation>`workbench check {path} --repair-to NEW-FILE` hämtar allt helt till en ny fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: the disk that holds {path} is full.</source>
      <translation>Inte sparat: disken med {path} är full.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space and say it again; everything saved before is there.</source>
      <translation>Frigör plats och försök igen; allt som sparades förut finns där.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} can't be written to: {reason}.</source>
      <translation>{path} kan inte skrivas: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Copy it to a folder of your own, or ask for the right to write there.</source>
      <translation>Kopiera den till en egen mapp, eller be om rätt att skriva där.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved in {path}: {reason}.</source>
      <translation>Inte sparat i {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the disk and try again; everything saved before is there.</source>
      <translation>Kontrollera disken och försök igen; allt som sparades förut finns där.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>This workspace holds no evidence {sha256}.</source>
      <translation>Den här arbetsytan har inget underlag {sha256}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench evidence list` shows what there is.</source>
      <translation>`workbench evidence list` visar vad som finns.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>The evidence or edition {sha256} in this workspace is not what was put there.</source>
      <translation>Underlaget eller utgåvan {sha256} i den här arbetsytan är inte det som lades dit.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check` names all that is damaged; a snapshot or a colleague's copy may bring it back.</source>
      <translation>`workbench check` nämner allt som är skadat; en ögonblicksbild eller en kollegas kopia kan ge det tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings, Check the workspace, names all that is damaged; a snapshot may bring it back.</source>
      <translation>Inställningar, Kontrollera arbetsytan, nämner allt som är skadat; en ögonblicksbild kan ge det tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} lies beside the workspace and is none of its files: {reason}.</source>
      <translation>{path} ligger bredvid arbetsytan och är ingen av dess filer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Find out who put it there and move it away; the workspace was not opened.</source>
      <translation>Ta reda på vem som lade den där och flytta bort den; arbetsytan öppnades inte.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: {path} was removed or replaced while it was open.</source>
      <translation>Inte sparat: {path} togs bort eller byttes ut medan den var öppen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Bring the disk or the file back; what is not saved yet is kept on the screen.</source>
      <translation>Sätt tillbaka disken eller filen; det som inte är sparat än finns kvar på skärmen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>No snapshot of {path} was taken: {missing} of free space are missing.</source>
      <translation>Ingen ögonblicksbild av {path} togs: {missing} ledigt utrymme saknas.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space first; nothing was changed.</source>
      <translation>Frigör plats först; inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted: its passphrase is needed.</source>
      <translation>{path} är krypterad: dess lösenfras behövs.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Give --passphrase-file FILE, or set WORKBENCH_PASSPHRASE; the window asks for it.</source>
      <translation>Ange --passphrase-file FILE, eller sätt WORKBENCH_PASSPHRASE; fönstret frågar efter den.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Open it here once with its passphrase, then do this again.</source>
      <translation>Öppna den här en gång med dess lösenfras, gör sedan om det här.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Mind capitals and the keyboard's language, and type it again; nobody else can open it.</source>
      <translation>Tänk på stora bokstäver och tangentbordets språk, och skriv den igen; ingen annan kan öppna den.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Take a longer one; four words by chance are easy to keep in mind.</source>
      <translation>Ta en längre; fyra slumpade ord är lätta att komma ihåg.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted already.</source>
      <translation>{path} är redan krypterad.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench passphrase {path}` gives it another passphrase.</source>
      <translation>`workbench passphrase {path}` ger den en annan lösenfras.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings give it another passphrase.</source>
      <translation>Inställningar ger den en annan lösenfras.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is not encrypted.</source>
      <translation>{path} är inte krypterad.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench encrypt {path}` encrypts it.</source>
      <translation>`workbench encrypt {path}` krypterar den.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings encrypt it.</source>
      <translation>Inställningar krypterar den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Everywhere</source>
      <translation>Överallt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Home</source>
      <translation>Hem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>In an assessment</source>
      <translation>I en bedömning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Interview</source>
      <translation>Intervju</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import review</source>
      <translation>Granska importen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Reconcile</source>
      <translation>Enas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Many workbooks</source>
      <translation>Många arbetsböcker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Feedback</source>
      <translation>Återkoppling</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Sync</source>
      <translation>Synk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Portfolio</source>
      <translation>Portfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Packages</source>
      <translation>Paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>In a package</source>
      <translation>I ett paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Find anything</source>
      <translation>Hitta vad som helst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Home</source>
      <translation>Gå till Hem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to the open assessment</source>
      <translation>Gå till den öppna bedömningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Portfolio</source>
      <translation>Gå till Portfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Packages</source>
      <translation>Gå till Paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Sync</source>
      <translation>Gå till Synkronisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Form editions</source>
      <translation>Formulärutgåvor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another workspace</source>
      <translation>Öppna en annan arbetsyta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New workspace</source>
      <translation>Ny arbetsyta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Encrypt this workspace</source>
      <translation>Kryptera den här arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Change the passphrase of this workspace</source>
      <translation>Ändra arbetsytans lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write this workspace out in clear</source>
      <translation>Skriv ut arbetsytan i klartext</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock this workspace now</source>
      <translation>Lås arbetsytan nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand the keyboard over to somebody else</source>
      <translation>Lämna över tangentbordet till någon annan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep the workspace on this computer</source>
      <translation>Behåll arbetsytan på den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Bring back what is missing, from a snapshot or another file</source>
      <translation>Hämta tillbaka det som saknas, från en ögonblicksbild eller en annan fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Check the workspace and mend it</source>
      <translation>Kontrollera arbetsytan och laga den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a cluster for good</source>
      <translation>Radera ett kluster för gott</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a colleague's name for good</source>
      <translation>Radera en kollegas namn för gott</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand out all that is held about a cluster or a person</source>
      <translation>Lämna ut allt som finns om ett kluster eller en person</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Log of access and exports</source>
      <translation>Logg över åtkomst och exporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Until when assessments are kept</source>
      <translation>Hur länge bedömningar behålls</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settings</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Identity and people</source>
      <translation>Identitet och personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Help for this screen</source>
      <translation>Hjälp för den här sidan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>See the report of what went wrong</source>
      <translation>Se rapporten om vad som gick fel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>All shortcuts</source>
      <translation>Alla kortkommandon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>About this program, and licences</source>
      <translation>Om programmet, och licenser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next part of the window</source>
      <translation>Nästa del av fönstret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous part of the window</source>
      <translation>Föregående del av fönstret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to where you were</source>
      <translation>Tillbaka dit du var</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Forward again</source>
      <translation>Framåt igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Undo</source>
      <translation>Ångra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Redo</source>
      <translation>Gör om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Larger text</source>
      <translation>Större text</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Smaller text</source>
      <translation>Mindre text</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Usual text size</source>
      <translation>Vanlig textstorlek</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Switch between light and dark</source>
      <translation>Växla mellan ljust och mörkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New assessment</source>
      <translation>Ny bedömning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open packages and check them</source>
      <translation>Öppna paket och kontrollera dem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Send a signed package sealed</source>
      <translation>Skicka ett signerat paket förseglat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open a sealed package into a folder</source>
      <translation>Öppna ett förseglat paket till en mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Try the practice assessment</source>
      <translation>Pröva övningsbedömningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import last year, or a filled questionnaire</source>
      <translation>Importera förra året, eller ett ifyllt frågeformulär</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over many workbooks</source>
      <translation>Ta över många arbetsböcker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a folder of workbooks</source>
      <translation>Välj en mapp med arbetsböcker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a folder</source>
      <translation>välj en mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a table of clusters</source>
      <translation>Välj en tabell över kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a table</source>
      <translation>välj en tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open the chosen assessment</source>
      <translation>Öppna den valda bedömningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open¦a key does it</source>
      <translation>öppna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Filter this list</source>
      <translation>Filtrera listan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next stage</source>
      <translation>Nästa steg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next tab</source>
      <translation>nästa flik</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous stage</source>
      <translation>Föregående steg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Quick note</source>
      <translation>Snabbanteckning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>quick note</source>
      <translation>snabbanteckning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Say when it was last saved</source>
      <translation>Säg när det senast sparades</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Jump to an indicator</source>
      <translation>Hoppa till en indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>jump</source>
      <translation>hoppa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next indicator</source>
      <translation>Nästa indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous indicator</source>
      <translation>Föregående indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next unanswered question</source>
      <translation>Nästa obesvarade fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write why this level</source>
      <translation>Skriv varför denna nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep last year's answer</source>
      <translation>Behåll förra årets svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>keep last year</source>
      <translation>behåll förra året</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep all untouched answers of last year here</source>
      <translation>Behåll alla orörda svar från förra året här</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Mark for discussion</source>
      <translation>Markera för diskussion</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Not applicable, or not known</source>
      <translation>Inte tillämpligt, eller inte känt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Attach evidence</source>
      <translation>Bifoga underlag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a finding</source>
      <translation>Lägg till en iakttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the time into the note</source>
      <translation>Skriv tiden i anteckningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep a copied picture or file as evidence</source>
      <translation>Behåll en kopierad bild eller fil som underlag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Ask the cluster for something</source>
      <translation>Be klustret om något</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down who speaks</source>
      <translation>Skriv ned vem som talar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show or hide the side panel</source>
      <translation>Visa eller dölj sidopanelen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>People on this assessment</source>
      <translation>Personer i den här bedömningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>people</source>
      <translation>personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock your levels</source>
      <translation>Lås dina nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>lock</source>
      <translation>lås</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settle what colleagues differ on</source>
      <translation>Avgör det som kolleger skiljer sig om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>settle</source>
      <translation>avgör</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Declare your interest in this cluster</source>
      <translation>Uppge ditt intresse i det här klustret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>declare</source>
      <translation>uppge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Discreet mode: hide scores and findings</source>
      <translation>Diskret läge: dölj nivåer och iakttagelser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>show again</source>
      <translation>visa igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the prep sheet</source>
      <translation>Skriv förberedelsebladet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next one that needs you</source>
      <translation>Nästa som behöver dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next problem</source>
      <translation>nästa problem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous one that needs you</source>
      <translation>Föregående som behöver dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept the cell as read</source>
      <translation>Godta cellen som den lästs</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>accept</source>
      <translation>godta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept all cells that need a look for the same reason</source>
      <translation>Godta alla celler som behöver en titt av samma skäl</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Agree on the chosen level and go on</source>
      <translation>Enas om vald nivå och gå vidare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>agree and next</source>
      <translation>enas och nästa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save this layout under a name</source>
      <translation>Spara upplägget under ett namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give the cell another question</source>
      <translation>Ge cellen en annan fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Exchange with colleagues now</source>
      <translation>Utbyt med kolleger nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sync now</source>
      <translation>synkronisera nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your value stand</source>
      <translation>Låt ditt värde gälla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>yours</source>
      <translation>ditt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your colleague's value stand</source>
      <translation>Låt kollegans värde gälla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>theirs</source>
      <translation>kollegans</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose the place that you share with colleagues</source>
      <translation>Välj platsen som du delar med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write a file to carry to colleagues</source>
      <translation>Skriv en fil att bära till kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write a file</source>
      <translation>skriv en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take a file that a colleague carried here</source>
      <translation>Ta en fil som en kollega har burit hit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take a file</source>
      <translation>ta en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another portfolio</source>
      <translation>Öppna en annan portfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open a portfolio</source>
      <translation>öppna en portfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Read the portfolio again</source>
      <translation>Läs portföljen igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add packages to the portfolio</source>
      <translation>Lägg till paket i portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add packages</source>
      <translation>lägg till paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a folder of packages to the portfolio</source>
      <translation>Lägg till en mapp med paket i portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down a label that a cluster was given</source>
      <translation>Skriv ned en märkning som ett kluster har fått</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write down a label</source>
      <translation>skriv ned en märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over the labels of this workspace into the portfolio</source>
      <translation>Ta över arbetsytans märkningar till portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the ends of labels for calendars</source>
      <translation>Spara märkningarnas slut för kalendrar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save for calendars</source>
      <translation>spara för kalendrar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a programme's policy</source>
      <translation>Välj ett programs policy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a policy</source>
      <translation>välj en policy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a value chain of your own</source>
      <translation>Välj en egen värdekedja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a file</source>
      <translation>välj en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a smart specialisation strategy</source>
      <translation>Välj en strategi för smart specialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose how clusters belong together</source>
      <translation>Välj hur klustren hör ihop</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose when a comparison group is shown</source>
      <translation>Välj när en jämförelsegrupp visas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take back a label that was written down wrongly</source>
      <translation>Ta tillbaka en märkning som skrevs ned fel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take back a wrong label</source>
      <translation>ta tillbaka en felaktig märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>What left this portfolio</source>
      <translation>Vad som har lämnat portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Publish the portfolio</source>
      <translation>Publicera portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make a benchmark pack of the portfolio</source>
      <translation>Gör ett jämförelsepaket av portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make an anonymised copy of the portfolio</source>
      <translation>Gör en anonymiserad kopia av portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Compare the assessment with other clusters</source>
      <translation>Jämför bedömningen med andra kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>compare with</source>
      <translation>jämför med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a reference portfolio</source>
      <translation>Lägg till en referensportfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add a reference</source>
      <translation>lägg till en referens</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Packages behind this figure</source>
      <translation>Paketen bakom den här siffran</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>packages behind</source>
      <translation>paketen bakom</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Benchmark the chosen cluster</source>
      <translation>Jämför det valda klustret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>benchmark</source>
      <translation>jämför</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show as a table, or as a drawing again</source>
      <translation>Visa som tabell, eller som diagram igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>as a table</source>
      <translation>som tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Browse the package that is checked</source>
      <translation>Bläddra i paketet som kontrolleras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>browse</source>
      <translation>bläddra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to the verdict</source>
      <translation>Tillbaka till utlåtandet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>verdict</source>
      <translation>utlåtande</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save a copy of the chosen file</source>
      <translation>Spara en kopia av den valda filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save a copy</source>
      <translation>spara en kopia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take this file for colleagues</source>
      <translation>Ta den här filen för kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take it</source>
      <translation>ta den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Copy the verdict in words</source>
      <translation>Kopiera utlåtandet i ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>copy the words</source>
      <translation>kopiera orden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the verdict as PDF or text</source>
      <translation>Spara utlåtandet som PDF eller text</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save the verdict</source>
      <translation>spara utlåtandet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show on the projector</source>
      <translation>Visa på projektorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>projector</source>
      <translation>projektor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Sign the report, or the package that is checked</source>
      <translation>Signera rapporten, eller paketet som kontrolleras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sign</source>
      <translation>signera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Export files</source>
      <translation>Exportera filer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Print the report</source>
      <translation>Skriv ut rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>print</source>
      <translation>skriv ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open again as a revision</source>
      <translation>Öppna igen som en revision</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take the revision back</source>
      <translation>Ta tillbaka revisionen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>all commands</source>
      <translation>alla kommandon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>help</source>
      <translation>hjälp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>new</source>
      <translation>ny</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open package</source>
      <translation>öppna paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>import</source>
      <translation>importera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>many workbooks</source>
      <translation>många arbetsböcker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>filter</source>
      <translation>filtrera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>export</source>
      <translation>exportera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give level {number}</source>
      <translation>Ge nivå {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>level</source>
      <translation>nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>{details} has this workspace open, so it can only be read here. </source>
      <translation>{details} har den här arbetsytan öppen, så den kan bara läsas här. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} The rest can be used.</source>
      <translation>Arbetsytan är skadad: {damage} Resten går att använda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} There are {more} more damages. The rest can be used.</source>
      <translation>Arbetsytan är skadad: {damage} Det finns {more} skador till. Resten går att använda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See and mend</source>
      <translation>Se och laga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Understood</source>
      <translation>Jag förstår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Keep it on this computer</source>
      <translation>Behåll den på den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See</source>
      <translation>Se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Open for reading only. {sentence} {window_advice}</source>
      <translation>Öppen bara för läsning. {sentence} {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Once it is closed there, writing goes on here by itself.</source>
      <translation>När den har stängts där går det av sig självt att skriva här igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Offline, all work kept on this laptop</source>
      <translation>Offline, allt arbete stannar på den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>All work kept on this laptop, online only to sync</source>
      <translation>Allt arbete stannar på den här datorn, online bara för att synkronisera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Exchanging with colleagues</source>
      <translation>Utbyter med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Assess</source>
      <translation>Bedöm</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Lock the workspace</source>
      <translation>Lås arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Light or dark</source>
      <translation>Ljust eller mörkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Help</source>
      <translation>Hjälp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Pages</source>
      <translation>Sidor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Sync, {count}</source>
      <translation>Synkronisering, {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>{name} is at the keyboard</source>
      <translation>{name} sitter vid tangentbordet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>{name} is at the keyboard. Hand it over ({keys})</source>
      <translation>{name} sitter vid tangentbordet. Lämna över det ({keys})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Encrypted</source>
      <translation>Krypterad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Cancelling …</source>
      <translation>Avbryter …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/chrome.py" />
      <source>{number} differences</source>
      <extracomment>For one: difference</extracomment>
      <translation>
        <numerusform>en skillnad</numerusform>
        <numerusform>{number} skillnader</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>No assessment is open yet. Choose one in the list, or begin a new one.</source>
      <translation>Ingen bedömning är öppen än. Välj en i listan, eller börja en ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>Copying to this computer</source>
      <translation>Kopierar till den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>All that the program is made of; the licence of the chosen line stands below.</source>
      <translation>Allt som programmet består av; licensen för den valda raden står nedanför.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>New versions come from whoever gave you this program; it never looks for them by itself.</source>
      <translation>Nya versioner kommer från den som gav dig programmet; det söker aldrig efter dem på egen hand.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Part</source>
      <translation>Del</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Licens</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>About this program</source>
      <translation>Om programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Nothing</source>
      <translation>Inget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Parts and licences</source>
      <translation>Delar och licenser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Assessor Workbench {version__}</source>
      <translation>Assessor Workbench {version__}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make the authority of a network</source>
      <translation>Gör ett nätverks utfärdare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Members trust its certificate once, and with it everyone to whom the office issues one. Keep its file on a stick in a drawer: whoever has it and its passphrase can name anybody.</source>
      <translation>Medlemmarna litar på dess certifikat en gång, och därmed på alla som kansliet utfärdar ett för. Förvara filen på ett minne i en låda: den som har den och dess lösenfras kan ge vem som helst ett namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue a certificate for a member</source>
      <translation>Utfärda ett certifikat för en medlem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Take what the member sent, and make sure that it is theirs: they read the fingerprint to you. What you issue lies beside it; send it back. Their key stays with them.</source>
      <translation>Ta det som medlemmen har skickat, och förvissa dig om att det är dess eget: låt medlemmen läsa upp fingeravtrycket för dig. Det du utfärdar hamnar bredvid; skicka tillbaka det. Medlemmens nyckel stannar hos medlemmen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>New file of the authority</source>
      <translation>Ny fil för utfärdaren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Identities (*.p12)</source>
      <translation>Identiteter (*.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make it</source>
      <translation>Gör den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>e.g. example.org, example.no</source>
      <translation>t.ex. example.org, example.no</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Name of the network</source>
      <translation>Nätverkets namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at (optional)</source>
      <translation>Bara för e-postadresser på (valfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>It can vouch for no others then.</source>
      <translation>Den kan då inte gå i god för några andra.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its new file</source>
      <translation>Dess nya fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Passphrase</source>
      <translation>Lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Once more</source>
      <translation>En gång till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>The name of the network is missing.</source>
      <translation>Nätverkets namn saknas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose where its file shall lie first.</source>
      <translation>Välj först var dess fil ska ligga.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue it</source>
      <translation>Utfärda det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>What the member sent (.crt, .csr)</source>
      <translation>Vad medlemmen har skickat (.crt, .csr)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>File of the authority (.p12)</source>
      <translation>Utfärdarens fil (.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its passphrase</source>
      <translation>Dess lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose what the member sent first.</source>
      <translation>Välj först det som medlemmen har skickat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose the file of the authority first.</source>
      <translation>Välj först utfärdarens fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Making the authority</source>
      <translation>Gör utfärdaren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at</source>
      <translation>Bara för e-postadresser på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issuing the certificate</source>
      <translation>Utfärdar certifikatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Only signed packages count. Of the versions of an assessment the newest counts, the earlier ones are kept. The last column is the beginning of the SHA-256 of what was signed: a package with the same one says the same.</source>
      <translation>Bara signerade paket räknas. Av en bedömnings versioner räknas den nyaste, de tidigare behålls. Sista kolumnen är början av SHA-256 för det som signerades: ett paket med samma början säger detsamma.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Says</source>
      <translation>Säger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Counts</source>
      <translation>Räknas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Signed by</source>
      <translation>Signerat av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>As of</source>
      <translation>Läget den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>history</source>
      <translation>historik</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>{signers} (not trusted)</source>
      <translation>{signers} (ej betrodd)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>{number} packages behind {figure}</source>
      <extracomment>For one: one package behind {figure}</extracomment>
      <translation>
        <numerusform>ett paket bakom {figure}</numerusform>
        <numerusform>{number} paket bakom {figure}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>None</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>not assessed</source>
      <translation>inte bedömd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>level {level}</source>
      <translation>nivå {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Choose</source>
      <translation>Välj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Next</source>
      <translation>Nästa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>This workspace holds no cluster.</source>
      <translation>Den här arbetsytan har inget kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>A benchmark pack is made by whoever keeps a portfolio, and signed. It has sums of many clusters and no one. The group goes into the assessment: colleagues, report and workbook say the same, without a net.</source>
      <translation>Ett jämförelsepaket görs och signeras av den som förvaltar en portfölj. Det har summor av många kluster och inget enskilt. Gruppen följer med bedömningen: kolleger, rapport och arbetsbok säger samma sak, utan nät.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>This computer has no trusted benchmark pack of this edition yet. Add the file that you were given.</source>
      <translation>Den här datorn har inget betrott jämförelsepaket för det här formuläret än. Lägg till filen som du har fått.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compare with other clusters</source>
      <translation>Jämför med andra kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compare</source>
      <translation>Jämför</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Add a benchmark pack</source>
      <translation>Lägg till ett jämförelsepaket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compared with</source>
      <translation>Jämfört med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Checking the packs of this computer …</source>
      <translation>Kontrollerar datorns paket …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Nobody</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Signatures with this certificate count no longer, earlier ones too, even where an authority that you trust vouches for it. You can add the certificate again later.</source>
      <translation>Signaturer med det här certifikatet räknas inte längre, inte heller tidigare, även om en utfärdare som du litar på går i god för det. Du kan lägga till certifikatet igen senare.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Anybody can write any name into a certificate, and what stands in the message that brought it proves nothing. Call them on a number that you had before, or meet: let them read the fingerprint from their own screen or card, and compare every group.</source>
      <translation>Vem som helst kan skriva vilket namn som helst i ett certifikat, och det som står i meddelandet det kom med bevisar inget. Ring på ett nummer som du hade förut, eller träffas: låt personen läsa upp fingeravtrycket från sin egen skärm eller sitt kort, och jämför varje grupp.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>valid until {day}</source>
      <translation>giltigt till {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trusted since {day}.</source>
      <translation>Betrodd sedan {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>On your trust list.</source>
      <translation>På din lista över betrodda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust {name} no longer?</source>
      <translation>Sluta lita på {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust no longer</source>
      <translation>Sluta lita på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. lost the laptop</source>
      <translation>t.ex. tappade datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Why (optional)</source>
      <translation>Varför (valfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is no longer on your trust list.</source>
      <translation>{name} finns inte längre på din lista över betrodda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Is this really {name}?</source>
      <translation>Är det här verkligen {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust {short}</source>
      <translation>Lita på {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Not now</source>
      <translation>Inte nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>I compared it with them, by voice or face to face</source>
      <translation>Jag har jämfört det med personen, per telefon eller öga mot öga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note</source>
      <translation>Anteckning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. by phone</source>
      <translation>t.ex. per telefon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note (optional)</source>
      <translation>Anteckning (valfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is on your trust list.</source>
      <translation>{name} finns på din lista över betrodda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>issued by {issuer}</source>
      <translation>utfärdat av {issuer}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>You sign the package as it lies there: report, workbook and all that they rest on. Your signature is added, and nothing that is in it changes.</source>
      <translation>Du signerar paketet som det ligger: rapport, arbetsbok och allt som de vilar på. Din signatur läggs till, och inget i det ändras.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It is sealed: the signed package is written open beside it. Seal that again before you send it.</source>
      <translation>Det är förseglat: det signerade paketet skrivs öppet bredvid. Försegla det igen innan du skickar det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It does not wait for the identity of this laptop. If yours was another one when the assessment was finalised, choose the file of that one.</source>
      <translation>Det väntar inte på den här datorns identitet. Om du hade en annan när bedömningen slutfördes, välj filen med den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Add your signature</source>
      <translation>Lägg till din signatur</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Sign</source>
      <translation>Signera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Your signing identity</source>
      <translation>Din signeringsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Assessment</source>
      <translation>Bedömning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Result</source>
      <translation>Resultat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Waits for</source>
      <translation>Väntar på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Choose the file of your signing identity (.p12) first.</source>
      <translation>Välj först filen med din signeringsidentitet (.p12).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Signing</source>
      <translation>Signerar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Do you work for {cluster}, advise it, own a part of a member, or otherwise gain from its label?</source>
      <translation>Arbetar du för {cluster}, är du rådgivare till det, äger du en del av en medlem, eller tjänar du på annat sätt på dess märkning?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Your declaration of interest</source>
      <translation>Din jävsdeklaration</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Declare</source>
      <translation>Uppge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>What interest</source>
      <translation>Vilket intresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>It stands in the report beside your name.</source>
      <translation>Det står i rapporten bredvid ditt namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>No interest</source>
      <translation>Inget intresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>There is one</source>
      <translation>Det finns ett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Choose one of the two; an interest is named.</source>
      <translation>Välj ett av de två; ett intresse ska nämnas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The file and the snapshots that the program keeps of it are written anew, encrypted. From then on its passphrase is asked for whenever it is opened.</source>
      <translation>Filen och programmets ögonblicksbilder av den skrivs på nytt, krypterade. Därefter efterfrågas lösenfrasen varje gång den öppnas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Copies and exports that you made before stay as they are, and the disk may keep traces of the old file until it writes over them.</source>
      <translation>Kopior och exporter som du har gjort tidigare förblir som de är, och disken kan ha kvar spår av den gamla filen tills den skriver över dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>You get a second file that anybody can open who has it: every answer, note and piece of evidence, without a passphrase. This workspace stays encrypted.</source>
      <translation>Du får en andra fil som vem som helst som har den kan öppna: alla svar, anteckningar och underlag, utan lösenfras. Den här arbetsytan förblir krypterad.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Snapshots are written anew too. Copies that you made before keep the passphrase that they have.</source>
      <translation>Ögonblicksbilder skrivs också på nytt. Kopior som du har gjort tidigare behåller den lösenfras som de har.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The passphrase until now is another one. Nothing was changed.</source>
      <translation>Den nuvarande lösenfrasen är en annan. Inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Do it only for another program that has to read the file, and delete the copy afterwards.</source>
      <translation>Gör det bara för ett annat program som måste läsa filen, och radera kopian efteråt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Encrypt it</source>
      <translation>Kryptera den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change the passphrase</source>
      <translation>Ändra lösenfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change it</source>
      <translation>Ändra den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Passphrase until now</source>
      <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>New passphrase</source>
      <translation>Ny lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Write it out in clear?</source>
      <translation>Skriva ut den i klartext?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Choose where</source>
      <translation>Välj var</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Everything about the cluster goes out of this workspace and its snapshots, and no older copy brings it back.</source>
      <translation>Det här går inte att ångra. Allt om klustret försvinner ur den här arbetsytan och dess ögonblicksbilder, och ingen äldre kopia ger det tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Name and e-mail address go out of this workspace and its snapshots, a pseudonym stands in their place, and no older copy brings them back.</source>
      <translation>Det här går inte att ångra. Namn och e-postadress försvinner ur den här arbetsytan och dess ögonblicksbilder, en pseudonym står i deras ställe, och ingen äldre kopia ger dem tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This workspace holds nobody's name.</source>
      <translation>Den här arbetsytan har ingens namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Looking what would go</source>
      <translation>Ser efter vad som skulle försvinna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erasing {name}</source>
      <translation>Raderar {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase the name of {name}?</source>
      <translation>Radera namnet {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase {name}?</source>
      <translation>Radera {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Without names: it stays in the history and stands on the receipt.</source>
      <translation>Utan namn: det finns kvar i historien och står på kvittot.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>By {by}. Reason: {reason}.</source>
      <translation>Av {by}. Skäl: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>no file</source>
      <translation>ingen fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing can be erased while it is open for reading only. {read_only}</source>
      <translation>Inget kan raderas medan den är öppen bara för läsning. {read_only}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>What would go and what would stay is shown before anything is done.</source>
      <translation>Vad som skulle försvinna och vad som skulle finnas kvar visas innan något görs.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase for good</source>
      <translation>Radera för gott</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Name of the colleague</source>
      <translation>Kollegans namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Name of the cluster</source>
      <translation>Klustrets namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Goes: {how_much}</source>
      <translation>Försvinner: {how_much}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Stays on purpose</source>
      <translation>Finns kvar med avsikt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Can't be reached from here; see to it yourself</source>
      <translation>Kan inte nås härifrån; ta hand om det själv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Write “{name}”, so that no other is erased.</source>
      <translation>Skriv ”{name}”, så att inget annat raderas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>A colleague's name is erased</source>
      <translation>En kollegas namn är raderat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>{name} is erased</source>
      <translation>{name} är raderat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The workspace was checked afterwards, and is sound.</source>
      <translation>Arbetsytan kontrollerades efteråt, och är hel.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erased</source>
      <translation>Raderat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Not reached; see to it yourself</source>
      <translation>Inte nått; ta hand om det själv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt lies beside the workspace: {name}</source>
      <translation>Kvittot ligger bredvid arbetsytan: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt</source>
      <translation>Spara kvittot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt first, then answers, evidence, snapshots</source>
      <translation>Kvittot först, sedan svar, underlag, ögonblicksbilder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the colleague's name as it stands here, “{name}”.</source>
      <translation>Inget raderades: skriv kollegans namn som det står här, ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the cluster's name as it stands here, “{name}”.</source>
      <translation>Inget raderades: skriv klustrets namn som det står här, ”{name}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>“{name}” stands in its place from now on.</source>
      <translation>”{name}” står i dess ställe från och med nu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>{known} (you)</source>
      <translation>{known} (du)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt …</source>
      <translation>Spara kvittot …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Show in folder</source>
      <translation>Visa i mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The cluster: all its documents</source>
      <translation>Klustret: alla dess dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Label body, programme: released ones</source>
      <translation>Märkningsorgan, program: de utlämnade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Workbook</source>
      <translation>Arbetsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Every answer, level and finding for Excel, with charts and live formulas.</source>
      <translation>Alla svar, nivåer och iakttagelser för Excel, med diagram och levande formler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The pages that the board reads, as PDF.</source>
      <translation>Sidorna som styrelsen läser, som PDF.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Both of them and the data in one file that anybody can check.</source>
      <translation>Båda två och uppgifterna i en fil som alla kan kontrollera.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Questionnaire</source>
      <translation>Frågeformulär</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For the cluster to fill in before the visit.</source>
      <translation>För klustret att fylla i före besöket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Feedback sheet</source>
      <translation>Återkopplingsblad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page for the end of the second day.</source>
      <translation>En sida för slutet av andra dagen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Prep sheet</source>
      <translation>Förberedelseblad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For yourselves before the visit: agenda, what to ask for, last year's answers.</source>
      <translation>För er själva före besöket: program, vad ni ska be om, förra årets svar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Public profile</source>
      <translation>Offentlig profil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page with what the cluster released, and nothing else.</source>
      <translation>En sida med det som klustret har lämnat ut, och inget annat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Assessors' file</source>
      <translation>Bedömarfil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The whole history and all evidence, sealed for the colleagues on it.</source>
      <translation>Hela historien och alla underlag, förseglade för kollegerna i bedömningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {version}, finalised</source>
      <translation>Version {version}, slutförd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>As it stands</source>
      <translation>Som den är nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language of the files</source>
      <translation>Filernas språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export</source>
      <translation>Exportera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>With documents</source>
      <translation>Med dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Package for</source>
      <translation>Paket för</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose another folder</source>
      <translation>Välj en annan mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {number} of {day}</source>
      <translation>Version {number} från {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export a draft</source>
      <translation>Exportera ett utkast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language</source>
      <translation>Språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Folder</source>
      <translation>Mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose at least one file.</source>
      <translation>Välj minst en fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The documents that were seen lie in the package too.</source>
      <translation>Dokumenten som har setts ligger också i paketet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Everything that was shown as saved is on the disk, and what you are typing stays in its entry. You can go on working; where something looks odd, close the window and open it again.</source>
      <translation>Allt som visades som sparat finns på disken, och det du just skriver står kvar i sitt fält. Du kan arbeta vidare; om något ser konstigt ut, stäng fönstret och öppna det igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>The report tells which part of the program stopped, and when. Nothing that you or a cluster said is in it.</source>
      <translation>Rapporten säger vilken del av programmet som stannade, och när. Inget som du eller ett kluster har sagt står i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>What went wrong</source>
      <translation>Vad som gick fel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Go on</source>
      <translation>Fortsätt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copied. Paste it into your message to us.</source>
      <translation>Kopierat. Klistra in det i ditt meddelande till oss.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save the report</source>
      <translation>Spara rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copy</source>
      <translation>Kopiera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save as …</source>
      <translation>Spara som …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Saved as {name}.</source>
      <translation>Sparat som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Nothing has gone wrong so far.</source>
      <translation>Inget har gått fel hittills.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Last year's workbook</source>
      <translation>Förra årets arbetsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packages (*.asice *.zip *.age);;All files (*)</source>
      <translation>Paket (*.asice *.zip *.age);;Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.crt *.pem *.cer *.der);;All files (*)</source>
      <translation>Certifikat (*.crt *.pem *.cer *.der);;Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates and requests (*.crt *.pem *.cer *.der *.csr *.req);;All files (*)</source>
      <translation>Certifikat och begäranden (*.crt *.pem *.cer *.der *.csr *.req);;Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Folder for the files</source>
      <translation>Mapp för filerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a workspace</source>
      <translation>Öppna en arbetsyta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces, packages, colleagues' files (*.workbench *.asice *.zip *.age *.carried)</source>
      <translation>Arbetsytor, paket, kollegers filer (*.workbench *.asice *.zip *.age *.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx *.xlsm);;All files (*)</source>
      <translation>Arbetsböcker (*.xlsx *.xlsm);;Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open packages</source>
      <translation>Öppna paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the verdict</source>
      <translation>Spara utlåtandet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>PDF (*.pdf);;Text (*.txt)</source>
      <translation>PDF (*.pdf);;Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a package</source>
      <translation>Öppna ett paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packages (*.asice *.zip)</source>
      <translation>Paket (*.asice *.zip)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packs (*.benchmark)</source>
      <translation>Paket (*.benchmark)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a sealed package</source>
      <translation>Öppna ett förseglat paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Sealed packages (*.age)</source>
      <translation>Förseglade paket (*.age)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Identities (*.p12 *.pfx)</source>
      <translation>Identiteter (*.p12 *.pfx)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>A certificate</source>
      <translation>Ett certifikat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Take a file that a colleague carried</source>
      <translation>Ta en fil som en kollega har burit hit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>All files (*)</source>
      <translation>Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>What the member sent</source>
      <translation>Vad medlemmen har skickat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>YAML (*.yaml *.yml);;All files (*)</source>
      <translation>YAML (*.yaml *.yml);;Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the list</source>
      <translation>Spara listan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.pem)</source>
      <translation>Certifikat (*.pem)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces (*.workbench)</source>
      <translation>Arbetsytor (*.workbench)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Bring back from</source>
      <translation>Hämta tillbaka från</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx)</source>
      <translation>Arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save a copy</source>
      <translation>Spara en kopia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Pages of {name}</source>
      <translation>Sidorna i {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>{name} is not shown here. Save a copy to open it with its own program.</source>
      <translation>{name} visas inte här. Spara en kopia för att öppna den med dess eget program.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/frame.py" />
      <source>Close</source>
      <translation>Stäng</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Nothing is sent. You hand the file to whom you choose, such as whoever trains the assessors of your network.</source>
      <translation>Inget skickas. Du ger filen till den du väljer, t.ex. den som utbildar bedömarna i ditt nätverk.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Give away how you score?</source>
      <translation>Lämna vidare hur du sätter nivåer?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Choose where …</source>
      <translation>Välj var …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Save how you score</source>
      <translation>Spara hur du sätter nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Calibration (*.json)</source>
      <translation>Kalibrering (*.json)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>The file holds exactly what you see:</source>
      <translation>Filen innehåller exakt det du ser:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Everything that this workspace holds, also what was overwritten: a page to read, tables, files, and one document for programs. It is read back and compared before it is called done.</source>
      <translation>Allt som den här arbetsytan har, också det som skrevs över: en sida att läsa, tabeller, filer, och ett dokument för program. Det läses tillbaka och jämförs innan det kallas klart.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A colleague, or anybody whom answers may name: a name or an e-mail address, as it may have been written.</source>
      <translation>En kollega, eller någon som svar kan nämna: ett namn eller en e-postadress, så som det kan ha skrivits.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Writing all that is held</source>
      <translation>Skriver allt som finns</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Hand out all that is held</source>
      <translation>Lämna ut allt som finns</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Write it</source>
      <translation>Skriv det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Choose where the new folder lies</source>
      <translation>Välj var den nya mappen ska ligga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Where the new folder lies</source>
      <translation>Var den nya mappen ska ligga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>All that is held about {name}</source>
      <translation>Allt som finns om {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Written and read back: {entries} and {files}. The log says that it was handed out.</source>
      <translation>Skrivet och läst tillbaka: {entries} och {files}. Loggen säger att det har lämnats ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>It names people and says what was answered: give it only to whom it is about, then delete it.</source>
      <translation>Det nämner personer och säger vad som svarades: ge det bara till den som det gäller, radera det sedan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A cluster</source>
      <translation>Ett kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A person</source>
      <translation>En person</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>New folder</source>
      <translation>Ny mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Write whom it is about.</source>
      <translation>Skriv vem det gäller.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Read it</source>
      <translation>Läs det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Ingen kan återställa den: skriv upp den och förvara den på annan plats än datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use at least {shortest} characters; four words by chance are easy to keep in mind.</source>
      <translation>Använd minst {shortest} tecken; fyra slumpade ord är lätta att komma ihåg.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>The two passphrases differ. Type them once more.</source>
      <translation>De två lösenfraserna skiljer sig. Skriv dem en gång till.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>A .p12 or .pfx file, from your other laptop, your organisation or a national eID; old ones work too.</source>
      <translation>En .p12- eller .pfx-fil, från din andra dator, din organisation eller en nationell e-legitimation; gamla går också bra.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>You get a new key for the next five years, under the same passphrase. Colleagues compare its fingerprint with you and trust it anew; what the old one signed stays valid. The old file stays where it is: what was finalised with it is still signed with it.</source>
      <translation>Du får en ny nyckel för de kommande fem åren, med samma lösenfras. Kolleger jämför dess fingeravtryck med dig och litar på den på nytt; det som den gamla har signerat förblir giltigt. Den gamla filen stannar där den är: det som slutfördes med den signeras fortfarande med den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Send your card to the office of your network; it sends back a certificate (.crt) that it vouches for. Your key stays yours; your fingerprint becomes another one. Sign first what is finalised already.</source>
      <translation>Skicka ditt kort till ditt nätverks kansli; det skickar tillbaka ett certifikat (.crt) som det går i god för. Din nyckel förblir din; ditt fingeravtryck blir ett annat. Signera först det som redan är slutfört.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Make your signing identity</source>
      <translation>Gör din signeringsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Name, as it stands in the signature</source>
      <translation>Namn, som det står i signaturen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>E-mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation (optional)</source>
      <translation>Organisation (valfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Your name is missing.</source>
      <translation>Ditt namn saknas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use another identity</source>
      <translation>Använd en annan identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use it</source>
      <translation>Använd den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity</source>
      <translation>Identitetens fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of the identity first.</source>
      <translation>Välj först identitetens fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Change the passphrase of your identity</source>
      <translation>Ändra lösenfrasen för din identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>{forgotten} Copies of the file keep the old one.</source>
      <translation>{forgotten} Kopior av filen behåller den gamla.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew your identity</source>
      <translation>Förnya din identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew</source>
      <translation>Förnya</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity until now</source>
      <translation>Filen med den nuvarande identiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Certificate of your network</source>
      <translation>Certifikat från ditt nätverk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Take it</source>
      <translation>Ta det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>What the office sent back</source>
      <translation>Vad kansliet skickade tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of your identity</source>
      <translation>Filen med din identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the certificate that the office sent back first.</source>
      <translation>Välj först certifikatet som kansliet skickade tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of your identity first.</source>
      <translation>Välj först filen med din identitet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Making the identity</source>
      <translation>Gör identiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Opening the identity</source>
      <translation>Öppnar identiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Changing the passphrase</source>
      <translation>Ändrar lösenfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renewing</source>
      <translation>Förnyar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Taking the certificate</source>
      <translation>Tar certifikatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Passphrase of the identity</source>
      <translation>Identitetens lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>I have a signing identity already</source>
      <translation>Jag har redan en signeringsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>From your other laptop or your organisation (.p12); without one, you make yours when you sign</source>
      <translation>Från din andra dator eller din organisation (.p12); utan en sådan gör du din när du signerar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Language of the window and of the forms</source>
      <translation>Språk för fönstret och formulären</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Part of the history: nobody can change it afterwards. It tells nothing of what anybody answered. Files that are copied or sent by other programs are not in it.</source>
      <translation>En del av historien: ingen kan ändra den efteråt. Den säger inget om vad någon har svarat. Filer som kopieras eller skickas av andra program finns inte i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>About</source>
      <translation>Gäller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Who</source>
      <translation>Vem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Opened¦in the log</source>
      <translation>Öppnad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Exported¦in the log</source>
      <translation>Exporterat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Printed¦in the log</source>
      <translation>Utskrivet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Signed¦in the log</source>
      <translation>Signerat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sealed¦in the log</source>
      <translation>Förseglat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copied¦in the log</source>
      <translation>Kopierat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Handed over¦in the log</source>
      <translation>Utlämnat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sent¦in the log</source>
      <translation>Skickat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Received¦in the log</source>
      <translation>Mottaget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Erased¦in the log</source>
      <translation>Raderat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>workbook</source>
      <translation>arbetsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>report</source>
      <translation>rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>package</source>
      <translation>paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>questionnaire</source>
      <translation>frågeformulär</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>feedback sheet</source>
      <translation>återkopplingsblad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profile</source>
      <translation>offentlig profil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>assessors' file</source>
      <translation>bedömarnas fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>log</source>
      <translation>logg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>labels</source>
      <translation>märkningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profiles</source>
      <translation>offentliga profiler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Log of access and exports{about}</source>
      <translation>Logg över åtkomst och exporter{about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Nothing yet</source>
      <translation>Inget än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copies the chosen lines, or all (Ctrl+C)</source>
      <translation>Kopierar de valda raderna, eller alla (Ctrl+C)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save as a table …</source>
      <translation>Spara som tabell …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save the log</source>
      <translation>Spara loggen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Saving the log</source>
      <translation>Sparar loggen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines copied</source>
      <extracomment>For one: one line copied</extracomment>
      <translation>
        <numerusform>en rad kopierad</numerusform>
        <numerusform>{number} rader kopierade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines saved as {name}</source>
      <extracomment>For one: one line saved as {name}</extracomment>
      <translation>
        <numerusform>en rad sparad som {name}</numerusform>
        <numerusform>{number} rader sparade som {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>from {people}</source>
      <translation>från {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>to {people}</source>
      <translation>till {people}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} parcels</source>
      <extracomment>For one: parcel</extracomment>
      <translation>
        <numerusform>en försändelse</numerusform>
        <numerusform>{number} försändelser</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Nobody sees your levels before everybody who scores has locked, and you see nobody's. Locking can't be taken back: a level that you change later is a revision with its reason, and your first one stays in the story.</source>
      <translation>Ingen ser dina nivåer innan alla som ger nivåer har låst, och du ser ingens. Låset kan inte tas tillbaka: en nivå som du ändrar senare är en revision med sitt skäl, och din första finns kvar i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock your levels?</source>
      <translation>Låsa dina nivåer?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock for good</source>
      <translation>Lås för gott</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>{number} indicators have no level of yours: {indicators}.</source>
      <extracomment>For one: one indicator has no level of yours: {indicators}.</extracomment>
      <translation>
        <numerusform>en indikator saknar din nivå: {indicators}.</numerusform>
        <numerusform>{number} indikatorer saknar din nivå: {indicators}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Checking the workspace</source>
      <translation>Kontrollerar arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Sound: {revisions} entries and {blobs} files are as they were saved.</source>
      <translation>Hel: {revisions} poster och {blobs} filer är som de sparades.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring everything sound into a new file</source>
      <translation>Hämta allt helt till en ny fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bringing over what is sound</source>
      <translation>För över det som är helt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{number} things are damaged</source>
      <extracomment>For one: thing is damaged</extracomment>
      <translation>
        <numerusform>en sak är skadad</numerusform>
        <numerusform>{number} saker är skadade</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Everything else can be read and used as before. Damage comes from the disk or from other programs.</source>
      <translation>Allt annat kan läsas och användas som förut. Skador kommer från disken eller från andra program.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>It holds {entries} entries and {files} files. The damaged file was not touched.</source>
      <translation>Den innehåller {entries} poster och {files} filer. Den skadade filen har inte rörts.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Reading page by page</source>
      <translation>Läser sida för sida</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring what is sound into a new file</source>
      <translation>Hämta det som är helt till en ny fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{name} is sound</source>
      <translation>{name} är hel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Open it</source>
      <translation>Öppna den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Missing there. A snapshot, a colleague's copy or a signed package may bring it back:</source>
      <translation>Saknas där. En ögonblicksbild, en kollegas kopia eller ett signerat paket kan ge det tillbaka:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is damaged</source>
      <translation>Vad som är skadat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>… and {what} more.</source>
      <translation>… och {what} till.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is missing</source>
      <translation>Vad som saknas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Nothing is missing.</source>
      <translation>Inget saknas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Begin</source>
      <translation>Börja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Year of the figures</source>
      <translation>Siffrornas år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Four digits, such as 2026</source>
      <translation>Fyra siffror, till exempel 2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Form edition</source>
      <translation>Formulärutgåva</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>As it shall stand in the report.</source>
      <translation>Som det ska stå i rapporten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_workspace.py" />
      <source>Choose the file's name and place</source>
      <translation>Välj filens namn och plats</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_workspace.py" />
      <source>Assessments {number}.workbench</source>
      <translation>Bedömningar {number}.workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>In other assessments</source>
      <translation>I andra bedömningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Commands</source>
      <translation>Kommandon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>why this level</source>
      <translation>varför denna nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>asked for</source>
      <translation>begärt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>your note</source>
      <translation>din anteckning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{indicator_id}, why this level</source>
      <translation>{indicator_id}, varför denna nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Indicators, answers, notes, evidence and commands</source>
      <translation>Indikatorer, svar, anteckningar, underlag och kommandon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Find an indicator, a note, a document, a command</source>
      <translation>Hitta en indikator, en anteckning, ett dokument, ett kommando</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Found</source>
      <translation>Träffar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{count} found</source>
      <translation>{count} träffar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Quick note: {words}</source>
      <translation>Snabbanteckning: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>filed under the indicator that it names</source>
      <translation>läggs vid den indikator som den nämner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>indicators</source>
      <translation>indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>commands</source>
      <translation>kommandon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Answers and notes</source>
      <translation>Svar och anteckningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{place}, your note</source>
      <translation>{place}, din anteckning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, asked for</source>
      <translation>{number}, begärt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Evidence</source>
      <translation>Underlag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, seen {seen_on}</source>
      <translation>{number}, sett {seen_on}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A new lead makes you co-assessor. A third assessor scores before seeing anything of yours. An observer reads and never scores.</source>
      <translation>En ny ledare gör dig till medbedömare. En tredje bedömare ger nivåer innan den ser något av ert. En observatör läser och ger aldrig nivåer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A colleague hands you the file me.crt from their program. Compare its fingerprint aloud when they join.</source>
      <translation>En kollega ger dig filen me.crt från sitt program. Jämför dess fingeravtryck högt när kollegan går med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let somebody join …</source>
      <translation>Låt någon gå med …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Leave</source>
      <translation>Lämna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Erase the name of {name} for good</source>
      <translation>Radera namnet {name} för gott</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let {name} join?</source>
      <translation>Låta {name} gå med?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let them join</source>
      <translation>Låt gå med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Fingerprint, to be compared aloud</source>
      <translation>Fingeravtryck, att jämföra högt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No declaration yet</source>
      <translation>Ingen deklaration än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No interest declared</source>
      <translation>Inget intresse uppgivet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>{name} (you)</source>
      <translation>{name} (du)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The day on which the label body decided, e.g. 2026-12-01</source>
      <translation>Den dag då märkningsorganet beslutade, t.ex. 2026-12-01</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Where the label body named it; left empty, it follows from the usual rules</source>
      <translation>Om märkningsorganet angav den; lämnas den tom följer den av de vanliga reglerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Only what a label body decided. What the scores come to is a forecast, and needs no writing down.</source>
      <translation>Bara det som ett märkningsorgan har beslutat. Det som nivåerna leder till är en prognos, och behöver inte skrivas ned.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write down a label</source>
      <translation>Skriv ned en märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write it down</source>
      <translation>Skriv ned den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The label body that decided</source>
      <translation>Märkningsorganet som beslutade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say which label body gave it.</source>
      <translation>Säg vilket märkningsorgan som gav den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say on which day it was given, e.g. 2026-12-01.</source>
      <translation>Säg vilken dag den gavs, t.ex. 2026-12-01.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The last day can't be read: write it like 2028-12-31, or leave it empty.</source>
      <translation>Den sista dagen går inte att läsa: skriv den som 2028-12-31, eller lämna den tom.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Writing down a label</source>
      <translation>Skriver ned en märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given by</source>
      <translation>Given av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on</source>
      <translation>Given den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Valid until</source>
      <translation>Giltig till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}, valid until {day2}.</source>
      <translation>Given {day}, giltig till {day2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}. A first award then holds until {usual}.</source>
      <translation>Given {day}. En första märkning gäller då till {usual}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Excel (*.xlsx);;PDF (*.pdf);;CSV with a dictionary of its columns (*.csv);;Parquet (*.parquet)</source>
      <translation>Excel (*.xlsx);;PDF (*.pdf);;CSV med beskrivning av kolumnerna (*.csv);;Parquet (*.parquet)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What is shown here</source>
      <translation>Det som visas här</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>“{title}” as it stands, with the names of clusters: {rows} rows, as a workbook, pages, CSV or Parquet.</source>
      <translation>”{title}” som den ser ut nu, med klustrens namn: {rows} rader, som arbetsbok, sidor, CSV eller Parquet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Open data</source>
      <translation>Öppna data</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Figures and needs of the whole portfolio as CSV and Parquet, with a dictionary of their columns. No cluster is named, and what is withheld here is withheld there.</source>
      <translation>Hela portföljens siffror och behov som CSV och Parquet, med en beskrivning av kolumnerna. Inget kluster nämns, och det som hålls tillbaka här hålls tillbaka även där.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>For everybody to see</source>
      <translation>För alla att se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A sheet of the portfolio, profiles and a list of labels, of each cluster only what it released.</source>
      <translation>Ett blad om portföljen, profiler och en lista över märkningar, av varje kluster bara det som det har släppt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Benchmark pack</source>
      <translation>Jämförelsepaket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Sums of many clusters in one file, signed by you, with which assessors compare on site.</source>
      <translation>Summor av många kluster i en fil som du signerar, så att bedömare kan jämföra på plats.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Anonymised copy</source>
      <translation>Anonymiserad kopia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A portfolio for training and research without names, places, texts and evidence. Levels stay exact: give it to people whom you trust with that.</source>
      <translation>En portfölj för utbildning och forskning utan namn, platser, texter och underlag. Nivåerna är exakta: ge den till dem som du litar på med det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export what is shown</source>
      <translation>Exportera det som visas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export from the portfolio</source>
      <translation>Exportera ur portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What left so far</source>
      <translation>Vad som har lämnat den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>A group of fewer clusters is withheld everywhere, and so is one by which such a group could be worked out. The choice is kept in the portfolio itself and holds for everybody who reads it.</source>
      <translation>En grupp med färre kluster hålls tillbaka överallt, och likaså en genom vilken en sådan grupp kunde räknas ut. Valet sparas i själva portföljen och gäller för alla som läser den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>5 is usual; with 1 every single cluster is shown</source>
      <translation>5 är vanligt; med 1 visas vartenda kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>When a group is shown</source>
      <translation>När en grupp visas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Use this number</source>
      <translation>Använd det här talet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Least number of clusters</source>
      <translation>Minsta antal kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Give a whole number from 1.</source>
      <translation>Ange ett heltal från 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Working out what is shown</source>
      <translation>Räknar ut vad som visas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Each file that was made of this portfolio, by whom, and how many clusters it is about: named in it, or summed up. Looking is no taking, and a copy of the portfolio's own file leaves no trace.</source>
      <translation>Varje fil som har gjorts av portföljen, av vem, och hur många kluster den gäller: nämnda i den eller sammanräknade. Att bara titta noteras inte, och en kopia av portföljens egen fil lämnar inga spår.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>When (UTC)</source>
      <translation>När (UTC)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Of what</source>
      <translation>Gäller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Nothing has left it.</source>
      <translation>Inget har lämnat den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>One signed file with which assessors compare on site, without a net. It has sums of many clusters of {edition} and no one; of few it has nothing, whatever this portfolio shows.</source>
      <translation>En signerad fil som bedömare jämför med på plats, utan nät. Den har summor av många kluster av {edition} och inget enskilt; av få har den ingenting, vad portföljen än visar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>What assessors read, e.g. Danish clusters 2026</source>
      <translation>Det som bedömare läser, t.ex. Danska kluster 2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Benchmark packs (*{ending})</source>
      <translation>Jämförelsepaket (*{ending})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Age</source>
      <translation>Ålder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Make a benchmark pack</source>
      <translation>Gör ett jämförelsepaket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Sign and save</source>
      <translation>Signera och spara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Which clusters</source>
      <translation>Vilka kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Each of these by itself, too</source>
      <translation>Var och en av dessa för sig också</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Say what the pack is called.</source>
      <translation>Säg vad paketet heter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Making a benchmark pack</source>
      <translation>Gör ett jämförelsepaket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Save the benchmark pack</source>
      <translation>Spara jämförelsepaketet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Portfolios (*{ending} *.db);;All files (*)</source>
      <translation>Portföljer (*{ending} *.db);;Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Benchmark packs and portfolios (*.benchmark *{ending} *.db);;All files (*)</source>
      <translation>Jämförelsepaket och portföljer (*.benchmark *{ending} *.db);;Alla filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>A file, which is made where there is none, or the address of a database, such as postgresql+psycopg://host/north. A password in it is never kept: give it by PGPASSWORD or ~/.pgpass. Who may read it is said by the command portfolio access.</source>
      <translation>En fil, som görs om den inte finns, eller adressen till en databas, som postgresql+psycopg://host/north. Ett lösenord i den sparas aldrig: ange det med PGPASSWORD eller ~/.pgpass. Vem som får läsa den säger kommandot portfolio access.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Open a portfolio</source>
      <translation>Öppna en portfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>A reference portfolio</source>
      <translation>En referensportfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Which portfolio</source>
      <translation>Vilken portfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>File or database</source>
      <translation>Fil eller databas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>New portfolio</source>
      <translation>Ny portfölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Say which file or database.</source>
      <translation>Säg vilken fil eller databas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Opening the portfolio</source>
      <translation>Öppnar portföljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Choose a file …</source>
      <translation>Välj en fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>New file …</source>
      <translation>Ny fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>A sheet of the portfolio, a profile of each cluster that released its name, and the list of labels, as PDF, CSV and Parquet. No points, levels or findings; sums only where enough clusters are in them.</source>
      <translation>Ett blad om portföljen, en profil av varje kluster som har släppt sitt namn och listan över märkningar, som PDF, CSV och Parquet. Inga poäng, nivåer eller iakttagelser; summor bara där tillräckligt många kluster ingår.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>No cluster has released its name yet: none is named, and the sheet tells of all together.</source>
      <translation>Inget kluster har släppt sitt namn än: inget nämns, och bladet berättar om alla tillsammans.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Stands at the head of the sheet, e.g. Clusters of the north</source>
      <translation>Står överst på bladet, t.ex. Nordens kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Take over what clusters of this workspace released</source>
      <translation>Ta över det som arbetsytans kluster har släppt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>{number} clusters are named: {names}</source>
      <extracomment>For one: one cluster is named: {names}</extracomment>
      <translation>
        <numerusform>ett kluster nämns: {names}</numerusform>
        <numerusform>{number} kluster nämns: {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>The portfolio has no package of: {names}.</source>
      <translation>Portföljen har inget paket av: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Say what the portfolio is called.</source>
      <translation>Säg vad portföljen heter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>{label} of {name}, given by {body} on {day}.</source>
      <translation>{label} för {name}, tilldelad av {body} {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>It was written down wrongly: calendar and policies no longer count it. Nothing is deleted; who took it back, when and why stays in the portfolio. What the label body withdrew is another matter.</source>
      <translation>Den skrevs ned fel: kalender och policyer räknar den inte längre. Inget raderas; vem som tog tillbaka den, när och varför står kvar i portföljen. Det som märkningsorganet har återkallat är en annan sak.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take back a label</source>
      <translation>Ta tillbaka en märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take it back</source>
      <translation>Ta tillbaka den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>E.g. entered for the wrong cluster</source>
      <translation>T.ex. införd för fel kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Say why; it is kept beside the label.</source>
      <translation>Ange varför; det sparas vid märkningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Taking back a label</source>
      <translation>Tar tillbaka en märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/printing.py" />
      <source>page {number} of {last}</source>
      <translation>sida {number} av {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Shows only lines that hold each of these words</source>
      <translation>Visar bara rader som innehåller vart och ett av de här orden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter: a name, a file, a word</source>
      <translation>Filter: ett namn, en fil, ett ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>{shown} of {whole}</source>
      <translation>{shown} av {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Nothing of these was taken; all others were. A package is verified before anything in it counts.</source>
      <translation>Inget av dessa togs; alla andra togs. Ett paket kontrolleras innan något i det räknas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>What to do</source>
      <translation>Vad du gör</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>{number} packages were refused</source>
      <extracomment>For one: one package was refused</extracomment>
      <translation>
        <numerusform>ett paket avvisades</numerusform>
        <numerusform>{number} paket avvisades</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Packages that were refused</source>
      <translation>Paket som avvisades</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Take {number} of them of unknown signers, marked</source>
      <extracomment>For one: Take one of unknown signers, marked</extracomment>
      <translation>
        <numerusform>Ta med ett från en okänd undertecknare, markerat</numerusform>
        <numerusform>Ta med {number} av dem från okända undertecknare, markerade</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>{name}, in {folder}: {why} {advice}</source>
      <translation>{name}, i {folder}: {why} {advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Remember on this computer</source>
      <translation>Kom ihåg på den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>In the computer's keyring, until you take this away</source>
      <translation>I datorns nyckelring, tills du tar bort det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Asking the keyring</source>
      <translation>Frågar nyckelringen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Remembering</source>
      <translation>Sparar i nyckelringen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {replaces} counts again as it was finalised. The history keeps what was changed since.</source>
      <translation>Version {replaces} gäller igen så som den slutfördes. Historien behåller det som har ändrats sedan dess.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Take revision {number} back?</source>
      <translation>Ta tillbaka revision {number}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {version} stays as it was signed. Correct the assessment, and sign the next one in its place.</source>
      <translation>Version {version} förblir som den signerades. Rätta bedömningen, och signera nästa i dess ställe.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>It stands on the report's cover; up to {longest_reason} characters.</source>
      <translation>Det står på rapportens omslag; högst {longest_reason} tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again as revision {what}</source>
      <translation>Öppna igen som revision {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again</source>
      <translation>Öppna igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>What is corrected, and why</source>
      <translation>Vad som rättas, och varför</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>A reason is missing: whoever has the first version wants to know why there is another.</source>
      <translation>Ett skäl saknas: den som har den första versionen vill veta varför det finns en till.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an import</source>
      <translation>före en import</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an upgrade</source>
      <translation>före en uppgradering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a restoration</source>
      <translation>före en återställning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a newer version changed the file</source>
      <translation>innan en nyare version ändrade filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>while you worked</source>
      <translation>medan du arbetade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before it got its passphrase</source>
      <translation>innan den fick sin lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with {name}</source>
      <translation>Jämför med {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with the shared place</source>
      <translation>Jämför med den delade platsen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is nothing in {name} that is missing here.</source>
      <translation>Det finns inget i {name} som saknas här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced: what is missing comes back, and where answers differ both are shown.</source>
      <translation>Inget som finns här ersätts: det som saknas kommer tillbaka, och där svar skiljer sig visas båda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced. A snapshot of how it is now is taken first.</source>
      <translation>Inget som finns här ersätts. Först tas en ögonblicksbild av hur det är nu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the shared place</source>
      <translation>den delade platsen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back: {things}.</source>
      <translation>Hålls tillbaka: {things}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What was missing is back. A snapshot of how it was before is kept.</source>
      <translation>Det som saknades är tillbaka. En ögonblicksbild av hur det var förut är sparad.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back what is missing</source>
      <translation>Hämta tillbaka det som saknas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>See what it would bring</source>
      <translation>Se vad den skulle ge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Another file …</source>
      <translation>En annan fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>The shared place</source>
      <translation>Den delade platsen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Snapshots, newest first</source>
      <translation>Ögonblicksbilder, den nyaste först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the snapshot of {time}</source>
      <translation>ögonblicksbilden från {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back from {name}?</source>
      <translation>Hämta tillbaka från {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring it back</source>
      <translation>Hämta tillbaka det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comes back</source>
      <translation>Kommer tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Colleagues would differ on</source>
      <translation>Kolleger skulle skilja sig om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Erased here too, for good, as a colleague erased it there</source>
      <translation>Raderas här också, för gott, eftersom en kollega har raderat det där</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it is damaged there</source>
      <translation>Utelämnas, eftersom det är skadat där</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back</source>
      <translation>Hålls tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What would come back</source>
      <translation>Vad som skulle komma tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it was erased here</source>
      <translation>Utelämnas, eftersom det har raderats här</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bringing back</source>
      <translation>Hämtar tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is no snapshot yet. The first is taken while you work.</source>
      <translation>Det finns ingen ögonblicksbild än. Den första tas medan du arbetar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Nothing is ever erased by itself. Once a day is over you are reminded on Home: keep it longer and say why, or erase the cluster.</source>
      <translation>Inget raderas någonsin av sig självt. När en dag är förbi påminns du på Hem: behåll den längre och säg varför, eller radera klustret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Kept until</source>
      <translation>Behålls till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Why until then</source>
      <translation>Varför till dess</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>One year</source>
      <translation>Ett år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Three years</source>
      <translation>Tre år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Seven years</source>
      <translation>Sju år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Due¦to be erased</source>
      <translation>Tiden är ute</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>No assessment yet</source>
      <translation>Ingen bedömning än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep until …</source>
      <translation>Behåll till …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase …</source>
      <translation>Radera …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase the cluster of the chosen assessment</source>
      <translation>Radera den valda bedömningens kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep {name} until …</source>
      <translation>Behåll {name} till …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep¦until a day</source>
      <translation>Behåll</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>31 December 2031, or 2031-12-31</source>
      <translation>31 december 2031, eller 2031-12-31</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Last day</source>
      <translation>Sista dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>E.g. “renewal of the label in 2029”. It stays in the history.</source>
      <translation>T.ex. ”märkningen förnyas 2029”. Det finns kvar i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>The usual time</source>
      <translation>Den vanliga tiden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Soon</source>
      <translation>Snart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>From today</source>
      <translation>Från i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>{words} from today</source>
      <translation>{words} från i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>That is no day: write it like 31 December 2031, or 2031-12-31.</source>
      <translation>Det är ingen dag: skriv den som 31 december 2031, eller 2031-12-31.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>{day} is over already: choose a later day.</source>
      <translation>{day} är redan förbi: välj en senare dag.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>A reason is missing: whoever keeps data for longer or shorter than usual says why.</source>
      <translation>Ett skäl saknas: den som behåller uppgifter längre eller kortare än vanligt säger varför.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>{indicator} {title}: your levels are locked. What you first gave stays in the story beside this reason.</source>
      <translation>{indicator} {title}: dina nivåer är låsta. Det du först gav finns kvar i historien bredvid det här skälet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>level {before}</source>
      <translation>nivå {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>From {was} to level {level}?</source>
      <translation>Från {was} till nivå {level}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Revise</source>
      <translation>Ändra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Why it changes</source>
      <translation>Varför den ändras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Say why it changes, in a few words.</source>
      <translation>Säg med några ord varför den ändras.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Nobody whom you trust has a key yet. Ask them for the file me.crt of their laptop, and add it here.</source>
      <translation>Ingen som du litar på har någon nyckel än. Be dem om filen me.crt från sin dator, och lägg till den här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealing {name}</source>
      <translation>Förseglar {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Opening {name}</source>
      <translation>Öppnar {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Only those whom you choose can open the sealed file. The package itself stays as it is.</source>
      <translation>Bara de som du väljer kan öppna den förseglade filen. Själva paketet förblir som det är.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>An age recipient, or the file me.crt of somebody's laptop.</source>
      <translation>En age-mottagare, eller filen me.crt från någons dator.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Folder for the opened package</source>
      <translation>Mapp för det öppnade paketet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Send sealed to …</source>
      <translation>Skicka förseglat till …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Seal</source>
      <translation>Försegla</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>{number} laptops</source>
      <extracomment>For one: {number} laptop</extracomment>
      <translation>
        <numerusform>en dator</numerusform>
        <numerusform>{number} datorer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Another recipient</source>
      <translation>En annan mottagare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>From a file</source>
      <translation>Från en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Add somebody from the file me.crt</source>
      <translation>Lägg till någon från filen me.crt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Which signed package?</source>
      <translation>Vilket signerat paket?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose another package</source>
      <translation>Välj ett annat paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealed for {names}: {name} in {parent}.</source>
      <translation>Förseglat för {names}: {name} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose who may open it.</source>
      <translation>Välj vem som får öppna det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose the signed package first.</source>
      <translation>Välj först det signerade paketet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Each of you has a workspace of your own, opened with your own passphrase. Answers, findings and documents go over with the keyboard; levels stay with whoever gave them until all have locked.</source>
      <translation>Var och en av er har en egen arbetsyta, som öppnas med den egna lösenfrasen. Svar, iakttagelser och dokument följer med tangentbordet; nivåer stannar hos den som gav dem tills alla har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop …</source>
      <translation>Någon ny vid den här datorn …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>The workspace of {names} has no passphrase: whoever sits here can read it, so the levels in it are not blind. “Encrypt this workspace”, in Ctrl+K, gives it one.</source>
      <translation>Arbetsytan som tillhör {names} har ingen lösenfras: den som sitter här kan läsa den, så nivåerna i den är inte dolda. ”Kryptera den här arbetsytan”, i Ctrl+K, ger den en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Let them type: the passphrase is theirs alone, and opens a workspace that nobody else can read.</source>
      <translation>Låt personen själv skriva: lösenfrasen är bara hens, och öppnar en arbetsyta som ingen annan kan läsa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>With it they are the same person here as on their own laptop; without it, one is made when they sign.</source>
      <translation>Med den är personen densamma här som på sin egen dator; utan den görs en vid signeringen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Who takes the keyboard?</source>
      <translation>Vem tar tangentbordet?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop</source>
      <translation>Någon ny vid den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Make their workspace</source>
      <translation>Gör arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Name, as it stands in reports</source>
      <translation>Namn, som det står i rapporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in this assessment</source>
      <translation>Roll i den här bedömningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Passphrase of their workspace</source>
      <translation>Arbetsytans lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their signing identity, if they have one</source>
      <translation>Personens signeringsidentitet, om det finns en</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name and e-mail address are needed; they stand in the reports.</source>
      <translation>Personens namn och e-postadress behövs; de står i rapporterna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Making a workspace</source>
      <translation>Gör en arbetsyta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name</source>
      <translation>Personens namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their e-mail address</source>
      <translation>Personens e-postadress</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in the assessment that is open</source>
      <translation>Roll i den bedömning som är öppen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Does not apply</source>
      <translation>Inte tillämplig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Not known</source>
      <translation>Inte känd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Set aside</source>
      <translation>Lägg åt sidan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Reason</source>
      <translation>Skäl</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>It is printed in the report in place of the answer.</source>
      <translation>Det skrivs i rapporten i stället för svaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Choose one of the two first: they are counted differently.</source>
      <translation>Välj först en av de två: de räknas olika.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>A reason is missing: without one, nobody can tell it from a forgotten question.</source>
      <translation>Ett skäl saknas: utan det kan ingen skilja den från en glömd fråga.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder, or an address that begins with https://, s3:// or sftp://. The help page “Shared place” lists what such an address can say.</source>
      <translation>En mapp, eller en adress som börjar med https://, s3:// eller sftp://. Hjälpsidan ”Delad plats” visar vad en sådan adress kan säga.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>The place you share with colleagues</source>
      <translation>Platsen som du delar med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Use this place</source>
      <translation>Använd den här platsen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Folder or address</source>
      <translation>Mapp eller adress</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Choose a folder …</source>
      <translation>Välj en mapp …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your name at the server; for S3 the id of the access key.</source>
      <translation>Ditt namn på servern; för S3 åtkomstnyckelns id.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your password at the server. It is never written into a file.</source>
      <translation>Ditt lösenord på servern. Det skrivs aldrig i någon fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Remember the password in the keyring of this computer</source>
      <translation>Kom ihåg lösenordet i den här datorns nyckelring</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Show the password</source>
      <translation>Visa lösenordet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>This computer has no keyring: the password is asked for again next time.</source>
      <translation>Den här datorn har ingen nyckelring: lösenordet efterfrågas igen nästa gång.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder that your colleagues reach</source>
      <translation>En mapp som dina kolleger når</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>User</source>
      <translation>Användare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Password</source>
      <translation>Lösenord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form of {number}</source>
      <translation>Kortform av {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Keep¦what is written</source>
      <translation>Spara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form</source>
      <translation>Kortform</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>The summary page prints it; the whole stands further on.</source>
      <translation>Sammanfattningssidan visar den; hela texten står längre fram.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>{count} of {room} characters; the whole text stands further on.</source>
      <translation>{count} av {room} tecken; hela texten står längre fram.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Take out {over} more: the summary page has room for {room} characters.</source>
      <translation>Ta bort {over} till: sammanfattningssidan har plats för {room} tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Signing freezes {indicators}, {answers} and {documents}. Later changes need a new version, and this one stays readable.</source>
      <translation>Signeringen fryser {indicators}, {answers} och {documents}. Senare ändringar kräver en ny version, och den här förblir läsbar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign the draft</source>
      <translation>Signera utkastet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock the assessment</source>
      <translation>Signera och lås bedömningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{percent}, label {label} by the rules</source>
      <translation>{percent}, märkning {label} enligt reglerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase once more</source>
      <translation>Lösenfrasen en gång till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>You have no signing identity on this laptop yet. One is made now and protected by this passphrase. Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Du har ingen signeringsidentitet på den här datorn än. En görs nu och skyddas av den här lösenfrasen. Ingen kan återställa den: skriv upp den och förvara den på annan plats än datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Another identity</source>
      <translation>En annan identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase of your signing identity</source>
      <translation>Din signeringsidentitets lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock</source>
      <translation>Signera och lås</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} documents</source>
      <extracomment>For one: {number} document</extracomment>
      <translation>
        <numerusform>ett dokument</numerusform>
        <numerusform>{number} dokument</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} things are still missing. The files say that they are a draft; the assessment stays open.</source>
      <extracomment>For one: one thing is still missing. The files say that they are a draft; the assessment stays open.</extracomment>
      <translation>
        <numerusform>en sak saknas ännu. Det framgår av filerna att de är ett utkast; bedömningen förblir öppen.</numerusform>
        <numerusform>{number} saker saknas ännu. Det framgår av filerna att de är ett utkast; bedömningen förblir öppen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Time</source>
      <translation>Tid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase for your new signing identity</source>
      <translation>Lösenfras för din nya signeringsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{code}, workbook and report inside</source>
      <translation>{code}, arbetsbok och rapport i det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Where is your identity (.p12)?</source>
      <translation>Var finns din identitet (.p12)?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/told.py" />
      <source>… and {what} more</source>
      <translation>… och {what} till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted</source>
      <translation>Den här arbetsytan är krypterad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Your own keys open with the passphrase of</source>
      <translation>Dina egna nycklar öppnas med lösenfrasen för</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Passphrase of {name}</source>
      <translation>Lösenfras för {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This passphrase does not open {name}. Mind capitals and the keyboard's language.</source>
      <translation>Den här lösenfrasen öppnar inte {name}. Tänk på stora bokstäver och tangentbordets språk.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Open</source>
      <translation>Öppna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Another workspace</source>
      <translation>En annan arbetsyta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Opening …</source>
      <translation>Öppnar …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Encrypted workspace</source>
      <translation>Krypterad arbetsyta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted.</source>
      <translation>Den här arbetsytan är krypterad.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>{name} instead</source>
      <translation>{name} i stället</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>{number} entries are</source>
      <extracomment>For one: entry is</extracomment>
      <translation>
        <numerusform>en post finns</numerusform>
        <numerusform>{number} poster finns</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>{entries} only on the screen so far. Stay, and saving is tried again by itself.</source>
      <translation>{entries} än så länge bara på skärmen. Stanna, så försöker programmet spara igen av sig självt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Not everything is saved</source>
      <translation>Allt är inte sparat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Stay</source>
      <translation>Stanna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Close and lose it</source>
      <translation>Stäng och förlora det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Nothing is deleted: earlier answers stay in the history, and Ctrl+Z takes the upgrade back.</source>
      <translation>Inget raderas: tidigare svar finns kvar i historien, och Ctrl+Z tar tillbaka uppgraderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade to {to}?</source>
      <translation>Uppgradera till {to}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade</source>
      <translation>Uppgradera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Asked newly</source>
      <translation>Nya frågor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>What changes</source>
      <translation>Vad som ändras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>The assessment rests on {from_}. {counts_text}</source>
      <translation>Bedömningen vilar på {from_}. {counts_text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Colleagues differ on {named}. Agree on these first, then upgrade.</source>
      <translation>Kolleger skiljer sig om {named}. Kom överens om dem först, uppgradera sedan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Afterwards</source>
      <translation>Efteråt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>{heads}: look at these answers once</source>
      <translation>{heads}: se igenom de här svaren en gång</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name stands in the reports that you sign. Everything is kept in one file on this laptop.</source>
      <translation>Ditt namn står i de rapporter som du signerar. Allt sparas i en fil på den här datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Welcome</source>
      <translation>Välkommen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Choose another place</source>
      <translation>Välj en annan plats</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Where the workspace lies</source>
      <translation>Var arbetsytan ligger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name</source>
      <translation>Ditt namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your e-mail address</source>
      <translation>Din e-postadress</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>As it shall stand in the reports</source>
      <translation>Som det ska stå i rapporterna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>For colleagues, for example ann@example.org</source>
      <translation>För kollegor, till exempel ann@example.org</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name and e-mail address are needed; they stand in the reports.</source>
      <translation>Ditt namn och din e-postadress behövs; de står i rapporterna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>Struck out: asked then only. Underlined: asked now only.</source>
      <translation>Överstruket: frågades bara då. Understruket: frågas bara nu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>What changed</source>
      <translation>Vad som har ändrats</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/choice.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/choice.py" />
      <source>No</source>
      <translation>Nej</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Amount, for example 61500 or EUR 61500</source>
      <translation>Belopp, till exempel 61500 eller EUR 61500</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Date, for example 2024-01-31 or 31.1.2024</source>
      <translation>Datum, t.ex. 2024-01-31 eller 31.1.2024</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>A number</source>
      <translation>Ett tal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Currency of {title}</source>
      <translation>Valuta för {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/table.py" />
      <source>Arrow keys move, Tab leaves the table</source>
      <translation>Piltangenterna flyttar, Tab lämnar tabellen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/text.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>{name} takes the keyboard</source>
      <translation>{name} tar tangentbordet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>The keyboard is handed over in a workspace of your own on this computer only.</source>
      <translation>Tangentbordet lämnas bara över i en egen arbetsyta på den här datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>Handing over to {name}</source>
      <translation>Lämnar över till {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>There is no screen for the window here.</source>
      <translation>Det finns ingen skärm för fönstret här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>Everything can also be done by commands: `workbench --help` lists them.</source>
      <translation>Allt kan också göras med kommandon: `workbench --help` listar dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>The program ended by a fault of ours last time. What was said is here, up to the last save.</source>
      <translation>Programmet avslutades av ett fel hos oss förra gången. Det som sades finns här, till det senaste sparandet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Visit</source>
      <translation>Besök</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Stage</source>
      <translation>Steg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Progress</source>
      <translation>Klart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Label held</source>
      <translation>Märkning nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>With</source>
      <translation>Med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Prepare</source>
      <translation>Förbered</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Scores</source>
      <translation>Nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version} of {day}: {because}</source>
      <translation>Revision {revision}, ersätter version {version} från {day}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version}: {because}</source>
      <translation>Revision {revision}, ersätter version {version}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{first} to {last}</source>
      <translation>{first} till {last}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{number} days ago</source>
      <extracomment>For one: {number} day ago</extracomment>
      <translation>
        <numerusform>för en dag sedan</numerusform>
        <numerusform>för {number} dagar sedan</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>figures until {period}</source>
      <translation>siffror till {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>To be begun</source>
      <translation>Att börja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Done</source>
      <translation>Klar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>History</source>
      <translation>Historik</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision} open</source>
      <translation>Revision {revision} öppen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>All scored</source>
      <translation>Alla nivåer satta</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{number} to agree on</source>
      <extracomment>For one: {number} to agree on</extracomment>
      <translation>
        <numerusform>{number} att enas om</numerusform>
        <numerusform>{number} att enas om</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Interviewing</source>
      <translation>Intervju pågår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Last year is in</source>
      <translation>Förra året är inne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Not begun</source>
      <translation>Inte påbörjad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>No day yet</source>
      <translation>Ingen dag än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Due {day}</source>
      <translation>Förfaller {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Until {day}</source>
      <translation>Till {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}</source>
      <translation>Revision {revision}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Finalised</source>
      <translation>Slutförd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>practice</source>
      <translation>övning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>You alone</source>
      <translation>Du ensam</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Ready¦cells, as the head of a column</source>
      <translation>Klara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>To ask</source>
      <translation>Att fråga om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>No question</source>
      <translation>Utan fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>State</source>
      <translation>Läge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Not read</source>
      <translation>Inte läst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken over</source>
      <translation>Övertagen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken before</source>
      <translation>Tagen förut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Whose is it?</source>
      <translation>Vems är den?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Nothing ready</source>
      <translation>Inget klart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Look at it</source>
      <translation>Titta på den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Ready</source>
      <translation>Klar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>none</source>
      <translation>ingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Lower          Higher</source>
      <translation>Lägre          Högre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>You less agreed</source>
      <translation>Du minus enat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Moved</source>
      <translation>Flyttade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Assessments</source>
      <translation>Bedömningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>All</source>
      <translation>Alla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>{words}: fewer than {fewest} assessments</source>
      <translation>{words}: färre än {fewest} bedömningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>Label ends</source>
      <translation>Märkning går ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>nothing scored</source>
      <translation>inget bedömt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{percent} % of the points</source>
      <translation>{percent} % av poängen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{label} until {day}</source>
      <translation>{label} till {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>below its threshold</source>
      <translation>under sin tröskel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>same as {period}</source>
      <translation>samma som {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{then} in {period}</source>
      <translation>{then} i {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>level {level}, {then} in {period}</source>
      <translation>nivå {level}, {then} {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{done} of {asked} answered</source>
      <translation>{done} av {asked} besvarade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>holds no label</source>
      <translation>har ingen märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no earlier level to compare with</source>
      <translation>ingen tidigare nivå att jämföra med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>level {level}, same as {period}</source>
      <translation>nivå {level}, som {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>not counted yet</source>
      <translation>inte räknat än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no questions of its own</source>
      <translation>inga egna frågor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not asked</source>
      <translation>frågas inte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>sum of its parts</source>
      <translation>summan av sina delar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>{given} of {fields} answered</source>
      <translation>{given} av {fields} besvarade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>gate {value}</source>
      <translation>grindvillkor {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>marked for discussion</source>
      <translation>markerad för diskussion</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not scored</source>
      <translation>inte bedömd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Fingerprint</source>
      <translation>Fingeravtryck</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Trusted since</source>
      <translation>Betrodd sedan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>ended {day}</source>
      <translation>gick ut {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Take</source>
      <translation>Ta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Stands now</source>
      <translation>Står nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster says</source>
      <translation>Klustret säger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Own level</source>
      <translation>Egen nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>New</source>
      <translation>Ny</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Same</source>
      <translation>Samma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Differs</source>
      <translation>Skiljer sig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Unclear</source>
      <translation>Oklart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Draft</source>
      <translation>Utkast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Missing</source>
      <translation>Saknas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Empty</source>
      <translation>Tom</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster remarked: {remark}.</source>
      <translation>Klustret har anmärkt: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Level {level}</source>
      <translation>Nivå {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>How the cluster sees itself: it stands beside the scale and never counts.</source>
      <translation>Hur klustret ser sig självt: det står bredvid skalan och räknas aldrig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>It comes along and stands at the question until it is settled.</source>
      <translation>Det följer med och står vid frågan tills det är avklarat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear: {remark}.</source>
      <translation>Klustret har markerat det här som oklart: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Colleagues differ on what stands.</source>
      <translation>Kolleger skiljer sig om det som står.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cell says “{text}”.</source>
      <translation>I cellen står ”{text}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear.</source>
      <translation>Klustret har markerat det här som oklart.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster remarked.</source>
      <translation>Klustret har anmärkt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by the cluster.</source>
      <translation>Det som står sades av klustret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by {who}.</source>
      <translation>Det som står sades av {who}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said {answer}.</source>
      <translation>Förra gången sa klustret {answer}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said nothing.</source>
      <translation>Förra gången sa klustret ingenting.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>taken</source>
      <translation>tas med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>left</source>
      <translation>lämnas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Choose a question, or leave it</source>
      <translation>Välj en fråga, eller utelämna den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Source cell</source>
      <translation>Källcell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Label in the file</source>
      <translation>Etikett i filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Value as written</source>
      <translation>Värde som skrivet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Question in this edition</source>
      <translation>Fråga i den här utgåvan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Check</source>
      <translation>Granska</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Fix</source>
      <translation>Rätta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Decide</source>
      <translation>Avgör</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Left out</source>
      <translation>Utelämnad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other year</source>
      <translation>Annat år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other cluster</source>
      <translation>Annat kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Names other cells</source>
      <translation>Benämner andra celler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>About another cluster</source>
      <translation>Om ett annat kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Of another year</source>
      <translation>Från ett annat år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>{stands}, stays</source>
      <translation>{stands}, står kvar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>read as {reading}</source>
      <translation>läst som {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Can't be read as its answer</source>
      <translation>Kan inte läsas som svar på den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>no stored value</source>
      <translation>inget sparat värde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>stays</source>
      <translation>står kvar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>would change</source>
      <translation>skulle ändras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>No match</source>
      <translation>Ingen träff</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Nothing left to send</source>
      <translation>Inget kvar att skicka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Practice, never sent</source>
      <translation>Övning, skickas aldrig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Shared with nobody</source>
      <translation>Delad med ingen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Visit under way, {number} changes kept here</source>
      <extracomment>For one: Visit under way, one change kept here</extracomment>
      <translation>
        <numerusform>Besök pågår, en ändring sparad här</numerusform>
        <numerusform>Besök pågår, {number} ändringar sparade här</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Finalised, nothing left to send</source>
      <translation>Slutförd, inget kvar att skicka</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} values need a decision</source>
      <extracomment>For one: one value needs a decision</extracomment>
      <translation>
        <numerusform>ett värde kräver ett beslut</numerusform>
        <numerusform>{number} värden kräver ett beslut</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} changes not sent yet</source>
      <extracomment>For one: one change not sent yet</extracomment>
      <translation>
        <numerusform>en ändring inte skickad än</numerusform>
        <numerusform>{number} ändringar inte skickade än</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{state}, shared with {people}</source>
      <translation>{state}, delad med {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>From {found}</source>
      <translation>Från {found}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Share</source>
      <translation>Andel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Change</source>
      <translation>Ändring</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Total</source>
      <translation>Summa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>no answer</source>
      <translation>inget svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>No workspace is open in this window.</source>
      <translation>Ingen arbetsyta är öppen i det här fönstret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>Open one by Home.</source>
      <translation>Öppna en från Hem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/operations.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation>Avbrutet. Inget har ändrats.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>a few seconds left</source>
      <translation>några sekunder kvar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {what} s left</source>
      <translation>ungefär {what} s kvar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {minutes} min left</source>
      <translation>ungefär {minutes} min kvar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {round} h left</source>
      <translation>ungefär {round} h kvar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>{clusters}: {number} answers ready.</source>
      <extracomment>For one: {clusters}: one answer ready.</extracomment>
      <translation>
        <numerusform>{clusters}: ett svar klart.</numerusform>
        <numerusform>{clusters}: {number} svar klara.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Nothing can be taken from it.</source>
      <translation>Inget kan tas ur den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source> Read as “{mapping_used}”.</source>
      <translation> Läst som ”{mapping_used}”.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Cluster of this file</source>
      <translation>Filens kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Its name as it shall stand in the workspace</source>
      <translation>Dess namn som det ska stå i arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Use this name</source>
      <translation>Använd det här namnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>The chosen file</source>
      <translation>Den valda filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/listing.py" />
      <source>Files</source>
      <translation>Filer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>as each file says</source>
      <translation>som varje fil säger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>Country of new clusters</source>
      <translation>Nya klusters land</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder of workbooks of any years and layouts, or one table with a row for each cluster. Everything is read on this laptop and shown before anything is written; dropping it here works too.</source>
      <translation>Välj en mapp med arbetsböcker från vilka år och med vilka upplägg som helst, eller en tabell med en rad för varje kluster. Allt läses på den här datorn och visas innan något skrivs; det går också att släppa det här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over the workbooks of many clusters at once</source>
      <translation>Ta över många klusters arbetsböcker på en gång</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{number} files are taken over: {clusters}, {new} of them new.</source>
      <extracomment>For one: one file is taken over: {clusters}, {new} of them new.</extracomment>
      <translation>
        <numerusform>en fil är övertagen: {clusters}, varav {new} nya.</numerusform>
        <numerusform>{number} filer är övertagna: {clusters}, varav {new} nya.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder</source>
      <translation>Välj en mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a table</source>
      <translation>Välj en tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Folder of workbooks</source>
      <translation>Mapp med arbetsböcker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Table of clusters</source>
      <translation>Tabell över kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>What is below was read before that.</source>
      <translation>Det som står nedan lästes före det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over {count}</source>
      <translation>Ta över {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{files} read, {ready} with answers that are ready</source>
      <translation>{files} lästa, {ready} med svar som är klara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Save the account</source>
      <translation>Spara redovisningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Writing the account</source>
      <translation>Skriver redovisningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{done} of {whole}: {step}</source>
      <translation>{done} av {whole}: {step}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over</source>
      <translation>Ta över</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>You gave {number} names.</source>
      <extracomment>For one: You gave one name.</extracomment>
      <translation>
        <numerusform>Du angav ett namn.</numerusform>
        <numerusform>Du angav {number} namn.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Read again</source>
      <translation>Läs igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>No file needs you.</source>
      <translation>Ingen fil behöver dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Stopped. {words} The others are as they were.</source>
      <translation>Avbrutet. {words} De andra är som de var.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Ctrl+Z takes back the last file.</source>
      <translation>{words} Ctrl+Z tar tillbaka den senaste filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Those that could not be read again are marked.</source>
      <translation>{words} De som inte kunde läsas igen är markerade.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{name} says what became of each of {rows} cells.</source>
      <translation>{name} säger vad det blev av var och en av {rows} celler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>Taking over</source>
      <translation>Tar över</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>{what} of {count}, {name}</source>
      <translation>{what} av {count}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Compare with …</source>
      <translation>Jämför med …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Choose the clusters to compare with</source>
      <translation>Välj klustren att jämföra med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Beside other clusters</source>
      <translation>Bredvid andra kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No file travels along.</source>
      <translation>Ingen fil följer med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>This kind is not opened from a package, as it may carry a program. Save a copy if you know what it does.</source>
      <translation>Det här slaget öppnas inte ur ett paket, eftersom det kan bära ett program. Spara en kopia om du vet vad den gör.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Saving {name}</source>
      <translation>Sparar {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>What it is</source>
      <translation>Vad det är</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>It is shown here, in the window.</source>
      <translation>Den visas här, i fönstret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Its own program opens a copy, which is removed when you leave this page.</source>
      <translation>Dess eget program öppnar en kopia, som tas bort när du lämnar den här sidan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No program opened {name}. Save a copy instead.</source>
      <translation>Inget program öppnade {name}. Spara en kopia i stället.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>A copy is kept in {path}.</source>
      <translation>En kopia är sparad i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>{name}: what is chosen</source>
      <translation>{name}: det som är valt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>Arrow keys choose a line; its texts stand beside it.</source>
      <translation>Piltangenterna väljer en rad; dess texter står bredvid.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Result as stated in the package</source>
      <translation>Resultat så som det står i paketet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What it is about</source>
      <translation>Vad det gäller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Overview</source>
      <translation>Översikt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Share of points: {percent}</source>
      <translation>Andel av poängen: {percent}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>No reasons stand in it.</source>
      <translation>Inga skäl står i det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What was missing</source>
      <translation>Vad som saknades</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Remarks of the checks</source>
      <translation>Kontrollernas anmärkningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Can't be read</source>
      <translation>Kan inte läsas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>{title} from {share}</source>
      <translation>{title} från {share}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Answers</source>
      <translation>Svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Findings</source>
      <translation>Iakttagelser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Measures</source>
      <translation>Åtgärder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Documents</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Parts of the package</source>
      <translation>Paketets delar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Checking {name}</source>
      <translation>Kontrollerar {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Nothing of it is shown</source>
      <translation>Inget av det visas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>This document does not travel along in the package.</source>
      <translation>Det här dokumentet följer inte med i paketet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>What follows is shown as it stands in the file. It is not proven by anybody's signature.</source>
      <translation>Det som följer visas som det står i filen. Det är inte bevisat av någons signatur.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Full verdict</source>
      <translation>Hela utlåtandet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Being checked</source>
      <translation>Kontrolleras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Nothing is shown before it is checked.</source>
      <translation>Inget visas innan det är kontrollerat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Not checked</source>
      <translation>Inte kontrollerat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Levels, forecast and findings stay hidden while somebody looks on.</source>
      <translation>Nivåer, prognos och iakttagelser är dolda medan någon ser på.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Show levels again</source>
      <translation>Visa nivåerna igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Discreet mode is on</source>
      <translation>Diskret läge är på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>Attach a file</source>
      <translation>Bifoga en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>attach</source>
      <translation>bifoga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Critical</source>
      <translation>Kritiskt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Error</source>
      <translation>Fel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Warning</source>
      <translation>Varning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>None: its shape, its rules and its translations are as they should be.</source>
      <translation>Inga: form, regler och översättningar är som de ska.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>line {line}</source>
      <translation>rad {line}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>column {column}</source>
      <translation>kolumn {column}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Open in editor</source>
      <translation>Öppna i redigerare</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>{number} errors</source>
      <extracomment>For one: error</extracomment>
      <translation>
        <numerusform>ett fel</numerusform>
        <numerusform>{number} fel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>{number} warnings</source>
      <extracomment>For one: warning</extracomment>
      <translation>
        <numerusform>en varning</numerusform>
        <numerusform>{number} varningar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{count} not translated, or changed since: shown in the edition's language</source>
      <translation>{count} inte översatta, eller ändrade sedan dess: visas på utgåvans språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>language of the edition</source>
      <translation>utgåvans språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{percent} % translated</source>
      <translation>{percent} % översatt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the editions</source>
      <translation>Visa eller dölj utgåvorna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the findings</source>
      <translation>Visa eller dölj iakttagelserna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>hash {hash}</source>
      <translation>hash {hash}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{count} without a translation</source>
      <translation>{count} utan översättning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Tried: {result}</source>
      <translation>Provad: {result}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{number} faults</source>
      <extracomment>For one: fault</extracomment>
      <translation>
        <numerusform>ett fel</numerusform>
        <numerusform>{number} fel</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Working edition</source>
      <translation>Arbetsutgåva</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>no version</source>
      <translation>ingen version</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{gaps} in [{source}]</source>
      <translation>{gaps} på [{source}]</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{number} texts</source>
      <extracomment>For one: text</extracomment>
      <translation>
        <numerusform>en text</numerusform>
        <numerusform>{number} texter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Editions (*.yaml *.yml)</source>
      <translation>Utgåvor (*.yaml *.yml)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read at line {line}: {why}</source>
      <translation>Filen kan inte läsas på rad {line}: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read: {why}</source>
      <translation>Filen kan inte läsas: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here.</source>
      <translation>Filen {name} finns inte här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here any more.</source>
      <translation>Filen {name} finns inte längre här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{name} asks for nothing yet: it has no indicators.</source>
      <translation>{name} frågar inte om något än: den har inga indikatorer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading the editions …</source>
      <translation>Läser utgåvorna …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Open edition</source>
      <translation>Öppna utgåva</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>No edition is shipped with this program. Open an edition's file, or drop it here.</source>
      <translation>Ingen utgåva följer med programmet. Öppna en utgåvas fil, eller släpp den här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading {name} …</source>
      <translation>Läser {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{why} What you see is how it was at {time}.</source>
      <translation>{why} Det du ser är hur den var {time}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open a file</source>
      <translation>Öppna en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open an edition's YAML file; it can also be dropped here</source>
      <translation>Öppna en utgåvas YAML-fil; den kan också släppas här</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>working edition</source>
      <translation>arbetsutgåva</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/trial.py" />
      <source>{given} of {fields} tried</source>
      <translation>{given} av {fields} prövade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Only what is chosen here is shown: no notes, no documents, no levels that are not agreed.</source>
      <translation>Bara det som väljs här visas: inga anteckningar, inga dokument, inga nivåer som inte är enade.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>None is written down yet. In the interview {keys} adds one.</source>
      <translation>Ingen är nedskriven än. I intervjun lägger {keys} till en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slide</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Levels by group</source>
      <translation>Nivåer per grupp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slides</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Show {number}</source>
      <translation>Visa {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Previous slide</source>
      <translation>Föregående bild</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Next slide</source>
      <translation>Nästa bild</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>What is shown</source>
      <translation>Vad som visas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Arrow keys turn the slides there too, B shows nothing, Esc ends.</source>
      <translation>Piltangenterna byter bild där också, B visar ingenting, Esc avslutar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>{what} of {count}</source>
      <translation>{what} av {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Feedback for the projector</source>
      <translation>Återkoppling för projektorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Slide on the projector</source>
      <translation>Bild på projektorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/slide.py" />
      <source>Workbench {face}</source>
      <translation>Workbench {face}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit {day}</source>
      <translation>besök {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>All saved</source>
      <translation>Allt sparat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Reading only</source>
      <translation>Bara läsning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saved {time}</source>
      <translation>Sparat {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saving …</source>
      <translation>Sparar …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved</source>
      <translation>Inte sparat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved. {reason}</source>
      <translation>Inte sparat. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Stages</source>
      <translation>Steg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Forecast</source>
      <translation>Prognos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>with {people}</source>
      <translation>med {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>{label} to {day}</source>
      <translation>{label} till {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Levels that are not given yet are taken as last year's, give or take one;
where there was none, as the share of the others. The label body decides.</source>
      <translation>Nivåer som inte är satta än antas vara förra årets, plus eller minus ett;
där det inte fanns någon, som de övrigas andel. Märkningsorganet beslutar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>day {day} of {days}</source>
      <translation>dag {day} av {days}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit today</source>
      <translation>besök i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Practice</source>
      <translation>Övning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>after the first levels</source>
      <translation>efter de första nivåerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>{label} likely</source>
      <translation>troligen {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Monday</source>
      <translation>Måndag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Tuesday</source>
      <translation>Tisdag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Wednesday</source>
      <translation>Onsdag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Thursday</source>
      <translation>Torsdag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Friday</source>
      <translation>Fredag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Saturday</source>
      <translation>Lördag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Sunday</source>
      <translation>Söndag</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{number} levels given</source>
      <extracomment>For one: one level given</extracomment>
      <translation>
        <numerusform>en nivå satt</numerusform>
        <numerusform>{number} nivåer satta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Import last year</source>
      <translation>Importera förra året</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Visits in the next 30 days</source>
      <translation>Besök de närmaste 30 dagarna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue</source>
      <translation>Fortsätt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good morning</source>
      <translation>God morgon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>next: {cluster}, {when}</source>
      <translation>närmast: {cluster}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No visit is planned</source>
      <translation>Inget besök är planerat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{indicator} of {cluster}</source>
      <translation>{indicator} i {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{answered} of {fields} answers</source>
      <translation>{answered} av {fields} svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue with {cluster}</source>
      <translation>Fortsätt med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Begin with {cluster}</source>
      <translation>Börja med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Labels due within 30 days</source>
      <translation>Märkningar som går ut inom 30 dagar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Scored, not yet finalised</source>
      <translation>Bedömda, inte slutförda än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue where you stopped</source>
      <translation>Fortsätt där du slutade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>See what is due</source>
      <translation>Se vad som går ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good afternoon</source>
      <translation>God eftermiddag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good evening</source>
      <translation>God kväll</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>This workspace holds no assessments yet</source>
      <translation>Den här arbetsytan har inga bedömningar än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No label ends soon</source>
      <translation>Ingen märkning går ut snart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>None waits for signing</source>
      <translation>Ingen väntar på signering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Keep it until …</source>
      <translation>Behåll den till …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Hand out all that is held …</source>
      <translation>Lämna ut allt som finns …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Log of access and exports …</source>
      <translation>Logg över åtkomst och exporter …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Erase this cluster …</source>
      <translation>Radera klustret …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook of 2024 or 2025, in any layout</source>
      <translation>Arbetsboken från 2024 eller 2025, i vilket upplägg som helst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Review what was found</source>
      <translation>Granska det som hittades</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Every filled cell is accounted for; about four minutes</source>
      <translation>Varje ifylld cell redovisas; ungefär fyra minuter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Interview and score</source>
      <translation>Intervjua och sätt nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Works without a network for the whole visit</source>
      <translation>Fungerar utan nätverk under hela besöket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook is read on this laptop. You review every cell before anything is stored, and answers that still hold are offered beside each question during the interview.</source>
      <translation>Arbetsboken läses på den här datorn. Du granskar varje cell innan något sparas, och svar som ännu gäller erbjuds bredvid varje fråga under intervjun.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Filter clusters</source>
      <translation>Filtrera kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Shows only clusters whose name holds this</source>
      <translation>Visar bara kluster vars namn innehåller detta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>My assessments</source>
      <translation>Mina bedömningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>What can be done with {cluster}</source>
      <translation>Vad som kan göras med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start with last year's Excel file</source>
      <translation>Börja med förra årets Excel-fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start without a file</source>
      <translation>Börja utan fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Try a practice case</source>
      <translation>Pröva ett övningsfall</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Under way</source>
      <translation>Pågår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Begin an assessment</source>
      <translation>Börja en bedömning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Only you are shown this. It is worked out from the open workspace each time, and kept nowhere.</source>
      <translation>Bara du får se det här. Det räknas ut ur den öppna arbetsytan varje gång, och sparas ingenstans.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>A dot is the mean difference, its line the interval: where the line crosses the middle, no leaning can be told. A filled dot leans. The more rows stand side by side, the wider their intervals are made, so that chance alone seldom fills one.</source>
      <translation>En prick är medelskillnaden, dess linje intervallet: där linjen korsar mitten går ingen lutning att utläsa. En fylld prick lutar. Ju fler rader som står bredvid varandra, desto bredare görs deras intervall, så att slumpen ensam sällan fyller en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Your levels less the agreed ones, with intervals</source>
      <translation>Dina nivåer minus de enade, med intervall</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Show each indicator</source>
      <translation>Visa varje indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Give it away …</source>
      <translation>Lämna det vidare …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>How you score beside what is agreed</source>
      <translation>Hur du sätter nivåer jämfört med det enade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>{name} holds what you see here. Give it to whom you choose.</source>
      <translation>{name} innehåller det du ser här. Ge den till den du väljer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>You have none on this computer yet, and need none before you sign. It is made when you sign for the first time, or now. If your organisation gave you one (a .p12 or .pfx file), use that.</source>
      <translation>Du har ingen på den här datorn än, och behöver ingen innan du signerar. Den görs när du signerar första gången, eller nu. Om din organisation har gett dig en (en .p12- eller .pfx-fil), använd den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Read it aloud when a colleague calls to compare. It is no secret.</source>
      <translation>Läs det högt när en kollega ringer för att jämföra. Det är ingen hemlighet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Save my card</source>
      <translation>Spara mitt kort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Copy the fingerprint</source>
      <translation>Kopiera fingeravtrycket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Certificate of my network</source>
      <translation>Mitt nätverks certifikat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an identity</source>
      <translation>Gör en identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Use one that I have</source>
      <translation>Använd en som jag har</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>A larger network can have an authority that vouches for its members: everybody trusts it once, instead of each member. With a handful of colleagues you need none.</source>
      <translation>Ett större nätverk kan ha en utfärdare som går i god för sina medlemmar: alla litar på den en gång, i stället för på varje medlem. Med en handfull kolleger behöver ni ingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an authority</source>
      <translation>Gör en utfärdare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>For the office of a network</source>
      <translation>För ett nätverks kansli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>No e-mail address</source>
      <translation>Ingen e-postadress</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>valid until {words}</source>
      <translation>giltig till {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your identity is renewed. Save your card and send it to your colleagues.</source>
      <translation>Din identitet är förnyad. Spara ditt kort och skicka det till dina kolleger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your network vouches for you now. Your fingerprint is another one.</source>
      <translation>Ditt nätverk går nu i god för dig. Ditt fingeravtryck är ett annat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is for your colleagues' programs, {name2} to print or to send.</source>
      <translation>{name} är för dina kollegers program, {name2} för att skriva ut eller skicka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your signing identity is ready.</source>
      <translation>Din signeringsidentitet är klar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>This is your signing identity now.</source>
      <translation>Det här är nu din signeringsidentitet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The passphrase is another one now. Copies of the file keep the old one.</source>
      <translation>Lösenfrasen är nu en annan. Kopior av filen behåller den gamla.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Folder for your card</source>
      <translation>Mapp för ditt kort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} holds everybody on your list. Whoever gets it compares each.</source>
      <translation>{name} innehåller alla på din lista. Den som får den jämför var och en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The fingerprint is copied.</source>
      <translation>Fingeravtrycket är kopierat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is ready. Send {name2} to the members, who trust it once.</source>
      <translation>{name} är klar. Skicka {name2} till medlemmarna, som litar på den en gång.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Issued for {name}. Send {out} back.</source>
      <translation>Utfärdat för {name}. Skicka tillbaka {out}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is on your trust list already.</source>
      <translation>{name} finns redan på din lista över betrodda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Nobody yet. Drop a colleague's certificate (.crt) here, or add it; you compare its fingerprint first.</source>
      <translation>Ingen än. Släpp en kollegas certifikat (.crt) här, eller lägg till det; du jämför dess fingeravtryck först.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Their signatures count. A package by anybody else is shown as intact and valid, but not trusted.</source>
      <translation>Deras signaturer räknas. Ett paket från någon annan visas som orört och giltigt, men inte betrott.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>People you trust</source>
      <translation>Personer som du litar på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Add a certificate</source>
      <translation>Lägg till ett certifikat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Show the fingerprint</source>
      <translation>Visa fingeravtrycket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Not asked: other answers rule it out.</source>
      <translation>Frågas inte: andra svar utesluter det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>{not_asked} What was answered is kept and counts nowhere.</source>
      <translation>{not_asked} Det som har besvarats behålls och räknas ingenstans.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Keep¦last year's answer</source>
      <translation>Behåll</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Keep the answers of {period_before}</source>
      <translation>Behåll svaren från {period_before}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Read as {reading}</source>
      <translation>Läst som {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Came along from an earlier edition under another wording: is it right?</source>
      <translation>Kom med från en tidigare utgåva med annan formulering: stämmer det?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>optional</source>
      <translation>valfri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Adds up to {total}</source>
      <translation>Summan är {total}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Computed</source>
      <translation>Beräknat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year, {source}</source>
      <translation>Behållet från förra året, {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year</source>
      <translation>Behållet från förra året</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>From {source}</source>
      <translation>Från {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster remarked: {remark}</source>
      <translation>Klustret har anmärkt: {remark}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster marked this as unclear</source>
      <translation>Klustret har markerat det här som oklart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster sees itself at level {level}</source>
      <translation>Klustret ser sig självt på nivå {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled</source>
      <translation>Avklarat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>You talked about it: the mark goes. Ctrl+Z brings it back.</source>
      <translation>Ni har talat om det: markeringen försvinner. Ctrl+Z ger den tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled: {words}</source>
      <translation>Avklarat: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Cluster's own view</source>
      <translation>Klustrets egen bild</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>{told}. It never counts.</source>
      <translation>{told}. Det räknas aldrig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague's levels lie in this file too. The program does not show them, and another one could: for real blindness each of you keeps a workspace of your own.</source>
      <translation>Din kollegas nivåer ligger också i den här filen. Programmet visar dem inte, men ett annat kunde göra det: för verklig blindhet har var och en av er en egen arbetsyta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, renamed</source>
      <translation>Nivå {period}, omdöpt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, reworded</source>
      <translation>Nivå {period}, omformulerad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, rescaled</source>
      <translation>Nivå {period}, omräknad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, merged</source>
      <translation>Nivå {period}, sammanslagen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, split</source>
      <translation>Nivå {period}, delad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You score this assessment alone</source>
      <translation>Du bedömer det här ensam</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Passed</source>
      <translation>Uppfyllt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not passed</source>
      <translation>Inte uppfyllt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Open: its figures are not all there</source>
      <translation>Öppet: alla dess siffror finns inte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{state}. It asks for this: {asked}.</source>
      <translation>{state}. Det kräver detta: {asked}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>The figures suggest level {proposed}</source>
      <translation>Siffrorna talar för nivå {proposed}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Locked: on the Scores page a level is revised with its reason</source>
      <translation>Låst: på sidan Nivåer ändras en nivå med sitt skäl</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You read this assessment, and others score it</source>
      <translation>Du läser den här bedömningen, och andra ger nivåerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague sees it after both of you lock</source>
      <translation>Din kollega ser den när ni båda har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your level</source>
      <translation>Din nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Blind</source>
      <translation>Blint</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Rationale</source>
      <translation>Motivering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not applicable</source>
      <translation>Inte tillämpligt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Discuss</source>
      <translation>Diskutera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level</source>
      <translation>Nivå {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Other answers rule it out: it counts nowhere.</source>
      <translation>Andra svar utesluter det: det räknas ingenstans.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Level {level}: {anchor}</source>
      <translation>Nivå {level}: {anchor}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not blind</source>
      <translation>Inte blint</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not asked</source>
      <translation>Frågas inte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Alt and a digit gives a level; the anchors stand in the guidance.</source>
      <translation>Alt och en siffra ger en nivå; nivåbeskrivningarna står i vägledningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Gate</source>
      <translation>Grindvillkor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Why it does not apply: write it here first</source>
      <translation>Varför det inte är tillämpligt: skriv det här först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Sum of its parts</source>
      <translation>Summan av sina delar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes on {indicator}</source>
      <translation>Anteckningar om {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Only you read these notes; they are in no report or package</source>
      <translation>Bara du läser de här anteckningarna; de finns inte i någon rapport och inget paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>This indicator asks for no figures: it is judged by what you hear and see.</source>
      <translation>Den här indikatorn frågar inte efter siffror: den bedöms efter det du hör och ser.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes while listening</source>
      <translation>Anteckningar under samtalet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>yours alone</source>
      <translation>bara dina</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>No notes</source>
      <translation>Inga anteckningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked in other words.</source>
      <translation>Frågades med andra ord.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked under another name.</source>
      <translation>Frågades under annat namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed from several.</source>
      <translation>Beräknat ur flera.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed anew.</source>
      <translation>Beräknat på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked as one.</source>
      <translation>Frågades som en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>From {answers}.</source>
      <translation>Från {answers}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Keep the answer of {period}</source>
      <translation>Behåll svaret från {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>same¦answer as last year</source>
      <translation>samma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>No answer</source>
      <translation>Inget svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>changed¦answer since last year</source>
      <translation>ändrat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Jump to indicator</source>
      <translation>Hoppa till indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys jump to an indicator; letters search their names</source>
      <translation>Två tangenter hoppar till en indikator; bokstäver söker i deras namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Answers given</source>
      <translation>Givna svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole} answers</source>
      <translation>{answered} av {whole} svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{count} of {count2} scored</source>
      <translation>{count} av {count2} bedömda</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole}</source>
      <translation>{answered} av {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys, or a name</source>
      <translation>Två tangenter, eller ett namn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/page.py" />
      <source>Every question is answered.</source>
      <translation>Alla frågor är besvarade.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>taking away {name}</source>
      <translation>borttagning av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>No level for {indicator}</source>
      <translation>Ingen nivå för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Level {level} for {indicator}</source>
      <translation>Nivå {level} för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>The edition asks for a real answer here; it can stay blank until then.</source>
      <translation>Utgåvan kräver ett riktigt svar här; det kan vara tomt till dess.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Nothing is copied that could be kept as evidence here.</source>
      <translation>Inget som är kopierat kan behållas som underlag här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Improve</source>
      <translation>Förbättring</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Side panel</source>
      <translation>Sidopanel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Guidance</source>
      <translation>Vägledning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Look at {name}</source>
      <translation>Titta på {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Hide the side panel</source>
      <translation>Dölj sidopanelen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Guidance, evidence and findings</source>
      <translation>Vägledning, underlag och iakttagelser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>None yet.</source>
      <translation>Ingen än.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>New finding</source>
      <translation>Ny iakttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster about this indicator</source>
      <translation>Vad du ska säga klustret om den här indikatorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster</source>
      <translation>Vad du ska säga klustret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Link {stamp}.url</source>
      <translation>Länk {stamp}.url</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{number}, {size}, seen {seen_on}</source>
      <translation>{number}, {size}, sett {seen_on}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Take away {name}</source>
      <translation>Ta bort {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Take away {number}</source>
      <translation>Ta bort {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Drop or paste a file, photo or link</source>
      <translation>Släpp eller klistra in en fil, ett foto eller en länk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>add</source>
      <translation>lägg till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Visit {awaited}</source>
      <translation>Besök {awaited}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Too long for the summary page, which has room for {room_of} characters.</source>
      <translation>För lång för sammanfattningssidan, som har plats för {room_of} tecken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Short form …</source>
      <translation>Kortform …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What to listen for</source>
      <translation>Vad du ska lyssna efter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What the levels mean</source>
      <translation>Vad nivåerna betyder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>In the summary: {short}</source>
      <translation>I sammanfattningen: {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{words} (required)</source>
      <translation>{words} (krävs)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Picture {stamp}.png</source>
      <translation>Bild {stamp}.png</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>threshold</source>
      <translation>tröskel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>minimum</source>
      <translation>minimikrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{duration} planned for {count} to go</source>
      <translation>{duration} planerat för {count} som återstår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} behind</source>
      <translation>{minutes} efter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>Time in this section. It begins with your first key in it, and rests after three minutes.</source>
      <translation>Tid i det här avsnittet. Den börjar med din första tangent där, och vilar efter tre minuter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>of {planned}{nbsp}min</source>
      <translation>av {planned}{nbsp}min</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>in this section</source>
      <translation>i det här avsnittet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} ahead</source>
      <translation>{minutes} före</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>on time</source>
      <translation>i tid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{plan}, over</source>
      <translation>{plan}, över</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, came {day}</source>
      <translation>{about}, kom {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, asked for {day}</source>
      <translation>{about}, begärt {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Ask for</source>
      <translation>Be om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Accounts 2025, by 5.12.</source>
      <translation>Bokslut 2025, till 5.12.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>What the cluster is to hand in</source>
      <translation>Vad klustret ska lämna in</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks</source>
      <translation>Vem som talar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Name, role</source>
      <translation>Namn, roll</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks for the cluster from now on</source>
      <translation>Vem som talar för klustret från och med nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>ask</source>
      <translation>be om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Still to come</source>
      <translation>Ska ännu komma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who spoke</source>
      <translation>Vem som har talat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>All documents</source>
      <translation>Alla dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Look at {number}</source>
      <translation>Titta på {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>was due</source>
      <translation>skulle komma</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>due</source>
      <translation>väntas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{number} documents seen.</source>
      <extracomment>For one: one document seen.</extracomment>
      <translation>
        <numerusform>ett dokument har setts.</numerusform>
        <numerusform>{number} dokument har setts.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{number} came today</source>
      <translation>{number} kom i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Take away {who}</source>
      <translation>Ta bort {who}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/listing.py" />
      <source>Packages that were checked</source>
      <translation>Paket som har kontrollerats</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/listing.py" />
      <source>Checked in this session</source>
      <translation>Kontrollerade nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The check needs no network. Nothing is imported. Dropping files here works too.</source>
      <translation>Kontrollen kräver inget nätverk. Inget importeras. Det går också att släppa filer här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open signed packages to see who signed them and whether they are unchanged</source>
      <translation>Öppna signerade paket för att se vem som har signerat dem och om de är oförändrade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Language of the verdict</source>
      <translation>Utlåtandets språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Checking packages</source>
      <translation>Kontrollerar paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Saving the verdict</source>
      <translation>Sparar utlåtandet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Check packages</source>
      <translation>Kontrollera paket</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>{number} packages</source>
      <extracomment>For one: package</extracomment>
      <translation>
        <numerusform>ett paket</numerusform>
        <numerusform>{number} paket</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Signed: {name} in {parent}.</source>
      <translation>Signerat: {name} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is copied in words.</source>
      <translation>Utlåtandet är kopierat i ord.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open a package first.</source>
      <translation>Öppna först ett paket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>This is no file that a colleague made for you.</source>
      <translation>Det här är ingen fil som en kollega har gjort för dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is kept in {path}.</source>
      <translation>Utlåtandet är sparat i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust this person …</source>
      <translation>Lita på den här personen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust {name} …</source>
      <translation>Lita på {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Browse the package</source>
      <translation>Bläddra i paketet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Take it under Sync</source>
      <translation>Ta den under Synkronisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Copy the words</source>
      <translation>Kopiera orden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>And {more} more</source>
      <translation>Och {more} till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Own</source>
      <translation>Egen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Spread</source>
      <translation>Spridning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Percentile</source>
      <translation>Percentil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Half between</source>
      <translation>Hälften mellan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Benchmark</source>
      <translation>Jämförelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>level {own}</source>
      <translation>nivå {own}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>As a table</source>
      <translation>Som tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>The drawing as a table (T)</source>
      <translation>Diagrammet som tabell (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Indicators in the chosen group</source>
      <translation>Indikatorer i den valda gruppen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>All groups at this indicator</source>
      <translation>Alla grupper på den här indikatorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>not to be opened</source>
      <translation>kan inte öppnas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>withheld</source>
      <translation>hålls tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparison group</source>
      <translation>Jämförelsegrupp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Among</source>
      <translation>Bland</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparing …</source>
      <translation>Jämför …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{withheld} withheld: fewer than {limit} clusters.</source>
      <translation>{withheld} hålls tillbaka: färre än {limit} kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>What is withheld is not traced to packages either.</source>
      <translation>Det som hålls tillbaka spåras inte heller till paket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{level_text} and {level_text2}</source>
      <translation>{level_text} och {level_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>A reference portfolio gives figures only; it names no cluster.</source>
      <translation>En referensportfölj ger bara siffror; den nämner inget kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Segment</source>
      <translation>Led</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Regions</source>
      <translation>Regioner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Two segments</source>
      <translation>Två led</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Median points</source>
      <translation>Medianpoäng</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Value chain</source>
      <translation>Värdekedja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose a file</source>
      <translation>Välj en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose the file of a value chain</source>
      <translation>Välj filen med en värdekedja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Segments of the value chain</source>
      <translation>Led i värdekedjan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Clusters in two segments</source>
      <translation>Kluster i två led</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in the regions</source>
      <translation>Områden i regionerna</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{number} clusters are in no segment.</source>
      <extracomment>For one: one cluster is in no segment.</extracomment>
      <translation>
        <numerusform>ett kluster finns inte i något led.</numerusform>
        <numerusform>{number} kluster finns inte i något led.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Gaps: {segments}.</source>
      <translation>Luckor: {segments}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>No gap.</source>
      <translation>Ingen lucka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in regions</source>
      <translation>Områden i regioner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Where one can be built upon for another</source>
      <translation>Där det ena kan byggas på för det andra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>The value chain names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Värdekedjan nämner kluster som den här portföljen inte känner till: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no field</source>
      <translation>inget område</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{what} in {region_of}</source>
      <translation>{what} i {region_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no gap</source>
      <translation>ingen lucka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Each figure is the median, and of how many clusters. A year with fewer than {limit} of them tells none.</source>
      <translation>Varje siffra är medianen, och av hur många kluster. Ett år med färre än {limit} av dem visar ingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians of each portfolio, every cluster with its last year, and how far they lie from your own. A dash is withheld, or nobody has a level there.</source>
      <translation>Varje portföljs medianer, varje kluster med sitt senaste år, och hur långt de ligger från din egen. Ett streck betyder att det hålls tillbaka, eller att ingen har en nivå där.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Development</source>
      <translation>Utveckling</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Only clusters with all of the years</source>
      <translation>Bara kluster med alla åren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians year by year</source>
      <translation>Medianer år för år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians beside other portfolios</source>
      <translation>Medianer bredvid andra portföljer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Over the years</source>
      <translation>Över åren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Beside others</source>
      <translation>Bredvid andra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>After measures</source>
      <translation>Efter åtgärder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Clusters that were assessed again and could rise: the share whose level rose, with a measure for the indicator in their plan and without; the difference in percentage points with its 95 % bounds. Whoever begins low rises more easily and plans more: a difference is no proof that the measure made it.</source>
      <translation>Kluster som har bedömts igen och kunde stiga: den andel vars nivå steg, med en åtgärd för indikatorn i planen och utan; skillnaden i procentenheter med dess 95 %-gränser. Den som börjar lågt stiger lättare och planerar mer: en skillnad är inget bevis för att åtgärden gjorde det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>With a measure</source>
      <translation>Med åtgärd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Without one</source>
      <translation>Utan åtgärd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Difference</source>
      <translation>Skillnad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Lies between</source>
      <translation>Ligger mellan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Rose more</source>
      <translation>Steg oftare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Rose less</source>
      <translation>Steg mer sällan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>None told</source>
      <translation>Ingen utläses</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>All together</source>
      <translation>Alla tillsammans</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{signed_text} and {signed_text2}</source>
      <translation>{signed_text} och {signed_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{rose} percent of {n} clusters rose</source>
      <translation>{rose} procent av {n} kluster steg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>What became of measures</source>
      <translation>Vad det blev av åtgärder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Not told</source>
      <translation>Visas inte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Too few</source>
      <translation>För få</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add signed packages: files, folders, or drop them here. Each is verified first; one that is not valid, or not signed by somebody you trust, is refused with the reason.</source>
      <translation>Lägg till signerade paket: filer, mappar, eller släpp dem här. Vart och ett kontrolleras först; ett som inte är giltigt, eller inte är signerat av någon du litar på, avvisas med skälet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>See all clusters side by side, each among comparison groups that nobody can be recognised in.</source>
      <translation>Se alla kluster sida vid sida, vart och ett bland jämförelsegrupper där ingen kan kännas igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Keep an eye on labels, policies, needs and gaps. All of it stays on this laptop.</source>
      <translation>Håll ett öga på märkningar, policyer, behov och luckor. Allt stannar på den här datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Many clusters side by side</source>
      <translation>Många kluster sida vid sida</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add a folder</source>
      <translation>Lägg till en mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Try again</source>
      <translation>Försök igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add packages</source>
      <translation>Lägg till paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>The portfolio could not be read</source>
      <translation>Portföljen kunde inte läsas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>{place} holds no packages yet</source>
      <translation>{place} har inga paket än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Portfolios (*.sqlite)</source>
      <translation>Portföljer (*.sqlite)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {count}.</source>
      <translation>{name} har {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Folder for the tables</source>
      <translation>Mapp för tabellerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Publishing the portfolio</source>
      <translation>Publicerar portföljen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{number} groups</source>
      <extracomment>For one: group</extracomment>
      <translation>
        <numerusform>{number} grupp</numerusform>
        <numerusform>{number} grupper</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Save the anonymised copy</source>
      <translation>Spara den anonymiserade kopian</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Making an anonymised copy</source>
      <translation>Gör en anonymiserad kopia</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{number} rows</source>
      <extracomment>For one: row</extracomment>
      <translation>
        <numerusform>en rad</numerusform>
        <numerusform>{number} rader</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Folder for what is published</source>
      <translation>Mapp för det som publiceras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{count} are in {path}.</source>
      <translation>{count} finns i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {groups}, none of fewer than {limit} clusters.</source>
      <translation>{name} har {groups}, ingen av färre än {limit} kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {packages} of {clusters}; none of {texts} of the originals stands in it.</source>
      <translation>{name} har {packages} av {clusters}; ingen av originalens {texts} står i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{count} tables are in {path}.</source>
      <translation>{count} tabeller finns i {path}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>{number} signed packages</source>
      <extracomment>For one: signed package</extracomment>
      <translation>
        <numerusform>ett signerat paket</numerusform>
        <numerusform>{number} signerade paket</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>the last added {day}</source>
      <translation>det senaste tillagt {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>, {untrusted} of signers not trusted *</source>
      <translation>, {untrusted} från signerare som inte är betrodda *</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Open another</source>
      <translation>Öppna en annan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Files …</source>
      <translation>Filer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>A folder …</source>
      <translation>En mapp …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Filter ({count})</source>
      <translation>Filter ({count})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Heat map: clusters by indicators</source>
      <translation>Värmekarta: kluster mot indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Arrow keys move the cell, Enter shows the packages behind it.</source>
      <translation>Piltangenterna flyttar cellen, Enter visar paketen bakom den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Save for calendars</source>
      <translation>Spara för kalendrar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Calendars (*.ics)</source>
      <translation>Kalendrar (*.ics)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{label} of {name} is written down.</source>
      <translation>Märkningen {label} för {name} är nedskriven.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>It is taken back, with its reason.</source>
      <translation>Den är tillbakatagen, med skälet angivet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>No label is new.</source>
      <translation>Ingen märkning är ny.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{number} labels are new.</source>
      <extracomment>For one: one label is new.</extracomment>
      <translation>
        <numerusform>en märkning är ny.</numerusform>
        <numerusform>{number} märkningar är nya.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Only what label bodies gave, never a forecast. The deep end of a bar is its last half year, the dashed part the time in which it can still be renewed, the line today. A day with * follows from the usual rules.</source>
      <translation>Bara det som märkningsorgan har gett, aldrig en prognos. Den mörka änden av en stapel är det sista halvåret, den streckade delen den tid då den ännu kan förnyas, linjen i dag. En dag med * följer av de vanliga reglerna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Standing</source>
      <translation>Läge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Renewable until</source>
      <translation>Kan förnyas till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Labels</source>
      <translation>Märkningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>holds until {day}, can be renewed until {day2}</source>
      <translation>gäller till {day}, kan förnyas till {day2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Valid</source>
      <translation>Giltig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Due¦a label, to be renewed</source>
      <translation>Förfaller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Renewable</source>
      <translation>Kan förnyas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Ended</source>
      <translation>Utgången</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back</source>
      <translation>Ta tillbaka</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back the chosen label: it was written down wrongly</source>
      <translation>Ta tillbaka den valda märkningen: den skrevs ned fel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>The chosen label was written down wrongly (Del)</source>
      <translation>Den valda märkningen skrevs ned fel (Del)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take over the labels that are written down in this workspace</source>
      <translation>Ta över de märkningar som är nedskrivna i den här arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Labels, the one that ends first first</source>
      <translation>Märkningar, den som går ut först överst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>From this workspace</source>
      <translation>Från arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Calendar file</source>
      <translation>Kalenderfil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label is written down yet. Write down what a label body gave, or take over what stands in this workspace; what a package's scores come to is only a forecast.</source>
      <translation>Ingen märkning är nedskriven än. Skriv ned det som ett märkningsorgan har gett, eller ta över det som står i den här arbetsytan; det som nivåerna i ett paket leder till är bara en prognos.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label of these clusters is written down.</source>
      <translation>Ingen märkning för de här klustren är nedskriven.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Levels up or down</source>
      <translation>Nivåer upp eller ned</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Percent answered</source>
      <translation>Procent besvarat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>nothing to compare</source>
      <translation>inget att jämföra med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Shows clusters whose name, country, region or field holds each word</source>
      <translation>Visar kluster vars namn, land, region eller område innehåller varje ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Name, region, field</source>
      <translation>Namn, region, område</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear</source>
      <translation>Rensa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear the filter</source>
      <translation>Rensa filtret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All countries</source>
      <translation>Alla länder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All fields</source>
      <translation>Alla områden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Any label</source>
      <translation>Alla märkningar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Latest year</source>
      <translation>Senaste året</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All programmes</source>
      <translation>Alla program</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Missing: points that a cluster is short of on the average, so that an indicator's weight counts. In need: below the threshold, or with less than half of the points. Planned: with a measure for it in their plan. Could teach: with four fifths of the points. Joint: as many are in need as a group must have to be shown.</source>
      <translation>Saknas: poäng som ett kluster i genomsnitt saknar, så att en indikators vikt räknas. Har behov: under tröskeln, eller med mindre än hälften av poängen. Planerat: med en åtgärd för det i sin plan. Kan lära ut: med fyra femtedelar av poängen. Gemensamt: så många har behov som en grupp måste ha för att visas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Points reached</source>
      <translation>Nådda poäng</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>In need</source>
      <translation>Har behov</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Planned</source>
      <translation>Planerat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Could teach</source>
      <translation>Kan lära ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Could learn from</source>
      <translation>Kan lära av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>All clusters</source>
      <translation>Alla kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By country</source>
      <translation>Efter land</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By field</source>
      <translation>Efter område</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By region</source>
      <translation>Efter region</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By label reached</source>
      <translation>Efter nådd märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs</source>
      <translation>Behov</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} clusters are in need.</source>
      <extracomment>For one: one cluster is in need.</extracomment>
      <translation>
        <numerusform>ett kluster har behov.</numerusform>
        <numerusform>{number} kluster har behov.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} could teach others.</source>
      <extracomment>For one: one could teach others.</extracomment>
      <translation>
        <numerusform>Här kan ett lära andra.</numerusform>
        <numerusform>Här kan {number} lära andra.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} of them have a measure for it in their plan.</source>
      <extracomment>For one: {number} of them has a measure for it in its plan.</extracomment>
      <translation>
        <numerusform>Ett av dem har en åtgärd för det i sin plan.</numerusform>
        <numerusform>{number} av dem har en åtgärd för det i sin plan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} clusters are in need: enough for a joint measure.</source>
      <extracomment>For one: one cluster is in need: enough for a joint measure.</extracomment>
      <translation>
        <numerusform>ett kluster har behov: tillräckligt för en gemensam åtgärd.</numerusform>
        <numerusform>{number} kluster har behov: tillräckligt många för en gemensam åtgärd.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Pairs would serve better than a joint measure.</source>
      <translation>Par skulle göra mer nytta än en gemensam åtgärd.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Nobody in the group could teach them.</source>
      <translation>Ingen i gruppen kan lära dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs, the greatest first</source>
      <translation>Behov, det största först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Who could teach whom</source>
      <translation>Vem som kan lära vem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>the need at {indicator}</source>
      <translation>behovet på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has a measure for it in its plan.</source>
      <translation>Det har en åtgärd för det i sin plan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has no measure for it in its plan.</source>
      <translation>Det har ingen åtgärd för det i sin plan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs of</source>
      <translation>Behov hos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Withheld: the group has too few clusters.</source>
      <translation>Hålls tillbaka: gruppen har för få kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>No cluster is in need here.</source>
      <translation>Inget kluster har behov här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{reached} % reached</source>
      <translation>{reached} % nådda</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Joint</source>
      <translation>Gemensamt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>nobody here</source>
      <translation>ingen här</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>joint</source>
      <translation>gemensamt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>not joint</source>
      <translation>inte gemensamt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, most first</source>
      <translation>Poäng, de flesta först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Label ends, next first</source>
      <translation>Märkning går ut, nästa först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Chosen indicator, lowest first</source>
      <translation>Vald indikator, lägsta först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, %</source>
      <translation>Poäng, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Heat map as a table</source>
      <translation>Värmekarta som tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Completeness</source>
      <translation>Fullständighet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Heat map</source>
      <translation>Värmekarta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>No cluster fits the filter.</source>
      <translation>Inget kluster passar filtret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Sort by</source>
      <translation>Sortera efter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>All of it as a table (T)</source>
      <translation>Alltihop som tabell (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Parts of the portfolio</source>
      <translation>Portföljens delar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Reading {place_name} …</source>
      <translation>Läser {place_name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>A programme writes down in a small file which label its clusters must hold by when. Help (F1) shows how. Choose one to see who complies, who is due and who is late.</source>
      <translation>Ett program skriver ned i en liten fil vilken märkning dess kluster ska ha till när. Hjälp (F1) visar hur. Välj en för att se vilka som följer den, vilka som står på tur och vilka som är sena.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Must hold</source>
      <translation>Ska ha</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>By when</source>
      <translation>Senast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Days left</source>
      <translation>Dagar kvar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Policy</source>
      <translation>Policy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{asked}. For {clusters}.</source>
      <translation>{asked}. För {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Late</source>
      <translation>Sen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Entry not known</source>
      <translation>Inträde inte känt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Due¦for a programme</source>
      <translation>Återstår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Complies</source>
      <translation>Följer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{asked}. For every cluster.</source>
      <translation>{asked}. För alla kluster.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Choose a policy</source>
      <translation>Välj en policy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Who complies with the policy, the late ones first</source>
      <translation>Vilka som följer policyn, de sena först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} by {day}</source>
      <translation>{label} senast {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} within {number} months of entry</source>
      <extracomment>For one: {label} within {number} month of entry</extracomment>
      <translation>
        <numerusform>{label} inom en månad efter inträdet</numerusform>
        <numerusform>{label} inom {number} månader efter inträdet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{number} days over</source>
      <extracomment>For one: {number} day over</extracomment>
      <translation>
        <numerusform>en dag över tiden</numerusform>
        <numerusform>{number} dagar över tiden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>No policy is chosen</source>
      <translation>Ingen policy är vald</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Another policy</source>
      <translation>En annan policy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>The policy names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Policyn nämner kluster som den här portföljen inte känner till: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Each cluster counts once, with its newest package of any edition. Some: clusters that have more than none of it. Money is told as shares of income, as it is of several currencies. A dash is withheld: too few clusters, or they could be worked out.</source>
      <translation>Varje kluster räknas en gång, med sitt nyaste paket av vilken utgåva som helst. Någon: kluster som har mer än inget av det. Pengar sägs som andelar av intäkterna, eftersom de är i flera valutor. Ett streck visas inte: för få kluster, eller så kunde de räknas ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By size</source>
      <translation>Efter storlek</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By age</source>
      <translation>Efter ålder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Profiles</source>
      <translation>Profiler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Figures of the clusters</source>
      <translation>Klustrens siffror</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Of which clusters</source>
      <translation>För vilka kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label of these clusters ends within half a year.</source>
      <translation>Ingen märkning för de här klustren går ut inom ett halvår.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>Labels that end next</source>
      <translation>Märkningar som går ut härnäst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>26 weeks</source>
      <translation>26 veckor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label is written down yet: Labels, Write down a label.</source>
      <translation>Ingen märkning är nedskriven än: Märkningar, Skriv ned en märkning.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>day</source>
      <translation>dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>days</source>
      <translation>dagar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>Share of all points, %</source>
      <translation>Andel av alla poäng, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>{level}, {apart} from your own</source>
      <translation>{level}, {apart} från din egen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>withheld, or nobody has a level</source>
      <translation>hålls tillbaka, eller ingen har en nivå där</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>nothing to show</source>
      <translation>inget att visa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A region writes down in a small file in which domains it wants to be strong. Help (F1) shows how. Choose one, or look at the invented example, to see who is at work where, where gaps are and what would be left after a shock.</source>
      <translation>En region skriver i en liten fil inom vilka områden den vill vara stark. Hjälp (F1) visar hur. Välj en fil, eller titta på det påhittade exemplet, för att se vem som verkar var, var det finns luckor och vad som skulle bli kvar efter en chock.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Domains</source>
      <translation>Områden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What joins them</source>
      <translation>Vad som förenar dem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What would be left</source>
      <translation>Vad som skulle bli kvar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A cluster is at work in a domain of its region that names its field, or that it names itself.</source>
      <translation>Ett kluster verkar i ett område i sin region som nämner klustrets bransch, eller som klustret självt nämner.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Clusters that are in both already, and fields that the strategies of two regions share.</source>
      <translation>Kluster som redan finns i båda, och branscher som två regioners strategier har gemensamt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What is left of a domain without its largest cluster, a year on of the labels that are held today, without those whose money is secured for less than a year, and after all three. holds: a cluster with a label is left.</source>
      <translation>Vad som är kvar av ett område utan dess största kluster, om ett år av de märkningar som gäller i dag, utan dem vars finansiering är säkrad för mindre än ett år, och efter alla tre. håller: ett kluster med märkning är kvar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Specialisation</source>
      <translation>Specialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Strategy</source>
      <translation>Strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Choose the file of a strategy</source>
      <translation>Välj filen med en strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>No strategy</source>
      <translation>Ingen strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Invented: {name}</source>
      <translation>Påhittad: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Tenth</source>
      <translation>10 %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Quarter</source>
      <translation>Nedre kvartil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Three quarters</source>
      <translation>Övre kvartil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Nine tenths</source>
      <translation>90 %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>The distribution as a table</source>
      <translation>Fördelningen som tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>, {n} clusters</source>
      <translation>, {n} kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Value</source>
      <translation>Värde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Which programmes there are, which clusters merged, and which work under a hub is written down in a small file. Help (F1) shows how. What a merge would come to can be looked at without one.</source>
      <translation>Vilka program som finns, vilka kluster som gått ihop och vilka som arbetar under ett nav skrivs ner i en liten fil. Hjälpen (F1) visar hur. Vad en sammanslagning skulle ge går att se utan den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>In programmes</source>
      <translation>I program</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Hubs and spokes</source>
      <translation>Nav och ekrar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What came of what</source>
      <translation>Vad som blev av vad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>If these merged</source>
      <translation>Om de gick ihop</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Figures</source>
      <translation>Siffror</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Gates and labels</source>
      <translation>Grindar och märken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Thresholds</source>
      <translation>Trösklar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Programmes at their levels, and the labels that their clusters hold.</source>
      <translation>Program på sina nivåer, och märkena som deras kluster har.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster may be in several programmes.</source>
      <translation>Ett kluster kan vara med i flera program.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Under a hub figures are added up; participants of several are counted in each.</source>
      <translation>Under ett nav läggs siffrorna ihop; den som är med i flera räknas i vart och ett.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster's own years and labels, and those of the clusters that it came from.</source>
      <translation>Ett klusters egna år och märken, och de för klustren som det kom ur.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Participants can be in both, so what counts participants is told without overlap and with full overlap. Each counted once takes lists of members: the command portfolio merge reads them. Nothing is changed by looking.</source>
      <translation>Deltagare kan vara med i båda, så det som räknar deltagare sägs utan överlapp och med fullt överlapp. Att räkna var och en bara en gång kräver medlemslistor: kommandot portfolio merge läser dem. Inget ändras av att man tittar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>hub</source>
      <translation>nav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>spoke</source>
      <translation>eker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>all</source>
      <translation>alla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>itself</source>
      <translation>det självt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>assessed</source>
      <translation>bedömt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>gold</source>
      <translation>guld</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>silver</source>
      <translation>silver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>bronze</source>
      <translation>brons</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>european</source>
      <translation>europeisk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>national</source>
      <translation>nationell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>regional</source>
      <translation>regional</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>local</source>
      <translation>lokal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>safe</source>
      <translation>säkert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>open</source>
      <translation>öppna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>at risk</source>
      <translation>i fara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Structure</source>
      <translation>Struktur</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Choose the file that says how clusters belong together</source>
      <translation>Välj filen som säger hur klustren hör ihop</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Take all clusters out of the merge</source>
      <translation>Ta ut alla kluster ur sammanslagningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>How clusters belong together</source>
      <translation>Hur klustren hör ihop</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster</source>
      <translation>Lägg till ett kluster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>All {n}</source>
      <translation>Alla {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>{held} of {n}</source>
      <translation>{held} av {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster to the merge</source>
      <translation>Lägg till ett kluster i sammanslagningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What of the merge</source>
      <translation>Vad av sammanslagningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add the clusters that would become one.</source>
      <translation>Lägg till klustren som skulle bli ett.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>until {day}</source>
      <translation>till {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/tables.py" />
      <source>no</source>
      <translation>nej</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>There was no package</source>
      <translation>Det fanns inget paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Stopped. What was taken is kept; add the same again to go on. </source>
      <translation>Avbrutet. Det som togs finns kvar; lägg till samma igen för att gå vidare. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Adding packages</source>
      <translation>Lägger till paket</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} added</source>
      <extracomment>For one: {number} added</extracomment>
      <translation>
        <numerusform>ett tillagt</numerusform>
        <numerusform>{number} tillagda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} updated</source>
      <extracomment>For one: {number} updated</extracomment>
      <translation>
        <numerusform>ett uppdaterat</numerusform>
        <numerusform>{number} uppdaterade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} kept as history</source>
      <extracomment>For one: {number} kept as history</extracomment>
      <translation>
        <numerusform>ett sparat som historia</numerusform>
        <numerusform>{number} sparade som historia</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} there already</source>
      <extracomment>For one: {number} there already</extracomment>
      <translation>
        <numerusform>ett fanns redan</numerusform>
        <numerusform>{number} fanns redan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} refused</source>
      <extracomment>For one: {number} refused</extracomment>
      <translation>
        <numerusform>ett avvisat</numerusform>
        <numerusform>{number} avvisade</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Packages are being added already. Wait for the end, or cancel it.</source>
      <translation>Paket håller redan på att läggas till. Vänta tills det är klart, eller avbryt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} are of signers whom you do not trust, and marked with a star.</source>
      <extracomment>For one: one is of a signer whom you do not trust, and marked with a star.</extracomment>
      <translation>
        <numerusform>ett är från en signerare som du inte litar på, och är märkt med en stjärna.</numerusform>
        <numerusform>{number} är från signerare som du inte litar på, och är märkta med en stjärna.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{done} of {of}, {name}</source>
      <translation>{done} av {of}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>Folder with packages</source>
      <translation>Mapp med paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>{sentence} What was taken before is kept. {window_advice}</source>
      <translation>{sentence} Det som togs förut finns kvar. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A programme's policy</source>
      <translation>Ett programs policy</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A value chain</source>
      <translation>En värdekedja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A smart specialisation strategy</source>
      <translation>En strategi för smart specialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>Groups of fewer than {answer} clusters are withheld.</source>
      <translation>Grupper med färre än {answer} kluster hålls tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median rose from {before} to {after}: {clusters}.</source>
      <translation>Medianen steg från {before} till {after}: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median fell from {before} to {after}: {clusters}.</source>
      <translation>Medianen sjönk från {before} till {after}: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median stayed at {before}: {clusters}.</source>
      <translation>Medianen stod kvar på {before}: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>median {level}</source>
      <translation>median {level}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>{number} clusters in {first} and {clusters} in {last}</source>
      <extracomment>For one: one cluster in {first} and {clusters} in {last}</extracomment>
      <translation>
        <numerusform>ett kluster år {first} och {clusters} år {last}</numerusform>
        <numerusform>{number} kluster år {first} och {clusters} år {last}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>of the {number} clusters that were there before</source>
      <extracomment>For one: of the one cluster that was there before</extracomment>
      <translation>
        <numerusform>av det enda kluster som var med förut</numerusform>
        <numerusform>av de {number} kluster som var med förut</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>In {year}, {before}, {rose} rose and {fell} fell.</source>
      <translation>År {year} steg {rose} och sjönk {fell} {before}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>Too few clusters in all years but one to tell a development.</source>
      <translation>För få kluster alla år utom ett för att visa en utveckling.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>nobody has a level</source>
      <translation>ingen har en nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>None yet. A proposal gives each section time by its number of indicators, with pauses and the feedback.</source>
      <translation>Inget än. Ett förslag ger varje avsnitt tid efter dess antal indikatorer, med pauser och återkopplingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Propose an agenda</source>
      <translation>Föreslå ett program</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Clear the agenda</source>
      <translation>Rensa programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Prep sheet …</source>
      <translation>Förberedelseblad …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Day {what} begins at</source>
      <translation>Dag {what} börjar kl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>A time, for example 9:00</source>
      <translation>En tid, t.ex. 9:00</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Minutes for {name}</source>
      <translation>Minuter för {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Whole minutes</source>
      <translation>Hela minuter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Point of the agenda</source>
      <translation>Programpunkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>What is done then</source>
      <translation>Vad som görs då</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>begins at</source>
      <translation>börjar kl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point</source>
      <translation>Lägg till en punkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point to day {what}</source>
      <translation>Lägg till en punkt på dag {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Write a time like 9:00.</source>
      <translation>Skriv en tid som 9:00.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Write whole minutes, from 1 to {most_minutes}.</source>
      <translation>Skriv hela minuter, från 1 till {most_minutes}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Day {what}</source>
      <translation>Dag {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>The day</source>
      <translation>Dagen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>{name} earlier</source>
      <translation>{name} tidigare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>{name} later</source>
      <translation>{name} senare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>None was planned.</source>
      <translation>Inget var planerat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already. Taken over, this cell replaces it; Ctrl+Z brings it back.</source>
      <translation>{stands} står redan för {period}. Tas den här cellen över ersätter den det; Ctrl+Z ger det tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already: it stays as it is.</source>
      <translation>{stands} står redan för {period}: det står kvar som det är.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Every value of the file has its question. The file itself is kept as evidence.</source>
      <translation>Varje värde i filen har sin fråga. Själva filen behålls som underlag.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{number} cells answer no question. They are kept as “From {period}, unplaced”, the file itself as evidence.</source>
      <extracomment>For one: one cell answers no question. It is kept as “From {period}, unplaced”, the file itself as evidence.</extracomment>
      <translation>
        <numerusform>en cell besvarar ingen fråga. Den behålls som ”Från {period}, oplacerat”, själva filen som underlag.</numerusform>
        <numerusform>{number} celler besvarar ingen fråga. De behålls som ”Från {period}, oplacerat”, själva filen som underlag.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Reading</source>
      <translation>Tolkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>What the cell means, as you would type the answer</source>
      <translation>Vad cellen betyder, som du skulle skriva svaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept</source>
      <translation>Godta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Leave it out</source>
      <translation>Utelämna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all like this</source>
      <translation>Godta alla sådana</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>The chosen cell</source>
      <translation>Den valda cellen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all {count} by the same rule</source>
      <translation>Godta alla {count} enligt samma regel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Use {words}</source>
      <translation>Använd {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>becomes</source>
      <translation>blir</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Nothing is dropped</source>
      <translation>Inget faller bort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No cell</source>
      <translation>Ingen cell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No label beside it</source>
      <translation>Ingen etikett bredvid den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Choose one of the edition's questions, or leave the cell out.</source>
      <translation>Välj en av utgåvans frågor, eller utelämna cellen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Together they can only be accepted as they were read. Accept this one by itself.</source>
      <translation>Tillsammans kan de bara godtas som de lästes. Godta den här för sig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Choose a question</source>
      <translation>Välj en fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Type a part of its number or title, or what a workbook calls it</source>
      <translation>Skriv en del av dess nummer eller rubrik, eller vad en arbetsbok kallar den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>{parts} = {sum} of {filled} filled cells</source>
      <translation>{parts} = {sum} av {filled} ifyllda celler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to check</source>
      <translation>att granska</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to fix</source>
      <translation>att rätta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>left out</source>
      <translation>utelämnade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Captions</source>
      <translation>Rubriker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Would change</source>
      <translation>Skulle ändras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>There is a revised edition, {revised}.</source>
      <translation>Det finns en reviderad utgåva, {revised}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>Show what changes</source>
      <translation>Visa vad som ändras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>These answers came along under another wording: {questions}. Are they right?</source>
      <translation>De här svaren följde med under en annan formulering: {questions}. Stämmer de?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>They are right</source>
      <translation>De stämmer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>The assessment rests on {to} now. Ctrl+Z takes it back.</source>
      <translation>Bedömningen vilar nu på {to}. Ctrl+Z tar tillbaka det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>No kept layout</source>
      <translation>Inget sparat upplägg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>What you decided here is kept: the next workbooks of this layout are read the same way, by every colleague.</source>
      <translation>Det du har bestämt här sparas: nästa arbetsböcker med det här upplägget läses på samma sätt, av alla kolleger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout</source>
      <translation>Spara det här upplägget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save</source>
      <translation>Spara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>After whose form it is, e.g. Consultant X 2024. A name that is known is replaced.</source>
      <translation>Efter den vars formulär det är, t.ex. Konsult X 2024. Ett namn som redan finns ersätts.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout as …</source>
      <translation>Spara upplägget som …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Workbooks of this layout are read the same way from now on</source>
      <translation>Arbetsböcker med det här upplägget läses på samma sätt från och med nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Layout</source>
      <translation>Upplägg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Recognised as “{used}”</source>
      <translation>Igenkänt som ”{used}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Give it a name.</source>
      <translation>Ge det ett namn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Cells of last year's workbook</source>
      <translation>Celler i förra årets arbetsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Problems first, {shown} of {count} cells in this view</source>
      <translation>Problem först, {shown} av {count} celler i den här vyn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>leave out</source>
      <translation>utelämna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>other question</source>
      <translation>annan fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>The cluster can prepare {asked} of {count} questions beforehand.</source>
      <translation>Klustret kan förbereda {asked} av {count} frågor i förväg.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>A day, for example 2026-12-01 or 1.12.2026</source>
      <translation>En dag, t.ex. 2026-12-01 eller 1.12.2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Asked in {edition}, but not here: {questions}</source>
      <translation>Frågas i {edition}, men inte här: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label body</source>
      <translation>Märkningsorgan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write down</source>
      <translation>Skriv ned</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Note the label</source>
      <translation>Notera märkningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Take over the filled questionnaire</source>
      <translation>Ta över det ifyllda frågeformuläret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>First day</source>
      <translation>Första dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Held until</source>
      <translation>Gäller till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Before the visit</source>
      <translation>Före besöket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Last year</source>
      <translation>Förra året</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label that the cluster holds</source>
      <translation>Märkning som klustret har</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>What to ask for beforehand</source>
      <translation>Vad ni ska be om i förväg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Nothing is taken over yet. A workbook of any layout will do; dropping it here works too.</source>
      <translation>Inget är övertaget än. En arbetsbok med vilket upplägg som helst duger; det går också att släppa den här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>assessed in this workspace</source>
      <translation>bedömt i den här arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>{count} answers of {period} stand beside the questions, {origin}.</source>
      <translation>{count} svar för {period} står bredvid frågorna, {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Import another workbook</source>
      <translation>Importera en annan arbetsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Go on with the review</source>
      <translation>Fortsätt granskningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write a day like 2026-12-01, the last not before the first.</source>
      <translation>Skriv en dag som 2026-12-01, den sista inte före den första.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Choose a label, say who gave it, and until when (2027-03-14).</source>
      <translation>Välj en märkning, säg vem som gav den och till när (2027-03-14).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>seen</source>
      <translation>sett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>to be seen</source>
      <translation>att se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{name} is a table of {count} clusters, and none of them is called {cluster}.</source>
      <translation>{name} är en tabell över {count} kluster, och inget av dem heter {cluster}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{things} taken over. Ctrl+Z takes all of it back.</source>
      <translation>{things} har tagits över. Ctrl+Z tar tillbaka alltihop.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{ready} answers of {period} are taken over and stand beside each question.</source>
      <translation>{ready} svar för {period} är övertagna och står bredvid varje fråga.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Folder for the prep sheet</source>
      <translation>Mapp för förberedelsebladet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Writing the prep sheet</source>
      <translation>Skriver förberedelsebladet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Which one is {cluster}?</source>
      <translation>Vilket är {cluster}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Kept as “{name}”. The next workbooks of this layout are recognised by themselves.</source>
      <translation>Sparat som ”{name}”. Nästa arbetsböcker med det här upplägget känns igen av sig själva.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} own levels</source>
      <extracomment>For one: own level</extracomment>
      <translation>
        <numerusform>en egen nivå</numerusform>
        <numerusform>{number} egna nivåer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} marks</source>
      <extracomment>For one: mark</extracomment>
      <translation>
        <numerusform>en markering</numerusform>
        <numerusform>{number} markeringar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Ctrl+Z takes them back.</source>
      <translation>Ctrl+Z tar tillbaka dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Written: {path}.</source>
      <translation>Skrivet: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Marks</source>
      <translation>Markeringar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Own levels</source>
      <translation>Egna nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Back to the list</source>
      <translation>Tillbaka till listan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>What the cluster says</source>
      <translation>Vad klustret säger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>, the second one</source>
      <translation>, det andra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{name}, {read_cells} of {filled_cells} filled cells were asked for{again}</source>
      <translation>{name}, {read_cells} av {filled_cells} ifyllda celler efterfrågades{again}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{list} = {count} questions; {marks}, {levels}</source>
      <translation>{list} = {count} frågor; {marks}, {levels}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>take or leave</source>
      <translation>ta eller lämna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Questionnaire from {by}</source>
      <translation>Frågeformulär från {by}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Take over the marks</source>
      <translation>Ta över markeringarna</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} sheets</source>
      <extracomment>For one: sheet</extracomment>
      <translation>
        <numerusform>ett blad</numerusform>
        <numerusform>{number} blad</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import from {period}</source>
      <translation>Import från {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{name}, {sheets}, {filled} filled cells, read only</source>
      <translation>{name}, {sheets}, {filled} ifyllda celler, bara läst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} answers would</source>
      <extracomment>For one: answer would</extracomment>
      <translation>
        <numerusform>ett svar</numerusform>
        <numerusform>{number} svar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} decisions of before hold</source>
      <extracomment>For one: decision of before holds</extracomment>
      <translation>
        <numerusform>ett tidigare beslut gäller</numerusform>
        <numerusform>{number} tidigare beslut gäller</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell answers a question by itself. Press {keys} to give a cell its question.</source>
      <translation>Ingen cell svarar på en fråga av sig själv. Tryck på {keys} för att ge en cell dess fråga.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Show the {changes}</source>
      <translation>Visa ändringarna ({changes})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Undone</source>
      <translation>Ångrat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Done again</source>
      <translation>Gjort igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Finish later</source>
      <translation>Gör klart senare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import</source>
      <translation>Importera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import {ready} ready</source>
      <translation>Importera {ready} klara</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Keep {unplaced} unplaced</source>
      <translation>Behåll {unplaced} oplacerade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>This file was taken over on {taken_on} already. Taken over again, {would} change.</source>
      <translation>Den här filen togs över redan {taken_on}. Tas den över igen ändras {would}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell needs you any more.</source>
      <translation>Ingen cell behöver dig längre.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>They wait here until each is given a question or dismissed with a reason.</source>
      <translation>De väntar här tills var och en har fått en fråga eller avfärdats med ett skäl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss “{what}”</source>
      <translation>Avfärda ”{what}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss</source>
      <translation>Avfärda</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>It is kept beside the cell; Ctrl+Z brings the cell back.</source>
      <translation>Det sparas bredvid cellen; Ctrl+Z ger cellen tillbaka.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search the unplaced cells</source>
      <translation>Sök bland de oplacerade cellerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search</source>
      <translation>Sök</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Place</source>
      <translation>Placera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>A part of its number or title, or what a workbook calls it.</source>
      <translation>En del av dess nummer eller rubrik, eller vad en arbetsbok kallar den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>What the cell means, as you would type the answer.</source>
      <translation>Vad cellen betyder, som du skulle skriva svaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>From {period}, unplaced</source>
      <translation>Från {period}, oplacerat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No cell has this text.</source>
      <translation>Ingen cell har den här texten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No stored value</source>
      <translation>Inget sparat värde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Choose a question, and say what the cell means.</source>
      <translation>Välj en fråga, och säg vad cellen betyder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Write a reason: nothing of the file is dropped without one.</source>
      <translation>Skriv ett skäl: inget i filen faller bort utan ett.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>{number} more are found by searching.</source>
      <extracomment>For one: one more is found by searching.</extracomment>
      <translation>
        <numerusform>en till hittas genom sökning.</numerusform>
        <numerusform>{number} till hittas genom sökning.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Encrypted. Without its passphrase nobody can read a word of it, nor of its snapshots.</source>
      <translation>Krypterad. Utan lösenfrasen kan ingen läsa ett ord av den, eller av dess ögonblicksbilder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read everything in it.</source>
      <translation>Inte krypterad: den som får tag i den här datorn, eller i en kopia av filen, kan läsa allt i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never is usual, as an interview has long pauses. Otherwise the workspace locks once nobody touched a key or the mouse for so long; everything is saved first, and it opens again at the same place.</source>
      <translation>Aldrig är vanligt, eftersom en intervju har långa pauser. Annars låses arbetsytan när ingen har rört en tangent eller musen så länge; allt sparas först, och den öppnas igen på samma ställe.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never</source>
      <translation>Aldrig</translation>
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
      <translation>1 timme</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock by itself</source>
      <translation>Lås av sig själv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock now</source>
      <translation>Lås nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Write out in clear</source>
      <translation>Skriv ut i klartext</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Protection</source>
      <translation>Skydd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>After how long the workspace locks by itself</source>
      <translation>Efter hur lång tid arbetsytan låses av sig själv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>Begin with an indicator's number to file it there</source>
      <translation>Börja med en indikators nummer för att lägga den där</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>2.3.1 two new people from the university, both half time</source>
      <translation>2.3.1 två nya från universitetet, båda på halvtid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>files it</source>
      <translation>lägger den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>drops it</source>
      <translation>slopar den</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} points below {label}</source>
      <extracomment>For one: {number} point below {label}</extracomment>
      <translation>
        <numerusform>en poäng under {label}</numerusform>
        <numerusform>{number} poäng under {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. One level more in {number} of these would make it up; evidence decides, not the sum.</source>
      <extracomment>For one: {below}. One level more in any one of these would make it up; evidence decides, not the sum.</extracomment>
      <translation>
        <numerusform>{below}. En nivå till i vilken som helst av dessa skulle räcka; underlaget avgör, inte summan.</numerusform>
        <numerusform>{below}. En nivå till i {number} av dessa skulle räcka; underlaget avgör, inte summan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}: more than the {number} levels to go can bring.</source>
      <extracomment>For one: {below}: more than the one level to go can bring.</extracomment>
      <translation>
        <numerusform>{below}: mer än den enda nivå som återstår kan ge.</numerusform>
        <numerusform>{below}: mer än de {number} nivåer som återstår kan ge.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. The {number} levels to go would have to be {average} on average.</source>
      <extracomment>For one: {below}. The one level to go would have to be {average} on average.</extracomment>
      <translation>
        <numerusform>{below}. Den enda nivå som återstår skulle behöva vara {average} i snitt.</numerusform>
        <numerusform>{below}. De {number} nivåer som återstår skulle behöva vara {average} i snitt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>The points are there for {label}.</source>
      <translation>Poängen räcker för {label}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} indicators are below the level that is asked for.</source>
      <extracomment>For one: one indicator is below the level that is asked for.</extracomment>
      <translation>
        <numerusform>en indikator ligger under den nivå som krävs.</numerusform>
        <numerusform>{number} indikatorer ligger under den nivå som krävs.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>Look</source>
      <translation>Titta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>Look at {indicator}, level {level}, to level {to}</source>
      <translation>Titta på {indicator}, nivå {level}, till nivå {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>To the next label</source>
      <translation>Till nästa märkning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Why you agree on this level</source>
      <translation>Varför ni enas om den här nivån</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Park</source>
      <translation>Parkera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Leaves it open with what stands as the reason, and goes on to the next</source>
      <translation>Lämnar den öppen med det som står där som skäl, och går vidare till nästa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agree and next</source>
      <translation>Enas och nästa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agreed level</source>
      <translation>Enad nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Parked</source>
      <translation>Parkerad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why it stays open</source>
      <translation>Säg varför den förblir öppen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why: {number} more characters</source>
      <extracomment>For one: Say why: {number} more character</extracomment>
      <translation>
        <numerusform>Ange varför: ett tecken till</numerusform>
        <numerusform>Ange varför: {number} tecken till</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Level {shown}: {levels}</source>
      <translation>Nivå {shown}: {levels}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>A digit gives a level. All names are recorded with it; what each of you gave first stays.</source>
      <translation>En siffra ger en nivå. Allas namn sparas med den; det som var och en först gav står kvar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Needs a reason where not everybody gave it</source>
      <translation>Kräver ett skäl där inte alla gav den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>What each of you gave</source>
      <translation>Vad var och en av er gav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Gap of {gap}</source>
      <translation>Avstånd {gap}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Difference {here} of {count}</source>
      <translation>Skillnad {here} av {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>differ</source>
      <translation>olika</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Differ</source>
      <translation>Skiljer sig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Levels of all assessors, the farthest apart first</source>
      <translation>Alla bedömares nivåer, de som ligger längst isär först</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>No indicator has a level of two assessors.</source>
      <translation>Ingen indikator har en nivå från två bedömare.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Apart</source>
      <translation>Isär</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Agreed</source>
      <translation>Enad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>left to agree on</source>
      <translation>kvar att enas om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Indicators with an agreed level</source>
      <translation>Indikatorer med enad nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>How to read these figures</source>
      <translation>Hur de här siffrorna läses</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>J and K move, a digit agrees on a level, Enter goes on to the next</source>
      <translation>J och K flyttar, en siffra enar om en nivå, Enter går till nästa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{done} of {whole}</source>
      <translation>{done} av {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>weighted kappa</source>
      <translation>vägd kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>alpha, ordinal</source>
      <translation>alfa, ordinal</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Agree on {number} equal levels</source>
      <extracomment>For one: Agree on an equal level</extracomment>
      <translation>
        <numerusform>Enas om en lika nivå</numerusform>
        <numerusform>Enas om {number} lika nivåer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Weighted kappa {figure}.</source>
      <translation>Vägd kappa {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Krippendorff's alpha, for ordered levels, {figure}.</source>
      <translation>Krippendorffs alfa, för ordnade nivåer, {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>levels agree</source>
      <translation>nivåer är lika</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{equal} of {n}</source>
      <translation>{equal} av {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>not defined</source>
      <translation>inte definierat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Agreed on {what} for {indicator}</source>
      <translation>Enades om {what} för {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>{indicator} is parked</source>
      <translation>{indicator} är parkerad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Every level is agreed.</source>
      <translation>Alla nivåer är enade.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>The cluster sees itself at {level}{because}</source>
      <translation>Klustret ser sig självt på {level}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>In {period} it was level {level}.</source>
      <translation>I {period} var det nivå {level}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No level given</source>
      <translation>Ingen nivå given</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No reason written.</source>
      <translation>Inget skäl skrivet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>By the edition's rule the figures suggest level {proposed}.</source>
      <translation>Enligt utgåvans regel talar siffrorna för nivå {proposed}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{what} more in the interview</source>
      <translation>{what} till i intervjun</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Lock my levels …</source>
      <translation>Lås mina nivåer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Write a file for them …</source>
      <translation>Skriv en fil till dem …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Take their file …</source>
      <translation>Hämta in deras fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Answers behind the levels</source>
      <translation>Svar bakom nivåerna</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{differing} of {count} differ</source>
      <translation>{differing} av {count} skiljer sig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>you</source>
      <translation>du</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>First {first}{because}</source>
      <translation>Först {first}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>You differ: see the interview</source>
      <translation>Ni skiljer er: se intervjun</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has locked, and the levels have not come here yet</source>
      <translation>{names} har låst, och nivåerna har inte kommit hit än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have locked, and the levels have not come here yet</source>
      <translation>{names} har låst, och nivåerna har inte kommit hit än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has not locked yet</source>
      <translation>{names} har inte låst än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet</source>
      <translation>{names} har inte låst än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has been asked for a third opinion and has not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} har ombetts om en tredje åsikt och har inte låst än. Ni kan gå vidare; de nivåerna kommer bredvid era.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} har inte låst än. Ni kan gå vidare; de nivåerna kommer bredvid era.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} has to approve.</source>
      <translation>Alla nivåer är enade. {names} ska godkänna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} have to approve.</source>
      <translation>Alla nivåer är enade. {names} ska godkänna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} has not locked yet.</source>
      <translation>{gap} nivåer isär: en tredje åsikt är begärd, och {names} har inte låst än.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} have not locked yet.</source>
      <translation>{gap} nivåer isär: en tredje åsikt är begärd, och {names} har inte låst än.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Once everybody who scores has locked, the levels are shown side by side.</source>
      <translation>När alla som ger nivåer har låst visas nivåerna sida vid sida.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Note of {when}: {text}</source>
      <translation>Anteckning {when}: {text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Agreed on {when}, written down by {name}.</source>
      <translation>Enades {when}, nedskrivet av {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>They come with a sync, once their laptop has seen your lock. Without a line bring in their file.</source>
      <translation>De kommer vid en synkronisering, när kollegans dator har sett ditt lås. Utan uppkoppling: hämta in deras fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet either. {words}</source>
      <translation>Du har inte heller låst än. {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. Approve what you agreed on; any later change of it voids the approval.</source>
      <translation>Alla nivåer är enade. Godkänn det som ni har enats om; varje senare ändring av det upphäver godkännandet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed, and {approved} approved.</source>
      <translation>Alla nivåer är enade, och {approved} har godkänt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule the figures suggest level {level}, as {who} gave.</source>
      <translation>Enligt utgåvans regel talar siffrorna för nivå {level}, som {who} gav.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You rest on different answers. {title}: {values}.</source>
      <translation>Ni utgår från olika svar. {title}: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{name} from {level}</source>
      <translation>{name} från {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{story} Moved: {moved}.</source>
      <translation>{story} Flyttade: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet</source>
      <translation>Du har inte låst än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>These are not the levels that {names} locked: ask why.</source>
      <translation>Det här är inte de nivåer som {names} låste: fråga varför.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Approve</source>
      <translation>Godkänn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart. From {third_from} on the edition asks for a third opinion; you can agree without one, with your reason.</source>
      <translation>{gap} nivåer isär. Från {third_from} begär utgåvan en tredje åsikt; ni kan enas utan en, med ert skäl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule that makes {levels}.</source>
      <translation>Enligt utgåvans regel ger det {levels}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Ask somebody …</source>
      <translation>Be någon …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>One of you finds that it does not apply.</source>
      <translation>En av er finner att den inte är tillämplig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: look at the anchors and at what was seen before you agree.</source>
      <translation>{gap} nivåer isär: se på nivåbeskrivningarna och på det som har setts innan ni enas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>level {level} for {name}</source>
      <translation>nivå {level} för {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Settle that first.</source>
      <translation>Avgör det först.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Written: {list} in {parent}.</source>
      <translation>Skrivet: {list} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Pages of the report</source>
      <translation>Rapportens sidor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Drawing the pages …</source>
      <translation>Ritar sidorna …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Contents</source>
      <translation>Innehåll</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Drawing the report</source>
      <translation>Ritar rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Exporting</source>
      <translation>Exporterar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Printing</source>
      <translation>Skriver ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Checks and versions</source>
      <translation>Kontroller och versioner</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report.py" />
      <source>{number} pages sent.</source>
      <extracomment>For one: one page sent.</extracomment>
      <translation>
        <numerusform>en sida har skickats.</numerusform>
        <numerusform>{number} sidor har skickats.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{who}’s signing identity is not known here yet: their own laptop names it when they declare</source>
      <translation>Signeringsidentiteten för {who} är inte känd här än: personens egen dator anger den när jävsdeklarationen lämnas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Every level agreed and approved</source>
      <translation>Alla nivåer enade och godkända</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>measure {number}</source>
      <translation>åtgärd {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>finding {number}</source>
      <translation>iakttagelse {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>document {number}</source>
      <translation>dokument {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}” of the cluster</source>
      <translation>klustrets ”{field}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}”</source>
      <translation>”{field}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Not locked yet: {names}</source>
      <translation>Inte låst än: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>A practice assessment is never signed. A draft shows what the files look like.</source>
      <translation>En övningsbedömning signeras aldrig. Ett utkast visar hur filerna ser ut.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{number} things are missing, so what you sign now is a draft and stays open.</source>
      <extracomment>For one: one thing is missing, so what you sign now is a draft and stays open.</extracomment>
      <translation>
        <numerusform>en sak saknas, så det du signerar nu är ett utkast och förblir öppet.</numerusform>
        <numerusform>{number} saker saknas, så det du signerar nu är ett utkast och förblir öppet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{answered} of {whole} questions answered</source>
      <translation>{answered} av {whole} frågor besvarade</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the answer to “{question}”</source>
      <translation>svaret på ”{question}”</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the level of {indicator}</source>
      <translation>nivån på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>All required documents were seen</source>
      <translation>Alla dokument som krävs har setts</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Required documents not seen: {documents}</source>
      <translation>Dokument som krävs men inte har setts: {documents}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Interest declared</source>
      <translation>Intresse uppgivet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Declaration of interest missing: {names}</source>
      <translation>Jävsdeklaration saknas: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity on this laptop</source>
      <translation>Signeringsidentitet på den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity: made when you sign</source>
      <translation>Signeringsidentitet: görs när du signerar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>A colleague</source>
      <translation>En kollega</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{number} levels are left to agree on</source>
      <extracomment>For one: one level is left to agree on</extracomment>
      <translation>
        <numerusform>en nivå kvar att enas om</numerusform>
        <numerusform>{number} nivåer kvar att enas om</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>The agreed levels wait for the approval of {names}</source>
      <translation>De enade nivåerna väntar på godkännande av {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Before signing</source>
      <translation>Före signeringen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Ready to sign</source>
      <translation>Klar att signera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Shorten …</source>
      <translation>Korta …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Go there</source>
      <translation>Gå dit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Colleagues differ on {about}</source>
      <translation>Kolleger skiljer sig om {about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign and export</source>
      <translation>Signera och exportera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Add your signature …</source>
      <translation>Lägg till din signatur …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>{first} finalised it and signs first. Add your signature to that package.</source>
      <translation>{first} slutförde den och signerar först. Lägg till din signatur i det paketet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export …</source>
      <translation>Exportera …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export a draft …</source>
      <translation>Exportera ett utkast …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign the draft and export</source>
      <translation>Signera utkastet och exportera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Revision {version}</source>
      <translation>Revision {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Version 1</source>
      <translation>Version 1</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>version {replaces} of {day}</source>
      <translation>version {replaces} från {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Versions</source>
      <translation>Versioner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Finalised {day}</source>
      <translation>Slutförd {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>{title_of}, open</source>
      <translation>{title_of}, öppen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Replaces {replaced}: {because}</source>
      <translation>Ersätter {replaced}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Asks for</source>
      <translation>Kräver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate passed</source>
      <translation>uppfyllt grindvillkor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate failed</source>
      <translation>ej uppfyllt grindvillkor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate open</source>
      <translation>öppet grindvillkor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>minimum {minimum}</source>
      <translation>minimikrav {minimum}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{words}, not met</source>
      <translation>{words}, inte uppfyllt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Levels of all indicators</source>
      <translation>Nivåer på alla indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Digits give a level, Enter opens the indicator</source>
      <translation>Siffror ger en nivå, Enter öppnar indikatorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{number_text} of {number_text2} points. The label body decides.</source>
      <translation>{number_text} av {number_text2} poäng. Märkningsorganet beslutar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} has not locked yet.</source>
      <translation>{names} har inte låst än.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} have not locked yet.</source>
      <translation>{names} har inte låst än.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>What the label asks for</source>
      <translation>Vad märkningen kräver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>By group</source>
      <translation>Per grupp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Result so far</source>
      <translation>Resultat hittills</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>no label yet</source>
      <translation>ingen märkning än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{left} indicators are not scored yet and count as nothing.</source>
      <translation>{left} indikatorer är inte bedömda än och räknas som inget.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Every indicator is scored.</source>
      <translation>Alla indikatorer är bedömda.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your colleague sees your levels once both of you have locked.</source>
      <translation>Din kollega ser dina nivåer när ni båda har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>You read this assessment, and others score it.</source>
      <translation>Du läser den här bedömningen, och andra ger nivåerna.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>met</source>
      <translation>uppfyllt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your levels are locked: a change asks for its reason. {missing}</source>
      <translation>Dina nivåer är låsta: en ändring kräver ett skäl. {missing}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>As the computer</source>
      <translation>Som datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Light</source>
      <translation>Ljust</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Dark</source>
      <translation>Mörkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>High contrast</source>
      <translation>Hög kontrast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Questions appear in this language; what is not translated stands in the one that it was written in.</source>
      <translation>Frågor visas på det här språket; det som inte är översatt står på det språk som det skrevs på.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>See any edition as it will look, also while its file is being written, and try its questions out.</source>
      <translation>Se vilken utgåva som helst som den kommer att se ut, också medan dess fil skrivs, och pröva dess frågor.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{number} are</source>
      <extracomment>For one: is</extracomment>
      <translation>
        <numerusform>ett är</numerusform>
        <numerusform>{number} är</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Looks</source>
      <translation>Utseende</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>You</source>
      <translation>Du</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Workspace</source>
      <translation>Arbetsyta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Save a checked copy</source>
      <translation>Spara en kontrollerad kopia</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Check the workspace</source>
      <translation>Kontrollera arbetsytan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Look at form editions</source>
      <translation>Titta på formulärutgåvor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>This program</source>
      <translation>Programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>The last on {day} at {last}; {kept} kept in your own folder</source>
      <translation>Den senaste {day} kl. {last}; {kept} sparade i din egen mapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Text size</source>
      <translation>Textstorlek</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Signing identity</source>
      <translation>Signeringsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Snapshots</source>
      <translation>Ögonblicksbilder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name}, valid until {day}</source>
      <translation>{name}, giltig till {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet</source>
      <translation>Ingen än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Fingerprint {spoken}</source>
      <translation>Fingeravtryck {spoken}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Kollegor jämför dess fingeravtryck med dig, högt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>It is made when you sign for the first time. Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Den görs när du signerar första gången. Kolleger jämför dess fingeravtryck med dig, högt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet; the first is taken while you work</source>
      <translation>Ingen än; den första tas medan du arbetar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Copying</source>
      <translation>Kopierar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name} is a checked copy.</source>
      <translation>{name} är en kontrollerad kopia.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Nothing is overwritten until you choose, and the other value stays in the history.</source>
      <translation>Inget skrivs över innan du väljer, och det andra värdet finns kvar i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>We agreed on it.</source>
      <translation>Vi har kommit överens om det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>This is the right one.</source>
      <translation>Det här är det rätta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>{what} changed this after the last sync. {safe}</source>
      <translation>{what} ändrade detta efter den senaste synkroniseringen. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>You changed this in two places that had not met yet. {safe}</source>
      <translation>Du ändrade detta på två ställen som inte hade mötts än. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Colleagues</source>
      <translation>Kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Both of you</source>
      <translation>Ni båda</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Several of you</source>
      <translation>Flera av er</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Neither: enter another value</source>
      <translation>Inget av dem: ange ett annat värde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Why the value stands that is chosen; it goes into the history.</source>
      <translation>Varför det valda värdet gäller; det går in i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>A value that nobody gave before; Enter says that it stands.</source>
      <translation>Ett värde som ingen har gett förut; Enter säger att det gäller.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Use the other value</source>
      <translation>Använd det andra värdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Difference {what} of {count}</source>
      <translation>Skillnad {what} av {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask {first_name}</source>
      <translation>Fråga {first_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Another value</source>
      <translation>Ett annat värde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask</source>
      <translation>Fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: {words}</source>
      <translation>Förut: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: nothing was said yet.</source>
      <translation>Förut: inget var sagt än.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>The level of {indicator} stays as it is</source>
      <translation>Nivån på {indicator} förblir som den är</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Marks {indicator} for discussion; your colleague sees it after the next sync.</source>
      <translation>Markerar {indicator} för diskussion; din kollega ser det efter nästa synkronisering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Take the question back</source>
      <translation>Ta tillbaka frågan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchange.py" />
      <source>Paused; nothing is sent or taken</source>
      <translation>Pausad; inget skickas eller tas</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Write a file to carry</source>
      <translation>Skriv en fil att bära</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Carried files (*.carried)</source>
      <translation>Burna filer (*.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>This workspace lies where others may write to it. Keep it on this computer to exchange.</source>
      <translation>Den här arbetsytan ligger där andra kan skriva i den. Behåll den på den här datorn för att utbyta.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>{sentence} All your work is safe on this laptop. {window_advice}</source>
      <translation>{sentence} Allt ditt arbete är i säkerhet på den här datorn. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Cancelled. What was exchanged already is kept, and the rest comes next time.</source>
      <translation>Avbrutet. Det som redan är utbytt finns kvar, och resten kommer nästa gång.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Nothing of theirs is opened before you have compared the fingerprint with them, by voice or face to face.</source>
      <translation>Inget från den personen öppnas innan ni har jämfört fingeravtrycket, per telefon eller öga mot öga.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud, then trust …</source>
      <translation>Jämför högt och lita sedan …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud with {name}, then trust</source>
      <translation>Jämför högt med {name} och lita sedan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Somebody wants to share with you</source>
      <translation>Någon vill dela med dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/listing.py" />
      <source>Assessments on this laptop</source>
      <translation>Bedömningar på den här datorn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only {name} changed it</source>
      <translation>Bara {name} har ändrat det</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>{number} changes</source>
      <extracomment>For one: change</extracomment>
      <translation>
        <numerusform>en ändring</numerusform>
        <numerusform>{number} ändringar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only you, on another laptop, changed it</source>
      <translation>Bara du, på en annan dator, har ändrat det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show all</source>
      <translation>Visa alla</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Merged without asking</source>
      <translation>Sammanslaget utan att fråga</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show fewer</source>
      <translation>Visa färre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show all {count}</source>
      <translation>Visa alla {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Nobody but you takes part. Let a colleague join under People in the assessment: they hand you the file me.crt from their program.</source>
      <translation>Ingen utom du deltar. Låt en kollega gå med under Personer i bedömningen: kollegan ger dig filen me.crt från sitt program.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Its visit is under way: nothing of it is sent unless you ask for it. Taking what colleagues added goes on.</source>
      <translation>Dess besök pågår: inget av den skickas om du inte begär det. Det som kolleger har lagt till tas som vanligt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Send it all the same</source>
      <translation>Skicka den ändå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Shared with {list}.</source>
      <translation>Delad med {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Signed package</source>
      <translation>Signerat paket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check and sign</source>
      <translation>Kontrollera och signera</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check it</source>
      <translation>Kontrollera det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>{indicator} is marked for discussion; your colleague sees the mark after the next sync.</source>
      <translation>{indicator} är markerad för diskussion; din kollega ser markeringen efter nästa synkronisering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Sync now</source>
      <translation>Synkronisera nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Write a file to carry …</source>
      <translation>Skriv en fil att bära …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Take a file …</source>
      <translation>Ta en fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Done: {words}. Undo with Ctrl+Z.</source>
      <translation>Gjort: {words}. Ångra med Ctrl+Z.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Writing the package</source>
      <translation>Skriver paketet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>The mark on {indicator} is taken away.</source>
      <translation>Markeringen på {indicator} är borttagen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>No shared place is chosen yet</source>
      <translation>Ingen delad plats är vald än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>A folder that all of you reach (a network drive, a USB stick, a folder that a cloud keeps alike) or a WebDAV, S3 or SFTP server. Whoever keeps it can read nothing of yours: all is sealed for those who share an assessment.</source>
      <translation>En mapp som ni alla når (en nätverksenhet, ett USB-minne, en mapp som ett moln håller lika) eller en WebDAV-, S3- eller SFTP-server. Den som har den kan inte läsa något av ert: allt är förseglat för dem som delar en bedömning.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>You can keep working. Cancel keeps what is exchanged already, and goes on from there next time.</source>
      <translation>Du kan arbeta vidare. Avbryt behåller det som redan är utbytt, och nästa gång går det vidare därifrån.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose …</source>
      <translation>Välj …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>How far the exchange is</source>
      <translation>Hur långt utbytet har kommit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change …</source>
      <translation>Ändra …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change the shared place</source>
      <translation>Ändra den delade platsen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose the shared place</source>
      <translation>Välj den delade platsen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>What could not be done</source>
      <translation>Vad som inte kunde göras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>All else was exchanged; nothing of yours is lost.</source>
      <translation>Allt annat är utbytt; inget av ditt är förlorat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, {place} of {count} in time</source>
      <translation>{name}, {place} av {count} i tidsordning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Use {what}, {name}</source>
      <translation>Använd {what}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Yours</source>
      <translation>Ditt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, earlier</source>
      <translation>{name}, tidigare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, later</source>
      <translation>{name}, senare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Use this</source>
      <translation>Använd det här</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>No reason or source given</source>
      <translation>Inget skäl och ingen källa angiven</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You share work with {list}: choose a place that all of you reach, or carry files.</source>
      <translation>Du delar arbete med {list}: välj en plats som ni alla når, eller bär filer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Last complete sync {day}, {when}</source>
      <translation>Senaste fullständiga synkronisering {day}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You work on this laptop alone.</source>
      <translation>Du arbetar ensam på den här datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was new</source>
      <translation>Inget var nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was exchanged there from this laptop yet.</source>
      <translation>Inget har utbytts där från den här datorn än.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{sent} sent</source>
      <translation>skickat: {sent}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{came} taken</source>
      <translation>hämtat: {came}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>this workspace had been put back from an older copy; what it lacked is here again</source>
      <translation>arbetsytan hade lagts tillbaka från en äldre kopia; det den saknade är här igen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{number} values need your decision</source>
      <extracomment>For one: value needs your decision</extracomment>
      <translation>
        <numerusform>ett värde kräver ditt beslut</numerusform>
        <numerusform>{number} värden kräver ditt beslut</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>somebody wants to share with you, see below</source>
      <translation>någon vill dela med dig, se nedan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Finalised as version {version}: everything can be read and copied.</source>
      <translation>Slutförd som version {version}: allt kan läsas och kopieras.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You and your colleagues differ on {count}.</source>
      <translation>Du och dina kolleger skiljer er om {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment. Your declaration of interest is missing.</source>
      <translation>Du observerar den här bedömningen. Din jävsdeklaration saknas.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment: everything can be read and copied.</source>
      <translation>Du observerar den här bedömningen: allt kan läsas och kopieras.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Settle</source>
      <translation>Avgör</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Your declaration of interest is missing. It is needed before signing.</source>
      <translation>Din jävsdeklaration saknas. Den krävs före signeringen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Colleagues differ on nothing.</source>
      <translation>Kolleger skiljer sig inte om något.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You score this assessment alone: there is nothing to lock.</source>
      <translation>Du bedömer det här ensam: det finns inget att låsa.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is encrypted. Its passphrase is asked for when it is opened next.</source>
      <translation>{name} är krypterad. Dess lösenfras efterfrågas när den öppnas nästa gång.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} has its new passphrase.</source>
      <translation>{name} har fått sin nya lösenfras.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Write it out in clear</source>
      <translation>Skriv ut den i klartext</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Writing it out in clear</source>
      <translation>Skriver ut den i klartext</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Encrypting</source>
      <translation>Krypterar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/securing.py" />
      <source>{number} copies stay as before: {copies}.</source>
      <extracomment>For one: one copy stays as before: {copies}.</extracomment>
      <translation>
        <numerusform>en kopia förblir som förut: {copies}.</numerusform>
        <numerusform>{number} kopior förblir som förut: {copies}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is in clear: whoever has it can read it. Delete it after use.</source>
      <translation>{name} är i klartext: den som har den kan läsa den. Radera den efter användning.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>workspace in clear</source>
      <translation>arbetsyta i klartext</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>This is where the last change was made. Press again to undo it.</source>
      <translation>Det var här den senaste ändringen gjordes. Tryck igen för att ångra den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to undo.</source>
      <translation>Inget att ångra.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to redo.</source>
      <translation>Inget att göra om.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/chart.py" />
      <source>Development: {name}</source>
      <translation>Utveckling: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Distribution</source>
      <translation>Fördelning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Distribution: {name}</source>
      <translation>Fördelning: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Median {level_text}</source>
      <translation>Median {level_text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Own {own}</source>
      <translation>Egen {own}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/file_entry.py" />
      <source>Choose: {label}</source>
      <translation>Välj: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/file_entry.py" />
      <source>None chosen yet</source>
      <translation>Ingen vald än</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/filters.py" />
      <source>Show</source>
      <translation>Visa</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Forecast of the share of points</source>
      <translation>Prognos för andelen av poängen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Not scored</source>
      <translation>Inte bedömd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/reading.py" />
      <source>To be read; nothing can be typed here.</source>
      <translation>För läsning; inget kan skrivas här.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hidden as you type</source>
      <translation>Döljs medan du skriver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Caps Lock seems to be on.</source>
      <translation>Caps Lock verkar vara på.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read every answer and all evidence in it. You can encrypt it later, in Settings.</source>
      <translation>Inte krypterad: den som får tag i den här datorn, eller i en kopia av filen, kan läsa alla svar och underlag i den. Du kan kryptera den senare, i Inställningar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Nobody can restore a forgotten passphrase, and without it everything in the workspace is lost. Write it down and keep it apart from the laptop.</source>
      <translation>Ingen kan återställa en glömd lösenfras, och utan den är allt i arbetsytan förlorat. Skriv upp den och förvara den på annan plats än datorn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Show the passphrase</source>
      <translation>Visa lösenfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>{label} once more</source>
      <translation>{label} en gång till</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Encrypt it with a passphrase</source>
      <translation>Kryptera den med en lösenfras</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide</source>
      <translation>Dölj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide the passphrase</source>
      <translation>Dölj lösenfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Undo {act}</source>
      <translation>Ångra {act}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Redo {act}</source>
      <translation>Gör om {act}</translation>
    </message>
  </context>
</TS>
