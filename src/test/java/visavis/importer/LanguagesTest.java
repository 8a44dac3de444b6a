package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Address;
import visavis.model.Card;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Refusal;

/** Headers of address books in other languages than English and German, and headers whose letters were lost on the way. */
class LanguagesTest {
    @TempDir
    Path folder;

    private Card only(String text) throws Refusal {
        return Rows.first(Rows.of(Fixtures.open(folder, text)));
    }

    /** Given name, family name, organisation, e-mail, mobile, birthday. */
    @ParameterizedTest
    @ValueSource(strings = {
            "Prénom;Nom;Société;Adresse de messagerie;Tél. mobile;Anniversaire", "Prénom;Nom;Société;Adresse de courrier;Tél. mobile;Anniversaire",
            "Nombre;Apellidos;Organización;E-mail Address;Mobile Phone;Birthday", "Nombre;Apellidos;Organización;Dirección de correo electrónico;Teléfono móvil;Cumpleaños",
            "Nome;Cognome;Società;Indirizzo posta elettronica;Cellulare;Compleanno", "Voornaam;Achternaam;Bedrijf;E-mailadres;Mobiele telefoon;Verjaardag",
            "Primeiro nome;Sobrenome;Empresa;E-mail Address;Telefone celular;Birthday", "Fornavn;Efternavn;Firma;E-mail-adresse;Mobiltelefon;Fødselsdag",
            "Förnamn;Efternamn;Företag;E-postadress;Mobiltelefon;Födelsedag", "Imię;Nazwisko;Firma;Adres e-mail;Telefon komórkowy;Urodziny",
            "Имя;Фамилия;Организация;Адрес эл. почты;Телефон переносной;День рождения", "Ad;Soyadı;Şirket;E-posta Adresi;Cep Telefonu;Doğum Günü",
            "名;姓;会社名;電子メール アドレス;携帯電話;誕生日", "名;姓;单位;电子邮件地址;移动电话;生日", "名字;姓氏;公司;電子郵件地址;行動電話;生日", "이름;성;회사;전자 메일 주소;휴대폰;생일"})
    void outlookIsUnderstoodInManyLanguages(String header) throws Refusal {
        var file = Fixtures.open(folder, header + "\nAna;Diaz;Brot;ana@x.org;+43 660 1234567;15.06.1988");
        var card = Rows.first(Rows.of(file));
        assertEquals("outlook-csv Ana|Diaz|Brot|ana@x.org|mobile|1988-06-15", file.format() + " " + card.name().given() + "|" + card.name().family() + "|" + card.organization() + "|"
                + card.emails().getFirst().value() + "|" + card.phones().getFirst().label() + "|" + card.birthday());
    }

    @Test
    void frenchOutlookHasItsTitleTwice() throws Refusal {
        var card = only("""
                Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;Rue (bureau);Rue (bureau) 2;Ville (bureau);Code postal (bureau);Pays/Région (bureau);Anniversaire;Anniversaire de mariage ou fête;Adresse de messagerie 2;Téléphone 2 (bureau)
                Mme;Zoé;;Lefèvre;;Brot;Four;Boulangère;1 rue Neuve;Bât. B;Lyon;69001;France;03/04/1980;05/06/2010;zoe@x.org;04 72 00 00 00
                """);
        assertEquals("Mme Boulangère", card.name().prefix() + " " + card.title());
        assertEquals(List.of(new Address("work", "1 rue Neuve\nBât. B", "Lyon", "", "69001", "France")), card.addresses());
        assertEquals(new PartialDate(1980, 4, 3), card.birthday());
        assertEquals("Anniversaire de mariage ou fête: 05/06/2010", card.note());
        assertEquals("zoe@x.org work", card.emails().getFirst().value() + " " + card.phones().getFirst().label());
    }

    @Test
    void frenchThunderbirdHasHomeBeforeWork() throws Refusal {
        var file = Fixtures.open(folder, """
                Prénom,Nom de famille,Nom à afficher,Surnom,Adresse électronique principale,Adresse électronique secondaire,Adresse privée,Ville,Code postal,Adresse professionnelle,Ville,Code postal,Année de naissance,Mois,Jour
                Zoé,Lefèvre,Zoé Lefèvre,Zozo,zoe@x.org,,1 rue Neuve,Lyon,69001,2 place Haute,Paris,75001,1980,4,3
                """);
        var card = Rows.first(Rows.of(file));
        assertEquals("thunderbird-csv", file.format());
        assertEquals(List.of(new Address("home", "1 rue Neuve", "Lyon", "", "69001", ""), new Address("work", "2 place Haute", "Paris", "", "75001", "")), card.addresses());
        assertEquals(new PartialDate(1980, 4, 3), card.birthday());
    }

    @Test
    void brazilianOutlookHasTwoStates() throws Refusal {
        var card = only("Primeiro nome,Sobrenome,E-mail Address,Endereço residencial,Cidade do endereço residencial,Estado,Outra rua,Outra cidade,Estado\nAna,Lima,a@x.org,Rua 1,Recife,PE,Rua 2,Natal,RN");
        assertEquals(List.of(new Address("home", "Rua 1", "Recife", "PE", "", ""), new Address("other", "Rua 2", "Natal", "RN", "", "")), card.addresses());
    }

