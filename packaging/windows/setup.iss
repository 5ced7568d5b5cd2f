; The installer for Windows, by Inno Setup 6.4 or newer: for one person, without an administrator. `packaging/build installer` calls
; ISCC with the version and the folder; SIGNTOOL in the environment signs program and installer.

#ifndef Version
  #error Give the version: ISCC /DVersion=1.2.3 /DFolder=dist\assessor-workbench setup.iss
#endif
#ifndef Folder
  #define Folder "..\..\dist\assessor-workbench"
#endif
#define Name "Assessor Workbench"
#define Program "AssessorWorkbench.exe"

[Setup]
; The same id for ever: by it a newer version finds the one before and takes its place.
AppId={{7B1D4B0E-3C52-4E0B-9C8E-5A3C5D7F2A41}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=Assessor Workbench contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
DisableWelcomePage=yes
DisableReadyPage=yes
; Into the person's own folder; who is an administrator may still choose all of the computer's users.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
SetupIconFile=..\icons\workbench.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "da"; MessagesFile: "compiler:Languages\Danish.isl"
Name: "fi"; MessagesFile: "compiler:Languages\Finnish.isl"

[CustomMessages]
en.Desktop=Icon on the desktop
nb.Desktop=Ikon på skrivebordet
sv.Desktop=Ikon på skrivbordet
da.Desktop=Ikon på skrivebordet
fi.Desktop=Kuvake työpöydälle
en.Workspace=Assessor Workbench workspace
nb.Workspace=Arbeidsområde for Assessor Workbench
sv.Workspace=Arbetsyta för Assessor Workbench
da.Workspace=Arbejdsområde til Assessor Workbench
fi.Workspace=Assessor Workbenchin työtila
en.Package=Signed package (ASiC-E)
nb.Package=Signert pakke (ASiC-E)
sv.Package=Signerat paket (ASiC-E)
da.Package=Underskrevet pakke (ASiC-E)
fi.Package=Allekirjoitettu paketti (ASiC-E)

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[InstallDelete]
; Of the version before, nothing is left between the files of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; Excludes: "\*.exe"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
#ifdef Signed
Source: "{#Folder}\*.exe"; DestDir: "{app}"; Flags: ignoreversion signonce
#else
Source: "{#Folder}\*.exe"; DestDir: "{app}"; Flags: ignoreversion
#endif
Source: "..\icons\document.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "..\icons\package.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktop

[Registry]
; HKA: the person's own part of the registry, or the computer's where it is installed for all.
Root: HKA; Subkey: "Software\Classes\.workbench\OpenWithProgids"; ValueType: string; ValueName: "AssessorWorkbench.Workspace"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.workbench"; ValueType: string; ValueData: "AssessorWorkbench.Workspace"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\AssessorWorkbench.Workspace"; ValueType: string; ValueData: "{cm:Workspace}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AssessorWorkbench.Workspace\DefaultIcon"; ValueType: string; ValueData: "{app}\document.ico"
Root: HKA; Subkey: "Software\Classes\AssessorWorkbench.Workspace\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
; Other programs open .asice too, and one of them may be the usual one: this one is offered beside it.
Root: HKA; Subkey: "Software\Classes\.asice\OpenWithProgids"; ValueType: string; ValueName: "AssessorWorkbench.Package"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.asice"; ValueType: string; ValueData: "AssessorWorkbench.Package"; Flags: createvalueifdoesntexist
Root: HKA; Subkey: "Software\Classes\AssessorWorkbench.Package"; ValueType: string; ValueData: "{cm:Package}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AssessorWorkbench.Package\DefaultIcon"; ValueType: string; ValueData: "{app}\package.ico"
Root: HKA; Subkey: "Software\Classes\AssessorWorkbench.Package\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".workbench"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".asice"; ValueData: ""
; `workbench` as a command in Run and in PowerShell's Start-Process.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\workbench.exe"; ValueType: string; ValueData: "{app}\workbench.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; Uninstalling takes the program and nothing else: workspaces, keys and settings are the person's own and stay.
