package ca.helpcommunitieslead.platform.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Development only: moves the program's clock, such as by {@code P8D}. */
@Controller
@DevelopmentOnly
final class DevelopmentClockController {
    private final ProgramClock clock;

    DevelopmentClockController(ProgramClock clock) {
        this.clock = clock;
    }

    @PostMapping("/dev/clock")
    ResponseEntity<Map<String, String>> advance(@RequestParam String advance) {
        try {
            return ResponseEntity.ok(
                    Map.of("now", clock.advance(Duration.parse(advance)).toString()));
        } catch (DateTimeException | ArithmeticException e) {
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("error", "advance must be a duration such as P8D"));
        }
    }
}
