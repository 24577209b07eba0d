/**
 * Words and keyboard runs that the most used passwords of twelve characters and more are made of, mostly by gluing them
 * together and adding digits. Our own collection, in Dutch and English; sorted by kind, all lower case.
 */
export const weakWords: readonly string[] = `
password passwords passwd pass passphrase passw pwd wachtwoord wachtwoorden wachtwoordje wachtzin geheim geheimpje
geheimwoord secret supersecret topsecret mypassword mijnwachtwoord nieuwwachtwoord newpassword changeme changethis
wijzigmij wijzigen verander veranderen temporary temp tijdelijk default standaard letmein openup opensesame sesam
welkom welcome hallo hello hoi goedemorgen goedendag hellothere login inloggen logmein signin enter toegang access
admin administrator beheer beheerder root system systeem superuser superadmin user gebruiker gebruikersnaam username
guest gast test tester testing testen testtest proef demo example voorbeeld sample account computer laptop internet
windows microsoft office google facebook instagram whatsapp youtube iphone samsung android apple linkedin netflix
qwerty qwertyuiop qwertyui qwert qwer qwe werty asdfghjkl asdfgh asdf asd sdfg zxcvbnm zxcvbn zxcv zxc azerty azertyuiop
qazwsx qazwsxedc wsx edc rfv qaz plm okn poiuytrewq lkjhgfdsa mnbvcxz ytrewq ewq dsa cxz qweasdzxc qweasd qwaszx
abc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl abcdefghijklmnopqrstuvwxyz xyz
een twee drie vier vijf zes zeven acht negen tien one two three four five six seven eight nine ten
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend monday tuesday wednesday thursday friday saturday
sunday januari februari maart april mei juni juli augustus september oktober november december january february march
may june july august october zomer winter herfst lente voorjaar najaar summer spring autumn fall vakantie holiday
kerst kerstmis christmas pasen sinterklaas zwartepiet carnaval koningsdag nieuwjaar feest party verjaardag birthday
nederland holland dutch belgie vlaanderen europa amsterdam rotterdam denhaag haag utrecht eindhoven groningen tilburg
almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaandam zaanstad zwolle leiden dordrecht zoetermeer
maastricht delft alkmaar leeuwarden venlo deventer vlaardingen schiedam heerlen helmond hilversum roosendaal lelystad
gemeente stadhuis gemeentehuis stad wijk wijkaanpak wijkaanpakken wijkteam wijkbureau buurt buurthuis buurtteam dorp
burgemeester wethouder raadslid college ambtenaar bureau programma project team afdeling kantoor werk werken collega
woning wonen corporatie huurder bewoner bewoners samen samenwerken alliantie partner partners veilig veiligheid
ajax feyenoord psv voetbal football soccer hockey tennis schaatsen fietsen wielrennen liverpool arsenal chelsea
barcelona baseball basketball superman batman spiderman starwars pokemon minecraft fortnite mario harrypotter
ilove iloveyou loveyou lovely love liefde liefje schatje schat lieverd houvanjou ikhouvanjou kusje knuffel mijnliefde
princess prinses prinsesje queen king koning koningin angel engel engeltje babygirl baby sunshine zonneschijn zonnetje
flower bloem bloemetje vlinder butterfly regenboog rainbow chocolate chocola appeltaart pannenkoek cookie cheese kaas
dragon draak monkey aap tiger tijger leeuw lion olifant eagle hond hondje poes poesje kat katje paard paarden konijn
shadow master meester hunter ranger freedom vrijheid trustno trustnoone whatever niemand iedereen onbekend whatsup
michael jennifer jessica charlie daniel thomas johannes maria sophie emma lisa anna jan piet klaas kees henk peter
mama papa mamma pappa oma opa familie family kinderen moeder vader broer zusje zus gezin vriend vrienden friends
goed beste mooi leuk lekker super mega ultra happy lucky gelukkig geluk money geld miljoen rijk jezus jesus god amen
is de het een van mijn mij my the me you and en ik ben am im jij je u uw our ons onze dit dat this that my no nee ja yes
`.trim().split(/\s+/)
