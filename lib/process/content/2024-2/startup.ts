import type { Phase } from '../../types'

/** Handbook chapter 5. */
export const startup = {
  code: 'startup',
  number: 2,
  slug: 'opstarten',
  title: 'Opstarten',
  chapter: 5,
  coreQuestion: 'Met wie, waarheen en waarmee gaan we samen aan de slag?',
  result: 'Een alliantie, een gedeelde visie, een ondertekend lokaal contract en zicht op sturing en geld.',
  decision: {
    title: 'Besluit over het lokale contract',
    question: 'Zijn we het eens over koers en inzet, en gaan we samen ontwerpen?',
    consider: [
      'Doen de partijen mee die nodig zijn, en steunen hun bestuurders dat?',
      'Delen partners en bewoners een visie voor minstens tien jaar?',
      'Staan de afspraken op papier, en is er zicht op sturing en geld?',
    ],
    outcomes: {
      go: {
        label: 'Door naar Ontwerpen',
        next: 'Begin met Ontwerpen en regel eerst de procesregie en het programmabureau.',
      },
      go_with_conditions: {
        label: 'Door met voorwaarden',
        next: 'Begin met Ontwerpen en volg elke voorwaarde met een eigenaar en een datum.',
      },
      not_yet: {
        label: 'Nog niet',
        next: 'Blijf in Opstarten. Spreek af wie regelt wat nog ontbreekt en wanneer het besluit terugkomt.',
      },
      no_go: {
        label: 'Stoppen',
        next:
          'Leg uit waarom het hier stopt en kies welke gewone of sectorale inzet de wijk dan nodig heeft.',
      },
    },
  },
  sections: [
    {
      id: '5.1',
      slug: 'alliantie',
      title: 'Alliantie vormen',
      purpose: 'De partijen die nodig zijn binden, op bestuurlijk, strategisch en uitvoerend niveau.',
      instrument: 'alliance',
      guidance:
        'Leer elkaars rollen, taken en belangen kennen, bouw een netwerk en zorg dat bestuurders meedoen. Een boegbeeld met gezag (zoals de burgemeester) of een kwartiermaker kan het verschil maken.',
      tips: [
        'Neem tijd om elkaars taken en belangen te leren kennen, bijvoorbeeld aan een wijktafel of tijdens een lunch. Pas dan ziet u wat samen kan.',
        'Dwingen werkt niet in een netwerk. Partijen blijven als zij hun eigen doel erin terugzien.',
        'Breng ook bestuurders met elkaar in contact, in het begin gerust informeel. Een overleg op papier geeft nog geen vertrouwen.',
        'De burgemeester kan een goede aanjager zijn: zes jaar in het ambt, boven de partijen en met oog voor de hele stad.',
      ],
      sourcePages: { from: 52, to: 56 },
      points: [
        {
          id: '5.1.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er een lokale alliantie, en is duidelijk wie wel en niet meedoet?',
          help: 'Noem ook partijen die nodig zijn maar nog ontbreken.',
        },
        {
          id: '5.1.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Overlegt de gemeente regelmatig op beleidsniveau met partners over de wijk?',
          help: 'Politie, onderwijs, corporaties, zorg en anderen.',
        },
        {
          id: '5.1.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Kunnen partijen tussentijds instappen en uitstappen?',
          help: 'Leg vast hoe dat gaat en wat er dan met afspraken gebeurt.',
        },
        {
          id: '5.1.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er contact met andere overheden, adviseurs en kennis- of brancheorganisaties?',
          help: 'Bijvoorbeeld provincie, Rijk, WijkWijzer, Platform31, Aedes.',
        },
        {
          id: '5.1.5',
          kind: 'open',
          answeredBy: 'organisation',
          question: 'Hoe is de betrokkenheid van uw bestuur vastgelegd?',
          help: 'Denk aan wisselingen van bestuurders en reorganisaties.',
        },
        {
          id: '5.1.6',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er vast bestuurlijk overleg tussen gemeente en partners?',
          help: 'Noem de vorm en hoe vaak.',
        },
        {
          id: '5.1.7',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Doet er een lokale aanjager mee met gezag en kennis van de wijk?',
          help: 'Bijvoorbeeld de burgemeester, een kwartiermaker of een ander boegbeeld. Beschrijf de rol.',
        },
      ],
    },
    {
      id: '5.2',
      slug: 'visie',
      title: 'Visie en ambities',
      purpose: 'Eén begrijpelijk verhaal over waar de wijk over 10 tot 20 jaar staat, en hoe we daar komen.',
      instrument: 'theoryOfChange',
      guidance:
        'Maak een verandertheorie: van probleem en gewenst effect terug naar wat daarvoor nodig is. Gebruik gewone taal, kies, en bouw op de kracht van de wijk. Stel de vraag of het stedelijk gemiddelde halen wel ambitieus en passend is (wijkengids 4.1).',
      tips: [
        'Hoe het document heet, maakt niet uit: visie, werkagenda of pact. Het moet kort zijn en iedereen moet zich erin herkennen.',
        'Werk terug vanaf het gewenste effect: wat moet er gebeuren om daar te komen? Zo komen ook verschillen tussen partners op tafel.',
        'Kies ook wat u niet extra gaat doen. Een te groot verhaal wordt vaag; voor een te klein verhaal is geen alliantie nodig.',
        'Praat over kansen en trots, niet alleen over achterstand. Een herkenbaar motto helpt binnen en buiten.',
      ],
      sourcePages: { from: 57, to: 63 },
      points: [
        {
          id: '5.2.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Heeft de coalitie een visie op de wijk met concrete doelen?',
          help: 'Specifiek, meetbaar, acceptabel, realistisch en met een tijd (SMART).',
        },
        {
          id: '5.2.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Hebben bewoners meegewerkt aan de stap van analyse naar visie, doelen en ambities?',
          help: 'Noem groepen die nog ontbreken.',
        },
        {
          id: '5.2.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Past de gekozen benadering bij de opgaven en bij de manier van werken van de partners?',
          help: 'Bijvoorbeeld systemisch werken, Theorie U, ABCD of waarderend vernieuwen.',
        },
        {
          id: '5.2.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Spreken partners één taal, met vastgelegde begrippen?',
          help: 'Een begrippenlijst en een herkenbaar motto helpen.',
        },
        {
          id: '5.2.5',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Gaan visie en doelen over meer domeinen tegelijk?',
          help: 'Sociaal, fysiek, veiligheid, onderwijs, economie, gezondheid, duurzaamheid.',
        },
        {
          id: '5.2.6',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Kijken visie en doelen minstens tien jaar vooruit?',
          help: 'Effecten zijn pas na lange tijd te merken.',
        },
        {
          id: '5.2.7',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn visie en doelen samen met de stedelijke partners gemaakt?',
          help: 'Herkent elke partner de eigen drijfveer?',
        },
        {
          id: '5.2.8',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is rekening gehouden met keuzes op stadsdeel-, stads-, regio- en rijksniveau?',
          help: 'Om een wijk staan geen muren: bepaal per doel op welke schaal het moet worden opgelost.',
        },
      ],
    },
    {
      id: '5.3',
      slug: 'contract',
      title: 'Lokaal contract',
      purpose: 'Afspraken vastleggen die wisselingen van bestuur en politiek overleven.',
      instrument: 'localContract',
      guidance:
        'Convenant, pact of intentieverklaring: de naam maakt niet uit. Evalueer het contract elke drie à vier jaar en herzie het als dat nodig is.',
      tips: [
        'Bestuurders wisselen en aandacht verdwijnt. Met een contract blijven de afspraken staan.',
        'Schrijf ook op hoe de procesregie wordt geregeld en hoe partners elkaar op hun inzet mogen aanspreken.',
        'Kijk of het contract past bij afspraken die er al zijn, zoals prestatieafspraken met corporaties.',
        'Maak de ondertekening zichtbaar, bijvoorbeeld met de pers of tijdens een feest in de wijk.',
      ],
      sourcePages: { from: 63, to: 65 },
      points: [
        {
          id: '5.3.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Staan samenwerking, inzet en betrokkenheid van partners op papier?',
          help: 'In een contract, convenant, pact of intentieverklaring.',
        },
        {
          id: '5.3.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question:
            'Staan de uitgangspunten, ambities of prioriteiten voor de lange termijn in het contract?',
          help: 'Verwijs naar de doelen in de verandertheorie.',
        },
        {
          id: '5.3.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Hebben de bestuurders van de partners het contract ondertekend?',
          help: 'Wie, namens welke organisatie, en wanneer.',
        },
      ],
    },
    {
      id: '5.4-5.5',
      slug: 'sturing-financiering',
      title: 'Zicht op sturing en financiering',
      purpose: 'Weten welke instrumenten, regels en geldstromen er zijn en wat nog ontbreekt.',
      instrument: 'finance',
      guidance:
        'Breng eerst gewone budgetten in beeld, dan extra middelen, dan dekking van de organisatie. Klein beginnen mag. Vier sturingsvormen vullen elkaar aan: richting geven, verbinden, stimuleren en reguleren; in deze fase vooral de zachte vormen.',
      tips: [
        'Begin zacht: breng mensen bij elkaar en maak samen het verhaal. Geld en regels werken daarna beter.',
        'Loopt u vast op een wet of regel? Bespreek dat aan een doorbraaktafel met gemeente en Rijk.',
        'Er gaat al veel geld naar de wijk. Breng dat eerst in beeld: met alleen tijdelijk geld blijft het bij losse projecten.',
        'Klein beginnen kan: Rotterdam-Zuid startte met enkele miljoenen voor heel Zuid. Reken de kosten van het programmabureau wel als vaste kosten.',
      ],
      sourcePages: { from: 65, to: 75 },
      points: [
        {
          id: '5.5.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Staat in het contract hoe de inzet wordt betaald, of hoe u aan het geld komt?',
          help: 'Ook een strategie om later dekking te vinden telt.',
        },
        {
          id: '5.5.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is berekend wat nodig is, en hoe kosten en maatschappelijke baten zich verhouden?',
          help: 'Bijvoorbeeld een impactanalyse of maatschappelijke kosten-batenanalyse (MKBA).',
        },
        {
          id: '5.5.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is in beeld welke instrumenten en regels nodig zijn om de doelen te halen?',
          help:
            'Denk aan Wmo, Jeugdwet, Participatiewet, Omgevingswet, Wbmgp, Bibob en Wet goed verhuurderschap.',
        },
        {
          id: '5.5.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn de vaste budgetten in beeld die overheid en partners in de wijk besteden?',
          help: 'Per partner, per domein en per jaar.',
        },
        {
          id: '5.5.5',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Denkt de stad na over gewone budgetten verdelen naar wat wijken nodig hebben?',
          help: 'Ongelijk investeren voor gelijke kansen.',
        },
        {
          id: '5.5.6',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Kan extra geld van gemeente, partners en Rijk aan de aanpak worden gekoppeld?',
          help: 'Let op looptijd, voorwaarden en cofinanciering.',
        },
      ],
    },
  ],
} satisfies Phase
