package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Joining;
import ca.helpcommunitieslead.desk.Joining.State;
import ca.helpcommunitieslead.directory.Municipality;

/** A request as the one who sent it sees it. */
public record JoiningLinkPage(String token, Joining joining, Municipality municipality, boolean tooOld) {
    public boolean canConfirm() {
        return joining.state() == State.REQUESTED && !tooOld;
    }

    public boolean canWithdraw() {
        return joining.state() != State.APPROVED;
    }

    public String stateKey() {
        return tooOld
                ? "desk.joining.state.TOO_OLD"
                : "desk.joining.state." + joining.state().name();
    }
}
