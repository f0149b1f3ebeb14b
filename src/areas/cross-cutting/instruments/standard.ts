/** Standards and guidance by which facts are coded, judged, shared (domain.md 1 to 6). */
import { instruments } from '../../registers.ts';

export const STANDARD_INSTRUMENTS = instruments(`
MRM_FM_2014     | standard | United Nations | 2014 | | | known | Monitoring and reporting mechanism: field manual | Mécanisme de surveillance et de communication : manuel de terrain
MRMIMS          | standard | UNICEF (Primero) | | | | read | MRMIMS+, as code values | MRMIMS+, comme valeurs de codes
MARA_2011       | standard | United Nations | 2011-06 | | | known | Monitoring, analysis and reporting arrangements: provisional guidance | Dispositif de suivi, d’analyse et de communication : directives provisoires
UNA_MATRIX      | standard | UN Action | | | | known | Matrix of early-warning indicators of sexual violence | Matrice d’indicateurs d’alerte précoce de violence sexuelle
GBVIMS          | standard | GBVIMS steering committee | | | | read | Gender-based violence information management system | Système de gestion de l’information sur la violence fondée sur le genre
MURAD_CODE      | standard | Institute for International Criminal Investigations and others | 2022-04-13 | | | read | Murad Code | Code Murad
HTCDS_2         | standard | IOM | | | | read | Human Trafficking Case Data Standard 2.0 | Norme de données sur les cas de traite 2.0
ICTIP           | standard | United Nations Statistical Commission | 2025-03 | | | known | International classification of trafficking in persons for statistics | Classification internationale de la traite des personnes à des fins statistiques
ODIHR_NRM       | standard | OSCE/ODIHR | 2022 | | | read | National referral mechanisms, second edition | Mécanismes nationaux d’orientation, deuxième édition
ILO_INDICATORS  | standard | ILO | | | | read | Indicators of forced labour | Indicateurs du travail forcé
OECD_DD         | standard | OECD | | | | read | Due diligence guidance | Guide sur le devoir de diligence
SDG_16_1_2      | standard | OHCHR | | | | read | SDG indicator 16.1.2: technical guidance | Indicateur ODD 16.1.2 : guide technique
OHCHR_CR_2019   | standard | OHCHR | 2019 | | | read | Guidance on casualty recording (HR/PUB/19/1) | Guide sur l’enregistrement des victimes (HR/PUB/19/1)
ECW_2020        | standard | Every Casualty | 2020 | | | read | Standards for casualty recording 1.01 | Normes d’enregistrement des victimes 1.01
WHO_SSA         | standard | WHO | | | | read | Surveillance system for attacks on health care | Système de surveillance des attaques contre les soins de santé
UN_ATROCITY     | standard | United Nations | 2014 | | | known | Framework of analysis for atrocity crimes | Cadre d’analyse des atrocités criminelles
FFI_2016        | standard | FFI | 2016 | | | read | Scenarios of threats to civilians | Scénarios de menaces contre les civils
OCHA_HNS        | standard | OCHA | 2020 | | | read | Procedures for humanitarian notification | Procédures de notification humanitaire
OSLO_MCDA       | standard | United Nations | | | | known | Guidelines on military and civil defence assets in relief (Oslo, MCDA) | Directives sur les moyens militaires et de protection civile dans les secours (Oslo, MCDA)
EAMENA          | standard | EAMENA | | | | read | Reference data for heritage places, as code values | Données de référence pour lieux patrimoniaux, comme valeurs de codes
ICCROM_2018     | standard | ICCROM | 2018 | | | read | First aid to cultural heritage in times of crisis | Premiers secours au patrimoine culturel en temps de crise
ADMIRALTY       | standard | Allied practice | | | | read | Admiralty scale, in the MISP taxonomy | Échelle de l’Amirauté, dans la taxonomie MISP
TLP_2           | standard | FIRST | | | | read | Traffic Light Protocol 2.0 | Traffic Light Protocol 2.0 (protocole de partage)
WG_SS           | standard | Washington Group | | | | read | Short set on functioning | Liste courte de questions sur le fonctionnement
IASC_DR         | standard | IASC | 2021-02 | 2023 | | known | Operational guidance on data responsibility | Directives opérationnelles sur la responsabilité des données
OCHA_DR         | standard | OCHA | 2021-10 | | | read | Data responsibility guidelines | Lignes directrices sur la responsabilité des données
ICRC_PS_3       | standard | International Committee of the Red Cross | 2018 | | ICRC_PS_4 | read | Professional standards for protection work, third edition | Normes professionnelles pour les activités de protection, troisième édition
ICRC_PS_4       | standard | International Committee of the Red Cross | 2024 | | | read | Professional standards for protection work, fourth edition | Normes professionnelles pour les activités de protection, quatrième édition
BERKELEY        | standard | OHCHR and Berkeley | | | | read | Berkeley Protocol on digital open source investigations | Protocole de Berkeley sur les enquêtes en sources ouvertes numériques
HXL             | standard | OCHA | | | | read | Humanitarian Exchange Language | Humanitarian Exchange Language (langage d’échange humanitaire)
CTDC            | standard | IOM and partners | | | | read | Counter Trafficking Data Collaborative: practice of release | Counter Trafficking Data Collaborative : pratique de publication
`);
