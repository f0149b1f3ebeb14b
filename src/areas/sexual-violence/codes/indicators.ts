/**
 * Early-warning indicators (domain.md 2.3): illustrative, to be adapted to the place; ids and horizon are ours. Most are
 * recalled; those marked as read were found on crsvobservatory.com, the ISSAT page or the UN Women guide.
 */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, read } from '../../sources.ts';

const head = { unit: 'indicators', of: 'indicator', attributes: ['category', 'horizon'] } as const;
const MATRIX = known('UN Action early-warning matrix');
const OBSERVED = read('UN Action early-warning matrix, as told by ISSAT and UN Women');
const OBSERVATORY = read('crsvobservatory.com');

export const INDICATORS = [
  codeTable(
    {
      ...head,
      ...MATRIX,
      list: 'crsv_indicator',
      en: 'Early-warning indicators of sexual violence',
      fr: 'Indicateurs d’alerte précoce de violence sexuelle',
    },
    `
    M02 | Troops move or deploy into the area; a unit or commander with a record arrives | Mouvement ou déploiement de troupes ; arrivée d’une unité ou d’un commandement au passé connu | | | MIL | potential
    M04 | An armed group is beaten, retreats or splits; reprisals are expected | Un groupe armé est battu, recule ou se divise ; des représailles sont attendues | | | MIL | imminent
    M05 | Checkpoints, above all illegal ones; women searched by men; harassment there | Barrages, surtout illégaux ; femmes fouillées par des hommes ; harcèlement | | | MIL | imminent
    M06 | Houses searched, cordons, mass arrests, men separated from women | Maisons fouillées, bouclages, arrestations massives, hommes séparés des femmes | | | MIL | imminent
    M07 | Abductions, above all of women, girls, boys | Enlèvements, surtout de femmes, de filles, de garçons | | | MIL | imminent
    M08 | Small arms flow in; militias or self-defence groups are armed | Afflux d’armes légères ; armement de milices ou de groupes d’autodéfense | | | MIL | potential
    M09 | Armed people inside displacement sites | Personnes armées à l’intérieur des sites de déplacement | | | MIL | imminent
    M10 | Fast integration or recruitment without vetting; known perpetrators in the ranks | Intégration ou recrutement rapides sans vérification ; auteurs connus dans les rangs | | | MIL | potential
    M11 | Weak command, no code of conduct, indiscipline, alcohol or drugs | Commandement faible, pas de code de conduite, indiscipline, alcool ou drogues | | | MIL | potential
    M12 | Barracks and families live together; women made to associate with groups | Casernes et familles mêlées ; femmes forcées de s’associer à des groupes | | | MIL | potential
    M13 | Disarmament or cantonment without measures for women | Désarmement ou cantonnement sans mesures pour les femmes | | | MIL | potential
    M14 | Detention without separation, without female guards, in secret places | Détention sans séparation, sans gardiennes, en des lieux secrets | | | MIL | potential
    M15 | Peacekeepers or police withdraw; a security vacuum | Retrait de casques bleus ou de la police ; vide sécuritaire | | | MIL | imminent
    M16 | Earlier attacks of this kind, in this area or by this party, went unpunished | Des attaques passées de ce type, ici ou par cette partie, sont restées impunies | | | MIL | potential
    S02 | Civilians flee at night, sleep in the bush; villages empty | Des civils fuient la nuit, dorment en brousse ; les villages se vident | | | SOC | imminent
    S03 | Displaced people arrive; crowded sites; poor light, no locks, unsafe latrines | Arrivée de déplacés ; sites surpeuplés ; mauvais éclairage, pas de verrous, latrines peu sûres | | | SOC | potential
    S04 | Long or unsafe way to water, fuel, food, without escort | Trajet long ou dangereux vers l’eau, le bois, la nourriture, sans escorte | | | SOC | potential
    S05 | More households headed by women or children, more separated children | Plus de ménages dirigés par des femmes ou des enfants, plus d’enfants séparés | | | SOC | potential
    S06 | More early or forced marriage, sex to survive, girls leaving school | Plus de mariages précoces ou forcés, de sexe de survie, de filles quittant l’école | | | SOC | potential
    S07 | More requests for care after rape, unwanted pregnancy, infection | Plus de demandes de soins après viol, de grossesses non désirées, d’infections | | | SOC | imminent
    S08 | Clinics closed, no female staff, kits out of stock | Cliniques fermées, pas de personnel féminin, kits épuisés | | | SOC | potential
    S11 | Ethnic or religious tension, talk of revenge | Tensions ethniques ou religieuses, discours de vengeance | | | SOC | potential
    S12 | Stigma, survivors rejected, silence about sexual violence | Stigmatisation, rejet des survivantes, silence sur la violence sexuelle | | | SOC | potential
    S13 | Attacks on women leaders, defenders of rights, LGBTI people | Attaques contre des femmes leaders, des défenseurs des droits, des personnes LGBTI | | | SOC | imminent
    S14 | NGOs withdraw; humanitarian access is denied | Retrait d’ONG ; refus d’accès humanitaire | | | SOC | imminent
    P08 | Courts and police do not work; cases settled by forced marriage; suspects let go | Tribunaux et police ne fonctionnent pas ; affaires réglées par mariage forcé ; suspects relâchés | | | POL | potential
    P09 | Leaders deny; witnesses and journalists are intimidated | Des dirigeants nient ; témoins et journalistes sont intimidés | | | POL | potential
    P10 | A ceasefire or peace talks fail | Échec d’un cessez-le-feu ou de pourparlers | | | POL | imminent
    P11 | Women kept out of security and justice bodies | Femmes exclues des organes de sécurité et de justice | | | POL | potential
    E01 | Contested resources, mines, land, cattle; armed control of extraction | Ressources, mines, terres, bétail disputés ; contrôle armé de l’extraction | | | ECO | potential
    E02 | Sudden shock of prices or food; harmful ways of coping | Choc soudain de prix ou de nourriture ; adaptations nuisibles | | | ECO | potential
    E03 | Young men without work; bride price rises | Jeunes hommes sans travail ; hausse du prix de la dot | | | ECO | potential
    E04 | Trafficking routes or brothels near bases or mines | Routes de traite ou maisons closes près de bases ou de mines | | | ECO | potential
    E05 | Attacks follow a season: harvest, migration, pay day | Attaques saisonnières : récolte, migration, jour de paie | | | ECO | imminent
    `,
    {
      ...OBSERVED,
      lines: `
    M01 | Armed people in or near places of civilians: centres, displacement sites, schools, ways to water or wood | Personnes armées dans ou près de lieux civils : centres, sites de déplacement, écoles, chemins de l’eau ou du bois | | | MIL | imminent
    M03 | Pillage, irregular supply, unpaid fighters | Pillage, ravitaillement irrégulier, combattants impayés | | | MIL | imminent
    S01 | Women and girls absent from market, school, fields | Femmes et filles absentes du marché, de l’école, des champs | | | SOC | imminent
    S09 | Hate speech that sexualises or dehumanises a group; propaganda on honour | Discours de haine qui sexualise ou déshumanise un groupe ; propagande sur l’honneur | | | SOC | imminent
    `,
    },
    {
      ...OBSERVATORY,
      lines: `
    S10 | Language that excuses or encourages sexual violence, or threatens it to force people to obey or leave | Propos qui excusent ou encouragent la violence sexuelle, ou en menacent pour faire obéir ou partir | | | SOC | imminent
    P01 | Violent, unconstitutional change of regime | Changement de régime violent et inconstitutionnel | | | POL | potential
    P02 | Emergency laws | Lois d’urgence | | | POL | potential
    P03 | Rights or protections against sexual violence suspended or cut back | Droits ou protections contre la violence sexuelle suspendus ou réduits | | | POL | potential
    P04 | Amnesty for sexual violence | Amnistie pour violence sexuelle | | | POL | potential
    P05 | Provisions on women left out of a peace agreement | Dispositions sur les femmes absentes d’un accord de paix | | | POL | potential
    P06 | Elections where elections brought sexual violence before | Élections là où des élections ont déjà donné lieu à des violences sexuelles | | | POL | potential
    P07 | Declaration of independence with mass movement of people | Déclaration d’indépendance avec mouvement massif de population | | | POL | potential
    `,
    },
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'crsv_indicator_category',
      en: 'Categories of indicator',
      fr: 'Catégories d’indicateurs',
      unit: 'indicators',
      of: 'indicator',
    },
    `
    MIL | Military and security | Militaire et sécurité
    SOC | Social and humanitarian | Social et humanitaire
    POL | Political and legal | Politique et juridique
    ECO | Economic | Économique
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'crsv_indicator_horizon',
      en: 'Horizon of an indicator',
      fr: 'Horizon d’un indicateur',
      unit: 'indicators',
      of: 'indicator',
    },
    `
    potential | Potential | Potentiel | Makes it likelier with time | Le rend plus probable avec le temps
    imminent  | Imminent | Imminent | It may be about to happen | Cela peut être sur le point d’arriver
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'indicator_state',
      en: 'State of an indicator',
      fr: 'État d’un indicateur',
      unit: 'indicators',
      of: 'indicator',
    },
    `
    not_observed | Looked for, not observed | Recherché, non observé
    suspected    | Suspected | Soupçonné
    observed     | Observed | Observé
    confirmed    | Confirmed | Confirmé
    not_assessed | Not assessed | Non évalué | Nobody looked: a gap, never a "no" | Personne n’a regardé : une lacune, jamais un « non »
    `,
  ),
  codeTable(
    {
      ...HOUSE,
      list: 'crsv_risk_level',
      en: 'Level of risk',
      fr: 'Niveau de risque',
      unit: 'indicators',
      of: 'area',
    },
    `
    unknown  | Unknown | Inconnu | Fewer than half of the indicators of a group are assessed; said with k of n | Moins de la moitié des indicateurs d’un groupe sont évalués ; dit avec k sur n
    low      | Low | Faible | Fewer than two potential indicators observed | Moins de deux indicateurs potentiels observés
    moderate | Moderate | Modéré | Two potential indicators or more | Deux indicateurs potentiels ou plus
    high     | High | Élevé | One imminent indicator, or five potential ones in two categories | Un indicateur imminent, ou cinq potentiels dans deux catégories
    critical | Critical | Critique | Three imminent indicators, or a confirmed pattern of incidents | Trois indicateurs imminents, ou un schéma confirmé d’incidents
    `,
  ),
];
