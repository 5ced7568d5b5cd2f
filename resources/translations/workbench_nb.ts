<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
  <context>
    <name>CloseButton</name>
    <message>
      <source>Close Tab</source>
      <translation>Lukk fane</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>Stasjon</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <source>%1 File</source>
      <translation>%1-fil</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Filmappe</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Mappe</translation>
    </message>
    <message>
      <source>Alias</source>
      <translation>Alias</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Snarvei</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Ukjent</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Merk alt</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>Trinn &amp;opp</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Trinn &amp;ned</translation>
    </message>
  </context>
  <context>
    <name>QAccessibleActionInterface</name>
    <message>
      <source>Press</source>
      <translation>Trykk</translation>
    </message>
    <message>
      <source>Increase</source>
      <translation>Øk</translation>
    </message>
    <message>
      <source>Decrease</source>
      <translation>Reduser</translation>
    </message>
    <message>
      <source>ShowMenu</source>
      <translation>Vis meny</translation>
    </message>
    <message>
      <source>SetFocus</source>
      <translation>Sett fokus</translation>
    </message>
    <message>
      <source>Toggle</source>
      <translation>Veksle</translation>
    </message>
    <message>
      <source>Scroll Left</source>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Rull til høyre</translation>
    </message>
    <message>
      <source>Scroll Up</source>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Scroll Down</source>
      <translation>Rull ned</translation>
    </message>
    <message>
      <source>Previous Page</source>
      <translation>Forrige side</translation>
    </message>
    <message>
      <source>Next Page</source>
      <translation>Neste side</translation>
    </message>
    <message>
      <source>Triggers the action</source>
      <translation>Utfører handlingen</translation>
    </message>
    <message>
      <source>Increase the value</source>
      <translation>Øk verdien</translation>
    </message>
    <message>
      <source>Decrease the value</source>
      <translation>Reduser verdien</translation>
    </message>
    <message>
      <source>Shows the menu</source>
      <translation>Viser menyen</translation>
    </message>
    <message>
      <source>Sets the focus</source>
      <translation>Setter fokus</translation>
    </message>
    <message>
      <source>Toggles the state</source>
      <translation>Veksler tilstanden</translation>
    </message>
    <message>
      <source>Scrolls to the left</source>
      <translation>Ruller til venstre</translation>
    </message>
    <message>
      <source>Scrolls to the right</source>
      <translation>Ruller til høyre</translation>
    </message>
    <message>
      <source>Scrolls up</source>
      <translation>Ruller opp</translation>
    </message>
    <message>
      <source>Scrolls down</source>
      <translation>Ruller ned</translation>
    </message>
    <message>
      <source>Goes back a page</source>
      <translation>Går en side tilbake</translation>
    </message>
    <message>
      <source>Goes to the next page</source>
      <translation>Går til neste side</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>Åpne valglisten</translation>
    </message>
    <message>
      <source>True</source>
      <translation>Sann</translation>
    </message>
    <message>
      <source>False</source>
      <translation>Usann</translation>
    </message>
  </context>
  <context>
    <name>QDialog</name>
    <message>
      <source>What's This?</source>
      <translation>Hva er dette?</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>QErrorMessage</name>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <source>&amp;Show this message again</source>
      <translation>&amp;Vis denne meldingen igjen</translation>
    </message>
    <message>
      <source>Warning:</source>
      <translation>Advarsel:</translation>
    </message>
    <message>
      <source>Critical Error:</source>
      <translation>Kritisk feil:</translation>
    </message>
    <message>
      <source>Fatal Error:</source>
      <translation>Alvorlig feil:</translation>
    </message>
    <message>
      <source>Information:</source>
      <translation>Informasjon:</translation>
    </message>
    <message>
      <source>Debug Message:</source>
      <translation>Feilsøkingsmelding:</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>Look in:</source>
      <translation>Se i:</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Gå tilbake</translation>
    </message>
    <message>
      <source>Alt+Left</source>
      <translation>Alt+Left</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Fram</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Gå fram</translation>
    </message>
    <message>
      <source>Alt+Right</source>
      <translation>Alt+Right</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Overordnet mappe</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
      <source>Alt+Up</source>
      <translation>Alt+Up</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Lag ny mappe</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Lag en ny mappe</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Listevisning</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Bytt til listevisning</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Detaljvisning</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Sidefelt</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Filer</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Filtype:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Finn mappe</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åpne</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Lagre som</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Mappe:</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Mapper</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>Fil&amp;navn:</translation>
    </message>
    <message>
      <source>File name:</source>
      <translation>Filnavn:</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Åpne</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Velg</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Lagre</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Slett</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Vis </translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Ny mappe</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Ny mappe</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Min datamaskin</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Sist brukte steder</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Fant ikke mappen.
Kontroller at mappenavnet er riktig.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Fant ikke filen.
Kontroller at filnavnet er riktig.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <translation>Er du sikker på at du vil slette «%1»?</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>Kunne ikke slette mappen.</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Stasjon</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <source>%1 File</source>
      <translation>%1-fil</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Filmappe</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Mappe</translation>
    </message>
    <message>
      <source>Alias</source>
      <translation>Alias</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Snarvei</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Ukjent</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Name</source>
      <translation>Navn</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Størrelse</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Endret</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Min datamaskin</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>Datamaskin</translation>
    </message>
    <message>
      <source>Invalid filename</source>
      <translation>Ugyldig filnavn</translation>
    </message>
    <message>
      <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
      <translation>&lt;b&gt;Navnet «%1» kan ikke brukes.&lt;/b&gt;&lt;p&gt;Prøv et annet navn, med færre tegn eller uten skilletegn.</translation>
    </message>
  </context>
  <context>
    <name>QInputDialog</name>
    <message>
      <source>Enter a value:</source>
      <translation>Skriv en verdi:</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Gjør om</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Show Details...</source>
      <translation>Vis detaljer …</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>Skjul detaljer …</translation>
    </message>
    <message>
      <source>About Qt</source>
      <translation>Om Qt</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Form</source>
      <translation>Skjema</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papir</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Papirstørrelse:</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Bredde:</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Høyde:</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Papirkilde:</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Retning</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Stående</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Liggende</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Omvendt liggende</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Omvendt stående</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Marger</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>toppmarg</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>venstremarg</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>høyremarg</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>bunnmarg</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Sideoppsett</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Siderekkefølge:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Sider per ark:</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Egendefinert</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Millimeter (mm)</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Tommer (in)</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Punkter (pt)</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <source>pt</source>
      <translation>pt</translation>
    </message>
    <message>
      <source>in</source>
      <translation>in</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Lagre</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Lagre alle</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åpne</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ja</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Ja til &amp;alle</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Nei</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>N&amp;ei til alle</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Prøv igjen</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Forkast</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Bruk</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Tilbakestill</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Gjenopprett standard</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>Print</source>
      <translation>Skriv ut</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>Skriv &amp;ut</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Alternativer &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Alternativer &lt;&lt;</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Skriv til fil (PDF)</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>Skriv til fil …</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Lokal fil</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>Skriv PDF-fil</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>Alle sider</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Oddesider</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Partallssider</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisk</translation>
    </message>
    <message>
      <source>1 (1x1)</source>
      <translation>1 (1x1)</translation>
    </message>
    <message>
      <source>2 (2x1)</source>
      <translation>2 (2x1)</translation>
    </message>
    <message>
      <source>4 (2x2)</source>
      <translation>4 (2x2)</translation>
    </message>
    <message>
      <source>6 (2x3)</source>
      <translation>6 (2x3)</translation>
    </message>
    <message>
      <source>9 (3x3)</source>
      <translation>9 (3x3)</translation>
    </message>
    <message>
      <source>16 (4x4)</source>
      <translation>16 (4x4)</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Venstre mot høyre, ovenfra og ned</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <translation>Venstre mot høyre, nedenfra og opp</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <translation>Høyre mot venstre, ovenfra og ned</translation>
    </message>
    <message>
      <source>Right to Left, Bottom to Top</source>
      <translation>Høyre mot venstre, nedenfra og opp</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <translation>Ovenfra og ned, venstre mot høyre</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <translation>Ovenfra og ned, høyre mot venstre</translation>
    </message>
    <message>
      <source>Bottom to Top, Left to Right</source>
      <translation>Nedenfra og opp, venstre mot høyre</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <translation>Nedenfra og opp, høyre mot venstre</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>Filen %1 kan ikke skrives til.
Velg et annet filnavn.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to overwrite it?</source>
      <translation>%1 finnes allerede.
Vil du overskrive den?</translation>
    </message>
    <message>
      <source>The 'From' value cannot be greater than the 'To' value.</source>
      <translation>«Fra» kan ikke være større enn «til».</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <translation>Ugyldig sideangivelse</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <translation>%1 er ikke skrevet riktig. Bruk «,» mellom sider og områder og «-» i områder, og pass på at områder ikke overlapper.</translation>
    </message>
    <message>
      <source>Duplex Settings Conflicts</source>
      <translation>Konflikt i tosidig utskrift</translation>
    </message>
    <message>
      <source>There are conflicts in duplex settings. Do you want to fix them?</source>
      <translation>Innstillingene for tosidig utskrift er i konflikt. Vil du rette dem?</translation>
    </message>
    <message>
      <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
      <translation>«Sider per ark» og «Sideutvalg» kan ikke brukes sammen.
Slå av ett av dem.</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Printer Properties</source>
      <translation>Skriveregenskaper</translation>
    </message>
    <message>
      <source>Job Options</source>
      <translation>Jobbalternativer</translation>
    </message>
    <message>
      <source>Page Setup Conflicts</source>
      <translation>Konflikt i sideoppsett</translation>
    </message>
    <message>
      <source>There are conflicts in page setup options. Do you want to fix them?</source>
      <translation>Sideoppsettet er i konflikt. Vil du rette det?</translation>
    </message>
    <message>
      <source>Advanced Option Conflicts</source>
      <translation>Konflikt i avanserte valg</translation>
    </message>
    <message>
      <source>There are conflicts in some advanced options. Do you want to fix them?</source>
      <translation>Noen avanserte valg er i konflikt. Vil du rette dem?</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Form</source>
      <translation>Skjema</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Side</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>Avansert</translation>
    </message>
    <message>
      <source>There are conflicts in some options. Please fix them.</source>
      <translation>Noen valg er i konflikt. Rett dem opp.</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Form</source>
      <translation>Skjema</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Kopier</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Utskriftsområde</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Skriv ut alt</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Sider fra</translation>
    </message>
    <message>
      <source>to</source>
      <translation>til</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Gjeldende side</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Utvalg</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <translation>Oppgi sider eller områder med komma mellom. Et område er to tall med bindestrek mellom. F.eks. skriver 3,5-7,9 ut side 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
      <source>Page Set:</source>
      <translation>Sideutvalg:</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Utskriftsinnstillinger</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Kopier:</translation>
    </message>
    <message>
      <source>Collate</source>
      <translation>Sorter</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Omvendt</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Alternativer</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Fargemodus</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Farge</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Gråtoner</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Tosidig utskrift</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Av</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Innbinding på langsiden</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Innbinding på kortsiden</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>Form</source>
      <translation>Skjema</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Skriver</translation>
    </message>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Navn:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>&amp;Egenskaper</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Plassering:</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Forhåndsvisning</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Type:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>&amp;Fil:</translation>
    </message>
    <message>
      <source>...</source>
      <translation>…</translation>
    </message>
  </context>
  <context>
    <name>QProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Scroll here</source>
      <translation>Rull hit</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Venstre kant</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Øverst</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Høyre kant</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Nederst</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Side til venstre</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Side opp</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Side til høyre</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Side ned</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Rull til høyre</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Rull ned</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Rull til høyre</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Gjør om</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Kopier l&amp;enkeadresse</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>Workbench</name>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is a draft: nobody has finalised it.</source>
      <translation>Den er et utkast: ingen har ferdigstilt den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Ask for the package of the finalised assessment.</source>
      <translation>Be om pakken for den ferdigstilte vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>`workbench verify` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify` sier mer; be avsenderen om pakken slik den ble signert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Packages (Ctrl+4) says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Pakker (Ctrl+4) sier mer; be avsenderen om pakken slik den ble signert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>It is valid, but not everybody who signed it is on the trust list: {names}.</source>
      <translation>Den er gyldig, men ikke alle som har signert, står på listen over betrodde: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Compare their fingerprint and trust them, or take it with --allow-untrusted, marked in every view.</source>
      <translation>Sammenlign fingeravtrykket og merk dem som betrodd, eller ta den med --allow-untrusted, markert i alle visninger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/accepting.py" />
      <source>Open it on Packages to compare fingerprints and trust them, or take it all the same, marked.</source>
      <translation>Åpne den under Pakker for å sammenligne fingeravtrykk og merke dem som betrodd, eller ta den likevel, markert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>a level is missing</source>
      <translation>et nivå mangler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>equal</source>
      <translation>like</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>one apart</source>
      <translation>ett nivå fra hverandre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>discuss</source>
      <translation>drøftes</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>ask for a third opinion</source>
      <translation>be om en tredje vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{figure} ({low} to {high})</source>
      <translation>{figure} ({low} til {high})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>no interval</source>
      <translation>ikke noe intervall</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{low} to {high}</source>
      <translation>{low} til {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{first}, then {now}</source>
      <translation>{first}, deretter {now}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>not applicable</source>
      <translation>ikke aktuelt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not locked yet</source>
      <translation>Ikke låst ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Locked, and not on this laptop yet: bring in the file again</source>
      <translation>Låst, men ikke på denne maskinen ennå: hent inn filen på nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Not what was locked, ask why</source>
      <translation>Ikke det som ble låst, spør hvorfor</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/agreement_words.py" />
      <source>{number} indicators are left to agree on.</source>
      <extracomment>For one: {number} indicator is left to agree on.</extracomment>
      <translation>
        <numerusform>Én indikator gjenstår å enes om.</numerusform>
        <numerusform>{number} indikatorer gjenstår å enes om.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Every indicator has its agreed level.</source>
      <translation>Alle indikatorer har fått et omforent nivå.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Weighted kappa</source>
      <translation>Vektet kappa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/agreement_words.py" />
      <source>Krippendorff's alpha</source>
      <translation>Krippendorffs alfa</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Nothing was written: {count} texts of the original stand in its copy.</source>
      <translation>Ingenting ble skrevet: {count} tekster fra originalen står i kopien.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Please send us this sentence; the originals are as they were.</source>
      <translation>Send oss gjerne denne setningen; originalene er som de var.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} exists already and is left as it is.</source>
      <translation>{path} finnes allerede og er latt urørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>Choose another name.</source>
      <translation>Velg et annet navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>{path} can't be copied without names: {reason}</source>
      <translation>{path} kan ikke kopieres uten navn: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/anonymising.py" />
      <source>`workbench verify` says more; give a package that is valid.</source>
      <translation>`workbench verify` sier mer; oppgi en pakke som er gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>The edition {edition} has no question {question}.</source>
      <translation>Utgaven {edition} har ikke noe spørsmål {question}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{hint} `workbench forms show {edition}` lists them all.</source>
      <translation>{hint} `workbench forms show {edition}` viser alle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>{question} is a table: one value does not fill it.</source>
      <translation>{question} er en tabell: én verdi fyller den ikke.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Answer its cells, e.g. {example}, or give an object of cells.</source>
      <translation>Svar på cellene, f.eks. {example}, eller oppgi et objekt med celler.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Did you mean {near}?</source>
      <translation>Mente du {near}?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/answering.py" />
      <source>Check the spelling.</source>
      <translation>Sjekk skrivemåten.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} was asked for before, and nobody has sent it again yet.</source>
      <translation>{object_} er etterspurt før, og ingen har sendt den på nytt ennå.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{parcels}: {number} numbers are missing in the shared place ({named}). Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: {parcels}: one number is missing in the shared place ({named}). Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>{parcels}: ett nummer mangler i fellesområdet ({named}). Den som har det, legger det dit ved neste synkronisering.</numerusform>
        <numerusform>{parcels}: {number} numre mangler i fellesområdet ({named}). Den som har dem, legger dem dit ved neste synkronisering.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} pieces of evidence are missing in the shared place. Whoever has them puts them there with their next sync.</source>
      <extracomment>For one: one piece of evidence is missing in the shared place. Whoever has it puts it there with their next sync.</extracomment>
      <translation>
        <numerusform>ett dokument mangler i fellesområdet. Den som har det, legger det dit ved neste synkronisering.</numerusform>
        <numerusform>{number} dokumenter mangler i fellesområdet. Den som har dem, legger dem dit ved neste synkronisering.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/asking.py" />
      <source>{number} parcels wait for something that has not come; the rest of them is taken once that is here.</source>
      <extracomment>For one: one parcel waits for something that has not come; the rest of it is taken once that is here.</extracomment>
      <translation>
        <numerusform>en sending venter på noe som ikke har kommet; resten av den tas inn når det er her.</numerusform>
        <numerusform>{number} sendinger venter på noe som ikke har kommet; resten av dem tas inn når det er her.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/asking.py" />
      <source>{object_} is half written or was changed. Whoever has it is asked to send it again.</source>
      <translation>{object_} er bare delvis skrevet eller er endret. Den som har den, blir bedt om å sende den på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no country code.</source>
      <translation>«{given}» er ingen landkode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give two letters, e.g. NO, SE, DK, FI or IS.</source>
      <translation>Oppgi to bokstaver, f.eks. NO, SE, DK, FI eller IS.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no period.</source>
      <translation>«{given}» er ingen periode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give the last year that the figures cover, e.g. 2026.</source>
      <translation>Oppgi det siste året tallene dekker, f.eks. 2026.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>“{given}” is no currency.</source>
      <translation>«{given}» er ingen valuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give three letters, e.g. NOK, SEK, DKK, EUR or ISK.</source>
      <translation>Oppgi tre bokstaver, f.eks. NOK, SEK, DKK, EUR eller ISK.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This workspace has a cluster “{name}” already ({id}).</source>
      <translation>Dette arbeidsområdet har allerede en klynge «{name}» ({id}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Use that one, or give the other one a name that tells them apart.</source>
      <translation>Bruk den, eller gi den andre et navn som skiller dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>{what} has no name.</source>
      <translation>{what} har ikke noe navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Give one.</source>
      <translation>Oppgi et navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>This assessment of {period} is read-only: it was {why}.</source>
      <translation>Denne vurderingen for {period} er skrivebeskyttet: den er {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Nothing was changed. Open it again as a revision, or begin an assessment of another period.</source>
      <translation>Ingenting ble endret. Åpne den på nytt som en revisjon, eller begynn en vurdering for en annen periode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>You observe this assessment of {period}: you read all of it, and change nothing.</source>
      <translation>Du observerer denne vurderingen for {period}: du leser alt i den og endrer ingenting.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>Tell its assessors what you think, or ask its lead for another role.</source>
      <translation>Si til vurdererne hva du mener, eller be den som leder den om en annen rolle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>The cluster</source>
      <translation>Klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>taken over from a workbook</source>
      <translation>overtatt fra en arbeidsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/application/assessing.py" />
      <source>finalised</source>
      <translation>ferdigstilt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>“{given}” is no label.</source>
      <translation>«{given}» er ikke noe merke.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Choose gold, silver or bronze.</source>
      <translation>Velg gold, silver eller bronze.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>{what} ends on {until}, before it begins on {on}.</source>
      <translation>{what} slutter {until}, før begynnelsen {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>Check the two dates.</source>
      <translation>Sjekk de to datoene.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label {capitalize}</source>
      <translation>merke {capitalize}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>label body</source>
      <translation>merkeorgan</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label body</source>
      <translation>Merkeorganet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/awarding.py" />
      <source>The label</source>
      <translation>Merket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a year that is not taken.</source>
      <translation>Gjelder et år som ikke tas med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_account.py" />
      <source>Of a cluster that is not taken.</source>
      <translation>Gjelder en klynge som ikke tas med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>“{name}” may be {nearly}, or a cluster of its own.</source>
      <translation>«{name}» kan være {nearly}, eller en egen klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>a figure of {period}</source>
      <translation>et tall for {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>an earlier file</source>
      <translation>en tidligere fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>Taken over on {moment} at {moment2} UTC already; nothing was changed.</source>
      <translation>Overtatt allerede {moment} kl. {moment2} UTC; ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>These differ from what was taken over before, which stays: {list}.</source>
      <translation>Disse avviker fra det som ble overtatt før, og som blir stående: {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{period} is assessed in this workspace: its figures were left.</source>
      <translation>{period} er vurdert i dette arbeidsområdet: tallene for den perioden ble ikke tatt med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{cell} of {file}</source>
      <translation>{cell} i {file}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>{why} Say so: --cluster “{name}={nearly}”.</source>
      <translation>{why} Si fra: --cluster «{name}={nearly}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_parts.py" />
      <source>No question matches.</source>
      <translation>Ikke noe spørsmål passer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>ready</source>
      <translation>klare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>taken over</source>
      <translation>overtatt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to be asked</source>
      <translation>må avklares</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other year, left</source>
      <translation>annet år, utelatt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>answers no question</source>
      <translation>svarer ikke på noe spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>other cluster, left</source>
      <translation>annen klynge, utelatt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>caption</source>
      <translation>overskrift</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>to ask</source>
      <translation>å avklare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>without a question</source>
      <translation>uten spørsmål</translation>
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
      <translation>{parts} = {filled} utfylte celler</translation>
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
      <translation>Hva det ble av den</translation>
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
      <translation>Spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Value as read</source>
      <translation>Verdi som lest</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Confidence</source>
      <translation>Sikkerhet</translation>
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
      <translation>allerede overtatt {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} taken over</source>
      <translation>{cells} overtatt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} ready</source>
      <translation>{cells} klare</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} without a question</source>
      <translation>{cells} uten spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Every cell</source>
      <translation>Alle celler</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>{cells} to ask</source>
      <translation>{cells} å spørre om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>Level of {indicator}</source>
      <translation>Nivå på {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>account of an import</source>
      <translation>importoversikt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batch_words.py" />
      <source>not read</source>
      <translation>ikke lest</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>{path} names no cluster, neither in a cell or title nor in its name.</source>
      <translation>{path} nevner ingen klynge, verken i en celle, i en tittel eller i filnavnet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Name the file after its cluster, or say whose it is: --cluster “{file}=NAME”.</source>
      <translation>Gi filen navn etter klyngen, eller oppgi hvem den tilhører: --cluster «{file}=NAVN».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Say below whose it is.</source>
      <translation>Oppgi nedenfor hvem den tilhører.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Neither the file nor its name names a year: its figures are taken as those of {year}.</source>
      <translation>Verken filen eller filnavnet nevner noe år: tallene regnes som tall for {year}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Read</source>
      <translation>Lest</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands there, but answered nothing.</source>
      <translation>«{name}» står der, men svarte ikke på noe.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} is not known: amounts that name no currency are asked.</source>
      <translation>Landet til {name} er ikke kjent: det spørres om beløp uten valuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>The country of {name} and {others} others is not known: amounts that name no currency are asked.</source>
      <translation>Landet til {name} og {others} til er ikke kjent: det spørres om beløp uten valuta.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>there is no such file or folder</source>
      <translation>det finnes ingen slik fil eller mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>Reading {name}</source>
      <translation>Leser {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>No cell names the cluster; “{names}” is taken from {how}.</source>
      <translation>Ingen celle nevner klyngen; «{names}» er hentet fra {how}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/batching.py" />
      <source>“{name}” stands in several rows or columns; nothing was taken from them.</source>
      <translation>«{name}» står i flere rader eller kolonner; ingenting ble hentet fra dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/beginning.py" />
      <source>new assessment of {name}</source>
      <translation>ny vurdering av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Packages can't be grouped by “{given}”.</source>
      <translation>Pakker kan ikke grupperes etter «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Choose from: {known}.</source>
      <translation>Velg blant: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>The least number of clusters in a group can't be {limit}.</source>
      <translation>Minste antall klynger i en gruppe kan ikke være {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/benchmarking.py" />
      <source>Give a number from 1; 5 is usual, and with 1 every single cluster is shown.</source>
      <translation>Oppgi et tall fra 1 og opp; 5 er vanlig, og med 1 vises hver enkelt klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is not shown: {reason}.</source>
      <translation>{path} vises ikke: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The verdict says more; ask whoever sent it for the package as it was signed.</source>
      <translation>Kontrollresultatet sier mer; be avsenderen om pakken slik den ble signert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>{path} is no longer the file that was checked.</source>
      <translation>{path} er ikke lenger den filen som ble kontrollert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Check it again before you look into it.</source>
      <translation>Kontroller den på nytt før du ser i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>“{name}” is of a kind that is not opened from a package, as it may carry a program.</source>
      <translation>«{name}» er av et slag som ikke åpnes fra en pakke, siden filen kan inneholde et program.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Save a copy, and open it only where you know what it does.</source>
      <translation>Lagre en kopi, og åpne den bare der du vet hva den gjør.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition in it can't be read, or is not the one that the assessment names; so questions and indicators are told by their ids.</source>
      <translation>Skjemautgaven i den kan ikke leses, eller er ikke den som vurderingen nevner; derfor vises spørsmål og indikatorer med id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The report</source>
      <translation>Rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>Everything as a workbook</source>
      <translation>Alt som arbeidsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The form edition</source>
      <translation>Skjemautgaven</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>The assessment as data</source>
      <translation>Vurderingen som data</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>With every signature</source>
      <translation>Med alle signaturer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>the assessment in it can't be read</source>
      <translation>vurderingen i den kan ikke leses</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is sealed, and was not opened</source>
      <translation>den er forseglet og ble ikke åpnet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is a file for colleagues, and is taken under Sync</source>
      <translation>den er en fil for kolleger og tas imot under Synk</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>it is no sound package</source>
      <translation>den er ingen hel og riktig pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing.py" />
      <source>what is in it is not what was put together or signed</source>
      <translation>innholdet er ikke det som ble satt sammen eller signert</translation>
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
      <translation>Omforente nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>One assessor's levels</source>
      <translation>Én assessors nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Levels not yet agreed</source>
      <translation>Nivåer som ikke er omforent ennå</translation>
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
      <translation>Merknad</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>passed</source>
      <translation>oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>failed</source>
      <translation>ikke oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>open¦not decided</source>
      <translation>åpent</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>final</source>
      <translation>endelig</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>draft</source>
      <translation>utkast</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{number}, replaces version {before}: {text_of}</source>
      <translation>{number}, erstatter versjon {before}: {text_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>{figure_of} of {figure_of2} points</source>
      <translation>{figure_of} av {figure_of2} poeng</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No indicator stands in it.</source>
      <translation>Den inneholder ingen indikatorer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No answer stands in it.</source>
      <translation>Den inneholder ingen svar.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No finding stands in it.</source>
      <translation>Den inneholder ingen funn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No measure stands in it.</source>
      <translation>Den inneholder ingen tiltak.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Nobody is named in it.</source>
      <translation>Ingen personer er nevnt i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>No document was seen.</source>
      <translation>Ingen dokumenter er sett.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>version {version}</source>
      <translation>versjon {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Edition</source>
      <translation>Utgave</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Revision</source>
      <translation>Revisjon</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Rests on</source>
      <translation>Bygger på</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>As it stood on</source>
      <translation>Slik den sto</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Made with</source>
      <translation>Laget med</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>A cluster without a name</source>
      <translation>En klynge uten navn</translation>
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
      <translation>Poeng</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Threshold</source>
      <translation>Terskel</translation>
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
      <translation>Funn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>level {before} to {after}</source>
      <translation>nivå {before} til {after}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Measure</source>
      <translation>Tiltak</translation>
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
      <translation>Oppgir ingen interesser</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>has to sign</source>
      <translation>må signere</translation>
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
      <translation>Signatur</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>in this package</source>
      <translation>i denne pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not in this package</source>
      <translation>ikke i denne pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Seen on</source>
      <translation>Sett den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Speaks for</source>
      <translation>Gjelder</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Where</source>
      <translation>Hvor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>not met</source>
      <translation>ikke oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>This level means</source>
      <translation>Dette nivået betyr</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Why this level</source>
      <translation>Hvorfor dette nivået</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it counts</source>
      <translation>Hvordan det teller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded by</source>
      <translation>Registrert av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Recorded</source>
      <translation>Registrert</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>Taken from</source>
      <translation>Hentet fra</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What was found</source>
      <translation>Hva som ble funnet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>What is to be done</source>
      <translation>Hva som skal gjøres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/browsing_lists.py" />
      <source>How it is proven</source>
      <translation>Hvordan det dokumenteres</translation>
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
      <translation>Sett av</translation>
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
      <translation>{value} (passer ikke til spørsmålet)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>There is nothing to give away yet: {count} of the {least} assessments that it takes.</source>
      <translation>Det er ikke noe å gi bort ennå: {count} av de {least} vurderingene som trengs.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibrating.py" />
      <source>It counts assessments that you scored with others and on which all of you agreed.</source>
      <translation>Vurderinger som du har satt nivåer i sammen med andre, og som dere alle er enige om, teller med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Nothing to tell yet: it counts assessments that you scored with others, locked, and on which all of you agreed.</source>
      <translation>Ikke noe å vise ennå: bare vurderinger der du satte nivåer sammen med andre, låste, og dere alle ble enige, teller med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>can't be told yet</source>
      <translation>kan ikke sies ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>none can be told</source>
      <translation>ingen tendens å se</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score higher</source>
      <translation>du setter høyere nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>you score lower</source>
      <translation>du setter lavere nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{level_text} ({level_text2} to {level_text3})</source>
      <translation>{level_text} ({level_text2} til {level_text3})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>The name and id of {name}, and when the file was made.</source>
      <translation>Navnet og id-en til {name}, og når filen ble laget.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of {assessments} assessments together: how {name}'s own first levels differ from the agreed ones, as a whole, by section and by indicator.</source>
      <translation>For {assessments} vurderinger samlet: hvordan de første nivåene fra {name} avviker fra de omforente, i alt, per del og per indikator.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Of a section or an indicator with fewer than {fewest} assessments only how many there are.</source>
      <translation>For en del eller indikator med færre enn {fewest} vurderinger bare hvor mange det er.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>No cluster, no period, no level of any assessment, and nothing of a colleague.</source>
      <translation>Ingen klynge, ingen periode, ikke noe nivå fra noen vurdering, og ingenting om kolleger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>It is not signed: anybody who has it could change it.</source>
      <translation>Den er ikke signert: alle som har den, kan endre den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{moved} of {n}</source>
      <translation>{moved} av {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}. 1 is full agreement.</source>
      <translation>Vektet kappa mellom egne og omforente nivåer: {kappa}. 1 er full enighet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/calibration_words.py" />
      <source>Weighted kappa of own with agreed levels: {kappa}, too unsure for an interval. 1 is full agreement.</source>
      <translation>Vektet kappa mellom egne og omforente nivåer: {kappa}, for usikkert til et intervall. 1 er full enighet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/calibration_words.py" />
      <source>{number} levels on another scale are left out.</source>
      <extracomment>For one: {number} level on another scale is left out.</extracomment>
      <translation>
        <numerusform>Ett nivå på en annen skala er utelatt.</numerusform>
        <numerusform>{number} nivåer på en annen skala er utelatt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is not what was saved.</source>
      <translation>{entry} er ikke det som ble lagret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is shown as current, or is not, against what the history says.</source>
      <translation>{entry} vises som gjeldende, eller vises ikke, stikk i strid med historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{entry} is gone.</source>
      <translation>{entry} er borte.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>The file's structure is damaged: {detail}.</source>
      <translation>Filens struktur er skadet: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A part of the file can't be read: {detail}.</source>
      <translation>En del av filen kan ikke leses: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A list in the file does not agree with the history: {detail}.</source>
      <translation>En liste i filen stemmer ikke med historikken: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>A rule of the file was changed, taken out, or is none of ours: {detail}.</source>
      <translation>En regel i filen er endret, tatt ut eller ikke en av våre: {detail}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is gone.</source>
      <translation>{file} er borte.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>{file} is not what was added.</source>
      <translation>{file} er ikke det som ble lagt til.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking.py" />
      <source>Evidence {sha256}… that no assessment names</source>
      <translation>Dokumentet {sha256}… som ingen vurdering nevner</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>The process that checked it ended before it was done.</source>
      <translation>Prosessen som kontrollerte den, sluttet før den var ferdig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone with `workbench verify`, and ask whoever sent it for the package again.</source>
      <translation>Kontroller den for seg med `workbench verify`, og be avsenderen om pakken på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/checking_apart.py" />
      <source>Check it alone under Packages (Ctrl+4), and ask whoever sent it for the package again.</source>
      <translation>Kontroller den for seg under Pakker (Ctrl+4), og be avsenderen om pakken på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>{path} is not given to colleagues: {reason}.</source>
      <translation>{path} gis ikke til kolleger: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; `workbench verify` says what is wrong with it.</source>
      <translation>Bare den signerte pakken for en ferdigstilt vurdering sendes rundt; `workbench verify` sier hva som er galt med den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Only the signed package of a finalised assessment goes around; check it under Packages.</source>
      <translation>Bare den signerte pakken for en ferdigstilt vurdering sendes rundt; kontroller den under Pakker.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>No colleague has put {package} here.</source>
      <translation>Ingen kollega har lagt {package} her.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed puts it there with `workbench package put WS PACKAGE`.</source>
      <translation>Synkroniser først; den som signerte, legger den dit med `workbench package put WS PACKAGE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Sync first; whoever signed it in their window puts it there by that.</source>
      <translation>Synkroniser først; når noen signerer i sitt vindu, legges den dit av seg selv.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>Version {version}</source>
      <translation>Versjon {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>signed by {names}</source>
      <translation>signert av {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>nobody has signed it</source>
      <translation>ingen har signert den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>waits for {names}</source>
      <translation>venter på {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>not here yet</source>
      <translation>ikke her ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>it is a draft</source>
      <translation>den er et utkast</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package</source>
      <translation>en signert pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/circulating.py" />
      <source>a signed package of version {version}</source>
      <translation>en signert pakke av versjon {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>The assessment was not finalised: {count} missing ({names}).</source>
      <translation>Vurderingen ble ikke ferdigstilt: {count} mangler ({names}).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>It stays open. The checks beside the report lead to each.</source>
      <translation>Den forblir åpen. Kontrollene ved siden av rapporten leder til hver av dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/closing.py" />
      <source>Signing …</source>
      <translation>Signerer …</translation>
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
      <translation>{path} har {size:,} byte, over grensen på {limit:,} for ett dokument.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>Keep the part that proves the point, or name the document in a note.</source>
      <translation>Behold den delen som dokumenterer poenget, eller nevn dokumentet i et notat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>The edition {edition} has neither a question nor an indicator {given}.</source>
      <translation>Utgaven {edition} har verken et spørsmål eller en indikator {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>`workbench forms show {edition}` lists them.</source>
      <translation>`workbench forms show {edition}` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/collecting.py" />
      <source>there is no such file</source>
      <translation>det finnes ingen slik fil</translation>
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
      <translation>Arket «{sheet}» er tatt ut av filen; svarene i det kan ikke leses.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} no longer in the file: {names}.</source>
      <translation>{count} ikke lenger i filen: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer {list}; it was taken for none of them.</source>
      <translation>{cell} sier at den besvarer {list}; den ble ikke brukt for noen av dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{count} filled in where nothing was asked: read them in the file.</source>
      <translation>{count} fylt ut der det ikke var noe spørsmål: les dem i filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>There is no answer of {period} that could be kept here.</source>
      <translation>Det finnes ikke noe svar fra {period} som kan beholdes her.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>As in {period}.</source>
      <translation>Som i {period}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} holds a formula; its result is taken, not the formula.</source>
      <translation>{address} inneholder en formel; resultatet tas med, ikke formelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} claims to answer “{name}”, which the edition does not ask; it was not taken.</source>
      <translation>{cell} sier at den besvarer «{name}», som utgaven ikke spør om; den ble ikke tatt med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>as {period}</source>
      <translation>som {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{cell} says “{strip}”; the figure is taken, the words are kept as a note.</source>
      <translation>I {cell} står «{strip}»; tallet tas med, ordene beholdes som et notat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_returns.py" />
      <source>{address} says “{fault}”, which is no level; the words are kept as the reason.</source>
      <translation>I {address} står «{fault}», som ikke er et nivå; ordene beholdes som begrunnelse.</translation>
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
      <translation>{n} klynger: median {median}. Om så få sies ikke mer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>{group}, {n} clusters, as of {day}</source>
      <translation>{group}, {n} klynger, per {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/comparing_scores.py" />
      <source>Too few of these clusters have a level here to be told of.</source>
      <translation>For få av disse klyngene har et nivå her til at noe kan sies.</translation>
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
      <translation>Denne vurderingen for {period} er ikke ferdigstilt, så det er ikke noe å rette.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>It is open: change what is to be changed, and finalise it.</source>
      <translation>Den er åpen: endre det som skal endres, og ferdigstill den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>A revision needs its reason.</source>
      <translation>En revisjon må ha en grunn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Say in a sentence what is corrected and why; it stands on the report's cover.</source>
      <translation>Skriv i én setning hva som rettes og hvorfor; den står på rapportens forside.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>The reason has {length} characters, and the report's cover has room for {limit}.</source>
      <translation>Grunnen har {length} tegn, og rapportens forside har plass til {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Shorten it.</source>
      <translation>Kort den ned.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>This assessment of {period} was not opened for a revision.</source>
      <translation>Denne vurderingen for {period} er ikke åpnet for revisjon.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/correcting.py" />
      <source>Nothing was changed.</source>
      <translation>Ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Everybody who has to sign {path} has signed it.</source>
      <translation>Alle som må signere {path}, har signert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nothing is left to do: give it to the cluster and to the label body.</source>
      <translation>Ingenting gjenstår: gi den til klyngen og til merkeorganet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{percent}, label {label}</source>
      <translation>{percent}, merke {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>You have signed. Send it on: it waits for {names}.</source>
      <translation>Du har signert. Send pakken videre: den venter på {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Signed by {names}.</source>
      <translation>Signert av {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>Nobody has signed yet.</source>
      <translation>Ingen har signert ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/cosigning.py" />
      <source>{done} Your signature is the one that it waits for.</source>
      <translation>{done} Det er din signatur den venter på.</translation>
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
      <translation>{path} er ikke tom, og er ingen tidligere demonstrasjon.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/demonstrating.py" />
      <source>Choose another folder: workbench demo --out FOLDER.</source>
      <translation>Velg en annen mappe: workbench demo --out FOLDER.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/documents.py" />
      <source>Changed since {period}:</source>
      <translation>Endret siden {period}:</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>The workspace holds another edition “{id}” than the one that the assessment rests on.</source>
      <translation>Arbeidsområdet inneholder en annen utgave «{id}» enn den vurderingen bygger på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/editions.py" />
      <source>Bring the workspace back from a snapshot or a colleague's copy; nothing was changed.</source>
      <translation>Hent arbeidsområdet tilbake fra et øyeblikksbilde eller en kollegas kopi; ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>a snapshot first</source>
      <translation>først et øyeblikksbilde</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>{count}, then the workspace</source>
      <translation>{count}, deretter arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Copies and exports that you made before are as they were; the disk may keep traces of the old file until it writes over them.</source>
      <translation>Kopier og eksporter du har laget før, er som de var; disken kan ha spor av den gamle filen til den skriver over dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/encrypting.py" />
      <source>Still as it was: {each}</source>
      <translation>Fortsatt som før: {each}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/encrypting.py" />
      <source>{number} snapshots</source>
      <extracomment>For one: snapshot</extracomment>
      <translation>
        <numerusform>ett øyeblikksbilde</numerusform>
        <numerusform>{number} øyeblikksbilder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the receipt needs a reason.</source>
      <translation>Ingenting ble slettet: kvitteringen må ha en grunn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Give one with --reason, e.g. “asked for by the cluster”.</source>
      <translation>Oppgi en med --reason, f.eks. «etter ønske fra klyngen».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write why, e.g. “asked for by the cluster”.</source>
      <translation>Skriv hvorfor, f.eks. «etter ønske fra klyngen».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: the reason names {name}, and it stays in the history.</source>
      <translation>Ingenting ble slettet: grunnen nevner {name}, og den blir stående i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Write it without the name; the receipt says whom it is about.</source>
      <translation>Skriv den uten navnet; kvitteringen sier hvem det gjelder.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>The erasure is begun and not finished: {reason}</source>
      <translation>Slettingen er begynt, men ikke fullført: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>It goes on by itself when the workspace is opened next; nothing that is erased shows any more.</source>
      <translation>Den fortsetter av seg selv neste gang arbeidsområdet åpnes; ingenting av det slettede vises lenger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{name} is you: whoever works in a workspace signs what they say with their name.</source>
      <translation>{name} er deg: den som arbeider i et arbeidsområde, setter navnet sitt under det som sies der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Hand the workspace over to a colleague, who erases it there.</source>
      <translation>Gi arbeidsområdet til en kollega, som sletter det der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Nothing was erased: this workspace is damaged, and what can't be read can't be erased.</source>
      <translation>Ingenting ble slettet: dette arbeidsområdet er skadet, og det som ikke kan leses, kan ikke slettes.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: `workbench check WS --repair-to FILE`.</source>
      <translation>Reparer det først: `workbench check WS --repair-to FILE`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Mend it first: Check the workspace, in the settings.</source>
      <translation>Reparer det først: Kontroller arbeidsområdet, i innstillingene.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Former colleague {person}</source>
      <translation>Tidligere kollega {person}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Name and e-mail address, as they were ever written</source>
      <translation>Navn og e-postadresse, i alle skrivemåter</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>What they answered, scored and noted stays, under the pseudonym: it belongs to the assessments.</source>
      <translation>Svar, nivåer og notater blir stående under pseudonymet: de hører til vurderingene.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>{line} (erased {said}: {reason})</source>
      <translation>{line} (slettet {said}: {reason})</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>Their declaration for {list} stays: it was finalised and signed for.</source>
      <translation>Habilitetserklæringen for {list} blir stående: den er ferdigstilt og signert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/erasing.py" />
      <source>it could not be removed; delete it</source>
      <translation>den kunne ikke fjernes; slett den</translation>
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
      <translation>Det finnes ingen eksport «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>The {kind} does not say what the assessment says: {fault}</source>
      <translation>{kind}: innholdet stemmer ikke med vurderingen: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>It was not written. Please send us this sentence; your answers are safe.</source>
      <translation>Filen ble ikke skrevet. Send oss gjerne denne setningen; svarene dine er trygge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>{path} is a signed package and is left as it is.</source>
      <translation>{path} er en signert pakke og er latt urørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Export into another folder.</source>
      <translation>Eksporter til en annen mappe.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>There is no package for “{given}”.</source>
      <translation>Det finnes ingen pakke for «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>A package is for the cluster or the programme; what everybody may see is the public profile.</source>
      <translation>En pakke er for klyngen eller programmet; det alle kan se, er den offentlige profilen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Files can't be written in “{language}”.</source>
      <translation>Filer kan ikke skrives på «{language}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the workbook …</source>
      <translation>Skriver arbeidsboken …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the report …</source>
      <translation>Skriver rapporten …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the questionnaire …</source>
      <translation>Skriver spørreskjemaet …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>Writing the feedback sheet …</source>
      <translation>Skriver tilbakemeldingsarket …</translation>
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
      <translation>{place} er ikke slik pakkeformatet beskriver det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/exporting.py" />
      <source>assessment.json differs from the assessment.</source>
      <translation>assessment.json avviker fra vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>Something unexpected happened ({what}); it is our fault, not yours.</source>
      <translation>Noe uventet skjedde ({what}); det er vår feil, ikke din.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/faults.py" />
      <source>What was saved is safe. Please send us {report}.</source>
      <translation>Det som er lagret, er trygt. Send oss gjerne {report}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>title</source>
      <translation>tittel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>text</source>
      <translation>tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>short form</source>
      <translation>kortform</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>who does it</source>
      <translation>hvem som gjør det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>by when</source>
      <translation>frist</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>how it is proven</source>
      <translation>hvordan det dokumenteres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level now</source>
      <translation>nivå nå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>level it leads to</source>
      <translation>nivå det fører til</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>whether it was removed</source>
      <translation>om det er fjernet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>what it speaks for</source>
      <translation>hva det gjelder</translation>
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
      <translation>bransje</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Cluster “{name}”: {field}</source>
      <translation>Klynge «{name}»: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Evidence “{name}”: {field}</source>
      <translation>Dokument «{name}»: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Finding “{name}”: {field}</source>
      <translation>Funn «{name}»: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Measure “{name}”: {field}</source>
      <translation>Tiltak «{name}»: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Talk “{name}”: {field}</source>
      <translation>Samtale «{name}»: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Request “{name}”: {field}</source>
      <translation>Forespørsel «{name}»: {field}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Note on {indicator}</source>
      <translation>Notat til {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Whether {indicator} is to be discussed</source>
      <translation>Om {indicator} skal drøftes</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Role of {name}</source>
      <translation>Rollen til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Interest of {name}</source>
      <translation>Habilitetserklæring fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Lock of {name}</source>
      <translation>Låsen til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Approval of {name}</source>
      <translation>Godkjenning fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Mark of {question}</source>
      <translation>Merking av {question}</translation>
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
      <translation>Opprinnelse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Previous</source>
      <translation>Forrige</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit first</source>
      <translation>Første besøksdag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Visit last</source>
      <translation>Siste besøksdag</translation>
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
      <translation>Nivået som {name} satte for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Agreed level of {indicator}</source>
      <translation>Omforent nivå for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>Your level of {indicator}</source>
      <translation>Ditt nivå for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/field_words.py" />
      <source>somebody</source>
      <translation>noen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>This assessment is for practice: it is never finalised.</source>
      <translation>Denne vurderingen er til øving: den ferdigstilles aldri.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/finalising.py" />
      <source>Export it as a draft to see what the files look like.</source>
      <translation>Eksporter den som utkast for å se hvordan filene ser ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Nothing was done: {path} is about no assessment of {workspace}, so its log has no place for it.</source>
      <translation>Ingenting ble gjort: {path} gjelder ingen vurdering i {workspace}, så loggen der har ingen plass til den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/giving_out.py" />
      <source>Give the workspace that the package was exported from, or leave --workspace out.</source>
      <translation>Oppgi arbeidsområdet som pakken ble eksportert fra, eller utelat --workspace.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>No assessors' file is made of this assessment: {reason}.</source>
      <translation>Det lages ingen assessorfil av denne vurderingen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Only those who have joined an assessment hand it to one another; its lead lets somebody join.</source>
      <translation>Bare de som er med på en vurdering, gir den til hverandre; den ledende assessoren slipper nye med.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>The assessors' file was not written: read back, {count} of its parts are not what was said.</source>
      <translation>Assessorfilen ble ikke skrevet: ved tilbakelesing var {count} av delene ikke det de skulle være.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Your work is safe. Export it into another folder or onto another disk; if it stays so, send us this.</source>
      <translation>Arbeidet ditt er trygt. Eksporter til en annen mappe eller disk; hvis det gjentar seg, send oss dette.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Writing the assessors' file …</source>
      <translation>Skriver assessorfilen …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>Nobody but you can open the assessors' file yet: no colleague has joined with a key.</source>
      <translation>Bare du kan åpne assessorfilen ennå: ingen kollega er med med en nøkkel.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>it is for practice</source>
      <translation>den er til øving</translation>
    </message>
    <message>
      <location filename="../../workbench/application/handing_on.py" />
      <source>you have no part in it</source>
      <translation>du er ikke med på den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>{folder} is not empty, so nothing was written there.</source>
      <translation>{folder} er ikke tom, så ingenting ble skrevet der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Choose a new folder: what is handed out should hold nothing else.</source>
      <translation>Velg en ny mappe: det som utleveres, skal ikke inneholde noe annet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Nothing is held about “{name}”.</source>
      <translation>Det finnes ingenting om «{name}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Try the name as it may have been written, or the e-mail address.</source>
      <translation>Prøv navnet slik det kan ha vært skrevet, eller e-postadressen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What was written is not what is held: {fault} differs.</source>
      <translation>Det som ble skrevet, er ikke det som er lagret: {fault} avviker.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>It was taken away again. Check the disk, and try once more; please send us this sentence.</source>
      <translation>Det ble fjernet igjen. Kontroller disken, og prøv en gang til; send oss gjerne denne setningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Who they are</source>
      <translation>Hvem personen er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their part in an assessment, and their declarations</source>
      <translation>Rollen i en vurdering, og habilitetserklæringene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What refers to them</source>
      <translation>Det som viser til personen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Where they are named</source>
      <translation>Der personen er nevnt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Reading it back …</source>
      <translation>Leser tilbake …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>Their levels</source>
      <translation>Personens nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>What they wrote down</source>
      <translation>Det personen skrev ned</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding.py" />
      <source>all that is held</source>
      <translation>alt som er lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: the levels of {what}, until all have locked</source>
      <translation>{place}: nivåene til {what}, til alle har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>{place}: what is agreed on, until you have locked too</source>
      <translation>{place}: det som er omforent, til du også har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/application/holding_back.py" />
      <source>a colleague</source>
      <translation>en kollega</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>This computer does not know yet who you are.</source>
      <translation>Denne datamaskinen vet ikke hvem du er ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Run `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` once.</source>
      <translation>Kjør `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` én gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>{path} can't be understood: {reason}.</source>
      <translation>{path} kan ikke tolkes: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/home.py" />
      <source>Take it from a backup, or remove it and run `workbench init` again with --person.</source>
      <translation>Hent den fra en sikkerhetskopi, eller fjern den og kjør `workbench init` på nytt med --person.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>You have no signing identity on this computer yet.</source>
      <translation>Du har ingen signeringsidentitet på denne datamaskinen ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one with `workbench identity new`, or take one with `workbench identity import`.</source>
      <translation>Lag en med `workbench identity new`, eller hent en med `workbench identity import`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Make one, or choose the file of one that you have.</source>
      <translation>Lag en, eller velg filen til en du har.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>{path} was issued for another key than that of {identity}.</source>
      <translation>{path} er utstedt for en annen nøkkel enn nøkkelen til {identity}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Send the certificate of exactly this identity to the authority again.</source>
      <translation>Send sertifikatet til nettopp denne identiteten til utstederen på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity is valid from {start} to {end} only: it can't sign today.</source>
      <translation>Signeringsidentiteten din er bare gyldig fra {start} til {end}: den kan ikke signere i dag.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it with `workbench identity renew`; what it signed before stays valid.</source>
      <translation>Forny den med `workbench identity renew`; det den har signert før, forblir gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Renew it under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Forny den under Innstillinger, Identitet og personer; det den har signert før, forblir gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>This identity names another person ({person}) than you are on this computer ({id}). Colleagues would see two people: begin this computer with `workbench init --identity` instead.</source>
      <translation>Denne identiteten nevner en annen person ({person}) enn den du er på denne datamaskinen ({id}). Kolleger ville se to personer: start denne datamaskinen med `workbench init --identity` i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ended on {day}: it can't sign any more. Renew it; what it signed stays valid.</source>
      <translation>Signeringsidentiteten din utløp {day}: den kan ikke signere lenger. Forny den; det den har signert, forblir gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>Your signing identity ends on {day}, {when}. Renew it before.</source>
      <translation>Signeringsidentiteten din utløper {day}, {when}. Forny den før det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>in {count}</source>
      <translation>om {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/identities.py" />
      <source>within a day</source>
      <translation>innen et døgn</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/identities.py" />
      <source>{number} days</source>
      <extracomment>For one: day</extracomment>
      <translation>
        <numerusform>én dag</numerusform>
        <numerusform>{number} dager</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/imported.py" />
      <source>it changed while it was read</source>
      <translation>den ble endret mens den ble lest</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>kept answer for {short}</source>
      <translation>beholdt svar for {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>mark on {indicator}</source>
      <translation>markering av {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not known</source>
      <translation>ikke kjent</translation>
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
      <translation>nivå {level} for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>no level for {indicator}</source>
      <translation>ikke noe nivå for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>not applicable for {indicator}</source>
      <translation>ikke aktuelt for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>rationale for {indicator}</source>
      <translation>begrunnelse for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>notes on {place}</source>
      <translation>notater til {place}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/interviewing.py" />
      <source>quick note on {place}</source>
      <translation>hurtignotat til {place}</translation>
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
      <translation>hele arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/journalling.py" />
      <source>what is not here any more</source>
      <translation>det som ikke er her lenger</translation>
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
      <translation>{path} er verken en .pdf- eller en .txt-fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/keeping_verdicts.py" />
      <source>Choose a name that ends with .pdf or .txt.</source>
      <translation>Velg et navn som slutter på .pdf eller .txt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>There is nothing to lock: {why}.</source>
      <translation>Det er ikke noe å låse: {why}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Locking closes levels that somebody else gives too, each without sight of the other.</source>
      <translation>Låsing lukker nivåer som også en annen setter, uten at dere ser hverandres.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>Your levels are locked already.</source>
      <translation>Nivåene dine er allerede låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>A level can still be revised with a reason; what you first thought stays in the story.</source>
      <translation>Et nivå kan fortsatt endres med en grunn; det du først mente, blir stående i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>nobody scores beside you</source>
      <translation>ingen andre setter nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/locking.py" />
      <source>you have given no level yet</source>
      <translation>du har ikke satt noe nivå ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>The log can't be written as {name}.</source>
      <translation>Loggen kan ikke skrives som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/log_tables.py" />
      <source>Give a file that ends in .xlsx or .csv.</source>
      <translation>Oppgi en fil som slutter på .xlsx eller .csv.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Nothing was asked for under {given}.</source>
      <translation>Ingenting er etterspurt under {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>Give a number as `workbench request WS A` lists it: {known}.</source>
      <translation>Oppgi et nummer slik `workbench request WS A` viser det: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>talk with {name}</source>
      <translation>samtale med {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>request for {words}</source>
      <translation>forespørsel om {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>received</source>
      <translation>mottatt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>open again</source>
      <translation>åpen igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/logbook.py" />
      <source>there is none yet</source>
      <translation>det finnes ingen ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>on a network drive</source>
      <translation>på en nettverksstasjon</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>in a folder that is kept in a cloud</source>
      <translation>i en mappe som ligger i en skytjeneste</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>{name} lies {place}. Others may write there at the same moment, so it is opened with more care: slower, and in one place at a time. Better keep it on this computer, and share packages and copies.</source>
      <translation>{name} ligger {place}. Andre kan skrive der samtidig, så filen åpnes med større forsiktighet: saktere, og bare ett sted om gangen. Ha den heller på denne datamaskinen, og del pakker og kopier.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/maintaining.py" />
      <source>what was sound</source>
      <translation>det som var helt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>There is no mapping “{given}” in this workspace, and no such file.</source>
      <translation>Det finnes ingen tilordning «{given}» i dette arbeidsområdet, og ingen slik fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>`workbench mapping list` shows those that are kept.</source>
      <translation>`workbench mapping list` viser dem som er lagret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Choose one of those that are offered.</source>
      <translation>Velg en av dem som tilbys.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>The mapping has no name.</source>
      <translation>Tilordningen har ikke noe navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>Name it after the layout that it reads, e.g. Consultant's form 2019.</source>
      <translation>Gi den navn etter oppsettet den leser, f.eks. Konsulentskjema 2019.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>mapping “{name}”</source>
      <translation>tilordning «{name}»</translation>
    </message>
    <message>
      <location filename="../../workbench/application/mappings.py" />
      <source>removal of the mapping “{name}”</source>
      <translation>fjerning av tilordningen «{name}»</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Not answered, or not readable yet</source>
      <translation>Ikke besvart, eller kan ikke leses ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No level yet</source>
      <translation>Ikke noe nivå ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Required document not seen</source>
      <translation>Påkrevd dokument ikke sett</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Figures that do not fit together</source>
      <translation>Tall som ikke stemmer overens</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No declaration of interest by</source>
      <translation>Habilitetserklæring mangler fra</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Levels not locked by</source>
      <translation>Nivåer ikke låst av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No agreed level yet</source>
      <translation>Ikke noe omforent nivå ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Agreed levels not approved by</source>
      <translation>Omforente nivåer ikke godkjent av</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>Colleagues differ on</source>
      <translation>Kolleger er uenige om</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>No signing identity known of</source>
      <translation>Signeringsidentitet ikke kjent for</translation>
    </message>
    <message>
      <location filename="../../workbench/application/missing_words.py" />
      <source>level of {indicator}</source>
      <translation>nivå for {indicator}</translation>
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
        <numerusform>én til</numerusform>
        <numerusform>{number} til</numerusform>
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
      <translation>hva det er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the name</source>
      <translation>navnet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the edition</source>
      <translation>utgaven</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the period</source>
      <translation>perioden</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>whose it is</source>
      <translation>hvem det tilhører</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the status</source>
      <translation>statusen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what the last period was</source>
      <translation>hva forrige periode var</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the first day of the visit</source>
      <translation>første dag av besøket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the last day of the visit</source>
      <translation>siste dag av besøket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the removal</source>
      <translation>fjerningen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>which file it is</source>
      <translation>hvilken fil det er</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what stands where</source>
      <translation>hva som står hvor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the clusters to compare with</source>
      <translation>klyngene det sammenlignes med</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the title</source>
      <translation>tittelen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the text</source>
      <translation>teksten</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the short form</source>
      <translation>kortformen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the agenda</source>
      <translation>programmet for besøket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>what is asked for</source>
      <translation>hva som er etterspurt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>when it came</source>
      <translation>når det kom</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>until when it is due</source>
      <translation>fristen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>who spoke</source>
      <translation>hvem som snakket</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>evidence</source>
      <translation>dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>finding</source>
      <translation>funn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>measure</source>
      <translation>tiltak</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>label</source>
      <translation>merke</translation>
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
      <translation>forespørsel</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>cluster</source>
      <translation>klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>mapping</source>
      <translation>tilordning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>log of access</source>
      <translation>tilgangslogg</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>erasure</source>
      <translation>sletting</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the note on {indicator}</source>
      <translation>notatet til {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster's mark on {question}</source>
      <translation>klyngens merking av {question}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the role of {name}</source>
      <translation>rollen til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the declaration of interest of {name}</source>
      <translation>habilitetserklæringen fra {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the lock on the levels of {name}</source>
      <translation>låsen på nivåene til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the approval by {name}</source>
      <translation>godkjenningen fra {name}</translation>
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
        <numerusform>ett nivå</numerusform>
        <numerusform>{number} nivåer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} notes</source>
      <extracomment>For one: note</extracomment>
      <translation>
        <numerusform>ett notat</numerusform>
        <numerusform>{number} notater</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} other entries</source>
      <extracomment>For one: other entry</extracomment>
      <translation>
        <numerusform>én annen oppføring</numerusform>
        <numerusform>{number} andre oppføringer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/naming.py" />
      <source>{number} earlier entries</source>
      <extracomment>For one: earlier entry</extracomment>
      <translation>
        <numerusform>én tidligere oppføring</numerusform>
        <numerusform>{number} tidligere oppføringer</numerusform>
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
      <translation>nivået for {indicator} i sporet til {whose}</translation>
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
      <translation>{assessment}, utgaven</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an assessment</source>
      <translation>en vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>{assessment} (taken over from a workbook)</source>
      <translation>{assessment} (overtatt fra en arbeidsbok)</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>the cluster</source>
      <translation>klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>an answer or statement</source>
      <translation>et svar eller en opplysning</translation>
    </message>
    <message>
      <location filename="../../workbench/application/naming.py" />
      <source>by {name}</source>
      <translation>av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The file asks by {old}; its answers are restated by {new}.</source>
      <translation>Filen spør etter {old}; svarene er omregnet til {new}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer to {name} has no place any more: {why}</source>
      <translation>Svaret på {name} har ingen plass lenger: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>The answer for {name} can't be restated ({words}): {why}</source>
      <translation>Svaret for {name} kan ikke omregnes ({words}): {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} says “{words}”, to a question that is not asked any more.</source>
      <translation>I {address} står «{words}», til et spørsmål som ikke stilles lenger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/older_returns.py" />
      <source>{address} marks a question that is not asked any more: {told}.</source>
      <translation>{address} merker et spørsmål som ikke stilles lenger: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>{name} is not on this assessment.</source>
      <translation>{name} er ikke med på denne vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Its lead can let somebody join who hands over their certificate, the file me.crt.</source>
      <translation>Den ledende assessoren kan slippe med den som leverer sertifikatet sitt, filen me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>“{given}” is no role.</source>
      <translation>«{given}» er ingen rolle.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Choose from: lead, co, third, observer.</source>
      <translation>Velg blant: lead, co, third, observer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Only the lead may do this: {what}.</source>
      <translation>Bare den ledende assessoren kan gjøre dette: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>Ask {lead} to do it.</source>
      <translation>Be {lead} om å gjøre det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The assessment would have no lead any more.</source>
      <translation>Vurderingen ville ikke ha noen ledende assessor lenger.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>First let somebody else join as lead: then you become co-assessor and may leave.</source>
      <translation>La først en annen bli ledende assessor: da blir du medassessor og kan gå ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>declaration of interest</source>
      <translation>habilitetserklæring</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>let somebody else leave</source>
      <translation>la en annen gå ut</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>The declaration</source>
      <translation>Erklæringen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>hand over the lead</source>
      <translation>gi fra seg rollen som ledende assessor</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>give somebody another role</source>
      <translation>gi noen en annen rolle</translation>
    </message>
    <message>
      <location filename="../../workbench/application/participating.py" />
      <source>whoever began it</source>
      <translation>den som begynte den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>At least 8 characters. Best are four words that nobody would put together.</source>
      <translation>Minst 8 tegn. Best er fire ord som ingen ville satt sammen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Too short: at least 8 characters.</source>
      <translation>For kort: minst 8 tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Weak: a computer guesses it soon. Best are four words that nobody would put together.</source>
      <translation>Svak: en datamaskin gjetter den snart. Best er fire ord som ingen ville satt sammen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Fair. One more word that nobody would expect makes it strong.</source>
      <translation>Brukbar. Ett ord til som ingen venter seg, gjør den sterk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/passphrases.py" />
      <source>Strong.</source>
      <translation>Sterk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Last period's edition does not ask “{question}”.</source>
      <translation>Utgaven fra forrige periode spør ikke om «{question}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/placing.py" />
      <source>Choose another question, or dismiss the cell with a reason.</source>
      <translation>Velg et annet spørsmål, eller avvis cellen med en grunn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Withheld: fewer than {limit} clusters have a level here, or such a group could be worked out from this one.</source>
      <translation>Holdt tilbake: færre enn {limit} klynger har et nivå her, eller en slik gruppe kunne regnes ut fra denne.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Reference: {name}</source>
      <translation>Referanse: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>median {median}, half of them between {low} and {high}</source>
      <translation>median {median}, halvparten av dem mellom {low} og {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, four fifths between {low} and {high}</source>
      <translation>, fire femdeler mellom {low} og {high}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>{own_words}{n} clusters: {half}{tenths}.</source>
      <translation>{own_words}{n} klynger: {half}{tenths}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Level {own}{place}{rank}. </source>
      <translation>Nivå {own}{place}{rank}. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>All clusters of the portfolio</source>
      <translation>Alle klynger i porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>not given</source>
      <translation>ikke oppgitt</translation>
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
      <translation>Ikke noe eget nivå. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>, {ordinal} percentile</source>
      <translation>, {ordinal} persentil</translation>
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
      <translation>Vurdert for {year}</translation>
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
      <translation>Nivåer som gir {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_benchmark.py" />
      <source>Scores that come to no label</source>
      <translation>Nivåer som ikke gir noe merke</translation>
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
      <translation>ikke noe merke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>The portfolio has no package of {wanted}.</source>
      <translation>Porteføljen har ingen pakke for {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_editions.py" />
      <source>`workbench portfolio packages` lists what it has.</source>
      <translation>`workbench portfolio packages` viser hva den har.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Tables can't be written as {path}.</source>
      <translation>Tabeller kan ikke skrives som {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_files.py" />
      <source>Name a file that ends in .xlsx, .pdf, .csv or .parquet; for several tables a folder.</source>
      <translation>Oppgi en fil som slutter på .xlsx, .pdf, .csv eller .parquet; for flere tabeller en mappe.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>too few to say</source>
      <translation>for få til å si noe</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>may be where they began</source>
      <translation>kan skyldes hvor de begynte</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>no difference can be told</source>
      <translation>ingen forskjell å se</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>Each cluster's own indicators that began at the same level</source>
      <translation>Hver klynges egne indikatorer som begynte på samme nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>the difference lies between {low} and {high} percentage points: {verdict}.</source>
      <translation>forskjellen ligger mellom {low} og {high} prosentpoeng: {verdict}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose in {rose} % of {n} clusters with a measure, and in {others} % of {m} without. </source>
      <translation>steg i {rose} % av {n} klynger med et tiltak, og i {others} % av {m} uten. </translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose more often with a measure</source>
      <translation>steg oftere med et tiltak</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_growth.py" />
      <source>rose less often with a measure</source>
      <translation>steg sjeldnere med et tiltak</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio has no cluster “{given}”.</source>
      <translation>Porteføljen har ingen klynge «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give its id, the beginning of it, or its exact name, as `workbench portfolio calendar` shows them.</source>
      <translation>Oppgi id-en, begynnelsen av den, eller det nøyaktige navnet, slik `workbench portfolio calendar` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>“{given}” can mean {count} clusters of the portfolio: {candidates}.</source>
      <translation>«{given}» kan bety {count} klynger i porteføljen: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Give more of the id.</source>
      <translation>Oppgi mer av id-en.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>The portfolio knows of no {label} of {name} that was given on {on}.</source>
      <translation>Porteføljen kjenner ikke til noe merke {label} for {name} som ble tildelt {on}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>`workbench portfolio calendar` shows labels and the days on which they were given.</source>
      <translation>`workbench portfolio calendar` viser merker og dagene de ble tildelt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Read the portfolio anew: somebody else may have taken it back.</source>
      <translation>Les porteføljen på nytt: noen andre kan ha tatt det tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Without a reason no label is taken back.</source>
      <translation>Uten en grunn tas ikke noe merke tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>Say why, e.g. “entered for the wrong cluster”; it is kept beside the label.</source>
      <translation>Oppgi hvorfor, f.eks. «ført på feil klynge»; det lagres sammen med merket.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_labels.py" />
      <source>reason</source>
      <translation>grunn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>{files} is written, but the portfolio's log can't tell of it: {reason}.</source>
      <translation>{files} er skrevet, men porteføljens logg kan ikke få det med: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_log.py" />
      <source>Tell whoever keeps the portfolio what you took from it; who may write to it can put it into its log.</source>
      <translation>Si fra til den som forvalter porteføljen, hva du tok ut av den; den som kan skrive i den, kan føre det inn i loggen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>These clusters can't be put together: {reason}.</source>
      <translation>Disse klyngene kan ikke slås sammen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Give two or more clusters whose newest packages follow one edition that this program knows.</source>
      <translation>Oppgi to eller flere klynger der de nyeste pakkene følger samme utgave, en som dette programmet kjenner.</translation>
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
      <translation>Sammen, uten overlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, by the lists</source>
      <translation>Sammen, etter listene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Together, full overlap</source>
      <translation>Sammen, full overlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>No overlap</source>
      <translation>Uten overlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>By the lists</source>
      <translation>Etter listene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Full overlap</source>
      <translation>Full overlapp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figure</source>
      <translation>Tall</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Unit</source>
      <translation>Enhet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Known of</source>
      <translation>Kjent av</translation>
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
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Levels today</source>
      <translation>Nivåer i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Figures suggest</source>
      <translation>Tallene tyder på</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_mergers.py" />
      <source>Outlook</source>
      <translation>Utsikt</translation>
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
      <translation>Arket {path} sier ikke det som er frigitt: {fault}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_publishing.py" />
      <source>It was not written. Please send us this sentence.</source>
      <translation>Det ble ikke skrevet. Send oss gjerne denne setningen.</translation>
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
        <numerusform>ett merke til</numerusform>
        <numerusform>{number} merker til</numerusform>
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
      <translation>Gull</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Silver</source>
      <translation>Sølv</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Bronze</source>
      <translation>Bronse</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>No label</source>
      <translation>Ikke noe merke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Fields</source>
      <translation>Fagfelt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Committed</source>
      <translation>Forpliktede</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Gap</source>
      <translation>Hull</translation>
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
      <translation>Felles fagfelt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels in both</source>
      <translation>Merker i begge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Now</source>
      <translation>Nå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Largest gone</source>
      <translation>Uten den største</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Labels not renewed</source>
      <translation>Merker ikke fornyet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money ends</source>
      <translation>Pengene slutt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>All three</source>
      <translation>Alle tre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Money not told</source>
      <translation>Penger ikke oppgitt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Holds</source>
      <translation>Har</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_regions.py" />
      <source>Content</source>
      <translation>Innhold</translation>
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
      <translation>Årsverk</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Events</source>
      <translation>Arrangementer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Points %</source>
      <translation>Poeng %</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Hold a label</source>
      <translation>Har et merke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>When</source>
      <translation>Når</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>What</source>
      <translation>Hva</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Label</source>
      <translation>Merke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Until</source>
      <translation>Til</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Predecessors</source>
      <translation>Forgjengere</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Their last levels</source>
      <translation>Deres siste nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_structure.py" />
      <source>First level since</source>
      <translation>Første nivå siden</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Member services</source>
      <translation>Medlemstjenester</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Internationalisation</source>
      <translation>Internasjonalisering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Services sold, share of income</source>
      <translation>Solgte tjenester, andel av inntektene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Fees, share of income</source>
      <translation>Kontingenter, andel av inntektene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>EU money, share of income</source>
      <translation>EU-midler, andel av inntektene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Events of all services</source>
      <translation>Arrangementer i alle tjenester</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Participants in all services</source>
      <translation>Deltakere i alle tjenester</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <location filename="../../workbench/application/portfolio_topics.py" />
      <source>Some %</source>
      <translation>Noen %</translation>
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
      <translation>Holdt tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody speaks for somebody else here: this workspace is not for practice only.</source>
      <translation>Ingen kan opptre for andre her: dette arbeidsområdet er ikke bare til øving.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Leave out --as, or use the practice workspace.</source>
      <translation>Utelat --as, eller bruk øvingsområdet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Nobody in this workspace has the e-mail address {given}.</source>
      <translation>Ingen i dette arbeidsområdet har e-postadressen {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/practising.py" />
      <source>Let them join first: `workbench join WS A PERSON.crt --role co`.</source>
      <translation>La dem bli med først: `workbench join WS A PERSON.crt --role co`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Taking what colleagues added: {what} of {count} …</source>
      <translation>Henter det kolleger har lagt til: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: it was put there under another name than its own.</source>
      <translation>{name} ble ikke tatt inn: den lå der under et annet navn enn sitt eget.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: its signature is not that of the laptop that it names.</source>
      <translation>{name} ble ikke tatt inn: signaturen er ikke fra maskinen den nevner.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Something was sealed for you by a laptop that nobody introduced ({by}…). Ask for its file me.crt.</source>
      <translation>Noe er forseglet for deg av en maskin som ingen har presentert ({by}…). Be om filen me.crt fra den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Merging {what} to {min} of {count} entries …</source>
      <translation>Fletter oppføring {what} til {min} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {sentence}</source>
      <translation>{name} ble ikke tatt inn: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>{name} was not taken: {error}.</source>
      <translation>{name} ble ikke tatt inn: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pulling.py" />
      <source>Number {number} of a colleague's laptop was not taken: {error}.</source>
      <translation>Nummer {number} fra en kollegas maskin ble ikke tatt inn: {error}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Nothing is sealed for {value_of}: their certificate is not on your trust list.</source>
      <translation>Ingenting forsegles for {value_of}: sertifikatet står ikke på listen din over betrodde.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Signing what colleagues lack …</source>
      <translation>Signerer det kolleger mangler …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>a sync writes</source>
      <translation>en synkronisering skriver</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what colleagues lack: {what} of {count} …</source>
      <translation>Legger til det kolleger mangler: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding evidence: {what} of {count} …</source>
      <translation>Legger til dokumenter: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/pushing.py" />
      <source>Adding what did not arrive last time …</source>
      <translation>Legger til det som ikke kom fram sist …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/questionnaires.py" />
      <source>The questionnaire does not say what the assessment says: {fault}.</source>
      <translation>Spørreskjemaet stemmer ikke med vurderingen: {fault}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/receipts.py" />
      <source>{number} snapshots were</source>
      <extracomment>For one: snapshot was</extracomment>
      <translation>
        <numerusform>ett øyeblikksbilde ble</numerusform>
        <numerusform>{number} øyeblikksbilder ble</numerusform>
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
      <translation>Bare én assessor setter nivåer i denne vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels stand as they are: there is nothing to agree on.</source>
      <translation>Nivåene står som de er: det er ikke noe å enes om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Not locked yet: {names}.</source>
      <translation>Ikke låst ennå: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Levels are shown and agreed on once everybody has locked.</source>
      <translation>Nivåene vises og kan omforenes når alle har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The levels of {names} are locked and have not come to this laptop yet.</source>
      <translation>Nivåene til {names} er låst og har ikke kommet til denne maskinen ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more: `workbench restore WS FROM`.</source>
      <translation>Hent inn filen deres en gang til: `workbench restore WS FROM`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Bring their file in once more.</source>
      <translation>Hent inn filen deres en gang til.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Level {level} for {indicator} is not what everybody gave.</source>
      <translation>Nivå {level} for {indicator} er ikke det alle satte.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Say why you agree on it with --why, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Si hvorfor dere blir enige om det med --why, med minst 20 tegn: det er alt rapporten sier om det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Write why you agree on it, in 20 characters or more: it is all that the report says of it.</source>
      <translation>Skriv hvorfor dere blir enige om det, med minst 20 tegn: det er alt rapporten sier om det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>The consensus is approved by {names}.</source>
      <translation>De omforente nivåene godkjennes av {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Your own word is your signature, or what you agreed on.</source>
      <translation>Ditt eget ord er signaturen din, eller det du har vært med på å enes om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>There is no agreed level yet for {indicators}.</source>
      <translation>Det er ikke noe omforent nivå ennå for {indicators}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>Agree on these first.</source>
      <translation>Bli enige om disse først.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>agreed level for {indicator}</source>
      <translation>omforent nivå for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>reason for {indicator}</source>
      <translation>grunn for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reconciling.py" />
      <source>{count} equal levels agreed</source>
      <translation>{count} like nivåer omforent</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>There is no {noun} “{given}” in this workspace.</source>
      <translation>Det finnes ingen {noun} «{given}» i dette arbeidsområdet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>`workbench {kind} list` shows them; give an id, its beginning, or the exact name.</source>
      <translation>`workbench {kind} list` viser dem; oppgi en id, begynnelsen av den, eller det nøyaktige navnet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Nobody in this workspace is called “{given}”.</source>
      <translation>Ingen i dette arbeidsområdet heter «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>Give the exact name or e-mail address, as it was written when the person joined, or their id.</source>
      <translation>Oppgi det nøyaktige navnet eller e-postadressen, slik det ble skrevet da personen ble med, eller id-en.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/references.py" />
      <source>“{given}” can mean {several}: {candidates}.</source>
      <translation>«{given}» kan bety {several}: {candidates}.</translation>
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
      <translation>Det er ikke noe å pakke: ingen gruppe i utgaven {edition} kan vises.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A group has to have at least {limit} clusters; `workbench portfolio stats` shows which have.</source>
      <translation>En gruppe må ha minst {limit} klynger; `workbench portfolio stats` viser hvilke som har det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>The portfolio holds several editions: {known}.</source>
      <translation>Porteføljen inneholder flere utgaver: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Say with --edition of which one is meant.</source>
      <translation>Si med --edition hvilken som menes.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>A pack needs a title of at most {limit} characters.</source>
      <translation>En referansepakke må ha en tittel på høyst {limit} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Name the clusters in it and the year, e.g. “Danish clusters 2026”.</source>
      <translation>Nevn klyngene i den og året, f.eks. «Danske klynger 2026».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>This laptop has no reference portfolio “{given}”.</source>
      <translation>Denne maskinen har ingen referanseportefølje «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>`workbench reference list` shows those it has; `workbench reference add` takes one.</source>
      <translation>`workbench reference list` viser dem den har; `workbench reference add` legger til en.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>{path} is valid, but {name}, who signed it, is not on your trust list.</source>
      <translation>{path} er gyldig, men {name}, som signerte, står ikke på listen din over betrodde.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Compare the fingerprint and trust them (`workbench identity trust`), then take it again.</source>
      <translation>Sammenlign fingeravtrykket og merk personen som betrodd (`workbench identity trust`), og ta den inn på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” has no group “{given}”.</source>
      <translation>«{title}» har ingen gruppe «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>It has: {known}.</source>
      <translation>Den har: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>“{title}” is about the edition {theirs}, and the assessment about {ours}.</source>
      <translation>«{title}» gjelder utgaven {theirs}, og vurderingen gjelder {ours}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/referring.py" />
      <source>Ask for a pack of the assessment's edition.</source>
      <translation>Be om en referansepakke for vurderingens utgave.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>“{given}” is nobody to whom something is released.</source>
      <translation>«{given}» er ingen som noe frigis til.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose cluster, programme or public.</source>
      <translation>Velg cluster, programme eller public.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>There is nothing called “{given}” to release.</source>
      <translation>Det finnes ikke noe som heter «{given}» å frigi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Choose from {known}, a document's number or a question's id: `workbench forms show {edition}` lists them.</source>
      <translation>Velg blant {known}, et dokuments nummer eller et spørsmåls id: `workbench forms show {edition}` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>A text belongs to one item, and {items} needs none.</source>
      <translation>En tekst hører til ett punkt, og {items} trenger ingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Release one of {known} with --text at a time.</source>
      <translation>Frigi én av {known} med --text om gangen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} has no text yet, so there is nothing to release.</source>
      <translation>{item} har ingen tekst ennå, så det er ikke noe å frigi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Give it with --text.</source>
      <translation>Oppgi den med --text.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The text for {item} has {length} characters, and the profile has room for {limit}.</source>
      <translation>Teksten for {item} har {length} tegn, og profilen har plass til {limit}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>{item} is not released to anybody, so it can't be withdrawn.</source>
      <translation>{item} er ikke frigitt til noen, så det kan ikke trekkes tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Released: {known}.</source>
      <translation>Frigitt: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>The cluster has not released its name to the public, so there is no profile to write.</source>
      <translation>Klyngen har ikke frigitt navnet sitt til offentligheten, så det er ingen profil å skrive.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Write down what it agrees to: workbench release WS A --to public --items name,members …</source>
      <translation>Skriv ned hva den samtykker til: workbench release WS A --to public --items name,members …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>Leave the public profile out until it agrees; what it agrees to is written down by a command.</source>
      <translation>Utelat den offentlige profilen til klyngen samtykker; samtykket skrives ned med en kommando.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/releasing.py" />
      <source>nothing is</source>
      <translation>ingenting</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring.py" />
      <source>Something without a name</source>
      <translation>Noe uten navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} does not verify, so nothing is taken from it: {reason}</source>
      <translation>{path} består ikke kontrollen, så ingenting hentes fra den: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>`workbench verify {path}` says more; ask whoever sent it for the package as it was signed.</source>
      <translation>`workbench verify {path}` sier mer; be avsenderen om pakken slik den ble signert.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>{path} is about {what}, which this workspace does not know.</source>
      <translation>{path} gjelder {what}, som dette arbeidsområdet ikke kjenner.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>Restore from a snapshot or a colleague's workspace first; a package can fill in what is missing there.</source>
      <translation>Gjenopprett først fra et øyeblikksbilde eller en kollegas arbeidsområde; en pakke kan fylle inn det som mangler der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>An assessment</source>
      <translation>En vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_packages.py" />
      <source>a signature is not valid.</source>
      <translation>en signatur er ikke gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{name}: not on your trust list yet</source>
      <translation>{name}: står ikke på listen din over betrodde ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/restoring_shared.py" />
      <source>{each} is half written or was changed</source>
      <translation>{each} er bare delvis skrevet eller er endret</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Whoever keeps data for longer or shorter than usual says why.</source>
      <translation>Den som lagrer data lenger eller kortere enn vanlig, sier hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a reason with --reason, e.g. “renewal of the label in 2029”.</source>
      <translation>Oppgi en grunn med --reason, f.eks. «fornyelse av merket i 2029».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Write why, e.g. “renewal of the label in 2029”.</source>
      <translation>Skriv hvorfor, f.eks. «fornyelse av merket i 2029».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{day} is over already, so nothing can be kept until then.</source>
      <translation>{day} er allerede passert, så ingenting kan lagres til da.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Give a later day; what is not needed any more can be erased: `workbench erase WS CLUSTER --reason T`.</source>
      <translation>Oppgi en senere dag; det som ikke trengs lenger, kan slettes: `workbench erase WS CLUSTER --reason T`.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Choose a later day; what is not needed any more can be erased: Erase a cluster.</source>
      <translation>Velg en senere dag; det som ikke trengs lenger, kan slettes: Slett en klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>the day until which it is kept</source>
      <translation>dagen det lagres til</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>{name} was to be kept until {day}. Keep it longer, or erase it.</source>
      <translation>{name} skulle lagres til {day}. Lagre den lenger, eller slett den.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/retaining.py" />
      <source>{number} assessments have been kept as long as agreed, {name} among them.</source>
      <extracomment>For one: one assessment has been kept as long as agreed: {name}.</extracomment>
      <translation>
        <numerusform>én vurdering er lagret så lenge som avtalt: {name}.</numerusform>
        <numerusform>{number} vurderinger er lagret så lenge som avtalt, blant dem {name}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/retaining.py" />
      <source>Until {until}, the usual time</source>
      <translation>Til {until}, den vanlige tiden</translation>
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
      <translation>«{label}» {side} er navnet på det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} is like its name</source>
      <translation>«{label}» {side} ligner navnet på det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>“{label}” {side} says the same as its name</source>
      <translation>«{label}» {side} sier det samme som navnet på det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its left</source>
      <translation>til venstre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>above it</source>
      <translation>over</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>on its right</source>
      <translation>til høyre</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>below it</source>
      <translation>under</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>in front of it in its own cell</source>
      <translation>foran i samme celle</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but what does “{head}” over it mean?</source>
      <translation>men hva betyr «{head}» over?</translation>
    </message>
    <message>
      <location filename="../../workbench/application/retelling.py" />
      <source>but {reason}</source>
      <translation>men {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire was made for {cluster} {period}, not for this assessment of {own} {own_period}.</source>
      <translation>Dette spørreskjemaet er laget for {cluster} {period}, ikke for denne vurderingen av {own} {own_period}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Take it with the assessment that it was made for{hint}.</source>
      <translation>Ingenting ble endret. Ta det inn i vurderingen det er laget for{hint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Open the assessment that it was made for, and take it over there.</source>
      <translation>Ingenting ble endret. Åpne vurderingen det er laget for, og overta det der.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>This questionnaire asks by {given}; no crosswalk leads from it to {wanted}, the assessment's own.</source>
      <translation>Dette spørreskjemaet spør etter {given}; ingen overgang fører fra det til {wanted}, vurderingens egen utgave.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Nothing was changed. Export a new questionnaire and ask the cluster to copy its answers there.</source>
      <translation>Ingenting ble endret. Eksporter et nytt spørreskjema og be klyngen kopiere svarene sine dit.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>{path} is no questionnaire of ours: it has no Metadata sheet that says so.</source>
      <translation>{path} er ikke et av våre spørreskjemaer: det har ikke noe Metadata-ark som sier det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>Ask for the file that was filled in, saved as .xlsx; any other workbook can be imported too.</source>
      <translation>Be om filen som ble fylt ut, lagret som .xlsx; andre arbeidsbøker kan også importeres.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>questionnaire {name}</source>
      <translation>spørreskjema {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>mark that was talked about</source>
      <translation>merking som er tatt opp</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>: `--assessment {other}`</source>
      <translation>: `--assessment {other}`</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returning.py" />
      <source>another cluster</source>
      <translation>en annen klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/application/returns.py" />
      <source>our own questionnaire</source>
      <translation>vårt eget spørreskjema</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It can be read in more than one way</source>
      <translation>Den kan leses på mer enn én måte</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It names other cells: a heading, a label, a note.</source>
      <translation>Den navngir andre celler: en overskrift, en etikett, et notat.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is about another cluster.</source>
      <translation>Den gjelder en annen klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>It is of another year, and can't be read.</source>
      <translation>Den gjelder et annet år og kan ikke leses.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>You left it out.</source>
      <translation>Du utelot den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>{reading}, of {period}</source>
      <translation>{reading}, fra {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>A figure of {period}: kept as that year's.</source>
      <translation>Et tall fra {period}: beholdes som det årets.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/reviewing.py" />
      <source>or¦between ways to read a cell</source>
      <translation>eller</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>You are not among the assessors who score this assessment.</source>
      <translation>Du er ikke blant assessorene som setter nivåer i denne vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Ask its lead to let you join as lead, co-assessor or third assessor.</source>
      <translation>Be den ledende assessoren om å få bli med som ledende assessor, medassessor eller tredje assessor.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Your levels are locked: a change of {indicator} is a revision that needs its reason.</source>
      <translation>Nivåene dine er låst: en endring av {indicator} er en revisjon som må ha en grunn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/scoring.py" />
      <source>Give the level again with why it changes, in five characters or more; what you first thought stays in the story.</source>
      <translation>Gi nivået igjen med hvorfor det endres, med minst fem tegn; det du først tenkte, blir stående i historien.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Nobody on your trust list is called “{given}”.</source>
      <translation>Ingen på listen din over betrodde heter «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give an age recipient (age1…), a file me.crt, or the name or e-mail of somebody whom you trust.</source>
      <translation>Oppgi en age-mottaker (age1…), en fil me.crt, eller navnet eller e-posten til en du stoler på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>The certificate of {name} names no key to seal for.</source>
      <translation>Sertifikatet til {name} nevner ingen nøkkel å forsegle for.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Ask them for the file me.crt of their laptop: it does.</source>
      <translation>Be om filen me.crt fra maskinen deres: den gjør det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>“{given}” can mean {count} people on your trust list: {candidates}.</source>
      <translation>«{given}» kan bety {count} personer på listen din over betrodde: {candidates}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Give the e-mail address, or the file me.crt.</source>
      <translation>Oppgi e-postadressen, eller filen me.crt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>{path} is not signed, or not as it was signed: {reason}</source>
      <translation>{path} er ikke signert, eller ikke slik den ble signert: {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first: `workbench sign`. Only what nobody can change any more is sealed.</source>
      <translation>Signer den først: `workbench sign`. Bare det ingen kan endre lenger, forsegles.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Sign it first. Only what nobody can change any more is sealed.</source>
      <translation>Signer den først. Bare det ingen kan endre lenger, forsegles.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/sealing.py" />
      <source>Choose another name or folder.</source>
      <translation>Velg et annet navn eller en annen mappe.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>{name} works on this laptop already.</source>
      <translation>{name} arbeider allerede på denne maskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Choose them in the list of those who share it.</source>
      <translation>Velg personen i listen over dem som deler den.</translation>
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
      <translation>Bringer det som er nytt, til {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/seating.py" />
      <source>Taking what is new from them …</source>
      <translation>Henter det som er nytt, fra dem …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>The program does not do here what it should: {what}.</source>
      <translation>Programmet virker ikke som det skal her: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/selftesting.py" />
      <source>Install it anew; if that does not help, send us what `workbench selftest` says.</source>
      <translation>Installer det på nytt; hvis det ikke hjelper, send oss det `workbench selftest` sier.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Colleagues do not differ on “{field}”.</source>
      <translation>Kolleger er ikke uenige om «{field}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>`workbench conflicts WS A` lists what they differ on.</source>
      <translation>`workbench conflicts WS A` viser hva de er uenige om.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>It was settled meanwhile: nothing more is to be done.</source>
      <translation>Det ble avgjort i mellomtiden: det er ikke mer å gjøre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Settling “{field}” needs its reason.</source>
      <translation>Å avgjøre «{field}» krever en grunn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Say why with --why, in five characters or more.</source>
      <translation>Si hvorfor med --why, med minst fem tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Write why, in five characters or more.</source>
      <translation>Skriv hvorfor, med minst fem tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>“{field}” is settled by one of the values that were given.</source>
      <translation>«{field}» avgjøres med en av verdiene som er oppgitt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>Choose from: {values}.</source>
      <translation>Velg blant: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>the choice for “{title}”</source>
      <translation>valget for «{title}»</translation>
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
      <translation>ingenting</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>this laptop</source>
      <translation>denne maskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>your other laptop</source>
      <translation>den andre maskinen din</translation>
    </message>
    <message>
      <location filename="../../workbench/application/settling.py" />
      <source>their laptop</source>
      <translation>maskinen deres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>No address was given.</source>
      <translation>Ingen adresse er oppgitt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shared_places.py" />
      <source>Type the path of a folder, or an address such as https://cloud.example.org/dav/assessors.</source>
      <translation>Skriv stien til en mappe, eller en adresse som https://cloud.example.org/dav/assessors.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/sharing.py" />
      <source>{number} other changes</source>
      <extracomment>For one: other change</extracomment>
      <translation>
        <numerusform>én annen endring</numerusform>
        <numerusform>{number} andre endringer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/sharing.py" />
      <source>{changes} from you, on another laptop</source>
      <translation>{changes} fra deg, på en annen maskin</translation>
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
      <translation>Vurderingen har ikke noe funn eller tiltak {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Give a number as the report prints it: {known}.</source>
      <translation>Oppgi et nummer slik rapporten skriver det: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>The short form of {number} has {length} characters, and the summary page has room for {room}.</source>
      <translation>Kortformen av {number} har {length} tegn, og sammendragssiden har plass til {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>Shorten it; the whole text stands further on in the report anyway.</source>
      <translation>Kort den ned; hele teksten står uansett lenger bak i rapporten.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/shortening.py" />
      <source>short form of {number}</source>
      <translation>kortform av {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>{path} does not say which person it belongs to, as it was made elsewhere.</source>
      <translation>{path} sier ikke hvilken person den tilhører, siden den er laget et annet sted.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>Give --person with your person id (`workbench identity show` on your first laptop).</source>
      <translation>Oppgi --person med person-id-en din (`workbench identity show` på den første maskinen din).</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no person id.</source>
      <translation>«{given}» er ingen person-id.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It looks like 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` gave it.</source>
      <translation>Den ser ut som 01890a5d-ac96-774b-bcce-b302099a8057; `workbench init --json` ga den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>“{given}” is no address of a time stamp authority.</source>
      <translation>«{given}» er ingen adresse til en tidsstempeltjeneste.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>It starts with http:// or https://; whoever runs the authority tells it.</source>
      <translation>Den begynner med http:// eller https://; den som driver tjenesten, kan oppgi den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}; what you signed was finished at {finished}. If that is not right, set the clock and sign a fresh copy: the time stays in the signature.</source>
      <translation>Klokken på denne datamaskinen viser {now}; det du signerte, ble ferdig {finished}. Stemmer ikke det, still klokken og signer en ny kopi: tiden blir stående i signaturen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/signing.py" />
      <source>This computer's clock says {now}, earlier than a signature that was there before yours: one of the two clocks is wrong. If it is yours, set it right and sign a fresh copy.</source>
      <translation>Klokken på denne datamaskinen viser {now}, tidligere enn en signatur som var der før din: en av de to klokkene går feil. Er det din, still den riktig og signer en ny kopi.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>No shared place is known yet.</source>
      <translation>Ikke noe fellesområde er kjent ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Give it once: `workbench sync WS --hub URL`; the help page shared-place.md shows what a URL can be.</source>
      <translation>Oppgi det én gang: `workbench sync WS --hub URL`; hjelpesiden shared-place.md viser hva en URL kan være.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Choose one under Sync.</source>
      <translation>Velg et under Synk.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>Looking what is new …</source>
      <translation>Ser etter nytt …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/syncing.py" />
      <source>{each} in it is half written or was changed.</source>
      <translation>{each} i den er bare delvis skrevet eller er endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A signed package</source>
      <translation>En signert pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>A piece of evidence</source>
      <translation>Et dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} ({sha256}…) is not what it was said to be, or sealed for others.</source>
      <translation>{what} ({sha256}…) er ikke det som er oppgitt, eller er forseglet for andre.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>Taking evidence: {what} of {count} …</source>
      <translation>Henter dokumenter: {what} av {count} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/taking_files.py" />
      <source>{what} was not taken: {sentence}</source>
      <translation>{what} ble ikke tatt inn: {sentence}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>Nothing is lost, and which answer is the newest does not depend on it.</source>
      <translation>Ingenting er tapt, og hvilket svar som er nyest, avhenger ikke av det.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock was set back by {minutes} minutes while the window was open. {safe}</source>
      <translation>Klokken på denne maskinen ble stilt {minutes} minutter tilbake mens vinduet var åpent. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}, but your last entry was saved at {shown2}: the clock was set back, or its zone changed. {safe} Set it right before you sign.</source>
      <translation>Klokken på denne maskinen viser {shown}, men den siste oppføringen din ble lagret {shown2}: klokken er stilt tilbake, eller tidssonen er endret. {safe} Still den riktig før du signerer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>This laptop's clock says {shown}; your last entry is of {shown2}. {safe} If that is not today's date, set the clock right before you sign.</source>
      <translation>Klokken på denne maskinen viser {shown}; den siste oppføringen din er fra {shown2}. {safe} Hvis det ikke er dagens dato, still klokken riktig før du signerer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/timekeeping.py" />
      <source>An entry here bears the time {shown}, this laptop's clock says {shown2}: this clock or the one of the laptop that wrote it is wrong, or its zone. {safe} Compare them before you sign.</source>
      <translation>En oppføring her har tidspunktet {shown}, klokken på denne maskinen viser {shown2}: denne klokken eller den på maskinen som skrev oppføringen, går feil eller har feil tidssone. {safe} Sammenlign dem før du signerer.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>{path} is there already.</source>
      <translation>{path} finnes allerede.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give another name with --out, so that nobody's work is overwritten.</source>
      <translation>Oppgi et annet navn med --out, så ingens arbeid blir overskrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>“{given}” is no code of a language.</source>
      <translation>«{given}» er ingen språkkode.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/translating.py" />
      <source>Give two letters, e.g. sv, nb, da or fi, other than the edition's own {own}.</source>
      <translation>Oppgi to bokstaver, f.eks. sv, nb, da eller fi, andre enn utgavens egen {own}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>The certificate of {name} has another fingerprint than the one that was given: {spoken}.</source>
      <translation>Sertifikatet til {name} har et annet fingeravtrykk enn det som ble oppgitt: {spoken}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It was not trusted. Ask its owner for the certificate again, on another way than the first time.</source>
      <translation>Det ble ikke godtatt. Be eieren om sertifikatet på nytt, på en annen måte enn første gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>No certificate on your trust list has the fingerprint {given}.</source>
      <translation>Ingen sertifikater på listen din over betrodde har fingeravtrykket {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>`workbench identity list` shows them all; give one whole, or enough of its beginning.</source>
      <translation>`workbench identity list` viser alle; oppgi et helt, eller nok av begynnelsen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>Choose one of the list.</source>
      <translation>Velg et fra listen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} vouches for others: whoever it gives a certificate is trusted as well.</source>
      <translation>{name} går god for andre: den som får sertifikat derfra, er også betrodd.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>You said before that this certificate of {name} is not to be relied on.</source>
      <translation>Du har tidligere sagt at dette sertifikatet for {name} ikke er til å stole på.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>It ended on {day}; only what was signed before is valid.</source>
      <translation>Det utløp {day}; bare det som ble signert før det, er gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/trusting.py" />
      <source>{name} had another certificate until now. Ask why before you trust the new one.</source>
      <translation>{name} har hatt et annet sertifikat til nå. Spør hvorfor før du stoler på det nye.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was exported; whoever has it has to delete it</source>
      <translation>den ble eksportert; den som har den, må slette den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was signed and may have been given out; a signature can't be taken back</source>
      <translation>den ble signert og kan være utlevert; en signatur kan ikke tas tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sealed and may have been sent; whoever it was sealed for can open it</source>
      <translation>den ble forseglet og kan være sendt; den som den er forseglet for, kan åpne den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was printed; the paper has to be destroyed</source>
      <translation>den ble skrevet ut; papiret må makuleres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is a copy of the whole workspace; open it with this program, or delete it</source>
      <translation>den er en kopi av hele arbeidsområdet; åpne den med dette programmet, eller slett den</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was sent to colleagues, sealed; their workspaces erase it once both have synced</source>
      <translation>den ble sendt forseglet til kolleger; arbeidsområdene deres sletter den når begge har synkronisert</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>all that was held was exported; whoever has it has to delete it</source>
      <translation>alt som var lagret, ble eksportert; den som har det, må slette det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>worked on it and may have a copy; bringing back from this workspace carries the erasure there</source>
      <translation>har arbeidet med den og kan ha en kopi; gjenoppretting fra dette arbeidsområdet tar slettingen med dit</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it was written to from there; open the copy there and bring back from this workspace</source>
      <translation>det ble skrevet til den derfra; åpne kopien der og gjenopprett fra dette arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>{name} of {day}</source>
      <translation>{name} fra {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>what stays speaks of the same file</source>
      <translation>det som blir igjen, viser til samme fil</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Traces on the disk</source>
      <translation>Spor på disken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>the disk may keep parts of the old file until it writes over them, and so may backups of the whole disk</source>
      <translation>disken kan ha deler av den gamle filen til den skriver over dem, og det kan også sikkerhetskopier av hele disken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it is on your trust list, so that packages can be verified</source>
      <translation>det står på listen din over betrodde, så pakker kan kontrolleres</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Another file or laptop of yours</source>
      <translation>En annen fil eller maskin du har</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>it names what is erased; change it there by hand, the history keeps it</source>
      <translation>det slettede nevnes der; endre det for hånd, historikken beholder det</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>Certificate {spoken} …</source>
      <translation>Sertifikat {spoken} …</translation>
    </message>
    <message>
      <location filename="../../workbench/application/unreached.py" />
      <source>The report on paper</source>
      <translation>Rapporten på papir</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Worded otherwise</source>
      <translation>Annen ordlyd</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Known by another name</source>
      <translation>Kjent under et annet navn</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed from several</source>
      <translation>Beregnet av flere</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Computed anew</source>
      <translation>Beregnet på nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Asked in parts now: to be answered again</source>
      <translation>Stilles nå i deler: må besvares på nytt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} reworded</source>
      <extracomment>For one: {number} reworded</extracomment>
      <translation>
        <numerusform>ett omformulert</numerusform>
        <numerusform>{number} omformulert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} renamed</source>
      <extracomment>For one: {number} renamed</extracomment>
      <translation>
        <numerusform>ett med nytt navn</numerusform>
        <numerusform>{number} med nytt navn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} merged</source>
      <extracomment>For one: {number} merged</extracomment>
      <translation>
        <numerusform>ett slått sammen</numerusform>
        <numerusform>{number} slått sammen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} rescaled</source>
      <extracomment>For one: {number} rescaled</extracomment>
      <translation>
        <numerusform>ett omregnet</numerusform>
        <numerusform>{number} omregnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} split</source>
      <extracomment>For one: {number} split</extracomment>
      <translation>
        <numerusform>ett delt</numerusform>
        <numerusform>{number} delt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} new</source>
      <extracomment>For one: {number} new</extracomment>
      <translation>
        <numerusform>ett nytt</numerusform>
        <numerusform>{number} nye</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} dropped</source>
      <extracomment>For one: {number} dropped</extracomment>
      <translation>
        <numerusform>ett fjernet</numerusform>
        <numerusform>{number} fjernet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} questions ask the same</source>
      <extracomment>For one: question asks the same</extracomment>
      <translation>
        <numerusform>ett spørsmål er uendret</numerusform>
        <numerusform>{number} spørsmål er uendret</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{points} of {points_max} points</source>
      <translation>{points} av {points_max} poeng</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Level {level} for {indicator} → {target}. {why}</source>
      <translation>Nivå {level} for {indicator} → {target}. {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Levels: {told}.</source>
      <translation>Nivåer: {told}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{scored} of {scorable} indicators scored</source>
      <translation>{scored} av {scorable} indikatorer vurdert</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Upgraded from {before} to {after}.</source>
      <translation>Oppgradert fra {before} til {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>An upgrade would lead from {before} to {after}.</source>
      <translation>En oppgradering ville føre fra {before} til {after}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no level</source>
      <translation>ikke noe nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}.</source>
      <translation>Besvart: {one}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one} → {other}.</source>
      <translation>Besvart: {one} → {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Answered: {one}; not carried over.</source>
      <translation>Besvart: {one}; ikke ført over.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} kept</source>
      <extracomment>For one: {number} kept</extracomment>
      <translation>
        <numerusform>ett beholdt</numerusform>
        <numerusform>{number} beholdt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} carried to another scale or number</source>
      <extracomment>For one: {number} carried to another scale or number</extracomment>
      <translation>
        <numerusform>ett ført over til en annen skala eller et annet nummer</numerusform>
        <numerusform>{number} ført over til en annen skala eller et annet nummer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>{number} lost</source>
      <extracomment>For one: {number} lost</extracomment>
      <translation>
        <numerusform>ett tapt</numerusform>
        <numerusform>{number} tapt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Not asked any more; the answers stay in the history</source>
      <translation>Stilles ikke lenger; svarene blir stående i historikken</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result before: {result}</source>
      <translation>Resultat før: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Result after:  {result}</source>
      <translation>Resultat etter: {result}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>To be looked at once under the new wording: {questions}</source>
      <translation>Må ses på én gang med den nye ordlyden: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>Colleagues differ on these, agree first: {questions}</source>
      <translation>Kolleger er uenige om disse, bli enige først: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}; and {more} more.</source>
      <translation>Nye: {questions}; og {more} til.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>New: {questions}.</source>
      <translation>Nye: {questions}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrade_words.py" />
      <source>no other changes</source>
      <translation>ingen andre endringer</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>The assessment has changed since the upgrade was planned.</source>
      <translation>Vurderingen er endret siden oppgraderingen ble planlagt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Nothing was changed. Look at the upgrade again.</source>
      <translation>Ingenting ble endret. Se på oppgraderingen på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Colleagues differ on {fields}: the upgrade would choose between them.</source>
      <translation>Kolleger er uenige om {fields}: oppgraderingen ville velge mellom dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Agree on these first, then upgrade.</source>
      <translation>Bli enige om disse først, og oppgrader deretter.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Assessors have locked their levels: an upgrade would change what they first thought.</source>
      <translation>Assessorer har låst nivåene sine: en oppgradering ville endre det de først mente.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Finish the assessment on its edition; the next one begins on the new edition.</source>
      <translation>Fullfør vurderingen i utgaven den er i; den neste begynner i den nye utgaven.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>Upgraded from {from_}.</source>
      <translation>Oppgradert fra {from_}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>upgrade to {to}</source>
      <translation>oppgradering til {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>{count} confirmed answers</source>
      <translation>{count} bekreftede svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/upgrading.py" />
      <source>confirmed answer</source>
      <translation>bekreftet svar</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>No valid signature in {path} was made with a certificate of the fingerprint {fingerprint}.</source>
      <translation>Ingen gyldig signatur i {path} er laget med et sertifikat med fingeravtrykket {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/verifying.py" />
      <source>Check the package again and choose one of its signers.</source>
      <translation>Kontroller pakken på nytt og velg en av underskriverne.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>There is no version {given} of this assessment.</source>
      <translation>Det finnes ingen versjon {given} av denne vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Finalised so far: {known}.</source>
      <translation>Ferdigstilt til nå: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Version {given} was finalised twice, with different content.</source>
      <translation>Versjon {given} er ferdigstilt to ganger, med ulikt innhold.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/versions.py" />
      <source>Agree with your colleague which one counts, and finalise a revision of it.</source>
      <translation>Bli enig med kollegaen din om hvilken som gjelder, og ferdigstill en revisjon av den.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>{given} minutes are no time for “{what}”.</source>
      <translation>{given} minutter er ingen tid for «{what}».</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>Give a whole number of minutes from 1 to {most}.</source>
      <translation>Oppgi et helt antall minutter fra 1 til {most}.</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>the days of the visit</source>
      <translation>besøksdagene</translation>
    </message>
    <message>
      <location filename="../../workbench/application/visiting.py" />
      <source>The visit</source>
      <translation>Besøket</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/duties.py" />
      <source>{number} entries</source>
      <extracomment>For one: entry</extracomment>
      <translation>
        <numerusform>én oppføring</numerusform>
        <numerusform>{number} oppføringer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Line {number} is no JSON object: {reason}.</source>
      <translation>Linje {number} er ikke et JSON-objekt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/interview.py" />
      <source>Write one object on each line, e.g. {{"question": "members_total", "value": 85}}.</source>
      <translation>Skriv ett objekt på hver linje, f.eks. {{"question": "members_total", "value": 85}}.</translation>
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
      <translation>En passfrase trengs, og det finnes ingen terminal å spørre i.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Give {option} FILE, or set {variable}.</source>
      <translation>Oppgi {option} FILE, eller sett {variable}.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>The two passphrases differ.</source>
      <translation>De to passfrasene er ulike.</translation>
    </message>
    <message>
      <location filename="../../workbench/cli/secrets.py" />
      <source>Run the command again and type the same one twice; nothing was changed.</source>
      <translation>Kjør kommandoen på nytt og skriv den samme to ganger; ingenting ble endret.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/cli/syncing.py" />
      <source>{number} values</source>
      <extracomment>For one: value</extracomment>
      <translation>
        <numerusform>én verdi</numerusform>
        <numerusform>{number} verdier</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>{equal} of {n} levels are equal, {within_one} lie at most one apart.</source>
      <translation>{equal} av {n} nivåer er like, {within_one} ligger høyst ett fra hverandre.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>All levels are the same, so neither kappa nor alpha is defined: read the share alone.</source>
      <translation>Alle nivåer er like, så verken kappa eller alfa er definert: les bare andelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>One of you gave the same level throughout, so kappa is 0 whatever the other gave: read the share.</source>
      <translation>En av dere satte samme nivå hele veien, så kappa er 0 uansett hva den andre satte: les andelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Close agreement: beyond what chance would give.</source>
      <translation>God enighet: mer enn tilfeldigheter ville gi.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval reaches down to {low}, so it may well be weaker.</source>
      <translation>Intervallet går ned til {low}, så den kan godt være svakere.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Nearly all levels are the same: then kappa and alpha are low even where assessors agree, and the share says more.</source>
      <translation>Nesten alle nivåer er like: da er kappa og alfa lave selv der assessorene er enige, og andelen sier mer.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>No interval can be told: what was given varies too little.</source>
      <translation>Ikke noe intervall kan oppgis: nivåene varierer for lite.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Fair agreement: good enough for tentative conclusions, short of the usual bar of 0.80.</source>
      <translation>Rimelig enighet: god nok til foreløpige konklusjoner, under den vanlige grensen på 0,80.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>With {few} the figure is too unsure for an interval.</source>
      <translation>Med {few} er tallet for usikkert til et intervall.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>The interval shows how far the figure would move with other indicators of the same kind.</source>
      <translation>Intervallet viser hvor mye tallet ville flytte seg med andre indikatorer av samme slag.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/agreement.py" />
      <source>Weak agreement: the anchors seem to be read differently. Talk about how before agreeing on levels.</source>
      <translation>Svak enighet: nivåbeskrivelsene ser ut til å leses ulikt. Snakk om hvordan før dere enes om nivåer.</translation>
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
      <translation>Klasseinndelingen {where} har {count} feil; den første på linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Mend them; the help page about portfolios shows how bands are written.</source>
      <translation>Rett dem; hjelpesiden om porteføljer viser hvordan klasser skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/bands.py" />
      <source>Bounds are at most {most} whole numbers from 1 that rise.</source>
      <translation>Grensene er høyst {most} stigende hele tall fra 1.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>higher</source>
      <translation>høyere</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>lower</source>
      <translation>lavere</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{moved} moved, {down} down and {up} up</source>
      <translation>{moved} ble endret, {down} ned og {up} opp</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You score {value} than what is agreed: by {level_text} levels on average, between {level_text2} and {level_text3}.</source>
      <translation>Du setter {value} nivåer enn de omforente: med {level_text} nivåer i snitt, mellom {level_text2} og {level_text3}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>{n} levels of {assessment_words}: {moved}.</source>
      <translation>{n} nivåer fra {assessment_words}: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>The consensus is no truth, and you had a part in it: the figures say how you score before you talk, against what all of you then agreed on.</source>
      <translation>De omforente nivåene er ingen fasit, og du var med på å sette dem: tallene sier hvilke nivåer du setter før dere snakker sammen, mot det dere alle deretter ble enige om.</translation>
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
      <translation>hvert av dem ble det omforente</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>It can't be told yet whether you lean: that takes {fewest} assessments at least, and {there}.</source>
      <translation>Det kan ikke sies ennå om du har en tendens: det krever minst {fewest} vurderinger, og {there}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>No leaning can be told: on average you may score anything from {level_text} to {level_text2} levels beside what is agreed.</source>
      <translation>Ingen tendens å se: i snitt kan du ligge alt fra {level_text} til {level_text2} nivåer fra de omforente.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the sections a leaning can be told.</source>
      <translation>Det er ingen tendens å se i noen del.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>In none of the indicators a leaning can be told.</source>
      <translation>Det er ingen tendens å se i noen indikator.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>You lean in {words}.</source>
      <translation>Du har en tendens i {words}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there is one</source>
      <translation>det finnes én</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/calibration.py" />
      <source>there are {n}</source>
      <translation>det finnes {n}</translation>
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
      <translation>«{text}» for {field} kan bety {one} eller {other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>Write it as {plain_one} or {plain_other}.</source>
      <translation>Skriv det som {plain_one} eller {plain_other}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/entries.py" />
      <source>{fault} {advice} Your entry is kept.</source>
      <translation>{fault} {advice} Det du skrev, er beholdt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>{path} is no list of members: {reason}.</source>
      <translation>{path} er ingen medlemsliste: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/member_lists.py" />
      <source>Save it as CSV in UTF-8, one member a line, with a column “name” and, where known, “org_no”.</source>
      <translation>Lagre den som CSV i UTF-8, ett medlem per linje, med en kolonne «name» og, der det er kjent, «org_no».</translation>
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
      <translation>{name} har ikke gitt habilitetserklæring ennå.</translation>
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
      <translation>én til må bli med</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{missing} more have to join</source>
      <translation>{missing} til må bli med</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>The edition asks for {least} who score: {more}.</source>
      <translation>Utgaven krever {least} som setter nivåer: {more}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>Nobody leads this assessment.</source>
      <translation>Ingen leder denne vurderingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/people.py" />
      <source>{names} lead this assessment; one of them should.</source>
      <translation>{names} leder denne vurderingen; bare én av dem bør gjøre det.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>The policy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Programkravet {where} har {count} feil; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>Mend it; the help page about portfolios shows how a policy is written.</source>
      <translation>Rett den opp; hjelpesiden om porteføljer viser hvordan et programkrav skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>A requirement names either a day (by) or months after entry (within_months).</source>
      <translation>Et krav angir enten en dag (by) eller måneder etter opptak (within_months).</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>within_months is a number of months from 0.</source>
      <translation>within_months er et antall måneder fra 0.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/programmes.py" />
      <source>{key} is a day like 2027-06-30, not “{given}”.</source>
      <translation>{key} er en dag som 2027-06-30, ikke «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>The edition {edition} has no indicator {indicator}.</source>
      <translation>Utgaven {edition} har ingen indikator {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Did you mean {nearest}? `workbench forms show {edition}` lists them all.</source>
      <translation>Mente du {nearest}? `workbench forms show {edition}` viser alle.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>{given} is no level of indicator {indicator}.</source>
      <translation>{given} er ikke noe nivå for indikator {indicator}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give a whole level from 0 to {highest}.</source>
      <translation>Oppgi et helt nivå fra 0 til {highest}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} gets no level: it passes or fails by its figures, or is the sum of its parts.</source>
      <translation>Indikator {indicator} får ikke noe nivå: den avgjøres av tallene sine, eller er summen av delene.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Answer its questions, or score its parts, instead.</source>
      <translation>Svar på spørsmålene, eller sett nivåer for delene, i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Indicator {indicator} can't be called not applicable like this.</source>
      <translation>Indikator {indicator} kan ikke settes til ikke aktuelt på denne måten.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/scores.py" />
      <source>Give the reason, in five characters or more, or a level where the edition leaves no choice.</source>
      <translation>Oppgi grunnen, med minst fem tegn, eller et nivå der utgaven ikke gir noe valg.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>The strategy {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Strategien {where} har {count} feil; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Mend it; the help page about portfolios shows how a strategy is written.</source>
      <translation>Rett den opp; hjelpesiden om porteføljer viser hvordan en strategi skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/specialisation.py" />
      <source>Two domains are called “{id}”.</source>
      <translation>To områder heter «{id}».</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>The structure {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Strukturen {where} har {count} feil; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>Mend it; the help page about portfolios shows how a structure is written.</source>
      <translation>Rett den opp; hjelpesiden om porteføljer viser hvordan en struktur skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/structure.py" />
      <source>“{name}” would come from itself: merges lead forward in time.</source>
      <translation>«{name}» ville komme fra seg selv: sammenslåinger går fremover i tid.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its title has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: tittelen har {length} tegn, og sammendragssiden har plass til {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/summary.py" />
      <source>{number}: its text has {length} characters, and the summary page has room for {room}.</source>
      <translation>{number}: teksten har {length} tegn, og sammendragssiden har plass til {room}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>The value chain {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Verdikjeden {where} har {count} feil; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Mend it; the help page about portfolios shows how a value chain is written.</source>
      <translation>Rett den opp; hjelpesiden om porteføljer viser hvordan en verdikjede skrives.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/value_chains.py" />
      <source>Two segments have the id “{id}”.</source>
      <translation>To segmenter har id-en «{id}».</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} asks for {wanted}, but {given} was given.</source>
      <translation>{field} krever {wanted}, men {given} ble oppgitt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Give {wanted}, e.g. {example}.</source>
      <translation>Oppgi {wanted}, f.eks. {example}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} is {given}, outside {range}.</source>
      <translation>{field} er {given}, utenfor {range}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Check the figure; if it is right, say it in the note and leave the answer blank.</source>
      <translation>Sjekk tallet; hvis det er riktig, skriv det i notatet og la svaret stå tomt.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>{field} has no choice {given}.</source>
      <translation>{field} har ikke noe alternativ {given}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Choose one of: {choices}.</source>
      <translation>Velg en av: {choices}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>“{state}” is no answer to {field}: the edition asks for a real one.</source>
      <translation>«{state}» er ikke noe svar på {field}: utgaven krever et ordentlig svar.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Answer it, or leave it blank until you can.</source>
      <translation>Svar, eller la det stå tomt til du kan.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>The text for {field} {fault}.</source>
      <translation>Teksten for {field} {fault}.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>Shorten it or take these characters out.</source>
      <translation>Kort den ned, eller fjern disse tegnene.</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a whole number</source>
      <translation>et helt tall</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a number</source>
      <translation>et tall</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a percentage from 0 to 100</source>
      <translation>en prosentsats fra 0 til 100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>an amount of money</source>
      <translation>et beløp</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a date</source>
      <translation>en dato</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>one of its choices</source>
      <translation>et av alternativene</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>a list of its choices</source>
      <translation>en liste med alternativer</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>yes or no</source>
      <translation>ja eller nei</translation>
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
      <translation>inneholder kontrolltegn som ikke kan vises</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>what a figure can be</source>
      <translation>det et tall kan være</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 and above</source>
      <translation>0 og oppover</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>0 to 100</source>
      <translation>0 til 100</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>the {places} decimals that {currency} has</source>
      <translation>de {places} desimalene som {currency} har</translation>
    </message>
    <message>
      <location filename="../../workbench/domain/values.py" />
      <source>any</source>
      <translation>hva som helst</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the figures of its column may be marks or ticks</source>
      <translation>tallene i kolonnen kan være karakterer eller kryss</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows sum up to 100 as shares do</source>
      <translation>radene summerer til 100, slik andeler gjør</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the rows are more than their whole</source>
      <translation>radene er mer enn helheten</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/agreement.py" />
      <source>the amounts do not stand in the same scale</source>
      <translation>beløpene står ikke i samme skala</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the cell says that it is not exact</source>
      <translation>men cellen sier at den ikke er nøyaktig</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>the indicator's number agrees</source>
      <translation>indikatorens nummer stemmer</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>others of its table stand beside it</source>
      <translation>andre i samme tabell står ved siden av</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>its heads say the rest</source>
      <translation>overskriftene sier resten</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another indicator's number stands there</source>
      <translation>men der står nummeret til en annen indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told as a target, a share or somebody else's</source>
      <translation>men det oppgis som et mål, en andel eller noen andres</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it may be of a part, of another time, or told by the month</source>
      <translation>men det kan gjelde en del, en annen tid eller oppgis per måned</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but its row is about something else</source>
      <translation>men raden handler om noe annet</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another column or row of figures is the one that answers</source>
      <translation>men en annen kolonne eller rad med tall er den som svarer</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the section is about something else</source>
      <translation>men delen handler om noe annet</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing names the table that it belongs to</source>
      <translation>men ingenting navngir tabellen som det hører til</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it is told of another span of time</source>
      <translation>men det oppgis for et annet tidsrom</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the unit is another</source>
      <translation>men enheten er en annen</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but labels mostly stand on another side</source>
      <translation>men etikettene står mest på en annen side</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but the figure is unlikely</source>
      <translation>men tallet er usannsynlig</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but nothing says whether it stands in thousands</source>
      <translation>men ingenting sier om det står i tusen</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but another cell says it more clearly</source>
      <translation>men en annen celle sier det tydeligere</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/assigning.py" />
      <source>but it contradicts another figure</source>
      <translation>men det motsier et annet tall</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/hidden.py" />
      <source>its row or column is hidden, or a merged cell covers it</source>
      <translation>raden eller kolonnen er skjult, eller en sammenslått celle dekker den</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>{path} is no mapping of a workbook's layout: {reason}.</source>
      <translation>{path} er ingen tilordning av et arbeidsbokoppsett: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/mapping.py" />
      <source>Take one that `workbench import --json` gave under “mapping”, saved as YAML.</source>
      <translation>Bruk en som `workbench import --json` ga under «mapping», lagret som YAML.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/periods.py" />
      <source>a figure of the chosen year stands in the same row</source>
      <translation>et tall for det valgte året står i samme rad</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>{path} is a table of several clusters, and none of them is “{wanted}”.</source>
      <translation>{path} er en tabell over flere klynger, og ingen av dem er «{wanted}».</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Give --row with one of: {known}.</source>
      <translation>Oppgi --row med en av: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>It has {known}. Name the cluster as the table does, or take the table over as a batch.</source>
      <translation>Den har {known}. Skriv klyngenavnet slik tabellen gjør, eller overta hele tabellen samlet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>The row of “{wanted}” in {path} is empty: it answered nothing.</source>
      <translation>Raden for «{wanted}» i {path} er tom: klyngen svarte ikke på noe.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/planning.py" />
      <source>Nothing can be taken over from it: ask the cluster for its figures.</source>
      <translation>Ingenting kan overtas fra den: be klyngen om tallene.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is no Excel workbook (.xlsx): {reason}.</source>
      <translation>{path} er ingen Excel-arbeidsbok (.xlsx): {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice and save it as .xlsx.</source>
      <translation>Åpne den i Excel eller LibreOffice og lagre den som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is refused: {reason}.</source>
      <translation>{path} avvises: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Ask its owner for a clean copy, or copy its cells into a new workbook.</source>
      <translation>Be eieren om en ren kopi, eller kopier cellene til en ny arbeidsbok.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} could not be read: {reason}.</source>
      <translation>{path} kunne ikke leses: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, save it under a new name as .xlsx, and try again.</source>
      <translation>Åpne den i Excel eller LibreOffice, lagre den under et nytt navn som .xlsx, og prøv igjen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is protected by a password, so nothing in it can be read.</source>
      <translation>{path} er beskyttet med et passord, så ingenting i den kan leses.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel with the password, take it away under File, Info, Protect Workbook, and save it.</source>
      <translation>Åpne den i Excel med passordet, fjern det under Fil, Informasjon, Beskytt arbeidsbok, og lagre.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a workbook in {kind}.</source>
      <translation>{path} er en arbeidsbok i {kind}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel or LibreOffice, choose Save As, take the type Excel Workbook (.xlsx), and give that file.</source>
      <translation>Åpne den i Excel eller LibreOffice, velg Lagre som, bruk typen Excel-arbeidsbok (.xlsx), og oppgi den filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a document of Apple Numbers, Pages or Keynote.</source>
      <translation>{path} er et dokument fra Apple Numbers, Pages eller Keynote.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Numbers, choose File, Export To, Excel, and give that file.</source>
      <translation>Åpne det i Numbers, velg Arkiv, Eksporter til, Excel, og oppgi den filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a table as plain text (.csv), in which decimal commas, dates and letters can be misread.</source>
      <translation>{path} er en tabell som ren tekst (.csv), der desimalkomma, datoer og bokstaver kan leses feil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Open it in Excel under Data, From Text/CSV, or in LibreOffice, check that å, ä, ø and figures are right, and save it as .xlsx.</source>
      <translation>Åpne den i Excel under Data, Fra tekst/CSV, eller i LibreOffice, kontroller at å, ä, ø og tall er riktige, og lagre den som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is {kind}, no workbook.</source>
      <translation>{path} er {kind}, ingen arbeidsbok.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook itself; a table in another document can be copied into a new workbook.</source>
      <translation>Velg selve arbeidsboken; en tabell i et annet dokument kan kopieres til en ny arbeidsbok.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is a signed package; the workbook is one of the files inside it.</source>
      <translation>{path} er en signert pakke; arbeidsboken er en av filene i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Verify the package, unpack it, and give the workbook.xlsx that it holds.</source>
      <translation>Kontroller pakken, pakk den ut, og oppgi filen workbook.xlsx i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is an empty file of 0 bytes.</source>
      <translation>{path} er en tom fil på 0 byte.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again; if it stays empty, ask its owner for it.</source>
      <translation>Kopier eller last den ned på nytt; er den fortsatt tom, be eieren om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is incomplete: its end is missing or damaged.</source>
      <translation>{path} er ufullstendig: slutten mangler eller er skadet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Copy or download it again, or ask its owner for it.</source>
      <translation>Kopier eller last den ned på nytt, eller be eieren om den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} has no filled cell: {reason}.</source>
      <translation>{path} har ingen utfylte celler: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Choose the workbook that holds the figures.</source>
      <translation>Velg arbeidsboken med tallene.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>{path} is larger than a workbook of figures: {reason}.</source>
      <translation>{path} er større enn en arbeidsbok med tall: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Delete what is not needed, or copy the sheets with the figures into a new workbook, and give that file.</source>
      <translation>Slett det som ikke trengs, eller kopier arkene med tallene til en ny arbeidsbok, og oppgi den filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>The reading of {path} was stopped.</source>
      <translation>Lesingen av {path} ble stoppet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/preflight.py" />
      <source>Nothing was taken from it; start again when you like.</source>
      <translation>Ingenting ble hentet fra den; begynn på nytt når du vil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>This is a questionnaire: what it says belongs to the assessment that it was made for.</source>
      <translation>Dette er et spørreskjema: innholdet hører til vurderingen det er laget for.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Take it there: `workbench import WS FILE --assessment A --as answers`.</source>
      <translation>Ta det inn der: `workbench import WS FILE --assessment A --as answers`.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/recognising.py" />
      <source>Open that assessment, and take the file over there.</source>
      <translation>Åpne den vurderingen, og overta filen der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>{path} holds no form in Markdown tables: {reason}.</source>
      <translation>{path} inneholder ikke noe skjema i Markdown-tabeller: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/excel/xlsform_file.py" />
      <source>Begin each table with a row like “| survey |”, or give the form as .xlsx.</source>
      <translation>Begynn hver tabell med en rad som «| survey |», eller oppgi skjemaet som .xlsx.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>No certificate can be issued for {path}: {reason}.</source>
      <translation>Det kan ikke utstedes noe sertifikat for {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Ask the colleague for the certificate (.crt) of their own identity, or for a certificate request (.csr).</source>
      <translation>Be kollegaen om sertifikatet (.crt) for sin egen identitet, eller om en sertifikatforespørsel (.csr).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{path} can't issue certificates: {reason}.</source>
      <translation>{path} kan ikke utstede sertifikater: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give the file of the network's authority; `workbench identity ca new` makes one.</source>
      <translation>Oppgi filen til nettverkets utsteder; `workbench identity ca new` lager en.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>{authority} issues no certificate for “{email}”, only for addresses at {domains}.</source>
      <translation>{authority} utsteder ikke noe sertifikat for «{email}», bare for adresser hos {domains}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Let the colleague make an identity with such an address, or trust their own certificate instead.</source>
      <translation>La kollegaen lage en identitet med en slik adresse, eller stol på deres eget sertifikat i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>“{given}” is no domain of e-mail addresses.</source>
      <translation>«{given}» er ikke noe domene for e-postadresser.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/authority.py" />
      <source>Give what stands behind the @, e.g. example.org.</source>
      <translation>Oppgi det som står etter @, f.eks. example.org.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>{path} is no certificate.</source>
      <translation>{path} er ikke noe sertifikat.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Ask its owner for the file me.crt, or for the certificate of their identity.</source>
      <translation>Be eieren om filen me.crt, eller om sertifikatet for identiteten.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>“{given}” can't stand in a certificate as an e-mail address.</source>
      <translation>«{given}» kan ikke stå i et sertifikat som e-postadresse.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/certificates.py" />
      <source>Give an address like ann@example.org, in plain letters.</source>
      <translation>Oppgi en adresse som ann@example.org, med vanlige bokstaver.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>{path} is no signing identity: {reason}.</source>
      <translation>{path} er ingen signeringsidentitet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Choose a .p12 or .pfx file that holds a key and its certificate.</source>
      <translation>Velg en .p12- eller .pfx-fil som inneholder en nøkkel og sertifikatet til den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>The passphrase does not open {path}.</source>
      <translation>Passfrasen åpner ikke {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/container.py" />
      <source>Try again; upper and lower case count.</source>
      <translation>Prøv igjen; store og små bokstaver har betydning.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The passphrase has fewer than {least} characters.</source>
      <translation>Passfrasen har færre enn {least} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>Take four words that nobody would put together.</source>
      <translation>Ta fire ord som ingen ville satt sammen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>{path} could not be read back after it was written: {reason}.</source>
      <translation>{path} kunne ikke leses tilbake etter skrivingen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/identity.py" />
      <source>The file that was there before is untouched. Try again, on another disk if it happens twice.</source>
      <translation>Filen som var der fra før, er urørt. Prøv igjen, på en annen disk hvis det skjer to ganger.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Your own keys are locked: they open with the passphrase of {workspace}.</source>
      <translation>Dine egne nøkler er låst: de åpnes med passfrasen til {workspace}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Run the command on a terminal, which asks for it, or set WORKBENCH_PASSPHRASE to it.</source>
      <translation>Kjør kommandoen i en terminal, som spør etter den, eller sett WORKBENCH_PASSPHRASE til den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Open that workspace first, or give its passphrase when it is asked for.</source>
      <translation>Åpne det arbeidsområdet først, eller oppgi passfrasen når det spørres etter den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>{path} holds your own keys, and was changed or cut off.</source>
      <translation>{path} inneholder dine egne nøkler og er endret eller avkortet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/own_keys.py" />
      <source>Take it from a backup of your own folder; nothing else opens what was sealed for you so far.</source>
      <translation>Hent den fra en sikkerhetskopi av din egen mappe; ingenting annet åpner det som hittil er forseglet for deg.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>This computer has no keyring that could remember a passphrase.</source>
      <translation>Denne datamaskinen har ingen nøkkelring som kan huske en passfrase.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/remembering.py" />
      <source>Nothing was remembered: type it each time, or keep it in a password manager.</source>
      <translation>Ingenting er husket: skriv den hver gang, eller ha den i et passordprogram.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is not sealed.</source>
      <translation>{path} er ikke forseglet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It can be opened as it is; what is sealed ends in .age.</source>
      <translation>Den kan åpnes som den er; det som er forseglet, slutter på .age.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed for others: your key does not open it.</source>
      <translation>{path} er forseglet for andre: din nøkkel åpner den ikke.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sealed it to seal it for you too, or unseal it with the key that it was sealed for.</source>
      <translation>Be den som forseglet den, om å forsegle den for deg også, eller åpne den med nøkkelen den er forseglet for.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} was encrypted with a passphrase and not to recipients.</source>
      <translation>{path} er kryptert med en passfrase og ikke for mottakere.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Open it with age and that passphrase, or ask for it sealed to your key.</source>
      <translation>Åpne den med age og passfrasen, eller be om å få den forseglet for din nøkkel.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} is sealed, and was changed or cut off on its way.</source>
      <translation>{path} er forseglet, og ble endret eller avkortet underveis.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>Ask whoever sent it for the file again; nothing was written.</source>
      <translation>Be avsenderen om filen på nytt; ingenting ble skrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>“{given}” is no age recipient.</source>
      <translation>«{given}» er ingen age-mottaker.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It begins with age1 and is copied whole; `age-keygen -y` and the file me.crt tell it.</source>
      <translation>Den begynner med age1 og kopieres i sin helhet; `age-keygen -y` og filen me.crt oppgir den.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>{path} holds no age key.</source>
      <translation>{path} inneholder ingen age-nøkkel.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/sealing.py" />
      <source>It is a text file with a line that begins with AGE-SECRET-KEY-1, such as age.key.</source>
      <translation>Det er en tekstfil med en linje som begynner med AGE-SECRET-KEY-1, for eksempel age.key.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>{path} is no list of certificates (PEM).</source>
      <translation>{path} er ingen sertifikatliste (PEM).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/keys/trust.py" />
      <source>Choose a .pem file with certificates, one below the other.</source>
      <translation>Velg en .pem-fil med sertifikater, det ene under det andre.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>{path} is no sound benchmark pack: {reason}.</source>
      <translation>{path} er ingen hel og riktig referansepakke: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/benchmark_file.py" />
      <source>Ask whoever sent it for the file again; nothing was taken from this one.</source>
      <translation>Be avsenderen om filen på nytt; ingenting ble hentet fra denne.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>{path} is no sound package: {reason}.</source>
      <translation>{path} er ingen hel og riktig pakke: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/container.py" />
      <source>Ask whoever sent it for the file again; do not rely on this one.</source>
      <translation>Be avsenderen om filen på nytt; ikke bygg på denne.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{path} was not signed: {reason}.</source>
      <translation>{path} ble ikke signert: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Export the package again, or ask for a sound copy; this one was left as it is.</source>
      <translation>Eksporter pakken på nytt, eller be om en hel kopi; denne er latt urørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} has signed {path} already.</source>
      <translation>{name} har allerede signert {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing more to do with this identity.</source>
      <translation>Ikke mer å gjøre med denne identiteten.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The certificate of {name} is valid from {start} to {end} only.</source>
      <translation>Sertifikatet til {name} er bare gyldig fra {start} til {end}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with a certificate that is valid today; `workbench identity renew` makes one for the same person.</source>
      <translation>Signer med et sertifikat som er gyldig i dag; `workbench identity renew` lager et for samme person.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Renew your identity under Settings, Identity and people; what it signed before stays valid.</source>
      <translation>Forny identiteten din under Innstillinger, Identitet og personer; det den har signert før, forblir gyldig.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>By this computer's clock it is {now}, and the certificate of {name} holds only from {start} on.</source>
      <translation>Etter klokken på denne datamaskinen er det {now}, og sertifikatet til {name} gjelder først fra {start}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Nothing was signed. Set the clock of this computer right, and sign again.</source>
      <translation>Ingenting ble signert. Still klokken på datamaskinen riktig, og signer igjen.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>{name} (certificate {fingerprint}…) is none of the signers that this package asks for.</source>
      <translation>{name} (sertifikat {fingerprint}…) er ikke en av underskriverne som denne pakken ber om.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>Sign with the identity that was fixed at finalising: {wanted}.</source>
      <translation>Signer med identiteten som ble fastsatt ved ferdigstilling: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The time stamp authority {url} gave no time stamp that can be relied on: {reason}.</source>
      <translation>Tidsstempeltjenesten {url} ga ikke noe tidsstempel man kan stole på: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/package/signing.py" />
      <source>The package was left as it is. Sign again, with another authority or without one.</source>
      <translation>Pakken er latt urørt. Signer på nytt, med en annen tjeneste eller uten.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>{path} holds nothing that a colleague's workbench has written: {reason}.</source>
      <translation>{path} inneholder ikke noe som en kollegas workbench har skrevet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made with `workbench sync --to-file`, or an assessors' file.</source>
      <translation>Be om en fil laget med `workbench sync --to-file`, eller en assessorfil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/carrying.py" />
      <source>Ask for a file made under Sync, or an assessors' file.</source>
      <translation>Be om en fil laget under Synk, eller en assessorfil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is no shared place: {reason}.</source>
      <translation>{address} er ikke noe fellesområde: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address with https://, s3:// or sftp://; the help page shared-place.md shows each.</source>
      <translation>Oppgi en mappe, eller en adresse med https://, s3:// eller sftp://; hjelpesiden shared-place.md viser hver av dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give a folder, or an address that begins with https://, s3:// or sftp://.</source>
      <translation>Oppgi en mappe, eller en adresse som begynner med https://, s3:// eller sftp://.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} can't be reached: {reason}.</source>
      <translation>{address} kan ikke nås: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Look to the network, or put the stick back, and sync again: it goes on where it stopped, nothing is lost.</source>
      <translation>Sjekk nettverket, eller sett minnepinnen tilbake, og synkroniser på nytt: det fortsetter der det stoppet, ingenting er tapt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>There is no shared place {address}, and none was made.</source>
      <translation>Det finnes ikke noe fellesområde {address}, og det ble ikke laget noe.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Connect its drive, or check how it is written. If it is to be a new one, make the folder first.</source>
      <translation>Koble til disken, eller se etter hvordan det skrives. Skal det være et nytt, lag mappen først.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} asks for a password.</source>
      <translation>{address} krever et passord.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give it with --hub-password-file FILE, or set WORKBENCH_HUB_PASSWORD.</source>
      <translation>Oppgi det med --hub-password-file FILE, eller sett WORKBENCH_HUB_PASSWORD.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Type it; the computer's keyring can keep it for you.</source>
      <translation>Skriv det inn; datamaskinens nøkkelring kan lagre det for deg.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not accept this name and password.</source>
      <translation>{address} godtar ikke dette navnet og passordet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Check both. If you sign in with a code as well (Nextcloud), make an app password in its settings.</source>
      <translation>Sjekk begge. Hvis du også logger inn med en kode (Nextcloud), lag et app-passord i innstillingene der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not let you {act}.</source>
      <translation>{address} lar deg ikke {act}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it for the right to read and to add files there.</source>
      <translation>Be den som driver det, om rett til å lese og legge til filer der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is full: {name} was not added.</source>
      <translation>{address} er fullt: {name} ble ikke lagt til.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Free some space there or ask for more, and sync again; what was added before is there.</source>
      <translation>Frigjør plass der eller be om mer, og synkroniser på nytt; det som er lagt til før, er der.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows a certificate that this computer does not trust: {reason}.</source>
      <translation>{address} viser et sertifikat som denne datamaskinen ikke stoler på: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent. Ask whoever runs it; if it has an authority of its own, set SSL_CERT_FILE to its file.</source>
      <translation>Ingenting ble sendt. Spør den som driver det; hvis det har en egen sertifikatutsteder, sett SSL_CERT_FILE til filen dens.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} was never seen before; its key is {fingerprint}.</source>
      <translation>{address} er ny her; nøkkelen er {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Ask whoever runs it whether that is its key. If so, give the address as {pinned}.</source>
      <translation>Spør den som driver det, om nøkkelen stemmer. I så fall, oppgi adressen som {pinned}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} shows another key than the one you trust: {fingerprint}.</source>
      <translation>{address} viser en annen nøkkel enn den du stoler på: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Nothing was sent: somebody may be pretending to be it. Ask whoever runs it before you go on.</source>
      <translation>Ingenting ble sendt: noen kan utgi seg for å være stedet. Spør den som driver det, før du går videre.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} has no {name}.</source>
      <translation>{address} har ingen {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again later; whoever added it may still be at it.</source>
      <translation>Synkroniser igjen senere; den som la det til, holder kanskje fortsatt på.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{name} in {address} has more than {limit:,} bytes.</source>
      <translation>{name} i {address} har mer enn {limit:,} byte.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was not taken. Ask whoever added it what it is.</source>
      <translation>Den ble ikke tatt inn. Spør den som la den til, hva den er.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} holds something else under the name {name}.</source>
      <translation>{address} inneholder noe annet under navnet {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was left as it is. Ask whoever runs the place to move that file away, and sync again.</source>
      <translation>Det er latt urørt. Be den som driver stedet, om å flytte filen, og synkroniser på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} does not give back what was added as {name}.</source>
      <translation>{address} gir ikke tilbake det som ble lagt til som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Sync again; if it stays so, another program changes files there, such as a virus scanner.</source>
      <translation>Synkroniser på nytt; hvis det gjentar seg, er det et annet program som endrer filer der, for eksempel et antivirusprogram.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} is not protected on its way: anyone in between could read the password.</source>
      <translation>{address} er ikke beskyttet underveis: hvem som helst på veien kan lese passordet.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Give the address with https:// instead; nothing was sent.</source>
      <translation>Oppgi adressen med https:// i stedet; ingenting ble sendt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>{address} refuses what comes from a computer whose clock is wrong by more than a quarter of an hour.</source>
      <translation>{address} avviser det som kommer fra en datamaskin der klokken går mer enn et kvarter feil.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>Set the clock of this computer right and sync again.</source>
      <translation>Still klokken på denne datamaskinen og synkroniser på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>“{name}” is no name of an object in a shared place.</source>
      <translation>«{name}» er ikke noe navn på et objekt i et fellesområde.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/errors.py" />
      <source>It was passed over. Ask whoever added it to update Assessor Workbench.</source>
      <translation>Det ble hoppet over. Be den som la det til, om å oppdatere Assessor Workbench.</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>{address} was laid out by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{address} er satt opp av en nyere versjon (oppsett {found}, denne kjenner {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/exchange/sync/layout.py" />
      <source>Update Assessor Workbench to one that knows layout {found}; nothing was read or added.</source>
      <translation>Oppdater Assessor Workbench til en versjon som kjenner oppsett {found}; ingenting ble lest eller lagt til.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The short title has over {limit} characters.</source>
      <translation>Den korte tittelen har flere enn {limit} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A choice needs at least two choices.</source>
      <translation>Et valg trenger minst to alternativer.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never asked. Look at the rule.</source>
      <translation>Dette kan aldri være sant, så det blir aldri spurt om. Se på regelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true, so it is never required. Look at the rule.</source>
      <translation>Dette kan aldri være sant, så svaret kreves aldri. Se på regelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This can never be true. Look at the rule.</source>
      <translation>Dette kan aldri være sant. Se på regelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The rule speaks of “{name}”, which this edition does not know.</source>
      <translation>Regelen nevner «{name}», som denne utgaven ikke kjenner.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>No indicator is scored, so there is no result.</source>
      <translation>Ingen indikator får nivå, så det blir ikke noe resultat.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>This indicator has no levels to choose from. Give an anchor text for each.</source>
      <translation>Indikatoren har ingen nivåer å velge mellom. Skriv en nivåbeskrivelse for hver.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table needs rows: a list of them, or the word `free`.</source>
      <translation>En tabell trenger rows: en liste med rader, eller ordet `free`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A table has either `cells`, the type of its one column, or `columns`.</source>
      <translation>En tabell har enten `cells`, typen for den eneste kolonnen, eller `columns`.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” can't be used in rules. Take small letters, digits and underscores.</source>
      <translation>«{id}» kan ikke brukes i regler. Bruk små bokstaver (a–z), sifre og understrek.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>There is no indicator “{id}”.</source>
      <translation>Det finnes ingen indikator «{id}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A gate has no levels, parts or threshold. Take them out.</source>
      <translation>En port (gate) har ingen nivåer, deler eller terskel. Ta dem bort.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>A part has levels: no gate and no parts of its own.</source>
      <translation>En del har nivåer: ingen port og ingen egne deler.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Level {level} has no anchor text.</source>
      <translation>Nivå {level} har ingen nivåbeskrivelse.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {key} {bar} is outside the scale 0 to {top}.</source>
      <translation>{key} {bar} er utenfor skalaen 0 til {top}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” depends on itself, perhaps by way of others. Take one of the rules out.</source>
      <translation>«{id}» avhenger av seg selv, kanskje via andre. Ta bort en av reglene.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” has no choice “{choice}”.</source>
      <translation>«{id}» har ikke noe alternativ «{choice}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The share {share} is outside 0 to 100.</source>
      <translation>Andelen {share} er utenfor 0 til 100.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>The {kind} “{id}” is there twice. Ids are given once.</source>
      <translation>«{id}» finnes to ganger ({kind}). Hver id gis én gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>“{id}” is a word of the rules themselves. Take another one.</source>
      <translation>«{id}» er et ord i selve reglene. Velg et annet.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>An indicator has levels or parts, not both.</source>
      <translation>En indikator har nivåer eller deler, ikke begge.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Nobody gives this indicator a level, so {key} says nothing.</source>
      <translation>Ingen gir indikatoren et nivå, så {key} sier ingenting.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>Only a table has rows, cells and columns. Is its type table?</source>
      <translation>Bare en tabell har rows, cells og columns. Er typen table?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/checking.py" />
      <source>It has {known}.</source>
      <translation>Alternativer: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not named under from. Name there what the rule computes with.</source>
      <translation>«{name}» står ikke under from. Skriv der hva regelen regner med.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is named under from, but not in the rule. Name there what the rule computes with.</source>
      <translation>«{name}» står under from, men ikke i regelen. Skriv der hva regelen regner med.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The rule speaks of “{name}”, which {edition} does not know.</source>
      <translation>Regelen nevner «{name}», som {edition} ikke kjenner.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>It comes from {told}, but {edition} is the earlier edition.</source>
      <translation>Den kommer fra {told}, men den tidligere utgaven er {edition}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>No cell of the one table has a row and column of the other. Name the cells one by one.</source>
      <translation>Ingen celle i den ene tabellen har en rad og kolonne i den andre. Skriv cellene én for én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” changed its type, unit, period or choices. Give a rule (rescaled), or drop it.</source>
      <translation>«{name}» har fått en annen type, enhet, periode eller andre alternativer. Gi en regel (rescaled), eller stryk det (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{id}” has no levels that could be carried over. Drop it.</source>
      <translation>«{id}» har ingen nivåer å føre over. Stryk den (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Write the reason in {own} first: others are translated from it.</source>
      <translation>Skriv begrunnelsen på «{own}» først: de andre oversettes fra den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>The reason is not in {missing}: add it beside the {own} text, e.g. {entry}.</source>
      <translation>Begrunnelsen mangler på «{missing}»: legg den til ved siden av teksten på «{own}», f.eks. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{how} leads from one id to one id.</source>
      <translation>{how} fører fra én id til én id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>reworded keeps its id. Where the id changes, it is renamed.</source>
      <translation>reworded beholder sin id. Der id-en endres, er det renamed.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>split leads to several ids.</source>
      <translation>split fører til flere id-er.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>merged leads from several figures into one field.</source>
      <translation>merged fører fra flere tall til ett felt.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>rescaled leads from one field to one field. Name a table's cells one by one.</source>
      <translation>rescaled fører fra ett felt til ett felt. Skriv cellene i en tabell én for én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>An answer to “{before}” can't stand at “{now}”: type, unit, period or choices differ. Say by a rule how one becomes the other (rescaled), or drop it.</source>
      <translation>Et svar på «{before}» kan ikke stå ved «{now}»: type, enhet, periode eller alternativer er forskjellige. Si med en regel hvordan det ene blir det andre (rescaled), eller stryk det (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>«{name}» er verken koblet eller strøket, og finnes ikke i {edition}. Si hva det ble av den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is worded otherwise: last year's answer is shown with the difference, not kept. Name it as reworded and say why.</source>
      <translation>«{name}» er formulert annerledes: fjorårets svar vises med forskjellen, men beholdes ikke. Skriv den som reworded og si hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>levels gives {given} of {all}: one for each level 0 to {top} of {id}.</source>
      <translation>levels gir {given} av {all}: ett for hvert nivå 0 til {top} i {id}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} is not mapped, not dropped, and not in {edition}. Say what became of it.</source>
      <translation>Indikator {id} er verken koblet eller strøket, og finnes ikke i {edition}. Si hva det ble av den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Indicator {id} has another scale now, so that its levels would be lost. Say which level means which, or drop it.</source>
      <translation>Indikator {id} har en annen skala nå, så nivåene ville gå tapt. Si hvilket nivå som tilsvarer hvilket, eller stryk den (dropped).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{edition} has no “{name}”.</source>
      <translation>{edition} har ingen «{name}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” has its answer from two entries. Take one out.</source>
      <translation>«{name}» får svaret sitt fra to oppføringer. Ta bort én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>“{name}” is {how} in another entry already. Take one out.</source>
      <translation>«{name}» er allerede {how} i en annen oppføring. Ta bort én.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>{before} has {old} levels and {now} {new}. Say by levels which means which (rescaled).</source>
      <translation>{before} har {old} nivåer og {now} har {new}. Si med levels hvilket som tilsvarer hvilket (rescaled).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalk_checks.py" />
      <source>Level {level} is outside the scale 0 to {top} of {id}.</source>
      <translation>Nivå {level} er utenfor skalaen 0 til {top} for {id}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>levels is a list with the new level for each earlier one, e.g. [0, 1, 1, 2, 2, 3].</source>
      <translation>levels er en liste med det nye nivået for hvert tidligere, f.eks. [0, 1, 1, 2, 2, 3].</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{how} {kind}</source>
      <translation>{kind}, {how}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>A {kind} has no key “{key}” here.</source>
      <translation>Her finnes ingen nøkkel «{key}» ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>This reason has no first text. Add it.</source>
      <translation>Begrunnelsen mangler den første teksten. Legg den til.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/crosswalks.py" />
      <source>{key} is one id or a list of ids.</source>
      <translation>{key} er én id eller en liste med id-er.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>none¦no type, unit or period</source>
      <translation>ingen</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>There is no edition “{name}” that it could come from.</source>
      <translation>Det finnes ingen utgave «{name}» som den kan komme fra.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The source text has changed since this was translated. It is now: “{text}”</source>
      <translation>Kildeteksten er endret siden den ble oversatt. Den er nå: «{text}»</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>{missing} of {all} texts are not translated, the first is {first}. `{command}` writes them into a file.</source>
      <translation>{missing} av {all} tekster er ikke oversatt, den første er {first}. `{command}` skriver dem til en fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>Take it out.</source>
      <translation>Ta den bort.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>The edition has no text “{path}”.</source>
      <translation>Utgaven har ingen tekst «{path}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>It differs from version {version} that is in use. Give it a new version.</source>
      <translation>Den er forskjellig fra versjon {version}, som er i bruk. Gi den en ny versjon.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/folder.py" />
      <source>“{id}” changed its {what} from {old} to {new} since version {version}. Give it an id of its own.</source>
      <translation>«{id}» har byttet {what} fra {old} til {new} siden versjon {version}. Gi den en egen id.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>mapping values are not allowed in this context</source>
      <translation>et kolon for mye, eller feil innrykk</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>could not find expected ':'</source>
      <translation>et kolon mangler etter nøkkelen</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected key</source>
      <translation>her ventes en nøkkel, trolig er innrykket feil</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>did not find expected '-' indicator</source>
      <translation>her ventes en strek (-) for neste post i listen</translation>
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
      <translation>her ventes en verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found character that cannot start any token</source>
      <translation>et tegn som ingenting kan begynne med (tabulator, @, % eller `); sett teksten i anførselstegn</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unexpected end of stream</source>
      <translation>filen slutter midt i, kanskje mangler et anførselstegn</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>found unknown escape character</source>
      <translation>et ukjent tegn etter \</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>but found another document</source>
      <translation>her begynner et dokument til (---)</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>it can't be read</source>
      <translation>den kan ikke leses</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Found no matching overload for '{sign}' applied to '({kinds})'.</source>
      <translation>«{sign}» kan ikke brukes på ({kinds}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: mismatched input '{found}' expecting {wanted}.</source>
      <translation>Skrivefeil i regelen: «{found}» passer ikke her; ventet er {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: extraneous input '{found}' expecting {wanted}.</source>
      <translation>Skrivefeil i regelen: «{found}» er for mye; ventet er {wanted}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: missing {wanted} at '{found}'.</source>
      <translation>Skrivefeil i regelen: {wanted} mangler ved «{found}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: token recognition error at: '{found}'.</source>
      <translation>Skrivefeil i regelen: «{found}» kan ikke tydes.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Syntax error: {what}.</source>
      <translation>Skrivefeil i regelen: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the operand of a select operation.</source>
      <translation>Det som står foran punktumet, er {kind} og har ingen deler å velge.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>Expression of type '{kind}' cannot be the range of a comprehension (must be list, map, or dynamic).</source>
      <translation>{kind} kan ikke gås gjennom: det må være en liste eller tabell.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/foreign.py" />
      <source>{what}.¦why a rule can't be read, in English</source>
      <translation>Regelen kan ikke leses: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/hints.py" />
      <source>Did you mean “{near}”?</source>
      <translation>Mente du «{near}»?</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>There is no edition “{given}”.</source>
      <translation>Det finnes ingen utgave «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/library.py" />
      <source>Choose one of: {known}.</source>
      <translation>Velg en av: {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file has over {limit} bytes. Split the edition.</source>
      <translation>Filen har over {limit} byte. Del utgaven.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Anchors and aliases (&amp; and *) are not used in editions. Write the text out.</source>
      <translation>Ankre og alias (&amp; og *) brukes ikke i utgaver. Skriv ut teksten.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Tags (!) are not used in editions. Take it out.</source>
      <translation>Tagger (!) brukes ikke i utgaver. Ta den bort.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Merge keys (&lt;&lt;) are not used in editions. Write the keys out.</source>
      <translation>Sammenslåing (&lt;&lt;) brukes ikke i utgaver. Skriv ut nøklene.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>Lists and maps are nested over {limit} deep.</source>
      <translation>Lister og nøkler ligger mer enn {limit} nivåer inni hverandre.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file holds over {limit} values.</source>
      <translation>Filen har over {limit} verdier.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>This is no YAML: {what}.</source>
      <translation>Dette er ikke YAML: {what}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is not UTF-8. Save it as UTF-8.</source>
      <translation>Filen er ikke UTF-8. Lagre den som UTF-8.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>A key is a word, not a list or map.</source>
      <translation>En nøkkel er et ord, ikke en liste eller et sett nøkler.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The file is empty.</source>
      <translation>Filen er tom.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/nodes.py" />
      <source>The key “{key}” stands here twice.</source>
      <translation>Nøkkelen «{key}» står her to ganger.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>form¦in an edition</source>
      <translation>utgave</translation>
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
      <translation>dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>gate¦in an edition</source>
      <translation>port</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>question¦in an edition</source>
      <translation>spørsmål</translation>
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
      <translation>kolonne</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived¦in an edition</source>
      <translation>beregnet verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>derived value¦in an edition</source>
      <translation>beregnet verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>check¦in an edition</source>
      <translation>kontroll</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>label¦in an edition</source>
      <translation>merke</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>condition¦in an edition</source>
      <translation>vilkår</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>crosswalk¦in an edition</source>
      <translation>overgang</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} is a map of keys: {keys}.</source>
      <translation>Her skal det stå nøkler ({kind}): {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Here stands a list: put a dash before each item.</source>
      <translation>Her skal det stå en liste: sett en strek foran hver post.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is text.</source>
      <translation>{key} er tekst.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>This {kind} has no {key}. Add it.</source>
      <translation>Her mangler {key} ({kind}). Legg det til.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It knows: {keys}.</source>
      <translation>Kjente nøkler: {keys}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} can't be “{given}”.</source>
      <translation>{key} kan ikke være «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is one of {known}.</source>
      <translation>Velg blant {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>A {kind} has no key “{key}”.</source>
      <translation>Nøkkelen «{key}» finnes ikke ({kind}).</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a number, not “{given}”.</source>
      <translation>{key} er et tall, ikke «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>{key} is a whole number.</source>
      <translation>{key} er et helt tall.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>It is some of {known}.</source>
      <translation>Velg blant {known}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/parts.py" />
      <source>Each of {key} is text.</source>
      <translation>Hver post i {key} er tekst.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>The edition {where} has {count} faults; the first in line {line}: {first}</source>
      <translation>Utgaven {where} har {count} feil; den første i linje {line}: {first}</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>Run `workbench forms check {where}` and mend them.</source>
      <translation>Kjør `workbench forms check {where}` og rett dem opp.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>There is no edition “{name}” to extend.</source>
      <translation>Det finnes ingen utgave «{name}» å bygge på.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>“{id}” can't be removed: {name} does not hold it.</source>
      <translation>«{id}» kan ikke fjernes: den finnes ikke i {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/reading.py" />
      <source>{key} is a whole number from 1.</source>
      <translation>{key} er et helt tall fra 1.</translation>
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
      <translation>Regelen har over {limit} tegn. Del den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule uses over {limit} macros ({macros}). Split it.</source>
      <translation>Regelen bruker mer enn {limit} makroer ({macros}). Del den.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/rules.py" />
      <source>The rule gives {found}, but {wanted} is needed.</source>
      <translation>Regelen gir {found}, men {wanted} trengs.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>A translation has the keys language, texts and aliases.</source>
      <translation>En oversettelse har nøklene language, texts og aliases.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>Give for {path} the source text and its translation, e.g. {entry}.</source>
      <translation>Oppgi kildeteksten og oversettelsen for {path}, f.eks. {entry}.</translation>
    </message>
    <message>
      <location filename="../../workbench/forms/translations.py" />
      <source>The labels of {path} are a list.</source>
      <translation>Etikettene for {path} er en liste.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Something went wrong.</source>
      <translation>Noe gikk galt.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/errors.py" />
      <source>Try again.</source>
      <translation>Prøv igjen.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} kunne ikke skrives: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check that the folder exists, may be written to and has free space; nothing was changed.</source>
      <translation>Sjekk at mappen finnes, kan skrives til og har ledig plass; ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/files.py" />
      <source>Check the name and that you may read it.</source>
      <translation>Sjekk navnet og at du har lov til å lese den.</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{first} and {last}</source>
      <translation>{first} og {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/kernel/words.py" />
      <source>{named} and {more} more</source>
      <translation>{named} og {more} til</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{place} has no roles: access by row needs PostgreSQL 15 or later.</source>
      <translation>{place} har ingen roller: tilgang per rad krever PostgreSQL 15 eller nyere.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Keep the file from whoever may not see all of it, or move the portfolio to PostgreSQL.</source>
      <translation>Hold filen unna dem som ikke skal se alt, eller flytt porteføljen til PostgreSQL.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>The database has no role “{given}”.</source>
      <translation>Databasen har ingen rolle «{given}».</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Let its administrator make it: CREATE ROLE … LOGIN; then give it access.</source>
      <translation>La databaseadministratoren opprette den: CREATE ROLE … LOGIN; gi den deretter tilgang.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>{user} did not make this portfolio, so it can't give access to it.</source>
      <translation>{user} har ikke laget denne porteføljen og kan derfor ikke gi tilgang til den.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/access.py" />
      <source>Give access as the role that owns its tables.</source>
      <translation>Gi tilgang som rollen som eier tabellene.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>The portfolio holds no package of the edition {edition}, so there is nothing to compare with.</source>
      <translation>Porteføljen har ingen pakke for utgaven {edition}, så det er ikke noe å sammenligne med.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/comparing.py" />
      <source>Take packages of that edition in first: `workbench portfolio add`.</source>
      <translation>Ta først inn pakker for den utgaven: `workbench portfolio add`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>There is no portfolio at {place}.</source>
      <translation>Det finnes ingen portefølje på {place}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check the name; `workbench portfolio add` makes one from packages.</source>
      <translation>Sjekk navnet; `workbench portfolio add` lager en av pakker.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>It may have been moved, or its drive be away. Open it where it lies now, or make another one.</source>
      <translation>Den kan være flyttet, eller stasjonen er frakoblet. Åpne den der den ligger nå, eller lag en ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by an earlier version of the program and could not be brought up to this one: {reason}.</source>
      <translation>{place} ble laget av en tidligere versjon av programmet og kunne ikke oppdateres til denne: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Let whoever may write to it open it once with this version.</source>
      <translation>La noen som kan skrive i den, åpne den én gang med denne versjonen.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} is no portfolio: {reason}.</source>
      <translation>{place} er ingen portefølje: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Name another file or database; nothing in this one was changed.</source>
      <translation>Oppgi en annen fil eller database; ingenting i denne ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>{place} was made by a newer version of the program.</source>
      <translation>{place} er laget av en nyere versjon av programmet.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Update the program to open it.</source>
      <translation>Oppdater programmet for å åpne den.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>“{place}” can't be used as a database: {reason}.</source>
      <translation>«{place}» kan ikke brukes som database: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Give a file, or an SQLAlchemy URL whose driver is installed, e.g. postgresql+psycopg://HOST/NAME.</source>
      <translation>Oppgi en fil, eller en SQLAlchemy-URL med installert driver, f.eks. postgresql+psycopg://HOST/NAME.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} could not be used: {reason}.</source>
      <translation>Databasen {place} kunne ikke brukes: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Check that it runs, has space and lets you in, then try again; what was taken before is kept.</source>
      <translation>Sjekk at den kjører, har plass og slipper deg inn, og prøv igjen; det som er tatt inn før, er beholdt.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>The database {place} does not let you see or do this: {reason}.</source>
      <translation>Databasen {place} lar deg ikke se eller gjøre dette: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner opens all of it. An analyst reads the view v_figure, an assessor v_package and v_level too, with a program for statistics. Who made the portfolio gives access: `workbench portfolio access`.</source>
      <translation>Bare en eier åpner alt. En analytiker leser visningen v_figure, en assessor også v_package og v_level, med et statistikkprogram. Den som laget porteføljen, gir tilgang: `workbench portfolio access`.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/errors.py" />
      <source>Only an owner sees all of it here. An analyst reads figures of groups, an assessor their own packages too, in a program for statistics: Help (F1) names the views. Who made the portfolio gives access.</source>
      <translation>Bare en eier ser alt her. En analytiker leser tall for grupper, en assessor også sine egne pakker, i et statistikkprogram: Hjelp (F1) nevner visningene. Den som laget porteføljen, gir tilgang.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>It gives indicator {indicator} the level {level}; no edition has more than 10.</source>
      <translation>Den gir indikator {indicator} nivået {level}; ingen utgave har mer enn 10.</translation>
    </message>
    <message>
      <location filename="../../workbench/portfolio/submissions.py" />
      <source>Ask whoever made the package which edition it follows.</source>
      <translation>Spør den som laget pakken, hvilken utgave den følger.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>an Assessor Workbench that knows layout {layout}</source>
      <translation>en versjon av Assessor Workbench som kjenner oppsett {layout}</translation>
    </message>
    <message>
      <location filename="../../workbench/store/connections.py" />
      <source>Assessor Workbench {version} or later</source>
      <translation>Assessor Workbench {version} eller nyere</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>The check of {path} was stopped before its end.</source>
      <translation>Kontrollen av {path} ble stoppet før slutten.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Check again when there is time; nothing was changed.</source>
      <translation>Kontroller på nytt når det er tid; ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Nothing of a workspace could be found in {path}.</source>
      <translation>Ingenting av et arbeidsområde ble funnet i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/damage.py" />
      <source>Take a snapshot or a backup instead.</source>
      <translation>Bruk et øyeblikksbilde eller en sikkerhetskopi i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>There is no workspace {path}.</source>
      <translation>Det finnes ikke noe arbeidsområde {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the name, or make one: workbench init {path} --name … --email …</source>
      <translation>Sjekk navnet, eller lag et: workbench init {path} --name … --email …</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is being written to by {holder}.</source>
      <translation>{holder} skriver til {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Close it there, or open it for reading meanwhile.</source>
      <translation>Lukk det der, eller åpne det bare for lesing imens.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is no workspace: {reason}.</source>
      <translation>{path} er ikke noe arbeidsområde: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Choose a file that ends in .workbench and was made by this program.</source>
      <translation>Velg en fil som slutter på .workbench og er laget av dette programmet.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} was made by a newer version (layout {found}, this one knows {known}).</source>
      <translation>{path} er laget av en nyere versjon (oppsett {found}, denne kjenner {known}).</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>It opens for reading; to write in it, {needs} is needed. The file was not touched.</source>
      <translation>Den kan åpnes for lesing; for å skrive i den trengs {needs}. Filen er ikke rørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is damaged: {reason}.</source>
      <translation>{path} er skadet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check {path} --repair-to NEW-FILE` brings everything sound into a new file.</source>
      <translation>`workbench check {path} --repair-to NEW-FILE` overfører alt som er helt, til en ny fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: the disk that holds {path} is full.</source>
      <translation>Ikke lagret: disken med {path} er full.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space and say it again; everything saved before is there.</source>
      <translation>Frigjør plass og si det på nytt; alt som er lagret før, er der.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} can't be written to: {reason}.</source>
      <translation>{path} kan ikke skrives til: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Copy it to a folder of your own, or ask for the right to write there.</source>
      <translation>Kopier den til en egen mappe, eller be om rett til å skrive der.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved in {path}: {reason}.</source>
      <translation>Ikke lagret i {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Check the disk and try again; everything saved before is there.</source>
      <translation>Kontroller disken og prøv igjen; alt som er lagret før, er der.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>This workspace holds no evidence {sha256}.</source>
      <translation>Dette arbeidsområdet har ikke noe dokument {sha256}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench evidence list` shows what there is.</source>
      <translation>`workbench evidence list` viser hva som finnes.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>The evidence or edition {sha256} in this workspace is not what was put there.</source>
      <translation>Dokumentet eller utgaven {sha256} i dette arbeidsområdet er ikke det som ble lagt inn.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench check` names all that is damaged; a snapshot or a colleague's copy may bring it back.</source>
      <translation>`workbench check` nevner alt som er skadet; et øyeblikksbilde eller en kollegas kopi kan hente det tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings, Check the workspace, names all that is damaged; a snapshot may bring it back.</source>
      <translation>Innstillinger, Kontroller arbeidsområdet, nevner alt som er skadet; et øyeblikksbilde kan hente det tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} lies beside the workspace and is none of its files: {reason}.</source>
      <translation>{path} ligger ved siden av arbeidsområdet og er ikke en av filene i det: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Find out who put it there and move it away; the workspace was not opened.</source>
      <translation>Finn ut hvem som la den der, og flytt den; arbeidsområdet ble ikke åpnet.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Not saved: {path} was removed or replaced while it was open.</source>
      <translation>Ikke lagret: {path} ble fjernet eller byttet ut mens filen var åpen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Bring the disk or the file back; what is not saved yet is kept on the screen.</source>
      <translation>Hent disken eller filen tilbake; det som ikke er lagret ennå, står på skjermen.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>No snapshot of {path} was taken: {missing} of free space are missing.</source>
      <translation>Det ble ikke tatt noe øyeblikksbilde av {path}: {missing} ledig plass mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Free some space first; nothing was changed.</source>
      <translation>Frigjør plass først; ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted: its passphrase is needed.</source>
      <translation>{path} er kryptert: passfrasen trengs.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Give --passphrase-file FILE, or set WORKBENCH_PASSPHRASE; the window asks for it.</source>
      <translation>Oppgi --passphrase-file FILE, eller sett WORKBENCH_PASSPHRASE; vinduet spør etter den.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Open it here once with its passphrase, then do this again.</source>
      <translation>Åpne det her én gang med passfrasen, og gjør dette på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Mind capitals and the keyboard's language, and type it again; nobody else can open it.</source>
      <translation>Pass på store bokstaver og tastaturspråket, og skriv den på nytt; ingen andre kan åpne det.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Take a longer one; four words by chance are easy to keep in mind.</source>
      <translation>Ta en lengre; fire tilfeldige ord er lette å huske.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is encrypted already.</source>
      <translation>{path} er allerede kryptert.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench passphrase {path}` gives it another passphrase.</source>
      <translation>`workbench passphrase {path}` gir det en annen passfrase.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings give it another passphrase.</source>
      <translation>I Innstillinger får det en annen passfrase.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>{path} is not encrypted.</source>
      <translation>{path} er ikke kryptert.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>`workbench encrypt {path}` encrypts it.</source>
      <translation>`workbench encrypt {path}` krypterer det.</translation>
    </message>
    <message>
      <location filename="../../workbench/store/errors.py" />
      <source>Settings encrypt it.</source>
      <translation>I Innstillinger kan det krypteres.</translation>
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
      <translation>Intervju</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import review</source>
      <translation>Importgjennomgang</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Reconcile</source>
      <translation>Enighet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Many workbooks</source>
      <translation>Mange arbeidsbøker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Feedback</source>
      <translation>Tilbakemelding</translation>
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
      <translation>Finn hva som helst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to Home</source>
      <translation>Gå til Hjem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Go to the open assessment</source>
      <translation>Gå til den åpne vurderingen</translation>
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
      <translation>Skjemautgaver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another workspace</source>
      <translation>Åpne et annet arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New workspace</source>
      <translation>Nytt arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Encrypt this workspace</source>
      <translation>Krypter dette arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Change the passphrase of this workspace</source>
      <translation>Endre passfrasen for arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write this workspace out in clear</source>
      <translation>Lag en ukryptert kopi av arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock this workspace now</source>
      <translation>Lås arbeidsområdet nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand the keyboard over to somebody else</source>
      <translation>Overlat tastaturet til en annen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep the workspace on this computer</source>
      <translation>Ha arbeidsområdet på denne datamaskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Bring back what is missing, from a snapshot or another file</source>
      <translation>Hent tilbake det som mangler, fra et øyeblikksbilde eller en annen fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Check the workspace and mend it</source>
      <translation>Kontroller arbeidsområdet og reparer det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a cluster for good</source>
      <translation>Slett en klynge for godt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Erase a colleague's name for good</source>
      <translation>Slett en kollegas navn for godt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Hand out all that is held about a cluster or a person</source>
      <translation>Utlever alt som er lagret om en klynge eller en person</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Log of access and exports</source>
      <translation>Logg over tilgang og eksport</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Until when assessments are kept</source>
      <translation>Hvor lenge vurderinger lagres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settings</source>
      <translation>Innstillinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Identity and people</source>
      <translation>Identitet og personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Help for this screen</source>
      <translation>Hjelp til dette skjermbildet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>See the report of what went wrong</source>
      <translation>Se rapporten om det som gikk galt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>All shortcuts</source>
      <translation>Alle hurtigtaster</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>About this program, and licences</source>
      <translation>Om programmet, og lisenser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next part of the window</source>
      <translation>Neste del av vinduet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous part of the window</source>
      <translation>Forrige del av vinduet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to where you were</source>
      <translation>Tilbake dit du var</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Forward again</source>
      <translation>Fram igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Undo</source>
      <translation>Angre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Redo</source>
      <translation>Gjør om</translation>
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
      <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Switch between light and dark</source>
      <translation>Bytt mellom lyst og mørkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>New assessment</source>
      <translation>Ny vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open packages and check them</source>
      <translation>Åpne pakker og kontroller dem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Send a signed package sealed</source>
      <translation>Send en signert pakke forseglet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open a sealed package into a folder</source>
      <translation>Åpne en forseglet pakke i en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Try the practice assessment</source>
      <translation>Prøv øvingsvurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Import last year, or a filled questionnaire</source>
      <translation>Importer fjoråret, eller et utfylt spørreskjema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over many workbooks</source>
      <translation>Overta mange arbeidsbøker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a folder of workbooks</source>
      <translation>Velg en mappe med arbeidsbøker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a folder</source>
      <translation>velg en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a table of clusters</source>
      <translation>Velg en tabell over klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a table</source>
      <translation>velg en tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open the chosen assessment</source>
      <translation>Åpne den valgte vurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open¦a key does it</source>
      <translation>åpne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Filter this list</source>
      <translation>Filtrer denne listen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next stage</source>
      <translation>Neste trinn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next tab</source>
      <translation>neste fane</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous stage</source>
      <translation>Forrige trinn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Quick note</source>
      <translation>Hurtignotat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>quick note</source>
      <translation>hurtignotat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Say when it was last saved</source>
      <translation>Si når det sist ble lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Jump to an indicator</source>
      <translation>Hopp til en indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>jump</source>
      <translation>hopp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next indicator</source>
      <translation>Neste indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous indicator</source>
      <translation>Forrige indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next unanswered question</source>
      <translation>Neste ubesvarte spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write why this level</source>
      <translation>Skriv hvorfor dette nivået</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep last year's answer</source>
      <translation>Behold fjorårets svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>keep last year</source>
      <translation>behold fjoråret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep all untouched answers of last year here</source>
      <translation>Behold alle urørte svar fra i fjor her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Mark for discussion</source>
      <translation>Merk for diskusjon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Not applicable, or not known</source>
      <translation>Ikke aktuelt, eller ikke kjent</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Attach evidence</source>
      <translation>Legg ved dokument</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a finding</source>
      <translation>Legg til et funn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the time into the note</source>
      <translation>Skriv klokkeslettet i notatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Keep a copied picture or file as evidence</source>
      <translation>Ta vare på et kopiert bilde eller en fil som dokumentasjon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Ask the cluster for something</source>
      <translation>Be klyngen om noe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down who speaks</source>
      <translation>Skriv ned hvem som snakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show or hide the side panel</source>
      <translation>Vis eller skjul sidepanelet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>People on this assessment</source>
      <translation>Personer i denne vurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>people</source>
      <translation>personer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Lock your levels</source>
      <translation>Lås nivåene dine</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>lock</source>
      <translation>lås</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Settle what colleagues differ on</source>
      <translation>Avgjør det kolleger er uenige om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>settle</source>
      <translation>avgjør</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Declare your interest in this cluster</source>
      <translation>Erklær interessene dine i denne klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>declare</source>
      <translation>erklær</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Discreet mode: hide scores and findings</source>
      <translation>Diskret modus: skjul nivåer og funn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>show again</source>
      <translation>vis igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write the prep sheet</source>
      <translation>Skriv forberedelsesarket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Next one that needs you</source>
      <translation>Neste som trenger deg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>next problem</source>
      <translation>neste problem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Previous one that needs you</source>
      <translation>Forrige som trenger deg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept the cell as read</source>
      <translation>Godta cellen som lest</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>accept</source>
      <translation>godta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Accept all cells that need a look for the same reason</source>
      <translation>Godta alle celler som må ses på av samme grunn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Agree on the chosen level and go on</source>
      <translation>Enes om valgt nivå og gå videre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>agree and next</source>
      <translation>enes og neste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save this layout under a name</source>
      <translation>Lagre dette oppsettet under et navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give the cell another question</source>
      <translation>Gi cellen et annet spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Exchange with colleagues now</source>
      <translation>Utveksle med kolleger nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sync now</source>
      <translation>synkroniser nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your value stand</source>
      <translation>La din verdi gjelde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>yours</source>
      <translation>din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Let your colleague's value stand</source>
      <translation>La kollegaens verdi gjelde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>theirs</source>
      <translation>deres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose the place that you share with colleagues</source>
      <translation>Velg stedet du deler med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write a file to carry to colleagues</source>
      <translation>Skriv en fil å bære til kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write a file</source>
      <translation>skriv en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take a file that a colleague carried here</source>
      <translation>Ta imot en fil fra en kollega</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take a file</source>
      <translation>ta imot en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Open another portfolio</source>
      <translation>Åpne en annen portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open a portfolio</source>
      <translation>åpne en portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Read the portfolio again</source>
      <translation>Les porteføljen på nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add packages to the portfolio</source>
      <translation>Legg pakker til porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add packages</source>
      <translation>legg til pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Add a folder of packages to the portfolio</source>
      <translation>Legg en mappe med pakker til porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Write down a label that a cluster was given</source>
      <translation>Skriv ned et merke som en klynge har fått</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>write down a label</source>
      <translation>skriv ned et merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take over the labels of this workspace into the portfolio</source>
      <translation>Overta merkene fra dette arbeidsområdet til porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the ends of labels for calendars</source>
      <translation>Lagre merkenes utløp for kalendere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save for calendars</source>
      <translation>lagre for kalendere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a programme's policy</source>
      <translation>Velg et programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a policy</source>
      <translation>velg et programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a value chain of your own</source>
      <translation>Velg en egen verdikjede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>choose a file</source>
      <translation>velg en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose a smart specialisation strategy</source>
      <translation>Velg en strategi for smart spesialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose how clusters belong together</source>
      <translation>Velg hvordan klyngene hører sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Choose when a comparison group is shown</source>
      <translation>Velg når en sammenligningsgruppe vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take back a label that was written down wrongly</source>
      <translation>Ta tilbake et merke som ble ført feil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take back a wrong label</source>
      <translation>ta tilbake et feilført merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>What left this portfolio</source>
      <translation>Hva som har forlatt porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Publish the portfolio</source>
      <translation>Publiser porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make a benchmark pack of the portfolio</source>
      <translation>Lag en sammenligningspakke av porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Make an anonymised copy of the portfolio</source>
      <translation>Lag en anonymisert kopi av porteføljen</translation>
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
      <translation>Legg til en referanseportefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>add a reference</source>
      <translation>legg til en referanse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Packages behind this figure</source>
      <translation>Pakkene bak dette tallet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>packages behind</source>
      <translation>pakkene bak</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Benchmark the chosen cluster</source>
      <translation>Sammenlign den valgte klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>benchmark</source>
      <translation>sammenlign</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Show as a table, or as a drawing again</source>
      <translation>Vis som tabell, eller som figur igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>as a table</source>
      <translation>som tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Browse the package that is checked</source>
      <translation>Bla i pakken som er kontrollert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>browse</source>
      <translation>bla i</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Back to the verdict</source>
      <translation>Tilbake til kontrollresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>verdict</source>
      <translation>kontrollresultat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save a copy of the chosen file</source>
      <translation>Lagre en kopi av den valgte filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save a copy</source>
      <translation>lagre en kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take this file for colleagues</source>
      <translation>Ta imot denne filen for kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>take it</source>
      <translation>ta imot</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Copy the verdict in words</source>
      <translation>Kopier kontrollresultatet i ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>copy the words</source>
      <translation>kopier ordene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Save the verdict as PDF or text</source>
      <translation>Lagre kontrollresultatet som PDF eller tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>save the verdict</source>
      <translation>lagre kontrollresultatet</translation>
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
      <translation>Signer rapporten, eller pakken som er kontrollert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>sign</source>
      <translation>signer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Export files</source>
      <translation>Eksporter filer</translation>
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
      <translation>Åpne på nytt som revisjon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Take the revision back</source>
      <translation>Ta revisjonen tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>all commands</source>
      <translation>alle kommandoer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>help</source>
      <translation>hjelp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>new</source>
      <translation>ny</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>open package</source>
      <translation>åpne pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>import</source>
      <translation>importer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>many workbooks</source>
      <translation>mange arbeidsbøker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>filter</source>
      <translation>filtrer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>export</source>
      <translation>eksporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>Give level {number}</source>
      <translation>Sett nivå {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/actions.py" />
      <source>level</source>
      <translation>nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>{details} has this workspace open, so it can only be read here. </source>
      <translation>{details} har dette arbeidsområdet åpent, så det kan bare leses her. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} The rest can be used.</source>
      <translation>Arbeidsområdet er skadet: {damage} Resten kan brukes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>This workspace is damaged: {damage} There are {more} more damages. The rest can be used.</source>
      <translation>Arbeidsområdet er skadet: {damage} Det er {more} skader til. Resten kan brukes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See and mend</source>
      <translation>Se og reparer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Understood</source>
      <translation>Forstått</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Keep it on this computer</source>
      <translation>Ha det på denne maskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>See</source>
      <translation>Se</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Open for reading only. {sentence} {window_advice}</source>
      <translation>Bare åpent for lesing. {sentence} {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/care.py" />
      <source>Once it is closed there, writing goes on here by itself.</source>
      <translation>Når det er lukket der, kan du skrive videre her av seg selv.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Offline, all work kept on this laptop</source>
      <translation>Frakoblet, alt arbeid ligger på denne maskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>All work kept on this laptop, online only to sync</source>
      <translation>Alt arbeid ligger på denne maskinen, på nett bare for å synkronisere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Exchanging with colleagues</source>
      <translation>Utveksler med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Assess</source>
      <translation>Vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Lock the workspace</source>
      <translation>Lås arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Light or dark</source>
      <translation>Lyst eller mørkt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Help</source>
      <translation>Hjelp</translation>
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
      <translation>{name} sitter ved tastaturet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>{name} is at the keyboard. Hand it over ({keys})</source>
      <translation>{name} sitter ved tastaturet. Overlat det ({keys})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/chrome.py" />
      <source>Encrypted</source>
      <translation>Kryptert</translation>
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
        <numerusform>én forskjell</numerusform>
        <numerusform>{number} forskjeller</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>No assessment is open yet. Choose one in the list, or begin a new one.</source>
      <translation>Ingen vurdering er åpen ennå. Velg en i listen, eller begynn en ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/commands.py" />
      <source>Copying to this computer</source>
      <translation>Kopierer til denne datamaskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>All that the program is made of; the licence of the chosen line stands below.</source>
      <translation>Alt programmet består av; lisensen for den valgte linjen står under.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>New versions come from whoever gave you this program; it never looks for them by itself.</source>
      <translation>Nye versjoner kommer fra den som ga deg programmet; det leter aldri etter dem på egen hånd.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Part</source>
      <translation>Del</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Version</source>
      <translation>Versjon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Lisens</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>About this program</source>
      <translation>Om programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Nothing</source>
      <translation>Ingenting</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Parts and licences</source>
      <translation>Deler og lisenser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/about.py" />
      <source>Assessor Workbench {version__}</source>
      <translation>Assessor Workbench {version__}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make the authority of a network</source>
      <translation>Lag en utsteder for et nettverk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Members trust its certificate once, and with it everyone to whom the office issues one. Keep its file on a stick in a drawer: whoever has it and its passphrase can name anybody.</source>
      <translation>Medlemmene stoler på sertifikatet én gang, og dermed på alle som kontoret utsteder et til. Ha filen på en minnepinne i en skuff: den som har filen og passfrasen, kan gå god for hvem som helst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue a certificate for a member</source>
      <translation>Utsted et sertifikat til et medlem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Take what the member sent, and make sure that it is theirs: they read the fingerprint to you. What you issue lies beside it; send it back. Their key stays with them.</source>
      <translation>Ta det medlemmet sendte, og forsikre deg om at det er deres: de leser fingeravtrykket for deg. Det du utsteder, legges ved siden av; send det tilbake. Nøkkelen blir hos dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>New file of the authority</source>
      <translation>Ny fil for utstederen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Identities (*.p12)</source>
      <translation>Identiteter (*.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Make it</source>
      <translation>Lag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>e.g. example.org, example.no</source>
      <translation>f.eks. example.org, example.no</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Name of the network</source>
      <translation>Navnet på nettverket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at (optional)</source>
      <translation>Bare for e-postadresser hos (valgfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>It can vouch for no others then.</source>
      <translation>Da kan den ikke gå god for andre.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its new file</source>
      <translation>Den nye filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Passphrase</source>
      <translation>Passfrase</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Once more</source>
      <translation>En gang til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>The name of the network is missing.</source>
      <translation>Navnet på nettverket mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose where its file shall lie first.</source>
      <translation>Velg først hvor filen skal ligge.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issue it</source>
      <translation>Utsted</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>What the member sent (.crt, .csr)</source>
      <translation>Det medlemmet sendte (.crt, .csr)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>File of the authority (.p12)</source>
      <translation>Utstederens fil (.p12)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Its passphrase</source>
      <translation>Passfrasen til filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose what the member sent first.</source>
      <translation>Velg først det medlemmet sendte.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Choose the file of the authority first.</source>
      <translation>Velg først utstederens fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Making the authority</source>
      <translation>Lager utstederen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Only for e-mail addresses at</source>
      <translation>Bare for e-postadresser hos</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/authorities.py" />
      <source>Issuing the certificate</source>
      <translation>Utsteder sertifikatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Only signed packages count. Of the versions of an assessment the newest counts, the earlier ones are kept. The last column is the beginning of the SHA-256 of what was signed: a package with the same one says the same.</source>
      <translation>Bare signerte pakker teller. Av versjonene av en vurdering teller den nyeste, de tidligere beholdes. Den siste kolonnen er begynnelsen av SHA-256 for det som ble signert: en pakke med samme verdi sier det samme.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Says</source>
      <translation>Sier</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Counts</source>
      <translation>Teller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>Signed by</source>
      <translation>Signert av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>As of</source>
      <translation>Per</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>history</source>
      <translation>historikk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>{signers} (not trusted)</source>
      <translation>{signers} (ikke betrodd)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>{number} packages behind {figure}</source>
      <extracomment>For one: one package behind {figure}</extracomment>
      <translation>
        <numerusform>én pakke bak {figure}</numerusform>
        <numerusform>{number} pakker bak {figure}</numerusform>
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
      <translation>ikke vurdert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/behind.py" />
      <source>level {level}</source>
      <translation>nivå {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Choose</source>
      <translation>Velg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>Next</source>
      <translation>Neste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing.py" />
      <source>This workspace holds no cluster.</source>
      <translation>Dette arbeidsområdet har ingen klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>A benchmark pack is made by whoever keeps a portfolio, and signed. It has sums of many clusters and no one. The group goes into the assessment: colleagues, report and workbook say the same, without a net.</source>
      <translation>En referansepakke lages og signeres av den som forvalter en portefølje. Den har summer av mange klynger og ingen enkelt. Gruppen følger med vurderingen: kolleger, rapport og arbeidsbok sier det samme, uten nett.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>This computer has no trusted benchmark pack of this edition yet. Add the file that you were given.</source>
      <translation>Denne maskinen har ingen betrodd referansepakke for dette skjemaet ennå. Legg til filen du har fått.</translation>
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
      <translation>Legg til en referansepakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Compared with</source>
      <translation>Sammenlignet med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Checking the packs of this computer …</source>
      <translation>Kontrollerer pakkene på denne maskinen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/choosing_others.py" />
      <source>Nobody</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Signatures with this certificate count no longer, earlier ones too, even where an authority that you trust vouches for it. You can add the certificate again later.</source>
      <translation>Signaturer med dette sertifikatet teller ikke lenger, heller ikke tidligere, selv om en utsteder du stoler på, går god for det. Du kan legge til sertifikatet igjen senere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Anybody can write any name into a certificate, and what stands in the message that brought it proves nothing. Call them on a number that you had before, or meet: let them read the fingerprint from their own screen or card, and compare every group.</source>
      <translation>Hvem som helst kan skrive et hvilket som helst navn i et sertifikat, og meldingen det kom med, beviser ingenting. Ring på et nummer du hadde fra før, eller møtes: la dem lese fingeravtrykket fra sin egen skjerm eller sitt eget kort, og sammenlign hver gruppe.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>valid until {day}</source>
      <translation>gyldig til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trusted since {day}.</source>
      <translation>Betrodd siden {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>On your trust list.</source>
      <translation>På listen din over betrodde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust {name} no longer?</source>
      <translation>Ikke lenger stole på {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Trust no longer</source>
      <translation>Ikke stol på lenger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. lost the laptop</source>
      <translation>f.eks. mistet maskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Why (optional)</source>
      <translation>Hvorfor (valgfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is no longer on your trust list.</source>
      <translation>{name} står ikke lenger på listen din over betrodde.</translation>
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
      <translation>Ikke nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>I compared it with them, by voice or face to face</source>
      <translation>Jeg har sammenlignet det med personen, muntlig eller ansikt til ansikt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note</source>
      <translation>Notat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>e.g. by phone</source>
      <translation>f.eks. på telefon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>Note (optional)</source>
      <translation>Notat (valgfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>{name} is on your trust list.</source>
      <translation>{name} står på listen din over betrodde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/comparing.py" />
      <source>issued by {issuer}</source>
      <translation>utstedt av {issuer}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>You sign the package as it lies there: report, workbook and all that they rest on. Your signature is added, and nothing that is in it changes.</source>
      <translation>Du signerer pakken slik den ligger der: rapport, arbeidsbok og alt de bygger på. Signaturen din legges til, og ingenting i pakken endres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It is sealed: the signed package is written open beside it. Seal that again before you send it.</source>
      <translation>Den er forseglet: den signerte pakken skrives åpen ved siden av. Forsegl den på nytt før du sender den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>It does not wait for the identity of this laptop. If yours was another one when the assessment was finalised, choose the file of that one.</source>
      <translation>Den venter ikke på identiteten på denne maskinen. Hadde du en annen da vurderingen ble ferdigstilt, velg filen til den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Add your signature</source>
      <translation>Legg til signaturen din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Sign</source>
      <translation>Signer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Your signing identity</source>
      <translation>Signeringsidentiteten din</translation>
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
      <translation>Velg først filen til signeringsidentiteten din (.p12).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/cosign.py" />
      <source>Signing</source>
      <translation>Signerer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Do you work for {cluster}, advise it, own a part of a member, or otherwise gain from its label?</source>
      <translation>Arbeider du for {cluster}, gir du råd der, eier du en del av et medlem, eller har du ellers fordel av merket?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Your declaration of interest</source>
      <translation>Habilitetserklæringen din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>Declare</source>
      <translation>Erklær</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>What interest</source>
      <translation>Hvilken interesse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/declare.py" />
      <source>It stands in the report beside your name.</source>
      <translation>Den står i rapporten ved siden av navnet ditt.</translation>
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
      <translation>Velg en av de to; en interesse må oppgis.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The file and the snapshots that the program keeps of it are written anew, encrypted. From then on its passphrase is asked for whenever it is opened.</source>
      <translation>Filen og øyeblikksbildene programmet har av den, skrives på nytt, kryptert. Deretter spørres det etter passfrasen hver gang den åpnes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Copies and exports that you made before stay as they are, and the disk may keep traces of the old file until it writes over them.</source>
      <translation>Kopier og eksporter du har laget før, blir som de er, og disken kan ha spor av den gamle filen til den skriver over dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>You get a second file that anybody can open who has it: every answer, note and piece of evidence, without a passphrase. This workspace stays encrypted.</source>
      <translation>Du får en ny fil som alle som har den, kan åpne: hvert svar, notat og dokument, uten passfrase. Dette arbeidsområdet forblir kryptert.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Snapshots are written anew too. Copies that you made before keep the passphrase that they have.</source>
      <translation>Øyeblikksbilder skrives også på nytt. Kopier du har laget før, beholder passfrasen de har.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>The passphrase until now is another one. Nothing was changed.</source>
      <translation>Passfrasen til nå er en annen. Ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Do it only for another program that has to read the file, and delete the copy afterwards.</source>
      <translation>Gjør det bare for et annet program som må lese filen, og slett kopien etterpå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Encrypt it</source>
      <translation>Krypter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change the passphrase</source>
      <translation>Endre passfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Change it</source>
      <translation>Endre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Passphrase until now</source>
      <translation>Passfrase til nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>New passphrase</source>
      <translation>Ny passfrase</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Write it out in clear?</source>
      <translation>Lage en ukryptert kopi?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/encrypting.py" />
      <source>Choose where</source>
      <translation>Velg hvor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Everything about the cluster goes out of this workspace and its snapshots, and no older copy brings it back.</source>
      <translation>Dette kan ikke angres. Alt om klyngen fjernes fra dette arbeidsområdet og øyeblikksbildene, og ingen eldre kopi henter det tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This can't be undone. Name and e-mail address go out of this workspace and its snapshots, a pseudonym stands in their place, and no older copy brings them back.</source>
      <translation>Dette kan ikke angres. Navn og e-postadresse fjernes fra dette arbeidsområdet og øyeblikksbildene, et pseudonym står i stedet, og ingen eldre kopi henter dem tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>This workspace holds nobody's name.</source>
      <translation>Dette arbeidsområdet inneholder ingen navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Looking what would go</source>
      <translation>Ser hva som ville bli fjernet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erasing {name}</source>
      <translation>Sletter {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase the name of {name}?</source>
      <translation>Slette navnet {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase {name}?</source>
      <translation>Slette {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Without names: it stays in the history and stands on the receipt.</source>
      <translation>Uten navn: det blir stående i historikken og på kvitteringen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>By {by}. Reason: {reason}.</source>
      <translation>Av {by}. Grunn: {reason}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>no file</source>
      <translation>ingen fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing can be erased while it is open for reading only. {read_only}</source>
      <translation>Ingenting kan slettes mens det bare er åpent for lesing. {read_only}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>What would go and what would stay is shown before anything is done.</source>
      <translation>Du ser hva som fjernes og hva som blir igjen, før noe gjøres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erase for good</source>
      <translation>Slett for godt</translation>
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
      <translation>Fjernes: {how_much}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Stays on purpose</source>
      <translation>Beholdes med hensikt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Can't be reached from here; see to it yourself</source>
      <translation>Kan ikke nås herfra; ordne det selv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Write “{name}”, so that no other is erased.</source>
      <translation>Skriv «{name}», så ikke noe annet slettes.</translation>
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
      <translation>Arbeidsområdet ble kontrollert etterpå og er i orden.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Erased</source>
      <translation>Slettet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Not reached; see to it yourself</source>
      <translation>Ikke nådd; ordne det selv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt lies beside the workspace: {name}</source>
      <translation>Kvitteringen ligger ved siden av arbeidsområdet: {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt</source>
      <translation>Lagre kvitteringen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Text (*.txt)</source>
      <translation>Tekst (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>The receipt first, then answers, evidence, snapshots</source>
      <translation>Kvitteringen først, deretter svar, dokumenter, øyeblikksbilder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the colleague's name as it stands here, “{name}”.</source>
      <translation>Ingenting ble slettet: skriv kollegaens navn slik det står her, «{name}».</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Nothing was erased: write the cluster's name as it stands here, “{name}”.</source>
      <translation>Ingenting ble slettet: skriv klyngens navn slik det står her, «{name}».</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>“{name}” stands in its place from now on.</source>
      <translation>«{name}» står i stedet fra nå av.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>{known} (you)</source>
      <translation>{known} (deg)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Save the receipt …</source>
      <translation>Lagre kvitteringen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/erasing.py" />
      <source>Show in folder</source>
      <translation>Vis i mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The cluster: all its documents</source>
      <translation>Klyngen: alle dokumentene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Label body, programme: released ones</source>
      <translation>Merkeorgan, program: frigitte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Workbook</source>
      <translation>Arbeidsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Every answer, level and finding for Excel, with charts and live formulas.</source>
      <translation>Alle svar, nivåer og funn for Excel, med diagrammer og levende formler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The pages that the board reads, as PDF.</source>
      <translation>Sidene styret leser, som PDF.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Both of them and the data in one file that anybody can check.</source>
      <translation>Begge deler og dataene i én fil som alle kan kontrollere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Questionnaire</source>
      <translation>Spørreskjema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For the cluster to fill in before the visit.</source>
      <translation>Fylles ut av klyngen før besøket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Feedback sheet</source>
      <translation>Tilbakemeldingsark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page for the end of the second day.</source>
      <translation>Én side til slutten av dag to.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Prep sheet</source>
      <translation>Forberedelsesark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>For yourselves before the visit: agenda, what to ask for, last year's answers.</source>
      <translation>For dere selv før besøket: program, hva det skal bes om, fjorårets svar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Public profile</source>
      <translation>Offentlig profil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>One page with what the cluster released, and nothing else.</source>
      <translation>Én side med det klyngen har frigitt, og ikke noe annet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Assessors' file</source>
      <translation>Assessorfil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The whole history and all evidence, sealed for the colleagues on it.</source>
      <translation>Hele historikken og all dokumentasjon, forseglet for kollegene som er med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {version}, finalised</source>
      <translation>Versjon {version}, ferdigstilt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>As it stands</source>
      <translation>Slik den står nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language of the files</source>
      <translation>Språk i filene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export</source>
      <translation>Eksporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>With documents</source>
      <translation>Med dokumenter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Package for</source>
      <translation>Pakke for</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose another folder</source>
      <translation>Velg en annen mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Version {number} of {day}</source>
      <translation>Versjon {number} fra {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Export a draft</source>
      <translation>Eksporter et utkast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Language</source>
      <translation>Språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Folder</source>
      <translation>Mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>Choose at least one file.</source>
      <translation>Velg minst én fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/exporting.py" />
      <source>The documents that were seen lie in the package too.</source>
      <translation>Dokumentene som er sett, ligger også i pakken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Everything that was shown as saved is on the disk, and what you are typing stays in its entry. You can go on working; where something looks odd, close the window and open it again.</source>
      <translation>Alt som ble vist som lagret, er på disken, og det du holder på å skrive, står i feltet. Du kan arbeide videre; ser noe rart ut, lukk vinduet og åpne det igjen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>The report tells which part of the program stopped, and when. Nothing that you or a cluster said is in it.</source>
      <translation>Rapporten sier hvilken del av programmet som stoppet, og når. Ingenting du eller en klynge har sagt, står i den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>What went wrong</source>
      <translation>Hva som gikk galt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Go on</source>
      <translation>Fortsett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copied. Paste it into your message to us.</source>
      <translation>Kopiert. Lim det inn i meldingen til oss.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save the report</source>
      <translation>Lagre rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Copy</source>
      <translation>Kopier</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Save as …</source>
      <translation>Lagre som …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Saved as {name}.</source>
      <translation>Lagret som {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/fault.py" />
      <source>Nothing has gone wrong so far.</source>
      <translation>Ingenting har gått galt til nå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Last year's workbook</source>
      <translation>Fjorårets arbeidsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Packages (*.asice *.zip *.age);;All files (*)</source>
      <translation>Pakker (*.asice *.zip *.age);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.crt *.pem *.cer *.der);;All files (*)</source>
      <translation>Sertifikater (*.crt *.pem *.cer *.der);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates and requests (*.crt *.pem *.cer *.der *.csr *.req);;All files (*)</source>
      <translation>Sertifikater og forespørsler (*.crt *.pem *.cer *.der *.csr *.req);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Folder for the files</source>
      <translation>Mappe for filene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a workspace</source>
      <translation>Åpne et arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces, packages, colleagues' files (*.workbench *.asice *.zip *.age *.carried)</source>
      <translation>Arbeidsområder, pakker, kollegers filer (*.workbench *.asice *.zip *.age *.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx *.xlsm);;All files (*)</source>
      <translation>Arbeidsbøker (*.xlsx *.xlsm);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open packages</source>
      <translation>Åpne pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the verdict</source>
      <translation>Lagre kontrollresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>PDF (*.pdf);;Text (*.txt)</source>
      <translation>PDF (*.pdf);;Tekst (*.txt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Open a package</source>
      <translation>Åpne en pakke</translation>
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
      <translation>Åpne en forseglet pakke</translation>
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
      <translation>Et sertifikat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Take a file that a colleague carried</source>
      <translation>Ta imot en fil fra en kollega</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>All files (*)</source>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>What the member sent</source>
      <translation>Det medlemmet sendte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>YAML (*.yaml *.yml);;All files (*)</source>
      <translation>YAML (*.yaml *.yml);;Alle filer (*)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save the list</source>
      <translation>Lagre listen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Certificates (*.pem)</source>
      <translation>Sertifikater (*.pem)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workspaces (*.workbench)</source>
      <translation>Arbeidsområder (*.workbench)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Bring back from</source>
      <translation>Hent tilbake fra</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Workbooks (*.xlsx)</source>
      <translation>Arbeidsbøker (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Save a copy</source>
      <translation>Lagre en kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>Pages of {name}</source>
      <translation>Sider i {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/files.py" />
      <source>{name} is not shown here. Save a copy to open it with its own program.</source>
      <translation>{name} vises ikke her. Lagre en kopi for å åpne den i sitt eget program.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/frame.py" />
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Nothing is sent. You hand the file to whom you choose, such as whoever trains the assessors of your network.</source>
      <translation>Ingenting sendes. Du gir filen til den du velger, for eksempel den som lærer opp assessorene i nettverket ditt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Give away how you score?</source>
      <translation>Gi bort hvordan du setter nivåer?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Choose where …</source>
      <translation>Velg hvor …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Save how you score</source>
      <translation>Lagre hvordan du setter nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>Calibration (*.json)</source>
      <translation>Kalibrering (*.json)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/giving_away.py" />
      <source>The file holds exactly what you see:</source>
      <translation>Filen inneholder nøyaktig det du ser:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Everything that this workspace holds, also what was overwritten: a page to read, tables, files, and one document for programs. It is read back and compared before it is called done.</source>
      <translation>Alt dette arbeidsområdet inneholder, også det som er overskrevet: en side å lese, tabeller, filer, og ett dokument for programmer. Det leses tilbake og sammenlignes før det regnes som ferdig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>A colleague, or anybody whom answers may name: a name or an e-mail address, as it may have been written.</source>
      <translation>En kollega, eller hvem som helst svarene kan nevne: et navn eller en e-postadresse, slik det kan ha vært skrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Writing all that is held</source>
      <translation>Skriver alt som er lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Hand out all that is held</source>
      <translation>Utlever alt som er lagret</translation>
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
      <translation>Velg hvor den nye mappen skal ligge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Where the new folder lies</source>
      <translation>Hvor den nye mappen ligger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>All that is held about {name}</source>
      <translation>Alt som er lagret om {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Written and read back: {entries} and {files}. The log says that it was handed out.</source>
      <translation>Skrevet og lest tilbake: {entries} og {files}. Loggen sier at det ble utlevert.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>It names people and says what was answered: give it only to whom it is about, then delete it.</source>
      <translation>Det nevner personer og sier hva som ble svart: gi det bare til den det gjelder, og slett det etterpå.</translation>
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
      <translation>Skriv hvem det gjelder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/holding.py" />
      <source>Read it</source>
      <translation>Les</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Ingen kan gjenopprette den: skriv den ned og oppbevar den et annet sted enn maskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use at least {shortest} characters; four words by chance are easy to keep in mind.</source>
      <translation>Bruk minst {shortest} tegn; fire tilfeldige ord er lette å huske.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>The two passphrases differ. Type them once more.</source>
      <translation>De to passfrasene er ulike. Skriv dem en gang til.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>A .p12 or .pfx file, from your other laptop, your organisation or a national eID; old ones work too.</source>
      <translation>En .p12- eller .pfx-fil fra den andre maskinen din, organisasjonen din eller en nasjonal eID; gamle går også.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>You get a new key for the next five years, under the same passphrase. Colleagues compare its fingerprint with you and trust it anew; what the old one signed stays valid. The old file stays where it is: what was finalised with it is still signed with it.</source>
      <translation>Du får en ny nøkkel for de neste fem årene, med samme passfrase. Kolleger sammenligner fingeravtrykket med deg og merker den som betrodd på nytt; det den gamle har signert, forblir gyldig. Den gamle filen blir der den er: det som er ferdigstilt med den, signeres fortsatt med den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Send your card to the office of your network; it sends back a certificate (.crt) that it vouches for. Your key stays yours; your fingerprint becomes another one. Sign first what is finalised already.</source>
      <translation>Send kortet ditt til kontoret i nettverket; de sender tilbake et sertifikat (.crt) som de går god for. Nøkkelen er fortsatt din; fingeravtrykket blir et annet. Signer først det som allerede er ferdigstilt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Make your signing identity</source>
      <translation>Lag signeringsidentiteten din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation</source>
      <translation>Organisasjon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Name, as it stands in the signature</source>
      <translation>Navn, slik det står i signaturen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>E-mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Organisation (optional)</source>
      <translation>Organisasjon (valgfritt)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Your name is missing.</source>
      <translation>Navnet ditt mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use another identity</source>
      <translation>Bruk en annen identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Use it</source>
      <translation>Bruk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity</source>
      <translation>Identitetens fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of the identity first.</source>
      <translation>Velg først identitetens fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Change the passphrase of your identity</source>
      <translation>Endre passfrasen for identiteten din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>{forgotten} Copies of the file keep the old one.</source>
      <translation>{forgotten} Kopier av filen beholder den gamle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew your identity</source>
      <translation>Forny identiteten din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renew</source>
      <translation>Forny</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of the identity until now</source>
      <translation>Fil for identiteten til nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Certificate of your network</source>
      <translation>Sertifikat fra nettverket ditt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Take it</source>
      <translation>Ta inn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>What the office sent back</source>
      <translation>Det kontoret sendte tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>File of your identity</source>
      <translation>Filen til identiteten din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the certificate that the office sent back first.</source>
      <translation>Velg først sertifikatet kontoret sendte tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Choose the file of your identity first.</source>
      <translation>Velg først filen til identiteten din.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Making the identity</source>
      <translation>Lager identiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Opening the identity</source>
      <translation>Åpner identiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Changing the passphrase</source>
      <translation>Endrer passfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Renewing</source>
      <translation>Fornyer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/identities.py" />
      <source>Taking the certificate</source>
      <translation>Tar inn sertifikatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Passphrase of the identity</source>
      <translation>Identitetens passfrase</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>I have a signing identity already</source>
      <translation>Jeg har allerede en signeringsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>From your other laptop or your organisation (.p12); without one, you make yours when you sign</source>
      <translation>Fra den andre maskinen din eller organisasjonen din (.p12); uten en lager du din når du signerer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/introducing.py" />
      <source>Language of the window and of the forms</source>
      <translation>Språk i vinduet og skjemaene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Part of the history: nobody can change it afterwards. It tells nothing of what anybody answered. Files that are copied or sent by other programs are not in it.</source>
      <translation>En del av historikken: ingen kan endre den i ettertid. Den sier ingenting om hva noen har svart. Filer som kopieres eller sendes av andre programmer, er ikke med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>About</source>
      <translation>Gjelder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Opened¦in the log</source>
      <translation>Åpnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Exported¦in the log</source>
      <translation>Eksportert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Printed¦in the log</source>
      <translation>Skrevet ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Signed¦in the log</source>
      <translation>Signert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sealed¦in the log</source>
      <translation>Forseglet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copied¦in the log</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Handed over¦in the log</source>
      <translation>Utlevert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Sent¦in the log</source>
      <translation>Sendt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Received¦in the log</source>
      <translation>Mottatt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Erased¦in the log</source>
      <translation>Slettet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>workbook</source>
      <translation>arbeidsbok</translation>
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
      <translation>spørreskjema</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>feedback sheet</source>
      <translation>tilbakemeldingsark</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profile</source>
      <translation>offentlig profil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>assessors' file</source>
      <translation>vurderernes fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>log</source>
      <translation>logg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>labels</source>
      <translation>merker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>public profiles</source>
      <translation>offentlige profiler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Log of access and exports{about}</source>
      <translation>Logg over tilgang og eksport{about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Nothing yet</source>
      <translation>Ingenting ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Copies the chosen lines, or all (Ctrl+C)</source>
      <translation>Kopierer de valgte linjene, eller alle (Ctrl+C)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save as a table …</source>
      <translation>Lagre som tabell …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Save the log</source>
      <translation>Lagre loggen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>Saving the log</source>
      <translation>Lagrer loggen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines copied</source>
      <extracomment>For one: one line copied</extracomment>
      <translation>
        <numerusform>én linje kopiert</numerusform>
        <numerusform>{number} linjer kopiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/journal.py" />
      <source>{number} lines saved as {name}</source>
      <extracomment>For one: one line saved as {name}</extracomment>
      <translation>
        <numerusform>én linje lagret som {name}</numerusform>
        <numerusform>{number} linjer lagret som {name}</numerusform>
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
        <numerusform>én sending</numerusform>
        <numerusform>{number} sendinger</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Nobody sees your levels before everybody who scores has locked, and you see nobody's. Locking can't be taken back: a level that you change later is a revision with its reason, and your first one stays in the story.</source>
      <translation>Ingen ser nivåene dine før alle som setter nivåer, har låst, og du ser ingens. Låsing kan ikke tas tilbake: et nivå du endrer senere, er en revisjon med en grunn, og det første blir stående i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock your levels?</source>
      <translation>Låse nivåene dine?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>Lock for good</source>
      <translation>Lås for godt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/locking.py" />
      <source>{number} indicators have no level of yours: {indicators}.</source>
      <extracomment>For one: one indicator has no level of yours: {indicators}.</extracomment>
      <translation>
        <numerusform>én indikator mangler ditt nivå: {indicators}.</numerusform>
        <numerusform>{number} indikatorer mangler ditt nivå: {indicators}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Checking the workspace</source>
      <translation>Kontrollerer arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Sound: {revisions} entries and {blobs} files are as they were saved.</source>
      <translation>I orden: {revisions} oppføringer og {blobs} filer er slik de ble lagret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring everything sound into a new file</source>
      <translation>Overfør alt som er helt, til en ny fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bringing over what is sound</source>
      <translation>Overfører det som er helt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{number} things are damaged</source>
      <extracomment>For one: thing is damaged</extracomment>
      <translation>
        <numerusform>én ting er skadet</numerusform>
        <numerusform>{number} ting er skadet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Everything else can be read and used as before. Damage comes from the disk or from other programs.</source>
      <translation>Alt annet kan leses og brukes som før. Skaden kommer fra disken eller fra andre programmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>It holds {entries} entries and {files} files. The damaged file was not touched.</source>
      <translation>Den inneholder {entries} oppføringer og {files} filer. Den skadede filen er ikke rørt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Reading page by page</source>
      <translation>Leser side for side</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Bring what is sound into a new file</source>
      <translation>Overfør det som er helt, til en ny fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>{name} is sound</source>
      <translation>{name} er i orden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Open it</source>
      <translation>Åpne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Missing there. A snapshot, a colleague's copy or a signed package may bring it back:</source>
      <translation>Mangler der. Et øyeblikksbilde, en kollegas kopi eller en signert pakke kan hente det tilbake:</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is damaged</source>
      <translation>Hva som er skadet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>… and {what} more.</source>
      <translation>… og {what} til.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>What is missing</source>
      <translation>Hva som mangler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/mending.py" />
      <source>Nothing is missing.</source>
      <translation>Ingenting mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Begin</source>
      <translation>Begynn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Year of the figures</source>
      <translation>År for tallene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Four digits, such as 2026</source>
      <translation>Fire sifre, for eksempel 2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>Form edition</source>
      <translation>Skjemautgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_assessment.py" />
      <source>As it shall stand in the report.</source>
      <translation>Slik det skal stå i rapporten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/new_workspace.py" />
      <source>Choose the file's name and place</source>
      <translation>Velg filnavn og sted</translation>
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
      <translation>hvorfor dette nivået</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>asked for</source>
      <translation>etterspurt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>your note</source>
      <translation>notatet ditt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{indicator_id}, why this level</source>
      <translation>{indicator_id}, hvorfor dette nivået</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Indicators, answers, notes, evidence and commands</source>
      <translation>Indikatorer, svar, notater, dokumenter og kommandoer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Find an indicator, a note, a document, a command</source>
      <translation>Finn en indikator, et notat, et dokument, en kommando</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Found</source>
      <translation>Funnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{count} found</source>
      <translation>{count} funnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Quick note: {words}</source>
      <translation>Hurtignotat: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>filed under the indicator that it names</source>
      <translation>legges under indikatoren det nevner</translation>
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
      <translation>Svar og notater</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{place}, your note</source>
      <translation>{place}, notatet ditt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, asked for</source>
      <translation>{number}, etterspurt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>Evidence</source>
      <translation>Dokumentasjon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/palette.py" />
      <source>{number}, seen {seen_on}</source>
      <translation>{number}, sett {seen_on}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A new lead makes you co-assessor. A third assessor scores before seeing anything of yours. An observer reads and never scores.</source>
      <translation>Med en ny ledende assessor blir du medassessor. En tredje assessor setter nivåer før han eller hun ser noe av deres. En observatør leser og setter aldri nivåer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>A colleague hands you the file me.crt from their program. Compare its fingerprint aloud when they join.</source>
      <translation>En kollega gir deg filen me.crt fra programmet sitt. Sammenlign fingeravtrykket høyt når de blir med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let somebody join …</source>
      <translation>La noen bli med …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Leave</source>
      <translation>Gå ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Erase the name of {name} for good</source>
      <translation>Slett navnet til {name} for godt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let {name} join?</source>
      <translation>La {name} bli med?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Let them join</source>
      <translation>La dem bli med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>Fingerprint, to be compared aloud</source>
      <translation>Fingeravtrykk, sammenlignes høyt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No declaration yet</source>
      <translation>Ingen erklæring ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>No interest declared</source>
      <translation>Ingen interesser oppgitt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/people.py" />
      <source>{name} (you)</source>
      <translation>{name} (deg)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The day on which the label body decided, e.g. 2026-12-01</source>
      <translation>Dagen merkeorganet bestemte, f.eks. 2026-12-01</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Where the label body named it; left empty, it follows from the usual rules</source>
      <translation>Hvis merkeorganet oppga den; er den tom, følger den av de vanlige reglene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Only what a label body decided. What the scores come to is a forecast, and needs no writing down.</source>
      <translation>Bare det et merkeorgan har bestemt. Det nivåene gir, er en prognose og trenger ikke skrives ned.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write down a label</source>
      <translation>Skriv ned et merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Write it down</source>
      <translation>Skriv ned</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The label body that decided</source>
      <translation>Merkeorganet som bestemte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say which label body gave it.</source>
      <translation>Oppgi hvilket merkeorgan som tildelte det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Say on which day it was given, e.g. 2026-12-01.</source>
      <translation>Oppgi hvilken dag det ble tildelt, f.eks. 2026-12-01.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>The last day can't be read: write it like 2028-12-31, or leave it empty.</source>
      <translation>Den siste dagen kan ikke leses: skriv den som 2028-12-31, eller la den stå tom.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Writing down a label</source>
      <translation>Skriver ned et merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given by</source>
      <translation>Tildelt av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on</source>
      <translation>Tildelt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Valid until</source>
      <translation>Gyldig til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}, valid until {day2}.</source>
      <translation>Tildelt {day}, gyldig til {day2}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_award.py" />
      <source>Given on {day}. A first award then holds until {usual}.</source>
      <translation>Tildelt {day}. En første tildeling gjelder da til {usual}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Excel (*.xlsx);;PDF (*.pdf);;CSV with a dictionary of its columns (*.csv);;Parquet (*.parquet)</source>
      <translation>Excel (*.xlsx);;PDF (*.pdf);;CSV med beskrivelse av kolonnene (*.csv);;Parquet (*.parquet)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What is shown here</source>
      <translation>Det som vises her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>“{title}” as it stands, with the names of clusters: {rows} rows, as a workbook, pages, CSV or Parquet.</source>
      <translation>«{title}» slik den står nå, med klyngenes navn: {rows} rader, som arbeidsbok, sider, CSV eller Parquet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Open data</source>
      <translation>Åpne data</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Figures and needs of the whole portfolio as CSV and Parquet, with a dictionary of their columns. No cluster is named, and what is withheld here is withheld there.</source>
      <translation>Tall og behov for hele porteføljen som CSV og Parquet, med beskrivelse av kolonnene. Ingen klynge nevnes ved navn, og det som holdes tilbake her, holdes tilbake også der.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>For everybody to see</source>
      <translation>For alle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A sheet of the portfolio, profiles and a list of labels, of each cluster only what it released.</source>
      <translation>Et ark om porteføljen, profiler og en liste over merker, av hver klynge bare det den har frigitt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Benchmark pack</source>
      <translation>Sammenligningspakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Sums of many clusters in one file, signed by you, with which assessors compare on site.</source>
      <translation>Summer av mange klynger i én fil som du signerer, så bedømmere kan sammenligne på stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Anonymised copy</source>
      <translation>Anonymisert kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>A portfolio for training and research without names, places, texts and evidence. Levels stay exact: give it to people whom you trust with that.</source>
      <translation>En portefølje til opplæring og forskning uten navn, steder, tekster og dokumentasjon. Nivåene er nøyaktige: gi den til folk du stoler på med det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export what is shown</source>
      <translation>Eksporter det som vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>Export from the portfolio</source>
      <translation>Eksporter fra porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_export.py" />
      <source>What left so far</source>
      <translation>Hva som har forlatt den</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>A group of fewer clusters is withheld everywhere, and so is one by which such a group could be worked out. The choice is kept in the portfolio itself and holds for everybody who reads it.</source>
      <translation>En gruppe med færre klynger holdes tilbake overalt, og det gjør også en som en slik gruppe kunne regnes ut fra. Valget lagres i selve porteføljen og gjelder for alle som leser den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>5 is usual; with 1 every single cluster is shown</source>
      <translation>5 er vanlig; med 1 vises hver enkelt klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>When a group is shown</source>
      <translation>Når en gruppe vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Use this number</source>
      <translation>Bruk dette tallet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Least number of clusters</source>
      <translation>Minste antall klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Give a whole number from 1.</source>
      <translation>Oppgi et helt tall fra 1 og opp.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_limit.py" />
      <source>Working out what is shown</source>
      <translation>Regner ut hva som vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Each file that was made of this portfolio, by whom, and how many clusters it is about: named in it, or summed up. Looking is no taking, and a copy of the portfolio's own file leaves no trace.</source>
      <translation>Hver fil som er laget av porteføljen, av hvem, og hvor mange klynger den gjelder: nevnt ved navn eller slått sammen. Bare å se på noe blir ikke ført, og en kopi av porteføljens egen fil etterlater ingen spor.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>When (UTC)</source>
      <translation>Når (UTC)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Of what</source>
      <translation>Gjelder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_log.py" />
      <source>Nothing has left it.</source>
      <translation>Ingenting har forlatt den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>One signed file with which assessors compare on site, without a net. It has sums of many clusters of {edition} and no one; of few it has nothing, whatever this portfolio shows.</source>
      <translation>En signert fil som bedømmere sammenligner med på stedet, uten nett. Den har summer av mange klynger av {edition} og ingen enkelt; av få har den ingenting, uansett hva porteføljen viser.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>What assessors read, e.g. Danish clusters 2026</source>
      <translation>Det bedømmere leser, f.eks. Danske klynger 2026</translation>
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
      <translation>Lag en sammenligningspakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Sign and save</source>
      <translation>Signer og lagre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Title</source>
      <translation>Tittel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Which clusters</source>
      <translation>Hvilke klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Each of these by itself, too</source>
      <translation>Hver av disse for seg også</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Say what the pack is called.</source>
      <translation>Si hva pakken heter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Making a benchmark pack</source>
      <translation>Lager en sammenligningspakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_pack.py" />
      <source>Save the benchmark pack</source>
      <translation>Lagre sammenligningspakken</translation>
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
      <translation>En fil, som lages hvis den ikke finnes, eller adressen til en database, for eksempel postgresql+psycopg://host/north. Et passord i den lagres aldri: oppgi det med PGPASSWORD eller ~/.pgpass. Hvem som får lese den, sier kommandoen portfolio access.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Open a portfolio</source>
      <translation>Åpne en portefølje</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>A reference portfolio</source>
      <translation>En referanseportefølje</translation>
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
      <translation>Oppgi hvilken fil eller database.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Opening the portfolio</source>
      <translation>Åpner porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>Choose a file …</source>
      <translation>Velg en fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_place.py" />
      <source>New file …</source>
      <translation>Ny fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>A sheet of the portfolio, a profile of each cluster that released its name, and the list of labels, as PDF, CSV and Parquet. No points, levels or findings; sums only where enough clusters are in them.</source>
      <translation>Et ark om porteføljen, en profil av hver klynge som har frigitt navnet sitt, og listen over merker, som PDF, CSV og Parquet. Ingen poeng, nivåer eller funn; summer bare der nok klynger er med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>No cluster has released its name yet: none is named, and the sheet tells of all together.</source>
      <translation>Ingen klynge har frigitt navnet sitt ennå: ingen nevnes, og arket forteller om alle samlet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Stands at the head of the sheet, e.g. Clusters of the north</source>
      <translation>Står øverst på arket, f.eks. Klynger i nord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Take over what clusters of this workspace released</source>
      <translation>Overta det klyngene i dette arbeidsområdet har frigitt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>{number} clusters are named: {names}</source>
      <extracomment>For one: one cluster is named: {names}</extracomment>
      <translation>
        <numerusform>én klynge nevnes: {names}</numerusform>
        <numerusform>{number} klynger nevnes: {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>The portfolio has no package of: {names}.</source>
      <translation>Porteføljen har ingen pakke av: {names}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_publish.py" />
      <source>Say what the portfolio is called.</source>
      <translation>Si hva porteføljen heter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>{label} of {name}, given by {body} on {day}.</source>
      <translation>{label} for {name}, gitt av {body} {day}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>It was written down wrongly: calendar and policies no longer count it. Nothing is deleted; who took it back, when and why stays in the portfolio. What the label body withdrew is another matter.</source>
      <translation>Det ble ført feil: kalender og programkrav regner det ikke lenger med. Ingenting slettes; hvem som tok det tilbake, når og hvorfor, blir stående i porteføljen. Det merkeorganet har trukket tilbake, er en annen sak.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take back a label</source>
      <translation>Ta tilbake et merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Take it back</source>
      <translation>Ta tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>E.g. entered for the wrong cluster</source>
      <translation>F.eks. ført på feil klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Say why; it is kept beside the label.</source>
      <translation>Oppgi hvorfor; det lagres ved merket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/portfolio_take_back.py" />
      <source>Taking back a label</source>
      <translation>Tar tilbake et merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/printing.py" />
      <source>page {number} of {last}</source>
      <translation>side {number} av {last}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Shows only lines that hold each of these words</source>
      <translation>Viser bare linjer som inneholder alle disse ordene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>Filter: a name, a file, a word</source>
      <translation>Filtrer: et navn, en fil, et ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/records.py" />
      <source>{shown} of {whole}</source>
      <translation>{shown} av {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Nothing of these was taken; all others were. A package is verified before anything in it counts.</source>
      <translation>Ingenting av disse ble tatt inn; alle andre ble det. En pakke kontrolleres før noe i den teller.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>What to do</source>
      <translation>Hva du gjør</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>{number} packages were refused</source>
      <extracomment>For one: one package was refused</extracomment>
      <translation>
        <numerusform>én pakke ble avvist</numerusform>
        <numerusform>{number} pakker ble avvist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Packages that were refused</source>
      <translation>Pakker som ble avvist</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/refusals.py" />
      <source>Take {number} of them of unknown signers, marked</source>
      <extracomment>For one: Take one of unknown signers, marked</extracomment>
      <translation>
        <numerusform>Ta med én fra en ukjent underskriver, merket</numerusform>
        <numerusform>Ta med {number} av dem fra ukjente underskrivere, merket</numerusform>
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
      <translation>Husk på denne datamaskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>In the computer's keyring, until you take this away</source>
      <translation>I datamaskinens nøkkelring, til du fjerner haken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Asking the keyring</source>
      <translation>Spør nøkkelringen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/remembering.py" />
      <source>Remembering</source>
      <translation>Husker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {replaces} counts again as it was finalised. The history keeps what was changed since.</source>
      <translation>Versjon {replaces} gjelder igjen slik den ble ferdigstilt. Historikken beholder det som er endret siden.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Take revision {number} back?</source>
      <translation>Ta revisjon {number} tilbake?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Version {version} stays as it was signed. Correct the assessment, and sign the next one in its place.</source>
      <translation>Versjon {version} blir som den ble signert. Rett vurderingen, og signer den neste i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>It stands on the report's cover; up to {longest_reason} characters.</source>
      <translation>Den står på rapportens forside; opptil {longest_reason} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again as revision {what}</source>
      <translation>Åpne på nytt som revisjon {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>Open again</source>
      <translation>Åpne på nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>What is corrected, and why</source>
      <translation>Hva som rettes, og hvorfor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/reopening.py" />
      <source>A reason is missing: whoever has the first version wants to know why there is another.</source>
      <translation>En grunn mangler: den som har den første versjonen, vil vite hvorfor det finnes en ny.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an import</source>
      <translation>før en import</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before an upgrade</source>
      <translation>før en oppgradering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a restoration</source>
      <translation>før en gjenoppretting</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before a newer version changed the file</source>
      <translation>før en nyere versjon endret filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>while you worked</source>
      <translation>mens du arbeidet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>before it got its passphrase</source>
      <translation>før det fikk passfrase</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with {name}</source>
      <translation>Sammenligner med {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comparing with the shared place</source>
      <translation>Sammenligner med fellesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is nothing in {name} that is missing here.</source>
      <translation>Det er ingenting i {name} som mangler her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced: what is missing comes back, and where answers differ both are shown.</source>
      <translation>Ingenting av det som er her, erstattes: det som mangler, kommer tilbake, og der svar er ulike, vises begge.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Nothing that is here is replaced. A snapshot of how it is now is taken first.</source>
      <translation>Ingenting av det som er her, erstattes. Først tas et øyeblikksbilde av hvordan det er nå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the shared place</source>
      <translation>fellesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back: {things}.</source>
      <translation>Holdes tilbake: {things}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What was missing is back. A snapshot of how it was before is kept.</source>
      <translation>Det som manglet, er tilbake. Et øyeblikksbilde av hvordan det var før, er lagret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back what is missing</source>
      <translation>Hent tilbake det som mangler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>See what it would bring</source>
      <translation>Se hva det ville gi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Another file …</source>
      <translation>En annen fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>The shared place</source>
      <translation>Fellesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Snapshots, newest first</source>
      <translation>Øyeblikksbilder, nyeste først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>the snapshot of {time}</source>
      <translation>øyeblikksbildet fra {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring back from {name}?</source>
      <translation>Hente tilbake fra {name}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bring it back</source>
      <translation>Hent tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Comes back</source>
      <translation>Kommer tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Colleagues would differ on</source>
      <translation>Kolleger ville være uenige om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Erased here too, for good, as a colleague erased it there</source>
      <translation>Slettes her også, for godt, siden en kollega slettet det der</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it is damaged there</source>
      <translation>Utelatt, fordi det er skadet der</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Held back</source>
      <translation>Holdt tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>What would come back</source>
      <translation>Hva som ville komme tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Left out, because it was erased here</source>
      <translation>Utelatt, fordi det er slettet her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>Bringing back</source>
      <translation>Henter tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/restoring.py" />
      <source>There is no snapshot yet. The first is taken while you work.</source>
      <translation>Det finnes ikke noe øyeblikksbilde ennå. Det første tas mens du arbeider.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Nothing is ever erased by itself. Once a day is over you are reminded on Home: keep it longer and say why, or erase the cluster.</source>
      <translation>Ingenting slettes av seg selv. Når en dag er passert, blir du minnet om det på Hjem: lagre lenger og si hvorfor, eller slett klyngen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Kept until</source>
      <translation>Lagres til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Why until then</source>
      <translation>Hvorfor til da</translation>
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
      <translation>Tiden er ute</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>No assessment yet</source>
      <translation>Ingen vurdering ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep until …</source>
      <translation>Lagre til …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase …</source>
      <translation>Slett …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Erase the cluster of the chosen assessment</source>
      <translation>Slett klyngen til den valgte vurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep {name} until …</source>
      <translation>Lagre {name} til …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Keep¦until a day</source>
      <translation>Behold</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>31 December 2031, or 2031-12-31</source>
      <translation>31. desember 2031, eller 2031-12-31</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>Last day</source>
      <translation>Siste dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>E.g. “renewal of the label in 2029”. It stays in the history.</source>
      <translation>F.eks. «fornyelse av merket i 2029». Det blir stående i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>The usual time</source>
      <translation>Den vanlige tiden</translation>
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
      <translation>Det er ingen dag: skriv den som 31. desember 2031, eller 2031-12-31.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>{day} is over already: choose a later day.</source>
      <translation>{day} er allerede passert: velg en senere dag.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/retaining.py" />
      <source>A reason is missing: whoever keeps data for longer or shorter than usual says why.</source>
      <translation>En grunn mangler: den som lagrer data lenger eller kortere enn vanlig, sier hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>{indicator} {title}: your levels are locked. What you first gave stays in the story beside this reason.</source>
      <translation>{indicator} {title}: nivåene dine er låst. Det du først satte, blir stående i historikken ved siden av denne grunnen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>level {before}</source>
      <translation>nivå {before}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>From {was} to level {level}?</source>
      <translation>Fra {was} til nivå {level}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Revise</source>
      <translation>Endre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Why it changes</source>
      <translation>Hvorfor det endres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/revising.py" />
      <source>Say why it changes, in a few words.</source>
      <translation>Si med noen ord hvorfor det endres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Nobody whom you trust has a key yet. Ask them for the file me.crt of their laptop, and add it here.</source>
      <translation>Ingen du stoler på, har en nøkkel ennå. Be om filen me.crt fra maskinen deres, og legg den til her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealing {name}</source>
      <translation>Forsegler {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Opening {name}</source>
      <translation>Åpner {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Only those whom you choose can open the sealed file. The package itself stays as it is.</source>
      <translation>Bare de du velger, kan åpne den forseglede filen. Selve pakken blir som den er.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>An age recipient, or the file me.crt of somebody's laptop.</source>
      <translation>En age-mottaker, eller filen me.crt fra noens maskin.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Folder for the opened package</source>
      <translation>Mappe for den åpnede pakken</translation>
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
        <numerusform>én maskin</numerusform>
        <numerusform>{number} maskiner</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Another recipient</source>
      <translation>En annen mottaker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>From a file</source>
      <translation>Fra en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Add somebody from the file me.crt</source>
      <translation>Legg til noen fra filen me.crt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Which signed package?</source>
      <translation>Hvilken signert pakke?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose another package</source>
      <translation>Velg en annen pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Sealed for {names}: {name} in {parent}.</source>
      <translation>Forseglet for {names}: {name} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose who may open it.</source>
      <translation>Velg hvem som kan åpne den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sealing.py" />
      <source>Choose the signed package first.</source>
      <translation>Velg først den signerte pakken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Each of you has a workspace of your own, opened with your own passphrase. Answers, findings and documents go over with the keyboard; levels stay with whoever gave them until all have locked.</source>
      <translation>Hver av dere har sitt eget arbeidsområde, som åpnes med egen passfrase. Svar, funn og dokumenter følger med tastaturet; nivåer blir hos den som satte dem, til alle har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop …</source>
      <translation>En ny ved denne maskinen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>The workspace of {names} has no passphrase: whoever sits here can read it, so the levels in it are not blind. “Encrypt this workspace”, in Ctrl+K, gives it one.</source>
      <translation>Arbeidsområdet til {names} har ingen passfrase: den som sitter her, kan lese det, så nivåene i det er ikke blinde. «Krypter dette arbeidsområdet», i Ctrl+K, gir det en.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Let them type: the passphrase is theirs alone, and opens a workspace that nobody else can read.</source>
      <translation>La personen skrive selv: passfrasen er bare deres, og åpner et arbeidsområde ingen andre kan lese.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>With it they are the same person here as on their own laptop; without it, one is made when they sign.</source>
      <translation>Med den er de samme person her som på sin egen maskin; uten den lages en når de signerer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Who takes the keyboard?</source>
      <translation>Hvem overtar tastaturet?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Somebody new at this laptop</source>
      <translation>En ny ved denne maskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Make their workspace</source>
      <translation>Lag arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Name, as it stands in reports</source>
      <translation>Navn, slik det står i rapporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in this assessment</source>
      <translation>Rolle i denne vurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Passphrase of their workspace</source>
      <translation>Passfrase for arbeidsområdet deres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their signing identity, if they have one</source>
      <translation>Signeringsidentiteten deres, hvis de har en</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name and e-mail address are needed; they stand in the reports.</source>
      <translation>Navn og e-postadresse trengs; de står i rapportene.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Making a workspace</source>
      <translation>Lager et arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their name</source>
      <translation>Navnet deres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Their e-mail address</source>
      <translation>E-postadressen deres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/seats.py" />
      <source>Role in the assessment that is open</source>
      <translation>Rolle i vurderingen som er åpen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Does not apply</source>
      <translation>Ikke aktuelt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Not known</source>
      <translation>Ikke kjent</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Set aside</source>
      <translation>Legg til side</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Reason</source>
      <translation>Grunn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>It is printed in the report in place of the answer.</source>
      <translation>Den skrives i rapporten i stedet for svaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>Choose one of the two first: they are counted differently.</source>
      <translation>Velg først en av de to: de telles ulikt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/set_aside.py" />
      <source>A reason is missing: without one, nobody can tell it from a forgotten question.</source>
      <translation>En grunn mangler: uten den kan ingen skille det fra et glemt spørsmål.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder, or an address that begins with https://, s3:// or sftp://. The help page “Shared place” lists what such an address can say.</source>
      <translation>En mappe, eller en adresse som begynner med https://, s3:// eller sftp://. Hjelpesiden «Shared place» viser hva en slik adresse kan si.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>The place you share with colleagues</source>
      <translation>Stedet du deler med kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Use this place</source>
      <translation>Bruk dette stedet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Folder or address</source>
      <translation>Mappe eller adresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Choose a folder …</source>
      <translation>Velg en mappe …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your name at the server; for S3 the id of the access key.</source>
      <translation>Navnet ditt på serveren; for S3 id-en til tilgangsnøkkelen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Your password at the server. It is never written into a file.</source>
      <translation>Passordet ditt på serveren. Det skrives aldri i en fil.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Remember the password in the keyring of this computer</source>
      <translation>Husk passordet i nøkkelringen på denne datamaskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Show the password</source>
      <translation>Vis passordet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>This computer has no keyring: the password is asked for again next time.</source>
      <translation>Denne datamaskinen har ingen nøkkelring: det spørres etter passordet igjen neste gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>A folder that your colleagues reach</source>
      <translation>En mappe kollegene dine når</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>User</source>
      <translation>Bruker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shared_place.py" />
      <source>Password</source>
      <translation>Passord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form of {number}</source>
      <translation>Kortform av {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Keep¦what is written</source>
      <translation>Lagre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Short form</source>
      <translation>Kortform</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>The summary page prints it; the whole stands further on.</source>
      <translation>Den står på sammendragssiden; hele teksten står lenger bak.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>{count} of {room} characters; the whole text stands further on.</source>
      <translation>{count} av {room} tegn; hele teksten står lenger bak.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/shortening.py" />
      <source>Take out {over} more: the summary page has room for {room} characters.</source>
      <translation>Fjern {over} til: sammendragssiden har plass til {room} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Signing freezes {indicators}, {answers} and {documents}. Later changes need a new version, and this one stays readable.</source>
      <translation>Signeringen fryser {indicators}, {answers} og {documents}. Senere endringer krever en ny versjon, og denne forblir lesbar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign the draft</source>
      <translation>Signer utkastet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock the assessment</source>
      <translation>Signer og lås vurderingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{percent}, label {label} by the rules</source>
      <translation>{percent}, merke {label} etter reglene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase once more</source>
      <translation>Passfrasen en gang til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>You have no signing identity on this laptop yet. One is made now and protected by this passphrase. Nobody can restore it: write it down and keep it apart from the laptop.</source>
      <translation>Du har ingen signeringsidentitet på denne maskinen ennå. En lages nå og beskyttes med denne passfrasen. Ingen kan gjenopprette den: skriv den ned og oppbevar den et annet sted enn maskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Another identity</source>
      <translation>En annen identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Passphrase of your signing identity</source>
      <translation>Passfrasen til signeringsidentiteten din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Sign and lock</source>
      <translation>Signer og lås</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} documents</source>
      <extracomment>For one: {number} document</extracomment>
      <translation>
        <numerusform>ett dokument</numerusform>
        <numerusform>{number} dokumenter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{number} things are still missing. The files say that they are a draft; the assessment stays open.</source>
      <extracomment>For one: one thing is still missing. The files say that they are a draft; the assessment stays open.</extracomment>
      <translation>
        <numerusform>én ting mangler ennå. Det står i filene at de er et utkast; vurderingen forblir åpen.</numerusform>
        <numerusform>{number} ting mangler ennå. Det står i filene at de er et utkast; vurderingen forblir åpen.</numerusform>
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
      <translation>Passfrase for den nye signeringsidentiteten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>{code}, workbook and report inside</source>
      <translation>{code}, med arbeidsbok og rapport</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/sign.py" />
      <source>Where is your identity (.p12)?</source>
      <translation>Hvor er identiteten din (.p12)?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/told.py" />
      <source>… and {what} more</source>
      <translation>… og {what} til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted</source>
      <translation>Dette arbeidsområdet er kryptert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Your own keys open with the passphrase of</source>
      <translation>Dine egne nøkler åpnes med passfrasen til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Passphrase of {name}</source>
      <translation>Passfrasen til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This passphrase does not open {name}. Mind capitals and the keyboard's language.</source>
      <translation>Denne passfrasen åpner ikke {name}. Pass på store bokstaver og tastaturspråket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Open</source>
      <translation>Åpne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Another workspace</source>
      <translation>Et annet arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Opening …</source>
      <translation>Åpner …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>Encrypted workspace</source>
      <translation>Kryptert arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unlock.py" />
      <source>This workspace is encrypted.</source>
      <translation>Dette arbeidsområdet er kryptert.</translation>
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
        <numerusform>én oppføring er</numerusform>
        <numerusform>{number} oppføringer er</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>{entries} only on the screen so far. Stay, and saving is tried again by itself.</source>
      <translation>{entries} bare på skjermen så langt. Bli, så prøves lagringen igjen av seg selv.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Not everything is saved</source>
      <translation>Ikke alt er lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Stay</source>
      <translation>Bli</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/unsaved.py" />
      <source>Close and lose it</source>
      <translation>Lukk og mist det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Nothing is deleted: earlier answers stay in the history, and Ctrl+Z takes the upgrade back.</source>
      <translation>Ingenting slettes: tidligere svar blir stående i historikken, og Ctrl+Z tar oppgraderingen tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade to {to}?</source>
      <translation>Oppgradere til {to}?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Upgrade</source>
      <translation>Oppgrader</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Asked newly</source>
      <translation>Nye spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>What changes</source>
      <translation>Hva som endres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>The assessment rests on {from_}. {counts_text}</source>
      <translation>Vurderingen bygger på {from_}. {counts_text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Colleagues differ on {named}. Agree on these first, then upgrade.</source>
      <translation>Kolleger er uenige om {named}. Bli enige om disse først, og oppgrader deretter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>Afterwards</source>
      <translation>Etterpå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/upgrading.py" />
      <source>{heads}: look at these answers once</source>
      <translation>{heads}: se på disse svarene én gang</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name stands in the reports that you sign. Everything is kept in one file on this laptop.</source>
      <translation>Navnet ditt står i rapportene du signerer. Alt ligger i én fil på denne maskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Welcome</source>
      <translation>Velkommen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Choose another place</source>
      <translation>Velg et annet sted</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Where the workspace lies</source>
      <translation>Hvor arbeidsområdet ligger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name</source>
      <translation>Navnet ditt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your e-mail address</source>
      <translation>E-postadressen din</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>As it shall stand in the reports</source>
      <translation>Slik det skal stå i rapportene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>For colleagues, for example ann@example.org</source>
      <translation>For kolleger, for eksempel ann@example.org</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/welcome.py" />
      <source>Your name and e-mail address are needed; they stand in the reports.</source>
      <translation>Navn og e-postadresse trengs; de står i rapportene.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>Struck out: asked then only. Underlined: asked now only.</source>
      <translation>Overstrøket: bare spurt om den gang. Understreket: bare spurt om nå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/dialogs/wording.py" />
      <source>What changed</source>
      <translation>Hva som er endret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/choice.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/choice.py" />
      <source>No</source>
      <translation>Nei</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Amount, for example 61500 or EUR 61500</source>
      <translation>Beløp, for eksempel 61500 eller EUR 61500</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Date, for example 2024-01-31 or 31.1.2024</source>
      <translation>Dato, for eksempel 2024-01-31 eller 31.1.2024</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>A number</source>
      <translation>Et tall</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/line.py" />
      <source>Currency of {title}</source>
      <translation>Valuta for {title}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/table.py" />
      <source>Arrow keys move, Tab leaves the table</source>
      <translation>Piltastene flytter, Tab går ut av tabellen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/fields/text.py" />
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>{name} takes the keyboard</source>
      <translation>{name} overtar tastaturet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>The keyboard is handed over in a workspace of your own on this computer only.</source>
      <translation>Tastaturet kan bare overlates i et eget arbeidsområde på denne datamaskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/keyboard.py" />
      <source>Handing over to {name}</source>
      <translation>Overlater til {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>There is no screen for the window here.</source>
      <translation>Det er ingen skjerm for vinduet her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>Everything can also be done by commands: `workbench --help` lists them.</source>
      <translation>Alt kan også gjøres med kommandoer: `workbench --help` viser dem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/main.py" />
      <source>The program ended by a fault of ours last time. What was said is here, up to the last save.</source>
      <translation>Programmet stoppet sist på grunn av en feil hos oss. Det som ble sagt, er her, fram til siste lagring.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Visit</source>
      <translation>Besøk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Stage</source>
      <translation>Trinn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Progress</source>
      <translation>Framdrift</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Label held</source>
      <translation>Merke nå</translation>
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
      <translation>Nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version} of {day}: {because}</source>
      <translation>Revisjon {revision}, erstatter versjon {version} fra {day}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}, replaces version {version}: {because}</source>
      <translation>Revisjon {revision}, erstatter versjon {version}: {because}</translation>
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
        <numerusform>for {number} dager siden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>figures until {period}</source>
      <translation>tall til og med {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>To be begun</source>
      <translation>Skal begynnes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Done</source>
      <translation>Ferdig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>History</source>
      <translation>Historikk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision} open</source>
      <translation>Revisjon {revision} åpen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>All scored</source>
      <translation>Alle nivåer satt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>{number} to agree on</source>
      <extracomment>For one: {number} to agree on</extracomment>
      <translation>
        <numerusform>{number} å bli enige om</numerusform>
        <numerusform>{number} å bli enige om</numerusform>
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
      <translation>Fjoråret er inne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Not begun</source>
      <translation>Ikke begynt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>No day yet</source>
      <translation>Ingen dag ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Due {day}</source>
      <translation>Forfaller {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Until {day}</source>
      <translation>Til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Revision {revision}</source>
      <translation>Revisjon {revision}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>Finalised</source>
      <translation>Ferdigstilt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>practice</source>
      <translation>øving</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/assessments.py" />
      <source>You alone</source>
      <translation>Bare du</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Ready¦cells, as the head of a column</source>
      <translation>Klare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>To ask</source>
      <translation>Å avklare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>No question</source>
      <translation>Uten spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Not read</source>
      <translation>Ikke lest</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken over</source>
      <translation>Overtatt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Taken before</source>
      <translation>Overtatt før</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Whose is it?</source>
      <translation>Hvem gjelder den?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/batch.py" />
      <source>Nothing ready</source>
      <translation>Ingenting klart</translation>
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
      <translation>Lavere          Høyere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>You less agreed</source>
      <translation>Deg minus omforent</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/calibration.py" />
      <source>Moved</source>
      <translation>Endret</translation>
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
      <translation>{words}: færre enn {fewest} vurderinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>Label ends</source>
      <translation>Merket utløper</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>nothing scored</source>
      <translation>ingen nivåer satt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{percent} % of the points</source>
      <translation>{percent} % av poengene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{label} until {day}</source>
      <translation>{label} til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>below its threshold</source>
      <translation>under terskelen sin</translation>
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
      <translation>nivå {level}, {then} i {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>{done} of {asked} answered</source>
      <translation>{done} av {asked} besvart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>holds no label</source>
      <translation>har ikke noe merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no earlier level to compare with</source>
      <translation>ikke noe tidligere nivå å sammenligne med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>level {level}, same as {period}</source>
      <translation>nivå {level}, samme som i {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>not counted yet</source>
      <translation>ikke talt ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/heat.py" />
      <source>no questions of its own</source>
      <translation>ingen egne spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not asked</source>
      <translation>ikke spurt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>sum of its parts</source>
      <translation>summen av delene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>{given} of {fields} answered</source>
      <translation>{given} av {fields} besvart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>gate {value}</source>
      <translation>port {value}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>marked for discussion</source>
      <translation>merket for diskusjon</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/outline.py" />
      <source>not scored</source>
      <translation>ikke vurdert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Fingerprint</source>
      <translation>Fingeravtrykk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>Trusted since</source>
      <translation>Betrodd siden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/people.py" />
      <source>ended {day}</source>
      <translation>utløpt {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Take</source>
      <translation>Ta med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Stands now</source>
      <translation>Står nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster says</source>
      <translation>Klyngen sier</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Own level</source>
      <translation>Eget nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>New</source>
      <translation>Ny</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Same</source>
      <translation>Likt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Differs</source>
      <translation>Avviker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Unclear</source>
      <translation>Uklart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Draft</source>
      <translation>Utkast</translation>
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
      <translation>Klyngen bemerket: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Level {level}</source>
      <translation>Nivå {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>How the cluster sees itself: it stands beside the scale and never counts.</source>
      <translation>Hvordan klyngen ser seg selv: det står ved siden av skalaen og teller aldri.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>It comes along and stands at the question until it is settled.</source>
      <translation>Det følger med og står ved spørsmålet til det er avklart.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear: {remark}.</source>
      <translation>Klyngen merket dette som uklart: {remark}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Colleagues differ on what stands.</source>
      <translation>Kolleger er uenige om det som står.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cell says “{text}”.</source>
      <translation>I cellen står det «{text}».</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster marked this as unclear.</source>
      <translation>Klyngen merket dette som uklart.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>The cluster remarked.</source>
      <translation>Klyngen har en bemerkning.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by the cluster.</source>
      <translation>Det som står, kommer fra klyngen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>What stands was said by {who}.</source>
      <translation>Det som står, kommer fra {who}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said {answer}.</source>
      <translation>Forrige gang svarte klyngen {answer}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>Last time the cluster said nothing.</source>
      <translation>Forrige gang svarte klyngen ikke.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>taken</source>
      <translation>tas med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/returned.py" />
      <source>left</source>
      <translation>utelates</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Choose a question, or leave it</source>
      <translation>Velg et spørsmål, eller la det være</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Source cell</source>
      <translation>Kildecelle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Label in the file</source>
      <translation>Etikett i filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Value as written</source>
      <translation>Verdi som skrevet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Question in this edition</source>
      <translation>Spørsmål i denne utgaven</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Check</source>
      <translation>Sjekk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Fix</source>
      <translation>Rett opp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Decide</source>
      <translation>Avgjør</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Left out</source>
      <translation>Utelatt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other year</source>
      <translation>Annet år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Other cluster</source>
      <translation>Annen klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Names other cells</source>
      <translation>Etikett for andre celler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>About another cluster</source>
      <translation>Gjelder en annen klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Of another year</source>
      <translation>Fra et annet år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>{stands}, stays</source>
      <translation>{stands}, blir stående</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>read as {reading}</source>
      <translation>lest som {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>Can't be read as its answer</source>
      <translation>Kan ikke leses som svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>no stored value</source>
      <translation>ingen lagret verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>stays</source>
      <translation>blir stående</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>would change</source>
      <translation>ville bli endret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/review.py" />
      <source>No match</source>
      <translation>Ingen treff</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Nothing left to send</source>
      <translation>Ingenting igjen å sende</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Practice, never sent</source>
      <translation>Øving, sendes aldri</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Shared with nobody</source>
      <translation>Ikke delt med noen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Visit under way, {number} changes kept here</source>
      <extracomment>For one: Visit under way, one change kept here</extracomment>
      <translation>
        <numerusform>Besøk pågår, én endring lagret her</numerusform>
        <numerusform>Besøk pågår, {number} endringer lagret her</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/shared.py" />
      <source>Finalised, nothing left to send</source>
      <translation>Ferdigstilt, ingenting igjen å sende</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} values need a decision</source>
      <extracomment>For one: one value needs a decision</extracomment>
      <translation>
        <numerusform>én verdi krever en avgjørelse</numerusform>
        <numerusform>{number} verdier krever en avgjørelse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/models/shared.py" />
      <source>{number} changes not sent yet</source>
      <extracomment>For one: one change not sent yet</extracomment>
      <translation>
        <numerusform>én endring ikke sendt ennå</numerusform>
        <numerusform>{number} endringer ikke sendt ennå</numerusform>
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
      <translation>Endring</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>Total</source>
      <translation>Sum</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/models/table_question.py" />
      <source>no answer</source>
      <translation>ikke noe svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>No workspace is open in this window.</source>
      <translation>Ikke noe arbeidsområde er åpent i dette vinduet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/opening.py" />
      <source>Open one by Home.</source>
      <translation>Åpne et fra Hjem.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/operations.py" />
      <source>Cancelled. Nothing was changed.</source>
      <translation>Avbrutt. Ingenting ble endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>a few seconds left</source>
      <translation>noen sekunder igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {what} s left</source>
      <translation>ca. {what} s igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {minutes} min left</source>
      <translation>ca. {minutes} min igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pace.py" />
      <source>about {round} h left</source>
      <translation>ca. {round} t igjen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>{clusters}: {number} answers ready.</source>
      <extracomment>For one: {clusters}: one answer ready.</extracomment>
      <translation>
        <numerusform>{clusters}: ett svar klart.</numerusform>
        <numerusform>{clusters}: {number} svar klare.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Nothing can be taken from it.</source>
      <translation>Ingenting kan hentes fra den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source> Read as “{mapping_used}”.</source>
      <translation> Lest som «{mapping_used}».</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Cluster of this file</source>
      <translation>Klyngen filen gjelder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Its name as it shall stand in the workspace</source>
      <translation>Navnet slik det skal stå i arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>Use this name</source>
      <translation>Bruk dette navnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/detail.py" />
      <source>The chosen file</source>
      <translation>Den valgte filen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/listing.py" />
      <source>Files</source>
      <translation>Filer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>as each file says</source>
      <translation>som hver fil sier</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/options.py" />
      <source>Country of new clusters</source>
      <translation>Land for nye klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder of workbooks of any years and layouts, or one table with a row for each cluster. Everything is read on this laptop and shown before anything is written; dropping it here works too.</source>
      <translation>Velg en mappe med arbeidsbøker fra alle år og med alle oppsett, eller én tabell med en rad for hver klynge. Alt leses på denne maskinen og vises før noe skrives; du kan også slippe det her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over the workbooks of many clusters at once</source>
      <translation>Overta arbeidsbøker fra mange klynger på én gang</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{number} files are taken over: {clusters}, {new} of them new.</source>
      <extracomment>For one: one file is taken over: {clusters}, {new} of them new.</extracomment>
      <translation>
        <numerusform>én fil er overtatt: {clusters}, {new} av dem nye.</numerusform>
        <numerusform>{number} filer er overtatt: {clusters}, {new} av dem nye.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a folder</source>
      <translation>Velg en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Choose a table</source>
      <translation>Velg en tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Folder of workbooks</source>
      <translation>Mappe med arbeidsbøker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Table of clusters</source>
      <translation>Tabell over klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>What is below was read before that.</source>
      <translation>Det som står nedenfor, ble lest før det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over {count}</source>
      <translation>Overta {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{files} read, {ready} with answers that are ready</source>
      <translation>{files} lest, {ready} med svar som er klare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Save the account</source>
      <translation>Lagre oversikten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Writing the account</source>
      <translation>Skriver oversikten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{done} of {whole}: {step}</source>
      <translation>{done} av {whole}: {step}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Take over</source>
      <translation>Overta</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>You gave {number} names.</source>
      <extracomment>For one: You gave one name.</extracomment>
      <translation>
        <numerusform>Du oppga ett navn.</numerusform>
        <numerusform>Du oppga {number} navn.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Read again</source>
      <translation>Les på nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>No file needs you.</source>
      <translation>Ingen fil trenger deg.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>Stopped. {words} The others are as they were.</source>
      <translation>Stoppet. {words} De andre er som de var.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Ctrl+Z takes back the last file.</source>
      <translation>{words} Ctrl+Z tar tilbake den siste filen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{words} Those that could not be read again are marked.</source>
      <translation>{words} De som ikke kunne leses på nytt, er markert.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/page.py" />
      <source>{name} says what became of each of {rows} cells.</source>
      <translation>{name} sier hva det ble av hver av {rows} celler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>Taking over</source>
      <translation>Overtar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/batch/taking.py" />
      <source>{what} of {count}, {name}</source>
      <translation>{what} av {count}, {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Compare with …</source>
      <translation>Sammenlign med …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Choose the clusters to compare with</source>
      <translation>Velg klyngene å sammenligne med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/beside_others.py" />
      <source>Beside other clusters</source>
      <translation>Ved siden av andre klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No file travels along.</source>
      <translation>Ingen filer følger med.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>This kind is not opened from a package, as it may carry a program. Save a copy if you know what it does.</source>
      <translation>Denne typen åpnes ikke fra en pakke, siden den kan inneholde et program. Lagre en kopi hvis du vet hva den gjør.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Saving {name}</source>
      <translation>Lagrer {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>What it is</source>
      <translation>Hva den er</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>It is shown here, in the window.</source>
      <translation>Den vises her, i vinduet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>Its own program opens a copy, which is removed when you leave this page.</source>
      <translation>Dens eget program åpner en kopi, som fjernes når du forlater siden.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>No program opened {name}. Save a copy instead.</source>
      <translation>Ikke noe program åpnet {name}. Lagre en kopi i stedet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/files.py" />
      <source>A copy is kept in {path}.</source>
      <translation>En kopi ligger i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>{name}: what is chosen</source>
      <translation>{name}: det som er valgt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/listing.py" />
      <source>Arrow keys choose a line; its texts stand beside it.</source>
      <translation>Piltastene velger en linje; tekstene står ved siden av.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Result as stated in the package</source>
      <translation>Resultat slik det står i pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What it is about</source>
      <translation>Hva den gjelder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Overview</source>
      <translation>Oversikt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Share of points: {percent}</source>
      <translation>Andel av poengene: {percent}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>No reasons stand in it.</source>
      <translation>Den inneholder ingen begrunnelser.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>What was missing</source>
      <translation>Hva som manglet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Remarks of the checks</source>
      <translation>Merknader fra kontrollene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/overview.py" />
      <source>Can't be read</source>
      <translation>Kan ikke leses</translation>
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
      <translation>Funn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Measures</source>
      <translation>Tiltak</translation>
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
      <translation>Deler av pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Checking {name}</source>
      <translation>Kontrollerer {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>Nothing of it is shown</source>
      <translation>Ingenting av den vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/page.py" />
      <source>This document does not travel along in the package.</source>
      <translation>Dette dokumentet følger ikke med i pakken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>What follows is shown as it stands in the file. It is not proven by anybody's signature.</source>
      <translation>Det som følger, vises slik det står i filen. Ingen signatur beviser det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Full verdict</source>
      <translation>Hele kontrollresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Being checked</source>
      <translation>Kontrolleres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Nothing is shown before it is checked.</source>
      <translation>Ingenting vises før den er kontrollert.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/browse/strip.py" />
      <source>Not checked</source>
      <translation>Ikke kontrollert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Levels, forecast and findings stay hidden while somebody looks on.</source>
      <translation>Nivåer, prognose og funn er skjult mens noen ser på.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Show levels again</source>
      <translation>Vis nivåene igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/curtain.py" />
      <source>Discreet mode is on</source>
      <translation>Diskret modus er på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>Attach a file</source>
      <translation>Legg ved en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/columns.py" />
      <source>attach</source>
      <translation>legg ved</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Critical</source>
      <translation>Kritisk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Error</source>
      <translation>Feil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>Warning</source>
      <translation>Advarsel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>None: its shape, its rules and its translations are as they should be.</source>
      <translation>Ingen: form, regler og oversettelser er som de skal være.</translation>
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
      <translation>Åpne i redigeringsprogram</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/findings.py" />
      <source>{number} errors</source>
      <extracomment>For one: error</extracomment>
      <translation>
        <numerusform>én feil</numerusform>
        <numerusform>{number} feil</numerusform>
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
      <translation>{count} ikke oversatt, eller endret siden: vises på utgavens språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>language of the edition</source>
      <translation>utgavens språk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{percent} % translated</source>
      <translation>{percent} % oversatt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the editions</source>
      <translation>Vis eller skjul utgavene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Show or hide the findings</source>
      <translation>Vis eller skjul funnene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>hash {hash}</source>
      <translation>hash {hash}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{count} without a translation</source>
      <translation>{count} uten oversettelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Tried: {result}</source>
      <translation>Prøvd: {result}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>{number} faults</source>
      <extracomment>For one: fault</extracomment>
      <translation>
        <numerusform>én feil</numerusform>
        <numerusform>{number} feil</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>Working edition</source>
      <translation>Arbeidsutgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/head.py" />
      <source>no version</source>
      <translation>ingen versjon</translation>
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
      <translation>Utgaver (*.yaml *.yml)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read at line {line}: {why}</source>
      <translation>Filen kan ikke leses på linje {line}: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>The file can't be read: {why}</source>
      <translation>Filen kan ikke leses: {why}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here.</source>
      <translation>Det finnes ingen fil {name} her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>There is no file {name} here any more.</source>
      <translation>Det finnes ikke lenger noen fil {name} her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{name} asks for nothing yet: it has no indicators.</source>
      <translation>{name} spør ikke om noe ennå: den har ingen indikatorer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading the editions …</source>
      <translation>Leser utgavene …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Open edition</source>
      <translation>Åpne utgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>No edition is shipped with this program. Open an edition's file, or drop it here.</source>
      <translation>Ingen utgave følger med programmet. Åpne en utgavefil, eller slipp den her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>Reading {name} …</source>
      <translation>Leser {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/page.py" />
      <source>{why} What you see is how it was at {time}.</source>
      <translation>{why} Du ser den slik den var kl. {time}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open a file</source>
      <translation>Åpne en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>Open an edition's YAML file; it can also be dropped here</source>
      <translation>Åpne YAML-filen til en utgave; den kan også slippes her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/shelf.py" />
      <source>working edition</source>
      <translation>arbeidsutgave</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/editions/trial.py" />
      <source>{given} of {fields} tried</source>
      <translation>{given} av {fields} prøvd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Only what is chosen here is shown: no notes, no documents, no levels that are not agreed.</source>
      <translation>Bare det som er valgt her, vises: ingen notater, ingen dokumenter, ingen nivåer som ikke er omforent.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>None is written down yet. In the interview {keys} adds one.</source>
      <translation>Ingen er skrevet ned ennå. I intervjuet legger {keys} til ett.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slide</source>
      <translation>Lysbilde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Levels by group</source>
      <translation>Nivåer per gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Slides</source>
      <translation>Lysbilder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Show {number}</source>
      <translation>Vis {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Previous slide</source>
      <translation>Forrige lysbilde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Next slide</source>
      <translation>Neste lysbilde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>What is shown</source>
      <translation>Hva som vises</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>Arrow keys turn the slides there too, B shows nothing, Esc ends.</source>
      <translation>Piltastene blar i lysbildene også der, B viser ingenting, Esc avslutter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/page.py" />
      <source>{what} of {count}</source>
      <translation>{what} av {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Feedback for the projector</source>
      <translation>Tilbakemelding for projektoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/projector.py" />
      <source>Slide on the projector</source>
      <translation>Lysbilde på projektoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/feedback/slide.py" />
      <source>Workbench {face}</source>
      <translation>Workbench {face}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit {day}</source>
      <translation>besøk {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>All saved</source>
      <translation>Alt er lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Reading only</source>
      <translation>Bare lesing</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saved {time}</source>
      <translation>Lagret {time}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Saving …</source>
      <translation>Lagrer …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved</source>
      <translation>Ikke lagret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Not saved. {reason}</source>
      <translation>Ikke lagret. {reason}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Stages</source>
      <translation>Trinn</translation>
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
      <translation>Nivåer som ikke er satt ennå, regnes som fjorårets, pluss eller minus ett;
der det ikke var noe, som andelen for de andre. Merkeorganet bestemmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>day {day} of {days}</source>
      <translation>dag {day} av {days}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>visit today</source>
      <translation>besøk i dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>Practice</source>
      <translation>Øving</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>after the first levels</source>
      <translation>etter de første nivåene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/header.py" />
      <source>{label} likely</source>
      <translation>{label} sannsynlig</translation>
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
        <numerusform>ett nivå satt</numerusform>
        <numerusform>{number} nivåer satt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Import last year</source>
      <translation>Importer fjoråret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Visits in the next 30 days</source>
      <translation>Besøk de neste 30 dagene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue</source>
      <translation>Fortsett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good morning</source>
      <translation>God morgen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>next: {cluster}, {when}</source>
      <translation>neste: {cluster}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No visit is planned</source>
      <translation>Ingen besøk er planlagt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{indicator} of {cluster}</source>
      <translation>{indicator}, {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>{answered} of {fields} answers</source>
      <translation>{answered} av {fields} svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue with {cluster}</source>
      <translation>Fortsett med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Begin with {cluster}</source>
      <translation>Begynn med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Labels due within 30 days</source>
      <translation>Merker som utløper innen 30 dager</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Scored, not yet finalised</source>
      <translation>Nivåer satt, ikke ferdigstilt ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Continue where you stopped</source>
      <translation>Fortsett der du slapp</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>See what is due</source>
      <translation>Se hva som forfaller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good afternoon</source>
      <translation>God ettermiddag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>Good evening</source>
      <translation>God kveld</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>This workspace holds no assessments yet</source>
      <translation>Dette arbeidsområdet har ingen vurderinger ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>No label ends soon</source>
      <translation>Ingen merker utløper snart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home.py" />
      <source>None waits for signing</source>
      <translation>Ingen venter på signering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Keep it until …</source>
      <translation>Lagre til …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Hand out all that is held …</source>
      <translation>Utlever alt som er lagret …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Log of access and exports …</source>
      <translation>Logg over tilgang og eksport …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Erase this cluster …</source>
      <translation>Slett denne klyngen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook of 2024 or 2025, in any layout</source>
      <translation>Arbeidsboken for 2024 eller 2025, i hvilket som helst oppsett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Review what was found</source>
      <translation>Gå gjennom det som ble funnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Every filled cell is accounted for; about four minutes</source>
      <translation>Hver utfylt celle gjøres det rede for; omtrent fire minutter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Interview and score</source>
      <translation>Intervju og nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Works without a network for the whole visit</source>
      <translation>Virker uten nett gjennom hele besøket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>The workbook is read on this laptop. You review every cell before anything is stored, and answers that still hold are offered beside each question during the interview.</source>
      <translation>Arbeidsboken leses på denne maskinen. Du går gjennom hver celle før noe lagres, og svar som fortsatt gjelder, tilbys ved siden av hvert spørsmål under intervjuet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Filter clusters</source>
      <translation>Filtrer klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Shows only clusters whose name holds this</source>
      <translation>Viser bare klynger med dette i navnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>My assessments</source>
      <translation>Mine vurderinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>What can be done with {cluster}</source>
      <translation>Hva du kan gjøre med {cluster}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start with last year's Excel file</source>
      <translation>Begynn med fjorårets Excel-fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Start without a file</source>
      <translation>Begynn uten fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Try a practice case</source>
      <translation>Prøv en øvingsvurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Under way</source>
      <translation>Pågår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/home_cards.py" />
      <source>Begin an assessment</source>
      <translation>Begynn en vurdering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Only you are shown this. It is worked out from the open workspace each time, and kept nowhere.</source>
      <translation>Bare du ser dette. Det regnes ut fra det åpne arbeidsområdet hver gang og lagres ingen steder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>A dot is the mean difference, its line the interval: where the line crosses the middle, no leaning can be told. A filled dot leans. The more rows stand side by side, the wider their intervals are made, so that chance alone seldom fills one.</source>
      <translation>En prikk er den gjennomsnittlige forskjellen, linjen er intervallet: der linjen krysser midten, er det ingen tendens å se. En fylt prikk viser en tendens. Jo flere rader som står sammen, jo bredere gjøres intervallene, så tilfeldigheter alene sjelden fyller en prikk.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Your levels less the agreed ones, with intervals</source>
      <translation>Dine nivåer minus de omforente, med intervaller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Show each indicator</source>
      <translation>Vis hver indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>Give it away …</source>
      <translation>Gi det bort …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>How you score beside what is agreed</source>
      <translation>Dine nivåer sammenlignet med de omforente</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/calibration.py" />
      <source>{name} holds what you see here. Give it to whom you choose.</source>
      <translation>{name} inneholder det du ser her. Gi den til den du velger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>You have none on this computer yet, and need none before you sign. It is made when you sign for the first time, or now. If your organisation gave you one (a .p12 or .pfx file), use that.</source>
      <translation>Du har ingen på denne datamaskinen ennå, og trenger ingen før du signerer. Den lages første gang du signerer, eller nå. Har organisasjonen din gitt deg en (en .p12- eller .pfx-fil), bruk den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Read it aloud when a colleague calls to compare. It is no secret.</source>
      <translation>Les det høyt når en kollega ringer for å sammenligne. Det er ikke hemmelig.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Save my card</source>
      <translation>Lagre kortet mitt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Copy the fingerprint</source>
      <translation>Kopier fingeravtrykket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Certificate of my network</source>
      <translation>Sertifikat fra nettverket mitt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an identity</source>
      <translation>Lag en identitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Use one that I have</source>
      <translation>Bruk en jeg har</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>A larger network can have an authority that vouches for its members: everybody trusts it once, instead of each member. With a handful of colleagues you need none.</source>
      <translation>Et større nettverk kan ha en utsteder som går god for medlemmene: alle stoler på den én gang, i stedet for på hvert medlem. Med en håndfull kolleger trenger dere ingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>Make an authority</source>
      <translation>Lag en utsteder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>For the office of a network</source>
      <translation>For kontoret i et nettverk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>No e-mail address</source>
      <translation>Ingen e-postadresse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/own.py" />
      <source>valid until {words}</source>
      <translation>gyldig til {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your identity is renewed. Save your card and send it to your colleagues.</source>
      <translation>Identiteten din er fornyet. Lagre kortet ditt og send det til kollegene dine.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your network vouches for you now. Your fingerprint is another one.</source>
      <translation>Nettverket ditt går nå god for deg. Fingeravtrykket ditt er et annet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is for your colleagues' programs, {name2} to print or to send.</source>
      <translation>{name} er for kollegenes programmer, {name2} til å skrive ut eller sende.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Your signing identity is ready.</source>
      <translation>Signeringsidentiteten din er klar.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>This is your signing identity now.</source>
      <translation>Dette er signeringsidentiteten din nå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The passphrase is another one now. Copies of the file keep the old one.</source>
      <translation>Passfrasen er endret. Kopier av filen beholder den gamle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Folder for your card</source>
      <translation>Mappe for kortet ditt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} holds everybody on your list. Whoever gets it compares each.</source>
      <translation>{name} inneholder alle på listen din. Den som får den, sammenligner hver enkelt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>The fingerprint is copied.</source>
      <translation>Fingeravtrykket er kopiert.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is ready. Send {name2} to the members, who trust it once.</source>
      <translation>{name} er klar. Send {name2} til medlemmene, som merker den som betrodd én gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>Issued for {name}. Send {out} back.</source>
      <translation>Utstedt til {name}. Send {out} tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/page.py" />
      <source>{name} is on your trust list already.</source>
      <translation>{name} står allerede på listen din over betrodde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Nobody yet. Drop a colleague's certificate (.crt) here, or add it; you compare its fingerprint first.</source>
      <translation>Ingen ennå. Slipp en kollegas sertifikat (.crt) her, eller legg det til; du sammenligner fingeravtrykket først.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Their signatures count. A package by anybody else is shown as intact and valid, but not trusted.</source>
      <translation>Signaturene deres teller. En pakke fra andre vises som uskadd og gyldig, men ikke betrodd.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>People you trust</source>
      <translation>Personer du stoler på</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Add a certificate</source>
      <translation>Legg til et sertifikat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/identity/people.py" />
      <source>Show the fingerprint</source>
      <translation>Vis fingeravtrykket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Not asked: other answers rule it out.</source>
      <translation>Ikke spurt: andre svar utelukker det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>{not_asked} What was answered is kept and counts nowhere.</source>
      <translation>{not_asked} Det som ble svart, er beholdt og teller ingen steder.</translation>
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
      <translation>Lest som {reading}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Came along from an earlier edition under another wording: is it right?</source>
      <translation>Fulgte med fra en tidligere utgave med en annen ordlyd: er det riktig?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>optional</source>
      <translation>valgfritt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Adds up to {total}</source>
      <translation>Summen er {total}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Computed</source>
      <translation>Beregnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year, {source}</source>
      <translation>Beholdt fra i fjor, {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>Kept from last year</source>
      <translation>Beholdt fra i fjor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cards.py" />
      <source>From {source}</source>
      <translation>Fra {source}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster remarked: {remark}</source>
      <translation>Klyngen bemerket: {remark}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster marked this as unclear</source>
      <translation>Klyngen merket dette som uklart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>The cluster sees itself at level {level}</source>
      <translation>Klyngen ser seg selv på nivå {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled</source>
      <translation>Avklart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>You talked about it: the mark goes. Ctrl+Z brings it back.</source>
      <translation>Dere har snakket om det: merkingen fjernes. Ctrl+Z henter den tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Settled: {words}</source>
      <translation>Avklart: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>Cluster's own view</source>
      <translation>Klyngens eget syn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/cluster_says.py" />
      <source>{told}. It never counts.</source>
      <translation>{told}. Det teller aldri.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague's levels lie in this file too. The program does not show them, and another one could: for real blindness each of you keeps a workspace of your own.</source>
      <translation>Kollegaens nivåer ligger også i denne filen. Programmet viser dem ikke, men et annet kunne gjort det: for å være helt blind bør hver av dere ha sitt eget arbeidsområde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, renamed</source>
      <translation>Nivå {period}, nytt navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, reworded</source>
      <translation>Nivå {period}, omformulert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, rescaled</source>
      <translation>Nivå {period}, omregnet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, merged</source>
      <translation>Nivå {period}, slått sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level, split</source>
      <translation>Nivå {period}, delt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You score this assessment alone</source>
      <translation>Du setter nivåene i denne vurderingen alene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Passed</source>
      <translation>Oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not passed</source>
      <translation>Ikke oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Open: its figures are not all there</source>
      <translation>Åpent: ikke alle tall er på plass</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{state}. It asks for this: {asked}.</source>
      <translation>{state}. Dette kreves: {asked}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>The figures suggest level {proposed}</source>
      <translation>Tallene tilsier nivå {proposed}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Locked: on the Scores page a level is revised with its reason</source>
      <translation>Låst: på siden Nivåer kan et nivå endres med en grunn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>You read this assessment, and others score it</source>
      <translation>Du leser denne vurderingen, og andre setter nivåene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your colleague sees it after both of you lock</source>
      <translation>Kollegaen din ser det etter at begge har låst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Your level</source>
      <translation>Ditt nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Blind</source>
      <translation>Blind</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Rationale</source>
      <translation>Begrunnelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not applicable</source>
      <translation>Ikke aktuelt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Discuss</source>
      <translation>Diskuter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>{period} level</source>
      <translation>Nivå {period}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Other answers rule it out: it counts nowhere.</source>
      <translation>Andre svar utelukker det: det teller ingen steder.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Level {level}: {anchor}</source>
      <translation>Nivå {level}: {anchor}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not blind</source>
      <translation>Ikke blind</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Not asked</source>
      <translation>Ikke spurt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Alt and a digit gives a level; the anchors stand in the guidance.</source>
      <translation>Alt og et siffer setter et nivå; nivåbeskrivelsene står i veiledningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Gate</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Why it does not apply: write it here first</source>
      <translation>Hvorfor det ikke er aktuelt: skriv det her først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/dock.py" />
      <source>Sum of its parts</source>
      <translation>Summen av delene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes on {indicator}</source>
      <translation>Notater til {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Only you read these notes; they are in no report or package</source>
      <translation>Bare du leser disse notatene; de er ikke med i noen rapport eller pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>This indicator asks for no figures: it is judged by what you hear and see.</source>
      <translation>Denne indikatoren krever ingen tall: den vurderes ut fra det du hører og ser.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>Notes while listening</source>
      <translation>Notater mens du lytter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>yours alone</source>
      <translation>bare dine</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/indicator.py" />
      <source>No notes</source>
      <translation>Ingen notater</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked in other words.</source>
      <translation>Spurt med andre ord.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked under another name.</source>
      <translation>Spurt under et annet navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed from several.</source>
      <translation>Beregnet av flere.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Computed anew.</source>
      <translation>Beregnet på nytt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>Asked as one.</source>
      <translation>Spurt som ett.</translation>
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
      <translation>Ikke noe svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/last_year.py" />
      <source>changed¦answer since last year</source>
      <translation>endret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Jump to indicator</source>
      <translation>Hopp til indikator</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys jump to an indicator; letters search their names</source>
      <translation>To taster hopper til en indikator; bokstaver søker i navnene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Answers given</source>
      <translation>Svar gitt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole} answers</source>
      <translation>{answered} av {whole} svar</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{count} of {count2} scored</source>
      <translation>{count} av {count2} nivåer satt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>{answered} of {whole}</source>
      <translation>{answered} av {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/outline.py" />
      <source>Two keys, or a name</source>
      <translation>To taster, eller et navn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/page.py" />
      <source>Every question is answered.</source>
      <translation>Alle spørsmål er besvart.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>taking away {name}</source>
      <translation>fjerning av {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>No level for {indicator}</source>
      <translation>Ikke noe nivå for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Level {level} for {indicator}</source>
      <translation>Nivå {level} for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>The edition asks for a real answer here; it can stay blank until then.</source>
      <translation>Utgaven krever et ordentlig svar her; det kan stå tomt til da.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/saying.py" />
      <source>Nothing is copied that could be kept as evidence here.</source>
      <translation>Ingenting er kopiert som kan tas vare på som dokumentasjon her.</translation>
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
      <translation>Veiledning</translation>
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
      <translation>Veiledning, dokumentasjon og funn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>None yet.</source>
      <translation>Ingen ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>New finding</source>
      <translation>Nytt funn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster about this indicator</source>
      <translation>Det du vil si til klyngen om denne indikatoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What you will tell the cluster</source>
      <translation>Det du vil si til klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Link {stamp}.url</source>
      <translation>Lenke {stamp}.url</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{number}, {size}, seen {seen_on}</source>
      <translation>{number}, {size}, sett {seen_on}</translation>
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
      <translation>Slipp eller lim inn en fil, et bilde eller en lenke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>add</source>
      <translation>legg til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Visit {awaited}</source>
      <translation>Besøk {awaited}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Too long for the summary page, which has room for {room_of} characters.</source>
      <translation>For lang for sammendragssiden, som har plass til {room_of} tegn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Short form …</source>
      <translation>Kortform …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What to listen for</source>
      <translation>Hva du lytter etter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>What the levels mean</source>
      <translation>Hva nivåene betyr</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>In the summary: {short}</source>
      <translation>I sammendraget: {short}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>{words} (required)</source>
      <translation>{words} (påkrevd)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>Picture {stamp}.png</source>
      <translation>Bilde {stamp}.png</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>threshold</source>
      <translation>terskel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/side.py" />
      <source>minimum</source>
      <translation>minstekrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{duration} planned for {count} to go</source>
      <translation>{duration} satt av til {count} som gjenstår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} behind</source>
      <translation>{minutes} etter planen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>Time in this section. It begins with your first key in it, and rests after three minutes.</source>
      <translation>Tid i denne delen. Den begynner med ditt første tastetrykk i den, og hviler etter tre minutter.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>of {planned}{nbsp}min</source>
      <translation>av {planned}{nbsp}min</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>in this section</source>
      <translation>i denne delen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{minutes} ahead</source>
      <translation>{minutes} foran planen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>on time</source>
      <translation>i rute</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/timing.py" />
      <source>{plan}, over</source>
      <translation>{plan}, over</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, came {day}</source>
      <translation>{about}, kom {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>{about}, asked for {day}</source>
      <translation>{about}, etterspurt {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Ask for</source>
      <translation>Be om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Accounts 2025, by 5.12.</source>
      <translation>Regnskap 2025, innen 5.12.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>What the cluster is to hand in</source>
      <translation>Hva klyngen skal levere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks</source>
      <translation>Hvem snakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Name, role</source>
      <translation>Navn, rolle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who speaks for the cluster from now on</source>
      <translation>Hvem som snakker for klyngen fra nå av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>ask</source>
      <translation>be om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Still to come</source>
      <translation>Kommer fortsatt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/interview/visit_log.py" />
      <source>Who spoke</source>
      <translation>Hvem som snakket</translation>
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
      <translation>hadde frist</translation>
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
        <numerusform>ett dokument sett.</numerusform>
        <numerusform>{number} dokumenter sett.</numerusform>
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
      <translation>Pakker som er kontrollert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/listing.py" />
      <source>Checked in this session</source>
      <translation>Kontrollert i denne økten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The check needs no network. Nothing is imported. Dropping files here works too.</source>
      <translation>Kontrollen trenger ikke nett. Ingenting importeres. Du kan også slippe filer her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open signed packages to see who signed them and whether they are unchanged</source>
      <translation>Åpne signerte pakker for å se hvem som har signert, og om de er uendret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Language of the verdict</source>
      <translation>Språk i kontrollresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Checking packages</source>
      <translation>Kontrollerer pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Saving the verdict</source>
      <translation>Lagrer kontrollresultatet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Check packages</source>
      <translation>Kontroller pakker</translation>
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
      <translation>Signert: {name} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is copied in words.</source>
      <translation>Kontrollresultatet er kopiert i ord.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>Open a package first.</source>
      <translation>Åpne en pakke først.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>This is no file that a colleague made for you.</source>
      <translation>Dette er ikke en fil en kollega har laget til deg.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/page.py" />
      <source>The verdict is kept in {path}.</source>
      <translation>Kontrollresultatet ligger i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust this person …</source>
      <translation>Stol på denne personen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/signers.py" />
      <source>Trust {name} …</source>
      <translation>Stol på {name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Browse the package</source>
      <translation>Bla i pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Take it under Sync</source>
      <translation>Ta den imot under Synk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>Copy the words</source>
      <translation>Kopier ordene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/packages/verdict.py" />
      <source>And {more} more</source>
      <translation>Og {more} til</translation>
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
      <translation>Persentil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Half between</source>
      <translation>Halvparten mellom</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Benchmark</source>
      <translation>Sammenligning</translation>
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
      <translation>Figuren som tabell (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Indicators in the chosen group</source>
      <translation>Indikatorer i den valgte gruppen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>All groups at this indicator</source>
      <translation>Alle grupper for denne indikatoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>not to be opened</source>
      <translation>kan ikke åpnes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>withheld</source>
      <translation>holdt tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparison group</source>
      <translation>Sammenligningsgruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Among</source>
      <translation>Blant</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>Comparing …</source>
      <translation>Sammenligner …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{withheld} withheld: fewer than {limit} clusters.</source>
      <translation>{withheld} holdt tilbake: færre enn {limit} klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>What is withheld is not traced to packages either.</source>
      <translation>Det som holdes tilbake, spores heller ikke til pakker.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>{level_text} and {level_text2}</source>
      <translation>{level_text} og {level_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/benchmark.py" />
      <source>A reference portfolio gives figures only; it names no cluster.</source>
      <translation>En referanseportefølje gir bare tall; den nevner ingen klynge.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Segment</source>
      <translation>Ledd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Regions</source>
      <translation>Regioner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Two segments</source>
      <translation>To ledd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Median points</source>
      <translation>Median poeng</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Value chain</source>
      <translation>Verdikjede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose a file</source>
      <translation>Velg en fil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Choose the file of a value chain</source>
      <translation>Velg filen til en verdikjede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Segments of the value chain</source>
      <translation>Ledd i verdikjeden</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Clusters in two segments</source>
      <translation>Klynger i to ledd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in the regions</source>
      <translation>Felt i regionene</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{number} clusters are in no segment.</source>
      <extracomment>For one: one cluster is in no segment.</extracomment>
      <translation>
        <numerusform>én klynge er ikke i noe ledd.</numerusform>
        <numerusform>{number} klynger er ikke i noe ledd.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Gaps: {segments}.</source>
      <translation>Hull: {segments}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>No gap.</source>
      <translation>Ingen hull.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Fields in regions</source>
      <translation>Felt i regioner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>Where one can be built upon for another</source>
      <translation>Der én kan bygges videre på for en annen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>The value chain names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Verdikjeden nevner klynger som denne porteføljen ikke kjenner: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no field</source>
      <translation>ikke noe felt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>{what} in {region_of}</source>
      <translation>{what} i {region_of}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/chain.py" />
      <source>no gap</source>
      <translation>ikke noe hull</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Each figure is the median, and of how many clusters. A year with fewer than {limit} of them tells none.</source>
      <translation>Hvert tall er medianen, og for hvor mange klynger. Et år med færre enn {limit} av dem viser ingen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians of each portfolio, every cluster with its last year, and how far they lie from your own. A dash is withheld, or nobody has a level there.</source>
      <translation>Medianer for hver portefølje, hver klynge med sitt siste år, og hvor langt de ligger fra din egen. En strek er holdt tilbake, eller ingen har noe nivå der.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Development</source>
      <translation>Utvikling</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Only clusters with all of the years</source>
      <translation>Bare klynger med alle årene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians year by year</source>
      <translation>Medianer år for år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Medians beside other portfolios</source>
      <translation>Medianer ved siden av andre porteføljer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Over the years</source>
      <translation>Over årene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>Beside others</source>
      <translation>Ved siden av andre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/development.py" />
      <source>After measures</source>
      <translation>Etter tiltak</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Clusters that were assessed again and could rise: the share whose level rose, with a measure for the indicator in their plan and without; the difference in percentage points with its 95 % bounds. Whoever begins low rises more easily and plans more: a difference is no proof that the measure made it.</source>
      <translation>Klynger som er vurdert på nytt og kunne stige: andelen der nivået steg, med og uten et tiltak for indikatoren i planen; forskjellen i prosentpoeng med 95 %-grenser. Den som begynner lavt, stiger lettere og planlegger mer: en forskjell beviser ikke at tiltaket var årsaken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>With a measure</source>
      <translation>Med tiltak</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Without one</source>
      <translation>Uten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Difference</source>
      <translation>Forskjell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Lies between</source>
      <translation>Ligger mellom</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>Rose more</source>
      <translation>Steg mer</translation>
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
      <translation>Alle samlet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{signed_text} and {signed_text2}</source>
      <translation>{signed_text} og {signed_text2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>{rose} percent of {n} clusters rose</source>
      <translation>{rose} prosent av {n} klynger steg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/effects.py" />
      <source>What became of measures</source>
      <translation>Hva det ble av tiltakene</translation>
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
      <translation>Legg til signerte pakker: filer, mapper, eller slipp dem her. Hver pakke kontrolleres først; en som ikke er gyldig, eller ikke er signert av noen du stoler på, avvises med grunnen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>See all clusters side by side, each among comparison groups that nobody can be recognised in.</source>
      <translation>Se alle klynger side om side, hver blant sammenligningsgrupper der ingen kan gjenkjennes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Keep an eye on labels, policies, needs and gaps. All of it stays on this laptop.</source>
      <translation>Følg med på merker, programkrav, behov og hull. Alt blir på denne maskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Many clusters side by side</source>
      <translation>Mange klynger side om side</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add a folder</source>
      <translation>Legg til en mappe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Try again</source>
      <translation>Prøv igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>Add packages</source>
      <translation>Legg til pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>The portfolio could not be read</source>
      <translation>Porteføljen kunne ikke leses</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/empty.py" />
      <source>{place} holds no packages yet</source>
      <translation>{place} har ingen pakker ennå</translation>
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
      <translation>Mappe for tabellene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Publishing the portfolio</source>
      <translation>Publiserer porteføljen</translation>
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
      <translation>Lagre den anonymiserte kopien</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Making an anonymised copy</source>
      <translation>Lager en anonymisert kopi</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{number} rows</source>
      <extracomment>For one: row</extracomment>
      <translation>
        <numerusform>én rad</numerusform>
        <numerusform>{number} rader</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>Folder for what is published</source>
      <translation>Mappe for det som publiseres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{count} are in {path}.</source>
      <translation>{count} ligger i {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {groups}, none of fewer than {limit} clusters.</source>
      <translation>{name} har {groups}, ingen med færre enn {limit} klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/giving.py" />
      <source>{name} has {packages} of {clusters}; none of {texts} of the originals stands in it.</source>
      <translation>{name} har {packages} av {clusters}; ingen av originalenes {texts} står i den.</translation>
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
        <numerusform>én signert pakke</numerusform>
        <numerusform>{number} signerte pakker</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>the last added {day}</source>
      <translation>den siste lagt til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>, {untrusted} of signers not trusted *</source>
      <translation>, {untrusted} fra underskrivere som ikke er betrodd *</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/head.py" />
      <source>Open another</source>
      <translation>Åpne en annen</translation>
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
      <translation>Filtrer ({count})</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Heat map: clusters by indicators</source>
      <translation>Varmekart: klynger mot indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/heat.py" />
      <source>Arrow keys move the cell, Enter shows the packages behind it.</source>
      <translation>Piltastene flytter cellen, Enter viser pakkene bak den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Save for calendars</source>
      <translation>Lagre for kalendere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>Calendars (*.ics)</source>
      <translation>Kalendere (*.ics)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{label} of {name} is written down.</source>
      <translation>Merket {label} for {name} er ført.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>It is taken back, with its reason.</source>
      <translation>Det er tatt tilbake, med grunnen oppgitt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>No label is new.</source>
      <translation>Ingen merker er nye.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/label_workings.py" />
      <source>{number} labels are new.</source>
      <extracomment>For one: one label is new.</extracomment>
      <translation>
        <numerusform>ett merke er nytt.</numerusform>
        <numerusform>{number} merker er nye.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Only what label bodies gave, never a forecast. The deep end of a bar is its last half year, the dashed part the time in which it can still be renewed, the line today. A day with * follows from the usual rules.</source>
      <translation>Bare det merkeorganer har tildelt, aldri en prognose. Den mørke enden av en stolpe er det siste halvåret, den stiplede delen tiden det fortsatt kan fornyes, linjen er i dag. En dag med * følger av de vanlige reglene.</translation>
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
      <translation>Merker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>holds until {day}, can be renewed until {day2}</source>
      <translation>gjelder til {day}, kan fornyes til {day2}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Valid</source>
      <translation>Gyldig</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Due¦a label, to be renewed</source>
      <translation>Utløper snart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Renewable</source>
      <translation>Kan fornyes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Ended</source>
      <translation>Utløpt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back</source>
      <translation>Ta tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take back the chosen label: it was written down wrongly</source>
      <translation>Ta tilbake det valgte merket: det ble ført feil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>The chosen label was written down wrongly (Del)</source>
      <translation>Det valgte merket ble ført feil (Del)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Take over the labels that are written down in this workspace</source>
      <translation>Overta merkene som er skrevet ned i dette arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Labels, the one that ends first first</source>
      <translation>Merker, det som utløper først, øverst</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>From this workspace</source>
      <translation>Fra dette arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>Calendar file</source>
      <translation>Kalenderfil</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label is written down yet. Write down what a label body gave, or take over what stands in this workspace; what a package's scores come to is only a forecast.</source>
      <translation>Ingen merker er skrevet ned ennå. Skriv ned det et merkeorgan har tildelt, eller overta det som står i dette arbeidsområdet; det nivåene i en pakke gir, er bare en prognose.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/labels.py" />
      <source>No label of these clusters is written down.</source>
      <translation>Ingen merker for disse klyngene er skrevet ned.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Levels up or down</source>
      <translation>Nivåer opp eller ned</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>Percent answered</source>
      <translation>Prosent besvart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/legend.py" />
      <source>nothing to compare</source>
      <translation>ingenting å sammenligne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Shows clusters whose name, country, region or field holds each word</source>
      <translation>Viser klynger der navn, land, region eller felt inneholder hvert ord</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Name, region, field</source>
      <translation>Navn, region, felt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear</source>
      <translation>Tøm</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Clear the filter</source>
      <translation>Tøm filteret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All countries</source>
      <translation>Alle land</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All fields</source>
      <translation>Alle felt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Any label</source>
      <translation>Alle merker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>Latest year</source>
      <translation>Siste år</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/narrowing.py" />
      <source>All programmes</source>
      <translation>Alle programmer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Missing: points that a cluster is short of on the average, so that an indicator's weight counts. In need: below the threshold, or with less than half of the points. Planned: with a measure for it in their plan. Could teach: with four fifths of the points. Joint: as many are in need as a group must have to be shown.</source>
      <translation>Mangler: poeng en klynge mangler i snitt, slik at indikatorens vekt teller. Har behov: under terskelen, eller med mindre enn halvparten av poengene. Planlagt: med et tiltak for det i planen. Kan lære bort: med fire femdeler av poengene. Felles: like mange har behov som en gruppe må ha for å vises.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Points reached</source>
      <translation>Oppnådde poeng</translation>
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
      <translation>Kan lære bort</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Could learn from</source>
      <translation>Kan lære av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>All clusters</source>
      <translation>Alle klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By country</source>
      <translation>Per land</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By field</source>
      <translation>Per felt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By region</source>
      <translation>Per region</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>By label reached</source>
      <translation>Per oppnådd merke</translation>
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
        <numerusform>Her kan én lære opp andre.</numerusform>
        <numerusform>Her kan {number} lære opp andre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} of them have a measure for it in their plan.</source>
      <extracomment>For one: {number} of them has a measure for it in its plan.</extracomment>
      <translation>
        <numerusform>Én av dem har et tiltak for det i planen sin.</numerusform>
        <numerusform>{number} av dem har et tiltak for det i planen sin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{number} clusters are in need: enough for a joint measure.</source>
      <extracomment>For one: one cluster is in need: enough for a joint measure.</extracomment>
      <translation>
        <numerusform>én klynge har behov: nok til et felles tiltak.</numerusform>
        <numerusform>{number} klynger har behov: nok til et felles tiltak.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Pairs would serve better than a joint measure.</source>
      <translation>Par ville være bedre enn et felles tiltak.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Nobody in the group could teach them.</source>
      <translation>Ingen i gruppen kan lære dem opp.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs, the greatest first</source>
      <translation>Behov, de største først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Who could teach whom</source>
      <translation>Hvem kan lære hvem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>the need at {indicator}</source>
      <translation>behovet for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has a measure for it in its plan.</source>
      <translation>Den har et tiltak for det i planen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>It has no measure for it in its plan.</source>
      <translation>Den har ikke noe tiltak for det i planen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Needs of</source>
      <translation>Behov for</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Withheld: the group has too few clusters.</source>
      <translation>Holdt tilbake: gruppen har for få klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>No cluster is in need here.</source>
      <translation>Ingen klynge har behov her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>{reached} % reached</source>
      <translation>{reached} % oppnådd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>Joint</source>
      <translation>Felles</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>nobody here</source>
      <translation>ingen her</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>joint</source>
      <translation>felles</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/needs.py" />
      <source>not joint</source>
      <translation>ikke felles</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, most first</source>
      <translation>Poeng, flest først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Label ends, next first</source>
      <translation>Merket utløper, neste først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Chosen indicator, lowest first</source>
      <translation>Valgt indikator, lavest først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Points, %</source>
      <translation>Poeng, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/ordering.py" />
      <source>Heat map as a table</source>
      <translation>Varmekart som tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Completeness</source>
      <translation>Fullstendighet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Heat map</source>
      <translation>Varmekart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>No cluster fits the filter.</source>
      <translation>Ingen klynge passer med filteret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>Sort by</source>
      <translation>Sorter etter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/overview.py" />
      <source>All of it as a table (T)</source>
      <translation>Alt som tabell (T)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Parts of the portfolio</source>
      <translation>Deler av porteføljen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/page.py" />
      <source>Reading {place_name} …</source>
      <translation>Leser {place_name} …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>A programme writes down in a small file which label its clusters must hold by when. Help (F1) shows how. Choose one to see who complies, who is due and who is late.</source>
      <translation>Et program skriver i en liten fil hvilket merke klyngene må ha, og når. Hjelp (F1) viser hvordan. Velg en for å se hvem som oppfyller kravet, hvem som nærmer seg fristen, og hvem som er forsinket.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Must hold</source>
      <translation>Må ha</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>By when</source>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Days left</source>
      <translation>Dager igjen</translation>
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
      <translation>Opptak ukjent</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Due¦for a programme</source>
      <translation>Gjenstår</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Complies</source>
      <translation>Oppfyller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{asked}. For every cluster.</source>
      <translation>{asked}. For alle klynger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Choose a policy</source>
      <translation>Velg et programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Who complies with the policy, the late ones first</source>
      <translation>Hvem som oppfyller programkravet, de forsinkede først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} by {day}</source>
      <translation>{label} innen {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{label} within {number} months of entry</source>
      <extracomment>For one: {label} within {number} month of entry</extracomment>
      <translation>
        <numerusform>{label} innen én måned etter opptak</numerusform>
        <numerusform>{label} innen {number} måneder etter opptak</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>{number} days over</source>
      <extracomment>For one: {number} day over</extracomment>
      <translation>
        <numerusform>én dag over fristen</numerusform>
        <numerusform>{number} dager over fristen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>No policy is chosen</source>
      <translation>Ikke noe programkrav er valgt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>Another policy</source>
      <translation>Et annet programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/policy.py" />
      <source>The policy names clusters that this portfolio does not know: {nobody}.</source>
      <translation>Programkravet nevner klynger som denne porteføljen ikke kjenner: {nobody}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Each cluster counts once, with its newest package of any edition. Some: clusters that have more than none of it. Money is told as shares of income, as it is of several currencies. A dash is withheld: too few clusters, or they could be worked out.</source>
      <translation>Hver klynge teller én gang, med sin nyeste pakke av hvilken utgave som helst. Noen: klynger som har mer enn ingenting av det. Penger sies som andeler av inntektene, fordi de er i flere valutaer. En strek holdes tilbake: for få klynger, eller de kunne regnes ut.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By size</source>
      <translation>Etter størrelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>By age</source>
      <translation>Etter alder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Profiles</source>
      <translation>Profiler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Figures of the clusters</source>
      <translation>Klyngenes tall</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/profiles.py" />
      <source>Of which clusters</source>
      <translation>For hvilke klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label of these clusters ends within half a year.</source>
      <translation>Ingen merker for disse klyngene utløper innen et halvt år.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>Labels that end next</source>
      <translation>Merker som utløper først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>26 weeks</source>
      <translation>26 uker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>No label is written down yet: Labels, Write down a label.</source>
      <translation>Ingen merker er skrevet ned ennå: Merker, Skriv ned et merke.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>day</source>
      <translation>dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/renewals.py" />
      <source>days</source>
      <translation>dager</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>Share of all points, %</source>
      <translation>Andel av alle poeng, %</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>{level}, {apart} from your own</source>
      <translation>{level}, {apart} fra din egen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>withheld, or nobody has a level</source>
      <translation>holdt tilbake, eller ingen har noe nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/scorecard.py" />
      <source>nothing to show</source>
      <translation>ingenting å vise</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A region writes down in a small file in which domains it wants to be strong. Help (F1) shows how. Choose one, or look at the invented example, to see who is at work where, where gaps are and what would be left after a shock.</source>
      <translation>En region skriver i en liten fil hvilke områder den vil være sterk på. Hjelp (F1) viser hvordan. Velg en fil, eller se på det oppdiktede eksempelet, for å se hvem som arbeider hvor, hvor det er hull, og hva som ville være igjen etter et sjokk.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Domains</source>
      <translation>Områder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What joins them</source>
      <translation>Hva som forener dem</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What would be left</source>
      <translation>Hva som ville være igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>A cluster is at work in a domain of its region that names its field, or that it names itself.</source>
      <translation>En klynge arbeider på et område i sin region som nevner klyngens bransje, eller som klyngen selv nevner.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Clusters that are in both already, and fields that the strategies of two regions share.</source>
      <translation>Klynger som allerede er i begge, og bransjer som strategiene til to regioner har felles.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>What is left of a domain without its largest cluster, a year on of the labels that are held today, without those whose money is secured for less than a year, and after all three. holds: a cluster with a label is left.</source>
      <translation>Hva som er igjen av et område uten den største klyngen, om ett år av merkene som gjelder i dag, uten dem som har sikret finansiering i mindre enn ett år, og etter alle tre. holder: en klynge med merke er igjen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Specialisation</source>
      <translation>Spesialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Strategy</source>
      <translation>Strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Choose the file of a strategy</source>
      <translation>Velg filen med en strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>No strategy</source>
      <translation>Ingen strategi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/specialisation.py" />
      <source>Invented: {name}</source>
      <translation>Oppdiktet: {name}</translation>
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
      <translation>Fordelingen som tabell</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>, {n} clusters</source>
      <translation>, {n} klynger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/spreads.py" />
      <source>Value</source>
      <translation>Verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Which programmes there are, which clusters merged, and which work under a hub is written down in a small file. Help (F1) shows how. What a merge would come to can be looked at without one.</source>
      <translation>Hvilke programmer som finnes, hvilke klynger som er slått sammen, og hvilke som arbeider under et nav, skrives ned i en liten fil. Hjelpen (F1) viser hvordan. Hva en sammenslåing ville gi, kan man se uten den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>In programmes</source>
      <translation>I programmer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Hubs and spokes</source>
      <translation>Nav og eiker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What came of what</source>
      <translation>Hva som ble av hva</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>If these merged</source>
      <translation>Om disse slo seg sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Figures</source>
      <translation>Tall</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Gates and labels</source>
      <translation>Porter og merker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Thresholds</source>
      <translation>Terskler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Programmes at their levels, and the labels that their clusters hold.</source>
      <translation>Programmer på sine nivåer, og merkene som klyngene deres har.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster may be in several programmes.</source>
      <translation>En klynge kan være med i flere programmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Under a hub figures are added up; participants of several are counted in each.</source>
      <translation>Under et nav legges tallene sammen; deltakere i flere telles i hver.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>A cluster's own years and labels, and those of the clusters that it came from.</source>
      <translation>En klynges egne år og merker, og de for klyngene som den kom av.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Participants can be in both, so what counts participants is told without overlap and with full overlap. Each counted once takes lists of members: the command portfolio merge reads them. Nothing is changed by looking.</source>
      <translation>Deltakere kan være med i begge, så det som teller deltakere, sies uten overlapp og med full overlapp. Å telle hver bare én gang krever medlemslister: kommandoen portfolio merge leser dem. Ingenting endres av å se.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>hub</source>
      <translation>nav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>spoke</source>
      <translation>eike</translation>
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
      <translation>vurdert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>gold</source>
      <translation>gull</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>silver</source>
      <translation>sølv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>bronze</source>
      <translation>bronse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>european</source>
      <translation>europeisk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>national</source>
      <translation>nasjonal</translation>
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
      <translation>trygt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>open</source>
      <translation>åpne</translation>
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
      <translation>Velg filen som sier hvordan klyngene hører sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Take all clusters out of the merge</source>
      <translation>Ta alle klynger ut av sammenslåingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>How clusters belong together</source>
      <translation>Hvordan klyngene hører sammen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster</source>
      <translation>Legg til en klynge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>All {n}</source>
      <translation>Alle {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>{held} of {n}</source>
      <translation>{held} av {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add a cluster to the merge</source>
      <translation>Legg til en klynge i sammenslåingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>What of the merge</source>
      <translation>Hva av sammenslåingen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>Add the clusters that would become one.</source>
      <translation>Legg til klyngene som ville bli én.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/structure.py" />
      <source>until {day}</source>
      <translation>til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/tables.py" />
      <source>no</source>
      <translation>nei</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>There was no package</source>
      <translation>Det var ingen pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Stopped. What was taken is kept; add the same again to go on. </source>
      <translation>Stoppet. Det som er tatt inn, er beholdt; legg til det samme igjen for å fortsette. </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Adding packages</source>
      <translation>Legger til pakker</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} added</source>
      <extracomment>For one: {number} added</extracomment>
      <translation>
        <numerusform>én lagt til</numerusform>
        <numerusform>{number} lagt til</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} updated</source>
      <extracomment>For one: {number} updated</extracomment>
      <translation>
        <numerusform>én oppdatert</numerusform>
        <numerusform>{number} oppdatert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} kept as history</source>
      <extracomment>For one: {number} kept as history</extracomment>
      <translation>
        <numerusform>én beholdt som historikk</numerusform>
        <numerusform>{number} beholdt som historikk</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} there already</source>
      <extracomment>For one: {number} there already</extracomment>
      <translation>
        <numerusform>én fantes allerede</numerusform>
        <numerusform>{number} fantes allerede</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} refused</source>
      <extracomment>For one: {number} refused</extracomment>
      <translation>
        <numerusform>én avvist</numerusform>
        <numerusform>{number} avvist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>Packages are being added already. Wait for the end, or cancel it.</source>
      <translation>Pakker legges allerede til. Vent til det er ferdig, eller avbryt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/portfolio/taking.py" />
      <source>{number} are of signers whom you do not trust, and marked with a star.</source>
      <extracomment>For one: one is of a signer whom you do not trust, and marked with a star.</extracomment>
      <translation>
        <numerusform>én er fra en underskriver du ikke stoler på, og er merket med en stjerne.</numerusform>
        <numerusform>{number} er fra underskrivere du ikke stoler på, og er merket med en stjerne.</numerusform>
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
      <translation>Mappe med pakker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>{sentence} What was taken before is kept. {window_advice}</source>
      <translation>{sentence} Det som er tatt inn før, er beholdt. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A programme's policy</source>
      <translation>Et programkrav</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A value chain</source>
      <translation>En verdikjede</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>A smart specialisation strategy</source>
      <translation>En strategi for smart spesialisering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/workings.py" />
      <source>Groups of fewer than {answer} clusters are withheld.</source>
      <translation>Grupper med færre enn {answer} klynger holdes tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median rose from {before} to {after}: {clusters}.</source>
      <translation>Medianen steg fra {before} til {after}: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median fell from {before} to {after}: {clusters}.</source>
      <translation>Medianen falt fra {before} til {after}: {clusters}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>The median stayed at {before}: {clusters}.</source>
      <translation>Medianen ble stående på {before}: {clusters}.</translation>
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
        <numerusform>av den ene klyngen som var med før</numerusform>
        <numerusform>av de {number} klyngene som var med før</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>In {year}, {before}, {rose} rose and {fell} fell.</source>
      <translation>I {year} steg {rose} og falt {fell} {before}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>Too few clusters in all years but one to tell a development.</source>
      <translation>For få klynger i alle år unntatt ett til å vise en utvikling.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/portfolio/years.py" />
      <source>nobody has a level</source>
      <translation>ingen har et nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>None yet. A proposal gives each section time by its number of indicators, with pauses and the feedback.</source>
      <translation>Ikke noe ennå. Et forslag gir hver del tid etter antall indikatorer, med pauser og tilbakemelding.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Propose an agenda</source>
      <translation>Foreslå et program</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Clear the agenda</source>
      <translation>Tøm programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Prep sheet …</source>
      <translation>Forberedelsesark …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Day {what} begins at</source>
      <translation>Dag {what} begynner kl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>A time, for example 9:00</source>
      <translation>Et klokkeslett, for eksempel 9:00</translation>
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
      <translation>Programpost</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>What is done then</source>
      <translation>Hva som gjøres da</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>begins at</source>
      <translation>begynner kl.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point</source>
      <translation>Legg til en post</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Add a point to day {what}</source>
      <translation>Legg til en post på dag {what}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/agenda.py" />
      <source>Write a time like 9:00.</source>
      <translation>Skriv et klokkeslett som 9:00.</translation>
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
      <translation>Ikke planlagt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already. Taken over, this cell replaces it; Ctrl+Z brings it back.</source>
      <translation>{stands} står allerede for {period}. Overtas cellen, erstatter den verdien; Ctrl+Z henter den tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{stands} stands for {period} already: it stays as it is.</source>
      <translation>{stands} står allerede for {period}: det blir som det er.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Every value of the file has its question. The file itself is kept as evidence.</source>
      <translation>Hver verdi i filen har sitt spørsmål. Selve filen beholdes som dokumentasjon.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>{number} cells answer no question. They are kept as “From {period}, unplaced”, the file itself as evidence.</source>
      <extracomment>For one: one cell answers no question. It is kept as “From {period}, unplaced”, the file itself as evidence.</extracomment>
      <translation>
        <numerusform>én celle svarer ikke på noe spørsmål. Den beholdes som «Fra {period}, uplassert», selve filen som dokumentasjon.</numerusform>
        <numerusform>{number} celler svarer ikke på noe spørsmål. De beholdes som «Fra {period}, uplassert», selve filen som dokumentasjon.</numerusform>
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
      <translation>Hva cellen betyr, slik du ville skrevet svaret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept</source>
      <translation>Godta</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Leave it out</source>
      <translation>Utelat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all like this</source>
      <translation>Godta alle slike</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>The chosen cell</source>
      <translation>Den valgte cellen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Accept all {count} by the same rule</source>
      <translation>Godta alle {count} etter samme regel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Use {words}</source>
      <translation>Bruk {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>becomes</source>
      <translation>blir</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Nothing is dropped</source>
      <translation>Ingenting går tapt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No cell</source>
      <translation>Ingen celle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>No label beside it</source>
      <translation>Ingen etikett ved siden av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Choose one of the edition's questions, or leave the cell out.</source>
      <translation>Velg et av spørsmålene i utgaven, eller utelat cellen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/cell.py" />
      <source>Together they can only be accepted as they were read. Accept this one by itself.</source>
      <translation>Samlet kan de bare godtas slik de er lest. Godta denne for seg.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Choose a question</source>
      <translation>Velg et spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/chooser.py" />
      <source>Type a part of its number or title, or what a workbook calls it</source>
      <translation>Skriv en del av nummeret eller tittelen, eller det en arbeidsbok kaller det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>{parts} = {sum} of {filled} filled cells</source>
      <translation>{parts} = {sum} av {filled} utfylte celler</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to check</source>
      <translation>å sjekke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>to fix</source>
      <translation>å rette</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>left out</source>
      <translation>utelatt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Captions</source>
      <translation>Overskrifter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/counts.py" />
      <source>Would change</source>
      <translation>Ville bli endret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>There is a revised edition, {revised}.</source>
      <translation>Det finnes en revidert utgave, {revised}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>Show what changes</source>
      <translation>Vis hva som endres</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>These answers came along under another wording: {questions}. Are they right?</source>
      <translation>Disse svarene fulgte med under en annen ordlyd: {questions}. Stemmer de?</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>They are right</source>
      <translation>De er riktige</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/edition.py" />
      <source>The assessment rests on {to} now. Ctrl+Z takes it back.</source>
      <translation>Vurderingen bygger nå på {to}. Ctrl+Z tar det tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>No kept layout</source>
      <translation>Ikke noe lagret oppsett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>What you decided here is kept: the next workbooks of this layout are read the same way, by every colleague.</source>
      <translation>Det du bestemte her, er lagret: de neste arbeidsbøkene med dette oppsettet leses på samme måte, av alle kolleger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout</source>
      <translation>Lagre dette oppsettet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save</source>
      <translation>Lagre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>After whose form it is, e.g. Consultant X 2024. A name that is known is replaced.</source>
      <translation>Etter hvem skjemaet er fra, f.eks. Konsulent X 2024. Et kjent navn erstattes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Save this layout as …</source>
      <translation>Lagre dette oppsettet som …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Workbooks of this layout are read the same way from now on</source>
      <translation>Arbeidsbøker med dette oppsettet leses på samme måte fra nå av</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Layout</source>
      <translation>Oppsett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Recognised as “{used}”</source>
      <translation>Gjenkjent som «{used}»</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/layouts.py" />
      <source>Give it a name.</source>
      <translation>Gi det et navn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Cells of last year's workbook</source>
      <translation>Celler i fjorårets arbeidsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>Problems first, {shown} of {count} cells in this view</source>
      <translation>Problemer først, {shown} av {count} celler i denne visningen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>leave out</source>
      <translation>utelat</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/listing.py" />
      <source>other question</source>
      <translation>annet spørsmål</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>The cluster can prepare {asked} of {count} questions beforehand.</source>
      <translation>Klyngen kan forberede {asked} av {count} spørsmål på forhånd.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>A day, for example 2026-12-01 or 1.12.2026</source>
      <translation>En dag, for eksempel 2026-12-01 eller 1.12.2026</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Asked in {edition}, but not here: {questions}</source>
      <translation>Det spørres i {edition}, men ikke her: {questions}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label body</source>
      <translation>Merkeorgan</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write down</source>
      <translation>Skriv ned</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Note the label</source>
      <translation>Noter merket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Take over the filled questionnaire</source>
      <translation>Overta det utfylte spørreskjemaet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>First day</source>
      <translation>Første dag</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Held until</source>
      <translation>Gjelder til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Before the visit</source>
      <translation>Før besøket</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Last year</source>
      <translation>I fjor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Label that the cluster holds</source>
      <translation>Merket klyngen har</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>What to ask for beforehand</source>
      <translation>Hva det skal bes om på forhånd</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Nothing is taken over yet. A workbook of any layout will do; dropping it here works too.</source>
      <translation>Ingenting er overtatt ennå. En arbeidsbok med hvilket som helst oppsett går bra; du kan også slippe den her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>assessed in this workspace</source>
      <translation>vurdert i dette arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>{count} answers of {period} stand beside the questions, {origin}.</source>
      <translation>{count} svar fra {period} står ved siden av spørsmålene, {origin}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Import another workbook</source>
      <translation>Importer en annen arbeidsbok</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Go on with the review</source>
      <translation>Fortsett gjennomgangen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Write a day like 2026-12-01, the last not before the first.</source>
      <translation>Skriv en dag som 2026-12-01, den siste ikke før den første.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>Choose a label, say who gave it, and until when (2027-03-14).</source>
      <translation>Velg et merke, oppgi hvem som tildelte det, og til når (2027-03-14).</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>seen</source>
      <translation>sett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/overview.py" />
      <source>to be seen</source>
      <translation>skal sees</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{name} is a table of {count} clusters, and none of them is called {cluster}.</source>
      <translation>{name} er en tabell over {count} klynger, og ingen av dem heter {cluster}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{things} taken over. Ctrl+Z takes all of it back.</source>
      <translation>{things} overtatt. Ctrl+Z tar alt tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{ready} answers of {period} are taken over and stand beside each question.</source>
      <translation>{ready} svar fra {period} er overtatt og står ved siden av hvert spørsmål.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Folder for the prep sheet</source>
      <translation>Mappe for forberedelsesarket</translation>
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
      <translation>Lagret som «{name}». De neste arbeidsbøkene med dette oppsettet gjenkjennes av seg selv.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} own levels</source>
      <extracomment>For one: own level</extracomment>
      <translation>
        <numerusform>ett eget nivå</numerusform>
        <numerusform>{number} egne nivåer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>{number} marks</source>
      <extracomment>For one: mark</extracomment>
      <translation>
        <numerusform>én merking</numerusform>
        <numerusform>{number} merkinger</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Ctrl+Z takes them back.</source>
      <translation>Ctrl+Z tar dem tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/page.py" />
      <source>Written: {path}.</source>
      <translation>Skrevet: {path}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Marks</source>
      <translation>Merkinger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Own levels</source>
      <translation>Egne nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Back to the list</source>
      <translation>Tilbake til listen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>What the cluster says</source>
      <translation>Hva klyngen sier</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>, the second one</source>
      <translation>, det andre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{name}, {read_cells} of {filled_cells} filled cells were asked for{again}</source>
      <translation>{name}, {read_cells} av {filled_cells} utfylte celler var etterspurt{again}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>{list} = {count} questions; {marks}, {levels}</source>
      <translation>{list} = {count} spørsmål; {marks}, {levels}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>take or leave</source>
      <translation>ta med eller la være</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Questionnaire from {by}</source>
      <translation>Spørreskjema fra {by}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/returned.py" />
      <source>Take over the marks</source>
      <translation>Overta merkingene</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} sheets</source>
      <extracomment>For one: sheet</extracomment>
      <translation>
        <numerusform>ett ark</numerusform>
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
      <translation>{name}, {sheets}, {filled} utfylte celler, bare lesing</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} answers would</source>
      <extracomment>For one: answer would</extracomment>
      <translation>
        <numerusform>ett svar ville</numerusform>
        <numerusform>{number} svar ville</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>{number} decisions of before hold</source>
      <extracomment>For one: decision of before holds</extracomment>
      <translation>
        <numerusform>én tidligere avgjørelse gjelder</numerusform>
        <numerusform>{number} tidligere avgjørelser gjelder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell answers a question by itself. Press {keys} to give a cell its question.</source>
      <translation>Ingen celle svarer på et spørsmål av seg selv. Trykk {keys} for å gi en celle sitt spørsmål.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Show the {changes}</source>
      <translation>Vis {changes}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Undone</source>
      <translation>Angret</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Done again</source>
      <translation>Gjort om igjen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Finish later</source>
      <translation>Fullfør senere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Import {ready} ready</source>
      <translation>Importer {ready} klare</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>Keep {unplaced} unplaced</source>
      <translation>Behold {unplaced} uplassert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>This file was taken over on {taken_on} already. Taken over again, {would} change.</source>
      <translation>Denne filen ble overtatt allerede {taken_on}. Overtas den igjen, {would} bli endret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/review.py" />
      <source>No cell needs you any more.</source>
      <translation>Ingen celle trenger deg lenger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>They wait here until each is given a question or dismissed with a reason.</source>
      <translation>De venter her til hver har fått et spørsmål eller er avvist med en grunn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss “{what}”</source>
      <translation>Avvis «{what}»</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Dismiss</source>
      <translation>Avvis</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>It is kept beside the cell; Ctrl+Z brings the cell back.</source>
      <translation>Den lagres ved siden av cellen; Ctrl+Z henter cellen tilbake.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search the unplaced cells</source>
      <translation>Søk i de uplasserte cellene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Search</source>
      <translation>Søk</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Place</source>
      <translation>Plasser</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>A part of its number or title, or what a workbook calls it.</source>
      <translation>En del av nummeret eller tittelen, eller det en arbeidsbok kaller det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>What the cell means, as you would type the answer.</source>
      <translation>Hva cellen betyr, slik du ville skrevet svaret.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>From {period}, unplaced</source>
      <translation>Fra {period}, uplassert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No cell has this text.</source>
      <translation>Ingen celle har denne teksten.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>No stored value</source>
      <translation>Ingen lagret verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Choose a question, and say what the cell means.</source>
      <translation>Velg et spørsmål, og si hva cellen betyr.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>Write a reason: nothing of the file is dropped without one.</source>
      <translation>Skriv en grunn: ingenting i filen forkastes uten.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/prepare/unplaced.py" />
      <source>{number} more are found by searching.</source>
      <extracomment>For one: one more is found by searching.</extracomment>
      <translation>
        <numerusform>én til finnes ved å søke.</numerusform>
        <numerusform>{number} til finnes ved å søke.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Encrypted. Without its passphrase nobody can read a word of it, nor of its snapshots.</source>
      <translation>Kryptert. Uten passfrasen kan ingen lese et ord av det, heller ikke av øyeblikksbildene.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read everything in it.</source>
      <translation>Ikke kryptert: den som får tak i denne maskinen, eller i en kopi av filen, kan lese alt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never is usual, as an interview has long pauses. Otherwise the workspace locks once nobody touched a key or the mouse for so long; everything is saved first, and it opens again at the same place.</source>
      <translation>Aldri er vanlig, siden et intervju har lange pauser. Ellers låses arbeidsområdet når ingen har rørt en tast eller musen så lenge; alt lagres først, og det åpnes igjen på samme sted.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Never</source>
      <translation>Aldri</translation>
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
      <translation>1 time</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock by itself</source>
      <translation>Lås av seg selv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Lock now</source>
      <translation>Lås nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Write out in clear</source>
      <translation>Lag ukryptert kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>Protection</source>
      <translation>Beskyttelse</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/protection.py" />
      <source>After how long the workspace locks by itself</source>
      <translation>Hvor lenge før arbeidsområdet låses av seg selv</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>Begin with an indicator's number to file it there</source>
      <translation>Begynn med en indikators nummer for å legge det der</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>2.3.1 two new people from the university, both half time</source>
      <translation>2.3.1 to nye fra universitetet, begge halv stilling</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>files it</source>
      <translation>legger det inn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/quick_note.py" />
      <source>drops it</source>
      <translation>forkaster det</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} points below {label}</source>
      <extracomment>For one: {number} point below {label}</extracomment>
      <translation>
        <numerusform>ett poeng under {label}</numerusform>
        <numerusform>{number} poeng under {label}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. One level more in {number} of these would make it up; evidence decides, not the sum.</source>
      <extracomment>For one: {below}. One level more in any one of these would make it up; evidence decides, not the sum.</extracomment>
      <translation>
        <numerusform>{below}. Ett nivå til i en hvilken som helst av disse ville være nok; dokumentasjonen avgjør, ikke summen.</numerusform>
        <numerusform>{below}. Ett nivå til i {number} av disse ville være nok; dokumentasjonen avgjør, ikke summen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}: more than the {number} levels to go can bring.</source>
      <extracomment>For one: {below}: more than the one level to go can bring.</extracomment>
      <translation>
        <numerusform>{below}: mer enn det ene nivået som gjenstår, kan gi.</numerusform>
        <numerusform>{below}: mer enn de {number} nivåene som gjenstår, kan gi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{below}. The {number} levels to go would have to be {average} on average.</source>
      <extracomment>For one: {below}. The one level to go would have to be {average} on average.</extracomment>
      <translation>
        <numerusform>{below}. Det ene nivået som gjenstår, måtte være {average} i snitt.</numerusform>
        <numerusform>{below}. De {number} nivåene som gjenstår, måtte være {average} i snitt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>The points are there for {label}.</source>
      <translation>Poengene holder til {label}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>{number} indicators are below the level that is asked for.</source>
      <extracomment>For one: one indicator is below the level that is asked for.</extracomment>
      <translation>
        <numerusform>én indikator er under nivået som kreves.</numerusform>
        <numerusform>{number} indikatorer er under nivået som kreves.</numerusform>
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
      <translation>Se på {indicator}, nivå {level}, til nivå {to}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reach.py" />
      <source>To the next label</source>
      <translation>Til neste merke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Why you agree on this level</source>
      <translation>Hvorfor dere enes om dette nivået</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Park</source>
      <translation>Parker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Leaves it open with what stands as the reason, and goes on to the next</source>
      <translation>Lar den stå åpen med det som står, som grunn, og går til neste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agree and next</source>
      <translation>Enes og neste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Agreed level</source>
      <translation>Omforent nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Parked</source>
      <translation>Parkert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why it stays open</source>
      <translation>Si hvorfor den forblir åpen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Say why: {number} more characters</source>
      <extracomment>For one: Say why: {number} more character</extracomment>
      <translation>
        <numerusform>Oppgi hvorfor: ett tegn til</numerusform>
        <numerusform>Oppgi hvorfor: {number} tegn til</numerusform>
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
      <translation>Et siffer setter et nivå. Alle navn lagres sammen med det; det hver av dere først satte, blir stående.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/agreeing.py" />
      <source>Needs a reason where not everybody gave it</source>
      <translation>Krever en grunn der ikke alle satte det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>What each of you gave</source>
      <translation>Hva hver av dere satte</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Gap of {gap}</source>
      <translation>Avstand {gap}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Difference {here} of {count}</source>
      <translation>Forskjell {here} av {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>differ</source>
      <translation>ulike</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/detail.py" />
      <source>Differ</source>
      <translation>Ulike</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Levels of all assessors, the farthest apart first</source>
      <translation>Nivåene fra alle assessorer, størst avstand først</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>No indicator has a level of two assessors.</source>
      <translation>Ingen indikator har nivå fra to assessorer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Apart</source>
      <translation>Avstand</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Agreed</source>
      <translation>Omforent</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>left to agree on</source>
      <translation>gjenstår å enes om</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Indicators with an agreed level</source>
      <translation>Indikatorer med omforent nivå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>How to read these figures</source>
      <translation>Slik leses disse tallene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>J and K move, a digit agrees on a level, Enter goes on to the next</source>
      <translation>J og K flytter, et siffer velger omforent nivå, Enter går til neste</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{done} of {whole}</source>
      <translation>{done} av {whole}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>weighted kappa</source>
      <translation>vektet kappa</translation>
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
        <numerusform>Enes om ett likt nivå</numerusform>
        <numerusform>Enes om {number} like nivåer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Weighted kappa {figure}.</source>
      <translation>Vektet kappa {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>Krippendorff's alpha, for ordered levels, {figure}.</source>
      <translation>Krippendorffs alfa, for ordnede nivåer, {figure}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>levels agree</source>
      <translation>like nivåer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>{equal} of {n}</source>
      <translation>{equal} av {n}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/listing.py" />
      <source>not defined</source>
      <translation>ikke definert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Agreed on {what} for {indicator}</source>
      <translation>Enige om {what} for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>{indicator} is parked</source>
      <translation>{indicator} er parkert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/page.py" />
      <source>Every level is agreed.</source>
      <translation>Alle nivåer er omforent.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>The cluster sees itself at {level}{because}</source>
      <translation>Klyngen ser seg selv på {level}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>In {period} it was level {level}.</source>
      <translation>I {period} var det nivå {level}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No level given</source>
      <translation>Ikke noe nivå satt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>No reason written.</source>
      <translation>Ingen grunn skrevet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>By the edition's rule the figures suggest level {proposed}.</source>
      <translation>Etter regelen i utgaven tilsier tallene nivå {proposed}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{what} more in the interview</source>
      <translation>{what} til i intervjuet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Lock my levels …</source>
      <translation>Lås nivåene mine …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Write a file for them …</source>
      <translation>Skriv en fil til dem …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Take their file …</source>
      <translation>Hent inn filen deres …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>Answers behind the levels</source>
      <translation>Svarene bak nivåene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>{differing} of {count} differ</source>
      <translation>{differing} av {count} avviker</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>you</source>
      <translation>du</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>First {first}{because}</source>
      <translation>Først {first}{because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/votes.py" />
      <source>You differ: see the interview</source>
      <translation>Dere er uenige: se intervjuet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has locked, and the levels have not come here yet</source>
      <translation>{names} har låst, og nivåene har ikke kommet hit ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have locked, and the levels have not come here yet</source>
      <translation>{names} har låst, og nivåene har ikke kommet hit ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has not locked yet</source>
      <translation>{names} har ikke låst ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet</source>
      <translation>{names} har ikke låst ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} has been asked for a third opinion and has not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} er bedt om en tredje vurdering og har ikke låst ennå. Du kan fortsette; de nivåene kommer ved siden av dine.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{names} have not locked yet. You can go on; their levels come beside yours.</source>
      <translation>{names} har ikke låst ennå. Du kan fortsette; nivåene deres kommer ved siden av dine.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} has to approve.</source>
      <translation>Alle nivåer er omforent. {names} må godkjenne.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. {names} have to approve.</source>
      <translation>Alle nivåer er omforent. {names} må godkjenne.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} has not locked yet.</source>
      <translation>{gap} nivåer fra hverandre: en tredje vurdering er etterspurt, og {names} har ikke låst ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: a third opinion is asked for, and {names} have not locked yet.</source>
      <translation>{gap} nivåer fra hverandre: en tredje vurdering er etterspurt, og {names} har ikke låst ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Once everybody who scores has locked, the levels are shown side by side.</source>
      <translation>Når alle som setter nivåer, har låst, vises nivåene side om side.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Note of {when}: {text}</source>
      <translation>Notat {when}: {text}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Agreed on {when}, written down by {name}.</source>
      <translation>Omforent {when}, skrevet ned av {name}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>They come with a sync, once their laptop has seen your lock. Without a line bring in their file.</source>
      <translation>De kommer med en synkronisering når maskinen deres har sett låsen din. Uten nett: hent inn filen deres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet either. {words}</source>
      <translation>Du har heller ikke låst ennå. {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed. Approve what you agreed on; any later change of it voids the approval.</source>
      <translation>Alle nivåer er omforent. Godkjenn det dere er enige om; enhver senere endring opphever godkjenningen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Every level is agreed, and {approved} approved.</source>
      <translation>Alle nivåer er omforent, og {approved} har godkjent.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule the figures suggest level {level}, as {who} gave.</source>
      <translation>Etter regelen i utgaven tilsier tallene nivå {level}, som {who} satte.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You rest on different answers. {title}: {values}.</source>
      <translation>Dere bygger på ulike svar. {title}: {values}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{name} from {level}</source>
      <translation>{name} fra {level}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{story} Moved: {moved}.</source>
      <translation>{story} Endret: {moved}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>You have not locked yet</source>
      <translation>Du har ikke låst ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>These are not the levels that {names} locked: ask why.</source>
      <translation>Dette er ikke nivåene som {names} låste: spør hvorfor.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Approve</source>
      <translation>Godkjenn</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart. From {third_from} on the edition asks for a third opinion; you can agree without one, with your reason.</source>
      <translation>{gap} nivåer fra hverandre. Fra {third_from} krever utgaven en tredje vurdering; dere kan bli enige uten, med en grunn.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>By the edition's rule that makes {levels}.</source>
      <translation>Etter regelen i utgaven gir det {levels}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Ask somebody …</source>
      <translation>Spør noen …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>One of you finds that it does not apply.</source>
      <translation>En av dere mener at det ikke er aktuelt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>{gap} levels apart: look at the anchors and at what was seen before you agree.</source>
      <translation>{gap} nivåer fra hverandre: se på nivåbeskrivelsene og på det som er sett, før dere blir enige.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>level {level} for {name}</source>
      <translation>nivå {level} for {name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/reconcile/words.py" />
      <source>Settle that first.</source>
      <translation>Avklar det først.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Written: {list} in {parent}.</source>
      <translation>Skrevet: {list} i {parent}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Pages of the report</source>
      <translation>Sidene i rapporten</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Drawing the pages …</source>
      <translation>Tegner sidene …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Contents</source>
      <translation>Innhold</translation>
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
      <translation>Skriver ut</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report.py" />
      <source>Checks and versions</source>
      <translation>Kontroller og versjoner</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report.py" />
      <source>{number} pages sent.</source>
      <extracomment>For one: one page sent.</extracomment>
      <translation>
        <numerusform>én side sendt.</numerusform>
        <numerusform>{number} sider sendt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{who}’s signing identity is not known here yet: their own laptop names it when they declare</source>
      <translation>Signeringsidentiteten til {who} er ikke kjent her ennå: personens egen maskin oppgir den når habilitetserklæringen gis</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Every level agreed and approved</source>
      <translation>Alle nivåer omforent og godkjent</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>measure {number}</source>
      <translation>tiltak {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>finding {number}</source>
      <translation>funn {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>document {number}</source>
      <translation>dokument {number}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}” of the cluster</source>
      <translation>«{field}» for klyngen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>“{field}”</source>
      <translation>«{field}»</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Not locked yet: {names}</source>
      <translation>Ikke låst ennå: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>A practice assessment is never signed. A draft shows what the files look like.</source>
      <translation>En øvingsvurdering signeres aldri. Et utkast viser hvordan filene ser ut.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{number} things are missing, so what you sign now is a draft and stays open.</source>
      <extracomment>For one: one thing is missing, so what you sign now is a draft and stays open.</extracomment>
      <translation>
        <numerusform>én ting mangler, så det du signerer nå, er et utkast og forblir åpent.</numerusform>
        <numerusform>{number} ting mangler, så det du signerer nå, er et utkast og forblir åpent.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>{answered} of {whole} questions answered</source>
      <translation>{answered} av {whole} spørsmål besvart</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the answer to “{question}”</source>
      <translation>svaret på «{question}»</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>the level of {indicator}</source>
      <translation>nivået for {indicator}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>All required documents were seen</source>
      <translation>Alle påkrevde dokumenter er sett</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Required documents not seen: {documents}</source>
      <translation>Påkrevde dokumenter ikke sett: {documents}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Interest declared</source>
      <translation>Habilitetserklæring gitt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Declaration of interest missing: {names}</source>
      <translation>Habilitetserklæring mangler: {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity on this laptop</source>
      <translation>Signeringsidentitet på denne maskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Signing identity: made when you sign</source>
      <translation>Signeringsidentitet: lages når du signerer</translation>
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
        <numerusform>ett nivå gjenstår å enes om</numerusform>
        <numerusform>{number} nivåer gjenstår å enes om</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>The agreed levels wait for the approval of {names}</source>
      <translation>De omforente nivåene venter på godkjenning fra {names}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Before signing</source>
      <translation>Før signering</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Ready to sign</source>
      <translation>Klar til å signere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Shorten …</source>
      <translation>Kort ned …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Go there</source>
      <translation>Gå dit</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_checks.py" />
      <source>Colleagues differ on {about}</source>
      <translation>Kolleger er uenige om {about}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign and export</source>
      <translation>Signer og eksporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Add your signature …</source>
      <translation>Legg til signaturen din …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>{first} finalised it and signs first. Add your signature to that package.</source>
      <translation>{first} ferdigstilte den og signerer først. Legg signaturen din til den pakken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export …</source>
      <translation>Eksporter …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Export a draft …</source>
      <translation>Eksporter et utkast …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_foot.py" />
      <source>Sign the draft and export</source>
      <translation>Signer utkastet og eksporter</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Revision {version}</source>
      <translation>Revisjon {version}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Version 1</source>
      <translation>Versjon 1</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>version {replaces} of {day}</source>
      <translation>versjon {replaces} fra {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Versions</source>
      <translation>Versjoner</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Finalised {day}</source>
      <translation>Ferdigstilt {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>{title_of}, open</source>
      <translation>{title_of}, åpen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/report_versions.py" />
      <source>Replaces {replaced}: {because}</source>
      <translation>Erstatter {replaced}: {because}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Asks for</source>
      <translation>Krever</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate passed</source>
      <translation>port oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate failed</source>
      <translation>port ikke oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>gate open</source>
      <translation>port åpen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>minimum {minimum}</source>
      <translation>minst {minimum}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{words}, not met</source>
      <translation>{words}, ikke oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Levels of all indicators</source>
      <translation>Nivåer for alle indikatorer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Digits give a level, Enter opens the indicator</source>
      <translation>Sifre setter et nivå, Enter åpner indikatoren</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{number_text} of {number_text2} points. The label body decides.</source>
      <translation>{number_text} av {number_text2} poeng. Merkeorganet bestemmer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} has not locked yet.</source>
      <translation>{names} har ikke låst ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{names} have not locked yet.</source>
      <translation>{names} har ikke låst ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>What the label asks for</source>
      <translation>Hva merket krever</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>By group</source>
      <translation>Per gruppe</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Result so far</source>
      <translation>Resultat så langt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>no label yet</source>
      <translation>ikke noe merke ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>{left} indicators are not scored yet and count as nothing.</source>
      <translation>{left} indikatorer er ikke vurdert ennå og gir ingen poeng.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Every indicator is scored.</source>
      <translation>Alle indikatorer er vurdert.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your colleague sees your levels once both of you have locked.</source>
      <translation>Kollegaen din ser nivåene dine når begge har låst.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>You read this assessment, and others score it.</source>
      <translation>Du leser denne vurderingen, og andre setter nivåene.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>met</source>
      <translation>oppfylt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/scores.py" />
      <source>Your levels are locked: a change asks for its reason. {missing}</source>
      <translation>Nivåene dine er låst: en endring krever en grunn. {missing}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>As the computer</source>
      <translation>Som datamaskinen</translation>
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
      <translation>Høy kontrast</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Questions appear in this language; what is not translated stands in the one that it was written in.</source>
      <translation>Spørsmål vises på dette språket; det som ikke er oversatt, står på språket det er skrevet på.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>See any edition as it will look, also while its file is being written, and try its questions out.</source>
      <translation>Se en hvilken som helst utgave slik den vil se ut, også mens filen skrives, og prøv spørsmålene.</translation>
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
      <translation>Arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Save a checked copy</source>
      <translation>Lagre en kontrollert kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Check the workspace</source>
      <translation>Kontroller arbeidsområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Look at form editions</source>
      <translation>Se på skjemautgaver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>This program</source>
      <translation>Dette programmet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>The last on {day} at {last}; {kept} kept in your own folder</source>
      <translation>Det siste {day} kl. {last}; {kept} lagret i din egen mappe</translation>
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
      <translation>Signeringsidentitet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Snapshots</source>
      <translation>Øyeblikksbilder</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name}, valid until {day}</source>
      <translation>{name}, gyldig til {day}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet</source>
      <translation>Ingen ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Fingerprint {spoken}</source>
      <translation>Fingeravtrykk {spoken}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Kolleger sammenligner fingeravtrykket med deg, høyt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>It is made when you sign for the first time. Colleagues compare its fingerprint with you, aloud.</source>
      <translation>Den lages første gang du signerer. Kolleger sammenligner fingeravtrykket med deg, høyt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>None yet; the first is taken while you work</source>
      <translation>Ingen ennå; det første tas mens du arbeider</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>Copying</source>
      <translation>Kopierer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/settings.py" />
      <source>{name} is a checked copy.</source>
      <translation>{name} er en kontrollert kopi.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Nothing is overwritten until you choose, and the other value stays in the history.</source>
      <translation>Ingenting overskrives før du velger, og den andre verdien blir stående i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>We agreed on it.</source>
      <translation>Vi ble enige om det.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>This is the right one.</source>
      <translation>Dette er det riktige.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>{what} changed this after the last sync. {safe}</source>
      <translation>{what} endret dette etter siste synkronisering. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>You changed this in two places that had not met yet. {safe}</source>
      <translation>Du endret dette to steder som ikke hadde møttes ennå. {safe}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Colleagues</source>
      <translation>Kolleger</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Both of you</source>
      <translation>Begge to</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Several of you</source>
      <translation>Flere av dere</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Neither: enter another value</source>
      <translation>Ingen av dem: skriv en annen verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Why the value stands that is chosen; it goes into the history.</source>
      <translation>Hvorfor den valgte verdien gjelder; det går inn i historikken.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>A value that nobody gave before; Enter says that it stands.</source>
      <translation>En verdi ingen har oppgitt før; Enter lar den gjelde.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Use the other value</source>
      <translation>Bruk den andre verdien</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Difference {what} of {count}</source>
      <translation>Forskjell {what} av {count}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask {first_name}</source>
      <translation>Spør {first_name}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Another value</source>
      <translation>En annen verdi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Ask</source>
      <translation>Spør</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: {words}</source>
      <translation>Før: {words}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Before: nothing was said yet.</source>
      <translation>Før: ingenting var sagt ennå.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>The level of {indicator} stays as it is</source>
      <translation>Nivået for {indicator} blir som det er</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Marks {indicator} for discussion; your colleague sees it after the next sync.</source>
      <translation>Merker {indicator} for diskusjon; kollegaen din ser det etter neste synkronisering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/conflict.py" />
      <source>Take the question back</source>
      <translation>Ta spørsmålet tilbake</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchange.py" />
      <source>Paused; nothing is sent or taken</source>
      <translation>På pause; ingenting sendes eller hentes</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Write a file to carry</source>
      <translation>Skriv en fil å bære med</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Carried files (*.carried)</source>
      <translation>Bårne filer (*.carried)</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>This workspace lies where others may write to it. Keep it on this computer to exchange.</source>
      <translation>Dette arbeidsområdet ligger der andre kan skrive til det. Ha det på denne datamaskinen for å utveksle.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>{sentence} All your work is safe on this laptop. {window_advice}</source>
      <translation>{sentence} Alt arbeidet ditt er trygt på denne maskinen. {window_advice}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/exchanging.py" />
      <source>Cancelled. What was exchanged already is kept, and the rest comes next time.</source>
      <translation>Avbrutt. Det som allerede er utvekslet, er beholdt, og resten kommer neste gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Nothing of theirs is opened before you have compared the fingerprint with them, by voice or face to face.</source>
      <translation>Ingenting fra dem åpnes før du har sammenlignet fingeravtrykket med dem, muntlig eller ansikt til ansikt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud, then trust …</source>
      <translation>Sammenlign høyt, stol så på …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Compare aloud with {name}, then trust</source>
      <translation>Sammenlign høyt med {name}, og stol deretter på personen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/invitations.py" />
      <source>Somebody wants to share with you</source>
      <translation>Noen vil dele med deg</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/listing.py" />
      <source>Assessments on this laptop</source>
      <translation>Vurderinger på denne maskinen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only {name} changed it</source>
      <translation>Bare {name} har endret det</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>{number} changes</source>
      <extracomment>For one: change</extracomment>
      <translation>
        <numerusform>én endring</numerusform>
        <numerusform>{number} endringer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Only you, on another laptop, changed it</source>
      <translation>Bare du, på en annen maskin, har endret det</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Show all</source>
      <translation>Vis alle</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/merged.py" />
      <source>Merged without asking</source>
      <translation>Flettet uten å spørre</translation>
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
      <translation>Bare du er med. La en kollega bli med under Personer i vurderingen: du får filen me.crt fra programmet deres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Its visit is under way: nothing of it is sent unless you ask for it. Taking what colleagues added goes on.</source>
      <translation>Besøket pågår: ingenting av vurderingen sendes med mindre du ber om det. Det kolleger legger til, hentes fortsatt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Send it all the same</source>
      <translation>Send likevel</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Shared with {list}.</source>
      <translation>Delt med {list}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Signed package</source>
      <translation>Signert pakke</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check and sign</source>
      <translation>Kontroller og signer</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/one.py" />
      <source>Check it</source>
      <translation>Kontroller</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>{indicator} is marked for discussion; your colleague sees the mark after the next sync.</source>
      <translation>{indicator} er merket for diskusjon; kollegaen din ser merkingen etter neste synkronisering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Sync now</source>
      <translation>Synkroniser nå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Write a file to carry …</source>
      <translation>Skriv en fil å bære med …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Take a file …</source>
      <translation>Ta imot en fil …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Done: {words}. Undo with Ctrl+Z.</source>
      <translation>Utført: {words}. Angre med Ctrl+Z.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>Writing the package</source>
      <translation>Skriver pakken</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/page.py" />
      <source>The mark on {indicator} is taken away.</source>
      <translation>Merkingen av {indicator} er fjernet.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>No shared place is chosen yet</source>
      <translation>Ikke noe fellesområde er valgt ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>A folder that all of you reach (a network drive, a USB stick, a folder that a cloud keeps alike) or a WebDAV, S3 or SFTP server. Whoever keeps it can read nothing of yours: all is sealed for those who share an assessment.</source>
      <translation>En mappe dere alle når (en nettverksstasjon, en minnepinne, en mappe som en skytjeneste holder lik) eller en WebDAV-, S3- eller SFTP-server. Den som drifter stedet, kan ikke lese noe av deres: alt er forseglet for dem som deler en vurdering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>You can keep working. Cancel keeps what is exchanged already, and goes on from there next time.</source>
      <translation>Du kan arbeide videre. Avbryt beholder det som allerede er utvekslet, og fortsetter derfra neste gang.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose …</source>
      <translation>Velg …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>How far the exchange is</source>
      <translation>Hvor langt utvekslingen er kommet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change …</source>
      <translation>Endre …</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Change the shared place</source>
      <translation>Endre fellesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/place.py" />
      <source>Choose the shared place</source>
      <translation>Velg fellesområdet</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>What could not be done</source>
      <translation>Hva som ikke lot seg gjøre</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/problems.py" />
      <source>All else was exchanged; nothing of yours is lost.</source>
      <translation>Alt annet er utvekslet; ingenting av ditt er tapt.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>{name}, {place} of {count} in time</source>
      <translation>{name}, {place} av {count} i tidsrekkefølge</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>Use {what}, {name}</source>
      <translation>Bruk {what}, {name}</translation>
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
      <translation>Bruk denne</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/value.py" />
      <source>No reason or source given</source>
      <translation>Ingen grunn eller kilde oppgitt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You share work with {list}: choose a place that all of you reach, or carry files.</source>
      <translation>Du deler arbeid med {list}: velg et sted dere alle når, eller ta med filer.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Last complete sync {day}, {when}</source>
      <translation>Siste fullstendige synkronisering {day}, {when}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>You work on this laptop alone.</source>
      <translation>Du arbeider alene på denne maskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was new</source>
      <translation>Ingenting var nytt</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>Nothing was exchanged there from this laptop yet.</source>
      <translation>Ingenting er utvekslet der fra denne maskinen ennå.</translation>
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
      <translation>arbeidsområdet var lagt tilbake fra en eldre kopi; det som manglet, er her igjen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>{number} values need your decision</source>
      <extracomment>For one: value needs your decision</extracomment>
      <translation>
        <numerusform>én verdi må avgjøres av deg</numerusform>
        <numerusform>{number} verdier må avgjøres av deg</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/sync/words.py" />
      <source>somebody wants to share with you, see below</source>
      <translation>noen vil dele med deg, se nedenfor</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Finalised as version {version}: everything can be read and copied.</source>
      <translation>Ferdigstilt som versjon {version}: alt kan leses og kopieres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You and your colleagues differ on {count}.</source>
      <translation>Du og kollegene dine er uenige om {count}.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment. Your declaration of interest is missing.</source>
      <translation>Du observerer denne vurderingen. Habilitetserklæringen din mangler.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You observe this assessment: everything can be read and copied.</source>
      <translation>Du observerer denne vurderingen: alt kan leses og kopieres.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Settle</source>
      <translation>Avgjør</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Your declaration of interest is missing. It is needed before signing.</source>
      <translation>Habilitetserklæringen din mangler. Den trengs før signering.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>Colleagues differ on nothing.</source>
      <translation>Kollegene er ikke uenige om noe.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/pages/taking_part.py" />
      <source>You score this assessment alone: there is nothing to lock.</source>
      <translation>Du setter nivåene i denne vurderingen alene: det er ikke noe å låse.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is encrypted. Its passphrase is asked for when it is opened next.</source>
      <translation>{name} er kryptert. Det spørres etter passfrasen neste gang det åpnes.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} has its new passphrase.</source>
      <translation>{name} har fått ny passfrase.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Write it out in clear</source>
      <translation>Lag ukryptert kopi</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>Writing it out in clear</source>
      <translation>Lager ukryptert kopi</translation>
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
        <numerusform>én kopi forblir som før: {copies}.</numerusform>
        <numerusform>{number} kopier forblir som før: {copies}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>{name} is in clear: whoever has it can read it. Delete it after use.</source>
      <translation>{name} er ukryptert: alle som har den, kan lese den. Slett den etter bruk.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/securing.py" />
      <source>workspace in clear</source>
      <translation>ukryptert arbeidsområde</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>This is where the last change was made. Press again to undo it.</source>
      <translation>Her ble den siste endringen gjort. Trykk en gang til for å angre den.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to undo.</source>
      <translation>Ingenting å angre.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/travel.py" />
      <source>Nothing to redo.</source>
      <translation>Ingenting å gjøre om.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/chart.py" />
      <source>Development: {name}</source>
      <translation>Utvikling: {name}</translation>
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
      <translation>Velg: {label}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/file_entry.py" />
      <source>None chosen yet</source>
      <translation>Ingen valgt ennå</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/filters.py" />
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Forecast of the share of points</source>
      <translation>Prognose for andelen av poengene</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/picture.py" />
      <source>Not scored</source>
      <translation>Ikke vurdert</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/reading.py" />
      <source>To be read; nothing can be typed here.</source>
      <translation>Bare til lesing; ingenting kan skrives her.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hidden as you type</source>
      <translation>Skjules mens du skriver</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Caps Lock seems to be on.</source>
      <translation>Caps Lock ser ut til å være på.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Not encrypted: whoever gets hold of this laptop, or of a copy of the file, can read every answer and all evidence in it. You can encrypt it later, in Settings.</source>
      <translation>Ikke kryptert: den som får tak i denne maskinen, eller i en kopi av filen, kan lese alle svar og all dokumentasjon i den. Du kan kryptere senere, i Innstillinger.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Nobody can restore a forgotten passphrase, and without it everything in the workspace is lost. Write it down and keep it apart from the laptop.</source>
      <translation>Ingen kan gjenopprette en glemt passfrase, og uten den er alt i arbeidsområdet tapt. Skriv den ned og oppbevar den et annet sted enn maskinen.</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Show the passphrase</source>
      <translation>Vis passfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>{label} once more</source>
      <translation>{label} en gang til</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Encrypt it with a passphrase</source>
      <translation>Krypter med en passfrase</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide</source>
      <translation>Skjul</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/widgets/secret.py" />
      <source>Hide the passphrase</source>
      <translation>Skjul passfrasen</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Undo {act}</source>
      <translation>Angre {act}</translation>
    </message>
    <message>
      <location filename="../../workbench/ui/window.py" />
      <source>Redo {act}</source>
      <translation>Gjør om {act}</translation>
    </message>
  </context>
</TS>
