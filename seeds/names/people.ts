/** Names that occur together in London; `share` is how often a person is drawn from the circle. */
export type Circle = { share: number; given: readonly string[]; family: readonly string[] }

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const circles: readonly Circle[] = [
  {
    share: 46,
    given: words(`
      Alison Amelia Andrew Anna Beatrice Ben Bethany Caroline Catherine Charlotte Christopher Claire Colin
      Daisy Daniel David Debra Dorothy Edward Eleanor Emily Emma Frances Gareth Gemma Geoffrey George Gillian
      Graham Hannah Harriet Harry Heather Helen Hugh Ian Jack Jacqueline James Jane Jonathan Julia Karen Kate
      Keith Laura Lesley Linda Louise Lucy Margaret Mark Martin Matthew Michael Natalie Nicholas Nigel Oliver
      Patricia Paul Peter Philippa Rachel Rebecca Richard Robert Rosemary Ruth Samuel Sarah Simon Sophie
      Stephen Stuart Susan Thomas Timothy Victoria Vivienne Wendy William
    `),
    family: words(`
      Abbott Allardyce Ambrose Appleby Ashdown Atwell Bagshaw Barraclough Beckford Bellamy Birtwistle
      Blackwood Bradshaw Bramwell Brocklehurst Burgess Calloway Carmichael Cartwright Chadwick Clitheroe
      Colclough Cotterill Crabtree Dalrymple Davenport Dewhurst Drummond Ellsworth Entwistle Fairclough
      Farquhar Fenwick Garside Gilchrist Grantham Hargreaves Hathersage Heathcote Higginbotham Hollins
      Illingworth Jessop Kershaw Kitching Lambourne Langridge Lofthouse Loxley Mainwaring Marchbanks
      Merriweather Montague Nettleship Oakeshott Ormerod Pemberton Penhaligon Pickersgill Pritchard Quayle
      Ramsbottom Rathbone Redfern Rowbotham Sandiford Satterthwaite Sedgwick Shackleton Standish Tattersall
      Thackeray Thistlethwaite Threlfall Trelawney Underhill Vickers Wainwright Wetherby Whitcombe Widdowson
      Winstanley Woolley Yardley
    `),
  },
  {
    share: 12,
    given: words(`
      Aisha Amina Amir Anil Anjali Arjun Asha Deepa Faisal Farah Fatima Gurpreet Harpreet Imran Jasmin Kiran
      Leena Manish Meera Mohammed Nadia Neha Nikhil Pooja Priya Rafiq Rajesh Rukhsana Sadia Sanjay Shabana
      Sunita Tariq Usha Vikram Yasmin Zainab Zubair
    `),
    family: words(`
      Ahmed Ali Bains Begum Bhatt Chaudhry Chowdhury Das Desai Dhillon Gill Gupta Hussain Iqbal Joshi Kapoor
      Kaur Khan Malik Mehta Miah Mistry Nair Patel Qureshi Rahman Rao Sandhu Shah Sharma Sheikh Siddiqui Sidhu
      Singh Uddin Verma
    `),
  },
  {
    share: 11,
    given: words(`
      Abena Adebayo Akua Amara Chidi Chinwe Comfort Delroy Desmond Efua Emeka Esther Folake Grace Ifeoma
      Jermaine Kofi Kwame Leroy Marcia Mercy Monique Nana Ngozi Olu Patience Shanice Temi Tunde Winston Yaw
      Yewande
    `),
    family: words(`
      Acheampong Adeleke Adeyemi Agyeman Asante Balogun Bankole Boateng Campbell Danso Diallo Edwards Eze
      Francis Henry Ibrahim Joseph Kamara Lawal Mensah Nwosu Obi Ogunleye Okafor Okonjo Okoro Olawale Osei
      Owusu Quartey Reid Sesay Tagoe Williams
    `),
  },
  {
    share: 7,
    given: words(`
      Aoife Bridget Brendan Cathal Ciara Colm Declan Eamonn Fergus Fionnuala Gráinne Kieran Maeve Niamh Noreen
      Oisín Orla Padraig Róisín Sean Siobhán Tomás
    `),
    family: words(`
      Brannigan Byrne Callaghan Costello Delaney Devlin Doherty Fitzgerald Flanagan Gallagher Geraghty
      Kavanagh Keane Lonergan McAteer McGrath Mulcahy O’Brien O’Dowd O’Leary O’Shea Quinlan Tierney
    `),
  },
  {
    share: 6,
    given: words(`
      Alina Andrei Anna Bogdan Dariusz Ewa Gintaras Ioana Irina Jakub Justyna Katarzyna Krzysztof Lidia Magda
      Mihai Olena Paweł Petra Rasa Tomasz Zofia
    `),
    family: words(`
      Andrulis Dumitru Horvat Ionescu Jankauskas Kaczmarek Kovács Kowalczyk Kravchenko Lewandowski Marinescu
      Nowak Petrova Popescu Sokołowska Szabó Wiśniewska Woźniak Zieliński
    `),
  },
  {
    share: 6,
    given: words(`
      Angela Bao Chi Daniel Grace Haruka Hui Jason Jia Kenji Kim Lan Mei Michelle Minh Nguyet Ryan Soo Vivian
      Wei Wing Xin Yuki
    `),
    family: words(`
      Chan Chen Cheung Fong Ho Huang Ito Lam Lau Lee Leung Lim Liu Ng Nguyen Park Pham Sato Tan Tran Wang Wong
      Wu Yip Zhang
    `),
  },
  {
    share: 5,
    given: words(`
      Alessandra Bruno Carla Carlos Chiara Diego Elena Fabio Francesca Giulia Inês João Lorenzo Luca Lucía Marco
      Mariana Paola Rafael Silvia Sofia Teresa
    `),
    family: words(`
      Almeida Bianchi Carvalho Castellano Costa Esposito Fernandes Ferrari Garcia Gonçalves Lombardi Marchetti
      Martins Moreno Navarro Oliveira Pereira Ricci Romano Santoro Silva Vargas
    `),
  },
  {
    share: 4,
    given: words(`Ayşe Deniz Elif Emre Hakan Layla Mehmet Nour Omar Reza Samir Shirin Tarek Yusuf Zeynep`),
    family: words(`
      Aksoy Al-Amin Aydın Demir El-Sayed Farahani Haddad Hosseini Kaya Kyriakou Mansour Nasser Özdemir Rahimi
      Saleh Yılmaz
    `),
  },
  {
    share: 3,
    given: words(`
      Abigail Adam Avi Deborah Esther Isaac Jacob Joshua Leah Miriam Naomi Rachel Reuben Saul Tamar
    `),
    family: words(`
      Abrahams Bloom Cohen Feldman Goldberg Jacobs Kaplan Levene Lipman Mendes Montefiore Rosen Solomons Zeitlin
    `),
  },
]
