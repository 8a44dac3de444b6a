package visavis.action;

/** Small files as other programs export them, all about Ana Diaz and Bob Levi. */
final class Exports {
    static final String GOOGLE = """
            First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
            Ana,,Diaz,Nani,Café Central,Owner,1988-06-15,Met at the fair.,* myContacts ::: coffee,* Work,ana@example.com,Mobile,+49 151 2345678
            Bob,,Levi,,,,,,* myContacts,,,Mobile,+49 151 8765432
            """;
    static final String GOOGLE_OLD = """
            Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name
            Ana Diaz,Ana,,Diaz,,--12-01,,coffee ::: * My Contacts,* Home,ana@example.com,Café Central
            Bob Levi,Bob,,Levi,,,,,,,
            """;
    static final String OUTLOOK = """
            "Title","First Name","Middle Name","Last Name","Company","Job Title","Business Phone","Birthday","E-mail Address","E-mail Display Name","Notes"
            "","Ana","","Diaz","Café Central","Owner","+49 30 123456","0/0/00","ana@example.com","Ana Diaz (ana@example.com)",""
            "","Bob","","Levi","","","","0/0/00","","",""
            """;
    static final String OUTLOOK_DE = """
            "Anrede","Vorname","Nachname","Firma","Position","Telefon geschäftlich","E-Mail-Adresse","Geburtstag","Notizen"
            "","Ana","Diaz","Café Central","Inhaberin","+49 30 123456","ana@example.com","15.06.1988",""
            "","Bob","Levi","","","","","0.0.00",""
            """;
    static final String LINKEDIN = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ana,Diaz,https://www.linkedin.com/in/ana-diaz,ana@example.com,Café Central,Owner,02 Mar 2024
            Bob,Levi,https://www.linkedin.com/in/bob-levi,,Acme,Buyer,15 Jan 2023
            """;
    static final String THUNDERBIRD = """
            First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Organization,Birth Year,Birth Month,Birth Day,Notes
            Ana,Diaz,Ana Diaz,,ana@example.com,,,+49 30 123456,Café Central,1988,6,15,
            Bob,Levi,Bob Levi,,,,,,,,,,
            """;
    static final String YAHOO = """
            "First","Middle","Last","Nickname","Email","Category","Distribution Lists","Messenger ID","Home","Work","Mobile","Company","Title"
            "Ana","","Diaz","","ana@example.com","","","","","","+49 151 2345678","Café Central","Owner"
            "Bob","","Levi","","","","","","","","","",""
            """;
    static final String TABLE = """
            Name;Company;Email;City
            Ana Diaz;Café Central;ana@example.com;Köln
            Bob Levi;;;
            """;
    static final String HISTORY = """
            date,person,email,channel,direction,minutes,place,title,note,id
            2026-03-01,Ana Diaz,ana@example.com,in-person,mutual,45,Café Central,Coffee,,m-1
            2026-03-01,Bob Levi,,in-person,mutual,45,Café Central,Coffee,,m-1
            2026-02-01,Bob Levi,,message,in,,,,How are you?,m-2
            2026-01-15,Bob Levi,,message,out,,,,,
            """;

    private Exports() {}
}
