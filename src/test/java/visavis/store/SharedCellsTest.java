package visavis.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SharedCellsTest {
    private static final String SQL = "insert into t (a, b, c, d) values (?, ?, ?, ?)";

    private static List<Object[]> rows(int count, Object... shared) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < count; i++) rows.add(new Object[] {(long) i, shared[0], shared[1], shared[2]});
        return rows;
    }

    @Test
    void whatAllRowsHaveStandsInTheStatement() {
        var cells = SharedCells.of(SQL, rows(100, "", null, 7));
        assertEquals("insert into t (a, b, c, d) values (?, '', null, 7)", cells.sql());
        assertArrayEquals(new int[] {0}, cells.others());
        assertEquals("insert into t (a, b, c, d) values (?, 'weak', 0, 8)", SharedCells.of(SQL, rows(100, "weak", 0, 8L)).sql());
    }

    @Test
    void wordsOfOthersAndBytesAreHandedOver() {
        var cells = SharedCells.of(SQL, rows(100, "Robert'); --", "né", new byte[] {1}));
        assertEquals(SQL, cells.sql());
        assertArrayEquals(new int[] {0, 1, 2, 3}, cells.others());
    }

    @Test
    void oneRowThatDiffersIsEnough() {
        var rows = rows(100, "", "", "");
        rows.get(99)[2] = "x";
        var cells = SharedCells.of(SQL, rows);
        assertEquals("insert into t (a, b, c, d) values (?, '', ?, '')", cells.sql());
        assertArrayEquals(new int[] {0, 2}, cells.others());
    }

    @Test
    void fewRowsNeedNoStatementOfTheirOwn() {
        assertEquals(SQL, SharedCells.of(SQL, rows(10, "", "", "")).sql());
    }
}
