package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class GraduallyTest {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void eachFrameDoesAFewInTheirOrderUntilNothingIsLeft(FxRobot robot) {
        robot.interact(() -> {
            var gradually = new Gradually();
            for (int thing = 0; thing < 40; thing++) {
                int number = thing;
                gradually.run(() -> done.add(number));
            }
            assertEquals(List.of(), done);
            gradually.handle(0);
            assertTrue(!done.isEmpty() && done.size() < 40, "some of them: " + done);
            for (int frame = 0; frame < 40; frame++) gradually.handle(0);
        });
        assertEquals(IntStream.range(0, 40).boxed().toList(), done);
    }
}
