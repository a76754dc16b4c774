package nl.fnb.report.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionTest {

    private static final List<Supplier<Integer>> STEPS = IntStream.range(0, 20)
            .mapToObj(i -> (Supplier<Integer>) () -> i * i)
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void results_come_in_the_order_of_the_steps_on_any_number_of_threads(int threads) {
        List<Integer> results = Execution.withDefaults().withThreads(threads).all(STEPS);

        assertThat(results)
                .isEqualTo(IntStream.range(0, 20).mapToObj(i -> i * i).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void each_step_is_told_of_once(int threads) {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());

        Execution.withDefaults()
                .withThreads(threads)
                .withProgress((done, total) -> told.add(done))
                .all(STEPS);

        assertThat(told).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void work_that_is_stopped_gives_no_results(int threads) {
        Execution execution = Execution.withDefaults().withThreads(threads).withCancellation(() -> true);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> execution.all(STEPS))
                .withMessage("the work was stopped");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_fault_in_a_step_comes_out_as_it_is(int threads) {
        List<Supplier<Integer>> faulty = List.of(() -> 1, () -> Integer.parseInt("x"));

        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Execution.withDefaults().withThreads(threads).all(faulty));
    }

    @Test
    void less_than_one_thread_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Execution.withDefaults().withThreads(0))
                .withMessage("threads must be at least 1, got 0");
    }
}
