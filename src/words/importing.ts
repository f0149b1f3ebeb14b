/** What importers say: advice that ends a problem (`import_hint.*`), and cautions that stay with a source (`caution.*`). */
import type { Phrases } from '#model/message.ts';

export const IMPORTING: Phrases = {
  'import_hint.accept_by_key': {
    en: 'A person who has looked at it can accept it by its key.',
    fr: 'Une personne qui l’a examiné peut l’accepter par sa clé.',
  },
  'import_hint.archive_broken': {
    en: 'The archive is broken or was cut short.',
    fr: 'L’archive est abîmée ou incomplète.',
  },
  'import_hint.archive_encrypted': {
    en: 'The archive is encrypted; unpack it first.',
    fr: 'L’archive est chiffrée ; décompressez-la d’abord.',
  },
  'import_hint.archive_many_files': {
    en: 'The archive holds several files; give one of them.',
    fr: 'L’archive contient plusieurs fichiers ; donnez-en un seul.',
  },
  'import_hint.column_missing': { en: 'A column is missing.', fr: 'Il manque une colonne.' },
  'import_hint.column_twice': { en: 'The column is there twice.', fr: 'La colonne est présente deux fois.' },
  'import_hint.column_unknown': {
    en: 'No known version of this format has this column.',
    fr: 'Aucune version connue de ce format n’a cette colonne.',
  },
  'import_hint.control_character': {
    en: 'The cell holds control characters, which no text has.',
    fr: 'La cellule contient des caractères de contrôle, qu’aucun texte ne contient.',
  },
  'import_hint.duplicate_in_file': {
    en: 'It stands in the file more than once.',
    fr: 'Il figure plus d’une fois dans le fichier.',
  },
  'import_hint.empty_file': { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'import_hint.expands_too_much': {
    en: 'It unpacks to far more than any table does.',
    fr: 'Il se décompresse en bien plus que n’importe quel tableau.',
  },
  'import_hint.formula_cell': {
    en: 'The cell holds a formula; give the values themselves.',
    fr: 'La cellule contient une formule ; donnez les valeurs elles-mêmes.',
  },
  'import_hint.html_instead': {
    en: 'This is a web page, not the file: perhaps one had to sign in to download it.',
    fr: 'C’est une page web, pas le fichier : il fallait peut-être se connecter pour le télécharger.',
  },
  'import_hint.in_the_future': { en: 'The day lies in the future.', fr: 'Le jour est dans le futur.' },
  'import_hint.lon_lat_swapped': {
    en: 'With longitude and latitude exchanged it would lie in the country.',
    fr: 'En échangeant longitude et latitude, il serait dans le pays.',
  },
  'import_hint.merged_cells': {
    en: 'Cells are merged: it cannot be said to which row their value belongs.',
    fr: 'Des cellules sont fusionnées : on ne peut dire à quelle ligne leur valeur appartient.',
  },
  'import_hint.name_release': {
    en: 'Say which release this is.',
    fr: 'Indiquez de quelle version il s’agit.',
  },
  'import_hint.not_csv': {
    en: 'This row has another number of cells than the header.',
    fr: 'Cette ligne n’a pas le même nombre de cellules que l’en-tête.',
  },
  'import_hint.not_geojson': {
    en: 'It is not GeoJSON in longitude and latitude (WGS 84).',
    fr: 'Ce n’est pas du GeoJSON en longitude et latitude (WGS 84).',
  },
  'import_hint.not_utf8': {
    en: 'The text is not UTF-8; save it as UTF-8.',
    fr: 'Le texte n’est pas en UTF-8 ; enregistrez-le en UTF-8.',
  },
  'import_hint.other_country_only': {
    en: 'The file has no row of the country of this operation.',
    fr: 'Le fichier n’a aucune ligne du pays de cette opération.',
  },
  'import_hint.parent_missing': {
    en: 'The area that it lies in is neither in the file nor held.',
    fr: 'La zone qui la contient n’est ni dans le fichier ni déjà chargée.',
  },
  'import_hint.quotes_wrong': {
    en: 'The quotation marks do not match.',
    fr: 'Les guillemets ne concordent pas.',
  },
  'import_hint.rows_too_few': {
    en: 'There are fewer rows than expected: the file may be only a part.',
    fr: 'Il y a moins de lignes que prévu : le fichier n’est peut-être qu’une partie.',
  },
  'import_hint.rows_too_many': {
    en: 'There are more rows than expected.',
    fr: 'Il y a plus de lignes que prévu.',
  },
  'import_hint.shape_broken': {
    en: 'The shape is not a valid one.',
    fr: 'La forme n’est pas valide.',
  },
  'import_hint.unknown_area': {
    en: 'The boundaries that are held have no such area at this level.',
    fr: 'Les limites chargées n’ont pas de telle zone à ce niveau.',
  },

  'import_hint.not_records': {
    en: 'It is not a list of records in JSON as the publisher gives it.',
    fr: 'Ce n’est pas une liste d’enregistrements JSON telle que la donne l’éditeur.',
  },
  'import_hint.wrong_sheet': {
    en: 'It is no workbook, or it does not have the one sheet that is read.',
    fr: 'Ce n’est pas un classeur, ou il n’a pas la feuille unique qui est lue.',
  },
  'caution.borders_mended': {
    en: 'A few borders crossed themselves by the rounding of their coordinates; loops of less than 33 m were cut off.',
    fr: 'Quelques limites se croisaient à cause de l’arrondi de leurs coordonnées ; des boucles de moins de 33 m ont été coupées.',
  },
  'caution.cod_ps_estimates': {
    en: 'Population figures are those of the year stated; people have moved since.',
    fr: 'Les chiffres de population sont ceux de l’année indiquée ; des personnes se sont déplacées depuis.',
  },
  'caution.counts_order': {
    en: 'In some rows low, best and high contradict each other; the least range that holds all three is used.',
    fr: 'Dans certaines lignes, le minimum, le meilleur chiffre et le maximum se contredisent ; le plus petit intervalle qui contient les trois est utilisé.',
  },
  'caution.ii_counts': {
    en: 'Counts are of the group that the list is about (educators, aid workers …) as reported by others; of everybody else it says nothing.',
    fr: 'Les chiffres portent sur le groupe dont traite la liste (enseignants, travailleurs humanitaires…), tels que d’autres les ont rapportés ; elle ne dit rien des autres.',
  },
  'caution.ii_positions': {
    en: 'No incident is known to its place: at best within 25 km, else by district, province or country.',
    fr: 'Aucun incident n’est connu à son lieu exact : au mieux à 25 km près, sinon par district, préfecture ou pays.',
  },
  'caution.ii_sexual_violence_apart': {
    en: 'Incidents of sexual violence are not among the events; they are only counted by country and year, and not shown below 5.',
    fr: 'Les incidents de violence sexuelle ne figurent pas parmi les événements ; ils sont seulement comptés par pays et par année, et non affichés en dessous de 5.',
  },
  'caution.kwtrp_public_only': {
    en: 'The list has facilities run by the public health sector and does not say which still work.',
    fr: 'La liste ne comprend que des établissements du secteur public et ne dit pas lesquels fonctionnent encore.',
  },
  'caution.kwtrp_regions': {
    en: 'Facilities without a point are known by health region; how these match provinces is from knowledge. A point in another region than stated is known only to be in one of both.',
    fr: 'Les établissements sans point sont connus par région sanitaire ; la correspondance avec les préfectures est de mémoire. Un point situé dans une autre région que celle indiquée n’est connu que comme étant dans l’une des deux.',
  },
  'caution.negative': {
    en: 'A few rows have a negative number where something is counted; it is taken to say that there was some.',
    fr: 'Quelques lignes ont un nombre négatif là où l’on compte ; il est compris comme disant qu’il y en a eu.',
  },
  'caution.outside': {
    en: 'Some points lie outside the country as its border is drawn; they are kept, and known only to the area that the source names.',
    fr: 'Certains points sont hors du pays selon le tracé de sa frontière ; ils sont gardés, et connus seulement par la zone que nomme la source.',
  },
  'caution.parts_sum': {
    en: 'In some rows the deaths by status do not add up to the total.',
    fr: 'Dans certaines lignes, les décès par statut ne donnent pas le total.',
  },
  'caution.sexes': {
    en: 'In some areas women and men do not add up to the total.',
    fr: 'Dans certaines zones, femmes et hommes ne donnent pas le total.',
  },
  'caution.split_row': {
    en: 'Some areas stand in several rows, which were added as parts of the area.',
    fr: 'Certaines zones figurent sur plusieurs lignes, qui ont été additionnées comme des parties de la zone.',
  },
  'caution.ssa_mask': {
    en: 'Attacks on health care are given without point, facility name or description, as WHO publishes them.',
    fr: 'Les attaques contre les soins de santé sont données sans point, nom d’établissement ni description, comme l’OMS les publie.',
  },
  'caution.totals': {
    en: 'Some totals differ from the sum of the areas within; both are as published.',
    fr: 'Certains totaux diffèrent de la somme des zones qu’ils contiennent ; les deux sont tels que publiés.',
  },
  'caution.ucdp_candidate': {
    en: 'Candidate events: a monthly release that the yearly one corrects.',
    fr: 'Événements candidats : une version mensuelle que la version annuelle corrige.',
  },
  'caution.ucdp_positions': {
    en: 'Many events are known only to within 25 km, to a district, to a province or to the country.',
    fr: 'Beaucoup d’événements ne sont connus qu’à 25 km près, ou par district, préfecture ou pays.',
  },
  'caution.unhcr_positions': {
    en: 'Most sites have no position; where the name says a district they are listed there.',
    fr: 'La plupart des sites n’ont pas de position ; quand le nom indique un district, ils y sont listés.',
  },
  'caution.unhcr_vintage': {
    en: 'The list is of 2019; sites have opened, closed and moved since.',
    fr: 'La liste est de 2019 ; des sites ont ouvert, fermé et bougé depuis.',
  },
  'caution.year': {
    en: 'In some rows the year is not that of the first day.',
    fr: 'Dans certaines lignes, l’année n’est pas celle du premier jour.',
  },
  'caution.displacement_estimates': {
    en: 'Figures of displacement are estimates for a whole country at the end of the year.',
    fr: 'Les chiffres de déplacement sont des estimations pour tout un pays à la fin de l’année.',
  },
  'caution.geonames_population': {
    en: 'The list does not say of which year a settlement’s population is; the year shown is that of the list.',
    fr: 'La liste ne dit pas de quelle année date la population d’une localité ; l’année affichée est celle de la liste.',
  },
  'caution.inform_repeated': {
    en: 'The file gives a measured value and its score under one name without saying which is which.',
    fr: 'Le fichier donne une valeur mesurée et son score sous un même nom, sans dire lequel est lequel.',
  },
  'caution.kosovo_names': {
    en: 'Albanian names of the sites were not checked against a source; Serbian and Albanian names have equal weight.',
    fr: 'Les noms albanais des sites n’ont pas été vérifiés auprès d’une source ; noms serbes et albanais ont le même poids.',
  },
  'caution.kosovo_points': {
    en: 'Points are approximate and say so one by one; an unverified one is not used.',
    fr: 'Les points sont approximatifs et le disent un par un ; un point non vérifié n’est pas utilisé.',
  },
  'caution.natural_earth_kosovo': {
    en: 'Of Kosovo’s 38 municipalities of today the borders show 30.',
    fr: 'Des 38 municipalités actuelles du Kosovo, les limites en montrent 30.',
  },
  'caution.natural_earth_scale': {
    en: 'Borders are drawn for maps of 1:10 million: they can be off by kilometres.',
    fr: 'Les limites sont tracées pour des cartes au 1:10 millions : elles peuvent être décalées de plusieurs kilomètres.',
  },
  'caution.settlement_reach': {
    en: 'How far a settlement reaches is estimated from its population, at least 1.5 km round its point.',
    fr: 'L’étendue d’une localité est estimée d’après sa population, au moins 1,5 km autour de son point.',
  },
  'caution.unhcr_rounded': {
    en: 'UNHCR rounds or hides very small numbers.',
    fr: 'Le HCR arrondit ou masque les très petits nombres.',
  },
  'caution.warned': {
    en: 'The publisher itself warns about a few rows (a code and a name that differ); they are kept as coded.',
    fr: 'L’éditeur lui-même met en garde contre quelques lignes (un code et un nom qui diffèrent) ; elles sont gardées selon leur code.',
  },
  'caution.whs_no_inventory': {
    en: 'A World Heritage site may be natural; the list is no inventory of cultural property.',
    fr: 'Un site du patrimoine mondial peut être naturel ; la liste n’est pas un inventaire des biens culturels.',
  },
  'caution.whs_transboundary': {
    en: 'Sites over several countries have no country in this list; those whose circle reaches this country are read, and may lie outside it.',
    fr: 'Les sites transfrontaliers n’ont pas de pays dans cette liste ; ceux dont le cercle atteint ce pays sont lus, et peuvent se trouver en dehors.',
  },
};
