# Builds Visavis for Windows: build.ps1 [app-image|msi], the .msi without arguments. Results in target\installer.
# VISAVIS_SIGN holds the SHA-1 thumbprint of a certificate to sign with (signtool), VISAVIS_TIMESTAMP the address of its time stamp server;
# without them nothing is signed.
param([ValidateSet('app-image', 'msi')] [string] $Kind = 'msi')
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
Set-Location (Join-Path $PSScriptRoot '..\..')
$common = 'installer/common'
$out = 'target/installer'

function Stop-Build([string] $Sentence) {
    [Console]::Error.WriteLine($Sentence)
    exit 1
}

function Invoke-Tool([string] $Tool, [string[]] $Arguments) {
    & $Tool @Arguments
    if ($LASTEXITCODE -ne 0) { Stop-Build "$Tool failed with $LASTEXITCODE." }
}

function Add-Signature([string] $File) {
    if (-not $env:VISAVIS_SIGN) { return }
    Invoke-Tool signtool @('sign', '/sha1', $env:VISAVIS_SIGN, '/fd', 'SHA256', '/tr', $env:VISAVIS_TIMESTAMP, '/td', 'SHA256', $File)
}

if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { Stop-Build 'mvn is missing: install Apache Maven.' }
if ($Kind -eq 'msi' -and -not (Get-Command wix, candle -ErrorAction SilentlyContinue)) { Stop-Build 'The WiX toolset is missing: dotnet tool install --global wix.' }
$release = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'release' } else { '' }
if (-not $release -or -not (Test-Path $release) -or -not (Select-String -Quiet -Path $release -Pattern 'JAVA_VERSION="25[."]')) {
    Stop-Build 'Visavis needs JDK 25 (Temurin 25 will do): install one, and let JAVA_HOME say where it is.'
}
$bin = Join-Path $env:JAVA_HOME 'bin'

Invoke-Tool mvn @('-B', '-q', 'package', '-Dmaven.test.skip=true', '-Pinstaller')
$version = (Select-String -Path target/classes/visavis/version.properties -Pattern '^version=(.+)$').Matches[0].Groups[1].Value
$description = ([xml] (Get-Content -Raw pom.xml)).project.description

Invoke-Tool "$bin/java" @("$common/Image.java", 'Visavis', "$common/icon/visavis.ico")
$image = "$out/image/Visavis"
Copy-Item target/classes/visavis/licence.txt $image
# A program with windows cannot print to the terminal it is started from, so the command line has a door of its own.
Copy-Item installer/windows/visavis-command.cmd "$image/visavis-command.cmd"

if ($Kind -eq 'msi') {
    Add-Signature "$image/Visavis.exe"
    Remove-Item "$out/*.msi" -ErrorAction SilentlyContinue
    # The upgrade code is what makes a new version replace the old one: never change it.
    Invoke-Tool "$bin/jpackage" @('--type', 'msi', '--name', 'Visavis', '--app-version', $version, '--app-image', $image, '--dest', $out,
        '--vendor', 'Visavis', '--description', $description, '--license-file', 'target/classes/visavis/licence.txt', '--win-per-user-install', '--win-menu', '--win-menu-group', 'Visavis',
        '--win-upgrade-uuid', '6a0c9f0e-52c8-4d0b-9d0f-2f6f2c1c7a51')
    $msi = "$out/Visavis-$version-windows-x64.msi"
    Move-Item "$out/Visavis-$version.msi" $msi
    Add-Signature $msi
}

Copy-Item target/bom.json "$out/visavis-sbom.json"
Get-ChildItem $out -File | Where-Object { $_.Name -match '\.(msi|json)$' } | Sort-Object Name |
    ForEach-Object { "$((Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower())  $($_.Name)" } | Tee-Object "$out/SHA256SUMS"
Invoke-Tool "$image/visavis-command.cmd" @('--version')
