/** Terms on trafficking in human beings (T-003). */
import { terms } from '../registers.ts';

export const GLOSSARY = terms(`
thb               | Trafficking in human beings | Traite des êtres humains | An act, by a means, for the purpose of exploitation; for a child, no means is needed | Un acte, par un moyen, à des fins d’exploitation ; pour un enfant, aucun moyen n’est requis | PAL | PAL art. 3 | read
palermo_test_term | Palermo test | Test de Palerme | Which of act, means and purpose are supported; a reason to refer, never a finding of crime | Lesquels de l’acte, du moyen et du but sont étayés ; une raison d’orienter, jamais un constat de crime | PAL | PAL art. 3; R-THB-01, R-THB-02 | read
exploitation      | Exploitation | Exploitation | At least: prostitution of others, other sexual exploitation, forced labour, slavery and the like, servitude, removal of organs | Au minimum : prostitution d’autrui, autre exploitation sexuelle, travail forcé, esclavage et analogues, servitude, prélèvement d’organes | PAL | PAL art. 3(a) | read
detected          | Detected | Détecté | Victims whom someone recognised; how many there are is not known | Victimes que quelqu’un a reconnues ; combien il y en a n’est pas connu | NATO_HS_PAGE | NATO topic page, L30 | read
presumed_victim   | Presumed victim | Victime présumée | A person for whom a competent authority sees reasonable grounds | Une personne pour qui une autorité compétente voit des motifs raisonnables | COE | COE 10(2) | read
recovery_period   | Recovery and reflection period | Délai de rétablissement et de réflexion | At least 30 days in which a person recovers, decides, and is not expelled | Au moins 30 jours pour se rétablir, décider, sans être expulsé | COE | COE 13 | read
nrm               | National referral mechanism | Mécanisme national d’orientation | How a State and civil society identify victims, help them and give them justice | Comment un État et la société civile identifient les victimes, les aident et leur rendent justice | ODIHR_NRM | ODIHR handbook, 2nd ed. | read
smuggling         | Smuggling | Trafic de migrants | Crossing a border for a benefit, without exploitation; not trafficking, and may become it | Passage d’une frontière contre un avantage, sans exploitation ; pas de la traite, mais peut le devenir | | R-THB-04 | known
labour_indicator  | Indicator of forced labour | Indicateur de travail forcé | One of eleven signs, such as papers kept by others; to be reported, never to be investigated | L’un de onze signes, comme des papiers gardés par d’autres ; à signaler, jamais à instruire | ILO_INDICATORS | ILO indicators | read
due_diligence     | Due diligence | Devoir de diligence | Looking for, preventing and repairing exploitation in what we buy | Chercher, prévenir et réparer l’exploitation dans ce que nous achetons | OECD_DD | OECD six steps; NATO topic page, L32 | read
compliance_plan   | Compliance plan | Plan de conformité | What a contractor will do against trafficking; asked for before an award where the risk is high | Ce qu’un contractant fera contre la traite ; exigé avant l’attribution si le risque est élevé | FAR_52_222_50 | FAR 52.222-50 | read
`);
