/**
 * What importers must know of a country: how publishers number and name it, and in which zone its days are cut. UCDP
 * numbers (Gleditsch and Ward) and names are as its files of 19.1 to 23.0.10 write them. Zones are of the IANA time
 * zone database; a country with several has none here, and its days are cut in UTC.
 */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  /** Code of its area of level 0 in COD-AB: ISO 3166-1 alpha-2. */
  readonly area: string;
  readonly ucdp: number;
  readonly ucdpName: string;
  readonly zone: string;
}

const ROWS = `
AFG AF 700 Asia/Kabul Afghanistan
ARM AM 371 Asia/Yerevan Armenia
BDI BI 516 Africa/Bujumbura Burundi
BEL BE 211 Europe/Brussels Belgium
BFA BF 439 Africa/Ouagadougou Burkina Faso
BGD BD 771 Asia/Dhaka Bangladesh
BIH BA 346 Europe/Sarajevo Bosnia-Herzegovina
BRA BR 140 UTC Brazil
CAF CF 482 Africa/Bangui Central African Republic
CIV CI 437 Africa/Abidjan Ivory Coast
CMR CM 471 Africa/Douala Cameroon
COD CD 490 UTC DR Congo (Zaire)
COL CO 100 America/Bogota Colombia
DOM DO 42 America/Santo_Domingo Dominican Republic
ECU EC 130 UTC Ecuador
EGY EG 651 Africa/Cairo Egypt
ETH ET 530 Africa/Addis_Ababa Ethiopia
FRA FR 220 Europe/Paris France
HND HN 91 America/Tegucigalpa Honduras
HTI HT 41 America/Port-au-Prince Haiti
IDN ID 850 UTC Indonesia
IND IN 750 Asia/Kolkata India
IRQ IQ 645 Asia/Baghdad Iraq
ISR IL 666 Asia/Jerusalem Israel
KEN KE 501 Africa/Nairobi Kenya
LBN LB 660 Asia/Beirut Lebanon
LKA LK 780 Asia/Colombo Sri Lanka
MEX MX 70 UTC Mexico
MLI ML 432 Africa/Bamako Mali
MMR MM 775 Asia/Yangon Myanmar (Burma)
MOZ MZ 541 Africa/Maputo Mozambique
NER NE 436 Africa/Niamey Niger
NGA NG 475 Africa/Lagos Nigeria
PAK PK 770 Asia/Karachi Pakistan
PHL PH 840 Asia/Manila Philippines
RUS RU 365 UTC Russia (Soviet Union)
SAU SA 670 Asia/Riyadh Saudi Arabia
SDN SD 625 Africa/Khartoum Sudan
SLE SL 451 Africa/Freetown Sierra Leone
SLV SV 92 America/El_Salvador El Salvador
SOM SO 520 Africa/Mogadishu Somalia
SSD SS 626 Africa/Juba South Sudan
SWE SE 380 Europe/Stockholm Sweden
SYR SY 652 Asia/Damascus Syria
TGO TG 461 Africa/Lome Togo
THA TH 800 Asia/Bangkok Thailand
TUR TR 640 Europe/Istanbul Turkey
UGA UG 500 Africa/Kampala Uganda
UKR UA 369 Europe/Kyiv Ukraine
VEN VE 101 America/Caracas Venezuela
XKX XK 347 Europe/Belgrade Kosovo
YEM YE 678 Asia/Aden Yemen (North Yemen)
ZAF ZA 560 Africa/Johannesburg South Africa
`;

const COUNTRIES = new Map<string, Country>();
for (const line of ROWS.trim().split('\n')) {
  const [iso3 = '', area = '', ucdp = '', zone = '', ...name] = line.split(' ');
  COUNTRIES.set(iso3, { iso3, area, ucdp: Number(ucdp), ucdpName: name.join(' '), zone });
}

/** The country by ISO 3166-1 alpha-3, or null when these files never named it. */
export function countryOf(iso3: string): Country | null {
  return COUNTRIES.get(iso3) ?? null;
}
