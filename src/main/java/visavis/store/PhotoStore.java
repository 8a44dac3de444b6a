package visavis.store;

import java.util.Optional;

/** Pictures of contacts, kept as JPEG. A picture that was replaced stays until no step could bring it back. */
public final class PhotoStore {
    private final Database database;

    public PhotoStore(Database database) {
        this.database = database;
    }

    /** Keeps the JPEG and returns its id, for {@link visavis.model.Contact#withPhoto}. */
    public long add(Transaction tx, byte[] jpeg) {
        long id = tx.nextId("photo");
        tx.insert("insert into photo values (?, ?)", id, jpeg);
        return id;
    }

    public Optional<byte[]> find(long id) {
        return database.read(handle -> handle.createQuery("select image from photo where id = :id").bind("id", id).mapTo(byte[].class).findFirst());
    }
}
