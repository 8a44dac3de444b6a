package visavis.view.review;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import visavis.action.EditContacts;
import visavis.action.Undo;
import visavis.store.Undone;
import visavis.task.InTurn;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** Writes what is said behind the user's back, in its turn, since taking an answer back needs to know as what it was kept. */
final class Writing {
    private final EditContacts edit;
    private final Undo undo;
    private final InTurn turn;
    private final Messages messages;
    private final Shell shell;

    Writing(EditContacts edit, Undo undo, InTurn turn, Messages messages, Shell shell) {
        this.edit = edit;
        this.undo = undo;
        this.turn = turn;
        this.messages = messages;
        this.shell = shell;
    }

    /** What cannot be kept is asked again. */
    void keep(Pass pass, Answer answer, Runnable failed) {
        run(pass, answer, () -> edit.judge(answer.person().id(), answer.tie()), answer::keptAs, () -> {
            pass.reopen(answer);
            failed.run();
        });
    }

    void takeBack(Pass pass, Answer answer) {
        run(pass, answer, () -> undo.steps(List.of(answer.step())), this::sayKept, () -> {});
    }

    void takeBack(List<Answer> answers, Runnable done) {
        turn.run(() -> undo.steps(answers.stream().map(Answer::step).toList()), undone -> {
            shell.say(messages.get("review.undone", undone.size()));
            sayKept(undone);
            done.run();
        }, shell::problem);
    }

    private <T> void run(Pass pass, Answer answer, Callable<T> work, Consumer<T> done, Runnable failed) {
        long contact = answer.person().id();
        pass.writing(contact, true);
        turn.run(work, result -> {
            pass.writing(contact, false);
            done.accept(result);
        }, problem -> {
            pass.writing(contact, false);
            shell.problem(problem);
            failed.run();
        });
    }

    private void sayKept(List<Undone> undone) {
        undone.stream().flatMap(each -> each.kept().stream()).forEach(name -> shell.say(messages.get("review.kept", name)));
    }
}
