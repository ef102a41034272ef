import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  customer: {
    opening: {
      billing: [
        'Bonjour, ma facture de ce mois est plus élevée que prévu.',
        'Il y a sur ma facture un montant que je ne comprends pas.',
      ],
      internet_outage: [
        'Je n’ai plus internet depuis ce matin.',
        'Aucune connexion, le voyant de la box est rouge.',
      ],
      slow_internet: ['Le soir, internet est très lent.', 'Je paie pour 300 mégabits et j’en reçois 20.'],
      tv_fault: [
        'Le décodeur se bloque sur toutes les chaînes.',
        'Depuis la mise à jour, l’écran reste noir.',
      ],
      installation: [
        'Quand viendra-t-on installer la nouvelle ligne ?',
        'J’ai commandé la fibre et j’aimerais fixer un jour.',
      ],
      equipment_return: ['Je veux rendre la box, comment faire ?', 'Nous n’avons plus besoin du décodeur.'],
      order_status: [
        'Où en est ma commande ?',
        'J’ai commandé un téléphone il y a une semaine, sans nouvelles.',
      ],
      delivery: ['Le colis devait arriver hier, il n’est pas venu.', 'Le livreur ne s’est jamais présenté.'],
      contract_change: ['Je voudrais un forfait plus petit.', 'Merci de mettre le contrat à mon nom.'],
      cancellation: ['Je veux résilier mon contrat.', 'Merci d’arrêter mon abonnement à la fin du mois.'],
      roaming: [
        'On m’a facturé de l’itinérance qui devait être comprise.',
        'À l’étranger, mon téléphone ne captait rien.',
      ],
      number_porting: [
        'Je voudrais garder mon numéro en venant chez vous.',
        'Mon numéro n’est toujours pas transféré.',
      ],
    },
    tell: {
      account_number: ['Mon numéro de client est le {value}.', 'Numéro de client : {value}.'],
      order_number: ['Le numéro de commande est {value}.', 'Il s’agit de la commande {value}.'],
      invoice_number: ['Le numéro de facture est {value}.'],
      contract_number: ['Mon numéro de contrat est {value}.'],
      serial_number: ['Le numéro de série de l’appareil est {value}.', 'Numéro de série : {value}.'],
      tracking_number: ['Le numéro de suivi est {value}.'],
      phone: ['Vous pouvez me joindre au {value}.', 'Mon téléphone : {value}.'],
      email: ['Mon adresse e-mail est {value}.'],
      address: ['L’adresse est : {value}.', 'J’habite {value}.'],
      postal_code: ['Le code postal est {value}.'],
      date: ['La date est le {value}.', 'Il s’agit du {value}.'],
      amount: ['Il s’agit de {value}.', 'On m’a prélevé {value}.'],
      person_name: ['Je m’appelle {value}.', 'Le contrat est au nom de {value}.'],
      document: ['Je joins le {value}.'],
      payment_arrangement: ['Nous avions convenu de {value}.', 'L’arrangement est {value}.'],
    },
    alreadyTold: [
      'Comme je vous l’ai déjà dit :',
      'Je vous ai déjà donné ces informations.',
      'C’est dans mon premier message, mais je le répète.',
      'Je l’ai déjà expliqué à votre collègue.',
    ],
    chase: [
      'Avez-vous des nouvelles ?',
      'J’attends depuis des jours et personne ne répond.',
      'Vous aviez promis de me rappeler, et rien.',
      'C’est encore moi. Que se passe-t-il ?',
    ],
    comeback: [
      'C’est de nouveau en panne.',
      'Vous disiez que c’était réglé. Ce n’est pas le cas.',
      'Le même problème est revenu.',
    ],
    post: [
      'Troisième fois que j’explique mon problème. Troisième personne qui ne sait rien.',
      'J’attends une réponse depuis des jours. Il y a quelqu’un ?',
      'À éviter. Ils promettent et rien ne se passe.',
      'Est-ce normal d’être renvoyé de service en service pendant une semaine ?',
    ],
    praise: [
      'Merci, c’est réglé rapidement !',
      'Je dois dire que l’erreur a été très bien rattrapée.',
      'Un grand merci à la personne qui m’a aidé.',
    ],
  },
  agent: {
    ask: {
      account_number: ['Pouvez-vous me donner votre numéro de client ?', 'Quel est votre numéro de client ?'],
      order_number: ['Quel est le numéro de commande ?'],
      invoice_number: ['De quelle facture s’agit-il ? Il me faut son numéro.'],
      contract_number: ['Pouvez-vous m’indiquer votre numéro de contrat ?'],
      serial_number: ['Quel est le numéro de série de l’appareil ?'],
      tracking_number: ['Avez-vous le numéro de suivi ?'],
      phone: ['À quel numéro peut-on vous joindre ?', 'Quel est votre numéro de téléphone ?'],
      email: ['Quelle est votre adresse e-mail ?'],
      address: ['Quelle est l’adresse ?', 'À quelle adresse est-ce ?'],
      postal_code: ['Quel est le code postal ?'],
      date: ['Quelle date avait été convenue ?'],
      amount: ['De quel montant s’agit-il ?'],
      person_name: ['À quel nom est le contrat ?', 'Quel est votre nom complet ?'],
      document: ['Pourriez-vous nous envoyer le document ?'],
      payment_arrangement: [
        'Qu’est-ce qui avait été convenu pour le paiement ?',
        'Je ne vois pas d’arrangement ici. Quel était-il ?',
      ],
    },
    helpful: [
      'Je vois ce qui s’est passé. Je corrige maintenant et je vous appelle aujourd’hui.',
      'Vous avez raison, cela n’aurait pas dû durer. Je m’en occupe moi-même.',
      'J’ai lu ce que vous avez écrit à ma collègue. Je vérifie la ligne et vous écris avant midi.',
    ],
    hollow: [
      'Nous reviendrons vers vous dans les meilleurs délais.',
      'Malheureusement, cela relève d’un autre service.',
      'Votre satisfaction est importante pour nous. Merci de patienter.',
      'Nous recevons beaucoup de demandes en ce moment.',
    ],
    apology: ['Je suis désolé pour ces désagréments.', 'Toutes nos excuses, c’est notre erreur.'],
    solved: {
      fault: ['Tout devrait fonctionner à nouveau. Sinon, dites-le-moi.'],
      bill: ['C’est corrigé, vous le verrez sur la prochaine facture.'],
      request: ['C’est fait.'],
    },
    note: ['Merci de reprendre, le client est prévenu.', 'Peux-tu regarder ? Les détails sont joints.'],
    bot: ['Bonjour ! Je suis l’assistant automatique. Quelqu’un va vous répondre.'],
  },
};
