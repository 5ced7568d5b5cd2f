<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
  <context>
    <name>Workbench</name>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is a draft: nobody has finalised it.</source>
      <translation>Den er et udkast: ingen har færdiggjort den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Ask for the package of the finalised assessment.</source>
      <translation>Bed om pakken for den færdiggjorte vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>`workbench verify` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify` siger mere; bed afsenderen om pakken, som den blev underskrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Packages (Ctrl+4) says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Pakker (Ctrl+4) siger mere; bed afsenderen om pakken, som den blev underskrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is valid, but not everybody who signed it is on the trust list: {names}.</source>
      <translation>Den er gyldig, men ikke alle, der har underskrevet den, står på listen over betroede: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Compare their fingerprint and trust them, or take it with --allow-untrusted, marked in every view.</source>
      <translation>Sammenlign fingeraftrykket, og gør dem betroede, eller tag den med --allow-untrusted, markeret i alle visninger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Open it on Packages to compare fingerprints and trust them, or take it all the same, marked.</source>
      <translation>Åbn den under Pakker for at sammenligne fingeraftryk og gøre dem betroede, eller tag den alligevel, markeret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>a level is missing</source>
      <translation>et niveau mangler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>equal</source>
      <translation>ens</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>one apart</source>
      <translation>ét niveau fra hinanden</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>discuss</source>
      <translation>drøft</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>ask for a third opinion</source>
      <translation>bed om en tredje vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{figure} ({low} to {high})</source>
      <translation>{figure} ({low} til {high})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>no interval</source>
      <translation>intet interval</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{low} to {high}</source>
      <translation>{low} til {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{first}, then {now}</source>
      <translation>{first}, derefter {now}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>not applicable</source>
      <translation>ikke relevant</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not locked yet</source>
      <translation>Ikke låst endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Locked, and not on this laptop yet: bring in the file again</source>
      <translation>Låst, men ikke på denne computer endnu: hent filen ind igen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not what was locked, ask why</source>
      <translation>Ikke det, der blev låst, spørg hvorfor</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{number} indicators are left to agree on.</source>
      <extracomment>For one: {number} indicator is left to agree on.</extracomment>
      <translation>
        <numerusform>Én indikator mangler I at blive enige om.</numerusform>
        <numerusform>{number} indikatorer mangler I at blive enige om.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Every indicator has its agreed level.</source>
      <translation>Alle indikatorer har fået et aftalt niveau.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Weighted kappa</source>
      <translation>Vægtet kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Krippendorff's alpha</source>
      <translation>Krippendorffs alfa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Nothing was written: {count} texts of the original stand in its copy.</source>
      <translation>Intet blev skrevet: {count} tekster fra originalen står i kopien.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Please send us this sentence; the originals are as they were.</source>
      <translation>Send os gerne denne sætning; originalerne er, som de var.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} exists already and is left as it is.</source>
      <translation>{path} findes allerede og er ikke rørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Choose another name.</source>
      <translation>Vælg et andet navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} can't be copied without names: {reason}</source>
      <translation>{path} kan ikke kopieres uden navne: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>`workbench verify` says more; give a package that is valid.</source>
      <translation>`workbench verify` siger mere; angiv en pakke, der er gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>The edition {edition} has no question {question}.</source>
      <translation>Udgaven {edition} har intet spørgsmål {question}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{hint} `workbench forms show {edition}` lists them all.</source>
      <translation>{hint} `workbench forms show {edition}` viser dem alle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{question} is a table: one value does not fill it.</source>
      <translation>{question} er en tabel: én værdi udfylder den ikke.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Answer its cells, e.g. {example}, or give an object of cells.</source>
      <translation>Besvar dens celler, f.eks. {example}, eller angiv et objekt med celler.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Did you mean {near}?</source>
      <translation>Mente du {near}?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Check the spelling.</source>
      <translation>Tjek stavemåden.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} was asked for before, and nobody has sent it again yet.</source>
      <translation>{object_} er efterspurgt før, og ingen har sendt den igen endnu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{parcels}: {number} numbers are missing in the shared place ({named}). Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: {parcels}: one number is missing in the shared place ({named}). Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>{parcels}: ét nummer mangler i fællesområdet ({named}). Den, der har det, lægger det der ved næste synkronisering.</numerusform>
        <numerusform>{parcels}: {number} numre mangler i fællesområdet ({named}). Den, der har dem, lægger dem der ved næste synkronisering.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} pieces of evidence are missing in the shared place. Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: one piece of evidence is missing in the shared place. Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>ét dokument mangler i fællesområdet. Den, der har det, lægger det der ved næste synkronisering.</numerusform>
        <numerusform>{number} dokumenter mangler i fællesområdet. Den, der har dem, lægger dem der ved næste synkronisering.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} parcels wait for something that has not come; the rest of them is taken once that is here.</source>
      <extracomment>For one: one parcel waits for something that has not come; the rest of it is taken once that is here.</extracomment>
      <translation>
        <numerusform>én forsendelse venter på noget, der ikke er kommet; resten af den tages ind, når det er her.</numerusform>
        <numerusform>{number} forsendelser venter på noget, der ikke er kommet; resten af dem tages ind, når det er her.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} is half written or was changed. Whoever has it is asked to send it again.</source>
      <translation>{object_} er kun halvt skrevet eller blev ændret. Den, som har den, bliver bedt om at sende den igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no country code.</source>
      <translation>»{given}« er ingen landekode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give two letters, e.g. NO, SE, DK, FI or IS.</source>
      <translation>Angiv to bogstaver, f.eks. NO, SE, DK, FI eller IS.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no period.</source>
      <translation>»{given}« er ingen periode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give the last year that the figures cover, e.g. 2026.</source>
      <translation>Angiv det sidste år, som tallene dækker, f.eks. 2026.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no currency.</source>
      <translation>»{given}« er ingen valuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give three letters, e.g. NOK, SEK, DKK, EUR or ISK.</source>
      <translation>Angiv tre bogstaver, f.eks. NOK, SEK, DKK, EUR eller ISK.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This workspace has a cluster “{name}” already ({id}).</source>
      <translation>Arbejdsområdet har allerede en klynge »{name}« ({id}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Use that one, or give the other one a name that tells them apart.</source>
      <translation>Brug den, eller giv den anden et navn, der skiller dem ad.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>{what} has no name.</source>
      <translation>{what} har intet navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give one.</source>
      <translation>Angiv et navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This assessment of {period} is read-only: it was {why}.</source>
      <translation>Denne vurdering for {period} er skrivebeskyttet: den er {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Nothing was changed. Open it again as a revision, or begin an assessment of another period.</source>
      <translation>Intet blev ændret. Åbn den igen som en revision, eller begynd en vurdering for en anden periode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>You observe this assessment of {period}: you read all of it, and change nothing.</source>
      <translation>Du observerer denne vurdering for {period}: du læser alt i den og ændrer intet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Tell its assessors what you think, or ask its lead for another role.</source>
      <translation>Sig til vurdererne, hvad du mener, eller bed den, der leder den, om en anden rolle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>The cluster</source>
      <translation>Klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>taken over from a workbook</source>
      <translation>overtaget fra et regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>finalised</source>
      <translation>færdiggjort</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>“{given}” is no label.</source>
      <translation>»{given}« er intet mærke.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Choose gold, silver or bronze.</source>
      <translation>Vælg gold, silver eller bronze.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>{what} ends on {until}, before it begins on {on}.</source>
      <translation>{what} slutter {until}, før det begynder {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Check the two dates.</source>
      <translation>Tjek de to datoer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label {capitalize}</source>
      <translation>mærke {capitalize}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label body</source>
      <translation>mærkeorgan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label body</source>
      <translation>Mærkeorganet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label</source>
      <translation>Mærket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a year that is not taken.</source>
      <translation>Gælder et år, der ikke tages med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a cluster that is not taken.</source>
      <translation>Gælder en klynge, der ikke tages med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>“{name}” may be {nearly}, or a cluster of its own.</source>
      <translation>»{name}« kan være {nearly} eller en klynge for sig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>a figure of {period}</source>
      <translation>et tal for {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>an earlier file</source>
      <translation>en tidligere fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>Taken over on {moment} at {moment2} UTC already; nothing was changed.</source>
      <translation>Allerede overtaget {moment} kl. {moment2} UTC; intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>These differ from what was taken over before, which stays: {list}.</source>
      <translation>Disse afviger fra det, der blev overtaget før, og som bliver stående: {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{period} is assessed in this workspace: its figures were left.</source>
      <translation>{period} er vurderet i dette arbejdsområde: tallene for den periode blev ikke taget med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{cell} of {file}</source>
      <translation>{cell} i {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{why} Say so: --cluster “{name}={nearly}”.</source>
      <translation>{why} Angiv det: --cluster »{name}={nearly}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>No question matches.</source>
      <translation>Intet spørgsmål passer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>ready</source>
      <translation>klar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>taken over</source>
      <translation>overtaget</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to be asked</source>
      <translation>skal afklares</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other year, left</source>
      <translation>andet år, udeladt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>answers no question</source>
      <translation>svarer ikke på noget spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other cluster, left</source>
      <translation>anden klynge, udeladt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>caption</source>
      <translation>overskrift</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to ask</source>
      <translation>at afklare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>without a question</source>
      <translation>uden spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>captions</source>
      <translation>overskrifter</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>of other years</source>
      <translation>fra andre år</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>of other clusters</source>
      <translation>fra andre klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{parts} = {filled} filled cells</source>
      <translation>{parts} = {filled} udfyldte celler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Sheet</source>
      <translation>Ark</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Cell</source>
      <translation>Celle</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Text in the cell</source>
      <translation>Teksten i cellen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>What became of it</source>
      <translation>Hvad der blev af den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Cluster</source>
      <translation>Klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Question</source>
      <translation>Spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Value as read</source>
      <translation>Værdi som læst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Confidence</source>
      <translation>Sikkerhed</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Why</source>
      <translation>Hvorfor</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/batch_words.py" />
      <source>{number} clusters</source>
      <extracomment>For one: {number} cluster</extracomment>
      <translation>
        <numerusform>én klynge</numerusform>
        <numerusform>{number} klynger</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>taken over on {day} already</source>
      <translation>allerede overtaget {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} taken over</source>
      <translation>{cells} overtaget</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} ready</source>
      <translation>{cells} klar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} without a question</source>
      <translation>{cells} uden spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Every cell</source>
      <translation>Alle celler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} to ask</source>
      <translation>{cells} at spørge om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Level of {indicator}</source>
      <translation>Niveau på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>account of an import</source>
      <translation>importoversigt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>not read</source>
      <translation>ikke læst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>{path} names no cluster, neither in a cell or title nor in its name.</source>
      <translation>{path} nævner ingen klynge, hverken i en celle, i en titel eller i filnavnet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Name the file after its cluster, or say whose it is: --cluster “{file}=NAME”.</source>
      <translation>Giv filen navn efter klyngen, eller angiv hvis den er: --cluster »{file}=NAVN«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Say below whose it is.</source>
      <translation>Angiv nedenfor, hvis den er.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Neither the file nor its name names a year: its figures are taken as those of {year}.</source>
      <translation>Hverken filen eller filnavnet nævner et år: tallene regnes for tal for {year}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Read</source>
      <translation>Læst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands there, but answered nothing.</source>
      <translation>»{name}« står der, men har ikke svaret på noget.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} is not known: amounts that name no currency are asked.</source>
      <translation>Landet for {name} kendes ikke: Ved beløb uden valuta bliver der spurgt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} and {others} others is not known: amounts that name no currency are asked.</source>
      <translation>Landet for {name} og {others} andre kendes ikke: Ved beløb uden valuta bliver der spurgt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>there is no such file or folder</source>
      <translation>der er ingen sådan fil eller mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Reading {name}</source>
      <translation>Læser {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>No cell names the cluster; “{names}” is taken from {how}.</source>
      <translation>Ingen celle nævner klyngen; »{names}« er taget fra {how}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands in several rows or columns; nothing was taken from them.</source>
      <translation>»{name}« står i flere rækker eller kolonner; intet blev taget fra dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/beginning.py" />
      <source>new assessment of {name}</source>
      <translation>ny vurdering af {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Packages can't be grouped by “{given}”.</source>
      <translation>Pakker kan ikke grupperes efter »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Choose from: {known}.</source>
      <translation>Vælg mellem: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>The least number of clusters in a group can't be {limit}.</source>
      <translation>Det mindste antal klynger i en gruppe kan ikke være {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Give a number from 1; 5 is usual, and with 1 every single cluster is shown.</source>
      <translation>Angiv et tal fra 1 og op; 5 er det sædvanlige, og med 1 vises hver enkelt klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is not shown: {reason}.</source>
      <translation>{path} vises ikke: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The verdict says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Kontrolresultatet siger mere; bed afsenderen om pakken, som den blev underskrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is no longer the file that was checked.</source>
      <translation>{path} er ikke længere den fil, der blev kontrolleret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Check it again before you look into it.</source>
      <translation>Kontrollér den igen, før du ser i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>“{name}” is of a kind that is not opened from a package, as it may carry a program.</source>
      <translation>»{name}« er af en slags, der ikke åbnes fra en pakke, da den kan indeholde et program.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Save a copy, and open it only where you know what it does.</source>
      <translation>Gem en kopi, og åbn den kun, hvor du ved, hvad den gør.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition in it can't be read, or is not the one that the assessment names; so questions and indicators are told by their ids.</source>
      <translation>Skemaudgaven i den kan ikke læses eller er ikke den, vurderingen nævner; derfor vises spørgsmål og indikatorer med deres id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The report</source>
      <translation>Rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Everything as a workbook</source>
      <translation>Alt som regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition</source>
      <translation>Skemaudgaven</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The assessment as data</source>
      <translation>Vurderingen som data</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>With every signature</source>
      <translation>Med alle underskrifter</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>the assessment in it can't be read</source>
      <translation>vurderingen i den kan ikke læses</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is sealed, and was not opened</source>
      <translation>den er forseglet og blev ikke åbnet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is a file for colleagues, and is taken under Sync</source>
      <translation>den er en fil til kolleger og tages imod under Synk</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is no sound package</source>
      <translation>den er ingen hel og rigtig pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>what is in it is not what was put together or signed</source>
      <translation>indholdet er ikke det, der blev sat sammen eller underskrevet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Lead assessor</source>
      <translation>Ledende assessor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Co-assessor</source>
      <translation>Medassessor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Third assessor</source>
      <translation>Tredje assessor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Observer</source>
      <translation>Observatør</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Agreed levels</source>
      <translation>Aftalte niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>One assessor's levels</source>
      <translation>Én assessors niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Levels not yet agreed</source>
      <translation>Niveauer, der ikke er aftalt endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Strength</source>
      <translation>Styrke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Improvement</source>
      <translation>Forbedring</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Remark</source>
      <translation>Bemærkning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>passed</source>
      <translation>opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>failed</source>
      <translation>ikke opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>open¦not decided</source>
      <translation>åbent</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>final</source>
      <translation>endelig</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>draft</source>
      <translation>udkast</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{number}, replaces version {before}: {text_of}</source>
      <translation>{number}, erstatter version {before}: {text_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{figure_of} of {figure_of2} points</source>
      <translation>{figure_of} af {figure_of2} point</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No indicator stands in it.</source>
      <translation>Den indeholder ingen indikatorer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No answer stands in it.</source>
      <translation>Den indeholder ingen svar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No finding stands in it.</source>
      <translation>Den indeholder ingen iagttagelser.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No measure stands in it.</source>
      <translation>Den indeholder ingen tiltag.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Nobody is named in it.</source>
      <translation>Ingen personer er nævnt i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No document was seen.</source>
      <translation>Ingen dokumenter er set.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Edition</source>
      <translation>Udgave</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Rests on</source>
      <translation>Bygger på</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>As it stood on</source>
      <translation>Som den stod</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Made with</source>
      <translation>Lavet med</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>A cluster without a name</source>
      <translation>En klynge uden navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{figure_of} of {figure_of2}</source>
      <translation>{figure_of} af {figure_of2}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Indicator</source>
      <translation>Indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Points</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Threshold</source>
      <translation>Tærskel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Answer</source>
      <translation>Svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>By</source>
      <translation>Af</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Finding</source>
      <translation>Iagttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>level {before} to {after}</source>
      <translation>niveau {before} til {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Measure</source>
      <translation>Tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Owner</source>
      <translation>Ansvarlig</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Due¦the day of a measure</source>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Declares no interest</source>
      <translation>Oplyser ingen interesser</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>has to sign</source>
      <translation>skal underskrive</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Interest</source>
      <translation>Interesse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Signature</source>
      <translation>Underskrift</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>in this package</source>
      <translation>i denne pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not in this package</source>
      <translation>ikke i denne pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Seen on</source>
      <translation>Set den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Speaks for</source>
      <translation>Gælder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Where</source>
      <translation>Hvor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not met</source>
      <translation>ikke opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>This level means</source>
      <translation>Dette niveau betyder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Why this level</source>
      <translation>Hvorfor dette niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it counts</source>
      <translation>Hvordan det tæller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded by</source>
      <translation>Registreret af</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded</source>
      <translation>Registreret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Taken from</source>
      <translation>Hentet fra</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What was found</source>
      <translation>Hvad der blev fundet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What is to be done</source>
      <translation>Hvad der skal gøres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it is proven</source>
      <translation>Hvordan det bevises</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Declaration missing</source>
      <translation>Erklæring mangler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Interest in the cluster</source>
      <translation>Interesser i klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Seen by</source>
      <translation>Set af</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Size</source>
      <translation>Størrelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Where it is</source>
      <translation>Hvor det er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{value} (does not fit the question)</source>
      <translation>{value} (passer ikke til spørgsmålet)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>There is nothing to give away yet: {count} of the {least} assessments that it takes.</source>
      <translation>Der er intet at give videre endnu: {count} af de {least} vurderinger, det kræver.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>It counts assessments that you scored with others and on which all of you agreed.</source>
      <translation>Kun vurderinger tæller, hvor du gav niveauer sammen med andre, og hvor I alle blev enige.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Nothing to tell yet: it counts assessments that you scored with others, locked, and on which all of you agreed.</source>
      <translation>Intet at vise endnu: kun vurderinger tæller, hvor du gav niveauer sammen med andre, låste dem, og hvor I alle blev enige.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>can't be told yet</source>
      <translation>kan ikke siges endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>none can be told</source>
      <translation>ingen tendens at se</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score higher</source>
      <translation>du giver højere niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score lower</source>
      <translation>du giver lavere niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{level_text} ({level_text2} to {level_text3})</source>
      <translation>{level_text} ({level_text2} til {level_text3})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>The name and id of {name}, and when the file was made.</source>
      <translation>Navn og id for {name}, og hvornår filen blev lavet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of {assessments} assessments together: how {name}'s own first levels differ from the agreed ones, as a whole, by section and by indicator.</source>
      <translation>For {assessments} vurderinger tilsammen: hvordan de første egne niveauer fra {name} afviger fra de aftalte, i alt, efter del og efter indikator.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of a section or an indicator with fewer than {fewest} assessments only how many there are.</source>
      <translation>For en del eller indikator med færre end {fewest} vurderinger kun, hvor mange der er.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>No cluster, no period, no level of any assessment, and nothing of a colleague.</source>
      <translation>Ingen klynge, ingen periode, intet niveau fra nogen vurdering og intet fra en kollega.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>It is not signed: anybody who has it could change it.</source>
      <translation>Den er ikke underskrevet: enhver, der har den, kan ændre den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{moved} of {n}</source>
      <translation>{moved} af {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}. 1 is full agreement.</source>
      <translation>Vægtet kappa for egne og aftalte niveauer: {kappa}. 1 er fuld enighed.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}, too unsure for an interval. 1 is full agreement.</source>
      <translation>Vægtet kappa for egne og aftalte niveauer: {kappa}, for usikkert til et interval. 1 er fuld enighed.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{number} levels on another scale are left out.</source>
      <extracomment>For one: {number} level on another scale is left out.</extracomment>
      <translation>
        <numerusform>Ét niveau på en anden skala er udeladt.</numerusform>
        <numerusform>{number} niveauer på en anden skala er udeladt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is not what was saved.</source>
      <translation>{entry} er ikke det, der blev gemt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is shown as current, or is not, against what the history says.</source>
      <translation>{entry} vises som gældende, eller vises ikke, i strid med historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is gone.</source>
      <translation>{entry} er væk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>The file's structure is damaged: {detail}.</source>
      <translation>Filens struktur er beskadiget: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A part of the file can't be read: {detail}.</source>
      <translation>En del af filen kan ikke læses: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A list in the file does not agree with the history: {detail}.</source>
      <translation>En liste i filen stemmer ikke med historikken: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A rule of the file was changed, taken out, or is none of ours: {detail}.</source>
      <translation>En regel i filen er ændret, taget ud eller ikke en af vores: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is gone.</source>
      <translation>{file} er væk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is not what was added.</source>
      <translation>{file} er ikke det, der blev tilføjet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>Evidence {sha256}… that no assessment names</source>
      <translation>Dokumentet {sha256}…, som ingen vurdering nævner,</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>The process that checked it ended before it was done.</source>
      <translation>Processen, der kontrollerede den, sluttede, før den var færdig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone with `workbench verify`, and ask whoever sent it for the package again.</source>
      <translation>Kontrollér den for sig med `workbench verify`, og bed afsenderen om pakken igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone under Packages (Ctrl+4), and ask whoever sent it for the package again.</source>
      <translation>Kontrollér den for sig under Pakker (Ctrl+4), og bed afsenderen om pakken igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>{path} is not given to colleagues: {reason}.</source>
      <translation>{path} gives ikke til kolleger: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; `workbench verify` says what is wrong with it.</source>
      <translation>Kun den underskrevne pakke for en færdiggjort vurdering går rundt; `workbench verify` siger, hvad der er galt med den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; check it under Packages.</source>
      <translation>Kun den underskrevne pakke for en færdiggjort vurdering går rundt; kontrollér den under Pakker.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>No colleague has put {package} here.</source>
      <translation>Ingen kollega har lagt {package} her.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed puts it there with `workbench package put WS PACKAGE`.</source>
      <translation>Synkronisér først; den, som underskrev, lægger den der med `workbench package put WS PACKAGE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed it in their window puts it there by that.</source>
      <translation>Synkronisér først; den, som underskrev i sit vindue, lægger den der på den måde.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>signed by {names}</source>
      <translation>underskrevet af {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>nobody has signed it</source>
      <translation>ingen har underskrevet den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>waits for {names}</source>
      <translation>venter på {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>not here yet</source>
      <translation>ikke her endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>it is a draft</source>
      <translation>den er et udkast</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package</source>
      <translation>en underskrevet pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package of version {version}</source>
      <translation>en underskrevet pakke af version {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>The assessment was not finalised: {count} missing ({names}).</source>
      <translation>Vurderingen blev ikke færdiggjort: {count} mangler ({names}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>It stays open. The checks beside the report lead to each.</source>
      <translation>Den forbliver åben. Kontrollerne ved siden af rapporten fører til hver enkelt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>Signing …</source>
      <translation>Underskriver …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/closing.py" />
      <source>{number} things are</source>
      <extracomment>For one: thing is</extracomment>
      <translation>
        <numerusform>én ting</numerusform>
        <numerusform>{number} ting</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>{path} has {size:,} bytes, over the limit of {limit:,} for one piece of evidence.</source>
      <translation>{path} har {size:,} byte, over grænsen på {limit:,} for ét dokument.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>Keep the part that proves the point, or name the document in a note.</source>
      <translation>Behold den del, der beviser pointen, eller nævn dokumentet i en note.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>The edition {edition} has neither a question nor an indicator {given}.</source>
      <translation>Udgaven {edition} har hverken et spørgsmål eller en indikator {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>`workbench forms show {edition}` lists them.</source>
      <translation>`workbench forms show {edition}` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>there is no such file</source>
      <translation>der er ingen sådan fil</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{number} cells</source>
      <extracomment>For one: cell</extracomment>
      <translation>
        <numerusform>én celle</numerusform>
        <numerusform>{number} celler</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>The sheet “{sheet}” was taken out of the file; its answers can't be read.</source>
      <translation>Arket »{sheet}« er taget ud af filen; svarene i det kan ikke læses.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} no longer in the file: {names}.</source>
      <translation>{count} ikke længere i filen: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer {list}; it was taken for none of them.</source>
      <translation>{cell} angiver at besvare {list}; den blev ikke taget for nogen af dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} filled in where nothing was asked: read them in the file.</source>
      <translation>{count} udfyldt, hvor der ikke blev spurgt om noget: læs dem i filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>There is no answer of {period} that could be kept here.</source>
      <translation>Der er intet svar for {period}, der kan beholdes her.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>As in {period}.</source>
      <translation>Som i {period}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} holds a formula; its result is taken, not the formula.</source>
      <translation>{address} indeholder en formel; resultatet tages med, ikke formlen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer “{name}”, which the edition does not ask; it was not taken.</source>
      <translation>{cell} angiver at besvare »{name}«, som udgaven ikke spørger om; den blev ikke taget med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>as {period}</source>
      <translation>som {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} says “{strip}”; the figure is taken, the words are kept as a note.</source>
      <translation>I {cell} står »{strip}«; tallet tages med, ordene gemmes som en note.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} says “{fault}”, which is no level; the words are kept as the reason.</source>
      <translation>I {address} står »{fault}«, som ikke er et niveau; ordene gemmes som begrundelse.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{number} cells are</source>
      <extracomment>For one: cell is</extracomment>
      <translation>
        <numerusform>én celle er</numerusform>
        <numerusform>{number} celler er</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{n} clusters: median {median}. Of so few no more is told.</source>
      <translation>{n} klynger: median {median}. Om så få siges ikke mere.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{group}, {n} clusters, as of {day}</source>
      <translation>{group}, {n} klynger, pr. {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>Too few of these clusters have a level here to be told of.</source>
      <translation>For få af disse klynger har et niveau her til, at noget kan siges.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{title}: {group}, {n} clusters</source>
      <translation>{title}: {group}, {n} klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>all of it</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>This assessment of {period} is not finalised, so there is nothing to correct.</source>
      <translation>Vurderingen for {period} er ikke færdiggjort, så der er intet at rette.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>It is open: change what is to be changed, and finalise it.</source>
      <translation>Den er åben: ændr det, der skal ændres, og færdiggør den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>A revision needs its reason.</source>
      <translation>En revision skal have en grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Say in a sentence what is corrected and why; it stands on the report's cover.</source>
      <translation>Sig i én sætning, hvad der rettes og hvorfor; den står på rapportens forside.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>The reason has {length} characters, and the report's cover has room for {limit}.</source>
      <translation>Grunden har {length} tegn, og rapportens forside har plads til {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Shorten it.</source>
      <translation>Forkort den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>This assessment of {period} was not opened for a revision.</source>
      <translation>Vurderingen for {period} blev ikke åbnet til en revision.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Nothing was changed.</source>
      <translation>Intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Everybody who has to sign {path} has signed it.</source>
      <translation>Alle, der skal underskrive {path}, har gjort det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nothing is left to do: give it to the cluster and to the label body.</source>
      <translation>Der er intet mere at gøre: giv den til klyngen og til mærkeorganet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{percent}, label {label}</source>
      <translation>{percent}, mærke {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>You have signed. Send it on: it waits for {names}.</source>
      <translation>Du har underskrevet. Send den videre: Den venter på {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Signed by {names}.</source>
      <translation>Underskrevet af {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nobody has signed yet.</source>
      <translation>Ingen har underskrevet endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{done} Your signature is the one that it waits for.</source>
      <translation>{done} Det er din underskrift, den venter på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{done} It waits for {names}.</source>
      <translation>{done} Den venter på {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>it is no package</source>
      <translation>den er ingen pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/demonstrating.py" />
      <source>{path} is not empty, and no earlier demonstration.</source>
      <translation>{path} er ikke tom og er ingen tidligere demonstration.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/demonstrating.py" />
      <source>Choose another folder: workbench demo --out FOLDER.</source>
      <translation>Vælg en anden mappe: workbench demo --out FOLDER.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/documents.py" />
      <source>Changed since {period}:</source>
      <translation>Ændret siden {period}:</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>The workspace holds another edition “{id}” than the one that the assessment rests on.</source>
      <translation>Arbejdsområdet har en anden udgave »{id}« end den, vurderingen bygger på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>Bring the workspace back from a snapshot or a colleague's copy; nothing was changed.</source>
      <translation>Gendan arbejdsområdet fra et øjebliksbillede eller en kollegas kopi; intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>a snapshot first</source>
      <translation>først et øjebliksbillede</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>{count}, then the workspace</source>
      <translation>{count}, derefter arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Copies and exports that you made before are as they were; the disk may keep traces of the old file until it writes over them.</source>
      <translation>Kopier og eksporter, du har lavet før, er, som de var; disken kan have spor af den gamle fil, til den skriver over dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Still as it was: {each}</source>
      <translation>Stadig som før: {each}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/encrypting.py" />
      <source>{number} snapshots</source>
      <extracomment>For one: snapshot</extracomment>
      <translation>
        <numerusform>ét øjebliksbillede</numerusform>
        <numerusform>{number} øjebliksbilleder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the receipt needs a reason.</source>
      <translation>Intet blev slettet: kvitteringen skal have en grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Give one with --reason, e.g. “asked for by the cluster”.</source>
      <translation>Angiv en med --reason, f.eks. »efter ønske fra klyngen«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write why, e.g. “asked for by the cluster”.</source>
      <translation>Skriv hvorfor, f.eks. »efter ønske fra klyngen«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the reason names {name}, and it stays in the history.</source>
      <translation>Intet blev slettet: grunden nævner {name}, og den bliver i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write it without the name; the receipt says whom it is about.</source>
      <translation>Skriv den uden navnet; kvitteringen siger, hvem det handler om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>The erasure is begun and not finished: {reason}</source>
      <translation>Sletningen er begyndt og ikke afsluttet: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>It goes on by itself when the workspace is opened next; nothing that is erased shows any more.</source>
      <translation>Den fortsætter af sig selv, næste gang arbejdsområdet åbnes; intet af det slettede vises mere.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{name} is you: whoever works in a workspace signs what they say with their name.</source>
      <translation>{name} er dig: den, der arbejder i et arbejdsområde, står ved det med sit navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Hand the workspace over to a colleague, who erases it there.</source>
      <translation>Overdrag arbejdsområdet til en kollega, som sletter det der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: this workspace is damaged, and what can't be read can't be erased.</source>
      <translation>Intet blev slettet: arbejdsområdet er beskadiget, og det, der ikke kan læses, kan ikke slettes.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: `workbench check WS --repair-to FILE`.</source>
      <translation>Reparér det først: `workbench check WS --repair-to FILE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: Check the workspace, in the settings.</source>
      <translation>Reparér det først: Kontrollér arbejdsområdet, under Indstillinger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Former colleague {person}</source>
      <translation>Tidligere kollega {person}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Name and e-mail address, as they were ever written</source>
      <translation>Navn og e-mailadresse, som de nogensinde er skrevet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>What they answered, scored and noted stays, under the pseudonym: it belongs to the assessments.</source>
      <translation>Personens svar, niveauer og noter bliver, under pseudonymet: de hører til vurderingerne.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{line} (erased {said}: {reason})</source>
      <translation>{line} (slettet {said}: {reason})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Their declaration for {list} stays: it was finalised and signed for.</source>
      <translation>Erklæringen for {list} bliver: den er færdiggjort og underskrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>it could not be removed; delete it</source>
      <translation>den kunne ikke fjernes; slet den</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/erasing.py" />
      <source>{number} declarations of interest</source>
      <extracomment>For one: declaration of interest</extracomment>
      <translation>
        <numerusform>én habilitetserklæring</numerusform>
        <numerusform>{number} habilitetserklæringer</numerusform>
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
        <numerusform>én fil</numerusform>
        <numerusform>{number} filer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>There is no export “{given}”.</source>
      <translation>Der er ingen eksport »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>The {kind} does not say what the assessment says: {fault}</source>
      <translation>Filen ({kind}) siger ikke det, vurderingen siger: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>It was not written. Please send us this sentence; your answers are safe.</source>
      <translation>Den blev ikke skrevet. Send os gerne denne sætning; dine svar er i sikkerhed.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>{path} is a signed package and is left as it is.</source>
      <translation>{path} er en underskrevet pakke og er ikke rørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Export into another folder.</source>
      <translation>Eksportér til en anden mappe.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>There is no package for “{given}”.</source>
      <translation>Der er ingen pakke til »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>A package is for the cluster or the programme; what everybody may see is the public profile.</source>
      <translation>En pakke er til klyngen eller programmet; det, alle må se, er den offentlige profil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Files can't be written in “{language}”.</source>
      <translation>Filer kan ikke skrives på »{language}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the workbook …</source>
      <translation>Skriver regnearket …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the report …</source>
      <translation>Skriver rapporten …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the questionnaire …</source>
      <translation>Skriver spørgeskemaet …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the feedback sheet …</source>
      <translation>Skriver tilbagemeldingsarket …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the prep sheet …</source>
      <translation>Skriver forberedelsesarket …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>prep sheet</source>
      <translation>forberedelsesark</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the profile …</source>
      <translation>Skriver profilen …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Packing …</source>
      <translation>Pakker …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>{place} is not as the format of packages describes it.</source>
      <translation>{place} er ikke, som pakkeformatet beskriver det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>assessment.json differs from the assessment.</source>
      <translation>assessment.json afviger fra vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>Something unexpected happened ({what}); it is our fault, not yours.</source>
      <translation>Der skete noget uventet ({what}); det er vores fejl, ikke din.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>What was saved is safe. Please send us {report}.</source>
      <translation>Det gemte er i sikkerhed. Send os gerne {report}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>title</source>
      <translation>titel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>text</source>
      <translation>tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>short form</source>
      <translation>kort form</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>who does it</source>
      <translation>hvem der gør det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>by when</source>
      <translation>frist</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>how it is proven</source>
      <translation>hvordan det bevises</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level now</source>
      <translation>niveau nu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level it leads to</source>
      <translation>niveau, det fører til</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>whether it was removed</source>
      <translation>om det er fjernet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>what it speaks for</source>
      <translation>hvad det gælder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>name</source>
      <translation>navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>sort</source>
      <translation>type</translation>
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
      <translation>branche</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Cluster “{name}”: {field}</source>
      <translation>Klynge »{name}«: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Evidence “{name}”: {field}</source>
      <translation>Dokument »{name}«: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Finding “{name}”: {field}</source>
      <translation>Iagttagelse »{name}«: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Measure “{name}”: {field}</source>
      <translation>Tiltag »{name}«: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Talk “{name}”: {field}</source>
      <translation>Samtale »{name}«: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Request “{name}”: {field}</source>
      <translation>Anmodning »{name}«: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Note on {indicator}</source>
      <translation>Note til {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Whether {indicator} is to be discussed</source>
      <translation>Om {indicator} skal drøftes</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Role of {name}</source>
      <translation>Rolle for {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Interest of {name}</source>
      <translation>Habilitetserklæring fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Lock of {name}</source>
      <translation>Lås for {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Approval of {name}</source>
      <translation>Godkendelse fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Mark of {question}</source>
      <translation>Markering af {question}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Period</source>
      <translation>Periode</translation>
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
      <translation>Oprindelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Previous</source>
      <translation>Forrige</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit first</source>
      <translation>Første besøgsdag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit last</source>
      <translation>Sidste besøgsdag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Deleted</source>
      <translation>Fjernet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Agenda</source>
      <translation>Program</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Level that {name} gave for {indicator}</source>
      <translation>Niveau, som {name} gav for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Agreed level of {indicator}</source>
      <translation>Aftalt niveau for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Your level of {indicator}</source>
      <translation>Dit niveau for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>somebody</source>
      <translation>nogen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>This assessment is for practice: it is never finalised.</source>
      <translation>Denne vurdering er til øvelse: den færdiggøres aldrig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>Export it as a draft to see what the files look like.</source>
      <translation>Eksportér den som udkast for at se, hvordan filerne ser ud.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Nothing was done: {path} is about no assessment of {workspace}, so its log has no place for it.</source>
      <translation>Intet blev gjort: {path} handler ikke om nogen vurdering i {workspace}, så dens log har ingen plads til det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Give the workspace that the package was exported from, or leave --workspace out.</source>
      <translation>Angiv det arbejdsområde, pakken blev eksporteret fra, eller udelad --workspace.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>No assessors' file is made of this assessment: {reason}.</source>
      <translation>Der laves ingen assessorfil af denne vurdering: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Only those who have joined an assessment hand it to one another; its lead lets somebody join.</source>
      <translation>Kun de, der er med i en vurdering, giver den til hinanden; den ledende assessor optager andre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>The assessors' file was not written: read back, {count} of its parts are not what was said.</source>
      <translation>Assessorfilen blev ikke skrevet: da den blev læst igen, var {count} af dens dele ikke det, der blev oplyst.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Your work is safe. Export it into another folder or onto another disk; if it stays so, send us this.</source>
      <translation>Dit arbejde er i sikkerhed. Eksportér til en anden mappe eller disk; sker det igen, så send os dette.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Writing the assessors' file …</source>
      <translation>Skriver assessorfilen …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Nobody but you can open the assessors' file yet: no colleague has joined with a key.</source>
      <translation>Ingen andre end du kan åbne assessorfilen endnu: ingen kollega er med med en nøgle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>it is for practice</source>
      <translation>den er til øvelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>you have no part in it</source>
      <translation>du er ikke med i den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>{folder} is not empty, so nothing was written there.</source>
      <translation>{folder} er ikke tom, så intet blev skrevet der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Choose a new folder: what is handed out should hold nothing else.</source>
      <translation>Vælg en ny mappe: det, der udleveres, bør ikke indeholde andet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Nothing is held about “{name}”.</source>
      <translation>Der er intet lagret om »{name}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Try the name as it may have been written, or the e-mail address.</source>
      <translation>Prøv navnet, som det kan være skrevet, eller e-mailadressen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What was written is not what is held: {fault} differs.</source>
      <translation>Det skrevne er ikke det lagrede: {fault} afviger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>It was taken away again. Check the disk, and try once more; please send us this sentence.</source>
      <translation>Det blev fjernet igen. Tjek disken, og prøv én gang til; send os gerne denne sætning.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Who they are</source>
      <translation>Hvem personen er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their part in an assessment, and their declarations</source>
      <translation>Rolle i en vurdering og erklæringer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What refers to them</source>
      <translation>Det, der henviser til personen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Where they are named</source>
      <translation>Hvor personen er nævnt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Reading it back …</source>
      <translation>Læser det igen …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their levels</source>
      <translation>Personens niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What they wrote down</source>
      <translation>Det, personen skrev ned</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>all that is held</source>
      <translation>alt, der er lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: the levels of {what}, until all have locked</source>
      <translation>{place}: niveauerne fra {what}, til alle har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: what is agreed on, until you have locked too</source>
      <translation>{place}: det, I bliver enige om, til du også har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>a colleague</source>
      <translation>en kollega</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>This computer does not know yet who you are.</source>
      <translation>Denne computer ved ikke, hvem du er, endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Run `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` once.</source>
      <translation>Kør `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` én gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>{path} can't be understood: {reason}.</source>
      <translation>{path} kan ikke forstås: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Take it from a backup, or remove it and run `workbench init` again with --person.</source>
      <translation>Hent den fra en sikkerhedskopi, eller fjern den, og kør `workbench init` igen med --person.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>You have no signing identity on this computer yet.</source>
      <translation>Du har ingen underskriftsidentitet på denne computer endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one with `workbench identity new`, or take one with `workbench identity import`.</source>
      <translation>Lav en med `workbench identity new`, eller hent en med `workbench identity import`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one, or choose the file of one that you have.</source>
      <translation>Lav en, eller vælg filen med en, du har.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>{path} was issued for another key than that of {identity}.</source>
      <translation>{path} er udstedt til en anden nøgle end den i {identity}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Send the certificate of exactly this identity to the authority again.</source>
      <translation>Send certifikatet for netop denne identitet til udstederen igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity is valid from {start} to {end} only: it can't sign today.</source>
      <translation>Din underskriftsidentitet er kun gyldig fra {start} til {end}: den kan ikke underskrive i dag.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it with `workbench identity renew`; what it signed before stays valid.</source>
      <translation>Forny den med `workbench identity renew`; det, den har underskrevet, forbliver gyldigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Forny den under Indstillinger, Identitet og personer; det, den har underskrevet, forbliver gyldigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>This identity names another person ({person}) than you are on this computer ({id}). Colleagues would see two people: begin this computer with `workbench init --identity` instead.</source>
      <translation>Denne identitet nævner en anden person ({person}) end den, du er på denne computer ({id}). Kolleger ville se to personer: begynd i stedet på denne computer med `workbench init --identity`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ended on {day}: it can't sign any more. Renew it; what it signed stays valid.</source>
      <translation>Din underskriftsidentitet udløb {day}: den kan ikke underskrive længere. Forny den; det, den har underskrevet, forbliver gyldigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ends on {day}, {when}. Renew it before.</source>
      <translation>Din underskriftsidentitet udløber {day}, {when}. Forny den inden da.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>in {count}</source>
      <translation>om {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>within a day</source>
      <translation>inden for et døgn</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/identities.py" />
      <source>{number} days</source>
      <extracomment>For one: day</extracomment>
      <translation>
        <numerusform>én dag</numerusform>
        <numerusform>{number} dage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/imported.py" />
      <source>it changed while it was read</source>
      <translation>den blev ændret, mens den blev læst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>kept answer for {short}</source>
      <translation>beholdt svar for {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>mark on {indicator}</source>
      <translation>markering af {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not known</source>
      <translation>ukendt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{words} for {short}</source>
      <translation>{words} for {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{count} kept answers</source>
      <translation>{count} beholdte svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>level {level} for {indicator}</source>
      <translation>niveau {level} for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>no level for {indicator}</source>
      <translation>intet niveau for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not applicable for {indicator}</source>
      <translation>ikke relevant for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>rationale for {indicator}</source>
      <translation>begrundelse for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>notes on {place}</source>
      <translation>noter til {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>quick note on {place}</source>
      <translation>hurtignote til {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>evidence {name}</source>
      <translation>dokument {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>{sort} on {indicator}</source>
      <translation>{sort} til {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>answer to {title}</source>
      <translation>svar på {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>the whole workspace</source>
      <translation>hele arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>what is not here any more</source>
      <translation>det, der ikke er her længere</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>a colleague's name</source>
      <translation>en kollegas navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>a cluster</source>
      <translation>en klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/keeping_verdicts.py" />
      <source>{path} is neither a .pdf nor a .txt file.</source>
      <translation>{path} er hverken en .pdf- eller en .txt-fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/keeping_verdicts.py" />
      <source>Choose a name that ends with .pdf or .txt.</source>
      <translation>Vælg et navn, der ender på .pdf eller .txt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>There is nothing to lock: {why}.</source>
      <translation>Der er intet at låse: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Locking closes levels that somebody else gives too, each without sight of the other.</source>
      <translation>At låse lukker de niveauer, en anden også giver, så ingen ser den andens.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Your levels are locked already.</source>
      <translation>Dine niveauer er allerede låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>A level can still be revised with a reason; what you first thought stays in the story.</source>
      <translation>Et niveau kan stadig ændres med en grund; det, du først mente, bliver i forløbet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>nobody scores beside you</source>
      <translation>ingen andre giver niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>you have given no level yet</source>
      <translation>du har ikke givet noget niveau endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>The log can't be written as {name}.</source>
      <translation>Loggen kan ikke skrives som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>Give a file that ends in .xlsx or .csv.</source>
      <translation>Angiv en fil, der ender på .xlsx eller .csv.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Nothing was asked for under {given}.</source>
      <translation>Intet blev efterspurgt under {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Give a number as `workbench request WS A` lists it: {known}.</source>
      <translation>Angiv et nummer, som `workbench request WS A` viser det: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>talk with {name}</source>
      <translation>samtale med {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>request for {words}</source>
      <translation>anmodning om {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>received</source>
      <translation>modtaget</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>open again</source>
      <translation>åben igen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>there is none yet</source>
      <translation>der er ingen endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>on a network drive</source>
      <translation>på et netværksdrev</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>in a folder that is kept in a cloud</source>
      <translation>i en mappe, der ligger i en sky</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>{name} lies {place}. Others may write there at the same moment, so it is opened with more care: slower, and in one place at a time. Better keep it on this computer, and share packages and copies.</source>
      <translation>{name} ligger {place}. Andre kan skrive der samtidig, så det åbnes med mere forsigtighed: langsommere, og kun ét sted ad gangen. Behold det hellere på denne computer, og del pakker og kopier.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>what was sound</source>
      <translation>det, der var helt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>There is no mapping “{given}” in this workspace, and no such file.</source>
      <translation>Der er ingen kobling »{given}« i dette arbejdsområde og ingen sådan fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>`workbench mapping list` shows those that are kept.</source>
      <translation>`workbench mapping list` viser dem, der er gemt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Choose one of those that are offered.</source>
      <translation>Vælg en af dem, der tilbydes.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>The mapping has no name.</source>
      <translation>Koblingen har intet navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Name it after the layout that it reads, e.g. Consultant's form 2019.</source>
      <translation>Giv den navn efter den opsætning, den læser, f.eks. Konsulentens skema 2019.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>mapping “{name}”</source>
      <translation>kobling »{name}«</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>removal of the mapping “{name}”</source>
      <translation>fjernelse af koblingen »{name}«</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Not answered, or not readable yet</source>
      <translation>Ikke besvaret, eller kan ikke læses endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No level yet</source>
      <translation>Intet niveau endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Required document not seen</source>
      <translation>Krævet dokument ikke set</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Figures that do not fit together</source>
      <translation>Tal, der ikke passer sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No declaration of interest by</source>
      <translation>Habilitetserklæring mangler fra</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Levels not locked by</source>
      <translation>Niveauer ikke låst af</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No agreed level yet</source>
      <translation>Intet aftalt niveau endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Agreed levels not approved by</source>
      <translation>Aftalte niveauer ikke godkendt af</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Colleagues differ on</source>
      <translation>Kolleger er uenige om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No signing identity known of</source>
      <translation>Underskriftsidentitet ikke kendt for</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>level of {indicator}</source>
      <translation>niveau for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>and {count}</source>
      <translation>og {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/missing_words.py" />
      <source>{number} more</source>
      <extracomment>For one: more</extracomment>
      <translation>
        <numerusform>én mere</numerusform>
        <numerusform>{number} mere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>thing</source>
      <translation>ting</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what it is</source>
      <translation>hvad det er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the name</source>
      <translation>navnet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the edition</source>
      <translation>udgaven</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the period</source>
      <translation>perioden</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>whose it is</source>
      <translation>hvis det er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the status</source>
      <translation>status</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what the last period was</source>
      <translation>hvad forrige periode var</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the first day of the visit</source>
      <translation>besøgets første dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the last day of the visit</source>
      <translation>besøgets sidste dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the removal</source>
      <translation>fjernelsen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>which file it is</source>
      <translation>hvilken fil det er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what stands where</source>
      <translation>hvad der står hvor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the clusters to compare with</source>
      <translation>klyngerne at sammenligne med</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the title</source>
      <translation>titlen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the text</source>
      <translation>teksten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the short form</source>
      <translation>den korte form</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the agenda</source>
      <translation>programmet for besøget</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what is asked for</source>
      <translation>hvad der bedes om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>when it came</source>
      <translation>hvornår det kom</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>until when it is due</source>
      <translation>fristen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>who spoke</source>
      <translation>hvem der talte</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>evidence</source>
      <translation>dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>finding</source>
      <translation>iagttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>measure</source>
      <translation>tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>label</source>
      <translation>mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>talk</source>
      <translation>samtale</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>request</source>
      <translation>anmodning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>cluster</source>
      <translation>klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>mapping</source>
      <translation>kobling</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>log of access</source>
      <translation>adgangslog</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>erasure</source>
      <translation>sletning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the note on {indicator}</source>
      <translation>noten til {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster's mark on {question}</source>
      <translation>klyngens markering af {question}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the role of {name}</source>
      <translation>rollen for {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the declaration of interest of {name}</source>
      <translation>habilitetserklæringen fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the lock on the levels of {name}</source>
      <translation>låsen på niveauerne fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the approval by {name}</source>
      <translation>godkendelsen fra {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} answers</source>
      <extracomment>For one: answer</extracomment>
      <translation>
        <numerusform>ét svar</numerusform>
        <numerusform>{number} svar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} levels</source>
      <extracomment>For one: level</extracomment>
      <translation>
        <numerusform>ét niveau</numerusform>
        <numerusform>{number} niveauer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} notes</source>
      <extracomment>For one: note</extracomment>
      <translation>
        <numerusform>én note</numerusform>
        <numerusform>{number} noter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} other entries</source>
      <extracomment>For one: other entry</extracomment>
      <translation>
        <numerusform>én anden post</numerusform>
        <numerusform>{number} andre poster</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} earlier entries</source>
      <extracomment>For one: earlier entry</extracomment>
      <translation>
        <numerusform>én tidligere post</numerusform>
        <numerusform>{number} tidligere poster</numerusform>
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
      <translation>niveauet for {indicator} i sporet for {whose}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>of {time} by {name}</source>
      <translation>den {time} af {name}</translation>
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
      <translation>{assessment}, dens udgave</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an assessment</source>
      <translation>en vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{assessment} (taken over from a workbook)</source>
      <translation>{assessment} (overtaget fra et regneark)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster</source>
      <translation>klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an answer or statement</source>
      <translation>et svar eller en oplysning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>by {name}</source>
      <translation>af {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The file asks by {old}; its answers are restated by {new}.</source>
      <translation>Filen spørger efter {old}; svarene omregnes efter {new}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer to {name} has no place any more: {why}</source>
      <translation>Svaret på {name} har ingen plads længere: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer for {name} can't be restated ({words}): {why}</source>
      <translation>Svaret for {name} kan ikke omregnes ({words}): {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} says “{words}”, to a question that is not asked any more.</source>
      <translation>I {address} står »{words}«, til et spørgsmål, der ikke stilles længere.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} marks a question that is not asked any more: {told}.</source>
      <translation>{address} markerer et spørgsmål, der ikke stilles længere: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>{name} is not on this assessment.</source>
      <translation>{name} er ikke med i denne vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Its lead can let somebody join who hands over their certificate, the file me.crt.</source>
      <translation>Den ledende assessor kan optage en, der afleverer sit certifikat, filen me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>“{given}” is no role.</source>
      <translation>»{given}« er ingen rolle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Choose from: lead, co, third, observer.</source>
      <translation>Vælg mellem: lead, co, third, observer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Only the lead may do this: {what}.</source>
      <translation>Kun den ledende assessor kan gøre dette: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Ask {lead} to do it.</source>
      <translation>Bed {lead} om at gøre det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The assessment would have no lead any more.</source>
      <translation>Vurderingen ville ikke have nogen ledende assessor længere.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>First let somebody else join as lead: then you become co-assessor and may leave.</source>
      <translation>Optag først en anden som ledende: så bliver du medassessor og kan gå ud.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>declaration of interest</source>
      <translation>habilitetserklæring</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>let somebody else leave</source>
      <translation>lade en anden gå ud</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The declaration</source>
      <translation>Erklæringen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>hand over the lead</source>
      <translation>give ledelsen fra sig</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>give somebody another role</source>
      <translation>give nogen en anden rolle</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>whoever began it</source>
      <translation>den, der begyndte den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>At least 8 characters. Best are four words that nobody would put together.</source>
      <translation>Mindst 8 tegn. Bedst er fire ord, som ingen ville sætte sammen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Too short: at least 8 characters.</source>
      <translation>For kort: mindst 8 tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Weak: a computer guesses it soon. Best are four words that nobody would put together.</source>
      <translation>Svag: en computer gætter den snart. Bedst er fire ord, som ingen ville sætte sammen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Fair. One more word that nobody would expect makes it strong.</source>
      <translation>Rimelig. Et ord mere, som ingen ville vente, gør den stærk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Strong.</source>
      <translation>Stærk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Last period's edition does not ask “{question}”.</source>
      <translation>Forrige periodes udgave spørger ikke om »{question}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Choose another question, or dismiss the cell with a reason.</source>
      <translation>Vælg et andet spørgsmål, eller afvis cellen med en grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Withheld: fewer than {limit} clusters have a level here, or such a group could be worked out from this one.</source>
      <translation>Holdt tilbage: færre end {limit} klynger har et niveau her, eller sådan en gruppe kunne regnes ud fra denne.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Reference: {name}</source>
      <translation>Reference: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>median {median}, half of them between {low} and {high}</source>
      <translation>median {median}, halvdelen af dem mellem {low} og {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, four fifths between {low} and {high}</source>
      <translation>, fire femtedele mellem {low} og {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>{own_words}{n} clusters: {half}{tenths}.</source>
      <translation>{own_words}{n} klynger: {half}{tenths}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Level {own}{place}{rank}. </source>
      <translation>Niveau {own}{place}{rank}. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>All clusters of the portfolio</source>
      <translation>Alle klynger i porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>not given</source>
      <translation>ikke angivet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Top quarter</source>
      <translation>Øverste fjerdedel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Lowest quarter</source>
      <translation>Nederste fjerdedel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Above the median</source>
      <translation>Over medianen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>No level of its own. </source>
      <translation>Intet eget niveau. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, {ordinal} percentile</source>
      <translation>, {ordinal} percentil</translation>
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
      <translation>Vurderet for {year}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Size: {band}</source>
      <translation>Størrelse: {band}</translation>
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
      <translation>Niveauer, der giver {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Scores that come to no label</source>
      <translation>Niveauer, der ikke giver noget mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Age: {band} years</source>
      <translation>Alder: {band} år</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Age: {band}</source>
      <translation>Alder: {band}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Field</source>
      <translation>Område</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_coverage.py" />
      <source>no cluster</source>
      <translation>ingen klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_coverage.py" />
      <source>no label</source>
      <translation>intet mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>The portfolio has no package of {wanted}.</source>
      <translation>Porteføljen har ingen pakke for {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>`workbench portfolio packages` lists what it has.</source>
      <translation>`workbench portfolio packages` viser, hvad den har.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Tables can't be written as {path}.</source>
      <translation>Tabeller kan ikke skrives som {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Name a file that ends in .xlsx, .pdf, .csv or .parquet; for several tables a folder.</source>
      <translation>Angiv en fil, der ender på .xlsx, .pdf, .csv eller .parquet; for flere tabeller en mappe.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>too few to say</source>
      <translation>for få til at sige noget</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>may be where they began</source>
      <translation>kan skyldes, hvor de begyndte</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>no difference can be told</source>
      <translation>ingen forskel at se</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>Each cluster's own indicators that began at the same level</source>
      <translation>Hver klynges egne indikatorer, der begyndte på samme niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>the difference lies between {low} and {high} percentage points: {verdict}.</source>
      <translation>forskellen ligger mellem {low} og {high} procentpoint: {verdict}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose in {rose} % of {n} clusters with a measure, and in {others} % of {m} without. </source>
      <translation>steg i {rose} % af {n} klynger med et tiltag, og i {others} % af {m} uden. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose more often with a measure</source>
      <translation>steg oftere med et tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose less often with a measure</source>
      <translation>steg sjældnere med et tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio has no cluster “{given}”.</source>
      <translation>Porteføljen har ingen klynge »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give its id, the beginning of it, or its exact name, as `workbench portfolio calendar` shows them.</source>
      <translation>Angiv dens id, begyndelsen af det eller det nøjagtige navn, som `workbench portfolio calendar` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>“{given}” can mean {count} clusters of the portfolio: {candidates}.</source>
      <translation>»{given}« kan betyde {count} klynger i porteføljen: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give more of the id.</source>
      <translation>Angiv mere af id'et.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio knows of no {label} of {name} that was given on {on}.</source>
      <translation>Porteføljen kender intet mærke {label} for {name}, der blev givet {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>`workbench portfolio calendar` shows labels and the days on which they were given.</source>
      <translation>`workbench portfolio calendar` viser mærker og de dage, de blev givet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Read the portfolio anew: somebody else may have taken it back.</source>
      <translation>Læs porteføljen på ny: en anden kan have taget det tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Without a reason no label is taken back.</source>
      <translation>Uden en grund tages intet mærke tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Say why, e.g. “entered for the wrong cluster”; it is kept beside the label.</source>
      <translation>Angiv hvorfor, f.eks. »indført for den forkerte klynge«; det gemmes sammen med mærket.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>reason</source>
      <translation>grund</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>{files} is written, but the portfolio's log can't tell of it: {reason}.</source>
      <translation>{files} er skrevet, men porteføljens log kan ikke få det med: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>Tell whoever keeps the portfolio what you took from it; who may write to it can put it into its log.</source>
      <translation>Fortæl den, der forvalter porteføljen, hvad du tog fra den; den, der kan skrive i den, kan føre det ind i loggen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>These clusters can't be put together: {reason}.</source>
      <translation>Disse klynger kan ikke lægges sammen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Give two or more clusters whose newest packages follow one edition that this program knows.</source>
      <translation>Angiv to eller flere klynger, hvis nyeste pakker følger én udgave, som programmet kender.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>holds</source>
      <translation>holder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>fails</source>
      <translation>holder ikke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, no overlap</source>
      <translation>Sammen, uden overlap</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, by the lists</source>
      <translation>Sammen, efter listerne</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, full overlap</source>
      <translation>Sammen, fuldt overlap</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>No overlap</source>
      <translation>Uden overlap</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>By the lists</source>
      <translation>Efter listerne</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Full overlap</source>
      <translation>Fuldt overlap</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figure</source>
      <translation>Tal</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Unit</source>
      <translation>Enhed</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Known of</source>
      <translation>Kendt af</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Least</source>
      <translation>Mindst</translation>
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
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Levels today</source>
      <translation>Niveauer i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figures suggest</source>
      <translation>Tallene tyder på</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Outlook</source>
      <translation>Udsigt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>List of</source>
      <translation>Liste fra</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>And in that of</source>
      <translation>Og i den fra</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Members</source>
      <translation>Medlemmer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>The sheet {path} does not say what was released: {fault}</source>
      <translation>Arket {path} siger ikke, hvad der blev frigivet: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>It was not written. Please send us this sentence.</source>
      <translation>Det blev ikke skrevet. Send os gerne denne sætning.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>{number} clusters are</source>
      <extracomment>For one: cluster is</extracomment>
      <translation>
        <numerusform>én klynge er</numerusform>
        <numerusform>{number} klynger er</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>{number} further labels</source>
      <extracomment>For one: further label</extracomment>
      <translation>
        <numerusform>ét mærke mere</numerusform>
        <numerusform>{number} mærker mere</numerusform>
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
      <translation>Klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Gold</source>
      <translation>Guld</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Silver</source>
      <translation>Sølv</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Bronze</source>
      <translation>Bronze</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>No label</source>
      <translation>Intet mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Fields</source>
      <translation>Fagområder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Committed</source>
      <translation>Forpligtede</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Gap</source>
      <translation>Hul</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>And</source>
      <translation>Og</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Clusters in both</source>
      <translation>Klynger i begge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Fields in common</source>
      <translation>Fælles fagområder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels in both</source>
      <translation>Mærker i begge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Now</source>
      <translation>Nu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Largest gone</source>
      <translation>Uden den største</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels not renewed</source>
      <translation>Mærker ikke fornyet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money ends</source>
      <translation>Pengene slut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>All three</source>
      <translation>Alle tre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money not told</source>
      <translation>Penge ikke oplyst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Holds</source>
      <translation>Har</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Content</source>
      <translation>Indhold</translation>
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
      <translation>Programmer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Which</source>
      <translation>Hvilke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Levels</source>
      <translation>Niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Hub</source>
      <translation>Nav</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>FTE</source>
      <translation>Årsværk</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Events</source>
      <translation>Arrangementer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Points %</source>
      <translation>Point %</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Hold a label</source>
      <translation>Har et mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>When</source>
      <translation>Hvornår</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>What</source>
      <translation>Hvad</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Label</source>
      <translation>Mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Until</source>
      <translation>Til</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Predecessors</source>
      <translation>Forgængere</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Their last levels</source>
      <translation>Deres sidste niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>First level since</source>
      <translation>Første niveau siden</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Member services</source>
      <translation>Medlemsydelser</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Internationalisation</source>
      <translation>Internationalisering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Services sold, share of income</source>
      <translation>Solgte ydelser, andel af indtægterne</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Fees, share of income</source>
      <translation>Kontingenter, andel af indtægterne</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>EU money, share of income</source>
      <translation>EU-midler, andel af indtægterne</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Events of all services</source>
      <translation>Arrangementer i alle ydelser</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Participants in all services</source>
      <translation>Deltagere i alle ydelser</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Some %</source>
      <translation>Nogen %</translation>
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
      <translation>Holdt tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody speaks for somebody else here: this workspace is not for practice only.</source>
      <translation>Ingen taler for andre her: dette arbejdsområde er ikke kun til øvelse.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Leave out --as, or use the practice workspace.</source>
      <translation>Udelad --as, eller brug øvelsesarbejdsområdet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody in this workspace has the e-mail address {given}.</source>
      <translation>Ingen i dette arbejdsområde har e-mailadressen {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Let them join first: `workbench join WS A PERSON.crt --role co`.</source>
      <translation>Optag personen først: `workbench join WS A PERSON.crt --role co`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Taking what colleagues added: {what} of {count} …</source>
      <translation>Henter det, kolleger har tilføjet: {what} af {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: it was put there under another name than its own.</source>
      <translation>{name} blev ikke taget: den blev lagt der under et andet navn end sit eget.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: its signature is not that of the laptop that it names.</source>
      <translation>{name} blev ikke taget: underskriften er ikke fra den computer, den nævner.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Something was sealed for you by a laptop that nobody introduced ({by}…). Ask for its file me.crt.</source>
      <translation>Noget er forseglet til dig af en computer, som ingen har præsenteret ({by}…). Bed om dens fil me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Merging {what} to {min} of {count} entries …</source>
      <translation>Fletter post {what} til {min} af {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {sentence}</source>
      <translation>{name} blev ikke taget: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {error}.</source>
      <translation>{name} blev ikke taget: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Number {number} of a colleague's laptop was not taken: {error}.</source>
      <translation>Nummer {number} fra en kollegas computer blev ikke taget: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Nothing is sealed for {value_of}: their certificate is not on your trust list.</source>
      <translation>Intet er forseglet til {value_of}: certifikatet står ikke på din liste over betroede.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Signing what colleagues lack …</source>
      <translation>Underskriver det, kolleger mangler …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>a sync writes</source>
      <translation>en synkronisering skriver</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what colleagues lack: {what} of {count} …</source>
      <translation>Lægger det til, som kolleger mangler: {what} af {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding evidence: {what} of {count} …</source>
      <translation>Lægger dokumenter til: {what} af {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what did not arrive last time …</source>
      <translation>Lægger det til, som ikke kom frem sidst …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/questionnaires.py" />
      <source>The questionnaire does not say what the assessment says: {fault}.</source>
      <translation>Spørgeskemaet siger ikke det, vurderingen siger: {fault}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/receipts.py" />
      <source>{number} snapshots were</source>
      <extracomment>For one: snapshot was</extracomment>
      <translation>
        <numerusform>ét øjebliksbillede blev</numerusform>
        <numerusform>{number} øjebliksbilleder blev</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/receipts.py" />
      <source>{number} copies</source>
      <extracomment>For one: copy</extracomment>
      <translation>
        <numerusform>én kopi</numerusform>
        <numerusform>{number} kopier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Only one assessor scores this assessment.</source>
      <translation>Kun én assessor giver niveauer i denne vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels stand as they are: there is nothing to agree on.</source>
      <translation>Niveauerne gælder, som de er: der er intet at blive enige om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Not locked yet: {names}.</source>
      <translation>Ikke låst endnu: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Levels are shown and agreed on once everybody has locked.</source>
      <translation>Niveauer vises og aftales, når alle har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels of {names} are locked and have not come to this laptop yet.</source>
      <translation>Niveauerne fra {names} er låst og er ikke kommet til denne computer endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more: `workbench restore WS FROM`.</source>
      <translation>Hent deres fil ind én gang til: `workbench restore WS FROM`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more.</source>
      <translation>Hent deres fil ind én gang til.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Level {level} for {indicator} is not what everybody gave.</source>
      <translation>Niveau {level} for {indicator} er ikke det, alle gav.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Say why you agree on it with --why, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Sig med --why, hvorfor I bliver enige om det, med mindst 20 tegn: det er alt, hvad rapporten siger om det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Write why you agree on it, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Skriv, hvorfor I bliver enige om det, med mindst 20 tegn: det er alt, hvad rapporten siger om det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The consensus is approved by {names}.</source>
      <translation>Enigheden godkendes af {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Your own word is your signature, or what you agreed on.</source>
      <translation>Dit eget ord er din underskrift eller det, du blev enig om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>There is no agreed level yet for {indicators}.</source>
      <translation>Der er intet aftalt niveau endnu for {indicators}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Agree on these first.</source>
      <translation>Bliv enige om disse først.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>agreed level for {indicator}</source>
      <translation>aftalt niveau for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>reason for {indicator}</source>
      <translation>grund for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>{count} equal levels agreed</source>
      <translation>{count} ens niveauer aftalt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>There is no {noun} “{given}” in this workspace.</source>
      <translation>Der er ingen {noun} »{given}« i dette arbejdsområde.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>`workbench {kind} list` shows them; give an id, its beginning, or the exact name.</source>
      <translation>`workbench {kind} list` viser dem; angiv et id, begyndelsen af det eller det nøjagtige navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Nobody in this workspace is called “{given}”.</source>
      <translation>Ingen i dette arbejdsområde hedder »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Give the exact name or e-mail address, as it was written when the person joined, or their id.</source>
      <translation>Angiv det nøjagtige navn eller e-mailadressen, som de blev skrevet, da personen kom med, eller personens id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>“{given}” can mean {several}: {candidates}.</source>
      <translation>»{given}« kan betyde {several}: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>assessment</source>
      <translation>vurdering</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/references.py" />
      <source>{number} assessments</source>
      <extracomment>For one: {number} assessment</extracomment>
      <translation>
        <numerusform>én vurdering</numerusform>
        <numerusform>{number} vurderinger</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/references.py" />
      <source>{number} persons</source>
      <extracomment>For one: {number} person</extracomment>
      <translation>
        <numerusform>én person</numerusform>
        <numerusform>{number} personer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>There is nothing to pack: no group of the edition {edition} may be shown.</source>
      <translation>Der er intet at pakke: ingen gruppe i udgaven {edition} må vises.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A group has to have at least {limit} clusters; `workbench portfolio stats` shows which have.</source>
      <translation>En gruppe skal have mindst {limit} klynger; `workbench portfolio stats` viser, hvilke der har.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>The portfolio holds several editions: {known}.</source>
      <translation>Porteføljen har flere udgaver: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Say with --edition of which one is meant.</source>
      <translation>Sig med --edition, hvilken der menes.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A pack needs a title of at most {limit} characters.</source>
      <translation>En referencepakke skal have en titel på højst {limit} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Name the clusters in it and the year, e.g. “Danish clusters 2026”.</source>
      <translation>Nævn klyngerne i den og året, f.eks. »Danske klynger 2026«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>This laptop has no reference portfolio “{given}”.</source>
      <translation>Denne computer har ingen referenceportefølje »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>`workbench reference list` shows those it has; `workbench reference add` takes one.</source>
      <translation>`workbench reference list` viser dem, den har; `workbench reference add` tager en ind.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>{path} is valid, but {name}, who signed it, is not on your trust list.</source>
      <translation>{path} er gyldig, men {name}, som har underskrevet den, står ikke på din liste over betroede.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Compare the fingerprint and trust them (`workbench identity trust`), then take it again.</source>
      <translation>Sammenlign fingeraftrykket, og gør det betroet (`workbench identity trust`); tag den så ind igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” has no group “{given}”.</source>
      <translation>»{title}« har ingen gruppe »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>It has: {known}.</source>
      <translation>Den har: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” is about the edition {theirs}, and the assessment about {ours}.</source>
      <translation>»{title}« handler om udgaven {theirs}, og vurderingen om {ours}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Ask for a pack of the assessment's edition.</source>
      <translation>Bed om en referencepakke for vurderingens udgave.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>“{given}” is nobody to whom something is released.</source>
      <translation>»{given}« er ingen, der frigives noget til.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose cluster, programme or public.</source>
      <translation>Vælg cluster, programme eller public.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>There is nothing called “{given}” to release.</source>
      <translation>Der er intet, der hedder »{given}«, at frigive.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose from {known}, a document's number or a question's id: `workbench forms show {edition}` lists them.</source>
      <translation>Vælg mellem {known}, et dokuments nummer eller et spørgsmåls id: `workbench forms show {edition}` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>A text belongs to one item, and {items} needs none.</source>
      <translation>En tekst hører til ét punkt, og {items} skal ikke have nogen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Release one of {known} with --text at a time.</source>
      <translation>Frigiv én af {known} med --text ad gangen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} has no text yet, so there is nothing to release.</source>
      <translation>{item} har ingen tekst endnu, så der er intet at frigive.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Give it with --text.</source>
      <translation>Angiv den med --text.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The text for {item} has {length} characters, and the profile has room for {limit}.</source>
      <translation>Teksten til {item} har {length} tegn, og profilen har plads til {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} is not released to anybody, so it can't be withdrawn.</source>
      <translation>{item} er ikke frigivet til nogen, så det kan ikke trækkes tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Released: {known}.</source>
      <translation>Frigivet: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The cluster has not released its name to the public, so there is no profile to write.</source>
      <translation>Klyngen har ikke frigivet sit navn til offentligheden, så der er ingen profil at skrive.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Write down what it agrees to: workbench release WS A --to public --items name,members …</source>
      <translation>Skriv ned, hvad den siger ja til: workbench release WS A --to public --items name,members …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Leave the public profile out until it agrees; what it agrees to is written down by a command.</source>
      <translation>Udelad den offentlige profil, til klyngen siger ja; det, den siger ja til, skrives ned med en kommando.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>nothing is</source>
      <translation>intet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring.py" />
      <source>Something without a name</source>
      <translation>Noget uden navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} does not verify, so nothing is taken from it: {reason}</source>
      <translation>{path} består ikke kontrollen, så intet tages fra den: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>`workbench verify {path}` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify {path}` siger mere; bed afsenderen om pakken, som den blev underskrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} is about {what}, which this workspace does not know.</source>
      <translation>{path} handler om {what}, som dette arbejdsområde ikke kender.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>Restore from a snapshot or a colleague's workspace first; a package can fill in what is missing there.</source>
      <translation>Gendan først fra et øjebliksbillede eller en kollegas arbejdsområde; en pakke kan udfylde det, der mangler der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>An assessment</source>
      <translation>En vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>a signature is not valid.</source>
      <translation>en underskrift er ikke gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{name}: not on your trust list yet</source>
      <translation>{name}: står ikke på din liste over betroede endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{each} is half written or was changed</source>
      <translation>{each} er kun halvt skrevet eller blev ændret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Whoever keeps data for longer or shorter than usual says why.</source>
      <translation>Den, der gemmer data længere eller kortere end sædvanligt, siger hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a reason with --reason, e.g. “renewal of the label in 2029”.</source>
      <translation>Angiv en grund med --reason, f.eks. »fornyelse af mærket i 2029«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Write why, e.g. “renewal of the label in 2029”.</source>
      <translation>Skriv hvorfor, f.eks. »fornyelse af mærket i 2029«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{day} is over already, so nothing can be kept until then.</source>
      <translation>{day} er allerede forbi, så intet kan gemmes til da.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a later day; what is not needed any more can be erased: `workbench erase WS CLUSTER --reason T`.</source>
      <translation>Angiv en senere dag; det, der ikke skal bruges længere, kan slettes: `workbench erase WS CLUSTER --reason T`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Choose a later day; what is not needed any more can be erased: Erase a cluster.</source>
      <translation>Vælg en senere dag; det, der ikke skal bruges længere, kan slettes: Slet en klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>the day until which it is kept</source>
      <translation>den dag, den gemmes til</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{name} was to be kept until {day}. Keep it longer, or erase it.</source>
      <translation>{name} skulle gemmes til {day}. Gem længere, eller slet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/retaining.py" />
      <source>{number} assessments have been kept as long as agreed, {name} among them.</source>
      <extracomment>For one: one assessment has been kept as long as agreed: {name}.</extracomment>
      <translation>
        <numerusform>én vurdering er gemt så længe som aftalt: {name}.</numerusform>
        <numerusform>{number} vurderinger er gemt så længe som aftalt, blandt dem {name}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}, the usual time</source>
      <translation>Til {until}, den sædvanlige tid</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}: {why}</source>
      <translation>Til {until}: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}</source>
      <translation>Til {until}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} is its name</source>
      <translation>»{label}« {side} er dets navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} is like its name</source>
      <translation>»{label}« {side} ligner dets navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} says the same as its name</source>
      <translation>»{label}« {side} siger det samme som dets navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its left</source>
      <translation>til venstre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>above it</source>
      <translation>ovenover</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its right</source>
      <translation>til højre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>below it</source>
      <translation>nedenunder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>in front of it in its own cell</source>
      <translation>foran i samme celle</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but what does “{head}” over it mean?</source>
      <translation>men hvad betyder »{head}« ovenover?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but {reason}</source>
      <translation>men {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire was made for {cluster} {period}, not for this assessment of {own} {own_period}.</source>
      <translation>Dette spørgeskema blev lavet til {cluster} {period}, ikke til denne vurdering af {own} {own_period}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Take it with the assessment that it was made for{hint}.</source>
      <translation>Intet blev ændret. Tag det med den vurdering, det blev lavet til{hint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Open the assessment that it was made for, and take it over there.</source>
      <translation>Intet blev ændret. Åbn den vurdering, det blev lavet til, og overtag det der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire asks by {given}; no crosswalk leads from it to {wanted}, the assessment's own.</source>
      <translation>Dette spørgeskema spørger efter {given}; ingen overgang fører fra det til {wanted}, vurderingens egen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Export a new questionnaire and ask the cluster to copy its answers there.</source>
      <translation>Intet blev ændret. Eksportér et nyt spørgeskema, og bed klyngen kopiere sine svar dertil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>{path} is no questionnaire of ours: it has no Metadata sheet that says so.</source>
      <translation>{path} er ikke et af vores spørgeskemaer: det har intet Metadata-ark, der siger det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Ask for the file that was filled in, saved as .xlsx; any other workbook can be imported too.</source>
      <translation>Bed om den udfyldte fil, gemt som .xlsx; ethvert andet regneark kan også importeres.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>questionnaire {name}</source>
      <translation>spørgeskema {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>mark that was talked about</source>
      <translation>markering, der er talt om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>: `--assessment {other}`</source>
      <translation>: `--assessment {other}`</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>another cluster</source>
      <translation>en anden klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returns.py" />
      <source>our own questionnaire</source>
      <translation>vores eget spørgeskema</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It can be read in more than one way</source>
      <translation>Den kan læses på mere end én måde</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It names other cells: a heading, a label, a note.</source>
      <translation>Den navngiver andre celler: en overskrift, en etiket, en note.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is about another cluster.</source>
      <translation>Den gælder en anden klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is of another year, and can't be read.</source>
      <translation>Den gælder et andet år og kan ikke læses.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>You left it out.</source>
      <translation>Du udelod den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>{reading}, of {period}</source>
      <translation>{reading}, fra {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>A figure of {period}: kept as that year's.</source>
      <translation>Et tal fra {period}: gemmes som det års tal.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>or¦between ways to read a cell</source>
      <translation>eller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>You are not among the assessors who score this assessment.</source>
      <translation>Du er ikke blandt de assessorer, der giver niveauer i denne vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Ask its lead to let you join as lead, co-assessor or third assessor.</source>
      <translation>Bed den ledende assessor optage dig som ledende, med- eller tredje assessor.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Your levels are locked: a change of {indicator} is a revision that needs its reason.</source>
      <translation>Dine niveauer er låst: en ændring af {indicator} er en revision, der skal have en grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Give the level again with why it changes, in five characters or more; what you first thought stays in the story.</source>
      <translation>Giv niveauet igen med, hvorfor det ændres, med mindst fem tegn; det, du først tænkte, bliver stående i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Nobody on your trust list is called “{given}”.</source>
      <translation>Ingen på din liste over betroede hedder »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give an age recipient (age1…), a file me.crt, or the name or e-mail of somebody whom you trust.</source>
      <translation>Angiv en age-modtager (age1…), en fil me.crt eller navn eller e-mail på en, du stoler på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>The certificate of {name} names no key to seal for.</source>
      <translation>Certifikatet for {name} nævner ingen nøgle at forsegle til.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Ask them for the file me.crt of their laptop: it does.</source>
      <translation>Bed om filen me.crt fra deres computer: den gør det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>“{given}” can mean {count} people on your trust list: {candidates}.</source>
      <translation>»{given}« kan betyde {count} personer på din liste over betroede: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give the e-mail address, or the file me.crt.</source>
      <translation>Angiv e-mailadressen eller filen me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>{path} is not signed, or not as it was signed: {reason}</source>
      <translation>{path} er ikke underskrevet eller ikke, som den blev underskrevet: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first: `workbench sign`. Only what nobody can change any more is sealed.</source>
      <translation>Underskriv den først: `workbench sign`. Kun det, ingen kan ændre mere, forsegles.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first. Only what nobody can change any more is sealed.</source>
      <translation>Underskriv den først. Kun det, ingen kan ændre mere, forsegles.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Choose another name or folder.</source>
      <translation>Vælg et andet navn eller en anden mappe.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>{name} works on this laptop already.</source>
      <translation>{name} arbejder allerede på denne computer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Choose them in the list of those who share it.</source>
      <translation>Vælg personen på listen over dem, der deler den.</translation>
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
      <translation>Bringer det nye til {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Taking what is new from them …</source>
      <translation>Henter det nye fra dem …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>The program does not do here what it should: {what}.</source>
      <translation>Programmet gør her ikke, hvad det skal: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>Install it anew; if that does not help, send us what `workbench selftest` says.</source>
      <translation>Installér det igen; hvis det ikke hjælper, så send os, hvad `workbench selftest` siger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Colleagues do not differ on “{field}”.</source>
      <translation>Kolleger er ikke uenige om »{field}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>`workbench conflicts WS A` lists what they differ on.</source>
      <translation>`workbench conflicts WS A` viser, hvad de er uenige om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>It was settled meanwhile: nothing more is to be done.</source>
      <translation>Det blev afgjort i mellemtiden: der er ikke mere at gøre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Settling “{field}” needs its reason.</source>
      <translation>At afgøre »{field}« kræver en grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Say why with --why, in five characters or more.</source>
      <translation>Sig hvorfor med --why, med mindst fem tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Write why, in five characters or more.</source>
      <translation>Skriv hvorfor, med mindst fem tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>“{field}” is settled by one of the values that were given.</source>
      <translation>»{field}« afgøres med en af de værdier, der blev givet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Choose from: {values}.</source>
      <translation>Vælg mellem: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>the choice for “{title}”</source>
      <translation>valget for »{title}«</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>from {told}</source>
      <translation>fra {told}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>from a file</source>
      <translation>fra en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>nothing</source>
      <translation>intet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>this laptop</source>
      <translation>denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>your other laptop</source>
      <translation>din anden computer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>their laptop</source>
      <translation>deres computer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>No address was given.</source>
      <translation>Ingen adresse blev angivet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>Type the path of a folder, or an address such as https://cloud.example.org/dav/assessors.</source>
      <translation>Skriv stien til en mappe eller en adresse som https://cloud.example.org/dav/assessors.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/sharing.py" />
      <source>{number} other changes</source>
      <extracomment>For one: other change</extracomment>
      <translation>
        <numerusform>én anden ændring</numerusform>
        <numerusform>{number} andre ændringer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>{changes} from you, on another laptop</source>
      <translation>{changes} fra dig, på en anden computer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>{changes} from {name}</source>
      <translation>{changes} fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>The assessment itself</source>
      <translation>Selve vurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>The assessment has no finding or measure {given}.</source>
      <translation>Vurderingen har ingen iagttagelse eller tiltag {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Give a number as the report prints it: {known}.</source>
      <translation>Angiv et nummer, som rapporten skriver det: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>The short form of {number} has {length} characters, and the summary page has room for {room}.</source>
      <translation>Den korte form af {number} har {length} tegn, og sammenfatningen har plads til {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Shorten it; the whole text stands further on in the report anyway.</source>
      <translation>Forkort den; hele teksten står alligevel længere inde i rapporten.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>short form of {number}</source>
      <translation>kort form af {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>{path} does not say which person it belongs to, as it was made elsewhere.</source>
      <translation>{path} siger ikke, hvilken person den tilhører, da den er lavet et andet sted.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>Give --person with your person id (`workbench identity show` on your first laptop).</source>
      <translation>Angiv --person med dit person-id (`workbench identity show` på din første computer).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no person id.</source>
      <translation>»{given}« er intet person-id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It looks like 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` gave it.</source>
      <translation>Det ser ud som 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` viste det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no address of a time stamp authority.</source>
      <translation>»{given}« er ingen adresse på en tidsstempeltjeneste.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It starts with http:// or https://; whoever runs the authority tells it.</source>
      <translation>Den begynder med http:// eller https://; den, der driver tjenesten, kan oplyse den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}; what you signed was finished at {finished}. If that is not right, set the clock and sign a fresh copy: the time stays in the signature.</source>
      <translation>Denne computers ur viser {now}; det, du underskrev, blev færdigt {finished}. Passer det ikke, så stil uret og underskriv en ny kopi: tiden bliver stående i underskriften.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}, earlier than a signature that was there before yours: one of the two clocks is wrong. If it is yours, set it right and sign a fresh copy.</source>
      <translation>Denne computers ur viser {now}, tidligere end en underskrift, der var der før din: et af de to ure går forkert. Er det dit, så stil det rigtigt og underskriv en ny kopi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>No shared place is known yet.</source>
      <translation>Der kendes intet fællesområde endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Give it once: `workbench sync WS --hub URL`; the help page shared-place.md shows what a URL can be.</source>
      <translation>Angiv det én gang: `workbench sync WS --hub URL`; hjælpesiden shared-place.md viser, hvad en URL kan være.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Choose one under Sync.</source>
      <translation>Vælg et under Synk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Looking what is new …</source>
      <translation>Ser efter nyt …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>{each} in it is half written or was changed.</source>
      <translation>{each} i det er kun halvt skrevet eller blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A signed package</source>
      <translation>En underskrevet pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A piece of evidence</source>
      <translation>Et dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} ({sha256}…) is not what it was said to be, or sealed for others.</source>
      <translation>{what} ({sha256}…) er ikke det, der blev oplyst, eller er forseglet til andre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>Taking evidence: {what} of {count} …</source>
      <translation>Henter dokumenter: {what} af {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} was not taken: {sentence}</source>
      <translation>{what} blev ikke taget: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>Nothing is lost, and which answer is the newest does not depend on it.</source>
      <translation>Intet er tabt, og hvilket svar der er nyest, afhænger ikke af det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock was set back by {minutes} minutes while the window was open. {safe}</source>
      <translation>Uret på denne computer blev stillet {minutes} minutter tilbage, mens vinduet var åbent. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}, but your last entry was saved at {shown2}: the clock was set back, or its zone changed. {safe} Set it right before you sign.</source>
      <translation>Uret på denne computer viser {shown}, men din seneste post blev gemt {shown2}: uret blev stillet tilbage, eller tidszonen blev ændret. {safe} Stil det rigtigt, før du underskriver.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}; your last entry is of {shown2}. {safe} If that is not today's date, set the clock right before you sign.</source>
      <translation>Uret på denne computer viser {shown}; din seneste post er fra {shown2}. {safe} Hvis det ikke er dagens dato, så stil uret rigtigt, før du underskriver.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>An entry here bears the time {shown}, this laptop's clock says {shown2}: this clock or the one of the laptop that wrote it is wrong, or its zone. {safe} Compare them before you sign.</source>
      <translation>En post her har tiden {shown}, uret på denne computer viser {shown2}: dette ur eller uret på den computer, der skrev posten, går forkert eller har forkert tidszone. {safe} Sammenlign dem, før du underskriver.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>{path} is there already.</source>
      <translation>{path} findes allerede.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give another name with --out, so that nobody's work is overwritten.</source>
      <translation>Angiv et andet navn med --out, så ingens arbejde overskrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>“{given}” is no code of a language.</source>
      <translation>»{given}« er ingen sprogkode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give two letters, e.g. sv, nb, da or fi, other than the edition's own {own}.</source>
      <translation>Angiv to bogstaver, f.eks. sv, nb, da eller fi, andre end udgavens egen {own}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>The certificate of {name} has another fingerprint than the one that was given: {spoken}.</source>
      <translation>Certifikatet for {name} har et andet fingeraftryk end det, der blev angivet: {spoken}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It was not trusted. Ask its owner for the certificate again, on another way than the first time.</source>
      <translation>Det blev ikke gjort betroet. Bed ejeren om certifikatet igen, ad en anden vej end første gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>No certificate on your trust list has the fingerprint {given}.</source>
      <translation>Intet certifikat på din liste over betroede har fingeraftrykket {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>`workbench identity list` shows them all; give one whole, or enough of its beginning.</source>
      <translation>`workbench identity list` viser dem alle; angiv et helt eller nok af begyndelsen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>Choose one of the list.</source>
      <translation>Vælg et på listen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} vouches for others: whoever it gives a certificate is trusted as well.</source>
      <translation>{name} står inde for andre: den, der får certifikat derfra, er også betroet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>You said before that this certificate of {name} is not to be relied on.</source>
      <translation>Du har før sagt, at man ikke kan stole på dette certifikat for {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It ended on {day}; only what was signed before is valid.</source>
      <translation>Det udløb {day}; kun det, der blev underskrevet før, er gyldigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} had another certificate until now. Ask why before you trust the new one.</source>
      <translation>{name} havde et andet certifikat indtil nu. Spørg hvorfor, før du stoler på det nye.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was exported; whoever has it has to delete it</source>
      <translation>den blev eksporteret; den, som har den, skal slette den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was signed and may have been given out; a signature can't be taken back</source>
      <translation>den blev underskrevet og kan være givet ud; en underskrift kan ikke tages tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sealed and may have been sent; whoever it was sealed for can open it</source>
      <translation>den blev forseglet og kan være sendt; den, den blev forseglet til, kan åbne den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was printed; the paper has to be destroyed</source>
      <translation>den blev udskrevet; papiret skal makuleres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is a copy of the whole workspace; open it with this program, or delete it</source>
      <translation>den er en kopi af hele arbejdsområdet; åbn den med dette program, eller slet den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sent to colleagues, sealed; their workspaces erase it once both have synced</source>
      <translation>den blev sendt forseglet til kolleger; deres arbejdsområder sletter den, når begge har synkroniseret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>all that was held was exported; whoever has it has to delete it</source>
      <translation>alt det lagrede blev eksporteret; den, som har det, skal slette det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>worked on it and may have a copy; bringing back from this workspace carries the erasure there</source>
      <translation>har arbejdet på den og kan have en kopi; at gendanne fra dette arbejdsområde fører sletningen med dertil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was written to from there; open the copy there and bring back from this workspace</source>
      <translation>der blev skrevet til det derfra; åbn kopien der, og gendan fra dette arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>{name} of {day}</source>
      <translation>{name} fra {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>what stays speaks of the same file</source>
      <translation>det, der bliver, handler om samme fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Traces on the disk</source>
      <translation>Spor på disken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>the disk may keep parts of the old file until it writes over them, and so may backups of the whole disk</source>
      <translation>disken kan have dele af den gamle fil, til den skriver over dem, og det samme kan sikkerhedskopier af hele disken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is on your trust list, so that packages can be verified</source>
      <translation>det står på din liste over betroede, så pakker kan kontrolleres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Another file or laptop of yours</source>
      <translation>En anden af dine filer eller computere</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it names what is erased; change it there by hand, the history keeps it</source>
      <translation>det nævner noget af det slettede; ret det der i hånden, historikken beholder det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Certificate {spoken} …</source>
      <translation>Certifikat {spoken} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>The report on paper</source>
      <translation>Rapporten på papir</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Worded otherwise</source>
      <translation>Anden ordlyd</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Known by another name</source>
      <translation>Kendt under et andet navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed from several</source>
      <translation>Beregnet ud fra flere</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed anew</source>
      <translation>Beregnet på ny</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Asked in parts now: to be answered again</source>
      <translation>Stilles nu i dele: skal besvares igen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} reworded</source>
      <extracomment>For one: {number} reworded</extracomment>
      <translation>
        <numerusform>ét omformuleret</numerusform>
        <numerusform>{number} omformuleret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} renamed</source>
      <extracomment>For one: {number} renamed</extracomment>
      <translation>
        <numerusform>ét omdøbt</numerusform>
        <numerusform>{number} omdøbt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} merged</source>
      <extracomment>For one: {number} merged</extracomment>
      <translation>
        <numerusform>ét lagt sammen</numerusform>
        <numerusform>{number} lagt sammen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} rescaled</source>
      <extracomment>For one: {number} rescaled</extracomment>
      <translation>
        <numerusform>ét omregnet</numerusform>
        <numerusform>{number} omregnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} split</source>
      <extracomment>For one: {number} split</extracomment>
      <translation>
        <numerusform>ét delt</numerusform>
        <numerusform>{number} delt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} new</source>
      <extracomment>For one: {number} new</extracomment>
      <translation>
        <numerusform>ét nyt</numerusform>
        <numerusform>{number} nye</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} dropped</source>
      <extracomment>For one: {number} dropped</extracomment>
      <translation>
        <numerusform>ét fjernet</numerusform>
        <numerusform>{number} fjernet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} questions ask the same</source>
      <extracomment>For one: question asks the same</extracomment>
      <translation>
        <numerusform>ét spørgsmål er det samme</numerusform>
        <numerusform>{number} spørgsmål er de samme</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{points} of {points_max} points</source>
      <translation>{points} af {points_max} point</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Level {level} for {indicator} → {target}. {why}</source>
      <translation>Niveau {level} for {indicator} → {target}. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Levels: {told}.</source>
      <translation>Niveauer: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{scored} of {scorable} indicators scored</source>
      <translation>{scored} af {scorable} indikatorer vurderet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Upgraded from {before} to {after}.</source>
      <translation>Opgraderet fra {before} til {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>An upgrade would lead from {before} to {after}.</source>
      <translation>En opgradering ville føre fra {before} til {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no level</source>
      <translation>intet niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}.</source>
      <translation>Besvaret: {one}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one} → {other}.</source>
      <translation>Besvaret: {one} → {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}; not carried over.</source>
      <translation>Besvaret: {one}; ikke ført over.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} kept</source>
      <extracomment>For one: {number} kept</extracomment>
      <translation>
        <numerusform>ét bevaret</numerusform>
        <numerusform>{number} bevaret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} carried to another scale or number</source>
      <extracomment>For one: {number} carried to another scale or number</extracomment>
      <translation>
        <numerusform>ét ført over til en anden skala eller et andet nummer</numerusform>
        <numerusform>{number} ført over til en anden skala eller et andet nummer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} lost</source>
      <extracomment>For one: {number} lost</extracomment>
      <translation>
        <numerusform>ét mistet</numerusform>
        <numerusform>{number} mistet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Not asked any more; the answers stay in the history</source>
      <translation>Stilles ikke længere; svarene bliver i historikken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result before: {result}</source>
      <translation>Resultat før: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result after:  {result}</source>
      <translation>Resultat efter: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>To be looked at once under the new wording: {questions}</source>
      <translation>Skal ses på én gang under den nye ordlyd: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Colleagues differ on these, agree first: {questions}</source>
      <translation>Kolleger er uenige om disse, bliv enige først: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}; and {more} more.</source>
      <translation>Nye: {questions}; og {more} mere.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}.</source>
      <translation>Nye: {questions}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no other changes</source>
      <translation>ingen andre ændringer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>The assessment has changed since the upgrade was planned.</source>
      <translation>Vurderingen er ændret, siden opgraderingen blev planlagt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Nothing was changed. Look at the upgrade again.</source>
      <translation>Intet blev ændret. Se på opgraderingen igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Colleagues differ on {fields}: the upgrade would choose between them.</source>
      <translation>Kolleger er uenige om {fields}: opgraderingen ville vælge mellem dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Agree on these first, then upgrade.</source>
      <translation>Bliv enige om disse først, og opgrader så.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Assessors have locked their levels: an upgrade would change what they first thought.</source>
      <translation>Assessorer har låst deres niveauer: en opgradering ville ændre det, de først mente.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Finish the assessment on its edition; the next one begins on the new edition.</source>
      <translation>Gør vurderingen færdig på dens udgave; den næste begynder på den nye udgave.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Upgraded from {from_}.</source>
      <translation>Opgraderet fra {from_}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>upgrade to {to}</source>
      <translation>opgradering til {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>{count} confirmed answers</source>
      <translation>{count} bekræftede svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>confirmed answer</source>
      <translation>bekræftet svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>No valid signature in {path} was made with a certificate of the fingerprint {fingerprint}.</source>
      <translation>Ingen gyldig underskrift i {path} er lavet med et certifikat med fingeraftrykket {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>Check the package again and choose one of its signers.</source>
      <translation>Kontrollér pakken igen, og vælg en af dens underskrivere.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>There is no version {given} of this assessment.</source>
      <translation>Der er ingen version {given} af denne vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Finalised so far: {known}.</source>
      <translation>Færdiggjort indtil nu: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Version {given} was finalised twice, with different content.</source>
      <translation>Version {given} blev færdiggjort to gange med forskelligt indhold.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Agree with your colleague which one counts, and finalise a revision of it.</source>
      <translation>Aftal med din kollega, hvilken der tæller, og færdiggør en revision af den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>{given} minutes are no time for “{what}”.</source>
      <translation>{given} minutter er ingen tid til »{what}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>Give a whole number of minutes from 1 to {most}.</source>
      <translation>Angiv et helt antal minutter fra 1 til {most}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>the days of the visit</source>
      <translation>besøgsdagene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>The visit</source>
      <translation>Besøget</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/duties.py" />
      <source>{number} entries</source>
      <extracomment>For one: entry</extracomment>
      <translation>
        <numerusform>én post</numerusform>
        <numerusform>{number} poster</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Line {number} is no JSON object: {reason}.</source>
      <translation>Linje {number} er intet JSON-objekt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Write one object on each line, e.g. {{"question": "members_total", "value": 85}}.</source>
      <translation>Skriv ét objekt på hver linje, f.eks. {{"question": "members_total", "value": 85}}.</translation>
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
      <translation>Der kræves en adgangssætning, og der er ingen terminal at spørge i.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Give {option} FILE, or set {variable}.</source>
      <translation>Angiv {option} FILE, eller sæt {variable}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>The two passphrases differ.</source>
      <translation>De to adgangssætninger er forskellige.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Run the command again and type the same one twice; nothing was changed.</source>
      <translation>Kør kommandoen igen, og skriv den samme to gange; intet blev ændret.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/syncing.py" />
      <source>{number} values</source>
      <extracomment>For one: value</extracomment>
      <translation>
        <numerusform>én værdi</numerusform>
        <numerusform>{number} værdier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>{equal} of {n} levels are equal, {within_one} lie at most one apart.</source>
      <translation>{equal} af {n} niveauer er ens, {within_one} ligger højst ét fra hinanden.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>All levels are the same, so neither kappa nor alpha is defined: read the share alone.</source>
      <translation>Alle niveauer er de samme, så hverken kappa eller alfa er defineret: se kun på andelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>One of you gave the same level throughout, so kappa is 0 whatever the other gave: read the share.</source>
      <translation>En af jer gav samme niveau hele vejen, så kappa er 0, uanset hvad den anden gav: se på andelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Close agreement: beyond what chance would give.</source>
      <translation>God enighed: ud over, hvad tilfældet ville give.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval reaches down to {low}, so it may well be weaker.</source>
      <translation>Intervallet når ned til {low}, så den kan godt være svagere.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Nearly all levels are the same: then kappa and alpha are low even where assessors agree, and the share says more.</source>
      <translation>Næsten alle niveauer er de samme: så er kappa og alfa lave, selv hvor assessorer er enige, og andelen siger mere.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>No interval can be told: what was given varies too little.</source>
      <translation>Der kan ikke siges noget interval: det, der blev givet, varierer for lidt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Fair agreement: good enough for tentative conclusions, short of the usual bar of 0.80.</source>
      <translation>Rimelig enighed: god nok til foreløbige konklusioner, men under den sædvanlige grænse på 0,80.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>With {few} the figure is too unsure for an interval.</source>
      <translation>Med {few} er tallet for usikkert til et interval.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval shows how far the figure would move with other indicators of the same kind.</source>
      <translation>Intervallet viser, hvor meget tallet ville flytte sig med andre indikatorer af samme slags.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Weak agreement: the anchors seem to be read differently. Talk about how before agreeing on levels.</source>
      <translation>Svag enighed: niveaubeskrivelserne synes at blive læst forskelligt. Tal om hvordan, før I aftaler niveauer.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/domain/agreement.py" />
      <source>{number} indicators</source>
      <extracomment>For one: indicator</extracomment>
      <translation>
        <numerusform>én indikator</numerusform>
        <numerusform>{number} indikatorer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>The bands {where} have {count} faults; the first in line {line}: {first}</source>
      <translation>Klasseinddelingen {where} har {count} fejl; den første på linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Mend them; the help page about portfolios shows how bands are written.</source>
      <translation>Ret dem; hjælpesiden om porteføljer viser, hvordan klasser skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Bounds are at most {most} whole numbers from 1 that rise.</source>
      <translation>Grænserne er højst {most} stigende hele tal fra 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>higher</source>
      <translation>højere</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>lower</source>
      <translation>lavere</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{moved} moved, {down} down and {up} up</source>
      <translation>{moved} flyttet, {down} ned og {up} op</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You score {value} than what is agreed: by {level_text} levels on average, between {level_text2} and {level_text3}.</source>
      <translation>Du giver {value} niveauer end de aftalte: i gennemsnit {level_text} niveauer fra, mellem {level_text2} og {level_text3}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{n} levels of {assessment_words}: {moved}.</source>
      <translation>{n} niveauer fra {assessment_words}: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>The consensus is no truth, and you had a part in it: the figures say how you score before you talk, against what all of you then agreed on.</source>
      <translation>Enigheden er ingen sandhed, og du havde del i den: tallene siger, hvordan du giver niveauer, før I taler sammen, i forhold til det, I alle så blev enige om.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>one assessment</source>
      <translation>én vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{count} assessments</source>
      <translation>{count} vurderinger</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>each was the agreed one</source>
      <translation>hvert af dem blev det aftalte</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>It can't be told yet whether you lean: that takes {fewest} assessments at least, and {there}.</source>
      <translation>Det kan ikke siges endnu, om du har en tendens: det kræver mindst {fewest} vurderinger, og {there}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>No leaning can be told: on average you may score anything from {level_text} to {level_text2} levels beside what is agreed.</source>
      <translation>Der kan ikke siges nogen tendens: i gennemsnit kan du ligge alt fra {level_text} til {level_text2} niveauer fra de aftalte.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the sections a leaning can be told.</source>
      <translation>I ingen af delene kan der siges en tendens.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the indicators a leaning can be told.</source>
      <translation>For ingen af indikatorerne kan der siges en tendens.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You lean in {words}.</source>
      <translation>Du har en tendens i {words}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there is one</source>
      <translation>der er én</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there are {n}</source>
      <translation>der er {n}</translation>
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
      <translation>»{text}« for {field} kan betyde {one} eller {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>Write it as {plain_one} or {plain_other}.</source>
      <translation>Skriv det som {plain_one} eller {plain_other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>{fault} {advice} Your entry is kept.</source>
      <translation>{fault} {advice} Det, du skrev, er bevaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>{path} is no list of members: {reason}.</source>
      <translation>{path} er ingen medlemsliste: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>Save it as CSV in UTF-8, one member a line, with a column “name” and, where known, “org_no”.</source>
      <translation>Gem den som CSV i UTF-8, ét medlem pr. linje, med en kolonne »name« og, hvor det kendes, »org_no«.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>lead</source>
      <translation>ledende assessor</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>co-assessor</source>
      <translation>medassessor</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>third assessor</source>
      <translation>tredje assessor</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>observer</source>
      <translation>observatør</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{name} has not declared an interest yet.</source>
      <translation>{name} har ikke afgivet en habilitetserklæring endnu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/domain/people.py" />
      <source>{number} assessors</source>
      <extracomment>For one: assessor</extracomment>
      <translation>
        <numerusform>én assessor</numerusform>
        <numerusform>{number} assessorer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>one more has to join</source>
      <translation>én mere skal med</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{missing} more have to join</source>
      <translation>{missing} mere skal med</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>The edition asks for {least} who score: {more}.</source>
      <translation>Udgaven kræver {least}, der giver niveauer: {more}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>Nobody leads this assessment.</source>
      <translation>Ingen leder denne vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{names} lead this assessment; one of them should.</source>
      <translation>{names} leder denne vurdering; det bør kun én af dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>The policy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Programkravet {where} har {count} fejl; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>Mend it; the help page about portfolios shows how a policy is written.</source>
      <translation>Ret det; hjælpesiden om porteføljer viser, hvordan et programkrav skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>A requirement names either a day (by) or months after entry (within_months).</source>
      <translation>Et krav angiver enten en dag (by) eller måneder efter optagelsen (within_months).</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>within_months is a number of months from 0.</source>
      <translation>within_months er et antal måneder fra 0.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>{key} is a day like 2027-06-30, not “{given}”.</source>
      <translation>{key} er en dag som 2027-06-30, ikke »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>The edition {edition} has no indicator {indicator}.</source>
      <translation>Udgaven {edition} har ingen indikator {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Did you mean {nearest}? `workbench forms show {edition}` lists them all.</source>
      <translation>Mente du {nearest}? `workbench forms show {edition}` viser dem alle.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>{given} is no level of indicator {indicator}.</source>
      <translation>{given} er intet niveau for indikator {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give a whole level from 0 to {highest}.</source>
      <translation>Angiv et helt niveau fra 0 til {highest}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} gets no level: it passes or fails by its figures, or is the sum of its parts.</source>
      <translation>Indikator {indicator} får intet niveau: dens tal afgør, om den er opfyldt, eller den er summen af sine dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Answer its questions, or score its parts, instead.</source>
      <translation>Besvar dens spørgsmål, eller giv dens dele niveauer i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} can't be called not applicable like this.</source>
      <translation>Indikator {indicator} kan ikke sættes til ikke relevant på denne måde.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give the reason, in five characters or more, or a level where the edition leaves no choice.</source>
      <translation>Angiv grunden, med mindst fem tegn, eller et niveau, hvor udgaven ikke giver noget valg.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>The strategy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Strategien {where} har {count} fejl; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Mend it; the help page about portfolios shows how a strategy is written.</source>
      <translation>Ret det; hjælpesiden om porteføljer viser, hvordan en strategi skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Two domains are called “{id}”.</source>
      <translation>To områder hedder »{id}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>The structure {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Strukturen {where} har {count} fejl; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>Mend it; the help page about portfolios shows how a structure is written.</source>
      <translation>Ret det; hjælpesiden om porteføljer viser, hvordan en struktur skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>“{name}” would come from itself: merges lead forward in time.</source>
      <translation>»{name}« ville komme fra sig selv: sammenlægninger går fremad i tid.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its title has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: titlen har {length} tegn, og sammenfatningen har plads til {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its text has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: teksten har {length} tegn, og sammenfatningen har plads til {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>The value chain {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Værdikæden {where} har {count} fejl; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Mend it; the help page about portfolios shows how a value chain is written.</source>
      <translation>Ret det; hjælpesiden om porteføljer viser, hvordan en værdikæde skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Two segments have the id “{id}”.</source>
      <translation>To segmenter har id'et »{id}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} asks for {wanted}, but {given} was given.</source>
      <translation>{field} beder om {wanted}, men {given} blev angivet.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Give {wanted}, e.g. {example}.</source>
      <translation>Angiv {wanted}, f.eks. {example}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} is {given}, outside {range}.</source>
      <translation>{field} er {given}, uden for {range}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Check the figure; if it is right, say it in the note and leave the answer blank.</source>
      <translation>Tjek tallet; hvis det er rigtigt, så skriv det i noten, og lad svaret stå tomt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} has no choice {given}.</source>
      <translation>{field} har ingen valgmulighed {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Choose one of: {choices}.</source>
      <translation>Vælg en af: {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>“{state}” is no answer to {field}: the edition asks for a real one.</source>
      <translation>»{state}« er intet svar på {field}: udgaven beder om et rigtigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Answer it, or leave it blank until you can.</source>
      <translation>Besvar det, eller lad det stå tomt, til du kan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>The text for {field} {fault}.</source>
      <translation>Teksten til {field} {fault}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Shorten it or take these characters out.</source>
      <translation>Forkort den, eller fjern disse tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a whole number</source>
      <translation>et helt tal</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a number</source>
      <translation>et tal</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a percentage from 0 to 100</source>
      <translation>en procentsats fra 0 til 100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>an amount of money</source>
      <translation>et beløb</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a date</source>
      <translation>en dato</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>one of its choices</source>
      <translation>en af valgmulighederne</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a list of its choices</source>
      <translation>en liste over valgmuligheder</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>yes or no</source>
      <translation>ja eller nej</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{what} to {what2}</source>
      <translation>{what} til {what2}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>has {count} characters, over {text_limit}</source>
      <translation>har {count} tegn, over {text_limit}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>holds control characters that can't be shown</source>
      <translation>indeholder kontroltegn, der ikke kan vises</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>what a figure can be</source>
      <translation>det, et tal kan være</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 and above</source>
      <translation>0 og derover</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 to 100</source>
      <translation>0 til 100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>the {places} decimals that {currency} has</source>
      <translation>de {places} decimaler, som {currency} har</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>any</source>
      <translation>ubegrænset</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the figures of its column may be marks or ticks</source>
      <translation>tallene i kolonnen kan være karakterer eller krydser</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows sum up to 100 as shares do</source>
      <translation>rækkerne summerer til 100, som andele gør</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows are more than their whole</source>
      <translation>rækkerne er mere end helheden</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the amounts do not stand in the same scale</source>
      <translation>beløbene står ikke i samme skala</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the cell says that it is not exact</source>
      <translation>men cellen siger, at den ikke er nøjagtig</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>the indicator's number agrees</source>
      <translation>indikatorens nummer stemmer</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>others of its table stand beside it</source>
      <translation>andre i samme tabel står ved siden af</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>its heads say the rest</source>
      <translation>overskrifterne siger resten</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another indicator's number stands there</source>
      <translation>men der står en anden indikators nummer</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told as a target, a share or somebody else's</source>
      <translation>men det angives som et mål, en andel eller en andens</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it may be of a part, of another time, or told by the month</source>
      <translation>men det kan gælde en del, en anden tid eller angives pr. måned</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but its row is about something else</source>
      <translation>men rækken handler om noget andet</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another column or row of figures is the one that answers</source>
      <translation>men en anden kolonne eller række med tal er den, der svarer</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the section is about something else</source>
      <translation>men afsnittet handler om noget andet</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing names the table that it belongs to</source>
      <translation>men intet navngiver den tabel, det hører til</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told of another span of time</source>
      <translation>men det angives for et andet tidsrum</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the unit is another</source>
      <translation>men enheden er en anden</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but labels mostly stand on another side</source>
      <translation>men etiketterne står mest på en anden side</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the figure is unlikely</source>
      <translation>men tallet er usandsynligt</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing says whether it stands in thousands</source>
      <translation>men intet siger, om det står i tusinder</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another cell says it more clearly</source>
      <translation>men en anden celle siger det tydeligere</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it contradicts another figure</source>
      <translation>men det modsiger et andet tal</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/hidden.py" />
      <source>its row or column is hidden, or a merged cell covers it</source>
      <translation>rækken eller kolonnen er skjult, eller en flettet celle dækker den</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>{path} is no mapping of a workbook's layout: {reason}.</source>
      <translation>{path} er ingen kobling for et regnearks opsætning: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>Take one that `workbench import --json` gave under “mapping”, saved as YAML.</source>
      <translation>Tag en, som `workbench import --json` gav under »mapping«, gemt som YAML.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/periods.py" />
      <source>a figure of the chosen year stands in the same row</source>
      <translation>et tal for det valgte år står i samme række</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>{path} is a table of several clusters, and none of them is “{wanted}”.</source>
      <translation>{path} er en tabel over flere klynger, og ingen af dem er »{wanted}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Give --row with one of: {known}.</source>
      <translation>Angiv --row med en af: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>It has {known}. Name the cluster as the table does, or take the table over as a batch.</source>
      <translation>Den har {known}. Nævn klyngen, som tabellen gør, eller overtag tabellen samlet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>The row of “{wanted}” in {path} is empty: it answered nothing.</source>
      <translation>Rækken for »{wanted}« i {path} er tom: klyngen har ikke svaret på noget.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Nothing can be taken over from it: ask the cluster for its figures.</source>
      <translation>Intet kan overtages fra den: bed klyngen om dens tal.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is no Excel workbook (.xlsx): {reason}.</source>
      <translation>{path} er intet Excel-regneark (.xlsx): {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice and save it as .xlsx.</source>
      <translation>Åbn det i Excel eller LibreOffice, og gem det som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is refused: {reason}.</source>
      <translation>{path} afvises: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Ask its owner for a clean copy, or copy its cells into a new workbook.</source>
      <translation>Bed ejeren om en ren kopi, eller kopiér cellerne til et nyt regneark.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path} kunne ikke læses: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, save it under a new name as .xlsx, and try again.</source>
      <translation>Åbn det i Excel eller LibreOffice, gem det under et nyt navn som .xlsx, og prøv igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is protected by a password, so nothing in it can be read.</source>
      <translation>{path} er beskyttet med en adgangskode, så intet i det kan læses.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel with the password, take it away under File, Info, Protect Workbook, and save it.</source>
      <translation>Åbn det i Excel med adgangskoden, fjern den under Filer, Oplysninger, Beskyt projektmappe, og gem det.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a workbook in {kind}.</source>
      <translation>{path} er et regneark i {kind}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, choose Save As, take the type Excel Workbook (.xlsx), and give that file.</source>
      <translation>Åbn det i Excel eller LibreOffice, vælg Gem som, tag typen Excel-projektmappe (.xlsx), og angiv den fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a document of Apple Numbers, Pages or Keynote.</source>
      <translation>{path} er et dokument fra Apple Numbers, Pages eller Keynote.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Numbers, choose File, Export To, Excel, and give that file.</source>
      <translation>Åbn det i Numbers, vælg Arkiv, Eksporter til, Excel, og angiv den fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a table as plain text (.csv), in which decimal commas, dates and letters can be misread.</source>
      <translation>{path} er en tabel som ren tekst (.csv), hvor decimalkommaer, datoer og bogstaver kan læses forkert.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel under Data, From Text/CSV, or in LibreOffice, check that å, ä, ø and figures are right, and save it as .xlsx.</source>
      <translation>Åbn den i Excel under Data, Fra tekst/CSV, eller i LibreOffice, tjek, at å, ä, ø og tal er rigtige, og gem den som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is {kind}, no workbook.</source>
      <translation>{path} er {kind}, intet regneark.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook itself; a table in another document can be copied into a new workbook.</source>
      <translation>Vælg selve regnearket; en tabel i et andet dokument kan kopieres til et nyt regneark.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a signed package; the workbook is one of the files inside it.</source>
      <translation>{path} er en underskrevet pakke; regnearket er en af filerne i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Verify the package, unpack it, and give the workbook.xlsx that it holds.</source>
      <translation>Kontrollér pakken, pak den ud, og angiv den workbook.xlsx, der er i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is an empty file of 0 bytes.</source>
      <translation>{path} er en tom fil på 0 byte.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again; if it stays empty, ask its owner for it.</source>
      <translation>Kopiér eller hent den igen; hvis den stadig er tom, så bed ejeren om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is incomplete: its end is missing or damaged.</source>
      <translation>{path} er ufuldstændig: slutningen mangler eller er beskadiget.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again, or ask its owner for it.</source>
      <translation>Kopiér eller hent den igen, eller bed ejeren om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} has no filled cell: {reason}.</source>
      <translation>{path} har ingen udfyldt celle: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook that holds the figures.</source>
      <translation>Vælg det regneark, der har tallene.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is larger than a workbook of figures: {reason}.</source>
      <translation>{path} er større end et regneark med tal: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Delete what is not needed, or copy the sheets with the figures into a new workbook, and give that file.</source>
      <translation>Slet det, der ikke er brug for, eller kopiér arkene med tallene til et nyt regneark, og angiv den fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>The reading of {path} was stopped.</source>
      <translation>Læsningen af {path} blev stoppet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Nothing was taken from it; start again when you like.</source>
      <translation>Intet blev taget fra den; begynd igen, når du vil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>This is a questionnaire: what it says belongs to the assessment that it was made for.</source>
      <translation>Dette er et spørgeskema: det, det siger, hører til den vurdering, det blev lavet til.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Take it there: `workbench import WS FILE --assessment A --as answers`.</source>
      <translation>Tag det ind der: `workbench import WS FILE --assessment A --as answers`.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Open that assessment, and take the file over there.</source>
      <translation>Åbn den vurdering, og overtag filen der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>{path} holds no form in Markdown tables: {reason}.</source>
      <translation>{path} indeholder intet skema i Markdown-tabeller: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>Begin each table with a row like “| survey |”, or give the form as .xlsx.</source>
      <translation>Begynd hver tabel med en række som »| survey |«, eller angiv skemaet som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>No certificate can be issued for {path}: {reason}.</source>
      <translation>Der kan ikke udstedes et certifikat til {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Ask the colleague for the certificate (.crt) of their own identity, or for a certificate request (.csr).</source>
      <translation>Bed kollegaen om certifikatet (.crt) for den egne identitet eller om en certifikatanmodning (.csr).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{path} can't issue certificates: {reason}.</source>
      <translation>{path} kan ikke udstede certifikater: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give the file of the network's authority; `workbench identity ca new` makes one.</source>
      <translation>Angiv filen for netværkets udsteder; `workbench identity ca new` laver en.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{authority} issues no certificate for “{email}”, only for addresses at {domains}.</source>
      <translation>{authority} udsteder intet certifikat til »{email}«, kun til adresser hos {domains}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Let the colleague make an identity with such an address, or trust their own certificate instead.</source>
      <translation>Lad kollegaen lave en identitet med en sådan adresse, eller gør det egne certifikat betroet i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>“{given}” is no domain of e-mail addresses.</source>
      <translation>»{given}« er intet domæne for e-mailadresser.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give what stands behind the @, e.g. example.org.</source>
      <translation>Angiv det, der står efter @, f.eks. example.org.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>{path} is no certificate.</source>
      <translation>{path} er intet certifikat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Ask its owner for the file me.crt, or for the certificate of their identity.</source>
      <translation>Bed ejeren om filen me.crt eller om certifikatet for identiteten.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>“{given}” can't stand in a certificate as an e-mail address.</source>
      <translation>»{given}« kan ikke stå i et certifikat som e-mailadresse.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Give an address like ann@example.org, in plain letters.</source>
      <translation>Angiv en adresse som ann@example.org, med almindelige bogstaver.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>{path} is no signing identity: {reason}.</source>
      <translation>{path} er ingen underskriftsidentitet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Choose a .p12 or .pfx file that holds a key and its certificate.</source>
      <translation>Vælg en .p12- eller .pfx-fil, der har en nøgle og dens certifikat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>The passphrase does not open {path}.</source>
      <translation>Adgangssætningen åbner ikke {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Try again; upper and lower case count.</source>
      <translation>Prøv igen; der er forskel på store og små bogstaver.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The passphrase has fewer than {least} characters.</source>
      <translation>Adgangssætningen har færre end {least} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>Take four words that nobody would put together.</source>
      <translation>Tag fire ord, som ingen ville sætte sammen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>{path} could not be read back after it was written: {reason}.</source>
      <translation>{path} kunne ikke læses igen, efter den blev skrevet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The file that was there before is untouched. Try again, on another disk if it happens twice.</source>
      <translation>Filen, der var der før, er ikke rørt. Prøv igen, på en anden disk, hvis det sker to gange.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Your own keys are locked: they open with the passphrase of {workspace}.</source>
      <translation>Dine egne nøgler er låst: de åbnes med adgangssætningen til {workspace}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Run the command on a terminal, which asks for it, or set WORKBENCH_PASSPHRASE to it.</source>
      <translation>Kør kommandoen i en terminal, der spørger om den, eller sæt WORKBENCH_PASSPHRASE til den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Open that workspace first, or give its passphrase when it is asked for.</source>
      <translation>Åbn først det arbejdsområde, eller angiv dets adgangssætning, når der spørges om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>{path} holds your own keys, and was changed or cut off.</source>
      <translation>{path} indeholder dine egne nøgler og er ændret eller afkortet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Take it from a backup of your own folder; nothing else opens what was sealed for you so far.</source>
      <translation>Hent den fra en sikkerhedskopi af din egen mappe; intet andet åbner det, der hidtil er forseglet til dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>This computer has no keyring that could remember a passphrase.</source>
      <translation>Denne computer har ingen nøglering, der kan huske en adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>Nothing was remembered: type it each time, or keep it in a password manager.</source>
      <translation>Intet blev husket: skriv den hver gang, eller gem den i en adgangskodeboks.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is not sealed.</source>
      <translation>{path} er ikke forseglet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It can be opened as it is; what is sealed ends in .age.</source>
      <translation>Den kan åbnes, som den er; det forseglede ender på .age.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed for others: your key does not open it.</source>
      <translation>{path} er forseglet til andre: din nøgle åbner den ikke.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sealed it to seal it for you too, or unseal it with the key that it was sealed for.</source>
      <translation>Bed den, der forseglede den, om også at forsegle den til dig, eller åbn den med den nøgle, den er forseglet til.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} was encrypted with a passphrase and not to recipients.</source>
      <translation>{path} er krypteret med en adgangssætning og ikke til modtagere.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Open it with age and that passphrase, or ask for it sealed to your key.</source>
      <translation>Åbn den med age og den adgangssætning, eller bed om den forseglet til din nøgle.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed, and was changed or cut off on its way.</source>
      <translation>{path} er forseglet og blev ændret eller afkortet undervejs.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sent it for the file again; nothing was written.</source>
      <translation>Bed afsenderen om filen igen; intet blev skrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>“{given}” is no age recipient.</source>
      <translation>»{given}« er ingen age-modtager.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It begins with age1 and is copied whole; `age-keygen -y` and the file me.crt tell it.</source>
      <translation>Den begynder med age1 og kopieres hel; `age-keygen -y` og filen me.crt viser den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} holds no age key.</source>
      <translation>{path} indeholder ingen age-nøgle.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It is a text file with a line that begins with AGE-SECRET-KEY-1, such as age.key.</source>
      <translation>Det er en tekstfil med en linje, der begynder med AGE-SECRET-KEY-1, f.eks. age.key.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>{path} is no list of certificates (PEM).</source>
      <translation>{path} er ingen liste over certifikater (PEM).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>Choose a .pem file with certificates, one below the other.</source>
      <translation>Vælg en .pem-fil med certifikater, det ene under det andet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>{path} is no sound benchmark pack: {reason}.</source>
      <translation>{path} er ingen hel og rigtig referencepakke: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>Ask whoever sent it for the file again; nothing was taken from this one.</source>
      <translation>Bed afsenderen om filen igen; intet blev taget fra denne.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>{path} is no sound package: {reason}.</source>
      <translation>{path} er ingen hel og rigtig pakke: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>Ask whoever sent it for the file again; do not rely on this one.</source>
      <translation>Bed afsenderen om filen igen; stol ikke på denne.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{path} was not signed: {reason}.</source>
      <translation>{path} blev ikke underskrevet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Export the package again, or ask for a sound copy; this one was left as it is.</source>
      <translation>Eksportér pakken igen, eller bed om en hel kopi; denne er ikke rørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} has signed {path} already.</source>
      <translation>{name} har allerede underskrevet {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing more to do with this identity.</source>
      <translation>Der er ikke mere at gøre med denne identitet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The certificate of {name} is valid from {start} to {end} only.</source>
      <translation>Certifikatet for {name} er kun gyldigt fra {start} til {end}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with a certificate that is valid today; `workbench identity renew` makes one for the same person.</source>
      <translation>Underskriv med et certifikat, der er gyldigt i dag; `workbench identity renew` laver et til samme person.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Renew your identity under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Forny din identitet under Indstillinger, Identitet og personer; det, den har underskrevet, forbliver gyldigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>By this computer's clock it is {now}, and the certificate of {name} holds only from {start} on.</source>
      <translation>Efter denne computers ur er det {now}, og certifikatet for {name} gælder først fra {start}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing was signed. Set the clock of this computer right, and sign again.</source>
      <translation>Intet blev underskrevet. Stil computerens ur rigtigt, og underskriv igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} (certificate {fingerprint}…) is none of the signers that this package asks for.</source>
      <translation>{name} (certifikat {fingerprint}…) er ikke blandt de underskrivere, pakken beder om.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with the identity that was fixed at finalising: {wanted}.</source>
      <translation>Underskriv med den identitet, der blev fastlagt ved færdiggørelsen: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The time stamp authority {url} gave no time stamp that can be relied on: {reason}.</source>
      <translation>Tidsstempeltjenesten {url} gav intet tidsstempel, man kan stole på: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The package was left as it is. Sign again, with another authority or without one.</source>
      <translation>Pakken er ikke rørt. Underskriv igen, med en anden tjeneste eller uden.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>{path} holds nothing that a colleague's workbench has written: {reason}.</source>
      <translation>{path} indeholder intet, som en kollegas workbench har skrevet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made with `workbench sync --to-file`, or an assessors' file.</source>
      <translation>Bed om en fil lavet med `workbench sync --to-file` eller en assessorfil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made under Sync, or an assessors' file.</source>
      <translation>Bed om en fil lavet under Synk eller en assessorfil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is no shared place: {reason}.</source>
      <translation>{address} er intet fællesområde: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address with https://, s3:// or sftp://; the help page shared-place.md shows each.</source>
      <translation>Angiv en mappe eller en adresse med https://, s3:// eller sftp://; hjælpesiden shared-place.md viser dem alle.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address that begins with https://, s3:// or sftp://.</source>
      <translation>Angiv en mappe eller en adresse, der begynder med https://, s3:// eller sftp://.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} can't be reached: {reason}.</source>
      <translation>{address} kan ikke nås: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Look to the network, or put the stick back, and sync again: it goes on where it stopped, nothing is lost.</source>
      <translation>Tjek netværket, eller sæt USB-nøglen i igen, og synkronisér igen: det fortsætter, hvor det stoppede, intet er tabt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>There is no shared place {address}, and none was made.</source>
      <translation>Der findes intet fællesområde {address}, og der blev ikke oprettet noget.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Connect its drive, or check how it is written. If it is to be a new one, make the folder first.</source>
      <translation>Tilslut drevet, eller se efter, hvordan det skrives. Skal det være et nyt, så opret mappen først.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} asks for a password.</source>
      <translation>{address} beder om en adgangskode.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give it with --hub-password-file FILE, or set WORKBENCH_HUB_PASSWORD.</source>
      <translation>Angiv den med --hub-password-file FILE, eller sæt WORKBENCH_HUB_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Type it; the computer's keyring can keep it for you.</source>
      <translation>Skriv den; computerens nøglering kan gemme den for dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not accept this name and password.</source>
      <translation>{address} godtager ikke dette navn og denne adgangskode.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Check both. If you sign in with a code as well (Nextcloud), make an app password in its settings.</source>
      <translation>Tjek begge. Hvis du også logger ind med en kode (Nextcloud), så lav en app-adgangskode i indstillingerne der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not let you {act}.</source>
      <translation>{address} lader dig ikke {act}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it for the right to read and to add files there.</source>
      <translation>Bed den, der driver det, om ret til at læse og tilføje filer der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is full: {name} was not added.</source>
      <translation>{address} er fuldt: {name} blev ikke tilføjet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Free some space there or ask for more, and sync again; what was added before is there.</source>
      <translation>Frigør plads der, eller bed om mere, og synkronisér igen; det, der blev tilføjet før, er der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows a certificate that this computer does not trust: {reason}.</source>
      <translation>{address} viser et certifikat, som denne computer ikke stoler på: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent. Ask whoever runs it; if it has an authority of its own, set SSL_CERT_FILE to its file.</source>
      <translation>Intet blev sendt. Spørg den, der driver det; har det sin egen udsteder, så sæt SSL_CERT_FILE til dens fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} was never seen before; its key is {fingerprint}.</source>
      <translation>{address} er ikke set før; dens nøgle er {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it whether that is its key. If so, give the address as {pinned}.</source>
      <translation>Spørg den, der driver det, om det er nøglen. Er den det, så angiv adressen som {pinned}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows another key than the one you trust: {fingerprint}.</source>
      <translation>{address} viser en anden nøgle end den, du stoler på: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent: somebody may be pretending to be it. Ask whoever runs it before you go on.</source>
      <translation>Intet blev sendt: nogen kan udgive sig for at være det. Spørg den, der driver det, før du går videre.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} has no {name}.</source>
      <translation>{address} har ingen {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again later; whoever added it may still be at it.</source>
      <translation>Synkronisér igen senere; den, der tilføjede det, er måske ikke færdig.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{name} in {address} has more than {limit:,} bytes.</source>
      <translation>{name} i {address} har mere end {limit:,} byte.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was not taken. Ask whoever added it what it is.</source>
      <translation>Det blev ikke taget. Spørg den, der tilføjede det, hvad det er.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} holds something else under the name {name}.</source>
      <translation>{address} har noget andet under navnet {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was left as it is. Ask whoever runs the place to move that file away, and sync again.</source>
      <translation>Det er ikke rørt. Bed den, der driver stedet, om at flytte den fil, og synkronisér igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not give back what was added as {name}.</source>
      <translation>{address} giver ikke det tilbage, der blev tilføjet som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again; if it stays so, another program changes files there, such as a virus scanner.</source>
      <translation>Synkronisér igen; hvis det fortsætter, ændrer et andet program filer der, f.eks. en virusskanner.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is not protected on its way: anyone in between could read the password.</source>
      <translation>{address} er ikke beskyttet undervejs: enhver imellem kunne læse adgangskoden.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give the address with https:// instead; nothing was sent.</source>
      <translation>Angiv adressen med https:// i stedet; intet blev sendt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} refuses what comes from a computer whose clock is wrong by more than a quarter of an hour.</source>
      <translation>{address} afviser det, der kommer fra en computer, hvis ur går mere end et kvarter forkert.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Set the clock of this computer right and sync again.</source>
      <translation>Stil uret på denne computer rigtigt, og synkronisér igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>“{name}” is no name of an object in a shared place.</source>
      <translation>»{name}« er intet navn på et objekt i et fællesområde.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was passed over. Ask whoever added it to update Assessor Workbench.</source>
      <translation>Det blev sprunget over. Bed den, der tilføjede det, om at opdatere Assessor Workbench.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>{address} was laid out by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{address} er indrettet af en nyere version (opsætning {found}, denne kender {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>Update Assessor Workbench to one that knows layout {found}; nothing was read or added.</source>
      <translation>Opdater Assessor Workbench til en, der kender opsætning {found}; intet blev læst eller tilføjet.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The short title has over {limit} characters.</source>
      <translation>Den korte titel har flere end {limit} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A choice needs at least two choices.</source>
      <translation>Et valg skal have mindst to muligheder.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never asked. Look at the rule.</source>
      <translation>Det kan aldrig være sandt, så der spørges aldrig. Se på reglen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never required. Look at the rule.</source>
      <translation>Det kan aldrig være sandt, så svaret kræves aldrig. Se på reglen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true. Look at the rule.</source>
      <translation>Det kan aldrig være sandt. Se på reglen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The rule speaks of “{name}”, which this edition does not know.</source>
      <translation>Reglen nævner »{name}«, som denne udgave ikke kender.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>No indicator is scored, so there is no result.</source>
      <translation>Ingen indikator får et niveau, så der er intet resultat.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This indicator has no levels to choose from. Give an anchor text for each.</source>
      <translation>Indikatoren har ingen niveauer at vælge mellem. Skriv en niveaubeskrivelse til hvert.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table needs rows: a list of them, or the word `free`.</source>
      <translation>En tabel skal have rows: en liste med rækker eller ordet `free`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table has either `cells`, the type of its one column, or `columns`.</source>
      <translation>En tabel har enten `cells`, typen for sin eneste kolonne, eller `columns`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” can't be used in rules. Take small letters, digits and underscores.</source>
      <translation>»{id}« kan ikke bruges i regler. Brug små bogstaver (a–z), cifre og understregning.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>There is no indicator “{id}”.</source>
      <translation>Der er ingen indikator »{id}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A gate has no levels, parts or threshold. Take them out.</source>
      <translation>Et adgangskrav (gate) har ingen niveauer, dele eller tærskel. Fjern dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A part has levels: no gate and no parts of its own.</source>
      <translation>En del har niveauer: intet adgangskrav og ingen egne dele.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Level {level} has no anchor text.</source>
      <translation>Niveau {level} har ingen niveaubeskrivelse.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {key} {bar} is outside the scale 0 to {top}.</source>
      <translation>{key} {bar} ligger uden for skalaen 0 til {top}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” depends on itself, perhaps by way of others. Take one of the rules out.</source>
      <translation>»{id}« afhænger af sig selv, måske gennem andre. Fjern en af reglerne.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” has no choice “{choice}”.</source>
      <translation>»{id}« har ingen mulighed »{choice}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The share {share} is outside 0 to 100.</source>
      <translation>Andelen {share} ligger uden for 0 til 100.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {kind} “{id}” is there twice. Ids are given once.</source>
      <translation>»{id}« findes to gange ({kind}). Hvert id gives én gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” is a word of the rules themselves. Take another one.</source>
      <translation>»{id}« er et ord i selve reglerne. Vælg et andet.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>An indicator has levels or parts, not both.</source>
      <translation>En indikator har niveauer eller dele, ikke begge.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Nobody gives this indicator a level, so {key} says nothing.</source>
      <translation>Ingen giver indikatoren et niveau, så {key} siger intet.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Only a table has rows, cells and columns. Is its type table?</source>
      <translation>Kun en tabel har rows, cells og columns. Er typen table?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>It has {known}.</source>
      <translation>Muligheder: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not named under from. Name there what the rule computes with.</source>
      <translation>»{name}« står ikke under from. Skriv dér, hvad reglen regner med.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is named under from, but not in the rule. Name there what the rule computes with.</source>
      <translation>»{name}« står under from, men ikke i reglen. Skriv dér, hvad reglen regner med.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The rule speaks of “{name}”, which {edition} does not know.</source>
      <translation>Reglen nævner »{name}«, som {edition} ikke kender.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>It comes from {told}, but {edition} is the earlier edition.</source>
      <translation>Den kommer fra {told}, men den tidligere udgave er {edition}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>No cell of the one table has a row and column of the other. Name the cells one by one.</source>
      <translation>Ingen celle i den ene tabel har en række og kolonne i den anden. Skriv cellerne én for én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” changed its type, unit, period or choices. Give a rule (rescaled), or drop it.</source>
      <translation>»{name}« har fået en anden type, enhed, periode eller andre muligheder. Giv en regel (rescaled), eller stryg det (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{id}” has no levels that could be carried over. Drop it.</source>
      <translation>»{id}« har ingen niveauer at føre over. Stryg den (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Write the reason in {own} first: others are translated from it.</source>
      <translation>Skriv begrundelsen på »{own}« først: de andre oversættes fra den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The reason is not in {missing}: add it beside the {own} text, e.g. {entry}.</source>
      <translation>Begrundelsen mangler på »{missing}«: tilføj den ved siden af teksten på »{own}«, f.eks. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{how} leads from one id to one id.</source>
      <translation>{how} fører fra ét id til ét id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>reworded keeps its id. Where the id changes, it is renamed.</source>
      <translation>reworded beholder sit id. Hvor id'et ændres, er det renamed.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>split leads to several ids.</source>
      <translation>split fører til flere id'er.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>merged leads from several figures into one field.</source>
      <translation>merged fører fra flere tal til ét felt.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>rescaled leads from one field to one field. Name a table's cells one by one.</source>
      <translation>rescaled fører fra ét felt til ét felt. Skriv en tabels celler én for én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>An answer to “{before}” can't stand at “{now}”: type, unit, period or choices differ. Say by a rule how one becomes the other (rescaled), or drop it.</source>
      <translation>Et svar på »{before}« kan ikke stå ved »{now}«: type, enhed, periode eller muligheder er forskellige. Sig med en regel, hvordan det ene bliver til det andet (rescaled), eller stryg det (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>»{name}« er hverken koblet eller strøget og findes ikke i {edition}. Sig, hvad der blev af den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is worded otherwise: last year's answer is shown with the difference, not kept. Name it as reworded and say why.</source>
      <translation>»{name}« er formuleret anderledes: sidste års svar vises med forskellen, men beholdes ikke. Skriv den som reworded og sig hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>levels gives {given} of {all}: one for each level 0 to {top} of {id}.</source>
      <translation>levels giver {given} af {all}: ét for hvert niveau 0 til {top} i {id}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>Indikator {id} er hverken koblet eller strøget og findes ikke i {edition}. Sig, hvad der blev af den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} has another scale now, so that its levels would be lost. Say which level means which, or drop it.</source>
      <translation>Indikator {id} har en anden skala nu, så dens niveauer ville gå tabt. Sig, hvilket niveau der svarer til hvilket, eller stryg den (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{edition} has no “{name}”.</source>
      <translation>{edition} har ingen »{name}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” has its answer from two entries. Take one out.</source>
      <translation>»{name}« får sit svar fra to poster. Fjern én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is {how} in another entry already. Take one out.</source>
      <translation>»{name}« er allerede {how} i en anden post. Fjern én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{before} has {old} levels and {now} {new}. Say by levels which means which (rescaled).</source>
      <translation>{before} har {old} niveauer og {now} har {new}. Sig med levels, hvilket der svarer til hvilket (rescaled).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Level {level} is outside the scale 0 to {top} of {id}.</source>
      <translation>Niveau {level} ligger uden for skalaen 0 til {top} for {id}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>levels is a list with the new level for each earlier one, e.g. [0, 1, 1, 2, 2, 3].</source>
      <translation>levels er en liste med det nye niveau for hvert tidligere, f.eks. [0, 1, 1, 2, 2, 3].</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{how} {kind}</source>
      <translation>{kind}, {how}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>A {kind} has no key “{key}” here.</source>
      <translation>Her er ingen nøgle »{key}« ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>This reason has no first text. Add it.</source>
      <translation>Begrundelsen mangler sin første tekst. Tilføj den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{key} is one id or a list of ids.</source>
      <translation>{key} er ét id eller en liste med id'er.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>none¦no type, unit or period</source>
      <translation>ingen</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>There is no edition “{name}” that it could come from.</source>
      <translation>Der er ingen udgave »{name}«, som den kan komme fra.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The source text has changed since this was translated. It is now: “{text}”</source>
      <translation>Kildeteksten er ændret, siden den blev oversat. Den er nu: »{text}«</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>{missing} of {all} texts are not translated, the first is {first}. `{command}` writes them into a file.</source>
      <translation>{missing} af {all} tekster er ikke oversat, den første er {first}. `{command}` skriver dem til en fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>Take it out.</source>
      <translation>Fjern den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The edition has no text “{path}”.</source>
      <translation>Udgaven har ingen tekst »{path}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>It differs from version {version} that is in use. Give it a new version.</source>
      <translation>Den afviger fra version {version}, som er i brug. Giv den en ny version.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>“{id}” changed its {what} from {old} to {new} since version {version}. Give it an id of its own.</source>
      <translation>»{id}« har skiftet {what} fra {old} til {new} siden version {version}. Giv den sit eget id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>mapping values are not allowed in this context</source>
      <translation>et kolon for meget eller forkert indrykning</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>could not find expected ':'</source>
      <translation>et kolon mangler efter nøglen</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected key</source>
      <translation>her ventes en nøgle, formentlig er indrykningen forkert</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected '-' indicator</source>
      <translation>her ventes en streg (-) for listens næste post</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected ',' or '}'</source>
      <translation>her ventes , eller }</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected ',' or ']'</source>
      <translation>her ventes , eller ]</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected node content</source>
      <translation>her ventes en værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found character that cannot start any token</source>
      <translation>et tegn, som intet kan begynde med (tabulator, @, % eller `); sæt teksten i anførselstegn</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unexpected end of stream</source>
      <translation>filen slutter midt i, måske mangler et anførselstegn</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unknown escape character</source>
      <translation>et ukendt tegn efter \</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>but found another document</source>
      <translation>her begynder endnu et dokument (---)</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>it can't be read</source>
      <translation>den kan ikke læses</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Found no matching overload for '{sign}' applied to '({kinds})'.</source>
      <translation>»{sign}« kan ikke bruges på ({kinds}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: mismatched input '{found}' expecting {wanted}.</source>
      <translation>Skrivefejl i reglen: »{found}« passer ikke her; ventet er {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: extraneous input '{found}' expecting {wanted}.</source>
      <translation>Skrivefejl i reglen: »{found}« er for meget; ventet er {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: missing {wanted} at '{found}'.</source>
      <translation>Skrivefejl i reglen: {wanted} mangler ved »{found}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: token recognition error at: '{found}'.</source>
      <translation>Skrivefejl i reglen: »{found}« kan ikke tydes.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: {what}.</source>
      <translation>Skrivefejl i reglen: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the operand of a select operation.</source>
      <translation>Det, der står foran punktummet, er {kind} og har ingen dele at vælge.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the range of a comprehension (must be list, map, or dynamic).</source>
      <translation>{kind} kan ikke gennemgås: det skal være en liste eller tabel.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>{what}.¦why a rule can't be read, in English</source>
      <translation>Reglen kan ikke læses: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/hints.py" />
      <source>Did you mean “{near}”?</source>
      <translation>Mente du »{near}«?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>There is no edition “{given}”.</source>
      <translation>Der er ingen udgave »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>Choose one of: {known}.</source>
      <translation>Vælg en af: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file has over {limit} bytes. Split the edition.</source>
      <translation>Filen har over {limit} byte. Del udgaven.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Anchors and aliases (&amp; and *) are not used in editions. Write the text out.</source>
      <translation>Ankre og aliasser (&amp; og *) bruges ikke i udgaver. Skriv teksten ud.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Tags (!) are not used in editions. Take it out.</source>
      <translation>Tags (!) bruges ikke i udgaver. Fjern det.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Merge keys (&lt;&lt;) are not used in editions. Write the keys out.</source>
      <translation>Sammenfletning (&lt;&lt;) bruges ikke i udgaver. Skriv nøglerne ud.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Lists and maps are nested over {limit} deep.</source>
      <translation>Lister og nøgler ligger mere end {limit} lag inde i hinanden.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file holds over {limit} values.</source>
      <translation>Filen har over {limit} værdier.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>This is no YAML: {what}.</source>
      <translation>Dette er ikke YAML: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is not UTF-8. Save it as UTF-8.</source>
      <translation>Filen er ikke UTF-8. Gem den som UTF-8.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>A key is a word, not a list or map.</source>
      <translation>En nøgle er et ord, ikke en liste eller et sæt nøgler.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is empty.</source>
      <translation>Filen er tom.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The key “{key}” stands here twice.</source>
      <translation>Nøglen »{key}« står her to gange.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>form¦in an edition</source>
      <translation>udgave</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>assessors¦in an edition</source>
      <translation>bedømmere</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>group¦in an edition</source>
      <translation>gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>section¦in an edition</source>
      <translation>afsnit</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>indicator¦in an edition</source>
      <translation>indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>evidence¦in an edition</source>
      <translation>dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>gate¦in an edition</source>
      <translation>adgangskrav</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>question¦in an edition</source>
      <translation>spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>choice¦in an edition</source>
      <translation>mulighed</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>row¦in an edition</source>
      <translation>række</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>column¦in an edition</source>
      <translation>kolonne</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived¦in an edition</source>
      <translation>beregnet værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived value¦in an edition</source>
      <translation>beregnet værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>check¦in an edition</source>
      <translation>kontrol</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>label¦in an edition</source>
      <translation>mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>condition¦in an edition</source>
      <translation>betingelse</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>crosswalk¦in an edition</source>
      <translation>overgang</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} is a map of keys: {keys}.</source>
      <translation>Her skal der stå nøgler ({kind}): {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Here stands a list: put a dash before each item.</source>
      <translation>Her skal der stå en liste: sæt en streg foran hver post.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is text.</source>
      <translation>{key} er tekst.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>This {kind} has no {key}. Add it.</source>
      <translation>Her mangler {key} ({kind}). Tilføj det.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It knows: {keys}.</source>
      <translation>Kendte nøgler: {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} can't be “{given}”.</source>
      <translation>{key} kan ikke være »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is one of {known}.</source>
      <translation>Vælg blandt {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} has no key “{key}”.</source>
      <translation>Nøglen »{key}« findes ikke ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a number, not “{given}”.</source>
      <translation>{key} er et tal, ikke »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a whole number.</source>
      <translation>{key} er et helt tal.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is some of {known}.</source>
      <translation>Vælg blandt {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Each of {key} is text.</source>
      <translation>Hver post i {key} er tekst.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>The edition {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Udgaven {where} har {count} fejl; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>Run `workbench forms check {where}` and mend them.</source>
      <translation>Kør `workbench forms check {where}`, og ret dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>There is no edition “{name}” to extend.</source>
      <translation>Der er ingen udgave »{name}« at bygge på.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>“{id}” can't be removed: {name} does not hold it.</source>
      <translation>»{id}« kan ikke fjernes: den findes ikke i {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>{key} is a whole number from 1.</source>
      <translation>{key} er et helt tal fra 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>text¦what a rule gives</source>
      <translation>tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>a date¦what a rule gives</source>
      <translation>en dato</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule has over {limit} characters. Split it.</source>
      <translation>Reglen har over {limit} tegn. Del den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule uses over {limit} macros ({macros}). Split it.</source>
      <translation>Reglen bruger mere end {limit} makroer ({macros}). Del den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule gives {found}, but {wanted} is needed.</source>
      <translation>Reglen giver {found}, men der skal komme {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>A translation has the keys language, texts and aliases.</source>
      <translation>En oversættelse har nøglerne language, texts og aliases.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>Give for {path} the source text and its translation, e.g. {entry}.</source>
      <translation>Angiv kildeteksten og oversættelsen for {path}, f.eks. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>The labels of {path} are a list.</source>
      <translation>Etiketterne for {path} er en liste.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Something went wrong.</source>
      <translation>Noget gik galt.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Try again.</source>
      <translation>Prøv igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} kunne ikke skrives: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check that the folder exists, may be written to and has free space; nothing was changed.</source>
      <translation>Tjek, at mappen findes, kan skrives til og har plads; intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check the name and that you may read it.</source>
      <translation>Tjek navnet, og at du må læse den.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{first} and {last}</source>
      <translation>{first} og {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{named} and {more} more</source>
      <translation>{named} og {more} mere</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{place} has no roles: access by row needs PostgreSQL 15 or later.</source>
      <translation>{place} har ingen roller: adgang pr. række kræver PostgreSQL 15 eller nyere.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Keep the file from whoever may not see all of it, or move the portfolio to PostgreSQL.</source>
      <translation>Hold filen fra dem, der ikke må se det hele, eller flyt porteføljen til PostgreSQL.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>The database has no role “{given}”.</source>
      <translation>Databasen har ingen rolle »{given}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Let its administrator make it: CREATE ROLE … LOGIN; then give it access.</source>
      <translation>Lad administratoren lave den: CREATE ROLE … LOGIN; giv den så adgang.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{user} did not make this portfolio, so it can't give access to it.</source>
      <translation>{user} har ikke lavet denne portefølje og kan derfor ikke give adgang til den.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Give access as the role that owns its tables.</source>
      <translation>Giv adgang som den rolle, der ejer dens tabeller.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>The portfolio holds no package of the edition {edition}, so there is nothing to compare with.</source>
      <translation>Porteføljen har ingen pakke for udgaven {edition}, så der er intet at sammenligne med.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>Take packages of that edition in first: `workbench portfolio add`.</source>
      <translation>Tag først pakker for den udgave ind: `workbench portfolio add`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>There is no portfolio at {place}.</source>
      <translation>Der er ingen portefølje i {place}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check the name; `workbench portfolio add` makes one from packages.</source>
      <translation>Tjek navnet; `workbench portfolio add` laver en af pakker.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>It may have been moved, or its drive be away. Open it where it lies now, or make another one.</source>
      <translation>Den kan være flyttet, eller drevet mangler. Åbn den, hvor den nu ligger, eller lav en anden.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by an earlier version of the program and could not be brought up to this one: {reason}.</source>
      <translation>{place} blev lavet af en tidligere version af programmet og kunne ikke opdateres til denne: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Let whoever may write to it open it once with this version.</source>
      <translation>Lad en, der kan skrive i den, åbne den én gang med denne version.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} is no portfolio: {reason}.</source>
      <translation>{place} er ingen portefølje: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Name another file or database; nothing in this one was changed.</source>
      <translation>Angiv en anden fil eller database; intet i denne blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by a newer version of the program.</source>
      <translation>{place} er lavet af en nyere version af programmet.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Update the program to open it.</source>
      <translation>Opdater programmet for at åbne den.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>“{place}” can't be used as a database: {reason}.</source>
      <translation>»{place}« kan ikke bruges som database: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Give a file, or an SQLAlchemy URL whose driver is installed, e.g. postgresql+psycopg://HOST/NAME.</source>
      <translation>Angiv en fil eller en SQLAlchemy-URL, hvis driver er installeret, f.eks. postgresql+psycopg://HOST/NAME.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} could not be used: {reason}.</source>
      <translation>Databasen {place} kunne ikke bruges: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check that it runs, has space and lets you in, then try again; what was taken before is kept.</source>
      <translation>Tjek, at den kører, har plads og lukker dig ind, og prøv igen; det, der blev taget før, er gemt.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} does not let you see or do this: {reason}.</source>
      <translation>Databasen {place} lader dig ikke se eller gøre dette: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner opens all of it. An analyst reads the view v_figure, an assessor v_package and v_level too, with a program for statistics. Who made the portfolio gives access: `workbench portfolio access`.</source>
      <translation>Kun en ejer åbner det hele. En analytiker læser visningen v_figure, en assessor også v_package og v_level, med et statistikprogram. Den, der lavede porteføljen, giver adgang: `workbench portfolio access`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner sees all of it here. An analyst reads figures of groups, an assessor their own packages too, in a program for statistics: Help (F1) names the views. Who made the portfolio gives access.</source>
      <translation>Kun en ejer ser det hele her. En analytiker læser tal for grupper, en assessor også sine egne pakker, i et statistikprogram: Hjælp (F1) nævner visningerne. Den, der lavede porteføljen, giver adgang.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>It gives indicator {indicator} the level {level}; no edition has more than 10.</source>
      <translation>Den giver indikator {indicator} niveau {level}; ingen udgave har mere end 10.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>Ask whoever made the package which edition it follows.</source>
      <translation>Spørg den, der lavede pakken, hvilken udgave den følger.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>an Assessor Workbench that knows layout {layout}</source>
      <translation>en version af Assessor Workbench, der kender opsætning {layout}</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>Assessor Workbench {version} or later</source>
      <translation>Assessor Workbench {version} eller nyere</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>The check of {path} was stopped before its end.</source>
      <translation>Kontrollen af {path} blev stoppet, før den var færdig.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Check again when there is time; nothing was changed.</source>
      <translation>Kontrollér igen, når der er tid; intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Nothing of a workspace could be found in {path}.</source>
      <translation>Intet af et arbejdsområde kunne findes i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Take a snapshot or a backup instead.</source>
      <translation>Tag et øjebliksbillede eller en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>There is no workspace {path}.</source>
      <translation>Der er intet arbejdsområde {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the name, or make one: workbench init {path} --name … --email …</source>
      <translation>Tjek navnet, eller lav et: workbench init {path} --name … --email …</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is being written to by {holder}.</source>
      <translation>{path} er i brug til skrivning hos {holder}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Close it there, or open it for reading meanwhile.</source>
      <translation>Luk det der, eller åbn det til læsning imens.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is no workspace: {reason}.</source>
      <translation>{path} er intet arbejdsområde: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Choose a file that ends in .workbench and was made by this program.</source>
      <translation>Vælg en fil, der ender på .workbench og er lavet af dette program.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} was made by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{path} er lavet af en nyere version (opsætning {found}, denne kender {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>It opens for reading; to write in it, {needs} is needed. The file was not touched.</source>
      <translation>Det åbner til læsning; for at skrive i det kræves {needs}. Filen er ikke rørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is damaged: {reason}.</source>
      <translation>{path} er beskadiget: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check {path} --repair-to NEW-FILE` brings everything sound into a new file.</source>
      <translation>`workbench check {path} --repair-to NEW-FILE` fører alt, der er helt, over i en ny fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: the disk that holds {path} is full.</source>
      <translation>Ikke gemt: disken, hvor {path} ligger, er fuld.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space and say it again; everything saved before is there.</source>
      <translation>Frigør plads, og sig det igen; alt, der blev gemt før, er der.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} can't be written to: {reason}.</source>
      <translation>{path} kan ikke skrives til: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Copy it to a folder of your own, or ask for the right to write there.</source>
      <translation>Kopiér det til en mappe, der er din egen, eller bed om ret til at skrive der.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved in {path}: {reason}.</source>
      <translation>Ikke gemt i {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the disk and try again; everything saved before is there.</source>
      <translation>Tjek disken, og prøv igen; alt, der blev gemt før, er der.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>This workspace holds no evidence {sha256}.</source>
      <translation>Dette arbejdsområde har intet dokument {sha256}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench evidence list` shows what there is.</source>
      <translation>`workbench evidence list` viser, hvad der er.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>The evidence or edition {sha256} in this workspace is not what was put there.</source>
      <translation>Dokumentet eller udgaven {sha256} i dette arbejdsområde er ikke det, der blev lagt der.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check` names all that is damaged; a snapshot or a colleague's copy may bring it back.</source>
      <translation>`workbench check` nævner alt, der er beskadiget; et øjebliksbillede eller en kollegas kopi kan give det tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings, Check the workspace, names all that is damaged; a snapshot may bring it back.</source>
      <translation>Indstillinger, Kontrollér arbejdsområdet, nævner alt, der er beskadiget; et øjebliksbillede kan give det tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} lies beside the workspace and is none of its files: {reason}.</source>
      <translation>{path} ligger ved siden af arbejdsområdet og er ikke en af dets filer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Find out who put it there and move it away; the workspace was not opened.</source>
      <translation>Find ud af, hvem der har lagt den der, og flyt den; arbejdsområdet blev ikke åbnet.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: {path} was removed or replaced while it was open.</source>
      <translation>Ikke gemt: {path} blev fjernet eller erstattet, mens det var åbent.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Bring the disk or the file back; what is not saved yet is kept on the screen.</source>
      <translation>Sæt disken i igen, eller læg filen tilbage; det, der ikke er gemt endnu, bliver på skærmen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>No snapshot of {path} was taken: {missing} of free space are missing.</source>
      <translation>Der blev ikke taget et øjebliksbillede af {path}: der mangler {missing} ledig plads.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space first; nothing was changed.</source>
      <translation>Frigør først plads; intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted: its passphrase is needed.</source>
      <translation>{path} er krypteret: adgangssætningen kræves.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Give --passphrase-file FILE, or set WORKBENCH_PASSPHRASE; the window asks for it.</source>
      <translation>Angiv --passphrase-file FILE, eller sæt WORKBENCH_PASSPHRASE; vinduet spørger om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Open it here once with its passphrase, then do this again.</source>
      <translation>Åbn det her én gang med adgangssætningen, og gør så dette igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Mind capitals and the keyboard's language, and type it again; nobody else can open it.</source>
      <translation>Se efter store bogstaver og tastaturets sprog, og skriv den igen; ingen andre kan åbne det.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Take a longer one; four words by chance are easy to keep in mind.</source>
      <translation>Tag en længere; fire tilfældige ord er lette at huske.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted already.</source>
      <translation>{path} er allerede krypteret.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench passphrase {path}` gives it another passphrase.</source>
      <translation>`workbench passphrase {path}` giver det en anden adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings give it another passphrase.</source>
      <translation>Under Indstillinger får det en anden adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is not encrypted.</source>
      <translation>{path} er ikke krypteret.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench encrypt {path}` encrypts it.</source>
      <translation>`workbench encrypt {path}` krypterer det.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings encrypt it.</source>
      <translation>Det kan krypteres under Indstillinger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Everywhere</source>
      <translation>Overalt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Home</source>
      <translation>Hjem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>In an assessment</source>
      <translation>I en vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Interview</source>
      <translation>Interview</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import review</source>
      <translation>Importgennemgang</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Reconcile</source>
      <translation>Enighed</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Many workbooks</source>
      <translation>Mange regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Feedback</source>
      <translation>Tilbagemelding</translation>
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
      <translation>Portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Packages</source>
      <translation>Pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>In a package</source>
      <translation>I en pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Find anything</source>
      <translation>Find hvad som helst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Home</source>
      <translation>Gå til Hjem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to the open assessment</source>
      <translation>Gå til den åbne vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Portfolio</source>
      <translation>Gå til Portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Packages</source>
      <translation>Gå til Pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Sync</source>
      <translation>Gå til Synk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Form editions</source>
      <translation>Skemaudgaver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another workspace</source>
      <translation>Åbn et andet arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New workspace</source>
      <translation>Nyt arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Encrypt this workspace</source>
      <translation>Krypter dette arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Change the passphrase of this workspace</source>
      <translation>Skift adgangssætning for arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write this workspace out in clear</source>
      <translation>Skriv arbejdsområdet ud ukrypteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock this workspace now</source>
      <translation>Lås arbejdsområdet nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand the keyboard over to somebody else</source>
      <translation>Giv tastaturet til en anden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep the workspace on this computer</source>
      <translation>Hav arbejdsområdet på denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Bring back what is missing, from a snapshot or another file</source>
      <translation>Hent det, der mangler, fra et øjebliksbillede eller en anden fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Check the workspace and mend it</source>
      <translation>Kontrollér arbejdsområdet, og reparér det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a cluster for good</source>
      <translation>Slet en klynge for altid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a colleague's name for good</source>
      <translation>Slet en kollegas navn for altid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand out all that is held about a cluster or a person</source>
      <translation>Udlevér alt, der er lagret om en klynge eller person</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Log of access and exports</source>
      <translation>Log over adgang og eksport</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Until when assessments are kept</source>
      <translation>Hvor længe vurderinger gemmes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settings</source>
      <translation>Indstillinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Identity and people</source>
      <translation>Identitet og personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Help for this screen</source>
      <translation>Hjælp til dette skærmbillede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>See the report of what went wrong</source>
      <translation>Se rapporten om det, der gik galt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>All shortcuts</source>
      <translation>Alle genveje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>About this program, and licences</source>
      <translation>Om programmet og licenser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next part of the window</source>
      <translation>Næste del af vinduet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous part of the window</source>
      <translation>Forrige del af vinduet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to where you were</source>
      <translation>Tilbage til, hvor du var</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Forward again</source>
      <translation>Frem igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Undo</source>
      <translation>Fortryd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Redo</source>
      <translation>Gentag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Larger text</source>
      <translation>Større tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Smaller text</source>
      <translation>Mindre tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Usual text size</source>
      <translation>Sædvanlig tekststørrelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Switch between light and dark</source>
      <translation>Skift mellem lyst og mørkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New assessment</source>
      <translation>Ny vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open packages and check them</source>
      <translation>Åbn pakker, og kontrollér dem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Send a signed package sealed</source>
      <translation>Send en underskrevet pakke forseglet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open a sealed package into a folder</source>
      <translation>Åbn en forseglet pakke i en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Try the practice assessment</source>
      <translation>Prøv øvelsesvurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import last year, or a filled questionnaire</source>
      <translation>Importér sidste år eller et udfyldt spørgeskema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over many workbooks</source>
      <translation>Overtag mange regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a folder of workbooks</source>
      <translation>Vælg en mappe med regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a folder</source>
      <translation>vælg en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a table of clusters</source>
      <translation>Vælg en tabel over klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a table</source>
      <translation>vælg en tabel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open the chosen assessment</source>
      <translation>Åbn den valgte vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open¦a key does it</source>
      <translation>åbn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Filter this list</source>
      <translation>Filtrér listen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next stage</source>
      <translation>Næste trin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next tab</source>
      <translation>næste fane</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous stage</source>
      <translation>Forrige trin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Quick note</source>
      <translation>Hurtignote</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>quick note</source>
      <translation>hurtignote</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Say when it was last saved</source>
      <translation>Sig, hvornår der sidst blev gemt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Jump to an indicator</source>
      <translation>Gå til en indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>jump</source>
      <translation>gå til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next indicator</source>
      <translation>Næste indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous indicator</source>
      <translation>Forrige indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next unanswered question</source>
      <translation>Næste ubesvarede spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write why this level</source>
      <translation>Skriv hvorfor dette niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep last year's answer</source>
      <translation>Behold sidste års svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>keep last year</source>
      <translation>behold sidste år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep all untouched answers of last year here</source>
      <translation>Behold alle urørte svar fra sidste år her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Mark for discussion</source>
      <translation>Markér til drøftelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Not applicable, or not known</source>
      <translation>Ikke relevant eller ukendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Attach evidence</source>
      <translation>Vedhæft dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a finding</source>
      <translation>Tilføj en iagttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the time into the note</source>
      <translation>Skriv klokkeslættet i noten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep a copied picture or file as evidence</source>
      <translation>Gem et kopieret billede eller en fil som dokumentation</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Ask the cluster for something</source>
      <translation>Bed klyngen om noget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down who speaks</source>
      <translation>Skriv ned, hvem der taler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show or hide the side panel</source>
      <translation>Vis eller skjul sidepanelet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>People on this assessment</source>
      <translation>Personer i denne vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>people</source>
      <translation>personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock your levels</source>
      <translation>Lås dine niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>lock</source>
      <translation>lås</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settle what colleagues differ on</source>
      <translation>Afgør det, kolleger er uenige om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>settle</source>
      <translation>afgør</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Declare your interest in this cluster</source>
      <translation>Oplys dine interesser i klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>declare</source>
      <translation>oplys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Discreet mode: hide scores and findings</source>
      <translation>Diskret visning: skjul niveauer og iagttagelser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>show again</source>
      <translation>vis igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the prep sheet</source>
      <translation>Skriv forberedelsesarket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next one that needs you</source>
      <translation>Næste, der kræver dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next problem</source>
      <translation>næste problem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous one that needs you</source>
      <translation>Forrige, der kræver dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept the cell as read</source>
      <translation>Godtag cellen som læst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>accept</source>
      <translation>godtag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept all cells that need a look for the same reason</source>
      <translation>Godtag alle celler, der skal ses på af samme grund</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Agree on the chosen level and go on</source>
      <translation>Aftal det valgte niveau og gå videre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>agree and next</source>
      <translation>aftal og næste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save this layout under a name</source>
      <translation>Gem opsætningen under et navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give the cell another question</source>
      <translation>Giv cellen et andet spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Exchange with colleagues now</source>
      <translation>Udveksl med kolleger nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sync now</source>
      <translation>synkronisér nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your value stand</source>
      <translation>Lad din værdi gælde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>yours</source>
      <translation>din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your colleague's value stand</source>
      <translation>Lad kollegaens værdi gælde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>theirs</source>
      <translation>kollegaens</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose the place that you share with colleagues</source>
      <translation>Vælg det sted, du deler med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write a file to carry to colleagues</source>
      <translation>Skriv en fil til at bære til kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write a file</source>
      <translation>skriv en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take a file that a colleague carried here</source>
      <translation>Tag imod en fil, en kollega har båret hertil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take a file</source>
      <translation>tag en fil ind</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another portfolio</source>
      <translation>Åbn en anden portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open a portfolio</source>
      <translation>åbn en portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Read the portfolio again</source>
      <translation>Læs porteføljen igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add packages to the portfolio</source>
      <translation>Tilføj pakker til porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add packages</source>
      <translation>tilføj pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a folder of packages to the portfolio</source>
      <translation>Tilføj en mappe med pakker til porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down a label that a cluster was given</source>
      <translation>Notér et mærke, en klynge har fået</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write down a label</source>
      <translation>notér et mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over the labels of this workspace into the portfolio</source>
      <translation>Overtag arbejdsområdets mærker i porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the ends of labels for calendars</source>
      <translation>Gem mærkernes udløb til kalendere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save for calendars</source>
      <translation>gem til kalendere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a programme's policy</source>
      <translation>Vælg et programs krav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a policy</source>
      <translation>vælg et programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a value chain of your own</source>
      <translation>Vælg din egen værdikæde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a file</source>
      <translation>vælg en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a smart specialisation strategy</source>
      <translation>Vælg en strategi for intelligent specialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose how clusters belong together</source>
      <translation>Vælg, hvordan klyngerne hører sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose when a comparison group is shown</source>
      <translation>Vælg, hvornår en sammenligningsgruppe vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take back a label that was written down wrongly</source>
      <translation>Tilbagekald et mærke, der blev registreret forkert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take back a wrong label</source>
      <translation>tilbagekald et forkert mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>What left this portfolio</source>
      <translation>Hvad der er taget ud af porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Publish the portfolio</source>
      <translation>Offentliggør porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make a benchmark pack of the portfolio</source>
      <translation>Lav en sammenligningspakke af porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make an anonymised copy of the portfolio</source>
      <translation>Lav en anonymiseret kopi af porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Compare the assessment with other clusters</source>
      <translation>Sammenlign vurderingen med andre klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>compare with</source>
      <translation>sammenlign med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a reference portfolio</source>
      <translation>Tilføj en referenceportefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add a reference</source>
      <translation>tilføj en reference</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Packages behind this figure</source>
      <translation>Pakkerne bag dette tal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>packages behind</source>
      <translation>pakkerne bag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Benchmark the chosen cluster</source>
      <translation>Sammenlign den valgte klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>benchmark</source>
      <translation>sammenlign</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show as a table, or as a drawing again</source>
      <translation>Vis som tabel eller som tegning igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>as a table</source>
      <translation>som tabel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Browse the package that is checked</source>
      <translation>Se i pakken, der kontrolleres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>browse</source>
      <translation>se i den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to the verdict</source>
      <translation>Tilbage til kontrolresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>verdict</source>
      <translation>kontrolresultat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save a copy of the chosen file</source>
      <translation>Gem en kopi af den valgte fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save a copy</source>
      <translation>gem en kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take this file for colleagues</source>
      <translation>Tag imod denne fil til kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take it</source>
      <translation>tag imod</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Copy the verdict in words</source>
      <translation>Kopiér kontrolresultatet i ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>copy the words</source>
      <translation>kopiér ordene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the verdict as PDF or text</source>
      <translation>Gem kontrolresultatet som PDF eller tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save the verdict</source>
      <translation>gem kontrolresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show on the projector</source>
      <translation>Vis på projektoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>projector</source>
      <translation>projektor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Sign the report, or the package that is checked</source>
      <translation>Underskriv rapporten eller den pakke, der kontrolleres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sign</source>
      <translation>underskriv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Export files</source>
      <translation>Eksportér filer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Print the report</source>
      <translation>Udskriv rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>print</source>
      <translation>udskriv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open again as a revision</source>
      <translation>Åbn igen som revision</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take the revision back</source>
      <translation>Tag revisionen tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>all commands</source>
      <translation>alle kommandoer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>help</source>
      <translation>hjælp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>new</source>
      <translation>ny</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open package</source>
      <translation>åbn pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>import</source>
      <translation>importér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>many workbooks</source>
      <translation>mange regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>filter</source>
      <translation>filtrér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>export</source>
      <translation>eksportér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give level {number}</source>
      <translation>Giv niveau {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>level</source>
      <translation>niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>{details} has this workspace open, so it can only be read here. </source>
      <translation>{details} har dette arbejdsområde åbent, så det kan kun læses her. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} The rest can be used.</source>
      <translation>Arbejdsområdet er beskadiget: {damage} Resten kan bruges.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} There are {more} more damages. The rest can be used.</source>
      <translation>Arbejdsområdet er beskadiget: {damage} Der er {more} skader mere. Resten kan bruges.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See and mend</source>
      <translation>Se og reparér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Understood</source>
      <translation>Forstået</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Keep it on this computer</source>
      <translation>Hav det på denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See</source>
      <translation>Se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Open for reading only. {sentence} {window_advice}</source>
      <translation>Kun åben til læsning. {sentence} {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Once it is closed there, writing goes on here by itself.</source>
      <translation>Når det er lukket der, fortsætter skrivningen her af sig selv.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Offline, all work kept on this laptop</source>
      <translation>Offline, alt arbejde ligger på denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>All work kept on this laptop, online only to sync</source>
      <translation>Alt arbejde ligger på denne computer, online kun for at synkronisere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Exchanging with colleagues</source>
      <translation>Udveksler med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Assess</source>
      <translation>Vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Lock the workspace</source>
      <translation>Lås arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Light or dark</source>
      <translation>Lyst eller mørkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Help</source>
      <translation>Hjælp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Sync, {count}</source>
      <translation>Synk, {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>{name} is at the keyboard</source>
      <translation>{name} er ved tastaturet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Cancel</source>
      <translation>Annuller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>{name} is at the keyboard. Hand it over ({keys})</source>
      <translation>{name} er ved tastaturet. Giv det videre ({keys})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Encrypted</source>
      <translation>Krypteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Cancelling …</source>
      <translation>Annullerer …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/chrome.py" />
      <source>{number} differences</source>
      <extracomment>For one: difference</extracomment>
      <translation>
        <numerusform>én forskel</numerusform>
        <numerusform>{number} forskelle</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>No assessment is open yet. Choose one in the list, or begin a new one.</source>
      <translation>Ingen vurdering er åben endnu. Vælg en på listen, eller begynd en ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>Copying to this computer</source>
      <translation>Kopierer til denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>All that the program is made of; the licence of the chosen line stands below.</source>
      <translation>Alt, hvad programmet består af; licensen for den valgte linje står nedenfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>New versions come from whoever gave you this program; it never looks for them by itself.</source>
      <translation>Nye versioner kommer fra den, der gav dig programmet; det leder aldrig selv efter dem.</translation>
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
      <translation>Intet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Parts and licences</source>
      <translation>Dele og licenser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Assessor Workbench {version__}</source>
      <translation>Assessor Workbench {version__}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make the authority of a network</source>
      <translation>Lav en udsteder for et netværk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Members trust its certificate once, and with it everyone to whom the office issues one. Keep its file on a stick in a drawer: whoever has it and its passphrase can name anybody.</source>
      <translation>Medlemmerne gør dens certifikat betroet én gang, og dermed alle, som kontoret udsteder et til. Gem dens fil på en USB-nøgle i en skuffe: den, der har den og adgangssætningen, kan give hvem som helst et navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue a certificate for a member</source>
      <translation>Udsted et certifikat til et medlem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Take what the member sent, and make sure that it is theirs: they read the fingerprint to you. What you issue lies beside it; send it back. Their key stays with them.</source>
      <translation>Tag det, medlemmet har sendt, og sørg for, at det er medlemmets: lad det læse fingeraftrykket op for dig. Det, du udsteder, ligger ved siden af; send det tilbage. Nøglen bliver hos medlemmet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>New file of the authority</source>
      <translation>Ny fil til udstederen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Identities (*.p12)</source>
      <translation>Identiteter (*.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make it</source>
      <translation>Lav den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>e.g. example.org, example.no</source>
      <translation>f.eks. example.org, example.no</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Name of the network</source>
      <translation>Netværkets navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at (optional)</source>
      <translation>Kun for e-mailadresser hos (valgfrit)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>It can vouch for no others then.</source>
      <translation>Så kan den ikke stå inde for andre.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its new file</source>
      <translation>Dens nye fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Passphrase</source>
      <translation>Adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Once more</source>
      <translation>Én gang til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>The name of the network is missing.</source>
      <translation>Netværkets navn mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose where its file shall lie first.</source>
      <translation>Vælg først, hvor filen skal ligge.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue it</source>
      <translation>Udsted</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>What the member sent (.crt, .csr)</source>
      <translation>Det, medlemmet har sendt (.crt, .csr)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>File of the authority (.p12)</source>
      <translation>Udstederens fil (.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its passphrase</source>
      <translation>Dens adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose what the member sent first.</source>
      <translation>Vælg først det, medlemmet har sendt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose the file of the authority first.</source>
      <translation>Vælg først udstederens fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Making the authority</source>
      <translation>Laver udstederen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at</source>
      <translation>Kun for e-mailadresser hos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issuing the certificate</source>
      <translation>Udsteder certifikatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Only signed packages count. Of the versions of an assessment the newest counts, the earlier ones are kept. The last column is the beginning of the SHA-256 of what was signed: a package with the same one says the same.</source>
      <translation>Kun underskrevne pakker tæller. Af en vurderings versioner tæller den nyeste, de tidligere gemmes. Sidste kolonne er begyndelsen af SHA-256 af det, der blev underskrevet: en pakke med den samme siger det samme.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Says</source>
      <translation>Siger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Counts</source>
      <translation>Tæller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Signed by</source>
      <translation>Underskrevet af</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>As of</source>
      <translation>Pr.</translation>
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
      <translation>{signers} (ikke betroet)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>{number} packages behind {figure}</source>
      <extracomment>For one: one package behind {figure}</extracomment>
      <translation>
        <numerusform>en pakke bag {figure}</numerusform>
        <numerusform>{number} pakker bag {figure}</numerusform>
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
      <translation>ikke vurderet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>level {level}</source>
      <translation>niveau {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Choose</source>
      <translation>Vælg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Next</source>
      <translation>Næste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>This workspace holds no cluster.</source>
      <translation>Dette arbejdsområde har ingen klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>A benchmark pack is made by whoever keeps a portfolio, and signed. It has sums of many clusters and no one. The group goes into the assessment: colleagues, report and workbook say the same, without a net.</source>
      <translation>En referencepakke laves og underskrives af den, der forvalter en portefølje. Den har summer af mange klynger og ingen enkelt. Gruppen følger med vurderingen: kolleger, rapport og regneark siger det samme, uden net.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>This computer has no trusted benchmark pack of this edition yet. Add the file that you were given.</source>
      <translation>Denne computer har ingen betroet referencepakke for dette skema endnu. Tilføj den fil, du har fået.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compare with other clusters</source>
      <translation>Sammenlign med andre klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compare</source>
      <translation>Sammenlign</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Add a benchmark pack</source>
      <translation>Tilføj en referencepakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compared with</source>
      <translation>Sammenlignet med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Checking the packs of this computer …</source>
      <translation>Kontrollerer pakkerne på denne computer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Nobody</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Signatures with this certificate count no longer, earlier ones too, even where an authority that you trust vouches for it. You can add the certificate again later.</source>
      <translation>Underskrifter med dette certifikat tæller ikke længere, heller ikke tidligere, selv hvor en udsteder, du stoler på, står inde for det. Du kan tilføje certifikatet igen senere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Anybody can write any name into a certificate, and what stands in the message that brought it proves nothing. Call them on a number that you had before, or meet: let them read the fingerprint from their own screen or card, and compare every group.</source>
      <translation>Enhver kan skrive et hvilket som helst navn i et certifikat, og det, der står i beskeden, det kom med, beviser intet. Ring på et nummer, du havde i forvejen, eller mødes: lad dem læse fingeraftrykket op fra deres egen skærm eller deres kort, og sammenlign hver gruppe.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>valid until {day}</source>
      <translation>gyldigt til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trusted since {day}.</source>
      <translation>Betroet siden {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>On your trust list.</source>
      <translation>På din liste over betroede.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust {name} no longer?</source>
      <translation>Ikke stole på {name} længere?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust no longer</source>
      <translation>Stol ikke på længere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. lost the laptop</source>
      <translation>f.eks. mistet computeren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Why (optional)</source>
      <translation>Hvorfor (valgfrit)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is no longer on your trust list.</source>
      <translation>{name} står ikke længere på din liste over betroede.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Is this really {name}?</source>
      <translation>Er dette virkelig {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust {short}</source>
      <translation>Stol på {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Not now</source>
      <translation>Ikke nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>I compared it with them, by voice or face to face</source>
      <translation>Jeg har sammenlignet det med dem, i telefon eller ansigt til ansigt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. by phone</source>
      <translation>f.eks. i telefon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note (optional)</source>
      <translation>Note (valgfrit)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is on your trust list.</source>
      <translation>{name} står på din liste over betroede.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>issued by {issuer}</source>
      <translation>udstedt af {issuer}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>You sign the package as it lies there: report, workbook and all that they rest on. Your signature is added, and nothing that is in it changes.</source>
      <translation>Du underskriver pakken, som den ligger der: rapport, regneark og alt, de bygger på. Din underskrift føjes til, og intet i den ændres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It is sealed: the signed package is written open beside it. Seal that again before you send it.</source>
      <translation>Den er forseglet: den underskrevne pakke skrives åben ved siden af. Forsegl den igen, før du sender den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It does not wait for the identity of this laptop. If yours was another one when the assessment was finalised, choose the file of that one.</source>
      <translation>Den venter ikke på identiteten på denne computer. Havde du en anden, da vurderingen blev færdiggjort, så vælg filen for den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Add your signature</source>
      <translation>Tilføj din underskrift</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Sign</source>
      <translation>Underskriv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Your signing identity</source>
      <translation>Din underskriftsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Assessment</source>
      <translation>Vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Result</source>
      <translation>Resultat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Waits for</source>
      <translation>Venter på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Package</source>
      <translation>Pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Choose the file of your signing identity (.p12) first.</source>
      <translation>Vælg først filen for din underskriftsidentitet (.p12).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Signing</source>
      <translation>Underskriver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Do you work for {cluster}, advise it, own a part of a member, or otherwise gain from its label?</source>
      <translation>Arbejder du for {cluster}, rådgiver du den, ejer du en del af et medlem, eller har du på anden måde gavn af dens mærke?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Your declaration of interest</source>
      <translation>Din habilitetserklæring</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Declare</source>
      <translation>Oplys</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>What interest</source>
      <translation>Hvilken interesse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>It stands in the report beside your name.</source>
      <translation>Det står i rapporten ved siden af dit navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>No interest</source>
      <translation>Ingen interesse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>There is one</source>
      <translation>Jeg har en interesse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Choose one of the two; an interest is named.</source>
      <translation>Vælg en af de to; en interesse skal nævnes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The file and the snapshots that the program keeps of it are written anew, encrypted. From then on its passphrase is asked for whenever it is opened.</source>
      <translation>Filen og de øjebliksbilleder, programmet har af den, skrives på ny, krypteret. Derefter spørges der om adgangssætningen, hver gang den åbnes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Copies and exports that you made before stay as they are, and the disk may keep traces of the old file until it writes over them.</source>
      <translation>Kopier og eksporter, du har lavet før, forbliver, som de er, og disken kan have spor af den gamle fil, til den skriver over dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>You get a second file that anybody can open who has it: every answer, note and piece of evidence, without a passphrase. This workspace stays encrypted.</source>
      <translation>Du får endnu en fil, som enhver, der har den, kan åbne: alle svar, noter og dokumenter, uden adgangssætning. Dette arbejdsområde forbliver krypteret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Snapshots are written anew too. Copies that you made before keep the passphrase that they have.</source>
      <translation>Øjebliksbilleder skrives også på ny. Kopier, du har lavet før, beholder deres adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The passphrase until now is another one. Nothing was changed.</source>
      <translation>Den hidtidige adgangssætning er en anden. Intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Do it only for another program that has to read the file, and delete the copy afterwards.</source>
      <translation>Gør det kun for et andet program, der skal læse filen, og slet kopien bagefter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Encrypt it</source>
      <translation>Krypter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change the passphrase</source>
      <translation>Skift adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change it</source>
      <translation>Skift</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Passphrase until now</source>
      <translation>Hidtidig adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>New passphrase</source>
      <translation>Ny adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Write it out in clear?</source>
      <translation>Skrive det ud ukrypteret?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Choose where</source>
      <translation>Vælg hvor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Everything about the cluster goes out of this workspace and its snapshots, and no older copy brings it back.</source>
      <translation>Dette kan ikke fortrydes. Alt om klyngen forsvinder fra dette arbejdsområde og dets øjebliksbilleder, og ingen ældre kopi giver det tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Name and e-mail address go out of this workspace and its snapshots, a pseudonym stands in their place, and no older copy brings them back.</source>
      <translation>Dette kan ikke fortrydes. Navn og e-mailadresse forsvinder fra dette arbejdsområde og dets øjebliksbilleder, et pseudonym træder i stedet, og ingen ældre kopi giver dem tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This workspace holds nobody's name.</source>
      <translation>Dette arbejdsområde har ingen navne på kolleger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Looking what would go</source>
      <translation>Ser, hvad der ville forsvinde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erasing {name}</source>
      <translation>Sletter {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase the name of {name}?</source>
      <translation>Slet navnet {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase {name}?</source>
      <translation>Slet {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Without names: it stays in the history and stands on the receipt.</source>
      <translation>Uden navne: den bliver i historikken og står på kvitteringen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>By {by}. Reason: {reason}.</source>
      <translation>Af {by}. Grund: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>no file</source>
      <translation>ingen fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing can be erased while it is open for reading only. {read_only}</source>
      <translation>Intet kan slettes, mens det kun er åbent til læsning. {read_only}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>What would go and what would stay is shown before anything is done.</source>
      <translation>Før noget sker, vises det, hvad der ville forsvinde, og hvad der ville blive.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase for good</source>
      <translation>Slet for altid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Name of the colleague</source>
      <translation>Kollegaens navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Name of the cluster</source>
      <translation>Klyngens navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Goes: {how_much}</source>
      <translation>Forsvinder: {how_much}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Stays on purpose</source>
      <translation>Bliver med vilje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Can't be reached from here; see to it yourself</source>
      <translation>Kan ikke nås herfra; sørg selv for det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Write “{name}”, so that no other is erased.</source>
      <translation>Skriv »{name}«, så ingen anden slettes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>A colleague's name is erased</source>
      <translation>En kollegas navn er slettet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>{name} is erased</source>
      <translation>{name} er slettet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The workspace was checked afterwards, and is sound.</source>
      <translation>Arbejdsområdet blev kontrolleret bagefter og er i orden.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erased</source>
      <translation>Slettet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Not reached; see to it yourself</source>
      <translation>Ikke nået; sørg selv for det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt lies beside the workspace: {name}</source>
      <translation>Kvitteringen ligger ved siden af arbejdsområdet: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt</source>
      <translation>Gem kvitteringen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Text (*.txt)</source>
      <translation>Tekst (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt first, then answers, evidence, snapshots</source>
      <translation>Først kvitteringen, så svar, dokumenter, øjebliksbilleder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the colleague's name as it stands here, “{name}”.</source>
      <translation>Intet blev slettet: skriv kollegaens navn, som det står her, »{name}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the cluster's name as it stands here, “{name}”.</source>
      <translation>Intet blev slettet: skriv klyngens navn, som det står her, »{name}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>“{name}” stands in its place from now on.</source>
      <translation>»{name}« står i stedet fra nu af.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>{known} (you)</source>
      <translation>{known} (dig)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt …</source>
      <translation>Gem kvitteringen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Show in folder</source>
      <translation>Vis i mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The cluster: all its documents</source>
      <translation>Klyngen: alle dens dokumenter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Label body, programme: released ones</source>
      <translation>Mærkeorgan, program: de frigivne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Workbook</source>
      <translation>Regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Every answer, level and finding for Excel, with charts and live formulas.</source>
      <translation>Hvert svar, niveau og iagttagelse til Excel, med diagrammer og levende formler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The pages that the board reads, as PDF.</source>
      <translation>De sider, bestyrelsen læser, som PDF.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Both of them and the data in one file that anybody can check.</source>
      <translation>Begge dele og dataene i én fil, som enhver kan kontrollere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Questionnaire</source>
      <translation>Spørgeskema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For the cluster to fill in before the visit.</source>
      <translation>Til klyngen at udfylde før besøget.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Feedback sheet</source>
      <translation>Tilbagemeldingsark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page for the end of the second day.</source>
      <translation>Én side til slutningen af anden dag.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Prep sheet</source>
      <translation>Forberedelsesark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For yourselves before the visit: agenda, what to ask for, last year's answers.</source>
      <translation>Til jer selv før besøget: program, hvad der skal bedes om, sidste års svar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Public profile</source>
      <translation>Offentlig profil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page with what the cluster released, and nothing else.</source>
      <translation>Én side med det, klyngen har frigivet, og intet andet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Assessors' file</source>
      <translation>Assessorfil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The whole history and all evidence, sealed for the colleagues on it.</source>
      <translation>Hele historikken og al dokumentation, forseglet til de kolleger, der er med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {version}, finalised</source>
      <translation>Version {version}, færdiggjort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>As it stands</source>
      <translation>Som den står nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language of the files</source>
      <translation>Filernes sprog</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export</source>
      <translation>Eksportér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>With documents</source>
      <translation>Med dokumenter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Package for</source>
      <translation>Pakke til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose another folder</source>
      <translation>Vælg en anden mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {number} of {day}</source>
      <translation>Version {number} fra {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export a draft</source>
      <translation>Eksportér et udkast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language</source>
      <translation>Sprog</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Folder</source>
      <translation>Mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose at least one file.</source>
      <translation>Vælg mindst én fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The documents that were seen lie in the package too.</source>
      <translation>De dokumenter, der er set, ligger også i pakken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Everything that was shown as saved is on the disk, and what you are typing stays in its entry. You can go on working; where something looks odd, close the window and open it again.</source>
      <translation>Alt, der blev vist som gemt, ligger på disken, og det, du er ved at skrive, bliver i feltet. Du kan arbejde videre; ser noget mærkeligt ud, så luk vinduet, og åbn det igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>The report tells which part of the program stopped, and when. Nothing that you or a cluster said is in it.</source>
      <translation>Rapporten siger, hvilken del af programmet der stoppede, og hvornår. Intet, du eller en klynge har sagt, står i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>What went wrong</source>
      <translation>Hvad der gik galt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Go on</source>
      <translation>Fortsæt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copied. Paste it into your message to us.</source>
      <translation>Kopieret. Sæt det ind i din besked til os.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save the report</source>
      <translation>Gem rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copy</source>
      <translation>Kopiér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save as …</source>
      <translation>Gem som …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Saved as {name}.</source>
      <translation>Gemt som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Nothing has gone wrong so far.</source>
      <translation>Intet er gået galt indtil nu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Last year's workbook</source>
      <translation>Sidste års regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packages (*.asice *.zip *.age);;All files (*)</source>
      <translation>Pakker (*.asice *.zip *.age);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.crt *.pem *.cer *.der);;All files (*)</source>
      <translation>Certifikater (*.crt *.pem *.cer *.der);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates and requests (*.crt *.pem *.cer *.der *.csr *.req);;All files (*)</source>
      <translation>Certifikater og anmodninger (*.crt *.pem *.cer *.der *.csr *.req);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Folder for the files</source>
      <translation>Mappe til filerne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a workspace</source>
      <translation>Åbn et arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces, packages, colleagues' files (*.workbench *.asice *.zip *.age *.carried)</source>
      <translation>Arbejdsområder, pakker, kollegers filer (*.workbench *.asice *.zip *.age *.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx *.xlsm);;All files (*)</source>
      <translation>Regneark (*.xlsx *.xlsm);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open packages</source>
      <translation>Åbn pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the verdict</source>
      <translation>Gem kontrolresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>PDF (*.pdf);;Text (*.txt)</source>
      <translation>PDF (*.pdf);;Tekst (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a package</source>
      <translation>Åbn en pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packages (*.asice *.zip)</source>
      <translation>Pakker (*.asice *.zip)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packs (*.benchmark)</source>
      <translation>Pakker (*.benchmark)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a sealed package</source>
      <translation>Åbn en forseglet pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Sealed packages (*.age)</source>
      <translation>Forseglede pakker (*.age)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Identities (*.p12 *.pfx)</source>
      <translation>Identiteter (*.p12 *.pfx)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>A certificate</source>
      <translation>Et certifikat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Take a file that a colleague carried</source>
      <translation>Tag imod en fil, en kollega har båret hertil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>All files (*)</source>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>What the member sent</source>
      <translation>Det, medlemmet har sendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>YAML (*.yaml *.yml);;All files (*)</source>
      <translation>YAML (*.yaml *.yml);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the list</source>
      <translation>Gem listen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.pem)</source>
      <translation>Certifikater (*.pem)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces (*.workbench)</source>
      <translation>Arbejdsområder (*.workbench)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Bring back from</source>
      <translation>Gendan fra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx)</source>
      <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save a copy</source>
      <translation>Gem en kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Pages of {name}</source>
      <translation>Sider i {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>{name} is not shown here. Save a copy to open it with its own program.</source>
      <translation>{name} vises ikke her. Gem en kopi for at åbne den i dens eget program.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/frame.py" />
      <source>Close</source>
      <translation>Luk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Nothing is sent. You hand the file to whom you choose, such as whoever trains the assessors of your network.</source>
      <translation>Intet sendes. Du giver filen til den, du vælger, f.eks. den, der uddanner assessorerne i dit netværk.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Give away how you score?</source>
      <translation>Give videre, hvordan du giver niveauer?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Choose where …</source>
      <translation>Vælg hvor …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Save how you score</source>
      <translation>Gem, hvordan du giver niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Calibration (*.json)</source>
      <translation>Kalibrering (*.json)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>The file holds exactly what you see:</source>
      <translation>Filen indeholder netop det, du ser:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Everything that this workspace holds, also what was overwritten: a page to read, tables, files, and one document for programs. It is read back and compared before it is called done.</source>
      <translation>Alt, der er lagret i dette arbejdsområde, også det, der blev overskrevet: en side at læse, tabeller, filer og ét dokument til programmer. Det læses igen og sammenlignes, før det meldes færdigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A colleague, or anybody whom answers may name: a name or an e-mail address, as it may have been written.</source>
      <translation>En kollega eller enhver, som svar kan nævne: et navn eller en e-mailadresse, som de kan være skrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Writing all that is held</source>
      <translation>Skriver alt, der er lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Hand out all that is held</source>
      <translation>Udlevér alt, der er lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Write it</source>
      <translation>Skriv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Choose where the new folder lies</source>
      <translation>Vælg, hvor den nye mappe skal ligge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Where the new folder lies</source>
      <translation>Hvor den nye mappe ligger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>All that is held about {name}</source>
      <translation>Alt, der er lagret om {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Written and read back: {entries} and {files}. The log says that it was handed out.</source>
      <translation>Skrevet og læst igen: {entries} og {files}. Loggen siger, at det blev udleveret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>It names people and says what was answered: give it only to whom it is about, then delete it.</source>
      <translation>Det nævner personer og siger, hvad der blev svaret: giv det kun til den, det handler om, og slet det så.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A cluster</source>
      <translation>En klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A person</source>
      <translation>En person</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>New folder</source>
      <translation>Ny mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Write whom it is about.</source>
      <translation>Skriv, hvem det handler om.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Read it</source>
      <translation>Læs</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Ingen kan genskabe den: skriv den ned, og hold den adskilt fra computeren.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use at least {shortest} characters; four words by chance are easy to keep in mind.</source>
      <translation>Brug mindst {shortest} tegn; fire tilfældige ord er lette at huske.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>The two passphrases differ. Type them once more.</source>
      <translation>De to adgangssætninger er forskellige. Skriv dem igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>A .p12 or .pfx file, from your other laptop, your organisation or a national eID; old ones work too.</source>
      <translation>En .p12- eller .pfx-fil fra din anden computer, din organisation eller et nationalt eID; ældre virker også.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>You get a new key for the next five years, under the same passphrase. Colleagues compare its fingerprint with you and trust it anew; what the old one signed stays valid. The old file stays where it is: what was finalised with it is still signed with it.</source>
      <translation>Du får en ny nøgle til de næste fem år, under samme adgangssætning. Kolleger sammenligner dens fingeraftryk med dig og gør den betroet på ny; det, den gamle har underskrevet, forbliver gyldigt. Den gamle fil bliver, hvor den er: det, der blev færdiggjort med den, underskrives stadig med den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Send your card to the office of your network; it sends back a certificate (.crt) that it vouches for. Your key stays yours; your fingerprint becomes another one. Sign first what is finalised already.</source>
      <translation>Send dit kort til netværkets kontor; det sender et certifikat (.crt) tilbage, som det står inde for. Din nøgle forbliver din; dit fingeraftryk bliver et andet. Underskriv først det, der allerede er færdiggjort.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Make your signing identity</source>
      <translation>Lav din underskriftsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Name, as it stands in the signature</source>
      <translation>Navn, som det står i underskriften</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation (optional)</source>
      <translation>Organisation (valgfrit)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Your name is missing.</source>
      <translation>Dit navn mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use another identity</source>
      <translation>Brug en anden identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use it</source>
      <translation>Brug</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity</source>
      <translation>Identitetens fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of the identity first.</source>
      <translation>Vælg først identitetens fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Change the passphrase of your identity</source>
      <translation>Skift adgangssætning for din identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>{forgotten} Copies of the file keep the old one.</source>
      <translation>{forgotten} Kopier af filen beholder den gamle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew your identity</source>
      <translation>Forny din identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew</source>
      <translation>Forny</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity until now</source>
      <translation>Den hidtidige identitets fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Certificate of your network</source>
      <translation>Certifikat fra dit netværk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Take it</source>
      <translation>Tag det ind</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>What the office sent back</source>
      <translation>Det, kontoret sendte tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of your identity</source>
      <translation>Filen for din identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the certificate that the office sent back first.</source>
      <translation>Vælg først certifikatet, som kontoret sendte tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of your identity first.</source>
      <translation>Vælg først filen for din identitet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Making the identity</source>
      <translation>Laver identiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Opening the identity</source>
      <translation>Åbner identiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Changing the passphrase</source>
      <translation>Skifter adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renewing</source>
      <translation>Fornyer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Taking the certificate</source>
      <translation>Tager certifikatet ind</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Passphrase of the identity</source>
      <translation>Identitetens adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>I have a signing identity already</source>
      <translation>Jeg har allerede en underskriftsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>From your other laptop or your organisation (.p12); without one, you make yours when you sign</source>
      <translation>Fra din anden computer eller din organisation (.p12); uden en laver du din, når du underskriver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Language of the window and of the forms</source>
      <translation>Sprog i vinduet og i skemaerne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Part of the history: nobody can change it afterwards. It tells nothing of what anybody answered. Files that are copied or sent by other programs are not in it.</source>
      <translation>En del af historikken: ingen kan ændre den bagefter. Den siger intet om, hvad nogen har svaret. Filer, der kopieres eller sendes af andre programmer, er ikke med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>About</source>
      <translation>Om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Opened¦in the log</source>
      <translation>Åbnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Exported¦in the log</source>
      <translation>Eksporteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Printed¦in the log</source>
      <translation>Udskrevet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Signed¦in the log</source>
      <translation>Underskrevet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sealed¦in the log</source>
      <translation>Forseglet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copied¦in the log</source>
      <translation>Kopieret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Handed over¦in the log</source>
      <translation>Udleveret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sent¦in the log</source>
      <translation>Sendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Received¦in the log</source>
      <translation>Modtaget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Erased¦in the log</source>
      <translation>Slettet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>workbook</source>
      <translation>arbejdsbog</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>report</source>
      <translation>rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>package</source>
      <translation>pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>questionnaire</source>
      <translation>spørgeskema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>feedback sheet</source>
      <translation>tilbagemeldingsark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profile</source>
      <translation>offentlig profil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>assessors' file</source>
      <translation>bedømmernes fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>labels</source>
      <translation>mærker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profiles</source>
      <translation>offentlige profiler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Log of access and exports{about}</source>
      <translation>Log over adgang og eksport{about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Nothing yet</source>
      <translation>Intet endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copies the chosen lines, or all (Ctrl+C)</source>
      <translation>Kopierer de valgte linjer eller alle (Ctrl+C)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save as a table …</source>
      <translation>Gem som tabel …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save the log</source>
      <translation>Gem loggen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Saving the log</source>
      <translation>Gemmer loggen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines copied</source>
      <extracomment>For one: one line copied</extracomment>
      <translation>
        <numerusform>en linje kopieret</numerusform>
        <numerusform>{number} linjer kopieret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines saved as {name}</source>
      <extracomment>For one: one line saved as {name}</extracomment>
      <translation>
        <numerusform>en linje gemt som {name}</numerusform>
        <numerusform>{number} linjer gemt som {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>from {people}</source>
      <translation>fra {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>to {people}</source>
      <translation>til {people}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} parcels</source>
      <extracomment>For one: parcel</extracomment>
      <translation>
        <numerusform>én forsendelse</numerusform>
        <numerusform>{number} forsendelser</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Nobody sees your levels before everybody who scores has locked, and you see nobody's. Locking can't be taken back: a level that you change later is a revision with its reason, and your first one stays in the story.</source>
      <translation>Ingen ser dine niveauer, før alle, der giver niveauer, har låst, og du ser ingens. Låsningen kan ikke tages tilbage: et niveau, du ændrer senere, er en revision med en grund, og dit første bliver i forløbet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock your levels?</source>
      <translation>Låse dine niveauer?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock for good</source>
      <translation>Lås for altid</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>{number} indicators have no level of yours: {indicators}.</source>
      <extracomment>For one: one indicator has no level of yours: {indicators}.</extracomment>
      <translation>
        <numerusform>en indikator mangler dit niveau: {indicators}.</numerusform>
        <numerusform>{number} indikatorer mangler dit niveau: {indicators}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Checking the workspace</source>
      <translation>Kontrollerer arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Sound: {revisions} entries and {blobs} files are as they were saved.</source>
      <translation>I orden: {revisions} poster og {blobs} filer er, som de blev gemt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring everything sound into a new file</source>
      <translation>Før alt, der er helt, over i en ny fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bringing over what is sound</source>
      <translation>Fører over, hvad der er helt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{number} things are damaged</source>
      <extracomment>For one: thing is damaged</extracomment>
      <translation>
        <numerusform>én ting er beskadiget</numerusform>
        <numerusform>{number} ting er beskadiget</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Everything else can be read and used as before. Damage comes from the disk or from other programs.</source>
      <translation>Alt andet kan læses og bruges som før. Skaden kommer fra disken eller fra andre programmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>It holds {entries} entries and {files} files. The damaged file was not touched.</source>
      <translation>Den har {entries} poster og {files} filer. Den beskadigede fil er ikke rørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Reading page by page</source>
      <translation>Læser side for side</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring what is sound into a new file</source>
      <translation>Før det, der er helt, over i en ny fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{name} is sound</source>
      <translation>{name} er i orden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Open it</source>
      <translation>Åbn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Missing there. A snapshot, a colleague's copy or a signed package may bring it back:</source>
      <translation>Mangler der. Et øjebliksbillede, en kollegas kopi eller en underskrevet pakke kan give det tilbage:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is damaged</source>
      <translation>Hvad der er beskadiget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>… and {what} more.</source>
      <translation>… og {what} mere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is missing</source>
      <translation>Hvad der mangler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Nothing is missing.</source>
      <translation>Intet mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Begin</source>
      <translation>Begynd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Year of the figures</source>
      <translation>Tallenes år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Four digits, such as 2026</source>
      <translation>Fire cifre, for eksempel 2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Form edition</source>
      <translation>Skemaudgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>As it shall stand in the report.</source>
      <translation>Som det skal stå i rapporten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_workspace.py" />
      <source>Choose the file's name and place</source>
      <translation>Vælg filens navn og sted</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_workspace.py" />
      <source>Assessments {number}.workbench</source>
      <translation>Vurderinger {number}.workbench</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>In other assessments</source>
      <translation>I andre vurderinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Commands</source>
      <translation>Kommandoer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>why this level</source>
      <translation>hvorfor dette niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>asked for</source>
      <translation>efterspurgt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>your note</source>
      <translation>din note</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{indicator_id}, why this level</source>
      <translation>{indicator_id}, hvorfor dette niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Indicators, answers, notes, evidence and commands</source>
      <translation>Indikatorer, svar, noter, dokumentation og kommandoer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Find an indicator, a note, a document, a command</source>
      <translation>Find en indikator, en note, et dokument, en kommando</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Found</source>
      <translation>Fundet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{count} found</source>
      <translation>{count} fundet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Quick note: {words}</source>
      <translation>Hurtignote: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>filed under the indicator that it names</source>
      <translation>gemt under den indikator, den nævner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>indicators</source>
      <translation>indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>commands</source>
      <translation>kommandoer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Answers and notes</source>
      <translation>Svar og noter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{place}, your note</source>
      <translation>{place}, din note</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, asked for</source>
      <translation>{number}, efterspurgt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Evidence</source>
      <translation>Dokumentation</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, seen {seen_on}</source>
      <translation>{number}, set {seen_on}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A new lead makes you co-assessor. A third assessor scores before seeing anything of yours. An observer reads and never scores.</source>
      <translation>En ny ledende assessor gør dig til medassessor. En tredje assessor giver niveauer, før noget af jeres er set. En observatør læser og giver aldrig niveauer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A colleague hands you the file me.crt from their program. Compare its fingerprint aloud when they join.</source>
      <translation>En kollega giver dig filen me.crt fra sit program. Sammenlign dens fingeraftryk højt, når kollegaen optages.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let somebody join …</source>
      <translation>Optag en kollega …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Leave</source>
      <translation>Gå ud</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Erase the name of {name} for good</source>
      <translation>Slet navnet på {name} for altid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let {name} join?</source>
      <translation>Optage {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let them join</source>
      <translation>Optag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Fingerprint, to be compared aloud</source>
      <translation>Fingeraftryk, skal sammenlignes højt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No declaration yet</source>
      <translation>Ingen erklæring endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No interest declared</source>
      <translation>Ingen interesser oplyst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>{name} (you)</source>
      <translation>{name} (dig)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The day on which the label body decided, e.g. 2026-12-01</source>
      <translation>Den dag, mærkeorganet besluttede det, f.eks. 2026-12-01</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Where the label body named it; left empty, it follows from the usual rules</source>
      <translation>Hvor mærkeorganet nævnte den; står den tom, følger den af de sædvanlige regler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Only what a label body decided. What the scores come to is a forecast, and needs no writing down.</source>
      <translation>Kun det, et mærkeorgan har besluttet. Det, niveauerne giver, er en prognose og skal ikke noteres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write down a label</source>
      <translation>Notér et mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write it down</source>
      <translation>Notér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The label body that decided</source>
      <translation>Det mærkeorgan, der besluttede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say which label body gave it.</source>
      <translation>Angiv, hvilket mærkeorgan der gav det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say on which day it was given, e.g. 2026-12-01.</source>
      <translation>Angiv, hvilken dag det blev givet, f.eks. 2026-12-01.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The last day can't be read: write it like 2028-12-31, or leave it empty.</source>
      <translation>Den sidste dag kan ikke læses: skriv den som 2028-12-31, eller lad den stå tom.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Writing down a label</source>
      <translation>Noterer et mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given by</source>
      <translation>Givet af</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on</source>
      <translation>Givet den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Valid until</source>
      <translation>Gyldigt til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}, valid until {day2}.</source>
      <translation>Givet {day}, gyldigt til {day2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}. A first award then holds until {usual}.</source>
      <translation>Givet {day}. En første tildeling gælder så til {usual}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Excel (*.xlsx);;PDF (*.pdf);;CSV with a dictionary of its columns (*.csv);;Parquet (*.parquet)</source>
      <translation>Excel (*.xlsx);;PDF (*.pdf);;CSV med forklaring af kolonnerne (*.csv);;Parquet (*.parquet)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What is shown here</source>
      <translation>Det, der vises her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>“{title}” as it stands, with the names of clusters: {rows} rows, as a workbook, pages, CSV or Parquet.</source>
      <translation>»{title}«, som den står, med klyngernes navne: {rows} rækker som regneark, sider, CSV eller Parquet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Open data</source>
      <translation>Åbne data</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Figures and needs of the whole portfolio as CSV and Parquet, with a dictionary of their columns. No cluster is named, and what is withheld here is withheld there.</source>
      <translation>Hele porteføljens tal og behov som CSV og Parquet, med forklaring af kolonnerne. Ingen klynge nævnes ved navn, og det, der ikke vises her, vises heller ikke der.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>For everybody to see</source>
      <translation>Til alle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A sheet of the portfolio, profiles and a list of labels, of each cluster only what it released.</source>
      <translation>Et ark om porteføljen, profiler og en liste over mærker, af hver klynge kun det, den har frigivet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Benchmark pack</source>
      <translation>Sammenligningspakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Sums of many clusters in one file, signed by you, with which assessors compare on site.</source>
      <translation>Summer af mange klynger i én fil, som du underskriver, så bedømmere kan sammenligne på stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Anonymised copy</source>
      <translation>Anonymiseret kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A portfolio for training and research without names, places, texts and evidence. Levels stay exact: give it to people whom you trust with that.</source>
      <translation>En portefølje til undervisning og forskning uden navne, steder, tekster og dokumentation. Niveauerne er nøjagtige: giv den til folk, som du stoler på med det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export what is shown</source>
      <translation>Eksportér det viste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export from the portfolio</source>
      <translation>Eksportér fra porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What left so far</source>
      <translation>Hvad der er taget ud</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>A group of fewer clusters is withheld everywhere, and so is one by which such a group could be worked out. The choice is kept in the portfolio itself and holds for everybody who reads it.</source>
      <translation>En gruppe med færre klynger holdes tilbage overalt, og det samme gør en, som sådan en gruppe kunne regnes ud fra. Valget gemmes i selve porteføljen og gælder for alle, der læser den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>5 is usual; with 1 every single cluster is shown</source>
      <translation>5 er det sædvanlige; med 1 vises hver enkelt klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>When a group is shown</source>
      <translation>Hvornår en gruppe vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Use this number</source>
      <translation>Brug dette tal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Least number of clusters</source>
      <translation>Mindste antal klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Give a whole number from 1.</source>
      <translation>Angiv et helt tal fra 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Working out what is shown</source>
      <translation>Regner ud, hvad der vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Each file that was made of this portfolio, by whom, and how many clusters it is about: named in it, or summed up. Looking is no taking, and a copy of the portfolio's own file leaves no trace.</source>
      <translation>Hver fil, der er lavet ud fra porteføljen, af hvem, og hvor mange klynger den handler om: nævnt ved navn eller regnet sammen. At se på den registreres ikke, og en kopi af porteføljens egen fil efterlader intet spor.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>When (UTC)</source>
      <translation>Hvornår (UTC)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Of what</source>
      <translation>Gælder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Nothing has left it.</source>
      <translation>Intet er taget ud.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>One signed file with which assessors compare on site, without a net. It has sums of many clusters of {edition} and no one; of few it has nothing, whatever this portfolio shows.</source>
      <translation>En underskrevet fil, som bedømmere sammenligner med på stedet, uden net. Den har summer af mange klynger af {edition} og ingen enkelt; af få har den intet, uanset hvad porteføljen viser.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>What assessors read, e.g. Danish clusters 2026</source>
      <translation>Det, bedømmere læser, f.eks. Danske klynger 2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Benchmark packs (*{ending})</source>
      <translation>Sammenligningspakker (*{ending})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Age</source>
      <translation>Alder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Make a benchmark pack</source>
      <translation>Lav en sammenligningspakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Sign and save</source>
      <translation>Underskriv og gem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Which clusters</source>
      <translation>Hvilke klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Each of these by itself, too</source>
      <translation>Hver af disse for sig også</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Say what the pack is called.</source>
      <translation>Sig, hvad pakken hedder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Making a benchmark pack</source>
      <translation>Laver en sammenligningspakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Save the benchmark pack</source>
      <translation>Gem sammenligningspakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Portfolios (*{ending} *.db);;All files (*)</source>
      <translation>Porteføljer (*{ending} *.db);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Benchmark packs and portfolios (*.benchmark *{ending} *.db);;All files (*)</source>
      <translation>Sammenligningspakker og porteføljer (*.benchmark *{ending} *.db);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>A file, which is made where there is none, or the address of a database, such as postgresql+psycopg://host/north. A password in it is never kept: give it by PGPASSWORD or ~/.pgpass. Who may read it is said by the command portfolio access.</source>
      <translation>En fil, som laves, hvor der ingen er, eller adressen på en database, f.eks. postgresql+psycopg://host/north. En adgangskode i den gemmes aldrig: angiv den med PGPASSWORD eller ~/.pgpass. Hvem der må læse den, siger kommandoen portfolio access.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Open a portfolio</source>
      <translation>Åbn en portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>A reference portfolio</source>
      <translation>En referenceportefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Which portfolio</source>
      <translation>Hvilken portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>File or database</source>
      <translation>Fil eller database</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>New portfolio</source>
      <translation>Ny portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Say which file or database.</source>
      <translation>Angiv, hvilken fil eller database.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Opening the portfolio</source>
      <translation>Åbner porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Choose a file …</source>
      <translation>Vælg en fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>New file …</source>
      <translation>Ny fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>A sheet of the portfolio, a profile of each cluster that released its name, and the list of labels, as PDF, CSV and Parquet. No points, levels or findings; sums only where enough clusters are in them.</source>
      <translation>Et ark om porteføljen, en profil af hver klynge, der har frigivet sit navn, og listen over mærker, som PDF, CSV og Parquet. Ingen point, niveauer eller fund; summer kun hvor nok klynger er med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>No cluster has released its name yet: none is named, and the sheet tells of all together.</source>
      <translation>Ingen klynge har frigivet sit navn endnu: ingen nævnes, og arket fortæller om alle samlet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Stands at the head of the sheet, e.g. Clusters of the north</source>
      <translation>Står øverst på arket, f.eks. Klynger i nord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Take over what clusters of this workspace released</source>
      <translation>Overtag det, arbejdsområdets klynger har frigivet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>{number} clusters are named: {names}</source>
      <extracomment>For one: one cluster is named: {names}</extracomment>
      <translation>
        <numerusform>én klynge nævnes: {names}</numerusform>
        <numerusform>{number} klynger nævnes: {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>The portfolio has no package of: {names}.</source>
      <translation>Porteføljen har ingen pakke af: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Say what the portfolio is called.</source>
      <translation>Sig, hvad porteføljen hedder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>{label} of {name}, given by {body} on {day}.</source>
      <translation>{label} til {name}, givet af {body} {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>It was written down wrongly: calendar and policies no longer count it. Nothing is deleted; who took it back, when and why stays in the portfolio. What the label body withdrew is another matter.</source>
      <translation>Det blev registreret forkert: Kalender og programkrav regner det ikke længere med. Intet slettes; hvem der tilbagekaldte det, hvornår og hvorfor bliver i porteføljen. Mærker, som mærkeorganet har inddraget, er en anden sag.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take back a label</source>
      <translation>Tilbagekald et mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take it back</source>
      <translation>Tag tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>E.g. entered for the wrong cluster</source>
      <translation>F.eks. registreret på den forkerte klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Say why; it is kept beside the label.</source>
      <translation>Skriv hvorfor; det gemmes sammen med mærket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Taking back a label</source>
      <translation>Tilbagekaldelse af et mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/printing.py" />
      <source>page {number} of {last}</source>
      <translation>side {number} af {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter</source>
      <translation>Filtrér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Shows only lines that hold each of these words</source>
      <translation>Viser kun linjer, der indeholder hvert af disse ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter: a name, a file, a word</source>
      <translation>Filtrér: et navn, en fil, et ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>{shown} of {whole}</source>
      <translation>{shown} af {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Nothing of these was taken; all others were. A package is verified before anything in it counts.</source>
      <translation>Intet af disse blev taget; det blev alle andre. En pakke kontrolleres, før noget i den tæller.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>What to do</source>
      <translation>Hvad du gør</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>{number} packages were refused</source>
      <extracomment>For one: one package was refused</extracomment>
      <translation>
        <numerusform>en pakke blev afvist</numerusform>
        <numerusform>{number} pakker blev afvist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Packages that were refused</source>
      <translation>Pakker, der blev afvist</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Take {number} of them of unknown signers, marked</source>
      <extracomment>For one: Take one of unknown signers, marked</extracomment>
      <translation>
        <numerusform>Tag imod en fra ukendte underskrivere, markeret</numerusform>
        <numerusform>Tag imod {number} af dem fra ukendte underskrivere, markeret</numerusform>
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
      <translation>Husk på denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>In the computer's keyring, until you take this away</source>
      <translation>I computerens nøglering, til du fjerner det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Asking the keyring</source>
      <translation>Spørger nøgleringen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Remembering</source>
      <translation>Husker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {replaces} counts again as it was finalised. The history keeps what was changed since.</source>
      <translation>Version {replaces} tæller igen, som den blev færdiggjort. Historikken beholder det, der er ændret siden.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Take revision {number} back?</source>
      <translation>Tage revision {number} tilbage?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {version} stays as it was signed. Correct the assessment, and sign the next one in its place.</source>
      <translation>Version {version} forbliver, som den blev underskrevet. Ret vurderingen, og underskriv den næste i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>It stands on the report's cover; up to {longest_reason} characters.</source>
      <translation>Det står på rapportens forside; højst {longest_reason} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again as revision {what}</source>
      <translation>Åbn igen som revision {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again</source>
      <translation>Åbn igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>What is corrected, and why</source>
      <translation>Hvad der rettes og hvorfor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>A reason is missing: whoever has the first version wants to know why there is another.</source>
      <translation>En grund mangler: den, der har den første version, vil vide, hvorfor der er en ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an import</source>
      <translation>før en import</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an upgrade</source>
      <translation>før en opgradering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a restoration</source>
      <translation>før en gendannelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a newer version changed the file</source>
      <translation>før en nyere version ændrede filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>while you worked</source>
      <translation>mens du arbejdede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before it got its passphrase</source>
      <translation>før det fik sin adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with {name}</source>
      <translation>Sammenligner med {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with the shared place</source>
      <translation>Sammenligner med fællesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is nothing in {name} that is missing here.</source>
      <translation>Der er intet i {name}, som mangler her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced: what is missing comes back, and where answers differ both are shown.</source>
      <translation>Intet, der er her, erstattes: det manglende kommer tilbage, og hvor svar afviger, vises begge.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced. A snapshot of how it is now is taken first.</source>
      <translation>Intet, der er her, erstattes. Først tages et øjebliksbillede af, hvordan det er nu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the shared place</source>
      <translation>fællesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back: {things}.</source>
      <translation>Holdt tilbage: {things}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What was missing is back. A snapshot of how it was before is kept.</source>
      <translation>Det, der manglede, er tilbage. Et øjebliksbillede af, hvordan det var før, er gemt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back what is missing</source>
      <translation>Hent det manglende tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>See what it would bring</source>
      <translation>Se, hvad det ville give</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Another file …</source>
      <translation>En anden fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>The shared place</source>
      <translation>Fællesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Snapshots, newest first</source>
      <translation>Øjebliksbilleder, nyeste først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the snapshot of {time}</source>
      <translation>øjebliksbilledet fra {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back from {name}?</source>
      <translation>Gendanne fra {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring it back</source>
      <translation>Hent tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comes back</source>
      <translation>Kommer tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Colleagues would differ on</source>
      <translation>Kolleger ville være uenige om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Erased here too, for good, as a colleague erased it there</source>
      <translation>Slettes også her, for altid, da en kollega slettede det der</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it is damaged there</source>
      <translation>Udeladt, fordi det er beskadiget der</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back</source>
      <translation>Holdt tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What would come back</source>
      <translation>Hvad der ville komme tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it was erased here</source>
      <translation>Udeladt, fordi det blev slettet her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bringing back</source>
      <translation>Henter tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is no snapshot yet. The first is taken while you work.</source>
      <translation>Der er intet øjebliksbillede endnu. Det første tages, mens du arbejder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Nothing is ever erased by itself. Once a day is over you are reminded on Home: keep it longer and say why, or erase the cluster.</source>
      <translation>Intet slettes nogensinde af sig selv. Når en dag er gået, mindes du om det på Hjem: gem længere, og sig hvorfor, eller slet klyngen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Kept until</source>
      <translation>Gemmes til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Why until then</source>
      <translation>Hvorfor til da</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>One year</source>
      <translation>Ét år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Three years</source>
      <translation>Tre år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Seven years</source>
      <translation>Syv år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Due¦to be erased</source>
      <translation>Tiden er udløbet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>No assessment yet</source>
      <translation>Ingen vurdering endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep until …</source>
      <translation>Gem til …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase …</source>
      <translation>Slet …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase the cluster of the chosen assessment</source>
      <translation>Slet klyngen i den valgte vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep {name} until …</source>
      <translation>Gem {name} til …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep¦until a day</source>
      <translation>Behold</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>31 December 2031, or 2031-12-31</source>
      <translation>31. december 2031 eller 2031-12-31</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Last day</source>
      <translation>Sidste dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>E.g. “renewal of the label in 2029”. It stays in the history.</source>
      <translation>F.eks. »fornyelse af mærket i 2029«. Det bliver i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>The usual time</source>
      <translation>Den sædvanlige tid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Soon</source>
      <translation>Snart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>From today</source>
      <translation>Fra i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>{words} from today</source>
      <translation>{words} fra i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>That is no day: write it like 31 December 2031, or 2031-12-31.</source>
      <translation>Det er ingen dag: skriv den som 31. december 2031 eller 2031-12-31.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>{day} is over already: choose a later day.</source>
      <translation>{day} er allerede forbi: vælg en senere dag.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>A reason is missing: whoever keeps data for longer or shorter than usual says why.</source>
      <translation>En grund mangler: den, der gemmer data længere eller kortere end sædvanligt, siger hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>{indicator} {title}: your levels are locked. What you first gave stays in the story beside this reason.</source>
      <translation>{indicator} {title}: dine niveauer er låst. Det, du først gav, bliver i forløbet ved siden af denne grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>level {before}</source>
      <translation>niveau {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>From {was} to level {level}?</source>
      <translation>Fra {was} til niveau {level}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Revise</source>
      <translation>Ændr</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Why it changes</source>
      <translation>Hvorfor det ændres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Say why it changes, in a few words.</source>
      <translation>Sig med nogle ord, hvorfor det ændres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Nobody whom you trust has a key yet. Ask them for the file me.crt of their laptop, and add it here.</source>
      <translation>Ingen, du stoler på, har en nøgle endnu. Bed om filen me.crt fra deres computer, og tilføj den her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealing {name}</source>
      <translation>Forsegler {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Opening {name}</source>
      <translation>Åbner {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Only those whom you choose can open the sealed file. The package itself stays as it is.</source>
      <translation>Kun de, du vælger, kan åbne den forseglede fil. Selve pakken forbliver, som den er.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>An age recipient, or the file me.crt of somebody's laptop.</source>
      <translation>En age-modtager eller filen me.crt fra nogens computer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Folder for the opened package</source>
      <translation>Mappe til den åbnede pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Send sealed to …</source>
      <translation>Send forseglet til …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Seal</source>
      <translation>Forsegl</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>{number} laptops</source>
      <extracomment>For one: {number} laptop</extracomment>
      <translation>
        <numerusform>en computer</numerusform>
        <numerusform>{number} computere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Another recipient</source>
      <translation>En anden modtager</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>From a file</source>
      <translation>Fra en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Add somebody from the file me.crt</source>
      <translation>Tilføj en person fra filen me.crt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Which signed package?</source>
      <translation>Hvilken underskrevet pakke?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose another package</source>
      <translation>Vælg en anden pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealed for {names}: {name} in {parent}.</source>
      <translation>Forseglet til {names}: {name} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose who may open it.</source>
      <translation>Vælg, hvem der må åbne den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose the signed package first.</source>
      <translation>Vælg først den underskrevne pakke.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Each of you has a workspace of your own, opened with your own passphrase. Answers, findings and documents go over with the keyboard; levels stay with whoever gave them until all have locked.</source>
      <translation>Hver af jer har sit eget arbejdsområde, åbnet med sin egen adgangssætning. Svar, iagttagelser og dokumenter går med over, når tastaturet skifter; niveauer bliver hos den, der gav dem, til alle har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop …</source>
      <translation>En ny ved denne computer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>The workspace of {names} has no passphrase: whoever sits here can read it, so the levels in it are not blind. “Encrypt this workspace”, in Ctrl+K, gives it one.</source>
      <translation>Arbejdsområdet, der tilhører {names}, har ingen adgangssætning: den, der sidder her, kan læse det, så niveauerne i det er ikke blinde. »Krypter dette arbejdsområde«, i Ctrl+K, giver det en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Let them type: the passphrase is theirs alone, and opens a workspace that nobody else can read.</source>
      <translation>Lad personen skrive: adgangssætningen er personens egen og åbner et arbejdsområde, som ingen andre kan læse.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>With it they are the same person here as on their own laptop; without it, one is made when they sign.</source>
      <translation>Med den er personen den samme her som på sin egen computer; uden den laves en ved første underskrift.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Who takes the keyboard?</source>
      <translation>Hvem overtager tastaturet?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop</source>
      <translation>En ny ved denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Make their workspace</source>
      <translation>Lav arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Name, as it stands in reports</source>
      <translation>Navn, som det står i rapporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in this assessment</source>
      <translation>Rolle i denne vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Passphrase of their workspace</source>
      <translation>Adgangssætning for arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their signing identity, if they have one</source>
      <translation>Personens underskriftsidentitet, hvis der er en</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name and e-mail address are needed; they stand in the reports.</source>
      <translation>Navn og e-mailadresse kræves; de står i rapporterne.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Making a workspace</source>
      <translation>Laver et arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name</source>
      <translation>Personens navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their e-mail address</source>
      <translation>Personens e-mailadresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in the assessment that is open</source>
      <translation>Rolle i den åbne vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Does not apply</source>
      <translation>Ikke relevant</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Not known</source>
      <translation>Ukendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Set aside</source>
      <translation>Læg til side</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>It is printed in the report in place of the answer.</source>
      <translation>Den trykkes i rapporten i stedet for svaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Choose one of the two first: they are counted differently.</source>
      <translation>Vælg først en af de to: de tælles forskelligt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>A reason is missing: without one, nobody can tell it from a forgotten question.</source>
      <translation>En grund mangler: uden en kan ingen skelne det fra et glemt spørgsmål.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder, or an address that begins with https://, s3:// or sftp://. The help page “Shared place” lists what such an address can say.</source>
      <translation>En mappe eller en adresse, der begynder med https://, s3:// eller sftp://. Hjælpesiden »Fællesområde« viser, hvad sådan en adresse kan angive.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>The place you share with colleagues</source>
      <translation>Det sted, du deler med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Use this place</source>
      <translation>Brug dette sted</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Folder or address</source>
      <translation>Mappe eller adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Choose a folder …</source>
      <translation>Vælg en mappe …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your name at the server; for S3 the id of the access key.</source>
      <translation>Dit navn på serveren; for S3 adgangsnøglens id.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your password at the server. It is never written into a file.</source>
      <translation>Din adgangskode på serveren. Den skrives aldrig i en fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Remember the password in the keyring of this computer</source>
      <translation>Husk adgangskoden i denne computers nøglering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Show the password</source>
      <translation>Vis adgangskoden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>This computer has no keyring: the password is asked for again next time.</source>
      <translation>Denne computer har ingen nøglering: der spørges om adgangskoden igen næste gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder that your colleagues reach</source>
      <translation>En mappe, som dine kolleger kan nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>User</source>
      <translation>Bruger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Password</source>
      <translation>Adgangskode</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form of {number}</source>
      <translation>Kort form af {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Keep¦what is written</source>
      <translation>Gem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form</source>
      <translation>Kort form</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>The summary page prints it; the whole stands further on.</source>
      <translation>Sammenfatningen viser den; det hele står længere inde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>{count} of {room} characters; the whole text stands further on.</source>
      <translation>{count} af {room} tegn; hele teksten står længere inde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Take out {over} more: the summary page has room for {room} characters.</source>
      <translation>Fjern {over} mere: sammenfatningen har plads til {room} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Signing freezes {indicators}, {answers} and {documents}. Later changes need a new version, and this one stays readable.</source>
      <translation>Underskriften fastlåser {indicators}, {answers} og {documents}. Senere ændringer kræver en ny version, og denne kan stadig læses.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign the draft</source>
      <translation>Underskriv udkastet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock the assessment</source>
      <translation>Underskriv og lås vurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{percent}, label {label} by the rules</source>
      <translation>{percent}, mærke {label} efter reglerne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase once more</source>
      <translation>Adgangssætning én gang til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>You have no signing identity on this laptop yet. One is made now and protected by this passphrase. Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Du har ingen underskriftsidentitet på denne computer endnu. Der laves en nu, beskyttet af denne adgangssætning. Ingen kan genskabe den: skriv den ned, og hold den adskilt fra computeren.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Another identity</source>
      <translation>En anden identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase of your signing identity</source>
      <translation>Adgangssætning for din underskriftsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock</source>
      <translation>Underskriv og lås</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} documents</source>
      <extracomment>For one: {number} document</extracomment>
      <translation>
        <numerusform>ét dokument</numerusform>
        <numerusform>{number} dokumenter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} things are still missing. The files say that they are a draft; the assessment stays open.</source>
      <extracomment>For one: one thing is still missing. The files say that they are a draft; the assessment stays open.</extracomment>
      <translation>
        <numerusform>en ting mangler endnu. Filerne er mærket som udkast; vurderingen forbliver åben.</numerusform>
        <numerusform>{number} ting mangler endnu. Filerne er mærket som udkast; vurderingen forbliver åben.</numerusform>
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
      <translation>Adgangssætning for din nye underskriftsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{code}, workbook and report inside</source>
      <translation>{code}, regneark og rapport i den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Where is your identity (.p12)?</source>
      <translation>Hvor er din identitet (.p12)?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/told.py" />
      <source>… and {what} more</source>
      <translation>… og {what} mere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted</source>
      <translation>Dette arbejdsområde er krypteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Your own keys open with the passphrase of</source>
      <translation>Dine egne nøgler åbnes med adgangssætningen til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Passphrase of {name}</source>
      <translation>Adgangssætning for {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This passphrase does not open {name}. Mind capitals and the keyboard's language.</source>
      <translation>Denne adgangssætning åbner ikke {name}. Se efter store bogstaver og tastaturets sprog.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Open</source>
      <translation>Åbn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Another workspace</source>
      <translation>Et andet arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Opening …</source>
      <translation>Åbner …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Encrypted workspace</source>
      <translation>Krypteret arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted.</source>
      <translation>Dette arbejdsområde er krypteret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>{name} instead</source>
      <translation>{name} i stedet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>{number} entries are</source>
      <extracomment>For one: entry is</extracomment>
      <translation>
        <numerusform>én post er</numerusform>
        <numerusform>{number} poster er</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>{entries} only on the screen so far. Stay, and saving is tried again by itself.</source>
      <translation>{entries} indtil nu kun på skærmen. Bliv, så prøves det af sig selv at gemme igen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Not everything is saved</source>
      <translation>Ikke alt er gemt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Stay</source>
      <translation>Bliv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Close and lose it</source>
      <translation>Luk, og mist det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Nothing is deleted: earlier answers stay in the history, and Ctrl+Z takes the upgrade back.</source>
      <translation>Intet slettes: tidligere svar bliver i historikken, og Ctrl+Z tager opgraderingen tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade to {to}?</source>
      <translation>Opgradere til {to}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade</source>
      <translation>Opgrader</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Asked newly</source>
      <translation>Nye spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>What changes</source>
      <translation>Hvad der ændres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>The assessment rests on {from_}. {counts_text}</source>
      <translation>Vurderingen bygger på {from_}. {counts_text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Colleagues differ on {named}. Agree on these first, then upgrade.</source>
      <translation>Kolleger er uenige om {named}. Bliv enige om disse først, og opgrader så.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Afterwards</source>
      <translation>Bagefter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>{heads}: look at these answers once</source>
      <translation>{heads}: se på disse svar én gang</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name stands in the reports that you sign. Everything is kept in one file on this laptop.</source>
      <translation>Dit navn står i de rapporter, du underskriver. Alt gemmes i én fil på denne computer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Welcome</source>
      <translation>Velkommen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Choose another place</source>
      <translation>Vælg et andet sted</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Where the workspace lies</source>
      <translation>Hvor arbejdsområdet ligger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name</source>
      <translation>Dit navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your e-mail address</source>
      <translation>Din e-mailadresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>As it shall stand in the reports</source>
      <translation>Som det skal stå i rapporterne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>For colleagues, for example ann@example.org</source>
      <translation>Til kolleger, for eksempel ann@example.org</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name and e-mail address are needed; they stand in the reports.</source>
      <translation>Dit navn og din e-mailadresse kræves; de står i rapporterne.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>Struck out: asked then only. Underlined: asked now only.</source>
      <translation>Gennemstreget: kun spurgt dengang. Understreget: kun spurgt nu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>What changed</source>
      <translation>Hvad der er ændret</translation>
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
      <translation>Beløb, for eksempel 61500 eller EUR 61500</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Date, for example 2024-01-31 or 31.1.2024</source>
      <translation>Dato, for eksempel 2024-01-31 eller 31.1.2024</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>A number</source>
      <translation>Et tal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Currency of {title}</source>
      <translation>Valuta for {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/table.py" />
      <source>Arrow keys move, Tab leaves the table</source>
      <translation>Piletasterne flytter, Tab forlader tabellen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/text.py" />
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>{name} takes the keyboard</source>
      <translation>{name} overtager tastaturet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>The keyboard is handed over in a workspace of your own on this computer only.</source>
      <translation>Tastaturet gives kun videre i et arbejdsområde, der er dit eget på denne computer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>Handing over to {name}</source>
      <translation>Giver videre til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>There is no screen for the window here.</source>
      <translation>Der er ingen skærm til vinduet her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>Everything can also be done by commands: `workbench --help` lists them.</source>
      <translation>Alt kan også gøres med kommandoer: `workbench --help` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>The program ended by a fault of ours last time. What was said is here, up to the last save.</source>
      <translation>Programmet stoppede sidst på grund af en fejl hos os. Det, der blev sagt, er her, frem til den sidste lagring.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Visit</source>
      <translation>Besøg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Stage</source>
      <translation>Trin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Progress</source>
      <translation>Fremskridt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Label held</source>
      <translation>Mærke nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>With</source>
      <translation>Sammen med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Prepare</source>
      <translation>Forberedelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Scores</source>
      <translation>Niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version} of {day}: {because}</source>
      <translation>Revision {revision}, erstatter version {version} fra {day}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version}: {because}</source>
      <translation>Revision {revision}, erstatter version {version}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{first} to {last}</source>
      <translation>{first} til {last}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{number} days ago</source>
      <extracomment>For one: {number} day ago</extracomment>
      <translation>
        <numerusform>for én dag siden</numerusform>
        <numerusform>for {number} dage siden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>figures until {period}</source>
      <translation>tal til og med {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>To be begun</source>
      <translation>Skal begyndes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Done</source>
      <translation>Færdig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>History</source>
      <translation>Historik</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision} open</source>
      <translation>Revision {revision} åben</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>All scored</source>
      <translation>Alle niveauer givet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{number} to agree on</source>
      <extracomment>For one: {number} to agree on</extracomment>
      <translation>
        <numerusform>{number} at blive enige om</numerusform>
        <numerusform>{number} at blive enige om</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Interviewing</source>
      <translation>Interview i gang</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Last year is in</source>
      <translation>Sidste år er inde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Not begun</source>
      <translation>Ikke begyndt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>No day yet</source>
      <translation>Ingen dag endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Due {day}</source>
      <translation>Frist {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Until {day}</source>
      <translation>Til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}</source>
      <translation>Revision {revision}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Finalised</source>
      <translation>Færdiggjort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>practice</source>
      <translation>øvelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>You alone</source>
      <translation>Kun dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Ready¦cells, as the head of a column</source>
      <translation>Klar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>To ask</source>
      <translation>At afklare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>No question</source>
      <translation>Uden spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Not read</source>
      <translation>Ikke læst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken over</source>
      <translation>Overtaget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken before</source>
      <translation>Overtaget før</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Whose is it?</source>
      <translation>Hvis er den?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Nothing ready</source>
      <translation>Intet klar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Look at it</source>
      <translation>Se på den</translation>
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
      <translation>Lavere          Højere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>You less agreed</source>
      <translation>Dig minus aftalt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Moved</source>
      <translation>Flyttet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Assessments</source>
      <translation>Vurderinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>{words}: fewer than {fewest} assessments</source>
      <translation>{words}: færre end {fewest} vurderinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>Label ends</source>
      <translation>Mærket udløber</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>nothing scored</source>
      <translation>ingen niveauer givet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{percent} % of the points</source>
      <translation>{percent} % af pointene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{label} until {day}</source>
      <translation>{label} til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>below its threshold</source>
      <translation>under tærsklen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>same as {period}</source>
      <translation>samme som {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{then} in {period}</source>
      <translation>{then} i {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>level {level}, {then} in {period}</source>
      <translation>niveau {level}, {then} i {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{done} of {asked} answered</source>
      <translation>{done} af {asked} besvaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>holds no label</source>
      <translation>har intet mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no earlier level to compare with</source>
      <translation>intet tidligere niveau at sammenligne med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>level {level}, same as {period}</source>
      <translation>niveau {level}, samme som i {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>not counted yet</source>
      <translation>ikke talt endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no questions of its own</source>
      <translation>ingen egne spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not asked</source>
      <translation>ikke spurgt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>sum of its parts</source>
      <translation>summen af delene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>{given} of {fields} answered</source>
      <translation>{given} af {fields} besvaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>gate {value}</source>
      <translation>adgangskrav {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>marked for discussion</source>
      <translation>markeret til drøftelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not scored</source>
      <translation>ikke vurderet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Fingerprint</source>
      <translation>Fingeraftryk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Trusted since</source>
      <translation>Betroet siden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>ended {day}</source>
      <translation>udløbet {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Take</source>
      <translation>Tag med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Stands now</source>
      <translation>Står nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster says</source>
      <translation>Klyngen siger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Own level</source>
      <translation>Eget niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>New</source>
      <translation>Nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Same</source>
      <translation>Ens</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Differs</source>
      <translation>Afviger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Unclear</source>
      <translation>Uklart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Draft</source>
      <translation>Udkast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Missing</source>
      <translation>Mangler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Empty</source>
      <translation>Tomt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster remarked: {remark}.</source>
      <translation>Klyngen bemærkede: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Level {level}</source>
      <translation>Niveau {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>How the cluster sees itself: it stands beside the scale and never counts.</source>
      <translation>Hvordan klyngen ser sig selv: det står ved siden af skalaen og tæller aldrig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>It comes along and stands at the question until it is settled.</source>
      <translation>Det kommer med og står ved spørgsmålet, til det er afklaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear: {remark}.</source>
      <translation>Klyngen markerede dette som uklart: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Colleagues differ on what stands.</source>
      <translation>Kolleger er uenige om det, der står.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cell says “{text}”.</source>
      <translation>I cellen står »{text}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear.</source>
      <translation>Klyngen markerede dette som uklart.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster remarked.</source>
      <translation>Klyngen har en bemærkning.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by the cluster.</source>
      <translation>Det, der står, kommer fra klyngen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by {who}.</source>
      <translation>Det, der står, kommer fra {who}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said {answer}.</source>
      <translation>Sidste gang svarede klyngen {answer}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said nothing.</source>
      <translation>Sidste gang svarede klyngen ikke.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>taken</source>
      <translation>tages med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>left</source>
      <translation>udelades</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Choose a question, or leave it</source>
      <translation>Vælg et spørgsmål, eller lad det være</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Source cell</source>
      <translation>Kildecelle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Label in the file</source>
      <translation>Etiket i filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Value as written</source>
      <translation>Værdi som skrevet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Question in this edition</source>
      <translation>Spørgsmål i denne udgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Check</source>
      <translation>Tjek</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Fix</source>
      <translation>Ret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Decide</source>
      <translation>Afgør</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Left out</source>
      <translation>Udeladt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other year</source>
      <translation>Andet år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other cluster</source>
      <translation>Anden klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Names other cells</source>
      <translation>Etiket for andre celler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>About another cluster</source>
      <translation>Om en anden klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Of another year</source>
      <translation>Fra et andet år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>{stands}, stays</source>
      <translation>{stands}, bliver stående</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>read as {reading}</source>
      <translation>læst som {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Can't be read as its answer</source>
      <translation>Kan ikke læses som svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>no stored value</source>
      <translation>ingen gemt værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>stays</source>
      <translation>bliver stående</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>would change</source>
      <translation>ville ændres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>No match</source>
      <translation>Intet passer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Nothing left to send</source>
      <translation>Intet mere at sende</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Practice, never sent</source>
      <translation>Øvelse, sendes aldrig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Shared with nobody</source>
      <translation>Ikke delt med nogen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Visit under way, {number} changes kept here</source>
      <extracomment>For one: Visit under way, one change kept here</extracomment>
      <translation>
        <numerusform>Besøg i gang, en ændring gemt her</numerusform>
        <numerusform>Besøg i gang, {number} ændringer gemt her</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Finalised, nothing left to send</source>
      <translation>Færdiggjort, intet mere at sende</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} values need a decision</source>
      <extracomment>For one: one value needs a decision</extracomment>
      <translation>
        <numerusform>en værdi kræver en afgørelse</numerusform>
        <numerusform>{number} værdier kræver en afgørelse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} changes not sent yet</source>
      <extracomment>For one: one change not sent yet</extracomment>
      <translation>
        <numerusform>en ændring er ikke sendt endnu</numerusform>
        <numerusform>{number} ændringer er ikke sendt endnu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{state}, shared with {people}</source>
      <translation>{state}, delt med {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>From {found}</source>
      <translation>Fra {found}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Share</source>
      <translation>Andel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Change</source>
      <translation>Ændring</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Total</source>
      <translation>I alt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>no answer</source>
      <translation>intet svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>No workspace is open in this window.</source>
      <translation>Intet arbejdsområde er åbent i dette vindue.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>Open one by Home.</source>
      <translation>Åbn et fra Hjem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/operations.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation>Annulleret. Intet blev ændret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>a few seconds left</source>
      <translation>nogle sekunder tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {what} s left</source>
      <translation>ca. {what} s tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {minutes} min left</source>
      <translation>ca. {minutes} min. tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {round} h left</source>
      <translation>ca. {round} t. tilbage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>{clusters}: {number} answers ready.</source>
      <extracomment>For one: {clusters}: one answer ready.</extracomment>
      <translation>
        <numerusform>{clusters}: et svar er klar.</numerusform>
        <numerusform>{clusters}: {number} svar er klar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Nothing can be taken from it.</source>
      <translation>Intet kan tages fra den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source> Read as “{mapping_used}”.</source>
      <translation> Læst som »{mapping_used}«.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Cluster of this file</source>
      <translation>Filens klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Its name as it shall stand in the workspace</source>
      <translation>Dens navn, som det skal stå i arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Use this name</source>
      <translation>Brug dette navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>The chosen file</source>
      <translation>Den valgte fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/listing.py" />
      <source>Files</source>
      <translation>Filer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>as each file says</source>
      <translation>som hver fil siger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>Country of new clusters</source>
      <translation>Land for nye klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder of workbooks of any years and layouts, or one table with a row for each cluster. Everything is read on this laptop and shown before anything is written; dropping it here works too.</source>
      <translation>Vælg en mappe med regneark fra alle mulige år og opsætninger eller én tabel med en række for hver klynge. Alt læses på denne computer og vises, før noget skrives; du kan også slippe det her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over the workbooks of many clusters at once</source>
      <translation>Overtag regneark fra mange klynger på én gang</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{number} files are taken over: {clusters}, {new} of them new.</source>
      <extracomment>For one: one file is taken over: {clusters}, {new} of them new.</extracomment>
      <translation>
        <numerusform>en fil er overtaget: {clusters}, {new} af dem nye.</numerusform>
        <numerusform>{number} filer er overtaget: {clusters}, {new} af dem nye.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder</source>
      <translation>Vælg en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a table</source>
      <translation>Vælg en tabel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Folder of workbooks</source>
      <translation>Mappe med regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Table of clusters</source>
      <translation>Tabel over klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>What is below was read before that.</source>
      <translation>Det nedenfor er læst før det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over {count}</source>
      <translation>Overtag {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{files} read, {ready} with answers that are ready</source>
      <translation>{files} læst, {ready} med svar, der er klar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Save the account</source>
      <translation>Gem oversigten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Writing the account</source>
      <translation>Skriver oversigten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{done} of {whole}: {step}</source>
      <translation>{done} af {whole}: {step}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over</source>
      <translation>Overtag</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>You gave {number} names.</source>
      <extracomment>For one: You gave one name.</extracomment>
      <translation>
        <numerusform>Du gav et navn.</numerusform>
        <numerusform>Du gav {number} navne.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Read again</source>
      <translation>Læs igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>No file needs you.</source>
      <translation>Ingen fil kræver dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Stopped. {words} The others are as they were.</source>
      <translation>Stoppet. {words} De andre er, som de var.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Ctrl+Z takes back the last file.</source>
      <translation>{words} Ctrl+Z fortryder den seneste fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Those that could not be read again are marked.</source>
      <translation>{words} De, der ikke kunne læses igen, er markeret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{name} says what became of each of {rows} cells.</source>
      <translation>{name} siger, hvad der blev af hver af {rows} celler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>Taking over</source>
      <translation>Overtager</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>{what} of {count}, {name}</source>
      <translation>{what} af {count}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Compare with …</source>
      <translation>Sammenlign med …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Choose the clusters to compare with</source>
      <translation>Vælg de klynger, der skal sammenlignes med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Beside other clusters</source>
      <translation>Ved siden af andre klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No file travels along.</source>
      <translation>Ingen fil følger med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>This kind is not opened from a package, as it may carry a program. Save a copy if you know what it does.</source>
      <translation>Denne slags åbnes ikke fra en pakke, da den kan indeholde et program. Gem en kopi, hvis du ved, hvad den gør.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Saving {name}</source>
      <translation>Gemmer {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>What it is</source>
      <translation>Hvad den er</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>It is shown here, in the window.</source>
      <translation>Den vises her, i vinduet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Its own program opens a copy, which is removed when you leave this page.</source>
      <translation>Dens eget program åbner en kopi, som fjernes, når du forlader denne side.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No program opened {name}. Save a copy instead.</source>
      <translation>Intet program åbnede {name}. Gem en kopi i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>A copy is kept in {path}.</source>
      <translation>En kopi ligger i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>{name}: what is chosen</source>
      <translation>{name}: det valgte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>Arrow keys choose a line; its texts stand beside it.</source>
      <translation>Piletasterne vælger en linje; dens tekster står ved siden af.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Result as stated in the package</source>
      <translation>Resultatet, som det står i pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What it is about</source>
      <translation>Hvad den handler om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Overview</source>
      <translation>Oversigt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Share of points: {percent}</source>
      <translation>Andel af pointene: {percent}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>No reasons stand in it.</source>
      <translation>Den indeholder ingen begrundelser.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What was missing</source>
      <translation>Hvad der manglede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Remarks of the checks</source>
      <translation>Kontrollernes bemærkninger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Can't be read</source>
      <translation>Kan ikke læses</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>{title} from {share}</source>
      <translation>{title} fra {share}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Answers</source>
      <translation>Svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Findings</source>
      <translation>Iagttagelser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Measures</source>
      <translation>Tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Documents</source>
      <translation>Dokumenter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Parts of the package</source>
      <translation>Pakkens dele</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Checking {name}</source>
      <translation>Kontrollerer {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Nothing of it is shown</source>
      <translation>Intet af den vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>This document does not travel along in the package.</source>
      <translation>Dette dokument følger ikke med i pakken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>What follows is shown as it stands in the file. It is not proven by anybody's signature.</source>
      <translation>Det følgende vises, som det står i filen. Det er ikke bevist af nogens underskrift.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Full verdict</source>
      <translation>Hele kontrolresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Being checked</source>
      <translation>Kontrolleres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Nothing is shown before it is checked.</source>
      <translation>Intet vises, før det er kontrolleret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Not checked</source>
      <translation>Ikke kontrolleret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Levels, forecast and findings stay hidden while somebody looks on.</source>
      <translation>Niveauer, prognose og iagttagelser er skjult, mens nogen ser med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Show levels again</source>
      <translation>Vis niveauerne igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Discreet mode is on</source>
      <translation>Diskret visning er slået til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>Attach a file</source>
      <translation>Vedhæft en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>attach</source>
      <translation>vedhæft</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Critical</source>
      <translation>Kritisk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Error</source>
      <translation>Fejl</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Warning</source>
      <translation>Advarsel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>None: its shape, its rules and its translations are as they should be.</source>
      <translation>Ingen: form, regler og oversættelser er, som de skal være.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>line {line}</source>
      <translation>linje {line}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>column {column}</source>
      <translation>kolonne {column}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Open in editor</source>
      <translation>Åbn i teksteditor</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>{number} errors</source>
      <extracomment>For one: error</extracomment>
      <translation>
        <numerusform>én fejl</numerusform>
        <numerusform>{number} fejl</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>{number} warnings</source>
      <extracomment>For one: warning</extracomment>
      <translation>
        <numerusform>én advarsel</numerusform>
        <numerusform>{number} advarsler</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{count} not translated, or changed since: shown in the edition's language</source>
      <translation>{count} ikke oversat eller ændret siden: vises på udgavens sprog</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>language of the edition</source>
      <translation>udgavens sprog</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{percent} % translated</source>
      <translation>{percent} % oversat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the editions</source>
      <translation>Vis eller skjul udgaverne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the findings</source>
      <translation>Vis eller skjul fejllisten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>hash {hash}</source>
      <translation>hash {hash}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{count} without a translation</source>
      <translation>{count} uden oversættelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Tried: {result}</source>
      <translation>Afprøvet: {result}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{number} faults</source>
      <extracomment>For one: fault</extracomment>
      <translation>
        <numerusform>fejl</numerusform>
        <numerusform>{number} fejl</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Working edition</source>
      <translation>Arbejdsudgave</translation>
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
        <numerusform>én tekst</numerusform>
        <numerusform>{number} tekster</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Editions (*.yaml *.yml)</source>
      <translation>Udgaver (*.yaml *.yml)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read at line {line}: {why}</source>
      <translation>Filen kan ikke læses på linje {line}: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read: {why}</source>
      <translation>Filen kan ikke læses: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here.</source>
      <translation>Der er ingen fil {name} her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here any more.</source>
      <translation>Der er ikke længere nogen fil {name} her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{name} asks for nothing yet: it has no indicators.</source>
      <translation>{name} beder ikke om noget endnu: den har ingen indikatorer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading the editions …</source>
      <translation>Læser udgaverne …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Open edition</source>
      <translation>Åbn udgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>No edition is shipped with this program. Open an edition's file, or drop it here.</source>
      <translation>Der følger ingen udgave med programmet. Åbn en udgaves fil, eller slip den her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading {name} …</source>
      <translation>Læser {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{why} What you see is how it was at {time}.</source>
      <translation>{why} Du ser, hvordan den var {time}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open a file</source>
      <translation>Åbn en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open an edition's YAML file; it can also be dropped here</source>
      <translation>Åbn en udgaves YAML-fil; den kan også slippes her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>working edition</source>
      <translation>arbejdsudgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/trial.py" />
      <source>{given} of {fields} tried</source>
      <translation>{given} af {fields} prøvet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Only what is chosen here is shown: no notes, no documents, no levels that are not agreed.</source>
      <translation>Kun det, der er valgt her, vises: ingen noter, ingen dokumenter, ingen niveauer, der ikke er aftalt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>None is written down yet. In the interview {keys} adds one.</source>
      <translation>Ingen er skrevet ned endnu. I interviewet tilføjer {keys} en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slide</source>
      <translation>Slide</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Levels by group</source>
      <translation>Niveauer efter gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slides</source>
      <translation>Slides</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Show {number}</source>
      <translation>Vis {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Previous slide</source>
      <translation>Forrige slide</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Next slide</source>
      <translation>Næste slide</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>What is shown</source>
      <translation>Hvad der vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Arrow keys turn the slides there too, B shows nothing, Esc ends.</source>
      <translation>Piletasterne bladrer også der, B viser intet, Esc slutter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>{what} of {count}</source>
      <translation>{what} af {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Feedback for the projector</source>
      <translation>Tilbagemelding til projektoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Slide on the projector</source>
      <translation>Slide på projektoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/slide.py" />
      <source>Workbench {face}</source>
      <translation>Workbench {face}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit {day}</source>
      <translation>besøg {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>All saved</source>
      <translation>Alt er gemt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Reading only</source>
      <translation>Kun læsning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saved {time}</source>
      <translation>Gemt {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saving …</source>
      <translation>Gemmer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved</source>
      <translation>Ikke gemt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved. {reason}</source>
      <translation>Ikke gemt. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Stages</source>
      <translation>Trin</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Forecast</source>
      <translation>Prognose</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>with {people}</source>
      <translation>med {people}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>{label} to {day}</source>
      <translation>{label} til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Levels that are not given yet are taken as last year's, give or take one;
where there was none, as the share of the others. The label body decides.</source>
      <translation>Niveauer, der ikke er givet endnu, regnes som sidste års, plus eller minus ét;
hvor der ingen var, som de andres andel. Mærkeorganet beslutter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>day {day} of {days}</source>
      <translation>dag {day} af {days}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit today</source>
      <translation>besøg i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Practice</source>
      <translation>Øvelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>after the first levels</source>
      <translation>efter de første niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>{label} likely</source>
      <translation>{label} sandsynligt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Monday</source>
      <translation>Mandag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Tuesday</source>
      <translation>Tirsdag</translation>
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
      <translation>Lørdag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Sunday</source>
      <translation>Søndag</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{number} levels given</source>
      <extracomment>For one: one level given</extracomment>
      <translation>
        <numerusform>et niveau givet</numerusform>
        <numerusform>{number} niveauer givet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Import last year</source>
      <translation>Importér sidste år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Visits in the next 30 days</source>
      <translation>Besøg de næste 30 dage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue</source>
      <translation>Fortsæt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good morning</source>
      <translation>Godmorgen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>next: {cluster}, {when}</source>
      <translation>næste: {cluster}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No visit is planned</source>
      <translation>Intet besøg er planlagt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{indicator} of {cluster}</source>
      <translation>{indicator}, {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{answered} of {fields} answers</source>
      <translation>{answered} af {fields} svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue with {cluster}</source>
      <translation>Fortsæt med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Begin with {cluster}</source>
      <translation>Begynd med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Labels due within 30 days</source>
      <translation>Mærker, der udløber inden for 30 dage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Scored, not yet finalised</source>
      <translation>Niveauer givet, endnu ikke færdiggjort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue where you stopped</source>
      <translation>Fortsæt, hvor du slap</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>See what is due</source>
      <translation>Se, hvad der har frist</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good afternoon</source>
      <translation>God eftermiddag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good evening</source>
      <translation>Godaften</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>This workspace holds no assessments yet</source>
      <translation>Dette arbejdsområde har ingen vurderinger endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No label ends soon</source>
      <translation>Intet mærke udløber snart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>None waits for signing</source>
      <translation>Ingen venter på underskrift</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Keep it until …</source>
      <translation>Gem til …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Hand out all that is held …</source>
      <translation>Udlevér alt, der er lagret …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Log of access and exports …</source>
      <translation>Log over adgang og eksport …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Erase this cluster …</source>
      <translation>Slet denne klynge …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook of 2024 or 2025, in any layout</source>
      <translation>Regnearket fra 2024 eller 2025, i enhver opsætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Review what was found</source>
      <translation>Gennemgå det fundne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Every filled cell is accounted for; about four minutes</source>
      <translation>Der gøres rede for hver udfyldt celle; ca. fire minutter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Interview and score</source>
      <translation>Interview og niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Works without a network for the whole visit</source>
      <translation>Virker uden netværk under hele besøget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook is read on this laptop. You review every cell before anything is stored, and answers that still hold are offered beside each question during the interview.</source>
      <translation>Regnearket læses på denne computer. Du gennemgår hver celle, før noget gemmes, og svar, der stadig gælder, tilbydes ved hvert spørgsmål under interviewet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Filter clusters</source>
      <translation>Filtrér klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Shows only clusters whose name holds this</source>
      <translation>Viser kun klynger, hvis navn indeholder dette</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>My assessments</source>
      <translation>Mine vurderinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>What can be done with {cluster}</source>
      <translation>Hvad du kan gøre med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start with last year's Excel file</source>
      <translation>Begynd med sidste års Excel-fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start without a file</source>
      <translation>Begynd uden en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Try a practice case</source>
      <translation>Prøv en øvelsesvurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Under way</source>
      <translation>I gang</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Begin an assessment</source>
      <translation>Begynd en vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Only you are shown this. It is worked out from the open workspace each time, and kept nowhere.</source>
      <translation>Kun du får dette vist. Det regnes ud fra det åbne arbejdsområde hver gang og gemmes ingen steder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>A dot is the mean difference, its line the interval: where the line crosses the middle, no leaning can be told. A filled dot leans. The more rows stand side by side, the wider their intervals are made, so that chance alone seldom fills one.</source>
      <translation>En prik er den gennemsnitlige forskel, dens linje intervallet: hvor linjen krydser midten, kan der ikke siges nogen tendens. En fyldt prik viser en tendens. Jo flere rækker der står sammen, desto bredere gøres intervallerne, så tilfældet alene sjældent fylder en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Your levels less the agreed ones, with intervals</source>
      <translation>Dine niveauer minus de aftalte, med intervaller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Show each indicator</source>
      <translation>Vis hver indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Give it away …</source>
      <translation>Giv det videre …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>How you score beside what is agreed</source>
      <translation>Hvordan du giver niveauer i forhold til det aftalte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>{name} holds what you see here. Give it to whom you choose.</source>
      <translation>{name} indeholder det, du ser her. Giv den til den, du vælger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>You have none on this computer yet, and need none before you sign. It is made when you sign for the first time, or now. If your organisation gave you one (a .p12 or .pfx file), use that.</source>
      <translation>Du har ingen på denne computer endnu og skal ikke bruge nogen, før du underskriver. Den laves, når du underskriver første gang, eller nu. Har du fået en af din organisation (en .p12- eller .pfx-fil), så brug den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Read it aloud when a colleague calls to compare. It is no secret.</source>
      <translation>Læs det højt, når en kollega ringer for at sammenligne. Det er ingen hemmelighed.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Save my card</source>
      <translation>Gem mit kort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Copy the fingerprint</source>
      <translation>Kopiér fingeraftrykket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Certificate of my network</source>
      <translation>Certifikat fra mit netværk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an identity</source>
      <translation>Lav en identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Use one that I have</source>
      <translation>Brug en, jeg har</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>A larger network can have an authority that vouches for its members: everybody trusts it once, instead of each member. With a handful of colleagues you need none.</source>
      <translation>Et større netværk kan have en udsteder, der står inde for medlemmerne: alle gør den betroet én gang i stedet for hvert medlem. Med en håndfuld kolleger er der ikke brug for en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an authority</source>
      <translation>Lav en udsteder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>For the office of a network</source>
      <translation>Til kontoret i et netværk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>No e-mail address</source>
      <translation>Ingen e-mailadresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>valid until {words}</source>
      <translation>gyldig til {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your identity is renewed. Save your card and send it to your colleagues.</source>
      <translation>Din identitet er fornyet. Gem dit kort, og send det til dine kolleger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your network vouches for you now. Your fingerprint is another one.</source>
      <translation>Dit netværk står nu inde for dig. Dit fingeraftryk er et andet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is for your colleagues' programs, {name2} to print or to send.</source>
      <translation>{name} er til dine kollegers programmer, {name2} til at udskrive eller sende.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your signing identity is ready.</source>
      <translation>Din underskriftsidentitet er klar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>This is your signing identity now.</source>
      <translation>Dette er nu din underskriftsidentitet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The passphrase is another one now. Copies of the file keep the old one.</source>
      <translation>Adgangssætningen er nu en anden. Kopier af filen beholder den gamle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Folder for your card</source>
      <translation>Mappe til dit kort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} holds everybody on your list. Whoever gets it compares each.</source>
      <translation>{name} indeholder alle på din liste. Den, der får den, sammenligner hver enkelt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The fingerprint is copied.</source>
      <translation>Fingeraftrykket er kopieret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is ready. Send {name2} to the members, who trust it once.</source>
      <translation>{name} er klar. Send {name2} til medlemmerne, som gør den betroet én gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Issued for {name}. Send {out} back.</source>
      <translation>Udstedt til {name}. Send {out} tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is on your trust list already.</source>
      <translation>{name} står allerede på din liste over betroede.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Nobody yet. Drop a colleague's certificate (.crt) here, or add it; you compare its fingerprint first.</source>
      <translation>Ingen endnu. Slip en kollegas certifikat (.crt) her, eller tilføj det; du sammenligner først fingeraftrykket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Their signatures count. A package by anybody else is shown as intact and valid, but not trusted.</source>
      <translation>Deres underskrifter tæller. En pakke fra andre vises som intakt og gyldig, men ikke betroet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>People you trust</source>
      <translation>Personer, du stoler på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Add a certificate</source>
      <translation>Tilføj et certifikat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Show the fingerprint</source>
      <translation>Vis fingeraftrykket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Not asked: other answers rule it out.</source>
      <translation>Ikke spurgt: andre svar udelukker det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>{not_asked} What was answered is kept and counts nowhere.</source>
      <translation>{not_asked} Det, der blev svaret, er gemt og tæller ingen steder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Keep¦last year's answer</source>
      <translation>Behold</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Keep the answers of {period_before}</source>
      <translation>Behold svarene fra {period_before}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Read as {reading}</source>
      <translation>Læst som {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Came along from an earlier edition under another wording: is it right?</source>
      <translation>Kom med fra en tidligere udgave under en anden ordlyd: er det rigtigt?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>optional</source>
      <translation>frivilligt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Adds up to {total}</source>
      <translation>Giver tilsammen {total}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Computed</source>
      <translation>Beregnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year, {source}</source>
      <translation>Beholdt fra sidste år, {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year</source>
      <translation>Beholdt fra sidste år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>From {source}</source>
      <translation>Fra {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster remarked: {remark}</source>
      <translation>Klyngen bemærkede: {remark}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster marked this as unclear</source>
      <translation>Klyngen markerede dette som uklart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster sees itself at level {level}</source>
      <translation>Klyngen ser sig selv på niveau {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled</source>
      <translation>Afklaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>You talked about it: the mark goes. Ctrl+Z brings it back.</source>
      <translation>I har talt om det: markeringen forsvinder. Ctrl+Z henter den tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled: {words}</source>
      <translation>Afklaret: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Cluster's own view</source>
      <translation>Klyngens eget syn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>{told}. It never counts.</source>
      <translation>{told}. Det tæller aldrig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague's levels lie in this file too. The program does not show them, and another one could: for real blindness each of you keeps a workspace of your own.</source>
      <translation>Din kollegas niveauer ligger også i denne fil. Programmet viser dem ikke, men et andet kunne: vil I virkelig være blinde for hinanden, har hver af jer sit eget arbejdsområde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, renamed</source>
      <translation>Niveau {period}, omdøbt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, reworded</source>
      <translation>Niveau {period}, omformuleret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, rescaled</source>
      <translation>Niveau {period}, omregnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, merged</source>
      <translation>Niveau {period}, lagt sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, split</source>
      <translation>Niveau {period}, delt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You score this assessment alone</source>
      <translation>Du giver niveauer i denne vurdering alene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Passed</source>
      <translation>Opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not passed</source>
      <translation>Ikke opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Open: its figures are not all there</source>
      <translation>Åbent: ikke alle tal er der</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{state}. It asks for this: {asked}.</source>
      <translation>{state}. Den beder om dette: {asked}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>The figures suggest level {proposed}</source>
      <translation>Tallene tyder på niveau {proposed}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Locked: on the Scores page a level is revised with its reason</source>
      <translation>Låst: på siden Niveauer ændres et niveau med sin grund</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You read this assessment, and others score it</source>
      <translation>Du læser denne vurdering, og andre giver niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague sees it after both of you lock</source>
      <translation>Din kollega ser det, når I begge har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your level</source>
      <translation>Dit niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Blind</source>
      <translation>Blind</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Rationale</source>
      <translation>Begrundelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not applicable</source>
      <translation>Ikke relevant</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Discuss</source>
      <translation>Drøft</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level</source>
      <translation>Niveau {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Other answers rule it out: it counts nowhere.</source>
      <translation>Andre svar udelukker det: det tæller ingen steder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Level {level}: {anchor}</source>
      <translation>Niveau {level}: {anchor}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not blind</source>
      <translation>Ikke blind</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not asked</source>
      <translation>Ikke spurgt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Alt and a digit gives a level; the anchors stand in the guidance.</source>
      <translation>Alt og et ciffer giver et niveau; niveaubeskrivelserne står i vejledningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Gate</source>
      <translation>Adgangskrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Why it does not apply: write it here first</source>
      <translation>Hvorfor det ikke er relevant: skriv det her først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Sum of its parts</source>
      <translation>Summen af delene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes on {indicator}</source>
      <translation>Noter til {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Only you read these notes; they are in no report or package</source>
      <translation>Kun du læser disse noter; de er ikke med i nogen rapport eller pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>This indicator asks for no figures: it is judged by what you hear and see.</source>
      <translation>Denne indikator beder ikke om tal: den vurderes ud fra det, du hører og ser.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes while listening</source>
      <translation>Noter, mens du lytter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>yours alone</source>
      <translation>kun dine</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>No notes</source>
      <translation>Ingen noter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked in other words.</source>
      <translation>Spurgt med andre ord.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked under another name.</source>
      <translation>Spurgt under et andet navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed from several.</source>
      <translation>Beregnet ud fra flere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed anew.</source>
      <translation>Beregnet på ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked as one.</source>
      <translation>Spurgt som ét.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>From {answers}.</source>
      <translation>Fra {answers}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Keep the answer of {period}</source>
      <translation>Behold svaret fra {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>same¦answer as last year</source>
      <translation>samme</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>No answer</source>
      <translation>Intet svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>changed¦answer since last year</source>
      <translation>ændret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Jump to indicator</source>
      <translation>Gå til indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys jump to an indicator; letters search their names</source>
      <translation>To taster går til en indikator; bogstaver søger i navnene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Answers given</source>
      <translation>Svar givet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole} answers</source>
      <translation>{answered} af {whole} svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{count} of {count2} scored</source>
      <translation>{count} af {count2} vurderet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole}</source>
      <translation>{answered} af {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys, or a name</source>
      <translation>To taster eller et navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/page.py" />
      <source>Every question is answered.</source>
      <translation>Alle spørgsmål er besvaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>taking away {name}</source>
      <translation>fjernelse af {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>No level for {indicator}</source>
      <translation>Intet niveau for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Level {level} for {indicator}</source>
      <translation>Niveau {level} for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>The edition asks for a real answer here; it can stay blank until then.</source>
      <translation>Udgaven beder om et rigtigt svar her; det kan stå tomt indtil da.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Nothing is copied that could be kept as evidence here.</source>
      <translation>Intet er kopieret, der kan gemmes som dokumentation her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Improve</source>
      <translation>Forbedring</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Side panel</source>
      <translation>Sidepanel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Guidance</source>
      <translation>Vejledning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Look at {name}</source>
      <translation>Se på {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Hide the side panel</source>
      <translation>Skjul sidepanelet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Guidance, evidence and findings</source>
      <translation>Vejledning, dokumentation og iagttagelser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>None yet.</source>
      <translation>Ingen endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>New finding</source>
      <translation>Ny iagttagelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster about this indicator</source>
      <translation>Det, du vil sige til klyngen om denne indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster</source>
      <translation>Det, du vil sige til klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Link {stamp}.url</source>
      <translation>Link {stamp}.url</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{number}, {size}, seen {seen_on}</source>
      <translation>{number}, {size}, set {seen_on}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Take away {name}</source>
      <translation>Fjern {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Take away {number}</source>
      <translation>Fjern {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Drop or paste a file, photo or link</source>
      <translation>Slip eller indsæt en fil, et foto eller et link</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>add</source>
      <translation>tilføj</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Visit {awaited}</source>
      <translation>Besøg {awaited}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Too long for the summary page, which has room for {room_of} characters.</source>
      <translation>For lang til sammenfatningen, som har plads til {room_of} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Short form …</source>
      <translation>Kort form …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What to listen for</source>
      <translation>Hvad du lytter efter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What the levels mean</source>
      <translation>Hvad niveauerne betyder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>In the summary: {short}</source>
      <translation>I sammenfatningen: {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{words} (required)</source>
      <translation>{words} (krævet)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Picture {stamp}.png</source>
      <translation>Billede {stamp}.png</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>threshold</source>
      <translation>tærskel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>minimum</source>
      <translation>minimum</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{duration} planned for {count} to go</source>
      <translation>{duration} planlagt til de {count}, der er tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} behind</source>
      <translation>{minutes} bagud</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>Time in this section. It begins with your first key in it, and rests after three minutes.</source>
      <translation>Tid i denne del. Den begynder med din første tast i den og hviler efter tre minutter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>of {planned}{nbsp}min</source>
      <translation>af {planned}{nbsp}min.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>in this section</source>
      <translation>i denne del</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} ahead</source>
      <translation>{minutes} foran</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>on time</source>
      <translation>til tiden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{plan}, over</source>
      <translation>{plan}, overskredet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, came {day}</source>
      <translation>{about}, kom {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, asked for {day}</source>
      <translation>{about}, efterspurgt {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Ask for</source>
      <translation>Bed om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Accounts 2025, by 5.12.</source>
      <translation>Regnskab 2025, senest 5.12.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>What the cluster is to hand in</source>
      <translation>Hvad klyngen skal aflevere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks</source>
      <translation>Hvem taler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Name, role</source>
      <translation>Navn, rolle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks for the cluster from now on</source>
      <translation>Hvem der taler for klyngen fra nu af</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>ask</source>
      <translation>bed om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Still to come</source>
      <translation>Kommer endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who spoke</source>
      <translation>Hvem der talte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>All documents</source>
      <translation>Alle dokumenter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Look at {number}</source>
      <translation>Se på {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>was due</source>
      <translation>havde frist</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>due</source>
      <translation>frist</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{number} documents seen.</source>
      <extracomment>For one: one document seen.</extracomment>
      <translation>
        <numerusform>et dokument set.</numerusform>
        <numerusform>{number} dokumenter set.</numerusform>
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
      <translation>Fjern {who}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/listing.py" />
      <source>Packages that were checked</source>
      <translation>Pakker, der er kontrolleret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/listing.py" />
      <source>Checked in this session</source>
      <translation>Kontrolleret i denne session</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The check needs no network. Nothing is imported. Dropping files here works too.</source>
      <translation>Kontrollen kræver intet netværk. Intet importeres. Du kan også slippe filer her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open signed packages to see who signed them and whether they are unchanged</source>
      <translation>Åbn underskrevne pakker for at se, hvem der har underskrevet dem, og om de er uændrede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Language of the verdict</source>
      <translation>Kontrolresultatets sprog</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Checking packages</source>
      <translation>Kontrollerer pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Saving the verdict</source>
      <translation>Gemmer kontrolresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Check packages</source>
      <translation>Kontrollér pakker</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>{number} packages</source>
      <extracomment>For one: package</extracomment>
      <translation>
        <numerusform>én pakke</numerusform>
        <numerusform>{number} pakker</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Signed: {name} in {parent}.</source>
      <translation>Underskrevet: {name} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is copied in words.</source>
      <translation>Kontrolresultatet er kopieret i ord.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open a package first.</source>
      <translation>Åbn først en pakke.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>This is no file that a colleague made for you.</source>
      <translation>Dette er ingen fil, som en kollega har lavet til dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is kept in {path}.</source>
      <translation>Kontrolresultatet ligger i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust this person …</source>
      <translation>Stol på denne person …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust {name} …</source>
      <translation>Stol på {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Browse the package</source>
      <translation>Se i pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Take it under Sync</source>
      <translation>Tag imod den under Synk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Copy the words</source>
      <translation>Kopiér ordene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>And {more} more</source>
      <translation>Og {more} mere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Own</source>
      <translation>Egen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Spread</source>
      <translation>Spredning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Percentile</source>
      <translation>Percentil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Half between</source>
      <translation>Halvdelen mellem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Benchmark</source>
      <translation>Sammenligning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>level {own}</source>
      <translation>niveau {own}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>As a table</source>
      <translation>Som tabel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>The drawing as a table (T)</source>
      <translation>Tegningen som tabel (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Indicators in the chosen group</source>
      <translation>Indikatorer i den valgte gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>All groups at this indicator</source>
      <translation>Alle grupper for denne indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>not to be opened</source>
      <translation>kan ikke åbnes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>withheld</source>
      <translation>holdt tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparison group</source>
      <translation>Sammenligningsgruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Among</source>
      <translation>Blandt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparing …</source>
      <translation>Sammenligner …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{withheld} withheld: fewer than {limit} clusters.</source>
      <translation>{withheld} holdt tilbage: færre end {limit} klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>What is withheld is not traced to packages either.</source>
      <translation>Det, der er holdt tilbage, kan heller ikke følges til pakker.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{level_text} and {level_text2}</source>
      <translation>{level_text} og {level_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>A reference portfolio gives figures only; it names no cluster.</source>
      <translation>En referenceportefølje giver kun tal; den nævner ingen klynge.</translation>
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
      <translation>To led</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Median points</source>
      <translation>Median, point</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Value chain</source>
      <translation>Værdikæde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose a file</source>
      <translation>Vælg en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose the file of a value chain</source>
      <translation>Vælg filen til en værdikæde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Segments of the value chain</source>
      <translation>Værdikædens led</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Clusters in two segments</source>
      <translation>Klynger i to led</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in the regions</source>
      <translation>Områder i regionerne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{number} clusters are in no segment.</source>
      <extracomment>For one: one cluster is in no segment.</extracomment>
      <translation>
        <numerusform>en klynge er ikke i noget led.</numerusform>
        <numerusform>{number} klynger er ikke i noget led.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Gaps: {segments}.</source>
      <translation>Huller: {segments}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>No gap.</source>
      <translation>Ingen huller.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in regions</source>
      <translation>Områder i regioner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Where one can be built upon for another</source>
      <translation>Hvor man kan bygge på den ene til den anden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>The value chain names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Værdikæden nævner klynger, som denne portefølje ikke kender: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no field</source>
      <translation>intet område</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{what} in {region_of}</source>
      <translation>{what} i {region_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no gap</source>
      <translation>intet hul</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Each figure is the median, and of how many clusters. A year with fewer than {limit} of them tells none.</source>
      <translation>Hvert tal er medianen, og for hvor mange klynger. Et år med færre end {limit} af dem viser intet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians of each portfolio, every cluster with its last year, and how far they lie from your own. A dash is withheld, or nobody has a level there.</source>
      <translation>Hver porteføljes medianer, hver klynge med sit seneste år, og hvor langt de ligger fra din egen. En streg betyder holdt tilbage, eller at ingen har et niveau der.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Development</source>
      <translation>Udvikling</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Only clusters with all of the years</source>
      <translation>Kun klynger med alle årene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians year by year</source>
      <translation>Medianer år for år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians beside other portfolios</source>
      <translation>Medianer ved siden af andre porteføljer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Over the years</source>
      <translation>Over årene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Beside others</source>
      <translation>Ved siden af andre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>After measures</source>
      <translation>Efter tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Clusters that were assessed again and could rise: the share whose level rose, with a measure for the indicator in their plan and without; the difference in percentage points with its 95 % bounds. Whoever begins low rises more easily and plans more: a difference is no proof that the measure made it.</source>
      <translation>Klynger, der blev vurderet igen og kunne stige: den andel, hvis niveau steg, med et tiltag for indikatoren i planen og uden; forskellen i procentpoint med dens 95 %-grænser. Den, der begynder lavt, stiger lettere og planlægger mere: en forskel beviser ikke, at det skyldes tiltaget.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>With a measure</source>
      <translation>Med et tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Without one</source>
      <translation>Uden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Difference</source>
      <translation>Forskel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Lies between</source>
      <translation>Ligger mellem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Rose more</source>
      <translation>Steg mere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Rose less</source>
      <translation>Steg mindre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>None told</source>
      <translation>Ingen vist</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>All together</source>
      <translation>Alle tilsammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{signed_text} and {signed_text2}</source>
      <translation>{signed_text} og {signed_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{rose} percent of {n} clusters rose</source>
      <translation>{rose} procent af {n} klynger steg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>What became of measures</source>
      <translation>Hvad der blev af tiltag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Not told</source>
      <translation>Ikke vist</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Too few</source>
      <translation>For få</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add signed packages: files, folders, or drop them here. Each is verified first; one that is not valid, or not signed by somebody you trust, is refused with the reason.</source>
      <translation>Tilføj underskrevne pakker: filer, mapper, eller slip dem her. Hver kontrolleres først; en, der ikke er gyldig eller ikke er underskrevet af en, du stoler på, afvises med begrundelse.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>See all clusters side by side, each among comparison groups that nobody can be recognised in.</source>
      <translation>Se alle klynger side om side, hver blandt sammenligningsgrupper, hvor ingen kan genkendes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Keep an eye on labels, policies, needs and gaps. All of it stays on this laptop.</source>
      <translation>Hold øje med mærker, programkrav, behov og huller. Det hele bliver på denne computer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Many clusters side by side</source>
      <translation>Mange klynger side om side</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add a folder</source>
      <translation>Tilføj en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Try again</source>
      <translation>Prøv igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add packages</source>
      <translation>Tilføj pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>The portfolio could not be read</source>
      <translation>Porteføljen kunne ikke læses</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>{place} holds no packages yet</source>
      <translation>{place} har ingen pakker endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Portfolios (*.sqlite)</source>
      <translation>Porteføljer (*.sqlite)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {count}.</source>
      <translation>{name} har {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Folder for the tables</source>
      <translation>Mappe til tabellerne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Publishing the portfolio</source>
      <translation>Offentliggør porteføljen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{number} groups</source>
      <extracomment>For one: group</extracomment>
      <translation>
        <numerusform>{number} gruppe</numerusform>
        <numerusform>{number} grupper</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Save the anonymised copy</source>
      <translation>Gem den anonymiserede kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Making an anonymised copy</source>
      <translation>Laver en anonymiseret kopi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{number} rows</source>
      <extracomment>For one: row</extracomment>
      <translation>
        <numerusform>én række</numerusform>
        <numerusform>{number} rækker</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Folder for what is published</source>
      <translation>Mappe til det, der offentliggøres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{count} are in {path}.</source>
      <translation>{count} ligger i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {groups}, none of fewer than {limit} clusters.</source>
      <translation>{name} har {groups}, ingen med færre end {limit} klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {packages} of {clusters}; none of {texts} of the originals stands in it.</source>
      <translation>{name} har {packages} af {clusters}; ingen af originalernes {texts} står i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{count} tables are in {path}.</source>
      <translation>{count} tabeller ligger i {path}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>{number} signed packages</source>
      <extracomment>For one: signed package</extracomment>
      <translation>
        <numerusform>én underskrevet pakke</numerusform>
        <numerusform>{number} underskrevne pakker</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>the last added {day}</source>
      <translation>den seneste tilføjet {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>, {untrusted} of signers not trusted *</source>
      <translation>, {untrusted} fra ikke betroede underskrivere *</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Open another</source>
      <translation>Åbn en anden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Files …</source>
      <translation>Filer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>A folder …</source>
      <translation>En mappe …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Filter ({count})</source>
      <translation>Filtrér ({count})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Heat map: clusters by indicators</source>
      <translation>Varmekort: klynger og indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Arrow keys move the cell, Enter shows the packages behind it.</source>
      <translation>Piletasterne flytter cellen, Enter viser pakkerne bag den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Save for calendars</source>
      <translation>Gem til kalendere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Calendars (*.ics)</source>
      <translation>Kalendere (*.ics)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{label} of {name} is written down.</source>
      <translation>{label} er registreret for {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>It is taken back, with its reason.</source>
      <translation>Det er tilbagekaldt med begrundelse.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>No label is new.</source>
      <translation>Ingen mærker er nye.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{number} labels are new.</source>
      <extracomment>For one: one label is new.</extracomment>
      <translation>
        <numerusform>et mærke er nyt.</numerusform>
        <numerusform>{number} mærker er nye.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Only what label bodies gave, never a forecast. The deep end of a bar is its last half year, the dashed part the time in which it can still be renewed, the line today. A day with * follows from the usual rules.</source>
      <translation>Kun det, mærkeorganer har givet, aldrig en prognose. Den mørke ende af en bjælke er det sidste halve år, den stiplede del den tid, hvor mærket stadig kan fornyes, linjen i dag. En dag med * følger af de sædvanlige regler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Standing</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Renewable until</source>
      <translation>Kan fornyes til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Labels</source>
      <translation>Mærker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>holds until {day}, can be renewed until {day2}</source>
      <translation>gælder til {day}, kan fornyes til {day2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Valid</source>
      <translation>Gyldigt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Due¦a label, to be renewed</source>
      <translation>Udløber snart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Renewable</source>
      <translation>Kan fornyes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Ended</source>
      <translation>Udløbet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back</source>
      <translation>Tilbagekald</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back the chosen label: it was written down wrongly</source>
      <translation>Tilbagekald det valgte mærke: Det blev registreret forkert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>The chosen label was written down wrongly (Del)</source>
      <translation>Det valgte mærke blev registreret forkert (Del)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take over the labels that are written down in this workspace</source>
      <translation>Overtag de mærker, der er noteret i dette arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Labels, the one that ends first first</source>
      <translation>Mærker, det, der udløber først, øverst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>From this workspace</source>
      <translation>Fra dette arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Calendar file</source>
      <translation>Kalenderfil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label is written down yet. Write down what a label body gave, or take over what stands in this workspace; what a package's scores come to is only a forecast.</source>
      <translation>Intet mærke er noteret endnu. Notér det, et mærkeorgan har givet, eller overtag det, der står i dette arbejdsområde; det, en pakkes niveauer giver, er kun en prognose.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label of these clusters is written down.</source>
      <translation>Intet mærke for disse klynger er noteret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Levels up or down</source>
      <translation>Niveauer op eller ned</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Percent answered</source>
      <translation>Procent besvaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>nothing to compare</source>
      <translation>intet at sammenligne med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Shows clusters whose name, country, region or field holds each word</source>
      <translation>Viser klynger, hvis navn, land, region eller område indeholder hvert ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Name, region, field</source>
      <translation>Navn, region, område</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear</source>
      <translation>Ryd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear the filter</source>
      <translation>Ryd filteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All countries</source>
      <translation>Alle lande</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All fields</source>
      <translation>Alle områder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Any label</source>
      <translation>Alle mærker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Latest year</source>
      <translation>Seneste år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All programmes</source>
      <translation>Alle programmer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Missing: points that a cluster is short of on the average, so that an indicator's weight counts. In need: below the threshold, or with less than half of the points. Planned: with a measure for it in their plan. Could teach: with four fifths of the points. Joint: as many are in need as a group must have to be shown.</source>
      <translation>Mangler: point, en klynge i gennemsnit mangler, så en indikators vægt tæller med. Har behov: under tærsklen eller med mindre end halvdelen af pointene. Planlagt: med et tiltag for den i planen. Kan lære fra sig: med fire femtedele af pointene. Fælles: så mange har behov, som en gruppe skal have for at blive vist.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Points reached</source>
      <translation>Opnåede point</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>In need</source>
      <translation>Har behov</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Planned</source>
      <translation>Planlagt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Could teach</source>
      <translation>Kan lære fra sig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Could learn from</source>
      <translation>Kan lære af</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>All clusters</source>
      <translation>Alle klynger</translation>
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
      <translation>Efter opnået mærke</translation>
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
        <numerusform>én klynge har behov.</numerusform>
        <numerusform>{number} klynger har behov.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} could teach others.</source>
      <extracomment>For one: one could teach others.</extracomment>
      <translation>
        <numerusform>Her kan én lære fra sig.</numerusform>
        <numerusform>Her kan {number} lære fra sig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} of them have a measure for it in their plan.</source>
      <extracomment>For one: {number} of them has a measure for it in its plan.</extracomment>
      <translation>
        <numerusform>Én af dem har et tiltag for det i sin plan.</numerusform>
        <numerusform>{number} af dem har et tiltag for det i deres plan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} clusters are in need: enough for a joint measure.</source>
      <extracomment>For one: one cluster is in need: enough for a joint measure.</extracomment>
      <translation>
        <numerusform>én klynge har behov: nok til et fælles tiltag.</numerusform>
        <numerusform>{number} klynger har behov: nok til et fælles tiltag.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Pairs would serve better than a joint measure.</source>
      <translation>Par ville være bedre end et fælles tiltag.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Nobody in the group could teach them.</source>
      <translation>Ingen i gruppen kan lære dem det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs, the greatest first</source>
      <translation>Behov, de største først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Who could teach whom</source>
      <translation>Hvem der kan lære hvem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>the need at {indicator}</source>
      <translation>behovet for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has a measure for it in its plan.</source>
      <translation>Den har et tiltag for den i sin plan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has no measure for it in its plan.</source>
      <translation>Den har intet tiltag for den i sin plan.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs of</source>
      <translation>Behov for</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Withheld: the group has too few clusters.</source>
      <translation>Holdt tilbage: gruppen har for få klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>No cluster is in need here.</source>
      <translation>Ingen klynge har behov her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{reached} % reached</source>
      <translation>{reached} % opnået</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Joint</source>
      <translation>Fælles</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>nobody here</source>
      <translation>ingen her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>joint</source>
      <translation>fælles</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>not joint</source>
      <translation>ikke fælles</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, most first</source>
      <translation>Point, flest først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Label ends, next first</source>
      <translation>Mærket udløber, næste først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Chosen indicator, lowest first</source>
      <translation>Valgt indikator, lavest først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, %</source>
      <translation>Point, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Heat map as a table</source>
      <translation>Varmekort som tabel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Completeness</source>
      <translation>Fuldstændighed</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Heat map</source>
      <translation>Varmekort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>No cluster fits the filter.</source>
      <translation>Ingen klynge passer til filteret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Sort by</source>
      <translation>Sortér efter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>All of it as a table (T)</source>
      <translation>Det hele som tabel (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Parts of the portfolio</source>
      <translation>Porteføljens dele</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Reading {place_name} …</source>
      <translation>Læser {place_name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>A programme writes down in a small file which label its clusters must hold by when. Help (F1) shows how. Choose one to see who complies, who is due and who is late.</source>
      <translation>Et program skriver i en lille fil, hvilket mærke dets klynger skal have og hvornår. Hjælp (F1) viser hvordan. Vælg en for at se, hvem der opfylder det, hvem der snart skal, og hvem der er forsinket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Must hold</source>
      <translation>Skal have</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>By when</source>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Days left</source>
      <translation>Dage tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Policy</source>
      <translation>Programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{asked}. For {clusters}.</source>
      <translation>{asked}. For {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Late</source>
      <translation>Forsinket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Entry not known</source>
      <translation>Optagelse ukendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Due¦for a programme</source>
      <translation>Udestår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Complies</source>
      <translation>Opfylder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{asked}. For every cluster.</source>
      <translation>{asked}. For alle klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Choose a policy</source>
      <translation>Vælg et programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Who complies with the policy, the late ones first</source>
      <translation>Hvem der opfylder programkravet, de forsinkede først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} by {day}</source>
      <translation>{label} senest {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} within {number} months of entry</source>
      <extracomment>For one: {label} within {number} month of entry</extracomment>
      <translation>
        <numerusform>{label} senest én måned efter optagelse</numerusform>
        <numerusform>{label} senest {number} måneder efter optagelse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{number} days over</source>
      <extracomment>For one: {number} day over</extracomment>
      <translation>
        <numerusform>én dag over fristen</numerusform>
        <numerusform>{number} dage over fristen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>No policy is chosen</source>
      <translation>Intet programkrav er valgt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Another policy</source>
      <translation>Et andet programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>The policy names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Programkravet nævner klynger, som denne portefølje ikke kender: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Each cluster counts once, with its newest package of any edition. Some: clusters that have more than none of it. Money is told as shares of income, as it is of several currencies. A dash is withheld: too few clusters, or they could be worked out.</source>
      <translation>Hver klynge tæller én gang, med sin nyeste pakke af en hvilken som helst udgave. Nogen: klynger, der har mere end intet af det. Penge siges som andele af indtægterne, da de er i flere valutaer. En streg holdes tilbage: for få klynger, eller de kunne regnes ud.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By size</source>
      <translation>Efter størrelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By age</source>
      <translation>Efter alder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Profiles</source>
      <translation>Profiler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Figures of the clusters</source>
      <translation>Klyngernes tal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Of which clusters</source>
      <translation>For hvilke klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label of these clusters ends within half a year.</source>
      <translation>Intet mærke for disse klynger udløber inden for et halvt år.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>Labels that end next</source>
      <translation>Mærker, der udløber først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>26 weeks</source>
      <translation>26 uger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label is written down yet: Labels, Write down a label.</source>
      <translation>Intet mærke er noteret endnu: Mærker, Notér et mærke.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>day</source>
      <translation>dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>days</source>
      <translation>dage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>Share of all points, %</source>
      <translation>Andel af alle point, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>{level}, {apart} from your own</source>
      <translation>{level}, {apart} fra din egen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>withheld, or nobody has a level</source>
      <translation>holdt tilbage, eller ingen har et niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>nothing to show</source>
      <translation>intet at vise</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A region writes down in a small file in which domains it wants to be strong. Help (F1) shows how. Choose one, or look at the invented example, to see who is at work where, where gaps are and what would be left after a shock.</source>
      <translation>En region skriver i en lille fil, på hvilke områder den vil være stærk. Hjælp (F1) viser hvordan. Vælg en fil, eller se det opdigtede eksempel for at se, hvem der arbejder hvor, hvor der er huller, og hvad der ville være tilbage efter et chok.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Domains</source>
      <translation>Områder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What joins them</source>
      <translation>Hvad der forbinder dem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What would be left</source>
      <translation>Hvad der ville være tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A cluster is at work in a domain of its region that names its field, or that it names itself.</source>
      <translation>En klynge arbejder på et af regionens områder, når området nævner klyngens felt, eller klyngen selv nævner området.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Clusters that are in both already, and fields that the strategies of two regions share.</source>
      <translation>Klynger, der allerede er i begge, og felter, som to regioners strategier er fælles om.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What is left of a domain without its largest cluster, a year on of the labels that are held today, without those whose money is secured for less than a year, and after all three. holds: a cluster with a label is left.</source>
      <translation>Hvad der er tilbage af et område uden den største klynge, om et år med de mærker, der gælder i dag, uden klynger, hvis penge er sikret i mindre end et år, og efter alle tre. holder: En klynge med mærke er tilbage.</translation>
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
      <translation>Vælg filen med en strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>No strategy</source>
      <translation>Ingen strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Invented: {name}</source>
      <translation>Opdigtet: {name}</translation>
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
      <translation>Øvre kvartil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Nine tenths</source>
      <translation>90 %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>The distribution as a table</source>
      <translation>Fordelingen som tabel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>, {n} clusters</source>
      <translation>, {n} klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Value</source>
      <translation>Værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Which programmes there are, which clusters merged, and which work under a hub is written down in a small file. Help (F1) shows how. What a merge would come to can be looked at without one.</source>
      <translation>Hvilke programmer der findes, hvilke klynger der er lagt sammen, og hvilke der arbejder under et nav, skrives ned i en lille fil. Hjælpen (F1) viser hvordan. Hvad en sammenlægning ville give, kan man se uden den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>In programmes</source>
      <translation>I programmer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Hubs and spokes</source>
      <translation>Nav og eger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What came of what</source>
      <translation>Hvad der blev af hvad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>If these merged</source>
      <translation>Hvis disse blev lagt sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Figures</source>
      <translation>Tal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Gates and labels</source>
      <translation>Porte og mærker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Thresholds</source>
      <translation>Tærskler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Programmes at their levels, and the labels that their clusters hold.</source>
      <translation>Programmer på deres niveauer, og mærkerne, som deres klynger har.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster may be in several programmes.</source>
      <translation>En klynge kan være med i flere programmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Under a hub figures are added up; participants of several are counted in each.</source>
      <translation>Under et nav lægges tallene sammen; deltagere i flere tælles i hver.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster's own years and labels, and those of the clusters that it came from.</source>
      <translation>En klynges egne år og mærker, og dem for klyngerne, som den kom af.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Participants can be in both, so what counts participants is told without overlap and with full overlap. Each counted once takes lists of members: the command portfolio merge reads them. Nothing is changed by looking.</source>
      <translation>Deltagere kan være med i begge, så det, der tæller deltagere, siges uden overlap og med fuldt overlap. At tælle hver kun én gang kræver medlemslister: kommandoen portfolio merge læser dem. Intet ændres af at se.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>hub</source>
      <translation>nav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>spoke</source>
      <translation>ege</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>itself</source>
      <translation>den selv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>assessed</source>
      <translation>vurderet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>gold</source>
      <translation>guld</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>silver</source>
      <translation>sølv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>bronze</source>
      <translation>bronze</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>european</source>
      <translation>europæisk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>national</source>
      <translation>national</translation>
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
      <translation>sikkert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>open</source>
      <translation>åbn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>at risk</source>
      <translation>i fare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Structure</source>
      <translation>Struktur</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Choose the file that says how clusters belong together</source>
      <translation>Vælg filen, der siger, hvordan klyngerne hører sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Take all clusters out of the merge</source>
      <translation>Tag alle klynger ud af sammenlægningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>How clusters belong together</source>
      <translation>Hvordan klyngerne hører sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster</source>
      <translation>Tilføj en klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>All {n}</source>
      <translation>Alle {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>{held} of {n}</source>
      <translation>{held} af {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster to the merge</source>
      <translation>Tilføj en klynge til sammenlægningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What of the merge</source>
      <translation>Hvad af sammenlægningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add the clusters that would become one.</source>
      <translation>Tilføj klyngerne, der ville blive til én.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>until {day}</source>
      <translation>til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/tables.py" />
      <source>no</source>
      <translation>nej</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>There was no package</source>
      <translation>Der var ingen pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Stopped. What was taken is kept; add the same again to go on. </source>
      <translation>Stoppet. Det, der blev taget, er gemt; tilføj det samme igen for at fortsætte. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Adding packages</source>
      <translation>Tilføjer pakker</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} added</source>
      <extracomment>For one: {number} added</extracomment>
      <translation>
        <numerusform>én tilføjet</numerusform>
        <numerusform>{number} tilføjet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} updated</source>
      <extracomment>For one: {number} updated</extracomment>
      <translation>
        <numerusform>én opdateret</numerusform>
        <numerusform>{number} opdateret</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} kept as history</source>
      <extracomment>For one: {number} kept as history</extracomment>
      <translation>
        <numerusform>én gemt som historik</numerusform>
        <numerusform>{number} gemt som historik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} there already</source>
      <extracomment>For one: {number} there already</extracomment>
      <translation>
        <numerusform>én fandtes allerede</numerusform>
        <numerusform>{number} fandtes allerede</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} refused</source>
      <extracomment>For one: {number} refused</extracomment>
      <translation>
        <numerusform>én afvist</numerusform>
        <numerusform>{number} afvist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Packages are being added already. Wait for the end, or cancel it.</source>
      <translation>Der tilføjes allerede pakker. Vent, til det er færdigt, eller annuller.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} are of signers whom you do not trust, and marked with a star.</source>
      <extracomment>For one: one is of a signer whom you do not trust, and marked with a star.</extracomment>
      <translation>
        <numerusform>én er fra en underskriver, du ikke stoler på, og er markeret med en stjerne.</numerusform>
        <numerusform>{number} er fra underskrivere, du ikke stoler på, og er markeret med en stjerne.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{done} of {of}, {name}</source>
      <translation>{done} af {of}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>Folder with packages</source>
      <translation>Mappe med pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>{sentence} What was taken before is kept. {window_advice}</source>
      <translation>{sentence} Det, der blev taget før, er gemt. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A programme's policy</source>
      <translation>Et programs krav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A value chain</source>
      <translation>En værdikæde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A smart specialisation strategy</source>
      <translation>En strategi for intelligent specialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>Groups of fewer than {answer} clusters are withheld.</source>
      <translation>Grupper med færre end {answer} klynger holdes tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median rose from {before} to {after}: {clusters}.</source>
      <translation>Medianen steg fra {before} til {after}: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median fell from {before} to {after}: {clusters}.</source>
      <translation>Medianen faldt fra {before} til {after}: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median stayed at {before}: {clusters}.</source>
      <translation>Medianen blev på {before}: {clusters}.</translation>
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
        <numerusform>én klynge i {first} og {clusters} i {last}</numerusform>
        <numerusform>{number} klynger i {first} og {clusters} i {last}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>of the {number} clusters that were there before</source>
      <extracomment>For one: of the one cluster that was there before</extracomment>
      <translation>
        <numerusform>af den ene klynge, der var med før</numerusform>
        <numerusform>af de {number} klynger, der var med før</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>In {year}, {before}, {rose} rose and {fell} fell.</source>
      <translation>I {year} steg {rose} og faldt {fell} {before}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>Too few clusters in all years but one to tell a development.</source>
      <translation>For få klynger i alle år undtagen ét til at vise en udvikling.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>nobody has a level</source>
      <translation>ingen har et niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>None yet. A proposal gives each section time by its number of indicators, with pauses and the feedback.</source>
      <translation>Intet endnu. Et forslag giver hver del tid efter antallet af indikatorer, med pauser og tilbagemelding.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Propose an agenda</source>
      <translation>Foreslå et program</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Clear the agenda</source>
      <translation>Ryd programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Prep sheet …</source>
      <translation>Forberedelsesark …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Day {what} begins at</source>
      <translation>Dag {what} begynder kl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>A time, for example 9:00</source>
      <translation>Et klokkeslæt, for eksempel 9:00</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Minutes for {name}</source>
      <translation>Minutter til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Whole minutes</source>
      <translation>Hele minutter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Point of the agenda</source>
      <translation>Programpunkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>What is done then</source>
      <translation>Hvad der sker da</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>begins at</source>
      <translation>begynder kl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point</source>
      <translation>Tilføj et punkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point to day {what}</source>
      <translation>Tilføj et punkt til dag {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Write a time like 9:00.</source>
      <translation>Skriv et klokkeslæt som 9:00.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Write whole minutes, from 1 to {most_minutes}.</source>
      <translation>Skriv hele minutter, fra 1 til {most_minutes}.</translation>
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
      <translation>{name} tidligere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>{name} later</source>
      <translation>{name} senere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>None was planned.</source>
      <translation>Intet var planlagt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already. Taken over, this cell replaces it; Ctrl+Z brings it back.</source>
      <translation>{stands} står allerede for {period}. Overtages denne celle, erstatter den det; Ctrl+Z henter det tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already: it stays as it is.</source>
      <translation>{stands} står allerede for {period}: det bliver, som det er.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Every value of the file has its question. The file itself is kept as evidence.</source>
      <translation>Hver værdi i filen har sit spørgsmål. Selve filen gemmes som dokumentation.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{number} cells answer no question. They are kept as “From {period}, unplaced”, the file itself as evidence.</source>
      <extracomment>For one: one cell answers no question. It is kept as “From {period}, unplaced”, the file itself as evidence.</extracomment>
      <translation>
        <numerusform>en celle svarer ikke på noget spørgsmål. Den gemmes som »Fra {period}, uden plads«, selve filen som dokumentation.</numerusform>
        <numerusform>{number} celler svarer ikke på noget spørgsmål. De gemmes som »Fra {period}, uden plads«, selve filen som dokumentation.</numerusform>
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
      <translation>Hvad cellen betyder, som du ville skrive svaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept</source>
      <translation>Godtag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Leave it out</source>
      <translation>Udelad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all like this</source>
      <translation>Godtag alle som denne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>The chosen cell</source>
      <translation>Den valgte celle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all {count} by the same rule</source>
      <translation>Godtag alle {count} efter samme regel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Use {words}</source>
      <translation>Brug {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>becomes</source>
      <translation>bliver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Nothing is dropped</source>
      <translation>Intet går tabt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No cell</source>
      <translation>Ingen celle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No label beside it</source>
      <translation>Ingen etiket ved siden af</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Choose one of the edition's questions, or leave the cell out.</source>
      <translation>Vælg et af udgavens spørgsmål, eller udelad cellen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Together they can only be accepted as they were read. Accept this one by itself.</source>
      <translation>Sammen kan de kun godtages, som de blev læst. Godtag denne for sig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Choose a question</source>
      <translation>Vælg et spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Type a part of its number or title, or what a workbook calls it</source>
      <translation>Skriv en del af dets nummer eller titel, eller hvad et regneark kalder det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>{parts} = {sum} of {filled} filled cells</source>
      <translation>{parts} = {sum} af {filled} udfyldte celler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to check</source>
      <translation>at tjekke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to fix</source>
      <translation>at rette</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>left out</source>
      <translation>udeladt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Captions</source>
      <translation>Overskrifter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Would change</source>
      <translation>Ville ændres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>There is a revised edition, {revised}.</source>
      <translation>Der er en revideret udgave, {revised}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>Show what changes</source>
      <translation>Vis, hvad der ændres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>These answers came along under another wording: {questions}. Are they right?</source>
      <translation>Disse svar fulgte med under en anden ordlyd: {questions}. Er de rigtige?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>They are right</source>
      <translation>De er rigtige</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>The assessment rests on {to} now. Ctrl+Z takes it back.</source>
      <translation>Vurderingen bygger nu på {to}. Ctrl+Z tager det tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>No kept layout</source>
      <translation>Ingen gemt opsætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>What you decided here is kept: the next workbooks of this layout are read the same way, by every colleague.</source>
      <translation>Det, du har besluttet her, gemmes: de næste regneark med denne opsætning læses på samme måde, hos alle kolleger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout</source>
      <translation>Gem opsætningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save</source>
      <translation>Gem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>After whose form it is, e.g. Consultant X 2024. A name that is known is replaced.</source>
      <translation>Efter hvis skema det er, f.eks. Konsulent X 2024. Et navn, der findes, erstattes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout as …</source>
      <translation>Gem opsætningen som …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Workbooks of this layout are read the same way from now on</source>
      <translation>Regneark med denne opsætning læses fra nu af på samme måde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Layout</source>
      <translation>Opsætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Recognised as “{used}”</source>
      <translation>Genkendt som »{used}«</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Give it a name.</source>
      <translation>Giv den et navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Cells of last year's workbook</source>
      <translation>Celler fra sidste års regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Problems first, {shown} of {count} cells in this view</source>
      <translation>Problemer først, {shown} af {count} celler i denne visning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>leave out</source>
      <translation>udelad</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>other question</source>
      <translation>andet spørgsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>The cluster can prepare {asked} of {count} questions beforehand.</source>
      <translation>Klyngen kan forberede {asked} af {count} spørgsmål på forhånd.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>A day, for example 2026-12-01 or 1.12.2026</source>
      <translation>En dag, for eksempel 2026-12-01 eller 1.12.2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Asked in {edition}, but not here: {questions}</source>
      <translation>Spurgt i {edition}, men ikke her: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label body</source>
      <translation>Mærkeorgan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write down</source>
      <translation>Notér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Note the label</source>
      <translation>Notér mærket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Take over the filled questionnaire</source>
      <translation>Overtag det udfyldte spørgeskema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>First day</source>
      <translation>Første dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Held until</source>
      <translation>Gælder til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Before the visit</source>
      <translation>Før besøget</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Last year</source>
      <translation>Sidste år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label that the cluster holds</source>
      <translation>Mærke, klyngen har</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>What to ask for beforehand</source>
      <translation>Hvad der skal bedes om på forhånd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Nothing is taken over yet. A workbook of any layout will do; dropping it here works too.</source>
      <translation>Intet er overtaget endnu. Et regneark med enhver opsætning kan bruges; du kan også slippe det her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>assessed in this workspace</source>
      <translation>vurderet i dette arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>{count} answers of {period} stand beside the questions, {origin}.</source>
      <translation>{count} svar for {period} står ved siden af spørgsmålene, {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Import another workbook</source>
      <translation>Importér et andet regneark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Go on with the review</source>
      <translation>Fortsæt gennemgangen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write a day like 2026-12-01, the last not before the first.</source>
      <translation>Skriv en dag som 2026-12-01, den sidste ikke før den første.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Choose a label, say who gave it, and until when (2027-03-14).</source>
      <translation>Vælg et mærke, og skriv, hvem der gav det og til hvornår (2027-03-14).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>seen</source>
      <translation>set</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>to be seen</source>
      <translation>skal ses</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{name} is a table of {count} clusters, and none of them is called {cluster}.</source>
      <translation>{name} er en tabel over {count} klynger, og ingen af dem hedder {cluster}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{things} taken over. Ctrl+Z takes all of it back.</source>
      <translation>{things} overtaget. Ctrl+Z tager det hele tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{ready} answers of {period} are taken over and stand beside each question.</source>
      <translation>{ready} svar for {period} er overtaget og står ved hvert spørgsmål.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Folder for the prep sheet</source>
      <translation>Mappe til forberedelsesarket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Writing the prep sheet</source>
      <translation>Skriver forberedelsesarket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Which one is {cluster}?</source>
      <translation>Hvilken er {cluster}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Kept as “{name}”. The next workbooks of this layout are recognised by themselves.</source>
      <translation>Gemt som »{name}«. De næste regneark med denne opsætning genkendes af sig selv.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} own levels</source>
      <extracomment>For one: own level</extracomment>
      <translation>
        <numerusform>ét eget niveau</numerusform>
        <numerusform>{number} egne niveauer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} marks</source>
      <extracomment>For one: mark</extracomment>
      <translation>
        <numerusform>én markering</numerusform>
        <numerusform>{number} markeringer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Ctrl+Z takes them back.</source>
      <translation>Ctrl+Z tager dem tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Written: {path}.</source>
      <translation>Skrevet: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Marks</source>
      <translation>Markeringer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Own levels</source>
      <translation>Egne niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Back to the list</source>
      <translation>Tilbage til listen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>What the cluster says</source>
      <translation>Hvad klyngen siger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>, the second one</source>
      <translation>, det andet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{name}, {read_cells} of {filled_cells} filled cells were asked for{again}</source>
      <translation>{name}, {read_cells} af {filled_cells} udfyldte celler var efterspurgt{again}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{list} = {count} questions; {marks}, {levels}</source>
      <translation>{list} = {count} spørgsmål; {marks}, {levels}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>take or leave</source>
      <translation>tag med eller lad være</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Questionnaire from {by}</source>
      <translation>Spørgeskema fra {by}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Take over the marks</source>
      <translation>Overtag markeringerne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} sheets</source>
      <extracomment>For one: sheet</extracomment>
      <translation>
        <numerusform>ét ark</numerusform>
        <numerusform>{number} ark</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import from {period}</source>
      <translation>Import fra {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{name}, {sheets}, {filled} filled cells, read only</source>
      <translation>{name}, {sheets}, {filled} udfyldte celler, kun læst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} answers would</source>
      <extracomment>For one: answer would</extracomment>
      <translation>
        <numerusform>ét svar</numerusform>
        <numerusform>{number} svar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} decisions of before hold</source>
      <extracomment>For one: decision of before holds</extracomment>
      <translation>
        <numerusform>én tidligere afgørelse gælder</numerusform>
        <numerusform>{number} tidligere afgørelser gælder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell answers a question by itself. Press {keys} to give a cell its question.</source>
      <translation>Ingen celle besvarer et spørgsmål af sig selv. Tryk {keys} for at give en celle sit spørgsmål.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Show the {changes}</source>
      <translation>Vis {changes}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Undone</source>
      <translation>Fortrudt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Done again</source>
      <translation>Gjort igen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Finish later</source>
      <translation>Gør færdig senere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import</source>
      <translation>Importér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import {ready} ready</source>
      <translation>Importér {ready} klar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Keep {unplaced} unplaced</source>
      <translation>Gem {unplaced} uden plads</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>This file was taken over on {taken_on} already. Taken over again, {would} change.</source>
      <translation>Denne fil blev allerede overtaget {taken_on}. Overtages den igen, ændres {would}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell needs you any more.</source>
      <translation>Ingen celle kræver dig længere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>They wait here until each is given a question or dismissed with a reason.</source>
      <translation>De venter her, til hver får et spørgsmål eller afvises med en grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss “{what}”</source>
      <translation>Afvis »{what}«</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss</source>
      <translation>Afvis</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>It is kept beside the cell; Ctrl+Z brings the cell back.</source>
      <translation>Den gemmes ved siden af cellen; Ctrl+Z henter cellen tilbage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search the unplaced cells</source>
      <translation>Søg i cellerne uden plads</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search</source>
      <translation>Søg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Place</source>
      <translation>Placér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>A part of its number or title, or what a workbook calls it.</source>
      <translation>En del af dets nummer eller titel, eller hvad et regneark kalder det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>What the cell means, as you would type the answer.</source>
      <translation>Hvad cellen betyder, som du ville skrive svaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>From {period}, unplaced</source>
      <translation>Fra {period}, uden plads</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No cell has this text.</source>
      <translation>Ingen celle har denne tekst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No stored value</source>
      <translation>Ingen gemt værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Choose a question, and say what the cell means.</source>
      <translation>Vælg et spørgsmål, og skriv, hvad cellen betyder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Write a reason: nothing of the file is dropped without one.</source>
      <translation>Skriv en grund: intet fra filen udelades uden en.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>{number} more are found by searching.</source>
      <extracomment>For one: one more is found by searching.</extracomment>
      <translation>
        <numerusform>en mere findes ved at søge.</numerusform>
        <numerusform>{number} flere findes ved at søge.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Encrypted. Without its passphrase nobody can read a word of it, nor of its snapshots.</source>
      <translation>Krypteret. Uden adgangssætningen kan ingen læse et ord af det eller af dets øjebliksbilleder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read everything in it.</source>
      <translation>Ikke krypteret: den, der får fat i denne computer eller en kopi af filen, kan læse alt i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never is usual, as an interview has long pauses. Otherwise the workspace locks once nobody touched a key or the mouse for so long; everything is saved first, and it opens again at the same place.</source>
      <translation>Aldrig er det sædvanlige, da et interview har lange pauser. Ellers låses arbejdsområdet, når ingen har rørt tastatur eller mus så længe; alt gemmes først, og det åbner igen samme sted.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never</source>
      <translation>Aldrig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>5 min</source>
      <translation>5 min.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>15 min</source>
      <translation>15 min.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>30 min</source>
      <translation>30 min.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>1 hour</source>
      <translation>1 time</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock by itself</source>
      <translation>Lås af sig selv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock now</source>
      <translation>Lås nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Write out in clear</source>
      <translation>Skriv ud ukrypteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Protection</source>
      <translation>Beskyttelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>After how long the workspace locks by itself</source>
      <translation>Hvor længe der går, før arbejdsområdet låses af sig selv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>Begin with an indicator's number to file it there</source>
      <translation>Begynd med en indikators nummer for at gemme den der</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>2.3.1 two new people from the university, both half time</source>
      <translation>2.3.1 to nye fra universitetet, begge på halv tid</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>files it</source>
      <translation>gemmer den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>drops it</source>
      <translation>kasserer den</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} points below {label}</source>
      <extracomment>For one: {number} point below {label}</extracomment>
      <translation>
        <numerusform>et point under {label}</numerusform>
        <numerusform>{number} point under {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. One level more in {number} of these would make it up; evidence decides, not the sum.</source>
      <extracomment>For one: {below}. One level more in any one of these would make it up; evidence decides, not the sum.</extracomment>
      <translation>
        <numerusform>{below}. Et niveau mere i en hvilken som helst af disse ville være nok; dokumentationen afgør det, ikke summen.</numerusform>
        <numerusform>{below}. Et niveau mere i {number} af disse ville være nok; dokumentationen afgør det, ikke summen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}: more than the {number} levels to go can bring.</source>
      <extracomment>For one: {below}: more than the one level to go can bring.</extracomment>
      <translation>
        <numerusform>{below}: mere end det ene manglende niveau kan give.</numerusform>
        <numerusform>{below}: mere end de {number} manglende niveauer kan give.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. The {number} levels to go would have to be {average} on average.</source>
      <extracomment>For one: {below}. The one level to go would have to be {average} on average.</extracomment>
      <translation>
        <numerusform>{below}. Det ene manglende niveau skulle være {average} i gennemsnit.</numerusform>
        <numerusform>{below}. De {number} manglende niveauer skulle være {average} i gennemsnit.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>The points are there for {label}.</source>
      <translation>Der er point nok til {label}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} indicators are below the level that is asked for.</source>
      <extracomment>For one: one indicator is below the level that is asked for.</extracomment>
      <translation>
        <numerusform>en indikator er under det krævede niveau.</numerusform>
        <numerusform>{number} indikatorer er under det krævede niveau.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>Look</source>
      <translation>Se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>Look at {indicator}, level {level}, to level {to}</source>
      <translation>Se på {indicator}, niveau {level}, til niveau {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>To the next label</source>
      <translation>Til næste mærke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Why you agree on this level</source>
      <translation>Hvorfor I er enige om dette niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Park</source>
      <translation>Parkér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Leaves it open with what stands as the reason, and goes on to the next</source>
      <translation>Lader den stå åben med det, der står, som grund, og går til den næste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agree and next</source>
      <translation>Aftal og næste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agreed level</source>
      <translation>Aftalt niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Parked</source>
      <translation>Parkeret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why it stays open</source>
      <translation>Sig, hvorfor den forbliver åben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why: {number} more characters</source>
      <extracomment>For one: Say why: {number} more character</extracomment>
      <translation>
        <numerusform>Skriv hvorfor: et tegn mere</numerusform>
        <numerusform>Skriv hvorfor: {number} tegn mere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Level {shown}: {levels}</source>
      <translation>Niveau {shown}: {levels}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>A digit gives a level. All names are recorded with it; what each of you gave first stays.</source>
      <translation>Et ciffer giver et niveau. Alle navne gemmes med det; det, hver af jer først gav, bliver stående.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Needs a reason where not everybody gave it</source>
      <translation>Kræver en grund, hvor ikke alle gav det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>What each of you gave</source>
      <translation>Hvad hver af jer gav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Gap of {gap}</source>
      <translation>Afstand {gap}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Difference {here} of {count}</source>
      <translation>Forskel {here} af {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>differ</source>
      <translation>uens</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Differ</source>
      <translation>Uens</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Levels of all assessors, the farthest apart first</source>
      <translation>Alle assessorers niveauer, de fjerneste fra hinanden først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>No indicator has a level of two assessors.</source>
      <translation>Ingen indikator har et niveau fra to assessorer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Apart</source>
      <translation>Forskel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Agreed</source>
      <translation>Aftalt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>left to agree on</source>
      <translation>tilbage at blive enige om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Indicators with an agreed level</source>
      <translation>Indikatorer med et aftalt niveau</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>How to read these figures</source>
      <translation>Sådan læses disse tal</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>J and K move, a digit agrees on a level, Enter goes on to the next</source>
      <translation>J og K flytter, et ciffer aftaler et niveau, Enter går til den næste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{done} of {whole}</source>
      <translation>{done} af {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>weighted kappa</source>
      <translation>vægtet kappa</translation>
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
        <numerusform>Aftal ét ens niveau</numerusform>
        <numerusform>Aftal {number} ens niveauer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Weighted kappa {figure}.</source>
      <translation>Vægtet kappa {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Krippendorff's alpha, for ordered levels, {figure}.</source>
      <translation>Krippendorffs alfa, for ordnede niveauer, {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>levels agree</source>
      <translation>ens niveauer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{equal} of {n}</source>
      <translation>{equal} af {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>not defined</source>
      <translation>ikke defineret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Agreed on {what} for {indicator}</source>
      <translation>Enige om {what} for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>{indicator} is parked</source>
      <translation>{indicator} er parkeret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Every level is agreed.</source>
      <translation>Alle niveauer er aftalt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>The cluster sees itself at {level}{because}</source>
      <translation>Klyngen ser sig selv på {level}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>In {period} it was level {level}.</source>
      <translation>I {period} var det niveau {level}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No level given</source>
      <translation>Intet niveau givet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No reason written.</source>
      <translation>Ingen grund skrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>By the edition's rule the figures suggest level {proposed}.</source>
      <translation>Efter udgavens regel tyder tallene på niveau {proposed}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{what} more in the interview</source>
      <translation>{what} mere i interviewet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Lock my levels …</source>
      <translation>Lås mine niveauer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Write a file for them …</source>
      <translation>Skriv en fil til dem …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Take their file …</source>
      <translation>Hent deres fil ind …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Answers behind the levels</source>
      <translation>Svar bag niveauerne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{differing} of {count} differ</source>
      <translation>{differing} af {count} afviger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>you</source>
      <translation>dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>First {first}{because}</source>
      <translation>Først {first}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>You differ: see the interview</source>
      <translation>I er uenige: se interviewet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has locked, and the levels have not come here yet</source>
      <translation>{names} har låst, og niveauerne er ikke kommet hertil endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have locked, and the levels have not come here yet</source>
      <translation>{names} har låst, og niveauerne er ikke kommet hertil endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has not locked yet</source>
      <translation>{names} har ikke låst endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet</source>
      <translation>{names} har ikke låst endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has been asked for a third opinion and has not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} er bedt om en tredje vurdering og har ikke låst endnu. I kan gå videre; de niveauer kommer ved siden af jeres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} har ikke låst endnu. I kan gå videre; de niveauer kommer ved siden af jeres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} has to approve.</source>
      <translation>Alle niveauer er aftalt. {names} skal godkende.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} have to approve.</source>
      <translation>Alle niveauer er aftalt. {names} skal godkende.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} has not locked yet.</source>
      <translation>{gap} niveauer fra hinanden: der er bedt om en tredje vurdering, og {names} har ikke låst endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} have not locked yet.</source>
      <translation>{gap} niveauer fra hinanden: der er bedt om en tredje vurdering, og {names} har ikke låst endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Once everybody who scores has locked, the levels are shown side by side.</source>
      <translation>Når alle, der giver niveauer, har låst, vises niveauerne side om side.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Note of {when}: {text}</source>
      <translation>Note {when}: {text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Agreed on {when}, written down by {name}.</source>
      <translation>Aftalt {when}, skrevet ned af {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>They come with a sync, once their laptop has seen your lock. Without a line bring in their file.</source>
      <translation>De kommer med en synkronisering, når deres computer har set din lås. Uden forbindelse: hent deres fil ind.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet either. {words}</source>
      <translation>Du har heller ikke låst endnu. {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. Approve what you agreed on; any later change of it voids the approval.</source>
      <translation>Alle niveauer er aftalt. Godkend det, I er enige om; enhver senere ændring ophæver godkendelsen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed, and {approved} approved.</source>
      <translation>Alle niveauer er aftalt, og {approved} har godkendt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule the figures suggest level {level}, as {who} gave.</source>
      <translation>Efter udgavens regel tyder tallene på niveau {level}, som {who} gav.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You rest on different answers. {title}: {values}.</source>
      <translation>I bygger på forskellige svar. {title}: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{name} from {level}</source>
      <translation>{name} fra {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{story} Moved: {moved}.</source>
      <translation>{story} Flyttet: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet</source>
      <translation>Du har ikke låst endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>These are not the levels that {names} locked: ask why.</source>
      <translation>Dette er ikke de niveauer, {names} låste: spørg hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Approve</source>
      <translation>Godkend</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart. From {third_from} on the edition asks for a third opinion; you can agree without one, with your reason.</source>
      <translation>{gap} niveauer fra hinanden. Fra {third_from} beder udgaven om en tredje vurdering; I kan blive enige uden, med jeres grund.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule that makes {levels}.</source>
      <translation>Efter udgavens regel giver det {levels}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Ask somebody …</source>
      <translation>Spørg nogen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>One of you finds that it does not apply.</source>
      <translation>En af jer mener, at den ikke er relevant.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: look at the anchors and at what was seen before you agree.</source>
      <translation>{gap} niveauer fra hinanden: se på niveaubeskrivelserne og på det, der blev set, før I bliver enige.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>level {level} for {name}</source>
      <translation>niveau {level} for {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Settle that first.</source>
      <translation>Afgør det først.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Written: {list} in {parent}.</source>
      <translation>Skrevet: {list} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Pages of the report</source>
      <translation>Rapportens sider</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Drawing the pages …</source>
      <translation>Tegner siderne …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Contents</source>
      <translation>Indhold</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Drawing the report</source>
      <translation>Tegner rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Exporting</source>
      <translation>Eksporterer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Printing</source>
      <translation>Udskriver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Checks and versions</source>
      <translation>Kontroller og versioner</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report.py" />
      <source>{number} pages sent.</source>
      <extracomment>For one: one page sent.</extracomment>
      <translation>
        <numerusform>en side sendt.</numerusform>
        <numerusform>{number} sider sendt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{who}’s signing identity is not known here yet: their own laptop names it when they declare</source>
      <translation>Underskriftsidentiteten for {who} er ikke kendt her endnu: personens egen computer angiver den, når habilitetserklæringen afgives</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Every level agreed and approved</source>
      <translation>Alle niveauer aftalt og godkendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>measure {number}</source>
      <translation>tiltag {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>finding {number}</source>
      <translation>iagttagelse {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>document {number}</source>
      <translation>dokument {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}” of the cluster</source>
      <translation>»{field}« for klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}”</source>
      <translation>»{field}«</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Not locked yet: {names}</source>
      <translation>Ikke låst endnu: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>A practice assessment is never signed. A draft shows what the files look like.</source>
      <translation>En øvelsesvurdering underskrives aldrig. Et udkast viser, hvordan filerne ser ud.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{number} things are missing, so what you sign now is a draft and stays open.</source>
      <extracomment>For one: one thing is missing, so what you sign now is a draft and stays open.</extracomment>
      <translation>
        <numerusform>én ting mangler, så det, du underskriver nu, er et udkast og forbliver åbent.</numerusform>
        <numerusform>{number} ting mangler, så det, du underskriver nu, er et udkast og forbliver åbent.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{answered} of {whole} questions answered</source>
      <translation>{answered} af {whole} spørgsmål besvaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the answer to “{question}”</source>
      <translation>svaret på »{question}«</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the level of {indicator}</source>
      <translation>niveauet for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>All required documents were seen</source>
      <translation>Alle krævede dokumenter er set</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Required documents not seen: {documents}</source>
      <translation>Krævede dokumenter ikke set: {documents}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Interest declared</source>
      <translation>Habilitetserklæring givet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Declaration of interest missing: {names}</source>
      <translation>Habilitetserklæring mangler: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity on this laptop</source>
      <translation>Underskriftsidentitet på denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity: made when you sign</source>
      <translation>Underskriftsidentitet: laves, når du underskriver</translation>
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
        <numerusform>ét niveau tilbage at blive enige om</numerusform>
        <numerusform>{number} niveauer tilbage at blive enige om</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>The agreed levels wait for the approval of {names}</source>
      <translation>De aftalte niveauer venter på godkendelse fra {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Before signing</source>
      <translation>Før underskrift</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Ready to sign</source>
      <translation>Klar til underskrift</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Shorten …</source>
      <translation>Forkort …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Go there</source>
      <translation>Gå dertil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Colleagues differ on {about}</source>
      <translation>Kolleger er uenige om {about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign and export</source>
      <translation>Underskriv og eksportér</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Add your signature …</source>
      <translation>Tilføj din underskrift …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>{first} finalised it and signs first. Add your signature to that package.</source>
      <translation>{first} færdiggjorde den og underskriver først. Tilføj din underskrift til den pakke.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export …</source>
      <translation>Eksportér …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export a draft …</source>
      <translation>Eksportér et udkast …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign the draft and export</source>
      <translation>Underskriv udkastet, og eksportér</translation>
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
      <translation>version {replaces} fra {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Versions</source>
      <translation>Versioner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Finalised {day}</source>
      <translation>Færdiggjort {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>{title_of}, open</source>
      <translation>{title_of}, åben</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Replaces {replaced}: {because}</source>
      <translation>Erstatter {replaced}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Asks for</source>
      <translation>Kræver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate passed</source>
      <translation>adgangskrav opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate failed</source>
      <translation>adgangskrav ikke opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate open</source>
      <translation>adgangskrav åbent</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>minimum {minimum}</source>
      <translation>mindst {minimum}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{words}, not met</source>
      <translation>{words}, ikke opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Levels of all indicators</source>
      <translation>Niveauer for alle indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Digits give a level, Enter opens the indicator</source>
      <translation>Cifre giver et niveau, Enter åbner indikatoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{number_text} of {number_text2} points. The label body decides.</source>
      <translation>{number_text} af {number_text2} point. Mærkeorganet beslutter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} has not locked yet.</source>
      <translation>{names} har ikke låst endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} have not locked yet.</source>
      <translation>{names} har ikke låst endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>What the label asks for</source>
      <translation>Hvad mærket kræver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>By group</source>
      <translation>Efter gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Result so far</source>
      <translation>Resultat indtil nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>no label yet</source>
      <translation>intet mærke endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{left} indicators are not scored yet and count as nothing.</source>
      <translation>{left} indikatorer er ikke vurderet endnu og tæller som intet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Every indicator is scored.</source>
      <translation>Alle indikatorer er vurderet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your colleague sees your levels once both of you have locked.</source>
      <translation>Din kollega ser dine niveauer, når I begge har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>You read this assessment, and others score it.</source>
      <translation>Du læser denne vurdering, og andre giver niveauer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>met</source>
      <translation>opfyldt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your levels are locked: a change asks for its reason. {missing}</source>
      <translation>Dine niveauer er låst: en ændring kræver en grund. {missing}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>As the computer</source>
      <translation>Som computeren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Light</source>
      <translation>Lyst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Dark</source>
      <translation>Mørkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>High contrast</source>
      <translation>Høj kontrast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Questions appear in this language; what is not translated stands in the one that it was written in.</source>
      <translation>Spørgsmål vises på dette sprog; det, der ikke er oversat, står på det sprog, det blev skrevet på.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>See any edition as it will look, also while its file is being written, and try its questions out.</source>
      <translation>Se enhver udgave, som den kommer til at se ud, også mens dens fil skrives, og prøv dens spørgsmål.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{number} are</source>
      <extracomment>For one: is</extracomment>
      <translation>
        <numerusform>én er</numerusform>
        <numerusform>{number} er</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Looks</source>
      <translation>Udseende</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>You</source>
      <translation>Dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Workspace</source>
      <translation>Arbejdsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Save a checked copy</source>
      <translation>Gem en kontrolleret kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Check the workspace</source>
      <translation>Kontrollér arbejdsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Look at form editions</source>
      <translation>Se på skemaudgaver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>This program</source>
      <translation>Dette program</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>The last on {day} at {last}; {kept} kept in your own folder</source>
      <translation>Det seneste {day} kl. {last}; {kept} gemt i din egen mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Text size</source>
      <translation>Tekststørrelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Signing identity</source>
      <translation>Underskriftsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Snapshots</source>
      <translation>Øjebliksbilleder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name}, valid until {day}</source>
      <translation>{name}, gyldig til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet</source>
      <translation>Ingen endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Fingerprint {spoken}</source>
      <translation>Fingeraftryk {spoken}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Kolleger sammenligner fingeraftrykket med dig, højt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>It is made when you sign for the first time. Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Den laves, når du underskriver første gang. Kolleger sammenligner dens fingeraftryk højt med dig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet; the first is taken while you work</source>
      <translation>Intet endnu; det første tages, mens du arbejder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Copying</source>
      <translation>Kopierer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name} is a checked copy.</source>
      <translation>{name} er en kontrolleret kopi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Nothing is overwritten until you choose, and the other value stays in the history.</source>
      <translation>Intet overskrives, før du vælger, og den anden værdi bliver i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>We agreed on it.</source>
      <translation>Vi blev enige om det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>This is the right one.</source>
      <translation>Dette er det rigtige.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>{what} changed this after the last sync. {safe}</source>
      <translation>{what} ændrede dette efter den seneste synkronisering. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>You changed this in two places that had not met yet. {safe}</source>
      <translation>Du ændrede dette to steder, der ikke havde mødtes endnu. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Colleagues</source>
      <translation>Kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Both of you</source>
      <translation>I begge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Several of you</source>
      <translation>Flere af jer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Neither: enter another value</source>
      <translation>Ingen af dem: skriv en anden værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Why the value stands that is chosen; it goes into the history.</source>
      <translation>Hvorfor den valgte værdi gælder; det kommer i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>A value that nobody gave before; Enter says that it stands.</source>
      <translation>En værdi, som ingen har givet før; Enter siger, at den gælder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Use the other value</source>
      <translation>Brug den anden værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Difference {what} of {count}</source>
      <translation>Forskel {what} af {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask {first_name}</source>
      <translation>Spørg {first_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Another value</source>
      <translation>En anden værdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask</source>
      <translation>Spørg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: {words}</source>
      <translation>Før: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: nothing was said yet.</source>
      <translation>Før: intet var sagt endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>The level of {indicator} stays as it is</source>
      <translation>Niveauet for {indicator} bliver, som det er</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Marks {indicator} for discussion; your colleague sees it after the next sync.</source>
      <translation>Markerer {indicator} til drøftelse; din kollega ser det efter næste synkronisering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Take the question back</source>
      <translation>Tag spørgsmålet tilbage</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchange.py" />
      <source>Paused; nothing is sent or taken</source>
      <translation>Sat på pause; intet sendes eller hentes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Write a file to carry</source>
      <translation>Skriv en fil at bære med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Carried files (*.carried)</source>
      <translation>Bårne filer (*.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>This workspace lies where others may write to it. Keep it on this computer to exchange.</source>
      <translation>Dette arbejdsområde ligger, hvor andre kan skrive til det. Hav det på denne computer for at udveksle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>{sentence} All your work is safe on this laptop. {window_advice}</source>
      <translation>{sentence} Alt dit arbejde er i sikkerhed på denne computer. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Cancelled. What was exchanged already is kept, and the rest comes next time.</source>
      <translation>Annulleret. Det, der allerede er udvekslet, er gemt, og resten kommer næste gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Nothing of theirs is opened before you have compared the fingerprint with them, by voice or face to face.</source>
      <translation>Intet fra dem åbnes, før du har sammenlignet fingeraftrykket med dem, i telefon eller ansigt til ansigt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud, then trust …</source>
      <translation>Sammenlign højt, stol så på …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud with {name}, then trust</source>
      <translation>Sammenlign højt med {name}, stol så på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Somebody wants to share with you</source>
      <translation>Nogen vil dele med dig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/listing.py" />
      <source>Assessments on this laptop</source>
      <translation>Vurderinger på denne computer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only {name} changed it</source>
      <translation>Kun {name} har ændret det</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>{number} changes</source>
      <extracomment>For one: change</extracomment>
      <translation>
        <numerusform>én ændring</numerusform>
        <numerusform>{number} ændringer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only you, on another laptop, changed it</source>
      <translation>Kun du, på en anden computer, har ændret det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show all</source>
      <translation>Vis alle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Merged without asking</source>
      <translation>Flettet uden at spørge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show fewer</source>
      <translation>Vis færre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show all {count}</source>
      <translation>Vis alle {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Nobody but you takes part. Let a colleague join under People in the assessment: they hand you the file me.crt from their program.</source>
      <translation>Ingen andre end du er med. Optag en kollega under Personer i vurderingen: du får filen me.crt fra kollegaens program.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Its visit is under way: nothing of it is sent unless you ask for it. Taking what colleagues added goes on.</source>
      <translation>Besøget er i gang: intet af den sendes, medmindre du beder om det. Det, kolleger har tilføjet, hentes fortsat.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Send it all the same</source>
      <translation>Send den alligevel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Shared with {list}.</source>
      <translation>Delt med {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Signed package</source>
      <translation>Underskrevet pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check and sign</source>
      <translation>Kontrollér og underskriv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check it</source>
      <translation>Kontrollér den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>{indicator} is marked for discussion; your colleague sees the mark after the next sync.</source>
      <translation>{indicator} er markeret til drøftelse; din kollega ser markeringen efter næste synkronisering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Sync now</source>
      <translation>Synkronisér nu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Write a file to carry …</source>
      <translation>Skriv en fil at bære med …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Take a file …</source>
      <translation>Tag imod en fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Done: {words}. Undo with Ctrl+Z.</source>
      <translation>Færdig: {words}. Fortryd med Ctrl+Z.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Writing the package</source>
      <translation>Skriver pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>The mark on {indicator} is taken away.</source>
      <translation>Markeringen af {indicator} er fjernet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>No shared place is chosen yet</source>
      <translation>Intet fællesområde er valgt endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>A folder that all of you reach (a network drive, a USB stick, a folder that a cloud keeps alike) or a WebDAV, S3 or SFTP server. Whoever keeps it can read nothing of yours: all is sealed for those who share an assessment.</source>
      <translation>En mappe, I alle kan nå (et netværksdrev, en USB-nøgle, en mappe, som en sky holder ens), eller en WebDAV-, S3- eller SFTP-server. Den, der driver det, kan intet læse: alt er forseglet til dem, der deler en vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>You can keep working. Cancel keeps what is exchanged already, and goes on from there next time.</source>
      <translation>Du kan arbejde videre. Annuller beholder det, der allerede er udvekslet, og fortsætter derfra næste gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose …</source>
      <translation>Vælg …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>How far the exchange is</source>
      <translation>Hvor langt udvekslingen er</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change …</source>
      <translation>Skift …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change the shared place</source>
      <translation>Skift fællesområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose the shared place</source>
      <translation>Vælg fællesområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>What could not be done</source>
      <translation>Hvad der ikke kunne gøres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>All else was exchanged; nothing of yours is lost.</source>
      <translation>Alt andet blev udvekslet; intet af dit er tabt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, {place} of {count} in time</source>
      <translation>{name}, {place} af {count} i tidsrækkefølge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Use {what}, {name}</source>
      <translation>Brug {what}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Yours</source>
      <translation>Din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, earlier</source>
      <translation>{name}, tidligere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, later</source>
      <translation>{name}, senere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Use this</source>
      <translation>Brug denne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>No reason or source given</source>
      <translation>Ingen grund eller kilde angivet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You share work with {list}: choose a place that all of you reach, or carry files.</source>
      <translation>Du deler arbejde med {list}: vælg et sted, som I alle kan nå, eller tag filer med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Last complete sync {day}, {when}</source>
      <translation>Seneste fulde synkronisering {day}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You work on this laptop alone.</source>
      <translation>Du arbejder alene på denne computer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was new</source>
      <translation>Intet var nyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was exchanged there from this laptop yet.</source>
      <translation>Intet er udvekslet dertil fra denne computer endnu.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{sent} sent</source>
      <translation>{sent} sendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{came} taken</source>
      <translation>{came} hentet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>this workspace had been put back from an older copy; what it lacked is here again</source>
      <translation>arbejdsområdet var lagt tilbage fra en ældre kopi; det, der manglede, er her igen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{number} values need your decision</source>
      <extracomment>For one: value needs your decision</extracomment>
      <translation>
        <numerusform>én værdi kræver din afgørelse</numerusform>
        <numerusform>{number} værdier kræver din afgørelse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>somebody wants to share with you, see below</source>
      <translation>nogen vil dele med dig, se nedenfor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Finalised as version {version}: everything can be read and copied.</source>
      <translation>Færdiggjort som version {version}: alt kan læses og kopieres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You and your colleagues differ on {count}.</source>
      <translation>Du og dine kolleger er uenige om {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment. Your declaration of interest is missing.</source>
      <translation>Du observerer denne vurdering. Din habilitetserklæring mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment: everything can be read and copied.</source>
      <translation>Du observerer denne vurdering: alt kan læses og kopieres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Settle</source>
      <translation>Afgør</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Your declaration of interest is missing. It is needed before signing.</source>
      <translation>Din habilitetserklæring mangler. Den kræves før underskrift.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Colleagues differ on nothing.</source>
      <translation>Kolleger er ikke uenige om noget.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You score this assessment alone: there is nothing to lock.</source>
      <translation>Du giver niveauer i denne vurdering alene: der er intet at låse.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is encrypted. Its passphrase is asked for when it is opened next.</source>
      <translation>{name} er krypteret. Der spørges om adgangssætningen, næste gang den åbnes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} has its new passphrase.</source>
      <translation>{name} har fået sin nye adgangssætning.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Write it out in clear</source>
      <translation>Skriv det ud ukrypteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Writing it out in clear</source>
      <translation>Skriver det ud ukrypteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Encrypting</source>
      <translation>Krypterer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/securing.py" />
      <source>{number} copies stay as before: {copies}.</source>
      <extracomment>For one: one copy stays as before: {copies}.</extracomment>
      <translation>
        <numerusform>en kopi forbliver som før: {copies}.</numerusform>
        <numerusform>{number} kopier forbliver som før: {copies}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is in clear: whoever has it can read it. Delete it after use.</source>
      <translation>{name} er ukrypteret: den, der har den, kan læse den. Slet den efter brug.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>workspace in clear</source>
      <translation>arbejdsområde ukrypteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>This is where the last change was made. Press again to undo it.</source>
      <translation>Her blev den seneste ændring lavet. Tryk igen for at fortryde den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to undo.</source>
      <translation>Intet at fortryde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to redo.</source>
      <translation>Intet at gentage.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/chart.py" />
      <source>Development: {name}</source>
      <translation>Udvikling: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Distribution</source>
      <translation>Fordeling</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/distribution.py" />
      <source>Distribution: {name}</source>
      <translation>Fordeling: {name}</translation>
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
      <translation>Vælg: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/file_entry.py" />
      <source>None chosen yet</source>
      <translation>Ingen valgt endnu</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/filters.py" />
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Forecast of the share of points</source>
      <translation>Prognose for andelen af pointene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Not scored</source>
      <translation>Ikke vurderet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/reading.py" />
      <source>To be read; nothing can be typed here.</source>
      <translation>Til læsning; der kan ikke skrives her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hidden as you type</source>
      <translation>Skjules, mens du skriver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Caps Lock seems to be on.</source>
      <translation>Caps Lock ser ud til at være slået til.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read every answer and all evidence in it. You can encrypt it later, in Settings.</source>
      <translation>Ikke krypteret: den, der får fat i denne computer eller en kopi af filen, kan læse alle svar og al dokumentation i den. Du kan kryptere den senere under Indstillinger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Nobody can restore a forgotten passphrase, and without it everything in the workspace is lost. Write it down and keep it apart from the laptop.</source>
      <translation>Ingen kan genskabe en glemt adgangssætning, og uden den er alt i arbejdsområdet tabt. Skriv den ned, og hold den adskilt fra computeren.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Show the passphrase</source>
      <translation>Vis adgangssætningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>{label} once more</source>
      <translation>{label} én gang til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Encrypt it with a passphrase</source>
      <translation>Krypter det med en adgangssætning</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide</source>
      <translation>Skjul</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide the passphrase</source>
      <translation>Skjul adgangssætningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Undo {act}</source>
      <translation>Fortryd {act}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Redo {act}</source>
      <translation>Gentag {act}</translation>
    </message>
  </context>
</TS>