    @Test
    void russianNumbersStandInTheMiddle() throws Refusal {
        var card = only("Имя,Фамилия,Рабочий телефон,Адрес эл. почты,Адрес 2 эл. почты,Улица (раб. адрес),Улица 2 (раб. адрес)\nАнна,Каренина,+7 495 1234567,a@x.org,b@x.org,Мира 1,кв. 2");
        assertEquals(List.of("a@x.org", "b@x.org"), card.emails().stream().map(email -> email.value()).toList());
        assertEquals("Мира 1\nкв. 2", card.addresses().getFirst().street());
    }

    @ParameterizedTest
    @CsvSource({"'Nom,Email', Ana Diaz", "'Nombre,Correo', Ana Diaz", "'Nome,Email', Ana Diaz", "'Naam,E-mail', Ana Diaz", "'ФИО,Почта', Ana Diaz", "'氏名,メールアドレス', Ana Diaz", "'姓名,邮箱', Ana Diaz", "'名字,電子郵件', Ana Diaz", "'이름,이메일', Ana Diaz"})
    void oneColumnForTheNameHoldsAllOfIt(String header, String name) throws Refusal {
        var card = only(header + "\n" + name + ",ana@x.org");
        assertEquals("Ana|Diaz", card.name().given() + "|" + card.name().family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prénom,Nom,Email", "Nombre,Apellidos,Email", "Nome,Cognome,Email", "Vorname,Name,Email"})
    void besideTheOtherPartItIsAPart(String header) throws Refusal {
        var name = only(header + "\nAna,Diaz,ana@x.org").name();
        assertEquals("|Ana|Diaz", name.full() + "|" + name.given() + "|" + name.family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pr\ufffdnom,Nom,Soci\ufffdt\ufffd,T\ufffdl. mobile", "Pr?nom,Nom,Soci?t?,T?l. mobile", "Pr\ufffd\ufffdnom,Nom,Soci\ufffd\ufffdt\ufffd\ufffd,T\ufffd\ufffdl. mobile", "Prï¿½nom,Nom,Sociï¿½tï¿½,Tï¿½l. mobile"})
    void headersThatLostLettersAreStillKnown(String header) throws Refusal {
        var card = only(header + "\nAna,Diaz,Brot,12345");
        assertEquals("Ana Diaz Brot mobile", card.display() + " " + card.organization() + " " + card.phones().getFirst().label());
    }

    @Test
    void englishStatesAmongSpanishHeadersDoNotMakeDatesAmerican() throws Refusal {
        assertEquals(new PartialDate(1980, 4, 3), only("Nombre,Apellidos,E-mail Address,Home State,Birthday\nAna,Diaz,a@x.org,,03/04/1980").birthday());
    }

    @ParameterizedTest
    @CsvSource({"3 mars 1980", "3 août 1980", "3 de agosto de 1980", "3 maggio 1980", "3 mei 1980", "3 dez 1980", "3 juil. 1980", "3 février 1980"})
    void monthsAreKnownByTheirNamesInOtherLanguages(String date) {
        assertEquals(Integer.valueOf(1980), Dates.parse(date.replace(" de ", " "), false).year());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, 'Prénom,Nom,Société', 'Zoé,Lefèvre,Brot'", "windows-1251, 'Имя,Фамилия,Организация', 'Анна,Каренина,Хлеб'", "Shift_JIS, '名,姓,会社名', '太郎,山田,会社'", "GB18030, 'First Name,Last Name,Company', '伟,王,公司'",
            "GB18030, '名,姓,公司', '伟,王,面包房'", "Big5, '名字,姓氏,公司', '偉,王,麵包房'", "EUC-KR, '이름,성,회사', '민준,김,빵집'", "EUC-JP, '名,姓,会社名', '太郎,山田,会社'",
            "windows-1250, 'Imię,Nazwisko,Firma', 'Łukasz,Wiśniewski,Piekarnia Świętokrzyska'", "ISO-8859-2, 'Imię,Nazwisko,Firma', 'Łukasz,Wiśniewski,Piekarnia Świętokrzyska'",
            "windows-1254, 'Adı,Soyadı,Şirket', 'Ayşe,Yıldız,Fırın'", "UTF-16LE, 'Имя,Фамилия,Организация', 'Анна,Каренина,Хлеб'", "UTF-16BE, '名,姓,会社名', '太郎,山田,会社'", "UTF-32LE, 'Prénom,Nom,Société', 'Zoé,Lefèvre,Brot'", "windows-1253, 'First Name,Last Name,Company', 'Νίκος,Παπαδόπουλος,Φούρνος'"})
    void shortFilesInOldEncodingsKeepTheirLetters(String charset, String header, String row) throws Refusal {
        var bytes = (header + ",Email\r\n" + row + ",ana@x.org\r\n").getBytes(Charset.forName(charset));
        var card = Rows.first(Rows.of(ImportFile.open(Fixtures.write(folder, bytes), ImportOptions.DEFAULT)));
        assertEquals(row, card.name().given() + "," + card.name().family() + "," + card.organization());
    }

    @Test
    void phonesBearTheirLabels() throws Refusal {
        var card = only("Nome,Cognome,Indirizzo posta elettronica,Ufficio,Abitazione,Ufficio 2\nAna,Diaz,a@x.org,1111111,2222222,3333333");
        assertEquals(List.of("work", "home", "work"), card.phones().stream().map(Phone::label).toList());
    }
}
